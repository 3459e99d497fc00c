//! `append`: judged first, by the fold that verifies; then written, all or nothing.

use std::path::Path;
use std::slice;
use std::time::Duration;

use rayon::prelude::*;

use crate::crypto::{
    Checkpoint, Digest, GIT_NAMESPACE, KeyKind, KeyName, Note, SignFault, Signature, Signatures, Signer,
    VerifierKey, merkle, sign_note,
};
use crate::faults;
use crate::sentence;
use crate::statement::choice::Kind;
use crate::statement::scalar::{BodyId, Origin, Time};
use crate::statement::{Statement, StatementFault};
use crate::store::{Author, Change, Exclusive, Keep, LedgerPath, Part, StoreFault};
use crate::words::{Say, Sentence};

use super::authority::Authority;
use super::cosigned::HeadFault;
use super::examine::{Examined, Files, examine, verify_signatures};
use super::fold::Fold;
use super::integrity::IntegrityError;
use super::leaf::Leaf;
use super::verify::{Progress, Report, verify, verify_since};
use super::{Verified, View};

/// A statement with the signatures that came with it.
#[derive(Debug, Clone)]
pub struct HandedIn {
    /// The exact bytes of the statement.
    pub statement: Vec<u8>,
    /// The signatures of everybody who signed.
    pub signatures: Signatures,
}

/// Whoever understands what acts mean: asked before an act is appended, in the order of the chain.
pub trait Meaning {
    /// Why the act means nothing as the next entry; empty if it means something. An act that is taken is
    /// remembered, so that the next of a batch may rest on it.
    fn judge(&mut self, number: u64, leaf: &Leaf, statement: &Statement) -> Vec<Sentence>;
}

/// What a keeper tells of an entry that was appended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// The number of the entry.
    pub entry: u64,
    /// The kind of act.
    pub kind: Kind,
    /// Whose act.
    pub by: BodyId,
    /// The digest of the statement.
    pub statement: Digest,
    /// When the log recorded it.
    pub recorded: Time,
    /// The size of the tree that it came in with.
    pub size: u64,
    /// The root of that tree.
    pub root: Digest,
}

faults! {
    /// Why nothing was appended.
    pub enum AppendFault {
        /// Nothing was handed in.
        Nothing => "append-nothing",
        /// The statement breaks the format's rules, as `verify` would report; every error is in the sentence.
        Refused {
            /// Which of those handed in, from 1.
            nth: usize,
            /// What is wrong.
            errors: Reasons
        } => "append-refused",
        /// The statement is well formed and means nothing.
        Meaningless {
            /// Which of those handed in, from 1.
            nth: usize,
            /// Why.
            errors: Reasons
        } => "append-meaningless",
        /// The ledger that it would be appended to is not sound.
        Unsound {
            /// How many errors it has.
            count: usize,
            /// The first.
            first: Sentence
        } => "append-unsound",
        /// The key at hand is not the log's.
        LogKey {
            /// The fingerprint of the one at hand.
            found: String,
            /// That of the log's.
            ours: String
        } => "append-log-key",
        /// The clock of this computer is behind the newest entry.
        Clock {
            /// When the newest entry was recorded.
            newest: String,
            /// What the clock says.
            now: String
        } => "append-clock",
        /// What was written is not what came back.
        ReadBack => "append-read-back",
        /// The log key could not sign.
        Sign {
            /// Why.
            fault: SignFault
        } => "append-sign",
        /// A cosigned head that was brought is not one of this ledger.
        Head {
            /// Which of those brought, from 1.
            nth: usize,
            /// Why.
            fault: HeadFault
        } => "append-head",
        /// The store refused.
        Store {
            /// Why.
            fault: StoreFault
        } => "append-store",
    }
}

/// Several reasons, said one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reasons(pub Vec<Sentence>);

impl Say for Reasons {
    /// The first two within a sentence; whoever prints them all takes them from the field.
    fn sentence(&self) -> Sentence {
        match &self.0[..] {
            [] => sentence!("reasons-none"),
            [one] => one.clone(),
            [one, two] => sentence!("reasons-two", one = one.clone(), two = two.clone()),
            [one, two, rest @ ..] => {
                sentence!("reasons-more", one = one.clone(), two = two.clone(), count = rest.len())
            }
        }
    }
}

impl From<StoreFault> for AppendFault {
    fn from(fault: StoreFault) -> Self {
        Self::Store { fault }
    }
}

impl From<SignFault> for AppendFault {
    fn from(fault: SignFault) -> Self {
        Self::Sign { fault }
    }
}

/// What a person who finds the repository reads first; no part of the ledger.
pub struct Readme(pub String);

/// A ledger that can be added to, held by one process at a time.
pub struct Keeper {
    pub(super) store: Box<dyn Keep>,
    /// Held for as long as the keeper lives; a ledger in memory needs none.
    _lock: Option<Exclusive>,
    pub(super) verified: Option<Verified>,
}

impl Keeper {
    /// Opens a ledger to append to it, and verifies it first: all of it, but for what is remembered (see
    /// [`super::Ledger::verify_since`]).
    ///
    /// # Errors
    /// When there is none, it can't be written, somebody else holds it for longer than `patience`, or it is
    /// not sound.
    pub fn open(
        path: &Path,
        patience: Duration,
        remembered: Option<&[u8]>,
        now: Time,
        progress: Progress<'_>,
    ) -> Result<Self, AppendFault> {
        let (store, lock) = crate::store::open_to_append(path, patience)?;
        Self::of_since(store, lock, remembered, now, progress)
    }

    /// As [`Self::open`], of a store that was opened.
    ///
    /// # Errors
    /// When the ledger is not sound, or can't be read.
    pub fn of_since(
        store: Box<dyn Keep>,
        lock: Exclusive,
        remembered: Option<&[u8]>,
        now: Time,
        progress: Progress<'_>,
    ) -> Result<Self, AppendFault> {
        if let Some(remembered) = remembered
            && let Some(fold) = verify_since(store.as_store(), remembered, now, progress)?
        {
            return Ok(Self { store, _lock: Some(lock), verified: Verified::of(fold) });
        }
        Self::of(store, Some(lock), now, progress)
    }

    /// A keeper of a store that holds a ledger already.
    ///
    /// # Errors
    /// When the ledger is not sound, or can't be read.
    pub fn of(
        store: Box<dyn Keep>,
        lock: Option<Exclusive>,
        now: Time,
        progress: Progress<'_>,
    ) -> Result<Self, AppendFault> {
        let (report, fold) = verify(store.as_store(), None, now, progress, None)?;
        let verified = sound(&report, fold)?;
        Ok(Self { store, _lock: lock, verified: Some(verified) })
    }

    /// A keeper of an empty store: its first entry is a charter.
    #[must_use]
    pub fn found(store: Box<dyn Keep>, lock: Option<Exclusive>) -> Self {
        Self { store, _lock: lock, verified: None }
    }

    /// What was verified; `None` before the first entry.
    #[must_use]
    pub fn verified(&self) -> Option<&Verified> {
        self.verified.as_ref()
    }

    /// What the ledger that is held hands out; `None` before the first entry.
    #[must_use]
    pub fn view(&self) -> Option<View<'_>> {
        self.verified.as_ref().map(|verified| View { store: self.store.as_store(), verified })
    }

    /// Appends statements as one commit, each judged as `verify` would judge it and then by its meaning.
    ///
    /// `now` is the log's clock. Nothing is written unless everything stands; see `store` for the order in
    /// which it is written and for what holds when it is interrupted.
    ///
    /// # Errors
    /// Why nothing was appended.
    pub fn append(
        &mut self,
        handed: &[HandedIn],
        log_key: &dyn Signer,
        now: Time,
        meaning: &mut dyn Meaning,
        readme: Option<Readme>,
    ) -> Result<Vec<Receipt>, AppendFault> {
        if handed.is_empty() {
            return Err(AppendFault::Nothing);
        }
        // What was verified is added to where it is, and taken back if it comes to nothing: a copy of it would make
        // an append cost more, the larger the ledger.
        let mut fold = self.verified.take().map_or_else(Fold::new, |it| it.fold);
        let before = fold.mark();
        let done = self.append_to(&mut fold, handed, log_key, now, meaning, readme);
        if done.is_err() {
            fold.undo_to(before);
        }
        self.verified = Verified::of(fold);
        done
    }

    /// Whether statements could be appended now, by everything that [`Self::append`] asks; nothing is written.
    ///
    /// # Errors
    /// Why they could not.
    pub fn judge(
        &mut self,
        handed: &[HandedIn],
        now: Time,
        meaning: &mut dyn Meaning,
    ) -> Result<(), AppendFault> {
        if handed.is_empty() {
            return Err(AppendFault::Nothing);
        }
        let mut fold = self.verified.take().map_or_else(Fold::new, |it| it.fold);
        let before = fold.mark();
        let judged = admit(&mut fold, handed, now, meaning).map(drop);
        fold.undo_to(before);
        self.verified = Verified::of(fold);
        judged
    }

    fn append_to(
        &mut self,
        fold: &mut Fold,
        handed: &[HandedIn],
        log_key: &dyn Signer,
        now: Time,
        meaning: &mut dyn Meaning,
        readme: Option<Readme>,
    ) -> Result<Vec<Receipt>, AppendFault> {
        let (first, frontier) = (fold.size(), fold.frontier.clone());
        let signers = |fold: &Fold| fold.authority.as_ref().map(|it| it.allowed_signers());
        let before = signers(fold);
        let Admitted { files, leaves } = admit(fold, handed, now, meaning)?;
        let new_signers = signers(fold).filter(|now| Some(now) != before.as_ref());
        let derived = new_signers.into_iter().map(|text| (LedgerPath::AllowedSigners, text.into_bytes()));
        let derived = derived.chain(readme.map(|readme| (LedgerPath::Readme, readme.0.into_bytes())));
        self.write(fold, frontier, &files, derived.collect(), log_key, now)?;
        let (size, root) = (fold.size(), fold.root());
        let receipt = |(entry, leaf): (u64, Leaf)| Receipt {
            entry,
            kind: leaf.kind,
            by: leaf.by,
            statement: leaf.statement,
            recorded: leaf.recorded,
            size,
            root,
        };
        Ok((first..).zip(leaves).map(receipt).collect())
    }

    /// Writes the entries, reads them back, and only then signs the head that makes them exist; with it comes what is
    /// derived from them and changed.
    fn write(
        &mut self,
        next: &Fold,
        before: merkle::Frontier,
        files: &[(LedgerPath, Vec<u8>)],
        mut derived: Vec<(LedgerPath, Vec<u8>)>,
        log_key: &dyn Signer,
        now: Time,
    ) -> Result<(), AppendFault> {
        let (Some(origin), Some(authority)) = (&next.origin, &next.authority) else {
            return Err(AppendFault::Nothing);
        };
        is_log_key(authority, next.size(), log_key)?;
        let back = self.store.stage(files)?;
        // What is signed is what is stored, not what memory held when it was checked.
        let first = before.size();
        if root_with(before, &back) != Some(next.root()) || !files.iter().map(|(_, bytes)| bytes).eq(&back) {
            return Err(AppendFault::ReadBack);
        }
        let head = Checkpoint { origin: origin.to_string(), size: next.size(), root: next.root() };
        let note = sign_head(&head, log_key)?;
        derived.push((LedgerPath::Checkpoint, note.to_string().into_bytes()));
        let last = next.size() - 1;
        let message =
            if first == last { format!("entry {first}\n") } else { format!("entries {first}-{last}\n") };
        self.commit(Change { files: derived, message }, origin, log_key, now)
    }

    /// One commit, in the name of the log and signed with its key.
    pub(super) fn commit(
        &mut self,
        change: Change,
        origin: &Origin,
        log_key: &dyn Signer,
        now: Time,
    ) -> Result<(), AppendFault> {
        let author = Author { name: "log".into(), email: origin.to_string(), unix_seconds: now.unix() };
        let sign = |bytes: &[u8]| sign_commit(log_key, bytes);
        Ok(self.store.commit(&change, &author, &sign)?)
    }
}

/// A signature of the log key under a commit.
pub(super) fn sign_commit(
    log_key: &dyn Signer,
    commit: &[u8],
) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let signature = Signature::make(log_key, GIT_NAMESPACE, &Digest::of(commit))?;
    Ok(signature.to_armor(GIT_NAMESPACE))
}

fn sound(report: &Report, fold: Fold) -> Result<Verified, AppendFault> {
    let unsound = |first: Option<&IntegrityError>| AppendFault::Unsound {
        count: report.errors.len(),
        first: first.map_or_else(|| sentence!("charter-absent"), |it| it.what.clone()),
    };
    if !report.is_sound() {
        return Err(unsound(report.errors.first()));
    }
    Verified::of(fold).ok_or_else(|| unsound(None))
}

/// What the fold took in: the files of the entries, and their leaves.
struct Admitted {
    files: Vec<(LedgerPath, Vec<u8>)>,
    leaves: Vec<Leaf>,
}

/// Judges statements as the next entries, each as `verify` would judge it and then by its meaning.
fn admit(
    fold: &mut Fold,
    handed: &[HandedIn],
    now: Time,
    meaning: &mut dyn Meaning,
) -> Result<Admitted, AppendFault> {
    let newest = fold.newest_recorded.filter(|newest| *newest > now);
    if let Some(newest) = newest {
        return Err(AppendFault::Clock { newest: newest.to_string(), now: now.to_string() });
    }
    let first = fold.size();
    let mut files = Vec::with_capacity(handed.len() * 3);
    let mut leaves = Vec::with_capacity(handed.len());
    for (nth, prepared) in (1..).zip(prepare(first, handed, now)) {
        let Prepared { leaf, statement, files: [json, armor, bytes], examined } =
            prepared.map_err(|fault| AppendFault::Refused { nth, errors: Reasons(fault.sentences()) })?;
        let number = fold.size();
        let errors = fold.admit(examined, now);
        if !errors.is_empty() {
            let told = errors.into_iter().map(|it| it.what).collect();
            return Err(AppendFault::Refused { nth, errors: Reasons(told) });
        }
        let errors = meaning.judge(number, &leaf, &statement);
        if !errors.is_empty() {
            return Err(AppendFault::Meaningless { nth, errors: Reasons(errors) });
        }
        files.push((LedgerPath::entry(number, Part::Statement), json));
        files.push((LedgerPath::entry(number, Part::Signatures), armor));
        files.push((LedgerPath::entry(number, Part::Leaf), bytes));
        leaves.push(leaf);
    }
    Ok(Admitted { files, leaves })
}

/// Whether this is the key that signs heads of a size.
pub(super) fn is_log_key(authority: &Authority, size: u64, key: &dyn Signer) -> Result<(), AppendFault> {
    let ours = authority.log_key_at(size).map(|it| *it.key());
    if ours == Some(key.public_key()) {
        return Ok(());
    }
    let ours = ours.map(|it| it.fingerprint()).unwrap_or_default();
    Err(AppendFault::LogKey { found: key.public_key().fingerprint(), ours })
}

/// What is handed in, as an entry that was looked at by itself.
struct Prepared {
    leaf: Leaf,
    statement: Statement,
    /// The statement, its signatures, its leaf: as they are to be written.
    files: [Vec<u8>; 3],
    examined: Examined,
}

/// Makes entries from `first` on of what is handed in, and looks at each by itself as `verify` would find it: on
/// every core, since that is where the signatures are checked.
fn prepare(first: u64, handed: &[HandedIn], now: Time) -> Vec<Result<Prepared, StatementFault>> {
    let one = |(nth, one): (usize, &HandedIn)| {
        let statement = Statement::parse(&one.statement)?;
        let armor = one.signatures.to_armor().into_bytes();
        let leaf = Leaf {
            recorded: now,
            kind: statement.kind(),
            by: statement.by.clone(),
            statement: Digest::of(&one.statement),
            signatures: Digest::of(&armor),
        };
        let files = [one.statement.clone(), armor, leaf.to_string().into_bytes()];
        let mut examined = examine(first + nth as u64, &Files::of(&files), false);
        verify_signatures(slice::from_mut(&mut examined));
        Ok(Prepared { leaf, statement, files, examined })
    };
    handed.par_iter().enumerate().map(one).collect()
}

/// The root with the leaves that were read back; the files come in threes, a leaf last.
fn root_with(mut frontier: merkle::Frontier, back: &[Vec<u8>]) -> Option<Digest> {
    for entry in back.chunks(3) {
        let [statement, signatures, leaf] = entry else { return None };
        let parsed = Leaf::parse(leaf).ok()?;
        if parsed.statement != Digest::of(statement) || parsed.signatures != Digest::of(signatures) {
            return None;
        }
        frontier.push(merkle::leaf_hash(leaf));
    }
    Some(frontier.root())
}

/// A head, signed by the log key under the name of the origin.
fn sign_head(head: &Checkpoint, log_key: &dyn Signer) -> Result<Note, AppendFault> {
    let text = head.to_text();
    let name = KeyName::new(head.origin.clone()).map_err(|_| AppendFault::Nothing)?;
    let line = sign_note(&text, &name, log_key)?;
    let note = Note::new(text, vec![line]).map_err(|_| AppendFault::ReadBack)?;
    // Verified before anybody sees it: a bit that flipped while signing would be a fork for ever.
    let key = VerifierKey::new(name, KeyKind::Ed25519, log_key.public_key());
    if note.check(&key) != crate::crypto::LineCheck::Good {
        return Err(AppendFault::ReadBack);
    }
    Ok(note)
}
