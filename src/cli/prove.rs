//! `prove ENTRY`: the receipt of one entry, for whoever has no ledger at hand. `prove-consistency OLD NEW`: that one
//! head of a ledger extends another.

use clap::{ArgMatches, Command};

use crate::crypto::Extension;
use crate::sentence;

use super::context::Context;
use super::heads::{Head, Named};
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{hashes, output_of, show};

pub(super) fn command(help: Help) -> Command {
    help.command("prove").arg(help.positional("prove", "entry").required(true)).arg(help.output())
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let ledger = context.ledger()?;
    let asked = matches.get_one::<String>("entry").cloned().unwrap_or_default();
    let none =
        || Failure::refused(sentence!("prove-no-number", entry = asked.as_str(), size = ledger.size()));
    let entry = show::number_of(&ledger, &asked).ok_or_else(none)?;
    let view = ledger.view();
    let receipt = hashes::prove(view, |stored| view.receipt(entry, stored)).map_err(Failure::refused)?;
    context.write_output(&output_of(matches), receipt.to_string().as_bytes(), false)?;
    Ok(Done::Yes)
}

pub(super) mod consistency {
    use super::*;

    pub(in super::super) fn command(help: Help) -> Command {
        help.command("prove-consistency")
            .arg(help.positional("prove-consistency", "old").required(true))
            .arg(help.positional("prove-consistency", "new"))
            .arg(help.output())
    }

    pub(in super::super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
        let ledger = context.ledger()?;
        let named = |name| matches.get_one::<String>(name).map(|it| Named::read(context, it)).transpose();
        let old = named("old")?.ok_or_else(|| Failure::could_not(sentence!("misuse-no-command")))?;
        let new = named("new")?.unwrap_or(Named::Size(ledger.size()));
        let (old, new) = (old.in_ledger(&ledger)?, new.in_ledger(&ledger)?);
        let make = |stored: crate::ledger::Stored<'_>| ledger.extension(old.head.size, new.head.size, stored);
        let path = hashes::prove(ledger.view(), make).map_err(Failure::refused)?;
        // The newest head is signed, and the ledger has it.
        let newest = || ledger.view().head().ok().filter(|_| new.head.size == ledger.size());
        let Head { head, signed } = new.clone();
        let proof = Extension { old: old.head.size, path, head, signed: signed.or_else(newest) };
        context.write_output(&output_of(matches), proof.to_string().as_bytes(), false)?;
        Ok(Done::Yes)
    }
}
