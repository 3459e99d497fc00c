//! What the inspectorate expects has its place in the acts: no row of its table is without a member.

use std::collections::{BTreeMap, BTreeSet};

use verantwoord::crypto::Digest;
use verantwoord::statement::Content;
use verantwoord::statement::choice::Kind;

use crate::shapes::members;

/// SHA-256 of the rows as they were copied, `E01 phrase` on a line each: nobody changes a phrase by accident.
const PHRASES: &str = "88b95e52d73d7a3101ef5ebb32789e2a6e662b21689bbbfd210ec92fbd9a7706";

/// The rows that only an overview of many ledgers can answer.
const OVERVIEW: [&str; 7] = ["E15", "E17", "E39", "E47", "E50", "E63", "E66"];

fn table() -> toml::Table {
    include_str!("expectations.toml").parse().unwrap()
}

fn named(row: &toml::Value) -> Vec<&str> {
    row["members"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect()
}

#[test]
fn no_row_is_missing_or_changed() {
    let table = table();
    let ids: BTreeSet<String> = (1..=66).map(|nth| format!("E{nth:02}")).collect();
    assert_eq!(table.keys().cloned().collect::<BTreeSet<_>>(), ids);
    let phrases: String =
        ids.iter().map(|id| format!("{id} {}\n", table[id]["phrase"].as_str().unwrap())).collect();
    assert_eq!(Digest::of(phrases.as_bytes()).to_string(), PHRASES);
    let overview: Vec<&str> =
        table.iter().filter(|(_, row)| row.get("overview").is_some()).map(|(id, _)| id.as_str()).collect();
    assert_eq!(overview, OVERVIEW);
}

#[test]
fn every_row_has_its_members() {
    let there: BTreeMap<&str, BTreeSet<String>> =
        Kind::ALL.iter().map(|kind| (kind.word(), members(&Content::shape(*kind)))).collect();
    let mut wrong = Vec::new();
    for (id, row) in &table() {
        let named = named(row);
        if named.is_empty() && id != "E66" {
            wrong.push(format!("{id} is recorded nowhere"));
        }
        for path in &named {
            let (kind, member) = path.split_once('/').unwrap();
            if !there.get(kind).is_some_and(|it| it.contains(member)) {
                wrong.push(format!("{id}: there is no {path}"));
            }
        }
        if named.iter().collect::<BTreeSet<_>>().len() != named.len() {
            wrong.push(format!("{id} names a member twice"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
