//! Documents: named by a salted digest, beside the ledger and never in it (FORMAT.md, section 7).

use std::io::{self, Read};

use crate::crypto::{Digest, Hasher};
use crate::faults;
use crate::statement::scalar::{Line, Origin, Time};
use crate::store::{Author, Documents, StoreFault};

use super::{ReadFault, View};

/// The largest document that is taken in, in bytes.
pub const MAX_DOCUMENT_BYTES: u64 = 100 << 20;

/// The bytes before the content in what is hashed.
pub type Salt = [u8; 16];

/// A document that was taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Added {
    /// What a statement names it by.
    pub digest: Digest,
    /// How many bytes it has.
    pub bytes: u64,
}

faults! {
    /// Why a document was not taken in.
    pub enum DocumentFault {
        /// It is larger than a document may be.
        TooLarge {
            /// In bytes: [`MAX_DOCUMENT_BYTES`].
            limit: u64
        } => "document-too-large",
        /// The store refused, or the content could not be read.
        Store {
            /// Why.
            fault: StoreFault
        } => "document-store",
    }
}

impl From<StoreFault> for DocumentFault {
    fn from(fault: StoreFault) -> Self {
        Self::Store { fault }
    }
}

/// Hashes what passes through, and ends where a document is too large.
struct Passing<'a> {
    content: &'a mut dyn Read,
    hasher: Hasher,
    bytes: u64,
}

impl Read for Passing<'_> {
    fn read(&mut self, piece: &mut [u8]) -> io::Result<usize> {
        let count = self.content.read(piece)?;
        self.bytes += count as u64;
        if self.bytes > MAX_DOCUMENT_BYTES {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.hasher.update(piece.get(..count).unwrap_or_default());
        Ok(count)
    }
}

/// Takes a document in. Its bytes pass through in pieces.
///
/// # Errors
/// Why it was not taken in; then nothing names it.
pub fn add_document(
    documents: &Documents,
    origin: &Origin,
    salt: &Salt,
    label: &Line,
    content: &mut dyn Read,
    now: Time,
) -> Result<Added, DocumentFault> {
    let mut hasher = Hasher::default();
    hasher.update(salt);
    let mut passing = Passing { content, hasher, bytes: 0 };
    let written = documents.write(&mut passing);
    if passing.bytes > MAX_DOCUMENT_BYTES {
        return Err(DocumentFault::TooLarge { limit: MAX_DOCUMENT_BYTES });
    }
    let added = Added { bytes: passing.bytes, digest: passing.hasher.finish() };
    let author = Author { name: "log".into(), email: origin.to_string(), unix_seconds: now.unix() };
    documents.put(&added.digest.to_string(), salt, label, &written?, &author)?;
    Ok(added)
}

impl View<'_> {
    /// Visits the content of a document in pieces, and gives its salt; `None` if it is not there. What was visited is the
    /// document only if this ends well: its hash is known at the end.
    ///
    /// # Errors
    /// When it is not what its name says, or can't be read.
    pub fn document(&self, digest: &Digest, visit: &mut dyn FnMut(&[u8])) -> Result<Option<Salt>, ReadFault> {
        let (mut hasher, mut salt) = (Hasher::default(), Vec::new());
        let shape = self.store.document(&digest.to_string(), &mut |piece| {
            hasher.update(piece);
            // The salt comes first, and in one piece.
            match salt.is_empty() {
                true => salt = piece.to_vec(),
                false => visit(piece),
            }
        });
        let shape = match shape {
            Ok(shape) => shape,
            Err(StoreFault::NoDocument { .. }) => return Ok(None),
            Err(fault) => return Err(ReadFault::Store { fault }),
        };
        let changed = || ReadFault::DocumentChanged { name: digest.to_string() };
        let whole = shape.is_sound() && hasher.finish() == *digest;
        salt.try_into().ok().filter(|_| whole).map(Some).ok_or_else(changed)
    }
}
