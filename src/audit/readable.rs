//! How hard a text is to read, by what can be counted. It is a hint: who it was written for knows better.

use super::text::each_word;

/// A sentence of more words than this is long, at level B1.
pub const LONG_SENTENCE: usize = 25;
/// On average a sentence has at most so many words, at level B1.
pub const AVERAGE_SENTENCE: usize = 15;
/// A word of so many letters is long.
pub const LONG_WORD: usize = 13;
/// Of a hundred words at most so many are long, at level B1.
pub const LONG_IN_A_HUNDRED: usize = 10;
/// A text of fewer words than this tells little.
pub const FEW_WORDS: usize = 15;

/// Abbreviations that need no explanation.
const KNOWN: &[&str] = &["TV", "GGD", "GGZ", "EHBO", "SMS", "NL", "OK", "II", "III", "IV", "VI", "VII"];

/// What was counted in a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readability {
    /// How many sentences; a line of a list is one.
    pub sentences: usize,
    /// How many words.
    pub words: usize,
    /// How many words the longest sentence has.
    pub longest: usize,
    /// Which that is, counted from 1; 0 if there is none.
    pub hardest: usize,
    /// How many words a sentence has on average, rounded up.
    pub average: usize,
    /// How many words are long.
    pub long_words: usize,
    /// Abbreviations that are not explained where they stand, each once.
    pub abbreviations: Vec<String>,
}

impl Readability {
    /// Whether sentences or words are longer than fits level B1.
    #[must_use]
    pub fn is_hard(&self) -> bool {
        self.average > AVERAGE_SENTENCE
            || self.longest > LONG_SENTENCE
            || self.long_words * 100 > self.words * LONG_IN_A_HUNDRED
    }
}

/// Counts what makes a text hard to read.
#[must_use]
pub fn measure(text: &str) -> Readability {
    let mut it = Readability::default();
    for sentence in sentences(text) {
        let mut words = 0;
        for word in each_word(sentence) {
            words += 1;
            // No word has more letters than bytes.
            it.long_words += usize::from(word.len() >= LONG_WORD && letters(word) >= LONG_WORD);
        }
        if words == 0 {
            continue;
        }
        it.sentences += 1;
        it.words += words;
        if words > it.longest {
            (it.longest, it.hardest) = (words, it.sentences);
        }
    }
    it.average = it.words.div_ceil(it.sentences.max(1));
    it.abbreviations = abbreviations(text);
    it
}

/// The sentences of a text: each ends with a mark and a space, or with its line.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| {
        let mut rest = Some(line);
        std::iter::from_fn(move || {
            let now = rest.take()?;
            let ends = now.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | ':' | ';'));
            let mut ends = ends.map(|(at, c)| at + c.len_utf8());
            let end = ends.find(|at| now.get(*at..).is_some_and(|after| after.starts_with([' ', '\u{A0}'])));
            let Some((sentence, after)) = end.and_then(|at| now.split_at_checked(at)) else {
                return Some(now);
            };
            rest = Some(after);
            Some(sentence)
        })
    })
}

fn letters(word: &str) -> usize {
    // The parts of a word with hyphens are read one by one.
    word.split('-').map(|it| it.chars().filter(|it| it.is_alphabetic()).count()).max().unwrap_or(0)
}

/// What is written in two to five capitals, or is `fte`, and does not stand in or before brackets.
fn abbreviations(text: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut explained: Vec<&str> = Vec::new();
    let mut all = text.split_whitespace().peekable();
    while let Some(word) = all.next() {
        let bare = word.trim_matches(|it: char| !it.is_alphanumeric());
        let capitals = (2..=5).contains(&bare.len()) && bare.bytes().all(|it| it.is_ascii_uppercase());
        if !(capitals || bare == "fte") || KNOWN.contains(&bare) || explained.contains(&bare) {
            continue;
        }
        if word.starts_with('(') || all.peek().is_some_and(|next| next.starts_with('(')) {
            explained.push(bare);
        } else if !found.iter().any(|it| it == bare) {
            found.push(bare.to_owned());
        }
    }
    found
}
