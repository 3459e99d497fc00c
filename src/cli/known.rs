//! The heads that this user verified before (FORMAT.md, section 5): a keeper who shows another past, or a
//! shorter one, is found out by whoever looked before.
//!
//! One small file for each fingerprint in the user's own state directory. Only git ledgers are remembered:
//! a plain directory is a copy of some moment, and an older copy is no lie.

use std::path::PathBuf;

use crate::crypto::{Checkpoint, Digest};
use crate::ledger::{Ledger, Verified};
use crate::sentence;
use crate::words::Sentence;

use super::context::Context;
use super::system;

/// Compares a sound ledger with what was seen of it before, and remembers it if it extends that. What is
/// wrong comes back as a sentence.
pub(super) fn compare(context: &Context, ledger: &Ledger<Verified>) -> Option<Sentence> {
    ledger.place().commit.as_ref()?;
    let directory = system::state_directory()?.join("heads");
    let origin = ledger.origin().as_str();
    let path = directory.join(ledger.fingerprint().to_string());
    let seen = read(&path);
    if let Some(seen) = &seen {
        if seen.size > ledger.size() {
            return Some(sentence!(
                "known-shorter",
                seen = seen.size,
                size = ledger.size(),
                path = path.as_path()
            ));
        }
        if ledger.root_at(seen.size) != Some(seen.root) {
            return Some(sentence!("known-fork", size = seen.size, path = path.as_path()));
        }
    }
    if let Some(other) = other_fingerprint(&directory, origin, ledger.fingerprint()) {
        return Some(sentence!("known-origin", origin = origin, other = other));
    }
    if seen.is_none_or(|seen| seen.size < ledger.size()) {
        let head = Checkpoint { origin: origin.to_owned(), size: ledger.size(), root: ledger.root() };
        let kept = std::fs::create_dir_all(&directory)
            .and_then(|()| super::files::write(&path, head.to_text().as_bytes(), true));
        if kept.is_err() {
            context.remark(&sentence!("known-not-kept", path = path.as_path()));
        }
    }
    None
}

fn read(path: &std::path::Path) -> Option<Checkpoint> {
    Checkpoint::parse(&std::fs::read_to_string(path).ok()?).ok()
}

/// Another fingerprint under which the same origin was seen.
fn other_fingerprint(directory: &PathBuf, origin: &str, fingerprint: Digest) -> Option<String> {
    for file in std::fs::read_dir(directory).ok()?.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if Digest::from_hex(&name).is_some_and(|it| it != fingerprint)
            && read(&file.path()).is_some_and(|head| head.origin == origin)
        {
            return Some(name);
        }
    }
    None
}
