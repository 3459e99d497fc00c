//! `decision`: what the board decided, and its answer to everybody who did not agree.

use super::choice::{DecisionOutcome, VoteCast};
use super::record::Record;
use super::scalar::{Date, DecisionId, Line, Text};
use super::shape::members;
use crate::crypto::Digest;

members! {
    /// The board's decision.
    pub struct Decision("decision") {
        decision: DecisionId,
        proposal: Option<Digest>,
        outcome: DecisionOutcome,
        record: Option<Record>,
        answers: Vec<AnswerTo>,
        votes: Vec<Vote>,
        dissent: Vec<Text>,
        from: Option<Date>,
        until: Option<Date>,
        first_review: Option<Date>,
        residual_risks_accepted: bool,
        substitution: Option<Substitution>,
        emergency: Option<Text>,
        supersedes: Option<DecisionId>,
    }
    /// The board's answer to a position.
    pub struct AnswerTo("answer_to") { position: Digest, text: Text }
    /// A vote, by function.
    pub struct Vote("vote") { label: Line, vote: VoteCast }
    /// The committee's consent in the place of one that was refused.
    pub struct Substitution("substitution") { reference: Line, dated: Date }
}
