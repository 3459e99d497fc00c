//! The network: who signed a joint decision, and whose task is what.

use std::collections::BTreeMap;

use crate::audit::rule::{Basis, Found, Group, Rule, Severity};
use crate::audit::scene::Case;
use crate::audit::text::{listed, names_nobody, short};
use crate::sentence;
use crate::statement::scalar::{Id, Line};

use Basis::Expectation;
use Severity::{Breach, Concern, Notice};

pub(super) const GROUP: Group = Group {
    id: "network",
    rules: &[
        Rule::life("partner-not-signed", Breach, &[Expectation("E23")], not_signed),
        Rule::life("partner-cannot-sign", Concern, &[Expectation("E23")], cannot_sign),
        Rule::life("partner-without-task", Concern, &[Expectation("E24")], without_task),
        Rule::life("task-without-owner", Concern, &[Expectation("E24")], without_owner),
        Rule::life("partners-without-agreement", Notice, &[Expectation("E25")], without_agreement),
    ],
};

/// A partner signs the very decision: later it can't.
fn not_signed(case: &Case<'_>, found: &mut Found) {
    let (Some((_, record)), Some(decision)) = (case.adopted_record(), case.terms.decision) else { return };
    let signed = case.scene.trail.bodies_signing(decision.entry);
    for partner in &record.partners {
        if partner.body.as_ref().is_some_and(|it| !signed.contains(it)) {
            found.add(&[decision.entry], sentence!("found-partner-not-signed", name = short(&partner.name)));
        }
    }
}

fn cannot_sign(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        for (nth, partner) in record.partners.iter().enumerate().filter(|(_, it)| it.body.is_none()) {
            let what = sentence!("found-partner-cannot-sign", name = short(&partner.name));
            found.add_in(&[entry], format!("record.partners[{nth}].body"), what);
        }
    }
}

/// With the measures that were given to it all the same.
fn without_task(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let mut given: BTreeMap<&Id, Vec<&str>> = BTreeMap::new();
        for measure in &record.measures {
            measure.partner.iter().for_each(|it| given.entry(it).or_default().push(&measure.what));
        }
        for (nth, partner) in record.partners.iter().enumerate().filter(|(_, it)| it.tasks.is_empty()) {
            let name = short(&partner.name);
            let what = match given.get(&partner.id) {
                Some(measures) => {
                    let measures = listed(measures.iter().copied());
                    sentence!("found-partner-with-measure-without-task", name = name, measures = measures)
                }
                None => sentence!("found-partner-without-task", name = name),
            };
            found.add_in(&[entry], format!("record.partners[{nth}].tasks"), what);
        }
    }
}

/// A function is filled in always: whether it names anybody is another matter.
fn without_owner(case: &Case<'_>, found: &mut Found) {
    let nobody = |it: &Line| names_nobody(it);
    for (entry, nth, it) in case.each(|it| &it.measures) {
        if let Some(owner) = it.owner.as_ref().filter(|it| nobody(it)) {
            let what =
                sentence!("found-measure-without-owner", what = short(&it.what), owner = owner.as_str());
            found.add_in(&[entry], format!("record.measures[{nth}].owner"), what);
        }
    }
    for (entry, nth, it) in case.each(|it| &it.risks).filter(|it| nobody(&it.2.owner)) {
        let what = sentence!("found-risk-without-owner", what = short(&it.what), owner = it.owner.as_str());
        found.add_in(&[entry], format!("record.risks[{nth}].owner"), what);
    }
}

fn without_agreement(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        if !record.partners.is_empty() && record.regional_agreements.is_empty() {
            let names = listed(record.partners.iter().map(|it| it.name.as_str()));
            let what = sentence!("found-partners-without-agreement", names = names);
            found.add_in(&[entry], "record.regional_agreements", what);
        }
    }
}
