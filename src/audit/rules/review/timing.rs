//! Whether reviews are planned, held and recorded in time.

use crate::audit::{Case, Found};
use crate::deviation::{Flag, Phase, day, days_after, ends, is_overdue};
use crate::sentence;
use crate::statement::scalar::Date;

pub(super) fn overdue(case: &Case<'_>, found: &mut Found) {
    if !case.status.has(Flag::ReviewOverdue) {
        return;
    }
    if let Some(due) = case.terms.review_due(case.status.phase) {
        found.add(&case.standing(), sentence!("found-review-overdue", due = day(due)));
    }
}

/// What came first instead: another decision, or the end.
pub(super) fn missed(case: &Case<'_>, found: &mut Found) {
    let rules = &case.scene.rules;
    for pair in case.adoptions.windows(2) {
        let [old, new] = pair else { continue };
        let held = case.life.reviews.partition_point(|it| it.entry < new.act.entry);
        let last = case.life.reviews.get(..held).and_then(<[_]>::last);
        let due = old.review_after(last.map(AsRef::as_ref));
        let by = old.days().until.map_or(new.act.day, |until| until.min(new.act.day));
        if let Some(due) = due.filter(|due| is_overdue(*due, by, rules)) {
            let entries = [old.act.entry, new.act.entry];
            let (due, on) = (day(due), day(new.act.day));
            found.add(&entries, sentence!("found-review-missed-before-decision", due = due, on = on));
        }
    }
    let Some(end) = case.ended() else { return };
    if case.terms.last_review.is_some_and(|it| ends(it.says.outcome)) {
        return;
    }
    let by = case.terms.until.map_or(end, |until| until.min(end));
    if let Some(due) = case.terms.next_review.filter(|due| is_overdue(*due, by, rules)) {
        let mut entries = case.standing();
        entries.extend(case.life.closure.iter().map(|it| it.entry));
        found.add(&entries, sentence!("found-review-missed", due = day(due), end = day(end)));
    }
}

pub(super) fn late(case: &Case<'_>, found: &mut Found) {
    for turn in &case.turns {
        let held = turn.review.says.held_on;
        if let Some(due) = turn.due.filter(|due| is_overdue(*due, held, &case.scene.rules)) {
            let what = sentence!("found-review-late", due = day(due), held = day(held));
            found.add_in(&[turn.review.entry], "held_on", what);
        }
    }
}

/// The first review, the interval, and a next review that is later than both allow.
pub(super) fn far_off(case: &Case<'_>, found: &mut Found) {
    let most = case.scene.rules.review_max_days;
    let too_far = |from: Date, to: Date, most: u64| days_after(from, most).is_some_and(|last| to > last);
    let adopted = case.adopted_record().map(|it| it.0);
    for (entry, record) in case.judged() {
        let (mut from, mut first) = (record.deviation.from, record.review.first);
        let mut said = (entry, "record.review.first");
        if let Some(decision) = case.terms.decision.filter(|_| adopted == Some(entry)) {
            from = case.terms.from.unwrap_or(from);
            if let Some(other) = decision.says.first_review {
                (first, said) = (other, (decision.entry, "first_review"));
            }
        }
        let recorded = recorded(case, entry);
        if too_far(from.max(recorded), first, most) {
            let first = day(first);
            let what = if recorded > from {
                let recorded = day(recorded);
                sentence!("found-review-first-far-recorded", recorded = recorded, first = first, most = most)
            } else {
                sentence!("found-review-first-far", from = day(from), first = first, most = most)
            };
            found.add_in(&[said.0], said.1, what);
        }
        let every = record.review.every_days.get();
        if every == 0 {
            found.add_in(&[entry], "record.review.every_days", sentence!("found-review-no-interval"));
        } else if every > most {
            let what = sentence!("found-review-interval", days = every, most = most);
            found.add_in(&[entry], "record.review.every_days", what);
        }
    }
    for turn in &case.turns {
        let (held, every) =
            (turn.review.says.held_on, turn.record.map_or(0, |it| it.review.every_days.get()));
        if let Some(next) = turn.review.says.next.filter(|next| too_far(held, *next, most.max(every))) {
            let what = sentence!("found-review-next-far", held = day(held), next = day(next), most = most);
            found.add_in(&[turn.review.entry], "next", what);
        }
    }
}

/// The day on which the record in an entry, or the first version of it, was recorded: before that, no review of it could
/// be planned. What comes after a decision to deviate is a record of its own.
fn recorded(case: &Case<'_>, entry: u64) -> Date {
    let after = case.adoptions.iter().map(|it| it.act.entry).rfind(|it| *it < entry);
    let next = case.life.versions.iter().map(|it| (it.entry, it.day)).find(|it| Some(it.0) > after);
    let own = case.scene.trail.act(entry).map(|it| (it.entry, it.recorded.day()));
    own.into_iter().chain(next).min().map_or(case.scene.on, |it| it.1)
}

pub(super) fn recorded_late(case: &Case<'_>, found: &mut Found) {
    for turn in &case.turns {
        let (held, recorded) = (turn.review.says.held_on, turn.review.day);
        if days_after(held, case.scene.rules.late_recording_days).is_some_and(|last| recorded > last) {
            let what = sentence!("found-review-recorded-late", held = day(held), recorded = day(recorded));
            found.add(&[turn.review.entry], what);
        }
    }
}

/// A newer decision or proposal shows that something is done about it.
pub(super) fn suspended(case: &Case<'_>, found: &mut Found) {
    let Some(review) = case.terms.last_review.filter(|_| case.status.phase == Phase::Suspended) else {
        return;
    };
    let held = review.says.held_on;
    let newer = case.terms.decision.is_some_and(|it| it.entry > review.entry) || case.terms.pending.is_some();
    if !newer && days_after(held, case.scene.rules.review_max_days).is_some_and(|last| case.scene.on > last) {
        found.add(&[review.entry], sentence!("found-suspended-long", since = day(held)));
    }
}
