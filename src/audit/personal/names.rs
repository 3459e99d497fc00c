//! Names: what follows “mevrouw” or “cliënt” and looks like one.

/// What stands before a family name: in the middle of it, or with a capital at its beginning.
const PREFIXES: &[&str] = &[
    "van", "de", "der", "den", "het", "'t", "’t", "ter", "ten", "von", "du", "da", "di", "la", "le", "el",
    "al", "ben", "bin",
];
/// These are part of a name only before another prefix: “in ’t Veld”, but not “in Utrecht”.
const WEAK_PREFIXES: &[&str] = &["in", "op", "aan", "uit"];
/// Degrees between a title and a name.
const DEGREES: &[&str] = &["dr", "drs", "prof", "ing", "ir", "mr"];
/// So many of them are read: `prof. dr. ir.`
const MOST_DEGREES: usize = 3;
/// After “cliënt B.” a new sentence begins with one of these.
const NEW_SENTENCE: &[&str] = &[
    "De", "Het", "Een", "Er", "Dat", "Die", "Dit", "Deze", "Daar", "Daarna", "Daarom", "Dan", "Toen", "Hij",
    "Zij", "Wij", "Ook", "Maar", "En", "In", "Op", "Na", "Bij", "Met", "Om", "Als", "Niet", "Nu", "Sinds",
    "Voor", "The", "A", "He", "She", "We", "They", "It", "Then", "This", "That", "After", "But", "And", "On",
    "At", "Now",
];
/// What is written with a capital after a title or a role, and is no name: the beginnings.
const NO_NAMES: &[&str] = &[
    "Voorzitter",
    "Secretaris",
    "Minister",
    "Staatssecretaris",
    "Bestuur",
    "Directeur",
    "Inspect",
    "Raad",
    "Chair",
    "Council",
    "Board",
    "Panel",
    "Safety",
    "Care",
    "Portal",
    "Journey",
    "Experience",
    "Participation",
    "Federati",
    "Wlz",
    "Wmo",
    "Zvw",
    "Jeugdwet",
    "Nederland",
    "Engels",
    "Duits",
    "Frans",
    "Turks",
    "Arabisch",
    "Marokkaans",
    "Pools",
    "Dutch",
    "English",
    "Noord",
    "Oost",
    "Zuid",
    "West",
];

/// The end of the name after a title that ends at a place: “mevr. J. van der Berg”, “de heer De Vries”.
pub(super) fn after_title(text: &str, end: usize) -> Option<usize> {
    let mut rest = Rest { text: text.get(end..)?, at: end };
    let dotted = rest.skip(".");
    if !rest.spaces() && !dotted {
        return None;
    }
    for _ in 0..MOST_DEGREES {
        if rest.word_in(DEGREES) {
            rest.skip(".");
            rest.spaces();
        }
    }
    rest.prefixes();
    rest.name()
}

/// The end of the name after a word such as “cliënt”: a capital alone is none, and a place is none.
pub(super) fn after_role(text: &str, end: usize) -> Option<usize> {
    let mut rest = Rest { text: text.get(end..)?, at: end };
    if !rest.spaces() {
        return None;
    }
    rest.name()
}

/// What of a text is still to be read.
#[derive(Debug, Clone, Copy)]
struct Rest<'t> {
    text: &'t str,
    at: usize,
}

impl Rest<'_> {
    fn advance(&mut self, bytes: usize) {
        self.text = self.text.get(bytes..).unwrap_or_default();
        self.at += bytes;
    }

    fn skip(&mut self, what: &str) -> bool {
        let there = self.text.starts_with(what);
        if there {
            self.advance(what.len());
        }
        there
    }

    /// Skips a space or two; on another line another sentence begins.
    fn spaces(&mut self) -> bool {
        let skipped = self.skip(" ") || self.skip("\u{A0}") || self.skip("\t");
        while self.skip(" ") {}
        skipped
    }

    /// The length of the word that begins here.
    fn word(&self) -> usize {
        let in_word = |(at, c): &(usize, char)| c.is_alphabetic() || (*at == 0 && matches!(c, '\'' | '’'));
        self.text.char_indices().take_while(in_word).last().map_or(0, |(at, c)| at + c.len_utf8())
    }

    /// Skips a word of a list, whatever its capitals.
    fn word_in(&mut self, words: &[&str]) -> bool {
        let length = self.word();
        let there =
            self.text.get(..length).is_some_and(|it| words.iter().any(|word| it.eq_ignore_ascii_case(word)));
        if there {
            self.advance(length);
        }
        there
    }

    /// Skips what stands before a family name.
    fn prefixes(&mut self) {
        // “v.d. Berg”, “v/d Berg”
        if self.skip("v.d.") || self.skip("v/d") {
            self.spaces();
        }
        loop {
            let before = *self;
            if self.word_in(WEAK_PREFIXES) {
                self.spaces();
            }
            if !(self.word_in(PREFIXES) && self.spaces()) {
                *self = before;
                return;
            }
        }
    }

    /// Initials, and a word with a capital that is none of those that are no names; the end of it.
    fn name(&mut self) -> Option<usize> {
        let mut initials = 0;
        while let Some(length) = self.initial() {
            self.advance(length);
            initials += 1;
            let end = self.at;
            if self.spaces() && self.initial().is_none() {
                if initials == 1 && self.text.get(..self.word()).is_some_and(|it| NEW_SENTENCE.contains(&it))
                {
                    return None;
                }
                self.prefixes();
                return self.capitalised().or((initials > 1).then_some(end));
            }
        }
        self.capitalised().or((initials > 1).then_some(self.at))
    }

    /// The length of a capital with a full stop.
    fn initial(&self) -> Option<usize> {
        let capital = self.text.chars().next().filter(|it| it.is_uppercase())?;
        self.text.get(capital.len_utf8()..)?.starts_with('.').then_some(capital.len_utf8() + 1)
    }

    fn capitalised(&self) -> Option<usize> {
        let word = self.text.get(..self.word())?;
        let mut letters = word.chars();
        let capital = letters.next()?.is_uppercase() && letters.next()?.is_lowercase();
        (capital && !NO_NAMES.iter().any(|it| word.starts_with(it))).then_some(self.at + word.len())
    }
}
