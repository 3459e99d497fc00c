//! `erasure`: that content goes, and on which ground (FORMAT.md, section 7).

use super::scalar::{Size, Text};
use super::shape::members;
use crate::crypto::Digest;

members! {
    /// What goes: the statement of an entry, or a document.
    pub struct Erasure("erasure") {
        entry: Option<Size>,
        document: Option<Digest>,
        ground: Text,
        reason: Text,
    } one of &["entry", "document"]
}
