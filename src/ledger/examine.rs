//! What one entry's bytes say, looked at by themselves: form, digests, signatures.
//!
//! This is the part of verifying that needs no other entry, so it runs on every core. What it means
//! in the order of the chain, [`super::fold`] judges.

use std::borrow::Cow;

use crate::crypto::merkle::leaf_hash;
use crate::crypto::{Digest, PublicKey};
use crate::crypto::{STATEMENT_NAMESPACE, Signature, Signatures};
use crate::sentence;
use crate::statement::choice::Kind;
use crate::statement::scalar::{BodyId, Origin, Time};
use crate::statement::{Content, Seen, Statement, StatementFault, json};
use crate::store::{LedgerPath, Part, Read, Store, StoreFault};
use crate::words::{Say, Sentence};

use super::integrity::{Code, IntegrityError};
use super::leaf::{Leaf, MAX_LEAF_BYTES};

/// The largest file of signatures: 64 blocks, generously.
pub const MAX_SIGNATURES_BYTES: u64 = crate::crypto::MAX_ARMOR_BYTES as u64;

/// The three files of an entry; what is missing is `None`.
#[derive(Debug)]
pub(super) struct Files<'a> {
    statement: Option<Found<'a>>,
    signatures: Option<Found<'a>>,
    leaf: Option<Found<'a>>,
    /// Whether the leaf is all that is looked at: the entry lies outside an excerpt.
    leaf_only: bool,
}

/// A file that is there.
#[derive(Debug)]
enum Found<'a> {
    Bytes(Cow<'a, [u8]>),
    TooLarge,
}

impl<'a> Files<'a> {
    /// Of an entry that is about to be written: its statement, its signatures, its leaf.
    pub(super) fn of(files: &'a [Vec<u8>; 3]) -> Self {
        let [statement, signatures, leaf] = files.each_ref().map(|it| Some(Found::Bytes(Cow::Borrowed(it))));
        Self { statement, signatures, leaf, leaf_only: false }
    }

    /// Reads the files of an entry, never more than each may hold.
    pub(super) fn read(store: &dyn Store, number: u64) -> Result<Self, StoreFault> {
        Ok(Self {
            statement: found(store, number, Part::Statement, json::MAX_BYTES as u64)?,
            signatures: found(store, number, Part::Signatures, MAX_SIGNATURES_BYTES)?,
            leaf_only: false,
            ..Self::read_leaf(store, number)?
        })
    }

    /// Of an entry outside an excerpt: its leaf alone.
    pub(super) fn read_leaf(store: &dyn Store, number: u64) -> Result<Self, StoreFault> {
        let leaf = found(store, number, Part::Leaf, MAX_LEAF_BYTES)?;
        Ok(Self { statement: None, signatures: None, leaf, leaf_only: true })
    }
}

fn found(
    store: &dyn Store,
    number: u64,
    part: Part,
    limit: u64,
) -> Result<Option<Found<'static>>, StoreFault> {
    Ok(match store.read(&LedgerPath::entry(number, part), limit)? {
        Read::Missing => None,
        Read::Bytes(bytes) => Some(Found::Bytes(Cow::Owned(bytes))),
        Read::TooLarge(_) => Some(Found::TooLarge),
    })
}

impl Files<'_> {
    /// How many bytes of the statement were read.
    pub(super) fn statement_bytes(&self) -> u64 {
        match &self.statement {
            Some(Found::Bytes(bytes)) => bytes.len() as u64,
            _ => 0,
        }
    }
}

/// The envelope of a statement, and its content where authority rests on it.
#[derive(Debug)]
pub(super) struct Envelope {
    pub(super) ledger: Origin,
    pub(super) issued_at: Time,
    pub(super) seen: Seen,
    pub(super) by: BodyId,
    pub(super) kind: Kind,
    /// Kept for a charter, `keys` and an erasure alone: memory stays flat in the size of the rest.
    pub(super) content: Option<Content>,
}

impl Envelope {
    pub(super) fn of(statement: &Statement) -> Self {
        let kind = statement.kind();
        let keep = matches!(kind, Kind::Charter | Kind::Keys | Kind::Erasure);
        Self {
            ledger: statement.ledger.clone(),
            issued_at: statement.issued_at,
            seen: statement.seen.clone(),
            by: statement.by.clone(),
            kind,
            content: keep.then(|| statement.content.clone()),
        }
    }
}

/// An entry, looked at by itself.
#[derive(Debug)]
pub(super) struct Examined {
    pub(super) number: u64,
    pub(super) leaf: Option<Leaf>,
    /// The hash of the leaf's bytes, well formed or not; `None` if there is no leaf.
    pub(super) leaf_hash: Option<Digest>,
    /// Whether the .json is there.
    pub(super) present: bool,
    /// Whether it lies outside an excerpt: then of what it was, only the leaf tells.
    pub(super) leaf_only: bool,
    pub(super) envelope: Option<Envelope>,
    /// The whole statement, for whoever asked to be handed each.
    pub(super) statement: Option<Statement>,
    /// The digest that the leaf gives, or where that is unreadable that of the bytes.
    pub(super) digest: Option<Digest>,
    /// The signatures in the .sig file until [`verify_signatures`] has looked at them.
    pub(super) claims: Vec<Signature>,
    /// Every key in the .sig file, with whether its signature verified; before that was looked at, nobody signed.
    pub(super) signers: Vec<(PublicKey, bool)>,
    pub(super) errors: Vec<IntegrityError>,
}

impl Examined {
    /// Whether it holds on to what its statement says, and so to about as much memory as that took.
    pub(super) fn holds_on(&self) -> bool {
        self.statement.is_some() || self.envelope.as_ref().is_some_and(|it| it.content.is_some())
    }
}

/// Looks at an entry's files, all but whether its signatures verify; `keep` hands its statement over too.
pub(super) fn examine(number: u64, files: &Files<'_>, keep: bool) -> Examined {
    let mut errors = Vec::new();
    let mut note = |code: Code, what: Sentence| errors.push(IntegrityError::at(number, code, what));

    let mut leaf = None;
    let mut hash = None;
    match &files.leaf {
        Some(Found::Bytes(bytes)) => {
            hash = Some(leaf_hash(bytes));
            match Leaf::parse(bytes) {
                Ok(parsed) => leaf = Some(parsed),
                Err(fault) => note(Code::Leaf, fault.sentence()),
            }
        }
        Some(Found::TooLarge) => {
            note(Code::Leaf, sentence!("entry-file-too-large", file = ".leaf", limit = MAX_LEAF_BYTES))
        }
        None => note(Code::Path, sentence!("entry-file-missing", file = ".leaf")),
    }

    let mut envelope = None;
    let mut kept = None;
    let mut own_digest = None;
    match &files.statement {
        Some(Found::Bytes(bytes)) => {
            let digest = Digest::of(bytes);
            own_digest = Some(digest);
            if leaf.as_ref().is_some_and(|leaf| leaf.statement != digest) {
                note(Code::Leaf, sentence!("leaf-other-statement"));
            }
            match Statement::parse(bytes) {
                Ok(statement) => {
                    if let Some(leaf) = &leaf
                        && (leaf.kind != statement.kind() || leaf.by != statement.by)
                    {
                        note(Code::Leaf, sentence!("leaf-other-act"));
                    }
                    envelope = Some(Envelope::of(&statement));
                    kept = keep.then_some(statement);
                }
                Err(StatementFault::Json(fault)) => note(Code::Json, fault.sentence()),
                Err(StatementFault::Members(faults)) => {
                    faults.iter().for_each(|fault| note(Code::Member, fault.sentence()));
                }
            }
        }
        Some(Found::TooLarge) => {
            note(Code::Json, sentence!("entry-file-too-large", file = ".json", limit = json::MAX_BYTES))
        }
        None => {}
    }
    let digest = leaf.as_ref().map(|leaf| leaf.statement).or(own_digest);

    let mut claims = Vec::new();
    match &files.signatures {
        Some(Found::Bytes(bytes)) => {
            if leaf.as_ref().is_some_and(|leaf| leaf.signatures != Digest::of(bytes)) {
                note(Code::Leaf, sentence!("leaf-other-signatures"));
            }
            match Signatures::parse(bytes) {
                Ok(blocks) => claims.extend(blocks.iter().copied()),
                Err(fault) => note(Code::Armor, fault.sentence()),
            }
        }
        Some(Found::TooLarge) => {
            note(Code::Armor, sentence!("entry-file-too-large", file = ".sig", limit = MAX_SIGNATURES_BYTES))
        }
        None if files.leaf_only => {}
        None => note(Code::Path, sentence!("entry-file-missing", file = ".sig")),
    }
    Examined {
        number,
        leaf,
        leaf_hash: hash,
        present: files.statement.is_some(),
        leaf_only: files.leaf_only,
        envelope,
        statement: kept,
        digest,
        claims,
        signers: Vec::new(),
        errors,
    }
}

/// Verifies the signatures of some entries, which costs less together than one by one.
pub(super) fn verify_signatures(entries: &mut [Examined]) {
    // Without a statement and without a leaf nobody can tell what was signed.
    let claims: Vec<_> = entries
        .iter()
        .filter_map(|it| Some((it.digest?, &it.claims)))
        .flat_map(|(digest, claims)| claims.iter().map(move |claim| (*claim, digest)))
        .collect();
    let mut good = Signature::verify_all(STATEMENT_NAMESPACE, &claims).into_iter();
    for entry in entries {
        for claim in std::mem::take(&mut entry.claims) {
            let good = entry.digest.is_some() && good.next() == Some(true);
            if !good {
                let what = sentence!("signature-bad", key = claim.key.fingerprint());
                entry.errors.push(IntegrityError::at(entry.number, Code::Signature, what));
            }
            entry.signers.push((claim.key, good));
        }
    }
}
