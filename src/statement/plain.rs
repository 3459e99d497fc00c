//! A statement as text that people read: every member, with its label, nothing left out.
//!
//! The text is made from the JSON and the shapes, not kind by kind, so that no member can be
//! forgotten. Whoever signs has seen everything that is signed.

use super::choice::Kind;
use super::json::Value;
use super::shape::{Choice, ObjectShape, Shape};
use super::{Content, Statement};
use crate::words::{Lang, text, visible};

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

/// The lines of a content alone.
#[must_use]
pub fn content_lines(lang: Lang, content: &Content) -> Vec<Line> {
    let mut out = Vec::new();
    object(lang, &Content::shape(content.kind()), &content.write(), 0, &mut out);
    out
}

/// The lines as one text, two spaces a level, long values wrapped under their label.
#[must_use]
pub fn to_text(lines: &[Line]) -> String {
    let mut out = String::new();
    for line in lines {
        let indent = "  ".repeat(line.level);
        out.push_str(&indent);
        out.push_str(&line.label);
        if !line.value.is_empty() {
            // The number of an item ends with a full stop.
            if !line.label.ends_with('.') {
                out.push(':');
            }
            if line.value.contains('\n') {
                for part in line.value.split('\n') {
                    // The bar tells a reader that these lines are a value, whatever they look like.
                    out.push_str(&format!("\n{indent}  │ {part}"));
                }
            } else {
                out.push(' ');
                out.push_str(&line.value);
            }
        }
        out.push('\n');
    }
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
    format!("{} {} {}", civil.day(), text(lang, &format!("month-{}", civil.month())), civil.year())
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
        (Shape::Object(shape), value) => {
            line(String::new());
            object(lang, shape, value, level + 1, out);
        }
        (Shape::Tagged { tag, variants }, value) => {
            line(String::new());
            let found =
                variants.iter().find(|(word, _)| value.get(tag) == Some(&Value::String((*word).to_owned())));
            if let Some((_, shape)) = found {
                object(lang, shape, value, level + 1, out);
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

/// The label of a word, with the word itself: what is signed is the word.
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
