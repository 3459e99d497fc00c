//! `note`: words that belong in the trail and in no other act.

use super::scalar::{DecisionId, Text};
use super::shape::members;

members! {
    /// The words.
    pub struct Note("note") { text: Text, about: Option<DecisionId> }
}
