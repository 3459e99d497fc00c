//! What looks like personal data in a text. It is a hint: nobody can tell a name from a word for certain.
//!
//! One pass over the bytes. Only a digit, a plus, an at sign and the first letters of a few words are looked at closer;
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
    // A text begins as if a blank stood before it, and so does what follows something that was found.
    let (mut at, mut state) = (0, !LANE);
    let step = |byte: u8| STEPS[usize::from(byte)];
    loop {
        // Four bytes at a time, as long as nothing begins there: this loop is what the search costs. That the fourth state
        // does not hang on the first three lets a processor work at several.
        while let Some(&[one, two, three, four]) = bytes.get(at..).and_then(|rest| rest.first_chunk()) {
            let (first, second) = (shift(step(one)) | step(two), shift(step(three)) | step(four));
            let in_two = shift(shift(state)) | first;
            let in_four = shift(shift(first)) | second;
            if (shift(state) | step(one)) & in_two & (shift(in_two) | step(three)) & in_four < THIRD {
                break;
            }
            (at, state) = (at + 4, in_four);
        }
        let Some(byte) = bytes.get(at) else { return found };
        state = shift(state) | step(*byte);
        at += 1;
        if state < THIRD
            && let Some(it) = begins(text, at - 3)
        {
            at = at.max(it.at.end);
            state = !LANE;
            found.push(it);
        }
    }
}

/// A state, a byte on.
const fn shift(state: u64) -> u64 {
    state << LANE.count_ones()
}

/// How what is looked for begins: what its first, second and third byte can be, in small letters. An empty text says
/// that it can be any. All but the middle of an e-mail address begin where no word goes on.
const BEGINNINGS: [[&[u8]; 3]; 15] = [
    [b"@", b"", b""],
    [b"+0123456789", b"", b""],
    [b"m", b"wrs", b""],
    [b"m", b"e", b"vn"],
    [b"m", b"i", b"js"],
    [b"b", b"e", b"w"],
    [b"b", b"i", b"r"],
    [b"bd", b"o", b"rb"],
    [b"c", b"l", b"i"],
    [b"d", b"h", b"r"],
    [b"g", b"e", b"b"],
    [b"h", b"e", b"e"],
    [b"j", b"u", b"f"],
    [b"p", b"a", b"t"],
    [b"r", b"e", b"s"],
];

/// A bit for each beginning.
const LANE: u64 = 0xffff;
/// Below this, some beginning has come to its third byte.
const THIRD: u64 = LANE << 48;

/// What each byte can not be, in four lanes from the lowest: the byte before a beginning, its first, its second and its
/// third. A state that moves up by a lane with each byte, and takes in what that byte can not be, has in its highest lane
/// a zero for what began two bytes ago (the shift-or search of Baeza-Yates and Gonnet, 1992).
const STEPS: [u64; 256] = steps();

const fn steps() -> [u64; 256] {
    let mut steps = [u64::MAX; 256];
    let mut byte = 0;
    while byte < steps.len() {
        let letter = (byte as u8).to_ascii_lowercase();
        let mut which = 0;
        while which < BEGINNINGS.len() {
            if which == 0 || !letter.is_ascii_alphanumeric() {
                steps[byte] &= !(1 << which);
            }
            let mut nth = 0;
            while nth < 3 {
                if can_be(BEGINNINGS[which][nth], letter) {
                    steps[byte] &= !(1 << (16 * (nth + 1) + which));
                }
                nth += 1;
            }
            which += 1;
        }
        byte += 1;
    }
    steps
}

const fn can_be(any_of: &[u8], byte: u8) -> bool {
    let mut nth = 0;
    while nth < any_of.len() {
        if any_of[nth] == byte {
            return true;
        }
        nth += 1;
    }
    any_of.is_empty()
}

/// What begins here, if something does.
fn begins(text: &str, at: usize) -> Option<Resemblance> {
    let bytes = text.as_bytes();
    match bytes.get(at)? {
        b'@' => email(bytes, at),
        _ if follows_letter(bytes, at) => None,
        b'+' | b'0'..=b'9' => numbers::begins(text, at),
        _ => triggers::begins(text, at),
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
        let looks_like = look(text);
        if looks_like.is_empty() {
            return;
        }
        let mut kinds: Vec<Personal> = looks_like.into_iter().map(|it| it.kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        found.extend(
            kinds.into_iter().filter_map(|kind| {
                Some(Resembling { member: place.to_string(), label: place.label()?, kind })
            }),
        );
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
