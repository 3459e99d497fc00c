//! The analysis: causes, options, measures, what was tried and what was expected.

mod causes;
mod form;
mod measures;
mod people;

use crate::audit::Basis::Expectation as E;
use crate::audit::Check::Life;
use crate::audit::Severity::{Concern, Notice};
use crate::audit::rule::{Group, Rule};

pub(super) const GROUP: Group = Group {
    id: "analysis",
    rules: &[
        Rule {
            id: "nothing-tried",
            severity: Concern,
            basis: &[E("E02")],
            check: Life(causes::nothing_tried),
        },
        Rule {
            id: "tried-only-at-decision",
            severity: Concern,
            basis: &[E("E02")],
            check: Life(causes::tried_late),
        },
        Rule {
            id: "cause-without-evidence",
            severity: Notice,
            basis: &[E("E06")],
            check: Life(causes::no_evidence),
        },
        Rule { id: "no-method", severity: Notice, basis: &[E("E06")], check: Life(causes::no_method) },
        Rule { id: "single-cause", severity: Notice, basis: &[E("E07")], check: Life(causes::single) },
        Rule { id: "causes-in-a-circle", severity: Notice, basis: &[E("E07")], check: Life(causes::circles) },
        Rule {
            id: "blocking-rule-own-cause",
            severity: Concern,
            basis: &[E("E19")],
            check: Life(causes::blocking_rule),
        },
        Rule {
            id: "too-few-options",
            severity: Concern,
            basis: &[E("E05")],
            check: Life(measures::too_few_options),
        },
        Rule {
            id: "not-one-choice",
            severity: Concern,
            basis: &[E("E05")],
            check: Life(measures::not_one_choice),
        },
        Rule {
            id: "choice-without-disadvantages",
            severity: Notice,
            basis: &[E("E05")],
            check: Life(measures::no_disadvantages),
        },
        Rule { id: "no-measures", severity: Concern, basis: &[E("E08")], check: Life(measures::none) },
        Rule {
            id: "measure-without-aim",
            severity: Concern,
            basis: &[E("E06")],
            check: Life(measures::without_aim),
        },
        Rule {
            id: "measure-without-date",
            severity: Notice,
            basis: &[E("E08")],
            check: Life(measures::without_date),
        },
        Rule {
            id: "cause-without-measure",
            severity: Notice,
            basis: &[E("E06"), E("E08")],
            check: Life(measures::unaddressed_cause),
        },
        Rule { id: "no-forecast", severity: Concern, basis: &[E("E29")], check: Life(people::no_forecast) },
        Rule {
            id: "forecast-too-late",
            severity: Concern,
            basis: &[E("E29")],
            check: Life(people::late_forecast),
        },
        Rule {
            id: "no-employer-efforts",
            severity: Concern,
            basis: &[E("E30")],
            check: Life(people::no_efforts),
        },
        Rule {
            id: "efforts-without-staff",
            severity: Concern,
            basis: &[E("E30")],
            check: Life(people::efforts_without_staff),
        },
        Rule {
            id: "less-recording-without-team",
            severity: Concern,
            basis: &[E("E33")],
            check: Life(people::less_recording),
        },
        Rule {
            id: "rationing-without-criteria",
            severity: Concern,
            basis: &[E("E35")],
            check: Life(people::rationing),
        },
        Rule {
            id: "informal-carers-not-heard",
            severity: Concern,
            basis: &[E("E36")],
            check: Life(people::carers),
        },
        Rule { id: "empty-words", severity: Notice, basis: &[E("E31")], check: Life(form::empty_words) },
        Rule {
            id: "document-unused",
            severity: Notice,
            basis: &[E("E32")],
            check: Life(form::unused_documents),
        },
        Rule {
            id: "discovered-unanswered",
            severity: Concern,
            basis: &[E("E01"), E("E34")],
            check: Life(form::discovered),
        },
        Rule {
            id: "temporary-without-end",
            severity: Concern,
            basis: &[E("E13")],
            check: Life(form::no_end),
        },
        Rule {
            id: "no-review-triggers",
            severity: Concern,
            basis: &[E("E34")],
            check: Life(form::no_triggers),
        },
        Rule {
            id: "regional-agreement-late",
            severity: Notice,
            basis: &[E("E25")],
            check: Life(form::late_agreement),
        },
    ],
};
