//! The heads that this user verified before (FORMAT.md, section 5): a keeper who shows another past, or a
//! shorter one, is found out by whoever looked before.
//!
//! One small file for each fingerprint in the user's own state directory: the signed head itself, so that it is
//! evidence. Only git ledgers are remembered; a plain directory is a copy of some moment, so that an older one is no lie,
//! but another past is.

use std::io::Read;
use std::path::Path;

use crate::crypto::{Checkpoint, Digest, MAX_NOTE_BYTES, Note};
use crate::ledger::View;
use crate::sentence;
use crate::words::Sentence;

use super::context::Context;
use super::system;

/// Compares a sound ledger with what was seen of it before, and remembers it if it extends that. Another past,
/// a shorter one, or another ledger under the same name comes back as a sentence.
pub(super) fn compare(context: &Context, ledger: View<'_>) -> Option<Sentence> {
    let in_git = ledger.place().commit.is_some();
    let directory = system::state_directory()?.join("heads");
    let path = directory.join(ledger.fingerprint().to_string());
    let seen = match read(&path) {
        Remembered::Head(head) => Some(head),
        Remembered::Nothing => None,
        Remembered::Damaged => return Some(sentence!("known-damaged", path = path.as_path())),
    };
    if let Some(seen) = &seen {
        let size = seen.size.min(ledger.size());
        if seen.size <= ledger.size() && ledger.root_at(size) != Some(seen.root) {
            return Some(sentence!("known-fork", size = seen.size, path = path.as_path()));
        }
        if seen.size > ledger.size() && in_git {
            let (seen, size) = (seen.size, ledger.size());
            return Some(sentence!("known-shorter", seen = seen, size = size, path = path.as_path()));
        }
    }
    if !in_git {
        return None;
    }
    if let Some(other) = other_fingerprint(ledger.origin(), ledger.fingerprint()) {
        return Some(sentence!("known-origin", origin = ledger.origin().as_str(), other = other));
    }
    if seen.is_none_or(|seen| seen.size < ledger.size()) && keep(&directory, &path, ledger).is_none() {
        context.remark(&sentence!("known-not-kept", path = path.as_path()));
    }
    None
}

/// Where the head of a ledger with this fingerprint is remembered, if it is.
pub(super) fn remembered(fingerprint: Digest) -> Option<std::path::PathBuf> {
    let path = system::state_directory()?.join("heads").join(fingerprint.to_string());
    path.is_file().then_some(path)
}

fn keep(directory: &Path, path: &Path, ledger: View<'_>) -> Option<()> {
    let head = ledger.head().ok()?;
    std::fs::create_dir_all(directory).ok()?;
    super::files::write(path, head.to_string().as_bytes(), true).ok()
}

/// What is remembered of a ledger.
enum Remembered {
    Nothing,
    Head(Checkpoint),
    /// There is a file that is no head: forgetting it in silence would forget a fork.
    Damaged,
}

fn read(path: &Path) -> Remembered {
    let file = match std::fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Remembered::Nothing,
        Err(_) => return Remembered::Damaged,
    };
    let mut bytes = Vec::new();
    let read = file.take(MAX_NOTE_BYTES as u64 + 1).read_to_end(&mut bytes);
    let note = read.ok().and_then(|_| Note::parse(&bytes).ok());
    note.and_then(|note| Checkpoint::parse(&note.text).ok()).map_or(Remembered::Damaged, Remembered::Head)
}

/// Another fingerprint under which the same origin was seen.
pub(super) fn other_fingerprint(origin: &str, fingerprint: Digest) -> Option<String> {
    let directory = system::state_directory()?.join("heads");
    for file in std::fs::read_dir(directory).ok()?.flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if Digest::from_hex(&name).is_some_and(|it| it != fingerprint)
            && matches!(read(&file.path()), Remembered::Head(head) if head.origin == origin)
        {
            return Some(name);
        }
    }
    None
}
