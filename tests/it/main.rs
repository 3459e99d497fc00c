//! The one test binary; each module is a subject.
#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml allows it within tests alone, and their helpers stand beside them"
)]

mod bad_input;
mod book;
mod crypto;
mod deviation;
mod example;
mod journey;
mod meaning;
mod people;
mod readme;
mod snapshots;
mod stock;
mod vectors;
