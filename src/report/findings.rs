//! What the audit found, for people and for programs.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Value, json};

use crate::audit::{Basis, Finding, Severity};
use crate::sentence;
use crate::statement::scalar::{Date, DecisionId};
use crate::words::{Lang, Sentence, say, text as word};

use super::{Cell, Table};

/// The findings as text: by decision, gravest first. `title` gives the title of a decision.
#[must_use]
pub fn text(lang: Lang, findings: &[Finding], title: &dyn Fn(&DecisionId) -> String) -> String {
    let mut out = String::new();
    let line = |indent: &str, what: &Sentence| format!("{indent}{}\n", say(lang, what));
    for (decision, findings) in by_decision(findings) {
        out.push_str(&line(
            "",
            &match decision {
                Some(id) => sentence!("findings-decision", id = id.as_str(), title = title(id)),
                None => sentence!("findings-ledger"),
            },
        ));
        for it in findings {
            let heading = sentence!("findings-line", severity = it.severity(), name = it.rule.name());
            let why = sentence!("findings-why", why = it.rule.why());
            let todo = sentence!("findings-todo", todo = it.rule.todo());
            out.push_str(&line("\n  ", &heading));
            for what in [&it.what, &why, &todo, &shown_by(it)] {
                out.push_str(&line("    ", what));
            }
        }
        out.push('\n');
    }
    out.push_str(&line("", &summary(findings)));
    out.push_str(&line("", &sentence!("findings-no-verdict")));
    out
}

/// The entries that show a finding, and the rule with what it rests on.
fn shown_by(finding: &Finding) -> Sentence {
    let entries: Vec<String> = finding.entries.iter().map(u64::to_string).collect();
    let basis: Vec<String> = finding.rule.basis.iter().map(|it| it.word()).collect();
    sentence!(
        "findings-shown",
        count = entries.len(),
        entries = entries.join(", "),
        rule = finding.rule.id,
        basis = basis.join(", ")
    )
}

/// How many there are of each severity: a count, no score.
#[must_use]
pub fn summary(findings: &[Finding]) -> Sentence {
    let count = |severity| findings.iter().filter(|it| it.severity() == severity).count();
    sentence!(
        "findings-summary",
        breaches = count(Severity::Breach),
        concerns = count(Severity::Concern),
        notices = count(Severity::Notice)
    )
}

/// The findings of each decision, in the order of their ids; those about the ledger come last.
#[must_use]
pub fn by_decision(findings: &[Finding]) -> Vec<(Option<&DecisionId>, Vec<&Finding>)> {
    let mut all: BTreeMap<_, Vec<&Finding>> = BTreeMap::new();
    for it in findings {
        let decision = it.decision.as_ref();
        all.entry((decision.is_none(), decision)).or_default().push(it);
    }
    all.into_iter().map(|((_, decision), found)| (decision, found)).collect()
}

/// The findings as a list for programs. Words that never change are in English; what people read is in `lang`.
#[must_use]
pub fn json(lang: Lang, findings: &[Finding]) -> Value {
    findings.iter().map(|it| one(lang, it)).collect()
}

fn one(lang: Lang, finding: &Finding) -> Value {
    let rule = finding.rule;
    json!({
        "rule": rule.id,
        "severity": rule.severity.word(),
        "decision": finding.decision.as_ref().map(|it| it.as_str()),
        "entries": finding.entries,
        "member": finding.member,
        "name": say(lang, &rule.name()),
        "found": say(lang, &finding.what),
        "why": say(lang, &rule.why()),
        "todo": say(lang, &rule.todo()),
        "basis": rule.basis.iter().map(|it| basis(lang, *it)).collect::<Vec<_>>(),
    })
}

fn basis(lang: Lang, basis: Basis) -> Value {
    let expectation = basis.expectation();
    json!({
        "id": basis.word(),
        "phrase": expectation.map(|it| it.phrase),
        "source": expectation.map(|it| it.source.title()),
        "message": say(lang, &basis),
    })
}

/// On which day things were judged, and on which they were known.
#[must_use]
pub fn heading(origin: &str, on: Date, known: Date) -> Sentence {
    sentence!("findings-heading", origin = origin, on = on, known = known)
}

/// The findings as a table: one row for each.
#[must_use]
pub fn table(lang: Lang, findings: &[Finding], title: &dyn Fn(&DecisionId) -> String) -> Table {
    let columns = [
        "report-finding-severity",
        "object-decision",
        "member-record-title",
        "report-finding-name",
        "report-finding-what",
        "report-finding-why",
        "report-finding-todo",
        "report-finding-shown-by",
        "report-finding-rule",
        "report-finding-basis",
    ];
    // A title is looked up in the whole of a life: once for each decision.
    let mut titles: HashMap<DecisionId, String> = HashMap::new();
    let row = |it: &Finding| {
        let told = |what: &Sentence| Cell::Text(say(lang, what));
        let basis: Vec<String> = it.rule.basis.iter().map(|it| say(lang, it)).collect();
        let entries: Vec<String> = it.entries.iter().map(u64::to_string).collect();
        let decision = it.decision.as_ref();
        let title = decision.map(|id| titles.entry(id.clone()).or_insert_with(|| title(id)).clone());
        vec![
            Cell::Text(say(lang, &it.severity())),
            decision.map_or(Cell::Empty, |id| Cell::text(id.as_str())),
            title.map_or(Cell::Empty, Cell::Text),
            told(&it.rule.name()),
            told(&it.what),
            told(&it.rule.why()),
            told(&it.rule.todo()),
            Cell::Text(entries.join(", ")),
            Cell::Text(it.rule.id.to_owned()),
            Cell::Text(basis.join("; ")),
        ]
    };
    Table {
        name: word(lang, "findings-sheet"),
        columns: columns.map(|it| word(lang, it)).into(),
        rows: findings.iter().map(row).collect(),
    }
}
