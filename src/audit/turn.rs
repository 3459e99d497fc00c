//! The course of a deviation: the decisions that let it go on, and the reviews of each.

use std::collections::BTreeMap;

use crate::crypto::Digest;
use crate::deviation::{Days, Life, Recorded, next_review};
use crate::statement::decision::Decision;
use crate::statement::record::Record;
use crate::statement::review::{Progress, Review};
use crate::statement::scalar::{Date, Id};

/// A decision that lets the deviation go on.
#[derive(Debug, Clone, Copy)]
pub struct Adoption<'a> {
    /// The decision.
    pub act: &'a Recorded<Decision>,
    /// What it decides; `None` if that was erased.
    pub record: Option<&'a Record>,
}

impl Adoption<'_> {
    /// The days that were decided on.
    #[must_use]
    pub fn days(&self) -> Days {
        Days::of(Some(&self.act.says), self.record)
    }

    /// The day of the review after another, or of the first one.
    #[must_use]
    pub fn review_after(&self, last: Option<&Recorded<Review>>) -> Option<Date> {
        next_review(Some(self.act.digest), self.days().first_review, self.record, last)
    }
}

/// A review that was held.
#[derive(Debug, Clone, Copy)]
pub struct Turn<'a> {
    /// The review.
    pub review: &'a Recorded<Review>,
    /// The one that was held before it.
    pub before: Option<&'a Recorded<Review>>,
    /// What it looks back at; `None` if that was erased.
    pub record: Option<&'a Record>,
    /// When it was to be held, as the decision or the review before it said, or else as it says itself.
    pub due: Option<Date>,
}

/// The reviews that were held by a day, as known at the end of a day, in the order in which they were held.
pub(super) fn turns<'a>(life: &'a Life, adoptions: &[Adoption<'a>], on: Date, known: Date) -> Vec<Turn<'a>> {
    let adopted: BTreeMap<&Digest, &Adoption<'a>> = adoptions.iter().map(|it| (&it.act.digest, it)).collect();
    let mut before = None;
    let turn = |review: &'a Recorded<Review>| {
        let last = before.replace(review);
        let act = adopted.get(&review.says.act);
        let planned = match act {
            Some(act) => act.review_after(last),
            None => last.and_then(|it: &Recorded<Review>| it.says.next),
        };
        let record = act.and_then(|it| it.record);
        Turn { review, before: last, record, due: planned.or(review.says.due) }
    };
    life.held(on, known).into_iter().map(turn).collect()
}

/// What a review says of a measure or of a milestone.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mention<'a> {
    /// The review.
    pub(super) review: &'a Recorded<Review>,
    /// The place in its list.
    pub(super) nth: usize,
    /// What it says.
    pub(super) says: &'a Progress,
}

/// All that reviews say of each measure, or of each milestone, in the order in which they were held.
pub(super) type Mentions<'a> = BTreeMap<&'a Id, Vec<Mention<'a>>>;

/// See [`Mentions`].
pub(super) fn mentions<'a>(turns: &[Turn<'a>], of: impl Fn(&'a Review) -> &'a Vec<Progress>) -> Mentions<'a> {
    let mut all = Mentions::new();
    for turn in turns {
        for (nth, says) in of(&turn.review.says).iter().enumerate() {
            all.entry(&says.id).or_default().push(Mention { review: turn.review, nth, says });
        }
    }
    all
}
