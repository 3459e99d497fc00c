//! The rows of each register, from the lives of a ledger.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::crypto::Digest;
use crate::deviation::{Life, Recorded, Status, Task, Terms, due, progress};
use crate::statement::record::Record;
use crate::statement::review::Progress;
use crate::statement::scalar::{Date, Id};

use super::register::{Row, Value, list, row, word};
use super::scope::Scope;
use super::tasks::told;

/// A life as it stood.
pub(super) struct Stood<'a> {
    pub(super) life: &'a Life,
    pub(super) terms: Terms<'a>,
    pub(super) status: Status,
}

pub(super) fn stood<'a>(scope: &Scope<'a>) -> impl Iterator<Item = Stood<'a>> {
    let (on, known) = (scope.on, scope.known);
    let rules = scope.lives.charters().rules(known);
    scope.lives().filter_map(move |life| {
        Some(Stood { life, terms: life.terms(on, known)?, status: life.status(on, known, &rules)? })
    })
}

/// Rows of the record that holds, or is proposed: each begins with the decision and its phase.
fn of_records<'a>(scope: &Scope<'a>, rows: impl Fn(&Stood<'a>, &'a Record) -> Vec<Row>) -> Vec<Row> {
    let mut out = Vec::new();
    for it in stood(scope) {
        let Some(record) = it.terms.record else { continue };
        for mut rest in rows(&it, record) {
            let mut row = row![&it.life.id, word!(it.status.phase)];
            row.append(&mut rest);
            out.push(row);
        }
    }
    out
}

/// Rows of acts that were known: each begins with the decision, the entry and the day on which it was recorded.
fn of_acts<'a, T: 'a>(
    scope: &Scope<'a>,
    acts: impl Fn(&'a Life) -> &'a [Arc<Recorded<T>>],
    rest: impl Fn(&'a Life, &'a Recorded<T>) -> Row,
) -> Vec<Row> {
    let mut out = Vec::new();
    for life in scope.lives() {
        for act in known(acts(life), scope.known) {
            out.push(act_row(Value::from(&life.id), act, rest(life, act)));
        }
    }
    out
}

fn act_row<T>(decision: Value, act: &Recorded<T>, mut rest: Row) -> Row {
    let mut row = vec![decision, act.entry.into(), act.day.into()];
    row.append(&mut rest);
    row
}

/// The acts that were recorded by the end of a day.
pub(super) fn known<T>(acts: &[Arc<Recorded<T>>], day: Date) -> impl Iterator<Item = &Recorded<T>> {
    acts.iter().map(AsRef::as_ref).filter(move |it| it.day <= day)
}

pub(super) fn decisions(scope: &Scope<'_>) -> Vec<Row> {
    let row = |it: Stood<'_>| {
        let (life, terms, status) = (it.life, &it.terms, &it.status);
        let record = terms.record;
        let of = |make: fn(&Record) -> Value| record.map_or(Value::None, make);
        let mut entries = life.entries().into_iter().filter_map(|it| Some((it, scope.ledger.leaf(it)?)));
        let last = entries.rfind(|(_, leaf)| leaf.recorded.day() <= scope.known);
        let closure = life.closure.as_ref().filter(|it| it.day <= scope.known && it.says.on <= scope.on);
        row![
            &life.id,
            of(|it| Value::from(&it.title)),
            word!(status.phase),
            status.flags.iter().map(|it| word!(*it)).collect::<Vec<_>>(),
            of(|it| word!(it.deviation.kind)),
            of(|it| it
                .norms
                .iter()
                .map(|it| format!("{} {}", it.clause, it.title))
                .collect::<Vec<_>>()
                .into()),
            of(|it| list(it.deviation.locations.iter())),
            of(|it| list(it.deviation.client_groups.iter())),
            of(|it| it.deviation.clients_about.into()),
            terms.from,
            terms.until,
            terms.review_due(status.phase),
            terms.extensions,
            terms.renewals,
            of(|it| list(it.consultations.iter().map(|it| &it.body))),
            list(terms.missing.iter().map(|it| &it.body)),
            life.ended(scope.on, scope.known),
            closure.map(|it| word!(it.says.outcome)),
            last.map(|it| it.0),
            last.map(|it| it.1.recorded.day()),
            status.erased,
        ]
    };
    stood(scope).map(row).collect()
}

pub(super) fn tasks(scope: &Scope<'_>) -> Vec<Row> {
    let about = texts(scope);
    let all = due(scope.lives, scope.on, scope.known);
    let row = |it: crate::deviation::Due| {
        let key = it.decision.as_ref().zip(it.task.id());
        let id = match &it.task {
            Task::Answer { body, .. } => body.into(),
            other => Value::from(other.id()),
        };
        row![
            it.date,
            it.decision.as_ref(),
            Value::Word(it.task.word(), told(scope.lives, &it, scope.known)),
            id,
            key.and_then(|key| about.get(&(key.0.as_str(), key.1))).copied(),
            it.overdue,
            it.entry,
        ]
    };
    all.into_iter().filter(|it| scope.holds(it.decision.as_ref())).map(row).collect()
}

/// What the measures and milestones of each decision are, by its id and theirs.
pub(super) fn texts<'a>(scope: &Scope<'a>) -> HashMap<(&'a str, &'a str), &'a str> {
    let mut out = HashMap::new();
    for it in stood(scope) {
        let Some(record) = it.terms.record else { continue };
        let measures = record.measures.iter().map(|it| (&it.id, &it.what));
        let milestones = record.return_plan.milestones.iter().map(|it| (&it.id, &it.what));
        out.extend(
            measures.chain(milestones).map(|(id, what)| ((it.life.id.as_str(), id.as_str()), what.as_str())),
        );
    }
    out
}

pub(super) fn norms(scope: &Scope<'_>) -> Vec<Row> {
    of_records(scope, |_, record| {
        let norms = record.norms.iter().map(|it| {
            let catalogue = it.catalogue.as_ref();
            row![
                &it.id,
                word!(it.framework),
                it.edition.as_ref(),
                &it.clause,
                &it.title,
                &it.quote,
                word!(it.legal_force),
                it.essential,
                &it.weighing,
                &it.effect,
                it.compensation.as_ref(),
                catalogue.map(|it| &it.name),
                catalogue.map(|it| it.sha256.to_string()),
            ]
        });
        norms.collect()
    })
}

pub(super) fn causes(scope: &Scope<'_>) -> Vec<Row> {
    of_records(scope, |_, record| {
        let causes = record.root_causes.iter().map(|it| {
            row![
                &it.id,
                &it.what,
                word!(it.category),
                word!(it.influence),
                it.method.map(|it| word!(it)),
                list(&it.evidence),
                list(&it.feeds),
            ]
        });
        causes.collect()
    })
}

fn state(of: &HashMap<&Id, &Progress>, id: &Id) -> (Value, Value) {
    let last = of.get(id);
    (last.map(|it| word!(it.state)).into(), last.and_then(|it| it.note.as_ref()).into())
}

pub(super) fn measures(scope: &Scope<'_>) -> Vec<Row> {
    of_records(scope, |stood, record| {
        let reviews = stood.life.held(scope.on, scope.known);
        let progress = progress(&reviews, |it| &it.measures);
        let partners: HashMap<&Id, Value> =
            record.partners.iter().map(|it| (&it.id, Value::from(&it.name))).collect();
        let measures = record.measures.iter().map(|it| {
            let (state, note) = state(&progress, &it.id);
            let partner = it.partner.as_ref().and_then(|it| partners.get(it)).cloned();
            row![
                &it.id,
                &it.what,
                list(&it.addresses),
                it.owner.as_ref().map(Value::from).or(partner),
                it.due,
                state,
                note,
                it.topics.iter().map(|it| word!(*it)).collect::<Vec<_>>(),
                it.technology.as_ref().map(|it| it.evaluate_on),
            ]
        });
        measures.collect()
    })
}

pub(super) fn milestones(scope: &Scope<'_>) -> Vec<Row> {
    of_records(scope, |stood, record| {
        let reviews = stood.life.held(scope.on, scope.known);
        let progress = progress(&reviews, |it| &it.milestones);
        let milestones = record.return_plan.milestones.iter().map(|it| {
            let (state, note) = state(&progress, &it.id);
            row![&it.id, &it.what, it.due, state, note]
        });
        milestones.collect()
    })
}

pub(super) fn risks(scope: &Scope<'_>) -> Vec<Row> {
    of_records(scope, |_, record| {
        let risks = record.risks.iter().map(|it| {
            row![
                &it.id,
                &it.who,
                &it.what,
                it.likelihood,
                it.impact,
                &it.mitigation,
                it.residual_likelihood,
                it.residual_impact,
                &it.owner,
                it.stop_when.as_ref(),
            ]
        });
        risks.collect()
    })
}

pub(super) fn consultations(scope: &Scope<'_>) -> Vec<Row> {
    of_records(scope, |stood, record| {
        let counting: HashMap<_, _> =
            stood.terms.counting.iter().map(|it| ((&it.by, it.says.right), *it)).collect();
        let asked = record.consultations.iter().map(|it| {
            let answer = counting.get(&(&it.body, it.right));
            row![
                &it.body,
                word!(it.right),
                it.reply_by,
                word!(it.form),
                answer.map(|it| word!(it.says.answer)),
                answer.map(|it| it.entry),
                answer.map(|it| it.day),
            ]
        });
        asked.collect()
    })
}

pub(super) fn positions(scope: &Scope<'_>) -> Vec<Row> {
    let counting: HashSet<u64> =
        stood(scope).flat_map(|it| it.terms.counting.iter().map(|it| it.entry).collect::<Vec<_>>()).collect();
    let decisions = scope.lives().flat_map(|it| known(&it.decisions, scope.known));
    let answers: HashMap<Digest, Value> =
        decisions.flat_map(|it| &it.says.answers).map(|it| (it.position, Value::from(&it.text))).collect();
    of_acts(
        scope,
        |life| &life.positions,
        |_, it| {
            row![
                &it.by,
                word!(it.says.right),
                word!(it.says.answer),
                counting.contains(&it.entry),
                &it.says.text,
                list(&it.says.conditions),
                list(&it.says.minority),
                list(&it.says.represented),
                it.says.form.map(|it| word!(it)),
                it.says.on,
                answers.get(&it.digest).cloned(),
            ]
        },
    )
}

pub(super) fn reviews(scope: &Scope<'_>) -> Vec<Row> {
    let mut out = Vec::new();
    for life in scope.lives() {
        for it in life.held(scope.on, scope.known) {
            let says = &it.says;
            let rest = row![
                says.held_on,
                says.due,
                says.trigger.as_ref(),
                word!(says.outcome),
                says.next,
                says.extension.as_ref().map(|it| it.until),
                says.extension.as_ref().map(|it| &it.why),
                says.incidents,
                &says.progress,
                says.learned.as_ref(),
                says.searched.as_ref(),
                says.staff_voice.as_ref(),
            ];
            out.push(act_row(Value::from(&life.id), it, rest));
        }
    }
    out
}

pub(super) fn measurements(scope: &Scope<'_>) -> Vec<Row> {
    let mut out = Vec::new();
    for it in stood(scope) {
        let indicators: HashMap<_, _> =
            it.terms.record.iter().flat_map(|it| &it.indicators).map(|it| (&it.id, it)).collect();
        for review in it.life.held(scope.on, scope.known) {
            for value in &review.says.indicators {
                let indicator = indicators.get(&value.id);
                out.push(row![
                    &it.life.id,
                    review.entry,
                    &value.id,
                    indicator.map(|it| &it.name),
                    indicator.map(|it| &it.unit),
                    value.on,
                    &value.value,
                    indicator.and_then(|it| it.baseline.as_ref()),
                    indicator.map(|it| &it.threshold),
                    indicator.map(|it| word!(it.better)),
                ]);
            }
        }
    }
    out
}

pub(super) fn signals(scope: &Scope<'_>) -> Vec<Row> {
    of_acts(
        scope,
        |life| &life.signals,
        |_, it| {
            let told = it.says.addressees.iter().map(|it| &it.name);
            row![
                list(told),
                it.says.sent_on,
                it.says.proposes_change_of_norm,
                &it.says.text,
                it.says.answer_by,
            ]
        },
    )
}

pub(super) fn findings(scope: &Scope<'_>) -> Vec<Row> {
    let rest = |it: &Recorded<crate::statement::finding::Finding>| {
        let (says, visit) = (&it.says, it.says.visit.as_ref());
        row![
            &it.by,
            visit.map(|it| it.on),
            visit.map(|it| &it.location),
            says.norm.as_ref().map(|it| &it.clause),
            says.theme.map(|it| word!(it)),
            word!(says.judgement),
            says.unrecorded_deviation,
            word!(says.measure),
            says.sources.iter().map(|it| word!(*it)).collect::<Vec<_>>(),
            &says.text,
            says.answer_by,
        ]
    };
    let mut out = of_acts(scope, |life| &life.findings, |_, it| rest(it));
    if scope.decision.is_none() {
        let apart = known(scope.lives.findings(), scope.known);
        out.extend(apart.map(|it| act_row(Value::None, it, rest(it))));
    }
    out
}

pub(super) fn replies(scope: &Scope<'_>) -> Vec<Row> {
    let rest = |it: &Recorded<crate::statement::reply::Reply>| {
        row![&it.by, scope.ledger.find(&it.says.to), &it.says.text, it.says.done_on]
    };
    let mut out = of_acts(scope, |life| &life.replies, |_, it| rest(it));
    if scope.decision.is_none() {
        let apart = known(scope.lives.replies(), scope.known);
        out.extend(apart.map(|it| act_row(Value::None, it, rest(it))));
    }
    out
}
