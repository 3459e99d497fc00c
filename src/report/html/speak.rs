//! How a report says things: in one language, bodies by their names, days as people write them.

use std::borrow::Borrow;
use std::collections::HashMap;

use crate::crypto::Digest;
use crate::deviation::Charters;
use crate::sentence;
use crate::statement::charter::Charter;
use crate::statement::plain;
use crate::statement::scalar::{BodyId, Count, Date, Decimal, Grade, Time};
use crate::words::{Lang, Say, Sentence, say, text, visible, visible_line};

use super::Sources;

/// What every template has at hand.
#[derive(Debug)]
pub(super) struct Speak<'a> {
    pub(super) lang: Lang,
    pub(super) on: Date,
    pub(super) known: Date,
    charters: &'a Charters,
    entries: HashMap<Digest, u64>,
}

impl<'a> Speak<'a> {
    pub(super) fn new(lang: Lang, sources: &Sources<'a>) -> Self {
        let entries = sources.trail.acts().iter().map(|act| (act.digest, act.entry)).collect();
        let (known, charters) = (sources.trail.known(), sources.lives.charters());
        Self { lang, on: sources.on, known, charters, entries }
    }

    /// The words with this id.
    pub(super) fn w(&self, id: &str) -> String {
        text(self.lang, id)
    }

    pub(super) fn say(&self, what: &(impl Say + ?Sized)) -> String {
        say(self.lang, what)
    }

    /// A text as it can stand in a string of a style sheet.
    pub(super) fn css(&self, text: impl AsRef<str>) -> String {
        super::css_string(text.as_ref())
    }

    /// A text of the ledger, with what is hidden in it shown.
    pub(super) fn t(&self, text: &str) -> String {
        visible(text)
    }

    /// A text of the ledger as its paragraphs.
    pub(super) fn paragraphs(&self, text: &str) -> Vec<String> {
        text.lines().filter(|it| !it.trim().is_empty()).map(visible).collect()
    }

    /// A text of the ledger on one line.
    pub(super) fn line(&self, text: &str) -> String {
        visible_line(text)
    }

    pub(super) fn day(&self, date: &Date) -> String {
        plain::day(self.lang, *date)
    }

    /// A day, or that there is none.
    pub(super) fn day_or_none(&self, date: impl Borrow<Option<Date>>) -> String {
        date.borrow().map_or_else(|| self.w("report-none"), |it| self.day(&it))
    }

    pub(super) fn moment(&self, time: &Time) -> String {
        plain::moment(self.lang, *time)
    }

    pub(super) fn body(&self, id: &BodyId) -> String {
        visible_line(self.charters.name(id))
    }

    pub(super) fn organisation(&self) -> String {
        self.charter().map(|it| visible_line(&it.organisation.name)).unwrap_or_default()
    }

    pub(super) fn charter(&self) -> Option<&'a Charter> {
        self.charters.newest()
    }

    pub(super) fn yes(&self, it: &bool) -> String {
        self.w(if *it { "plain-yes" } else { "plain-no" })
    }

    pub(super) fn count(&self, it: &Count) -> u64 {
        it.get()
    }

    /// A number as people write it: with a comma in Dutch, and a true minus.
    pub(super) fn decimal(&self, it: &Decimal) -> String {
        self.figure(it.as_str())
    }

    pub(super) fn figure(&self, number: &str) -> String {
        let number = number.replacen('-', "\u{2212}", 1);
        if self.lang == Lang::Nl { number.replacen('.', ",", 1) } else { number }
    }

    /// How likely, how grave, and both together.
    pub(super) fn grades(&self, likelihood: &Grade, impact: &Grade) -> String {
        let (l, i) = (likelihood.get(), impact.get());
        self.say(&sentence!("report-grades", likelihood = l, impact = i, product = l.saturating_mul(i)))
    }

    pub(super) fn entry(&self, entry: &u64) -> String {
        self.say(&sentence!("report-entry", entry = *entry))
    }

    /// An act by its number, which is what people know it by.
    pub(super) fn act(&self, digest: &Digest) -> String {
        self.entries.get(digest).map_or_else(|| digest.to_string(), |it| self.entry(it))
    }

    pub(super) fn digest(&self, digest: &Digest) -> String {
        digest.to_string()
    }

    /// That something is gone, and by which entry.
    pub(super) fn erased(&self, entry: &u64, by: &Option<u64>) -> String {
        self.say(&match by {
            Some(by) => sentence!("report-erased", entry = *entry, by = *by),
            None => sentence!("report-erased-somehow", entry = *entry),
        })
    }

    /// Bytes as people say them.
    pub(super) fn bytes(&self, count: &Count) -> String {
        let bytes = count.get();
        let (size, unit) = match bytes {
            0..1_000 => (bytes.to_string(), "B"),
            1_000..1_000_000 => (bytes.div_ceil(1_000).to_string(), "kB"),
            _ => (format!("{}.{}", bytes / 1_000_000, bytes % 1_000_000 / 100_000), "MB"),
        };
        format!("{}\u{a0}{unit}", self.figure(&size))
    }

    /// Words joined by commas.
    pub(super) fn words<T: Say>(&self, list: &[T]) -> String {
        list.iter().map(|it| self.say(it)).collect::<Vec<_>>().join(", ")
    }

    /// A thing of the record, numbered for people: `Risico 3`.
    pub(super) fn numbered(&self, object: &'static str, number: usize) -> String {
        format!("{}\u{a0}{number}", self.say(&Sentence::new(format!("object-{object}"))))
    }
}
