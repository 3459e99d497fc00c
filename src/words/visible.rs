//! Hostile text made harmless for a terminal and honest for a reader.

/// Whether a character shows nothing, moves what is shown, or steers a terminal.
fn hidden(c: char) -> bool {
    matches!(u32::from(c),
        0x00..=0x1F | 0x7F..=0x9F | 0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5
        | 0x180B..=0x180F | 0x200B..=0x200F | 0x2028..=0x202E | 0x2060..=0x206F | 0x2800 | 0x3164
        | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0 | 0xFFF0..=0xFFFB | 0x13430..=0x1345F | 0x1BCA0..=0x1BCA3
        | 0x1D173..=0x1D17A
        | 0xE000..=0xF8FF | 0xE0000..=0xE0FFF | 0xF0000..=0x0010_FFFF)
}

/// The text with each invisible and control character but newline written out, as `⟨U+202E⟩`.
#[must_use]
pub fn visible(text: &str) -> String {
    reveal(text, false)
}

/// As [`visible`], with newlines written out too: the result is one line.
#[must_use]
pub fn visible_line(text: &str) -> String {
    reveal(text, true)
}

/// The beginning of a text, on one line: at most so many characters, cut between words where there is a blank.
#[must_use]
pub fn short(text: &str, most: usize) -> String {
    let mut words = text.split_whitespace();
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        if out.chars().count() > most {
            break;
        }
        out.push(' ');
        out.push_str(word);
    }
    let Some((cut, _)) = out.char_indices().nth(most) else { return out };
    let blank = out.get(..cut).and_then(|it| it.rfind(' '));
    out.truncate(blank.unwrap_or(cut));
    format!("{}…", out.trim_end_matches(|it: char| !it.is_alphanumeric()))
}

fn reveal(text: &str, newline_too: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '\n' && newline_too {
            out.push('⏎');
        } else if c != '\n' && hidden(c) {
            out.push_str(&format!("⟨U+{:04X}⟩", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_sequence_becomes_words() {
        assert_eq!(visible("a\u{1b}[2Jb\nc\u{202e}d"), "a⟨U+001B⟩[2Jb\nc⟨U+202E⟩d");
        assert_eq!(visible_line("a\nb"), "a⏎b");
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(short("Eén\nregel.", 10), "Eén regel.");
        assert_eq!(short("Eén\nregel. Twee", 12), "Eén regel…");
        assert_eq!(short(&"é".repeat(500), 10), format!("{}…", "é".repeat(10)));
    }

    #[test]
    fn ordinary_dutch_stays_as_it_is() {
        assert_eq!(visible("Eén cliënt, 9,1 % — “ja”"), "Eén cliënt, 9,1 % — “ja”");
    }
}
