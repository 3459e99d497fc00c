//! `sign FILE` or `sign DIGEST`: shows, checks, asks, and adds one signature: beside a file, or beside the ledger.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::crypto::{PublicKey, STATEMENT_NAMESPACE, Signature, Signatures, Signer};
use crate::ledger::{Code, Ledger, Verified, Vouched, may_sign, rehearse, vouch};
use crate::sentence;
use crate::store::{SlipChange, SlipName};
use crate::words::Sentence;

use super::context::Context;
use super::handed::{StatementFile, signatures_of};
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{exchange, keyfile, meaning, personal, read, system, waiting};

pub(super) fn command(help: Help) -> Command {
    let path = |arg: clap::Arg| arg.value_parser(value_parser!(PathBuf));
    help.command("sign")
        .arg(path(help.positional("sign", "file").required_unless_present("pending")))
        .arg(help.option("sign", "pending", "digest").conflicts_with_all(["file", "output"]))
        .arg(path(help.option("sign", "key", "file")).conflicts_with("agent"))
        .arg(path(help.option("sign", "agent", "pubkey")))
        .arg(help.switch("sign", "yes"))
        .arg(help.output())
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    if let Some(digest) = waiting_one(matches, &path) {
        return sign_waiting(context, matches, &digest);
    }
    let file = StatementFile::read(context, &path)?;
    let own = context.copy_to_sign_by(&file.statement.ledger)?;
    let target = matches.get_one::<PathBuf>("output").cloned().unwrap_or_else(|| file.signature_path());
    let present = || match target.is_file() {
        true => signatures_of(&target, &context.read_file(&target)?, &file.digest()),
        false => Ok(vec![]),
    };

    let told = show(context, &file, &present()?, own.as_ref())?;
    if !matches.get_flag("yes") && !context.confirm(&sentence!("sign-ask"))? {
        return Err(Failure::refused(sentence!("sign-declined")));
    }
    let signature = make(context, matches, &file, own.as_ref())?;
    if is_nobodys(&file, &signature.key, own.as_ref()) {
        let key = signature.key.fingerprint();
        return Err(Failure::refused(sentence!("sign-key-unknown", key = key)));
    }
    // Read again: somebody may have signed while this one was asked.
    let present = present()?;
    let again = present.iter().any(|it| it.key == signature.key);
    let all = Signatures::new(present.into_iter().filter(|it| it.key != signature.key).chain([signature]))
        .map_err(Failure::refused)?;
    context.write_output(&target, all.to_armor().as_bytes(), true)?;

    let fingerprint = signature.key.fingerprint();
    let mut text = String::new();
    if again {
        text.push_str(&(context.say(&sentence!("sign-again")) + "\n"));
    }
    text.push_str(
        &(context.say(&sentence!("sign-done", key = fingerprint.as_str(), path = target.as_path())) + "\n"),
    );
    for what in standing(context, &file, &all, own.as_ref()) {
        text.push_str(&(context.say(&what) + "\n"));
    }
    text.push_str(&(context.say(&sentence!("sign-next", path = target.as_path())) + "\n"));
    let out = json!({
        "digest": file.digest().to_string(),
        "key": fingerprint,
        "signatures": target.display().to_string(),
        "vouched": told,
    });
    if target == Path::new("-") {
        return Ok(Done::Yes);
    }
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

/// The digest of a statement that waits, if that is what is to be signed: said so, or what no file is called.
fn waiting_one(matches: &ArgMatches, path: &Path) -> Option<String> {
    let said = matches.get_one::<String>("pending").cloned();
    said.or_else(|| path.to_str().filter(|it| waiting::is_prefix(it) && !path.exists()).map(str::to_owned))
}

/// As a file, but the signature goes under a name of its own, so that nobody's way is crossed.
fn sign_waiting(context: &Context, matches: &ArgMatches, digest: &str) -> Outcome {
    let tray = waiting::look(context, false, &[digest])?;
    let it = tray.find(digest)?;
    let own = Some(&tray.ledger);
    if it.is_over(&tray.ledger, context.now) {
        return Err(Failure::refused(sentence!("waiting-over")));
    }
    let file = waiting::file_of(it);
    let told = show(context, &file, &it.signatures, own)?;
    if !matches.get_flag("yes") && !context.confirm(&sentence!("sign-ask"))? {
        return Err(Failure::refused(sentence!("sign-declined")));
    }
    let signature = make(context, matches, &file, own)?;
    let fingerprint = signature.key.fingerprint();
    if !may_sign(&tray.ledger, &file.statement, &signature.key) {
        return Err(Failure::refused(sentence!("sign-key-unknown", key = fingerprint)));
    }
    // Looked at again: it may be withdrawn, or recorded, since it was read.
    let digest = file.digest().to_string();
    let (remote, mut exchange) = (waiting::remote(context)?, exchange::open(&context.ledger_path())?);
    let tray = match &remote {
        Some(remote) => waiting::bring(context, &mut exchange, remote, &[&digest])?,
        None => waiting::look(context, true, &[&digest])?,
    };
    let it = tray.find(&digest)?;
    let again = it.signatures.iter().any(|it| it.key == signature.key);
    let all = Signatures::new([signature].into_iter().chain(it.signatures.iter().copied()));
    let all = all.map_err(Failure::refused)?;
    let name = SlipName::Signature { of: it.digest.0, by: signature.key.digest().0 };
    let armor = signature.to_armor(STATEMENT_NAMESPACE).into_bytes();
    let change = SlipChange { new: vec![(name, armor)], ..SlipChange::default() };
    exchange.change_slips(remote.as_ref(), &change).map_err(Failure::could_not)?;

    let mut lines = vec![];
    lines.extend(again.then(|| sentence!("sign-again")));
    lines.push(sentence!("sign-waiting-done", key = fingerprint.as_str(), digest = digest.as_str()));
    lines.extend(standing(context, &file, &all, Some(&tray.ledger)));
    lines.push(sentence!("sign-waiting-next", digest = waiting::short(&digest)));
    let text: String = lines.iter().map(|it| context.say(it) + "\n").collect();
    let remote = remote.map(|it| it.shown());
    let out = json!({ "digest": digest, "key": fingerprint, "remote": remote, "vouched": told });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

/// Shows every member and everything that is vouched for; refuses what the signer's own copy shows to be false.
fn show(
    context: &Context,
    file: &StatementFile,
    present: &[Signature],
    own: Option<&Ledger<Verified>>,
) -> Result<Vec<serde_json::Value>, Failure> {
    let verified = own.map(|it| &**it);
    let vouched = vouch(verified, &file.statement);
    let mut text = read::statement_text(context, &file.statement, &file.digest().to_string(), None);
    let mut line = |what: String| text.push_str(&format!("{what}\n"));
    line(String::new());
    for told in read::signers(context, file, present, verified) {
        line(told.text);
    }
    let mark = |it: &Vouched| match it {
        Vouched::Holds(_) => "✓",
        Vouched::Unseen(_) => "?",
        Vouched::False(_) => "✗",
    };
    for it in &vouched {
        line(format!("{} {}", mark(it), context.say(it.sentence())));
    }
    if own.is_some() || file.statement.seen.size.get() == 0 {
        for what in meaning::judge(context, own, &file.statement, file.digest())? {
            line(format!("! {}", context.say(&sentence!("sign-would-be-refused", reason = what))));
        }
    }
    text.push_str(&personal::look(&file.statement.content, &|_| None).text(context));
    // On standard error: what is asked and shown is no part of what a script reads.
    eprint(&text);
    let lies: Vec<Sentence> =
        vouched.iter().filter(|it| matches!(it, Vouched::False(_))).map(|it| it.sentence().clone()).collect();
    if !lies.is_empty() {
        return Err(Failure::refused_for([lies, vec![sentence!("sign-not-signed")]].concat()));
    }
    Ok(vouched
        .iter()
        .map(|it| json!({ "seen": matches!(it, Vouched::Holds(_)), "message": context.say(it.sentence()) }))
        .collect())
}

/// Whether the signer's own copy, or a first charter itself, shows that the key is of no body: such a signature
/// would only keep the statement out.
fn is_nobodys(file: &StatementFile, key: &PublicKey, own: Option<&Ledger<Verified>>) -> bool {
    let judged = own.is_some() || file.statement.seen.size.get() == 0;
    judged && own.is_none_or(|it| it.authority().key(key).is_none()) && !enrols(&file.statement, key)
}

/// What the signer's own copy says of the signatures so far: how many count for the body whose act it is.
fn standing(
    context: &Context,
    file: &StatementFile,
    all: &Signatures,
    own: Option<&Ledger<Verified>>,
) -> Vec<Sentence> {
    let Some(own) = own else { return vec![] };
    let (kind, by) = (file.statement.kind(), &file.statement.by);
    let signers: Vec<PublicKey> = all.iter().map(|it| it.key).collect();
    let (need, have) = own.signatures_for(kind, by, &signers.iter().copied().collect());
    let errors = rehearse(Some(own), &file.statement, file.digest(), Some(&signers), context.now);
    let missing = errors.into_iter().filter(|it| matches!(it.code, Code::Threshold | Code::Key));
    let missing: Vec<Sentence> = missing.map(|it| sentence!("sign-missing", reason = it.what)).collect();
    if missing.is_empty() {
        return vec![sentence!(
            "sign-count",
            body = super::life::body_name(own, by),
            need = need,
            have = have
        )];
    }
    missing
}

fn eprint(text: &str) {
    use std::io::Write;
    let _ = std::io::stderr().lock().write_all(text.as_bytes());
}

fn make(
    context: &Context,
    matches: &ArgMatches,
    file: &StatementFile,
    own: Option<&Ledger<Verified>>,
) -> Result<Signature, Failure> {
    if let Some(public) = matches.get_one::<PathBuf>("agent") {
        return keyfile::sign_with_agent(public, &file.bytes);
    }
    let path = match matches.get_one::<PathBuf>("key") {
        Some(path) => path.clone(),
        None => find(file, own)?,
    };
    let key = keyfile::load(context, &path)?;
    if let Some(state) = own.and_then(|it| it.authority().key(&key.public_key())).filter(|it| !it.in_force) {
        return Err(Failure::refused(sentence!(
            "sign-key-revoked",
            body = state.body.as_str(),
            path = path.as_path()
        )));
    }
    Signature::make(&key, STATEMENT_NAMESPACE, &file.digest()).map_err(Failure::refused)
}

/// The one key in the user's own directory that may sign this; several or none is a refusal that names them.
fn find(file: &StatementFile, own: Option<&Ledger<Verified>>) -> Result<PathBuf, Failure> {
    let directory =
        system::keys_directory().ok_or_else(|| Failure::could_not(sentence!("key-no-directory")))?;
    let keys = keyfile::in_directory(&directory);
    let may = |key: &PublicKey| {
        own.is_some_and(|it| it.authority().key(key).is_some_and(|it| it.in_force))
            || enrols(&file.statement, key)
    };
    let fitting: Vec<_> = keys.iter().filter(|it| may(&it.key)).collect();
    match &fitting[..] {
        [one] => Ok(one.path.clone()),
        [] => Err(Failure::refused(sentence!("sign-no-key", path = directory.as_path()))),
        several => {
            let names: Vec<String> = several.iter().map(|it| it.path.display().to_string()).collect();
            Err(Failure::refused(sentence!("sign-several-keys", keys = names.join(", "))))
        }
    }
}

fn enrols(statement: &crate::statement::Statement, key: &PublicKey) -> bool {
    statement.content.brings_in().iter().any(|(it, _, _)| *it == key)
}
