//! What the audit found, as it is shown.

use std::collections::HashMap;

use crate::audit::{Finding, Severity};
use crate::statement::scalar::DecisionId;

use super::speak::Speak;

/// Findings, gravest first.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) all: Vec<Shown>,
    pub(super) counts: Vec<Count>,
}

/// One finding.
#[derive(Debug)]
pub(super) struct Shown {
    pub(super) severity: String,
    /// The word of its severity, for its look.
    pub(super) word: &'static str,
    pub(super) name: String,
    pub(super) what: String,
    pub(super) why: String,
    pub(super) todo: String,
    pub(super) entries: Vec<u64>,
    pub(super) basis: Vec<String>,
}

/// How many there are of a severity.
#[derive(Debug)]
pub(super) struct Count {
    pub(super) word: &'static str,
    pub(super) severity: String,
    pub(super) count: usize,
}

/// Findings by the decision that they are about; `None` for those on the ledger.
pub(super) type ByDecision<'a> = HashMap<Option<&'a DecisionId>, Vec<&'a Finding>>;

pub(super) fn by_decision(findings: &[Finding]) -> ByDecision<'_> {
    let mut out = ByDecision::new();
    for it in findings {
        out.entry(it.decision.as_ref()).or_default().push(it);
    }
    out
}

impl Findings {
    pub(super) fn of(s: &Speak<'_>, findings: &[&Finding]) -> Self {
        let mut sorted = findings.to_vec();
        sorted.sort_by_key(|it| it.severity());
        let shown = |it: &&Finding| Shown {
            severity: s.say(&it.severity()),
            word: it.severity().word(),
            name: s.say(&it.rule.name()),
            what: s.say(&it.what),
            why: s.say(&it.rule.why()),
            todo: s.say(&it.rule.todo()),
            entries: it.entries.clone(),
            basis: it.rule.basis.iter().map(|it| s.say(it)).collect(),
        };
        let count = |severity: Severity| Count {
            word: severity.word(),
            severity: s.say(&severity),
            count: findings.iter().filter(|it| it.severity() == severity).count(),
        };
        Self { all: sorted.iter().map(shown).collect(), counts: Severity::ALL.map(count).into() }
    }
}
