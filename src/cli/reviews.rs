//! `reviews`: which reviews were to be held, and whether they were.

use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use crate::deviation::{Expected, Life, Standing, expected_reviews};
use crate::sentence;
use crate::statement::scalar::Date;
use crate::words::Sentence;

use super::context::Context;
use super::help::Help;
use super::life;
use super::outcome::{Done, Failure, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("reviews")
        .arg(help.positional("reviews", "id"))
        .arg(help.option("reviews", "from", "date"))
        .arg(help.option("reviews", "until", "date"))
        .arg(help.switch("reviews", "missed"))
        .arg(help.option("reviews", "at", "date"))
        .arg(help.option("reviews", "known-at", "date"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let (on, known) = (life::day(context, matches, "at")?, life::day(context, matches, "known-at")?);
    let from = life::typed_day(matches, "from")?;
    let until = life::typed_day(matches, "until")?.unwrap_or(on);
    if let Some(from) = from.filter(|from| *from > until) {
        let (from, until) = (life::day_text(context, from), life::day_text(context, until));
        return Err(Failure::could_not(sentence!("reviews-backwards", from = from, until = until)));
    }
    let (ledger, lives) = context.ledger_with_lives(&context.ledger_path())?;
    let rules = lives.charters().rules(known);
    let chosen = match matches.get_one::<String>("id") {
        Some(id) => vec![life::find(&lives, id)?],
        None => lives.iter().collect(),
    };
    let within = |it: &Expected| it.due <= until && from.is_none_or(|from| from <= it.due);
    let mut due: Vec<(&Life, Expected, Standing)> = Vec::new();
    for life in chosen {
        let expected = expected_reviews(life, on, known).into_iter().filter(within);
        due.extend(
            expected.map(|it| (life, it.standing(on, &rules), it)).map(|(life, how, it)| (life, it, how)),
        );
    }
    due.sort_by(|a, b| (a.1.due, &a.0.id).cmp(&(b.1.due, &b.0.id)));
    let count = |standing| due.iter().filter(|it| it.2 == standing).count();
    let summary = sentence!(
        "reviews-summary",
        all = due.len(),
        on_time = count(Standing::OnTime),
        late = count(Standing::Late),
        missed = count(Standing::Missed),
        awaited = count(Standing::Awaited)
    );
    let shown: Vec<_> =
        due.iter().filter(|it| it.2 == Standing::Missed || !matches.get_flag("missed")).collect();
    let period = period(context, from, until, (on, known));
    let mut text = context.say(&period) + "\n";
    for (life, it, standing) in &shown {
        text.push_str(&(context.say(&line(context, life, it, *standing, on)) + "\n"));
    }
    if shown.is_empty() {
        let none = if matches.get_flag("missed") { "reviews-none-missed" } else { "reviews-none" };
        text.push_str(&(context.say(&Sentence::new(none)) + "\n"));
    }
    text.push_str(&format!("{}\n{}\n", context.say(&summary), life::head_text(context, &ledger)));
    let out = json!({
        "from": from.map(|it| it.to_string()),
        "until": until.to_string(),
        "at": on.to_string(),
        "known_at": known.to_string(),
        "head": life::head_json(&ledger),
        "reviews": shown.iter().map(|(life, it, standing)| as_json(life, it, *standing, on)).collect::<Vec<_>>(),
    });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

fn period(context: &Context, from: Option<Date>, until: Date, (on, known): (Date, Date)) -> Sentence {
    let day = |date| life::day_text(context, date);
    match from {
        Some(from) => sentence!(
            "reviews-heading-from",
            from = day(from),
            until = day(until),
            on = day(on),
            known = day(known)
        ),
        None => sentence!("reviews-heading", until = day(until), on = day(on), known = day(known)),
    }
}

fn line(context: &Context, life: &Life, it: &Expected, standing: Standing, on: Date) -> Sentence {
    let (decision, due) = (life.id.as_str(), life::day_text(context, it.due));
    let held = it.held.map(|held| (life::day_text(context, held.on), held.entry));
    match (held, it.days_late(on)) {
        (Some((held, entry)), 0) => {
            sentence!("reviews-held", decision = decision, due = due, held = held, entry = entry)
        }
        (Some((held, entry)), days) => sentence!(
            "reviews-held-late",
            decision = decision,
            due = due,
            held = held,
            entry = entry,
            days = days
        ),
        (None, days) if it.open && standing == Standing::Missed => {
            sentence!("reviews-still-missed", decision = decision, due = due, days = days)
        }
        (None, _) if standing == Standing::Missed => {
            sentence!("reviews-missed", decision = decision, due = due)
        }
        (None, _) => sentence!("reviews-awaited", decision = decision, due = due),
    }
}

fn as_json(life: &Life, it: &Expected, standing: Standing, on: Date) -> Value {
    json!({
        "decision": life.id.as_str(),
        "decision_entry": it.decision,
        "due": it.due.to_string(),
        "standing": standing.word(),
        "held_on": it.held.map(|it| it.on.to_string()),
        "entry": it.held.map(|it| it.entry),
        "days_late": it.days_late(on),
        "open": it.open,
    })
}
