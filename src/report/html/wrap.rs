//! Text within a drawing: SVG breaks no lines, so we do.

use crate::words::visible_line;

/// How many columns a character takes, rather too many than too few.
fn columns(c: char) -> usize {
    let wide = u32::from(c) >= 0x1100 || c.is_uppercase() || matches!(c, 'm' | 'w' | '@' | '%');
    if wide { 2 } else { 1 }
}

/// The text in at most so many lines of so many columns; what does not fit is cut, and an ellipsis says so.
pub(super) fn wrap(text: &str, width: usize, most: usize) -> Vec<String> {
    // What is looked at is bounded, however long the text is.
    let bounded: String = text.chars().take(width.saturating_mul(most) + 1).collect();
    let cut = bounded.len() < text.len();
    let shown = visible_line(&bounded);
    let (mut lines, mut line, mut taken) = (Vec::new(), String::new(), 0);
    for word in shown.split_whitespace() {
        let long: usize = word.chars().map(columns).sum();
        if taken > 0 && taken + 1 + long > width {
            lines.push(std::mem::take(&mut line));
            taken = 0;
        }
        if taken > 0 {
            line.push(' ');
            taken += 1;
        }
        for c in word.chars() {
            if taken + columns(c) > width {
                lines.push(std::mem::take(&mut line));
                taken = 0;
            }
            line.push(c);
            taken += columns(c);
        }
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if cut || lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            if last.chars().map(columns).sum::<usize>() >= width {
                last.pop();
            }
            last.push('…');
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_where_they_can() {
        assert_eq!(wrap("een twee drie vier", 9, 3), ["een twee", "drie vier"]);
        assert_eq!(wrap("een twee drie vier", 9, 1), ["een twe…"]);
        assert_eq!(wrap("", 9, 3), Vec::<String>::new());
    }

    #[test]
    fn no_line_is_wider_than_asked_whatever_the_text() {
        for text in [
            "x".repeat(20_000),
            "W".repeat(20_000),
            "漢".repeat(20_000),
            "\u{202e}".repeat(20_000),
            "a ".repeat(20_000),
        ] {
            let lines = wrap(&text, 20, 4);
            assert_eq!(lines.len(), 4);
            for line in &lines {
                assert!(line.chars().map(columns).sum::<usize>() <= 22, "{line}");
            }
            assert!(lines[3].ends_with('…'));
        }
    }
}
