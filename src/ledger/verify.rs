//! `verify`: every byte of a ledger, whoever keeps it.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::crypto::Digest;
use crate::sentence;
use crate::statement::Statement;
use crate::statement::scalar::{Origin, Time};
use crate::store::{DocumentShape, Form, LedgerPath, Part, Read, Store, StoreFault};

use super::examine::{Files, examine};
use super::fold::Fold;
use super::heads;
use super::integrity::{Code, IntegrityError};

/// How many entries are read and checked at once: bounds memory, and keeps every core busy.
const CHUNK: u64 = 256;
/// How many errors a report holds; a ledger that has more is broken enough.
pub(super) const MAX_ERRORS: usize = 1_000;
/// The largest `allowed_signers`.
const MAX_ALLOWED_SIGNERS_BYTES: u64 = 256 * 1024 * 1024;

/// What verifying found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The origin; `None` if no entry said it.
    pub origin: Option<Origin>,
    /// The digest of entry 0's statement.
    pub fingerprint: Option<Digest>,
    /// The number of entries.
    pub size: u64,
    /// The root of the tree.
    pub root: Digest,
    /// Entries whose content was erased.
    pub erased: Vec<u64>,
    /// Everything that is wrong; empty for a sound ledger.
    pub errors: Vec<IntegrityError>,
}

impl Report {
    /// Whether the ledger is sound.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.errors.is_empty()
    }
}

/// Told of progress: entries done, and entries in all.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64);

/// Handed each statement that is there, with the number of its entry, in order.
pub type Reader<'a> = &'a mut dyn FnMut(u64, Statement);

/// Verifies all of a store's snapshot; whoever reads along is handed each statement, whatever is said of it later.
pub(super) fn verify(
    store: &dyn Store,
    now: Time,
    progress: Progress<'_>,
    mut reader: Option<Reader<'_>>,
) -> Result<(Report, Fold), StoreFault> {
    let mut errors = Vec::new();
    let paths = Paths::walk(store, &mut errors)?;
    let mut fold = Fold::new();
    let mut start = 0;
    let keep = reader.is_some();
    while start < paths.count {
        progress(start, paths.count);
        let end = paths.count.min(start + CHUNK);
        let examined: Result<Vec<_>, StoreFault> = (start..end)
            .into_par_iter()
            .map(|number| Files::read(store, number).map(|files| examine(number, &files, keep)))
            .collect();
        for mut entry in examined? {
            if let (Some(reader), Some(statement)) = (&mut reader, entry.statement.take()) {
                reader(entry.number, statement);
            }
            let room = MAX_ERRORS.saturating_sub(errors.len());
            errors.extend(fold.admit(entry, now).into_iter().take(room));
        }
        // A ledger with so many errors is not made better by reading on.
        if errors.len() >= MAX_ERRORS {
            break;
        }
        start = end;
    }
    progress(paths.count, paths.count);

    let (erased, unexplained): (Vec<u64>, Vec<u64>) =
        fold.missing.iter().partition(|number| fold.erasures.contains_key(number));
    for number in unexplained.into_iter().take(MAX_ERRORS) {
        errors.push(IntegrityError::at(number, Code::Erased, sentence!("erased-silently")));
    }
    errors.extend(heads::check(store, &fold, &paths.heads)?);
    check_allowed_signers(store, &fold, &mut errors)?;
    check_documents(store, &mut errors)?;
    errors.sort_by_key(|error| (error.entry.is_none(), error.entry));
    errors.truncate(MAX_ERRORS);
    let report = Report {
        origin: fold.origin.clone(),
        fingerprint: fold.fingerprint,
        size: fold.size(),
        root: fold.roots.last().copied().unwrap_or(crate::crypto::merkle::EMPTY_ROOT),
        erased,
        errors,
    };
    Ok((report, fold))
}

/// Which paths there are.
#[derive(Default)]
struct Paths {
    /// The entries from 0 up to the first gap.
    count: u64,
    /// The sizes under `checkpoints/`, in order.
    heads: Vec<u64>,
}

impl Paths {
    fn walk(store: &dyn Store, errors: &mut Vec<IntegrityError>) -> Result<Self, StoreFault> {
        let mut entries: BTreeMap<u64, u8> = BTreeMap::new();
        let mut heads = Vec::new();
        let mut stamps = Vec::new();
        let stray = |errors: &mut Vec<IntegrityError>, what| {
            if errors.len() < MAX_ERRORS {
                errors.push(IntegrityError::nowhere(Code::Path, what));
            }
        };
        store.walk(&mut |listed| {
            let path = listed.path.as_str();
            match listed.form {
                Form::Blob => {}
                Form::OtherMode { mode } => {
                    stray(errors, sentence!("path-mode", path = path, mode = format!("{mode:06o}")));
                }
                Form::Link => return stray(errors, sentence!("path-link", path = path)),
                Form::Other => return stray(errors, sentence!("path-odd", path = path)),
            }
            match LedgerPath::parse(path) {
                Some(LedgerPath::Entry { number, part }) => {
                    let bit = match part {
                        Part::Statement => 1,
                        Part::Signatures => 2,
                        Part::Leaf => 4,
                    };
                    *entries.entry(number).or_default() |= bit;
                }
                Some(LedgerPath::Head(size)) => heads.push(size),
                Some(LedgerPath::Timestamp { size, .. }) => stamps.push(size),
                Some(LedgerPath::Readme | LedgerPath::AllowedSigners | LedgerPath::Checkpoint) => {}
                None => stray(errors, sentence!("path-stray", path = path)),
            }
        })?;
        let count =
            entries.keys().zip(0..).take_while(|(number, expected)| **number == *expected).count() as u64;
        if (entries.len() as u64) > count {
            errors.push(IntegrityError::at(count, Code::Path, sentence!("path-gap")));
        }
        if count == 0 {
            errors.push(IntegrityError::at(0, Code::Charter, sentence!("charter-absent")));
        }
        heads.sort_unstable();
        for size in heads.iter().chain(&stamps).filter(|size| **size > count) {
            stray(errors, sentence!("path-head-beyond", size = *size, count = count));
        }
        // A head of more entries than there are is also one that the ledger does not extend.
        for size in heads.iter().filter(|size| **size > count).take(MAX_ERRORS) {
            let what = sentence!("path-head-beyond", size = *size, count = count);
            errors.push(IntegrityError::nowhere(Code::Head, what));
        }
        Ok(Self { count, heads })
    }
}

/// `allowed_signers` is derived: one that differs misleads the stock tools.
fn check_allowed_signers(
    store: &dyn Store,
    fold: &Fold,
    errors: &mut Vec<IntegrityError>,
) -> Result<(), StoreFault> {
    let Some(authority) = &fold.authority else { return Ok(()) };
    let what = match store.read(&LedgerPath::AllowedSigners, MAX_ALLOWED_SIGNERS_BYTES)? {
        Read::Bytes(bytes) if bytes == authority.allowed_signers().as_bytes() => return Ok(()),
        Read::Missing => sentence!("allowed-signers-missing"),
        Read::Bytes(_) | Read::TooLarge(_) => sentence!("allowed-signers-differ"),
    };
    errors.push(IntegrityError::nowhere(Code::Path, what));
    Ok(())
}

/// Hashes every document that is there (FORMAT.md, section 7).
fn check_documents(store: &dyn Store, errors: &mut Vec<IntegrityError>) -> Result<(), StoreFault> {
    for name in store.documents()? {
        if errors.len() >= MAX_ERRORS {
            break;
        }
        let mut hasher = crate::crypto::Hasher::default();
        let shape: DocumentShape = store.document(&name, &mut |piece| hasher.update(piece))?;
        if !shape.is_sound() || Digest::from_hex(&name) != Some(hasher.finish()) {
            errors.push(IntegrityError::nowhere(Code::Document, sentence!("document-differs", name = name)));
        }
    }
    Ok(())
}
