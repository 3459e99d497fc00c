//! What looks like personal data in an act: a warning before anybody signs. It never repeats what it found.

use serde_json::{Value, json};

use crate::audit::personal::{Resembling, personal_in};
use crate::sentence;
use crate::statement::Content;
use crate::words::Sentence;

use super::context::Context;

/// What looks like personal data, each with its line where the act is a draft.
pub(super) struct Warnings(Vec<(Option<usize>, Resembling)>);

/// Looks through every free text; `line_of` gives the line of a member in a draft.
pub(super) fn look(content: &Content, line_of: &dyn Fn(&str) -> Option<usize>) -> Warnings {
    Warnings(personal_in(content).into_iter().map(|it| (line_of(&it.member), it)).collect())
}

impl Warnings {
    /// A line for each, and what to do; nothing if there is none.
    pub(super) fn text(&self, context: &Context) -> String {
        let mut out: String = self.0.iter().map(|it| context.say(&told(it)) + "\n").collect();
        if !out.is_empty() {
            out.push_str(&(context.say(&sentence!("personal-todo")) + "\n"));
        }
        out
    }

    /// For programs.
    pub(super) fn json(&self, context: &Context) -> Value {
        let one = |it: &(Option<usize>, Resembling)| json!({ "line": it.0, "member": it.1.member, "message": context.say(&told(it)) });
        self.0.iter().map(one).collect()
    }
}

fn told((line, it): &(Option<usize>, Resembling)) -> Sentence {
    let (kind, part, member) = (it.kind, it.label.clone(), it.member.as_str());
    match line {
        Some(line) => {
            sentence!(
                "personal-warning-line",
                line = line.to_string(),
                part = part,
                member = member,
                kind = kind
            )
        }
        None => sentence!("personal-warning", part = part, member = member, kind = kind),
    }
}
