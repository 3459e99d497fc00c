//! What people read: pure functions from a verified ledger to bytes. No files, no clock, no terminal.

pub mod findings;
pub mod reminder;
pub mod rules;
pub mod tasks;
