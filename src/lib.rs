//! `verantwoord`: an append-only, signed ledger in which boards of Dutch care providers record
//! decisions to deviate from a quality norm.
//!
//! The rooms, each of which uses only those above it (a test keeps it so):
//!
//! - [`words`]: every sentence that a person reads, from `locales/`;
//! - [`store`]: where a ledger's bytes lie: in git, in a plain directory, in memory.

pub mod store;
pub mod words;
