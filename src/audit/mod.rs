//! The audit: rules over a verified ledger. Findings are data, not errors: it never fails, never says valid
//! or approved, and gives no score. Rules look at the order of the chain first and at clocks second.
//!
//! [`Trail`] is what was known; [`audit`] gives what the rules find in it. [`GROUPS`] has every rule, a file
//! for each group; the page of rules in docs is made from it.

mod expectation;
pub mod personal;
pub mod readable;
mod round;
mod rule;
mod rules;
mod scene;
mod text;
mod trail;
mod turn;

pub use expectation::{EXPECTATIONS, Expectation, Source};
pub use round::Round;
pub use rule::{Basis, Check, Finding, Found, Group, Rule, Severity};
pub use rules::GROUPS;
pub use scene::{Case, Scene};
pub use trail::{Signer, Trail};
pub use turn::{Adoption, Turn};

use std::collections::{HashMap, HashSet};

use crate::deviation::{Act, Lives};
use crate::norms::Shelf;
use crate::statement::scalar::{Date, DecisionId};

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
        findings.append(&mut once(found.findings));
    }
    // Stable: within one decision and one entry, the rules keep their order.
    findings.sort_by(|a, b| {
        let key = |it: &Finding| (it.severity(), it.decision.clone(), it.entries.last().copied());
        key(a).cmp(&key(b))
    });
    findings
}

/// What an act would change if it were the next entry: what the rules would find then and do not find now, and what
/// they would find no more. `trail` and `lives` are those without it.
#[must_use]
pub fn foresee(
    trail: &Trail,
    lives: &Lives,
    shelf: &Shelf,
    act: Act,
    on: Date,
) -> (Vec<Finding>, Vec<Finding>) {
    let before = audit(trail, lives, shelf, on);
    let (mut trail, mut lives) = (trail.clone(), lives.clone());
    lives.add(act.clone());
    trail.add(act);
    let after = audit(&trail, &lives, shelf, on);
    let only = |these: &[Finding], those: &[Finding]| -> Vec<Finding> {
        let those: HashSet<&Finding> = those.iter().collect();
        these.iter().filter(|it| !those.contains(it)).cloned().collect()
    };
    (only(&after, &before), only(&before, &after))
}

/// What a rule finds in a record, and again at the same place of an amendment of it, is one finding.
fn once(findings: Vec<Finding>) -> Vec<Finding> {
    let mut first: HashMap<(Option<DecisionId>, String), usize> = HashMap::new();
    let mut out: Vec<Finding> = Vec::new();
    for it in findings {
        let member = it.member.clone().filter(|it| it.starts_with("record"));
        let place = member.map(|member| *first.entry((it.decision.clone(), member)).or_insert(out.len()));
        match place.and_then(|place| out.get_mut(place)).filter(|same| same.what == it.what) {
            Some(same) => same.entries.extend(it.entries),
            None => out.push(it),
        }
    }
    out
}
