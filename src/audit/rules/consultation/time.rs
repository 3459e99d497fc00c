//! Who was asked and answered in time: before the deviation began, and before it was decided.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::audit::rule::Found;
use crate::audit::scene::Case;
use crate::deviation::{Recorded, day, days_after, days_between};
use crate::sentence;
use crate::statement::choice::{Answer, DeviationOrigin, Right};
use crate::statement::decision::Decision;
use crate::statement::record::Consultation;
use crate::statement::scalar::{BodyId, Date};

use super::asked::{has_voice, names};

pub(super) fn answer_time_short(case: &Case<'_>, found: &mut Found) {
    let least = case.scene.rules.consultation_days;
    for round in case.rounds() {
        let Some(proposal) = round.proposal else { continue };
        let mut short: BTreeMap<Date, (usize, BTreeSet<&BodyId>)> = BTreeMap::new();
        for (at, it) in proposal.says.record.consultations.iter().enumerate() {
            let in_time = days_after(proposal.day, least).is_some_and(|least| it.reply_by >= least);
            // Who is only told has nothing to weigh.
            if !in_time && it.right != Right::Informed {
                short.entry(it.reply_by).or_insert((at, BTreeSet::new())).1.insert(&it.body);
            }
        }
        for (by, (at, bodies)) in short {
            let what = sentence!(
                "found-answer-time-short",
                bodies = names(case.scene, bodies),
                since = day(proposal.day),
                by = day(by),
                days = days_between(proposal.day, by).max(0),
                least = least
            );
            found.add_in(&[proposal.entry], format!("record.consultations[{at}].reply_by"), what);
        }
    }
}

/// A deviation that goes on while a change of it is proposed did not begin before that.
pub(super) fn began_before_asked(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds().iter().filter(|it| it.is_first) {
        let (Some(proposal), Some((_, record)), Some(from)) = (round.proposal, round.record(), round.from())
        else {
            continue;
        };
        let planned = record.deviation.origin == DeviationOrigin::Planned;
        if planned && from < proposal.day {
            let what = sentence!("found-began-before-asked", from = day(from), asked = day(proposal.day));
            match round.decision {
                Some(_) => found.add(&round.entries(), what),
                None => found.add_in(&round.entries(), "record.deviation.from", what),
            }
        }
    }
}

pub(super) fn asked_after_decision(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds().iter().filter(|it| !it.is_emergency()) {
        let Some(made) = round.decision.filter(|it| it.says.proposal.is_none()) else { continue };
        let asked = made.says.record.iter().flat_map(|it| &it.consultations).map(|it| &it.body);
        let answers = case.life.positions.iter().filter(|it| it.says.proposal == made.digest);
        let bodies: BTreeSet<&BodyId> = asked.chain(answers.map(|it| &it.by)).collect();
        if !bodies.is_empty() {
            let (bodies, on) = (names(case.scene, bodies), day(made.day));
            found.add(&[made.entry], sentence!("found-asked-after-decision", bodies = bodies, on = on));
        }
    }
}

pub(super) fn position_after_decision(case: &Case<'_>, found: &mut Found) {
    let rounds = case.rounds();
    let decided: BTreeMap<_, &Recorded<Decision>> =
        rounds.iter().filter_map(|it| it.decision).filter_map(|it| Some((it.says.proposal?, it))).collect();
    for it in case.life.positions.iter().filter(|it| it.says.answer != Answer::Nullity) {
        let Some(made) = decided.get(&it.says.proposal).filter(|made| made.entry < it.entry) else {
            continue;
        };
        let (body, on, decided) = (case.scene.name(&it.by), day(it.day), day(made.day));
        let what = sentence!("found-position-after-decision", body = body, on = on, decided = decided);
        found.add(&[made.entry, it.entry], what);
    }
}

/// Somebody who was asked, could answer, and did not answer what was decided on.
struct Silent<'a> {
    made: &'a Recorded<Decision>,
    entries: Vec<u64>,
    asked: &'a Consultation,
    /// Whether there was still time to answer when it was decided. Who is only told need not answer.
    had_time: bool,
    /// Whether it answered an earlier version.
    answered_before: bool,
}

fn silent<'a>(case: &Case<'a>) -> Vec<Silent<'a>> {
    let mut out = Vec::new();
    for round in case.rounds() {
        let Some(made) = round.decision else { continue };
        let spoke: BTreeSet<_> = round.positions.iter().map(|it| (&it.by, it.says.right)).collect();
        let missing =
            round.unanswered().into_iter().filter(|(_, it)| has_voice(case.scene, &it.body, round.end()));
        out.extend(missing.map(|(_, asked)| Silent {
            made,
            entries: round.entries(),
            asked,
            had_time: made.day <= asked.reply_by && asked.right != Right::Informed,
            answered_before: spoke.contains(&(&asked.body, asked.right)),
        }));
    }
    out
}

pub(super) fn decided_too_soon(case: &Case<'_>, found: &mut Found) {
    for it in silent(case).into_iter().filter(|it| it.had_time) {
        let what = sentence!(
            "found-decided-too-soon",
            body = case.scene.name(&it.asked.body),
            right = it.asked.right,
            by = day(it.asked.reply_by),
            decided = day(it.made.day)
        );
        found.add(&it.entries, what);
    }
}

pub(super) fn older_version_answered(case: &Case<'_>, found: &mut Found) {
    for it in silent(case).into_iter().filter(|it| !it.had_time && it.answered_before) {
        let (body, right) = (case.scene.name(&it.asked.body), it.asked.right);
        found.add(&it.entries, sentence!("found-older-version-answered", body = body, right = right));
    }
}

/// Where consent was asked, another rule says that it is not there.
pub(super) fn no_answer(case: &Case<'_>, found: &mut Found) {
    let silent = silent(case).into_iter().filter(|it| it.asked.right != Right::Consent);
    for it in silent.filter(|it| !it.had_time && !it.answered_before) {
        let what = sentence!(
            "found-no-answer",
            body = case.scene.name(&it.asked.body),
            right = it.asked.right,
            by = day(it.asked.reply_by),
            decided = day(it.made.day)
        );
        found.add(&it.entries, what);
    }
}

pub(super) fn emergency_not_consulted(case: &Case<'_>, found: &mut Found) {
    let days = case.scene.rules.consultation_days;
    for round in case.rounds().iter().filter(|it| it.positions.is_empty()) {
        let Some(made) = round.decision.filter(|it| it.says.emergency.is_some()) else { continue };
        let Some(last) = days_after(made.day, days).filter(|last| *last < case.scene.on) else { continue };
        let position = next(&case.life.positions, made.entry);
        let proposal = next(&case.life.versions, made.entry);
        if position.into_iter().chain(proposal).all(|it| it > last) {
            let what = sentence!("found-emergency-not-consulted", decided = day(made.day), days = days);
            found.add(&[made.entry], what);
        }
    }
}

/// The day of the first act of a list after an entry.
fn next<T>(acts: &[Arc<Recorded<T>>], entry: u64) -> Option<Date> {
    acts.get(acts.partition_point(|it| it.entry <= entry)).map(|it| it.day)
}
