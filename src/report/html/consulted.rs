//! Who was consulted and said what, with the board's answer beneath each.

use std::collections::{BTreeMap, HashMap};

use crate::crypto::Digest;
use crate::deviation::{Life, Recorded, Terms};
use crate::statement::choice::{Answer as Given, Right};
use crate::statement::position::Position;
use crate::statement::record::Consultation;
use crate::statement::scalar::{BodyId, Date};

/// A body with one of its rights.
#[derive(Debug)]
pub(super) struct Heard<'a> {
    pub(super) body: &'a BodyId,
    pub(super) right: Right,
    /// How it was asked, if it was.
    pub(super) asked: Option<&'a Consultation>,
    /// All that it said, oldest first.
    pub(super) said: Vec<Said<'a>>,
}

/// A position, and what was answered to it.
#[derive(Debug)]
pub(super) struct Said<'a> {
    pub(super) act: &'a Recorded<Position>,
    /// Whether a later one of the same body came in its place.
    pub(super) replaced: bool,
    pub(super) answers: Vec<Answer<'a>>,
}

/// An answer: in a decision, or a reply of its own.
#[derive(Debug, Clone)]
pub(super) struct Answer<'a> {
    pub(super) entry: u64,
    pub(super) day: Date,
    pub(super) by: &'a BodyId,
    pub(super) text: &'a str,
    pub(super) done_on: Option<Date>,
}

impl Said<'_> {
    /// Whether the board owes an answer: to whoever did not simply agree (RECORD.md, decision).
    pub(super) fn asks_for_an_answer(&self) -> bool {
        matches!(
            self.act.says.answer,
            Given::AgreeWithConditions | Given::Disagree | Given::Refuse | Given::Nullity
        )
    }
}

/// Every answer in a life, by what it answers; in the order of the ledger.
pub(super) fn answers(life: &Life) -> HashMap<Digest, Vec<Answer<'_>>> {
    let mut out: HashMap<Digest, Vec<Answer<'_>>> = HashMap::new();
    for decision in &life.decisions {
        for it in &decision.says.answers {
            let (entry, day, by, text) = (decision.entry, decision.day, &decision.by, it.text.as_str());
            out.entry(it.position).or_default().push(Answer { entry, day, by, text, done_on: None });
        }
    }
    for reply in &life.replies {
        let (entry, day, by, text) = (reply.entry, reply.day, &reply.by, reply.says.text.as_str());
        let answer = Answer { entry, day, by, text, done_on: reply.says.done_on };
        out.entry(reply.says.to).or_default().push(answer);
    }
    out.values_mut().for_each(|it| it.sort_by_key(|it| it.entry));
    out
}

/// Everybody who was asked or who spoke; who was asked comes first, in the order of the record.
pub(super) fn heard<'a>(
    life: &'a Life,
    terms: &Terms<'a>,
    answers: &HashMap<Digest, Vec<Answer<'a>>>,
) -> Vec<Heard<'a>> {
    let asked = terms.proposal.map(|it| &it.says.record).or(terms.record);
    let mut out: Vec<Heard<'a>> = Vec::new();
    let mut places: BTreeMap<(&BodyId, Right), usize> = BTreeMap::new();
    for it in asked.map_or(&[][..], |it| &it.consultations) {
        places.entry((&it.body, it.right)).or_insert_with(|| {
            out.push(Heard { body: &it.body, right: it.right, asked: Some(it), said: Vec::new() });
            out.len() - 1
        });
    }
    for act in &life.positions {
        let at = *places.entry((&act.by, act.says.right)).or_insert_with(|| {
            out.push(Heard { body: &act.by, right: act.says.right, asked: None, said: Vec::new() });
            out.len() - 1
        });
        if let Some(heard) = out.get_mut(at) {
            if let Some(last) = heard.said.last_mut() {
                last.replaced = true;
            }
            let answers = answers.get(&act.digest).cloned().unwrap_or_default();
            heard.said.push(Said { act, replaced: false, answers });
        }
    }
    out
}
