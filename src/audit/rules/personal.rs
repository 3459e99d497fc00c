//! What looks like personal data. What was found is never repeated: only what it looks like, and where it stands.

use crate::audit::Basis::{Expectation as E, Privacy};
use crate::audit::Check::Ledger;
use crate::audit::Severity::{Breach, Concern};
use crate::audit::personal::Personal;
use crate::audit::rule::{Found, Group, Rule};
use crate::audit::scene::Scene;
use crate::sentence;

pub(super) const GROUP: Group = Group {
    id: "personal",
    rules: &[
        Rule { id: "looks-like-bsn", severity: Breach, basis: &[Privacy, E("E48")], check: Ledger(bsn) },
        Rule { id: "looks-like-contact", severity: Concern, basis: &[Privacy], check: Ledger(contact) },
        Rule {
            id: "looks-like-birth-date",
            severity: Concern,
            basis: &[Privacy, E("E48")],
            check: Ledger(birth),
        },
        Rule { id: "looks-like-name", severity: Concern, basis: &[Privacy, E("E48")], check: Ledger(name) },
    ],
};

fn bsn(scene: &Scene<'_>, found: &mut Found) {
    tell(scene, found, &[Personal::Bsn]);
}

fn contact(scene: &Scene<'_>, found: &mut Found) {
    tell(scene, found, &[Personal::Email, Personal::Telephone]);
}

fn birth(scene: &Scene<'_>, found: &mut Found) {
    tell(scene, found, &[Personal::BirthDate]);
}

fn name(scene: &Scene<'_>, found: &mut Found) {
    tell(scene, found, &[Personal::Name]);
}

fn tell(scene: &Scene<'_>, found: &mut Found, kinds: &[Personal]) {
    for (entry, it) in scene.personal().iter().filter(|(_, it)| kinds.contains(&it.kind)) {
        let Some(act) = scene.trail.act(*entry) else { continue };
        let (act, part) = (scene.told(act), it.label.clone());
        let what =
            sentence!("found-personal", kind = it.kind, act = act, part = part, at = it.member.as_str());
        found.decision = scene.decision_of(*entry).cloned();
        found.add_in(&[*entry], it.member.as_str(), what);
    }
}
