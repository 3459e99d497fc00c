//! Plain language: whether clients can read what is meant for them. A hint, never a verdict.

use crate::audit::Basis::Expectation as E;
use crate::audit::Check::Life;
use crate::audit::Severity::{Concern, Notice};
use crate::audit::readable::FEW_WORDS;
use crate::audit::rule::{Found, Group, Rule};
use crate::audit::scene::Case;
use crate::sentence;

pub(super) const GROUP: Group = Group {
    id: "plain",
    rules: &[
        Rule {
            id: "summary-missing-substance",
            severity: Concern,
            basis: &[E("E37")],
            check: Life(substance),
        },
        Rule { id: "summary-hard-to-read", severity: Notice, basis: &[E("E37")], check: Life(hard_to_read) },
        Rule {
            id: "summary-abbreviations",
            severity: Notice,
            basis: &[E("E37")],
            check: Life(abbreviations),
        },
    ],
};

/// The member that all these rules look at.
const SUMMARY: &str = "record.summary";

fn substance(case: &Case<'_>, found: &mut Found) {
    for (entry, it) in case.summaries() {
        let words = it.words;
        if words < FEW_WORDS {
            found.add_in(&[*entry], SUMMARY, sentence!("found-summary-substance", words = words));
        }
    }
}

fn hard_to_read(case: &Case<'_>, found: &mut Found) {
    for (entry, it) in case.summaries() {
        if it.is_hard() {
            let what = sentence!(
                "found-summary-hard-to-read",
                average = it.average,
                longest = it.longest,
                nth = it.hardest,
                long = it.long_words,
                words = it.words,
            );
            found.add_in(&[*entry], SUMMARY, what);
        }
    }
}

fn abbreviations(case: &Case<'_>, found: &mut Found) {
    /// How many are named.
    const NAMED: usize = 5;
    for (entry, it) in case.summaries() {
        let them: Vec<&str> = it.abbreviations.iter().map(String::as_str).take(NAMED).collect();
        if !them.is_empty() {
            let them = them.join(", ");
            found.add_in(&[*entry], SUMMARY, sentence!("found-summary-abbreviations", them = them));
        }
    }
}
