//! `verify`: every byte of a ledger.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use crate::crypto::Digest;
use crate::ledger::{Code, IntegrityError, Ledger, Report, View};
use crate::sentence;
use crate::words::{Sentence, visible_line};

use super::context::{Context, answer};
use super::help::Help;
use super::known;
use super::outcome::{Failure, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("verify")
        .arg(help.positional("verify", "register").value_parser(value_parser!(PathBuf)))
        .arg(help.option("verify", "fingerprint", "hex"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let named = matches.get_one::<PathBuf>("register").cloned();
    let path = named.unwrap_or_else(|| context.ledger_path());
    let expected = matches.get_one::<String>("fingerprint").map(|it| fingerprint(it)).transpose()?;
    // Whatever keeps it from being read is status 2, and no verdict.
    let (report, ledger) = context.verify(&path)?;
    let verdict = judge(context, &report, ledger.as_ref().map(Ledger::view), expected);
    context.print(&verdict.text, &verdict.json)?;
    answer(verdict.sound)
}

/// What is to be said of a ledger that was verified.
pub(super) struct Verdict {
    pub(super) sound: bool,
    pub(super) text: String,
    pub(super) json: Value,
    /// What is wrong: the first few.
    pub(super) why: Vec<Sentence>,
}

/// How many of the things that are wrong another command tells.
const TOLD: usize = 5;

/// Holds what verifying found against the fingerprint that was asked for, and what was seen before.
pub(super) fn judge(
    context: &Context,
    report: &Report,
    ledger: Option<View<'_>>,
    expected: Option<Digest>,
) -> Verdict {
    let mut trouble: Vec<(&str, Option<u64>, Sentence)> =
        report.errors.iter().map(|it| (it.code.word(), it.entry, it.what.clone())).collect();
    if let Some(expected) = expected.filter(|it| report.fingerprint != Some(*it)) {
        let found = report.fingerprint.map(|it| it.to_string()).unwrap_or_default();
        let what = sentence!("verify-other-fingerprint", expected = expected.to_string(), found = found);
        trouble.push((Code::Head.word(), None, what));
    }
    // Another ledger than the one that was asked for is not remembered: it would be in the way of the true one.
    if let Some(ledger) = ledger.filter(|_| trouble.is_empty())
        && let Some(what) = known::compare(context, ledger)
    {
        trouble.push((Code::Head.word(), None, what));
    }
    let errors: Vec<_> = trouble
        .iter()
        .map(|(code, entry, what)| json!({ "code": code, "entry": entry, "message": context.say(what) }))
        .collect();
    let out = json!({
        "ok": trouble.is_empty(),
        "origin": report.origin.as_ref().map(|it| it.as_str()),
        "fingerprint": report.fingerprint.map(|it| it.to_string()),
        "size": report.size,
        "root": report.root.to_base64(),
        "erased": report.erased,
        "errors": errors,
    });
    let why = trouble.iter().take(TOLD).map(|(code, entry, what)| one(code, *entry, what)).collect();
    Verdict { sound: trouble.is_empty(), text: text(context, report, ledger, &trouble), json: out, why }
}

fn text(
    context: &Context,
    report: &Report,
    ledger: Option<View<'_>>,
    trouble: &[(&str, Option<u64>, Sentence)],
) -> String {
    let mut out = String::new();
    let mut line = |what: Sentence| out.push_str(&format!("{}\n", context.say(&what)));
    let path = report.origin.as_ref().map(|it| visible_line(it)).unwrap_or_default();
    if trouble.is_empty() {
        line(sentence!("verify-sound", origin = path, size = report.size));
        line(sentence!(
            "verify-fingerprint",
            fingerprint = report.fingerprint.map(|it| it.to_string()).unwrap_or_default()
        ));
        line(sentence!("verify-root", root = report.root.to_base64()));
        for entry in &report.erased {
            let by = ledger.and_then(|it| it.erased_by(*entry)).unwrap_or_default();
            line(sentence!("verify-erased", entry = *entry, by = by));
        }
        line(sentence!("verify-not-approved"));
    } else {
        line(sentence!("verify-unsound", count = trouble.len()));
        for (code, entry, what) in trouble {
            line(one(code, *entry, what));
        }
        line(sentence!("verify-what-now"));
    }
    out
}

/// An integrity error as one sentence.
pub(super) fn told(error: &IntegrityError) -> Sentence {
    one(error.code.word(), error.entry, &error.what)
}

fn one(code: &str, entry: Option<u64>, what: &Sentence) -> Sentence {
    match entry {
        Some(entry) => sentence!("verify-error-at", code = code, entry = entry, what = what.clone()),
        None => sentence!("verify-error", code = code, what = what.clone()),
    }
}

pub(super) fn fingerprint(text: &str) -> Result<Digest, Failure> {
    // People read it aloud in groups, and type it as they hear it.
    let plain: String = text.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect();
    Digest::from_hex(&plain).ok_or_else(|| Failure::could_not(sentence!("verify-bad-fingerprint")))
}
