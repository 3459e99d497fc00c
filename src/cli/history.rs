//! `history ID`: each version beside the one before, and what each author had seen; `--as-seen-by N`: what the author of
//! one entry knew.

use clap::{ArgMatches, Command, value_parser};
use comfy_table::{ContentArrangement, Table, presets::UTF8_HORIZONTAL_ONLY};
use serde_json::{Value, json};

use crate::deviation::{Head, Knowledge, Life, Lives, Sight, Version, sight};
use crate::ledger::Verified;
use crate::sentence;
use crate::statement::difference::{Difference, name};
use crate::statement::record::Record;
use crate::statement::scalar::Date;
use crate::statement::shape::Part;
use crate::statement::{json as strict, plain};
use crate::words::{Sentence, text as words, visible_line};

use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{life, read, system};

/// From so many columns on, versions stand side by side.
const WIDE: u16 = 110;
/// How many acts that were not seen one line names.
const NAMED: usize = 5;

pub(super) fn command(help: Help) -> Command {
    help.command("history")
        .arg(help.positional("history", "id").required(true))
        .arg(help.option("history", "as-seen-by", "entry").value_parser(value_parser!(u64)))
        .arg(help.option("history", "known-at", "date"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let known = life::day(context, matches, "known-at")?;
    let (ledger, lives) = context.ledger_with_lives(&context.ledger_path())?;
    let asked = matches.get_one::<String>("id").cloned().unwrap_or_default();
    let life = life::find(&lives, &asked)?;
    let page = Page { context, ledger: &ledger, lives: &lives, life, known };
    match matches.get_one::<u64>("as-seen-by") {
        Some(entry) => page.as_seen_by(*entry),
        None => page.history(),
    }
}

struct Page<'a> {
    context: &'a Context,
    ledger: &'a Verified,
    lives: &'a Lives,
    life: &'a Life,
    known: Date,
}

impl Page<'_> {
    fn say(&self, what: &Sentence) -> String {
        self.context.say(what)
    }

    fn title(&self) -> String {
        let title = life::title(self.life, self.known, self.known);
        let heading = format!("{} {title}", self.life.id);
        let rule = "=".repeat(heading.trim_end().chars().count());
        format!("{}\n{rule}\n", heading.trim_end())
    }

    /// The kind, whose and which entry.
    fn act(&self, head: &Head<'_>) -> Sentence {
        let kind = Sentence::new(format!("kind-{}", head.kind.word()));
        let by = self.lives.charters().name(head.by);
        sentence!("history-act", entry = head.entry, kind = kind, by = by)
    }

    fn history(&self) -> Outcome {
        let heads = self.life.heads(self.known);
        let records = self.life.records(self.known);
        let mut versions = records.iter().peekable();
        let mut text = self.title();
        let mut acts = Vec::new();
        for (at, head) in heads.iter().enumerate() {
            let day = life::day_text(self.context, head.day);
            text.push_str(&format!("\n{day}: {}\n", self.say(&self.act(head))));
            let seen = sight(&heads, at);
            text.push_str(&format!("  {}\n", self.seen_told(&heads, seen.as_ref())));
            let version = versions.next_if(|it| it.entry == head.entry);
            let changes = version.map(Version::changes).unwrap_or_default();
            if let Some(version) = version {
                self.version_told(version, &changes, &mut text);
            }
            acts.push(json!({
                "entry": head.entry,
                "day": head.day.to_string(),
                "kind": head.kind.word(),
                "by": head.by.as_str(),
                "seen": head.seen,
                "last_seen": seen.as_ref().and_then(|it| heads.get(it.seen.clone())?.last()).map(|it| it.entry),
                "not_seen": seen.as_ref().map(|it| it.unseen.len()),
                "version": version.map(|it| self.version_json(it, &changes)),
            }));
        }
        if heads.is_empty() {
            let nothing = sentence!("status-unknown-then", id = self.life.id.as_str());
            text.push_str(&(self.say(&nothing) + "\n"));
        }
        text.push_str(&format!("\n{}\n", life::head_text(self.context, self.ledger)));
        let out = json!({
            "decision": self.life.id.as_str(),
            "known_at": self.known.to_string(),
            "head": life::head_json(self.ledger),
            "acts": acts,
        });
        self.context.print(&text, &out)?;
        Ok(Done::Yes)
    }

    fn seen_told(&self, heads: &[Head<'_>], seen: Option<&Sight>) -> String {
        let Some(seen) = seen else { return self.say(&sentence!("history-seen-erased")) };
        let last = heads.get(seen.seen.clone()).and_then(<[_]>::last);
        let unseen = heads.get(seen.unseen.clone()).unwrap_or_default();
        let mut told = match (last, unseen.is_empty()) {
            (None, true) => self.say(&sentence!("history-seen-first")),
            (None, false) => self.say(&sentence!("history-seen-nothing")),
            (Some(last), true) => self.say(&sentence!("history-seen-all", last = self.act(last))),
            (Some(last), false) => self.say(&sentence!("history-seen-up-to", last = self.act(last))),
        };
        let named: Vec<String> = unseen.iter().take(NAMED).map(|it| self.say(&self.act(it))).collect();
        if !named.is_empty() {
            let more = unseen.len() - named.len();
            let list = named.join("; ");
            let unseen = if more > 0 {
                sentence!("history-unseen-more", list = list, more = more)
            } else {
                sentence!("history-unseen", list = list)
            };
            told.push_str(&format!(" {}", self.say(&unseen)));
        }
        told
    }

    fn version_told(&self, version: &Version<'_>, changes: &[Difference], text: &mut String) {
        let told = match version.before {
            None => sentence!("history-first", entry = version.entry),
            Some((before, _)) if changes.is_empty() => sentence!("history-same", before = before),
            Some((before, _)) => sentence!("history-changed", before = before, count = changes.len()),
        };
        text.push_str(&format!("  {}\n", self.say(&told)));
        let Some((before, _)) = version.before.filter(|_| !changes.is_empty()) else { return };
        match system::columns().filter(|it| *it >= WIDE) {
            Some(columns) => text.push_str(&self.side_by_side(columns, (before, version.entry), changes)),
            None => changes.iter().for_each(|it| text.push_str(&self.one_below_the_other(it))),
        }
    }

    /// The old behind a minus, the new behind a plus: no colour is needed to tell them apart.
    fn one_below_the_other(&self, it: &Difference) -> String {
        let mut out = format!("    {}\n", self.say(&name(&Record::object_shape(), &it.path)));
        for (mark, value) in [("−", &it.before), ("+", &it.after)] {
            let Some(value) = value else { continue };
            // A text is broken into rows; what holds several members has been.
            let width = if matches!(value, strict::Value::String(_)) { 72 } else { usize::MAX };
            for line in self.value(&it.path, value).lines() {
                for row in plain::rows(line, width) {
                    out.push_str(&format!("      {mark} {}\n", row.trim_end()));
                }
            }
        }
        out
    }

    fn side_by_side(&self, columns: u16, entries: (u64, u64), changes: &[Difference]) -> String {
        let heading = |id, entry| self.say(&Sentence::new(id).with("entry", entry));
        let mut table = Table::new();
        table
            .load_style(UTF8_HORIZONTAL_ONLY)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(columns)
            .set_header([
                words(self.context.lang, "history-member"),
                heading("history-before", entries.0),
                heading("history-after", entries.1),
            ]);
        for it in changes {
            let cell = |mark: &str, value: &Option<_>| {
                value
                    .as_ref()
                    .map(|value| format!("{mark} {}", self.value(&it.path, value)))
                    .unwrap_or_default()
            };
            table.add_row([
                self.say(&name(&Record::object_shape(), &it.path)),
                cell("−", &it.before),
                cell("+", &it.after),
            ]);
        }
        format!("{table}\n")
    }

    fn value(&self, path: &str, value: &strict::Value) -> String {
        plain::value_text(self.context.lang, &Record::object_shape(), path, value)
    }

    fn version_json(&self, version: &Version<'_>, changes: &[Difference]) -> Value {
        let change = |it: &Difference| {
            json!({
                "member": it.path,
                "before": it.before.as_ref().map(read::to_json),
                "after": it.after.as_ref().map(read::to_json),
            })
        };
        json!({
            "changes_entry": version.before.map(|it| it.0),
            "changes": changes.iter().map(change).collect::<Vec<_>>(),
        })
    }

    fn as_seen_by(&self, entry: u64) -> Outcome {
        let Some(knowledge) = self.life.known_to(entry, self.known) else {
            return Err(Failure::refused(self.why_not(entry)));
        };
        let mut text = self.title();
        let act = self.act(&knowledge.act);
        let day = life::day_text(self.context, knowledge.act.day);
        let heading = sentence!("history-as-seen-by", act = act, day = day, size = knowledge.size);
        text.push_str(&format!("{}\n", self.say(&heading)));
        let told = match (knowledge.version, knowledge.decision) {
            (None, _) => sentence!("history-knew-no-record"),
            (Some((entry, _)), None) => sentence!("history-knew-record", entry = entry),
            (Some((entry, _)), Some(decision)) => {
                let outcome = decision.says.outcome;
                sentence!(
                    "history-knew-decision",
                    entry = entry,
                    decision = decision.entry,
                    outcome = outcome
                )
            }
        };
        text.push_str(&(self.say(&told) + "\n"));
        self.list("history-had-seen", knowledge.seen.iter().map(|it| self.act(it)), &mut text);
        self.list("history-had-not-seen", knowledge.unseen.iter().map(|it| self.act(it)), &mut text);
        let positions = knowledge.positions.iter().map(|it| {
            let by = self.lives.charters().name(&it.by);
            sentence!(
                "history-position",
                entry = it.entry,
                by = by,
                right = it.says.right,
                answer = it.says.answer
            )
        });
        self.list("history-positions", positions, &mut text);
        let documents = knowledge.documents.iter();
        let documents = documents
            .map(|it| sentence!("history-document", name = it.name.as_str(), purpose = it.purpose.as_str()));
        self.list("history-documents", documents, &mut text);
        text.push_str(&format!("\n{}\n", life::head_text(self.context, self.ledger)));
        self.context.print(&text, &self.knowledge_json(&knowledge))?;
        Ok(Done::Yes)
    }

    fn list(&self, heading: &'static str, items: impl Iterator<Item = Sentence>, text: &mut String) {
        let mut items = items.map(|it| self.say(&it)).peekable();
        if items.peek().is_some() {
            text.push_str(&format!("\n{}\n", words(self.context.lang, heading)));
        }
        items.for_each(|it| text.push_str(&format!("  {}\n", visible_line(&it))));
    }

    /// Why nothing is known of what the author of an entry knew.
    fn why_not(&self, entry: u64) -> Sentence {
        let of_this = self.life.heads(self.known).iter().any(|it| it.entry == entry);
        if self.ledger.leaf(entry).is_none() {
            sentence!("show-no-entry", entry = entry, size = self.ledger.size())
        } else if of_this {
            sentence!("history-erased", entry = entry)
        } else {
            sentence!("history-other", entry = entry, decision = self.life.id.as_str())
        }
    }

    fn knowledge_json(&self, it: &Knowledge<'_>) -> Value {
        let numbers = |of: &[Head<'_>]| of.iter().map(|it| it.entry).collect::<Vec<_>>();
        let root = self.ledger.root_at(it.size).map(|it| it.to_base64());
        json!({
            "decision": self.life.id.as_str(),
            "entry": it.act.entry,
            "kind": it.act.kind.word(),
            "by": it.act.by.as_str(),
            "day": it.act.day.to_string(),
            "seen": { "size": it.size, "root": root },
            "seen_entries": numbers(&it.seen),
            "not_seen_entries": numbers(&it.unseen),
            "record_entry": it.version.map(|it| it.0),
            "record": it.version.map(|it| read::to_json(&it.1.write())),
            "decision_entry": it.decision.map(|it| it.entry),
            "positions": it.positions.iter().map(|it| json!({
                "entry": it.entry,
                "by": it.by.as_str(),
                "right": it.says.right.word(),
                "answer": it.says.answer.word(),
                "text": it.says.text.as_str(),
            })).collect::<Vec<_>>(),
            "documents": it.documents.iter().map(|it| read::to_json(&it.write())).collect::<Vec<_>>(),
            "head": life::head_json(self.ledger),
        })
    }
}
