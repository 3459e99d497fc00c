//! What is to be done, and by when.

use std::collections::{BTreeMap, BTreeSet};

use crate::sentence;
use crate::statement::choice::{Right, State};
use crate::statement::review::Progress;
use crate::statement::scalar::{BodyId, Date, DecisionId, Id};
use crate::statement::signal::Signal;
use crate::words::Sentence;

use super::bodies::Rules;
use super::days_after;
use super::life::{Life, by, progress};
use super::lives::Lives;
use super::status::{Phase, is_overdue};
use super::terms::Terms;

/// Something that is to be done by a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// By when.
    pub date: Date,
    /// Of which decision; `None` for a finding about none. A signal about several stands under each.
    pub decision: Option<DecisionId>,
    /// What.
    pub task: Task,
    /// The entry that asks for it.
    pub entry: u64,
    /// Whether the day has passed; for a review, with the days of grace of the policy.
    pub overdue: bool,
}

/// What is to be done.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// A review is to be held.
    Review,
    /// A body is to answer a proposal.
    Answer {
        /// Which body.
        body: BodyId,
        /// With which right.
        right: Right,
    },
    /// A milestone of the return plan.
    Milestone(Id),
    /// A measure.
    Measure(Id),
    /// The technology of a measure is to be evaluated.
    Evaluation(Id),
    /// The deviation ends: it is closed, or extended before.
    End,
    /// A review ended it, and its closure, with the evaluation, is not there.
    Closure,
    /// The one who got a signal is to answer.
    SignalAnswer,
    /// The board is to answer a finding.
    FindingAnswer,
}

impl Task {
    /// The word, which never changes: for JSON, and for names of tasks.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::Answer { .. } => "answer",
            Self::Milestone(_) => "milestone",
            Self::Measure(_) => "measure",
            Self::Evaluation(_) => "evaluation",
            Self::End => "end",
            Self::Closure => "closure",
            Self::SignalAnswer => "signal_answer",
            Self::FindingAnswer => "finding_answer",
        }
    }

    /// The id of the body, milestone or measure that it is about.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Answer { body, .. } => Some(body.as_str()),
            Self::Milestone(id) | Self::Measure(id) | Self::Evaluation(id) => Some(id.as_str()),
            _ => None,
        }
    }
}

impl Due {
    /// A name that is the same whenever this is due, whoever asks and whatever else the ledger holds by then.
    #[must_use]
    pub fn name(&self) -> String {
        let decision = self.decision.as_ref().map_or("-", |it| it.as_str());
        let right = match &self.task {
            Task::Answer { right, .. } => right.word(),
            _ => "-",
        };
        let (word, about) = (self.task.word(), self.task.id().unwrap_or("-"));
        format!("{decision} {word} {about} {right} {} {}", self.entry, self.date)
    }
}

/// All that is to be done and was not, on a day, as known at the end of a day: sorted by date. What lies
/// in the future is there too.
#[must_use]
pub fn due(lives: &Lives, on: Date, known: Date) -> Vec<Due> {
    let rules = lives.charters().rules(known);
    let mut found = Vec::new();
    for life in lives.iter() {
        let mut list = List { found: &mut found, on, decision: Some(&life.id) };
        life_due(life, known, &rules, &mut list);
    }
    let apart = by(lives.findings(), known);
    let inspectors: BTreeSet<&BodyId> = apart.iter().map(|it| &it.by).collect();
    let answers = by(lives.replies(), known).iter().filter(|it| !inspectors.contains(&it.by));
    let answered: BTreeSet<_> = answers.map(|it| it.says.to).collect();
    for finding in apart.iter().filter(|it| !answered.contains(&it.digest)) {
        let mut list = List { found: &mut found, on, decision: None };
        if let Some(date) = finding.says.answer_by {
            list.add(date, finding.entry, Task::FindingAnswer);
        }
    }
    found.sort_unstable();
    found
}

impl Life {
    /// What is to be done about this decision alone, and was not: as [`due`] says it.
    #[must_use]
    pub fn due(&self, on: Date, known: Date, rules: &Rules) -> Vec<Due> {
        let mut found = Vec::new();
        life_due(self, known, rules, &mut List { found: &mut found, on, decision: Some(&self.id) });
        found.sort_unstable();
        found
    }
}

struct List<'a> {
    found: &'a mut Vec<Due>,
    on: Date,
    decision: Option<&'a DecisionId>,
}

impl List<'_> {
    fn add(&mut self, date: Date, entry: u64, task: Task) {
        let overdue = date < self.on;
        self.found.push(Due { date, decision: self.decision.cloned(), task, entry, overdue });
    }
}

fn life_due(life: &Life, known: Date, rules: &Rules, list: &mut List<'_>) {
    answers_due(life, known, rules, list);
    let on = list.on;
    let (Some(terms), Some(status)) = (life.terms(on, known), life.status(on, known, rules)) else { return };
    let before = list.found.len();
    let decision =
        terms.decision.map(|it| it.entry).or(terms.erased_decision.map(|it| it.entry)).unwrap_or_default();
    match status.phase {
        Phase::Rejected | Phase::Withdrawn => {}
        Phase::InConsultation | Phase::Proposed => {
            if let Some(proposal) = terms.proposal {
                asked(terms.missing.iter().copied(), proposal.entry, list);
            }
        }
        Phase::Ended => {
            let closed = life.closure.as_ref().is_some_and(|it| it.day <= known);
            if let Some(date) = life.ended(on, known).filter(|_| !closed) {
                list.add(date, decision, Task::Closure);
            }
        }
        Phase::Adopted | Phase::InForce | Phase::Suspended | Phase::Expired => {
            let review = match status.phase {
                Phase::Adopted => terms.next_review,
                phase => terms.review_due(phase),
            };
            if let Some(date) = review {
                list.add(date, decision, Task::Review);
                if let Some(last) = list.found.last_mut() {
                    last.overdue = is_overdue(date, on, rules);
                }
            }
            if let Some(until) = terms.until {
                list.add(until, decision, Task::End);
            }
            work_due(life, &terms, known, decision, list);
        }
    }
    if let Some(end) = life.end(known) {
        // What is closed by then is not reviewed or extended after it, also if that day lies ahead.
        let closed = life.closure.as_ref().is_some_and(|it| it.day <= known);
        let mut work = list.found.split_off(before);
        work.retain(|it| it.date <= end && !(closed && it.task == Task::End));
        list.found.append(&mut work);
    }
    if let Some(pending) = terms.pending.filter(|_| status.phase != Phase::Ended) {
        let missing = life.unanswered(&pending.says.record, &pending.digest, u64::MAX, known);
        asked(missing.into_iter(), pending.entry, list);
    }
}

fn asked<'a>(
    missing: impl Iterator<Item = &'a crate::statement::record::Consultation>,
    entry: u64,
    list: &mut List<'_>,
) {
    for it in missing {
        list.add(it.reply_by, entry, Task::Answer { body: it.body.clone(), right: it.right });
    }
}

/// What the record in force promises by a date.
fn work_due(life: &Life, terms: &Terms<'_>, known: Date, entry: u64, list: &mut List<'_>) {
    let Some(record) = terms.record else { return };
    let reviews = life.held(list.on, known);
    let (measures, milestones) =
        (progress(&reviews, |it| &it.measures), progress(&reviews, |it| &it.milestones));
    // What is done or dropped, by the last review that speaks of it.
    let settled =
        |it: Option<&&Progress>| it.is_some_and(|it| matches!(it.state, State::Done | State::Dropped));
    // On which day each technology was last looked at.
    let mut evaluated: BTreeMap<&Id, Date> = BTreeMap::new();
    for it in &reviews {
        evaluated.extend(it.says.technology.iter().map(|used| (&used.measure, it.says.held_on)));
    }
    for measure in &record.measures {
        if let Some(date) = measure.due.filter(|_| !settled(measures.get(&measure.id))) {
            list.add(date, entry, Task::Measure(measure.id.clone()));
        }
        if let Some(technology) = &measure.technology
            && evaluated.get(&measure.id).is_none_or(|last| *last < technology.evaluate_on)
        {
            list.add(technology.evaluate_on, entry, Task::Evaluation(measure.id.clone()));
        }
    }
    for milestone in record.return_plan.milestones.iter().filter(|it| !settled(milestones.get(&it.id))) {
        list.add(milestone.due, entry, Task::Milestone(milestone.id.clone()));
    }
}

/// Who was told by a signal: the first by name, and how many others.
#[must_use]
pub fn addressees(signal: &Signal) -> Sentence {
    let mut them = signal.addressees.iter();
    let first = them.next().map_or("", |it| it.name.as_str());
    sentence!("signal-addressees", first = first, others = them.len())
}

/// Signals and findings that nobody answered; a body does not answer its own.
fn answers_due(life: &Life, known: Date, rules: &Rules, list: &mut List<'_>) {
    let replies = by(&life.replies, known);
    let signals: BTreeSet<_> = replies.iter().map(|it| it.says.to).collect();
    for signal in by(&life.signals, known).iter().filter(|it| !signals.contains(&it.digest)) {
        let date = signal.says.answer_by.or(days_after(signal.says.sent_on, rules.signal_answer_days));
        if let Some(date) = date {
            list.add(date, signal.entry, Task::SignalAnswer);
        }
    }
    let inspectors: BTreeSet<&BodyId> = life.findings.iter().map(|it| &it.by).collect();
    let findings: BTreeSet<_> =
        replies.iter().filter(|it| !inspectors.contains(&it.by)).map(|it| it.says.to).collect();
    for finding in by(&life.findings, known).iter().filter(|it| !findings.contains(&it.digest)) {
        if let Some(date) = finding.says.answer_by {
            list.add(date, finding.entry, Task::FindingAnswer);
        }
    }
}
