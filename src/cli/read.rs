//! `read FILE`: any statement as text that people read, with who signed it.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use crate::crypto::{PublicKey, Signature, parse_handed_in};
use crate::ledger::Verified;
use crate::sentence;
use crate::statement::{Statement, json as strict, plain};

use super::context::{Context, answer};
use super::handed::StatementFile;
use super::help::Help;
use super::life;
use super::outcome::{Failure, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("read")
        .arg(help.positional("read", "file").required(true).value_parser(value_parser!(PathBuf)))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let file = StatementFile::read(context, &path)?;
    let beside = file.signature_path();
    let armor = if beside.is_file() { Some(context.read_file(&beside)?) } else { None };
    let blocks = match &armor {
        Some(bytes) => parse_handed_in(bytes).map_err(|fault| {
            Failure::refused(sentence!("signatures-bad", path = beside.as_path(), fault = fault))
        })?,
        None => vec![],
    };
    let own = context.own_copy(&file.statement.ledger)?;
    let own = own.as_deref();
    let signed = signers(context, &file, &blocks, own);
    let mut text = statement_text(context, &file.statement, &file.digest().to_string(), own);
    text.push('\n');
    signed.iter().for_each(|it| text.push_str(&format!("{}\n", it.text)));
    if signed.is_empty() {
        text.push_str(&(context.say(&sentence!("read-unsigned")) + "\n"));
    }
    let out = json!({
        "digest": file.digest().to_string(),
        "statement": to_json(&file.statement.write()),
        "signatures": signed.iter().map(|it| it.json.clone()).collect::<Vec<_>>(),
    });
    context.print(&text, &out)?;
    answer(signed.iter().all(|it| it.good))
}

/// A statement as people read it, with a heading and its digest: word for word as it is signed, or with the names
/// and numbers that a ledger knows.
pub(super) fn statement_text(
    context: &Context,
    statement: &Statement,
    digest: &str,
    ledger: Option<&Verified>,
) -> String {
    let heading = plain::kind_name(context.lang, statement.kind());
    let mut lines = plain::lines(context.lang, statement);
    if let Some(ledger) = ledger {
        life::with_names(context, ledger, &mut lines);
    }
    let lines = plain::to_text(&lines);
    let rule = "=".repeat(heading.chars().count());
    format!("{heading}\n{rule}\n{lines}{}\n", context.say(&sentence!("read-digest", digest = digest)))
}

/// One signature, told.
pub(super) struct Told {
    pub(super) text: String,
    good: bool,
    pub(super) json: Value,
}

/// Who signed, by the reader's own copy of the ledger where there is one, else by the charter at hand.
pub(super) fn signers(
    context: &Context,
    file: &StatementFile,
    blocks: &[Signature],
    own: Option<&Verified>,
) -> Vec<Told> {
    let digest = file.digest();
    let tell = |block: &Signature| {
        let good = block.verify(crate::crypto::STATEMENT_NAMESPACE, &digest);
        let who = who(&file.statement, &block.key, own);
        let fingerprint = block.key.fingerprint();
        let told = |id: &'static str, body: &str, label: &str| {
            sentence!(id, body = body, label = label, key = fingerprint.as_str())
        };
        let what = match (&who, good) {
            (_, false) => sentence!("read-signature-bad", key = fingerprint.as_str()),
            (Who::Known(body, label), true) => told("read-signed-by", body, label),
            (Who::Revoked(body, label), true) => told("read-signed-by-revoked", body, label),
            (Who::Claimed(body, label), true) => told("read-signed-by-claimed", body, label),
            (Who::Unknown, true) => sentence!("read-signed-by-unknown", key = fingerprint.as_str()),
        };
        let named = match &who {
            Who::Known(body, label) | Who::Revoked(body, label) | Who::Claimed(body, label) => {
                Some((body, label))
            }
            Who::Unknown => None,
        };
        let json = json!({
            "key": fingerprint,
            "good": good,
            "known": matches!(who, Who::Known(..)),
            "body": named.map(|it| it.0),
            "label": named.map(|it| it.1),
        });
        Told { text: context.say(&what), good, json }
    };
    blocks.iter().map(tell).collect()
}

/// Whose a key is, and by what.
enum Who {
    /// By the reader's own copy of the ledger, where it is in force.
    Known(String, String),
    /// By the reader's own copy, where it was revoked.
    Revoked(String, String),
    /// By nothing but the statement itself, which would bring it in.
    Claimed(String, String),
    Unknown,
}

fn who(statement: &Statement, key: &PublicKey, own: Option<&Verified>) -> Who {
    if let Some(state) = own.and_then(|it| it.authority().key(key)) {
        let (body, label) = (state.body.to_string(), state.label.to_string());
        return if state.in_force { Who::Known(body, label) } else { Who::Revoked(body, label) };
    }
    let line = statement.content.brings_in().into_iter().find(|(it, _, _)| *it == key);
    line.map_or(Who::Unknown, |(_, body, label)| Who::Claimed(body.to_string(), label.to_string()))
}

/// JSON that was parsed strictly, as JSON that is printed.
pub(super) fn to_json(value: &strict::Value) -> Value {
    serde_json::from_str(&strict::write(value)).unwrap_or(Value::Null)
}
