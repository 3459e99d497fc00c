//! `position`: a body's own answer to a proposal.

use super::choice::{Answer, ConsultationForm, Right};
use super::scalar::{Date, DecisionId, Line, Text};
use super::shape::members;
use crate::crypto::Digest;

members! {
    /// What a body answers, in its own words, to the very proposal that it read.
    pub struct Position("position") {
        decision: DecisionId,
        proposal: Digest,
        right: Right,
        answer: Answer,
        text: Text,
        conditions: Vec<Text>,
        minority: Vec<Text>,
        represented: Vec<Line>,
        form: Option<ConsultationForm>,
        on: Option<Date>,
    }
}
