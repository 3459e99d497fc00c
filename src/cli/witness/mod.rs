//! `witness cosign|add`: heads that others vouch for. A witness signs that it saw a head, and never one that
//! does not extend what it signed before (FORMAT.md, section 5).

mod add;
mod cosign;
mod memory;

use clap::{ArgMatches, Command};

use crate::sentence;

use super::context::Context;
use super::help::Help;
use super::outcome::{Failure, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("witness")
        .subcommand_required(true)
        .subcommand(cosign::command(help).name("cosign"))
        .subcommand(add::command(help).name("add"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("cosign", matches)) => cosign::run(context, matches),
        Some(("add", matches)) => add::run(context, matches),
        _ => Err(Failure::could_not(sentence!("misuse-no-command"))),
    }
}
