//! Clocks beside the log's own: who cosigned its heads, when, and what that says of the times in it.

use std::collections::{BTreeSet, HashMap};

use crate::audit::Basis::{Format, Record};
use crate::audit::Check::Ledger;
use crate::audit::Severity::{Concern, Notice};
use crate::audit::rule::{Found, Group, Rule};
use crate::audit::scene::Scene;
use crate::audit::trail::Cosigned;
use crate::deviation::{Act, day, days_after};
use crate::sentence;
use crate::statement::charter::WitnessPolicy;
use crate::statement::choice::Role;
use crate::statement::scalar::{BodyId, Date};

use super::keys::charters;

pub(super) const GROUP: Group = Group {
    id: "witnesses",
    rules: &[
        Rule {
            id: "clock-contradicted",
            severity: Concern,
            basis: &[Format("4"), Format("5")],
            check: Ledger(contradicted),
        },
        Rule {
            id: "recorded-unseen",
            severity: Concern,
            basis: &[Format("4"), Format("5")],
            check: Ledger(unseen),
        },
        Rule {
            id: "witnesses-missing",
            severity: Concern,
            basis: &[Format("5"), Record("policy")],
            check: Ledger(missing),
        },
        Rule {
            id: "time-unconfirmed",
            severity: Notice,
            basis: &[Format("4"), Format("5")],
            check: Ledger(unconfirmed),
        },
    ],
};

/// How far two clocks may be apart, in seconds: as far as an author's and the log's (FORMAT.md, section 4).
const SKEW: i64 = 3600;
const DAY: i64 = 86_400;

/// A witness that cosigned a head before, by its own clock, the log recorded the newest entry under it.
fn contradicted(scene: &Scene<'_>, found: &mut Found) {
    for it in scene.trail.cosigned() {
        let newest = it.size.checked_sub(1).and_then(|newest| scene.trail.act(newest));
        if let Some(act) = newest.filter(|act| it.at.unix() + SKEW < act.recorded.unix()) {
            let (at, recorded) = (it.at.to_string(), act.recorded.to_string());
            let what = sentence!(
                "found-clock-contradicted",
                witness = it.witness.as_str(),
                body = scene.name(&it.body),
                at = at,
                act = scene.told(act),
                recorded = recorded
            );
            found.add(&[act.entry], what);
        }
    }
}

/// A witness that saw fewer entries than, by the log's clock, there had been for long: what came after may be backdated.
fn unseen(scene: &Scene<'_>, found: &mut Found) {
    for it in scene.trail.cosigned() {
        let Some(act) = scene.trail.act(it.size) else { continue };
        let policy = scene.rules.witnesses.iter().find(|line| line.body == it.body);
        let days = policy.map_or(scene.rules.late_recording_days, |line| line.within_days.get());
        let late = it.at.unix().saturating_sub(act.recorded.unix());
        if late > i64::try_from(days).unwrap_or(i64::MAX).saturating_mul(DAY) {
            let what = sentence!(
                "found-recorded-unseen",
                witness = it.witness.as_str(),
                body = scene.name(&it.body),
                on = day(it.at.day()),
                size = it.size,
                act = scene.told(act)
            );
            found.add(&[act.entry], what);
        }
    }
}

/// When each witness first saw an entry, for entries from the last to the first.
struct Clocks<'a> {
    /// What tells of entries that were not asked for yet: how many entries were seen, by whom, on what day.
    left: Vec<(u64, &'a str, Date)>,
    first: HashMap<&'a str, Date>,
    by_day: BTreeSet<(Date, &'a str)>,
}

impl<'a> Clocks<'a> {
    fn of(seen: impl Iterator<Item = (u64, &'a str, Date)>) -> Self {
        let mut left: Vec<_> = seen.collect();
        left.sort_unstable();
        Self { left, first: HashMap::new(), by_day: BTreeSet::new() }
    }

    /// How many had seen the entry by a day; it counts to `most`. Entries are asked for in falling order.
    fn by(&mut self, entry: u64, deadline: Date, most: usize) -> usize {
        while let Some((_, who, on)) = self.left.pop_if(|(size, ..)| *size > entry) {
            let before = self.first.get(who).copied();
            if before.is_none_or(|before| on < before) {
                before.map(|before| self.by_day.remove(&(before, who)));
                self.first.insert(who, on);
                self.by_day.insert((on, who));
            }
        }
        self.by_day.iter().take(most).take_while(|(on, _)| *on <= deadline).count()
    }
}

/// The cosignatures that were made by the day at whose end this is known.
fn known<'a>(scene: &Scene<'a>) -> impl Iterator<Item = (&'a Cosigned, Date)> {
    let last = scene.trail.known();
    scene.trail.cosigned().iter().map(|it| (it, it.at.day())).filter(move |(_, on)| *on <= last)
}

/// Each body of which the charter expects witnesses: the entries, from that charter on, that too few cosigned in time.
fn missing(scene: &Scene<'_>, found: &mut Found) {
    let policies: Vec<(u64, &[WitnessPolicy])> =
        charters(scene).map(|(act, charter)| (act.entry, charter.policy.witnesses.as_slice())).collect();
    let bodies: BTreeSet<&BodyId> =
        policies.iter().flat_map(|(_, lines)| lines.iter().map(|it| &it.body)).collect();
    for body in bodies {
        let own = known(scene).filter(|(it, _)| it.body == *body);
        let mut clocks = Clocks::of(own.map(|(it, on)| (it.size, it.witness.as_str(), on)));
        let mut in_force = policies.iter().rev().peekable();
        let (mut late, mut expected) = (Vec::new(), None);
        for act in scene.trail.acts().iter().rev() {
            while in_force.next_if(|(from, _)| *from > act.entry).is_some() {}
            let line = in_force.peek().and_then(|(_, lines)| lines.iter().find(|it| it.body == *body));
            let Some(line) = line else { continue };
            let deadline = days_after(act.recorded.day(), line.within_days.get());
            let Some(deadline) = deadline.filter(|it| *it < scene.on) else { continue };
            let count = usize::try_from(line.count.get()).unwrap_or(usize::MAX);
            if clocks.by(act.entry, deadline, count) < count {
                late.push(act);
                expected = expected.or(Some(line));
            }
        }
        let (Some(line), Some(last), Some(first)) = (expected, late.first(), late.last()) else { continue };
        let what = sentence!(
            "found-witnesses-missing",
            body = scene.name(body),
            expected = line.count.get(),
            days = line.within_days.get(),
            count = late.len(),
            first = scene.told(first)
        );
        found.add(&[first.entry, last.entry], what);
    }
}

/// Entries that nobody but the keeper's own board was known to have seen for long: neither a witness, nor another body that
/// signed an act with this history in its `seen`. The log's clock alone says when they were recorded.
fn unconfirmed(scene: &Scene<'_>, found: &mut Found) {
    let days = scene.rules.review_max_days;
    let seen_by = |act: &Act| {
        let others = scene.trail.bodies_signing(act.entry);
        let another = others.into_iter().any(|it| scene.role(it).is_some_and(|role| role != Role::Board));
        let statement = act.statement.as_ref().filter(|_| another)?;
        Some((statement.seen.size.get(), "", statement.issued_at.day()))
    };
    let witnessed = known(scene).map(|(it, on)| (it.size, "", on));
    let mut clocks = Clocks::of(witnessed.chain(scene.trail.acts().iter().filter_map(seen_by)));
    let mut alone: Vec<&Act> = Vec::new();
    for act in scene.trail.acts().iter().rev() {
        let deadline = days_after(act.recorded.day(), days).filter(|it| *it < scene.on);
        if deadline.is_some_and(|deadline| clocks.by(act.entry, deadline, 1) == 0) {
            alone.push(act);
        }
    }
    if let (Some(last), Some(first)) = (alone.first(), alone.last()) {
        let (count, first_told) = (alone.len(), scene.told(first));
        let what = sentence!("found-time-unconfirmed", count = count, first = first_told, days = days);
        found.add(&[first.entry, last.entry], what);
    }
}
