//! What people read: pure functions from a verified ledger to bytes. No files, no clock, no terminal.
//!
//! [`Search`] finds words in what people wrote.

mod search;

pub use search::{Hit, Passage, Piece, Search};
