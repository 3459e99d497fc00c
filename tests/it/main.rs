//! The one test binary; each module is a subject.
#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml allows it within tests alone, and their helpers stand beside them"
)]

mod audit;
mod bad_input;
mod book;
mod circulate;
mod crypto;
mod deviation;
mod differential;
mod document;
mod example;
mod exchange;
mod expectations;
mod export;
mod fuzz;
mod hostile;
mod inspected;
mod journey;
mod ledger;
mod limits;
mod locales;
mod mail;
mod meaning;
mod norms;
mod people;
mod plain;
mod proofs;
mod readme;
mod reference;
mod remembered;
mod report;
mod report_browser;
mod rooms;
mod schemas;
mod shapes;
mod snapshots;
mod source;
mod statement;
mod stock;
mod time;
mod together;
mod vectors;
mod witness;
