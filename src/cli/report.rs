//! `report [LEDGER]`: what a board hands over and an inspector reads, as one HTML file.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};

use crate::report::html::html;
use crate::sentence;

use super::audited::Audited;
use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{life, system};

pub(super) fn command(help: Help) -> Command {
    help.command("report")
        .arg(help.positional("report", "register").value_parser(value_parser!(PathBuf)))
        .arg(help.option("report", "decision", "id"))
        .arg(help.option("report", "at", "date"))
        .arg(help.option("report", "known-at", "date"))
        .arg(help.output())
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let output = super::output_of(matches);
    if output == Path::new("-") && system::prints_to_terminal() {
        return Err(Failure::could_not(sentence!("report-needs-file")));
    }
    let path = matches.get_one::<PathBuf>("register").cloned().unwrap_or_else(|| context.ledger_path());
    let audited = Audited::at(context, matches, &path)?;
    let decision =
        matches.get_one::<String>("decision").map(|id| life::find(&audited.lives, id)).transpose()?;
    let page = html(context.lang, &audited.sources(), decision)
        .map_err(|error| Failure::could_not(sentence!("report-failed", error = error.to_string())))?;
    context.write_output(&output, page.as_bytes(), false)?;
    if output != Path::new("-") {
        context.remark(&sentence!("report-written", path = output.as_path()));
    }
    Ok(Done::Yes)
}
