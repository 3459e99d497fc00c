//! Words as people compare them: without capitals and accents.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A word without capitals and accents: `Cliënt` and `client` fold to one.
#[must_use]
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.nfd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

/// Where the words of a text stand: letters and digits in a row, and the point within `2.5`.
pub fn words_in(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut rest = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = rest.find(|(_, c)| c.is_alphanumeric())?;
        let (mut end, mut before) = (start + first.len_utf8(), first);
        while let Some((at, c)) = rest.peek().copied() {
            let digit_after = || text[at + c.len_utf8()..].starts_with(|c: char| c.is_ascii_digit());
            let point = c == '.' && before.is_ascii_digit() && digit_after();
            if !(c.is_alphanumeric() || is_combining_mark(c) || point) {
                break;
            }
            (end, before) = (at + c.len_utf8(), c);
            rest.next();
        }
        Some(start..end)
    })
}

/// The words of a text, folded.
#[must_use]
pub fn folded(text: &str) -> Vec<String> {
    words_in(text).map(|at| fold(&text[at])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_letters_digits_and_the_point_of_a_number() {
        assert_eq!(folded("Zonnehof, West (norm 2.5)."), ["zonnehof", "west", "norm", "2.5"]);
        assert_eq!(folded("Eén cliënt e-mailt. 12.50!"), ["een", "client", "e", "mailt", "12.50"]);
        assert_eq!(folded("re\u{301}gel ÉÉN"), ["regel", "een"]);
        assert_eq!(folded("–, …"), [""; 0]);
        assert_eq!(folded("2..5 a.b 3."), ["2", "5", "a", "b", "3"]);
    }
}
