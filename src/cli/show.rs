//! `show ID`: one whole life. `show N`: the statement of one entry.

use clap::{ArgMatches, Command};
use serde_json::json;

use crate::crypto::Digest;
use crate::deviation::{Life, Lives, Status};
use crate::ledger::{Ledger, Verified};
use crate::sentence;
use crate::statement::plain;
use crate::statement::scalar::Date;
use crate::statement::shape::Part;
use crate::words::Sentence;

use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{life, read};

pub(super) fn command(help: Help) -> Command {
    help.command("show")
        .arg(help.positional("show", "id").required(true))
        .arg(help.option("show", "at", "date"))
        .arg(help.option("show", "known-at", "date"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let ledger = context.ledger()?;
    let asked = matches.get_one::<String>("id").cloned().unwrap_or_default();
    if let Some(number) = number_of(&ledger, &asked) {
        return entry(context, &ledger, number);
    }
    let lives = context.lives(&ledger)?;
    let life = life::find(&lives, &asked)?;
    whole(context, matches, &ledger, &lives, life)
}

/// The entry that a person means: its number, or the digest of its statement.
pub(super) fn number_of(ledger: &Ledger<Verified>, asked: &str) -> Option<u64> {
    Digest::from_hex(asked).and_then(|digest| ledger.find(&digest)).or_else(|| asked.parse().ok())
}

fn entry(context: &Context, ledger: &Ledger<Verified>, number: u64) -> Outcome {
    let none = || Failure::refused(sentence!("show-no-entry", entry = number, size = ledger.size()));
    let leaf = ledger.leaf(number).ok_or_else(none)?;
    let statement = ledger.view().statement(number).map_err(Failure::could_not)?;
    let signatures = ledger.view().signatures(number).map_err(Failure::could_not)?;
    let mut text = match &statement {
        Some(statement) => {
            read::statement_text(context, statement, &leaf.statement.to_string(), Some(ledger))
        }
        None => {
            context.say(&sentence!(
                "show-erased",
                entry = number,
                by = ledger.erased_by(number).unwrap_or_default()
            )) + "\n"
        }
    };
    if let Some(by) = ledger.erased_by(number).filter(|_| statement.is_some()) {
        text.push_str(&(context.say(&sentence!("show-to-be-erased", by = by)) + "\n"));
    }
    let recorded =
        sentence!("show-recorded", entry = number, recorded = plain::moment(context.lang, leaf.recorded));
    text.push_str(&(context.say(&recorded) + "\n"));
    for it in signatures.iter() {
        let key = it.key.fingerprint();
        let told = match ledger.authority().key(&it.key) {
            Some(state) => sentence!(
                "read-signed-by",
                body = life::body_name(ledger, &state.body),
                label = state.label.as_str(),
                key = key
            ),
            None => sentence!("read-signed-by-unknown", key = key),
        };
        text.push_str(&(context.say(&told) + "\n"));
    }
    let out = json!({
        "entry": number,
        "recorded": leaf.recorded.to_string(),
        "kind": leaf.kind.word(),
        "by": leaf.by.as_str(),
        "digest": leaf.statement.to_string(),
        "erased_by": ledger.erased_by(number),
        "statement": statement.map(|it| read::to_json(&it.write())),
        "signatures": signatures.iter().map(|it| it.key.fingerprint()).collect::<Vec<_>>(),
    });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

fn whole(
    context: &Context,
    matches: &ArgMatches,
    ledger: &Ledger<Verified>,
    lives: &Lives,
    it: &Life,
) -> Outcome {
    let (on, known) = (life::day(context, matches, "at")?, life::day(context, matches, "known-at")?);
    let status = lives.status(&it.id, on, known);
    let terms = it.terms(on, known);
    let title = life::title(it, on, known);
    let mut text = format!("{} {title}\n", it.id);
    text.push_str(&format!("{}\n", "=".repeat(text.trim_end().chars().count())));
    match &status {
        Some(status) => {
            let words = life::status_text(context, status);
            let day = life::day_text(context, on);
            text.push_str(&(context.say(&sentence!("show-status", status = words, day = day)) + "\n"));
            text.push_str(&(context.say(&terms_told(context, it, status)) + "\n"));
        }
        None => text.push_str(&(context.say(&sentence!("status-unknown-then", id = it.id.as_str())) + "\n")),
    }
    if let Some(record) = terms.as_ref().and_then(|it| it.record) {
        text.push_str(&format!("\n{}\n", context.say(&sentence!("show-record"))));
        let mut lines = plain::record_lines(context.lang, record);
        life::with_names(context, ledger, &mut lines);
        text.push_str(&plain::to_text(&lines));
    }
    text.push_str(&format!("\n{}\n", context.say(&sentence!("show-story"))));
    let story = story(context, ledger, it, known, &mut text)?;
    text.push_str(&format!("\n{}\n", life::head_text(context, ledger)));
    let out = json!({
        "decision": it.id.as_str(),
        "status": status.as_ref().map(|status| life::status_json(ledger, it, status)),
        "record": terms.as_ref().and_then(|it| it.record).map(|it| read::to_json(&it.write())),
        "story": story,
    });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

/// Every act of a life in the order of the ledger, each with all that it says; a record is shown once, above.
fn story(
    context: &Context,
    ledger: &Ledger<Verified>,
    life: &Life,
    known: Date,
    text: &mut String,
) -> Result<Vec<serde_json::Value>, Failure> {
    let mut out = Vec::new();
    for number in life.entries() {
        let Some(leaf) = ledger.leaf(number).filter(|leaf| leaf.recorded.day() <= known) else { continue };
        let (kind, by) =
            (Sentence::new(format!("kind-{}", leaf.kind.word())), life::body_name(ledger, &leaf.by));
        let day = life::day_text(context, leaf.recorded.day());
        text.push_str(&format!(
            "\n{}\n",
            context.say(&sentence!("show-event", day = day, entry = number, kind = kind, by = by))
        ));
        let erased = ledger.erased_by(number);
        let statement =
            ledger.view().statement(number).map_err(Failure::could_not)?.filter(|_| erased.is_none());
        match &statement {
            Some(statement) => {
                let mut lines =
                    plain::content_lines(context.lang, &statement.content, &["decision", "record"]);
                life::with_names(context, ledger, &mut lines);
                text.push_str(&plain::to_text(&lines));
                if statement.content.write().get("record").is_some() {
                    text.push_str(&format!(
                        "  {}\n",
                        context.say(&sentence!("show-record-of", entry = number))
                    ));
                }
            }
            None => {
                let by = erased.unwrap_or_default();
                text.push_str(&format!(
                    "  {}\n",
                    context.say(&sentence!("show-erased", entry = number, by = by))
                ));
            }
        }
        out.push(json!({
            "entry": number,
            "day": leaf.recorded.day().to_string(),
            "kind": leaf.kind.word(),
            "by": leaf.by.as_str(),
            "content": statement.map(|it| read::to_json(&it.content.write())),
            "erased_by": erased,
        }));
    }
    for it in life.superseded_by.iter().filter(|it| it.day <= known) {
        let told = sentence!("show-superseded", decision = it.by.as_str(), entry = it.entry);
        text.push_str(&format!("\n{}\n", context.say(&told)));
    }
    Ok(out)
}

/// From when until when, how often it was extended, and when it is looked at again.
fn terms_told(context: &Context, life: &Life, status: &Status) -> Sentence {
    let terms = life.terms(status.on, status.known);
    let day = |date: Option<Date>| date.map_or_else(|| "–".to_owned(), |it| life::day_text(context, it));
    sentence!(
        "show-terms",
        from = day(terms.as_ref().and_then(|it| it.from)),
        until = day(life.last_day(status.on, status.known)),
        extensions = terms.as_ref().map_or(0, |it| it.extensions),
        review = day(terms.as_ref().and_then(|it| it.review_due(status.phase)))
    )
}
