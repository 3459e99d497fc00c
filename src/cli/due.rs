//! `due`: reviews, answers and steps that are due.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::deviation::{Due, due};
use crate::report::tasks::told;
use crate::sentence;
use crate::statement::scalar::{Date, DecisionId};
use crate::words::Sentence;

use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Outcome};
use super::{life, notify};

pub(super) fn command(help: Help) -> Command {
    help.command("due")
        .arg(help.option("due", "at", "date"))
        .arg(help.option("due", "known-at", "date"))
        .arg(
            help.option("due", "notify", "settings")
                .value_parser(value_parser!(PathBuf))
                .conflicts_with_all(["at", "known-at"]),
        )
        .arg(help.switch("due", "dry-run").requires("notify"))
        .arg(help.switch("due", "again").requires("notify"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let (on, known) = (life::day(context, matches, "at")?, life::day(context, matches, "known-at")?);
    let (ledger, lives) = context.ledger_with_lives(&context.ledger_path())?;
    let all = due(&lives, on, known);
    if let Some(settings) = matches.get_one::<PathBuf>("notify") {
        let (dry, again) = (matches.get_flag("dry-run"), matches.get_flag("again"));
        return notify::run(context, &ledger, &lives, &all, &notify::Asked { settings, dry, again });
    }
    let mut text = context.say(&heading(context, matches, on, known)) + "\n";
    for it in &all {
        let decision = it.decision.as_ref().map(DecisionId::to_string).unwrap_or_else(|| "–".into());
        let what = sentence!(
            if it.overdue { "due-line-late" } else { "due-line" },
            day = life::day_text(context, it.date),
            decision = decision,
            task = told(&lives, it, known)
        );
        text.push_str(&(context.say(&what) + "\n"));
    }
    if all.is_empty() {
        text.push_str(&(context.say(&sentence!("due-none")) + "\n"));
    }
    let head = sentence!("as-of-head", size = ledger.size(), root = ledger.root().to_base64());
    text.push_str(&(context.say(&head) + "\n"));
    context.print(
        &text,
        &json!(all.iter().map(|it| as_json(context, it, &told(&lives, it, known))).collect::<Vec<_>>()),
    )?;
    Ok(Done::Yes)
}

fn heading(context: &Context, matches: &ArgMatches, on: Date, known: Date) -> Sentence {
    let on = life::day_text(context, on);
    match matches.contains_id("known-at") {
        true => sentence!("due-heading-known", on = on, known = life::day_text(context, known)),
        false => sentence!("due-heading", on = on),
    }
}

fn as_json(context: &Context, due: &Due, told: &Sentence) -> serde_json::Value {
    json!({
        "date": due.date.to_string(),
        "decision": due.decision.as_ref().map(|it| it.as_str()),
        "task": due.task.word(),
        "id": due.task.id(),
        "entry": due.entry,
        "overdue": due.overdue,
        "message": context.say(told),
    })
}
