//! What would be wrong with a statement if everybody signed it: asked before anybody does.
//!
//! The fold that verifies judges it as the next entry, with the signature of every key in force and of every
//! key that it enrols. Whatever is still wrong then, no signature mends.

use crate::crypto::{Digest, PublicKey};
use crate::statement::Statement;
use crate::statement::scalar::Time;

use super::Verified;
use super::authority::Authority;
use super::examine::{Envelope, Examined};
use super::fold::Fold;
use super::integrity::IntegrityError;
use super::leaf::Leaf;

/// What is wrong with a statement as the next entry of a ledger, or as the first of a new one, whoever signs it; or,
/// where signers are given, what would be wrong if they were all. `digest` is that of its exact bytes.
#[must_use]
pub fn rehearse(
    own: Option<&Verified>,
    statement: &Statement,
    digest: Digest,
    signers: Option<&[PublicKey]>,
    now: Time,
) -> Vec<IntegrityError> {
    Rehearsal::of(own).judge(statement, digest, signers, now)
}

/// A ledger to try statements on, one after another: none of them stays.
pub struct Rehearsal<'a> {
    own: Option<&'a Verified>,
    fold: Fold,
}

impl<'a> Rehearsal<'a> {
    /// On this ledger, or on a new one.
    #[must_use]
    pub fn of(own: Option<&'a Verified>) -> Self {
        Self { own, fold: own.map_or_else(Fold::new, |it| it.fold.clone()) }
    }

    /// See [`rehearse`].
    pub fn judge(
        &mut self,
        statement: &Statement,
        digest: Digest,
        signers: Option<&[PublicKey]>,
        now: Time,
    ) -> Vec<IntegrityError> {
        let before = self.fold.mark();
        let entry = entry(self.own, self.fold.size(), statement, digest, signers, now);
        let errors = self.fold.admit(entry, now);
        self.fold.undo_to(before);
        errors
    }
}

fn entry(
    own: Option<&Verified>,
    number: u64,
    statement: &Statement,
    digest: Digest,
    signers: Option<&[PublicKey]>,
    now: Time,
) -> Examined {
    let leaf = Leaf {
        recorded: now,
        kind: statement.kind(),
        by: statement.by.clone(),
        statement: digest,
        signatures: digest,
    };
    let in_force = own.map(|it| in_force(it.authority())).unwrap_or_default();
    let brought_in = statement.content.brings_in().into_iter().map(|(key, _, _)| *key);
    let everybody: Vec<PublicKey> = in_force.into_iter().chain(brought_in).collect();
    let signers = signers.unwrap_or(&everybody).iter().map(|key| (*key, true)).collect();
    let mut envelope = Envelope::of(statement);
    // A copy that is behind can't judge what was seen after it; see `vouch` for what a signer is told of that.
    if let Some(ours) = own.filter(|it| it.size() < statement.seen.size.get()).and_then(Verified::seen) {
        envelope.seen = ours;
    }
    Examined {
        number,
        leaf_hash: Some(crate::crypto::merkle::leaf_hash(leaf.to_string().as_bytes())),
        leaf: Some(leaf),
        leaf_only: false,
        present: true,
        envelope: Some(envelope),
        statement: None,
        digest: Some(digest),
        claims: vec![],
        signers,
        errors: vec![],
    }
}

fn in_force(authority: &Authority) -> Vec<PublicKey> {
    authority.enrolled().filter(|(_, state)| state.in_force).map(|(key, _)| *key).collect()
}
