//! Risks, the floor, force majeure, and the way back to the norm.

use std::collections::BTreeSet;

use crate::audit::Basis::Expectation as E;
use crate::audit::Severity::{Breach, Concern, Notice};
use crate::audit::rule::{Found, Group, Rule};
use crate::audit::scene::Case;
use crate::audit::text::{is_shorter, says_nothing, short};
use crate::deviation::day;
use crate::sentence;
use crate::statement::choice::DeviationKind;
use crate::statement::record::{Record, Risk};
use crate::words::Sentence;

// What a board can still mend in a proposal is a concern there, and a breach once it was adopted: two rules.
pub(super) const GROUP: Group = Group {
    id: "risks",
    rules: &[
        Rule::life("no-risks", Concern, &[E("E09")], none),
        Rule::life("red-risk-without-stop", Breach, &[E("E09")], red_adopted),
        Rule::life("red-risk-needs-stop", Concern, &[E("E09")], red_open),
        Rule::life("risk-grows", Concern, &[E("E09")], grows),
        Rule::life("risk-without-measure", Notice, &[E("E09")], unaddressed),
        Rule::life("red-risk-not-accepted", Breach, &[E("E09")], red_refused),
        Rule::life("risks-not-accepted", Concern, &[E("E09")], refused),
        Rule::life("no-way-to-stop", Concern, &[E("E03")], no_stop),
        Rule::life("safety-too-thin", Concern, &[E("E03")], safety),
        Rule::life("force-majeure-not-exhausted", Breach, &[E("E20")], not_exhausted_adopted),
        Rule::life("force-majeure-to-prove", Concern, &[E("E20")], not_exhausted_open),
        Rule::life("force-majeure-nothing-outside", Concern, &[E("E20")], outside),
        Rule::life("force-majeure-without-efforts", Concern, &[E("E20")], efforts),
        Rule::life("force-majeure-without-limit", Breach, &[E("E21")], limit_adopted),
        Rule::life("force-majeure-needs-limit", Concern, &[E("E21")], limit_open),
        Rule::life("no-milestones", Concern, &[E("E14")], milestones),
        Rule::life("milestone-after-end", Notice, &[E("E14")], late_milestones),
    ],
};

/// The fewest words in which safety can be told.
const FEW: usize = 5;

/// Whether it is said when this risk stops the deviation.
pub(super) fn can_stop(risk: &Risk) -> bool {
    risk.stop_when.as_ref().is_some_and(|it| !says_nothing(it))
}

/// The weight of a risk before anything is done about it.
fn before(risk: &Risk) -> u64 {
    risk.likelihood.get() * risk.impact.get()
}

/// The weight of what is left of a risk.
fn residual(risk: &Risk) -> u64 {
    risk.residual_likelihood.get() * risk.residual_impact.get()
}

fn is_red(case: &Case<'_>, weight: u64) -> bool {
    weight >= case.scene.rules.red_risk_from
}

fn none(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        if record.risks.is_empty() {
            found.add_in(&[entry], "record.risks", sentence!("found-no-risks"));
        }
    }
}

/// The red risks of a record without a word on when they stop it: what is left of them, or what they were before.
fn red(case: &Case<'_>, found: &mut Found, entry: u64, record: &Record, which: impl Fn(&Risk) -> bool) {
    for (nth, risk) in record.risks.iter().enumerate() {
        if !which(risk) || can_stop(risk) {
            continue;
        }
        let (risk_is, before, residual) = (short(&risk.what), before(risk), residual(risk));
        let from = case.scene.rules.red_risk_from;
        let what = if is_red(case, residual) {
            sentence!("found-red-residual", risk = risk_is, residual = residual, from = from)
        } else {
            sentence!("found-red-before", risk = risk_is, before = before, residual = residual, from = from)
        };
        found.add_in(&[entry], format!("record.risks[{nth}].stop_when"), what);
    }
}

fn red_adopted(case: &Case<'_>, found: &mut Found) {
    if let Some((entry, record)) = case.adopted_record() {
        red(case, found, entry, record, |it| is_red(case, residual(it)));
    }
}

fn red_open(case: &Case<'_>, found: &mut Found) {
    if let Some((entry, record)) = case.adopted_record() {
        red(case, found, entry, record, |it| is_red(case, before(it)) && !is_red(case, residual(it)));
    }
    if let Some((entry, record)) = case.open_record() {
        red(case, found, entry, record, |it| is_red(case, before(it).max(residual(it))));
    }
}

fn grows(case: &Case<'_>, found: &mut Found) {
    for (entry, nth, risk) in case.each(|it| &it.risks) {
        let (before, residual) = (before(risk), residual(risk));
        if residual > before {
            let what =
                sentence!("found-risk-grows", risk = short(&risk.what), before = before, residual = residual);
            found.add_in(&[entry], format!("record.risks[{nth}].residual_likelihood"), what);
        }
    }
}

fn unaddressed(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged().filter(|it| !it.1.measures.is_empty()) {
        let addressed: BTreeSet<_> = record.measures.iter().flat_map(|it| &it.addresses).collect();
        for (nth, risk) in record.risks.iter().enumerate().filter(|it| !addressed.contains(&it.1.id)) {
            let what = sentence!("found-risk-without-measure", risk = short(&risk.what));
            found.add_in(&[entry], format!("record.risks[{nth}]"), what);
        }
    }
}

/// Whether the board adopted without accepting what is left of the risks, and whether some of that is red.
fn not_accepted(case: &Case<'_>) -> Option<(u64, bool)> {
    let decision = case.terms.decision.filter(|it| !it.says.residual_risks_accepted)?;
    let (_, record) = case.adopted_record().filter(|it| !it.1.risks.is_empty())?;
    Some((decision.entry, record.risks.iter().any(|it| is_red(case, residual(it)))))
}

fn red_refused(case: &Case<'_>, found: &mut Found) {
    if let Some((entry, true)) = not_accepted(case) {
        found.add_in(&[entry], "residual_risks_accepted", sentence!("found-red-not-accepted"));
    }
}

fn refused(case: &Case<'_>, found: &mut Found) {
    if let Some((entry, false)) = not_accepted(case) {
        found.add_in(&[entry], "residual_risks_accepted", sentence!("found-risks-not-accepted"));
    }
}

fn no_stop(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        if !record.risks.iter().any(can_stop) && record.review.triggers.is_empty() {
            found.add_in(&[entry], "record.risks", sentence!("found-no-way-to-stop"));
        }
    }
}

fn safety(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let (why, floor) = (&record.safety.why, &record.safety.floor);
        if is_shorter(why, FEW) {
            let what = sentence!("found-safety-thin", text = short(why));
            found.add_in(&[entry], "record.safety.why", what);
        }
        if is_shorter(floor, FEW) {
            let what = sentence!("found-floor-thin", text = short(floor));
            found.add_in(&[entry], "record.safety.floor", what);
        }
    }
}

fn not_exhausted(found: &mut Found, record: Option<(u64, &Record)>) {
    if let Some((entry, record)) = record
        && record.force_majeure.as_ref().is_some_and(|it| it.exhausted.is_empty())
    {
        found.add_in(&[entry], "record.force_majeure.exhausted", sentence!("found-not-exhausted"));
    }
}

fn not_exhausted_adopted(case: &Case<'_>, found: &mut Found) {
    not_exhausted(found, case.adopted_record());
}

fn not_exhausted_open(case: &Case<'_>, found: &mut Found) {
    not_exhausted(found, case.open_record());
}

fn outside(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        if record.force_majeure.as_ref().is_some_and(|it| it.outside.is_empty()) {
            found.add_in(&[entry], "record.force_majeure.outside", sentence!("found-nothing-outside"));
        }
    }
}

fn efforts(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged().filter(|it| it.1.force_majeure.is_some()) {
        if record.within_norm.tried.is_empty() {
            found.add_in(&[entry], "record.within_norm.tried", sentence!("found-force-majeure-untried"));
        }
        if record.employer_efforts.is_empty() {
            found.add_in(&[entry], "record.employer_efforts", sentence!("found-force-majeure-no-efforts"));
        }
    }
}

fn limit(found: &mut Found, record: Option<(u64, &Record)>) {
    if let Some((entry, record)) = record
        && record.force_majeure.is_some()
        && !record.risks.iter().any(can_stop)
    {
        found.add_in(&[entry], "record.risks", sentence!("found-force-majeure-no-limit"));
    }
}

fn limit_adopted(case: &Case<'_>, found: &mut Found) {
    limit(found, case.adopted_record());
}

fn limit_open(case: &Case<'_>, found: &mut Found) {
    limit(found, case.open_record());
}

fn milestones(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let temporary = record.deviation.kind == DeviationKind::Temporary;
        if temporary && record.return_plan.milestones.is_empty() {
            found.add_in(&[entry], "record.return_plan.milestones", sentence!("found-no-milestones"));
        }
    }
}

fn late_milestones(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let Some(until) = case.period(entry, record).1 else { continue };
        let late = record.return_plan.milestones.iter().enumerate().filter(|it| it.1.due > until);
        for (nth, milestone) in late {
            let what: Sentence = sentence!(
                "found-milestone-late",
                milestone = short(&milestone.what),
                due = day(milestone.due),
                until = day(until),
            );
            found.add_in(&[entry], format!("record.return_plan.milestones[{nth}].due"), what);
        }
    }
}
