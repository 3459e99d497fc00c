//! The fold over the entries: each is judged by all that came before it, and by nothing after.
//!
//! `verify` folds what a ledger holds; `append` folds what is handed in, before it is written. There
//! is one fold, so what is refused and what is reported cannot differ.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::crypto::merkle::Frontier;
use crate::crypto::{Digest, PublicKey};
use crate::sentence;
use crate::statement::Content;
use crate::statement::choice::{Kind, Role};
use crate::statement::erasure::Erasure;
use crate::statement::scalar::{BodyId, Origin, Time};
use crate::store::Mark as StoreMark;
use crate::words::Sentence;

use super::authority::{Authority, Signers};
use super::examine::{Envelope, Examined};
use super::integrity::{Code, IntegrityError};
use super::leaf::Leaf;

/// How far `issued_at` may be after `recorded`, and before what was seen, in seconds.
const ISSUED_SLACK: i64 = 3600;
/// How far `recorded` may be ahead of the verifier's clock, in seconds.
const FUTURE_SLACK: i64 = 86_400;

/// What the fold keeps of an entry.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The leaf; `None` where it could not be read.
    pub leaf: Option<Leaf>,
    /// Whether the statement is there.
    pub present: bool,
    /// The keys whose signatures verified, in their order.
    pub(super) signers: Box<[PublicKey]>,
    /// Whether only keys of the body in the leaf signed it.
    pub(super) sole_author: bool,
}

/// The state of the fold.
#[derive(Debug, Clone, Default)]
pub(super) struct Fold {
    pub(super) origin: Option<Origin>,
    pub(super) fingerprint: Option<Digest>,
    /// `None` before entry 0, and for ever if entry 0 does not stand.
    pub(super) authority: Option<Arc<Authority>>,
    pub(super) frontier: Frontier,
    /// `roots[n]` is the root of the first `n` leaves.
    pub(super) roots: Vec<Digest>,
    pub(super) entries: Vec<Entry>,
    /// The first entry of each statement.
    pub(super) statements: HashMap<Digest, u64>,
    pub(super) newest_recorded: Option<Time>,
    /// Entries that a valid erasure names, with the erasure.
    pub(super) erasures: BTreeMap<u64, u64>,
    /// Entries without a statement, until an erasure explains them.
    pub(super) missing: Vec<u64>,
    /// The documents whose bytes were hashed, each with what its name pointed to then.
    pub(super) documents: BTreeMap<String, StoreMark>,
    /// The good cosignatures of each kept head, by known witnesses.
    pub(super) cosigned: BTreeMap<u64, Vec<Cosigned>>,
}

/// A good cosignature of a kept head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cosigned {
    /// The witness, by its place among all.
    pub(super) witness: usize,
    /// When, by the witness: seconds since 1970.
    pub(super) at: u64,
}

/// Where a fold stood.
pub(super) struct Mark {
    size: usize,
    missing: usize,
    origin: Option<Origin>,
    fingerprint: Option<Digest>,
    authority: Option<Arc<Authority>>,
    pub(super) frontier: Frontier,
    newest_recorded: Option<Time>,
}

impl Fold {
    pub(super) fn new() -> Self {
        let frontier = Frontier::new();
        Self { roots: vec![frontier.root()], frontier, ..Self::default() }
    }

    /// The number of the next entry.
    pub(super) fn size(&self) -> u64 {
        self.entries.len() as u64
    }

    /// The root of all entries.
    pub(super) fn root(&self) -> Digest {
        self.roots.last().copied().unwrap_or(crate::crypto::merkle::EMPTY_ROOT)
    }

    /// Where it stands, to come back to: see [`Self::undo_to`].
    pub(super) fn mark(&self) -> Mark {
        Mark {
            size: self.entries.len(),
            missing: self.missing.len(),
            origin: self.origin.clone(),
            fingerprint: self.fingerprint,
            authority: self.authority.clone(),
            frontier: self.frontier.clone(),
            newest_recorded: self.newest_recorded,
        }
    }

    /// Forgets every entry that was taken in since a mark: it costs what they cost, however many came before.
    pub(super) fn undo_to(&mut self, mark: Mark) {
        let first = mark.size as u64;
        for leaf in self.entries.drain(mark.size..).filter_map(|it| it.leaf) {
            // The first entry of a statement keeps it: an earlier one of the same bytes is none of these.
            if self.statements.get(&leaf.statement).is_some_and(|entry| *entry >= first) {
                self.statements.remove(&leaf.statement);
            }
        }
        self.roots.truncate(mark.size + 1);
        self.missing.truncate(mark.missing);
        self.erasures.retain(|_, by| *by < first);
        self.origin = mark.origin;
        self.fingerprint = mark.fingerprint;
        self.authority = mark.authority;
        self.frontier = mark.frontier;
        self.newest_recorded = mark.newest_recorded;
    }

    /// Takes the next entry in, and gives everything that is wrong with it.
    ///
    /// `now` is the verifier's clock.
    pub(super) fn admit(&mut self, entry: Examined, now: Time) -> Vec<IntegrityError> {
        let number = entry.number;
        let mut errors = entry.errors;
        let mut note = |code: Code, what: Sentence| errors.push(IntegrityError::at(number, code, what));

        if let Some(envelope) = &entry.envelope {
            let origin = self.origin.get_or_insert_with(|| envelope.ledger.clone());
            if envelope.ledger != *origin {
                note(
                    Code::Origin,
                    sentence!("origin-other", found = envelope.ledger.as_str(), ours = origin.as_str()),
                );
            }
            self.judge_seen(number, envelope, &mut note);
        }
        if let Some(leaf) = &entry.leaf {
            self.judge_clock(leaf, entry.envelope.as_ref(), now, &mut note);
        }
        if let Some(digest) = entry.digest {
            if number == 0 {
                self.fingerprint = Some(digest);
            }
            if let Some(earlier) = self.statements.get(&digest) {
                note(Code::Replay, sentence!("replay", earlier = *earlier));
            }
        }
        // What the entry was stays known from its leaf when the content is gone.
        let kind = entry.envelope.as_ref().map(|it| it.kind).or(entry.leaf.as_ref().map(|it| it.kind));
        let by = entry.envelope.as_ref().map(|it| &it.by).or(entry.leaf.as_ref().map(|it| &it.by));
        let content = entry.envelope.as_ref().and_then(|it| it.content.as_ref());
        let signers: Signers = entry.signers.iter().filter(|(_, good)| *good).map(|(key, _)| *key).collect();

        if !entry.present {
            match kind {
                Some(Kind::Charter | Kind::Keys | Kind::Erasure) => {
                    note(Code::Erased, sentence!("erased-never"))
                }
                _ if entry.leaf_only => {}
                _ => self.missing.push(number),
            }
        }
        let mut next = None;
        if number == 0 {
            match (content, by) {
                (Some(Content::Charter(charter)), Some(by)) => {
                    let stranger = entry
                        .signers
                        .iter()
                        .find(|(key, _)| !charter.keys.iter().any(|it| it.public_key == *key));
                    if let Some((key, _)) = stranger {
                        note(Code::Key, sentence!("key-unlisted", key = key.fingerprint()));
                    }
                    match Authority::found(charter, by, &signers) {
                        Ok(state) => next = Some(state),
                        Err(wrong) => wrong.into_iter().for_each(|(code, what)| note(code, what)),
                    }
                }
                _ => note(Code::Charter, sentence!("charter-absent")),
            }
        }
        let judged = if number == 0 { next.as_ref() } else { self.authority.as_deref() };
        // Who signed an entry outside an excerpt is not judged. An erasure of one is judged as if its own body alone
        // had: that entry is not shown, so nothing rests on it.
        let judged = judged.filter(|_| !entry.leaf_only);
        let mut sole_author = entry.leaf_only;
        if let (Some(authority), Some(kind), Some(by)) = (judged, kind, by) {
            judge_signers(authority, kind, by, content, &entry.signers, &mut note);
            let (need, have) = authority.signatures_for(kind, by, &signers);
            if authority.body(by).is_none() {
                note(Code::Member, sentence!("body-unknown", body = by.as_str()));
            } else if have < need {
                note(
                    Code::Threshold,
                    sentence!("threshold-body", body = by.as_str(), need = need, have = have),
                );
            }
            sole_author = !entry.signers.is_empty()
                && entry.signers.iter().all(|(key, _)| authority.key(key).is_some_and(|it| it.body == *by));
            if number > 0 {
                let changed = match content {
                    Some(Content::Charter(charter)) => Some(authority.amend(number, charter, by, &signers)),
                    Some(Content::Keys(keys)) => Some(authority.change(number, keys, &signers)),
                    _ => None,
                };
                match changed {
                    Some(Ok(state)) => next = Some(state),
                    Some(Err(wrong)) => wrong.into_iter().for_each(|(code, what)| note(code, what)),
                    None => {}
                }
            }
        }
        // The erasure's own fault may be told at the entry that it names.
        let mut elsewhere = Vec::new();
        if let (Some(authority), Some(envelope), Some(Content::Erasure(erasure))) =
            (self.authority.as_deref(), entry.envelope.as_ref(), content)
        {
            self.judge_erasure(authority, envelope, erasure, &signers, &mut note, &mut elsewhere);
        }
        // An entry with any error changes nothing (rule 9).
        if errors.is_empty() && elsewhere.is_empty() {
            if let Some(state) = next {
                self.authority = Some(Arc::new(state));
            }
            if let Some(Content::Erasure(erasure)) = content
                && let Some(target) = erasure.entry
            {
                self.erasures.entry(target.get()).or_insert(number);
            }
        }
        errors.extend(elsewhere);
        if let Some(digest) = entry.digest {
            self.statements.entry(digest).or_insert(number);
        }
        if let Some(hash) = entry.leaf_hash {
            self.frontier.push(hash);
        }
        self.roots.push(self.frontier.root());
        if let Some(leaf) = &entry.leaf {
            self.newest_recorded = Some(leaf.recorded);
        }
        let signers = signers.into_iter().collect();
        self.entries.push(Entry { leaf: entry.leaf, present: entry.present, signers, sole_author });
        errors
    }

    /// `seen` pins the history before the entry; for keys and charters, the newest of these too (rule 8).
    fn judge_seen(&self, number: u64, envelope: &Envelope, note: &mut impl FnMut(Code, Sentence)) {
        let size = envelope.seen.size.get();
        if number == 0 && size != 0 || number > 0 && size == 0 {
            note(Code::Seen, sentence!("seen-zero"));
        } else if size > number {
            note(Code::Seen, sentence!("seen-future", size = size));
        } else if self.roots.get(usize::try_from(size).unwrap_or(usize::MAX)) != Some(&envelope.seen.root.0) {
            note(Code::Seen, sentence!("seen-other-history", size = size));
        }
        let newest = self.authority.as_ref().map_or(0, |it| it.newest_change());
        if number > 0 && matches!(envelope.kind, Kind::Charter | Kind::Keys) && size <= newest {
            note(Code::Seen, sentence!("seen-drawer", newest = newest));
        }
    }

    fn judge_clock(
        &self,
        leaf: &Leaf,
        envelope: Option<&Envelope>,
        now: Time,
        note: &mut impl FnMut(Code, Sentence),
    ) {
        let recorded = leaf.recorded;
        if let Some(before) = self.newest_recorded.filter(|before| recorded < *before) {
            note(
                Code::Clock,
                sentence!("clock-back", recorded = recorded.to_string(), before = before.to_string()),
            );
        }
        if recorded.unix() > now.unix() + FUTURE_SLACK {
            note(Code::Clock, sentence!("clock-future", recorded = recorded.to_string()));
        }
        let Some(envelope) = envelope else { return };
        let issued = envelope.issued_at;
        if issued.unix() > recorded.unix() + ISSUED_SLACK {
            note(
                Code::Clock,
                sentence!("clock-issued-after", issued = issued.to_string(), recorded = recorded.to_string()),
            );
        }
        let last_seen = envelope.seen.size.get().checked_sub(1).and_then(|it| usize::try_from(it).ok());
        let seen = last_seen.and_then(|it| self.entries.get(it)).and_then(|it| it.leaf.as_ref());
        if let Some(seen) = seen.filter(|seen| issued.unix() < seen.recorded.unix() - ISSUED_SLACK) {
            let seen = seen.recorded.to_string();
            note(
                Code::Clock,
                sentence!("clock-issued-before-seen", issued = issued.to_string(), seen = seen),
            );
        }
    }

    fn judge_erasure(
        &self,
        authority: &Authority,
        envelope: &Envelope,
        erasure: &Erasure,
        signers: &Signers,
        note: &mut impl FnMut(Code, Sentence),
        elsewhere: &mut Vec<IntegrityError>,
    ) {
        if authority.body(&envelope.by).is_none_or(|it| it.role != Role::Board) {
            note(Code::Threshold, sentence!("erasure-not-by-board"));
        }
        let mut sole_author: Option<&BodyId> = None;
        let mut boards_own = true;
        if let Some(target) = erasure.entry.map(|it| it.get()) {
            if target >= envelope.seen.size.get() {
                note(Code::Member, sentence!("erasure-unseen", entry = target));
                elsewhere.push(IntegrityError::at(
                    target,
                    Code::Erased,
                    sentence!("erasure-unseen", entry = target),
                ));
            }
            let entry = usize::try_from(target).ok().and_then(|it| self.entries.get(it));
            let leaf = entry.and_then(|it| it.leaf.as_ref());
            if leaf.is_some_and(|it| matches!(it.kind, Kind::Charter | Kind::Keys | Kind::Erasure)) {
                elsewhere.push(IntegrityError::at(target, Code::Erased, sentence!("erased-never")));
            }
            sole_author = entry.filter(|it| it.sole_author).and(leaf).map(|it| &it.by);
            boards_own =
                leaf.is_some_and(|it| authority.body(&it.by).is_some_and(|it| it.role == Role::Board));
        }
        if !authority.may_erase(signers, sole_author, boards_own) {
            note(Code::Threshold, sentence!("erasure-needs-another"));
        }
    }
}

/// Every signer is a key in force, or enrolled by this very statement (rule 1).
fn judge_signers(
    authority: &Authority,
    kind: Kind,
    by: &BodyId,
    content: Option<&Content>,
    signers: &[(crate::crypto::PublicKey, bool)],
    note: &mut impl FnMut(Code, Sentence),
) {
    let enrolled_here = |key: &crate::crypto::PublicKey| {
        kind == Kind::Keys && content.is_some_and(|it| it.brings_in().iter().any(|(it, _, _)| *it == key))
    };
    for (key, _) in signers {
        match authority.key(key) {
            Some(state) if state.in_force => {}
            _ if enrolled_here(key) => {}
            Some(_) => note(Code::Key, sentence!("key-revoked", key = key.fingerprint())),
            None => note(Code::Key, sentence!("key-unknown", key = key.fingerprint(), body = by.as_str())),
        }
    }
}
