//! `append FILE…`: into the ledger, signatures of several people merged; a batch is one commit.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::crypto::{Digest, PublicKey, SecretKey};
use crate::deviation::Lives;
use crate::ledger::{AppendFault, HandedIn, Receipt, View};
use crate::sentence;
use crate::statement::plain;
use crate::words::Sentence;

use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{exchange, handed, keyfile, life, system};

pub(super) fn command(help: Help) -> Command {
    help.command("append")
        .arg(
            help.positional("append", "file")
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(help.option("append", "log-key", "file").value_parser(value_parser!(PathBuf)))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let paths: Vec<PathBuf> = matches.get_many::<PathBuf>("file").unwrap_or_default().cloned().collect();
    let handed = handed::read_all(context, &paths)?;
    let handed: Vec<HandedIn> = handed.into_iter().map(|(_, it)| it).collect();
    print(context, &append(context, matches, &handed)?)
}

/// Prints receipts.
pub(super) fn print(context: &Context, receipts: &[(Receipt, String)]) -> Outcome {
    let text: String = receipts.iter().map(|(it, by)| receipt_text(context, it, by)).collect();
    context.print(&text, &json!(receipts.iter().map(|(it, _)| receipt_json(it)).collect::<Vec<_>>()))?;
    Ok(Done::Yes)
}

/// Appends: the receipts, each with the name of the body whose act it is.
pub(super) fn append(
    context: &Context,
    matches: &ArgMatches,
    handed: &[HandedIn],
) -> Result<Vec<(Receipt, String)>, Failure> {
    exchange::add(context, |keeper, resumed| {
        let view = exchange::view(keeper)?;
        if let Some(receipts) = resumed.and_then(|before| receipts_since(view, before, handed)) {
            return Ok(Ok(named(view, receipts)));
        }
        let mut lives = Lives::of(view).map_err(Failure::could_not)?;
        let (log_key, now) = exchange::log_key(context, matches, keeper, view.size() + 1)?;
        match keeper.append(handed, &log_key, now, &mut lives, None) {
            Ok(receipts) => Ok(Ok(named(exchange::view(keeper)?, receipts))),
            Err(fault) => Ok(Err(fault)),
        }
    })
}

fn named(view: View<'_>, receipts: Vec<Receipt>) -> Vec<(Receipt, String)> {
    let name = |it: &Receipt| life::body_name(&view, &it.by).to_owned();
    receipts.into_iter().map(|it| (name(&it), it)).map(|(by, it)| (it, by)).collect()
}

/// The receipts of what was handed in earlier, if all of it came in since there were so many entries: nobody knew then
/// whether it had arrived.
fn receipts_since(view: View<'_>, before: u64, handed: &[HandedIn]) -> Option<Vec<Receipt>> {
    let receipt = |it: &HandedIn| {
        let entry = view.find(&Digest::of(&it.statement)).filter(|entry| *entry >= before)?;
        let leaf = view.leaf(entry)?;
        Some(Receipt {
            entry,
            kind: leaf.kind,
            by: leaf.by.clone(),
            statement: leaf.statement,
            recorded: leaf.recorded,
            size: view.size(),
            root: view.root(),
        })
    };
    handed.iter().map(receipt).collect()
}

/// The key of the log: as named, else the one in the keeper's own directory that the ledger wants.
pub(super) fn log_key(
    context: &Context,
    matches: &ArgMatches,
    wanted: Option<&PublicKey>,
) -> Result<SecretKey, Failure> {
    let named = matches
        .get_one::<PathBuf>("log-key")
        .cloned()
        .or_else(|| system::path_variable("VERANTWOORD_LOG_KEY"));
    if let Some(path) = named {
        return keyfile::load(context, &path);
    }
    let directory =
        system::keys_directory().ok_or_else(|| Failure::could_not(sentence!("key-no-directory")))?;
    let found = keyfile::in_directory(&directory).into_iter().find(|it| Some(&it.key) == wanted);
    match found {
        Some(known) => keyfile::load(context, &known.path),
        None => Err(Failure::refused(no_log_key(&directory, wanted))),
    }
}

fn no_log_key(directory: &Path, wanted: Option<&PublicKey>) -> Sentence {
    let wanted = wanted.map(PublicKey::fingerprint).unwrap_or_default();
    sentence!("append-no-log-key", path = directory, key = wanted)
}

/// A refusal is told with all its reasons; what could not run is status 2.
pub(super) fn failure(fault: AppendFault) -> Failure {
    match fault {
        AppendFault::Refused { nth, errors } => {
            let mut what = vec![sentence!("append-refused-list", nth = nth)];
            what.extend(errors.0);
            Failure::refused_for(what)
        }
        AppendFault::Meaningless { nth, errors } => {
            let mut what = vec![sentence!("append-meaningless-list", nth = nth)];
            what.extend(errors.0);
            Failure::refused_for(what)
        }
        AppendFault::Store { fault } => Failure::could_not(fault),
        other => Failure::refused(other),
    }
}

pub(super) fn receipt_text(context: &Context, receipt: &Receipt, by: &str) -> String {
    let kind = Sentence::new(format!("kind-{}", receipt.kind.word()));
    let lines = [
        sentence!("receipt-entry", entry = receipt.entry, kind = kind, by = by),
        sentence!("receipt-statement", digest = receipt.statement.to_string()),
        sentence!("receipt-recorded", recorded = plain::moment(context.lang, receipt.recorded)),
        sentence!("receipt-head", size = receipt.size, root = receipt.root.to_base64()),
    ];
    lines.iter().map(|it| context.say(it) + "\n").collect::<String>()
}

pub(super) fn receipt_json(receipt: &Receipt) -> serde_json::Value {
    json!({
        "entry": receipt.entry,
        "kind": receipt.kind.word(),
        "by": receipt.by.as_str(),
        "statement": receipt.statement.to_string(),
        "recorded": receipt.recorded.to_string(),
        "size": receipt.size,
        "root": receipt.root.to_base64(),
    })
}
