//! An act as it is signed: strict JSON in, types out (FORMAT.md, section 2; the contents of the record).
//!
//! [`json`] reads the bytes, [`shape`] is how types say what they look like, [`scalar`] and [`choice`]
//! are single values, and there is a file for each kind. [`schema`] makes the JSON Schemas, [`plain`]
//! the text that people read, [`difference`] what changed between two. No clock, no store, no authority: whether an act is allowed is not known here.

pub mod charter;
pub mod choice;
pub mod closure;
pub mod decision;
pub mod difference;
pub mod erasure;
pub mod finding;
pub mod json;
pub mod keys;
pub mod lists;
pub mod note;
pub mod place;
pub mod plain;
pub mod position;
pub mod proposal;
pub mod record;
pub mod reply;
pub mod review;
pub mod scalar;
pub mod schema;
pub mod shape;
pub mod signal;

use std::sync::Arc;

use crate::crypto::{Digest, PublicKey};
use crate::words::{Say, Sentence};

use choice::Kind;
use json::{JsonFault, Value};
use place::{Place, See};
use scalar::{BodyId, Nonce, Origin, Root, Size, Time};
use shape::{Expected, MemberFault, MemberShape, ObjectShape, Part, Problem, Reading, Shape, members};

/// The value of `format`.
pub const FORMAT: &str = "verantwoord/1";

/// The names of the envelope's members, in the order in which they are written.
pub const ENVELOPE: [&str; 8] = ["format", "kind", "ledger", "nonce", "issued_at", "seen", "by", "content"];

members! {
    /// The tree head that the author had seen and verified.
    pub struct Seen("seen") { size: Size, root: Root }
}

/// A statement: who says what, when, having seen which history.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The origin of the ledger that it is for.
    pub ledger: Origin,
    /// Random, so that its digest hides it after an erasure.
    pub nonce: Nonce,
    /// When its author made it, by the author's clock.
    pub issued_at: Time,
    /// The history that its author had seen.
    pub seen: Seen,
    /// The body whose act it is.
    pub by: BodyId,
    /// What it says.
    pub content: Content,
}

macro_rules! contents {
    ($($variant:ident($kind:ty)),* $(,)?) => {
        /// What a statement says, by its kind. Shared: whoever keeps it beside the statement copies nothing.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Content {
            $(#[doc = concat!("See [`", stringify!($kind), "`].")] $variant(Arc<$kind>)),*
        }

        impl Content {
            /// Its kind.
            #[must_use]
            pub fn kind(&self) -> Kind {
                match self { $(Self::$variant(_) => Kind::$variant),* }
            }

            /// The shape of the content of a kind.
            #[must_use]
            pub fn shape(kind: Kind) -> ObjectShape {
                match kind { $(Kind::$variant => <$kind>::object_shape()),* }
            }

            /// Reads the content of a kind; what is wrong is noted.
            pub fn read(kind: Kind, value: &Value, at: &mut Reading) -> Option<Self> {
                match kind { $(Kind::$variant => <$kind as Part>::read(value, at).map(|it| Self::$variant(Arc::new(it)))),* }
            }

            /// Writes it.
            #[must_use]
            pub fn write(&self) -> Value {
                match self { $(Self::$variant(it) => it.write()),* }
            }

            /// Shows each free text in it, with its place in the content.
            pub fn texts(&self, see: &mut See<'_>) {
                match self { $(Self::$variant(it) => it.texts(Place::Whole, see)),* }
            }
        }
    };
}

contents! {
    Charter(charter::Charter), Keys(keys::Keys), Proposal(proposal::Proposal), Position(position::Position),
    Decision(decision::Decision), Review(review::Review), Closure(closure::Closure), Signal(signal::Signal),
    Finding(finding::Finding), Reply(reply::Reply), Note(note::Note), Erasure(erasure::Erasure),
}

impl Content {
    /// The keys that it brings in, each with its body and label: those of a charter, and enrolled ones.
    pub fn brings_in(&self) -> Vec<(&PublicKey, &BodyId, &scalar::Name)> {
        match self {
            Self::Charter(charter) => {
                charter.keys.iter().map(|it| (&it.public_key, &it.body, &it.label)).collect()
            }
            Self::Keys(keys) => {
                let changes = keys.changes.iter();
                changes
                    .filter_map(|change| match change {
                        keys::Change::Enrol(it) => Some((&it.public_key, &it.body, &it.label)),
                        _ => None,
                    })
                    .collect()
            }
            _ => vec![],
        }
    }
}

/// Why bytes are no statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatementFault {
    /// They are not the JSON of section 2.
    Json(JsonFault),
    /// Members are unknown, missing, or have values that the format does not allow; at least one.
    Members(Vec<MemberFault>),
}

impl StatementFault {
    /// Everything that is wrong, for people.
    #[must_use]
    pub fn sentences(&self) -> Vec<Sentence> {
        match self {
            Self::Json(fault) => vec![fault.sentence()],
            Self::Members(faults) => faults.iter().map(Say::sentence).collect(),
        }
    }
}

impl std::fmt::Display for StatementFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Json(fault) => fault.fmt(f),
            Self::Members(faults) => faults
                .iter()
                .try_for_each(|it| writeln!(f, "{}", crate::words::say(crate::words::Lang::En, it))),
        }
    }
}

impl std::error::Error for StatementFault {}

impl Statement {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.content.kind()
    }

    /// Parses a statement's exact bytes.
    ///
    /// # Errors
    /// What is wrong with the JSON, or every fault in its members (as many as are told at once).
    pub fn parse(bytes: &[u8]) -> Result<Self, StatementFault> {
        let value = json::parse(bytes).map_err(StatementFault::Json)?;
        Self::read(&value).map_err(StatementFault::Members)
    }

    /// Reads a statement from JSON that was parsed.
    ///
    /// # Errors
    /// Every fault in its members.
    pub fn read(value: &Value) -> Result<Self, Vec<MemberFault>> {
        let mut at = Reading::default();
        let read = read_envelope(value, &mut at);
        match read {
            Some(statement) if at.is_clean() => Ok(statement),
            _ => Err(at.into_faults()),
        }
    }

    /// The statement as JSON.
    #[must_use]
    pub fn write(&self) -> Value {
        let string = |text: &str| Value::String(text.to_owned());
        let members = [
            string(FORMAT),
            string(self.kind().word()),
            self.ledger.write(),
            self.nonce.write(),
            self.issued_at.write(),
            self.seen.write(),
            self.by.write(),
            self.content.write(),
        ];
        Value::Object(ENVELOPE.into_iter().map(str::to_owned).zip(members).collect())
    }

    /// The bytes to be signed, as this program writes them. What was received is never written again.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        json::write(&self.write()).into_bytes()
    }

    /// Every digest of another statement in it, with the path of the member.
    #[must_use]
    pub fn references(&self) -> Vec<(String, Digest)> {
        let mut out = Vec::new();
        references(&Content::shape(self.kind()), &self.content.write(), "content", &mut out);
        out
    }

    /// The shape of a whole statement of a kind.
    #[must_use]
    pub fn shape(kind: Kind) -> ObjectShape {
        let member = |name, shape| MemberShape { name, of: "statement", required: true, shape };
        ObjectShape {
            name: "statement",
            members: vec![
                member("format", scalar::FORMAT_SHAPE),
                member("kind", Kind::shape()),
                member("ledger", <Origin as Part>::shape()),
                member("nonce", <Nonce as Part>::shape()),
                member("issued_at", <Time as Part>::shape()),
                member("seen", <Seen as Part>::shape()),
                member("by", <BodyId as Part>::shape()),
                member("content", Shape::Object(Content::shape(kind))),
            ],
            exactly_one: &[],
        }
    }
}

fn read_envelope(value: &Value, at: &mut Reading) -> Option<Statement> {
    fn member<T: Part>(value: &Value, name: &str, at: &mut Reading) -> Option<T> {
        at.inside(name, |at| <T as shape::Member>::read_member(value.get(name), at))
    }
    at.object(value, &ENVELOPE)?;
    match value.get("format") {
        Some(Value::String(format)) if format == FORMAT => {}
        Some(_) => at.fault_in("format", Problem::Format),
        None => at.fault_in("format", Problem::Missing),
    }
    let kind = at.inside("kind", |at| match value.get("kind") {
        Some(Value::String(word)) if Kind::from_word(word).is_some() => Kind::from_word(word),
        Some(_) => {
            at.fault(Problem::Kind);
            None
        }
        None => {
            at.fault(Problem::Missing);
            None
        }
    });
    let ledger: Option<Origin> = member(value, "ledger", at);
    let nonce = member(value, "nonce", at);
    let issued_at = member(value, "issued_at", at);
    let seen = member(value, "seen", at);
    let by = member(value, "by", at);
    let content = at.inside("content", |at| match value.get("content") {
        None => {
            at.fault(Problem::Missing);
            None
        }
        Some(value @ Value::Object(_)) => kind.and_then(|kind| Content::read(kind, value, at)),
        Some(_) => {
            at.fault(Problem::NotA { expected: Expected::Object });
            None
        }
    });
    if let (Some(ledger), Some(content)) = (&ledger, &content) {
        log_keys_are_named_after(ledger, content, at);
    }
    Some(Statement {
        ledger: ledger?,
        nonce: nonce?,
        issued_at: issued_at?,
        seen: seen?,
        by: by?,
        content: content?,
    })
}

/// The name of a log key is the origin: a head could not be told apart from another ledger's otherwise.
fn log_keys_are_named_after(origin: &Origin, content: &Content, at: &mut Reading) {
    let mut judge = |path: String, key: &scalar::LogKey| {
        if key.0.name().as_str() != origin.as_str() {
            at.inside("content", |at| at.fault_in(&path, Problem::LogKeyName));
        }
    };
    match content {
        Content::Charter(charter) => judge("log_key".into(), &charter.log_key),
        Content::Keys(keys) => {
            for (index, change) in keys.changes.iter().enumerate() {
                if let keys::Change::ReplaceLogKey(it) = change {
                    judge(format!("changes[{index}].log_key"), &it.log_key);
                }
            }
        }
        _ => {}
    }
}

fn references(shape: &ObjectShape, value: &Value, path: &str, out: &mut Vec<(String, Digest)>) {
    for member in &shape.members {
        let Some(value) = value.get(member.name) else { continue };
        let path = format!("{path}.{}", member.name);
        match (&member.shape, value) {
            (Shape::Scalar(_), Value::String(text)) if member.refers_to_a_statement() => {
                out.extend(Digest::from_hex(text).map(|digest| (path, digest)));
            }
            (Shape::Object(shape), value) => references(shape, value, &path, out),
            (Shape::List { of, .. }, Value::Array(items)) => {
                if let Shape::Object(shape) = of.as_ref() {
                    for (index, item) in items.iter().enumerate() {
                        references(shape, item, &format!("{path}[{index}]"), out);
                    }
                }
            }
            _ => {}
        }
    }
}
