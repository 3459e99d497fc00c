//! Proofs (FORMAT.md, section 8): a receipt of one entry, and that one head extends another. What is made here is
//! verified before it is handed out; what is checked here needs no ledger.

use crate::crypto::merkle::{
    consistency_path_by, inclusion_path_by, leaf_hash, verify_consistency, verify_inclusion,
};
use crate::crypto::{Checkpoint, Digest, ProofFault, TlogProof, stored};
use crate::faults;
use crate::statement::Statement;

use super::leaf::{Leaf, LeafFault};
use super::{ReadFault, Verified, View};

/// Gives a hash of those that are stored of a tree (see [`stored`]), if it is at hand. It is not trusted.
pub type Stored<'a> = &'a mut dyn FnMut(u64) -> Option<Digest>;

faults! {
    /// Why there is no proof.
    pub enum ProveFault {
        /// There is no such entry.
        NoEntry {
            /// The entry.
            entry: u64,
            /// How many there are.
            size: u64
        } => "prove-no-entry",
        /// No tree of these sizes extends another: the old one is empty, or the larger, or the new one is not there.
        NoExtension {
            /// The old size.
            old: u64,
            /// The new size.
            new: u64,
            /// How many entries there are.
            size: u64
        } => "prove-no-extension",
        /// The stored hashes are not those of this tree.
        Stored => "prove-stored",
        /// The ledger can't be read.
        Read {
            /// Why.
            fault: ReadFault
        } => "prove-read",
    }
}

faults! {
    /// Why a receipt does not prove that a statement stands in a ledger.
    pub enum ReceiptFault {
        /// It holds no leaf, so that nothing binds it to a statement.
        Unbound => "receipt-unbound",
        /// What it holds is no leaf.
        Leaf {
            /// Why.
            fault: LeafFault
        } => "receipt-leaf",
        /// It is of another statement.
        OtherStatement {
            /// The digest that it is of.
            proved: String,
            /// The digest of the one at hand.
            found: String
        } => "receipt-other-statement",
        /// Its leaf tells of another act than the statement.
        OtherAct => "receipt-other-act",
        /// Its head is of another ledger than the statement.
        OtherLedger {
            /// The ledger of the head.
            head: String,
            /// That of the statement.
            statement: String
        } => "receipt-other-ledger",
        /// The statement saw more than came before it.
        Ahead => "receipt-ahead",
        /// The path or the head is not right.
        Proof {
            /// Why.
            fault: ProofFault
        } => "receipt-proof",
    }
}

/// What a receipt says, if its head is the ledger's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proved {
    /// The number of the entry.
    pub entry: u64,
    /// Its leaf.
    pub leaf: Leaf,
    /// The head of the tree that it stands in.
    pub head: Checkpoint,
}

/// Holds a receipt against a statement, with no ledger at hand: its path leads from a leaf, which is that of this
/// statement, to its head. Whose head that is, is another question: [`crate::crypto::Note::check`].
///
/// # Errors
/// What does not fit.
pub fn check_receipt(
    receipt: &TlogProof,
    bytes: &[u8],
    statement: &Statement,
) -> Result<Proved, ReceiptFault> {
    let extra = receipt.extra.as_deref().ok_or(ReceiptFault::Unbound)?;
    let leaf = Leaf::parse(extra).map_err(|fault| ReceiptFault::Leaf { fault })?;
    let found = Digest::of(bytes);
    if leaf.statement != found {
        let (proved, found) = (leaf.statement.to_string(), found.to_string());
        return Err(ReceiptFault::OtherStatement { proved, found });
    }
    if leaf.kind != statement.kind() || leaf.by != statement.by {
        return Err(ReceiptFault::OtherAct);
    }
    let head = receipt.consistent(&leaf_hash(extra)).map_err(|fault| ReceiptFault::Proof { fault })?;
    if head.origin != statement.ledger.as_str() {
        let statement = statement.ledger.to_string();
        return Err(ReceiptFault::OtherLedger { head: head.origin, statement });
    }
    if statement.seen.size.get() > receipt.index {
        return Err(ReceiptFault::Ahead);
    }
    Ok(Proved { entry: receipt.index, leaf, head })
}

impl Verified {
    /// The hash of each leaf, in order.
    pub fn leaf_hashes(&self) -> impl Iterator<Item = Digest> {
        self.leaves().map(|(_, leaf)| leaf_hash(leaf.to_string().as_bytes()))
    }

    /// The path that proves that the tree of the first `new` entries begins with that of the first `old`.
    ///
    /// # Errors
    /// When there are no such trees, or the stored hashes are not theirs.
    pub fn extension(&self, old: u64, new: u64, stored: Stored<'_>) -> Result<Vec<Digest>, ProveFault> {
        let none = || ProveFault::NoExtension { old, new, size: self.size() };
        let (Some(before), Some(after)) = (self.root_at(old), self.root_at(new)) else { return Err(none()) };
        if !(1..=new).contains(&old) {
            return Err(none());
        }
        let path = consistency_path_by(new, old, &mut |range| stored::root(range, stored));
        path.filter(|it| verify_consistency(old, new, &before, &after, it)).ok_or(ProveFault::Stored)
    }
}

impl View<'_> {
    /// The receipt of an entry: that its leaf stands in the tree of the newest head.
    ///
    /// # Errors
    /// When there is no such entry, the stored hashes are not those of this tree, or the head can't be read.
    pub fn receipt(&self, entry: u64, stored: Stored<'_>) -> Result<TlogProof, ProveFault> {
        let size = self.size();
        let leaf = self.leaf(entry).ok_or(ProveFault::NoEntry { entry, size })?.to_string();
        let hash = leaf_hash(leaf.as_bytes());
        let path = inclusion_path_by(size, entry, &mut |range| stored::root(range, stored));
        let path = path
            .filter(|it| verify_inclusion(entry, size, &hash, it, &self.root()))
            .ok_or(ProveFault::Stored)?;
        let checkpoint = self.head().map_err(|fault| ProveFault::Read { fault })?;
        Ok(TlogProof { extra: Some(leaf.into_bytes()), index: entry, path, checkpoint })
    }
}
