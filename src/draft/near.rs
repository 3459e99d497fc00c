//! Names that look like a name: did you mean …?

/// Names that a person can have meant are at most this long; longer ones are not compared.
const LONGEST: usize = 64;

/// The name that `written` looks most like, if one is near enough: at most two letters differ, and at
/// most half of the name's.
pub(super) fn nearest<'n>(written: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let written = written.to_lowercase();
    if written.len() > LONGEST {
        return None;
    }
    names
        .into_iter()
        .map(|name| (distance(&written, name), name))
        .filter(|(distance, name)| *distance <= 2 && distance * 2 <= name.len())
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// How many letters must be put in, taken out or changed to make one text of the other (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (down, a) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = down + 1;
        for (across, b) in other.iter().enumerate() {
            let changed = diagonal + usize::from(a != *b);
            diagonal = row[across + 1];
            row[across + 1] = changed.min(diagonal + 1).min(row[across] + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_levenshtein() {
        for (one, other, expected) in
            [("", "", 0), ("", "ab", 2), ("kitten", "sitting", 3), ("quote", "qoute", 2), ("één", "een", 2)]
        {
            assert_eq!(distance(one, other), expected, "{one} {other}");
            assert_eq!(distance(other, one), expected, "{other} {one}");
        }
    }

    #[test]
    fn only_what_is_near_is_named() {
        let names = ["quote", "title", "id", "what"];
        assert_eq!(nearest("qoute", names), Some("quote"));
        assert_eq!(nearest("Titel", names), Some("title"));
        assert_eq!(nearest("ie", names), Some("id"));
        assert_eq!(nearest("xy", names), None);
        assert_eq!(nearest("something", names), None);
        assert_eq!(nearest(&"q".repeat(1_000_000), names), None);
    }
}
