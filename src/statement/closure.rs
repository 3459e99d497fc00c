//! `closure`: the end of a deviation, with an evaluation.

use super::choice::ClosureOutcome;
use super::scalar::{Date, DecisionId, Text};
use super::shape::members;
use crate::crypto::Digest;

members! {
    /// How it ended.
    pub struct Closure("closure") {
        decision: DecisionId,
        act: Digest,
        outcome: ClosureOutcome,
        on: Date,
        evaluation: Text,
        replaced_by: Option<DecisionId>,
    }
}
