//! The end: closed in time, with an evaluation, and really back at the norm.

use std::collections::BTreeMap;

use crate::audit::rule::{Basis, Found, Group, Rule, Severity};
use crate::audit::scene::Case;
use crate::audit::text::{listed, short, words};
use crate::deviation::{Flag, Phase, Recorded, Task, day, days_after};
use crate::sentence;
use crate::statement::choice::ClosureOutcome;
use crate::statement::closure::Closure;
use crate::statement::review::{Measured, Review};
use crate::statement::scalar::{Date, Id};

use super::review::{is_past, is_settled};

use Basis::{Expectation, Record};
use Severity::{Breach, Concern, Notice};

/// An evaluation of fewer words can hardly say how it went and what was learned.
const FEW_WORDS: usize = 20;

pub(super) const GROUP: Group = Group {
    id: "ending",
    rules: &[
        Rule::life("expired", Notice, &[Expectation("E13")], expired),
        Rule::life("expired-not-closed", Breach, &[Expectation("E13"), Record("policy")], expired_long),
        Rule::life("ended-not-closed", Concern, &[Expectation("E58"), Record("closure")], ended_not_closed),
        Rule::life("superseded-not-closed", Concern, &[Expectation("E05"), Record("closure")], superseded),
        Rule::life("returned-past-threshold", Concern, &[Expectation("E14")], returned_past_threshold),
        Rule::life("returned-with-open-steps", Notice, &[Expectation("E14")], returned_with_open_steps),
        Rule::life("evaluation-short", Concern, &[Expectation("E58"), Record("closure")], evaluation_short),
        Rule::life("closure-recorded-late", Concern, &[Expectation("E04"), Record("policy")], recorded_late),
        Rule::life(
            "replaced-by-nothing",
            Concern,
            &[Expectation("E05"), Record("closure")],
            replaced_by_nothing,
        ),
    ],
};

/// The last day of what expired and was neither extended nor closed; what came in its place is another rule's.
fn last_day(case: &Case<'_>) -> Option<Date> {
    let expired = case.status.phase == Phase::Expired && !case.status.has(Flag::Superseded);
    case.terms.until.filter(|_| expired)
}

/// Whether a day lies longer ago than what the policy calls late.
fn long_ago(case: &Case<'_>, since: Date) -> bool {
    days_after(since, case.scene.rules.late_recording_days).is_some_and(|last| case.scene.on > last)
}

fn expired(case: &Case<'_>, found: &mut Found) {
    if let Some(until) = last_day(case).filter(|it| !long_ago(case, *it)) {
        found.add(&case.standing(), sentence!("found-expired", until = day(until)));
    }
}

fn expired_long(case: &Case<'_>, found: &mut Found) {
    if let Some(until) = last_day(case).filter(|it| long_ago(case, *it)) {
        found.add(&case.standing(), sentence!("found-expired-not-closed", until = day(until)));
    }
}

fn ended_not_closed(case: &Case<'_>, found: &mut Found) {
    let closure = case.due().iter().find(|it| it.task == Task::Closure);
    if let Some(since) = closure.map(|it| it.date).filter(|it| long_ago(case, *it)) {
        found.add(&case.standing(), sentence!("found-ended-not-closed", since = day(since)));
    }
}

fn superseded(case: &Case<'_>, found: &mut Found) {
    if case.status.phase == Phase::Ended || !case.is_adopted() {
        return;
    }
    let others = case.life.superseded_by.iter().map(|it| (it.day.max(it.from), it));
    let Some((since, by)) = others.min_by_key(|it| (it.0, it.1.entry)) else { return };
    if long_ago(case, since) {
        let what = sentence!("found-superseded-not-closed", by = by.by.as_str(), since = day(since));
        found.add(&[by.entry], what);
    }
}

/// The closure, if it says that the norm is met again; before its day the last reviews are still to come.
fn returned<'a>(case: &Case<'a>) -> Option<&'a Recorded<Closure>> {
    let closure = case.life.closure.as_deref().filter(|it| it.says.on <= case.scene.on);
    closure.filter(|it| it.says.outcome == ClosureOutcome::Returned)
}

fn returned_past_threshold(case: &Case<'_>, found: &mut Found) {
    let (Some(closure), Some((_, record))) = (returned(case), case.adopted_record()) else { return };
    let mut last: BTreeMap<&Id, (&Recorded<Review>, &Measured)> = BTreeMap::new();
    for turn in &case.turns {
        last.extend(turn.review.says.indicators.iter().map(|it| (&it.id, (turn.review, it))));
    }
    for indicator in &record.indicators {
        let Some((review, measured)) = last.get(&indicator.id) else { continue };
        if is_past(indicator, &measured.value) {
            let what = sentence!(
                "found-returned-past-threshold",
                name = short(&indicator.name),
                value = measured.value.as_str(),
                threshold = indicator.threshold.as_str(),
                unit = short(&indicator.unit),
                held = day(review.says.held_on)
            );
            found.add_in(&[review.entry, closure.entry], "outcome", what);
        }
    }
}

fn returned_with_open_steps(case: &Case<'_>, found: &mut Found) {
    let (Some(closure), Some((_, record))) = (returned(case), case.adopted_record()) else { return };
    let said = case.said_of_milestones();
    let settled = |id: &Id| said.get(id).and_then(|it| it.last()).is_some_and(|it| is_settled(it.says));
    let open = record.return_plan.milestones.iter().filter(|it| !settled(&it.id));
    let open: Vec<&str> = open.map(|it| it.what.as_str()).collect();
    if !open.is_empty() {
        let what = sentence!("found-returned-with-open-steps", count = open.len(), names = listed(open));
        found.add_in(&[closure.entry], "outcome", what);
    }
}

fn evaluation_short(case: &Case<'_>, found: &mut Found) {
    let Some(closure) = case.life.closure.as_deref() else { return };
    let count = words(&closure.says.evaluation);
    if count < FEW_WORDS {
        found.add_in(&[closure.entry], "evaluation", sentence!("found-evaluation-short", count = count));
    }
}

fn recorded_late(case: &Case<'_>, found: &mut Found) {
    let Some(closure) = case.life.closure.as_deref() else { return };
    let last = days_after(closure.says.on, case.scene.rules.late_recording_days);
    if last.is_some_and(|last| closure.day > last) {
        let (on, recorded) = (day(closure.says.on), day(closure.day));
        found.add(&[closure.entry], sentence!("found-closure-recorded-late", on = on, recorded = recorded));
    }
}

fn replaced_by_nothing(case: &Case<'_>, found: &mut Found) {
    let closure = case.life.closure.as_deref().filter(|it| it.says.outcome == ClosureOutcome::Replaced);
    let Some(closure) = closure else { return };
    let Some(other) = &closure.says.replaced_by else {
        return found.add_in(&[closure.entry], "replaced_by", sentence!("found-replaced-by-nobody"));
    };
    let terms = case.scene.lives.get(other).and_then(|it| it.terms(case.scene.on, case.scene.trail.known()));
    if !terms.is_some_and(|it| it.is_adopted()) {
        let what = sentence!("found-replaced-by-nothing", other = other.as_str());
        found.add_in(&[closure.entry], "replaced_by", what);
    }
}
