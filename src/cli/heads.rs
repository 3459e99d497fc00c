//! Tree heads that a person names: a file with one, or the size of a ledger at hand.

use std::path::Path;

use crate::crypto::{Checkpoint, LineCheck, Note, VerifierKey};
use crate::ledger::Verified;
use crate::sentence;

use super::context::Context;
use super::outcome::Failure;

/// A tree head, and the note by which it was signed, if it was.
#[derive(Debug, Clone)]
pub(super) struct Head {
    pub(super) head: Checkpoint,
    pub(super) signed: Option<Note>,
}

impl Head {
    /// Reads a head: a signed note, or only its three lines.
    pub(super) fn parse(path: &Path, bytes: &[u8]) -> Result<Self, Failure> {
        let bad = |fault| Failure::refused(sentence!("head-file-bad", path = path, fault = fault));
        let signed = Note::parse(bytes);
        let text = match &signed {
            Ok(note) => note.text.as_str(),
            Err(_) => std::str::from_utf8(bytes).unwrap_or_default(),
        };
        match (Checkpoint::parse(text), signed) {
            (Ok(head), signed) => Ok(Self { head, signed: signed.ok() }),
            (Err(_), Err(fault)) | (Err(fault), Ok(_)) => Err(bad(fault)),
        }
    }

    pub(super) fn read(context: &Context, path: &Path) -> Result<Self, Failure> {
        Self::parse(path, &context.read_file(path)?)
    }

    /// Whether the log with this key signed it.
    pub(super) fn is_signed_by(&self, key: &VerifierKey) -> bool {
        let good = self.signed.as_ref().is_some_and(|it| it.check(key) == LineCheck::Good);
        good && self.head.origin == key.name().as_str()
    }
}

/// A head as a person names it.
pub(super) enum Named {
    /// By its size, in the ledger at hand.
    Size(u64),
    /// By its file.
    File(Head),
}

impl Named {
    pub(super) fn read(context: &Context, text: &str) -> Result<Self, Failure> {
        match text.parse() {
            Ok(size) => Ok(Self::Size(size)),
            Err(_) => Head::read(context, Path::new(text)).map(Self::File),
        }
    }

    /// The head, if it is one of this ledger: its root is the ledger's at that size.
    pub(super) fn in_ledger(self, ledger: &Verified) -> Result<Head, Failure> {
        let origin = ledger.origin().as_str();
        let size = match &self {
            Self::Size(size) => *size,
            Self::File(it) => it.head.size,
        };
        let Some(root) = ledger.root_at(size) else {
            return Err(Failure::refused(sentence!("head-beyond", size = size, own = ledger.size())));
        };
        match self {
            Self::Size(size) => {
                Ok(Head { head: Checkpoint { origin: origin.to_owned(), size, root }, signed: None })
            }
            Self::File(it) if it.head.origin != origin => {
                Err(Failure::refused(sentence!("head-other-ledger", found = it.head.origin, ours = origin)))
            }
            Self::File(it) if it.head.root != root => {
                Err(Failure::refused(sentence!("head-other-history", size = size)))
            }
            Self::File(it) => Ok(it),
        }
    }
}

/// The key of a log that a person gave.
pub(super) fn log_key(text: &str) -> Result<VerifierKey, Failure> {
    VerifierKey::parse(text.trim())
        .map_err(|fault| Failure::could_not(sentence!("log-key-bad", fault = fault)))
}
