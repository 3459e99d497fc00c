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
mod status;
mod terms;

pub use act::{Act, Erased, Meaningless, Recorded};
pub use bodies::{Charters, Rules};
pub use due::{Due, Task, due};
pub use life::{Life, Superseded};
pub use lives::Lives;
pub use status::{Flag, Phase, Status};
pub use terms::Terms;

use crate::statement::scalar::Date;
use crate::words::Sentence;

/// A day as people write it, within a sentence.
fn day(date: Date) -> Sentence {
    let civil = date.civil();
    crate::sentence!(
        "meaning-day",
        day = civil.day().to_string(),
        month = Sentence::new(format!("month-{}", civil.month())),
        year = civil.year().to_string(),
    )
}

/// The day that is so many days after another; `None` past the end of the calendar.
fn days_after(date: Date, days: u64) -> Option<Date> {
    let span = jiff::Span::new().try_days(i64::try_from(days).ok()?).ok()?;
    date.civil().checked_add(span).ok().and_then(Date::from_civil)
}
