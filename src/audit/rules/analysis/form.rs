//! What the record holds as a record: no words that say nothing, no document without a purpose, dates and days.

use std::collections::BTreeSet;

use crate::audit::rule::Found;
use crate::audit::scene::Case;
use crate::audit::text::{says_nothing, short};
use crate::deviation::day;
use crate::sentence;
use crate::statement::choice::{DeviationKind, DeviationOrigin};
use crate::statement::place::Place;
use crate::statement::shape::Part;

/// Members whose emptiness another rule looks at, and one that may well be empty of words.
const ELSEWHERE: &[(&str, &str)] = &[
    ("norm", "edition"),
    ("norm", "quote"),
    ("norm", "effect"),
    ("norm", "weighing"),
    ("within_norm", "none_because"),
    ("measure", "owner"),
    ("risk", "owner"),
    ("safety", "why"),
    ("safety", "floor"),
    ("informal_carers", "consulted"),
    ("indicator", "unit"),
];

pub(super) fn empty_words(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        record.texts(Place::Whole, &mut |place, text| {
            if !says_nothing(text) || place.member().is_some_and(|it| ELSEWHERE.contains(&it)) {
                return;
            }
            if let (Some(part), Some(label)) = (place.outermost().label(), place.label()) {
                let what = sentence!("found-empty-words", part = part, label = label, text = text);
                found.add_in(&[entry], format!("record.{place}"), what);
            }
        });
    }
}

pub(super) fn unused_documents(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let causes = record.root_causes.iter().flat_map(|it| &it.documents);
        let forecast = record.forecast.iter().filter_map(|it| it.document.as_ref());
        let asked = record.consultations.iter().flat_map(|it| &it.documents);
        let used: BTreeSet<_> = causes.chain(forecast).chain(asked).collect();
        for (nth, document) in record.documents.iter().enumerate().filter(|it| !used.contains(&it.1.id)) {
            let what = sentence!("found-document-unused", name = short(&document.name));
            found.add_in(&[entry], format!("record.documents[{nth}]"), what);
        }
    }
}

pub(super) fn discovered(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let deviation = &record.deviation;
        if deviation.origin != DeviationOrigin::Discovered {
            continue;
        }
        if deviation.discovered_on.is_none() {
            let what = sentence!("found-discovered-when");
            found.add_in(&[entry], "record.deviation.discovered_on", what);
        }
        if deviation.immediate_measures.is_none() {
            let what = sentence!("found-discovered-measures");
            found.add_in(&[entry], "record.deviation.immediate_measures", what);
        }
    }
}

pub(super) fn no_end(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let temporary = record.deviation.kind == DeviationKind::Temporary;
        if temporary && case.period(entry, record).1.is_none() {
            found.add_in(&[entry], "record.deviation.until", sentence!("found-no-end"));
        }
    }
}

pub(super) fn no_triggers(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        if record.review.triggers.is_empty() {
            found.add_in(&[entry], "record.review.triggers", sentence!("found-no-triggers"));
        }
    }
}

pub(super) fn late_agreement(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let from = case.period(entry, record).0;
        for (nth, agreement) in record.regional_agreements.iter().enumerate().filter(|it| it.1.dated > from) {
            let what = sentence!(
                "found-agreement-late",
                name = short(&agreement.name),
                dated = day(agreement.dated),
                from = day(from),
            );
            found.add_in(&[entry], format!("record.regional_agreements[{nth}].dated"), what);
        }
    }
}
