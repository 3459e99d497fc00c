//! The ledger: the one composer. Read its public functions and you know what a ledger can do.
//!
//! [`Ledger::open`] says nothing of what is in it; [`Ledger::verify`] checks every byte, and only what it
//! gives back, a `Ledger<Verified>`, hands out entries. [`Keeper`] adds to a ledger: each statement is
//! judged by the very fold that verifies, before anything is written.

mod append;
mod authority;
mod cosigned;
mod document;
mod examine;
mod excerpt;
mod exchange;
mod fold;
mod heads;
mod integrity;
mod leaf;
mod promise;
mod prove;
mod rehearse;
mod remembered;
mod verify;
mod vouch;
mod waiting;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use crate::crypto::{Checkpoint, Digest, LineCheck, Note, PublicKey, Signatures};
use crate::faults;
use crate::statement::choice::Kind;
use crate::statement::json;
use crate::statement::scalar::{BodyId, Origin, Time};
use crate::statement::{Seen, Statement};
use crate::store::{LedgerPath, Part, Place, Read, Store, StoreFault};

pub use append::{AppendFault, HandedIn, Keeper, Meaning, Readme, Reasons, Receipt};
pub use authority::{Authority, KeyState, WitnessState};
pub use cosigned::{Brought, Cosignature, Dated, HeadFault, HeadReceipt};
pub use document::{Added, DocumentFault, MAX_DOCUMENT_BYTES, Salt, add_document};
pub use examine::MAX_SIGNATURES_BYTES;
pub use excerpt::Excerpt;
pub use exchange::{EraseFault, Relation};
pub use fold::Entry;
pub use integrity::{Code, IntegrityError};
pub use leaf::{Leaf, LeafFault, MAX_LEAF_BYTES};
pub use promise::{Breach, MAX_PROMISE_DAYS, Promise, PromiseFault, PromiseState};
pub use prove::{ProveFault, Proved, ReceiptFault, Stored, check_receipt};
pub use rehearse::{Rehearsal, rehearse};
pub use verify::{Progress, Reader, Report};
pub use vouch::{Vouched, vouch};
pub use waiting::{Standing, WAITING_DAYS, Waiting, WaitingFault, may_sign};

use fold::Fold;

/// A ledger of which nothing is known yet.
#[derive(Debug, Clone, Copy)]
pub struct Unverified;

/// A ledger of which every byte was checked, by the clock that was given.
#[derive(Debug)]
pub struct Verified {
    fold: Fold,
    origin: Origin,
    fingerprint: Digest,
    authority: Arc<Authority>,
}

/// A ledger; `State` says what has been checked of it.
pub struct Ledger<State> {
    store: Box<dyn Store>,
    state: State,
}

faults! {
    /// Why something of a verified ledger can't be given.
    pub enum ReadFault {
        /// The bytes are no longer those that were verified.
        Changed {
            /// The entry.
            entry: u64
        } => "read-changed",
        /// A document is not what its name says.
        DocumentChanged {
            /// Its name.
            name: String
        } => "document-differs",
        /// The store can't give them.
        Store {
            /// Why.
            fault: StoreFault
        } => "read-store",
    }
}

impl Ledger<Unverified> {
    /// Opens a ledger: a git repository or a plain directory.
    ///
    /// # Errors
    /// When there is none, or it can't be read.
    pub fn open(path: &Path) -> Result<Self, StoreFault> {
        crate::store::open(path).map(Self::of)
    }

    /// A ledger in a store.
    #[must_use]
    pub fn of(store: Box<dyn Store>) -> Self {
        Self { store, state: Unverified }
    }

    /// Verifies all of it. The report comes always; the ledger only if it is sound.
    ///
    /// # Errors
    /// When it can't be read to its end.
    pub fn verify(
        self,
        now: Time,
        progress: Progress<'_>,
    ) -> Result<(Report, Option<Ledger<Verified>>), StoreFault> {
        self.checked(now, progress, None)
    }

    /// As [`Self::verify`], where a part of it may have been verified before: `remembered` is what
    /// [`Ledger::remember`] gave then, kept where nobody but the user writes. Only what is new is looked at; if
    /// anything is not as it was, all of it is verified, as if nothing were remembered. What is the same is not read
    /// again, so that damage to it comes out when it is shown.
    ///
    /// # Errors
    /// As [`Self::verify`].
    pub fn verify_since(
        self,
        remembered: Option<&[u8]>,
        now: Time,
        progress: Progress<'_>,
    ) -> Result<(Report, Option<Ledger<Verified>>), StoreFault> {
        let fold = match remembered {
            Some(it) => verify::verify_since(self.store.as_ref(), it, now, progress)?,
            None => None,
        };
        let Some(fold) = fold else { return self.verify(now, progress) };
        let (report, state) = (Report::sound(&fold), Verified::of(fold));
        Ok((report, state.map(|state| Ledger { store: self.store, state })))
    }

    /// The digest that entry 0's statement has here, if it is there; whether the rest is sound is not known. For
    /// looking up what is remembered of a ledger.
    #[must_use]
    pub fn claimed_fingerprint(&self) -> Option<Digest> {
        match self.store.read(&LedgerPath::entry(0, Part::Statement), json::MAX_BYTES as u64) {
            Ok(Read::Bytes(bytes)) => Some(Digest::of(&bytes)),
            _ => None,
        }
    }

    /// As [`Self::verify`], and hands every statement over on the way: they are read and hashed once for both. What was
    /// handed over counts only if the ledger comes back.
    ///
    /// # Errors
    /// As [`Self::verify`].
    pub fn verify_reading(
        self,
        now: Time,
        progress: Progress<'_>,
        reader: Reader<'_>,
    ) -> Result<(Report, Option<Ledger<Verified>>), StoreFault> {
        self.checked(now, progress, Some(reader))
    }

    fn checked(
        self,
        now: Time,
        progress: Progress<'_>,
        reader: Option<Reader<'_>>,
    ) -> Result<(Report, Option<Ledger<Verified>>), StoreFault> {
        let (report, fold) = verify::verify(self.store.as_ref(), None, now, progress, reader)?;
        let state = report.is_sound().then(|| Verified::of(fold)).flatten();
        Ok((report, state.map(|state| Ledger { store: self.store, state })))
    }
}

impl Verified {
    fn of(fold: Fold) -> Option<Self> {
        let (origin, fingerprint) = (fold.origin.clone()?, fold.fingerprint?);
        let authority = fold.authority.clone()?;
        Some(Self { fold, origin, fingerprint, authority })
    }

    /// The name of the ledger.
    #[must_use]
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The digest of entry 0's statement: whose ledger it is.
    #[must_use]
    pub fn fingerprint(&self) -> Digest {
        self.fingerprint
    }

    /// The number of entries.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.fold.size()
    }

    /// The root of the whole tree.
    #[must_use]
    pub fn root(&self) -> Digest {
        self.fold.root()
    }

    /// The root of the first `size` leaves, if there are that many.
    #[must_use]
    pub fn root_at(&self, size: u64) -> Option<Digest> {
        self.fold.roots.get(usize::try_from(size).ok()?).copied()
    }

    /// The head, as a statement pins it.
    #[must_use]
    pub fn seen(&self) -> Option<Seen> {
        use crate::statement::scalar::{Root, Size};
        Some(Seen { size: Size::new(self.size())?, root: Root(self.root()) })
    }

    /// Who may do what now.
    #[must_use]
    pub fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The leaf of an entry.
    #[must_use]
    pub fn leaf(&self, number: u64) -> Option<&Leaf> {
        self.fold.entries.get(usize::try_from(number).ok()?)?.leaf.as_ref()
    }

    /// Every entry's number and leaf, in order.
    pub fn leaves(&self) -> impl Iterator<Item = (u64, &Leaf)> {
        (0..)
            .zip(&self.fold.entries)
            .filter_map(|(number, entry)| entry.leaf.as_ref().map(|leaf| (number, leaf)))
    }

    /// The keys that signed an entry, each once; empty for a number that is none.
    #[must_use]
    pub fn signers(&self, number: u64) -> &[PublicKey] {
        let entry = usize::try_from(number).ok().and_then(|it| self.fold.entries.get(it));
        entry.map_or(&[], |it| &it.signers)
    }

    /// The entry of the statement with this digest.
    #[must_use]
    pub fn find(&self, statement: &Digest) -> Option<u64> {
        self.fold.statements.get(statement).copied()
    }

    /// The erasure that took an entry's content, or said that it goes.
    #[must_use]
    pub fn erased_by(&self, number: u64) -> Option<u64> {
        self.fold.erasures.get(&number).copied()
    }

    /// How many signatures an act needs from its body, and how many of these signers count (FORMAT.md, rule 2).
    #[must_use]
    pub fn signatures_for(&self, kind: Kind, by: &BodyId, signers: &BTreeSet<PublicKey>) -> (u64, u64) {
        self.authority.signatures_for(kind, by, signers)
    }
}

impl std::ops::Deref for Ledger<Verified> {
    type Target = Verified;
    fn deref(&self) -> &Verified {
        &self.state
    }
}

impl Ledger<Verified> {
    /// What was verified, for [`Ledger::verify_since`]; `None` of a plain directory, of which nothing says cheaply that
    /// it is as it was.
    #[must_use]
    pub fn remember(&self) -> Option<Vec<u8>> {
        self.view().remember()
    }

    /// What it hands out.
    #[must_use]
    pub fn view(&self) -> View<'_> {
        View { store: self.store.as_ref(), verified: &self.state }
    }
}

/// What a verified ledger hands out: each content is hashed against its leaf again before it is shown.
#[derive(Clone, Copy)]
pub struct View<'a> {
    store: &'a dyn Store,
    verified: &'a Verified,
}

impl std::ops::Deref for View<'_> {
    type Target = Verified;
    fn deref(&self) -> &Verified {
        self.verified
    }
}

impl View<'_> {
    /// Where the ledger lies.
    #[must_use]
    pub fn place(&self) -> Place {
        self.store.place()
    }

    /// See [`Ledger::remember`].
    #[must_use]
    pub fn remember(&self) -> Option<Vec<u8>> {
        self.store.mark().map(|mark| remembered::write(&self.verified.fold, &mark))
    }

    /// The names of the documents whose bytes are there; verifying hashed each.
    ///
    /// # Errors
    /// When the store can't be read.
    pub fn documents(&self) -> Result<Vec<String>, ReadFault> {
        let found = self.store.documents().map_err(|fault| ReadFault::Store { fault })?;
        Ok(found.into_iter().map(|it| it.name).collect())
    }

    /// The exact bytes of an entry's statement; `None` if it was erased.
    ///
    /// # Errors
    /// When the bytes are no longer what was verified, or can't be read.
    pub fn statement_bytes(&self, number: u64) -> Result<Option<Vec<u8>>, ReadFault> {
        let limit = json::MAX_BYTES as u64;
        self.part(number, Part::Statement, limit, |leaf| leaf.statement)
    }

    /// An entry's statement; `None` if it was erased.
    ///
    /// # Errors
    /// As [`Self::statement_bytes`].
    pub fn statement(&self, number: u64) -> Result<Option<Statement>, ReadFault> {
        let bytes = self.statement_bytes(number)?;
        bytes.map(|it| Statement::parse(&it).map_err(|_| ReadFault::Changed { entry: number })).transpose()
    }

    /// The newest head, as its keeper signed it: evidence of what this history was.
    ///
    /// # Errors
    /// When it is no longer what was verified, or can't be read.
    pub fn head(&self) -> Result<Note, ReadFault> {
        let changed = || ReadFault::Changed { entry: self.size().saturating_sub(1) };
        let limit = crate::crypto::MAX_NOTE_BYTES as u64;
        let bytes = match self.store.read(&LedgerPath::Checkpoint, limit) {
            Ok(Read::Bytes(bytes)) => bytes,
            Ok(_) => return Err(changed()),
            Err(fault) => return Err(ReadFault::Store { fault }),
        };
        let note = Note::parse(&bytes).map_err(|_| changed())?;
        let head = Checkpoint { origin: self.origin.to_string(), size: self.size(), root: self.root() };
        let key = self.authority.log_key_at(self.size()).ok_or_else(changed)?;
        let ours = note.text == head.to_text() && note.check(key) == LineCheck::Good;
        if ours { Ok(note) } else { Err(changed()) }
    }

    /// An entry's signatures.
    ///
    /// # Errors
    /// As [`Self::statement_bytes`].
    pub fn signatures(&self, number: u64) -> Result<Signatures, ReadFault> {
        let bytes = self.signature_bytes(number)?;
        Signatures::parse(&bytes).map_err(|_| ReadFault::Changed { entry: number })
    }

    /// The exact bytes of an entry's signatures.
    ///
    /// # Errors
    /// As [`Self::statement_bytes`].
    pub fn signature_bytes(&self, number: u64) -> Result<Vec<u8>, ReadFault> {
        let bytes = self.part(number, Part::Signatures, MAX_SIGNATURES_BYTES, |leaf| leaf.signatures)?;
        bytes.ok_or(ReadFault::Changed { entry: number })
    }

    fn part(
        &self,
        number: u64,
        part: Part,
        limit: u64,
        digest: impl FnOnce(&Leaf) -> Digest,
    ) -> Result<Option<Vec<u8>>, ReadFault> {
        let changed = || ReadFault::Changed { entry: number };
        let leaf = self.leaf(number).ok_or_else(changed)?;
        match self.store.read(&LedgerPath::entry(number, part), limit) {
            Ok(Read::Bytes(bytes)) if Digest::of(&bytes) == digest(leaf) => Ok(Some(bytes)),
            Ok(Read::Missing) if part == Part::Statement && self.erased_by(number).is_some() => Ok(None),
            Ok(_) => Err(changed()),
            Err(fault) => Err(ReadFault::Store { fault }),
        }
    }
}
