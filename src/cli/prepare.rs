//! `prepare DRAFT`: the statement, exact bytes, as a file to be signed; and as text that people read.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::crypto::Digest;
use crate::draft::{Draft, Envelope};
use crate::ledger::{Ledger, Verified};
use crate::sentence;
use crate::statement::choice::Kind;
use crate::statement::scalar::Origin;
use crate::statement::{Content, Statement};

use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{check, meaning, personal, play, read, system};

pub(super) fn command(help: Help) -> Command {
    help.command("prepare")
        .arg(help.positional("prepare", "draft").required(true).value_parser(value_parser!(PathBuf)))
        .arg(help.output())
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let path = matches.get_one::<PathBuf>("draft").cloned().unwrap_or_default();
    let checked = check::read(context, &path)?;
    if !checked.draft.faults.is_empty() {
        return Err(check::refusal(&path, &checked.draft.faults));
    }
    let statement = statement(&path, &checked)?;
    let bytes = statement.to_bytes();
    let digest = Digest::of(&bytes);
    let refused = meaning::judge(context, checked.ledger.as_ref(), &statement, digest)?;
    if !refused.is_empty() {
        return Err(Failure::refused_for(refused));
    }
    let digest = digest.to_string();
    let target = matches.get_one::<PathBuf>("output").cloned().unwrap_or_else(|| path.with_extension("json"));
    if target == path {
        return Err(Failure::refused(sentence!("prepare-same-file", path = target.as_path())));
    }
    context.write_output(&target, &bytes, false)?;
    if target == Path::new("-") {
        return Ok(Done::Yes);
    }
    let mut text = read::statement_text(context, &statement, &digest, None);
    let warnings = personal::look(&statement.content, &|it| checked.draft.line_of(&format!("content.{it}")));
    text.push_str(&format!("\n{}", warnings.text(context)));
    text.push_str(&format!("{}\n", context.say(&sentence!("prepare-done", path = target.as_path()))));
    text.push_str(&(context.say(&sentence!("prepare-next", path = target.as_path())) + "\n"));
    let out = json!({
        "file": target.display().to_string(),
        "digest": digest,
        "warnings": warnings.json(context),
        "statement": read::to_json(&statement.write()),
    });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

/// The statement of a draft without faults: on top of the user's own copy, or the first of a new ledger.
pub(super) fn statement(path: &Path, checked: &check::Checked) -> Result<Statement, Failure> {
    let (origin, seen) = match (&checked.ledger, checked.draft.kind) {
        (Some(ledger), _) => (ledger.origin().clone(), ledger.seen()),
        (None, Some(Kind::Charter)) => (new_origin(path, &checked.draft)?, play::nothing_seen()),
        (None, _) => return Err(Failure::could_not(sentence!("prepare-no-ledger"))),
    };
    let envelope = Envelope {
        ledger: origin,
        nonce: system::nonce().ok_or_else(|| Failure::could_not(sentence!("no-randomness")))?,
        issued_at: system::now().ok_or_else(|| Failure::could_not(sentence!("no-clock")))?,
        seen: seen.ok_or_else(|| Failure::could_not(sentence!("prepare-no-ledger")))?,
    };
    checked.draft.statement(envelope).map_err(|faults| check::refusal(path, &faults))
}

/// The origin of a new ledger: as the charter's draft names it, else as its log key does.
fn new_origin(path: &Path, draft: &Draft) -> Result<Origin, Failure> {
    let of_key = match &draft.typed {
        Some(Content::Charter(charter)) => Origin::new(charter.log_key.0.name().as_str()),
        _ => None,
    };
    draft
        .ledger
        .clone()
        .or(of_key)
        .ok_or_else(|| Failure::refused(sentence!("prepare-no-origin", path = path)))
}

/// Whether the user has a ledger here that a draft belongs to: a charter that names another origin is for a
/// ledger that is not there yet.
pub(super) fn belongs(draft: &Draft, ledger: &Ledger<Verified>) -> bool {
    draft.kind != Some(Kind::Charter) || draft.ledger.as_ref().is_none_or(|it| it == ledger.origin())
}
