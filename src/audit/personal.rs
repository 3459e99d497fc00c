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
    let (mut at, mut in_word) = (0, false);
    while let Some(byte) = bytes.get(at) {
        let mark = MARKS[usize::from(*byte)];
        // In the middle of a word or a number nothing begins but an at sign's domain.
        let begins = match mark {
            Mark::At => email(bytes, at),
            Mark::Digit | Mark::Plus if !in_word => numbers::begins(text, at),
            Mark::Trigger if !in_word => triggers::begins(text, at),
            _ => None,
        };
        // A byte within a character belongs to what the first byte began.
        if !matches!(mark, Mark::Within) {
            in_word = matches!(mark, Mark::Letter | Mark::Trigger | Mark::Digit);
        }
        match begins {
            Some(it) => {
                at = it.at.end.max(at + 1);
                found.push(it);
            }
            None => at += 1,
        }
    }
    found
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

/// What a byte can be the beginning of.
#[derive(Debug, Clone, Copy)]
enum Mark {
    None,
    /// Part of a word, of which no trigger begins with it.
    Letter,
    /// The first letter of a trigger.
    Trigger,
    /// Not the first byte of a character.
    Within,
    Digit,
    Plus,
    At,
}

const MARKS: [Mark; 256] = marks();

const fn marks() -> [Mark; 256] {
    let mut marks = [Mark::None; 256];
    let mut at = 0;
    while at < 256 {
        marks[at] = match at as u8 {
            b'0'..=b'9' => Mark::Digit,
            b'+' => Mark::Plus,
            b'@' => Mark::At,
            byte if triggers::may_begin(byte) => Mark::Trigger,
            // The last are the first bytes of Latin letters beyond ASCII.
            b'a'..=b'z' | b'A'..=b'Z' | 0xC3..=0xC9 => Mark::Letter,
            0x80..=0xBF => Mark::Within,
            _ => Mark::None,
        };
        at += 1;
    }
    marks
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
