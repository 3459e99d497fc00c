//! What would be wrong with a statement if everybody signed it: asked before anybody does.
//!
//! The fold that verifies judges it as the next entry, with the signature of every key in force and of every
//! key that it enrols. Whatever is still wrong then, no signature mends.

use crate::crypto::{Digest, PublicKey};
use crate::statement::keys::Change;
use crate::statement::scalar::Time;
use crate::statement::{Content, Statement};

use super::Verified;
use super::authority::Authority;
use super::examine::{Envelope, Examined};
use super::fold::Fold;
use super::integrity::IntegrityError;
use super::leaf::Leaf;

/// What is wrong with a statement as the next entry of a ledger, or as the first of a new one, whoever signs it.
/// `digest` is that of its exact bytes.
#[must_use]
pub fn rehearse(
    own: Option<&Verified>,
    statement: &Statement,
    digest: Digest,
    now: Time,
) -> Vec<IntegrityError> {
    let mut fold = own.map_or_else(Fold::new, |it| it.fold.clone());
    let leaf = Leaf {
        recorded: now,
        kind: statement.kind(),
        by: statement.by.clone(),
        statement: digest,
        signatures: digest,
    };
    let in_force = own.map(|it| in_force(it.authority())).unwrap_or_default();
    let signers = in_force.into_iter().chain(enrolled(&statement.content)).map(|key| (key, true)).collect();
    let entry = Examined {
        number: fold.size(),
        leaf_hash: Some(crate::crypto::merkle::leaf_hash(leaf.to_string().as_bytes())),
        leaf: Some(leaf),
        present: true,
        envelope: Some(Envelope::of(statement.clone())),
        digest: Some(digest),
        signers,
        errors: vec![],
    };
    fold.admit(entry, now)
}

fn in_force(authority: &Authority) -> Vec<PublicKey> {
    authority.enrolled().filter(|(_, state)| state.in_force).map(|(key, _)| *key).collect()
}

/// The keys that sign because the statement brings them in: those of a first charter, and enrolled ones.
fn enrolled(content: &Content) -> Vec<PublicKey> {
    match content {
        Content::Charter(charter) => charter.keys.iter().map(|it| it.public_key).collect(),
        Content::Keys(keys) => {
            let enrol = |change: &Change| match change {
                Change::Enrol(it) => Some(it.public_key),
                _ => None,
            };
            keys.changes.iter().filter_map(enrol).collect()
        }
        _ => vec![],
    }
}
