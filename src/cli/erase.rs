//! `erase ENTRY`: carries out what an erasure in the ledger demands.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::ledger::EraseFault;
use crate::sentence;
use crate::store::{Remote, StoreFault};

use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{append, exchange, waiting};

pub(super) fn command(help: Help) -> Command {
    help.command("erase")
        .arg(help.positional("erase", "entry").required(true).value_parser(value_parser!(u64)))
        .arg(help.option("erase", "log-key", "file").value_parser(value_parser!(PathBuf)))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let entry = matches.get_one::<u64>("entry").copied().unwrap_or_default();
    let path = context.ledger_path();
    let remote = Remote::of(&path).map_err(Failure::could_not)?;
    let mut tried = 0;
    let (removed, by) = loop {
        tried += 1;
        let mut exchange = exchange::open(&path)?;
        if let Some(remote) = &remote {
            exchange::come_first(context, &path, &mut exchange, remote)?;
        }
        let ledger = context.ledger_at(&path)?;
        let by = ledger.erased_by(entry).ok_or_else(|| Failure::refused(EraseFault::NoErasure { entry }))?;
        let wanted = ledger.authority().log_key_at(ledger.size()).map(|it| *it.key());
        let log_key = append::log_key(context, matches, wanted.as_ref())?;
        if let Some(leaf) = ledger.leaf(entry) {
            waiting::forget(&path, &exchange, remote.as_ref(), leaf.statement)?;
        }
        match ledger.erase(&mut exchange, remote.as_ref(), entry, &log_key) {
            Ok(removed) => break (removed, by),
            Err(EraseFault::Store { fault: StoreFault::Moved { .. } }) if tried < exchange::TRIES => {
                drop(exchange);
                exchange::pause(tried);
            }
            Err(fault @ EraseFault::LogKey { .. }) => return Err(Failure::refused(fault)),
            Err(EraseFault::Store { fault }) => return Err(Failure::could_not(fault)),
            Err(fault) => return Err(Failure::refused(fault)),
        }
    };
    // Remembered anew: what was verified before can no longer be read.
    context.ledger_at(&path)?;
    let mut lines = vec![sentence!("verify-erased", entry = entry, by = by)];
    lines.push(if removed { sentence!("erase-done") } else { sentence!("erase-was-done") });
    if let Some(remote) = &remote {
        lines.push(sentence!("erase-at-remote", address = remote.shown()));
        lines.push(sentence!("erase-remote-keeps"));
    }
    lines.push(sentence!("erase-copies"));
    let text: String = lines.iter().map(|it| context.say(it) + "\n").collect();
    let out = json!({
        "entry": entry,
        "erasure": by,
        "removed": removed,
        "remote": remote.map(|it| it.shown()),
    });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}
