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
pub use trail::{Cosigned, Signer, Trail};
pub use turn::{Adoption, Turn};

use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use crate::deviation::{Act, Life, Lives};
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
    let of_the_ledger = || {
        found(None, |check, found| {
            if let Check::Ledger(check) = check {
                check(&scene, found);
            }
        })
    };
    let of_a_life = |case: Case<'_>| {
        found(Some(&case.life.id), |check, found| {
            if let Check::Life(check) = check {
                check(&case, found);
            }
        })
    };
    // No decision rests on another: each is looked at on any core.
    let lives: Vec<&Life> = lives.iter().collect();
    let of_lives = || lives.par_iter().filter_map(|life| scene.case(life)).flat_map_iter(of_a_life).collect();
    let (mut findings, mut of_lives): (_, Vec<_>) = rayon::join(of_the_ledger, of_lives);
    findings.append(&mut of_lives);
    // Within one decision and one entry, the rules keep their order.
    findings.par_sort_by(|(a_nth, a), (b_nth, b)| {
        let (a, b) = (
            (a.severity(), &a.decision, a.entries.last(), a_nth),
            (b.severity(), &b.decision, b.entries.last(), b_nth),
        );
        a.cmp(&b)
    });
    findings.into_iter().map(|it| it.1).collect()
}

/// What the rules find that `look` lets look, each with the place of its rule among all.
fn found(decision: Option<&DecisionId>, look: impl Fn(Check, &mut Found)) -> Vec<(usize, Finding)> {
    let mut all = Vec::new();
    let Some(first) = rules().next() else { return all };
    let mut found = Found { rule: first, decision: decision.cloned(), findings: Vec::new() };
    for (nth, rule) in rules().enumerate() {
        found.rule = rule;
        look(rule.check, &mut found);
        all.extend(once(std::mem::take(&mut found.findings)).into_iter().map(|it| (nth, it)));
        // A rule that looks at the ledger may have named a decision, the next one names its own.
        found.decision = found.decision.filter(|_| decision.is_some());
    }
    all
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
    lives.add(&act);
    trail.add(act);
    let after = audit(&trail, &lives, shelf, on);
    let only = |these: &[Finding], those: &[Finding]| -> Vec<Finding> {
        let those: HashSet<&Finding> = those.iter().collect();
        these.iter().filter(|it| !those.contains(it)).cloned().collect()
    };
    let (new, mut gone) = (only(&after, &before), only(&before, &after));
    // What is found again, in other words or with more entries, is not gone.
    let again: HashSet<_> = new.iter().map(|it| (it.rule.id, &it.decision)).collect();
    gone.retain(|it| !again.contains(&(it.rule.id, &it.decision)));
    (new, gone)
}

/// What a rule finds in a record, and again at the same place of an amendment of it, is one finding.
fn once(findings: Vec<Finding>) -> Vec<Finding> {
    if findings.len() < 2 {
        return findings;
    }
    let mut firsts = HashMap::new();
    let mut places = Vec::with_capacity(findings.len());
    for (nth, it) in findings.iter().enumerate() {
        let member = it.member.as_deref().filter(|it| it.starts_with("record"));
        let first = member.map_or(nth, |member| *firsts.entry((&it.decision, member)).or_insert(nth));
        places.push(findings.get(first).filter(|same| same.what == it.what).map_or(nth, |_| first));
    }
    let mut out: Vec<Option<Finding>> = Vec::with_capacity(findings.len());
    for (it, place) in findings.into_iter().zip(places) {
        match out.get_mut(place).and_then(Option::as_mut) {
            Some(same) => {
                same.entries.extend(it.entries);
                out.push(None);
            }
            None => out.push(Some(it)),
        }
    }
    out.into_iter().flatten().collect()
}
