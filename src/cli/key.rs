//! `key new|show|list`: the keys of a person, and the key of a log.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::json;
use zeroize::Zeroizing;

use crate::crypto::{KeyKind, KeyName, PublicKey, SecretKey, Signer, VerifierKey};
use crate::ledger::Verified;
use crate::sentence;
use crate::statement::scalar::Origin;

use super::context::Context;
use super::help::Help;
use super::keyfile::{self, Known};
use super::outcome::{Done, Failure, Outcome};
use super::{files, system};

pub(super) fn command(help: Help) -> Command {
    let path = |arg: Arg| arg.value_parser(value_parser!(PathBuf));
    help.command("key")
        .subcommand_required(true)
        .subcommand(
            help.command("key-new")
                .name("new")
                .arg(help.positional("key-new", "name").required(true))
                .arg(help.option("key-new", "log", "origin"))
                .arg(help.switch("key-new", "no-passphrase"))
                .arg(help.output()),
        )
        .subcommand(
            help.command("key-show")
                .name("show")
                .arg(path(help.positional("key-show", "file").required(true)))
                .arg(help.option("key-show", "log", "origin")),
        )
        .subcommand(help.command("key-list").name("list").arg(path(help.positional("key-list", "dir"))))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("new", matches)) => new(context, matches),
        Some(("show", matches)) => show(context, matches),
        Some(("list", matches)) => list(context, matches),
        _ => Err(Failure::could_not(sentence!("misuse-no-command"))),
    }
}

fn new(context: &Context, matches: &ArgMatches) -> Outcome {
    let name = matches.get_one::<String>("name").cloned().unwrap_or_default();
    if name.is_empty()
        || !name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
        || name.starts_with('.')
    {
        return Err(Failure::refused(sentence!("key-new-bad-name", name = name)));
    }
    let origin = origin_of(matches)?;
    let path = match matches.get_one::<PathBuf>("output") {
        Some(path) => path.clone(),
        None => system::keys_directory()
            .ok_or_else(|| Failure::could_not(sentence!("key-no-directory")))?
            .join(&name),
    };
    if path == Path::new("-") {
        return Err(Failure::refused(sentence!("key-new-no-stdout")));
    }
    let mut seed = Zeroizing::new([0; 32]);
    if !system::random(seed.as_mut()) {
        return Err(Failure::could_not(sentence!("no-randomness")));
    }
    let key = SecretKey::from_seed(&seed);
    // The log signs by itself, so its file is guarded by where it lies.
    let passphrase =
        if matches.get_flag("no-passphrase") || origin.is_some() { None } else { ask_new(context)? };
    let mut chance = true;
    let file = key
        .to_openssh(&name, passphrase.as_ref().map(|it| it.as_bytes()), &mut |bytes| {
            chance &= system::random(bytes)
        })
        .map_err(Failure::refused)?;
    if !chance {
        return Err(Failure::could_not(sentence!("no-randomness")));
    }
    save(&path, &file, &format!("{} {name}\n", key.public_key().to_openssh()))?;
    let vkey = origin.map(|it| log_vkey(&it, key.public_key())).transpose()?;
    let known = Known { path, key: key.public_key(), comment: name, encrypted: Some(passphrase.is_some()) };
    let mut text = context.say(&sentence!("key-new-made", path = known.path.as_path())) + "\n";
    text.push_str(&describe(context, &known, vkey.as_deref(), None));
    text.push_str(&context.say(&sentence!(if vkey.is_some() { "key-new-log-next" } else { "key-new-next" })));
    text.push('\n');
    context.print(&text, &as_json(&known, vkey.as_deref(), None))?;
    Ok(Done::Yes)
}

/// The private file and, beside it, the public one; both or none.
fn save(path: &Path, private: &str, public: &str) -> Result<(), Failure> {
    if let Some(directory) = path.parent().filter(|it| !it.as_os_str().is_empty()) {
        std::fs::create_dir_all(directory).map_err(|error| Failure::io(directory, &error))?;
    }
    let beside =
        path.with_file_name(format!("{}.pub", path.file_name().unwrap_or_default().to_string_lossy()));
    if beside.symlink_metadata().is_ok() {
        return Err(Failure::could_not(sentence!("file-exists", path = beside.as_path())));
    }
    files::write_secret(path, private.as_bytes()).map_err(|error| Failure::io(path, &error))?;
    files::write(&beside, public.as_bytes(), false).map_err(|error| {
        // Made a moment ago, and nobody knows it yet.
        let _ = std::fs::remove_file(path);
        Failure::io(&beside, &error)
    })
}

fn ask_new(context: &Context) -> Result<Option<Zeroizing<String>>, Failure> {
    if !system::can_ask() {
        return Err(Failure::refused(sentence!("key-new-no-terminal")));
    }
    let words = |id: &str| crate::words::text(context.lang, id);
    let answer = inquire::Password::new(&words("ask-new-passphrase"))
        .with_custom_confirmation_message(&words("ask-new-passphrase-again"))
        .with_custom_confirmation_error_message(&words("ask-new-passphrase-differ"))
        .with_help_message(&words("ask-new-passphrase-help"))
        .prompt()
        .map_err(|_| Failure::refused(sentence!("key-new-no-terminal")))?;
    Ok(Some(Zeroizing::new(answer)).filter(|it| !it.is_empty()))
}

/// The origin that `--log` names.
fn origin_of(matches: &ArgMatches) -> Result<Option<Origin>, Failure> {
    let read = |it: &String| {
        Origin::new(it).ok_or_else(|| Failure::refused(sentence!("key-new-bad-origin", origin = it.as_str())))
    };
    matches.get_one::<String>("log").map(read).transpose()
}

/// The verifier key of a log, as the charter wants it.
fn log_vkey(origin: &Origin, key: PublicKey) -> Result<String, Failure> {
    let name = KeyName::new(origin.to_string()).map_err(Failure::refused)?;
    Ok(VerifierKey::new(name, KeyKind::Ed25519, key).to_string())
}

fn show(context: &Context, matches: &ArgMatches) -> Outcome {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let known = keyfile::look(&path)?;
    let ledger = context.ledger().ok();
    let role = ledger.as_deref();
    let vkey = origin_of(matches)?.map(|it| log_vkey(&it, known.key)).transpose()?;
    let vkey = vkey.as_deref();
    context.print(&describe(context, &known, vkey, role), &as_json(&known, vkey, role))?;
    Ok(Done::Yes)
}

fn list(context: &Context, matches: &ArgMatches) -> Outcome {
    let directory = matches.get_one::<PathBuf>("dir").cloned().or_else(system::keys_directory);
    let directory = directory.ok_or_else(|| Failure::could_not(sentence!("key-no-directory")))?;
    let keys = keyfile::in_directory(&directory);
    let ledger = context.ledger().ok();
    let role = ledger.as_deref();
    let mut text = String::new();
    if keys.is_empty() {
        text = context.say(&sentence!("key-list-none", path = directory.as_path())) + "\n";
    }
    for known in &keys {
        text.push_str(&describe(context, known, None, role));
        text.push('\n');
    }
    let all: Vec<_> = keys.iter().map(|it| as_json(it, None, role)).collect();
    context.print(&text, &json!(all))?;
    Ok(Done::Yes)
}

fn describe(context: &Context, known: &Known, vkey: Option<&str>, ledger: Option<&Verified>) -> String {
    let fingerprint = known.key.fingerprint();
    let mut lines = vec![
        sentence!("key-file", path = known.path.as_path()),
        sentence!("key-fingerprint", fingerprint = fingerprint, comment = known.comment.as_str()),
        sentence!("key-public", key = known.key.to_openssh()),
    ];
    lines.push(match known.encrypted {
        Some(true) => sentence!("key-has-passphrase"),
        Some(false) => sentence!("key-no-passphrase"),
        None => sentence!("key-is-public"),
    });
    lines.extend(vkey.map(|it| sentence!("key-vkey", vkey = it)));
    if let Some(state) = ledger.and_then(|it| it.authority().key(&known.key)) {
        let id = if state.in_force { "key-of-body" } else { "key-of-body-revoked" };
        lines.push(sentence!(id, body = state.body.as_str(), label = state.label.as_str()));
    }
    lines.iter().map(|it| context.say(it) + "\n").collect()
}

fn as_json(known: &Known, vkey: Option<&str>, ledger: Option<&Verified>) -> serde_json::Value {
    let state = ledger.and_then(|it| it.authority().key(&known.key));
    json!({
        "file": known.path.display().to_string(),
        "public_key": known.key.to_openssh(),
        "fingerprint": known.key.fingerprint(),
        "comment": known.comment,
        "encrypted": known.encrypted,
        "vkey": vkey,
        "body": state.map(|it| it.body.as_str()),
        "label": state.map(|it| it.label.as_str()),
        "in_force": state.map(|it| it.in_force),
    })
}
