//! An act as the fold takes it in, and as a life keeps it.

use std::sync::Arc;

use rayon::prelude::*;

use crate::crypto::{Digest, PublicKey};
use crate::ledger::{Leaf, ReadFault, Verified, View};
use crate::statement::Statement;
use crate::statement::choice::Kind;
use crate::statement::scalar::{BodyId, Date, Time};
use crate::words::Sentence;

/// An entry of a ledger, as [`super::Lives`] takes it in.
#[derive(Debug, Clone)]
pub struct Act {
    /// The number of the entry.
    pub entry: u64,
    /// When the log recorded it.
    pub recorded: Time,
    /// The kind of act.
    pub kind: Kind,
    /// Whose act.
    pub by: BodyId,
    /// The digest of the statement.
    pub digest: Digest,
    /// The keys that signed it.
    pub signers: Box<[PublicKey]>,
    /// What it says; `None` if its content was erased.
    pub statement: Option<Statement>,
}

impl Act {
    /// The act of an entry: what its leaf says, who signed it, and its statement if that is still there.
    #[must_use]
    pub fn new(entry: u64, leaf: &Leaf, signers: &[PublicKey], statement: Option<Statement>) -> Self {
        let (by, digest) = (leaf.by.clone(), leaf.statement);
        Self {
            entry,
            recorded: leaf.recorded,
            kind: leaf.kind,
            by,
            digest,
            signers: signers.into(),
            statement,
        }
    }

    /// Every act of a ledger, in order: each statement is read, and hashed again.
    ///
    /// # Errors
    /// When a statement can't be read, or is no longer what was verified.
    pub fn all(ledger: View<'_>) -> Result<Vec<Self>, ReadFault> {
        let read = |entry| Ok(ledger.statement(entry)?.map(|it| (entry, it)));
        let statements: Result<Vec<_>, ReadFault> =
            (0..ledger.size()).into_par_iter().map(read).filter_map(Result::transpose).collect();
        Ok(Self::all_of(&ledger, statements?))
    }

    /// Every act of a ledger, in order, with the statements that verifying it handed over: see
    /// [`crate::ledger::Ledger::verify_reading`].
    ///
    /// A statement that an erasure names counts as gone, also where its bytes still lie: what a ledger
    /// means is the same for everybody.
    pub fn all_of(ledger: &Verified, statements: impl IntoIterator<Item = (u64, Statement)>) -> Vec<Self> {
        let mut statements = statements.into_iter().peekable();
        let act = |(entry, leaf)| {
            let statement = statements.next_if(|it| it.0 == entry).map(|it| it.1);
            let there = ledger.erased_by(entry).is_none();
            Self::new(entry, leaf, ledger.signers(entry), statement.filter(|_| there))
        };
        ledger.leaves().map(act).collect()
    }
}

/// An act of a life: what it says, and where it stands in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded<T> {
    /// The number of the entry.
    pub entry: u64,
    /// When the log recorded it.
    pub recorded: Time,
    /// The day that it was then, in the Netherlands.
    pub day: Date,
    /// When its author made it, by the author's clock.
    pub issued_at: Time,
    /// How many entries its author had seen.
    pub seen: u64,
    /// Whose act.
    pub by: BodyId,
    /// The digest of the statement.
    pub digest: Digest,
    /// What it says, shared with the statement that said it.
    pub says: Arc<T>,
}

/// An act of which only the leaf is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// The number of the entry.
    pub entry: u64,
    /// When the log recorded it.
    pub recorded: Time,
    /// The day that it was then, in the Netherlands.
    pub day: Date,
    /// The kind of act.
    pub kind: Kind,
    /// Whose act.
    pub by: BodyId,
    /// The digest of the statement that is gone.
    pub digest: Digest,
    /// The entry of the erasure, once that was read.
    pub erased_by: Option<u64>,
}

/// An act that means nothing: it changes no life, and the audit reports it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaningless {
    /// The number of the entry.
    pub entry: u64,
    /// The day on which it was recorded.
    pub day: Date,
    /// The kind of act.
    pub kind: Kind,
    /// Whose act.
    pub by: BodyId,
    /// Why; at least one reason.
    pub why: Vec<Sentence>,
}
