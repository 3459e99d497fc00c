//! `signal`: a norm that can't be met, told to those who own it.

use super::choice::AddresseeKind;
use super::lists::OneOrMore;
use super::scalar::{Date, DecisionId, Line, Text};
use super::shape::members;

members! {
    /// What was told, to whom, about which decisions.
    pub struct Signal("signal") {
        decisions: OneOrMore<DecisionId>,
        addressees: OneOrMore<Addressee>,
        sent_on: Date,
        proposes_change_of_norm: bool,
        text: Text,
        answer_by: Option<Date>,
    }
    /// Who is told.
    pub struct Addressee("addressee") { kind: AddresseeKind, name: Line }
}
