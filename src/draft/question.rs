//! The questions of a guide.

use super::fault::{label_of, purpose_of};
use crate::statement::json::Value;
use crate::statement::shape::{MemberShape, Scalar, Shape};
use crate::words::Sentence;

/// A question.
#[derive(Debug, Clone)]
pub struct Question {
    /// The member that it is about: `content.record.norms[0].quote`.
    pub path: String,
    /// The label of the member.
    pub label: Sentence,
    /// Why it is asked.
    pub purpose: Sentence,
    /// The question in words: the label alone where a value is asked.
    pub question: Sentence,
    /// What is asked.
    pub asks: Asks,
    /// Whether the act can't be signed without it. [`super::Guide::skip`] passes it over all the same.
    pub required: bool,
    /// What an empty answer means, if anything: the text of a value, a word, `true` or `false`.
    pub prefilled: Option<String>,
}

/// What a question asks.
#[derive(Debug, Clone)]
pub enum Asks {
    /// A single value.
    Value(&'static Scalar),
    /// A statement: the number of its entry, or its digest.
    Statement(&'static Scalar),
    /// One of these words, each with its label. Its number in the list, from 1, will do.
    Choice(Vec<(String, Sentence)>),
    /// Yes or no: the value of a member.
    Bool,
    /// Yes or no: whether something applies, or another item is added.
    More,
}

/// A question about a member that is answered with yes or no.
pub(super) fn yes_or_no(member: &MemberShape, path: &str, words: Sentence, prefilled: bool) -> Question {
    Question {
        path: path.to_owned(),
        label: label_of(member),
        purpose: purpose_of(member),
        question: words,
        asks: Asks::More,
        required: false,
        prefilled: Some(prefilled.to_string()),
    }
}

/// A value as a person would type it.
pub(super) fn as_text(value: &Value) -> Option<String> {
    match value {
        // An empty text marks a place that a person must fill in; it is no answer.
        Value::String(text) => (!text.is_empty()).then(|| text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Bool(it) => Some(it.to_string()),
        _ => None,
    }
}

/// An id for an item of a list that has none yet: `norm-1`, `root-cause-2`.
pub(super) fn suggested(member: &MemberShape, shape: &Shape, path: &str) -> Option<String> {
    if !matches!(shape, Shape::Scalar(scalar) if scalar.name == "id")
        || member.name != "id"
        || is_reference(member)
    {
        return None;
    }
    let index: usize = path.strip_suffix("].id")?.rsplit('[').next()?.parse().ok()?;
    Some(format!("{}-{}", member.of.replace('_', "-"), index + 1))
}

/// Whether an `id` names something of another record, so that none can be suggested.
fn is_reference(member: &MemberShape) -> bool {
    matches!(member.of, "measured" | "progress")
}
