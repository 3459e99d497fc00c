//! The leaf of an entry (FORMAT.md, section 4): five lines that the tree is made of.

use std::fmt;

use crate::crypto::Digest;
use crate::faults;
use crate::statement::choice::Kind;
use crate::statement::scalar::{BodyId, Time};

/// The largest leaf: its five lines have bounded lengths.
pub const MAX_LEAF_BYTES: u64 = 512;

/// What stays of an entry for ever, even when its content goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// When the log recorded it, by the log's clock.
    pub recorded: Time,
    /// The kind of act.
    pub kind: Kind,
    /// Whose act.
    pub by: BodyId,
    /// The digest of the statement's bytes.
    pub statement: Digest,
    /// The digest of the signatures' bytes.
    pub signatures: Digest,
}

faults! {
    /// Why bytes are no leaf.
    pub enum LeafFault {
        /// Not five lines of the form of section 4.
        Malformed {
            /// The first line that is wrong, from 1; 6 for what stands after the fifth.
            line: usize
        } => "leaf-malformed",
    }
}

impl Leaf {
    /// Parses a leaf's exact bytes.
    ///
    /// # Errors
    /// The first line that is not as section 4 says.
    pub fn parse(bytes: &[u8]) -> Result<Self, LeafFault> {
        let wrong = |line| LeafFault::Malformed { line };
        let text = std::str::from_utf8(bytes).map_err(|_| wrong(1))?;
        let mut lines = text.split('\n');
        let mut next = |line: usize, start: &str| {
            lines.next().and_then(|it| it.strip_prefix(start)).map(str::to_owned).ok_or(wrong(line))
        };
        if !next(1, "verantwoord/1")?.is_empty() {
            return Err(wrong(1));
        }
        let recorded = Time::new(&next(2, "recorded ")?).ok_or(wrong(2))?;
        let act = next(3, "act ")?;
        let (kind, by) = act.split_once(' ').ok_or(wrong(3))?;
        let kind = Kind::from_word(kind).ok_or(wrong(3))?;
        let by = BodyId::new(by).ok_or(wrong(3))?;
        let statement = Digest::from_hex(&next(4, "statement ")?).ok_or(wrong(4))?;
        let signatures = Digest::from_hex(&next(5, "signatures ")?).ok_or(wrong(5))?;
        if lines.next() != Some("") || lines.next().is_some() {
            return Err(wrong(6));
        }
        Ok(Self { recorded, kind, by, statement, signatures })
    }
}

impl fmt::Display for Leaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "verantwoord/1\nrecorded {}\nact {} {}\nstatement {}\nsignatures {}\n",
            self.recorded,
            self.kind.word(),
            self.by,
            self.statement,
            self.signatures
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "verantwoord/1\nrecorded 2026-11-21T10:00:05Z\nact position client-council\n\
        statement 6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b\n\
        signatures d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35\n";

    #[test]
    fn what_parses_is_written_as_it_was() {
        assert_eq!(Leaf::parse(GOOD.as_bytes()).unwrap().to_string(), GOOD);
    }

    #[test]
    fn anything_else_is_refused_with_its_line() {
        for (from, to, line) in [
            ("verantwoord/1", "verantwoord/2", 1),
            ("05Z", "05.0Z", 2),
            ("-11-21T", "-11-31T", 2),
            ("position", "opinion", 3),
            ("client-council", "Council", 3),
            ("6b86", "6B86", 4),
            ("d4735e", "d4735", 5),
            ("ab35\n", "ab35\n\n", 6),
            ("ab35\n", "ab35", 6),
            ("\n", "\r\n", 1),
        ] {
            assert_eq!(
                Leaf::parse(GOOD.replacen(from, to, 1).as_bytes()),
                Err(LeafFault::Malformed { line }),
                "{from}"
            );
        }
    }
}
