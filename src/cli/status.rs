//! `status --at DATE [--known-at DATE]`: what was in force on a day, as known on a day.

use clap::{ArgMatches, Command};
use serde_json::json;

use crate::sentence;

use super::context::Context;
use super::help::Help;
use super::life;
use super::outcome::{Done, Failure, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("status")
        .arg(help.positional("status", "id"))
        .arg(help.option("status", "at", "date"))
        .arg(help.option("status", "known-at", "date"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let ledger = context.ledger()?;
    let lives = context.lives(&ledger)?;
    let (on, known) = (life::day(context, matches, "at")?, life::day(context, matches, "known-at")?);
    let chosen = match matches.get_one::<String>("id") {
        Some(id) => vec![life::find(&lives, id)?],
        None => lives.iter().collect(),
    };
    let heading =
        sentence!("status-heading", on = life::day_text(context, on), known = life::day_text(context, known));
    let mut text = context.say(&heading) + "\n";
    let mut all = Vec::new();
    for it in &chosen {
        let Some(status) = lives.status(&it.id, on, known) else { continue };
        let words = life::status_text(context, &status);
        let line =
            sentence!("status-line", id = it.id.as_str(), title = life::title(it, on, known), status = words);
        text.push_str(&(context.say(&line) + "\n"));
        all.push(life::status_json(&ledger, it, &status));
    }
    if all.is_empty() {
        // What did not happen is an answer too, and is said from a whole tree.
        let nothing = match matches.get_one::<String>("id") {
            Some(id) => sentence!("status-unknown-then", id = id.as_str()),
            None => sentence!("status-none"),
        };
        text.push_str(&(context.say(&nothing) + "\n"));
    }
    let head = sentence!("as-of-head", size = ledger.size(), root = ledger.root().to_base64());
    text.push_str(&(context.say(&head) + "\n"));
    let seen = json!({ "size": ledger.size(), "root": ledger.root().to_base64() });
    context.print(
        &text,
        &json!({ "at": on.to_string(), "known_at": known.to_string(), "head": seen, "decisions": all }),
    )?;
    Ok::<_, Failure>(Done::Yes)
}
