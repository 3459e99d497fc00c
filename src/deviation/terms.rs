//! What holds on a day, as known on a day: the record in force, its dates, and who answered what.

use std::collections::{BTreeMap, BTreeSet};

use crate::crypto::Digest;
use crate::statement::choice::{Kind, Right};
use crate::statement::decision::Decision;
use crate::statement::position::Position;
use crate::statement::proposal::Proposal;
use crate::statement::record::{Consultation, Record};
use crate::statement::review::Review;
use crate::statement::scalar::{BodyId, Date};

use super::act::{Erased, Recorded};
use super::days_after;
use super::life::{Days, Life, adopts, by, ends};

/// What holds of a decision on a day, as known at the end of a day.
#[derive(Debug, Clone)]
pub struct Terms<'a> {
    /// The decision that holds; without one that adopts, the last; `None` before any, or if it was erased.
    pub decision: Option<&'a Recorded<Decision>>,
    /// The decision that holds, if its content was erased: then a review or closure shows that there was one.
    pub erased_decision: Option<&'a Erased>,
    /// The proposal that was decided on; without a decision, the newest.
    pub proposal: Option<&'a Recorded<Proposal>>,
    /// A newer proposal, on which nothing was decided yet.
    pub pending: Option<&'a Recorded<Proposal>>,
    /// The record that holds, or is proposed; `None` if it was erased.
    pub record: Option<&'a Record>,
    /// The first day, as the decision or else the record says.
    pub from: Option<Date>,
    /// The last day, as the decision or else the record says; `None` if it has no end.
    pub until_decided: Option<Date>,
    /// The last day, as last extended by a review that was held by then.
    pub until: Option<Date>,
    /// The day of the first review, as the decision or else the record says.
    pub first_review: Option<Date>,
    /// The last review that was held by then.
    pub last_review: Option<&'a Recorded<Review>>,
    /// The day of the next review.
    pub next_review: Option<Date>,
    /// How many reviews that were held by then gave more time: over the whole life.
    pub extensions: usize,
    /// How many later decisions gave more time.
    pub renewals: usize,
    /// The position that counts, of each body with each right: the last before the decision.
    pub counting: Vec<&'a Recorded<Position>>,
    /// Who was asked, and did not answer the very proposal before it was decided on.
    pub missing: Vec<&'a Consultation>,
    /// Positions after the decision, or to what was decided, that invoke nullity and were not followed by another.
    pub nullity: Vec<&'a Recorded<Position>>,
}

/// A decision that lets the deviation go on.
pub(super) struct Made<'a> {
    pub(super) entry: u64,
    day: Date,
    pub(super) digest: Digest,
    decision: Option<&'a Recorded<Decision>>,
    erased: Option<&'a Erased>,
    /// What it decided; `None` if that was erased.
    pub(super) record: Option<&'a Record>,
    from: Date,
    pub(super) until: Option<Date>,
    pub(super) first_review: Option<Date>,
}

impl<'a> Made<'a> {
    fn of(decision: &'a Recorded<Decision>, record: Option<&'a Record>) -> Self {
        let Days { from, until, first_review } = Days::of(Some(&decision.says), record);
        Self {
            entry: decision.entry,
            day: decision.day,
            digest: decision.digest,
            decision: Some(decision),
            erased: None,
            record,
            from: from.unwrap_or(decision.day),
            until,
            first_review,
        }
    }

    fn erased(it: &'a Erased) -> Self {
        let Erased { entry, day, digest, .. } = *it;
        Self {
            entry,
            day,
            digest,
            decision: None,
            erased: Some(it),
            record: None,
            from: day,
            until: None,
            first_review: None,
        }
    }

    /// The day from which it comes in the place of the one before it: when it was recorded, and where that
    /// one had begun by then, not before its own beginning.
    fn takes_over(&self, before: &Self) -> Date {
        if before.from <= self.day { self.day.max(self.from) } else { self.day }
    }
}

/// From when a decision holds.
pub(super) struct Reign<'a> {
    /// The day from which; `None` for the first, before which nothing held.
    pub(super) start: Option<Date>,
    pub(super) made: Made<'a>,
}

/// Which decision holds when: each from its day until the next. A decision waits for its own beginning where the one
/// before it has begun, and otherwise comes in its place at once.
pub(super) fn reigns(made: Vec<Made<'_>>) -> Vec<Reign<'_>> {
    let mut reigns: Vec<Reign<'_>> = Vec::new();
    for next in made {
        // What was to begin later is overtaken.
        let mut overtaken = None;
        while let Some(last) = reigns.pop_if(|it| it.start.is_some_and(|start| start > next.day)) {
            overtaken = last.start;
        }
        let start = reigns.last().map(|it| {
            let takes_over = next.takes_over(&it.made);
            overtaken.map_or(takes_over, |it| takes_over.min(it))
        });
        reigns.push(Reign { start, made: next });
    }
    reigns
}

impl Life {
    /// The decisions that let the deviation go on, as known at the end of a day, in the order of the ledger.
    pub(super) fn made(&self, known: Date) -> Vec<Made<'_>> {
        let mut made: Vec<Made<'_>> =
            self.adoptions(known).into_iter().map(|(it, record)| Made::of(it, record)).collect();
        // That something was reviewed or closed proves that it had been adopted.
        let reviewed: BTreeSet<&Digest> = by(&self.reviews, known).iter().map(|it| &it.says.act).collect();
        let closed = self.closure.iter().filter(|it| it.day <= known).map(|it| it.says.act).next();
        let proven = |it: &&Erased| reviewed.contains(&it.digest) || closed == Some(it.digest);
        let gone = self.erased.iter().filter(|it| it.kind == Kind::Decision && it.day <= known);
        made.extend(gone.filter(proven).map(Made::erased));
        made.sort_by_key(|it| it.entry);
        made
    }

    /// The terms on a day, as known at the end of a day; `None` if no proposal or decision was known then.
    #[must_use]
    pub fn terms(&self, on: Date, known: Date) -> Option<Terms<'_>> {
        let versions = by(&self.versions, known);
        let decisions = by(&self.decisions, known);
        let reviews = || by(&self.reviews, known).iter().filter(|it| it.says.held_on <= on);
        let gone = |kind| self.erased.iter().filter(move |it| it.kind == kind && it.day <= known);

        let made = self.made(known);
        let later = |pair: &&[Made<'_>]| matches!(pair, [one, two] if one.until.is_some_and(|it| two.until.is_none_or(|two| two > it)));
        let renewals = made.windows(2).filter(later).count();
        let holds =
            reigns(made).into_iter().rfind(|it| it.start.is_none_or(|start| start <= on)).map(|it| it.made);

        let decision = match &holds {
            Some(made) => made.decision,
            None => decisions.last().map(AsRef::as_ref),
        };
        let erased_decision = holds.as_ref().and_then(|it| it.erased);
        let newest = versions.last().map(AsRef::as_ref);
        let decided = |it: &Digest| decisions.iter().any(|made| made.says.proposal.as_ref() == Some(it));
        let (proposal, pending) = match (decision, erased_decision) {
            (None, None) => (newest, None),
            (Some(made), _) => (
                made.says.proposal.as_ref().and_then(|it| self.version(it)),
                newest.filter(|it| it.entry > made.entry && !decided(&it.digest)),
            ),
            (None, Some(made)) => (None, newest.filter(|it| it.entry > made.entry && !decided(&it.digest))),
        };
        if decision.is_none()
            && erased_decision.is_none()
            && proposal.is_none()
            && gone(Kind::Proposal).chain(gone(Kind::Decision)).next().is_none()
        {
            return None;
        }
        let record = match decision {
            Some(made) => self.record_of(&made.says),
            None => proposal.map(|it| &it.says.record),
        };
        let Days { from, until: until_decided, first_review } =
            Days::of(decision.map(|it| it.says.as_ref()), record);
        let of_this = |it: &&std::sync::Arc<Recorded<Review>>| {
            holds.as_ref().is_some_and(|made| made.digest == it.says.act)
        };
        let extended = reviews().filter(of_this).filter_map(|it| it.says.extension.as_ref()).next_back();
        let last_review = reviews().max_by_key(|it| (it.says.held_on, it.entry)).map(AsRef::as_ref);
        let digest = holds.as_ref().map(|it| it.digest);
        let (counting, nullity) = self.positions_for(decision, known);
        Some(Terms {
            decision,
            erased_decision,
            proposal,
            pending,
            record,
            from: from.or(holds.as_ref().map(|it| it.from)),
            until_decided,
            until: extended.map(|it| it.until).or(until_decided),
            first_review,
            last_review,
            next_review: next_review(digest, first_review, record, last_review),
            extensions: reviews().filter(|it| it.says.extension.is_some()).count(),
            renewals,
            counting,
            missing: self.missing(decision, proposal, record, known),
            nullity,
        })
    }

    /// The positions that count, and those that invoke nullity.
    fn positions_for(
        &self,
        decision: Option<&Recorded<Decision>>,
        known: Date,
    ) -> (Vec<&Recorded<Position>>, Vec<&Recorded<Position>>) {
        type Last<'a> = BTreeMap<(&'a BodyId, Right), &'a Recorded<Position>>;
        let (mut counting, mut last): (Last<'_>, Last<'_>) = Default::default();
        for position in by(&self.positions, known) {
            let key = (&position.by, position.says.right);
            last.insert(key, position);
            // What answers a decision itself, made without a proposal, can only come after it.
            let answers = |made: &Recorded<Decision>| {
                position.entry < made.entry
                    || made.says.proposal.is_none() && position.says.proposal == made.digest
            };
            if decision.is_none_or(answers) {
                counting.insert(key, position);
            }
        }
        let concerns = |position: &&Recorded<Position>| {
            decision.is_none_or(|made| {
                position.entry > made.entry || Some(position.says.proposal) == made.says.proposal
            })
        };
        let invokes = |it: &&Recorded<Position>| it.says.answer == crate::statement::choice::Answer::Nullity;
        let nullity = last.into_values().filter(invokes).filter(concerns).collect();
        (counting.into_values().collect(), nullity)
    }

    /// The consultations without an answer to the very proposal, or to the decision that had none.
    fn missing<'a>(
        &'a self,
        decision: Option<&Recorded<Decision>>,
        proposal: Option<&'a Recorded<Proposal>>,
        record: Option<&'a Record>,
        known: Date,
    ) -> Vec<&'a Consultation> {
        let Some(asked) = proposal.map(|it| &it.says.record).or(record) else { return Vec::new() };
        let read = match decision {
            Some(made) => made.says.proposal.unwrap_or(made.digest),
            None => proposal.map_or(Digest([0; 32]), |it| it.digest),
        };
        let before = decision.filter(|it| it.says.proposal.is_some()).map_or(u64::MAX, |it| it.entry);
        self.unanswered(asked, &read, before, known)
    }

    /// The consultations of a record that nobody answered before an entry, having read an act.
    pub(super) fn unanswered<'a>(
        &'a self,
        asked: &'a Record,
        read: &Digest,
        before: u64,
        known: Date,
    ) -> Vec<&'a Consultation> {
        let answered: BTreeSet<(&BodyId, Right)> = by(&self.positions, known)
            .iter()
            .filter(|it| it.says.proposal == *read && it.entry < before)
            .map(|it| (&it.by, it.says.right))
            .collect();
        asked.consultations.iter().filter(|it| !answered.contains(&(&it.body, it.right))).collect()
    }
}

impl Terms<'_> {
    /// Whether a decision lets the deviation go on.
    #[must_use]
    pub fn is_adopted(&self) -> bool {
        self.erased_decision.is_some() || self.decision.is_some_and(|it| adopts(it.says.outcome))
    }
}

/// The first review; after one was held, what that one says, or the interval. A new decision begins anew,
/// unless its first review is one that was held already.
#[must_use]
pub fn next_review(
    act: Option<Digest>,
    first: Option<Date>,
    record: Option<&Record>,
    last: Option<&Recorded<Review>>,
) -> Option<Date> {
    let Some(last) = last else { return first };
    if Some(last.says.act) != act && first.is_some_and(|first| last.says.held_on < first) {
        return first;
    }
    let interval = || record.and_then(|it| days_after(last.says.held_on, it.review.every_days.get()));
    if ends(last.says.outcome) { None } else { last.says.next.or_else(interval) }
}
