//! `export --format csv|xlsx|json|ics|oscal`: the ledger for a spreadsheet, a calendar and other programs.

use std::path::{Path, PathBuf};

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command, value_parser};

use crate::report::{REGISTERS, Scope, Table, calendar, csv, json, poam, xlsx};
use crate::sentence;

use super::context::Context;
use super::help::Help;
use super::life;
use super::outcome::{Done, Failure, Outcome};
use super::{output_of, system};

/// What an export can be.
const FORMS: &[&str] = &["csv", "xlsx", "json", "ics", "oscal"];

pub(super) fn command(help: Help) -> Command {
    let words: Vec<&str> = REGISTERS.iter().map(|it| it.word).collect();
    help.command("export")
        .arg(help.positional("export", "register").value_parser(value_parser!(PathBuf)))
        .arg(help.forms("export", FORMS))
        .arg(help.option("export", "table", "table").value_parser(PossibleValuesParser::new(words)))
        .arg(help.option("export", "decision", "id"))
        .arg(help.option("export", "at", "date"))
        .arg(help.option("export", "known-at", "date"))
        .arg(help.output())
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    // A form that stands before the command was read by everybody's `--format`.
    let form = matches.get_one::<String>("format").map(String::as_str);
    let Some(form) = form.filter(|it| FORMS.contains(it)) else {
        return Err(Failure::could_not(sentence!("export-no-form", forms = FORMS.join(", "))));
    };
    let table = matches.get_one::<String>("table").map(String::as_str);
    if table.is_some() && form != "csv" {
        return Err(Failure::could_not(sentence!("export-table-csv")));
    }
    let output = output_of(matches);
    if form == "xlsx" && output == Path::new("-") && system::prints_to_terminal() {
        return Err(Failure::could_not(sentence!("export-terminal")));
    }
    let named = matches.get_one::<PathBuf>("register").cloned();
    let (on, known) = (life::day(context, matches, "at")?, life::day(context, matches, "known-at")?);
    let (ledger, lives) = context.ledger_with_lives(&named.unwrap_or_else(|| context.ledger_path()))?;
    let decision = matches.get_one::<String>("decision").map(|it| life::find(&lives, it)).transpose()?;
    let decision = decision.map(|it| &it.id);
    let scope = Scope { ledger: &ledger, lives: &lives, decision, on, known, lang: context.lang };
    let bytes = match form {
        "csv" => {
            let word = table.unwrap_or("decisions");
            let register = REGISTERS.iter().find(|it| it.word == word);
            let table = register.map_or_else(|| scope.cover(), |it| scope.sourced(it.table(&scope)));
            if table.rows.is_empty() {
                // No row says what it was made from.
                context.remark(&scope.origin());
            }
            csv(&table)
        }
        "xlsx" => {
            let tables: Vec<Table> =
                [scope.cover()].into_iter().chain(REGISTERS.iter().map(|it| it.table(&scope))).collect();
            xlsx(&tables).map_err(Failure::could_not)?
        }
        "ics" => calendar(&scope),
        "oscal" => pretty(&poam(&scope).map_err(Failure::refused)?),
        _ => pretty(&json(&scope)),
    };
    context.write_output(&output, &bytes, false)?;
    Ok(Done::Yes)
}

fn pretty(json: &serde_json::Value) -> Vec<u8> {
    let mut out = serde_json::to_vec_pretty(json).unwrap_or_default();
    out.push(b'\n');
    out
}
