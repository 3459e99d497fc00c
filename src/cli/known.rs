//! The heads that this user verified before (FORMAT.md, section 5): a keeper who shows another past, or a
//! shorter one, is found out by whoever looked before.
//!
//! One small file for each fingerprint in the user's own state directory: the signed head itself, so that it is
//! evidence. Only git ledgers are remembered; a plain directory is a copy of some moment, so that an older one is no lie,
//! but another past is.
//!
//! Beside it lies what verifying made of the ledger, so that a command looks at new entries alone: a cache, which
//! holds no word of any statement. It may be thrown away; the heads may not.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use crate::crypto::{Checkpoint, Digest, MAX_NOTE_BYTES, Note};
use crate::dossier::{Evidence, Shown};
use crate::ledger::{Ledger, Unverified, View};
use crate::sentence;
use crate::words::Sentence;

use super::context::Context;
use super::system;

/// Compares a sound ledger with what was seen of it before, and remembers it if it extends that. Another past,
/// a shorter one, or another ledger under the same name comes back as a sentence.
pub(super) fn compare(context: &Context, ledger: View<'_>) -> Option<Sentence> {
    if let Some(alarm) = differs(context, ledger) {
        return Some(alarm);
    }
    ledger.place().commit.as_ref()?;
    let path = place(ledger)?;
    let seen = read(&path).head();
    if seen.is_none_or(|seen| seen.size < ledger.size()) && keep(path.parent()?, &path, ledger).is_none() {
        context.remark(&sentence!("known-not-kept", path = path.as_path()));
    }
    // Without it, verifying takes longer next time; that is all.
    let _kept = retain(ledger);
    None
}

/// As [`compare`], of a ledger that is not ours yet: nothing is remembered of it.
pub(super) fn differs(context: &Context, ledger: View<'_>) -> Option<Sentence> {
    other_past(context, ledger).or_else(|| shorter(ledger))
}

/// Where the head of this ledger is remembered.
fn place(ledger: View<'_>) -> Option<PathBuf> {
    Some(system::state_directory()?.join("heads").join(ledger.fingerprint().to_string()))
}

/// As [`differs`], of a copy that may be of an earlier moment: it is about to be brought up to date.
pub(super) fn other_past(context: &Context, ledger: View<'_>) -> Option<Sentence> {
    let path = place(ledger)?;
    let seen = match read(&path) {
        Remembered::Head(head) => Some(head),
        Remembered::Nothing => None,
        Remembered::Damaged => return Some(sentence!("known-damaged", path = path.as_path())),
    };
    if let Some(seen) = seen.filter(|it| it.size <= ledger.size())
        && ledger.root_at(seen.size) != Some(seen.root)
    {
        let alarm = sentence!("known-fork", size = seen.size, path = path.as_path());
        return Some(match keep_evidence(context, ledger, &path, &seen) {
            Some(path) => sentence!("known-fork-evidence", alarm = alarm, path = path),
            None => alarm,
        });
    }
    let in_git = ledger.place().commit.is_some();
    let other = other_fingerprint(ledger.origin(), ledger.fingerprint()).filter(|_| in_git)?;
    Some(sentence!("known-origin", origin = ledger.origin().as_str(), other = other))
}

/// Whether something that was seen is missing. A plain directory is a copy of some moment.
fn shorter(ledger: View<'_>) -> Option<Sentence> {
    ledger.place().commit.as_ref()?;
    let path = place(ledger)?;
    let (seen, size) = (read(&path).head()?.size, ledger.size());
    (seen > size).then(|| sentence!("known-shorter", seen = seen, size = size, path = path.as_path()))
}

/// Writes what the keeper signed then and now, beside the heads, as evidence that stands alone; gives where.
fn keep_evidence(context: &Context, ledger: View<'_>, path: &Path, seen: &Checkpoint) -> Option<PathBuf> {
    let same_size = seen.size == ledger.size();
    let of = Evidence {
        head: ledger.head().ok()?,
        leaves: (!same_size).then(|| ledger.leaves().map(|(_, leaf)| leaf.to_string()).collect()),
        shown: Shown::Head(Note::parse(&std::fs::read(path).ok()?).ok()?),
        log_keys: ledger.authority().log_keys().cloned().collect(),
        charter: ledger.statement_bytes(0).ok().flatten(),
    };
    // One folder for each pair of heads, however often it is seen.
    let pair = Digest::of(format!("{}{}", seen.to_text(), of.head.text).as_bytes());
    let folder = system::state_directory()?.join("forks").join(pair.to_string());
    std::fs::create_dir_all(folder.parent()?).ok()?;
    let written = of.is_signed() && super::compare::write_evidence(context, &folder, &of).is_ok();
    (written || folder.is_dir()).then_some(folder)
}

/// The largest cache that is read: ten million entries and more.
const MAX_CACHE_BYTES: u64 = 4 << 30;

/// What verifying made of the ledger at a path when it was last looked at, if anything is kept of that.
pub(super) fn recall(path: &Path) -> Option<Vec<u8>> {
    recall_of(&Ledger::open(path).ok()?)
}

/// What verifying made of this ledger when it was last looked at, wherever it lay.
pub(super) fn recall_of(ledger: &Ledger<Unverified>) -> Option<Vec<u8>> {
    let file = File::open(cache(ledger.claimed_fingerprint()?)?).ok()?;
    let size = usize::try_from(file.metadata().ok()?.len().min(MAX_CACHE_BYTES)).ok()?;
    let mut bytes = Vec::with_capacity(size);
    file.take(MAX_CACHE_BYTES).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

/// Keeps what verifying made of a ledger, unless that is kept already.
fn retain(ledger: View<'_>) -> Option<()> {
    let (path, bytes) = (cache(ledger.fingerprint())?, ledger.remember()?);
    if ends_with(&path, bytes.last_chunk()?) {
        return Some(());
    }
    std::fs::create_dir_all(path.parent()?).ok()?;
    super::files::write_cache(&path, &bytes).ok()
}

/// Whether a file ends with these bytes: a cache ends with the digest of the rest.
fn ends_with(path: &Path, end: &[u8; 32]) -> bool {
    let last = || {
        let (mut file, mut last) = (File::open(path)?, [0; 32]);
        file.seek(SeekFrom::End(-32))?;
        file.read_exact(&mut last).map(|()| last)
    };
    last().is_ok_and(|it: [u8; 32]| it == *end)
}

fn cache(fingerprint: Digest) -> Option<PathBuf> {
    Some(system::state_directory()?.join("verified").join(fingerprint.to_string()))
}

/// Where the head of a ledger with this fingerprint is remembered, if it is.
pub(super) fn remembered(fingerprint: Digest) -> Option<std::path::PathBuf> {
    let path = system::state_directory()?.join("heads").join(fingerprint.to_string());
    path.is_file().then_some(path)
}

/// The alarm where something of a ledger with this fingerprint, whose roots are known as far as they are, has another past
/// than the one that this user verified.
pub(super) fn contradiction(
    fingerprint: Digest,
    root_at: impl Fn(u64) -> Option<Digest>,
) -> Option<Sentence> {
    let (path, seen) = (remembered(fingerprint)?, seen(fingerprint)?);
    let other = root_at(seen.size).is_some_and(|it| it != seen.root);
    other.then(|| sentence!("known-fork", size = seen.size, path = path.as_path()))
}

/// The head of a ledger with this fingerprint that this user verified last.
pub(super) fn seen(fingerprint: Digest) -> Option<Checkpoint> {
    match read(&remembered(fingerprint)?) {
        Remembered::Head(head) => Some(head),
        Remembered::Nothing | Remembered::Damaged => None,
    }
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

impl Remembered {
    fn head(self) -> Option<Checkpoint> {
        if let Self::Head(head) = self { Some(head) } else { None }
    }
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
