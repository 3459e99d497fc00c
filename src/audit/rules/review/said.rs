//! What a review is expected to say, and left out.

use crate::audit::text::short;
use crate::audit::{Case, Found, Turn};
use crate::deviation::{day, ends};
use crate::sentence;
use crate::statement::choice::ReviewOutcome;
use crate::statement::record::Record;

/// One finding for all reviews that lack something.
fn left_out(
    case: &Case<'_>,
    found: &mut Found,
    member: &str,
    said: &'static str,
    lacks: impl Fn(&Turn<'_>) -> bool,
) {
    let lacking: Vec<&Turn<'_>> = case.turns.iter().filter(|it| lacks(it)).collect();
    let Some(last) = lacking.last() else { return };
    let entries: Vec<u64> = lacking.iter().map(|it| it.review.entry).collect();
    let (count, all, last) = (lacking.len(), case.turns.len(), day(last.review.says.held_on));
    found.add_in(&entries, member, sentence!(said, count = count, all = all, last = last));
}

/// Held because something happened, and then nothing changed and nothing was learned.
fn is_unanswered(turn: &Turn<'_>) -> bool {
    let says = &turn.review.says;
    says.trigger.is_some() && says.learned.is_none() && says.outcome == ReviewOutcome::Continue
}

pub(super) fn trigger(case: &Case<'_>, found: &mut Found) {
    for review in case.turns.iter().filter(|it| is_unanswered(it)).map(|it| it.review) {
        let held = day(review.says.held_on);
        let trigger = review.says.trigger.as_ref().map(|it| short(it)).unwrap_or_default();
        let what = sentence!("found-trigger-without-answer", held = held, trigger = trigger);
        found.add_in(&[review.entry], "learned", what);
    }
}

fn learned_nothing(turn: &Turn<'_>) -> bool {
    turn.review.says.learned.is_none() && !is_unanswered(turn)
}

pub(super) fn incidents(case: &Case<'_>, found: &mut Found) {
    left_out(case, found, "learned", "found-incidents-without-lesson", |it| {
        learned_nothing(it) && it.review.says.incidents.get() > 0
    });
}

pub(super) fn learned(case: &Case<'_>, found: &mut Found) {
    left_out(case, found, "learned", "found-nothing-learned", |it| {
        learned_nothing(it) && it.review.says.incidents.get() == 0
    });
}

/// At the end there is nothing left to look for.
pub(super) fn sought(case: &Case<'_>, found: &mut Found) {
    left_out(case, found, "searched", "found-nothing-sought", |it| {
        it.review.says.searched.is_none() && !ends(it.review.says.outcome)
    });
}

fn records_less(record: &Record) -> bool {
    record.deviation.less_recording.is_some()
}

/// The staff made the agreement to record less, so they say whether it works.
pub(super) fn agreement(case: &Case<'_>, found: &mut Found) {
    left_out(case, found, "staff_voice", "found-agreement-not-reviewed", |it| {
        it.review.says.staff_voice.is_none() && it.record.is_some_and(records_less)
    });
}

pub(super) fn staff(case: &Case<'_>, found: &mut Found) {
    left_out(case, found, "staff_voice", "found-staff-not-heard-at-review", |it| {
        it.review.says.staff_voice.is_none() && !it.record.is_some_and(records_less)
    });
}

pub(super) fn order(case: &Case<'_>, found: &mut Found) {
    left_out(case, found, "prioritisation", "found-order-not-reviewed", |it| {
        it.review.says.prioritisation.is_none() && it.record.is_some_and(|it| !it.prioritisation.is_empty())
    });
}
