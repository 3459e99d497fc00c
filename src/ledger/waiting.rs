//! A statement that waits for signatures, as anybody may have laid it beside a ledger: what of it counts, and what it lacks.

use std::collections::BTreeSet;

use crate::crypto::{Digest, PublicKey, STATEMENT_NAMESPACE, Signature, Signatures};
use crate::faults;
use crate::statement::Statement;
use crate::statement::choice::Kind;
use crate::statement::scalar::Time;
use crate::words::Sentence;

use super::integrity::Code;
use super::{Rehearsal, Verified, Vouched, vouch};

/// So many days after its author made it, a statement waits no more. The format has no such bound: whoever has it as a file
/// can have it recorded later.
pub const WAITING_DAYS: i64 = 60;

const DAY: i64 = 86_400;

faults! {
    /// Why what lies beside a ledger is no statement that waits, or no signature under one.
    pub enum WaitingFault {
        /// The bytes are not those that the name promises.
        Altered {
            /// The digest that is its name.
            digest: String
        } => "waiting-altered",
        /// They are no statement.
        NoStatement {
            /// The digest.
            digest: String,
            /// The first thing that is wrong.
            why: Sentence
        } => "waiting-no-statement",
        /// It is for another ledger.
        OtherLedger {
            /// The digest.
            digest: String,
            /// The origin that it names.
            found: String
        } => "waiting-other-ledger",
        /// A signature is not what its name promises, or not good.
        Forged {
            /// The digest of the statement.
            digest: String,
            /// The key that it would be of.
            key: String
        } => "waiting-forged",
    }
}

/// See above. It is for the ledger that it was read with; whether it fits there, [`Self::standing`] says.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Its digest.
    pub digest: Digest,
    /// Its exact bytes.
    pub bytes: Vec<u8>,
    /// What it says.
    pub statement: Statement,
    /// Good signatures by keys that may sign it, each key once.
    pub signatures: Vec<Signature>,
}

/// How a statement that waits stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Its author had seen another history than this one.
    OtherHistory {
        /// The size of the tree that was seen.
        size: u64,
    },
    /// It is too old, or a later charter or `keys` entry overtook it.
    Over,
    /// Whoever signs it, it would be refused.
    Refused(Vec<Sentence>),
    /// It lacks signatures.
    Lacks(Vec<Sentence>),
    /// It can be recorded.
    Ready,
}

/// Whether a ledger lets a key stand under a statement: it is in force, or the statement brings it in (rule 1).
#[must_use]
pub fn may_sign(own: &Verified, statement: &Statement, key: &PublicKey) -> bool {
    let enrols = || {
        statement.kind() == Kind::Keys && statement.content.brings_in().iter().any(|(it, _, _)| *it == key)
    };
    own.authority().key(key).map_or_else(enrols, |it| it.in_force)
}

impl Waiting {
    /// Reads what lies under the name of a digest.
    ///
    /// # Errors
    /// Why it is no statement for this ledger.
    pub fn read(own: &Verified, digest: Digest, bytes: Vec<u8>) -> Result<Self, WaitingFault> {
        let name = || digest.to_string();
        if Digest::of(&bytes) != digest {
            return Err(WaitingFault::Altered { digest: name() });
        }
        let statement = Statement::parse(&bytes).map_err(|fault| {
            let why = fault.sentences().into_iter().next();
            WaitingFault::NoStatement {
                digest: name(),
                why: why.unwrap_or_else(|| Sentence::new("reasons-none")),
            }
        })?;
        if statement.ledger != *own.origin() {
            return Err(WaitingFault::OtherLedger { digest: name(), found: statement.ledger.to_string() });
        }
        Ok(Self { digest, bytes, statement, signatures: vec![] })
    }

    /// Every key that may stand under it.
    pub fn keys<'a>(&'a self, own: &'a Verified) -> impl Iterator<Item = &'a PublicKey> {
        let brought_in = self.statement.content.brings_in().into_iter().map(|(key, _, _)| key);
        let known = own.authority().enrolled().map(|(key, _)| key);
        known.chain(brought_in).filter(|key| may_sign(own, &self.statement, key))
    }

    /// Takes a signature in, if it is exactly one good one of this key.
    ///
    /// # Errors
    /// [`WaitingFault::Forged`].
    pub fn take(&mut self, key: &PublicKey, armor: &[u8]) -> Result<(), WaitingFault> {
        let parsed = Signatures::parse(armor).ok().filter(|it| it.len() == 1);
        let one = parsed.and_then(|it| it.iter().next().cloned());
        match one.filter(|it| it.key == *key && it.verify(STATEMENT_NAMESPACE, &self.digest)) {
            Some(signature) => {
                self.signatures.retain(|it| it.key != *key);
                self.signatures.push(signature);
                Ok(())
            }
            None => Err(WaitingFault::Forged { digest: self.digest.to_string(), key: key.fingerprint() }),
        }
    }

    /// The keys that signed it.
    #[must_use]
    pub fn signers(&self) -> BTreeSet<PublicKey> {
        self.signatures.iter().map(|it| it.key).collect()
    }

    /// Until when it waits.
    #[must_use]
    pub fn until(&self) -> Time {
        let issued = self.statement.issued_at;
        Time::from_unix(issued.unix() + WAITING_DAYS * DAY).unwrap_or(issued)
    }

    /// Whether it waits no more: nobody signs or records it by this way any longer.
    #[must_use]
    pub fn is_over(&self, own: &Verified, now: Time) -> bool {
        // Rule 8: such a statement is never recorded any more.
        let overtaken = matches!(self.statement.kind(), Kind::Charter | Kind::Keys)
            && self.statement.seen.size.get() <= own.authority().newest_change();
        overtaken || self.until() < now
    }

    /// How it stands, by the clock that is given; `meaning` says why it would mean nothing as the next entry.
    pub fn standing(
        &self,
        own: &Verified,
        rehearsal: &mut Rehearsal<'_>,
        now: Time,
        meaning: impl FnOnce() -> Vec<Sentence>,
    ) -> Standing {
        let size = self.statement.seen.size.get();
        if own.root_at(size).is_some_and(|root| root != self.statement.seen.root.0) {
            return Standing::OtherHistory { size };
        }
        if self.is_over(own, now) {
            return Standing::Over;
        }
        let mut wrong: Vec<Sentence> = vouch(Some(own), &self.statement)
            .into_iter()
            .filter_map(|it| match it {
                Vouched::Holds(_) => None,
                Vouched::Unseen(what) | Vouched::False(what) => Some(what),
            })
            .collect();
        let everybody = rehearsal.judge(&self.statement, self.digest, None, now);
        wrong.extend(everybody.iter().map(|it| it.what.clone()));
        wrong.extend(meaning());
        if !wrong.is_empty() {
            return Standing::Refused(wrong);
        }
        let signers: Vec<PublicKey> = self.signatures.iter().map(|it| it.key).collect();
        let lacks = rehearsal.judge(&self.statement, self.digest, Some(&signers), now);
        let lacks: Vec<_> =
            lacks.into_iter().filter(|it| matches!(it.code, Code::Threshold | Code::Key)).collect();
        if lacks.is_empty() && !signers.is_empty() {
            return Standing::Ready;
        }
        let mut lacks: Vec<Sentence> = lacks.into_iter().map(|it| it.what).collect();
        lacks.dedup();
        Standing::Lacks(lacks)
    }
}
