//! Whether what was decided is what was consulted on.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::audit::rule::Found;
use crate::audit::scene::Case;
use crate::audit::text::short;
use crate::deviation::{Recorded, day};
use crate::sentence;
use crate::statement::choice::{DecisionOutcome, DeviationKind};
use crate::statement::decision::Decision;
use crate::statement::difference::name;
use crate::statement::place::Place;
use crate::statement::proposal::Proposal;
use crate::statement::record::Record;
use crate::statement::scalar::{Date, Line};
use crate::statement::shape::{ObjectShape, Part as _};
use crate::words::Sentence;

pub(super) fn changed_after_consultation(case: &Case<'_>, found: &mut Found) {
    for (asked, made) in with_outcome(case, DecisionOutcome::AdoptedWithChanges) {
        let mut paths = record_changes(asked, made);
        paths.append(&mut date_changes(asked, made));
        if !paths.is_empty() {
            let what = sentence!("found-changed-after-consultation", members = names(&paths));
            found.add(&[asked.entry, made.entry], what);
        }
    }
}

/// Adopted, as if nothing was changed: yet the record is another, or the time is longer.
pub(super) fn changed_in_silence(case: &Case<'_>, found: &mut Found) {
    for (asked, made) in with_outcome(case, DecisionOutcome::Adopted) {
        let mut paths = record_changes(asked, made);
        let (before, after) =
            (period(&asked.says.record, None), period(&asked.says.record, Some(&made.says)));
        if !paths.is_empty() {
            paths.append(&mut date_changes(asked, made));
            let what = sentence!("found-changed-in-silence", members = names(&paths));
            found.add_in(&[asked.entry, made.entry], "outcome", what);
            continue;
        }
        if after.0 < before.0 {
            let what = sentence!("found-begins-earlier", before = day(before.0), after = day(after.0));
            found.add_in(&[asked.entry, made.entry], "from", what);
        }
        if let Some(what) = ends_later(before.1, after.1) {
            found.add_in(&[asked.entry, made.entry], "until", what);
        }
    }
}

pub(super) fn decided_wider(case: &Case<'_>, found: &mut Found) {
    for (asked, made) in with_outcome(case, DecisionOutcome::AdoptedWithChanges) {
        let Some(record) = &made.says.record else { continue };
        let mut add = |member, what| found.add_in(&[asked.entry, made.entry], member, what);
        wider(&asked.says.record, record, &made.says, &mut add);
    }
}

/// Each decision with this outcome, with the proposal that was consulted on.
fn with_outcome<'a>(
    case: &Case<'a>,
    outcome: DecisionOutcome,
) -> impl Iterator<Item = (&'a Recorded<Proposal>, &'a Recorded<Decision>)> {
    let pairs = case.rounds().iter().filter_map(|it| Some((it.proposal?, it.decision?)));
    pairs.filter(move |(_, made)| made.says.outcome == outcome)
}

/// The members of the record that were changed; a list is one.
fn record_changes(asked: &Recorded<Proposal>, made: &Recorded<Decision>) -> Vec<String> {
    let mut found = Vec::new();
    if let Some(record) = &made.says.record {
        record.changes(&asked.says.record, Place::Whole, &mut found);
    }
    found
}

/// The dates that the decision sets itself, other than in the record.
fn date_changes(asked: &Recorded<Proposal>, made: &Recorded<Decision>) -> Vec<String> {
    let record = made.says.record.as_ref().unwrap_or(&asked.says.record);
    let dates = [
        ("deviation.from", made.says.from, Some(record.deviation.from)),
        ("deviation.until", made.says.until, record.deviation.until),
        ("review.first", made.says.first_review, Some(record.review.first)),
    ];
    let changed = dates.into_iter().filter(|(_, own, recorded)| own.is_some() && own != recorded);
    changed.map(|(path, ..)| path.to_owned()).collect()
}

/// What people call these members, each once.
fn names(paths: &[String]) -> Sentence {
    static SHAPE: LazyLock<ObjectShape> = LazyLock::new(Record::object_shape);
    let mut taken = BTreeSet::new();
    let names = paths.iter().filter(|it| taken.insert(*it)).map(|it| name(&SHAPE, it));
    let list = |list: Sentence, next: Sentence| sentence!("found-changed-list", list = list, next = next);
    names.reduce(list).unwrap_or_else(|| sentence!("plain-empty-list"))
}

/// The first and the last day, as a decision says or else the record.
fn period(record: &Record, made: Option<&Decision>) -> (Date, Option<Date>) {
    let from = made.and_then(|it| it.from).unwrap_or(record.deviation.from);
    (from, made.and_then(|it| it.until).or(record.deviation.until))
}

fn ends_later(before: Option<Date>, after: Option<Date>) -> Option<Sentence> {
    match (before, after) {
        (Some(before), None) => Some(sentence!("found-ends-never", before = day(before))),
        (Some(before), Some(after)) if after > before => {
            Some(sentence!("found-ends-later", before = day(before), after = day(after)))
        }
        _ => None,
    }
}

/// In what a decision goes further than the record that was consulted on, member by member.
fn wider(
    asked: &Record,
    decided: &Record,
    decision: &Decision,
    add: &mut impl FnMut(&'static str, Sentence),
) {
    let (before, after) = (&asked.deviation, &decided.deviation);
    let (plan, made) = (period(asked, None), period(decided, Some(decision)));
    if made.0 < plan.0 {
        let member = if decision.from.is_some() { "from" } else { "record.deviation.from" };
        add(member, sentence!("found-begins-earlier", before = day(plan.0), after = day(made.0)));
    }
    if let Some(what) = ends_later(plan.1, made.1) {
        add(if decision.until.is_some() { "until" } else { "record.deviation.until" }, what);
    }
    if (before.kind, after.kind) == (DeviationKind::Temporary, DeviationKind::Structural) {
        add("record.deviation.kind", sentence!("found-became-structural"));
    }
    if let Some(more) = added(&before.locations, &after.locations) {
        add("record.deviation.locations", sentence!("found-more-locations", more = more));
    }
    if let Some(more) = added(&before.client_groups, &after.client_groups) {
        add("record.deviation.client_groups", sentence!("found-more-client-groups", more = more));
    }
    let (few, many) = (before.clients_about.get(), after.clients_about.get());
    if many > few {
        add("record.deviation.clients_about", sentence!("found-more-clients", before = few, after = many));
    }
    let norms: BTreeSet<_> = asked.norms.iter().map(|it| (it.framework, &it.clause)).collect();
    for norm in decided.norms.iter().filter(|it| !norms.contains(&(it.framework, &it.clause))) {
        let (clause, title) = (norm.clause.as_str(), short(&norm.title));
        add("record.norms", sentence!("found-more-norms", clause = clause, title = title));
    }
    if asked.safety.floor != decided.safety.floor {
        add("record.safety.floor", sentence!("found-other-floor", floor = short(&decided.safety.floor)));
    }
}

/// What a list has that the other did not.
fn added(before: &[Line], after: &[Line]) -> Option<String> {
    let known: BTreeSet<&str> = before.iter().map(Line::as_str).collect();
    let more: Vec<&str> = after.iter().map(Line::as_str).filter(|it| !known.contains(it)).collect();
    (!more.is_empty()).then(|| short(&more.join(", ")))
}
