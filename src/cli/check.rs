//! `check DRAFT`: what is missing or wrong, before anyone signs: file, line, member, what to do.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::crypto::Digest;
use crate::draft::{self, Draft, DraftFault};
use crate::ledger::{Ledger, Verified};
use crate::sentence;
use crate::statement::choice::Kind;
use crate::words::Sentence;

use super::context::{Context, answer};
use super::help::Help;
use super::outcome::{Failure, Outcome};
use super::{foresight, meaning, norm, personal, prepare};

pub(super) fn command(help: Help) -> Command {
    help.command("check")
        .arg(help.positional("check", "draft").required(true).value_parser(value_parser!(PathBuf)))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let path = matches.get_one::<PathBuf>("draft").cloned().unwrap_or_default();
    let checked = read(context, &path)?;
    let mut trouble: Vec<(Option<usize>, String, Sentence)> =
        checked.draft.faults.iter().map(|it| (it.line, it.path.clone(), it.what.clone())).collect();
    let mut foreseen = None;
    if trouble.is_empty() && (checked.ledger.is_some() || checked.draft.kind == Some(Kind::Charter)) {
        let statement = prepare::statement(&path, &checked)?;
        let digest = Digest::of(&statement.to_bytes());
        for what in meaning::judge(context, checked.ledger.as_ref(), &statement, digest)? {
            let member = member_of(&what);
            trouble.push((
                member.as_ref().and_then(|it| checked.draft.line_of(it)),
                member.unwrap_or_default(),
                what,
            ));
        }
        if let Some(ledger) = checked.ledger.as_ref().filter(|_| trouble.is_empty()) {
            foreseen = Some(foresight::look(context, ledger, &statement, digest)?);
        }
    }
    let mut text: String = trouble
        .iter()
        .map(|(line, member, what)| {
            // Some sentences begin with the member that they are about.
            let said = what.text_of("path").is_some_and(|path| context.say(what).starts_with(path));
            context.say(&told(&path, *line, if said { "" } else { member }, what)) + "\n"
        })
        .collect();
    let closing = if trouble.is_empty() {
        sentence!("check-good", path = path.as_path())
    } else {
        sentence!("check-count", count = trouble.len(), path = path.as_path())
    };
    text.push_str(&(context.say(&closing) + "\n"));
    if checked.ledger.is_none() {
        text.push_str(&(context.say(&sentence!("check-no-ledger")) + "\n"));
    }
    // A finding names a member of the content; a draft's lines are by the path from its top.
    let line_of = |member: &str| checked.draft.line_of(&format!("content.{member}"));
    let warnings = checked.draft.typed.as_ref().map(|it| personal::look(it, &line_of));
    if let Some(it) = &warnings {
        text.push_str(&it.text(context));
    }
    if let Some(it) = &foreseen {
        text.push_str(&format!("\n{}", it.text(context, &line_of)));
    }
    let faults: Vec<_> = trouble
        .iter()
        .map(|(line, member, what)| {
            json!({ "file": path.display().to_string(), "line": line, "member": member, "message": context.say(what) })
        })
        .collect();
    let audit = foreseen.as_ref().map(|it| it.json(context, &line_of));
    let warnings = warnings.map_or_else(|| json!([]), |it| it.json(context));
    let ok = trouble.is_empty();
    context.print(&text, &json!({ "ok": ok, "faults": faults, "warnings": warnings, "audit": audit }))?;
    answer(trouble.is_empty())
}

/// The member of a draft that a sentence is about, if it says so.
fn member_of(what: &Sentence) -> Option<String> {
    let path = what.text_of("path")?;
    let whole = path == "by" || path == "content" || path.starts_with("content.");
    Some(if whole { path.to_owned() } else { format!("content.{path}") })
}

/// A draft that was read, and the user's own ledger that it is for.
pub(super) struct Checked {
    pub(super) draft: Draft,
    pub(super) ledger: Option<Ledger<Verified>>,
}

/// Reads a draft; numbers of entries in it are looked up in the user's own copy of the ledger.
pub(super) fn read(context: &Context, path: &Path) -> Result<Checked, Failure> {
    let bytes = context.read_file(path)?;
    let text =
        String::from_utf8(bytes).map_err(|_| Failure::refused(sentence!("draft-not-text", path = path)))?;
    let ledger = context.own_copy_if_any()?;
    let find = |number| ledger.as_ref().and_then(|it| it.leaf(number)).map(|leaf| leaf.statement);
    let draft = draft::read(&text, &find, &norm::shelf(context));
    let ledger = ledger.filter(|it| prepare::belongs(&draft, it));
    Ok(Checked { draft, ledger })
}

/// The faults of a draft, as a refusal that names the file and each line.
pub(super) fn refusal(path: &Path, faults: &[DraftFault]) -> Failure {
    Failure::refused_for(faults.iter().map(|it| told(path, it.line, &it.path, &it.what)).collect())
}

fn told(path: &Path, line: Option<usize>, member: &str, what: &Sentence) -> Sentence {
    match line {
        Some(line) if member.is_empty() => {
            sentence!("check-fault-line", path = path, line = line.to_string(), what = what.clone())
        }
        Some(line) => {
            sentence!(
                "check-fault",
                path = path,
                line = line.to_string(),
                member = member,
                what = what.clone()
            )
        }
        None if member.is_empty() => sentence!("check-fault-nowhere", path = path, what = what.clone()),
        None => sentence!("check-fault-no-line", path = path, member = member, what = what.clone()),
    }
}
