//! `list`: all decisions, each with its status.

use clap::{ArgMatches, Command};
use comfy_table::{ContentArrangement, Table, presets::NOTHING};
use serde_json::json;

use crate::sentence;
use crate::words::text;

use super::context::Context;
use super::help::Help;
use super::life;
use super::outcome::{Done, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("list").arg(help.option("list", "at", "date")).arg(help.option("list", "known-at", "date"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let (on, known) = (life::day(context, matches, "at")?, life::day(context, matches, "known-at")?);
    let (ledger, lives) = context.ledger_with_lives(&context.ledger_path())?;
    let heads = ["list-decision", "list-title", "list-status", "list-until", "list-review"];
    let mut table = Table::new();
    table
        .load_style(NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(heads.map(|it| text(context.lang, it)));
    let mut all = Vec::new();
    for it in lives.iter() {
        let Some(status) = lives.status(&it.id, on, known) else { continue };
        let review = it.terms(on, known).and_then(|it| it.review_due(status.phase));
        let day = |date: Option<_>| date.map(|it| life::day_text(context, it)).unwrap_or_default();
        table.add_row([
            it.id.to_string(),
            life::title(it, on, known),
            life::status_text(context, &status),
            day(it.last_day(on, known)),
            day(review),
        ]);
        all.push(life::status_json(&ledger, it, &status));
    }
    let rows = if all.is_empty() { context.say(&sentence!("list-none")) } else { table.to_string() };
    let (heading, head) = (life::heading(context, matches, on, known), life::head_text(context, &ledger));
    let out = format!("{heading}\n{rows}\n{head}\n");
    context.print(&out, &json!(all))?;
    Ok(Done::Yes)
}
