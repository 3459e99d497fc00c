//! `log`: every entry, in order.

use clap::{ArgMatches, Command};
use serde_json::json;

use crate::ledger::{Leaf, Ledger, Verified};
use crate::sentence;
use crate::statement::plain;
use crate::words::Sentence;

use super::context::Context;
use super::help::Help;
use super::life;
use super::outcome::{Done, Failure, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("log")
}

pub(super) fn run(context: &Context, _matches: &ArgMatches) -> Outcome {
    let ledger = context.ledger()?;
    let mut text = String::new();
    let mut all = Vec::new();
    for (number, leaf) in ledger.leaves() {
        let signed = signed_by(&ledger, number)?;
        let erased = ledger.erased_by(number);
        text.push_str(&line(context, &ledger, number, leaf, &bodies(&ledger, number)?, erased));
        all.push(json!({
            "entry": number,
            "recorded": leaf.recorded.to_string(),
            "kind": leaf.kind.word(),
            "by": leaf.by.as_str(),
            "statement": leaf.statement.to_string(),
            "signed_by": signed,
            "erased_by": erased,
        }));
    }
    context.print(&text, &json!(all))?;
    Ok(Done::Yes)
}

/// The bodies and labels of the keys that signed an entry, by the names that they have now.
fn signed_by(ledger: &Ledger<Verified>, number: u64) -> Result<Vec<String>, Failure> {
    let signatures = ledger.view().signatures(number).map_err(Failure::could_not)?;
    let name = |key| match ledger.authority().key(key) {
        Some(state) => format!("{} ({})", state.body, state.label.as_str()),
        None => key.fingerprint(),
    };
    Ok(signatures.iter().map(|it| name(&it.key)).collect())
}

/// The bodies that signed an entry, each with how many of its keys.
fn bodies(ledger: &Ledger<Verified>, number: u64) -> Result<String, Failure> {
    let signatures = ledger.view().signatures(number).map_err(Failure::could_not)?;
    let mut counts: Vec<(String, usize)> = Vec::new();
    for it in signatures.iter() {
        let body = ledger
            .authority()
            .key(&it.key)
            .map_or("?", |state| life::body_name(ledger, &state.body))
            .to_owned();
        match counts.iter_mut().find(|(name, _)| *name == body) {
            Some((_, count)) => *count += 1,
            None => counts.push((body, 1)),
        }
    }
    let told =
        counts.iter().map(|(body, count)| if *count > 1 { format!("{body} ×{count}") } else { body.clone() });
    Ok(told.collect::<Vec<_>>().join(", "))
}

fn line(
    context: &Context,
    ledger: &Verified,
    number: u64,
    leaf: &Leaf,
    signed: &str,
    erased: Option<u64>,
) -> String {
    let kind = Sentence::new(format!("kind-{}", leaf.kind.word()));
    let what = sentence!(
        "log-line",
        entry = format!("{number:>5}"),
        recorded = plain::moment(context.lang, leaf.recorded),
        kind = kind,
        by = life::body_name(ledger, &leaf.by),
        signed = signed
    );
    let mut out = context.say(&what) + "\n";
    if let Some(by) = erased {
        out.push_str(&(context.say(&sentence!("log-erased", by = by)) + "\n"));
    }
    out
}
