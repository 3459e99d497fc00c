//! What is known before a person begins: the next free id, the digests to point at, the lists to answer.

use std::collections::BTreeMap;

use crate::deviation::{Life, Lives, Terms};
use crate::ledger::Verified;
use crate::sentence;
use crate::statement::charter::BodyKey;
use crate::statement::choice::{Answer, Kind, Role};
use crate::statement::json::Value;
use crate::statement::record::Record;
use crate::statement::scalar::{Date, DecisionId};
use crate::statement::shape::Part;

use crate::words::Sentence;

use super::Prefill;

/// What a draft is begun with.
#[derive(Debug, Clone, Copy)]
pub struct Start<'a> {
    /// The ledger that the act is for.
    pub ledger: &'a Verified,
    /// The lives in it.
    pub lives: &'a Lives,
    /// The day that it is.
    pub today: Date,
    /// The decision that the act is about, if one was named.
    pub decision: Option<&'a Life>,
    /// The decision whose record a new one starts from.
    pub from: Option<&'a Life>,
}

/// What can be filled in for a kind. Whatever needs a judgement is left to the person.
#[must_use]
pub fn prefill(kind: Kind, start: &Start<'_>) -> Prefill {
    let members = match kind {
        Kind::Charter => charter(start),
        Kind::Proposal => proposal(start),
        Kind::Position => position(start),
        Kind::Decision => decision(start),
        Kind::Review => review(start),
        Kind::Closure => closure(start),
        Kind::Signal => start.decision.map(|it| list("decisions", [id(it)])).into_iter().collect(),
        Kind::Finding => start.decision.map(|it| member("decision", id(it))).into_iter().collect(),
        Kind::Note => start.decision.map(|it| member("about", id(it))).into_iter().collect(),
        Kind::Keys | Kind::Reply | Kind::Erasure => vec![],
    };
    Prefill {
        by: by(kind, start),
        ledger: Some(start.ledger.origin().to_string()),
        content: (!members.is_empty()).then_some(Value::Object(members)),
        beside: beside(kind, start),
    }
}

/// What the ids and digests that are filled in stand for.
fn beside(kind: Kind, start: &Start<'_>) -> BTreeMap<String, Sentence> {
    let mut out = BTreeMap::new();
    let Some(life) = start.decision else { return out };
    if kind == Kind::Review
        && let Some(record) = life.terms(start.today, start.today).and_then(|it| it.record)
    {
        let measures = record.measures.iter().map(|it| (&it.id, it.what.as_str()));
        let milestones = record.return_plan.milestones.iter().map(|it| (&it.id, it.what.as_str()));
        let indicators = record.indicators.iter().map(|it| (&it.id, it.name.as_str()));
        let named = measures.chain(milestones).chain(indicators);
        out.extend(
            named.map(|(id, text)| (id.to_string(), sentence!("draft-beside", text = shortened(text)))),
        );
    }
    for head in life.heads(start.today) {
        let Some(leaf) = start.ledger.leaf(head.entry) else { continue };
        let kind = Sentence::new(format!("kind-{}", head.kind.word()));
        let by = start.lives.charters().name(head.by);
        let told = sentence!("draft-beside-entry", entry = head.entry, kind = kind, by = by);
        out.insert(leaf.statement.to_string(), told);
    }
    out
}

/// The beginning of a text, for one line.
fn shortened(text: &str) -> String {
    const MOST: usize = 70;
    let mut words: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = words.char_indices().nth(MOST) {
        words.truncate(end);
        words.push('…');
    }
    words
}

type Members = Vec<(String, Value)>;

fn member(name: &str, value: Value) -> (String, Value) {
    (name.to_owned(), value)
}

fn list(name: &str, items: impl IntoIterator<Item = Value>) -> (String, Value) {
    member(name, Value::Array(items.into_iter().collect()))
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| member(name, value)).collect())
}

fn id(life: &Life) -> Value {
    Value::String(life.id.to_string())
}

fn blank() -> Value {
    Value::String(String::new())
}

/// The one body that may do such an act, if there is one.
fn by(kind: Kind, start: &Start<'_>) -> Option<String> {
    let role = match kind {
        Kind::Finding => Role::Inspectorate,
        Kind::Position | Kind::Reply | Kind::Note | Kind::Keys => return None,
        _ => Role::Board,
    };
    let bodies = &start.ledger.authority().charter().bodies;
    let mut of_role = bodies.iter().filter(|it| it.role == role);
    match (of_role.next(), of_role.next()) {
        (Some(one), None) => Some(one.id.to_string()),
        _ => None,
    }
}

/// The record that holds, or is proposed.
fn record<'a>(life: &'a Life, start: &Start<'_>) -> Option<&'a Record> {
    life.terms(start.today, start.today)
        .and_then(|it| it.pending.map_or(it.record, |it| Some(&it.says.record)))
}

/// An amendment names each key in force once: those of today, not those of the charter before it.
fn charter(start: &Start<'_>) -> Members {
    let authority = start.ledger.authority();
    let mut charter = authority.charter().clone();
    charter.keys.0 = authority
        .enrolled()
        .filter(|(_, state)| state.in_force)
        .map(|(key, state)| BodyKey {
            body: state.body.clone(),
            label: state.label.clone(),
            public_key: *key,
            term_ends: state.term_ends,
        })
        .collect();
    match charter.write() {
        Value::Object(members) => members,
        _ => vec![],
    }
}

/// A new version names what it changes; a new decision takes the next free id.
fn proposal(start: &Start<'_>) -> Members {
    let year = start.today.civil().year();
    let Some(life) = start.decision else {
        let next =
            start.lives.next_id(year).map(|it: DecisionId| member("decision", Value::String(it.to_string())));
        let from = start.from.and_then(|it| record(it, start)).map(|it| member("record", it.write()));
        return next.into_iter().chain(from).collect();
    };
    let terms = life.terms(start.today, start.today);
    let decided = terms.filter(Terms::is_adopted).and_then(|it| it.decision).map(|it| it.digest);
    let amends = decided.or_else(|| life.versions.last().map(|it| it.digest));
    let mut out = vec![member("decision", id(life))];
    out.extend(amends.map(|it| member("amends", Value::String(it.to_string()))));
    let source = start.from.unwrap_or(life);
    out.extend(record(source, start).map(|it| member("record", it.write())));
    out
}

fn position(start: &Start<'_>) -> Members {
    let Some(life) = start.decision else { return vec![] };
    let mut out = vec![member("decision", id(life))];
    out.extend(life.versions.last().map(|it| member("proposal", Value::String(it.digest.to_string()))));
    out
}

/// Everybody who did not agree is answered.
fn decision(start: &Start<'_>) -> Members {
    let Some(life) = start.decision else {
        let next = start.lives.next_id(start.today.civil().year());
        return next.map(|it| member("decision", Value::String(it.to_string()))).into_iter().collect();
    };
    let mut out = vec![member("decision", id(life))];
    out.extend(life.versions.last().map(|it| member("proposal", Value::String(it.digest.to_string()))));
    let agrees =
        |answer| matches!(answer, Answer::Agree | Answer::Consent | Answer::Informed | Answer::NoOpinion);
    let counting = life.terms(start.today, start.today).map(|it| it.counting).unwrap_or_default();
    let answers: Vec<Value> = counting
        .iter()
        .filter(|it| !agrees(it.says.answer))
        .map(|it| object([("position", Value::String(it.digest.to_string())), ("text", blank())]))
        .collect();
    if !answers.is_empty() {
        out.push(list("answers", answers));
    }
    out
}

/// What was promised is looked at: each indicator, measure, milestone and technology of the record.
fn review(start: &Start<'_>) -> Members {
    let Some(life) = start.decision else { return vec![] };
    let mut out = vec![member("decision", id(life))];
    let Some(terms) = life.terms(start.today, start.today) else { return out };
    out.extend(terms.decision.map(|it| member("act", Value::String(it.digest.to_string()))));
    out.push(member("held_on", Value::String(start.today.to_string())));
    out.extend(terms.next_review.map(|it| member("due", Value::String(it.to_string()))));
    let Some(record) = terms.record else { return out };
    let named = |id: &str| Value::String(id.to_owned());
    let progress = |id: &str| object([("id", named(id)), ("state", blank())]);
    let lists = [
        list(
            "indicators",
            record.indicators.iter().map(|it| {
                object([
                    ("id", named(&it.id)),
                    ("value", blank()),
                    ("on", Value::String(start.today.to_string())),
                ])
            }),
        ),
        list("measures", record.measures.iter().map(|it| progress(&it.id))),
        list("milestones", record.return_plan.milestones.iter().map(|it| progress(&it.id))),
        list(
            "technology",
            record
                .measures
                .iter()
                .filter(|it| it.technology.is_some())
                .map(|it| object([("measure", named(&it.id)), ("benefit", blank()), ("note", blank())])),
        ),
    ];
    out.extend(lists.into_iter().filter(|(_, items)| *items != Value::Array(vec![])));
    out
}

fn closure(start: &Start<'_>) -> Members {
    let Some(life) = start.decision else { return vec![] };
    let mut out = vec![member("decision", id(life))];
    let terms = life.terms(start.today, start.today);
    out.extend(
        terms.and_then(|it| it.decision).map(|it| member("act", Value::String(it.digest.to_string()))),
    );
    out.push(member("on", Value::String(start.today.to_string())));
    out
}
