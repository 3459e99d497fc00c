//! `finding`: what an inspectorate found.

use super::choice::{FindingSource, Framework, Judgement, SupervisoryMeasure, Theme};
use super::scalar::{Count, Date, DecisionId, Line, Text};
use super::shape::members;

members! {
    /// A finding, about a decision or about something that was never recorded.
    pub struct Finding("finding") {
        decision: Option<DecisionId>,
        visit: Option<Visit>,
        sources: Vec<FindingSource>,
        norm: Option<NormReference>,
        theme: Option<Theme>,
        judgement: Judgement,
        unrecorded_deviation: bool,
        text: Text,
        measure: SupervisoryMeasure,
        answer_by: Option<Date>,
    }
    /// A visit.
    pub struct Visit("visit") { on: Date, location: Line, inspectors: Count }
    /// A norm, by its place.
    pub struct NormReference("norm_reference") { framework: Framework, clause: Line }
}
