//! What rules say and ask of the words of a ledger.

use std::cmp::Ordering;

use crate::sentence;
use crate::words::Sentence;

/// The most characters of a text from the ledger that a finding quotes.
const QUOTED: usize = 80;
/// The most things that a finding names.
const NAMED: usize = 5;

/// What only fills a place: the whole of a text, in small letters and without its marks.
const FILLERS: &[&str] = &[
    "",
    "nvt",
    "niet van toepassing",
    "geen",
    "idem",
    "id",
    "x",
    "xx",
    "xxx",
    "zie boven",
    "zie hierboven",
    "zie bijlage",
    "nog invullen",
    "in te vullen",
    "nog te bepalen",
    "nader te bepalen",
    "ntb",
    "volgt",
    "volgt nog",
    "tbd",
    "todo",
    "na",
    "none",
    "not applicable",
    "ditto",
    "see above",
    "to be determined",
    "to follow",
];

/// What names nobody where somebody is to be named.
const NOBODY: &[&str] = &[
    "onbekend",
    "nog onbekend",
    "niemand",
    "nog niemand",
    "iedereen",
    "allen",
    "unknown",
    "not known",
    "nobody",
    "everybody",
    "everyone",
    "all",
];

/// A text on one line, cut to a length that fits in a sentence, without the full stop of its own.
pub(super) fn short(text: &str) -> String {
    crate::words::short(text, QUOTED).trim_end_matches('.').to_owned()
}

/// The words: what has a letter or a digit in it.
pub(super) fn each_word(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|it| it.contains(char::is_alphanumeric))
}

/// How many words there are.
pub(super) fn words(text: &str) -> usize {
    each_word(text).count()
}

/// Whether there are fewer words than this; of a long text no more is read than that takes.
pub(super) fn is_shorter(text: &str, least: usize) -> bool {
    each_word(text).take(least).count() < least
}

/// Whether a text is too short to explain anything.
pub(super) fn says_little(text: &str) -> bool {
    is_shorter(text, 5)
}

/// Whether the whole of a text only fills its place: “n.v.t.”, “zie boven”, “…”.
pub(super) fn says_nothing(text: &str) -> bool {
    is_one_of(FILLERS, text)
}

/// Whether a text that should name who does something names nobody.
pub(super) fn names_nobody(text: &str) -> bool {
    says_nothing(text) || is_one_of(NOBODY, text)
}

/// Whether a text is, but for capitals and marks, one of these.
fn is_one_of(these: &[&str], text: &str) -> bool {
    /// One of them with all its marks is no longer than this; most texts are.
    const LONGEST: usize = 32;
    if text.len() > LONGEST {
        return false;
    }
    let first = plain_chars(text).next();
    these.iter().any(|it| it.chars().next() == first && plain_chars(text).eq(it.chars()))
}

/// A text as it says it, in small letters and without its marks: two that differ in form only are the same.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plain<'a>(pub(super) &'a str);

impl Ord for Plain<'_> {
    fn cmp(&self, other: &Self) -> Ordering {
        plain_chars(self.0).cmp(plain_chars(other.0))
    }
}

impl PartialOrd for Plain<'_> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Plain<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Plain<'_> {}

/// The characters of a [`Plain`] text, with one space between words.
fn plain_chars(text: &str) -> impl Iterator<Item = char> {
    each_word(text).enumerate().flat_map(|(nth, word)| {
        let letters = word.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase);
        (nth > 0).then_some(' ').into_iter().chain(letters)
    })
}

/// Whether a text speaks of something: any of these, in small letters, stands in it; after a blank only where a
/// word begins.
pub(super) fn speaks_of(text: &str, of: &[&str]) -> bool {
    let text = text.to_lowercase();
    of.iter().any(|it| text.contains(it) || it.strip_prefix(' ').is_some_and(|it| text.starts_with(it)))
}

/// The first few of some names, in quotation marks.
pub(super) fn listed<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let mut names = names.into_iter();
    let mut out: Vec<String> = names.by_ref().take(NAMED).map(|it| format!("‘{}’", short(it))).collect();
    out.extend(names.next().map(|_| "…".to_owned()));
    out.join(", ")
}

/// Some few sentences, one after the other; `None` if there are none.
pub(super) fn enumerated(items: impl IntoIterator<Item = Sentence>) -> Option<Sentence> {
    let both = |before, next| sentence!("found-and-next", before = before, next = next);
    items.into_iter().take(NAMED).reduce(both)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_cut_and_a_short_one_is_not() {
        assert_eq!(short("Eén\nregel."), "Eén regel");
        let long = short(&"woord, ".repeat(40));
        assert!(long.ends_with("woord…") && long.chars().count() <= QUOTED + 1, "{long}");
        assert_eq!(short(&"é".repeat(500)).chars().count(), QUOTED + 1);
    }

    #[test]
    fn a_filler_is_told_from_a_short_answer() {
        for filler in ["n.v.t.", "N/A", "…", "-", "Geen.", "zie  boven", "Nog invullen!"] {
            assert!(says_nothing(filler), "{filler}");
        }
        for answer in ["Geen nacht zonder arts.", "geen enkele", "x2", "Idem als in 2025"] {
            assert!(!says_nothing(answer), "{answer}");
        }
        assert_eq!(words("Twee — of 3 …"), 3);
    }

    #[test]
    fn few_words_say_little() {
        assert!(says_little("n.v.t. - - - - -") && says_little("Wij nemen dit over."));
        assert!(!says_little("Wij nemen dit advies over."));
    }

    #[test]
    fn a_word_is_told_from_a_part_of_one() {
        assert!(speaks_of("Handhygiëne", &["hygiëne"]) && speaks_of("Wachten op zorg", &[" wachten"]));
        assert!(!speaks_of("Wij verwachten niets", &[" wachten"]));
    }

    #[test]
    fn a_long_list_is_cut_and_a_short_one_is_not() {
        assert_eq!(listed(["a.", "b"]), "‘a’, ‘b’");
        assert_eq!(listed(["a", "b", "c", "d", "e"]), "‘a’, ‘b’, ‘c’, ‘d’, ‘e’");
        assert_eq!(listed(["a"; 9]), "‘a’, ‘a’, ‘a’, ‘a’, ‘a’, …");
        assert_eq!(words("Twee — of 3 …"), 3);
    }
}
