//! What is to be done, as people say it: with the words of the record in the place of its ids.

use crate::deviation::{Due, Lives, Task, addressees, day};
use crate::sentence;
use crate::statement::choice::Role;
use crate::statement::scalar::{BodyId, Date, Id};
use crate::words::{Sentence, short};

/// How many characters of a text stand in a task.
const SHORT: usize = 90;

/// What is to be done, as known at the end of a day.
#[must_use]
pub fn told(lives: &Lives, due: &Due, known: Date) -> Sentence {
    let life = due.decision.as_ref().and_then(|it| lives.get(it));
    let terms = life.and_then(|it| it.terms(due.date, known));
    let record = terms.as_ref().and_then(|it| it.record);
    said(due, lives, |id| {
        let measures = record.into_iter().flat_map(|it| &it.measures).map(|it| (&it.id, &it.what));
        let milestones = record.into_iter().flat_map(|it| &it.return_plan.milestones);
        let mut things = measures.chain(milestones.map(|it| (&it.id, &it.what)));
        things.find(|it| it.0 == id).map_or_else(|| id.to_string(), |it| short(it.1, SHORT))
    })
}

/// What is to be done; `text` gives what the thing of the record with an id is.
pub(super) fn said(due: &Due, lives: &Lives, text: impl Fn(&Id) -> String) -> Sentence {
    match &due.task {
        Task::Review => sentence!("task-review"),
        Task::Answer { body, right } => {
            sentence!("task-answer", body = lives.charters().name(body), right = *right)
        }
        Task::Milestone(id) => sentence!("task-milestone", what = text(id)),
        Task::Measure(id) => sentence!("task-measure", what = text(id)),
        Task::Evaluation(id) => sentence!("task-evaluation", what = text(id)),
        Task::End => sentence!("task-end"),
        Task::Closure => sentence!("task-closure"),
        Task::SignalAnswer => {
            let life = due.decision.as_ref().and_then(|it| lives.get(it));
            match life.and_then(|it| it.signals.iter().find(|it| it.entry == due.entry)) {
                Some(it) => {
                    let (sent, who) = (day(it.says.sent_on), addressees(&it.says));
                    sentence!("task-signal_answer-by", sent = sent, who = who)
                }
                None => sentence!("task-signal_answer"),
            }
        }
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
