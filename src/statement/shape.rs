//! What a type of the record looks like, as data: the parser, the schemas, the drafts and the text
//! that people read are all made from it, so that none of them can forget a member.

use super::json::Value;
use super::place::{Place, See};
use crate::faults;

/// The shape of a value.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A single value.
    Scalar(&'static Scalar),
    /// One word of a list.
    Choice(&'static Choice),
    /// An object.
    Object(ObjectShape),
    /// One of several objects, told apart by the value of one member.
    Tagged {
        /// The member that tells them apart.
        tag: &'static str,
        /// Each value of it, with the whole object, tag included.
        variants: Vec<(&'static str, ObjectShape)>,
    },
    /// An array.
    List {
        /// The shape of each item.
        of: Box<Self>,
        /// The least number of items.
        min: usize,
    },
}

/// The shape of an object.
#[derive(Debug, Clone)]
pub struct ObjectShape {
    /// The name of the type, as in `locales/`: `record`, `root_cause`.
    pub name: &'static str,
    /// Its members, in the order in which they are written.
    pub members: Vec<MemberShape>,
    /// Members of which exactly one is there.
    pub exactly_one: &'static [&'static str],
}

/// The shape of a member.
#[derive(Debug, Clone)]
pub struct MemberShape {
    /// Its name in JSON.
    pub name: &'static str,
    /// The type that it is a member of: with the name, its id in `locales/`.
    pub of: &'static str,
    /// Whether it must be there.
    pub required: bool,
    /// The shape of its value.
    pub shape: Shape,
}

impl MemberShape {
    /// Whether its value is the digest of a statement; other digests are of files, or of documents with a salt.
    #[must_use]
    pub fn refers_to_a_statement(&self) -> bool {
        let other = matches!(
            (self.of, self.name),
            ("document", "digest") | ("catalogue", "sha256") | ("erasure", "document")
        );
        !other && matches!(&self.shape, Shape::Scalar(scalar) if scalar.name == "digest")
    }

    /// The id of its label in `locales/`; with `.purpose`, that of why it is asked and in what unit.
    #[must_use]
    pub fn words(&self) -> String {
        format!("member-{}-{}", self.of, self.name)
    }
}

/// A kind of single value.
#[derive(Debug)]
pub struct Scalar {
    /// Its name in `locales/`: `scalar-date` says what is expected.
    pub name: &'static str,
    /// Its JSON Schema, as JSON.
    pub schema: &'static str,
    /// Whether JSON holds it as a number, a bool or a string.
    pub holds: Holds,
}

/// What JSON holds a scalar as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    /// A string.
    String,
    /// An integer.
    Integer,
    /// `true` or `false`.
    Bool,
}

/// A closed list of words.
#[derive(Debug)]
pub struct Choice {
    /// Its name in `locales/`: `choice-cause-labour_shortage` is the label of a word.
    pub name: &'static str,
    /// The words, as in JSON.
    pub words: &'static [&'static str],
}

impl Choice {
    /// The id of a word's label in `locales/`.
    #[must_use]
    pub fn label(&self, word: &str) -> String {
        format!("choice-{}-{word}", self.name)
    }
}

faults! {
    /// What is wrong with a member.
    pub enum Problem {
        /// This version does not know it.
        Unknown => "member-unknown",
        /// It must be there.
        Missing => "member-missing",
        /// Its value is of another JSON type, or breaks the rule of its scalar.
        NotA {
            /// The id in `locales/` of what is expected.
            expected: Expected
        } => "member-not-a",
        /// A list with fewer items than it needs.
        TooFew {
            /// The least number.
            min: usize
        } => "member-too-few",
        /// An id that something else in the same record has.
        IdTaken {
            /// The id.
            id: String
        } => "member-id-taken",
        /// None or several of members of which exactly one must be there.
        NotExactlyOne {
            /// Their names, separated by commas.
            names: String
        } => "member-not-exactly-one",
        /// `kind` is not one of the twelve.
        Kind => "member-kind",
        /// `format` is not `verantwoord/1`.
        Format => "member-format",
        /// A body's id stands twice, or is `log`.
        BodyId {
            /// The id.
            id: String
        } => "member-body-id-taken",
        /// Two bodies have one name.
        BodyName {
            /// The name.
            name: String
        } => "member-body-name-taken",
        /// Not exactly one body has the role `board`.
        NotOneBoard => "member-not-one-board",
        /// A vkey's name is not the origin.
        LogKeyName => "member-log-key-name",
        /// A recovery holds something else than `enrol` and `revoke`.
        RecoveryHolds => "member-recovery-holds",
    }
}

/// What is expected of a value: said as `scalar-NAME`, or as one of a choice's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// A scalar of this name.
    Scalar(&'static str),
    /// One of these words.
    Choice(&'static [&'static str]),
    /// An object.
    Object,
    /// An array.
    List,
}

impl crate::words::Say for Expected {
    fn sentence(&self) -> crate::words::Sentence {
        match self {
            Self::Scalar(name) => crate::sentence!(format!("scalar-{name}")),
            Self::Choice(words) => crate::sentence!("expected-choice", words = words.join(", ")),
            Self::Object => crate::sentence!("expected-object"),
            Self::List => crate::sentence!("expected-list"),
        }
    }
}

/// What is wrong, and with which member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberFault {
    /// Where: `content.record.norms[0].quote`; empty for the object itself.
    pub path: String,
    /// What.
    pub problem: Problem,
}

impl crate::words::Say for MemberFault {
    fn sentence(&self) -> crate::words::Sentence {
        crate::sentence!("member-fault", path = self.path.as_str(), problem = self.problem.clone())
    }
}

/// How many faults one statement is told at once.
const MAX_FAULTS: usize = 50;

/// A reading under way: where it is, and what it found wrong.
#[derive(Debug, Default)]
pub struct Reading {
    path: Vec<String>,
    faults: Vec<MemberFault>,
}

impl Reading {
    /// A reading that begins at a path.
    #[must_use]
    pub fn at(path: &str) -> Self {
        Self { path: if path.is_empty() { vec![] } else { vec![path.to_owned()] }, faults: vec![] }
    }

    /// What was found wrong, in the order of reading.
    #[must_use]
    pub fn into_faults(self) -> Vec<MemberFault> {
        self.faults
    }

    /// Whether nothing is wrong so far.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.faults.is_empty()
    }

    /// Notes a fault here.
    pub fn fault(&mut self, problem: Problem) {
        if self.faults.len() < MAX_FAULTS {
            self.faults.push(MemberFault { path: self.path.concat(), problem });
        }
    }

    /// Notes a fault in a member of what is read here.
    pub fn fault_in(&mut self, member: &str, problem: Problem) {
        self.inside(member, |at| at.fault(problem));
    }

    /// Reads a member of what is read here.
    pub fn inside<T>(&mut self, member: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let dot = if self.path.is_empty() { "" } else { "." };
        self.step(format!("{dot}{member}"), read)
    }

    pub(super) fn item<T>(&mut self, index: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        self.step(format!("[{index}]"), read)
    }

    fn step<T>(&mut self, step: String, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(step);
        let out = read(self);
        self.path.pop();
        out
    }

    /// The members of an object, none of them unknown; otherwise the fault, and nothing.
    pub fn object<'v>(&mut self, value: &'v Value, names: &[&str]) -> Option<&'v [(String, Value)]> {
        let Value::Object(members) = value else {
            self.fault(Problem::NotA { expected: Expected::Object });
            return None;
        };
        for (name, _) in members {
            if !names.contains(&name.as_str()) {
                self.fault_in(&crate::words::visible_line(&shortened(name)), Problem::Unknown);
            }
        }
        Some(members)
    }
}

/// A name from elsewhere, short enough to be shown.
pub(crate) fn shortened(name: &str) -> String {
    const MOST: usize = 64;
    let mut short: String = name.chars().take(MOST).collect();
    if short.len() < name.len() {
        short.push('…');
    }
    short
}

/// A type of the record: it has a shape, is read from JSON, and is written as JSON.
pub trait Part: Sized {
    /// What it looks like.
    fn shape() -> Shape;
    /// Reads it; what is wrong is noted, and then nothing comes back.
    fn read(value: &Value, at: &mut Reading) -> Option<Self>;
    /// Writes it.
    fn write(&self) -> Value;
    /// Shows each free text in it: what somebody wrote in words of their own, no ids, digests or dates.
    fn texts(&self, _at: Place<'_>, _see: &mut See<'_>) {}
    /// Names what differs since an older one, which is not the same; lists are named whole.
    fn changes(&self, _old: &Self, at: Place<'_>, found: &mut Vec<String>) {
        found.push(at.to_string());
    }
}

/// A type as a member: required, may be left out, or a list.
pub trait Member: Sized {
    /// Whether it must be there.
    const REQUIRED: bool;
    /// What its value looks like.
    fn shape() -> Shape;
    /// Reads it, or its absence.
    fn read_member(value: Option<&Value>, at: &mut Reading) -> Option<Self>;
    /// Writes it, or leaves it out.
    fn write_member(&self) -> Option<Value>;
    /// As [`Part::texts`].
    fn member_texts(&self, at: Place<'_>, see: &mut See<'_>);
    /// As [`Part::changes`].
    fn member_changes(&self, old: &Self, at: Place<'_>, found: &mut Vec<String>);
}

impl<T: Part> Member for T {
    const REQUIRED: bool = true;
    fn shape() -> Shape {
        <T as Part>::shape()
    }
    fn read_member(value: Option<&Value>, at: &mut Reading) -> Option<Self> {
        let Some(value) = value else {
            at.fault(Problem::Missing);
            return None;
        };
        Self::read(value, at)
    }
    fn write_member(&self) -> Option<Value> {
        Some(self.write())
    }
    fn member_texts(&self, at: Place<'_>, see: &mut See<'_>) {
        self.texts(at, see);
    }
    fn member_changes(&self, old: &Self, at: Place<'_>, found: &mut Vec<String>) {
        self.changes(old, at, found);
    }
}

impl<T: Part> Member for Option<T> {
    const REQUIRED: bool = false;
    fn shape() -> Shape {
        T::shape()
    }
    fn read_member(value: Option<&Value>, at: &mut Reading) -> Option<Self> {
        match value {
            None => Some(None),
            Some(value) => T::read(value, at).map(Some),
        }
    }
    fn write_member(&self) -> Option<Value> {
        self.as_ref().map(Part::write)
    }
    fn member_texts(&self, at: Place<'_>, see: &mut See<'_>) {
        self.iter().for_each(|it| it.texts(at, see));
    }
    fn member_changes(&self, old: &Self, at: Place<'_>, found: &mut Vec<String>) {
        match (old, self) {
            (Some(old), Some(new)) => new.changes(old, at, found),
            _ => found.push(at.to_string()),
        }
    }
}

/// Declares objects of the record: `struct Type("name") { member: Type, … }`, and after `=>` a rule
/// that looks at the whole, and after `one of` the members of which exactly one is there.
macro_rules! members {
    ($(
        $(#[$meta:meta])*
        pub struct $name:ident($words:literal) {
            $($member:ident $(as $json:literal)? : $kind:ty),* $(,)?
        } $(one of $one:expr)? $(=> $rule:path)?
    )*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name {
            $(
                #[doc = concat!("`", stringify!($member), "` of `", $words, "`: its purpose and unit stand in `locales/en/members.ftl`.")]
                pub $member: $kind,
            )*
        }

        impl $name {
            /// The shape of the object.
            #[must_use]
            pub fn object_shape() -> $crate::statement::shape::ObjectShape {
                $crate::statement::shape::ObjectShape {
                    name: $words,
                    members: vec![$($crate::statement::shape::MemberShape {
                        name: members!(@json $member $($json)?),
                        of: $words,
                        required: <$kind as $crate::statement::shape::Member>::REQUIRED,
                        shape: <$kind as $crate::statement::shape::Member>::shape(),
                    }),*],
                    exactly_one: members!(@one $($one)?),
                }
            }
        }

        impl $name {
            /// What differs since an older one, member by member; only members that differ are written as
            /// JSON.
            #[must_use]
            pub fn differences_since(&self, old: &Self) -> Vec<$crate::statement::difference::Difference> {
                let mut found = Vec::new();
                $(if self.$member != old.$member {
                    $crate::statement::difference::compare(
                        members!(@json $member $($json)?).to_owned(),
                        $crate::statement::shape::Member::write_member(&old.$member).as_ref(),
                        $crate::statement::shape::Member::write_member(&self.$member).as_ref(),
                        &mut found,
                    );
                })*
                found
            }
        }

        impl $crate::statement::shape::Part for $name {
            fn shape() -> $crate::statement::shape::Shape {
                $crate::statement::shape::Shape::Object(Self::object_shape())
            }

            fn read(value: &$crate::statement::json::Value, at: &mut $crate::statement::shape::Reading) -> Option<Self> {
                const NAMES: &[&str] = &[$(members!(@json $member $($json)?)),*];
                at.object(value, NAMES)?;
                $(let $member = at.inside(members!(@json $member $($json)?), |at| {
                    <$kind as $crate::statement::shape::Member>::read_member(
                        value.get(members!(@json $member $($json)?)), at)
                });)*
                let whole = Self { $($member: $member?),* };
                $crate::statement::shape::exactly_one(value, members!(@one $($one)?), at);
                $($rule(&whole, at);)?
                Some(whole)
            }

            fn write(&self) -> $crate::statement::json::Value {
                let mut members: Vec<(String, $crate::statement::json::Value)> = Vec::new();
                $(if let Some(value) = $crate::statement::shape::Member::write_member(&self.$member) {
                    members.push((members!(@json $member $($json)?).to_owned(), value));
                })*
                $crate::statement::json::Value::Object(members)
            }

            fn changes(&self, old: &Self, at: $crate::statement::place::Place<'_>, found: &mut Vec<String>) {
                $(if self.$member != old.$member {
                    let at = $crate::statement::place::Place::Member(&at, $words, members!(@json $member $($json)?));
                    $crate::statement::shape::Member::member_changes(&self.$member, &old.$member, at, found);
                })*
            }

            fn texts(&self, at: $crate::statement::place::Place<'_>, see: &mut $crate::statement::place::See<'_>) {
                $($crate::statement::shape::Member::member_texts(
                    &self.$member,
                    $crate::statement::place::Place::Member(&at, $words, members!(@json $member $($json)?)),
                    see,
                );)*
            }
        }
    )*};
    (@json $member:ident) => { stringify!($member) };
    (@json $member:ident $json:literal) => { $json };
    (@one) => { &[] };
    (@one $one:expr) => { $one };
}
pub(crate) use members;

/// Notes a fault unless exactly one of these members is there; no names, no rule.
pub(crate) fn exactly_one(value: &Value, names: &[&str], at: &mut Reading) {
    if !names.is_empty() && names.iter().filter(|name| value.get(name).is_some()).count() != 1 {
        at.fault(Problem::NotExactlyOne { names: names.join(", ") });
    }
}

/// Declares closed lists of words: `enum Type("name") { Variant = "word", … }`.
macro_rules! choices {
    ($(
        $(#[$meta:meta])*
        pub enum $name:ident($words:literal) { $($variant:ident = $word:literal),* $(,)? }
    )*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name {
            $(#[doc = concat!("`", $word, "`")] $variant),*
        }

        impl $name {
            /// The list, as data.
            pub const CHOICE: &'static $crate::statement::shape::Choice =
                &$crate::statement::shape::Choice { name: $words, words: &[$($word),*] };
            /// Every value, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word, as in JSON.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The value of a word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        impl $crate::words::Say for $name {
            fn sentence(&self) -> $crate::words::Sentence {
                $crate::words::Sentence::new(Self::CHOICE.label(self.word()))
            }
        }

        impl $crate::statement::shape::Part for $name {
            fn shape() -> $crate::statement::shape::Shape {
                $crate::statement::shape::Shape::Choice(Self::CHOICE)
            }
            fn read(value: &$crate::statement::json::Value, at: &mut $crate::statement::shape::Reading) -> Option<Self> {
                let word = match value {
                    $crate::statement::json::Value::String(word) => Self::from_word(word),
                    _ => None,
                };
                if word.is_none() {
                    at.fault($crate::statement::shape::Problem::NotA {
                        expected: $crate::statement::shape::Expected::Choice(Self::CHOICE.words),
                    });
                }
                word
            }
            fn write(&self) -> $crate::statement::json::Value {
                $crate::statement::json::Value::String(self.word().to_owned())
            }
        }
    )*};
}
pub(crate) use choices;
