//! `verantwoord`: an append-only, signed ledger in which boards of Dutch care providers record
//! decisions to deviate from a quality norm.
//!
//! The rooms, each of which uses only those above it (a test keeps it so):
//!
//! - [`words`]: every sentence that a person reads, from `locales/`.
//! - [`crypto`]: bytes only: digests, keys, SSH signatures, signed notes, the Merkle tree, proofs.

pub mod crypto;
pub mod words;
