//! Measures and milestones: done, or explained at the review.

use std::collections::BTreeSet;

use crate::audit::text::{listed, short};
use crate::audit::turn::Mention;
use crate::audit::{Case, Found};
use crate::deviation::{Task, day};
use crate::sentence;
use crate::statement::choice::State;
use crate::statement::review::Progress;
use crate::statement::scalar::{Date, Id};

pub(in crate::audit) fn is_settled(it: &Progress) -> bool {
    matches!(it.state, State::Done | State::Dropped)
}

/// What the last review on or after a day says of something.
fn last_since<'m, 'a>(said: Option<&'m Vec<Mention<'a>>>, since: Date) -> Option<&'m Mention<'a>> {
    said.and_then(|it| it.last()).filter(|it| it.review.says.held_on >= since)
}

/// Until a review was held since its date, nobody could explain it.
pub(super) fn measure_not_done(case: &Case<'_>, found: &mut Found) {
    let Some((_, record)) = case.adopted_record().filter(|_| case.has_begun()) else { return };
    let said = case.said_of_measures();
    for measure in &record.measures {
        let Some(due) = measure.due else { continue };
        let Some(last) = last_since(said.get(&measure.id), due) else { continue };
        if !is_settled(last.says) && last.says.note.is_none() && due < last.review.says.held_on {
            let (what, held) = (short(&measure.what), day(last.review.says.held_on));
            let what = sentence!("found-measure-not-done", what = what, due = day(due), held = held);
            found.add_in(&[last.review.entry], format!("measures[{}].note", last.nth), what);
        }
    }
}

/// The first time that something is dropped.
pub(super) fn dropped(case: &Case<'_>, found: &mut Found) {
    let Some((_, record)) = case.adopted_record() else { return };
    let measures = case.said_of_measures();
    let milestones = case.said_of_milestones();
    let names = record.measures.iter().map(|it| ("measures", &it.what, measures.get(&it.id)));
    let steps = record.return_plan.milestones.iter();
    let names = names.chain(steps.map(|it| ("milestones", &it.what, milestones.get(&it.id))));
    for (list, what, said) in names {
        let first = said.and_then(|all| all.iter().find(|it| it.says.state == State::Dropped));
        if let Some(it) = first.filter(|it| it.says.note.is_none()) {
            let (what, held) = (short(what), day(it.review.says.held_on));
            let what = sentence!("found-dropped-without-reason", what = what, held = held);
            found.add_in(&[it.review.entry], format!("{list}[{}].note", it.nth), what);
        }
    }
}

/// Late, and no review since then explains it. While the next review is still to come, nobody could.
pub(super) fn milestone_overdue(case: &Case<'_>, found: &mut Found) {
    let Some((entry, record)) = case.adopted_record().filter(|_| case.has_begun()) else { return };
    let scene = case.scene;
    let due = case.due();
    let late: BTreeSet<&Id> = due
        .iter()
        .filter_map(|it| match &it.task {
            Task::Milestone(id) if it.overdue => Some(id),
            _ => None,
        })
        .collect();
    let said = case.said_of_milestones();
    let to_come = case.terms.review_due(case.status.phase).is_some_and(|next| next >= scene.on);
    let reviewed = |since: Date| case.turns.iter().any(|it| it.review.says.held_on >= since);
    for (nth, milestone) in record.return_plan.milestones.iter().enumerate() {
        let explained =
            || last_since(said.get(&milestone.id), milestone.due).is_some_and(|it| it.says.note.is_some());
        let looked_at = !to_come || reviewed(milestone.due);
        if late.contains(&milestone.id) && looked_at && !explained() {
            let (what, due) = (short(&milestone.what), day(milestone.due));
            let what = sentence!("found-milestone-overdue", what = what, due = due);
            found.add_in(&[entry], format!("record.return_plan.milestones[{nth}].due"), what);
        }
    }
}

/// What is still open and not mentioned at all: one finding for each review.
pub(super) fn silent(case: &Case<'_>, found: &mut Found) {
    let mut settled: BTreeSet<&Id> = BTreeSet::new();
    for turn in &case.turns {
        let says = &turn.review.says;
        let told: Vec<&Progress> = says.measures.iter().chain(&says.milestones).collect();
        let mentioned: BTreeSet<&Id> = told.iter().map(|it| &it.id).collect();
        let measures = turn.record.iter().flat_map(|it| &it.measures).map(|it| (&it.id, &it.what));
        let steps = turn.record.iter().flat_map(|it| &it.return_plan.milestones).map(|it| (&it.id, &it.what));
        let open: Vec<&str> = measures
            .chain(steps)
            .filter(|(id, _)| !mentioned.contains(id) && !settled.contains(id))
            .map(|(_, what)| what.as_str())
            .collect();
        for it in told {
            if is_settled(it) {
                settled.insert(&it.id)
            } else {
                settled.remove(&it.id)
            };
        }
        if !open.is_empty() {
            let (held, count) = (day(says.held_on), open.len());
            let what = sentence!("found-work-not-reviewed", held = held, count = count, names = listed(open));
            found.add_in(&[turn.review.entry], "measures", what);
        }
    }
}
