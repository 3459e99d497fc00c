//! A statement as text that people read: every member, with its label, nothing left out.
//!
//! The text is made from the JSON and the shapes, not kind by kind, so that no member can be
//! forgotten. Whoever signs has seen everything that is signed.

use super::choice::Kind;
use super::json::Value;
use super::shape::{Choice, ObjectShape, Shape};
use super::{Content, Statement};
use crate::sentence;
use crate::words::{Lang, say, text, visible};

/// A line of the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// How deep it stands; 0 for the statement itself.
    pub level: usize,
    /// The label, or the number of an item in a list.
    pub label: String,
    /// The value; empty where the lines below are the value. May hold newlines.
    pub value: String,
}

/// The lines of a statement: the envelope, then the content.
#[must_use]
pub fn lines(lang: Lang, statement: &Statement) -> Vec<Line> {
    let mut out = Vec::new();
    object(lang, &Statement::shape(statement.kind()), &statement.write(), 0, &mut out);
    out
}

/// The lines of a content, but for the members with these names, for a reader who sees those elsewhere.
#[must_use]
pub fn content_lines(lang: Lang, content: &Content, but: &[&str]) -> Vec<Line> {
    let mut shape = Content::shape(content.kind());
    shape.members.retain(|member| !but.contains(&member.name));
    let mut out = Vec::new();
    object(lang, &shape, &content.write(), 1, &mut out);
    out
}

/// How wide the text is, at most. Terminals are at least so wide; what they would break at their edge
/// themselves could end up looking like a line of its own.
const WIDTH: usize = 80;

/// The lines as one text, two spaces a level. A value of several lines, or one that would not fit beside its
/// label, stands below it, behind a bar that tells a reader that it is a value, whatever it looks like.
#[must_use]
pub fn to_text(lines: &[Line]) -> String {
    let mut out = String::new();
    for line in lines {
        let indent = "  ".repeat(line.level);
        out.push_str(&format!("{indent}{}", line.label));
        // The number of an item ends with a full stop.
        let colon = if line.label.ends_with('.') { "" } else { ":" };
        let beside = columns(&indent) + columns(&line.label) + 2 + columns(&line.value);
        if line.value.contains('\n') || (beside > WIDTH && !is_one_code(&line.value)) {
            out.push_str(colon);
            for part in line.value.split('\n') {
                for row in rows(part, WIDTH.saturating_sub(columns(&indent) + 4).max(20)) {
                    out.push_str(&format!("\n{indent}  │ {row}"));
                }
            }
        } else if !line.value.is_empty() {
            out.push_str(&format!("{colon} {}", line.value));
        }
        out.push('\n');
    }
    out
}

/// Whether it is a key or a digest: they look like no label, and are copied whole.
fn is_one_code(value: &str) -> bool {
    value.chars().all(|c| c.is_ascii_alphanumeric() || "+/=.-_".contains(c))
}

/// The columns that a text takes on a terminal, rather too many than too few.
fn columns(text: &str) -> usize {
    let wide = |c: char| {
        matches!(u32::from(c),
            0x1100..=0x11FF | 0x2300..=0x23FF | 0x2600..=0x27BF | 0x2B00..=0x2BFF | 0x2E80..=0xA4CF
            | 0xA960..=0xA97F | 0xAC00..=0xD7FF | 0xF900..=0xFAFF | 0xFE10..=0xFE6F | 0xFF00..=0xFFEF
            | 0x16FE0..=0x1B2FF | 0x1F000..=0x3FFFF)
    };
    text.chars().map(|c| if wide(c) { 2 } else { 1 }).sum()
}

/// A line, broken into rows of at most so many columns: after a blank where there is one. Nothing is lost.
fn rows(line: &str, width: usize) -> Vec<&str> {
    let (mut out, mut rest) = (Vec::new(), line);
    while columns(rest) > width {
        let (mut taken, mut edge, mut blank) = (0, 0, 0);
        for (at, c) in rest.char_indices() {
            let end = at + c.len_utf8();
            taken += columns(&rest[at..end]);
            if taken > width {
                break;
            }
            edge = end;
            if c.is_whitespace() {
                blank = end;
            }
        }
        let (row, more) = rest.split_at(if blank > 0 { blank } else { edge });
        out.push(row);
        rest = more;
    }
    out.push(rest);
    out
}

/// The name of a kind, for headings.
#[must_use]
pub fn kind_name(lang: Lang, kind: Kind) -> String {
    text(lang, &format!("kind-{}", kind.word()))
}

/// A day as people write it: `1 maart 2026`, `1 March 2026`.
#[must_use]
pub fn day(lang: Lang, date: super::scalar::Date) -> String {
    let civil = date.civil();
    format!("{} {} {:04}", civil.day(), text(lang, &format!("month-{}", civil.month())), civil.year())
}

/// A moment as people write it, by the clock of the Netherlands: `1 maart 2026, 14.05 uur`.
#[must_use]
pub fn moment(lang: Lang, time: super::scalar::Time) -> String {
    let clock = time.local();
    let (hour, minute) = (clock.hour().to_string(), format!("{:02}", clock.minute()));
    say(lang, &sentence!("plain-moment", day = day(lang, time.day()), hour = hour, minute = minute))
}

fn object(lang: Lang, shape: &ObjectShape, value: &Value, level: usize, out: &mut Vec<Line>) {
    for member in &shape.members {
        if let Some(value) = value.get(member.name) {
            put(lang, &text(lang, &member.words()), &member.shape, value, level, out);
        }
    }
}

fn put(lang: Lang, label: &str, shape: &Shape, value: &Value, level: usize, out: &mut Vec<Line>) {
    let mut line = |value: String| out.push(Line { level, label: label.to_owned(), value });
    match (shape, value) {
        (Shape::Choice(choice), Value::String(word)) => line(word_of(lang, choice, word)),
        (Shape::Object(shape), Value::Object(_)) => {
            line(String::new());
            object(lang, shape, value, level + 1, out);
        }
        (Shape::Tagged { tag, variants }, value) => {
            let found =
                variants.iter().find(|(word, _)| value.get(tag) == Some(&Value::String((*word).to_owned())));
            match found {
                Some((_, shape)) => {
                    line(String::new());
                    object(lang, shape, value, level + 1, out);
                }
                None => line(visible(&super::json::write(value))),
            }
        }
        (Shape::List { of, .. }, Value::Array(items)) => {
            line(if items.is_empty() { text(lang, "plain-empty-list") } else { String::new() });
            for (index, item) in items.iter().enumerate() {
                put(lang, &format!("{}.", index + 1), of, item, level + 1, out);
            }
        }
        (_, Value::String(it)) => line(string(lang, shape, it)),
        (_, Value::Integer(it)) => line(it.to_string()),
        (_, Value::Bool(it)) => line(text(lang, if *it { "plain-yes" } else { "plain-no" })),
        // A value that its shape does not fit: shown as it is, so that nothing is hidden.
        (_, other) => line(visible(&super::json::write(other))),
    }
}

/// The label of a word; no two words of a list have one label, so it tells which word is signed.
fn word_of(lang: Lang, choice: &Choice, word: &str) -> String {
    let label = choice.label(word);
    if crate::words::exists(lang, &label) { text(lang, &label) } else { visible(word) }
}

fn string(lang: Lang, shape: &Shape, value: &str) -> String {
    match shape {
        Shape::Scalar(scalar) if scalar.name == "date" => {
            super::scalar::Date::new(value).map_or_else(|| visible(value), |it| day(lang, it))
        }
        _ => visible(value),
    }
}

/// The lines of a record alone.
#[must_use]
pub fn record_lines(lang: Lang, record: &super::record::Record) -> Vec<Line> {
    use super::shape::Part;
    let mut out = Vec::new();
    object(lang, &super::record::Record::object_shape(), &record.write(), 0, &mut out);
    out
}
