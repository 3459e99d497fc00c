//! The one test binary; each module is a subject.
#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml allows it within tests alone, and their helpers stand beside them"
)]

mod book;
mod crypto;
mod deviation;
mod expectations;
mod locales;
mod meaning;
mod plain;
mod readme;
mod rooms;
mod schemas;
mod shapes;
mod source;
mod vectors;
