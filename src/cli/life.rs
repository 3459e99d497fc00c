//! A life as text and as JSON: shared by `list`, `show`, `status` and `due`.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::crypto::Digest;
use crate::deviation::{Life, Lives, Status};
use crate::ledger::Verified;
use crate::sentence;
use crate::statement::charter::Charter;
use crate::statement::plain;
use crate::statement::scalar::{BodyId, Date, DecisionId, Time};
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

/// From which day something is told, and as known on which, if that was asked.
pub(super) fn heading(context: &Context, matches: &ArgMatches, on: Date, known: Date) -> String {
    let on = day_text(context, on);
    context.say(&match matches.contains_id("known-at") {
        true => sentence!("status-heading", on = on, known = day_text(context, known)),
        false => sentence!("status-heading-now", on = on),
    })
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
    name_in(ledger.authority().charter(), id)
}

/// The name of a body in a charter; its id if it is not there.
pub(super) fn name_in<'a>(charter: &'a Charter, id: &'a BodyId) -> &'a str {
    charter.bodies.iter().find(|it| it.id == *id).map_or(id.as_str(), |it| it.name.as_str())
}

/// Puts the names of bodies beside their ids, the numbers of entries beside their digests, and times as people write
/// them beside those that were signed.
pub(super) fn with_names(context: &Context, ledger: &Verified, lines: &mut [plain::Line]) {
    for line in lines {
        let value = line.value.as_str();
        let told = match line.scalar {
            "body_id" => BodyId::new(value)
                .map(|id| sentence!("show-body", name = body_name(ledger, &id), id = id.as_str())),
            // People know an entry by its number.
            "digest" => Digest::from_hex(value)
                .and_then(|it| ledger.find(&it))
                .map(|entry| sentence!("show-digest", digest = value, entry = entry)),
            // As people write it, and as it is signed.
            "time" => Time::new(value)
                .map(|it| sentence!("show-time", moment = plain::moment(context.lang, it), time = value)),
            _ => None,
        };
        if let Some(told) = told {
            line.value = context.say(&told);
        }
    }
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
        out.push_str(&format!(". {}", context.say(flag)));
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
        "ended": date(life.ended(status.on, status.known)),
        "next_review": date(terms.and_then(|it| it.review_due(status.phase))),
        "extensions": terms.map(|it| it.extensions),
        "entries": life.entries().into_iter().filter(known).collect::<Vec<_>>(),
        "erased": status.erased,
    })
}
