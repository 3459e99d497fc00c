//! Norms that were taken from a catalogue, held against the catalogues that are at hand.

use std::collections::HashSet;

use crate::audit::rule::{Basis, Check, Found, Group, Rule, Severity};
use crate::audit::scene::Case;
use crate::deviation::{Phase, day};
use crate::norms::Catalogue;
use crate::sentence;
use crate::statement::record::{self, Norm};

pub(super) const GROUP: Group = Group {
    id: "catalogues",
    rules: &[
        Rule {
            id: "norm-words-differ",
            severity: Severity::Concern,
            basis: &[Basis::Expectation("E01"), Basis::Record("norms")],
            check: Check::Life(words_differ),
        },
        Rule {
            id: "norm-not-in-force",
            severity: Severity::Concern,
            basis: &[Basis::Expectation("E01")],
            check: Check::Life(not_in_force),
        },
        Rule {
            id: "norm-edition-superseded",
            severity: Severity::Notice,
            basis: &[Basis::Record("norms")],
            check: Check::Life(edition_superseded),
        },
        Rule {
            id: "norm-catalogue-unknown",
            severity: Severity::Notice,
            basis: &[Basis::Record("norms")],
            check: Check::Life(catalogue_unknown),
        },
    ],
};

/// A norm that a record took from a catalogue.
struct Taken<'a> {
    /// The entry that the record stands in.
    entry: u64,
    /// Its place in the content of that entry.
    member: String,
    norm: &'a Norm,
    from: &'a record::Catalogue,
    /// The edition, if it is at hand.
    edition: Option<&'a Catalogue>,
}

/// The norms that were taken from a catalogue. What a new proposal repeats is told there, where it can still be changed.
fn taken<'a>(case: &Case<'a>) -> Vec<Taken<'a>> {
    let mut seen = HashSet::new();
    let mut out = Vec::new();
    if case.is_dropped() {
        return out;
    }
    for (entry, record) in case.records().into_iter().rev() {
        for (at, norm) in record.norms.iter().enumerate() {
            let Some(from) = &norm.catalogue else { continue };
            if seen.insert((norm.clause.as_str(), from.name.as_str(), from.sha256, norm.quote.as_str())) {
                let edition = case.scene.shelf.edition(&from.name, &from.sha256);
                out.push(Taken { entry, member: format!("record.norms[{at}]"), norm, from, edition });
            }
        }
    }
    out
}

fn words_differ(case: &Case<'_>, found: &mut Found) {
    for it in taken(case) {
        let (clause, name) = (it.norm.clause.as_str(), it.from.name.as_str());
        match it.edition.map(|edition| edition.norm(clause)) {
            Some(None) => {
                let what = sentence!("found-norm-not-in-catalogue", clause = clause, name = name);
                found.add_in(&[it.entry], format!("{}.clause", it.member), what);
            }
            Some(Some(norm)) if norm.words != it.norm.quote.as_str() => {
                let what = sentence!("found-norm-words-differ", clause = clause, name = name);
                found.add_in(&[it.entry], format!("{}.quote", it.member), what);
            }
            _ => {}
        }
    }
}

fn not_in_force(case: &Case<'_>, found: &mut Found) {
    let Some(from) = case.terms.from else { return };
    for it in taken(case) {
        let Some(published) = it.edition.and_then(|it| it.published).filter(|it| it.day > from) else {
            continue;
        };
        let what = sentence!(
            "found-norm-not-in-force",
            clause = it.norm.clause.as_str(),
            name = it.from.name.as_str(),
            published = day(published.day),
            from = day(from),
        );
        found.add_in(&[it.entry], format!("{}.catalogue", it.member), what);
    }
}

fn edition_superseded(case: &Case<'_>, found: &mut Found) {
    if case.status.phase == Phase::Ended {
        return;
    }
    for it in taken(case) {
        let Some(edition) = it.edition else { continue };
        let Some(newer) = case.scene.shelf.newer(edition) else { continue };
        let clause = it.norm.clause.as_str();
        let id = match newer.norm(clause) {
            None => "found-norm-edition-without",
            Some(norm) if norm.words == it.norm.quote.as_str() => "found-norm-edition-same",
            Some(_) => "found-norm-edition-other",
        };
        let since = day(newer.since().day);
        let version = newer.version.as_str();
        let what =
            sentence!(id, clause = clause, name = it.from.name.as_str(), version = version, since = since);
        found.add_in(&[it.entry], format!("{}.catalogue", it.member), what);
    }
}

fn catalogue_unknown(case: &Case<'_>, found: &mut Found) {
    for it in taken(case).into_iter().filter(|it| it.edition.is_none()) {
        let (clause, name) = (it.norm.clause.as_str(), it.from.name.as_str());
        let what = sentence!("found-norm-catalogue-unknown", clause = clause, name = name);
        found.add_in(&[it.entry], format!("{}.catalogue", it.member), what);
    }
}
