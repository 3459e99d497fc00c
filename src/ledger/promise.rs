//! Promises (FORMAT.md, section 8): a keeper who takes a statement in signs by when it will stand in the log.

use std::collections::BTreeSet;

use crate::crypto::{
    Checkpoint, Digest, LineCheck, Note, NoteFault, PublicKey, Signatures, Signer, sign_note,
};
use crate::faults;
use crate::statement::scalar::{Origin, Time};

use super::append::{AppendFault, HandedIn, is_log_key};
use super::{Cosignature, Verified};

/// How many days on a promise may be due.
pub const MAX_PROMISE_DAYS: u64 = 7;

const HEADER: &str = "verantwoord/promise";

/// What a keeper promises: who holds it can prove that it was broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Promise {
    /// The ledger.
    pub origin: Origin,
    /// How many entries it had then.
    pub size: u64,
    /// The digest of the statement that was handed in.
    pub statement: Digest,
    /// That of the signatures that came with it.
    pub signatures: Digest,
    /// Before this it will stand in the log.
    pub by: Time,
}

/// How a promise stands against a ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PromiseState {
    /// The statement stands there, in time and with those signatures.
    Kept {
        /// Its entry.
        entry: u64,
    },
    /// It stands there in time, with other signatures; without the ones handed in nobody knows whether one is missing.
    Unsure {
        /// Its entry.
        entry: u64,
    },
    /// It does not stand there, and need not yet.
    Due,
    /// It does not stand there, and it should by the clock of whoever asks; no head says so yet.
    Overdue,
    /// It was broken, and this ledger proves it.
    Broken(Breach),
}

faults! {
    /// How a promise was broken.
    pub enum Breach {
        /// The ledger goes on after that time, and the statement is not there.
        Absent {
            /// The statement.
            statement: String,
            /// When the newest entry was recorded, by the log's own clock.
            newest: String
        } => "breach-absent",
        /// A witness saw the ledger without it after that time.
        Unseen {
            /// The statement.
            statement: String,
            /// The witness.
            witness: String,
            /// When, by the clock of the witness.
            at: String
        } => "breach-unseen",
        /// The statement came in too late.
        Late {
            /// Its entry.
            entry: u64,
            /// When it was recorded.
            recorded: String,
            /// When it should have been.
            by: String
        } => "breach-late",
        /// Signatures that were handed in are not there.
        Signatures {
            /// The entry.
            entry: u64,
            /// The keys.
            keys: String
        } => "breach-signatures",
    }
}

faults! {
    /// Why a promise is none, or says nothing of this ledger.
    pub enum PromiseFault {
        /// The file is no signed note.
        Note {
            /// Why.
            fault: NoteFault
        } => "promise-note",
        /// The text is not that of a promise.
        Text => "promise-text",
        /// It is of another ledger.
        Origin {
            /// Of which.
            found: String,
            /// The name of this one.
            ours: String
        } => "promise-origin",
        /// The key of the log did not sign it.
        Unsigned => "promise-unsigned",
        /// It was given when the ledger had more entries than this copy.
        Older {
            /// How many it had then.
            size: u64,
            /// How many this one has.
            ours: u64
        } => "promise-older",
        /// The signatures are not those that the promise names.
        OtherSignatures => "promise-other-signatures",
    }
}

impl Promise {
    /// Reads the text of a promise, strictly. Who signed it is not known before [`Self::stands`].
    ///
    /// # Errors
    /// [`PromiseFault::Note`] or [`PromiseFault::Text`].
    pub fn parse(file: &[u8]) -> Result<(Self, Note), PromiseFault> {
        let note = Note::parse(file).map_err(|fault| PromiseFault::Note { fault })?;
        let promise = Self::read(&note.text).filter(|it| it.to_text() == note.text);
        Ok((promise.ok_or(PromiseFault::Text)?, note))
    }

    fn read(text: &str) -> Option<Self> {
        let lines: Vec<&str> = text.splitn(8, '\n').collect();
        let [HEADER, origin, size, statement, signatures, by, ""] = lines[..] else { return None };
        Some(Self {
            origin: Origin::new(origin)?,
            size: size.parse().ok()?,
            statement: Digest::from_hex(statement)?,
            signatures: Digest::from_hex(signatures)?,
            by: Time::new(by)?,
        })
    }

    /// The text: six lines.
    #[must_use]
    pub fn to_text(&self) -> String {
        let Self { origin, size, statement, signatures, by } = self;
        format!("{HEADER}\n{origin}\n{size}\n{statement}\n{signatures}\n{by}\n")
    }

    /// How it stands against a ledger. `note` is what it was read from, and `handed` the signatures that it names, if they
    /// are at hand.
    ///
    /// # Errors
    /// What keeps it from saying anything of this ledger.
    pub fn stands(
        &self,
        note: &Note,
        ledger: &Verified,
        handed: Option<&Signatures>,
        now: Time,
    ) -> Result<PromiseState, PromiseFault> {
        if self.origin != *ledger.origin() {
            let ours = ledger.origin().to_string();
            return Err(PromiseFault::Origin { found: self.origin.to_string(), ours });
        }
        if handed.is_some_and(|it| Digest::of(it.to_armor().as_bytes()) != self.signatures) {
            return Err(PromiseFault::OtherSignatures);
        }
        if self.size > ledger.size() {
            return Err(PromiseFault::Older { size: self.size, ours: ledger.size() });
        }
        let log = ledger.authority().log_key_at(self.size);
        if note.text != self.to_text() || log.is_none_or(|key| note.check(key) != LineCheck::Good) {
            return Err(PromiseFault::Unsigned);
        }
        let there = ledger.find(&self.statement).and_then(|entry| Some((entry, ledger.leaf(entry)?)));
        let Some((entry, leaf)) = there else { return Ok(self.absent(ledger, now)) };
        if leaf.recorded >= self.by {
            let (recorded, by) = (leaf.recorded.to_string(), self.by.to_string());
            return Ok(PromiseState::Broken(Breach::Late { entry, recorded, by }));
        }
        if leaf.signatures == self.signatures {
            return Ok(PromiseState::Kept { entry });
        }
        let Some(handed) = handed else { return Ok(PromiseState::Unsure { entry }) };
        let signed: BTreeSet<&PublicKey> = ledger.signers(entry).iter().collect();
        let lacking: Vec<String> =
            handed.iter().filter(|it| !signed.contains(&it.key)).map(|it| it.key.fingerprint()).collect();
        Ok(match lacking.is_empty() {
            true => PromiseState::Kept { entry },
            false => PromiseState::Broken(Breach::Signatures { entry, keys: lacking.join(", ") }),
        })
    }

    /// The log's own clock convicts its keeper, or that of a witness does.
    fn absent(&self, ledger: &Verified, now: Time) -> PromiseState {
        let statement = || self.statement.to_string();
        let newest = ledger.size().checked_sub(1).and_then(|it| ledger.leaf(it)).map(|it| it.recorded);
        if let Some(newest) = newest.filter(|it| *it > self.by) {
            return PromiseState::Broken(Breach::Absent {
                statement: statement(),
                newest: newest.to_string(),
            });
        }
        let seen = |it: &Cosignature<'_>| Time::nearest(it.unix_seconds) > self.by;
        if let Some(it) = ledger.cosignatures().find(seen) {
            let (witness, at) = (it.witness.key.name().to_string(), Time::nearest(it.unix_seconds));
            return PromiseState::Broken(Breach::Unseen {
                statement: statement(),
                witness,
                at: at.to_string(),
            });
        }
        if now > self.by { PromiseState::Overdue } else { PromiseState::Due }
    }
}

impl Verified {
    /// Promises that what was handed in will stand in the log before a moment. Whether it could is the caller's to know: see
    /// [`super::Keeper::judge`].
    ///
    /// # Errors
    /// When the key at hand is not the log's, or can't sign.
    pub fn promise(&self, handed: &HandedIn, by: Time, log_key: &dyn Signer) -> Result<Note, AppendFault> {
        is_log_key(self.authority(), self.size(), log_key)?;
        let promise = Promise {
            origin: self.origin().clone(),
            size: self.size(),
            statement: Digest::of(&handed.statement),
            signatures: Digest::of(handed.signatures.to_armor().as_bytes()),
            by,
        };
        let (text, log) = (promise.to_text(), self.authority().log_key_at(self.size()));
        // Never a text that could be taken for a head.
        let key = log.filter(|_| Checkpoint::parse(&text).is_err()).ok_or(AppendFault::ReadBack)?;
        let line = sign_note(&text, key.name(), log_key)?;
        Note::new(text, vec![line]).map_err(|_| AppendFault::ReadBack)
    }
}
