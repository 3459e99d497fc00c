//! People: the workforce, what the employer did, what staff say of it, who waits, and who cares at home.

use crate::audit::rule::Found;
use crate::audit::scene::Case;
use crate::audit::text::{is_shorter, short, speaks_of};
use crate::deviation::day;
use crate::sentence;
use crate::statement::choice::{Cause, Framework, Role};
use crate::statement::record::{Norm, Record, RootCause};
use crate::statement::scalar::BodyId;

/// The first cause that lies in the labour market or in the team.
fn labour_cause(record: &Record) -> Option<Cause> {
    let labour = [Cause::LabourShortage, Cause::AbsenceTurnover, Cause::Expertise];
    record.root_causes.iter().map(|it| it.category).find(|it| labour.contains(it))
}

pub(super) fn no_forecast(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged().filter(|it| it.1.forecast.is_none()) {
        if let Some(cause) = labour_cause(record) {
            found.add_in(&[entry], "record.forecast", sentence!("found-no-forecast", cause = cause));
        }
    }
}

pub(super) fn late_forecast(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        let from = case.period(entry, record).0;
        if let Some(forecast) = record.forecast.as_ref().filter(|it| it.dated >= from) {
            let what = sentence!("found-forecast-late", dated = day(forecast.dated), from = day(from));
            found.add_in(&[entry], "record.forecast.dated", what);
        }
    }
}

pub(super) fn no_efforts(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged().filter(|it| it.1.employer_efforts.is_empty()) {
        if let Some(cause) = labour_cause(record) {
            found.add_in(&[entry], "record.employer_efforts", sentence!("found-no-efforts", cause = cause));
        }
    }
}

/// Whether a body speaks for staff.
fn is_staff(case: &Case<'_>, body: &BodyId) -> bool {
    matches!(case.scene.role(body), Some(Role::CareProfessionals | Role::WorksCouncil))
}

/// Whether a body of staff answered.
fn staff_answered(case: &Case<'_>) -> bool {
    case.life.positions.iter().any(|it| is_staff(case, &it.by))
}

pub(super) fn efforts_without_staff(case: &Case<'_>, found: &mut Found) {
    let Some((entry, record)) = case.adopted_record() else { return };
    let count = record.employer_efforts.len();
    let heard = staff_answered(case) || case.reviews().iter().any(|it| it.says.staff_voice.is_some());
    if count > 0 && !heard {
        let what = sentence!("found-efforts-without-staff", count = count);
        found.add_in(&[entry], "record.employer_efforts", what);
    }
}

pub(super) fn less_recording(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged().filter(|it| it.1.deviation.less_recording.is_some()) {
        let asked = record.consultations.iter().any(|it| is_staff(case, &it.body));
        let instead = record.not_consulted.iter().any(|it| it.role == Role::CareProfessionals);
        if !asked && !instead && !staff_answered(case) {
            let what = sentence!("found-less-recording");
            found.add_in(&[entry], "record.deviation.less_recording", what);
        }
    }
}

/// What shows that care is rationed: the first cause, norm or text that says so.
fn rationed(record: &Record) -> Option<&str> {
    const WAITING: &[&str] = &[" wachten", " wacht ", "wachttijd", "wachtlijst", " wait ", " waiting"];
    let scarce = |it: &&RootCause| matches!(it.category, Cause::DemandGrowth | Cause::PlaceCapacity);
    let about =
        |it: Framework| matches!(it, Framework::Treeknorm | Framework::GpAccess | Framework::AcuteChain);
    let waits = |it: &&Norm| about(it.framework) || speaks_of(&it.title, WAITING);
    let cause = || record.root_causes.iter().find(scarce).map(|it| it.what.as_str());
    let norm = || record.norms.iter().find(waits).map(|it| it.title.as_str());
    let text = || Some(record.deviation.what.as_str()).filter(|it| speaks_of(it, WAITING));
    cause().or_else(norm).or_else(text)
}

pub(super) fn rationing(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged().filter(|it| it.1.prioritisation.is_empty()) {
        if let Some(text) = rationed(record) {
            found.add_in(&[entry], "record.prioritisation", sentence!("found-rationing", text = short(text)));
        }
    }
}

/// The fewest words in which it can be told how carers were heard.
const FEW: usize = 4;

pub(super) fn carers(case: &Case<'_>, found: &mut Found) {
    for (entry, record) in case.judged() {
        match &record.informal_carers {
            Some(carers) if is_shorter(&carers.consulted, FEW) => {
                let what = sentence!("found-carers-not-heard", text = short(&carers.consulted));
                found.add_in(&[entry], "record.informal_carers.consulted", what);
            }
            Some(_) => {}
            None => {
                if let Some(text) = on_carers(record) {
                    let what = sentence!("found-carers-not-weighed", text = short(text));
                    found.add_in(&[entry], "record.informal_carers", what);
                }
            }
        }
    }
}

/// The first text on what is done, or on what may come of it, that speaks of informal carers.
fn on_carers(record: &Record) -> Option<&str> {
    let deviation = [Some(&record.deviation.what), record.deviation.immediate_measures.as_ref()];
    let norms = record.norms.iter().flat_map(|it| [Some(&it.effect), it.compensation.as_ref()]);
    let measures = record.measures.iter().map(|it| Some(&it.what));
    let risks = record.risks.iter().flat_map(|it| [Some(&it.what), Some(&it.mitigation)]);
    let safety = [Some(&record.safety.why), Some(&record.safety.floor)];
    let texts = deviation.into_iter().chain(norms).chain(measures).chain(risks).chain(safety).flatten();
    let who = record.risks.iter().map(|it| it.who.as_str());
    texts.map(|it| it.as_str()).chain(who).find(|it| speaks_of(it, &["mantelzorg", "informal care"]))
}
