//! The words that a name or a day of birth follows; how they begin, `BEGINNINGS` knows.

use super::{Personal, Resemblance, births, names};

/// The longest of these words.
const MOST: usize = 13;

/// A word in small letters without accents, if it is not longer than a trigger.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word {
    letters: [u8; MOST],
    length: usize,
    /// Where the word ends in the text.
    pub(super) end: usize,
    /// Whether it stands in capitals.
    capitals: bool,
}

impl Word {
    /// The word that begins at a place.
    pub(super) fn at(text: &str, at: usize) -> Option<Self> {
        let mut word = Self { letters: [0; MOST], length: 0, end: at, capitals: true };
        for c in text.get(at..)?.chars() {
            let plain = match c {
                'ë' | 'Ë' => b'e',
                // The dots of an ë that is written as two characters.
                '\u{308}' => 0,
                _ if c.is_ascii_alphabetic() => u8::try_from(c).ok()?.to_ascii_lowercase(),
                _ if c.is_alphanumeric() => return None,
                _ => break,
            };
            if plain != 0 {
                *word.letters.get_mut(word.length)? = plain;
                word.length += 1;
            }
            word.capitals &= !c.is_lowercase();
            word.end += c.len_utf8();
        }
        Some(word)
    }

    pub(super) fn letters(&self) -> &[u8] {
        self.letters.get(..self.length).unwrap_or_default()
    }
}

/// What a trigger says, if one begins here and what should follow it follows.
pub(super) fn begins(text: &str, at: usize) -> Option<Resemblance> {
    let word = Word::at(text, at)?;
    let (kind, end) = match word.letters() {
        b"mw" | b"mr" | b"ms" if word.capitals => return None,
        b"heer" if !follows_de(text, at) => return None,
        b"mevrouw" | b"mevr" | b"mw" | b"meneer" | b"mijnheer" | b"dhr" | b"heer" | b"juffrouw" | b"mrs"
        | b"mr" | b"ms" | b"miss" => (Personal::Name, names::after_title(text, word.end)?),
        b"client" | b"cliente" | b"patient" | b"patiente" | b"bewoner" | b"bewoonster" | b"resident" => {
            (Personal::Name, names::after_role(text, word.end)?)
        }
        b"geb" if !text.get(word.end..)?.starts_with(['.', ':', ' ']) => return None,
        b"geboren" | b"geboortedatum" | b"geb" | b"born" | b"birth" | b"birthday" | b"dob" => {
            let born = births::near(text.as_bytes(), at, word.end)?;
            return Some(Resemblance {
                kind: Personal::BirthDate,
                at: born.start.min(at)..born.end.max(word.end),
            });
        }
        _ => return None,
    };
    Some(Resemblance { kind, at: at..end })
}

/// Whether a word comes after “de”.
fn follows_de(text: &str, at: usize) -> bool {
    let before = at.checked_sub(3).and_then(|from| text.get(from..at));
    before.is_some_and(|it| it.eq_ignore_ascii_case("de "))
}
