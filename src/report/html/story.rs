//! What happened, in the order of the ledger: as a list and as a drawing.

use crate::audit::Trail;
use crate::deviation::{Act, Life};
use crate::sentence;
use crate::statement::Content;
use crate::statement::scalar::BodyId;

use super::speak::Speak;
use super::wrap::wrap;

/// How many acts one drawing shows; then the next begins, so that each fits on a page.
const MOST: usize = 20;
const ROW: u64 = 42;
const LANE: u64 = 26;
const LEFT: u64 = 132;
/// How many bodies have a lane of their own; more share the last.
const LANES: usize = 8;

/// An act.
#[derive(Debug)]
pub(super) struct Event {
    pub(super) entry: u64,
    pub(super) recorded: String,
    pub(super) day: String,
    pub(super) kind: String,
    /// The word of its kind, for its look.
    pub(super) word: &'static str,
    pub(super) by: String,
    /// In short, what it says.
    pub(super) told: String,
    /// The functions of who signed.
    pub(super) signers: Vec<String>,
    pub(super) digest: String,
    lane: usize,
}

/// A part of the drawing.
#[derive(Debug)]
pub(super) struct Strip<'a> {
    pub(super) width: u64,
    pub(super) height: u64,
    /// Where the lanes are.
    pub(super) lanes: Vec<u64>,
    pub(super) marks: Vec<Mark<'a>>,
    /// What joins one act to the next.
    pub(super) thread: String,
}

/// An act in the drawing.
#[derive(Debug)]
pub(super) struct Mark<'a> {
    pub(super) event: &'a Event,
    pub(super) x: u64,
    pub(super) y: u64,
    pub(super) text: u64,
    pub(super) by: String,
    pub(super) kind: String,
}

/// The acts of a life.
pub(super) fn events(
    s: &Speak<'_>,
    trail: &Trail,
    life: &Life,
    erased: impl Fn(u64) -> Option<u64>,
) -> Vec<Event> {
    let mut lanes: Vec<&BodyId> = Vec::new();
    let mut entries = life.entries();
    entries.dedup();
    let mut out = Vec::new();
    for act in entries.into_iter().filter_map(|it| trail.act(it)) {
        let lane = lanes.iter().position(|it| **it == act.by).unwrap_or_else(|| {
            lanes.push(&act.by);
            lanes.len() - 1
        });
        out.push(event(s, trail, act, lane.min(LANES - 1), erased(act.entry)));
    }
    out
}

/// One act, told.
pub(super) fn event(s: &Speak<'_>, trail: &Trail, act: &Act, lane: usize, erased: Option<u64>) -> Event {
    let signer = |it: crate::audit::Signer<'_>| format!("{} ({})", s.line(it.label), s.body(it.body));
    let told = match &act.statement {
        Some(statement) => told(s, &statement.content),
        None => s.erased(&act.entry, &erased),
    };
    Event {
        entry: act.entry,
        recorded: s.moment(&act.recorded),
        day: s.day(&act.recorded.day()),
        kind: s.say(&act.kind),
        word: act.kind.word(),
        by: s.body(&act.by),
        told,
        signers: trail.signers(act.entry).map(signer).collect(),
        digest: act.digest.to_string(),
        lane,
    }
}

fn told(s: &Speak<'_>, content: &Content) -> String {
    match content {
        Content::Proposal(it) => match &it.amends {
            Some(before) => s.say(&sentence!("report-told-amends", act = s.act(before))),
            None => s.line(&it.record.title),
        },
        Content::Position(it) => format!("{}: {}", s.say(&it.right), s.say(&it.answer)),
        Content::Decision(it) => s.say(&it.outcome),
        Content::Review(it) => match &it.extension {
            Some(more) => {
                let until = s.day(&more.until);
                s.say(&sentence!("report-told-extended", outcome = s.say(&it.outcome), until = until))
            }
            None => s.say(&it.outcome),
        },
        Content::Closure(it) => s.say(&it.outcome),
        Content::Signal(it) => it.addressees.iter().map(|it| s.line(&it.name)).collect::<Vec<_>>().join(", "),
        Content::Finding(it) => s.say(&it.judgement),
        Content::Reply(it) => s.say(&sentence!("report-told-reply", act = s.act(&it.to))),
        Content::Erasure(it) => match it.entry {
            Some(entry) => s.say(&sentence!("report-told-erasure", entry = entry.get())),
            None => s.w("report-told-erasure-document"),
        },
        Content::Charter(_) | Content::Keys(_) | Content::Note(_) => String::new(),
    }
}

/// The drawing: a row for each act, a lane for each body.
pub(super) fn strips(events: &[Event]) -> Vec<Strip<'_>> {
    let lanes = events.iter().map(|it| it.lane as u64 + 1).max().unwrap_or(0);
    let text = LEFT + lanes * LANE + 4;
    let strip = |part: &'_ [Event]| -> Vec<(u64, u64)> {
        part.iter()
            .zip(0_u64..)
            .map(|(it, row)| (LEFT + it.lane as u64 * LANE, row * ROW + ROW / 2))
            .collect()
    };
    let draw = |part| {
        let part: &[Event] = part;
        let places = strip(part);
        let thread: Vec<String> = places.iter().map(|(x, y)| format!("{x},{y}")).collect();
        let mark = |(event, (x, y)): (_, &(u64, u64))| {
            let event: &Event = event;
            let short = |text: &str| wrap(text, 30, 1).join("");
            Mark { event, x: *x, y: *y, text, by: short(&event.by), kind: short(&event.kind) }
        };
        Strip {
            width: text + 214,
            height: part.len() as u64 * ROW,
            lanes: (0..lanes).map(|it| LEFT + it * LANE).collect(),
            marks: part.iter().zip(&places).map(mark).collect(),
            thread: thread.join(" "),
        }
    };
    events.chunks(MOST).map(draw).collect()
}
