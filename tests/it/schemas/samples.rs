//! Samples of every kind: what stands in `samples/valid` is taken, what stands in `samples/invalid` is refused,
//! by the program and, as far as it can say so, by the schema.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use verantwoord::statement::choice::Kind;
use verantwoord::statement::{Content, Statement, StatementFault};

use super::faults::{Case, cases};
use super::{folder, keep, validator};
use crate::shapes::{least, members, present};
use crate::source::root;

const VALID: &str = "schemas/v1/samples/valid";
const INVALID: &str = "schemas/v1/samples/invalid";

/// The valid samples that people wrote; the minimal ones are made of them.
fn written() -> BTreeMap<String, Vec<u8>> {
    let mut out = folder(&root().join(VALID));
    out.retain(|name, _| !name.ends_with("-minimal.json"));
    out
}

fn full(kind: Kind) -> Value {
    let path = root().join(VALID).join(format!("{}-full.json", kind.word()));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn minimal(kind: Kind) -> Value {
    least(&Statement::shape(kind), &full(kind))
}

fn bytes(value: &Value) -> Vec<u8> {
    format!("{}\n", serde_json::to_string_pretty(value).unwrap()).into_bytes()
}

fn valid() -> BTreeMap<String, Vec<u8>> {
    let mut all = written();
    all.extend(Kind::ALL.iter().map(|it| (format!("{}-minimal.json", it.word()), bytes(&minimal(*it)))));
    all
}

fn kind_of(name: &str) -> Kind {
    Kind::from_word(name.split('-').next().unwrap()).unwrap()
}

#[test]
fn the_minimal_samples_are_the_full_ones_without_what_may_be_left_out() {
    let minimal = valid().into_iter().filter(|(name, _)| name.ends_with("-minimal.json")).collect();
    keep(VALID, &minimal, |name| name.ends_with("-minimal.json"));
}

#[test]
fn a_valid_sample_is_taken() {
    for (name, bytes) in valid() {
        let kind = kind_of(&name);
        let statement = Statement::parse(&bytes).unwrap_or_else(|it| panic!("{name}: {it}"));
        assert_eq!(statement.kind(), kind, "{name}");
        assert_eq!(
            String::from_utf8(statement.to_bytes()).unwrap(),
            String::from_utf8_lossy(&bytes),
            "{name}"
        );
        let value = serde_json::from_slice(&bytes).unwrap();
        let errors: Vec<String> = validator(kind).iter_errors(&value).map(|it| it.to_string()).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
}

#[test]
fn every_member_stands_in_a_sample() {
    let mut there: BTreeMap<Kind, BTreeSet<String>> = BTreeMap::new();
    for (name, bytes) in written() {
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        there.entry(kind_of(&name)).or_default().extend(present(&value["content"]));
    }
    for kind in Kind::ALL {
        let absent: Vec<String> = members(&Content::shape(*kind)).difference(&there[kind]).cloned().collect();
        assert!(absent.is_empty(), "in no sample of {}: {absent:?}", kind.word());
    }
}

fn made(cases: &[Case]) -> Vec<Vec<u8>> {
    let bases: BTreeMap<Kind, (Value, Value)> =
        Kind::ALL.iter().map(|kind| (*kind, (minimal(*kind), full(*kind)))).collect();
    cases.iter().map(|it| it.make(&bases[&it.kind].0, &bases[&it.kind].1)).collect()
}

#[test]
fn the_invalid_samples_are_edits_of_valid_ones() {
    let cases = cases();
    let mut files = BTreeMap::new();
    for (case, bytes) in cases.iter().zip(made(&cases)) {
        assert_eq!(case.large, bytes.len() > 20_000, "{}", case.name());
        if !case.large {
            assert!(files.insert(case.name(), bytes).is_none(), "{} stands there twice", case.name());
        }
    }
    assert!(files.values().map(Vec::len).sum::<usize>() < 400_000);
    keep(INVALID, &files, |_| true);
    for kind in Kind::ALL {
        for fault in
            ["unknown-member", "missing-member", "wrong-value", "wrong-type", "null", "array-for-object"]
        {
            assert!(files.contains_key(&format!("{}--{fault}.json", kind.word())));
        }
    }
}

#[test]
fn an_invalid_sample_is_refused_where_its_fault_is() {
    let mut wrong = Vec::new();
    let cases = cases();
    for (case, bytes) in cases.iter().zip(made(&cases)) {
        let found = match Statement::parse(&bytes) {
            Ok(_) => {
                wrong.push(format!("{} is taken", case.name()));
                continue;
            }
            Err(StatementFault::Json(_)) => vec![],
            Err(StatementFault::Members(faults)) => faults.into_iter().map(|it| it.path).collect(),
        };
        if found != case.paths {
            wrong.push(format!("{} is refused at {found:?}, not at {:?}", case.name(), case.paths));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a schema can't say is told in the table, with the reason; so no sample is taken by it unnoticed.
#[test]
fn a_schema_refuses_what_it_can() {
    let validators: BTreeMap<Kind, jsonschema::Validator> =
        Kind::ALL.iter().map(|kind| (*kind, validator(*kind))).collect();
    let mut wrong = Vec::new();
    let cases = cases();
    for (case, bytes) in cases.iter().zip(made(&cases)) {
        let refused =
            serde_json::from_slice::<Value>(&bytes).ok().map(|it| !validators[&case.kind].is_valid(&it));
        match (refused, case.unsaid) {
            (Some(true), None) | (Some(false) | None, Some(_)) => {}
            (Some(true), Some(why)) => {
                wrong.push(format!("{}: the schema does refuse it, against: {why}", case.name()));
            }
            (_, None) => wrong.push(format!("{}: the schema takes it", case.name())),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A text of the greatest length, counted in characters, is taken by both.
#[test]
fn the_longest_texts_are_taken() {
    for (pointer, length) in [("/content/record/title", 200), ("/content/record/summary", 20_000)] {
        for character in ["é", "😀"] {
            let mut value = minimal(Kind::Proposal);
            *value.pointer_mut(pointer).unwrap() = character.repeat(length).into();
            Statement::parse(&bytes(&value)).unwrap();
            assert!(validator(Kind::Proposal).is_valid(&value));
        }
    }
}
