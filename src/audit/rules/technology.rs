//! Technology: its conditions, the part that clients have in it, and what it brought.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::rule::{Basis, Found, Group, Rule, Severity};
use crate::audit::scene::Case;
use crate::audit::text::{enumerated, short};
use crate::deviation::{Task, day, days_after};
use crate::sentence;
use crate::statement::choice::{Benefit, ConditionKind, IndicatorAbout, State};
use crate::statement::record::{Measure, Record, Technology};
use crate::statement::scalar::{Date, Id};
use crate::words::{Say, Sentence};

use Basis::Expectation;
use Severity::{Breach, Concern, Notice};

pub(super) const GROUP: Group = Group {
    id: "technology",
    rules: &[
        Rule::life("technology-used-too-soon", Breach, &[Expectation("E26")], used_too_soon),
        Rule::life("technology-condition-open", Concern, &[Expectation("E26")], condition_open),
        Rule::life("technology-condition-to-come", Notice, &[Expectation("E26")], condition_to_come),
        Rule::life("technology-without-conditions", Concern, &[Expectation("E26")], without_conditions),
        Rule::life("technology-kinds-lacking", Notice, &[Expectation("E26")], kinds_lacking),
        Rule::life("technology-without-clients", Concern, &[Expectation("E44")], without_clients),
        Rule::life("technology-at-once", Notice, &[Expectation("E45")], at_once),
        Rule::life("technology-phase-not-evaluated", Concern, &[Expectation("E45")], phase_not_evaluated),
        Rule::life("technology-without-baseline", Concern, &[Expectation("E27")], without_baseline),
        Rule::life("technology-not-measured", Concern, &[Expectation("E27")], not_measured),
        Rule::life("technology-not-evaluated", Concern, &[Expectation("E28")], not_evaluated),
        Rule::life("technology-without-benefit", Concern, &[Expectation("E28")], without_benefit),
    ],
};

/// A measure that brings technology in, and where it stands.
struct Tool<'a> {
    entry: u64,
    nth: usize,
    measure: &'a Measure,
    technology: &'a Technology,
}

impl Tool<'_> {
    fn add(&self, found: &mut Found, member: &str, what: Sentence) {
        found.add_in(&[self.entry], format!("record.measures[{}].technology{member}", self.nth), what);
    }

    fn name(&self) -> String {
        short(&self.measure.what)
    }
}

fn tools(entry: u64, record: &Record) -> impl Iterator<Item = Tool<'_>> {
    let measures = record.measures.iter().enumerate();
    measures.filter_map(move |(nth, measure)| {
        measure.technology.as_ref().map(|technology| Tool { entry, nth, measure, technology })
    })
}

/// What can be read from what is proposed, and mended there.
fn planned<'a>(case: &Case<'a>) -> Vec<Tool<'a>> {
    case.judged().flat_map(|(entry, record)| tools(entry, record)).collect()
}

fn adopted<'a>(case: &Case<'a>) -> Vec<Tool<'a>> {
    case.adopted_record().into_iter().flat_map(|(entry, record)| tools(entry, record)).collect()
}

/// The first day on which it was used, as far as is known by now: from its date on, unless a review since
/// then says that it did not begin; then from the next one that says that it did.
fn first_use(case: &Case<'_>, measure: &Measure) -> Option<Date> {
    let from = case.terms.from?;
    let mut first = Some(measure.due.map_or(from, |due| due.max(from)));
    for it in case.said_of_measures().get(&measure.id).into_iter().flatten() {
        let held = it.review.says.held_on;
        match it.says.state {
            State::Planned | State::Dropped if first.is_none_or(|first| first <= held) => first = None,
            State::Busy | State::Done => first = first.or(Some(held)),
            _ => {}
        }
    }
    let end = case.ended().unwrap_or(case.scene.on);
    first.filter(|first| *first <= end && case.has_begun())
}

fn used_too_soon(case: &Case<'_>, found: &mut Found) {
    for tool in adopted(case) {
        let Some(used) = first_use(case, tool.measure) else { continue };
        for (nth, condition) in tool.technology.conditions.iter().enumerate() {
            if let Some(met) = condition.met_on.filter(|met| *met > used) {
                let (name, what) = (tool.name(), short(&condition.what));
                let (used, met) = (day(used), day(met));
                let what = sentence!(
                    "found-technology-used-too-soon",
                    name = name,
                    what = what,
                    used = used,
                    met = met
                );
                tool.add(found, &format!(".conditions[{nth}].met_on"), what);
            }
        }
    }
}

/// The kinds of the conditions of which nothing shows that they were met.
fn open_kinds(tool: &Tool<'_>) -> Option<Sentence> {
    let open = |kind: &&ConditionKind| {
        tool.technology.conditions.iter().any(|it| it.kind == **kind && it.met_on.is_none())
    };
    enumerated(ConditionKind::ALL.iter().filter(open).map(Say::sentence))
}

fn condition_open(case: &Case<'_>, found: &mut Found) {
    for tool in adopted(case) {
        let Some(used) = first_use(case, tool.measure) else { continue };
        if let Some(kinds) = open_kinds(&tool) {
            let (name, used) = (tool.name(), day(used));
            let what = sentence!("found-technology-condition-open", name = name, used = used, kinds = kinds);
            tool.add(found, ".conditions", what);
        }
    }
}

/// As long as it is not used there is time.
fn condition_to_come(case: &Case<'_>, found: &mut Found) {
    if case.ended().is_some() {
        return;
    }
    let holds = case.adopted_record().map(|it| it.0);
    for tool in planned(case) {
        let used = holds == Some(tool.entry) && first_use(case, tool.measure).is_some();
        if let Some(kinds) = open_kinds(&tool).filter(|_| !used) {
            let what = sentence!("found-technology-condition-to-come", name = tool.name(), kinds = kinds);
            tool.add(found, ".conditions", what);
        }
    }
}

fn without_conditions(case: &Case<'_>, found: &mut Found) {
    for tool in planned(case).iter().filter(|it| it.technology.conditions.is_empty()) {
        let what = sentence!("found-technology-without-conditions", name = tool.name());
        tool.add(found, ".conditions", what);
    }
}

fn kinds_lacking(case: &Case<'_>, found: &mut Found) {
    for tool in planned(case).iter().filter(|it| !it.technology.conditions.is_empty()) {
        let there: BTreeSet<ConditionKind> = tool.technology.conditions.iter().map(|it| it.kind).collect();
        let lacking = ConditionKind::ALL.iter().filter(|it| !there.contains(it));
        if let Some(kinds) = enumerated(lacking.map(Say::sentence)) {
            let what = sentence!("found-technology-kinds-lacking", name = tool.name(), kinds = kinds);
            tool.add(found, ".conditions", what);
        }
    }
}

fn without_clients(case: &Case<'_>, found: &mut Found) {
    for tool in planned(case).iter().filter(|it| it.technology.clients_part.is_none()) {
        tool.add(found, ".clients_part", sentence!("found-technology-without-clients", name = tool.name()));
    }
}

fn at_once(case: &Case<'_>, found: &mut Found) {
    for tool in planned(case).iter().filter(|it| it.technology.phases.is_empty()) {
        tool.add(found, ".phases", sentence!("found-technology-at-once", name = tool.name()));
    }
}

/// What reviews say of the benefit of each measure, in order, each with the day of the review.
fn evaluations<'a>(case: &Case<'a>) -> BTreeMap<&'a Id, Vec<(Date, Benefit, u64)>> {
    let mut all: BTreeMap<&Id, Vec<(Date, Benefit, u64)>> = BTreeMap::new();
    for review in case.turns.iter().map(|it| it.review) {
        for it in &review.says.technology {
            all.entry(&it.measure).or_default().push((review.says.held_on, it.benefit, review.entry));
        }
    }
    all
}

/// A review was held since the phase ended, or should have been, and none says what the phase brought. The last
/// evaluation is another rule's.
fn phase_not_evaluated(case: &Case<'_>, found: &mut Found) {
    let evaluated = evaluations(case);
    for tool in adopted(case) {
        if first_use(case, tool.measure).is_none() {
            continue;
        }
        let last = evaluated.get(&tool.measure.id).and_then(|it| it.last()).map(|it| it.0);
        for (nth, phase) in tool.technology.phases.iter().enumerate() {
            let until = phase.until;
            if until >= tool.technology.evaluate_on || last.is_some_and(|last| last >= until) {
                continue;
            }
            let held = case.turns.last().is_some_and(|it| it.review.says.held_on >= until);
            let by = days_after(until, case.scene.rules.review_max_days);
            if held || by.is_some_and(|by| case.ended().unwrap_or(case.scene.on) > by) {
                let (name, phase) = (tool.name(), short(&phase.what));
                let what = sentence!(
                    "found-technology-phase-not-evaluated",
                    name = name,
                    phase = phase,
                    until = day(until)
                );
                tool.add(found, &format!(".phases[{nth}]"), what);
            }
        }
    }
}

/// What is to be watched when technology comes in.
const WATCHED: [IndicatorAbout; 3] =
    [IndicatorAbout::Quality, IndicatorAbout::Safety, IndicatorAbout::JobSatisfaction];

/// The baseline stands for all technology of a record: one finding.
fn without_baseline(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        if tools(entry, record).next().is_none() {
            continue;
        }
        let with = record.indicators.iter().filter(|it| it.baseline.is_some());
        let there: BTreeSet<IndicatorAbout> = with.map(|it| it.about).collect();
        let lacking = WATCHED.iter().filter(|it| !there.contains(it)).map(Say::sentence);
        if let Some(about) = enumerated(lacking) {
            found.add_in(
                &[entry],
                "record.indicators",
                sentence!("found-technology-without-baseline", about = about),
            );
        }
    }
}

/// What had a baseline, and was not measured at any review since technology was used.
fn not_measured(case: &Case<'_>, found: &mut Found) {
    let Some((entry, record)) = case.adopted_record() else { return };
    let Some(used) = tools(entry, record).filter_map(|it| first_use(case, it.measure)).min() else {
        return;
    };
    let since: Vec<_> = case.turns.iter().map(|it| it.review).filter(|it| it.says.held_on >= used).collect();
    let Some(last) = since.last() else { return };
    let measured: BTreeSet<&Id> = since.iter().flat_map(|it| &it.says.indicators).map(|it| &it.id).collect();
    let lacking = WATCHED.iter().filter(|about| {
        let mut all =
            record.indicators.iter().filter(|it| it.about == **about && it.baseline.is_some()).peekable();
        all.peek().is_some() && !all.any(|it| measured.contains(&it.id))
    });
    if let Some(about) = enumerated(lacking.map(Say::sentence)) {
        let what = sentence!("found-technology-not-measured", about = about, used = day(used));
        found.add_in(&[entry, last.entry], "indicators", what);
    }
}

fn not_evaluated(case: &Case<'_>, found: &mut Found) {
    let due = case.due();
    let late: BTreeSet<&Id> = due
        .iter()
        .filter_map(|it| match &it.task {
            Task::Evaluation(id) if it.overdue => Some(id),
            _ => None,
        })
        .collect();
    for tool in adopted(case).iter().filter(|it| late.contains(&it.measure.id)) {
        if first_use(case, tool.measure).is_some() {
            let (name, on) = (tool.name(), day(tool.technology.evaluate_on));
            tool.add(
                found,
                ".evaluate_on",
                sentence!("found-technology-not-evaluated", name = name, on = on),
            );
        }
    }
}

/// No benefit twice in a row, or once when it was to be there, and it is still used.
fn without_benefit(case: &Case<'_>, found: &mut Found) {
    let evaluated = evaluations(case);
    if case.ended().is_some() {
        return;
    }
    for tool in adopted(case) {
        let all = evaluated.get(&tool.measure.id).map_or(&[][..], Vec::as_slice);
        let (held, entries) = match all {
            [.., (_, Benefit::Not, before), (held, Benefit::Not, last)] => (*held, vec![*before, *last]),
            [.., (held, Benefit::Not, last)] if *held >= tool.technology.evaluate_on => (*held, vec![*last]),
            _ => continue,
        };
        if first_use(case, tool.measure).is_some() {
            let what = sentence!("found-technology-without-benefit", name = tool.name(), held = day(held));
            found.add_in(&entries, "technology", what);
        }
    }
}
