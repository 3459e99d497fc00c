//! Whether an act means something as the next entry (RECORD.md, who acts; FORMAT.md, section 2).
//!
//! Only what contradicts itself, points at nothing or comes from the wrong body means nothing. What is
//! merely poor process (late, unasked, unanswered) means a great deal: it is kept, and the audit reports it.

mod acts;
mod record;

use std::slice;

use crate::crypto::Digest;
use crate::sentence;
use crate::statement::charter::Charter;
use crate::statement::choice::{Kind, Role};
use crate::statement::scalar::{BodyId, Date, DecisionId};
use crate::statement::{Content, Statement};
use crate::words::Sentence;

use super::lives::{Lives, Place};

/// How many reasons one act is told at once.
const MAX_REASONS: usize = 50;
/// The longest decision id that means something: the format sets no end to its digits, and an id stands in everything
/// that is told of a decision.
const MAX_DECISION_ID: usize = "2026-123456789".len();

impl Lives {
    /// Why a statement that is recorded on a day would mean nothing as the next entry; empty if it means
    /// something. An act that would be the next entry is judged by everything before it and by nothing after.
    /// The argument `path` of each names the member that it is about, where that is known: of the content, or `by`.
    #[must_use]
    pub fn why_meaningless(&self, day: Date, statement: &Statement) -> Vec<Sentence> {
        let mut judging = Judging { lives: self, by: &statement.by, day, why: Vec::new() };
        judging.ids(&statement.content);
        // Every other reason would repeat such an id.
        if judging.why.is_empty() {
            judging.content(&statement.content);
        }
        judging.why.truncate(MAX_REASONS);
        judging.why
    }
}

/// A judgement under way.
struct Judging<'a> {
    lives: &'a Lives,
    /// Whose act it is.
    by: &'a BodyId,
    /// The day on which it is recorded.
    day: Date,
    why: Vec<Sentence>,
}

impl<'a> Judging<'a> {
    fn wrong(&mut self, why: Sentence) {
        self.why.push(why);
    }

    fn role(&self) -> Option<Role> {
        self.lives.charters().role(self.by)
    }

    /// Notes the sentence unless the body has one of these roles.
    fn only(&mut self, roles: &[Role], id: &'static str) {
        if self.role().is_none_or(|role| !roles.contains(&role)) {
            self.wrong(sentence!(id, path = "by", body = self.by.as_str()));
        }
    }

    /// No decision that it names has an id that goes on for ever.
    fn ids(&mut self, content: &Content) {
        let (path, ids): (_, &[DecisionId]) = match content {
            Content::Proposal(it) => ("decision", slice::from_ref(&it.decision)),
            Content::Position(it) => ("decision", slice::from_ref(&it.decision)),
            Content::Decision(it) => ("decision", slice::from_ref(&it.decision)),
            Content::Review(it) => ("decision", slice::from_ref(&it.decision)),
            Content::Closure(it) => ("decision", slice::from_ref(&it.decision)),
            Content::Signal(it) => ("decisions", &it.decisions.0),
            Content::Finding(it) => ("decision", it.decision.as_slice()),
            Content::Note(it) => ("about", it.about.as_slice()),
            Content::Charter(_) | Content::Keys(_) | Content::Reply(_) | Content::Erasure(_) => return,
        };
        let superseded = match content {
            Content::Decision(it) => it.supersedes.as_ref().map(|id| ("supersedes", id)),
            _ => None,
        };
        for (path, id) in ids.iter().map(|id| (path, id)).chain(superseded) {
            if id.len() > MAX_DECISION_ID {
                self.wrong(sentence!("meaning-decision-id-long", path = path, most = MAX_DECISION_ID));
            }
        }
    }

    fn content(&mut self, content: &Content) {
        const BOARD: &[Role] = &[Role::Board];
        match content {
            Content::Keys(_) | Content::Erasure(_) => {}
            Content::Charter(it) => self.policy(it),
            Content::Proposal(it) => {
                self.only(&[Role::Board, Role::Partner], "meaning-only-proposers");
                self.proposal(it);
            }
            Content::Position(it) => {
                match self.role() {
                    Some(Role::Board) => self.wrong(sentence!("meaning-position-board", path = "by")),
                    Some(Role::Inspectorate) => {
                        self.wrong(sentence!("meaning-position-inspectorate", path = "by"))
                    }
                    _ => {}
                }
                self.position(it);
            }
            Content::Decision(it) => {
                self.only(BOARD, "meaning-only-board");
                self.decision(it);
            }
            Content::Review(it) => {
                self.only(BOARD, "meaning-only-board");
                self.review(it);
            }
            Content::Closure(it) => {
                self.only(BOARD, "meaning-only-board");
                self.closure(it);
            }
            Content::Signal(it) => {
                self.only(BOARD, "meaning-only-board");
                self.signal(it);
            }
            Content::Finding(it) => {
                self.only(&[Role::Inspectorate], "meaning-only-inspectorate");
                self.finding(it);
            }
            Content::Reply(it) => self.reply(it),
            Content::Note(it) => it.about.iter().for_each(|id| self.known("about", id)),
        }
    }

    /// The bodies that a policy expects something of are bodies of that charter.
    fn policy(&mut self, charter: &Charter) {
        for (index, witness) in charter.policy.witnesses.iter().enumerate() {
            if !charter.bodies.iter().any(|body| body.id == witness.body) {
                let path = format!("policy.witnesses[{index}].body");
                self.wrong(sentence!("meaning-body-unknown", path = path, body = witness.body.as_str()));
            }
        }
    }

    /// A decision id exists, or may be that of an erased act: what can't be checked any more is no fault.
    fn exists(&self, id: &DecisionId) -> bool {
        self.lives.get(id).is_some() || self.lives.unplaced > 0
    }

    fn known(&mut self, path: &str, id: &DecisionId) {
        if !self.exists(id) {
            self.wrong(sentence!("meaning-decision-unknown", path = path, decision = id.as_str()));
        }
    }

    /// The act of one of these kinds in the life of a decision, or an erased one that may belong there.
    fn find(&self, digest: &Digest, kinds: &[Kind], id: &DecisionId) -> Option<&'a Place> {
        let fits = |place: &&Place| {
            let unplaced = place.erased.is_some() && place.lives.is_empty();
            kinds.contains(&place.kind) && (unplaced || place.lives.contains(id))
        };
        self.lives.places.get(digest).filter(fits)
    }
}
