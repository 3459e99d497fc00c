//! The heads that this user verified before (FORMAT.md, section 5): a keeper who shows another past, or a
//! shorter one, is found out by whoever looked before.
//!
//! One small file for each fingerprint in the user's own state directory: the signed head itself, so that it is
//! evidence. Only git ledgers are remembered: a plain directory is a copy of some moment, and an older copy is no lie.

use std::path::Path;

use crate::crypto::{Checkpoint, Digest, Note};
use crate::ledger::{Ledger, Verified};
use crate::sentence;
use crate::words::Sentence;

use super::context::Context;
use super::system;

/// What a ledger is beside the heads that were seen of it before.
pub(super) enum Seen {
    /// It extends them, or there are none.
    Extends,
    /// It has fewer entries than before: an older copy, or one that was cut.
    Shorter(Sentence),
    /// It is another history, or another ledger under the same name.
    Other(Sentence),
}

/// Compares a sound ledger with what was seen of it before, and remembers it if it extends that.
pub(super) fn compare(context: &Context, ledger: &Ledger<Verified>) -> Seen {
    let (Some(_), Some(state)) = (ledger.place().commit, system::state_directory()) else {
        return Seen::Extends;
    };
    let directory = state.join("heads");
    let origin = ledger.origin().as_str();
    let path = directory.join(ledger.fingerprint().to_string());
    let seen = read(&path);
    if let Some(seen) = &seen {
        if seen.size > ledger.size() {
            let what =
                sentence!("known-shorter", seen = seen.size, size = ledger.size(), path = path.as_path());
            return Seen::Shorter(what);
        }
        if ledger.root_at(seen.size) != Some(seen.root) {
            return Seen::Other(sentence!("known-fork", size = seen.size, path = path.as_path()));
        }
    }
    if let Some(other) = other_fingerprint(&directory, origin, ledger.fingerprint()) {
        return Seen::Other(sentence!("known-origin", origin = origin, other = other));
    }
    if seen.is_none_or(|seen| seen.size < ledger.size()) && keep(&directory, &path, ledger).is_none() {
        context.remark(&sentence!("known-not-kept", path = path.as_path()));
    }
    Seen::Extends
}

/// Where the head of a ledger with this fingerprint is remembered, if it is.
pub(super) fn remembered(fingerprint: Digest) -> Option<std::path::PathBuf> {
    let path = system::state_directory()?.join("heads").join(fingerprint.to_string());
    path.is_file().then_some(path)
}

fn keep(directory: &Path, path: &Path, ledger: &Ledger<Verified>) -> Option<()> {
    let head = ledger.view().head().ok()?;
    std::fs::create_dir_all(directory).ok()?;
    super::files::write(path, head.to_string().as_bytes(), true).ok()
}

fn read(path: &Path) -> Option<Checkpoint> {
    let bytes = std::fs::read(path).ok()?;
    Checkpoint::parse(&Note::parse(&bytes).ok()?.text).ok()
}

/// Another fingerprint under which the same origin was seen.
fn other_fingerprint(directory: &Path, origin: &str, fingerprint: Digest) -> Option<String> {
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
