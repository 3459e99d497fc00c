//! `verify-proof FILE --statement FILE`: a receipt, with no ledger at hand. `verify-consistency FILE --old FILE`: that
//! one head extends another.
//!
//! A receipt says nothing of whose log it is. The reader brings that: the log's key; or the fingerprint, with the
//! charter that has it, in which the log's first key stands; or the fingerprint of a ledger whose very head this user
//! verified before. Without, it is consistent and nobody knows whose, and the status is 1: a script that asks nothing
//! more takes no receipt of a stranger.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::crypto::{
    Checkpoint, Digest, Extension, LineCheck, MAX_PROOF_BYTES, Note, TlogProof, VerifierKey,
};
use crate::ledger::{Proved, check_receipt};
use crate::sentence;
use crate::statement::{Content, plain};
use crate::words::Sentence;

use super::context::{Context, answer};
use super::handed::StatementFile;
use super::heads::{Head, log_key};
use super::help::Help;
use super::known;
use super::outcome::{Failure, Outcome};
use super::verify::fingerprint;

pub(super) fn command(help: Help) -> Command {
    let file = value_parser!(PathBuf);
    help.command("verify-proof")
        .arg(help.positional("verify-proof", "receipt").required(true).value_parser(file.clone()))
        .arg(help.option("verify-proof", "statement", "file").required(true).value_parser(file.clone()))
        .arg(help.option("verify-proof", "log-key", "vkey"))
        .arg(help.option("verify-proof", "fingerprint", "hex"))
        .arg(help.option("verify-proof", "charter", "file").requires("fingerprint").value_parser(file))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned().unwrap_or_default();
    let bytes = context.read_file_up_to(&path("receipt"), MAX_PROOF_BYTES as u64)?;
    let receipt = TlogProof::parse(&bytes).map_err(Failure::refused)?;
    let statement = StatementFile::read(context, &path("statement"))?;
    let proved = check_receipt(&receipt, &statement.bytes, &statement.statement).map_err(Failure::refused)?;
    let whose = whose(context, matches, &proved.head, &receipt.checkpoint)?;
    // Only of what the log signed: anybody can make a head that contradicts another.
    if let Some(text) = matches.get_one::<String>("fingerprint").filter(|_| whose.is_known()) {
        let head = &proved.head;
        let own = |size| Some(head.root).filter(|_| head.size == size);
        if let Some(alarm) = known::contradiction(fingerprint(text)?, own) {
            return Err(Failure::refused(alarm));
        }
    }
    let Proved { entry, leaf, head } = &proved;
    let mut lines = vec![
        sentence!(
            "proof-stands",
            entry = *entry,
            origin = head.origin.as_str(),
            kind = Sentence::new(format!("kind-{}", leaf.kind.word())),
            by = leaf.by.as_str(),
            recorded = plain::moment(context.lang, leaf.recorded)
        ),
        sentence!("proof-head", size = head.size, root = head.root.to_base64()),
    ];
    lines.extend(whose.told(context));
    let out = json!({
        "ok": whose.is_known(),
        "consistent": true,
        "known_by": whose.word(),
        "origin": head.origin,
        "entry": entry,
        "size": head.size,
        "root": head.root.to_base64(),
        "recorded": leaf.recorded.to_string(),
        "kind": leaf.kind.word(),
        "by": leaf.by.as_str(),
        "statement": leaf.statement.to_string(),
    });
    context.print(&text(context, &lines), &out)?;
    answer(whose.is_known())
}

fn text(context: &Context, lines: &[Sentence]) -> String {
    lines.iter().map(|it| context.say(it) + "\n").collect()
}

/// How the reader knows whose head it is.
enum Whose {
    LogKey,
    Charter,
    /// It is the very head that this user verified before.
    Seen,
    Unknown,
    /// A fingerprint alone holds no key.
    OnlyFingerprint,
    /// The first log key of the charter did not sign this head: it may have been replaced since.
    NotByFirstKey,
}

impl Whose {
    fn is_known(&self) -> bool {
        self.word().is_some()
    }

    fn word(&self) -> Option<&'static str> {
        match self {
            Self::LogKey => Some("log_key"),
            Self::Charter => Some("charter"),
            Self::Seen => Some("seen"),
            Self::Unknown | Self::OnlyFingerprint | Self::NotByFirstKey => None,
        }
    }

    fn told(&self, context: &Context) -> Vec<Sentence> {
        let command = |what: &str| context.command_line(&[what, "--help"]);
        match self {
            Self::LogKey => vec![sentence!("proof-by-log-key"), sentence!("proof-limits")],
            Self::Charter => vec![sentence!("proof-by-charter"), sentence!("proof-limits")],
            Self::Seen => vec![sentence!("proof-by-seen"), sentence!("proof-limits")],
            Self::Unknown => vec![sentence!("proof-by-unknown", command = command("verify-proof"))],
            Self::OnlyFingerprint => vec![sentence!("proof-by-fingerprint")],
            Self::NotByFirstKey => vec![sentence!("proof-not-by-first-key")],
        }
    }
}

/// Whose head it is, by what the reader brought; a key that did not sign it is a refusal.
fn whose(context: &Context, matches: &ArgMatches, head: &Checkpoint, note: &Note) -> Result<Whose, Failure> {
    let signed_by =
        |key: &VerifierKey| head.origin == key.name().as_str() && note.check(key) == LineCheck::Good;
    if let Some(text) = matches.get_one::<String>("log-key") {
        let key = log_key(text)?;
        let unsigned = || sentence!("crypto-proof-unsigned", log = key.name().as_str());
        return if signed_by(&key) { Ok(Whose::LogKey) } else { Err(Failure::refused(unsigned())) };
    }
    let Some(text) = matches.get_one::<String>("fingerprint") else { return Ok(Whose::Unknown) };
    let fingerprint = fingerprint(text)?;
    if known::seen(fingerprint).is_some_and(|it| it == *head) {
        return Ok(Whose::Seen);
    }
    let Some(path) = matches.get_one::<PathBuf>("charter") else { return Ok(Whose::OnlyFingerprint) };
    let charter = StatementFile::read(context, path)?;
    let found = Digest::of(&charter.bytes);
    if found != fingerprint {
        let (expected, found) = (fingerprint.to_string(), found.to_string());
        return Err(Failure::refused(sentence!(
            "verify-other-fingerprint",
            expected = expected,
            found = found
        )));
    }
    match &charter.statement.content {
        Content::Charter(it) if signed_by(&it.log_key.0) => Ok(Whose::Charter),
        Content::Charter(_) => Ok(Whose::NotByFirstKey),
        _ => Err(Failure::refused(sentence!("proof-no-charter", path = path.as_path()))),
    }
}

pub(super) mod consistency {
    use super::*;

    pub(in super::super) fn command(help: Help) -> Command {
        let file = value_parser!(PathBuf);
        help.command("verify-consistency")
            .arg(help.positional("verify-consistency", "proof").required(true).value_parser(file.clone()))
            .arg(help.option("verify-consistency", "old", "file").required(true).value_parser(file))
            .arg(help.option("verify-consistency", "log-key", "vkey"))
    }

    pub(in super::super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
        let path = |name: &str| matches.get_one::<PathBuf>(name).cloned().unwrap_or_default();
        let bytes = context.read_file_up_to(&path("proof"), MAX_PROOF_BYTES as u64)?;
        let proof = Extension::parse(&bytes).map_err(Failure::refused)?;
        let old = Head::read(context, &path("old"))?;
        let new = Head { head: proof.head.clone(), signed: proof.signed.clone() };
        if old.head.origin != new.head.origin {
            let (found, ours) = (new.head.origin.as_str(), old.head.origin.as_str());
            return Err(Failure::refused(sentence!("head-other-ledger", found = found, ours = ours)));
        }
        if old.head.size != proof.old || !proof.check(&old.head.root) {
            let (old, new) = (old.head.size, new.head.size);
            return Err(Failure::refused(sentence!("consistency-wrong", old = old, new = new)));
        }
        let key = matches.get_one::<String>("log-key").map(|it| log_key(it)).transpose()?;
        let signed = key.as_ref().map(|key| old.is_signed_by(key) && new.is_signed_by(key));
        let lines = [
            sentence!("consistency-stands", old = old.head.size, new = new.head.size),
            match signed {
                Some(true) => sentence!("consistency-signed"),
                Some(false) => sentence!("consistency-unsigned"),
                None => sentence!("consistency-unknown"),
            },
        ];
        let out = json!({
            "ok": signed == Some(true),
            "consistent": true,
            "signed": signed,
            "origin": new.head.origin,
            "old": old.head.size,
            "new": new.head.size,
        });
        context.print(&text(context, &lines), &out)?;
        answer(signed == Some(true))
    }
}
