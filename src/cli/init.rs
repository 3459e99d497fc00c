//! `init DIR`: a new ledger from a charter that everybody signed.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::deviation::Lives;
use crate::ledger::{HandedIn, Keeper, Readme, Receipt};
use crate::sentence;
use crate::statement::Content;
use crate::statement::charter::Charter;
use crate::words::Sentence;

use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{append, handed, life};

pub(super) fn command(help: Help) -> Command {
    let path = |arg: clap::Arg| arg.value_parser(value_parser!(PathBuf));
    help.command("init")
        .arg(path(help.positional("init", "dir").required(true)))
        .arg(path(help.positional("init", "sig").num_args(0..)))
        .arg(path(help.option("init", "charter", "file").required(true)))
        .arg(path(help.option("init", "log-key", "file")))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let directory = matches.get_one::<PathBuf>("dir").cloned().unwrap_or_default();
    let given = |name| matches.get_many::<PathBuf>(name).unwrap_or_default().cloned();
    let paths: Vec<PathBuf> = given("charter").chain(given("sig")).collect();
    let handed = handed::read_all(context, &paths)?;
    let [(file, one)] = &handed[..] else { return Err(Failure::refused(sentence!("init-one-charter"))) };
    let Content::Charter(charter) = &file.statement.content else {
        return Err(Failure::refused(sentence!("init-no-charter", path = file.path.as_path())));
    };
    // A second ledger of one charter would be another history under the same fingerprint.
    if let Some(seen) = super::known::remembered(file.digest()) {
        return Err(Failure::refused(sentence!("init-founded-before", path = seen.as_path())));
    }
    if let Some(other) = super::known::other_fingerprint(&file.statement.ledger, file.digest()) {
        let origin = file.statement.ledger.as_str();
        return Err(Failure::refused(sentence!("known-origin", origin = origin, other = other)));
    }
    let log_key = append::log_key(context, matches, Some(charter.log_key.0.key()))?;
    let readme =
        Readme(context.say(&sentence!("ledger-readme", origin = file.statement.ledger.as_str())) + "\n");
    let receipts = found(context, &directory, one, &log_key, readme)?;

    // It stands, whatever keeps it from being read now.
    let verified = context.verify(&directory).map_err(|mut failure| {
        failure.what.insert(0, sentence!("init-done-unread", path = directory.as_path()));
        failure
    });
    if let (_, Some(ledger)) = verified? {
        // Remembered, so that nobody can found it again unseen.
        let _extends = super::known::compare(context, ledger.view());
    }
    let spare = without_spare(charter);
    let mut text = context.say(&sentence!("init-done", path = directory.as_path())) + "\n";
    receipts
        .iter()
        .for_each(|it| text.push_str(&append::receipt_text(context, it, life::name_in(charter, &it.by))));
    let fingerprint = receipts.first().map(|it| it.statement.to_string()).unwrap_or_default();
    text.push_str(&(context.say(&sentence!("init-fingerprint", fingerprint = fingerprint.as_str())) + "\n"));
    spare.iter().for_each(|it| text.push_str(&(context.say(it) + "\n")));
    let out = json!({
        "ledger": directory.display().to_string(),
        "fingerprint": fingerprint,
        "receipts": receipts.iter().map(append::receipt_json).collect::<Vec<_>>(),
        "warnings": spare.iter().map(|it| context.say(it)).collect::<Vec<_>>(),
    });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

/// Makes the repository and its first entry, or neither.
fn found(
    context: &Context,
    directory: &std::path::Path,
    charter: &HandedIn,
    log_key: &dyn crate::crypto::Signer,
    readme: Readme,
) -> Result<Vec<Receipt>, Failure> {
    // Judged before anything is made, by the same fold, in memory.
    let rehearsal = Keeper::found(Box::new(crate::store::Memory::default()), None).append(
        std::slice::from_ref(charter),
        log_key,
        context.now,
        &mut Lives::new(),
        None,
    );
    rehearsal.map_err(append::failure)?;
    let (store, lock) = crate::store::create(directory).map_err(Failure::could_not)?;
    Keeper::found(store, Some(lock))
        .append(std::slice::from_ref(charter), log_key, context.now, &mut Lives::new(), Some(readme))
        .map_err(append::failure)
}

/// A body with no more keys than its threshold loses its voice with the first key that is lost.
fn without_spare(charter: &Charter) -> Vec<Sentence> {
    let count = |body: &crate::statement::scalar::BodyId| {
        charter.keys.iter().filter(|it| it.body == *body).count() as u64
    };
    let bodies = charter.bodies.iter().map(|body| (body, count(&body.id)));
    let bare = bodies.filter(|(body, keys)| *keys > 0 && *keys <= body.threshold.get());
    bare.map(|(body, keys)| sentence!("init-no-spare", body = body.name.as_str(), keys = keys)).collect()
}
