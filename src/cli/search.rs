//! `search WORDS`: where something is said, over the whole verified ledger.

use clap::builder::PossibleValuesParser;
use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use crate::report::{Hit, Passage, Search};
use crate::sentence;
use crate::statement::choice::Kind;
use crate::statement::scalar::{BodyId, DecisionId};
use crate::words::{Sentence, visible_line};

use super::context::Context;
use super::help::Help;
use super::life;
use super::outcome::{Done, Failure, Outcome};

/// How many passages of one act are shown.
const SHOWN: usize = 3;

pub(super) fn command(help: Help) -> Command {
    help.command("search")
        .arg(help.positional("search", "words").required(true).num_args(1..))
        .arg(help.option("search", "decision", "id"))
        .arg(
            help.option("search", "kind", "kind").value_parser(PossibleValuesParser::new(Kind::CHOICE.words)),
        )
        .arg(help.option("search", "by", "body"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let words: Vec<&str> =
        matches.get_many::<String>("words").unwrap_or_default().map(String::as_str).collect();
    let asked = words.join(" ");
    let none = || Failure::could_not(sentence!("search-empty", words = asked.as_str()));
    let mut search = Search::new(words.iter().copied()).ok_or_else(none)?;
    let ledger = context.ledger()?;
    search.kind = matches.get_one::<String>("kind").and_then(|it| Kind::from_word(it));
    if let Some(id) = matches.get_one::<String>("decision") {
        search.decision = Some(life::find(&context.lives(&ledger)?, id)?.id.clone());
    }
    if let Some(id) = matches.get_one::<String>("by") {
        let known = BodyId::new(id).filter(|it| ledger.leaves().any(|(_, leaf)| leaf.by == *it));
        let unknown = || Failure::refused(sentence!("search-no-body", body = id.as_str()));
        search.by = Some(known.ok_or_else(unknown)?);
    }
    let hits = search.run(ledger.view()).map_err(Failure::could_not)?;
    let mut text = match hits.len() {
        0 => context.say(&sentence!("search-none", words = asked.as_str())) + "\n",
        count => context.say(&sentence!("search-found", words = asked.as_str(), count = count)) + "\n",
    };
    for hit in &hits {
        text.push_str(&format!(
            "\n{}\n",
            context.say(&told(context, life::body_name(&ledger, &hit.by), hit))
        ));
        for it in hit.passages.iter().take(SHOWN) {
            text.push_str(&format!("  {}: {}\n", context.say(&it.member), marked(it)));
        }
        if let more @ 1.. = hit.passages.len().saturating_sub(SHOWN) {
            text.push_str(&format!("  {}\n", context.say(&sentence!("search-more", count = more))));
        }
    }
    text.push_str(&format!("\n{}\n", life::head_text(context, &ledger)));
    let out = json!({
        "words": words,
        "head": life::head_json(&ledger),
        "hits": hits.iter().map(as_json).collect::<Vec<_>>(),
    });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

fn told(context: &Context, by: &str, hit: &Hit) -> Sentence {
    let kind = Sentence::new(format!("kind-{}", hit.kind.word()));
    let day = life::day_text(context, hit.day);
    let decisions: Vec<&str> = hit.decisions.iter().map(DecisionId::as_str).collect();
    if decisions.is_empty() {
        sentence!("search-hit", entry = hit.entry, day = day, kind = kind, by = by)
    } else {
        let decisions = decisions.join(", ");
        sentence!("search-hit-of", decisions = decisions, entry = hit.entry, day = day, kind = kind, by = by)
    }
}

/// A passage in which what was found stands between marks.
fn marked(passage: &Passage) -> String {
    let piece = |text: &str, found| {
        // Where a text goes on in a new line, it goes on here.
        let text = visible_line(&text.replace(['\n', '\r'], " "));
        if found { format!("»{text}«") } else { text }
    };
    passage.pieces.iter().map(|it| piece(&it.text, it.found)).collect()
}

fn as_json(hit: &Hit) -> Value {
    json!({
        "entry": hit.entry,
        "day": hit.day.to_string(),
        "kind": hit.kind.word(),
        "by": hit.by.as_str(),
        "decisions": hit.decisions.iter().map(|it| it.as_str()).collect::<Vec<_>>(),
        "passages": hit.passages.iter().map(|it| json!({
            "member": it.path,
            "pieces": it.pieces.iter().map(|it| json!({ "text": it.text, "found": it.found })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}
