//! A life as text and as JSON: shared by `list`, `show`, `status` and `due`.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::deviation::{Life, Lives, Status};
use crate::ledger::Verified;
use crate::sentence;
use crate::statement::plain;
use crate::statement::scalar::{BodyId, Date, DecisionId};
use crate::words::visible_line;

use super::context::Context;
use super::outcome::Failure;

/// A day that a person typed; without one, today.
pub(super) fn day(context: &Context, matches: &ArgMatches, name: &str) -> Result<Date, Failure> {
    Ok(typed_day(matches, name)?.unwrap_or(context.now.day()))
}

/// A day that a person typed, if there is one.
pub(super) fn typed_day(matches: &ArgMatches, name: &str) -> Result<Option<Date>, Failure> {
    let Some(text) = matches.get_one::<String>(name) else { return Ok(None) };
    let wrong = || sentence!("bad-day", option = format!("--{name}"), text = text.as_str());
    Date::new(text).map(Some).ok_or_else(|| Failure::could_not(wrong()))
}

/// From which day, and as known on which, something is told.
pub(super) fn heading(context: &Context, on: Date, known: Date) -> String {
    context.say(&sentence!("status-heading", on = day_text(context, on), known = day_text(context, known)))
}

/// From which verified head something is told.
pub(super) fn head_text(context: &Context, ledger: &Verified) -> String {
    context.say(&sentence!("as-of-head", size = ledger.size(), root = ledger.root().to_base64()))
}

/// As [`head_text`], for programs.
pub(super) fn head_json(ledger: &Verified) -> Value {
    json!({ "size": ledger.size(), "root": ledger.root().to_base64() })
}

/// The life of the decision that a person named.
pub(super) fn find<'a>(lives: &'a Lives, text: &str) -> Result<&'a Life, Failure> {
    let found = DecisionId::new(text).and_then(|id| lives.get(&id));
    found.ok_or_else(|| Failure::refused(sentence!("decision-unknown", id = text)))
}

/// The name of a body in the charter in force; its id if it is not there any more.
pub(super) fn body_name<'a>(ledger: &'a Verified, id: &'a BodyId) -> &'a str {
    let bodies = &ledger.authority().charter().bodies;
    bodies.iter().find(|it| it.id == *id).map_or(id.as_str(), |it| it.name.as_str())
}

/// The newest title that is known.
pub(super) fn title(life: &Life, on: Date, known: Date) -> String {
    let terms = life.terms(on, known);
    terms.and_then(|it| it.record).map(|it| visible_line(&it.title)).unwrap_or_default()
}

/// The phase and the flags, as words.
pub(super) fn status_text(context: &Context, status: &Status) -> String {
    let mut out = context.say(&status.phase);
    for flag in &status.flags {
        out.push_str(&format!("; {}", context.say(flag)));
    }
    out
}

/// A day as people write it.
pub(super) fn day_text(context: &Context, date: Date) -> String {
    plain::day(context.lang, date)
}

/// A decision's status with its terms, as JSON.
pub(super) fn status_json(ledger: &Verified, life: &Life, status: &Status) -> Value {
    let terms = life.terms(status.on, status.known);
    let terms = terms.as_ref();
    let date = |it: Option<Date>| it.map(|it| it.to_string());
    let known = |entry: &u64| ledger.leaf(*entry).is_some_and(|leaf| leaf.recorded.day() <= status.known);
    json!({
        "decision": life.id.as_str(),
        "title": terms.and_then(|it| it.record).map(|it| it.title.as_str()),
        "at": status.on.to_string(),
        "known_at": status.known.to_string(),
        "phase": status.phase.word(),
        "flags": status.flags.iter().map(|it| it.word()).collect::<Vec<_>>(),
        "from": date(terms.and_then(|it| it.from)),
        "until": date(terms.and_then(|it| it.until)),
        "next_review": date(terms.and_then(|it| it.review_due(status.phase))),
        "extensions": terms.map(|it| it.extensions),
        "entries": life.entries().into_iter().filter(known).collect::<Vec<_>>(),
        "erased": status.erased,
    })
}
