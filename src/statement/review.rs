//! `review`: on its date or on a trigger, what was measured and what follows.

use super::choice::{Benefit, ReviewOutcome, State};
use super::scalar::{Count, Date, Decimal, DecisionId, Id, Text};
use super::shape::members;
use crate::crypto::Digest;

members! {
    /// A review of a decision.
    pub struct Review("review") {
        decision: DecisionId,
        act: Digest,
        held_on: Date,
        due: Option<Date>,
        trigger: Option<Text>,
        indicators: Vec<Measured>,
        incidents: Count,
        measures: Vec<Progress>,
        milestones: Vec<Progress>,
        technology: Vec<TechnologyReview>,
        progress: Text,
        learned: Option<Text>,
        searched: Option<Text>,
        staff_voice: Option<Text>,
        prioritisation: Option<Text>,
        outcome: ReviewOutcome,
        next: Option<Date>,
        extension: Option<Extension>,
    }
    /// A value of an indicator.
    pub struct Measured("measured") { id: Id, value: Decimal, on: Date }
    /// How far a measure or a milestone is.
    pub struct Progress("progress") { id: Id, state: State, note: Option<Text> }
    /// Whether technology brought what it should.
    pub struct TechnologyReview("technology_review") { measure: Id, benefit: Benefit, note: Text }
    /// More time.
    pub struct Extension("extension") { until: Date, why: Text }
}
