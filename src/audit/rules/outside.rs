//! Signals to those who can change something, and findings of the inspectorate; and the answers.

mod visits;

use crate::audit::Basis::Expectation as E;
use crate::audit::Check::{Ledger, Life};
use crate::audit::Severity::{Breach, Concern, Notice};
use crate::audit::rule::{Found, Group, Rule};
use crate::audit::scene::Case;
use crate::deviation::{Phase, Recorded, addressees, day, days_after};
use crate::sentence;
use crate::statement::choice::{AddresseeKind, DeviationKind, Influence};
use crate::statement::record::Record;
use crate::statement::scalar::Date;
use crate::statement::signal::Signal;

pub(super) const GROUP: Group = Group {
    id: "outside",
    rules: &[
        Rule {
            id: "structural-without-signal",
            severity: Concern,
            basis: &[E("E12"), E("E16")],
            check: Life(structural_without_signal),
        },
        Rule {
            id: "force-majeure-untold",
            severity: Concern,
            basis: &[E("E20")],
            check: Life(force_majeure),
        },
        Rule { id: "signal-unanswered", severity: Concern, basis: &[E("E18")], check: Life(unanswered) },
        Rule {
            id: "norm-change-unanswered",
            severity: Concern,
            basis: &[E("E16")],
            check: Life(change_unanswered),
        },
        Rule {
            id: "external-cause-untold",
            severity: Notice,
            basis: &[E("E18"), E("E19")],
            check: Life(external),
        },
        Rule {
            id: "norm-change-not-proposed",
            severity: Notice,
            basis: &[E("E16")],
            check: Life(not_proposed),
        },
        Rule {
            id: "signal-recorded-late",
            severity: Notice,
            basis: &[E("E18"), E("E04")],
            check: Life(told_late),
        },
        Rule {
            id: "unrecorded-deviation",
            severity: Breach,
            basis: &[E("E60")],
            check: Ledger(visits::unrecorded),
        },
        Rule {
            id: "finding-unanswered",
            severity: Breach,
            basis: &[E("E61")],
            check: Ledger(visits::unanswered),
        },
        Rule {
            id: "supervision-unanswered",
            severity: Breach,
            basis: &[E("E62")],
            check: Ledger(visits::supervision_unanswered),
        },
        Rule {
            id: "finding-answered-late",
            severity: Concern,
            basis: &[E("E61")],
            check: Ledger(visits::late),
        },
        Rule {
            id: "finding-not-followed-up",
            severity: Concern,
            basis: &[E("E65")],
            check: Ledger(visits::not_followed),
        },
        Rule {
            id: "not-two-inspectors",
            severity: Concern,
            basis: &[E("E46")],
            check: Ledger(visits::not_two),
        },
        Rule {
            id: "finding-without-source",
            severity: Concern,
            basis: &[E("E48")],
            check: Ledger(visits::no_source),
        },
        Rule {
            id: "finding-of-one-source",
            severity: Notice,
            basis: &[E("E49")],
            check: Ledger(visits::one_source),
        },
        Rule {
            id: "supervision-awaits-answer",
            severity: Notice,
            basis: &[E("E62")],
            check: Ledger(visits::supervision_awaits),
        },
    ],
};

/// After so many days a structural deviation has lasted long.
const LONG: u64 = 365;

/// The record that was adopted, with the entry that it stands in.
fn adopted<'a>(case: &Case<'a>) -> Option<(u64, &'a Record)> {
    case.is_adopted().then(|| case.records().into_iter().next()).flatten()
}

fn is_structural(record: &Record) -> bool {
    record.deviation.kind == DeviationKind::Structural
}

/// Whether those whose norm it is were told.
fn owners_told(case: &Case<'_>) -> bool {
    use AddresseeKind::{Ministry, ProfessionalAssociation, UmbrellaAssociation};
    let owns = |it: AddresseeKind| matches!(it, UmbrellaAssociation | ProfessionalAssociation | Ministry);
    case.life.signals.iter().any(|it| it.says.addressees.iter().any(|it| owns(it.kind)))
}

fn structural_without_signal(case: &Case<'_>, found: &mut Found) {
    let Some((entry, record)) = adopted(case) else { return };
    if is_structural(record) && !owners_told(case) {
        let others = case.life.signals.len();
        found.add_in(
            &[entry],
            "record.deviation.kind",
            sentence!("found-structural-untold", others = others),
        );
    }
}

fn force_majeure(case: &Case<'_>, found: &mut Found) {
    let Some((entry, record)) = adopted(case) else { return };
    if record.force_majeure.is_some() && case.life.signals.is_empty() {
        found.add_in(&[entry], "record.force_majeure", sentence!("found-force-majeure-untold"));
    }
}

/// Not where another rule says already that nobody was told.
fn external(case: &Case<'_>, found: &mut Found) {
    let Some((entry, record)) = adopted(case) else { return };
    if !case.life.signals.is_empty() || is_structural(record) || record.force_majeure.is_some() {
        return;
    }
    let cause = record.root_causes.iter().position(|it| it.influence == Influence::External);
    let (member, what) = match (record.blocking_rules.first(), cause) {
        (Some(rule), _) => {
            let what = sentence!("found-blocking-rule-untold", reference = rule.reference.as_str());
            ("record.blocking_rules[0]".to_owned(), what)
        }
        (None, Some(nth)) => (format!("record.root_causes[{nth}]"), sentence!("found-external-cause-untold")),
        (None, None) => return,
    };
    found.add_in(&[entry], member, what);
}

fn unanswered(case: &Case<'_>, found: &mut Found) {
    for (signal, by) in overdue_signals(case).filter(|(it, _)| !it.says.proposes_change_of_norm) {
        let (to, sent) = (addressees(&signal.says), day(signal.says.sent_on));
        found.add(&[signal.entry], sentence!("found-signal-unanswered", to = to, sent = sent, by = day(by)));
    }
}

fn change_unanswered(case: &Case<'_>, found: &mut Found) {
    for (signal, by) in overdue_signals(case).filter(|(it, _)| it.says.proposes_change_of_norm) {
        let (to, sent) = (addressees(&signal.says), day(signal.says.sent_on));
        let what = sentence!("found-norm-change-unanswered", to = to, sent = sent, by = day(by));
        found.add(&[signal.entry], what);
    }
}

/// The signals that this decision is the first of, and that nobody answered though their day has passed.
fn overdue_signals<'c>(case: &'c Case<'_>) -> impl Iterator<Item = (&'c Recorded<Signal>, Date)> {
    let answered: std::collections::BTreeSet<_> = case.life.replies.iter().map(|it| it.says.to).collect();
    own_signals(case).filter_map(move |it| {
        let default = || days_after(it.says.sent_on, case.scene.rules.signal_answer_days);
        let by = it.says.answer_by.or_else(default)?;
        (!answered.contains(&it.digest) && by < case.scene.on).then_some((it, by))
    })
}

/// A signal about several decisions is looked at once, with the first of them.
fn own_signals<'c>(case: &'c Case<'_>) -> impl Iterator<Item = &'c Recorded<Signal>> {
    let signals = case.life.signals.iter().map(AsRef::as_ref);
    signals.filter(|it| it.says.decisions.iter().min() == Some(&case.life.id))
}

fn told_late(case: &Case<'_>, found: &mut Found) {
    let days = case.scene.rules.late_recording_days;
    for it in own_signals(case) {
        if days_after(it.says.sent_on, days).is_some_and(|last| it.day > last) {
            let (to, sent, on) = (addressees(&it.says), day(it.says.sent_on), day(it.day));
            let what = sentence!("found-signal-recorded-late", to = to, sent = sent, on = on, days = days);
            found.add_in(&[it.entry], "sent_on", what);
        }
    }
}

/// A norm that is not met for a year, or that an exception is extended from again and again, may be one that does
/// not fit: then its owner should hear what would.
fn not_proposed(case: &Case<'_>, found: &mut Found) {
    let Some((entry, record)) = adopted(case).filter(|_| case.status.phase != Phase::Ended) else { return };
    if case.life.signals.iter().any(|it| it.says.proposes_change_of_norm) {
        return;
    }
    let (terms, scene) = (&case.terms, case.scene);
    let long = terms.from.filter(|it| days_after(*it, LONG).is_some_and(|year| year < scene.on));
    let extended = terms.extensions + terms.renewals;
    if let Some(from) = long.filter(|_| is_structural(record)) {
        found.add_in(
            &[entry],
            "record.deviation.from",
            sentence!("found-structural-for-long", from = day(from)),
        );
    } else if extended > 0 && extended as u64 >= scene.rules.max_extensions {
        found.add(&[entry], sentence!("found-extended-for-long", count = extended));
    }
}
