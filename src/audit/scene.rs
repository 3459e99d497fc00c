//! What a rule is given: the ledger on a day, and within it one decision.

use crate::deviation::{Charters, Life, Lives, Phase, Recorded, Rules, Status, Terms};
use crate::norms::Shelf;
use crate::statement::choice::Role;
use crate::statement::record::Record;
use crate::statement::review::Review;
use crate::statement::scalar::{BodyId, Date};

use super::trail::Trail;

/// A ledger on a day, as known then or on another.
#[derive(Debug)]
pub struct Scene<'a> {
    /// Every act that was known.
    pub trail: &'a Trail,
    /// The lives that these make.
    pub lives: &'a Lives,
    /// The norm catalogues that are at hand.
    pub shelf: &'a Shelf,
    /// What the charter expects, with the default of what it leaves out.
    pub rules: Rules,
    /// The day on which things are judged: what was due before it is overdue.
    pub on: Date,
}

impl<'a> Scene<'a> {
    pub(super) fn new(trail: &'a Trail, lives: &'a Lives, shelf: &'a Shelf, on: Date) -> Self {
        Self { trail, lives, shelf, rules: lives.charters().rules(trail.known()), on }
    }

    /// The charters.
    #[must_use]
    pub fn charters(&self) -> &'a Charters {
        self.lives.charters()
    }

    /// The role of a body.
    #[must_use]
    pub fn role(&self, body: &BodyId) -> Option<Role> {
        self.charters().role(body)
    }

    /// The decision, if there is something to judge: a proposal or a decision that is still there.
    pub(super) fn case<'b>(&'b self, life: &'a Life) -> Option<Case<'b>>
    where
        'a: 'b,
    {
        let known = self.trail.known();
        let (terms, status) = (life.terms(self.on, known)?, life.status(self.on, known, &self.rules)?);
        Some(Case { scene: self, life, terms, status })
    }
}

/// One decision on a day.
#[derive(Debug)]
pub struct Case<'a> {
    /// The ledger that it is of.
    pub scene: &'a Scene<'a>,
    /// All its acts.
    pub life: &'a Life,
    /// What holds.
    pub terms: Terms<'a>,
    /// Where it is in its life.
    pub status: Status,
}

impl<'a> Case<'a> {
    /// The record that holds or is proposed, and one that was proposed since and not decided on; each with the
    /// entry that it stands in.
    #[must_use]
    pub fn records(&self) -> Vec<(u64, &'a Record)> {
        let holds = self.terms.record.and_then(|record| {
            let decision = self.terms.decision.filter(|it| it.says.record.is_some()).map(|it| it.entry);
            Some((decision.or(self.terms.proposal.map(|it| it.entry))?, record))
        });
        let pending = self.terms.pending.map(|it| (it.entry, &it.says.record));
        holds.into_iter().chain(pending).collect()
    }

    /// The reviews that were held by the day, in the order in which they were held.
    #[must_use]
    pub fn reviews(&self) -> Vec<&'a Recorded<Review>> {
        let held = self.life.reviews.iter().map(AsRef::as_ref).filter(|it| it.says.held_on <= self.scene.on);
        let mut held: Vec<_> = held.collect();
        held.sort_by_key(|it| (it.says.held_on, it.entry));
        held
    }

    /// Whether the board decided to deviate.
    #[must_use]
    pub fn is_adopted(&self) -> bool {
        self.terms.is_adopted()
    }

    /// Whether the deviation is practised, or was until it ended: from its first day on.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.is_adopted() && self.terms.from.is_some_and(|from| from <= self.scene.on)
    }

    /// Whether the board decided not to deviate: then there is little left to judge.
    #[must_use]
    pub fn is_dropped(&self) -> bool {
        matches!(self.status.phase, Phase::Rejected | Phase::Withdrawn)
    }
}
