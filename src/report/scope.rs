//! From what a report is made.

use crate::crypto::Digest;
use crate::deviation::{Life, Lives};
use crate::ledger::Verified;
use crate::sentence;
use crate::statement::plain;
use crate::statement::scalar::{Date, DecisionId, Time};
use crate::words::{Lang, Sentence};

use super::table::{Cell, Table};

/// A verified ledger with its lives, the days that it is looked at from, and the reader's language.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    /// The verified ledger.
    pub ledger: &'a Verified,
    /// The lives of its decisions.
    pub lives: &'a Lives,
    /// The one decision that is asked for; `None` for all.
    pub decision: Option<&'a DecisionId>,
    /// The day that it is about.
    pub on: Date,
    /// Only what was recorded by the end of this day counts.
    pub known: Date,
    /// The reader's language.
    pub lang: Lang,
}

impl<'a> Scope<'a> {
    /// Whether something of this decision, or of none, belongs here.
    pub(super) fn holds(&self, decision: Option<&DecisionId>) -> bool {
        self.decision.is_none_or(|it| decision == Some(it))
    }

    /// The lives that are asked for.
    pub(super) fn lives(self) -> impl Iterator<Item = &'a Life> {
        self.lives.iter().filter(move |it| self.holds(Some(&it.id)))
    }

    /// When the newest entry was recorded: the time of whatever is made, so that the same ledger gives the same bytes.
    pub(super) fn made(&self) -> Option<Time> {
        self.ledger.leaf(self.ledger.size().checked_sub(1)?).map(|it| it.recorded)
    }

    /// A name that is always the same for the same thing of this ledger: a digest of its fingerprint and the parts.
    pub(super) fn name(&self, parts: &[&str]) -> Digest {
        let mut text = self.ledger.fingerprint().to_string();
        for part in parts {
            // No part holds a newline, so no two lists of parts give one text.
            text.push('\n');
            text.push_str(part);
        }
        Digest::of(text.as_bytes())
    }

    /// What it was made from, in one sentence.
    #[must_use]
    pub fn origin(&self) -> Sentence {
        sentence!(
            "export-from",
            ledger = self.ledger.origin().as_str(),
            size = self.ledger.size(),
            root = self.ledger.root().to_base64(),
            on = plain::day(self.lang, self.on),
            known = plain::day(self.lang, self.known),
        )
    }

    /// The table with what it was made from behind each row: a file that holds one table has no other place for it.
    #[must_use]
    pub fn sourced(&self, mut table: Table) -> Table {
        let text = |id: &str| crate::words::text(self.lang, id);
        let source = [
            (text("member-statement-ledger"), Cell::text(self.ledger.origin())),
            (text("member-seen-size"), Cell::count(self.ledger.size())),
            (text("member-seen-root"), Cell::Text(self.ledger.root().to_base64())),
            (text("export-on"), Cell::Date(self.on)),
            (text("export-known"), Cell::Date(self.known)),
        ];
        table.columns.extend(source.iter().map(|it| it.0.clone()));
        table.rows.iter_mut().for_each(|row| row.extend(source.iter().map(|it| it.1.clone())));
        table
    }

    /// What it was made from, as the first sheet of a workbook.
    #[must_use]
    pub fn cover(&self) -> Table {
        let text = |id: &str| crate::words::text(self.lang, id);
        let say = |what: Sentence| Cell::Text(crate::words::say(self.lang, &what));
        let organisation = self.lives.charters().newest().map(|it| Cell::text(&it.organisation.name));
        let row = |label: String, value: Cell| vec![Cell::Text(label), value];
        let rows = vec![
            row(text("member-charter-organisation"), organisation.unwrap_or(Cell::Empty)),
            row(text("member-statement-ledger"), Cell::text(self.ledger.origin())),
            row(text("export-fingerprint"), Cell::Text(self.ledger.fingerprint().to_string())),
            row(text("member-seen-size"), Cell::count(self.ledger.size())),
            row(text("member-seen-root"), Cell::Text(self.ledger.root().to_base64())),
            row(text("export-on"), Cell::Date(self.on)),
            row(text("export-known"), Cell::Date(self.known)),
            row(text("export-meaning"), say(sentence!("export-meaning.text"))),
        ];
        Table { name: text("export-cover"), columns: vec![text("export-item"), text("export-value")], rows }
    }
}
