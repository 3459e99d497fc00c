//! What is to be done, as people say it: with the words of the record in the place of its ids.

use crate::deviation::{Due, Life, Lives, Task, addressees, day};
use crate::sentence;
use crate::statement::choice::Role;
use crate::statement::record::Record;
use crate::statement::scalar::{BodyId, Date, Id};
use crate::words::Sentence;

/// How many characters of a text stand in a task.
const SHORT: usize = 90;

/// What is to be done, as known at the end of a day.
#[must_use]
pub fn told(lives: &Lives, due: &Due, known: Date) -> Sentence {
    let life = due.decision.as_ref().and_then(|it| lives.get(it));
    let terms = life.and_then(|it: &Life| it.terms(due.date, known));
    let record = terms.as_ref().and_then(|it| it.record);
    match &due.task {
        Task::Review => sentence!("task-review"),
        Task::Answer { body, right } => {
            sentence!("task-answer", body = lives.charters().name(body), right = *right)
        }
        Task::Milestone(id) => sentence!("task-milestone", what = milestone(record, id)),
        Task::Measure(id) => sentence!("task-measure", what = measure(record, id)),
        Task::Evaluation(id) => sentence!("task-evaluation", what = measure(record, id)),
        Task::End => sentence!("task-end"),
        Task::Closure => sentence!("task-closure"),
        Task::SignalAnswer => match life.and_then(|it| it.signals.iter().find(|it| it.entry == due.entry)) {
            Some(it) => {
                let (sent, who) = (day(it.says.sent_on), addressees(&it.says));
                sentence!("task-signal_answer-by", sent = sent, who = who)
            }
            None => sentence!("task-signal_answer"),
        },
        Task::FindingAnswer => sentence!("task-finding_answer"),
    }
}

/// The body that is to do it: who was asked, else the board.
#[must_use]
pub fn whose(lives: &Lives, due: &Due) -> Option<BodyId> {
    match &due.task {
        Task::Answer { body, .. } => Some(body.clone()),
        _ => lives.charters().bodies_with(Role::Board).next().cloned(),
    }
}

fn measure(record: Option<&Record>, id: &Id) -> String {
    let found = record.into_iter().flat_map(|it| &it.measures).find(|it| it.id == *id);
    found.map_or_else(|| id.to_string(), |it| short(&it.what))
}

fn milestone(record: Option<&Record>, id: &Id) -> String {
    let found = record.into_iter().flat_map(|it| &it.return_plan.milestones).find(|it| it.id == *id);
    found.map_or_else(|| id.to_string(), |it| short(&it.what))
}

/// The beginning of a text, on one line.
#[must_use]
pub fn short(text: &str) -> String {
    let mut line: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((at, _)) = line.char_indices().nth(SHORT) {
        line.truncate(at);
        line = format!("{}…", line.trim_end());
    }
    line
}
