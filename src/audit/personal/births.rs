//! A day of birth: a day beside a word such as “geboren”.

use std::ops::Range;

/// How far after the word a day is looked for.
const AFTER: usize = 40;
/// How far before it: a day that the word follows at once.
const BEFORE: usize = 20;
/// Words after which a day bounds a group: “kinderen die zijn geboren na 1 januari 2020”.
const BOUNDS: &[&[u8]] = &[
    b"na",
    b"voor",
    b"v\xC3\xB3\xC3\xB3r",
    b"sinds",
    b"tussen",
    b"vanaf",
    b"tot",
    b"before",
    b"after",
    b"since",
    b"between",
    b"from",
    b"until",
];
/// The first three letters of the months, in Dutch and in English.
const MONTHS: &[&[u8]] = &[
    b"jan", b"feb", b"maa", b"mrt", b"mar", b"apr", b"mei", b"may", b"jun", b"jul", b"aug", b"sep", b"okt",
    b"oct", b"nov", b"dec",
];

/// The day beside a word that stands here.
pub(super) fn near(bytes: &[u8], start: usize, end: usize) -> Option<Range<usize>> {
    let before = (start.saturating_sub(BEFORE)..start).filter_map(|at| Some(at..day(bytes, at)?));
    let mut before =
        before.filter(|it| it.end <= start && bytes.get(it.end..start).is_some_and(|gap| gap.len() <= 2));
    let last = bytes.len().min(end + AFTER);
    let mut after = (end..last).filter_map(|at| Some(at..day(bytes, at)?));
    before.next().or_else(|| after.next()).filter(|it| !is_bound(bytes, it.start))
}

/// Whether the word before a day makes it the bound of a group.
fn is_bound(bytes: &[u8], at: usize) -> bool {
    let before = bytes.get(..at).unwrap_or_default().trim_ascii_end();
    let word = before.rsplit(|it| !it.is_ascii_alphabetic() && *it < 0x80).next().unwrap_or_default();
    BOUNDS.iter().any(|it| it.eq_ignore_ascii_case(word))
}

/// The end of the day that is written here: `12-3-1940`, `1940-03-12`, `12 maart 1940`, `March 12, 1940`.
fn day(bytes: &[u8], at: usize) -> Option<usize> {
    if at > 0 && bytes.get(at - 1).is_some_and(u8::is_ascii_alphanumeric) {
        return None;
    }
    let mut rest = Rest { bytes, at };
    match rest.digits()? {
        4 => {
            rest.mark(b"-/.")?;
            rest.two_digits()?;
            rest.mark(b"-/.")?;
            rest.two_digits()?;
        }
        1 | 2 => {
            if rest.mark(b"-/.").is_some() && rest.digits().is_some_and(|it| it <= 2 && it > 0) {
                rest.mark(b"-/.")?;
            } else {
                rest = Rest { bytes, at };
                rest.digits()?;
                rest.mark(b" ")?;
                rest.month()?;
                rest.mark(b" ")?;
            }
            matches!(rest.digits()?, 2 | 4).then_some(())?;
        }
        0 => {
            rest.month()?;
            rest.mark(b" ")?;
            rest.two_digits()?;
            let _comma = rest.mark(b",");
            rest.mark(b" ")?;
            (rest.digits()? == 4).then_some(())?;
        }
        _ => return None,
    }
    let ends = !bytes.get(rest.at).is_some_and(u8::is_ascii_alphanumeric);
    ends.then_some(rest.at)
}

/// What of a text is still to be read.
#[derive(Debug, Clone, Copy)]
struct Rest<'t> {
    bytes: &'t [u8],
    at: usize,
}

impl Rest<'_> {
    /// Skips digits; says how many.
    fn digits(&mut self) -> Option<usize> {
        let count = self.bytes.get(self.at..)?.iter().take(5).take_while(|it| it.is_ascii_digit()).count();
        self.at += count;
        Some(count)
    }

    fn two_digits(&mut self) -> Option<()> {
        matches!(self.digits()?, 1 | 2).then_some(())
    }

    fn mark(&mut self, marks: &[u8]) -> Option<()> {
        let there = self.bytes.get(self.at).is_some_and(|it| marks.contains(it));
        self.at += usize::from(there);
        there.then_some(())
    }

    fn month(&mut self) -> Option<()> {
        let letters =
            self.bytes.get(self.at..)?.iter().take(12).take_while(|it| it.is_ascii_alphabetic()).count();
        let first = self.bytes.get(self.at..self.at + letters)?.get(..3)?;
        MONTHS.iter().any(|it| it.eq_ignore_ascii_case(first)).then_some(())?;
        self.at += letters;
        // `12 mrt. 1940`
        let _dot = self.mark(b".");
        Some(())
    }
}
