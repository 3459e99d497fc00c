//! Whether what was decided is what was consulted on.

use std::collections::{BTreeSet, HashSet};

use crate::audit::rule::Found;
use crate::audit::scene::Case;
use crate::audit::text::short;
use crate::deviation::{Recorded, day};
use crate::sentence;
use crate::statement::choice::{DecisionOutcome, DeviationKind};
use crate::statement::decision::Decision;
use crate::statement::difference::{differences, name};
use crate::statement::proposal::Proposal;
use crate::statement::record::Record;
use crate::statement::scalar::{Date, Line};
use crate::statement::shape::Part;
use crate::words::Sentence;

pub(super) fn changed_after_consultation(case: &Case<'_>, found: &mut Found) {
    for (asked, made) in pairs(case) {
        let members = changed(asked, made);
        if made.says.outcome == DecisionOutcome::AdoptedWithChanges && !members.is_empty() {
            let what = sentence!("found-changed-after-consultation", members = list(&members));
            found.add(&[asked.entry, made.entry], what);
        }
    }
}

/// Adopted, as if nothing was changed: yet the record is another, or the time is longer.
pub(super) fn changed_in_silence(case: &Case<'_>, found: &mut Found) {
    for (asked, made) in pairs(case).into_iter().filter(|(_, it)| it.says.outcome == DecisionOutcome::Adopted)
    {
        let members = changed(asked, made);
        let (before, after) =
            (period(&asked.says.record, None), period(&asked.says.record, Some(&made.says)));
        if made.says.record.is_some() && !members.is_empty() {
            let what = sentence!("found-changed-in-silence", members = list(&members));
            found.add_in(&[asked.entry, made.entry], "outcome", what);
        } else if after.0 < before.0 {
            let what = sentence!("found-begins-earlier", before = day(before.0), after = day(after.0));
            found.add_in(&[asked.entry, made.entry], "from", what);
        } else if let Some(what) = ends_later(before.1, after.1) {
            found.add_in(&[asked.entry, made.entry], "until", what);
        }
    }
}

pub(super) fn decided_wider(case: &Case<'_>, found: &mut Found) {
    let with_changes = |it: &Decision| it.outcome == DecisionOutcome::AdoptedWithChanges;
    for (asked, made) in pairs(case).into_iter().filter(|(_, it)| with_changes(&it.says)) {
        let Some(record) = &made.says.record else { continue };
        for (member, what) in wider(&asked.says.record, record, &made.says) {
            found.add_in(&[asked.entry, made.entry], member, what);
        }
    }
}

/// Each decision with the proposal that was consulted on.
fn pairs<'a>(case: &Case<'a>) -> Vec<(&'a Recorded<Proposal>, &'a Recorded<Decision>)> {
    case.rounds().into_iter().filter_map(|it| Some((it.proposal?, it.decision?))).collect()
}

/// What people call the members of the record that were changed, each once and without the items of lists; and
/// the dates that the decision sets itself.
fn changed(asked: &Recorded<Proposal>, made: &Recorded<Decision>) -> Vec<Sentence> {
    let mut paths = Vec::new();
    if let Some(record) = &made.says.record {
        let found = differences(&asked.says.record.write(), &record.write());
        paths.extend(found.iter().filter_map(|it| it.path.split('[').next()).map(str::to_owned));
    }
    let record = made.says.record.as_ref().unwrap_or(&asked.says.record);
    let other = |own: Option<Date>, of: Option<Date>| own.is_some() && own != of;
    if other(made.says.from, Some(record.deviation.from)) {
        paths.push("deviation.from".to_owned());
    }
    if other(made.says.until, record.deviation.until) {
        paths.push("deviation.until".to_owned());
    }
    if other(made.says.first_review, Some(record.review.first)) {
        paths.push("review.first".to_owned());
    }
    let mut taken = BTreeSet::new();
    let shape = Record::object_shape();
    paths.iter().filter(|it| taken.insert(it.as_str())).map(|it| name(&shape, it)).collect()
}

fn list(of: &[Sentence]) -> Sentence {
    let next = |list: Sentence, next: Sentence| sentence!("found-changed-list", list = list, next = next);
    of.iter().cloned().reduce(next).unwrap_or_else(|| sentence!("plain-empty-list"))
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

/// In what a record goes further than the one that was consulted on, member by member.
fn wider(asked: &Record, decided: &Record, made: &Decision) -> Vec<(&'static str, Sentence)> {
    let mut found = Vec::new();
    let (before, after) = (&asked.deviation, &decided.deviation);
    let (from, until) = (period(asked, None), period(decided, Some(made)));
    if until.0 < from.0 {
        found.push((
            "record.deviation.from",
            sentence!("found-begins-earlier", before = day(from.0), after = day(until.0)),
        ));
    }
    if let Some(what) = ends_later(from.1, until.1) {
        found.push(("record.deviation.until", what));
    }
    if (before.kind, after.kind) == (DeviationKind::Temporary, DeviationKind::Structural) {
        found.push(("record.deviation.kind", sentence!("found-became-structural")));
    }
    if let Some(more) = added(&before.locations, &after.locations) {
        found.push(("record.deviation.locations", sentence!("found-more-locations", more = more)));
    }
    if let Some(more) = added(&before.client_groups, &after.client_groups) {
        found.push(("record.deviation.client_groups", sentence!("found-more-client-groups", more = more)));
    }
    let (few, many) = (before.clients_about.get(), after.clients_about.get());
    if many > few {
        found.push((
            "record.deviation.clients_about",
            sentence!("found-more-clients", before = few, after = many),
        ));
    }
    let norms: HashSet<_> = asked.norms.iter().map(|it| (it.framework, &it.clause)).collect();
    for norm in decided.norms.iter().filter(|it| !norms.contains(&(it.framework, &it.clause))) {
        let title = short(&norm.title);
        found.push((
            "record.norms",
            sentence!("found-more-norms", clause = norm.clause.as_str(), title = title),
        ));
    }
    if asked.safety.floor != decided.safety.floor {
        found.push((
            "record.safety.floor",
            sentence!("found-other-floor", floor = short(&decided.safety.floor)),
        ));
    }
    found
}

/// What a list has that the other did not.
fn added(before: &[Line], after: &[Line]) -> Option<String> {
    let known: HashSet<&str> = before.iter().map(Line::as_str).collect();
    let more: Vec<&str> = after.iter().map(Line::as_str).filter(|it| !known.contains(it)).collect();
    (!more.is_empty()).then(|| short(&more.join(", ")))
}
