//! `key new|show|list`: the keys of a person, of a log, and of a witness.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::json;
use zeroize::Zeroizing;

use crate::crypto::{KeyKind, KeyName, PublicKey, SecretKey, Signer, VerifierKey};
use crate::ledger::Verified;
use crate::sentence;
use crate::statement::scalar::Origin;
use crate::words::Sentence;

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
                .arg(help.option("key-new", "log", "origin").conflicts_with("witness"))
                .arg(help.option("key-new", "witness", "name"))
                .arg(help.switch("key-new", "no-passphrase"))
                .arg(help.output()),
        )
        .subcommand(
            help.command("key-show")
                .name("show")
                .arg(path(help.positional("key-show", "file").required(true)))
                .arg(help.option("key-show", "log", "origin").conflicts_with("witness"))
                .arg(help.option("key-show", "witness", "name")),
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
    let purpose = Purpose::of(matches)?;
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
        if matches.get_flag("no-passphrase") || purpose.is_log() { None } else { ask_new(context)? };
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
    let vkey = purpose.vkey(key.public_key());
    let known = Known { path, key: key.public_key(), comment: name, encrypted: Some(passphrase.is_some()) };
    let mut text = context.say(&sentence!("key-new-made", path = known.path.as_path())) + "\n";
    let line = vkey.as_deref().map(|it| purpose.line(it));
    text.push_str(&describe(context, &known, line, None));
    text.push_str(&context.say(&purpose.next()));
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

/// What a key is for.
enum Purpose {
    /// It signs statements.
    Statements,
    /// It signs the heads of the ledger with this name.
    Log(KeyName),
    /// It cosigns heads, as the witness with this name.
    Witness(KeyName),
}

impl Purpose {
    fn of(matches: &ArgMatches) -> Result<Self, Failure> {
        if let Some(origin) = matches.get_one::<String>("log").map(String::as_str) {
            let bad = || Failure::refused(sentence!("key-new-bad-origin", origin = origin));
            Origin::new(origin).ok_or_else(bad)?;
            return Ok(Self::Log(KeyName::new(origin).map_err(Failure::refused)?));
        }
        match matches.get_one::<String>("witness") {
            Some(name) => Ok(Self::Witness(KeyName::new(name).map_err(Failure::refused)?)),
            None => Ok(Self::Statements),
        }
    }

    fn is_log(&self) -> bool {
        matches!(self, Self::Log(_))
    }

    /// The verifier key, as the charter or a `keys` statement wants it.
    fn vkey(&self, key: PublicKey) -> Option<String> {
        let (name, kind) = match self {
            Self::Statements => return None,
            Self::Log(name) => (name, KeyKind::Ed25519),
            Self::Witness(name) => (name, KeyKind::CosignatureV1),
        };
        Some(VerifierKey::new(name.clone(), kind, key).to_string())
    }

    /// The line that shows it.
    fn line(&self, vkey: &str) -> Sentence {
        match self {
            Self::Witness(_) => sentence!("key-witness-vkey", vkey = vkey),
            _ => sentence!("key-vkey", vkey = vkey),
        }
    }

    fn next(&self) -> Sentence {
        match self {
            Self::Statements => sentence!("key-new-next"),
            Self::Log(_) => sentence!("key-new-log-next"),
            Self::Witness(_) => sentence!("key-new-witness-next"),
        }
    }
}

fn show(context: &Context, matches: &ArgMatches) -> Outcome {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let known = keyfile::look(&path)?;
    let ledger = context.ledger().ok();
    let role = ledger.as_deref();
    let purpose = Purpose::of(matches)?;
    let vkey = purpose.vkey(known.key);
    let line = vkey.as_deref().map(|it| purpose.line(it));
    context.print(&describe(context, &known, line, role), &as_json(&known, vkey.as_deref(), role))?;
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

fn describe(context: &Context, known: &Known, vkey: Option<Sentence>, ledger: Option<&Verified>) -> String {
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
    lines.extend(vkey);
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
