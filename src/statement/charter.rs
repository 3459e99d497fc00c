//! `charter`: who the organisation is, which bodies there are, and the keys that they begin with.

use std::collections::HashSet;

use super::choice::{RegionScheme, Role, Sector};
use super::lists::{Listed, OneOrMore};
use super::scalar::{BodyId, Count, Date, Kvk, LogKey, Name, Origin, Root, Size, Threshold};
use super::shape::{Problem, Reading, members};
use crate::crypto::PublicKey;

members! {
    /// The constitution of a ledger, or an amendment of it.
    pub struct Charter("charter") {
        organisation: Organisation,
        log_key: LogKey,
        bodies: OneOrMore<Body>,
        keys: Listed<BodyKey>,
        policy: Policy,
        continues: Option<Continues>,
    } => bodies_differ
    /// The care provider, or the network.
    pub struct Organisation("organisation") {
        name: Name,
        kvk: Option<Kvk>,
        sector: Sector,
        region: Region,
        locations: Option<Count>,
    }
    /// A region, by the scheme that draws it.
    pub struct Region("region") { scheme: RegionScheme, name: Name }
    /// A body, and how many of its keys must sign.
    pub struct Body("body") { id: BodyId, role: Role, name: Name, threshold: Threshold }
    /// A key of a body.
    pub struct BodyKey("body_key") {
        body: BodyId,
        label: Name,
        public_key: PublicKey,
        term_ends: Option<Date>,
    }
    /// What the audit expects here; what is left out takes its default.
    pub struct Policy("policy") {
        consultation_days: Option<Count>,
        late_recording_days: Option<Count>,
        review_max_days: Option<Count>,
        overdue_grace_days: Option<Count>,
        max_extensions: Option<Count>,
        red_risk_from: Option<Count>,
        signal_answer_days: Option<Count>,
        witnesses: Vec<WitnessPolicy>,
    }
    /// How many witnesses of a body are expected to cosign, within how many days.
    pub struct WitnessPolicy("witness_policy") { body: BodyId, count: Count, within_days: Count }
    /// The ledger that this one goes on from.
    pub struct Continues("continues") { ledger: Origin, size: Size, root: Root }
}

fn bodies_differ(charter: &Charter, at: &mut Reading) {
    let (mut ids, mut names) = (HashSet::new(), HashSet::new());
    for body in charter.bodies.iter() {
        if body.id.as_str() == "log" || !ids.insert(&body.id) {
            at.fault_in("bodies", Problem::BodyId { id: body.id.to_string() });
        }
        if !names.insert(&body.name) {
            at.fault_in("bodies", Problem::BodyName { name: body.name.to_string() });
        }
    }
    if charter.bodies.iter().filter(|body| body.role == Role::Board).count() != 1 {
        at.fault_in("bodies", Problem::NotOneBoard);
    }
}
