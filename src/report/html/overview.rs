//! The whole ledger: who it is of, all decisions beside each other, and what is due.

use askama::Template;

use crate::deviation::{Due, Erased, Recorded, due};
use crate::report::tasks::said;
use crate::sentence;
use crate::statement::charter::Charter;
use crate::statement::choice::Kind;
use crate::statement::finding::Finding;
use crate::statement::note::Note;
use crate::statement::scalar::DecisionId;

use super::Sources;
use super::chapter::{Chapter, capital};
use super::findings::{Findings, by_decision};
use super::reviewed::Things;
use super::speak::Speak;
use super::story::{self, Event};

/// The report's first part.
#[derive(Template)]
#[template(path = "report/overview.html")]
pub(super) struct Overview<'a> {
    s: &'a Speak<'a>,
    sources: Sources<'a>,
    rows: Vec<Row>,
    due: Vec<Todo>,
    findings: Findings,
    /// The acts that belong to no decision: charters, keys, erasures.
    events: Vec<Event>,
}

struct Row {
    id: String,
    place: String,
    title: String,
    phase: String,
    flags: Vec<String>,
    from: String,
    until: String,
    review: String,
    counts: Vec<usize>,
}

struct Todo {
    day: String,
    decision: String,
    task: String,
    overdue: bool,
}

impl<'a> Overview<'a> {
    pub(super) fn of(s: &'a Speak<'a>, sources: &Sources<'a>, chapters: &[Chapter<'a>]) -> Self {
        let row = |it: &Chapter<'_>| Row {
            id: it.life.id.to_string(),
            place: it.place(),
            title: it.title.clone(),
            phase: it.phase(),
            flags: it.status.flags.iter().map(|it| s.say(it)).collect(),
            from: s.day_or_none(it.terms.from),
            until: s.day_or_none(it.life.last_day(s.on, s.known)),
            review: s.day_or_none(it.next_review()),
            counts: it.findings.counts.iter().map(|it| it.count).collect(),
        };
        let things: std::collections::BTreeMap<&DecisionId, Things<'_>> =
            chapters.iter().filter_map(|it| Some((&it.life.id, Things::of(s, it.record?)))).collect();
        let todo = |it: &Due| {
            let things = it.decision.as_ref().and_then(|id| things.get(id));
            let task = said(it, sources.lives, |id| things.map_or("", |it| it.text(id)).to_owned());
            Todo {
                day: s.day(&it.date),
                decision: it.decision.as_ref().map(ToString::to_string).unwrap_or_default(),
                task: s.say(&task),
                overdue: it.overdue,
            }
        };
        let of_the_ledger = by_decision(sources.findings).remove(&None).unwrap_or_default();
        let apart = |kind: Kind| matches!(kind, Kind::Charter | Kind::Keys | Kind::Erasure);
        let acts = sources.trail.acts().iter().filter(|it| apart(it.kind));
        Self {
            s,
            sources: *sources,
            rows: chapters.iter().map(row).collect(),
            due: due(sources.lives, s.on, s.known).iter().map(todo).collect(),
            findings: Findings::of(s, &of_the_ledger),
            events: acts
                .map(|it| story::event(s, sources.trail, it, 0, sources.lives.erased_by(it.entry)))
                .collect(),
        }
    }

    fn charter(&self) -> Option<&'a Charter> {
        self.s.charter()
    }

    /// Findings of an inspectorate about no decision, each with the replies to it.
    fn inspected(&self) -> &'a [std::sync::Arc<Recorded<Finding>>] {
        self.sources.lives.findings()
    }

    fn notes(&self) -> &'a [std::sync::Arc<Recorded<Note>>] {
        self.sources.lives.notes()
    }

    fn replies(&self) -> &'a [std::sync::Arc<Recorded<crate::statement::reply::Reply>>] {
        self.sources.lives.replies()
    }

    /// What was erased, and nobody knows any more of which decision it was.
    fn unplaced(&self) -> Vec<&'a Erased> {
        let mut all: Vec<_> = self.sources.lives.unplaced().collect();
        all.sort_unstable_by_key(|it| it.entry);
        all
    }

    fn as_of(&self) -> String {
        let (on, known) = (self.s.day(&self.s.on), self.s.day(&self.s.known));
        self.s.say(&sentence!("report-as-of", on = on, known = known))
    }

    fn capital(&self, text: &str) -> String {
        capital(text)
    }
}
