//! The order of the chain and the clocks: what was recorded late or kept back, and what is not there.

use crate::audit::Basis::{Expectation as E, Format, Privacy};
use crate::audit::Check::{Ledger, Life};
use crate::audit::Severity::{Breach, Concern, Notice};
use crate::audit::rule::{Found, Group, Rule};
use crate::audit::scene::{Case, Scene};
use crate::deviation::{Days, adopts, day, days_after};
use crate::sentence;
use crate::statement::Content;
use crate::statement::choice::DeviationOrigin;
use crate::words::Sentence;

pub(super) const GROUP: Group = Group {
    id: "chain",
    rules: &[
        Rule {
            id: "recorded-late",
            severity: Breach,
            basis: &[E("E01"), E("E04")],
            check: Life(recorded_late),
        },
        Rule {
            id: "kept-back",
            severity: Concern,
            basis: &[E("E04"), Format("4")],
            check: Ledger(kept_back),
        },
        Rule {
            id: "act-means-nothing",
            severity: Concern,
            basis: &[Format("2")],
            check: Ledger(meaningless),
        },
        Rule {
            id: "document-not-there",
            severity: Concern,
            basis: &[E("E22"), Format("7")],
            check: Life(document_not_there),
        },
        Rule {
            id: "content-erased",
            severity: Notice,
            basis: &[Format("7"), Privacy],
            check: Ledger(erased),
        },
        Rule { id: "continues-another", severity: Notice, basis: &[Format("6")], check: Ledger(continues) },
    ],
};

/// A planned deviation is recorded by the decision, from its first day on; one that was discovered by whatever act
/// first tells of it, from the day of the discovery on: the consultation takes its time after that.
fn recorded_late(case: &Case<'_>, found: &mut Found) {
    let Some(record) = case.terms.record.filter(|_| !case.is_dropped()) else { return };
    let days = case.scene.rules.late_recording_days;
    let decided = case.life.decisions.iter().find(|it| adopts(it.says.outcome));
    if record.deviation.origin == DeviationOrigin::Discovered {
        let start = record.deviation.discovered_on.unwrap_or(record.deviation.from);
        let proposed = case.life.versions.first().map(|it| (it.entry, it.day));
        let first = decided.map(|it| (it.entry, it.day)).into_iter().chain(proposed).min();
        if let Some((entry, on)) = first.filter(|it| days_after(start, days).is_some_and(|last| it.1 > last))
        {
            let what = sentence!("found-discovered-late", start = day(start), on = day(on), days = days);
            found.add(&[entry], what);
        }
        return;
    }
    let Some(decision) = decided else { return };
    let Some(start) = Days::of(Some(&decision.says), case.life.record_of(&decision.says)).from else {
        return;
    };
    if days_after(start, days).is_some_and(|last| decision.day > last) {
        let what = sentence!("found-recorded-late", start = day(start), on = day(decision.day), days = days);
        found.add(&[decision.entry], what);
    }
}

/// The first charter is left alone: every key that it lists signs it, and there was nothing yet to be kept from.
fn kept_back(scene: &Scene<'_>, found: &mut Found) {
    let days = scene.rules.late_recording_days;
    for act in scene.trail.acts().iter().filter(|it| it.entry > 0) {
        let Some(issued) = act.statement.as_ref().map(|it| it.issued_at.day()) else { continue };
        let recorded = act.recorded.day();
        if days_after(issued, days).is_some_and(|last| recorded > last) {
            found.decision = scene.decision_of(act.entry).cloned();
            let what = sentence!("found-kept-back", act = scene.told(act), issued = day(issued), days = days);
            found.add(&[act.entry], what);
        }
    }
}

fn meaningless(scene: &Scene<'_>, found: &mut Found) {
    /// How many reasons are told.
    const REASONS: usize = 3;
    for it in scene.lives.meaningless() {
        let reasons = it.why.iter().take(REASONS).cloned();
        let Some(why) = reasons.reduce(|one, two| sentence!("found-both", one = one, two = two)) else {
            continue;
        };
        let (kind, body) = (it.kind, scene.name(&it.by));
        found.add(&[it.entry], sentence!("found-act-means-nothing", kind = kind, body = body, why = why));
    }
}

fn document_not_there(case: &Case<'_>, found: &mut Found) {
    let trail = case.scene.trail;
    for (entry, record) in case.records().into_iter().filter(|_| !case.is_dropped()) {
        for (nth, document) in record.documents.iter().enumerate() {
            if !trail.has_document(&document.digest) && !trail.erases_document(&document.digest) {
                let what = sentence!("found-document-not-there", name = document.name.as_str());
                found.add_in(&[entry], format!("record.documents[{nth}]"), what);
            }
        }
    }
}

/// Each erasure, and each content that is gone of which no erasure was known by then.
fn erased(scene: &Scene<'_>, found: &mut Found) {
    for act in scene.trail.acts() {
        let what: Option<(Vec<u64>, Sentence)> = match act.statement.as_ref().map(|it| &it.content) {
            Some(Content::Erasure(it)) => match it.entry.and_then(|it| scene.trail.act(it.get())) {
                Some(gone) => {
                    let (act, told) = (scene.told(gone), day(act.recorded.day()));
                    let what = sentence!("found-content-erased", act = act, nth = gone.entry, day = told);
                    Some((vec![gone.entry], what))
                }
                None => Some((vec![], sentence!("found-document-erased", day = day(act.recorded.day())))),
            },
            None if scene.lives.erased_by(act.entry).is_none() => {
                Some((vec![], sentence!("found-content-gone", act = scene.told(act), nth = act.entry)))
            }
            _ => None,
        };
        if let Some((mut entries, what)) = what {
            entries.push(act.entry);
            found.decision = entries.first().and_then(|it| scene.decision_of(*it)).cloned();
            found.add(&entries, what);
        }
    }
}

fn continues(scene: &Scene<'_>, found: &mut Found) {
    let mut before = None;
    for act in scene.trail.acts() {
        let Some(Content::Charter(charter)) = act.statement.as_ref().map(|it| &it.content) else { continue };
        if let Some(it) = charter.continues.as_ref().filter(|it| before != Some(*it)) {
            let (ledger, size) = (it.ledger.as_str(), it.size.get());
            let what = sentence!("found-continues-another", ledger = ledger, size = size);
            found.add_in(&[act.entry], "continues", what);
        }
        before = charter.continues.as_ref();
    }
}
