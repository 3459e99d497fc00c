//! Why a catalogue is not taken.

use crate::faults;
use crate::statement::json::JsonFault;
use crate::statement::shape::shortened;

faults! {
    /// Why bytes are no catalogue that can be used.
    pub enum CatalogueFault {
        /// More bytes than a catalogue may have.
        TooLarge {
            /// The size in bytes.
            size: usize,
            /// The largest size in bytes.
            most: usize
        } => "catalogue-too-large",
        /// Not JSON.
        NotJson {
            /// Line.
            line: usize,
            /// Column.
            column: usize
        } => "catalogue-not-json",
        /// Objects and lists within one another, deeper than any catalogue needs.
        TooDeep {
            /// Line.
            line: usize,
            /// Column.
            column: usize
        } => "catalogue-too-deep",
        /// A member name twice in one object: two programs would read two catalogues.
        Twice {
            /// The name.
            name: String,
            /// Line.
            line: usize,
            /// Column.
            column: usize
        } => "catalogue-twice",
        /// A character that no text may hold.
        Character {
            /// As `U+202E`.
            character: String,
            /// Line.
            line: usize,
            /// Column.
            column: usize
        } => "catalogue-character",
        /// JSON, but without the member `catalog`.
        NoCatalogue => "catalogue-none",
        /// A member that must be there is not.
        Missing {
            /// Where: `catalog.groups[0].controls[1].id`.
            path: String
        } => "catalogue-missing",
        /// A member is something else than OSCAL has there.
        Wrong {
            /// Where.
            path: String
        } => "catalogue-wrong",
        /// Two norms with one id.
        SameId {
            /// The id.
            id: String,
            /// Where the second stands.
            path: String
        } => "catalogue-same-id",
        /// More norms than a catalogue may have.
        TooManyNorms {
            /// How many there may be.
            most: usize
        } => "catalogue-too-many",
        /// No norm at all.
        Empty => "catalogue-empty",
        /// A name that a catalogue can't have.
        BadName {
            /// The name.
            name: String
        } => "catalogue-bad-name",
    }
}

impl From<JsonFault> for CatalogueFault {
    fn from(fault: JsonFault) -> Self {
        match fault {
            JsonFault::TooDeep { line, column } => Self::TooDeep { line, column },
            JsonFault::Duplicate { name, line, column } => Self::Twice { name, line, column },
            JsonFault::Character { character, line, column } => Self::Character { character, line, column },
            JsonFault::ControlByte { line, column }
            | JsonFault::NotUtf8 { line, column }
            | JsonFault::Number { line, column }
            | JsonFault::Unexpected { line, column } => Self::NotJson { line, column },
            // Of statements alone.
            JsonFault::TooLarge { .. } | JsonFault::Start | JsonFault::End => {
                Self::NotJson { line: 1, column: 1 }
            }
        }
    }
}

impl CatalogueFault {
    /// That a name, which a stranger may have chosen, can't be that of a catalogue.
    pub(super) fn bad_name(name: &str) -> Self {
        Self::BadName { name: shortened(name) }
    }
}
