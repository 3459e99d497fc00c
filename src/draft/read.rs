//! Reading a draft: text in; out comes what could be read, and every fault with its line.

use std::collections::BTreeMap;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::convert::{Converter, join};
use super::fault::{DraftFault, DraftProblem, label_of, words_of};
use super::near::nearest;
use super::{Draft, norms, syntax};
use crate::crypto::Digest;
use crate::norms::Shelf;
use crate::sentence;
use crate::statement::Content;
use crate::statement::Statement;
use crate::statement::choice::Kind;
use crate::statement::json::Value;
use crate::statement::scalar::{BodyId, Origin};
use crate::statement::shape::{
    Choice, Expected, MemberFault, MemberShape, ObjectShape, Part, Problem, Reading, Shape,
};
use crate::words::{Say, Sentence};

/// The largest draft, in bytes.
pub const MAX_DRAFT_BYTES: usize = 2 * 1024 * 1024;

/// How many faults of one draft are told at once.
pub const MAX_DRAFT_FAULTS: usize = 200;

/// The members at the top of a draft.
const TOP: [&str; 4] = ["kind", "by", "ledger", "content"];

/// Reads a draft. `resolve` gives the digest of the statement of an entry; norms that name a catalogue are completed from
/// the shelf.
#[must_use]
pub fn read(text: &str, resolve: &dyn Fn(u64) -> Option<Digest>, shelf: &Shelf) -> Draft {
    let mut draft = Draft {
        kind: None,
        by: None,
        ledger: None,
        content: Value::Object(vec![]),
        typed: None,
        lines: BTreeMap::new(),
        faults: vec![],
    };
    if text.len() > MAX_DRAFT_BYTES {
        let what = DraftProblem::TooLarge { size: text.len(), most: MAX_DRAFT_BYTES }.sentence();
        draft.faults.push(DraftFault { line: None, path: String::new(), what });
        return draft;
    }
    let (document, errors) = DeTable::parse_recoverable(text);
    let mut converter = Converter::new(text, resolve);
    top(document.get_ref(), shelf, &mut converter, &mut draft);
    let syntax: Vec<DraftFault> = syntax::faults(&errors, &converter);
    let mut faults = std::mem::take(&mut converter.faults);
    if let Some(first) = syntax.iter().filter_map(|it| it.line).min() {
        // After what is no TOML nothing is sure, least of all what is missing.
        faults.retain(|it| !it.is_unfilled() && it.line.is_some_and(|line| line < first));
        faults.extend(syntax);
        draft.typed = None;
    }
    faults.sort_by_key(|it| it.line.unwrap_or(0));
    faults.truncate(MAX_DRAFT_FAULTS);
    if !faults.is_empty() {
        draft.typed = None;
    }
    draft.faults = faults;
    draft.lines = converter.lines;
    draft
}

fn top(document: &DeTable<'_>, shelf: &Shelf, converter: &mut Converter<'_>, draft: &mut Draft) {
    converter.unknown(document, &TOP, "");
    converter.top(&TOP);
    let kind = word(document, "kind", converter);
    draft.kind = kind.as_deref().and_then(Kind::from_word);
    let statement = Statement::shape(draft.kind.unwrap_or(Kind::Note));
    let required = |name: &str, there: bool, converter: &mut Converter<'_>| {
        if !there && !converter.told.contains(name) {
            let label = sentence!(format!("member-statement-{name}"));
            let line = converter.lines.get(name).copied();
            converter.fault(line, name, &DraftProblem::Missing { label });
        }
    };
    if let (Some(kind), None) = (&kind, draft.kind) {
        let what = not_a_word(kind, Kind::CHOICE);
        converter.fault(converter.lines.get("kind").copied(), "kind", &what);
    }
    required("kind", kind.is_some(), converter);
    let by = word(document, "by", converter);
    required("by", by.is_some(), converter);
    draft.by = by.and_then(|it| scalar::<BodyId>("by", &it, converter));
    let ledger = word(document, "ledger", converter);
    draft.ledger = ledger.and_then(|it| scalar::<Origin>("ledger", &it, converter));
    match document.get("content") {
        Some(found) => content(found, &statement, shelf, converter, draft),
        None => {
            let label = sentence!("member-statement-content");
            let problem = DraftProblem::TableMissing { label, table: "content".into() };
            converter.fault(None, "content", &problem);
        }
    }
}

/// A word at the top of the file; nothing if it is not filled in or no text.
fn word(document: &DeTable<'_>, name: &str, converter: &mut Converter<'_>) -> Option<String> {
    let found: &Spanned<DeValue<'_>> = document.get(name)?;
    if found.span().is_empty() {
        converter.told.insert(name.to_owned());
        return None;
    }
    let line = converter.line(found.span().start);
    converter.lines.insert(name.to_owned(), line);
    let Some(text) = found.get_ref().as_str() else {
        converter.fault(Some(line), name, &DraftProblem::NotA { expected: Expected::Scalar("line") });
        return None;
    };
    let text = super::convert::clean(text);
    (!text.is_empty()).then_some(text)
}

fn scalar<T: Part>(name: &str, text: &str, converter: &mut Converter<'_>) -> Option<T> {
    let mut at = Reading::at(name);
    let read = T::read(&Value::String(text.to_owned()), &mut at);
    for fault in at.into_faults() {
        converter.fault(converter.lines.get(name).copied(), name, &fault.problem);
    }
    read
}

fn content(
    found: &Spanned<DeValue<'_>>,
    statement: &ObjectShape,
    shelf: &Shelf,
    converter: &mut Converter<'_>,
    draft: &mut Draft,
) {
    let line = converter.line(found.span().start);
    converter.lines.insert("content".to_owned(), line);
    let Some(table) = found.get_ref().as_table() else {
        converter.fault(Some(line), "content", &DraftProblem::NotATable { heading: "[content]".into() });
        return;
    };
    let Some(kind) = draft.kind else { return };
    let shape = Content::shape(kind);
    draft.content = converter.object(table, &shape, "content");
    norms::complete(&mut draft.content, shelf, converter);
    let mut at = Reading::at("content");
    draft.typed = Content::read(kind, &draft.content, &mut at);
    for fault in at.into_faults() {
        if is_told(converter, &fault) {
            continue;
        }
        let what = translate(&fault, member_at(statement, &fault.path).as_ref(), &draft.content);
        let line = nearest_line(&converter.lines, &fault.path);
        converter.fault(line, &fault.path, &what);
    }
}

/// Whether a fault of this member, or of a part around it, was told already.
fn is_told(converter: &Converter<'_>, fault: &MemberFault) -> bool {
    let told = |path: &str| converter.told.contains(path);
    let one_of_told = match &fault.problem {
        Problem::NotExactlyOne { names } => names.split(", ").any(|name| told(&join(&fault.path, name))),
        _ => false,
    };
    one_of_told || around(&fault.path).any(told)
}

/// A path and every path around it, the nearest first.
fn around(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |it| it.rfind(['.', '[']).and_then(|at| it.get(..at)))
}

/// The line of a member, or of the nearest part around it that is there.
pub(super) fn nearest_line(lines: &BTreeMap<String, usize>, path: &str) -> Option<usize> {
    around(path).find_map(|it| lines.get(it).copied())
}

/// A fault of the types, in the words of a draft.
fn translate(fault: &MemberFault, member: Option<&MemberShape>, content: &Value) -> Sentence {
    let written = value_at(content, &fault.path);
    match (&fault.problem, member) {
        (Problem::Missing, Some(member)) => match &member.shape {
            Shape::Object(_) => {
                DraftProblem::TableMissing { label: label_of(member), table: fault.path.clone() }.sentence()
            }
            _ => DraftProblem::Missing { label: label_of(member) }.sentence(),
        },
        (Problem::NotA { expected: Expected::Choice(_) }, Some(MemberShape { shape, .. })) => {
            match (choice_of(shape), written) {
                (Some(choice), Some(Value::String(word))) => not_a_word(word, choice).sentence(),
                _ => fault.problem.sentence(),
            }
        }
        (Problem::NotA { expected: Expected::Scalar("decimal") }, _) => match written {
            Some(Value::String(text)) if is_decimal_comma(text) => {
                DraftProblem::DecimalComma { number: text.replace(',', ".") }.sentence()
            }
            _ => fault.problem.sentence(),
        },
        (Problem::NotA { expected: Expected::Scalar("digest") }, Some(member))
            if member.refers_to_a_statement() =>
        {
            DraftProblem::NotADigest.sentence()
        }
        (Problem::NotA { expected }, _) => DraftProblem::NotA { expected: expected.clone() }.sentence(),
        (problem, _) => problem.sentence(),
    }
}

/// Whether a text is a number, but for its comma.
pub(super) fn is_decimal_comma(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_digit());
    text.trim_start_matches('-')
        .split_once(',')
        .is_some_and(|(whole, fraction)| digits(whole) && digits(fraction))
}

/// What to say of a word that is none of a choice's.
pub(super) fn not_a_word(word: &str, choice: &Choice) -> DraftProblem {
    let words = words_of(choice);
    match nearest(word, choice.words.iter().copied()) {
        Some(near) => DraftProblem::NearAWord { near: near.to_owned(), words },
        None => DraftProblem::NotAWord { words },
    }
}

fn choice_of(shape: &Shape) -> Option<&'static Choice> {
    match shape {
        Shape::Choice(choice) if choice.words.len() > 1 => Some(choice),
        Shape::List { of, .. } => choice_of(of),
        _ => None,
    }
}

/// The names of a path, with the number of an item where there is one.
fn steps(path: &str) -> impl Iterator<Item = (&str, Option<usize>)> {
    path.split('.').map(|step| match step.split_once('[') {
        Some((name, index)) => (name, index.trim_end_matches(']').parse().ok()),
        None => (step, None),
    })
}

/// The member that a path names; of an item, the member that is the list.
fn member_at(shape: &ObjectShape, path: &str) -> Option<MemberShape> {
    let mut shapes: Vec<&ObjectShape> = vec![shape];
    let mut found: Option<&MemberShape> = None;
    for (name, _) in steps(path) {
        let member = shapes.iter().find_map(|it| it.members.iter().find(|it| it.name == name))?;
        let inner = match &member.shape {
            Shape::List { of, .. } => of.as_ref(),
            shape => shape,
        };
        shapes = match inner {
            Shape::Object(it) => vec![it],
            Shape::Tagged { variants, .. } => variants.iter().map(|(_, it)| it).collect(),
            _ => vec![],
        };
        found = Some(member);
    }
    found.cloned()
}

/// The value at a path that begins with `content`.
fn value_at<'v>(content: &'v Value, path: &str) -> Option<&'v Value> {
    steps(path).skip(1).try_fold(content, |value, (name, index)| match (value.get(name)?, index) {
        (Value::Array(items), Some(index)) => items.get(index),
        (value, _) => Some(value),
    })
}
