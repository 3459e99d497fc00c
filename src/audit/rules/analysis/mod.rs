//! The analysis: causes, options, measures, what was tried and what was expected.

mod causes;
mod form;
mod measures;
mod people;

use crate::audit::Basis::Expectation as E;
use crate::audit::Severity::{Concern, Notice};
use crate::audit::rule::{Group, Rule};

pub(super) const GROUP: Group = Group {
    id: "analysis",
    rules: &[
        Rule::life("nothing-tried", Concern, &[E("E02")], causes::nothing_tried),
        Rule::life("tried-only-at-decision", Concern, &[E("E02")], causes::tried_late),
        Rule::life("cause-without-evidence", Notice, &[E("E06")], causes::no_evidence),
        Rule::life("no-method", Notice, &[E("E06")], causes::no_method),
        Rule::life("single-cause", Notice, &[E("E07")], causes::single),
        Rule::life("causes-in-a-circle", Notice, &[E("E07")], causes::circles),
        Rule::life("blocking-rule-own-cause", Concern, &[E("E19")], causes::blocking_rule),
        Rule::life("too-few-options", Concern, &[E("E05")], measures::too_few_options),
        Rule::life("not-one-choice", Concern, &[E("E05")], measures::not_one_choice),
        Rule::life("choice-without-disadvantages", Notice, &[E("E05")], measures::no_disadvantages),
        Rule::life("no-measures", Concern, &[E("E08")], measures::none),
        Rule::life("measure-without-aim", Concern, &[E("E06")], measures::without_aim),
        Rule::life("measure-without-date", Notice, &[E("E08")], measures::without_date),
        Rule::life("cause-without-measure", Notice, &[E("E06"), E("E08")], measures::unaddressed_cause),
        Rule::life("no-forecast", Concern, &[E("E29")], people::no_forecast),
        Rule::life("forecast-too-late", Concern, &[E("E29")], people::late_forecast),
        Rule::life("no-employer-efforts", Concern, &[E("E30")], people::no_efforts),
        Rule::life("efforts-without-staff", Concern, &[E("E30")], people::efforts_without_staff),
        Rule::life("less-recording-without-team", Concern, &[E("E33")], people::less_recording),
        Rule::life("rationing-without-criteria", Concern, &[E("E35")], people::rationing),
        Rule::life("informal-carers-not-heard", Concern, &[E("E36")], people::carers),
        Rule::life("empty-words", Notice, &[E("E31")], form::empty_words),
        Rule::life("document-unused", Notice, &[E("E32")], form::unused_documents),
        Rule::life("discovered-unanswered", Concern, &[E("E01"), E("E34")], form::discovered),
        Rule::life("temporary-without-end", Concern, &[E("E13")], form::no_end),
        Rule::life("no-review-triggers", Concern, &[E("E34")], form::no_triggers),
        Rule::life("regional-agreement-late", Notice, &[E("E25")], form::late_agreement),
    ],
};
