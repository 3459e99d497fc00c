//! The order of the acts up to the decision, and how the board voted.

use crate::audit::rule::Found;
use crate::audit::scene::Case;
use crate::deviation::{day, days_after};
use crate::sentence;
use crate::statement::choice::{DeviationOrigin, Kind, Role, VoteCast};

pub(super) fn decided_without_proposal(case: &Case<'_>, found: &mut Found) {
    for made in case.rounds().iter().filter(|it| !it.is_emergency()).filter_map(|it| it.decision) {
        if made.says.proposal.is_none() {
            found.add(&[made.entry], sentence!("found-decided-without-proposal", on = day(made.day)));
        }
    }
}

pub(super) fn decided_in_emergency(case: &Case<'_>, found: &mut Found) {
    for made in case.rounds().iter().filter(|it| it.is_emergency()).filter_map(|it| it.decision) {
        if made.says.proposal.is_none() {
            let what = sentence!("found-decided-in-emergency", on = day(made.day));
            found.add_in(&[made.entry], "emergency", what);
        }
    }
}

/// One that began before it was even proposed is the business of another rule. In an emergency, so is a
/// decision that was recorded within the days that the policy gives.
pub(super) fn began_before_decision(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds().iter().filter(|it| it.is_first) {
        let (Some(made), Some((_, record)), Some(from)) = (round.decision, round.record(), round.from())
        else {
            continue;
        };
        let began_before = |it| from < it;
        let excused = record.deviation.origin == DeviationOrigin::Discovered
            || round.proposal.is_some_and(|it| began_before(it.day))
            || round.is_emergency()
                && days_after(from, case.scene.rules.late_recording_days).is_none_or(|last| made.day <= last);
        if began_before(made.day) && !excused {
            let what = sentence!("found-began-before-decision", from = day(from), decided = day(made.day));
            found.add(&round.entries(), what);
        }
    }
}

pub(super) fn position_unseen(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds() {
        let Some(made) = round.decision else { continue };
        for it in round.positions.iter().filter(|it| it.entry >= made.seen) {
            let what = sentence!(
                "found-position-unseen",
                body = case.scene.name(&it.by),
                position = it.entry,
                seen = made.seen
            );
            found.add(&[it.entry, made.entry], what);
        }
    }
}

pub(super) fn proposal_left_open(case: &Case<'_>, found: &mut Found) {
    let days = case.scene.rules.review_max_days;
    for round in case.rounds().iter().filter(|it| it.decision.is_none()) {
        let Some(proposal) = round.proposal else { continue };
        let replies = proposal.says.record.consultations.iter().map(|it| it.reply_by);
        let last = replies.max().map_or(proposal.day, |it| it.max(proposal.day));
        if days_after(last, days).is_some_and(|late| case.scene.on > late) {
            let what = sentence!("found-proposal-left-open", asked = day(proposal.day), last = day(last));
            found.add(&[proposal.entry], what);
        }
    }
}

pub(super) fn decision_erased(case: &Case<'_>, found: &mut Found) {
    for it in case.life.erased.iter().filter(|it| matches!(it.kind, Kind::Proposal | Kind::Decision)) {
        let entries: Vec<u64> = [it.entry].into_iter().chain(it.erased_by).collect();
        let what = sentence!("found-decision-erased", what = it.kind, on = day(it.day));
        found.add(&entries, what);
    }
}

pub(super) fn dissent_not_recorded(case: &Case<'_>, found: &mut Found) {
    for made in case.rounds().iter().filter_map(|it| it.decision).filter(|it| it.says.dissent.is_empty()) {
        let count = |vote| made.says.votes.iter().filter(|it| it.vote == vote).count();
        let (against, abstained) = (count(VoteCast::Against), count(VoteCast::Abstain));
        if against + abstained > 0 {
            let what = sentence!("found-dissent-not-recorded", against = against, abstained = abstained);
            found.add_in(&[made.entry], "dissent", what);
        }
    }
}

/// A board of one has no votes to count.
pub(super) fn votes_not_recorded(case: &Case<'_>, found: &mut Found) {
    let board = case.scene.charters().bodies_with(Role::Board).next();
    for made in case.rounds().iter().filter_map(|it| it.decision).filter(|it| it.says.votes.is_empty()) {
        if board.is_some_and(|it| case.scene.trail.keys_in_force(it, made.entry) > 1) {
            found.add_in(&[made.entry], "votes", sentence!("found-votes-not-recorded"));
        }
    }
}
