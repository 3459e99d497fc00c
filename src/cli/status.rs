//! `status --at DATE [--known-at DATE]`: what was in force on a day, as known on a day; with `--norm` and `--location`,
//! the answer to a question.

use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use crate::deviation::{Answer, Life, Lives, Question};
use crate::sentence;
use crate::statement::scalar::Date;

use super::context::Context;
use super::help::Help;
use super::life;
use super::outcome::{Done, Failure, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("status")
        .arg(help.positional("status", "id"))
        .arg(help.option("status", "norm", "norm"))
        .arg(help.option("status", "location", "words"))
        .arg(help.option("status", "at", "date"))
        .arg(help.option("status", "known-at", "date"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let (on, known) = (life::day(context, matches, "at")?, life::day(context, matches, "known-at")?);
    let question = question(matches)?;
    let (ledger, lives) = context.ledger_with_lives(&context.ledger_path())?;
    let named = matches.get_one::<String>("id");
    let chosen = match named {
        Some(id) => vec![life::find(&lives, id)?],
        None => lives.iter().collect(),
    };
    let mut text = String::new();
    let mut out = json!({
        "at": on.to_string(),
        "known_at": known.to_string(),
        "head": life::head_json(&ledger),
    });
    let shown: Vec<&Life> = match &question {
        Some(question) => {
            let answer = question.answer(chosen, &lives, on, known);
            text.push_str(&(context.say(&answer) + "\n"));
            out["answer"] = answer_json(context, &answer);
            let unheard = question.unheard_of(&lives, known);
            let unheard: Vec<String> = unheard.iter().map(|it| context.say(it)).collect();
            unheard.iter().for_each(|it| text.push_str(&format!("{it}\n")));
            out["answer"]["unheard_of"] = json!(unheard);
            answer.found.iter().map(|it| it.life).chain(answer.lost.iter().copied()).collect()
        }
        None => chosen,
    };
    let all = lines(context, matches, &lives, &shown, (on, known), &mut text);
    if all.is_empty() && question.is_none() {
        // What did not happen is an answer too, and is said from a whole tree.
        let nothing = match named {
            Some(id) => sentence!("status-unknown-then", id = id.as_str()),
            None => sentence!("status-none"),
        };
        text.push_str(&(context.say(&nothing) + "\n"));
    }
    text.push_str(&(life::head_text(context, &ledger) + "\n"));
    out["decisions"] = shown
        .iter()
        .filter_map(|it| Some(life::status_json(&ledger, it, &lives.status(&it.id, on, known)?)))
        .collect();
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

/// What `--norm` and `--location` ask, if one of them is there.
fn question(matches: &ArgMatches) -> Result<Option<Question>, Failure> {
    let asked = |name: &str| matches.get_one::<String>(name);
    let empty = |option, text: &String| {
        Failure::could_not(sentence!("question-empty", option = option, text = text.as_str()))
    };
    let mut question = Question::default();
    if let Some(text) = asked("norm") {
        question = question.norm(text).ok_or_else(|| empty("--norm", text))?;
    }
    if let Some(text) = asked("location") {
        question = question.location(text).ok_or_else(|| empty("--location", text))?;
    }
    Ok((!question.is_empty()).then_some(question))
}

/// A line for each decision, under a heading; how many there are.
fn lines(
    context: &Context,
    matches: &ArgMatches,
    lives: &Lives,
    shown: &[&Life],
    (on, known): (Date, Date),
    text: &mut String,
) -> Vec<String> {
    let told: Vec<String> = shown
        .iter()
        .filter_map(|it| {
            let status = lives.status(&it.id, on, known)?;
            let words = life::status_text(context, &status);
            let title = life::title(it, on, known);
            Some(context.say(&sentence!("status-line", id = it.id.as_str(), title = title, status = words)))
        })
        .collect();
    if !told.is_empty() || text.is_empty() {
        text.push_str(&(life::heading(context, matches, on, known) + "\n"));
    }
    told.iter().for_each(|line| text.push_str(&format!("{line}\n")));
    told
}

fn answer_json(context: &Context, answer: &Answer<'_>) -> Value {
    json!({
        "in_force": answer.is_yes(),
        "message": context.say(answer),
        "found": answer.found.iter().map(|it| json!({
            "decision": it.life.id.as_str(),
            "phase": it.status.phase.word(),
            "since": it.since.map(|it| it.to_string()),
        })).collect::<Vec<_>>(),
        "erased": answer.lost.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(),
    })
}
