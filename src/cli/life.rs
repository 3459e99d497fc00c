//! A life as text and as JSON: shared by `list`, `show`, `status` and `due`.

use clap::ArgMatches;
use serde_json::{Value, json};

use crate::deviation::{Life, Lives, Recorded, Status};
use crate::ledger::Verified;
use crate::sentence;
use crate::statement::plain;
use crate::statement::scalar::{Date, DecisionId};
use crate::words::{Sentence, visible_line};

use super::context::Context;
use super::outcome::Failure;

/// A day that a person typed; without one, today.
pub(super) fn day(context: &Context, matches: &ArgMatches, name: &str) -> Result<Date, Failure> {
    match matches.get_one::<String>(name) {
        None => Ok(context.now.day()),
        Some(text) => {
            let wrong = || {
                Failure::could_not(sentence!("bad-day", option = format!("--{name}"), text = text.as_str()))
            };
            Date::new(text).ok_or_else(wrong)
        }
    }
}

/// The life of the decision that a person named.
pub(super) fn find<'a>(lives: &'a Lives, text: &str) -> Result<&'a Life, Failure> {
    let found = DecisionId::new(text).and_then(|id| lives.get(&id));
    found.ok_or_else(|| Failure::refused(sentence!("decision-unknown", id = text)))
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

/// One act of a life, as one line of its story.
pub(super) struct Event {
    pub(super) entry: u64,
    pub(super) day: Date,
    pub(super) what: Sentence,
}

/// Everything that happened to a decision, in the order of the ledger.
pub(super) fn story(context: &Context, life: &Life) -> Vec<Event> {
    let day = |date: Date| day_text(context, date);
    fn put<T>(out: &mut Vec<Event>, act: &Recorded<T>, what: Sentence) {
        out.push(Event { entry: act.entry, day: act.day, what: what.with("by", act.by.as_str()) });
    }
    let mut out = Vec::new();
    for (nth, it) in (1usize..).zip(&life.versions) {
        put(&mut out, it, sentence!("story-proposal", version = nth, title = it.says.record.title.as_str()));
    }
    for it in &life.positions {
        let words = it.says.text.as_str();
        put(
            &mut out,
            it,
            sentence!("story-position", right = it.says.right, answer = it.says.answer, text = words),
        );
    }
    for it in &life.decisions {
        put(&mut out, it, sentence!("story-decision", outcome = it.says.outcome));
        for answer in &it.says.answers {
            let to = life.positions.iter().find(|position| position.digest == answer.position);
            let to = to.map(|it| it.by.to_string()).unwrap_or_default();
            put(&mut out, it, sentence!("story-answer", to = to, text = answer.text.as_str()));
        }
        for dissent in &it.says.dissent {
            put(&mut out, it, sentence!("story-dissent", text = dissent.as_str()));
        }
    }
    for it in &life.reviews {
        put(
            &mut out,
            it,
            sentence!(
                "story-review",
                held = day(it.says.held_on),
                outcome = it.says.outcome,
                progress = it.says.progress.as_str()
            ),
        );
        if let Some(more) = &it.says.extension {
            put(&mut out, it, sentence!("story-extension", until = day(more.until), why = more.why.as_str()));
        }
    }
    for it in &life.signals {
        let to: Vec<&str> = it.says.addressees.iter().map(|it| it.name.as_str()).collect();
        put(&mut out, it, sentence!("story-signal", to = to.join(", "), text = it.says.text.as_str()));
    }
    for it in &life.findings {
        put(
            &mut out,
            it,
            sentence!("story-finding", judgement = it.says.judgement, text = it.says.text.as_str()),
        );
    }
    for it in &life.replies {
        put(&mut out, it, sentence!("story-reply", text = it.says.text.as_str()));
    }
    for it in &life.notes {
        put(&mut out, it, sentence!("story-note", text = it.says.text.as_str()));
    }
    if let Some(it) = &life.closure {
        put(
            &mut out,
            it,
            sentence!(
                "story-closure",
                outcome = it.says.outcome,
                on = day(it.says.on),
                text = it.says.evaluation.as_str()
            ),
        );
    }
    for it in &life.erased {
        let kind = Sentence::new(format!("kind-{}", it.kind.word()));
        let by = it.erased_by.map(|it| it.to_string()).unwrap_or_default();
        let what = sentence!("story-erased", kind = kind, erasure = by).with("by", it.by.as_str());
        out.push(Event { entry: it.entry, day: it.day, what });
    }
    for it in &life.superseded_by {
        out.push(Event {
            entry: it.entry,
            day: it.day,
            what: sentence!("story-superseded", decision = it.by.as_str()),
        });
    }
    out.sort_by_key(|event| event.entry);
    out
}
