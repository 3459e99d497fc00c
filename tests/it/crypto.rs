//! The crypto room against vectors, oracles and the stock tools.

mod ed25519;
mod ledgers;
mod merkle;
mod notes;
#[cfg(unix)]
mod openssh;

use std::path::{Path, PathBuf};

use serde_json::Value;

/// A file or folder under `tests/vectors`.
fn vectors(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(path)
}

/// A file with a JSON value on each line.
fn jsonl(path: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(vectors(path)).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
