//! Drafts: a TOML file in which a person writes an act, before it is signed.
//!
//! [`template`] makes an empty or prefilled draft in which every member is explained; [`read`] reads
//! what a person made of it, and tells every fault with its line; [`Draft::statement`] makes the exact
//! statement; [`Guide`] asks for the members one at a time. All of it is made from the shapes of
//! [`crate::statement`], so that no member can be forgotten.
//!
//! [`prefill`] fills in what a ledger knows already.
//!
//! Pure: text and values in, text and values out. No file, clock, terminal or randomness.
//!
//! What a draft takes that a statement does not:
//!
//! - a TOML date where a date is asked, and a TOML number where a decimal is asked, as it is written;
//! - a norm by the name of its catalogue and its number: the catalogue's words, edition and digest are filled in;
//! - the number of an entry where the digest of a statement is asked: it is looked up;
//! - `""`, or a list of nothing but `""`: not filled in yet, as if it were not there;
//! - blanks and newlines at the end of a text, which go; a Windows line ending, which becomes a newline.

mod convert;
mod fault;
mod guide;
mod near;
mod norms;
mod prefill;
mod question;
mod read;
mod syntax;
mod template;
#[cfg(test)]
mod tests;
mod walk;
mod write;

use std::collections::BTreeMap;

pub use fault::{DraftFault, DraftProblem};
pub use guide::Guide;
pub use prefill::{Start, prefill};
pub use question::{Asks, Question};
pub use read::{MAX_DRAFT_BYTES, MAX_DRAFT_FAULTS, read};
pub use template::template;

use crate::statement::choice::Kind;
use crate::statement::json::{MAX_BYTES, Value};
use crate::statement::scalar::{BodyId, Nonce, Origin, Time};
use crate::statement::{Content, Seen, Statement, StatementFault};
use crate::words::{Say, Sentence};

/// What stands in a draft before a person begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Prefill {
    /// The body whose act it is.
    pub by: Option<String>,
    /// The origin of the ledger.
    pub ledger: Option<String>,
    /// Any part of the content: an object with some of its members, down to any depth.
    pub content: Option<Value>,
    /// What stands as a comment beside an id or a digest, which says nothing to a person.
    pub beside: BTreeMap<String, Sentence>,
}

/// What a statement says that its draft does not: passed in by whoever has a clock, randomness and a ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    /// The ledger that the statement is for.
    pub ledger: Origin,
    /// Random.
    pub nonce: Nonce,
    /// Now.
    pub issued_at: Time,
    /// The head that its author has seen and verified.
    pub seen: Seen,
}

/// A draft as it was read: as much of it as could be, and everything that is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The kind of act.
    pub kind: Option<Kind>,
    /// The body whose act it is.
    pub by: Option<BodyId>,
    /// The ledger, if the draft names it.
    pub ledger: Option<Origin>,
    /// The content as JSON, as far as it could be read: members in the order of the format, `Null` in
    /// the place of a list's item that is wrong.
    pub content: Value,
    /// The content, if nothing is wrong with it.
    pub typed: Option<Content>,
    /// The line (from 1) of each member that is there, by its path: `content.record.norms[0].quote`.
    pub lines: BTreeMap<String, usize>,
    /// Everything that is wrong, in the order of lines.
    pub faults: Vec<DraftFault>,
}

impl Draft {
    /// The line of a member, or of the nearest part around it that is there.
    #[must_use]
    pub fn line_of(&self, path: &str) -> Option<usize> {
        read::nearest_line(&self.lines, path)
    }

    /// The statement of this draft.
    ///
    /// # Errors
    /// The draft's own faults; that it is for another ledger; that the statement would be too large;
    /// and what shows only in the whole of a statement.
    pub fn statement(&self, envelope: Envelope) -> Result<Statement, Vec<DraftFault>> {
        let mut faults = self.faults.clone();
        if let Some(named) = self.ledger.as_ref().filter(|named| **named != envelope.ledger) {
            let problem =
                DraftProblem::OtherLedger { named: named.to_string(), ledger: envelope.ledger.to_string() };
            faults.push(self.fault("ledger", &problem));
        }
        let (Some(by), Some(content), true) = (self.by.clone(), self.typed.clone(), faults.is_empty()) else {
            if faults.is_empty() {
                faults.push(self.fault("", &DraftProblem::Incomplete));
            }
            return Err(faults);
        };
        let Envelope { ledger, nonce, issued_at, seen } = envelope;
        let statement = Statement { ledger, nonce, issued_at, seen, by, content };
        let bytes = statement.to_bytes();
        if bytes.len() > MAX_BYTES {
            return Err(vec![self.fault("", &DraftProblem::StatementTooLarge { size: bytes.len() })]);
        }
        // What will be signed is what a stranger's program reads: so it is read back before anybody signs.
        match Statement::parse(&bytes) {
            Ok(again) if again == statement => Ok(statement),
            Ok(_) => Err(vec![self.fault("", &DraftProblem::NotItself)]),
            Err(StatementFault::Json(fault)) => Err(vec![self.fault("", &fault)]),
            Err(StatementFault::Members(faults)) => {
                Err(faults.into_iter().map(|it| self.fault(&it.path, &it.problem)).collect())
            }
        }
    }

    fn fault(&self, path: &str, what: &impl Say) -> DraftFault {
        DraftFault { line: self.line_of(path), path: path.to_owned(), what: what.sentence() }
    }
}
