//! `completions SHELL`: what a shell needs to complete the commands.

use clap::{ArgMatches, Command, value_parser};
use clap_complete::Shell;

use super::NAME;
use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("completions")
        .arg(help.positional("completions", "shell").required(true).value_parser(value_parser!(Shell)))
        .arg(help.output())
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let mut out = Vec::new();
    if let Some(shell) = matches.get_one::<Shell>("shell") {
        clap_complete::generate(*shell, &mut super::command(context.lang), NAME, &mut out);
    }
    context.write_output(&super::output_of(matches), &out, false)?;
    Ok(Done::Yes)
}
