//! What each kind of act needs in order to mean something.

use crate::sentence;
use crate::statement::choice::{DecisionOutcome, Kind, Role};
use crate::statement::closure::Closure;
use crate::statement::decision::Decision;
use crate::statement::finding::Finding;
use crate::statement::position::Position;
use crate::statement::proposal::Proposal;
use crate::statement::reply::Reply;
use crate::statement::review::Review;
use crate::statement::scalar::{Date, DecisionId, Id};
use crate::statement::signal::Signal;

use super::Judging;
use crate::crypto::Digest;
use crate::deviation::day;
use crate::deviation::life::{Days, Life, adopts, ends};

impl Judging<'_> {
    pub(super) fn proposal(&mut self, it: &Proposal) {
        match &it.amends {
            None if self.taken(&it.decision) => {
                self.wrong(sentence!(
                    "meaning-decision-taken",
                    path = "decision",
                    decision = it.decision.as_str()
                ));
            }
            None => {}
            Some(amends) => {
                let found = self.find(amends, &[Kind::Proposal, Kind::Decision], &it.decision);
                if found.is_none() {
                    self.wrong(sentence!("meaning-amends", path = "amends", decision = it.decision.as_str()));
                }
            }
        }
        self.not_ended(&it.decision);
        self.record("record", &it.record);
    }

    pub(super) fn position(&mut self, it: &Position) {
        if self.find(&it.proposal, &[Kind::Proposal, Kind::Decision], &it.decision).is_none() {
            self.wrong(sentence!(
                "meaning-position-proposal",
                path = "proposal",
                decision = it.decision.as_str()
            ));
        }
    }

    pub(super) fn decision(&mut self, it: &Decision) {
        let id = it.decision.as_str();
        match &it.proposal {
            Some(proposal) => match self.find(proposal, &[Kind::Proposal], &it.decision) {
                None => self.wrong(sentence!("meaning-decision-proposal", path = "proposal", decision = id)),
                Some(place) => {
                    if let Some(entry) = place.decided {
                        self.wrong(sentence!("meaning-decided", path = "proposal", entry = entry));
                    }
                }
            },
            None => {
                if self.taken(&it.decision) {
                    self.wrong(sentence!(
                        "meaning-decision-without-proposal",
                        path = "decision",
                        decision = id
                    ));
                }
                if it.record.is_none() {
                    self.wrong(sentence!("meaning-decision-without-record", path = "record"));
                }
            }
        }
        if it.outcome == DecisionOutcome::AdoptedWithChanges && it.record.is_none() && it.proposal.is_some() {
            self.wrong(sentence!("meaning-changes-without-record", path = "outcome"));
        }
        for (index, answer) in it.answers.iter().enumerate() {
            if self.find(&answer.position, &[Kind::Position], &it.decision).is_none() {
                let path = format!("answers[{index}].position");
                self.wrong(sentence!("meaning-answer-position", path = path, decision = id));
            }
        }
        it.record.iter().for_each(|record| self.record("record", record));
        if adopts(it.outcome) && (it.from.is_some() || it.until.is_some() || it.first_review.is_some()) {
            self.own_dates(it);
        }
        if let Some(substitution) = it.substitution.as_ref().filter(|it| it.dated > self.day) {
            let (dated, today) = (day(substitution.dated), day(self.day));
            self.wrong(sentence!(
                "meaning-substitution-future",
                path = "substitution.dated",
                dated = dated,
                today = today
            ));
        }
        self.other("supersedes", it.supersedes.as_ref(), &it.decision);
        if adopts(it.outcome) {
            self.not_ended(&it.decision);
        }
    }

    /// The dates that a decision sets itself, together with those that it leaves as they are in the record.
    fn own_dates(&mut self, it: &Decision) {
        let record = self.lives.record_of(it);
        let Days { from: Some(from), until, first_review: first } = Days::of(Some(it), record) else {
            return;
        };
        self.period(if it.until.is_some() { "until" } else { "from" }, from, until);
        self.first_review(if it.first_review.is_some() { "first_review" } else { "from" }, from, first);
    }

    pub(super) fn period(&mut self, path: &str, from: Date, until: Option<Date>) {
        if let Some(until) = until.filter(|until| *until < from) {
            let (from, until) = (day(from), day(until));
            self.wrong(sentence!("meaning-until-before-from", path = path, from = from, until = until));
        }
    }

    pub(super) fn first_review(&mut self, path: &str, from: Date, first: Option<Date>) {
        if let Some(first) = first.filter(|first| *first < from) {
            let (from, first) = (day(from), day(first));
            self.wrong(sentence!("meaning-review-before-from", path = path, from = from, first = first));
        }
    }

    pub(super) fn review(&mut self, it: &Review) {
        self.adopted(&it.act, &it.decision);
        if let Some(end) = self.lives.get(&it.decision).and_then(|it| it.ends).filter(|end| it.held_on > *end)
        {
            self.wrong(sentence!(
                "meaning-review-after-end",
                path = "held_on",
                held = day(it.held_on),
                end = day(end)
            ));
        }
        if let Some(next) = it.next.filter(|next| *next < it.held_on) {
            self.wrong(sentence!(
                "meaning-next-before-review",
                path = "next",
                held = day(it.held_on),
                next = day(next)
            ));
        }
        let standing = self.lives.standing.get(&it.act);
        if let Some(more) = &it.extension {
            if ends(it.outcome) {
                self.wrong(sentence!("meaning-extension-of-end", path = "extension"));
            }
            match standing.map(|it| (it.until, it.parts.is_some())) {
                Some((Some(until), _)) if more.until <= until => {
                    let (asked, until) = (day(more.until), day(until));
                    self.wrong(sentence!(
                        "meaning-extension-not-later",
                        path = "extension.until",
                        asked = asked,
                        until = until
                    ));
                }
                Some((None, true)) => {
                    self.wrong(sentence!("meaning-extension-without-end", path = "extension"))
                }
                _ => {}
            }
        }
        let Some(parts) = standing.and_then(|it| it.parts.clone()) else { return };
        let mut refer = |member: &str, key: &str, index: usize, id: &Id, list: &str, technology: bool| {
            if parts.get(id).is_none_or(|found| found.0 != list || technology && !found.1) {
                let path = format!("{member}[{index}].{key}");
                self.wrong(sentence!("meaning-id-not-reviewed", path = path, id = id.as_str()));
            }
        };
        for (index, part) in it.indicators.iter().enumerate() {
            refer("indicators", "id", index, &part.id, "indicators", false);
        }
        for (index, part) in it.measures.iter().enumerate() {
            refer("measures", "id", index, &part.id, "measures", false);
        }
        for (index, part) in it.milestones.iter().enumerate() {
            refer("milestones", "id", index, &part.id, "return_plan.milestones", false);
        }
        for (index, part) in it.technology.iter().enumerate() {
            refer("technology", "measure", index, &part.measure, "measures", true);
        }
    }

    pub(super) fn closure(&mut self, it: &Closure) {
        self.adopted(&it.act, &it.decision);
        self.not_closed(&it.decision);
        self.other("replaced_by", it.replaced_by.as_ref(), &it.decision);
    }

    pub(super) fn signal(&mut self, it: &Signal) {
        for (index, id) in it.decisions.iter().enumerate() {
            self.known(&format!("decisions[{index}]"), id);
        }
        self.answer_by(it.answer_by, Some(it.sent_on));
    }

    pub(super) fn finding(&mut self, it: &Finding) {
        it.decision.iter().for_each(|id| self.known("decision", id));
        self.answer_by(it.answer_by, it.visit.as_ref().map(|it| it.on));
    }

    pub(super) fn reply(&mut self, it: &Reply) {
        const KINDS: &[Kind] = &[Kind::Finding, Kind::Signal, Kind::Position, Kind::Note];
        if self.lives.places.get(&it.to).is_none_or(|place| !KINDS.contains(&place.kind)) {
            self.wrong(sentence!("meaning-reply-to", path = "to"));
        }
    }

    fn answer_by(&mut self, by: Option<Date>, since: Option<Date>) {
        if let (Some(by), Some(since)) = (by, since)
            && by < since
        {
            self.wrong(sentence!(
                "meaning-answer-before",
                path = "answer_by",
                by = day(by),
                since = day(since)
            ));
        }
    }

    /// What is reviewed or closed is a decision of this life that let the deviation go on.
    fn adopted(&mut self, act: &Digest, id: &DecisionId) {
        let found = self.find(act, &[Kind::Decision], id);
        // An erased decision can't be looked at any more.
        let stands = found.is_some_and(|it| it.erased.is_some()) || self.lives.standing.contains_key(act);
        if found.is_none() {
            self.wrong(sentence!("meaning-act", path = "act", decision = id.as_str()));
        } else if !stands {
            self.wrong(sentence!("meaning-act-not-adopted", path = "act", decision = id.as_str()));
        }
    }

    /// Whether a proposal or decision has this id. One that is known by mention alone, beside an erased act
    /// that may have had it, is free.
    fn taken(&self, id: &DecisionId) -> bool {
        let has =
            |life: &Life| !(life.versions.is_empty() && life.decisions.is_empty() && life.erased.is_empty());
        self.lives.get(id).is_some_and(has)
    }

    /// What ended does not begin again under the same number: the status would stay `ended`.
    fn not_ended(&mut self, id: &DecisionId) {
        if let Some(on) = self.lives.get(id).and_then(|it| it.ends) {
            self.wrong(sentence!("meaning-ended", path = "decision", decision = id.as_str(), on = day(on)));
        }
    }

    fn not_closed(&mut self, id: &DecisionId) {
        if let Some(closure) = self.lives.get(id).and_then(|it| it.closure.as_deref()) {
            let (on, entry) = (day(closure.says.on), closure.entry);
            self.wrong(sentence!(
                "meaning-closed",
                path = "decision",
                decision = id.as_str(),
                on = on,
                entry = entry
            ));
        }
    }

    /// A decision that another names is known, and is another.
    fn other(&mut self, path: &str, other: Option<&DecisionId>, own: &DecisionId) {
        match other {
            Some(other) if other == own => {
                self.wrong(sentence!("meaning-decision-itself", path = path, decision = own.as_str()));
            }
            Some(other) => self.known(path, other),
            None => {}
        }
    }

    /// A body that is asked exists, and is one that answers.
    pub(super) fn asked(&mut self, path: &str, body: &crate::statement::scalar::BodyId) {
        match self.lives.charters().role(body) {
            None => self.wrong(sentence!("meaning-body-unknown", path = path, body = body.as_str())),
            Some(Role::Board | Role::Inspectorate) => {
                self.wrong(sentence!("meaning-body-not-asked", path = path, body = body.as_str()));
            }
            Some(_) => {}
        }
    }
}
