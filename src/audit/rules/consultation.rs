//! Consultation: who was asked, when, with which right, and who answered.

mod asked;
mod time;

use crate::audit::rule::{Basis, Check, Group, Rule, Severity};

use Basis::{CouncilsAct, Expectation, Format, WorksCouncilsAct};
use Severity::{Breach, Concern, Notice};

pub(super) const GROUP: Group = Group {
    id: "consultation",
    rules: &[
        Rule {
            id: "role-not-consulted",
            severity: Breach,
            basis: &[Expectation("E10"), Expectation("E04")],
            check: Check::Life(asked::role_not_consulted),
        },
        Rule {
            id: "role-not-asked",
            severity: Concern,
            basis: &[Expectation("E10")],
            check: Check::Life(asked::role_not_asked),
        },
        Rule {
            id: "body-passed-over",
            severity: Concern,
            basis: &[Expectation("E10")],
            check: Check::Life(asked::body_passed_over),
        },
        Rule {
            id: "not-consulted-unexplained",
            severity: Concern,
            basis: &[Expectation("E10")],
            check: Check::Life(asked::unexplained),
        },
        Rule {
            id: "council-only-informed",
            severity: Concern,
            basis: &[CouncilsAct, Expectation("E10")],
            check: Check::Life(asked::council_only_informed),
        },
        Rule {
            id: "works-council-passed-over",
            severity: Breach,
            basis: &[Expectation("E42"), WorksCouncilsAct],
            check: Check::Life(asked::works_council_passed_over),
        },
        Rule {
            id: "works-council-not-asked",
            severity: Concern,
            basis: &[Expectation("E42"), WorksCouncilsAct],
            check: Check::Life(asked::works_council_not_asked),
        },
        Rule {
            id: "asked-without-keys",
            severity: Concern,
            basis: &[Format("6"), Expectation("E10")],
            check: Check::Life(asked::body_without_keys),
        },
        Rule {
            id: "represented-missing",
            severity: Notice,
            basis: &[Expectation("E43")],
            check: Check::Life(asked::represented_missing),
        },
        Rule {
            id: "answer-time-short",
            severity: Concern,
            basis: &[Expectation("E10"), CouncilsAct],
            check: Check::Life(time::answer_time_short),
        },
        Rule {
            id: "began-before-asked",
            severity: Breach,
            basis: &[Expectation("E04"), Expectation("E10"), CouncilsAct],
            check: Check::Life(time::began_before_asked),
        },
        Rule {
            id: "asked-after-decision",
            severity: Breach,
            basis: &[Expectation("E04"), Expectation("E10"), CouncilsAct],
            check: Check::Life(time::asked_after_decision),
        },
        Rule {
            id: "position-after-decision",
            severity: Notice,
            basis: &[Expectation("E10")],
            check: Check::Life(time::position_after_decision),
        },
        Rule {
            id: "decided-too-soon",
            severity: Breach,
            basis: &[Expectation("E10"), Expectation("E04"), CouncilsAct],
            check: Check::Life(time::decided_too_soon),
        },
        Rule {
            id: "older-version-answered",
            severity: Concern,
            basis: &[Expectation("E10"), Expectation("E11")],
            check: Check::Life(time::older_version_answered),
        },
        Rule {
            id: "no-answer",
            severity: Concern,
            basis: &[Expectation("E10")],
            check: Check::Life(time::no_answer),
        },
        Rule {
            id: "emergency-not-consulted",
            severity: Concern,
            basis: &[Expectation("E10"), CouncilsAct],
            check: Check::Life(time::emergency_not_consulted),
        },
    ],
};
