//! What the board did with what it was told: its answers, refused consent, and nullity.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Span;

use crate::audit::round::Round;
use crate::audit::rule::Found;
use crate::audit::scene::Case;
use crate::audit::text::{says_little, short};
use crate::crypto::Digest;
use crate::deviation::{Recorded, day, days_after};
use crate::sentence;
use crate::statement::choice::{Answer, ConsultationForm, Right, Role};
use crate::statement::decision::Decision;
use crate::statement::position::Position;
use crate::statement::scalar::{BodyId, Date};
use crate::words::Sentence;

pub(super) fn advice_unanswered(case: &Case<'_>, found: &mut Found) {
    for (made, position) in unanswered(case).into_iter().filter(|(_, it)| refuses(&it.says)) {
        let (body, answer) = (case.scene.name(&position.by), position.says.answer);
        let what = if position.entry < made.entry {
            sentence!("found-advice-unanswered", body = body, answer = answer)
        } else {
            let decided = day(made.day);
            sentence!("found-advice-unanswered-since", body = body, answer = answer, decided = decided)
        };
        add_unanswered(found, made, position, what);
    }
}

/// The answer belongs in the decision, unless that was made before the position.
fn add_unanswered(
    found: &mut Found,
    made: &Recorded<Decision>,
    position: &Recorded<Position>,
    what: Sentence,
) {
    let entries = [position.entry, made.entry];
    if position.entry < made.entry {
        found.add_in(&entries, "answers", what);
    } else {
        found.add(&entries, what);
    }
}

pub(super) fn conditions_unanswered(case: &Case<'_>, found: &mut Found) {
    for (made, position) in unanswered(case).into_iter().filter(|(_, it)| !refuses(&it.says)) {
        let (body, text) = (case.scene.name(&position.by), short(&said(&position.says)));
        let (conditions, minority) = (position.says.conditions.len(), position.says.minority.len());
        let what = sentence!(
            "found-conditions-unanswered",
            body = body,
            conditions = conditions,
            minority = minority,
            text = text
        );
        add_unanswered(found, made, position, what);
    }
}

/// What asks for an answer: the first condition, or else the first view of a minority, or else the position itself.
fn said(it: &Position) -> String {
    it.conditions.iter().chain(&it.minority).next().unwrap_or(&it.text).to_string()
}

/// The last positions on a decision that had no proposal: bodies could only read it once it was made. None if the board
/// proposed or decided anew since: then they speak of that.
fn afterwards<'a>(case: &Case<'a>, made: &Recorded<Decision>) -> Vec<&'a Recorded<Position>> {
    if made.says.proposal.is_some() || is_followed(case, made) {
        return Vec::new();
    }
    let positions = case.life.positions.iter().map(AsRef::as_ref);
    let on_this = positions.filter(|it: &&Recorded<Position>| it.says.proposal == made.digest);
    let last: BTreeMap<(&BodyId, Right), _> = on_this.map(|it| ((&it.by, it.says.right), it)).collect();
    last.into_values().collect()
}

/// Whether the board proposed or decided anew after a decision.
fn is_followed(case: &Case<'_>, made: &Recorded<Decision>) -> bool {
    let proposed = case.life.versions.last().map(|it| it.entry);
    let decided = case.life.decisions.last().map(|it| it.entry);
    proposed.max(decided) > Some(made.entry)
}

/// The positions that count and ask for an answer, and got none: in the decision, or from the board before it. Those
/// on a decision that had no proposal are answered as soon after them as bodies are to answer the board.
fn unanswered<'a>(case: &Case<'a>) -> Vec<(&'a Recorded<Decision>, &'a Recorded<Position>)> {
    let board = |it: &BodyId| case.scene.role(it) == Some(Role::Board);
    let replies = case.life.replies.iter().filter(|it| board(&it.by));
    let replied: BTreeMap<Digest, u64> = replies.rev().map(|it| (it.says.to, it.entry)).collect();
    let mut out = Vec::new();
    for round in case.rounds() {
        let Some(made) = round.decision else { continue };
        let answered: BTreeSet<Digest> = made.says.answers.iter().map(|it| it.position).collect();
        let before = |it: &Digest| replied.get(it).is_some_and(|entry| *entry < made.entry);
        let open = round.counting().into_iter().filter(|it| asks_for_an_answer(&it.says));
        let open = open.filter(|it| !answered.contains(&it.digest) && !before(&it.digest));
        out.extend(open.map(|it| (made, it)));
        let days = case.scene.rules.consultation_days;
        let late = |it: &Recorded<Position>| days_after(it.day, days).is_some_and(|by| by < case.scene.on);
        let since = afterwards(case, made).into_iter().filter(|it| asks_for_an_answer(&it.says) && late(it));
        out.extend(since.filter(|it| !replied.contains_key(&it.digest)).map(|it| (made, it)));
    }
    out
}

/// Whether the body says no.
fn refuses(it: &Position) -> bool {
    matches!(it.answer, Answer::Disagree | Answer::Refuse | Answer::Nullity)
}

fn asks_for_an_answer(it: &Position) -> bool {
    let has_more = !it.conditions.is_empty() || !it.minority.is_empty();
    refuses(it) || it.answer == Answer::AgreeWithConditions || has_more
}

pub(super) fn answer_says_little(case: &Case<'_>, found: &mut Found) {
    for made in case.rounds().iter().filter_map(|it| it.decision) {
        for (at, it) in made.says.answers.iter().enumerate().filter(|(_, it)| says_little(&it.text)) {
            let what = sentence!("found-answer-says-little", text = short(&it.text));
            found.add_in(&[made.entry], format!("answers[{at}].text"), what);
        }
    }
}

pub(super) fn no_conversation(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds() {
        let Some(made) = round.decision else { continue };
        let asked = round.asked().into_iter().flat_map(|(_, record)| &record.consultations);
        let forms: BTreeMap<_, _> = asked.map(|it| ((&it.body, it.right), it.form)).collect();
        for it in round.counting() {
            let council = case.scene.role(&it.by) == Some(Role::ClientCouncil);
            let against = it.says.right == Right::Advice && it.says.answer == Answer::Disagree;
            let form = it.says.form.or(forms.get(&(&it.by, it.says.right)).copied());
            let met = form.is_some_and(|it| it != ConsultationForm::Written);
            if council && against && !met && !has_note_between(case, it.entry, made.entry) {
                let what = sentence!("found-no-conversation", body = case.scene.name(&it.by));
                found.add(&[it.entry, made.entry], what);
            }
        }
    }
}

fn has_note_between(case: &Case<'_>, after: u64, before: u64) -> bool {
    let notes = &case.life.notes;
    let next = notes.get(notes.partition_point(|it| it.entry <= after));
    next.is_some_and(|it| it.entry < before)
}

pub(super) fn consent_refused(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds() {
        let Some(made) = round.decision.filter(|it| it.says.substitution.is_none()) else { continue };
        for it in refusals(round) {
            let (body, on) = (case.scene.name(&it.by), day(it.day));
            let what = sentence!("found-consent-refused", body = body, on = on, decided = day(made.day));
            found.add_in(&[it.entry, made.entry], "substitution", what);
        }
        let since = afterwards(case, made).into_iter().filter(|it| refuses_consent(it));
        for it in since.filter(|_| case.ended().is_none()) {
            let (body, on) = (case.scene.name(&it.by), day(it.day));
            let what =
                sentence!("found-consent-refused-since", body = body, on = on, decided = day(made.day));
            found.add(&[it.entry, made.entry], what);
        }
    }
}

/// Neither given nor refused: then there is none. Who could still answer is told of by another rule, and so is who
/// answered an earlier version.
pub(super) fn consent_not_given(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds() {
        let Some(made) = round.decision.filter(|it| it.says.substitution.is_none()) else { continue };
        let said = round.counting().into_iter().chain(afterwards(case, made));
        let said: BTreeMap<_, _> = said.map(|it| ((&it.by, it.says.right), it)).collect();
        let had_time = |by: Date| match made.says.proposal {
            Some(_) => by < made.day,
            None => by < case.scene.on && !is_followed(case, made),
        };
        let asked = round.asked().into_iter().flat_map(|(_, it)| &it.consultations);
        for it in asked.filter(|it| it.right == Right::Consent) {
            let body = case.scene.name(&it.body);
            match said.get(&(&it.body, Right::Consent)) {
                Some(position) if says_neither(position.says.answer) => {
                    let answer = position.says.answer;
                    let what = sentence!("found-consent-not-given", body = body, answer = answer);
                    found.add(&[position.entry, made.entry], what);
                }
                None if had_time(it.reply_by) && case.scene.trail.keys_in_force(&it.body, made.entry) > 0 => {
                    let what = sentence!("found-consent-unanswered", body = body, by = day(it.reply_by));
                    found.add(&round.entries(), what);
                }
                _ => {}
            }
        }
    }
}

/// Whether an answer to who asks for consent is neither yes nor no.
fn says_neither(it: Answer) -> bool {
    matches!(it, Answer::Disagree | Answer::Informed | Answer::NoOpinion)
}

pub(super) fn substitution_without_refusal(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds().iter().filter(|it| refusals(it).is_empty()) {
        let Some((entry, it)) =
            round.decision.and_then(|it| Some((it.entry, it.says.substitution.as_ref()?)))
        else {
            continue;
        };
        let what = sentence!("found-substitution-without-refusal", reference = it.reference.as_str());
        found.add_in(&[entry], "substitution", what);
    }
}

pub(super) fn substitution_before_refusal(case: &Case<'_>, found: &mut Found) {
    for round in case.rounds() {
        let Some(made) = round.decision else { continue };
        let Some(substitution) = &made.says.substitution else { continue };
        for it in refusals(round) {
            let refused = it.says.on.unwrap_or(it.day).min(it.day);
            if substitution.dated < refused {
                let (body, dated) = (case.scene.name(&it.by), day(substitution.dated));
                let what = sentence!(
                    "found-substitution-before-refusal",
                    body = body,
                    dated = dated,
                    refused = day(refused)
                );
                found.add_in(&[it.entry, made.entry], "substitution.dated", what);
            }
        }
    }
}

fn refusals<'a>(round: &Round<'a>) -> Vec<&'a Recorded<Position>> {
    round.counting().into_iter().filter(|it| refuses_consent(it)).collect()
}

fn refuses_consent(it: &Recorded<Position>) -> bool {
    it.says.right == Right::Consent && it.says.answer == Answer::Refuse
}

pub(super) fn nullity_in_time(case: &Case<'_>, found: &mut Found) {
    for (made, it, last) in invoked(case).into_iter().filter(|(_, it, last)| it.day <= *last) {
        let (body, on) = (case.scene.name(&it.by), day(it.day));
        let what = sentence!(
            "found-nullity-in-time",
            body = body,
            on = on,
            decided = day(made.day),
            last = day(last)
        );
        found.add(&[made.entry, it.entry], what);
    }
}

pub(super) fn nullity_late(case: &Case<'_>, found: &mut Found) {
    for (made, it, last) in invoked(case).into_iter().filter(|(_, it, last)| it.day > *last) {
        let (body, on) = (case.scene.name(&it.by), day(it.day));
        let what =
            sentence!("found-nullity-late", body = body, on = on, decided = day(made.day), last = day(last));
        found.add(&[made.entry, it.entry], what);
    }
}

/// The positions that invoke the nullity of a decision and are their body's last word, with the last day on
/// which that can be done: a month after the decision became known.
fn invoked<'a>(case: &Case<'a>) -> Vec<(&'a Recorded<Decision>, &'a Recorded<Position>, Date)> {
    let made: Vec<&'a Recorded<Decision>> = case.rounds().iter().filter_map(|it| it.decision).collect();
    let positions = case.life.positions.iter().map(AsRef::as_ref);
    let last: BTreeMap<(&BodyId, Right), &'a Recorded<Position>> =
        positions.map(|it| ((&it.by, it.says.right), it)).collect();
    let nullity = last.into_values().filter(|it| it.says.answer == Answer::Nullity);
    nullity
        .filter_map(|it| {
            let made = made.get(made.partition_point(|made| made.entry < it.entry).checked_sub(1)?)?;
            let month = Span::new().try_months(1).ok()?;
            let last = made.day.civil().checked_add(month).ok().and_then(Date::from_civil)?;
            Some((*made, it, last))
        })
        .collect()
}
