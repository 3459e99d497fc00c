//! Drafts, there and back.

mod guide;
mod norms;
mod read;
mod template;

use std::collections::BTreeSet;
use std::path::Path;

use super::{Draft, Prefill};
use crate::crypto::Digest;
use crate::norms::Shelf;
use crate::statement::choice::Kind;
use crate::statement::json::{self, Value};
use crate::statement::shape::{ObjectShape, Shape};
use crate::statement::{Content, Statement};

/// The entries of this ledger: the statement of entry N is the digest of its number.
pub(super) fn resolve(entry: u64) -> Option<Digest> {
    (entry < 10).then(|| Digest::of(entry.to_string().as_bytes()))
}

pub(super) fn read(text: &str) -> Draft {
    super::read(text, &resolve, &Shelf::built_in())
}

/// Every statement of two ledgers that hold, between them, every kind.
pub(super) fn vectors() -> Vec<Statement> {
    let mut out = Vec::new();
    for ledger in ["ok-record-whole-life", "ok-full", "ok-recovery", "ok-network", "ok-witness-revoked"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/vectors/ledgers")
            .join(ledger)
            .join("ledger/entries/00/00");
        let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
        files.sort();
        for file in files.iter().filter(|it| it.extension().is_some_and(|it| it == "json")) {
            out.push(Statement::parse(&std::fs::read(file).unwrap()).unwrap());
        }
    }
    let kinds: BTreeSet<Kind> = out.iter().map(Statement::kind).collect();
    assert_eq!(kinds.len(), Kind::ALL.len());
    out
}

/// The content of a statement of a kind.
pub(super) fn sample(kind: Kind) -> Value {
    vectors().iter().find(|it| it.kind() == kind).unwrap().content.write()
}

/// Every member of a kind, by its path without numbers: `content.record.norms.quote`.
pub(super) fn members(kind: Kind) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    object(&Content::shape(kind), "content", &mut out);
    out
}

fn object(shape: &ObjectShape, path: &str, out: &mut BTreeSet<String>) {
    for member in &shape.members {
        let path = format!("{path}.{}", member.name);
        put(&member.shape, &path, out);
        out.insert(path);
    }
}

fn put(shape: &Shape, path: &str, out: &mut BTreeSet<String>) {
    match shape {
        Shape::Object(it) => object(it, path, out),
        Shape::Tagged { variants, .. } => variants.iter().for_each(|(_, it)| object(it, path, out)),
        Shape::List { of, .. } => put(of, path, out),
        Shape::Scalar(_) | Shape::Choice(_) => {}
    }
}

/// A path without the numbers of items.
pub(super) fn bare(path: &str) -> String {
    let mut out = String::new();
    let mut inside = false;
    for c in path.chars() {
        match c {
            '[' => inside = true,
            ']' => inside = false,
            c if !inside => out.push(c),
            _ => {}
        }
    }
    out
}

pub(super) fn prefill(content: Value) -> Prefill {
    let (by, ledger) = (Some("board".into()), Some("demo.example/a".into()));
    Prefill { by, ledger, content: Some(content), ..Prefill::default() }
}

pub(super) fn json_of(value: &Value) -> String {
    json::write(value)
}
