//! What the audit would say of an act if it were signed and recorded now: asked before anybody signs.

use serde_json::{Value, json};

use crate::audit::{Finding, GROUPS, Trail, foresee};
use crate::crypto::{Digest, PublicKey};
use crate::deviation::Act;
use crate::ledger::{Ledger, Verified};
use crate::report::findings;
use crate::sentence;
use crate::statement::Statement;

use super::context::Context;
use super::norm;
use super::outcome::Failure;

/// What the rules would find that they do not find now, and what they would find no more.
pub(super) struct Foresight {
    new: Vec<Finding>,
    gone: Vec<Finding>,
}

/// Looks ahead: the act as the next entry, recorded now and signed by every key of its body.
pub(super) fn look(
    context: &Context,
    ledger: &Ledger<Verified>,
    statement: &Statement,
    digest: Digest,
) -> Result<Foresight, Failure> {
    let today = context.now.day();
    let trail = Trail::of(ledger.view(), today).map_err(Failure::could_not)?;
    let keys: Vec<PublicKey> = ledger.authority().keys_of(&statement.by).map(|(key, _)| *key).collect();
    let act = Act {
        entry: ledger.size(),
        recorded: context.now,
        kind: statement.kind(),
        by: statement.by.clone(),
        digest,
        signers: keys.into(),
        statement: Some(statement.clone()),
    };
    let (mut new, gone) = foresee(&trail, &trail.lives(), &norm::shelf(context), act, today);
    // What looks like personal data is warned of by itself, with or without a ledger.
    new.retain(|it| GROUPS.iter().all(|group| group.id != "personal" || !group.rules.contains(it.rule)));
    Ok(Foresight { new, gone })
}

impl Foresight {
    /// As text; `line_of` gives the line of a member in the draft.
    pub(super) fn text(&self, context: &Context, line_of: &dyn Fn(&str) -> Option<usize>) -> String {
        let mut out = String::new();
        let say = |what| context.say(&what);
        if self.new.is_empty() {
            out.push_str(&format!("{}\n", say(sentence!("check-foreseen-none"))));
        } else {
            out.push_str(&format!("{}\n", say(sentence!("check-foreseen"))));
        }
        // In the order in which somebody goes through the draft, gravest first; what has no line comes after.
        let at = |it: &Finding| it.member.as_deref().and_then(line_of);
        let mut new: Vec<(Option<usize>, &Finding)> = self.new.iter().map(|it| (at(it), it)).collect();
        new.sort_by_key(|(line, it)| (it.severity(), line.is_none(), *line));
        for (line, it) in new {
            let (severity, name) = (it.severity(), it.rule.name());
            let heading = match line {
                Some(line) => sentence!(
                    "check-foreseen-line",
                    severity = severity,
                    line = line.to_string(),
                    name = name
                ),
                None => sentence!("findings-line", severity = severity, name = name),
            };
            out.push_str(&format!("\n  {}\n    {}\n", say(heading), context.say(&it.what)));
            out.push_str(&format!("    {}\n", say(sentence!("findings-todo", todo = it.rule.todo()))));
        }
        let gone = self.gone.iter().map(|it| sentence!("check-foreseen-gone", name = it.rule.name()));
        let gone: Vec<String> = gone.map(|it| format!("  {}\n", say(it))).collect();
        if !gone.is_empty() {
            out.push_str(&format!("\n{}", gone.concat()));
        }
        if !self.new.is_empty() {
            let (summary, no_verdict) =
                (findings::summary(&self.new), sentence!("check-foreseen-no-verdict"));
            out.push_str(&format!("\n{}\n{}\n", say(summary), say(no_verdict)));
        }
        out
    }

    /// For programs.
    pub(super) fn json(&self, context: &Context, line_of: &dyn Fn(&str) -> Option<usize>) -> Value {
        let mut new = findings::json(context.lang, &self.new);
        for (value, it) in new.as_array_mut().into_iter().flatten().zip(&self.new) {
            value["line"] = json!(it.member.as_deref().and_then(line_of));
        }
        json!({ "found": new, "found_no_more": findings::json(context.lang, &self.gone) })
    }
}
