//! What a ledger is when something breaks it: calls that fail, processes that are killed, races, flipped bits, locks
//! that nobody holds. A binary of its own: it takes minutes, and it runs after the others.
#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml allows it within tests alone, and their helpers stand beside them"
)]

mod bits;
mod every_call;
mod exchange;
mod kept;
mod locks;
mod order;
#[path = "../it/people.rs"]
#[allow(dead_code, reason = "shared with the other test binary, which uses all of it")]
mod people;
mod race;
mod scene;
mod strace;
