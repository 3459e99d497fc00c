//! Keys, charters and erasures: who may speak for whom, and who took something away.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::Basis::{Expectation as E, Format, Record};
use crate::audit::Check::Ledger;
use crate::audit::Severity::{Breach, Concern, Notice};
use crate::audit::rule::{Found, Group, Rule};
use crate::audit::scene::Scene;
use crate::audit::trail::Signer;
use crate::crypto::PublicKey;
use crate::deviation::{Act, Rules, day, days_after};
use crate::sentence;
use crate::statement::Content;
use crate::statement::charter::{Charter, Policy};
use crate::statement::choice::{Kind, RevokeReason, Role};
use crate::statement::keys::{Change, Keys};
use crate::statement::scalar::{BodyId, Date};
use crate::words::Sentence;

pub(super) const GROUP: Group = Group {
    id: "keys",
    rules: &[
        rule("erased-without-its-body", Breach, &[Format("7")], erased_without),
        rule("too-few-in-term", Breach, &[E("E01"), Format("6")], too_few_in_term),
        rule("signed-after-term", Concern, &[Format("6")], after_term),
        rule("first-keys-by-board-alone", Concern, &[Format("6")], first_keys),
        rule("keys-recovered", Concern, &[Format("6")], recovered),
        rule("signed-with-stolen-key", Concern, &[Format("6")], stolen),
        rule("signed-with-lost-key", Notice, &[Format("6")], lost),
        rule("body-without-keys", Concern, &[E("E10"), Format("6")], without_keys),
        rule("policy-weaker-than-default", Concern, &[Record("policy")], weak_policy),
        rule("policy-weakened", Notice, &[Record("policy"), Format("6")], weakened_policy),
        rule("log-key-replaced", Notice, &[Format("6")], log_key),
    ],
};

const fn rule(
    id: &'static str,
    severity: crate::audit::Severity,
    basis: &'static [crate::audit::Basis],
    check: fn(&Scene<'_>, &mut Found),
) -> Rule {
    Rule { id, severity, basis, check: Ledger(check) }
}

/// For so many days before a key was reported, what it signed is looked at again.
const DOUBTED_DAYS: u64 = 30;

/// The `keys` entries.
fn key_changes<'a>(scene: &Scene<'a>) -> impl Iterator<Item = (&'a Act, &'a Keys)> {
    scene.trail.acts().iter().filter_map(|act| match &act.statement.as_ref()?.content {
        Content::Keys(it) => Some((act, it.as_ref())),
        _ => None,
    })
}

/// The charters, oldest first.
pub(super) fn charters<'a>(scene: &Scene<'a>) -> impl Iterator<Item = (&'a Act, &'a Charter)> {
    scene.trail.acts().iter().filter_map(|act| match &act.statement.as_ref()?.content {
        Content::Charter(it) => Some((act, it.as_ref())),
        _ => None,
    })
}

fn erased_without(scene: &Scene<'_>, found: &mut Found) {
    for act in scene.trail.acts() {
        let Some(Content::Erasure(it)) = act.statement.as_ref().map(|it| &it.content) else { continue };
        let Some(gone) = it.entry.and_then(|it| scene.trail.act(it.get())) else { continue };
        if !scene.trail.bodies_signing(act.entry).contains(&gone.by) {
            found.decision = scene.decision_of(gone.entry).cloned();
            let (body, what) = (scene.name(&gone.by), scene.told(gone));
            let what = sentence!("found-erased-without", act = what, nth = gone.entry, body = body);
            found.add(&[gone.entry, act.entry], what);
        }
    }
}

/// Whether a term had ended on the day on which the log recorded what was signed.
fn is_over(signer: &Signer<'_>, on: Date) -> bool {
    signer.term_ends.is_some_and(|it| it < on)
}

/// Acts that would not have their body's threshold without those whose term had ended.
fn without_a_voice<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Act> {
    let mut thresholds: BTreeMap<&BodyId, u64> = BTreeMap::new();
    let trail = scene.trail;
    trail.acts().iter().filter(move |act| {
        let needed = match act.kind {
            Kind::Proposal | Kind::Reply => 1,
            // The first charter is signed by all, whatever their number.
            _ => thresholds.get(&act.by).copied().unwrap_or(1),
        };
        if let Some(Content::Charter(it)) = act.statement.as_ref().map(|it| &it.content) {
            thresholds.extend(it.bodies.iter().map(|it| (&it.id, it.threshold.get())));
        }
        let on = act.recorded.day();
        let own = || trail.signers(act.entry).filter(|it| *it.body == act.by);
        let over = own().filter(|it| is_over(it, on)).count();
        // No statement carries a key twice (FORMAT.md, section 3), so keys are counted by counting signatures.
        over > 0 && ((own().count() - over) as u64) < needed
    })
}

fn too_few_in_term(scene: &Scene<'_>, found: &mut Found) {
    for act in without_a_voice(scene) {
        found.decision = scene.decision_of(act.entry).cloned();
        let what = sentence!("found-too-few-in-term", act = scene.told(act), body = scene.name(&act.by));
        found.add(&[act.entry], what);
    }
}

/// One finding for each key, with all that it signed; what is a breach is told as one.
fn after_term(scene: &Scene<'_>, found: &mut Found) {
    let told: BTreeSet<u64> = without_a_voice(scene).map(|it| it.entry).collect();
    let mut late: BTreeMap<&PublicKey, (Signer<'_>, Vec<u64>)> = BTreeMap::new();
    for act in scene.trail.acts() {
        let on = act.recorded.day();
        for signer in scene.trail.signers(act.entry).filter(|it| is_over(it, on)) {
            if *signer.body != act.by || !told.contains(&act.entry) {
                late.entry(signer.key).or_insert((signer, vec![])).1.push(act.entry);
            }
        }
    }
    let mut late: Vec<_> = late.into_values().collect();
    late.sort_by_key(|it| (it.1.first().copied(), it.0.key.to_openssh()));
    for (signer, entries) in late {
        let Some(ended) = signer.term_ends else { continue };
        let (body, label) = (scene.name(signer.body), signer.label.as_str());
        let count = entries.len();
        let what =
            sentence!("found-after-term", body = body, label = label, ended = day(ended), count = count);
        found.add(&entries, what);
    }
}

/// FORMAT.md, section 6, rule 3: always reported. Those of the first charter are signed by the keys themselves.
fn first_keys(scene: &Scene<'_>, found: &mut Found) {
    let first = charters(scene).next();
    let mut with_keys: BTreeSet<&BodyId> =
        first.iter().flat_map(|(_, it)| it.keys.iter().map(|it| &it.body)).collect();
    for (act, keys) in key_changes(scene) {
        let mut newcomers: Vec<&BodyId> = Vec::new();
        for change in keys.changes.iter() {
            if let Change::Enrol(it) = change
                && with_keys.insert(&it.body)
            {
                newcomers.push(&it.body);
            }
        }
        let vouches = |it: &&BodyId| {
            matches!(scene.role(it), Some(Role::ClientCouncil | Role::SupervisoryBoard))
                && !newcomers.contains(it)
        };
        if scene.trail.bodies_signing(act.entry).into_iter().any(|it| vouches(&it)) {
            continue;
        }
        for body in &newcomers {
            let what = sentence!("found-first-keys", body = scene.name(body), day = day(act.recorded.day()));
            found.add(&[act.entry], what);
        }
    }
}

fn recovered(scene: &Scene<'_>, found: &mut Found) {
    for (act, keys) in key_changes(scene).filter(|(_, it)| it.recovery.is_some()) {
        // A recovery is of one body.
        let body = keys.changes.iter().find_map(|it| match it {
            Change::Enrol(it) => Some(&it.body),
            Change::Revoke(it) => scene.trail.signer(&it.public_key, act.entry).map(|it| it.body),
            _ => None,
        });
        let Some(body) = body else { continue };
        let others: Vec<&str> = scene
            .trail
            .bodies_signing(act.entry)
            .into_iter()
            .filter(|it| *it != body)
            .map(|it| scene.name(it))
            .collect();
        let (body, others, on) = (scene.name(body), others.join(", "), day(act.recorded.day()));
        found.add(&[act.entry], sentence!("found-recovered", body = body, others = others, day = on));
    }
}

fn stolen(scene: &Scene<'_>, found: &mut Found) {
    doubted(scene, found, RevokeReason::Compromised, |body, label, on, count| {
        sentence!(
            "found-stolen-key",
            body = body,
            label = label,
            day = on,
            count = count,
            days = DOUBTED_DAYS
        )
    });
}

fn lost(scene: &Scene<'_>, found: &mut Found) {
    doubted(scene, found, RevokeReason::Lost, |body, label, on, count| {
        sentence!("found-lost-key", body = body, label = label, day = on, count = count, days = DOUBTED_DAYS)
    });
}

/// What a key signed shortly before it was revoked for this reason.
fn doubted(
    scene: &Scene<'_>,
    found: &mut Found,
    reason: RevokeReason,
    tell: impl Fn(&str, &str, Sentence, usize) -> Sentence,
) {
    let mut revoked: BTreeMap<&PublicKey, (&Act, Vec<u64>)> = BTreeMap::new();
    for (act, keys) in key_changes(scene) {
        for change in keys.changes.iter() {
            if let Change::Revoke(it) = change
                && it.reason == reason
            {
                revoked.entry(&it.public_key).or_insert((act, vec![]));
            }
        }
    }
    for act in scene.trail.acts() {
        for key in &act.signers {
            let Some((end, signed)) = revoked.get_mut(key) else { continue };
            let last = days_after(act.recorded.day(), DOUBTED_DAYS);
            if act.entry < end.entry && last.is_none_or(|it| it >= end.recorded.day()) {
                signed.push(act.entry);
            }
        }
    }
    let mut revoked: Vec<_> = revoked.into_iter().filter(|(_, (_, signed))| !signed.is_empty()).collect();
    revoked.sort_by_key(|(key, (act, _))| (act.entry, key.to_openssh()));
    for (key, (act, mut entries)) in revoked {
        let Some(signer) = scene.trail.signer(key, act.entry) else { continue };
        let (body, label, count) = (scene.name(signer.body), signer.label.as_str(), entries.len());
        let what = tell(body, label, day(act.recorded.day()), count);
        entries.push(act.entry);
        found.add(&entries, what);
    }
}

/// A body that must be able to answer and can't: the charter names it, and no key of it is in force.
fn without_keys(scene: &Scene<'_>, found: &mut Found) {
    let Some((charter_act, charter)) = charters(scene).last() else { return };
    for (nth, body) in charter.bodies.iter().enumerate() {
        let speaks = matches!(
            body.role,
            Role::ClientCouncil | Role::CareProfessionals | Role::WorksCouncil | Role::SupervisoryBoard
        );
        if speaks && scene.trail.keys_in_force(&body.id, u64::MAX) == 0 {
            let what = sentence!("found-body-without-keys", body = body.name.as_str());
            found.add_in(&[charter_act.entry], format!("bodies[{nth}]"), what);
        }
    }
}

/// The members of two policies of which the first asks less than the second, with both numbers.
fn laxer<'a>(one: &'a Rules, other: &'a Rules) -> impl Iterator<Item = (&'static str, u64, u64)> {
    let fewer = |name, it: fn(&Rules) -> u64| (it(one) < it(other)).then(|| (name, it(one), it(other)));
    let more = |name, it: fn(&Rules) -> u64| (it(one) > it(other)).then(|| (name, it(one), it(other)));
    [
        fewer("consultation_days", |it| it.consultation_days),
        more("late_recording_days", |it| it.late_recording_days),
        more("review_max_days", |it| it.review_max_days),
        more("overdue_grace_days", |it| it.overdue_grace_days),
        more("max_extensions", |it| it.max_extensions),
        more("red_risk_from", |it| it.red_risk_from),
        more("signal_answer_days", |it| it.signal_answer_days),
    ]
    .into_iter()
    .flatten()
    .chain(fewer_witnesses(one, other))
}

/// The lines of the second policy of which the first expects fewer witnesses, or none.
fn fewer_witnesses<'a>(
    one: &'a Rules,
    other: &'a Rules,
) -> impl Iterator<Item = (&'static str, u64, u64)> + use<'a> {
    other.witnesses.iter().filter_map(|line| {
        let here = one.witnesses.iter().find(|it| it.body == line.body).map_or(0, |it| it.count.get());
        (here < line.count.get()).then_some(("witnesses", here, line.count.get()))
    })
}

fn label(member: &str) -> Sentence {
    let shape = Policy::object_shape();
    let words = shape.members.iter().find(|it| it.name == member).map(|it| it.words());
    Sentence::new(words.unwrap_or_default())
}

fn weak_policy(scene: &Scene<'_>, found: &mut Found) {
    let Some((act, charter)) = charters(scene).last() else { return };
    for (member, here, usual) in laxer(&Rules::of(&charter.policy), &Rules::default()) {
        let what = sentence!("found-weak-policy", what = label(member), here = here, usual = usual);
        found.add_in(&[act.entry], format!("policy.{member}"), what);
    }
}

fn weakened_policy(scene: &Scene<'_>, found: &mut Found) {
    for ((before, old), (act, new)) in charters(scene).zip(charters(scene).skip(1)) {
        for (member, now, then) in laxer(&Rules::of(&new.policy), &Rules::of(&old.policy)) {
            let what = sentence!("found-weakened-policy", what = label(member), now = now, before = then);
            found.add_in(&[before.entry, act.entry], format!("policy.{member}"), what);
        }
    }
}

fn log_key(scene: &Scene<'_>, found: &mut Found) {
    for (act, keys) in key_changes(scene) {
        if keys.changes.iter().any(|it| matches!(it, Change::ReplaceLogKey(_))) {
            found.add(&[act.entry], sentence!("found-log-key", day = day(act.recorded.day())));
        }
    }
}
