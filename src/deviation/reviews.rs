//! Which reviews were to be held, and whether they were: the past of what [`super::Terms::next_review`] says of now.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::crypto::Digest;
use crate::statement::review::Review;
use crate::statement::scalar::Date;

use super::act::Recorded;
use super::bodies::Rules;
use super::days_between;
use super::life::Life;
use super::status::{is_overdue, words};
use super::terms::{Made, next_review, reigns};

/// A review that was to be held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// By when.
    pub due: Date,
    /// The entry of the decision that held when it was last asked for.
    pub decision: u64,
    /// The review that was held; `None` if there was none.
    pub held: Option<Held>,
    /// Whether it can still be held: nothing came in its place.
    pub open: bool,
}

/// A review that was held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// When.
    pub on: Date,
    /// The entry in which it is recorded.
    pub entry: u64,
}

words! {
    /// Whether a review was held when it was due.
    pub enum Standing("standing") {
        /// Held by its day, or within the days of grace of the policy.
        OnTime = "on_time",
        /// Held after that.
        Late = "late",
        /// Not held, and its day has passed.
        Missed = "missed",
        /// Not held yet, and there is still time.
        Awaited = "awaited",
    }
}

impl Expected {
    /// Whether it was held when it was due, seen from a day.
    #[must_use]
    pub fn standing(&self, on: Date, rules: &Rules) -> Standing {
        match self.held {
            Some(held) if is_overdue(self.due, held.on, rules) => Standing::Late,
            Some(_) => Standing::OnTime,
            None if !self.open || is_overdue(self.due, on, rules) => Standing::Missed,
            None => Standing::Awaited,
        }
    }

    /// How many days after its day it was held; for one that was not, how many have passed.
    #[must_use]
    pub fn days_late(&self, on: Date) -> u64 {
        let until = self.held.map_or(on, |it| it.on);
        u64::try_from(days_between(self.due, until)).unwrap_or(0)
    }
}

/// Every review that was to be held by a day, as known at the end of a day, by the day on which it was due; and the
/// one that is due next. The last of them is open if [`super::Terms::review_due`] has a day, and then on that day.
///
/// A review that was held settles what was due, early or late. What was due when another decision came in its
/// place, or when all ended, and was not held, was missed; what was not due yet then falls away.
#[must_use]
pub fn expected_reviews(life: &Life, on: Date, known: Date) -> Vec<Expected> {
    let reigns = reigns(life.made(known));
    let Some(terms) = life.terms(on, known).filter(|_| !reigns.is_empty()) else { return Vec::new() };
    let end = life.ended(on, known);
    let held = life.held(end.unwrap_or(on), known);
    let mut fold = Fold { expected: Vec::new(), now: None, due: None, extended: BTreeMap::new(), last: None };
    let mut held = held.into_iter().peekable();
    for reign in reigns.iter().filter(|it| it.start.is_none_or(|start| start <= end.unwrap_or(on))) {
        let before = |it: &&Recorded<Review>| {
            // On the day itself, what is reviewed tells which of the two held.
            let settles_old = it.says.act != reign.made.digest;
            reign
                .start
                .is_some_and(|start| it.says.held_on < start || it.says.held_on == start && settles_old)
        };
        while let Some(review) = held.next_if(before) {
            fold.review(review);
        }
        fold.reign(&reign.made, reign.start);
    }
    held.for_each(|review| fold.review(review));
    match end {
        Some(end) => fold.drop_or_miss(end),
        None => {
            let phase = life.phase(&terms, on, known);
            if let (Some(due), Some(now)) = (terms.review_due(phase), fold.now) {
                fold.expected.push(Expected { due, decision: now.entry, held: None, open: true });
            }
        }
    }
    fold.expected.sort_by_key(|it| (it.due, it.open, Reverse(it.held.is_some())));
    fold.expected
}

/// How far the fold is.
struct Fold<'a> {
    expected: Vec<Expected>,
    /// The decision that holds.
    now: Option<&'a Made<'a>>,
    /// What is due next.
    due: Option<Date>,
    /// The last day of each decision that a review extended, with the entry that says so.
    extended: BTreeMap<Digest, (u64, Date)>,
    last: Option<&'a Recorded<Review>>,
}

impl<'a> Fold<'a> {
    fn next(&self) -> Option<Date> {
        let now = self.now?;
        next_review(Some(now.digest), now.first_review, now.record, self.last)
    }

    /// What is due counts, unless it lies after the last day: then the closure is due, not a review.
    fn counts(&self) -> Option<Date> {
        let now = self.now?;
        let until = self.extended.get(&now.digest).map(|(_, until)| *until).or(now.until);
        self.due.filter(|due| until.is_none_or(|until| *due <= until))
    }

    fn push(&mut self, due: Date, held: Option<Held>) {
        let decision = self.now.map(|it| it.entry).unwrap_or_default();
        self.expected.push(Expected { due, decision, held, open: false });
    }

    /// Something came in the place of what is due: it was missed if its day had passed.
    fn drop_or_miss(&mut self, day: Date) {
        if let Some(due) = self.counts().filter(|due| *due < day) {
            self.push(due, None);
        }
        self.due = None;
    }

    fn reign(&mut self, made: &'a Made<'a>, start: Option<Date>) {
        let was = self.due;
        let before = self.now.replace(made);
        let next = self.next();
        if let Some(start) = start.filter(|_| next != was) {
            self.now = before;
            self.drop_or_miss(start);
            self.now = Some(made);
        }
        self.due = next;
    }

    fn review(&mut self, review: &'a Recorded<Review>) {
        let again = self.last.is_some_and(|it| it.says.held_on == review.says.held_on);
        self.last = Some(review);
        let next = self.next();
        // A second review of a day mends the first; an extra one that leaves the day as it was settles nothing.
        if let Some(due) = self.counts().filter(|due| !again && next != Some(*due)) {
            self.push(due, Some(Held { on: review.says.held_on, entry: review.entry }));
        }
        self.due = next;
        if let Some(more) = &review.says.extension {
            let extended = self.extended.entry(review.says.act).or_insert((review.entry, more.until));
            *extended = (*extended).max((review.entry, more.until));
        }
    }
}
