//! `due`: reviews, answers and steps that are due.

use clap::{ArgMatches, Command};
use serde_json::json;

use crate::deviation::{Due, Task, due};
use crate::sentence;
use crate::statement::scalar::DecisionId;
use crate::words::Sentence;

use super::context::Context;
use super::help::Help;
use super::life;
use super::outcome::{Done, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("due").arg(help.option("due", "at", "date")).arg(help.option("due", "known-at", "date"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let ledger = context.ledger()?;
    let lives = context.lives(&ledger)?;
    let (on, known) = (life::day(context, matches, "at")?, life::day(context, matches, "known-at")?);
    let all = due(&lives, on, known);
    let mut text = context.say(&sentence!("due-heading", on = life::day_text(context, on))) + "\n";
    for it in &all {
        let decision = it.decision.as_ref().map(DecisionId::to_string).unwrap_or_else(|| "–".into());
        let what = sentence!(
            if it.overdue { "due-line-late" } else { "due-line" },
            day = life::day_text(context, it.date),
            decision = decision,
            task = task(&it.task)
        );
        text.push_str(&(context.say(&what) + "\n"));
    }
    if all.is_empty() {
        text.push_str(&(context.say(&sentence!("due-none")) + "\n"));
    }
    context.print(&text, &json!(all.iter().map(|it| as_json(context, it)).collect::<Vec<_>>()))?;
    Ok(Done::Yes)
}

/// What is to be done, for people.
fn task(task: &Task) -> Sentence {
    match task {
        Task::Review => sentence!("task-review"),
        Task::Answer { body, right } => sentence!("task-answer", body = body.as_str(), right = *right),
        Task::Milestone(id) => sentence!("task-milestone", id = id.as_str()),
        Task::Measure(id) => sentence!("task-measure", id = id.as_str()),
        Task::Evaluation(id) => sentence!("task-evaluation", id = id.as_str()),
        Task::End => sentence!("task-end"),
        Task::Closure => sentence!("task-closure"),
        Task::SignalAnswer => sentence!("task-signal_answer"),
        Task::FindingAnswer => sentence!("task-finding_answer"),
    }
}

fn as_json(context: &Context, due: &Due) -> serde_json::Value {
    let (word, id) = match &due.task {
        Task::Review => ("review", None),
        Task::Answer { body, .. } => ("answer", Some(body.as_str())),
        Task::Milestone(id) => ("milestone", Some(id.as_str())),
        Task::Measure(id) => ("measure", Some(id.as_str())),
        Task::Evaluation(id) => ("evaluation", Some(id.as_str())),
        Task::End => ("end", None),
        Task::Closure => ("closure", None),
        Task::SignalAnswer => ("signal_answer", None),
        Task::FindingAnswer => ("finding_answer", None),
    };
    json!({
        "date": due.date.to_string(),
        "decision": due.decision.as_ref().map(|it| it.as_str()),
        "task": word,
        "id": id,
        "entry": due.entry,
        "overdue": due.overdue,
        "message": context.say(&task(&due.task)),
    })
}
