//! What is due for one body, as a message.

use crate::deviation::{Due, Lives, days_between};
use crate::ledger::Verified;
use crate::sentence;
use crate::statement::scalar::{BodyId, Date};
use crate::words::{Lang, Sentence, say};

use super::tasks::told;

/// A message: what stands above it, and the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The subject; one line.
    pub subject: String,
    /// The text, lines ended by `\n`.
    pub text: String,
}

/// The days before a date on which somebody is reminded of it, most first.
pub const REMINDERS: [i64; 3] = [30, 7, 1];

/// Which reminder of a task it is time for on a day: so many days before, `0` for too late; `None` while it lies
/// further ahead.
#[must_use]
pub fn reminder(due: &Due, on: Date) -> Option<i64> {
    if due.overdue {
        return Some(0);
    }
    let left = days_between(on, due.date);
    REMINDERS.iter().rev().copied().find(|days| left <= *days)
}

/// The message to a body: what it was not reminded of before, and what stands open besides.
#[must_use]
pub fn message(
    lang: Lang,
    ledger: &Verified,
    lives: &Lives,
    body: &BodyId,
    new: &[&Due],
    others: &[&Due],
    on: Date,
) -> Message {
    let name = lives.charters().name(body);
    let organisation =
        lives.charters().newest().map(|it| it.organisation.name.to_string()).unwrap_or_default();
    let mut text = String::new();
    let mut line = |what: Sentence| text.push_str(&format!("{}\n", say(lang, &what)));
    line(sentence!("reminder-heading", body = name, organisation = organisation.as_str(), on = on));
    let list = |line: &mut dyn FnMut(Sentence), all: &[&Due]| {
        for it in all {
            let what = told(lives, it, on);
            line(match (&it.decision, it.overdue) {
                (Some(id), true) => {
                    sentence!("reminder-late", day = it.date, decision = id.as_str(), what = what)
                }
                (Some(id), false) => {
                    sentence!("reminder-line", day = it.date, decision = id.as_str(), what = what)
                }
                (None, true) => sentence!("reminder-late-ledger", day = it.date, what = what),
                (None, false) => sentence!("reminder-line-ledger", day = it.date, what = what),
            });
        }
    };
    list(&mut line, new);
    if !others.is_empty() {
        line(sentence!("reminder-others"));
        list(&mut line, others);
    }
    line(sentence!("reminder-source", origin = ledger.origin().as_str()));
    line(sentence!("as-of-head", size = ledger.size(), root = ledger.root().to_base64()));
    line(sentence!("reminder-no-personal"));
    let late = new.iter().filter(|it| it.overdue).count();
    let subject = if late > 0 {
        sentence!("reminder-subject-late", organisation = organisation, late = late, count = new.len())
    } else {
        sentence!("reminder-subject", organisation = organisation, count = new.len())
    };
    Message { subject: say(lang, &subject), text }
}
