//! The page of rules: what the audit looks at, why, and on what each rule rests.

use serde_json::{Value, json};

use crate::audit::{EXPECTATIONS, GROUPS, Rule};
use crate::words::{Lang, Say, say, text};

/// Every rule, as a page in Markdown.
#[must_use]
pub fn page(lang: Lang) -> String {
    let mut out = format!("# {}\n\n{}\n", text(lang, "rules-title"), text(lang, "rules-intro"));
    for group in GROUPS {
        out.push_str(&format!("\n## {}\n", say(lang, &group.name())));
        for rule in group.rules {
            out.push_str(&one(lang, rule));
        }
    }
    out.push_str(&format!("\n## {}\n\n", text(lang, "rules-expectations")));
    out.push_str(&format!("{}\n\n", text(lang, "rules-expectations-intro")));
    out.push_str(&format!("| | {} | {} |\n", text(lang, "rules-phrase"), text(lang, "rules-looked-at")));
    out.push_str("| --- | --- | --- |\n");
    for it in EXPECTATIONS {
        let rests = |rule: &&Rule| rule.basis.iter().any(|basis| basis.expectation() == Some(it));
        let rules: Vec<String> =
            crate::audit::rules().filter(rests).map(|rule| format!("[{0}](#{0})", rule.id)).collect();
        let rules = if it.overview { text(lang, "rules-overview") } else { rules.join(", ") };
        out.push_str(&format!("| {} | “{}” | {rules} |\n", it.id, it.phrase));
    }
    out
}

fn one(lang: Lang, rule: &Rule) -> String {
    let basis: Vec<String> = rule.basis.iter().map(|it| say(lang, it)).collect();
    let row = |id: &str, what: &str| format!("- {}: {what}\n", text(lang, id));
    [
        format!("\n### {}\n\n", rule.id),
        format!("**{}** ({})\n\n", say(lang, &rule.name()), say(lang, &rule.severity)),
        row("rules-looks", &say(lang, &rule.looks())),
        row("rules-why", &say(lang, &rule.why())),
        row("rules-todo", &say(lang, &rule.todo())),
        row("rules-basis", &basis.join("; ")),
    ]
    .concat()
}

/// Every rule, for programs.
#[must_use]
pub fn json(lang: Lang) -> Value {
    let told = |what: &dyn Say| say(lang, &what.sentence());
    let one = |group: &str, rule: &Rule| {
        json!({
            "rule": rule.id,
            "group": group,
            "severity": rule.severity.word(),
            "name": told(&rule.name()),
            "looks": told(&rule.looks()),
            "why": told(&rule.why()),
            "todo": told(&rule.todo()),
            "basis": rule.basis.iter().map(|it| it.word()).collect::<Vec<_>>(),
        })
    };
    let rules = GROUPS.iter().flat_map(|group| group.rules.iter().map(move |rule| one(group.id, rule)));
    rules.collect()
}
