//! `circulate FILE`: lays a prepared statement where everybody who is to sign it finds it, or takes it away again.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::crypto::{Digest, STATEMENT_NAMESPACE};
use crate::ledger::{Waiting, may_sign};
use crate::sentence;
use crate::statement::plain;
use crate::store::SlipChange;

use super::context::Context;
use super::exchange::{self, Met};
use super::handed::{StatementFile, signatures_of};
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::waiting;

pub(super) fn command(help: Help) -> Command {
    help.command("circulate")
        .arg(
            help.positional("circulate", "file")
                .required_unless_present("withdraw")
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(help.option("circulate", "withdraw", "digest").conflicts_with("file"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    if let Some(digest) = matches.get_one::<String>("withdraw") {
        return withdraw(context, digest);
    }
    let file =
        StatementFile::read(context, &matches.get_one::<PathBuf>("file").cloned().unwrap_or_default())?;
    let (path, remote) = (context.ledger_path(), waiting::remote(context)?);
    let mut exchange = exchange::open(&path)?;
    if let Some(remote) = &remote
        && exchange::meet(context, &path, &mut exchange, remote)?.0 == Met::Nothing
    {
        return Err(Failure::refused(sentence!("exchange-nothing-there", address = remote.shown())));
    }
    let ledger = context.ledger_at(&path)?;
    let digest = file.digest();
    if let Some(entry) = ledger.find(&digest) {
        let digest = digest.to_string();
        return Err(Failure::refused(sentence!("waiting-recorded", digest = digest, entry = entry)));
    }
    let mut it = Waiting::read(&ledger, digest, file.bytes.clone()).map_err(Failure::refused)?;
    let beside = file.signature_path();
    if beside.is_file() {
        for signature in signatures_of(&beside, &context.read_file(&beside)?, &digest)? {
            if !may_sign(&ledger, &file.statement, &signature.key) {
                let key = signature.key.fingerprint();
                return Err(Failure::refused(sentence!("sign-key-unknown", key = key)));
            }
            let armor = signature.to_armor(STATEMENT_NAMESPACE);
            it.take(&signature.key, armor.as_bytes()).map_err(Failure::refused)?;
        }
    }
    waiting::may_wait(context, &ledger, &it)?;
    let change = SlipChange { new: waiting::slips_of(&it), ..SlipChange::default() };
    exchange.change_slips(remote.as_ref(), &change).map_err(Failure::could_not)?;

    let (digest, until) = (digest.to_string(), plain::moment(context.lang, it.until()));
    let short = waiting::short(&digest);
    let mut lines = vec![sentence!("circulate-done", digest = digest.as_str(), count = it.signatures.len())];
    lines.push(match &remote {
        Some(remote) => sentence!("circulate-at-remote", address = remote.shown()),
        None => sentence!("circulate-here", path = path.as_path()),
    });
    lines.push(sentence!("waiting-until", until = until));
    lines.push(sentence!("circulate-next", digest = short));
    let text: String = lines.iter().map(|it| context.say(it) + "\n").collect();
    let out = json!({
        "digest": digest,
        "signatures": it.signatures.iter().map(|it| it.key.fingerprint()).collect::<Vec<_>>(),
        "until": it.until().to_string(),
        "remote": remote.map(|it| it.shown()),
    });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

fn withdraw(context: &Context, text: &str) -> Outcome {
    let (path, remote) = (context.ledger_path(), waiting::remote(context)?);
    let mut exchange = exchange::open(&path)?;
    let tray = match &remote {
        Some(remote) => waiting::bring(context, &mut exchange, remote, &[text])?,
        None => waiting::look(context, true, &[text])?,
    };
    // What lies there and is no statement goes by its whole name.
    let whole = Digest::from_hex(text).filter(|it| !tray.names_of(it).is_empty());
    let digest = match whole {
        Some(digest) if tray.recorded(text).is_none() => digest,
        _ => tray.find(text)?.digest,
    };
    let change = SlipChange { gone: tray.names_of(&digest), ..SlipChange::default() };
    exchange.change_slips(remote.as_ref(), &change).map_err(Failure::could_not)?;
    let mut lines = vec![sentence!("circulate-withdrawn", digest = digest.to_string())];
    lines.extend(remote.as_ref().map(|it| sentence!("circulate-remote-keeps", address = it.shown())));
    let text: String = lines.iter().map(|it| context.say(it) + "\n").collect();
    let out = json!({ "withdrawn": digest.to_string(), "remote": remote.map(|it| it.shown()) });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}
