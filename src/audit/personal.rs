//! What looks like personal data in a text. It is a hint: nobody can tell a name from a word for certain.
//!
//! One pass over the bytes. Only a digit, a plus, an at sign and the first letter of a few words are looked at closer;
//! the rest of a text is skipped.

use std::ops::Range;

use crate::sentence;
use crate::statement::Content;
use crate::statement::place::Place;
use crate::words::{Say, Sentence};

mod births;
mod names;
mod numbers;
mod triggers;

/// What a piece of text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Personal {
    /// A citizen service number: nine digits that pass the test of eleven.
    Bsn,
    /// An e-mail address.
    Email,
    /// A telephone number, but not that of an organisation (0800, 0900, 088 and the like).
    Telephone,
    /// A day beside a word such as “geboren”.
    BirthDate,
    /// A name after a word such as “mevrouw” or “cliënt”.
    Name,
}

impl Say for Personal {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Bsn => sentence!("personal-bsn"),
            Self::Email => sentence!("personal-email"),
            Self::Telephone => sentence!("personal-telephone"),
            Self::BirthDate => sentence!("personal-birth-date"),
            Self::Name => sentence!("personal-name"),
        }
    }
}

/// A piece of text that looks like personal data. What it says is not repeated anywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resemblance {
    /// What it looks like.
    pub kind: Personal,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
}

/// Something that looks like personal data in a statement: where, and what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resembling {
    /// The member of the content, such as `record.risks[2].what`.
    pub member: String,
    /// What that member is called.
    pub label: Sentence,
    /// What it looks like.
    pub kind: Personal,
}

/// What stands in a text that looks like personal data, in its order.
#[must_use]
pub fn look(text: &str) -> Vec<Resemblance> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let (mut at, mut before) = (0, 0);
    while let Some(byte) = bytes.get(at) {
        let class = CLASSES[usize::from(*byte)];
        // One test for each byte, which hardly any passes: this loop is what the search costs.
        let may_begin = (class & BEGINS & !before) | (class & AT);
        before = class >> 1;
        at += 1;
        if may_begin != 0
            && let Some(it) = begins(text, at - 1)
        {
            at = at.max(it.at.end);
            found.push(it);
        }
    }
    found
}

/// Something can begin with this byte, where no word goes on.
const BEGINS: u8 = 1;
/// A letter or a digit: a word goes on after it. One bit above `BEGINS`, so that a shift brings one over the other.
const IN_WORD: u8 = 2;
/// The middle of an e-mail address.
const AT: u8 = 4;

const CLASSES: [u8; 256] = classes();

const fn classes() -> [u8; 256] {
    let mut classes = [0; 256];
    let mut byte = 0_u8;
    while byte < 128 {
        classes[byte as usize] = match byte {
            b'@' => AT,
            b'+' => BEGINS,
            b'0'..=b'9' => BEGINS | IN_WORD,
            _ if triggers::is_first(byte) => BEGINS | IN_WORD,
            _ if byte.is_ascii_alphabetic() => IN_WORD,
            _ => 0,
        };
        byte += 1;
    }
    classes
}

/// What begins here, if something does.
fn begins(text: &str, at: usize) -> Option<Resemblance> {
    let bytes = text.as_bytes();
    match bytes.get(at)? {
        b'@' => email(bytes, at),
        _ if follows_letter(bytes, at) => None,
        b'+' | b'0'..=b'9' => numbers::begins(text, at),
        _ if triggers::may_begin(bytes, at) => triggers::begins(text, at),
        _ => None,
    }
}

/// Whether a letter beyond ASCII stands before this place.
fn follows_letter(bytes: &[u8], at: usize) -> bool {
    // The first byte of a Latin letter of two bytes is one of these; quotation marks and dashes have other ones.
    at.checked_sub(2)
        .and_then(|it| bytes.get(it..at))
        .is_some_and(|it| matches!(it, [0xC3..=0xC9, 0x80..=0xBF]))
}

/// What stands in a statement that looks like personal data: each kind once for a member. Every free text is looked
/// at; ids, digests, keys and dates of their own are not.
#[must_use]
pub fn personal_in(content: &Content) -> Vec<Resembling> {
    let mut found = Vec::new();
    content.texts(&mut |place: Place<'_>, text: &str| {
        let mut kinds: Vec<Personal> = look(text).into_iter().map(|it| it.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let label = place.label().filter(|_| !kinds.is_empty());
        for (kind, label) in kinds.into_iter().filter_map(|it| Some((it, label.clone()?))) {
            found.push(Resembling { member: place.to_string(), label, kind });
        }
    });
    found
}

/// An e-mail address around an at sign.
fn email(bytes: &[u8], at: usize) -> Option<Resemblance> {
    /// The longest part on either side that is looked at.
    const MOST: usize = 64;
    let local = |it: &&u8| it.is_ascii_alphanumeric() || b"._%+-".contains(it);
    let before = bytes.get(..at)?.iter().rev().take(MOST).take_while(local).count();
    let host = |it: &&u8| it.is_ascii_alphanumeric() || b".-".contains(it);
    let domain = bytes.get(at + 1..)?;
    let after = domain.iter().take(MOST).take_while(host).count();
    let mut domain = domain.get(..after)?;
    while let [rest @ .., b'.' | b'-'] = domain {
        domain = rest;
    }
    let last = domain.rsplit(|it| *it == b'.').next()?;
    let named = domain.len() > last.len() + 1 && last.len() >= 2 && last.iter().all(u8::is_ascii_alphabetic);
    (before > 0 && named)
        .then(|| Resemblance { kind: Personal::Email, at: at - before..at + 1 + domain.len() })
}
