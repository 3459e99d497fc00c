//! Who knew what: each act pins how many entries its author had seen. And how the record came to be what it is.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use crate::crypto::Digest;
use crate::statement::choice::Kind;
use crate::statement::decision::Decision;
use crate::statement::difference::Difference;
use crate::statement::position::Position;
use crate::statement::record::{Document, Record};
use crate::statement::scalar::{BodyId, Date};

use super::act::{Erased, Recorded};
use super::life::{Life, by};

/// An act of a life without what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head<'a> {
    /// The number of the entry.
    pub entry: u64,
    /// The day on which it was recorded.
    pub day: Date,
    /// The kind of act.
    pub kind: Kind,
    /// Whose act.
    pub by: &'a BodyId,
    /// How many entries its author had seen; `None` if that was erased with its content.
    pub seen: Option<u64>,
}

/// What the author of an act had seen of the same life: places in [`Life::heads`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sight {
    /// The acts that its author had seen.
    pub seen: Range<usize>,
    /// Those that stood in the ledger before it and that its author had not seen.
    pub unseen: Range<usize>,
}

/// A record, and the one that it changes.
#[derive(Debug, Clone)]
pub struct Version<'a> {
    /// The entry of the proposal or decision that holds it.
    pub entry: u64,
    /// The record.
    pub record: &'a Record,
    /// The entry and the record that it changes; `None` for the first, or if that was erased.
    pub before: Option<(u64, &'a Record)>,
}

/// What the author of an act knew of its decision.
#[derive(Debug, Clone)]
pub struct Knowledge<'a> {
    /// The act.
    pub act: Head<'a>,
    /// How many entries its author had seen.
    pub size: u64,
    /// The acts that its author had seen.
    pub seen: Vec<Head<'a>>,
    /// Those that stood in the ledger before it and that its author had not seen.
    pub unseen: Vec<Head<'a>>,
    /// The newest record.
    pub version: Option<(u64, &'a Record)>,
    /// The newest decision.
    pub decision: Option<&'a Recorded<Decision>>,
    /// The positions.
    pub positions: Vec<&'a Recorded<Position>>,
    /// The documents that the record names.
    pub documents: &'a [Document],
}

impl Life {
    /// All its acts that were recorded by the end of a day, in the order of the ledger.
    #[must_use]
    pub fn heads(&self, known: Date) -> Vec<Head<'_>> {
        fn of<T>(kind: Kind, acts: &[Arc<Recorded<T>>]) -> impl Iterator<Item = Head<'_>> {
            acts.iter().map(move |act| head(kind, act))
        }
        fn gone(it: &Erased) -> Head<'_> {
            Head { entry: it.entry, day: it.day, kind: it.kind, by: &it.by, seen: None }
        }
        let mut all: Vec<Head<'_>> = of(Kind::Proposal, &self.versions)
            .chain(of(Kind::Position, &self.positions))
            .chain(of(Kind::Decision, &self.decisions))
            .chain(of(Kind::Review, &self.reviews))
            .chain(self.closure.iter().map(|act| head(Kind::Closure, act)))
            .chain(of(Kind::Signal, &self.signals))
            .chain(of(Kind::Finding, &self.findings))
            .chain(of(Kind::Reply, &self.replies))
            .chain(of(Kind::Note, &self.notes))
            .chain(self.erased.iter().map(gone))
            .filter(|head| head.day <= known)
            .collect();
        all.sort_unstable_by_key(|head| head.entry);
        all
    }

    /// The records that were proposed or decided, as known at the end of a day, each with the one that it changes: what
    /// it names, else the one before it.
    #[must_use]
    pub fn records(&self, known: Date) -> Vec<Version<'_>> {
        type Stated<'a> = (u64, Digest, Option<Digest>, Option<&'a Record>);
        let proposed = by(&self.versions, known)
            .iter()
            .map(|it| -> Stated<'_> { (it.entry, it.digest, it.says.amends, Some(&it.says.record)) });
        let decided = by(&self.decisions, known)
            .iter()
            .map(|it| -> Stated<'_> { (it.entry, it.digest, it.says.proposal, it.says.record.as_ref()) });
        let mut all: Vec<Stated<'_>> = proposed.chain(decided).collect();
        all.sort_unstable_by_key(|it| it.0);
        let (mut out, mut stood): (Vec<Version<'_>>, HashMap<Digest, (u64, &Record)>) = Default::default();
        for (entry, digest, changes, own) in all {
            let before = match changes {
                Some(it) => stood.get(&it).copied(),
                None => out.last().map(|it| (it.entry, it.record)),
            };
            // A decision without a record of its own decides that of its proposal.
            let stands = own.map(|record| (entry, record)).or(before);
            stood.extend(stands.map(|it| (digest, it)));
            out.extend(own.map(|record| Version { entry, record, before }));
        }
        out
    }

    /// What the author of one of its acts knew of it; `None` if no such act was known at the end of a day, or its
    /// content was erased.
    #[must_use]
    pub fn known_to(&self, entry: u64, known: Date) -> Option<Knowledge<'_>> {
        let heads = self.heads(known);
        let at = heads.binary_search_by_key(&entry, |it| it.entry).ok()?;
        let act = *heads.get(at)?;
        let (size, sight) = (act.seen?, sight(&heads, at)?);
        let records = self.records(known);
        let version = records.iter().rfind(|it| it.entry < size).map(|it| (it.entry, it.record));
        let decisions = by(&self.decisions, known).iter().map(AsRef::as_ref);
        let positions = by(&self.positions, known).iter().map(AsRef::as_ref);
        Some(Knowledge {
            act,
            size,
            seen: heads.get(sight.seen)?.to_vec(),
            unseen: heads.get(sight.unseen)?.to_vec(),
            version,
            decision: decisions.take_while(|it| it.entry < size).last(),
            positions: positions.take_while(|it| it.entry < size).collect(),
            documents: version.map_or(&[], |(_, record)| &record.documents),
        })
    }
}

/// What the author of the act at a place had seen of the others; `None` if that was erased.
#[must_use]
pub fn sight(heads: &[Head<'_>], at: usize) -> Option<Sight> {
    let size = heads.get(at)?.seen?;
    let seen = heads.partition_point(|it| it.entry < size).min(at);
    Some(Sight { seen: 0..seen, unseen: seen..at })
}

impl Version<'_> {
    /// What it changes, member by member; nothing for the first.
    #[must_use]
    pub fn changes(&self) -> Vec<Difference> {
        self.before.map(|(_, before)| self.record.differences_since(before)).unwrap_or_default()
    }
}

fn head<T>(kind: Kind, act: &Recorded<T>) -> Head<'_> {
    Head { entry: act.entry, day: act.day, kind, by: &act.by, seen: Some(act.seen) }
}
