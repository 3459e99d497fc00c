//! What indicators and incidents showed, and whether anything followed.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::text::short;
use crate::audit::{Case, Found, Turn};
use crate::deviation::{Recorded, day};
use crate::sentence;
use crate::statement::choice::{Better, ReviewOutcome};
use crate::statement::record::Indicator;
use crate::statement::review::{Measured, Review};
use crate::statement::scalar::{Decimal, Id};

/// Whether a value is on the wrong side of the threshold; on it is still good.
pub(in crate::audit) fn is_past(indicator: &Indicator, value: &Decimal) -> bool {
    let (value, threshold) = (value.millionths(), indicator.threshold.millionths());
    match indicator.better {
        Better::Higher => value < threshold,
        Better::Lower => value > threshold,
    }
}

/// A value past its threshold at a review after which everything went on.
struct Past<'a> {
    review: &'a Recorded<Review>,
    nth: usize,
    indicator: &'a Indicator,
    measured: &'a Measured,
}

fn goes_on(review: &Review) -> bool {
    matches!(review.outcome, ReviewOutcome::Continue | ReviewOutcome::Resume)
}

/// Of each indicator the stretches of reviews, one after the other, at which it was past its threshold and
/// everything went on. A review that did not measure it says nothing.
fn stretches<'a>(case: &Case<'a>) -> Vec<Vec<Past<'a>>> {
    let mut open: BTreeMap<&Id, Vec<Past<'_>>> = BTreeMap::new();
    let mut done = Vec::new();
    for Turn { review, record, .. } in &case.turns {
        let indicators = record.iter().flat_map(|it| &it.indicators);
        let indicators: BTreeMap<&Id, &Indicator> = indicators.map(|it| (&it.id, it)).collect();
        for (nth, measured) in review.says.indicators.iter().enumerate() {
            let Some(indicator) = indicators.get(&measured.id) else { continue };
            if goes_on(&review.says) && is_past(indicator, &measured.value) {
                open.entry(&measured.id).or_default().push(Past { review, nth, indicator, measured });
            } else {
                done.extend(open.remove(&measured.id));
            }
        }
    }
    done.extend(open.into_values());
    done
}

pub(super) fn passed_once(case: &Case<'_>, found: &mut Found) {
    for stretch in stretches(case) {
        let [it] = stretch.as_slice() else { continue };
        let what = sentence!(
            "found-threshold-passed",
            name = short(&it.indicator.name),
            value = it.measured.value.as_str(),
            threshold = it.indicator.threshold.as_str(),
            unit = short(&it.indicator.unit),
            held = day(it.review.says.held_on)
        );
        found.add_in(&[it.review.entry], format!("indicators[{}].value", it.nth), what);
    }
}

pub(super) fn stays_passed(case: &Case<'_>, found: &mut Found) {
    for stretch in stretches(case) {
        let [first, .., last] = stretch.as_slice() else { continue };
        let what = sentence!(
            "found-threshold-stays-passed",
            name = short(&last.indicator.name),
            count = stretch.len(),
            since = day(first.review.says.held_on),
            value = last.measured.value.as_str(),
            threshold = last.indicator.threshold.as_str(),
            unit = short(&last.indicator.unit)
        );
        let entries: Vec<u64> = stretch.iter().map(|it| it.review.entry).collect();
        found.add_in(&entries, format!("indicators[{}].value", last.nth), what);
    }
}

/// One finding for each indicator, however often it was left out.
pub(super) fn not_measured(case: &Case<'_>, found: &mut Found) {
    let mut left_out: BTreeMap<&Id, (&Indicator, Vec<&Turn<'_>>)> = BTreeMap::new();
    for turn in &case.turns {
        let measured: BTreeSet<&Id> = turn.review.says.indicators.iter().map(|it| &it.id).collect();
        let all = turn.record.iter().flat_map(|it| &it.indicators);
        for indicator in all.filter(|it| !measured.contains(&it.id)) {
            left_out.entry(&indicator.id).or_insert((indicator, Vec::new())).1.push(turn);
        }
    }
    for (indicator, turns) in left_out.into_values() {
        let Some(last) = turns.last() else { continue };
        let what = sentence!(
            "found-indicator-not-measured",
            name = short(&indicator.name),
            count = turns.len(),
            all = case.turns.len(),
            last = day(last.review.says.held_on)
        );
        let entries: Vec<u64> = turns.iter().map(|it| it.review.entry).collect();
        found.add_in(&entries, "indicators", what);
    }
}

/// More at a review than at the one before, and there more than at the one before that: each climb once.
pub(super) fn rising(case: &Case<'_>, found: &mut Found) {
    let climbs = case.turns.chunk_by(|one, two| one.review.says.incidents < two.review.says.incidents);
    for climb in climbs {
        let [first, _, .., last] = climb else { continue };
        if !goes_on(&last.review.says) {
            continue;
        }
        let what = sentence!(
            "found-incidents-rising",
            from = first.review.says.incidents.get(),
            to = last.review.says.incidents.get(),
            count = climb.len(),
            held = day(last.review.says.held_on)
        );
        let entries: Vec<u64> = climb.iter().map(|it| it.review.entry).collect();
        found.add_in(&entries, "incidents", what);
    }
}
