//! `witness cosign|add|serve|submit`: heads that others vouch for. A witness signs that it saw a head, and never one that
//! does not extend what it signed before (FORMAT.md, section 5).

mod add;
mod cosign;
mod memory;
mod serve;
mod submit;

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
        .subcommand(serve::command(help).name("serve"))
        .subcommand(submit::command(help).name("submit"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("cosign", matches)) => cosign::run(context, matches),
        Some(("add", matches)) => add::run(context, matches),
        Some(("serve", matches)) => serve::run(context, matches),
        Some(("submit", matches)) => submit::run(context, matches),
        _ => Err(Failure::could_not(sentence!("misuse-no-command"))),
    }
}
