//! Reviews, with the things of the record that each speaks of; and how far these are by now.

use std::collections::HashMap;

use crate::crypto::Digest;
use crate::deviation::{Life, Recorded};
use crate::statement::choice::{Benefit, State};
use crate::statement::record::{Indicator, Record};
use crate::statement::review::{Progress, Review};
use crate::statement::scalar::{Date, Decimal, Id};

use super::plot::{Plot, Value, is_past};
use super::speak::Speak;
use super::wrap::wrap;

/// The things of a record by their ids, each as people know it: a number and its text.
#[derive(Debug, Default)]
pub(super) struct Things<'a> {
    things: HashMap<&'a Id, (String, &'a str)>,
}

impl<'a> Things<'a> {
    pub(super) fn of(s: &Speak<'_>, record: &'a Record) -> Self {
        let mut things = HashMap::new();
        let mut add = |object, list: &mut dyn Iterator<Item = (&'a Id, &'a str)>| {
            for (number, (id, text)) in list.enumerate() {
                things.insert(id, (s.numbered(object, number + 1), text));
            }
        };
        add("norm", &mut record.norms.iter().map(|it| (&it.id, it.title.as_str())));
        add("root_cause", &mut record.root_causes.iter().map(|it| (&it.id, it.what.as_str())));
        add("option", &mut record.options.iter().map(|it| (&it.id, it.what.as_str())));
        add("measure", &mut record.measures.iter().map(|it| (&it.id, it.what.as_str())));
        add("risk", &mut record.risks.iter().map(|it| (&it.id, it.what.as_str())));
        add("milestone", &mut record.return_plan.milestones.iter().map(|it| (&it.id, it.what.as_str())));
        add("indicator", &mut record.indicators.iter().map(|it| (&it.id, it.name.as_str())));
        add("partner", &mut record.partners.iter().map(|it| (&it.id, it.name.as_str())));
        add("document", &mut record.documents.iter().map(|it| (&it.id, it.name.as_str())));
        Self { things }
    }

    /// What people call it; its id where the record has no such thing.
    pub(super) fn name(&self, id: &Id) -> String {
        self.things.get(id).map_or_else(|| id.to_string(), |it| it.0.clone())
    }

    /// Its text.
    pub(super) fn text(&self, id: &Id) -> &'a str {
        self.things.get(id).map_or("", |it| it.1)
    }

    /// The names of several.
    pub(super) fn names(&self, ids: &[Id]) -> String {
        ids.iter().map(|it| self.name(it)).collect::<Vec<_>>().join(", ")
    }
}

/// A review, told.
#[derive(Debug)]
pub(super) struct Reviewed<'a> {
    pub(super) act: &'a Recorded<Review>,
    pub(super) values: Vec<Told>,
    pub(super) work: Vec<Told>,
    /// The first is 1.
    pub(super) number: usize,
}

/// A thing with what a review says of it.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) name: String,
    pub(super) text: String,
    pub(super) said: String,
    pub(super) note: String,
    pub(super) past: bool,
}

/// How far something is, by the last review that speaks of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    pub(super) state: State,
    pub(super) on: Date,
}

/// Each review with what it says, in words; a review speaks of the record of the decision that it is about.
pub(super) fn tell<'a>(s: &Speak<'_>, life: &'a Life, reviews: &[&'a Recorded<Review>]) -> Vec<Reviewed<'a>> {
    let mut records: HashMap<Digest, (HashMap<&'a Id, &'a Indicator>, Things<'a>)> = HashMap::new();
    for review in reviews {
        records.entry(review.says.act).or_insert_with(|| {
            let record = life.decision(&review.says.act).and_then(|it| life.record_of(&it.says));
            let indicators = record.map_or(&[][..], |it| &it.indicators);
            let indicators = indicators.iter().map(|it| (&it.id, it)).collect();
            (indicators, record.map(|it| Things::of(s, it)).unwrap_or_default())
        });
    }
    let mut out = Vec::new();
    for (act, number) in reviews.iter().zip(1..) {
        let Some((indicators, things)) = records.get(&act.says.act) else { continue };
        let values = act.says.indicators.iter().map(|it| {
            let indicator = indicators.get(&it.id).copied();
            let told = |it: &Indicator| format!("{} ({})", s.line(&it.name), s.line(&it.unit));
            Told {
                name: things.name(&it.id),
                text: indicator.map_or_else(|| things.name(&it.id), told),
                said: s.decimal(&it.value),
                note: s.day(&it.on),
                past: indicator.is_some_and(|own| is_past(own, &it.value)),
            }
        });
        let progress = |it: &Progress| Told {
            name: things.name(&it.id),
            // All of it stands where the record is shown.
            text: wrap(things.text(&it.id), 90, 1).join(""),
            said: s.say(&it.state),
            note: it.note.as_ref().map(|it| s.t(it)).unwrap_or_default(),
            past: false,
        };
        let technology = act.says.technology.iter().map(|it| Told {
            name: things.name(&it.measure),
            text: s.w("member-review-technology"),
            said: s.say(&it.benefit),
            note: s.t(&it.note),
            past: it.benefit == Benefit::Not,
        });
        let work = act.says.measures.iter().chain(&act.says.milestones).map(progress).chain(technology);
        out.push(Reviewed { act, values: values.collect(), work: work.collect(), number });
    }
    out
}

/// How far each measure and milestone is.
pub(super) fn standings<'a>(reviews: &[&'a Recorded<Review>]) -> HashMap<&'a Id, Standing> {
    let said = |review: &&'a Recorded<Review>| {
        let on = review.says.held_on;
        let all = review.says.measures.iter().chain(&review.says.milestones);
        all.map(move |it| (&it.id, Standing { state: it.state, on })).collect::<Vec<_>>()
    };
    reviews.iter().flat_map(said).collect()
}

/// Each indicator with all that was measured of it.
pub(super) fn plots<'a>(s: &Speak<'_>, record: &'a Record, reviews: &[&Recorded<Review>]) -> Vec<Plot<'a>> {
    let mut measured: HashMap<&Id, Vec<(Date, u64, &Decimal)>> = HashMap::new();
    for review in reviews {
        for it in &review.says.indicators {
            measured.entry(&it.id).or_default().push((it.on, review.entry, &it.value));
        }
    }
    let plot = |indicator| {
        let indicator: &'a Indicator = indicator;
        let mut values = measured.get(&indicator.id).cloned().unwrap_or_default();
        values.sort_by_key(|it| (it.0, it.1));
        let value = |(on, _, value): (Date, u64, &Decimal)| Value {
            on,
            past: is_past(indicator, value),
            value: value.clone(),
        };
        Plot::of(s, indicator, values.into_iter().map(value).collect())
    };
    record.indicators.iter().map(plot).collect()
}
