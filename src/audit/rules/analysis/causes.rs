//! The causes: what was tried within the norm, how the causes were found, and how they feed each other.

use std::collections::BTreeMap;

use crate::audit::rule::Found;
use crate::audit::scene::Case;
use crate::audit::text::{says_nothing, short, speaks_of};
use crate::sentence;
use crate::statement::choice::Influence;
use crate::statement::record::{Record, RootCause};
use crate::statement::scalar::Id;

pub(super) fn nothing_tried(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let within = &record.within_norm;
        if within.tried.is_empty() && within.none_because.as_ref().is_none_or(|it| says_nothing(it)) {
            found.add_in(&[entry], "record.within_norm", sentence!("found-nothing-tried"));
        }
    }
}

pub(super) fn tried_late(case: &Case<'_>, found: &mut Found) {
    let (Some((entry, decided)), Some(proposal)) = (case.adopted_record(), case.terms.proposal) else {
        return;
    };
    let count = decided.within_norm.tried.len();
    if entry > proposal.entry && proposal.says.record.within_norm.tried.is_empty() && count > 0 {
        let what = sentence!("found-tried-late", count = count, proposal = proposal.entry);
        found.add_in(&[proposal.entry, entry], "record.within_norm.tried", what);
    }
}

pub(super) fn no_evidence(case: &Case<'_>, found: &mut Found) {
    for (entry, nth, cause) in case.each(|it| &it.root_causes) {
        if cause.evidence.is_empty() && cause.documents.is_empty() {
            let what = sentence!("found-cause-without-evidence", cause = short(&cause.what));
            found.add_in(&[entry], format!("record.root_causes[{nth}].evidence"), what);
        }
    }
}

pub(super) fn no_method(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        if record.root_causes.iter().all(|it| it.method.is_none()) {
            found.add_in(&[entry], "record.root_causes", sentence!("found-no-method"));
        }
    }
}

pub(super) fn single(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        if let [cause] = &record.root_causes[..] {
            let what = sentence!("found-single-cause", cause = short(&cause.what));
            found.add_in(&[entry], "record.root_causes", what);
        }
    }
}

pub(super) fn blocking_rule(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let own = record.root_causes.iter().all(|it| it.influence == Influence::Own);
        if let Some(rule) = record.blocking_rules.first().filter(|_| own) {
            let what = sentence!("found-blocking-rule", rule = short(&rule.reference));
            found.add_in(&[entry], "record.blocking_rules", what);
        }
    }
}

/// Words with which a text says that causes feed each other.
const EXPLAINS: &[&str] =
    &["elkaar", "cirkel", "kring", "spiraal", "wisselwerking", "each other", "circle", "spiral"];
/// The most causes of a circle that a finding names.
const NAMED: usize = 5;

pub(super) fn circles(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        for circle in circles_of(record) {
            let causes = circle.iter().filter_map(|nth| record.root_causes.get(*nth));
            let explained = |it: &RootCause| {
                speaks_of(&it.what, EXPLAINS) || it.evidence.iter().any(|it| speaks_of(it, EXPLAINS))
            };
            if causes.clone().any(explained) {
                continue;
            }
            let named: Vec<String> = causes.take(NAMED).map(|it| short(&it.what)).collect();
            let what = sentence!("found-circle", count = circle.len(), causes = named.join("; "));
            let first = circle.first().copied().unwrap_or_default();
            found.add_in(&[entry], format!("record.root_causes[{first}].feeds"), what);
        }
    }
}

/// The causes that feed each other, by their place in the list: each circle once, in the time that it takes to
/// read the list, however a stranger has tied it together.
fn circles_of(record: &Record) -> Vec<Vec<usize>> {
    let place: BTreeMap<&Id, usize> =
        record.root_causes.iter().enumerate().map(|(nth, it)| (&it.id, nth)).collect();
    let fed = |it: &RootCause| it.feeds.iter().filter_map(|id| place.get(id).copied()).collect();
    let feeds: Vec<Vec<usize>> = record.root_causes.iter().map(fed).collect();
    let mut fed_by = vec![Vec::new(); feeds.len()];
    for (from, to) in feeds.iter().enumerate().flat_map(|(from, to)| to.iter().map(move |to| (from, *to))) {
        fed_by[to].push(from);
    }
    // Kosaraju: what reaches a cause, taken from the last that was left on the way out, is what goes round with it.
    let mut seen = vec![false; feeds.len()];
    let left: Vec<usize> = (0..feeds.len()).flat_map(|from| reached(&feeds, from, &mut seen)).collect();
    let mut seen = vec![false; feeds.len()];
    let rounds = left.iter().rev().map(|from| reached(&fed_by, *from, &mut seen));
    let mut out: Vec<Vec<usize>> =
        rounds.filter(|it| it.len() > 1 || it.iter().any(|nth| feeds[*nth].contains(nth))).collect();
    out.iter_mut().for_each(|it| it.sort_unstable());
    out.sort_unstable();
    out
}

/// What is reached from a place and was not seen yet, each after all that is reached through it.
fn reached(ways: &[Vec<usize>], from: usize, seen: &mut [bool]) -> Vec<usize> {
    let mut out = Vec::new();
    let mut path = Vec::new();
    if !std::mem::replace(&mut seen[from], true) {
        path.push((from, ways[from].iter()));
    }
    while let Some((at, left)) = path.last_mut() {
        match left.next() {
            Some(next) if !std::mem::replace(&mut seen[*next], true) => {
                path.push((*next, ways[*next].iter()))
            }
            Some(_) => {}
            None => {
                out.push(*at);
                path.pop();
            }
        }
    }
    out
}
