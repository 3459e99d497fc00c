//! The registers for programs.

use serde_json::{Map, Value, json};

use super::registers::REGISTERS;
use super::scope::Scope;

/// Every register, with the verified head and the days. Words are those of the record, in no language; the order
/// is that of the ledger.
#[must_use]
pub fn json(scope: &Scope<'_>) -> Value {
    let registers: Map<String, Value> =
        REGISTERS.iter().map(|it| (it.word.to_owned(), it.json(scope))).collect();
    json!({
        "ledger": scope.ledger.origin().as_str(),
        "fingerprint": scope.ledger.fingerprint().to_string(),
        "head": { "size": scope.ledger.size(), "root": scope.ledger.root().to_base64() },
        "at": scope.on.to_string(),
        "known_at": scope.known.to_string(),
        "decision": scope.decision.map(|it| it.as_str()),
        "registers": registers,
    })
}
