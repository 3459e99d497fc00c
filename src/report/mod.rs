//! What people read: a verified ledger in, bytes out. No file, no clock, no network.
//!
//! [`Scope`] says from which verified head, on which day and as known on which day something is made.
//! [`REGISTERS`] are the ledger as tables; [`csv`], [`xlsx`] and [`json`] write them. [`calendar`] is what is
//! due, for a calendar; [`poam`] the deviations as an OSCAL plan of action and milestones. [`Search`] finds words
//! in what people wrote. [`html`] is the report that a board hands over.

pub mod findings;
pub mod html;
pub mod reminder;
pub mod rules;
pub mod tasks;

mod calendar;
mod csv;
mod json;
mod poam;
mod register;
mod registers;
mod rows;
mod scope;
mod search;
mod table;
mod xlsx;

pub use calendar::calendar;
pub use csv::csv;
pub use json::json;
pub use poam::{PoamFault, poam};
pub use register::Register;
pub use registers::REGISTERS;
pub use scope::Scope;
pub use search::{Hit, Passage, Piece, Search};
pub use table::{Cell, Table};
pub use xlsx::{WorkbookFault, xlsx};
