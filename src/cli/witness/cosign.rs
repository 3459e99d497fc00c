//! `witness cosign`: whoever verified a ledger signs that this head was the newest.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::crypto::{Checkpoint, KeyKind, KeyName, PublicKey, SecretKey, Signer, VerifierKey};
use crate::ledger::Verified;
use crate::sentence;
use crate::statement::plain;

use super::super::context::Context;
use super::super::help::Help;
use super::super::outcome::{Done, Failure, Outcome};
use super::super::{keyfile, known, output_of, promise, system, verify};
use super::memory::Memory;

pub(super) fn command(help: Help) -> Command {
    let path = |arg: clap::Arg| arg.value_parser(value_parser!(PathBuf));
    help.command("witness-cosign")
        .arg(path(help.option("witness-cosign", "key", "file")))
        .arg(help.option("witness-cosign", "name", "name"))
        .arg(help.option("witness-cosign", "fingerprint", "hex"))
        .arg(help.output())
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let expected = matches.get_one::<String>("fingerprint").map(|it| verify::fingerprint(it)).transpose()?;
    let path = context.ledger_path();
    // All of it, whatever was looked at before: who cosigns vouches for every byte.
    let (report, ledger) = context.verify(&path)?;
    let refused = |why| {
        let what = sentence!("witness-not-verified", path = path.as_path());
        Failure::refused_for([vec![what], why].concat())
    };
    let verdict = verify::judge(context, &report, None, expected);
    let ledger = ledger.filter(|_| verdict.sound).ok_or_else(|| refused(verdict.why))?;
    let key = own_key(context, matches, &ledger)?;
    let name = name_of(matches, &ledger, &key.public_key())?;
    let mut memory = Memory::open(&key.public_key(), ledger.origin())?;
    // Before the ledger is remembered as one that was seen: another past is no past.
    extends(&ledger, &memory)?;
    let verdict = verify::judge(context, &report, Some(ledger.view()), expected);
    if !verdict.sound {
        return Err(refused(verdict.why));
    }
    let broken = promise::broken(context, &ledger, context.now)?;
    if !broken.is_empty() {
        return Err(Failure::refused_for([vec![sentence!("witness-promise-broken")], broken].concat()));
    }
    // A copy of some earlier moment is sound too, and is not the newest that was seen.
    if let Some(seen) = known::seen(ledger.fingerprint()).filter(|it| it.size > ledger.size()) {
        return Err(Failure::refused(sentence!(
            "witness-older-copy",
            seen = seen.size,
            size = ledger.size()
        )));
    }
    let head = ledger.view().plain_head().map_err(Failure::could_not)?;
    let checkpoint = Checkpoint::parse(&head.text).map_err(Failure::could_not)?;
    let now = system::now().ok_or_else(|| Failure::could_not(sentence!("no-clock")))?;
    let note = memory.cosign(&checkpoint, head.signatures, &name, &key, now)?;

    let target = output_of(matches);
    let on_screen = target == Path::new("-");
    let vkey = VerifierKey::new(name, KeyKind::CosignatureV1, key.public_key()).to_string();
    let out = json!({
        "origin": ledger.origin().as_str(),
        "fingerprint": ledger.fingerprint().to_string(),
        "size": ledger.size(),
        "root": ledger.root().to_base64(),
        "time": now.to_string(),
        "witness_key": vkey,
        "note": note.to_string(),
    });
    if !on_screen {
        context.write_output(&target, note.to_string().as_bytes(), false)?;
        let lines = [
            sentence!("witness-cosigned", origin = ledger.origin().as_str(), size = ledger.size()),
            sentence!("witness-cosigned-at", time = plain::moment(context.lang, now), vkey = vkey),
            sentence!("witness-cosigned-next", path = target.as_path()),
        ];
        let text: String = lines.iter().map(|it| context.say(it) + "\n").collect();
        context.print(&text, &out)?;
    } else {
        context.print(&note.to_string(), &out)?;
    }
    Ok(Done::Yes)
}

/// Whether the ledger extends what this key cosigned before.
fn extends(ledger: &Verified, memory: &Memory) -> Result<(), Failure> {
    let Some(before) = memory.newest() else { return Ok(()) };
    let (seen, size) = (before.head.size, ledger.size());
    if seen > size {
        return Err(Failure::refused(sentence!(
            "witness-smaller",
            seen = seen,
            size = size,
            path = memory.path()
        )));
    }
    if ledger.root_at(seen) != Some(before.head.root) {
        return Err(Failure::refused(sentence!("witness-other-past", size = seen, path = memory.path())));
    }
    Ok(())
}

/// The witness key: as named, else the one in the user's own directory that the ledger knows for this head.
fn own_key(context: &Context, matches: &ArgMatches, ledger: &Verified) -> Result<SecretKey, Failure> {
    if let Some(path) = matches.get_one::<PathBuf>("key") {
        let key = keyfile::load(context, path)?;
        let public = key.public_key();
        let is_logs = ledger.authority().log_keys().any(|it| *it.key() == public);
        // One use for ever (FORMAT.md, rule 5).
        if is_logs || ledger.authority().key(&public).is_some() {
            return Err(Failure::refused(sentence!("witness-key-used", path = path.as_path())));
        }
        return Ok(key);
    }
    let directory =
        system::keys_directory().ok_or_else(|| Failure::could_not(sentence!("key-no-directory")))?;
    let known = |it: &keyfile::Known| {
        ledger.authority().witnesses_at(ledger.size()).any(|witness| *witness.key.key() == it.key)
    };
    match keyfile::in_directory(&directory).iter().find(|it| known(it)) {
        Some(found) => keyfile::load(context, &found.path),
        None => Err(Failure::refused(sentence!("witness-no-key", path = directory.as_path()))),
    }
}

/// The name that the key cosigns under: as the ledger knows it, else as given.
fn name_of(matches: &ArgMatches, ledger: &Verified, key: &PublicKey) -> Result<KeyName, Failure> {
    let given = matches.get_one::<String>("name").map(KeyName::new).transpose().map_err(Failure::refused)?;
    let enrolled = ledger.authority().witnesses_at(ledger.size()).find(|it| it.key.key() == key);
    match (enrolled.map(|it| it.key.name().clone()), given) {
        (Some(known), Some(given)) if known != given => {
            Err(Failure::refused(sentence!("witness-other-name", known = known.as_str())))
        }
        (Some(name), _) | (None, Some(name)) => Ok(name),
        (None, None) => Err(Failure::refused(sentence!("witness-no-name"))),
    }
}
