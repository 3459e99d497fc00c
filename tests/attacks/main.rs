//! What a party might do to the others, one test for each: who finds it out, how, and what they hold in hand afterwards. The
//! table in SECURITY.md is made of what stands here.
#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml allows it within tests alone, and their helpers stand beside them"
)]

mod clocks;
mod forge;
mod histories;
mod keys;
mod notes;
mod parties;
#[path = "../it/people.rs"]
#[allow(dead_code, reason = "shared with the other test binaries, which use all of it")]
mod people;
mod proofs;
mod table;
