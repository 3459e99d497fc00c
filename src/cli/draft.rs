//! `draft KIND`: a TOML draft with every member explained.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::deviation::{Life, Lives};
use crate::draft::{Prefill, Start, prefill, template};
use crate::sentence;
use crate::statement::choice::Kind;
use crate::statement::scalar::Date;

use super::context::Context;
use super::guided;
use super::help::Help;
use super::life;
use super::outcome::{Done, Failure, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("draft")
        .arg(
            help.positional("draft", "kind")
                .required(true)
                .value_parser(PossibleValuesParser::new(Kind::CHOICE.words)),
        )
        .arg(help.option("draft", "decision", "id"))
        .arg(help.option("draft", "from", "id"))
        .arg(help.option("draft", "by", "body"))
        .arg(help.switch("draft", "guided"))
        .arg(help.output().value_parser(value_parser!(PathBuf)))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let kind = matches.get_one::<String>("kind").and_then(|it| Kind::from_word(it)).unwrap_or(Kind::Note);
    let mut filled = known(context, matches, kind)?;
    if let Some(by) = matches.get_one::<String>("by") {
        filled.by = Some(by.clone());
    }
    let text = if matches.get_flag("guided") {
        guided::ask(context, kind, filled)?
    } else {
        template(context.lang, kind, &filled)
    };
    let target = matches
        .get_one::<PathBuf>("output")
        .cloned()
        .unwrap_or_else(|| format!("{}.toml", kind.word()).into());
    context.write_output(&target, text.as_bytes(), false)?;
    if target != Path::new("-") {
        let done = sentence!("draft-done", path = target.as_path());
        let next = sentence!("draft-next", path = target.as_path());
        let out = json!({ "file": target.display().to_string(), "kind": kind.word() });
        context.print(&format!("{}\n{}\n", context.say(&done), context.say(&next)), &out)?;
    }
    Ok(Done::Yes)
}

/// What the user's own copy of the ledger can fill in.
fn known(context: &Context, matches: &ArgMatches, kind: Kind) -> Result<Prefill, Failure> {
    let (decision, from) = (matches.get_one::<String>("decision"), matches.get_one::<String>("from"));
    let Some(ledger) = context.own_copy_if_any()? else {
        return match decision.or(from) {
            Some(id) => Err(Failure::could_not(sentence!("draft-no-ledger", id = id.as_str()))),
            None => Ok(Prefill::default()),
        };
    };
    let lives = context.lives(&ledger)?;
    let find = |id: Option<&String>| id.map(|it| life::find(&lives, it)).transpose();
    let decision = match find(decision)? {
        None if kind == Kind::Decision => the_one_proposal(&lives, context.now.day())?,
        found => found,
    };
    let start =
        Start { ledger: &ledger, lives: &lives, today: context.now.day(), decision, from: find(from)? };
    Ok(prefill(kind, &start))
}

/// The life with a proposal that waits for a decision; `None` if there is no such proposal. Which of several is meant
/// is not guessed.
fn the_one_proposal(lives: &Lives, today: Date) -> Result<Option<&Life>, Failure> {
    const NAMED: usize = 10;
    let mut open = lives.undecided(today).peekable();
    let first = open.next();
    if open.peek().is_none() {
        return Ok(first);
    }
    let ids: Vec<String> = first.into_iter().chain(open).take(NAMED).map(|it| it.id.to_string()).collect();
    Err(Failure::refused(sentence!("draft-several-proposals", decisions = ids.join(", "))))
}
