//! The life of one decision: its acts, in the order in which they were recorded.

use std::collections::HashMap;
use std::sync::Arc;

use crate::crypto::Digest;
use crate::statement::choice::{DecisionOutcome, ReviewOutcome};
use crate::statement::closure::Closure;
use crate::statement::decision::Decision;
use crate::statement::finding::Finding;
use crate::statement::note::Note;
use crate::statement::position::Position;
use crate::statement::proposal::Proposal;
use crate::statement::record::Record;
use crate::statement::reply::Reply;
use crate::statement::review::{Progress, Review};
use crate::statement::scalar::{Date, DecisionId, Id};
use crate::statement::signal::Signal;

use super::act::{Erased, Recorded};

/// A list of acts, oldest first.
pub(super) type Acts<T> = Vec<Arc<Recorded<T>>>;

/// What a decision id groups. Every list is in the order of the ledger; acts are shared, so a clone is cheap.
#[derive(Debug, Clone)]
pub struct Life {
    /// The decision id.
    pub id: DecisionId,
    /// The proposals: the first, then each that amends.
    pub versions: Acts<Proposal>,
    /// Every position, also those that no longer count.
    pub positions: Acts<Position>,
    /// The decisions: the first, then each on a proposal that amends.
    pub decisions: Acts<Decision>,
    /// The reviews, in the order in which they were recorded, which may not be that in which they were held.
    pub reviews: Acts<Review>,
    /// The closure.
    pub closure: Option<Arc<Recorded<Closure>>>,
    /// Signals about it, perhaps with others.
    pub signals: Acts<Signal>,
    /// Findings about it.
    pub findings: Acts<Finding>,
    /// Replies to its positions, signals, findings and notes.
    pub replies: Acts<Reply>,
    /// Notes about it.
    pub notes: Acts<Note>,
    /// Its acts whose content is gone, as far as others that are still there point at them.
    pub erased: Vec<Erased>,
    /// The decisions of others that came in its place.
    pub superseded_by: Vec<Superseded>,
    /// The first day on which something ends it: no review is held after that.
    pub(super) ends: Option<Date>,
}

/// Another decision came in the place of this one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Superseded {
    /// Which.
    pub by: DecisionId,
    /// The entry of the decision that says so.
    pub entry: u64,
    /// The day on which that was recorded.
    pub day: Date,
    /// The day from which that decision holds.
    pub from: Date,
}

impl Life {
    pub(super) fn new(id: DecisionId) -> Self {
        Self {
            id,
            versions: Vec::new(),
            positions: Vec::new(),
            decisions: Vec::new(),
            reviews: Vec::new(),
            closure: None,
            signals: Vec::new(),
            findings: Vec::new(),
            replies: Vec::new(),
            notes: Vec::new(),
            erased: Vec::new(),
            superseded_by: Vec::new(),
            ends: None,
        }
    }

    /// The numbers of all its entries, in order: what a dossier of it holds.
    #[must_use]
    pub fn entries(&self) -> Vec<u64> {
        fn numbers<T>(acts: &[Arc<Recorded<T>>]) -> impl Iterator<Item = u64> {
            acts.iter().map(|act| act.entry)
        }
        let mut all: Vec<u64> = numbers(&self.versions)
            .chain(numbers(&self.positions))
            .chain(numbers(&self.decisions))
            .chain(numbers(&self.reviews))
            .chain(self.closure.iter().map(|act| act.entry))
            .chain(numbers(&self.signals))
            .chain(numbers(&self.findings))
            .chain(numbers(&self.replies))
            .chain(numbers(&self.notes))
            .chain(self.erased.iter().map(|act| act.entry))
            .collect();
        all.sort_unstable();
        all
    }

    /// The proposal with this digest.
    #[must_use]
    pub fn version(&self, digest: &Digest) -> Option<&Recorded<Proposal>> {
        find(&self.versions, digest)
    }

    /// The decision with this digest.
    #[must_use]
    pub fn decision(&self, digest: &Digest) -> Option<&Recorded<Decision>> {
        find(&self.decisions, digest)
    }

    /// The record that a decision decided: its own, or that of its proposal.
    #[must_use]
    pub fn record_of<'a>(&'a self, decision: &'a Decision) -> Option<&'a Record> {
        let proposed = || decision.proposal.as_ref().and_then(|it| self.version(it));
        decision.record.as_ref().or_else(|| proposed().map(|it| &it.says.record))
    }

    /// The decisions that let the deviation go on, as known at the end of a day, in the order of the ledger; each with
    /// the record that it decides, `None` if that was erased.
    #[must_use]
    pub fn adoptions(&self, known: Date) -> Vec<(&Recorded<Decision>, Option<&Record>)> {
        let proposed: HashMap<&Digest, &Record> =
            by(&self.versions, known).iter().map(|it| (&it.digest, &it.says.record)).collect();
        let adopting = by(&self.decisions, known).iter().filter(|it| adopts(it.says.outcome));
        let record = |it: &Decision| it.proposal.as_ref().and_then(|it| proposed.get(it).copied());
        adopting.map(|it| (it.as_ref(), it.says.record.as_ref().or(record(&it.says)))).collect()
    }

    /// The reviews that were held by a day, as known at the end of a day, in the order in which they were held.
    #[must_use]
    pub fn held(&self, on: Date, known: Date) -> Vec<&Recorded<Review>> {
        let held = by(&self.reviews, known).iter().map(AsRef::as_ref).filter(|it| it.says.held_on <= on);
        let mut reviews: Vec<_> = held.collect();
        reviews.sort_by_key(|it| (it.says.held_on, it.entry));
        reviews
    }
}

/// The days that were decided on.
#[derive(Debug, Clone, Copy)]
pub struct Days {
    /// The first day.
    pub from: Option<Date>,
    /// The last day; `None` if there is no end.
    pub until: Option<Date>,
    /// The day of the first review.
    pub first_review: Option<Date>,
}

impl Days {
    /// What the decision says, or else the record.
    #[must_use]
    pub fn of(decision: Option<&Decision>, record: Option<&Record>) -> Self {
        Self {
            from: decision.and_then(|it| it.from).or(record.map(|it| it.deviation.from)),
            until: decision.and_then(|it| it.until).or(record.and_then(|it| it.deviation.until)),
            first_review: decision.and_then(|it| it.first_review).or(record.map(|it| it.review.first)),
        }
    }
}

/// What the last of these reviews that speaks of a measure, or of a milestone, says of it.
pub fn progress<'a>(
    reviews: &[&'a Recorded<Review>],
    of: impl Fn(&'a Review) -> &'a Vec<Progress>,
) -> HashMap<&'a Id, &'a Progress> {
    reviews.iter().flat_map(|it| of(&it.says)).map(|part| (&part.id, part)).collect()
}

fn find<'a, T>(acts: &'a [Arc<Recorded<T>>], digest: &Digest) -> Option<&'a Recorded<T>> {
    acts.iter().find(|act| act.digest == *digest).map(AsRef::as_ref)
}

/// The acts that were recorded by the end of a day. `recorded` never goes back, so they come first.
pub(super) fn by<T>(acts: &[Arc<Recorded<T>>], known: Date) -> &[Arc<Recorded<T>>] {
    &acts[..acts.partition_point(|act| act.day <= known)]
}

/// Whether a decision lets the deviation go on.
#[must_use]
pub fn adopts(outcome: DecisionOutcome) -> bool {
    matches!(outcome, DecisionOutcome::Adopted | DecisionOutcome::AdoptedWithChanges)
}

/// Whether a review ends the deviation.
#[must_use]
pub fn ends(outcome: ReviewOutcome) -> bool {
    matches!(outcome, ReviewOutcome::EndReturned | ReviewOutcome::EndNormChanged | ReviewOutcome::StopUnsafe)
}
