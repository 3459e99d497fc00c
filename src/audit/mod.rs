//! The audit: rules over a verified ledger. Findings are data, not errors: it never fails, never says valid
//! or approved, and gives no score. Rules look at the order of the chain first and at clocks second.
//!
//! [`Trail`] is what was known; [`audit`] gives what the rules find in it. [`GROUPS`] has every rule, a file
//! for each group; the page of rules in docs is made from it.

mod expectation;
mod rule;
mod rules;
mod scene;
mod trail;

pub use expectation::{EXPECTATIONS, Expectation, Source};
pub use rule::{Basis, Check, Finding, Found, Group, Rule, Severity};
pub use rules::GROUPS;
pub use scene::{Case, Scene};
pub use trail::{Signer, Trail};

use crate::deviation::Lives;
use crate::norms::Shelf;
use crate::statement::scalar::Date;

/// Every rule.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    GROUPS.iter().flat_map(|it| it.rules)
}

/// The rule with this id.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().find(|it| it.id == id)
}

/// What the rules find on a day: gravest first, then by decision, then by entry. `lives` are those of the trail; norms
/// are held against the catalogues on the shelf.
#[must_use]
pub fn audit(trail: &Trail, lives: &Lives, shelf: &Shelf, on: Date) -> Vec<Finding> {
    let scene = Scene::new(trail, lives, shelf, on);
    let cases: Vec<Case<'_>> = lives.iter().filter_map(|life| scene.case(life)).collect();
    let mut findings = Vec::new();
    for rule in rules() {
        let mut found = Found { rule, decision: None, findings: Vec::new() };
        match rule.check {
            Check::Ledger(check) => check(&scene, &mut found),
            Check::Life(check) => {
                for case in &cases {
                    found.decision = Some(case.life.id.clone());
                    check(case, &mut found);
                }
            }
        }
        findings.append(&mut found.findings);
    }
    // Stable: within one decision and one entry, the rules keep their order.
    findings.sort_by(|a, b| {
        let key = |it: &Finding| (it.severity(), it.decision.clone(), it.entries.last().copied());
        key(a).cmp(&key(b))
    });
    findings
}
