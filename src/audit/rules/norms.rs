//! Norms: which are deviated from, in which words, and what that does.

use std::collections::BTreeMap;

use crate::audit::Basis::Expectation as E;
use crate::audit::Severity::{Concern, Notice};
use crate::audit::rule::{Found, Group, Rule};
use crate::audit::scene::Case;
use crate::audit::text::{Plain, is_shorter, says_nothing, short, speaks_of};
use crate::sentence;
use crate::statement::choice::{Cause, Framework, Topic};
use crate::statement::record::{Norm, Record};
use crate::words::Sentence;

const EFFECT: &[crate::audit::Basis] = &[E("E51"), E("E52"), E("E53"), E("E54"), E("E55")];

pub(super) const GROUP: Group = Group {
    id: "norms",
    rules: &[
        Rule::life("norm-without-edition", Concern, &[E("E01")], edition),
        Rule::life("norm-quote-too-short", Concern, &[E("E01")], quote),
        Rule::life("norm-effect-not-assessed", Concern, EFFECT, effect),
        Rule::life("gap-not-compensated", Concern, &[E("E56")], compensation),
        Rule::life("essential-norm-in-silence", Concern, &[E("E38")], silence),
        Rule::life("norm-weighing-too-thin", Concern, &[E("E38")], weighing),
        Rule::life("sharing-not-stated", Notice, &[E("E40")], sharing),
        Rule::life("topic-not-named", Notice, &[E("E64")], topics),
    ],
};

/// The fewest words with which something of a norm can be said.
const FEW: usize = 4;
/// The fewest words in which an effect can be told.
const FEW_FOR_EFFECT: usize = 5;

/// A norm, as people know it.
fn name(norm: &Norm) -> Sentence {
    sentence!("audit-norm", clause = short(&norm.clause), title = short(&norm.title))
}

fn edition(case: &Case<'_>, found: &mut Found) {
    for (entry, nth, norm) in case.each(|it| &it.norms) {
        if norm.edition.as_ref().is_none_or(|it| says_nothing(it)) && norm.catalogue.is_none() {
            let member = format!("record.norms[{nth}].edition");
            found.add_in(&[entry], member, sentence!("found-norm-without-edition", norm = name(norm)));
        }
    }
}

fn quote(case: &Case<'_>, found: &mut Found) {
    for (entry, nth, norm) in case.each(|it| &it.norms) {
        if is_shorter(&norm.quote, FEW) {
            let member = format!("record.norms[{nth}].quote");
            let quote = short(&norm.quote);
            found.add_in(&[entry], member, sentence!("found-norm-quote", norm = name(norm), quote = quote));
        }
    }
}

fn effect(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let mut told: BTreeMap<Plain<'_>, &Norm> = BTreeMap::new();
        for (nth, norm) in record.norms.iter().enumerate() {
            let effect = Plain(&norm.effect);
            let what = if is_shorter(&norm.effect, FEW_FOR_EFFECT) {
                sentence!("found-norm-effect-thin", norm = name(norm), effect = short(&norm.effect))
            } else if let Some(other) = told.get(&effect) {
                sentence!("found-norm-effect-same", norm = name(norm), other = name(other))
            } else {
                told.insert(effect, norm);
                continue;
            };
            found.add_in(&[entry], format!("record.norms[{nth}].effect"), what);
        }
    }
}

/// Whether a norm says what is done instead.
fn is_compensated(norm: &Norm) -> bool {
    norm.compensation.as_ref().is_some_and(|it| !is_shorter(it, FEW))
}

fn compensation(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let short_of_people = record.root_causes.iter().any(|it| it.category == Cause::LabourShortage);
        for (nth, norm) in record.norms.iter().enumerate() {
            let on_staff = norm.framework == Framework::IgjNursingHome && norm.clause.trim() == "2.5";
            if (on_staff || short_of_people) && !is_compensated(norm) {
                let member = format!("record.norms[{nth}].compensation");
                found.add_in(&[entry], member, sentence!("found-gap-not-compensated", norm = name(norm)));
            }
        }
    }
}

fn silence(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let stops = record.risks.iter().any(super::risks::can_stop);
        for (nth, norm) in record.norms.iter().enumerate() {
            if norm.essential && !stops && !is_compensated(norm) {
                let member = format!("record.norms[{nth}].essential");
                found.add_in(&[entry], member, sentence!("found-essential-in-silence", norm = name(norm)));
            }
        }
    }
}

fn weighing(case: &Case<'_>, found: &mut Found) {
    for (entry, nth, norm) in case.each(|it| &it.norms) {
        if is_shorter(&norm.weighing, FEW) {
            let member = format!("record.norms[{nth}].weighing");
            let weighing = short(&norm.weighing);
            let what = sentence!("found-norm-weighing", norm = name(norm), weighing = weighing);
            found.add_in(&[entry], member, what);
        }
    }
}

fn sharing(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        if record.sharing.is_none() {
            found.add_in(&[entry], "record.sharing", sentence!("found-sharing-not-stated"));
        }
    }
}

/// The topics by which inspectors filter, with the words by which a text gives one away.
const TOPICS: &[(Topic, &[&str])] = &[
    (Topic::MedicationSafety, &["medicatie", "medicijn", "geneesmiddel", "medication", "medicine"]),
    (Topic::HygieneInfection, &["hygiëne", "hygiene", "infectie", "besmet", "infection"]),
];

fn topics(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        for (topic, words) in TOPICS {
            if record.measures.iter().any(|it| it.topics.contains(topic)) {
                continue;
            }
            if let Some((member, text)) = spoken_of(record, words) {
                let what = sentence!("found-topic-not-named", topic = *topic, text = short(text));
                found.add_in(&[entry], member, what);
            }
        }
    }
}

/// The first measure or risk that speaks of something.
fn spoken_of<'a>(record: &'a Record, words: &[&str]) -> Option<(String, &'a str)> {
    let measures = record.measures.iter().enumerate();
    let measures = measures.map(|(nth, it)| (("measures", nth, "what"), it.what.as_str()));
    let risks = record.risks.iter().enumerate();
    let risks = risks.flat_map(|(nth, it)| {
        let texts = [("what", it.what.as_str()), ("mitigation", it.mitigation.as_str())];
        texts.map(|(member, text)| (("risks", nth, member), text))
    });
    let ((list, nth, member), text) = measures.chain(risks).find(|(_, text)| speaks_of(text, words))?;
    Some((format!("record.{list}[{nth}].{member}"), text))
}
