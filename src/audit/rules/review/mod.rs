//! Reviews and extensions: held in time, with what was promised.

mod changes;
mod measured;
mod promised;
mod said;
mod timing;

use crate::audit::rule::{Basis, Group, Rule, Severity};

pub(super) use measured::is_past;
pub(super) use promised::is_settled;

use Basis::{Expectation, Record};
use Severity::{Breach, Concern, Notice};

const POLICY: Basis = Record("policy");

pub(super) const GROUP: Group = Group {
    id: "review",
    rules: &[
        Rule::life("review-overdue", Breach, &[Expectation("E11"), POLICY], timing::overdue),
        Rule::life("review-missed", Breach, &[Expectation("E11")], timing::missed),
        Rule::life("review-late", Concern, &[Expectation("E11"), POLICY], timing::late),
        Rule::life("review-far-off", Concern, &[Expectation("E11"), POLICY], timing::far_off),
        Rule::life("review-recorded-late", Concern, &[Expectation("E04"), POLICY], timing::recorded_late),
        Rule::life("suspended-long", Concern, &[Expectation("E03"), Expectation("E11")], timing::suspended),
        Rule::life(
            "renewed-without-review",
            Breach,
            &[Expectation("E11"), Expectation("E13")],
            changes::renewed_unseen,
        ),
        Rule::life("extension-not-consulted", Concern, &[Expectation("E13")], changes::extended_unasked),
        Rule::life("extended-after-end", Concern, &[Expectation("E13")], changes::extended_late),
        Rule::life("last-extension", Notice, &[Expectation("E13"), POLICY], changes::at_limit),
        Rule::life("extended-too-often", Breach, &[Expectation("E13"), POLICY], changes::beyond_limit),
        Rule::life(
            "adjusted-without-proposal",
            Concern,
            &[Expectation("E11"), Record("review")],
            changes::adjusted,
        ),
        Rule::life("threshold-passed", Concern, &[Expectation("E03")], measured::passed_once),
        Rule::life("threshold-stays-passed", Concern, &[Expectation("E03")], measured::stays_passed),
        Rule::life("indicator-not-measured", Notice, &[Expectation("E57")], measured::not_measured),
        Rule::life("incidents-rising", Concern, &[Expectation("E03"), Expectation("E57")], measured::rising),
        Rule::life("measure-not-done", Concern, &[Expectation("E08")], promised::measure_not_done),
        Rule::life(
            "dropped-without-reason",
            Concern,
            &[Expectation("E08"), Expectation("E14")],
            promised::dropped,
        ),
        Rule::life("milestone-overdue", Concern, &[Expectation("E14")], promised::milestone_overdue),
        Rule::life("work-not-reviewed", Concern, &[Expectation("E57"), Expectation("E14")], promised::silent),
        Rule::life("trigger-without-answer", Concern, &[Expectation("E34")], said::trigger),
        Rule::life("incidents-without-lesson", Concern, &[Expectation("E58")], said::incidents),
        Rule::life("nothing-learned", Notice, &[Expectation("E58")], said::learned),
        Rule::life("nothing-sought", Concern, &[Expectation("E41")], said::sought),
        Rule::life("agreement-not-reviewed", Concern, &[Expectation("E33")], said::agreement),
        Rule::life("staff-not-heard-at-review", Notice, &[Expectation("E30")], said::staff),
        Rule::life("order-not-reviewed", Notice, &[Expectation("E35")], said::order),
    ],
};
