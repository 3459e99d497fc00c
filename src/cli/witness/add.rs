//! `witness add FILE…`: the keeper takes cosigned heads in.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::crypto::{KeyKind, Note, VerifierKey};
use crate::ledger::HeadReceipt;
use crate::sentence;
use crate::statement::plain;
use crate::statement::scalar::Time;

use super::super::context::Context;
use super::super::exchange;
use super::super::help::Help;
use super::super::outcome::{Done, Failure, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("witness-add")
        .arg(
            help.positional("witness-add", "file")
                .required(true)
                .num_args(1..)
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(help.option("witness-add", "witness", "vkey").action(clap::ArgAction::Append))
        .arg(help.option("witness-add", "log-key", "file").value_parser(value_parser!(PathBuf)))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let read = |path: &PathBuf| {
        let bytes = context.read_file(path)?;
        let bad =
            |fault| Failure::refused(sentence!("witness-bad-file", path = path.as_path(), fault = fault));
        Note::parse(&bytes).map_err(bad)
    };
    let paths = matches.get_many::<PathBuf>("file").unwrap_or_default();
    let notes = paths.map(read).collect::<Result<Vec<_>, _>>()?;
    take_in(context, matches, &notes, &witnesses(matches)?)
}

/// The witness keys that `--witness` names.
pub(super) fn witnesses(matches: &ArgMatches) -> Result<Vec<VerifierKey>, Failure> {
    let read = |text: &String| {
        let bad = || Failure::refused(sentence!("witness-bad-vkey", vkey = text.as_str()));
        let key = VerifierKey::parse(text).ok().filter(|it| it.kind() == KeyKind::CosignatureV1);
        key.filter(|it| !it.key().is_weak()).ok_or_else(bad)
    };
    matches.get_many::<String>("witness").unwrap_or_default().map(read).collect()
}

/// Takes cosigned heads in, and tells what was new.
pub(super) fn take_in(
    context: &Context,
    matches: &ArgMatches,
    notes: &[Note],
    also: &[VerifierKey],
) -> Outcome {
    let receipts = exchange::add(context, |keeper, _| {
        let size = exchange::view(keeper)?.size();
        let (log_key, now) = exchange::log_key(context, matches, keeper, size)?;
        Ok(keeper.take_in(notes, also, &log_key, now))
    })?;
    let mut text = String::new();
    let mut line = |what| text.push_str(&(context.say(&what) + "\n"));
    for HeadReceipt { size, added } in &receipts {
        if added.is_empty() {
            line(sentence!("witness-nothing-new", size = *size));
        }
        for (cosignature, at) in added {
            let (name, size) = (cosignature.name.as_str(), *size);
            line(match at.and_then(moment) {
                Some(at) => {
                    let at = plain::moment(context.lang, at);
                    sentence!("witness-taken-in", name = name, size = size, time = at)
                }
                None => sentence!("witness-taken-in-unknown", name = name, size = size),
            });
        }
    }
    let out: Vec<_> = receipts
        .iter()
        .map(|HeadReceipt { size, added }| {
            let added: Vec<_> = added
                .iter()
                .map(|(line, at)| {
                    let time = at.and_then(moment).map(|it| it.to_string());
                    json!({ "name": line.name.as_str(), "known": at.is_some(), "time": time })
                })
                .collect();
            json!({ "size": size, "added": added })
        })
        .collect();
    context.print(&text, &json!(out))?;
    Ok(Done::Yes)
}

fn moment(at: u64) -> Option<Time> {
    Time::from_unix(i64::try_from(at).ok()?)
}
