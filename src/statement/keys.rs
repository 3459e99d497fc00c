//! `keys`: keys that come and go.

use super::choice::RevokeReason;
use super::json::Value;
use super::lists::OneOrMore;
use super::place::{Place, See};
use super::scalar::{BodyId, Date, LogKey, Name, True, WitnessKey};
use super::shape::{Expected, Part, Problem, Reading, Shape, members};
use crate::crypto::PublicKey;

members! {
    /// Changes of keys, judged as one.
    pub struct Keys("keys") { changes: OneOrMore<Change>, recovery: Option<True> } => recovery_holds
    /// A new key of a body.
    pub struct Enrol("enrol") {
        action: Enrols,
        body: BodyId,
        label: Name,
        public_key: PublicKey,
        term_ends: Option<Date>,
    }
    /// A key that signs no more.
    pub struct Revoke("revoke") { action: Revokes, public_key: PublicKey, reason: RevokeReason }
    /// Another key of the log.
    pub struct ReplaceLogKey("replace_log_key") { action: ReplacesLogKey, log_key: LogKey }
    /// A witness key of a body.
    pub struct EnrolWitness("enrol_witness") { action: EnrolsWitness, witness_key: WitnessKey, body: BodyId }
    /// A witness key that cosigns no more.
    pub struct RevokeWitness("revoke_witness") { action: RevokesWitness, witness_key: WitnessKey, body: BodyId }
}

super::shape::choices! {
    /// The action of [`Enrol`].
    pub enum Enrols("action") { Enrol = "enrol" }
    /// The action of [`Revoke`].
    pub enum Revokes("action") { Revoke = "revoke" }
    /// The action of [`ReplaceLogKey`].
    pub enum ReplacesLogKey("action") { ReplaceLogKey = "replace_log_key" }
    /// The action of [`EnrolWitness`].
    pub enum EnrolsWitness("action") { EnrolWitness = "enrol_witness" }
    /// The action of [`RevokeWitness`].
    pub enum RevokesWitness("action") { RevokeWitness = "revoke_witness" }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// A new key of a body.
    Enrol(Enrol),
    /// A key that signs no more.
    Revoke(Revoke),
    /// Another key of the log.
    ReplaceLogKey(ReplaceLogKey),
    /// A witness key of a body.
    EnrolWitness(EnrolWitness),
    /// A witness key that cosigns no more.
    RevokeWitness(RevokeWitness),
}

const ACTIONS: &[&str] = &["enrol", "revoke", "replace_log_key", "enrol_witness", "revoke_witness"];

impl Part for Change {
    fn shape() -> Shape {
        Shape::Tagged {
            tag: "action",
            variants: vec![
                ("enrol", Enrol::object_shape()),
                ("revoke", Revoke::object_shape()),
                ("replace_log_key", ReplaceLogKey::object_shape()),
                ("enrol_witness", EnrolWitness::object_shape()),
                ("revoke_witness", RevokeWitness::object_shape()),
            ],
        }
    }

    fn read(value: &Value, at: &mut Reading) -> Option<Self> {
        if !matches!(value, Value::Object(_)) {
            at.fault(Problem::NotA { expected: Expected::Object });
            return None;
        }
        match value.get("action") {
            Some(Value::String(action)) => match action.as_str() {
                "enrol" => Enrol::read(value, at).map(Self::Enrol),
                "revoke" => Revoke::read(value, at).map(Self::Revoke),
                "replace_log_key" => ReplaceLogKey::read(value, at).map(Self::ReplaceLogKey),
                "enrol_witness" => EnrolWitness::read(value, at).map(Self::EnrolWitness),
                "revoke_witness" => RevokeWitness::read(value, at).map(Self::RevokeWitness),
                _ => {
                    at.fault_in("action", Problem::NotA { expected: Expected::Choice(ACTIONS) });
                    None
                }
            },
            None => {
                at.fault_in("action", Problem::Missing);
                None
            }
            Some(_) => {
                at.fault_in("action", Problem::NotA { expected: Expected::Choice(ACTIONS) });
                None
            }
        }
    }

    fn write(&self) -> Value {
        match self {
            Self::Enrol(it) => it.write(),
            Self::Revoke(it) => it.write(),
            Self::ReplaceLogKey(it) => it.write(),
            Self::EnrolWitness(it) => it.write(),
            Self::RevokeWitness(it) => it.write(),
        }
    }

    fn texts(&self, at: Place<'_>, see: &mut See<'_>) {
        match self {
            Self::Enrol(it) => it.texts(at, see),
            Self::Revoke(it) => it.texts(at, see),
            Self::ReplaceLogKey(it) => it.texts(at, see),
            Self::EnrolWitness(it) => it.texts(at, see),
            Self::RevokeWitness(it) => it.texts(at, see),
        }
    }
}

/// A recovery holds only `enrol` and `revoke` (rule 3); whose keys they are, the ledger judges.
fn recovery_holds(keys: &Keys, at: &mut Reading) {
    let others = |it: &Change| !matches!(it, Change::Enrol(_) | Change::Revoke(_));
    if keys.recovery.is_some() && keys.changes.iter().any(others) {
        at.fault_in("recovery", Problem::RecoveryHolds);
    }
}
