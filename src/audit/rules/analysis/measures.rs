//! The options that were weighed, and the measures that follow from causes and risks.

use std::collections::BTreeSet;

use crate::audit::rule::Found;
use crate::audit::scene::Case;
use crate::audit::text::short;
use crate::sentence;
use crate::statement::choice::Influence;

pub(super) fn too_few_options(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let count = record.options.len();
        if count < 2 {
            found.add_in(&[entry], "record.options", sentence!("found-too-few-options", count = count));
        }
    }
}

pub(super) fn not_one_choice(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged().filter(|it| !it.1.options.is_empty()) {
        let count = record.options.iter().filter(|it| it.chosen).count();
        if count != 1 {
            found.add_in(&[entry], "record.options", sentence!("found-not-one-choice", count = count));
        }
    }
}

pub(super) fn no_disadvantages(case: &Case<'_>, found: &mut Found) {
    for (entry, nth, option) in case.each(|it| &it.options) {
        if option.chosen && option.disadvantages.is_empty() {
            let what = sentence!("found-no-disadvantages", option = short(&option.what));
            found.add_in(&[entry], format!("record.options[{nth}].disadvantages"), what);
        }
    }
}

pub(super) fn none(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        if record.measures.is_empty() {
            found.add_in(&[entry], "record.measures", sentence!("found-no-measures"));
        }
    }
}

pub(super) fn without_aim(case: &Case<'_>, found: &mut Found) {
    for (entry, nth, measure) in case.each(|it| &it.measures) {
        // What is no cause and no risk can't stand here: such an act means nothing.
        if measure.addresses.is_empty() {
            let what = sentence!("found-measure-without-aim", measure = short(&measure.what));
            found.add_in(&[entry], format!("record.measures[{nth}].addresses"), what);
        }
    }
}

pub(super) fn without_date(case: &Case<'_>, found: &mut Found) {
    for (entry, nth, measure) in case.each(|it| &it.measures) {
        if measure.due.is_none() {
            let what = sentence!("found-measure-without-date", measure = short(&measure.what));
            found.add_in(&[entry], format!("record.measures[{nth}].due"), what);
        }
    }
}

pub(super) fn unaddressed_cause(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged().filter(|it| !it.1.measures.is_empty()) {
        let addressed: BTreeSet<_> = record.measures.iter().flat_map(|it| &it.addresses).collect();
        for (nth, cause) in record.root_causes.iter().enumerate() {
            if cause.influence != Influence::External && !addressed.contains(&cause.id) {
                let what = sentence!("found-cause-without-measure", cause = short(&cause.what));
                found.add_in(&[entry], format!("record.root_causes[{nth}]"), what);
            }
        }
    }
}
