//! `verantwoord`: an append-only, signed ledger in which boards of Dutch care providers record
//! decisions to deviate from a quality norm.
//!
//! The rooms, each of which uses only those above it (a test keeps it so):
//!
//! - [`words`]: every sentence that a person reads, from `locales/`.
//! - [`crypto`]: bytes only: digests, keys, SSH signatures, signed notes, the Merkle tree, proofs.
//! - [`statement`]: an act as it is signed: strict JSON in, types out.
//! - [`norms`]: catalogues of norms, in their exact words.
//! - [`store`]: where a ledger's bytes lie: a git repository, a plain directory, memory.
//! - [`ledger`]: the one composer: authority, append, verify.
//! - [`deviation`]: what the entries mean: a deviation's life and its status on a date.
//! - [`audit`]: rules over deviations: what was found, as data.
//! - [`draft`]: a TOML file in which a person writes an act, and the statement made from it.
//! - [`report`]: what people read: a verified ledger in, bytes out.
//! - [`dossier`]: what stands without the ledger: a decision as one ZIP, and evidence of two histories.
//! - [`cli`]: the command line; the only place that prints, and that sets exit statuses.

pub mod audit;
pub mod cli;
pub mod crypto;
pub mod deviation;
pub mod dossier;
pub mod draft;
pub mod ledger;
pub mod norms;
pub mod report;
pub mod statement;
pub mod store;
pub mod words;
