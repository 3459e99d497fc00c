//! What the process of one decision is made of: each proposal that was decided on, and the one that still waits.

use std::collections::{BTreeMap, BTreeSet};

use crate::crypto::Digest;
use crate::deviation::{Days, Phase, Recorded, adopts};
use crate::statement::choice::Right;
use crate::statement::decision::Decision;
use crate::statement::position::Position;
use crate::statement::proposal::Proposal;
use crate::statement::record::{Consultation, Record};
use crate::statement::scalar::{BodyId, Date};

use super::scene::Case;

/// A proposal, the positions on it and the decision: of those, what is there. One that the board rejected or
/// withdrew is none.
#[derive(Debug, Clone)]
pub struct Round<'a> {
    /// What was decided on; `None` without a proposal, or if that was erased.
    pub proposal: Option<&'a Recorded<Proposal>>,
    /// The decision; `None` while the proposal waits for one.
    pub decision: Option<&'a Recorded<Decision>>,
    /// The positions since the decision before, up to this one, whichever version they answer. In order.
    pub positions: Vec<&'a Recorded<Position>>,
    /// Whether it is the first that lets the deviation go on.
    pub is_first: bool,
}

impl<'a> Case<'a> {
    /// The rounds of the life, in order: those in which the board decided to deviate, and the one that is open.
    #[must_use]
    pub fn rounds(&self) -> &[Round<'a>] {
        self.rounds.get_or_init(|| self.make_rounds())
    }

    fn make_rounds(&self) -> Vec<Round<'a>> {
        let life = self.life;
        let versions: BTreeMap<Digest, &'a Recorded<Proposal>> =
            life.versions.iter().map(|it| (it.digest, it.as_ref())).collect();
        let mut answers: BTreeMap<Digest, Vec<&'a Recorded<Position>>> = BTreeMap::new();
        for it in &life.positions {
            answers.entry(it.says.proposal).or_default().push(it);
        }
        let positions = |read: Option<&Digest>, after: Option<u64>, before: u64| {
            let from = life.positions.partition_point(|it| after.is_some_and(|after| it.entry <= after));
            let since = life.positions[from..].iter().map(AsRef::as_ref).take_while(|it| it.entry < before);
            let read = read.and_then(|it| answers.get(it)).into_iter().flatten().copied();
            let mut all: Vec<&'a Recorded<Position>> =
                read.filter(|it| it.entry < before).chain(since).collect();
            all.sort_by_key(|it| it.entry);
            all.dedup_by_key(|it| it.entry);
            all
        };
        let (mut rounds, mut after) = (Vec::new(), None);
        for made in &life.decisions {
            if adopts(made.says.outcome) {
                let read = made.says.proposal.as_ref();
                let proposal = read.and_then(|it| versions.get(it)).copied();
                let positions = positions(read, after, made.entry);
                let is_first = rounds.is_empty() && self.terms.erased_decision.is_none();
                rounds.push(Round { proposal, decision: Some(made), positions, is_first });
            }
            after = Some(made.entry);
        }
        let undecided = self.terms.decision.is_none() && self.terms.erased_decision.is_none();
        let open = self.terms.pending.or(self.terms.proposal.filter(|_| undecided));
        if let Some(open) = open.filter(|_| self.status.phase != Phase::Ended) {
            let positions = positions(Some(&open.digest), after, u64::MAX);
            let is_first = rounds.is_empty() && self.terms.erased_decision.is_none();
            rounds.push(Round { proposal: Some(open), decision: None, positions, is_first });
        }
        rounds
    }
}

impl<'a> Round<'a> {
    /// The entries of its proposal and its decision.
    #[must_use]
    pub fn entries(&self) -> Vec<u64> {
        self.proposal.map(|it| it.entry).into_iter().chain(self.decision.map(|it| it.entry)).collect()
    }

    /// The record that was proposed, or else decided, with the entry that it stands in.
    #[must_use]
    pub fn asked(&self) -> Option<(u64, &'a Record)> {
        let proposed = self.proposal.map(|it| (it.entry, &it.says.record));
        proposed.or_else(|| self.decided_record())
    }

    /// The record as it is in the end: decided, or else proposed; with the entry that it stands in.
    #[must_use]
    pub fn record(&self) -> Option<(u64, &'a Record)> {
        self.decided_record().or_else(|| self.asked())
    }

    fn decided_record(&self) -> Option<(u64, &'a Record)> {
        self.decision.and_then(|it| Some((it.entry, it.says.record.as_ref()?)))
    }

    /// The first day of the deviation, as decided or else proposed.
    #[must_use]
    pub fn from(&self) -> Option<Date> {
        Days::of(self.decision.map(|it| it.says.as_ref()), self.record().map(|it| it.1)).from
    }

    /// Whether the board decided without a proposal and says that there was no time for one.
    #[must_use]
    pub fn is_emergency(&self) -> bool {
        self.decision.is_some_and(|it| it.says.emergency.is_some() && it.says.proposal.is_none())
    }

    /// The entry before which something is in time for the decision.
    #[must_use]
    pub fn end(&self) -> u64 {
        self.decision.map_or(u64::MAX, |it| it.entry)
    }

    /// The last position of each body with each right.
    #[must_use]
    pub fn counting(&self) -> Vec<&'a Recorded<Position>> {
        let last: BTreeMap<(&BodyId, Right), _> =
            self.positions.iter().map(|it| ((&it.by, it.says.right), *it)).collect();
        last.into_values().collect()
    }

    /// Who was asked and did not answer this very proposal before it was decided on; each with its place in the
    /// list. Nobody, where there was no proposal to answer.
    #[must_use]
    pub fn unanswered(&self) -> Vec<(usize, &'a Consultation)> {
        let read = match self.decision {
            Some(made) => made.says.proposal,
            None => self.proposal.map(|it| it.digest),
        };
        let (Some(read), Some((_, asked))) = (read, self.asked()) else { return Vec::new() };
        let answers = self.positions.iter().filter(|it| it.says.proposal == read);
        let answered: BTreeSet<_> = answers.map(|it| (&it.by, it.says.right)).collect();
        let asked = asked.consultations.iter().enumerate();
        asked.filter(|(_, it)| !answered.contains(&(&it.body, it.right))).collect()
    }
}
