//! Decision: its order, what was decided, and the answer to everybody who did not agree.

mod answers;
mod changes;
mod order;

use crate::audit::rule::{Basis, Check, Group, Rule, Severity};

use Basis::{CouncilsAct, Expectation, Record};
use Severity::{Breach, Concern, Notice};

pub(super) const GROUP: Group = Group {
    id: "decision",
    rules: &[
        Rule {
            id: "decided-without-proposal",
            severity: Breach,
            basis: &[Expectation("E04"), CouncilsAct],
            check: Check::Life(order::decided_without_proposal),
        },
        Rule {
            id: "decided-in-emergency",
            severity: Concern,
            basis: &[Expectation("E04")],
            check: Check::Life(order::decided_in_emergency),
        },
        Rule {
            id: "began-before-decision",
            severity: Breach,
            basis: &[Expectation("E04")],
            check: Check::Life(order::began_before_decision),
        },
        Rule {
            id: "position-unseen",
            severity: Breach,
            basis: &[Expectation("E04"), Expectation("E10")],
            check: Check::Life(order::position_unseen),
        },
        Rule {
            id: "proposal-left-open",
            severity: Notice,
            basis: &[Expectation("E04")],
            check: Check::Life(order::proposal_left_open),
        },
        Rule {
            id: "decision-erased",
            severity: Notice,
            basis: &[Expectation("E04"), Basis::Format("7")],
            check: Check::Life(order::decision_erased),
        },
        Rule {
            id: "dissent-not-recorded",
            severity: Concern,
            basis: &[Expectation("E05")],
            check: Check::Life(order::dissent_not_recorded),
        },
        Rule {
            id: "votes-not-recorded",
            severity: Notice,
            basis: &[Expectation("E05")],
            check: Check::Life(order::votes_not_recorded),
        },
        Rule {
            id: "advice-unanswered",
            severity: Breach,
            basis: &[CouncilsAct, Expectation("E05"), Expectation("E59")],
            check: Check::Life(answers::advice_unanswered),
        },
        Rule {
            id: "conditions-unanswered",
            severity: Concern,
            basis: &[Expectation("E05"), Expectation("E59")],
            check: Check::Life(answers::conditions_unanswered),
        },
        Rule {
            id: "answer-says-little",
            severity: Concern,
            basis: &[CouncilsAct, Expectation("E05")],
            check: Check::Life(answers::answer_says_little),
        },
        Rule {
            id: "no-conversation",
            severity: Concern,
            basis: &[CouncilsAct],
            check: Check::Life(answers::no_conversation),
        },
        Rule {
            id: "consent-refused",
            severity: Breach,
            basis: &[CouncilsAct],
            check: Check::Life(answers::consent_refused),
        },
        Rule {
            id: "consent-not-given",
            severity: Breach,
            basis: &[CouncilsAct, Expectation("E10")],
            check: Check::Life(answers::consent_not_given),
        },
        Rule {
            id: "substitution-without-refusal",
            severity: Notice,
            basis: &[CouncilsAct],
            check: Check::Life(answers::substitution_without_refusal),
        },
        Rule {
            id: "substitution-before-refusal",
            severity: Concern,
            basis: &[CouncilsAct],
            check: Check::Life(answers::substitution_before_refusal),
        },
        Rule {
            id: "nullity-in-time",
            severity: Breach,
            basis: &[CouncilsAct],
            check: Check::Life(answers::nullity_in_time),
        },
        Rule {
            id: "nullity-late",
            severity: Concern,
            basis: &[CouncilsAct],
            check: Check::Life(answers::nullity_late),
        },
        Rule {
            id: "changed-after-consultation",
            severity: Notice,
            basis: &[Expectation("E10"), Record("decision")],
            check: Check::Life(changes::changed_after_consultation),
        },
        Rule {
            id: "changed-in-silence",
            severity: Breach,
            basis: &[Expectation("E10"), Expectation("E04"), CouncilsAct],
            check: Check::Life(changes::changed_in_silence),
        },
        Rule {
            id: "decided-wider",
            severity: Concern,
            basis: &[Expectation("E11"), Expectation("E13"), CouncilsAct],
            check: Check::Life(changes::decided_wider),
        },
    ],
};
