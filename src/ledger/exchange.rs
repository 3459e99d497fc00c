//! Between two copies of a ledger: what one is to the other, and how content goes that an erasure names.

use std::collections::BTreeSet;

use crate::crypto::{Digest, Signer};
use crate::faults;
use crate::statement::Content;
use crate::statement::choice::Kind;
use crate::store::{Exchange, LedgerPath, Part, Remote, StoreFault};

use super::append::sign_commit;
use super::{Ledger, ReadFault, Verified, View};

/// What another copy of a ledger is to this one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// The same entries.
    Same,
    /// All of ours and more.
    Longer,
    /// A part of ours.
    Shorter,
    /// Another past under the same fingerprint.
    Fork,
    /// Another ledger.
    Stranger,
}

impl Verified {
    /// What another copy is to this one.
    #[must_use]
    pub fn relation(&self, other: &Self) -> Relation {
        if other.fingerprint() != self.fingerprint() {
            return Relation::Stranger;
        }
        let common = self.size().min(other.size());
        if self.root_at(common) != other.root_at(common) {
            return Relation::Fork;
        }
        match other.size().cmp(&self.size()) {
            std::cmp::Ordering::Equal => Relation::Same,
            std::cmp::Ordering::Greater => Relation::Longer,
            std::cmp::Ordering::Less => Relation::Shorter,
        }
    }
}

impl View<'_> {
    /// The documents that an erasure names.
    ///
    /// # Errors
    /// When an erasure can't be read.
    pub fn erased_documents(&self) -> Result<BTreeSet<Digest>, ReadFault> {
        let erasures = self.leaves().filter(|(_, leaf)| leaf.kind == Kind::Erasure);
        let mut out = BTreeSet::new();
        for (number, _) in erasures {
            if let Some(Content::Erasure(erasure)) = self.statement(number)?.map(|it| it.content) {
                out.extend(erasure.document);
            }
        }
        Ok(out)
    }
}

faults! {
    /// Why nothing was erased.
    pub enum EraseFault {
        /// No valid erasure names the entry.
        NoErasure {
            /// The entry.
            entry: u64
        } => "erase-no-erasure",
        /// The key at hand is not the log's.
        LogKey {
            /// The fingerprint of the one at hand.
            found: String,
            /// That of the log's.
            ours: String
        } => "append-log-key",
        /// The store refused.
        Store {
            /// Why.
            fault: StoreFault
        } => "append-store",
    }
}

impl Ledger<Verified> {
    /// Takes the content of an entry out of the repository and its whole history, which a verified erasure demands
    /// (FORMAT.md, section 7): at the remote first, if there is one. False if it was not there any more.
    ///
    /// # Errors
    /// Why it was not.
    pub fn erase(
        &self,
        exchange: &mut Exchange,
        remote: Option<&Remote>,
        entry: u64,
        log_key: &dyn Signer,
    ) -> Result<bool, EraseFault> {
        if self.erased_by(entry).is_none() {
            return Err(EraseFault::NoErasure { entry });
        }
        let ours = self.authority().log_key_at(self.size()).map(|key| *key.key());
        if ours != Some(log_key.public_key()) {
            let ours = ours.map(|it| it.fingerprint()).unwrap_or_default();
            return Err(EraseFault::LogKey { found: log_key.public_key().fingerprint(), ours });
        }
        let path = LedgerPath::entry(entry, Part::Statement);
        let erased = exchange.erase(remote, &[path], &|bytes| sign_commit(log_key, bytes));
        erased.map_err(|fault| EraseFault::Store { fault })
    }
}
