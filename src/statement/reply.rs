//! `reply`: an answer to a finding, signal, position or note.

use super::scalar::{Date, Text};
use super::shape::members;
use crate::crypto::Digest;

members! {
    /// The answer.
    pub struct Reply("reply") { to: Digest, text: Text, done_on: Option<Date> }
}
