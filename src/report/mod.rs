//! What people read: pure functions from a verified ledger to bytes. No files, no clock, no terminal.

pub mod html;
