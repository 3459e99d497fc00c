//! What is due, as a calendar (RFC 5545) that can be imported again and again.
//!
//! Days are whole-day events: clients that people use (Outlook, Google) pass over to-dos. What an event is about makes
//! its UID, not the day, nor the entry that set it: when a review was held or a deviation was extended, the next
//! import moves the event instead of adding another. SEQUENCE is the size of the ledger, so newer wins.

use std::collections::HashMap;

use crate::deviation::{Due, Task, due};
use crate::sentence;
use crate::statement::scalar::Date;
use crate::words::{Sentence, say, visible};

use super::rows::texts;
use super::scope::Scope;
use super::table::cut;
use super::tasks::told;

/// How long before its day an alarm tells of something.
const ALARMS: [&str; 3] = ["-P30D", "-P7D", "-P1D"];
/// Some clients show no more of a description than this, and some then refuse the file.
const MAX_TEXT: usize = 2_000;

/// Everything that is due, as the bytes of a calendar.
#[must_use]
pub fn calendar(scope: &Scope<'_>) -> Vec<u8> {
    let charter = scope.lives.charters().newest();
    let organisation = charter.map_or(scope.ledger.origin().as_str(), |it| it.organisation.name.as_str());
    let name = say(scope.lang, &sentence!("calendar-name", organisation = organisation));
    let mut out = Lines::default();
    out.begin("VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", format!("-//verantwoord//export//{}", scope.lang.tag().to_uppercase()));
    out.line("CALSCALE", "GREGORIAN");
    out.line("METHOD", "PUBLISH");
    out.text("X-WR-CALNAME", &name);
    out.text("X-WR-CALDESC", &say(scope.lang, &scope.origin()));
    let about = About { parts: texts(scope), titles: titles(scope) };
    let mut times: HashMap<String, usize> = HashMap::new();
    for it in due(scope.lives, scope.on, scope.known).iter().filter(|it| scope.holds(it.decision.as_ref())) {
        let key = key(it);
        let before = times.entry(key.join("\n")).or_default();
        event(scope, it, &about, &uid(scope, &key, *before), &mut out);
        *before += 1;
    }
    out.end("VCALENDAR");
    out.0.into_bytes()
}

/// What is told beside a task: the words of measures and milestones, and the titles of decisions.
struct About<'a> {
    parts: HashMap<(&'a str, &'a str), &'a str>,
    titles: HashMap<&'a str, &'a str>,
}

fn titles<'a>(scope: &Scope<'a>) -> HashMap<&'a str, &'a str> {
    let title = |life: &'a crate::deviation::Life| {
        Some((life.id.as_str(), life.terms(scope.on, scope.known)?.record?.title.as_str()))
    };
    scope.lives().filter_map(title).collect()
}

/// What an event is about, whatever its day. Signals and findings are told apart by their entries, for a decision may
/// have several; anything else by what it is.
fn key(due: &Due) -> Vec<String> {
    let mut key = vec![due.decision.as_ref().map(ToString::to_string).unwrap_or_default()];
    key.push(due.task.word().to_owned());
    key.extend(due.task.id().map(str::to_owned));
    match &due.task {
        Task::Answer { right, .. } => key.push(right.word().to_owned()),
        Task::SignalAnswer | Task::FindingAnswer => key.push(due.entry.to_string()),
        _ => {}
    }
    key
}

/// The UID; a body that a proposal asks twice with one right has two events.
fn uid(scope: &Scope<'_>, key: &[String], before: usize) -> String {
    let again = before.to_string();
    let mut parts: Vec<&str> = ["calendar"].into_iter().chain(key.iter().map(String::as_str)).collect();
    if before > 0 {
        parts.push(&again);
    }
    scope.name(&parts).to_string()
}

fn event(scope: &Scope<'_>, due: &Due, about: &About<'_>, uid: &str, out: &mut Lines) {
    let summary = say(scope.lang, &summary(scope, due));
    let decision = due.decision.as_ref().map(|it| it.as_str());
    let title = decision.and_then(|it| about.titles.get(it)).map(|it| (*it).to_owned());
    let part = decision.zip(due.task.id()).and_then(|it| about.parts.get(&it)).map(|it| (*it).to_owned());
    let entry = say(scope.lang, &sentence!("calendar-entry", entry = due.entry));
    let told = title.into_iter().chain(part).map(|it| cut(&it, MAX_TEXT));
    let told: Vec<String> = told.chain([entry, say(scope.lang, &scope.origin())]).collect();
    out.begin("VEVENT");
    out.line("UID", uid);
    // What stands in the ledger was written then: the same ledger gives the same bytes.
    out.line("DTSTAMP", scope.made().map(|it| it.to_string().replace(['-', ':'], "")).unwrap_or_default());
    out.line("SEQUENCE", scope.ledger.size().to_string());
    out.day("DTSTART", due.date);
    if let Some(next) = due.date.civil().tomorrow().ok().and_then(Date::from_civil) {
        out.day("DTEND", next);
    }
    out.text("SUMMARY", &summary);
    out.text("DESCRIPTION", &told.join("\n"));
    out.line("STATUS", "CONFIRMED");
    out.line("TRANSP", "TRANSPARENT");
    // Nobody is helped by three alarms at once for a day that has gone.
    let alarms = if due.date < scope.on { &[][..] } else { &ALARMS[..] };
    for alarm in alarms {
        out.begin("VALARM");
        out.line("ACTION", "DISPLAY");
        out.text("DESCRIPTION", &summary);
        out.line("TRIGGER", alarm);
        out.end("VALARM");
    }
    out.end("VEVENT");
}

fn summary(scope: &Scope<'_>, due: &Due) -> Sentence {
    let task = told(scope.lives, due, scope.known);
    match &due.decision {
        None => task,
        Some(it) if due.overdue => sentence!("calendar-late", decision = it.as_str(), task = task),
        Some(it) => sentence!("calendar-summary", decision = it.as_str(), task = task),
    }
}

/// The most octets of a line, without its end.
const MAX_LINE: usize = 75;

/// The lines of a calendar.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn begin(&mut self, component: &str) {
        self.line("BEGIN", component);
    }

    fn end(&mut self, component: &str) {
        self.line("END", component);
    }

    /// A day, without a time.
    fn day(&mut self, name: &str, date: Date) {
        self.line(&format!("{name};VALUE=DATE"), date.to_string().replace('-', ""));
    }

    /// Words: what separates values is escaped.
    fn text(&mut self, name: &str, text: &str) {
        let text = visible(text).replace('\\', r"\\").replace(';', r"\;").replace(',', r"\,");
        self.line(name, text.replace('\n', r"\n"));
    }

    /// A line, folded between characters: each that goes on begins with a blank, which counts.
    fn line(&mut self, name: &str, value: impl AsRef<str>) {
        let mut room = MAX_LINE;
        for c in name.chars().chain([':']).chain(value.as_ref().chars()) {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = MAX_LINE - 1;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}
