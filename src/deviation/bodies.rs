//! Who is what, and what is expected: from the charter entries themselves.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::statement::charter::{Charter, Policy, WitnessPolicy};
use crate::statement::choice::Role;
use crate::statement::scalar::{BodyId, Count, Date, Name};

/// The charters of a ledger, in order; the role of every body, which it keeps for ever, and its newest name.
#[derive(Debug, Clone, Default)]
pub struct Charters {
    roles: BTreeMap<BodyId, Role>,
    names: BTreeMap<BodyId, Name>,
    charters: Vec<(u64, Date, Arc<Charter>)>,
}

impl Charters {
    /// Takes the next charter in.
    pub(super) fn add(&mut self, entry: u64, day: Date, charter: &Charter) {
        for body in charter.bodies.iter() {
            // Rule 7: a body keeps its role, so the first one stands.
            self.roles.entry(body.id.clone()).or_insert(body.role);
            self.names.insert(body.id.clone(), body.name.clone());
        }
        self.charters.push((entry, day, Arc::new(charter.clone())));
    }

    /// The role of a body; `None` if no charter so far names it.
    #[must_use]
    pub fn role(&self, body: &BodyId) -> Option<Role> {
        self.roles.get(body).copied()
    }

    /// The name of a body, as the newest charter that holds it says; its id if none does.
    #[must_use]
    pub fn name<'a>(&'a self, body: &'a BodyId) -> &'a str {
        self.names.get(body).map_or(body.as_str(), Name::as_str)
    }

    /// The bodies with a role, in the order of the newest charter.
    pub fn bodies_with(&self, role: Role) -> impl Iterator<Item = &BodyId> {
        self.newest().into_iter().flat_map(move |charter| {
            charter.bodies.iter().filter(move |body| body.role == role).map(|body| &body.id)
        })
    }

    /// The newest charter.
    #[must_use]
    pub fn newest(&self) -> Option<&Charter> {
        self.charters.last().map(|(_, _, charter)| charter.as_ref())
    }

    /// The charter in force, as known at the end of a day.
    #[must_use]
    pub fn known(&self, known: Date) -> Option<&Charter> {
        let count = self.charters.partition_point(|(_, day, _)| *day <= known);
        self.charters.get(count.checked_sub(1)?).map(|(_, _, charter)| charter.as_ref())
    }

    /// What is expected here, as known at the end of a day.
    #[must_use]
    pub fn rules(&self, known: Date) -> Rules {
        self.known(known).map_or_else(Rules::default, |charter| Rules::of(&charter.policy))
    }
}

/// A policy, with the default of whatever it leaves out (RECORD.md, policy).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// How long bodies have to answer.
    pub consultation_days: u64,
    /// How long after its beginning a deviation may be recorded.
    pub late_recording_days: u64,
    /// The longest time between two reviews.
    pub review_max_days: u64,
    /// How long after its date a review is due and not yet overdue.
    pub overdue_grace_days: u64,
    /// How often a deviation may be extended.
    pub max_extensions: u64,
    /// From which likelihood times impact a risk is red.
    pub red_risk_from: u64,
    /// How long the one who got a signal has to answer.
    pub signal_answer_days: u64,
    /// Who is expected to cosign.
    pub witnesses: Vec<WitnessPolicy>,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            consultation_days: 28,
            late_recording_days: 7,
            review_max_days: 92,
            overdue_grace_days: 0,
            max_extensions: 2,
            red_risk_from: 15,
            signal_answer_days: 42,
            witnesses: Vec::new(),
        }
    }
}

impl Rules {
    /// Those of a charter.
    #[must_use]
    pub fn of(policy: &Policy) -> Self {
        let default = Self::default();
        let or = |count: Option<Count>, default: u64| count.map_or(default, Count::get);
        Self {
            consultation_days: or(policy.consultation_days, default.consultation_days),
            late_recording_days: or(policy.late_recording_days, default.late_recording_days),
            review_max_days: or(policy.review_max_days, default.review_max_days),
            overdue_grace_days: or(policy.overdue_grace_days, default.overdue_grace_days),
            max_extensions: or(policy.max_extensions, default.max_extensions),
            red_risk_from: or(policy.red_risk_from, default.red_risk_from),
            signal_answer_days: or(policy.signal_answer_days, default.signal_answer_days),
            witnesses: policy.witnesses.clone(),
        }
    }
}
