//! Integrity errors: what `verify` finds and `append` refuses (FORMAT.md, section 10).

use crate::words::Sentence;

macro_rules! codes {
    ($($(#[$meta:meta])* $variant:ident = $word:literal),* $(,)?) => {
        /// What is wrong, by the code of section 10.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code { $($(#[$meta])* $variant),* }

        impl Code {
            /// The code, as in section 10.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }
    };
}

codes! {
    /// A path that section 1 does not allow, or one that is missing.
    Path = "path",
    /// Not the JSON of section 2.
    Json = "json",
    /// A member is unknown, missing or has a wrong value.
    Member = "member",
    /// Another ledger's statement.
    Origin = "origin",
    /// Not the signature file of section 3.
    Armor = "armor",
    /// A signature does not verify, or something is weak.
    Signature = "signature",
    /// The leaf is malformed or not that of the files.
    Leaf = "leaf",
    /// A clock goes back, ahead, or outside its bounds.
    Clock = "clock",
    /// The statement stands at an earlier entry.
    Replay = "replay",
    /// A checkpoint is not that of this ledger.
    Head = "head",
    /// A checkpoint is not signed as it should be.
    HeadSignature = "head-signature",
    /// `seen` is of another history, or of one too old.
    Seen = "seen",
    /// Entry 0 is no charter, or an amendment breaks rule 7.
    Charter = "charter",
    /// Rules 1, 4, 5, or a witness key that rule 6 does not allow.
    Key = "key",
    /// Too few signatures.
    Threshold = "threshold",
    /// A statement is missing without a valid erasure, or an erasure names what it may not.
    Erased = "erased",
    /// A document is not what its name says.
    Document = "document",
}

/// How much of a stranger's word an error repeats, in characters: a name of a ledger or a path may be as long as a file.
const MAX_WORD: usize = 200;

/// One integrity error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntegrityError {
    /// What is wrong.
    pub code: Code,
    /// At which entry; heads and stray paths have none.
    pub entry: Option<u64>,
    /// What was found, for people.
    pub what: Sentence,
}

impl IntegrityError {
    /// An error at an entry.
    #[must_use]
    pub fn at(entry: u64, code: Code, what: Sentence) -> Self {
        Self { code, entry: Some(entry), what: what.cut(MAX_WORD) }
    }

    /// An error that belongs to no entry.
    #[must_use]
    pub fn nowhere(code: Code, what: Sentence) -> Self {
        Self { code, entry: None, what: what.cut(MAX_WORD) }
    }
}
