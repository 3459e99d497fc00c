//! What the entries mean: a deviation's life, and its status on a date. Derived, never stored.
//!
//! [`Lives`] is a fold over a ledger's acts in their order; a [`Life`] is what one decision id groups.
//! An act that means nothing (FORMAT.md, section 2) changes no life: the same judgement refuses it
//! before it is appended ([`Lives`] is a [`crate::ledger::Meaning`]) and sets it aside when a ledger that
//! holds one is read. [`Life::status`] and [`Life::terms`] say how things stood on a day, as known on a
//! day; [`due`] what is to be done. No clock, no terminal, no git.

mod act;
mod bodies;
mod due;
mod life;
mod lives;
mod meaning;
mod question;
mod reviews;
mod sight;
mod status;
mod terms;

pub use act::{Act, Erased, Meaningless, Recorded};
pub use bodies::{Charters, Rules};
pub use due::{Due, Task, addressees, due};
pub use life::{Days, Life, Superseded, adopts, ends, progress};
pub use lives::Lives;
pub use question::{Answer, Match, Question};
pub use reviews::{Expected, Held, Standing, expected_reviews};
pub use sight::{Head, Knowledge, Sight, Version, sight};
pub use status::{Flag, Phase, Status, is_overdue};
pub use terms::{Terms, next_review};

use crate::statement::scalar::Date;
use crate::words::{Say, Sentence};

/// A day as people write it, within a sentence.
#[must_use]
pub fn day(date: Date) -> Sentence {
    date.sentence()
}

/// The day that is so many days after another; `None` past the end of the calendar.
#[must_use]
pub fn days_after(date: Date, days: u64) -> Option<Date> {
    let span = jiff::Span::new().try_days(i64::try_from(days).ok()?).ok()?;
    date.civil().checked_add(span).ok().and_then(Date::from_civil)
}

/// How many days lie between a day and one that comes after it; fewer than none if it comes before.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    from.civil().until(to.civil()).map_or(0, |it| i64::from(it.get_days()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_on_the_calendar() {
        let first = Date::new("2026-02-28").unwrap();
        assert_eq!(days_after(first, 0), Some(first));
        assert_eq!(days_after(first, 1), Date::new("2026-03-01"));
        assert_eq!(days_after(first, 1_000_000_000_000), None);
        assert_eq!(days_after(first, u64::MAX), None);
        let next = Date::new("2028-03-01").unwrap();
        assert_eq!((days_between(first, next), days_between(next, first)), (732, -732));
    }

    #[test]
    fn both_languages_have_the_same_sentences_with_the_same_arguments() {
        fn arguments(line: &'static str) -> Option<(&'static str, Vec<&'static str>)> {
            let (id, said) = line.split_once(" = ")?;
            let mut names: Vec<_> = said.split("{ $").skip(1).filter_map(|it| it.split(' ').next()).collect();
            names.sort_unstable();
            Some((id, names))
        }
        let dutch = include_str!("../../locales/nl/deviation.ftl").lines().filter_map(arguments);
        let english = include_str!("../../locales/en/deviation.ftl").lines().filter_map(arguments);
        assert_eq!(dutch.collect::<Vec<_>>(), english.collect::<Vec<_>>());
    }
}
