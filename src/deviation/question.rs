//! Was there a deviation from this norm, at this location? What did not happen is an answer too.

use crate::sentence;
use crate::statement::choice::{Framework, ReviewOutcome};
use crate::statement::record::{Norm, Record};
use crate::statement::review::Review;
use crate::statement::scalar::{Date, Line};
use crate::words::{Say, Sentence, folded};

use super::act::Recorded;
use super::life::{Life, by};
use super::lives::Lives;
use super::status::{Phase, Status};
use super::{day, days_after};

/// What somebody wants to know: about which norm, where. What is left out does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    norm: Option<NormAsked>,
    location: Option<Asked>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct NormAsked {
    framework: Option<Framework>,
    clause: Asked,
}

/// Words that stand together, in this order, somewhere in a line; capitals and accents do not count.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Asked {
    text: String,
    words: Vec<String>,
}

impl Asked {
    fn new(text: &str) -> Option<Self> {
        let words = folded(text);
        (!words.is_empty()).then(|| Self { text: text.trim().to_owned(), words })
    }

    fn is_in(&self, line: &str) -> bool {
        folded(line).windows(self.words.len()).any(|here| here == self.words)
    }
}

impl Question {
    /// Also about this norm: a clause, `2.5`, perhaps after its framework, `igj_nursing_home 2.5`; `None` if the
    /// text has no words.
    #[must_use]
    pub fn norm(self, text: &str) -> Option<Self> {
        let first = text.trim().split_once(char::is_whitespace);
        let framed = first.and_then(|(word, clause)| Some((Framework::from_word(word)?, clause)));
        let (framework, clause) = framed.map_or((None, text), |(framework, rest)| (Some(framework), rest));
        let norm = NormAsked { framework, clause: Asked::new(clause)? };
        Some(Self { norm: Some(norm), ..self })
    }

    /// Also about this location: words in its name, `West` for “Zonnehof, West”; `None` if there are none.
    #[must_use]
    pub fn location(self, text: &str) -> Option<Self> {
        Some(Self { location: Some(Asked::new(text)?), ..self })
    }

    /// Whether nothing is asked.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.norm.is_none() && self.location.is_none()
    }

    /// The norms of a record that it is about; all of them if no norm was asked.
    pub fn norms<'a>(&'a self, record: &'a Record) -> impl Iterator<Item = &'a Norm> {
        record.norms.iter().filter(|norm| {
            self.norm.as_ref().is_none_or(|asked| {
                asked.framework.is_none_or(|it| it == norm.framework) && asked.clause.is_in(&norm.clause)
            })
        })
    }

    /// The locations of a record that it is about; all of them if none was asked.
    pub fn locations<'a>(&'a self, record: &'a Record) -> impl Iterator<Item = &'a Line> {
        let asked = |line: &&Line| self.location.as_ref().is_none_or(|asked| asked.is_in(line));
        record.deviation.locations.iter().filter(asked)
    }

    fn is_about(&self, record: &Record) -> bool {
        self.norms(record).next().is_some() && self.locations(record).next().is_some()
    }

    /// What it asks of that no record speaks, whatever the day: somebody may have made a slip of the pen.
    #[must_use]
    pub fn unheard_of(&self, lives: &Lives, known: Date) -> Vec<Sentence> {
        let records = || {
            lives.iter().flat_map(move |life| {
                let proposed = by(&life.versions, known).iter().map(|it| &it.says.record);
                proposed.chain(by(&life.decisions, known).iter().filter_map(|it| it.says.record.as_ref()))
            })
        };
        let mut out = Vec::new();
        if let Some(norm) = self.norm.as_ref().filter(|_| records().all(|it| self.norms(it).next().is_none()))
        {
            out.push(sentence!("question-unheard-norm", clause = norm.clause.text.as_str()));
        }
        let nowhere = || records().all(|it| self.locations(it).next().is_none());
        if let Some(location) = self.location.as_ref().filter(|_| nowhere()) {
            out.push(sentence!("question-unheard-location", location = location.text.as_str()));
        }
        out
    }

    /// The answer for a day, as known at the end of a day, among some lives.
    #[must_use]
    pub fn answer<'a>(
        &self,
        chosen: impl IntoIterator<Item = &'a Life>,
        lives: &Lives,
        on: Date,
        known: Date,
    ) -> Answer<'a> {
        let rules = lives.charters().rules(known);
        let mut answer = Answer { question: self.clone(), on, known, found: Vec::new(), lost: Vec::new() };
        for life in chosen {
            let (Some(terms), Some(status)) = (life.terms(on, known), life.status(on, known, &rules)) else {
                continue;
            };
            match terms.record {
                Some(record) if self.is_about(record) => {
                    let since = life.since(on, known, status.phase);
                    answer.found.push(Match { life, status, since });
                }
                Some(_) => {}
                None => answer.lost.push(life),
            }
        }
        answer
    }
}

/// A decision that a question is about.
#[derive(Debug, Clone)]
pub struct Match<'a> {
    /// The decision.
    pub life: &'a Life,
    /// Its status on the day.
    pub status: Status,
    /// The first day of the phase that it is in; for one that has not begun, the day on which it begins.
    pub since: Option<Date>,
}

/// The answer to a [`Question`]: a sentence, as [`Say`], and what it rests on.
#[derive(Debug, Clone)]
pub struct Answer<'a> {
    question: Question,
    on: Date,
    known: Date,
    /// The decisions that it is about, in whatever phase they are.
    pub found: Vec<Match<'a>>,
    /// Decisions whose record was erased, so that nobody can tell whether it is about them.
    pub lost: Vec<&'a Life>,
}

impl<'a> Answer<'a> {
    /// The decisions by which a deviation was in force.
    pub fn in_force(&self) -> impl DoubleEndedIterator<Item = &Match<'a>> {
        self.found.iter().filter(|it| it.status.phase == Phase::InForce)
    }

    /// Whether a deviation was in force; `None` if nothing says so, and a record that might was erased.
    #[must_use]
    pub fn is_yes(&self) -> Option<bool> {
        match (self.in_force().next(), self.lost.is_empty()) {
            (Some(_), _) => Some(true),
            (None, true) => Some(false),
            (None, false) => None,
        }
    }

    fn what(&self) -> Sentence {
        let location = self.question.location.as_ref().map(|it| it.text.as_str());
        let norm = self.question.norm.as_ref().map(|it| match it.framework {
            Some(framework) => {
                sentence!("question-norm-of", clause = it.clause.text.as_str(), framework = framework)
            }
            None => sentence!("question-norm", clause = it.clause.text.as_str()),
        });
        match (norm, location) {
            (Some(norm), Some(location)) => sentence!("question-both", norm = norm, location = location),
            (Some(norm), None) => sentence!("question-about", norm = norm),
            (None, Some(location)) => sentence!("question-at", location = location),
            (None, None) => sentence!("question-any"),
        }
    }
}

impl Match<'_> {
    /// The number, and since when.
    fn named(&self) -> Sentence {
        let id = self.life.id.as_str();
        match self.since {
            Some(since) => sentence!("question-since", decision = id, since = day(since)),
            None => sentence!("question-decision", decision = id),
        }
    }

    /// The phase, and since when or from when.
    #[must_use]
    pub fn told(&self) -> Sentence {
        let (id, phase) = (self.life.id.as_str(), self.status.phase);
        match (self.since, phase) {
            (Some(from), Phase::Adopted) => {
                sentence!("question-begins", decision = id, phase = phase, from = day(from))
            }
            (Some(since), _) => {
                sentence!("question-phase-since", decision = id, phase = phase, since = day(since))
            }
            (None, _) => sentence!("question-phase", decision = id, phase = phase),
        }
    }
}

impl Say for Answer<'_> {
    fn sentence(&self) -> Sentence {
        let (on, known, what) = (day(self.on), day(self.known), self.what());
        let lost = self.lost.iter().map(|it| sentence!("question-decision", decision = it.id.as_str()));
        let lost = listed(lost);
        match (self.is_yes(), self.found.is_empty()) {
            (Some(true), _) => {
                let by = listed(self.in_force().map(Match::named));
                sentence!("question-yes", on = on, known = known, what = what, by = by)
            }
            (None, _) => {
                sentence!("question-lost", on = on, known = known, what = what, lost = lost)
            }
            (Some(false), true) => sentence!("question-none", on = on, known = known, what = what),
            (Some(false), false) => {
                let others = listed(self.found.iter().map(Match::told));
                sentence!("question-no", on = on, known = known, what = what, others = others)
            }
        }
    }
}

/// How many decisions one sentence names.
const NAMED: usize = 10;

/// Sentences with commas between them; the first few, and how many more there are.
fn listed(items: impl Iterator<Item = Sentence>) -> Sentence {
    let mut items: Vec<Sentence> = items.collect();
    let more = items.len().saturating_sub(NAMED);
    items.truncate(NAMED);
    items.extend((more > 0).then(|| sentence!("question-more", count = more)));
    let joined =
        items.into_iter().rev().reduce(|rest, first| sentence!("question-list", first = first, rest = rest));
    joined.unwrap_or_else(|| sentence!("question-list-empty"))
}

impl Life {
    /// The first day of the phase that it is in on a day; for one that has not begun, the day on which it begins.
    #[must_use]
    pub fn since(&self, on: Date, known: Date, phase: Phase) -> Option<Date> {
        let terms = self.terms(on, known)?;
        let suspends = |it: &&&Recorded<Review>| it.says.outcome == ReviewOutcome::Suspend;
        let held = self.held(on, known);
        match phase {
            Phase::Ended => self.ended(on, known),
            Phase::Rejected | Phase::Withdrawn => terms.decision.map(|it| it.day),
            Phase::InConsultation | Phase::Proposed => terms.proposal.map(|it| it.day),
            Phase::Adopted => terms.from,
            Phase::Expired => days_after(terms.until?, 1),
            Phase::Suspended => held.iter().rev().take_while(suspends).last().map(|it| it.says.held_on),
            Phase::InForce => {
                let resumed = held.iter().rposition(|it| suspends(&it)).and_then(|at| held.get(at + 1));
                terms.from.max(resumed.map(|it| it.says.held_on))
            }
        }
    }
}
