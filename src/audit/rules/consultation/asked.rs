//! Who was asked, with which right, and who could answer.

use std::collections::BTreeSet;

use crate::audit::round::Round;
use crate::audit::rule::Found;
use crate::audit::scene::{Case, Scene};
use crate::audit::text::{says_little, short};
use crate::sentence;
use crate::statement::choice::{ConsultationForm, Right, Role};
use crate::statement::record::Record;
use crate::statement::scalar::BodyId;

/// Those who are always to be heard.
const ROLES: [Role; 3] = [Role::ClientCouncil, Role::CareProfessionals, Role::SupervisoryBoard];

pub(super) fn role_not_consulted(case: &Case<'_>, found: &mut Found) {
    // In an emergency they are heard afterwards: another rule looks at that.
    for round in case.rounds().iter().filter(|it| it.decision.is_some() && !it.is_emergency()) {
        for role in skipped(case.scene, round) {
            found.add(&round.entries(), sentence!("found-role-not-consulted", role = role));
        }
    }
}

pub(super) fn role_not_asked(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds().iter().filter(|it| it.decision.is_none()) {
        for role in skipped(case.scene, round) {
            let what = sentence!("found-role-not-asked", role = role);
            found.add_in(&round.entries(), "record.consultations", what);
        }
    }
}

/// The roles of which nobody was asked or spoke, and of which the record does not say why.
fn skipped(scene: &Scene<'_>, round: &Round<'_>) -> Vec<Role> {
    let Some((_, record)) = round.record() else { return Vec::new() };
    let mut heard: BTreeSet<Role> = record.not_consulted.iter().map(|it| it.role).collect();
    let asked = round.asked().into_iter().flat_map(|(_, it)| &it.consultations).map(|it| &it.body);
    let spoke = round.positions.iter().map(|it| &it.by);
    heard.extend(asked.chain(spoke).filter_map(|it| scene.role(it)));
    ROLES.into_iter().filter(|it| !heard.contains(it)).collect()
}

pub(super) fn body_passed_over(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds().iter().filter(|it| !it.is_emergency()) {
        let Some((entry, record)) = round.record() else { continue };
        let mut told = BTreeSet::new();
        let expected = record.not_consulted.iter().enumerate().filter(|(_, it)| ROLES.contains(&it.role));
        for (at, it) in expected.filter(|(_, it)| told.insert(it.role)) {
            let bodies = able(case.scene, it.role, round.end());
            if !bodies.is_empty() && !is_asked(case.scene, record, it.role, |_| true) {
                let (bodies, why) = (names(case.scene, bodies), short(&it.why));
                let what = sentence!("found-body-passed-over", role = it.role, bodies = bodies, why = why);
                found.add_in(&[entry], format!("record.not_consulted[{at}]"), what);
            }
        }
    }
}

pub(super) fn unexplained(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds() {
        let Some((entry, record)) = round.record() else { continue };
        for (at, it) in record.not_consulted.iter().enumerate() {
            if says_little(&it.why) {
                let what = sentence!("found-why-says-little", role = it.role, text = short(&it.why));
                found.add_in(&[entry], format!("record.not_consulted[{at}].why"), what);
            }
            if says_little(&it.instead) {
                let what = sentence!("found-instead-says-little", role = it.role, text = short(&it.instead));
                found.add_in(&[entry], format!("record.not_consulted[{at}].instead"), what);
            }
        }
    }
}

pub(super) fn council_only_informed(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds() {
        let Some((entry, record)) = round.asked() else { continue };
        let council = |it: &BodyId| case.scene.role(it) == Some(Role::ClientCouncil);
        let mut asked =
            record.consultations.iter().enumerate().filter(|(_, it)| council(&it.body)).peekable();
        let Some((at, first)) = asked.peek().copied() else { continue };
        if asked.all(|(_, it)| it.right == Right::Informed) {
            let what = sentence!("found-council-only-informed", body = case.scene.name(&first.body));
            found.add_in(&[entry], format!("record.consultations[{at}].right"), what);
        }
    }
}

pub(super) fn works_council_passed_over(case: &Case<'_>, found: &mut Found) {
    for round in without_works_council(case).iter().filter(|it| it.decision.is_some()) {
        let bodies = able(case.scene, Role::WorksCouncil, round.end());
        if !bodies.is_empty() {
            let what = sentence!("found-works-council-passed-over", bodies = names(case.scene, bodies));
            found.add(&round.entries(), what);
        }
    }
}

/// Where it can still be asked, or where there is none and the record does not say so.
pub(super) fn works_council_not_asked(case: &Case<'_>, found: &mut Found) {
    for round in without_works_council(case) {
        let Some((entry, _)) = round.record() else { continue };
        let bodies = able(case.scene, Role::WorksCouncil, round.end());
        let what = match (bodies.is_empty(), round.decision) {
            (true, _) => sentence!("found-no-works-council"),
            (false, None) => sentence!("found-works-council-not-asked", bodies = names(case.scene, bodies)),
            (false, Some(_)) => continue,
        };
        found.add_in(&[entry], "record.consultations", what);
    }
}

/// The rounds in which the organisation changes, and the works council was neither asked for more than a glance nor
/// named as one that can't be: not then, and not before. Whether a later version changes the organisation once more,
/// nothing says.
fn without_works_council<'c, 'a>(case: &'c Case<'a>) -> Vec<&'c Round<'a>> {
    let changes = |round: &Round<'_>| round.record().is_some_and(|(_, it)| it.deviation.changes_organisation);
    let changing = case.rounds().iter().filter(|it| changes(it) && !it.is_emergency());
    changing.take_while(|round| !minds_works_council(case.scene, round)).collect()
}

fn minds_works_council(scene: &Scene<'_>, round: &Round<'_>) -> bool {
    let advises = |right| right != Right::Informed;
    let explains = |it: &Record| it.not_consulted.iter().any(|it| it.role == Role::WorksCouncil);
    let explained = round.record().is_some_and(|(_, it)| explains(it));
    let asked = round.asked().is_some_and(|(_, it)| is_asked(scene, it, Role::WorksCouncil, advises));
    let is_one = |it: &BodyId| scene.role(it) == Some(Role::WorksCouncil);
    let spoke = round.positions.iter().any(|it| is_one(&it.by) && advises(it.says.right));
    explained || asked || spoke
}

pub(super) fn body_without_keys(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds() {
        let Some((entry, record)) = round.asked() else { continue };
        let mut told = BTreeSet::new();
        for (at, it) in record.consultations.iter().enumerate() {
            if !has_voice(case.scene, &it.body, round.end()) && told.insert(&it.body) {
                let what = sentence!("found-asked-without-keys", body = case.scene.name(&it.body));
                found.add_in(&[entry], format!("record.consultations[{at}].body"), what);
            }
        }
    }
}

pub(super) fn represented_missing(case: &Case<'_>, found: &mut Found) {
    if case.is_dropped() {
        return;
    }
    for it in case.life.positions.iter().filter(|it| it.says.represented.is_empty()) {
        let Some(form) = it.says.form.filter(|form| speaks_for_others(*form, case.scene.role(&it.by))) else {
            continue;
        };
        let what = sentence!("found-represented-missing", body = case.scene.name(&it.by), form = form);
        found.add_in(&[it.entry], "represented", what);
    }
}

/// Whether others may have been heard there than the members of the body: a supervisory board that meets alone
/// speaks for itself.
fn speaks_for_others(form: ConsultationForm, role: Option<Role>) -> bool {
    match form {
        ConsultationForm::Written => false,
        ConsultationForm::Meeting => role != Some(Role::SupervisoryBoard),
        ConsultationForm::JointSession => true,
    }
}

/// Whether a body had a key with which it could answer before an entry.
pub(super) fn has_voice(scene: &Scene<'_>, body: &BodyId, before: u64) -> bool {
    scene.trail.keys_in_force(body, before) > 0
}

/// The bodies with a role that could answer before an entry.
fn able<'a>(scene: &Scene<'a>, role: Role, before: u64) -> Vec<&'a BodyId> {
    scene.charters().bodies_with(role).filter(|it| has_voice(scene, it, before)).collect()
}

/// Whether a record asks a body with this role, with such a right.
fn is_asked(scene: &Scene<'_>, record: &Record, role: Role, with: impl Fn(Right) -> bool) -> bool {
    record.consultations.iter().any(|it| scene.role(&it.body) == Some(role) && with(it.right))
}

/// What bodies are called, one after the other.
pub(super) fn names<'a>(scene: &'a Scene<'_>, bodies: impl IntoIterator<Item = &'a BodyId>) -> String {
    let names: Vec<&str> = bodies.into_iter().map(|it| scene.name(it)).collect();
    names.join(", ")
}
