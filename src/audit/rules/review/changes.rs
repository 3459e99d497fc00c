//! More time, and other changes of course.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::turn::Adoption;
use crate::audit::{Case, Found};
use crate::crypto::Digest;
use crate::deviation::{Life, adopts, day, days_after};
use crate::sentence;
use crate::statement::choice::{ReviewOutcome, Role};
use crate::statement::scalar::{BodyId, Date};

/// Whether one decision lets the deviation go on for longer than another.
fn gives_more_time(old: &Adoption<'_>, new: &Adoption<'_>) -> bool {
    old.days().until.is_some_and(|end| new.days().until.is_none_or(|it| it > end))
}

/// Each decision that gave more time than the one before it, with that one.
fn renewals<'c, 'a>(case: &'c Case<'a>) -> impl Iterator<Item = (&'c Adoption<'a>, &'c Adoption<'a>)> {
    case.adoptions.windows(2).filter_map(|pair| {
        let [old, new] = pair else { return None };
        gives_more_time(old, new).then_some((old, new))
    })
}

/// Whether a review of a life was recorded between two entries.
fn reviewed_between(life: &Life, after: u64, before: u64) -> bool {
    let next = life.reviews.get(life.reviews.partition_point(|it| it.entry <= after));
    next.is_some_and(|it| it.entry < before)
}

/// Under its own number, or under another in whose place it comes.
pub(super) fn renewed_unseen(case: &Case<'_>, found: &mut Found) {
    let mut unseen = |life: &Life, old: &Adoption<'_>, new: &Adoption<'_>| {
        if !reviewed_between(life, old.act.entry, new.act.entry) {
            let entries = [old.act.entry, new.act.entry];
            found.add(&entries, sentence!("found-renewed-without-review", on = day(new.act.day)));
        }
    };
    for (old, new) in renewals(case) {
        unseen(case.life, old, new);
    }
    for new in &case.adoptions {
        let other = new.act.says.supersedes.as_ref().and_then(|it| case.scene.lives.get(it));
        let Some(other) = other else { continue };
        let earlier =
            other.decisions.iter().rev().find(|it| it.entry < new.act.entry && adopts(it.says.outcome));
        let Some(act) = earlier else { continue };
        let old = Adoption { act, record: other.record_of(&act.says) };
        if old.days().from.is_some_and(|from| from <= new.act.day) && gives_more_time(&old, new) {
            unseen(other, &old, new);
        }
    }
}

/// The bodies that were asked or that answered, and others whose task it is to speak for somebody.
fn heard<'a>(case: &Case<'a>) -> BTreeSet<&'a BodyId> {
    let asked = case.terms.record.iter().flat_map(|it| &it.consultations).map(|it| &it.body);
    asked.chain(case.life.positions.iter().map(|it| &it.by)).collect()
}

/// Since the review before it nobody answered, nothing was proposed, and nobody who is heard signed it.
pub(super) fn extended_unasked(case: &Case<'_>, found: &mut Found) {
    let heard = heard(case);
    let spoke: Vec<u64> = {
        let positions = case.life.positions.iter().map(|it| it.entry);
        let mut all: Vec<u64> = positions.chain(case.life.versions.iter().map(|it| it.entry)).collect();
        all.sort_unstable();
        all
    };
    let decided: BTreeMap<Digest, u64> =
        case.adoptions.iter().map(|it| (it.act.digest, it.act.entry)).collect();
    for turn in &case.turns {
        let Some(more) = &turn.review.says.extension else { continue };
        let entry = turn.review.entry;
        let decision = decided.get(&turn.review.says.act).copied();
        let since = turn.before.map(|it| it.entry).max(decision).unwrap_or(0);
        let asked = spoke.get(spoke.partition_point(|it| *it <= since)).is_some_and(|it| *it < entry);
        let signed = case.scene.trail.bodies_signing(entry);
        let speaks = |body: &BodyId| heard.contains(body) && case.scene.role(body) != Some(Role::Board);
        if !asked && !signed.into_iter().any(speaks) {
            let what = sentence!("found-extension-not-consulted", until = day(more.until));
            found.add_in(&[entry], "extension", what);
        }
    }
}

/// By the order in which reviews were recorded: so the end moved.
pub(super) fn extended_late(case: &Case<'_>, found: &mut Found) {
    let mut ends: BTreeMap<Digest, Date> =
        case.adoptions.iter().filter_map(|it| Some((it.act.digest, it.days().until?))).collect();
    for review in case.life.reviews.iter().filter(|it| it.says.held_on <= case.scene.on) {
        let Some(more) = &review.says.extension else { continue };
        let held = review.says.held_on;
        if let Some(end) = ends.insert(review.says.act, more.until).filter(|end| held > *end) {
            let what = sentence!("found-extended-after-end", end = day(end), held = day(held));
            found.add_in(&[review.entry], "extension", what);
        }
    }
}

/// How often more time was given, and the entries that gave it.
fn extensions(case: &Case<'_>) -> (u64, Vec<u64>) {
    let reviews = case.turns.iter().map(|it| it.review).filter(|it| it.says.extension.is_some());
    let entries: Vec<u64> =
        reviews.map(|it| it.entry).chain(renewals(case).map(|(_, new)| new.act.entry)).collect();
    (u64::try_from(entries.len()).unwrap_or(u64::MAX), entries)
}

pub(super) fn at_limit(case: &Case<'_>, found: &mut Found) {
    let (count, entries) = extensions(case);
    if count > 0 && count == case.scene.rules.max_extensions && case.ended().is_none() {
        found.add(&entries, sentence!("found-last-extension", count = count));
    }
}

pub(super) fn beyond_limit(case: &Case<'_>, found: &mut Found) {
    let ((count, entries), most) = (extensions(case), case.scene.rules.max_extensions);
    if count > most {
        found.add(&entries, sentence!("found-extended-too-often", count = count, most = most));
    }
}

/// An adjustment of dates alone needs no proposal; of anything else it does. Which it was, only people know.
pub(super) fn adjusted(case: &Case<'_>, found: &mut Found) {
    let newest = case.life.versions.last().map_or(0, |it| it.entry);
    for review in case.turns.iter().map(|it| it.review) {
        let adjusts = review.says.outcome == ReviewOutcome::Adjust && review.says.extension.is_none();
        let by = days_after(review.says.held_on, case.scene.rules.consultation_days);
        if adjusts && newest < review.entry && by.is_some_and(|by| case.scene.on > by) {
            let what = sentence!("found-adjusted-without-proposal", held = day(review.says.held_on));
            found.add_in(&[review.entry], "outcome", what);
        }
    }
}
