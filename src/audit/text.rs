//! Looks at what people wrote, only as far as that is in its length.

/// How much of a text a finding repeats.
const SHOWN: usize = 80;

/// The first line of a text, cut off where it gets long.
pub(super) fn short(text: &str) -> String {
    let line = text.lines().find(|it| !it.trim().is_empty()).unwrap_or_default().trim();
    match line.char_indices().nth(SHOWN) {
        None => line.to_owned(),
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
    }
}

/// Whether a text is too short to explain anything: fewer than five words.
pub(super) fn says_little(text: &str) -> bool {
    text.split_whitespace().filter(|it| it.chars().any(char::is_alphanumeric)).nth(4).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(short("\n  Kort.  \nMeer."), "Kort.");
        assert_eq!(short(&"é".repeat(80)), "é".repeat(80));
        assert_eq!(short(&"é".repeat(81)), format!("{}…", "é".repeat(80)));
        assert_eq!(short(""), "");
    }

    #[test]
    fn few_words_say_little() {
        assert!(says_little("n.v.t. - - - - -"));
        assert!(says_little("Wij nemen dit over."));
        assert!(!says_little("Wij nemen dit advies over."));
    }
}
