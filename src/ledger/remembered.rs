//! What a user verified before, as bytes that the user keeps: see [`super::Ledger::verify_since`].
//!
//! All that the fold knows but authority, which is made again from the charter and the `keys` entries, read from the
//! ledger and hashed. The bytes are the user's own; they end with their digest, so that damage is no history. Another
//! version of the program may judge otherwise and begins anew.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::crypto::merkle::Frontier;
use crate::crypto::{Digest, PublicKey};
use crate::statement::choice::Kind;
use crate::statement::scalar::{BodyId, Time};
use crate::statement::{Content, Statement, json};
use crate::store::{LedgerPath, Mark, Part, Read, Store, StoreFault};

use super::authority::{Authority, Signers};
use super::fold::{Cosigned, Entry, Fold};
use super::leaf::Leaf;

const VERSION: &str = concat!("verantwoord ", env!("CARGO_PKG_VERSION"), " remembered 2");

/// What a sound ledger's fold is, with the mark of the snapshot that it was made of.
pub(super) fn write(fold: &Fold, mark: &Mark) -> Vec<u8> {
    let mut out = Writer::default();
    out.text(VERSION);
    out.text(&mark.0);
    let leaves: Vec<&Leaf> = fold.entries.iter().filter_map(|it| it.leaf.as_ref()).collect();
    let bodies: Table<&BodyId> = Table::of(leaves.iter().map(|it| &it.by));
    let keys: Table<&PublicKey> = Table::of(fold.entries.iter().flat_map(|it| it.signers.iter()));
    out.list(&bodies.all, |out, it| out.text(it));
    out.list(&keys.all, |out, it| out.bytes(it.as_bytes()));
    out.number(leaves.len() as u64);
    for ((entry, leaf), root) in fold.entries.iter().zip(leaves).zip(fold.roots.iter().skip(1)) {
        out.bytes(&leaf.recorded.unix().to_le_bytes());
        out.number(Kind::ALL.iter().take_while(|it| **it != leaf.kind).count() as u64);
        out.number(bodies.place(&&leaf.by));
        for digest in [&leaf.statement, &leaf.signatures, root] {
            out.bytes(&digest.0);
        }
        out.number(u64::from(entry.present) | u64::from(entry.sole_author) << 1);
        out.list(&entry.signers, |out, it| out.number(keys.place(&it)));
    }
    out.list(fold.frontier.peaks(), |out, it| out.bytes(&it.0));
    out.list(&fold.erasures.iter().collect::<Vec<_>>(), |out, (entry, by)| {
        out.number(**entry);
        out.number(**by);
    });
    out.list(&fold.documents.iter().collect::<Vec<_>>(), |out, (name, mark)| {
        out.text(name);
        out.text(&mark.0);
    });
    out.list(&fold.cosigned.iter().collect::<Vec<_>>(), |out, (size, cosigned)| {
        out.number(**size);
        out.list(cosigned, |out, it| {
            out.number(it.witness as u64);
            out.number(it.at);
        });
    });
    let digest = Digest::of(&out.0);
    out.bytes(&digest.0);
    out.0
}

/// The fold, without authority and origin, and the mark; `None` if these bytes are not what [`write`] wrote.
pub(super) fn read(bytes: &[u8]) -> Option<(Fold, Mark)> {
    let (body, digest) = bytes.split_last_chunk()?;
    if Digest::of(body) != Digest(*digest) {
        return None;
    }
    let mut from = Reader(body);
    if from.text()? != VERSION {
        return None;
    }
    let mark = Mark(from.text()?);
    let bodies = from.list(|it| BodyId::new(&it.text()?))?;
    let keys = from.list(|it| Some(PublicKey::from_bytes(it.take()?)))?;
    let mut fold = Fold::new();
    let size = from.number()?;
    for number in 0..size {
        let leaf = Leaf {
            recorded: Time::from_unix(i64::from_le_bytes(from.take()?))?,
            kind: *Kind::ALL.get(usize::try_from(from.number()?).ok()?)?,
            by: bodies.get(usize::try_from(from.number()?).ok()?)?.clone(),
            statement: Digest(from.take()?),
            signatures: Digest(from.take()?),
        };
        fold.roots.push(Digest(from.take()?));
        let marks = from.number()?;
        let (present, sole_author) = (marks & 1 != 0, marks & 2 != 0);
        let signers = from.list(|it| keys.get(usize::try_from(it.number()?).ok()?).copied())?.into();
        fold.statements.entry(leaf.statement).or_insert(number);
        fold.newest_recorded = Some(leaf.recorded);
        fold.missing.extend((!present).then_some(number));
        fold.entries.push(Entry { leaf: Some(leaf), present, signers, sole_author });
    }
    fold.fingerprint = fold.entries.first().and_then(|it| it.leaf.as_ref()).map(|it| it.statement);
    fold.frontier = Frontier::of_peaks(size, from.list(|it| Some(Digest(it.take()?)))?)?;
    fold.erasures = from.list(|it| Some((it.number()?, it.number()?)))?.into_iter().collect();
    let documents = from.list(|it| Some((it.text()?, Mark(it.text()?))))?;
    fold.documents = documents.into_iter().collect::<BTreeMap<_, _>>();
    let cosigned = |it: &mut Reader<'_>| {
        Some(Cosigned { witness: usize::try_from(it.number()?).ok()?, at: it.number()? })
    };
    fold.cosigned = from.list(|it| Some((it.number()?, it.list(cosigned)?)))?.into_iter().collect();
    (from.0.is_empty() && fold.frontier.root() == fold.root()).then_some((fold, mark))
}

/// Makes authority again, from the statements that it rests on; false if one is not what was verified.
pub(super) fn replay(store: &dyn Store, fold: &mut Fold) -> Result<bool, StoreFault> {
    for (number, entry) in (0..).zip(&fold.entries) {
        let Some(leaf) = entry.leaf.as_ref().filter(|it| matches!(it.kind, Kind::Charter | Kind::Keys))
        else {
            continue;
        };
        let path = LedgerPath::entry(number, Part::Statement);
        let Read::Bytes(bytes) = store.read(&path, json::MAX_BYTES as u64)? else { return Ok(false) };
        let Some(statement) = Some(bytes)
            .filter(|it| Digest::of(it) == leaf.statement)
            .and_then(|it| Statement::parse(&it).ok())
        else {
            return Ok(false);
        };
        let signers: Signers = entry.signers.iter().copied().collect();
        let state = match (&statement.content, &fold.authority) {
            (Content::Charter(it), None) => Authority::found(it, &statement.by, &signers),
            (Content::Charter(it), Some(before)) => before.amend(number, it, &statement.by, &signers),
            (Content::Keys(it), Some(before)) => before.change(number, it, &signers),
            _ => return Ok(false),
        };
        let Ok(state) = state else { return Ok(false) };
        fold.authority = Some(Arc::new(state));
        fold.origin.get_or_insert(statement.ledger);
    }
    Ok(fold.authority.is_some())
}

/// Values, each once, with its place.
struct Table<T> {
    all: Vec<T>,
    places: HashMap<T, u64>,
}

impl<T: Copy + Eq + std::hash::Hash> Table<T> {
    fn of(values: impl Iterator<Item = T>) -> Self {
        let mut table = Self { all: Vec::new(), places: HashMap::new() };
        for value in values {
            let next = table.all.len() as u64;
            if *table.places.entry(value).or_insert(next) == next {
                table.all.push(value);
            }
        }
        table
    }

    fn place(&self, value: &T) -> u64 {
        self.places.get(value).copied().unwrap_or(u64::MAX)
    }
}

/// Numbers as LEB128; texts and lists with how many come.
#[derive(Default)]
struct Writer(Vec<u8>);

impl Writer {
    fn bytes(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn number(&mut self, mut number: u64) {
        while number > 0x7F {
            self.0.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.0.push(number as u8);
    }

    fn text(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes(text.as_bytes());
    }

    fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.number(items.len() as u64);
        items.iter().for_each(|it| write(self, it));
    }
}

struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn take<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk::<N>()?;
        self.0 = rest;
        Some(*taken)
    }

    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let [byte] = self.take()?;
            number |= u64::from(byte & 0x7F).checked_shl(shift)?;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn text(&mut self) -> Option<String> {
        let length = usize::try_from(self.number()?).ok()?;
        let (text, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(std::str::from_utf8(text).ok()?.to_owned())
    }

    /// As many as come are read one by one: a number that lies takes no memory.
    fn list<T>(&mut self, mut read: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        (0..self.number()?).map(|_| read(self)).collect()
    }
}
