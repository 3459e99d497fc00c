//! Findings of the inspectorate: what they rest on, and what the board did with them.

use std::collections::{BTreeSet, HashMap};

use crate::audit::rule::Found;
use crate::audit::scene::Scene;
use crate::crypto::Digest;
use crate::deviation::{Life, Recorded, day, days_after};
use crate::sentence;
use crate::statement::choice::{Judgement, Role, SupervisoryMeasure};
use crate::statement::finding::Finding;
use crate::statement::reply::Reply;
use crate::statement::scalar::Date;

/// A finding, with what the board answered.
struct Visit<'a> {
    finding: &'a Recorded<Finding>,
    life: Option<&'a Life>,
    replies: Vec<&'a Recorded<Reply>>,
}

impl Visit<'_> {
    /// Whether the inspectorate does more than ask for improvement.
    fn is_supervised(&self) -> bool {
        use SupervisoryMeasure::{FormalInstruction, HeightenedSupervision};
        matches!(self.finding.says.measure, HeightenedSupervision | FormalInstruction)
    }

    /// The day by which a supervisory measure is answered: its own, or as long as others have for a signal.
    fn answer_by(&self, scene: &Scene<'_>) -> Option<Date> {
        let default = || days_after(self.finding.day, scene.rules.signal_answer_days);
        self.finding.says.answer_by.or_else(default)
    }
}

/// Every finding, in the order of decisions, those about none last.
fn visits<'a>(scene: &Scene<'a>) -> Vec<Visit<'a>> {
    let answers = |it: &&Recorded<Reply>| matches!(scene.role(&it.by), Some(Role::Board | Role::Partner));
    let mut replies: HashMap<Digest, Vec<&'a Recorded<Reply>>> = HashMap::new();
    let lives = scene.lives;
    let all = lives.iter().flat_map(|it| &it.replies).chain(lives.replies()).map(AsRef::as_ref);
    all.filter(answers).for_each(|it| replies.entry(it.says.to).or_default().push(it));
    let of_lives = lives.iter().flat_map(|life| life.findings.iter().map(move |it| (Some(life), it)));
    let apart = lives.findings().iter().map(|it| (None, it));
    let visit = |(life, it): (_, &'a std::sync::Arc<Recorded<Finding>>)| Visit {
        finding: it.as_ref(),
        life,
        replies: replies.get(&it.digest).cloned().unwrap_or_default(),
    };
    of_lives.chain(apart).map(visit).collect()
}

/// Looks at each finding, under its decision.
fn each(scene: &Scene<'_>, found: &mut Found, look: impl Fn(&Visit<'_>, &mut Found)) {
    for visit in visits(scene) {
        found.decision = visit.life.map(|it| it.id.clone());
        look(&visit, found);
    }
}

pub(super) fn unrecorded(scene: &Scene<'_>, found: &mut Found) {
    each(scene, found, |it, found| {
        if it.finding.says.unrecorded_deviation {
            let on = it.finding.says.visit.as_ref().map_or(it.finding.day, |it| it.on);
            let what = sentence!("found-unrecorded-deviation", on = day(on));
            found.add_in(&[it.finding.entry], "unrecorded_deviation", what);
        }
    });
}

pub(super) fn unanswered(scene: &Scene<'_>, found: &mut Found) {
    each(scene, found, |it, found| {
        let by = it.finding.says.answer_by.filter(|by| *by < scene.on);
        if let (Some(by), true, false) = (by, it.replies.is_empty(), it.is_supervised()) {
            found.add(&[it.finding.entry], sentence!("found-finding-unanswered", by = day(by)));
        }
    });
}

pub(super) fn late(scene: &Scene<'_>, found: &mut Found) {
    each(scene, found, |it, found| {
        if let (Some(reply), Some(by)) = (it.replies.first(), it.finding.says.answer_by)
            && reply.day > by
        {
            let what = sentence!("found-finding-answered-late", by = day(by), on = day(reply.day));
            found.add(&[it.finding.entry, reply.entry], what);
        }
    });
}

pub(super) fn supervision_unanswered(scene: &Scene<'_>, found: &mut Found) {
    each(scene, found, |it, found| {
        let by = it.answer_by(scene).filter(|by| *by < scene.on);
        if let (Some(by), true, true) = (by, it.replies.is_empty(), it.is_supervised()) {
            let what =
                sentence!("found-supervision-unanswered", measure = it.finding.says.measure, by = day(by));
            found.add(&[it.finding.entry], what);
        }
    });
}

pub(super) fn supervision_awaits(scene: &Scene<'_>, found: &mut Found) {
    each(scene, found, |it, found| {
        let by = it.answer_by(scene).filter(|by| *by >= scene.on);
        if let (Some(by), true, true) = (by, it.replies.is_empty(), it.is_supervised()) {
            let what = sentence!("found-supervision-awaits", measure = it.finding.says.measure, by = day(by));
            found.add(&[it.finding.entry], what);
        }
    });
}

/// Evidence between visits: that something was done, or that the deviation was looked at again or has ended. What
/// was not answered at all in time is told by another rule.
pub(super) fn not_followed(scene: &Scene<'_>, found: &mut Found) {
    each(scene, found, |it, found| {
        let finding = it.finding;
        let since = finding.says.visit.as_ref().map_or(finding.day, |it| it.on);
        let passed = days_after(finding.day, scene.rules.review_max_days).is_some_and(|last| last < scene.on);
        if finding.says.judgement == Judgement::Meets || !passed {
            return;
        }
        let told_already = it.replies.is_empty() && (it.is_supervised() || finding.says.answer_by.is_some());
        let done = it.replies.iter().any(|it| it.says.done_on.is_some_and(|it| it <= scene.on));
        let seen_to = it.life.is_some_and(|life| {
            life.reviews.iter().any(|it| it.says.held_on >= since && it.says.held_on <= scene.on)
                || life.closure.as_ref().is_some_and(|it| it.says.on >= since)
        });
        if !told_already && !done && !seen_to {
            let judgement = finding.says.judgement;
            let what = sentence!("found-not-followed-up", judgement = judgement, since = day(finding.day));
            found.add(&[finding.entry], what);
        }
    });
}

/// Two inspectors visit, and these two sign.
pub(super) fn not_two(scene: &Scene<'_>, found: &mut Found) {
    each(scene, found, |it, found| {
        let Some(visit) = &it.finding.says.visit else { return };
        let signers = scene.trail.signers(it.finding.entry);
        let signed = signers.filter(|it| scene.role(it.body) == Some(Role::Inspectorate)).count();
        let visited = visit.inspectors.get();
        if signed != 2 || visited != 2 {
            let what =
                sentence!("found-not-two-inspectors", on = day(visit.on), visited = visited, signed = signed);
            found.add_in(&[it.finding.entry], "visit.inspectors", what);
        }
    });
}

pub(super) fn no_source(scene: &Scene<'_>, found: &mut Found) {
    each(scene, found, |it, found| {
        if it.finding.says.sources.is_empty() {
            found.add_in(&[it.finding.entry], "sources", sentence!("found-finding-without-source"));
        }
    });
}

pub(super) fn one_source(scene: &Scene<'_>, found: &mut Found) {
    each(scene, found, |it, found| {
        let sources: BTreeSet<_> = it.finding.says.sources.iter().collect();
        if let (1, Some(source)) = (sources.len(), sources.first()) {
            let what = sentence!("found-finding-of-one-source", source = **source);
            found.add_in(&[it.finding.entry], "sources", what);
        }
    });
}
