//! `remote add|show|remove|clone|fetch|push`: a repository elsewhere, through the user's own git.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use crate::crypto::Digest;
use crate::ledger::{Ledger, Relation, Verified};
use crate::sentence;
use crate::store::{Arrived, Exchange, Fetched, History, Remote};
use crate::words::Sentence;

use super::context::Context;
use super::exchange::{self, Met};
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{known, verify, waiting};

pub(super) fn command(help: Help) -> Command {
    let add = help.positional("remote-add", "address").required(true);
    let clone = help.positional("remote-clone", "address").required(true);
    help.command("remote")
        .subcommand_required(true)
        .subcommand(help.command("remote-add").name("add").arg(add))
        .subcommand(help.command("remote-show").name("show"))
        .subcommand(help.command("remote-remove").name("remove"))
        .subcommand(
            help.command("remote-clone")
                .name("clone")
                .arg(clone)
                .arg(
                    help.positional("remote-clone", "dir")
                        .required(true)
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(help.option("remote-clone", "fingerprint", "hex")),
        )
        .subcommand(help.command("remote-fetch").name("fetch"))
        .subcommand(help.command("remote-push").name("push"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("add", matches)) => add(context, matches),
        Some(("show", _)) => show(context),
        Some(("remove", _)) => remove(context),
        Some(("clone", matches)) => clone(context, matches),
        Some(("fetch", _)) => fetch(context),
        Some(("push", _)) => push(context),
        _ => Err(Failure::could_not(sentence!("misuse-no-command"))),
    }
}

/// A directory is meant as it is seen from here; git is told from elsewhere.
fn address(matches: &ArgMatches) -> Result<Remote, Failure> {
    let text = matches.get_one::<String>("address").map(String::as_str).unwrap_or_default();
    let elsewhere = text.contains(':') && !Path::new(text).exists();
    let whole = Some(text).filter(|it| !it.starts_with('-') && !elsewhere);
    let whole =
        whole.and_then(|it| std::path::absolute(it).ok()).and_then(|it| it.to_str().map(str::to_owned));
    Remote::new(whole.as_deref().unwrap_or(text)).map_err(Failure::refused)
}

fn remote_of(path: &Path) -> Result<Remote, Failure> {
    let set = Remote::of(path).map_err(Failure::could_not)?;
    set.ok_or_else(|| Failure::refused(sentence!("exchange-no-remote", path = path)))
}

fn tell(context: &Context, lines: &[Sentence], json: &Value) -> Outcome {
    let text: String = lines.iter().map(|it| context.say(it) + "\n").collect();
    context.print(&text, json)?;
    Ok(Done::Yes)
}

fn add(context: &Context, matches: &ArgMatches) -> Outcome {
    let (path, remote) = (context.ledger_path(), address(matches)?);
    let _lock = exchange::open(&path)?;
    if let Some(there) = Remote::of(&path).map_err(Failure::could_not)?.filter(|it| *it != remote) {
        return Err(Failure::refused(sentence!("exchange-has-remote", address = there.shown())));
    }
    remote.set(&path).map_err(Failure::could_not)?;
    let address = remote.shown();
    tell(
        context,
        &[sentence!("remote-added", address = address.as_str()), sentence!("remote-added-next")],
        &json!({ "remote": address }),
    )
}

fn show(context: &Context) -> Outcome {
    let path = context.ledger_path();
    let remote = Remote::of(&path).map_err(Failure::could_not)?.map(|it| it.shown());
    let told = match &remote {
        Some(address) => sentence!("remote-shown", address = address.as_str()),
        None => sentence!("remote-none"),
    };
    tell(context, &[told], &json!({ "remote": remote }))
}

fn remove(context: &Context) -> Outcome {
    let path = context.ledger_path();
    let remote = remote_of(&path)?;
    let exchange = exchange::open(&path)?;
    if exchange.pending().map_err(Failure::could_not)?.is_some() {
        return Err(Failure::refused(sentence!("exchange-still-pending", address = remote.shown())));
    }
    Remote::unset(&path).map_err(Failure::could_not)?;
    tell(context, &[sentence!("remote-removed", address = remote.shown())], &json!({ "remote": Value::Null }))
}

fn clone(context: &Context, matches: &ArgMatches) -> Outcome {
    let directory = matches.get_one::<PathBuf>("dir").cloned().unwrap_or_default();
    let expected = matches.get_one::<String>("fingerprint").map(|it| verify::fingerprint(it)).transpose()?;
    let remote = address(matches)?;
    let mut exchange = exchange::begin(&directory)?;
    let Fetched::Arrived(arrived) = exchange.fetch(&remote).map_err(Failure::could_not)? else {
        return Err(Failure::refused(sentence!("exchange-nothing-there", address = remote.shown())));
    };
    let theirs = exchange::verified(context, &directory, &arrived)?;
    let (fingerprint, size) = (theirs.fingerprint(), theirs.size());
    if let Some(expected) = expected.filter(|it| *it != fingerprint) {
        let (expected, found) = (expected.to_string(), fingerprint.to_string());
        return Err(Failure::refused(sentence!(
            "verify-other-fingerprint",
            expected = expected,
            found = found
        )));
    }
    if let Some(alarm) = known::differs(context, theirs.view()) {
        return Err(Failure::refused(alarm));
    }
    let erased = theirs.view().erased_documents().map_err(Failure::could_not)?;
    drop(theirs);
    let wanted = |name: &str| Digest::from_hex(name).is_some_and(|it| !erased.contains(&it));
    remote.set(&directory).map_err(Failure::could_not)?;
    exchange.take_in(arrived, &wanted).map_err(Failure::could_not)?;
    drop(exchange);
    let ledger = context.ledger_at(&directory)?;
    let mut lines = vec![
        sentence!("remote-cloned", path = directory.as_path(), size = size),
        sentence!("verify-fingerprint", fingerprint = fingerprint.to_string()),
    ];
    lines.extend(expected.is_none().then(|| sentence!("remote-compare-fingerprint")));
    let out = json!({
        "ledger": directory.display().to_string(),
        "fingerprint": fingerprint.to_string(),
        "origin": ledger.origin().as_str(),
        "size": size,
    });
    tell(context, &lines, &out)
}

fn fetch(context: &Context) -> Outcome {
    let path = context.ledger_path();
    let remote = remote_of(&path)?;
    let mut exchange = exchange::open(&path)?;
    let met = exchange::meet(context, &path, &mut exchange, &remote)?.0;
    let address = remote.shown();
    let mut lines = Vec::new();
    let (before, now, replaced) = match met {
        Met::Nothing => return Err(Failure::refused(sentence!("exchange-nothing-there", address = address))),
        Met::Same => {
            let size = context.ledger_at(&path)?.size();
            lines.push(sentence!("remote-same", size = size));
            (size, size, false)
        }
        Met::Taken { before, now, replaced } => {
            lines.push(sentence!("remote-taken", before = before, now = now));
            lines.extend(replaced.then(|| sentence!("remote-followed")));
            (before, now, replaced)
        }
    };
    tell(context, &lines, &json!({ "before": before, "size": now, "replaced": replaced }))
}

fn push(context: &Context) -> Outcome {
    let path = context.ledger_path();
    let remote = remote_of(&path)?;
    let mut exchange = exchange::open(&path)?;
    if exchange.pending().map_err(Failure::could_not)?.is_some() {
        exchange::meet(context, &path, &mut exchange, &remote)?;
    }
    let ours = context.ledger_at(&path)?;
    let mut replaced = false;
    let told = match exchange.fetch(&remote).map_err(Failure::could_not)? {
        Fetched::Nothing => {
            exchange.push(&remote, None).map_err(Failure::could_not)?;
            waiting::push(&path, &exchange, &remote)?;
            sentence!("remote-pushed", size = ours.size(), address = remote.shown())
        }
        Fetched::Same => sentence!("remote-same", size = ours.size()),
        Fetched::Arrived(there) => {
            let judged = may_replace(context, &path, &exchange, &ours, &there);
            let pushed = judged.and_then(|rewrites| {
                replaced = rewrites;
                exchange.push(&remote, Some(&there)).map_err(Failure::could_not)
            });
            exchange.refuse(there).map_err(Failure::could_not)?;
            pushed?;
            sentence!("remote-pushed", size = ours.size(), address = remote.shown())
        }
    };
    let erased = ours.view().erased_documents().map_err(Failure::could_not)?;
    let wanted = |name: &str| Digest::from_hex(name).is_none_or(|it| !erased.contains(&it));
    exchange.push_documents(&remote, &wanted).map_err(Failure::could_not)?;
    let mut lines = vec![told];
    lines.extend(replaced.then(|| sentence!("erase-remote-keeps")));
    tell(context, &lines, &json!({ "size": ours.size(), "remote": remote.shown(), "replaced": replaced }))
}

/// Whether our `main` may take the place of the remote's; and whether git's history there is another then.
fn may_replace(
    context: &Context,
    path: &Path,
    exchange: &Exchange,
    ours: &Ledger<Verified>,
    there: &Arrived,
) -> Result<bool, Failure> {
    let theirs = exchange::verified(context, path, there)?;
    match ours.relation(&theirs) {
        Relation::Same | Relation::Shorter => {}
        Relation::Longer => return Err(Failure::refused(sentence!("remote-fetch-first"))),
        Relation::Stranger => {
            let (theirs, ours) = (theirs.fingerprint().to_string(), ours.fingerprint().to_string());
            return Err(Failure::refused(sentence!("exchange-other-ledger", theirs = theirs, ours = ours)));
        }
        Relation::Fork => {
            let common = ours.size().min(theirs.size());
            return Err(Failure::refused(sentence!("exchange-fork", size = common)));
        }
    }
    match exchange.history(there, ours.size()).map_err(Failure::could_not)? {
        History::Earlier => Ok(false),
        // What we do not have was erased: our ledger verified.
        History::Other { has: true, .. } => Ok(true),
        History::Continues => Err(Failure::refused(sentence!("remote-fetch-first"))),
        History::Other { .. } => Err(Failure::refused(sentence!("exchange-rewritten"))),
    }
}
