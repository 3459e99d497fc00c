//! What can be wrong with a draft.

use crate::faults;
use crate::sentence;
use crate::statement::shape::{Choice, Expected, MemberShape};
use crate::words::{Say, Sentence};

/// Something that is wrong with a draft, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftFault {
    /// The line, from 1; of what is missing, that of the table where it belongs.
    pub line: Option<usize>,
    /// The member: `content.record.norms[0].quote`; empty where it is about the whole.
    pub path: String,
    /// What is wrong, and what to do.
    pub what: Sentence,
}

impl DraftFault {
    /// Whether it says only that something is not filled in yet: what every fresh draft has.
    #[must_use]
    pub fn is_unfilled(&self) -> bool {
        matches!(self.what.id.as_ref(), "draft-missing" | "draft-table-missing" | "member-not-exactly-one")
    }
}

impl Say for DraftFault {
    fn sentence(&self) -> Sentence {
        let path = self.path.as_str();
        match (self.line, path.is_empty()) {
            (Some(line), false) => {
                sentence!("draft-fault-at", line = line, path = path, what = self.what.clone())
            }
            (Some(line), true) => sentence!("draft-fault-line", line = line, what = self.what.clone()),
            (None, false) => sentence!("draft-fault-path", path = path, what = self.what.clone()),
            (None, true) => self.what.clone(),
        }
    }
}

faults! {
    /// What is wrong with a draft, or with a part of it.
    pub enum DraftProblem {
        /// The file is larger than a draft may be.
        TooLarge {
            /// Its size in bytes.
            size: usize,
            /// The largest size in bytes.
            most: usize
        } => "draft-too-large",
        /// The statement would be larger than a statement may be.
        StatementTooLarge {
            /// Its size in bytes.
            size: usize
        } => "draft-statement-too-large",
        /// It names another ledger than the one that it is to be for.
        OtherLedger {
            /// The ledger that it names.
            named: String,
            /// The ledger that it is to be for.
            ledger: String
        } => "draft-other-ledger",
        /// Something is missing, and no fault says what.
        Incomplete => "draft-incomplete",
        /// What was written reads back as something else.
        NotItself => "draft-not-itself",
        /// A member is not filled in.
        Missing {
            /// Its label.
            label: Sentence
        } => "draft-missing",
        /// A table is not there.
        TableMissing {
            /// Its label.
            label: Sentence,
            /// Its path, as it stands between brackets.
            table: String
        } => "draft-table-missing",
        /// No member has this name.
        Unknown {
            /// The name.
            name: String
        } => "draft-unknown",
        /// No member has this name, and one has a name that looks like it.
        UnknownNear {
            /// The name.
            name: String,
            /// The name that looks like it.
            near: String
        } => "draft-unknown-near",
        /// The member belongs to a table around this one.
        UnknownElsewhere {
            /// The name.
            name: String,
            /// The table where it belongs; empty for the top of the file.
            table: String
        } => "draft-unknown-elsewhere",
        /// As [`Self::UnknownElsewhere`], and it belongs at the top of the file.
        UnknownTop {
            /// The name.
            name: String
        } => "draft-unknown-top",
        /// A value of another sort belongs there.
        NotA {
            /// What belongs there.
            expected: Expected
        } => "draft-not-a",
        /// Not the digest of a statement, nor the number of an entry.
        NotADigest => "draft-not-a-digest",
        /// A number with a comma.
        DecimalComma {
            /// The number, with a point.
            number: String
        } => "draft-decimal-comma",
        /// Not one of the words.
        NotAWord {
            /// The words, with their labels.
            words: Sentence
        } => "draft-not-a-word",
        /// Not one of the words, but it looks like one.
        NearAWord {
            /// The word that it looks like.
            near: String,
            /// The words, with their labels.
            words: Sentence
        } => "draft-near-a-word",
        /// A table belongs there.
        NotATable {
            /// Its heading.
            heading: String
        } => "draft-not-a-table",
        /// Something between single quotes that is empty, in a list where other items are filled in.
        EmptyItem => "draft-empty-item",
        /// A character that no text may hold.
        Character {
            /// As `U+202E`.
            character: String
        } => "draft-character",
        /// The ledger has no entry with this number.
        NoEntry {
            /// The number.
            entry: u64
        } => "draft-no-entry",
        /// No catalogue with this name is at hand.
        NoCatalogue {
            /// The name.
            name: String
        } => "draft-no-catalogue",
        /// No catalogue with this name is at hand, and one has a name that looks like it.
        NearACatalogue {
            /// The name.
            name: String,
            /// The name that looks like it.
            near: String
        } => "draft-near-a-catalogue",
        /// The catalogue is at hand, and this edition of it is not.
        NoEdition {
            /// The name.
            name: String
        } => "draft-no-edition",
        /// The catalogue has no norm with this number.
        NoNorm {
            /// The number.
            clause: String,
            /// The catalogue.
            catalogue: String
        } => "draft-no-norm",
        /// The catalogue has no words for this norm, or more than a record can quote.
        NoWords {
            /// The number.
            clause: String,
            /// The catalogue.
            catalogue: String
        } => "draft-no-words",
        /// Other words than those of the catalogue.
        OtherWords {
            /// The catalogue.
            catalogue: String,
            /// Its words.
            words: String
        } => "draft-other-words",
        /// An answer that is neither yes nor no.
        NotYesOrNo => "draft-not-yes-or-no",
        /// An empty answer where one is needed.
        AnswerNeeded => "draft-answer-needed",
        /// An answer when nothing is asked any more.
        NothingAsked => "draft-nothing-asked",
    }
}

/// The words of a choice with their labels, as one sentence.
pub(super) fn words_of(choice: &Choice) -> Sentence {
    listed(
        choice
            .words
            .iter()
            .map(|word| sentence!("draft-word", word = *word, label = sentence!(choice.label(word)))),
    )
}

/// Sentences, one after another.
pub(super) fn listed(items: impl DoubleEndedIterator<Item = Sentence>) -> Sentence {
    items
        .rev()
        .reduce(|rest, first| sentence!("draft-list", first = first, rest = rest))
        .unwrap_or_else(|| sentence!("draft-list-empty"))
}

/// The label of a member.
pub(super) fn label_of(member: &MemberShape) -> Sentence {
    sentence!(member.words())
}

/// Why a member is asked.
pub(super) fn purpose_of(member: &MemberShape) -> Sentence {
    sentence!(format!("{}.purpose", member.words()))
}
