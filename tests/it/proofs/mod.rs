//! Proofs that stand without the ledger: receipts, consistency, dossiers, and histories that differ.

mod receipts;

use crate::people::{Person, World, string};

/// What an entry of the world's ledger says: the exact bytes of its statement.
fn statement(world: &World, who: &Person, entry: u64) -> String {
    who.git(&["-C", &world.ledger(), "show", &format!("main:entries/00/00/{entry:08}.json")])
}

/// The key of the world's ledger, as its charter has it.
fn log_key(world: &World, who: &Person) -> String {
    let charter = who.json(&["--ledger", &world.ledger(), "show", "0"]);
    string(&charter["statement"]["content"]["log_key"])
}
