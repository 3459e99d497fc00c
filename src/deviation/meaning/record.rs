//! What a record refers to is there, and its dates are possible.

use std::collections::HashMap;

use crate::sentence;
use crate::statement::record::Record;
use crate::statement::scalar::Id;

use super::Judging;
use crate::deviation::day;

impl Judging<'_> {
    pub(super) fn record(&mut self, at: &str, it: &Record) {
        let ids: HashMap<&Id, &str> = it.ids().map(|(list, id)| (id, list)).collect();
        let mut missing = Vec::new();
        let mut refer = |path: String, id: &Id, lists: &[&str]| {
            if ids.get(id).is_none_or(|list| !lists.contains(list)) {
                missing.push(sentence!("meaning-id-unknown", path = path, id = id.as_str()));
            }
        };
        for (index, cause) in it.root_causes.iter().enumerate() {
            for (nth, id) in cause.documents.iter().enumerate() {
                refer(format!("{at}.root_causes[{index}].documents[{nth}]"), id, &["documents"]);
            }
            for (nth, id) in cause.feeds.iter().enumerate() {
                refer(format!("{at}.root_causes[{index}].feeds[{nth}]"), id, &["root_causes"]);
            }
        }
        for (index, measure) in it.measures.iter().enumerate() {
            for (nth, id) in measure.addresses.iter().enumerate() {
                let path = format!("{at}.measures[{index}].addresses[{nth}]");
                refer(path, id, &["root_causes", "risks"]);
            }
            if let Some(id) = &measure.partner {
                refer(format!("{at}.measures[{index}].partner"), id, &["partners"]);
            }
        }
        for id in it.forecast.iter().flat_map(|it| &it.document) {
            refer(format!("{at}.forecast.document"), id, &["documents"]);
        }
        for (index, consultation) in it.consultations.iter().enumerate() {
            for (nth, id) in consultation.documents.iter().enumerate() {
                refer(format!("{at}.consultations[{index}].documents[{nth}]"), id, &["documents"]);
            }
        }
        self.why.append(&mut missing);
        self.bodies(at, it);
        self.dates(at, it);
    }

    fn bodies(&mut self, at: &str, it: &Record) {
        for (index, consultation) in it.consultations.iter().enumerate() {
            self.asked(&format!("{at}.consultations[{index}].body"), &consultation.body);
        }
        for (index, partner) in it.partners.iter().enumerate() {
            if let Some(body) = &partner.body
                && self.lives.charters().role(body).is_none()
            {
                let path = format!("{at}.partners[{index}].body");
                self.wrong(sentence!("meaning-body-unknown", path = path, body = body.as_str()));
            }
        }
    }

    fn dates(&mut self, at: &str, it: &Record) {
        let from = it.deviation.from;
        self.period(&format!("{at}.deviation.until"), from, it.deviation.until);
        self.first_review(&format!("{at}.review.first"), from, Some(it.review.first));
        for (index, measure) in it.measures.iter().enumerate() {
            let phases = measure.technology.iter().flat_map(|it| it.phases.windows(2)).enumerate();
            for (nth, phase) in phases {
                if let [before, after] = phase
                    && after.until < before.until
                {
                    let path = format!("{at}.measures[{index}].technology.phases[{}].until", nth + 1);
                    let (before, after) = (day(before.until), day(after.until));
                    self.wrong(sentence!("meaning-phases", path = path, before = before, after = after));
                }
            }
        }
    }
}
