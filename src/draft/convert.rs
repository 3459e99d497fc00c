//! TOML values to JSON values, by the shape of what is expected, with the leniencies of a draft.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;
use toml::de::{DeArray, DeTable, DeValue};

use super::fault::{DraftFault, DraftProblem};
use super::near::nearest;
use crate::crypto::Digest;
use crate::statement::json::{MAX_INTEGER, Value, is_forbidden};
use crate::statement::shape::{Expected, Holds, MemberShape, ObjectShape, Scalar, Shape};
use crate::words::{Say, visible_line};

/// A text without Windows line endings and without blanks at its end.
pub(super) fn clean(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end_matches([' ', '\t', '\n', '\r']).to_owned()
}

/// The first character of a text that no text may hold, as `U+202E`.
pub(super) fn forbidden(text: &str) -> Option<(char, String)> {
    text.chars().find(|c| is_forbidden(*c)).map(|c| (c, format!("U+{:04X}", u32::from(c))))
}

/// A conversion under way: what was found, where, and what is wrong.
pub(super) struct Converter<'a> {
    pub(super) text: &'a str,
    /// Where each line begins.
    starts: Vec<usize>,
    resolve: &'a dyn Fn(u64) -> Option<Digest>,
    pub(super) lines: BTreeMap<String, usize>,
    pub(super) faults: Vec<DraftFault>,
    /// Paths of which a fault was told: nothing more is told of them.
    pub(super) told: BTreeSet<String>,
    /// The tables around this one, with the names of their members.
    around: Vec<(String, Vec<&'static str>)>,
}

impl<'a> Converter<'a> {
    pub(super) fn new(text: &'a str, resolve: &'a dyn Fn(u64) -> Option<Digest>) -> Self {
        let newlines = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let starts = std::iter::once(0).chain(newlines).collect();
        Self {
            text,
            starts,
            resolve,
            lines: BTreeMap::new(),
            faults: Vec::new(),
            told: BTreeSet::new(),
            around: Vec::new(),
        }
    }

    /// The line of a byte, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at)
    }

    pub(super) fn fault(&mut self, line: Option<usize>, path: &str, what: &impl Say) {
        self.told.insert(path.to_owned());
        self.faults.push(DraftFault { line, path: path.to_owned(), what: what.sentence() });
    }

    fn not_a(&mut self, line: usize, path: &str, expected: Expected) -> Option<Value> {
        self.fault(Some(line), path, &DraftProblem::NotA { expected });
        None
    }

    /// The value of a member, or of an item of a list; nothing if it is not filled in or wrong.
    fn value(
        &mut self,
        found: &Spanned<DeValue<'_>>,
        shape: &Shape,
        member: &MemberShape,
        path: &str,
    ) -> Option<Value> {
        if found.span().is_empty() {
            // What the TOML reader made up where there was none: told as that.
            self.told.insert(path.to_owned());
            return None;
        }
        let line = self.line(found.span().start);
        self.lines.insert(path.to_owned(), line);
        if let DeValue::String(text) = found.get_ref()
            && clean(text).is_empty()
        {
            return None;
        }
        match (shape, found.get_ref()) {
            (Shape::Scalar(scalar), value) => self.scalar(value, found, scalar, member, path),
            (Shape::Choice(_), DeValue::String(text)) => self.string(text, found, path),
            (Shape::Choice(choice), _) => {
                self.fault(
                    Some(line),
                    path,
                    &DraftProblem::NotAWord { words: super::fault::words_of(choice) },
                );
                None
            }
            (Shape::Object(shape), DeValue::Table(table)) => Some(self.object(table, shape, path)),
            (Shape::Tagged { tag, variants }, DeValue::Table(table)) => {
                Some(self.tagged(table, tag, variants, member, path))
            }
            (Shape::Object(_) | Shape::Tagged { .. }, _) => {
                let heading =
                    if path.ends_with(']') { format!("[[{}]]", table_of(path)) } else { format!("[{path}]") };
                self.fault(Some(line), path, &DraftProblem::NotATable { heading });
                None
            }
            (Shape::List { of, .. }, DeValue::Array(items)) => self.list(items, of, member, path),
            (Shape::List { of, .. }, _) if matches!(**of, Shape::Object(_) | Shape::Tagged { .. }) => {
                let heading = format!("[[{path}]]");
                self.fault(Some(line), path, &DraftProblem::NotATable { heading });
                None
            }
            (Shape::List { .. }, _) => self.not_a(line, path, Expected::List),
        }
    }

    fn list(&mut self, items: &DeArray<'_>, of: &Shape, member: &MemberShape, path: &str) -> Option<Value> {
        let is_empty =
            |item: &Spanned<DeValue<'_>>| item.get_ref().as_str().is_some_and(|text| clean(text).is_empty());
        let nothing = items.iter().all(is_empty);
        if nothing && (!items.is_empty() || !member.required) {
            return None;
        }
        let mut out = Vec::new();
        for (index, item) in items.iter().enumerate() {
            let path = format!("{path}[{index}]");
            if is_empty(item) {
                let line = self.line(item.span().start);
                self.fault(Some(line), &path, &DraftProblem::EmptyItem);
            }
            // What is wrong keeps its place, so that the numbers of the items after it stay right.
            out.push(self.value(item, of, member, &path).unwrap_or(Value::Null));
        }
        Some(Value::Array(out))
    }

    fn scalar(
        &mut self,
        value: &DeValue<'_>,
        found: &Spanned<DeValue<'_>>,
        scalar: &Scalar,
        member: &MemberShape,
        path: &str,
    ) -> Option<Value> {
        let line = self.line(found.span().start);
        let string = |text: &str| Some(Value::String(text.trim_start_matches('+').to_owned()));
        match (value, scalar.holds, scalar.name) {
            (DeValue::String(text), Holds::String, _) => self.string(text, found, path),
            (DeValue::Datetime(it), _, "date") if it.time.is_none() && it.date.is_some() => {
                string(&it.to_string())
            }
            (DeValue::Integer(it), _, "decimal") if it.radix() == 10 => string(it.as_str()),
            (DeValue::Float(it), _, "decimal") => string(it.as_str()),
            (DeValue::Integer(it), Holds::Integer, _) => {
                let number = i64::from_str_radix(it.as_str(), it.radix()).ok();
                match number.filter(|it| (-MAX_INTEGER..=MAX_INTEGER).contains(it)) {
                    Some(number) => Some(Value::Integer(number)),
                    None => self.not_a(line, path, Expected::Scalar(scalar.name)),
                }
            }
            (DeValue::Integer(it), _, "digest") if member.refers_to_a_statement() => {
                let Some(entry) = u64::from_str_radix(it.as_str(), it.radix()).ok() else {
                    self.fault(Some(line), path, &DraftProblem::NotADigest);
                    return None;
                };
                let digest = (self.resolve)(entry);
                if digest.is_none() {
                    self.fault(Some(line), path, &DraftProblem::NoEntry { entry });
                }
                digest.map(|it| Value::String(it.to_string()))
            }
            (DeValue::Boolean(it), Holds::Bool, _) => Some(Value::Bool(*it)),
            _ => self.not_a(line, path, Expected::Scalar(scalar.name)),
        }
    }

    fn string(&mut self, text: &str, found: &Spanned<DeValue<'_>>, path: &str) -> Option<Value> {
        let text = clean(text);
        let Some((c, character)) = forbidden(&text) else { return Some(Value::String(text)) };
        // The line where it stands as itself; where it is written as an escape, that of the whole text.
        let span = found.span();
        let within = self.text.get(span.clone()).and_then(|it| it.find(c)).unwrap_or(0);
        let line = self.line(span.start + within);
        self.fault(Some(line), path, &DraftProblem::Character { character });
        None
    }

    fn tagged(
        &mut self,
        table: &DeTable<'_>,
        tag: &'static str,
        variants: &[(&'static str, ObjectShape)],
        member: &MemberShape,
        path: &str,
    ) -> Value {
        let word = table.get(tag).and_then(|it| it.get_ref().as_str()).map(clean).unwrap_or_default();
        if let Some((_, shape)) = variants.iter().find(|(it, _)| *it == word) {
            return self.object(table, shape, path);
        }
        // The reader of the type says what is wrong with the tag; nothing else can be judged.
        let mut members = Vec::new();
        if let Some(found) = table.get(tag) {
            let shape =
                variants.first().and_then(|(_, shape)| shape.members.iter().find(|it| it.name == tag));
            let shape = shape.unwrap_or(member);
            if let Some(value) = self.value(found, &shape.shape, shape, &format!("{path}.{tag}")) {
                members.push((tag.to_owned(), value));
            }
        }
        Value::Object(members)
    }

    /// The members of an object, in the order of the format.
    pub(super) fn object(&mut self, table: &DeTable<'_>, shape: &ObjectShape, path: &str) -> Value {
        let names: Vec<&'static str> = shape.members.iter().map(|member| member.name).collect();
        self.unknown(table, &names, path);
        self.around.push((path.to_owned(), names));
        let mut out = Vec::new();
        for member in &shape.members {
            if let Some(found) = table.get(member.name)
                && let Some(value) = self.value(found, &member.shape, member, &join(path, member.name))
            {
                out.push((member.name.to_owned(), value));
            }
        }
        self.around.pop();
        Value::Object(out)
    }

    /// Tells every member that the shape does not know.
    pub(super) fn unknown(&mut self, table: &DeTable<'_>, names: &[&'static str], path: &str) {
        for key in table.keys() {
            let name = key.get_ref().as_ref();
            if names.contains(&name) {
                continue;
            }
            let name_shown = visible_line(name);
            let elsewhere = self.around.iter().rev().find(|(_, names)| names.contains(&name));
            let problem = match (nearest(name, names.iter().copied()), elsewhere) {
                (_, Some((table, _))) if table.is_empty() => {
                    DraftProblem::UnknownTop { name: name_shown.clone() }
                }
                (_, Some((table, _))) => {
                    DraftProblem::UnknownElsewhere { name: name_shown.clone(), table: table.clone() }
                }
                (Some(near), None) => {
                    DraftProblem::UnknownNear { name: name_shown.clone(), near: near.to_owned() }
                }
                (None, None) => DraftProblem::Unknown { name: name_shown.clone() },
            };
            let line = self.line(key.span().start);
            self.fault(Some(line), &join(path, &name_shown), &problem);
        }
    }

    /// Remembers the names at the top of the file.
    pub(super) fn top(&mut self, names: &[&'static str]) {
        self.around.push((String::new(), names.to_vec()));
    }
}

/// The path of a member.
pub(super) fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// The path of an item without its last number.
fn table_of(path: &str) -> &str {
    path.rfind('[').and_then(|at| path.get(..at)).unwrap_or(path)
}
