//! `proposal`: the intended decision, while it can still be changed.

use super::record::Record;
use super::scalar::DecisionId;
use super::shape::members;
use crate::crypto::Digest;

members! {
    /// What is proposed, and which earlier version it changes.
    pub struct Proposal("proposal") { decision: DecisionId, amends: Option<Digest>, record: Record }
}
