//! `verify`: every byte of a ledger, whoever keeps it.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

use rayon::prelude::*;

use crate::crypto::Digest;
use crate::sentence;
use crate::statement::Statement;
use crate::statement::scalar::{Origin, Time};
use crate::store::{DocumentRef, DocumentShape, Form, LedgerPath, Listed, Part, Read, Store, StoreFault};

use super::examine::{Examined, Files, examine, verify_signatures};
use super::fold::Fold;
use super::heads;
use super::integrity::{Code, IntegrityError};
use super::remembered;

/// How many entries are read and checked at once: bounds memory, and keeps every core busy.
const CHUNK: u64 = 1024;
/// How many of them one core takes at a time, and verifies the signatures of together.
const TOGETHER: u64 = 32;
/// A chunk ends early when the statements that it holds on to had so many bytes.
const CHUNK_BYTES: u64 = 16 * 1024 * 1024;
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
    /// Of a fold in which nothing is wrong.
    pub(super) fn sound(fold: &Fold) -> Self {
        let erased = fold.missing.iter().copied().filter(|number| fold.erasures.contains_key(number));
        Self {
            origin: fold.origin.clone(),
            fingerprint: fold.fingerprint,
            size: fold.size(),
            root: fold.root(),
            erased: erased.collect(),
            errors: Vec::new(),
        }
    }

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

/// Verifies all of a store's snapshot; whoever reads along is handed each statement, whatever is said of it later. Of an
/// excerpt, the entries in `whole` are whole, and of all others there is the leaf.
pub(super) fn verify(
    store: &dyn Store,
    whole: Option<&BTreeSet<u64>>,
    now: Time,
    progress: Progress<'_>,
    mut reader: Option<Reader<'_>>,
) -> Result<(Report, Fold), StoreFault> {
    let mut errors = Vec::new();
    let paths = Paths::walk(store, &mut errors)?;
    let mut fold = Fold::new();
    let keep = reader.is_some();
    in_order(store, 0..paths.count, whole, keep, &mut |mut entry| {
        if entry.number % CHUNK == 0 {
            progress(entry.number, paths.count);
        }
        if let (Some(reader), Some(statement)) = (&mut reader, entry.statement.take()) {
            reader(entry.number, statement);
        }
        let room = MAX_ERRORS.saturating_sub(errors.len());
        errors.extend(fold.admit(entry, now).into_iter().take(room));
        // A ledger with so many errors is not made better by reading on.
        errors.len() < MAX_ERRORS
    })?;
    progress(paths.count, paths.count);

    let unexplained = fold.missing.iter().filter(|number| !fold.erasures.contains_key(number));
    for number in unexplained.take(MAX_ERRORS) {
        errors.push(IntegrityError::at(*number, Code::Erased, sentence!("erased-silently")));
    }
    errors.extend(heads::check(store, &mut fold, &paths.heads)?);
    check_allowed_signers(store, &fold, &mut errors)?;
    check_documents(store, &mut fold, &mut errors)?;
    errors.sort_by_key(|error| (error.entry.is_none(), error.entry));
    errors.truncate(MAX_ERRORS);
    let report = Report { errors, ..Report::sound(&fold) };
    Ok((report, fold))
}

/// As [`verify`], where a part of the ledger was verified before: what is the same is not looked at again. `None` if
/// there is nothing to go by, or anything is not as it should be; then all of it is to be verified, and that says what.
pub(super) fn verify_since(
    store: &dyn Store,
    remembered: &[u8],
    now: Time,
    progress: Progress<'_>,
) -> Result<Option<Fold>, StoreFault> {
    let Some((mut fold, mark)) = remembered::read(remembered) else { return Ok(None) };
    let size = fold.size();
    let (mut new, mut gone, mut odd) = (BTreeSet::new(), Vec::new(), false);
    let (mut heads, mut newest) = (Vec::new(), 0);
    let known = store.changes(&mark, &mut |Listed { path, form }| match (LedgerPath::parse(&path), form) {
        (Some(LedgerPath::Entry { number, .. }), Form::Blob) if number >= size => _ = new.insert(number),
        (Some(LedgerPath::Entry { number, part: Part::Statement }), Form::Gone) => gone.push(number),
        (Some(LedgerPath::Head(size)), Form::Blob) => heads.push(size),
        (Some(LedgerPath::Timestamp { size, .. }), Form::Blob) => newest = newest.max(size),
        (Some(LedgerPath::Readme), Form::Blob | Form::Gone) => {}
        (Some(LedgerPath::AllowedSigners | LedgerPath::Checkpoint), Form::Blob) => {}
        _ => odd = true,
    });
    let count = size + new.len() as u64;
    let all_there = new.iter().zip(size..).all(|(number, expected)| *number == expected)
        && heads.iter().chain([&newest]).all(|it| *it <= count);
    if !known || odd || !all_there || !remembered::replay(store, &mut fold)? {
        return Ok(None);
    }
    let mut sound = true;
    in_order(store, size..count, None, false, &mut |entry| {
        progress(entry.number, count);
        sound = fold.admit(entry, now).is_empty();
        sound
    })?;
    for number in gone {
        let Some(entry) = usize::try_from(number).ok().and_then(|it| fold.entries.get_mut(it)) else {
            return Ok(None);
        };
        entry.present = false;
        fold.missing.push(number);
    }
    let explained = fold.missing.iter().all(|number| fold.erasures.contains_key(number));
    let mut errors = heads::check(store, &mut fold, &heads)?;
    check_allowed_signers(store, &fold, &mut errors)?;
    check_documents(store, &mut fold, &mut errors)?;
    Ok((sound && explained && errors.is_empty()).then_some(fold))
}

/// Reads entries and looks at each by itself, on every core; `take` is handed them in order, until it says no. While
/// it takes one chunk in, the next is looked at.
fn in_order(
    store: &dyn Store,
    numbers: Range<u64>,
    whole: Option<&BTreeSet<u64>>,
    keep: bool,
    take: &mut dyn FnMut(Examined) -> bool,
) -> Result<(), StoreFault> {
    let chunk = |start: u64| -> Result<Vec<Examined>, StoreFault> {
        let kept = AtomicU64::new(0);
        let one = |number: u64| {
            if number > start && kept.load(Ordering::Relaxed) > CHUNK_BYTES {
                return Ok(None);
            }
            let files = match whole {
                Some(whole) if !whole.contains(&number) => Files::read_leaf(store, number)?,
                _ => Files::read(store, number)?,
            };
            let examined = examine(number, &files, keep);
            if examined.holds_on() {
                kept.fetch_add(files.statement_bytes(), Ordering::Relaxed);
            }
            Ok(Some(examined))
        };
        let end = numbers.end.min(start.saturating_add(CHUNK));
        let together = |nth: u64| {
            let from = start.saturating_add(nth * TOGETHER);
            let mut examined = Vec::new();
            for number in from..end.min(from.saturating_add(TOGETHER)) {
                let Some(next) = one(number)? else { break };
                examined.push(next);
            }
            verify_signatures(&mut examined);
            Ok(examined)
        };
        let done: Result<Vec<_>, StoreFault> = (0..CHUNK / TOGETHER).into_par_iter().map(together).collect();
        // What comes after one that was left out belongs to the next chunk.
        let in_order =
            done?.into_iter().flatten().zip(start..).take_while(|(it, number)| it.number == *number);
        Ok(in_order.map(|(it, _)| it).collect())
    };
    let mut start = numbers.start;
    let mut ready = chunk(start)?;
    while !ready.is_empty() {
        start += ready.len() as u64;
        let (mut next, mut more) = (Ok(Vec::new()), true);
        rayon::in_place_scope(|scope| {
            scope.spawn(|_| next = chunk(start));
            more = ready.drain(..).all(&mut *take);
        });
        if !more {
            return Ok(());
        }
        ready = next?;
    }
    Ok(())
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
        let mut entries = BTreeSet::new();
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
                Form::Other | Form::Gone => return stray(errors, sentence!("path-odd", path = path)),
            }
            match LedgerPath::parse(path) {
                Some(LedgerPath::Entry { number, .. }) => {
                    entries.insert(number);
                }
                Some(LedgerPath::Head(size)) => heads.push(size),
                Some(LedgerPath::Timestamp { size, .. }) => stamps.push(size),
                Some(LedgerPath::Readme | LedgerPath::AllowedSigners | LedgerPath::Checkpoint) => {}
                None => stray(errors, sentence!("path-stray", path = path)),
            }
        })?;
        let count =
            entries.iter().zip(0..).take_while(|(number, expected)| **number == *expected).count() as u64;
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

/// Hashes every document that is there and was not before (FORMAT.md, section 7).
fn check_documents(
    store: &dyn Store,
    fold: &mut Fold,
    errors: &mut Vec<IntegrityError>,
) -> Result<(), StoreFault> {
    let mut before = std::mem::take(&mut fold.documents);
    for DocumentRef { name, mark } in store.documents()? {
        if errors.len() >= MAX_ERRORS {
            break;
        }
        if let Some(was) = before.remove(&name).filter(|was| Some(was) == mark.as_ref()) {
            fold.documents.insert(name, was);
            continue;
        }
        let mut hasher = crate::crypto::Hasher::default();
        let shape: DocumentShape = store.document(&name, &mut |piece| hasher.update(piece))?;
        if !shape.is_sound() || Digest::from_hex(&name) != Some(hasher.finish()) {
            errors.push(IntegrityError::nowhere(Code::Document, sentence!("document-differs", name = name)));
        } else if let Some(mark) = mark {
            fold.documents.insert(name, mark);
        }
    }
    Ok(())
}
