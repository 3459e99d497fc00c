//! The walk over a shape that a guide makes: the answers so far in, what they say and the next question out.
//!
//! There is no state but the answers. After each of them the walk begins again, so going back is to
//! forget the last answer, and what was answered can never disagree with what is asked.

use super::fault::{label_of, listed, purpose_of};
use super::guide::{Answer, value_of};
use super::question::{Asks, Question, as_text, suggested, yes_or_no};
use crate::sentence;
use crate::statement::json::Value;
use crate::statement::shape::{MemberShape, ObjectShape, Shape};
use crate::words::Sentence;

/// The walk: the answers that are left, and the first question without one.
pub(super) struct Walk<'a> {
    answers: std::slice::Iter<'a, Answer>,
    pub(super) pending: Option<Question>,
}

/// What came of a question.
enum Reply<'a> {
    Text(&'a str),
    Skipped,
    /// Nobody answered yet: what is known stays.
    Pending,
}

impl<'a> Walk<'a> {
    pub(super) fn new(answers: &'a [Answer]) -> Self {
        Self { answers: answers.iter(), pending: None }
    }

    fn ask(&mut self, question: impl FnOnce() -> Question) -> Reply<'a> {
        if self.pending.is_some() {
            return Reply::Pending;
        }
        match self.answers.next() {
            Some(Answer::Text(text)) => Reply::Text(text),
            Some(Answer::Skipped) => Reply::Skipped,
            None => {
                self.pending = Some(question());
                Reply::Pending
            }
        }
    }

    /// Yes, no, or nothing while nobody answered.
    fn agrees(&mut self, question: impl FnOnce() -> Question) -> Option<bool> {
        match self.ask(question) {
            Reply::Text(text) => Some(text == "true"),
            Reply::Skipped => Some(false),
            Reply::Pending => None,
        }
    }

    /// A member with what is known of it; nothing if it stays away.
    pub(super) fn member(
        &mut self,
        member: &MemberShape,
        known: Option<&Value>,
        path: &str,
        required: bool,
    ) -> Option<Value> {
        match &member.shape {
            Shape::Object(shape) => {
                if !required {
                    let shown = || {
                        yes_or_no(
                            member,
                            path,
                            sentence!("draft-ask-present", label = label_of(member)),
                            known.is_some(),
                        )
                    };
                    match self.agrees(shown) {
                        Some(true) => {}
                        Some(false) => return None,
                        None => return known.cloned(),
                    }
                }
                Some(self.object(shape, known, path))
            }
            Shape::List { of, min } => self.list(member, of, *min, known, path, required),
            shape => self.single(member, shape, known, path, required),
        }
    }

    fn single(
        &mut self,
        member: &MemberShape,
        shape: &Shape,
        known: Option<&Value>,
        path: &str,
        required: bool,
    ) -> Option<Value> {
        let asks = match shape {
            Shape::Choice(choice) => Asks::Choice(
                choice.words.iter().map(|word| ((*word).to_owned(), sentence!(choice.label(word)))).collect(),
            ),
            Shape::Scalar(scalar) if matches!(scalar.name, "bool" | "true") => Asks::Bool,
            Shape::Scalar(scalar) if member.refers_to_a_statement() => Asks::Statement(scalar),
            Shape::Scalar(scalar) => Asks::Value(scalar),
            _ => return known.cloned(),
        };
        let reply = self.ask(|| Question {
            path: path.to_owned(),
            label: label_of(member),
            purpose: purpose_of(member),
            question: label_of(member),
            prefilled: known.and_then(as_text).or_else(|| suggested(member, shape, path)),
            asks,
            required,
        });
        match reply {
            Reply::Text(text) => value_of(shape, text, member.refers_to_a_statement()),
            Reply::Skipped => None,
            Reply::Pending => known.cloned(),
        }
    }

    fn list(
        &mut self,
        member: &MemberShape,
        of: &Shape,
        min: usize,
        known: Option<&Value>,
        path: &str,
        required: bool,
    ) -> Option<Value> {
        let before: &[Value] = match known {
            Some(Value::Array(items)) => items,
            _ => &[],
        };
        if !before.is_empty() {
            let words = sentence!("draft-ask-keep", label = label_of(member), count = before.len());
            if self.agrees(|| yes_or_no(member, path, words, true)) != Some(false) {
                return known.cloned();
            }
        }
        let mut items = Vec::new();
        loop {
            let index = items.len();
            if self.pending.is_some() {
                // What was there and was not come to yet stays.
                items.extend(before.iter().skip(index).cloned());
                break;
            }
            if index >= min {
                let words = match index {
                    0 => sentence!("draft-ask-first", label = label_of(member)),
                    _ => sentence!("draft-ask-another", label = label_of(member), count = index),
                };
                match self.agrees(|| yes_or_no(member, path, words, index < before.len())) {
                    Some(true) => {}
                    Some(false) => break,
                    None => continue,
                }
            }
            let path = format!("{path}[{index}]");
            let item = match of {
                Shape::Object(shape) => Some(self.object(shape, before.get(index), &path)),
                Shape::Tagged { tag, variants } => Some(self.tagged(tag, variants, before.get(index), &path)),
                of => self.single(member, of, before.get(index), &path, index < min),
            };
            match item {
                Some(Value::Object(members)) if members.is_empty() && self.pending.is_some() => {}
                Some(item) => items.push(item),
                // Passed over: there is nothing more to add.
                None if self.pending.is_none() => break,
                None => {}
            }
        }
        let answered = self.pending.is_none();
        (!items.is_empty() || (required && min == 0 && answered)).then_some(Value::Array(items))
    }

    fn tagged(
        &mut self,
        tag: &str,
        variants: &[(&'static str, ObjectShape)],
        known: Option<&Value>,
        path: &str,
    ) -> Value {
        let words: Vec<(String, Sentence)> = variants
            .iter()
            .map(|(word, shape)| ((*word).to_owned(), sentence!(format!("object-{}", shape.name))))
            .collect();
        let Some((_, first)) = variants.first() else { return Value::Object(vec![]) };
        let of = first.members.iter().find(|member| member.name == tag);
        let reply = self.ask(|| Question {
            path: format!("{path}.{tag}"),
            label: of.map_or_else(|| sentence!("draft-list-empty"), label_of),
            purpose: sentence!("draft-ask-tag-purpose"),
            question: of.map_or_else(|| sentence!("draft-list-empty"), label_of),
            asks: Asks::Choice(words),
            required: true,
            prefilled: known.and_then(|it| it.get(tag)).and_then(as_text),
        });
        let Reply::Text(word) = reply else { return known.cloned().unwrap_or(Value::Object(vec![])) };
        let Some((_, shape)) = variants.iter().find(|(it, _)| *it == word) else {
            return Value::Object(vec![]);
        };
        let rest = ObjectShape {
            members: shape.members.iter().filter(|member| member.name != tag).cloned().collect(),
            ..shape.clone()
        };
        let mut members = vec![(tag.to_owned(), Value::String(word.to_owned()))];
        if let Value::Object(rest) = self.object(&rest, known, path) {
            members.extend(rest);
        }
        Value::Object(members)
    }

    /// An object: first what must be there, then what may be left out, behind one question.
    pub(super) fn object(&mut self, shape: &ObjectShape, known: Option<&Value>, path: &str) -> Value {
        let known_of = |member: &MemberShape| known.and_then(|it| it.get(member.name));
        let inside = |member: &MemberShape| format!("{path}.{}", member.name);
        let mut found: Vec<(&str, Value)> = Vec::new();
        let one_of = |member: &&MemberShape| shape.exactly_one.contains(&member.name);
        for member in shape.members.iter().filter(|it| it.required && !one_of(it)) {
            found.extend(
                self.member(member, known_of(member), &inside(member), true).map(|it| (member.name, it)),
            );
        }
        let ones: Vec<&MemberShape> = shape.members.iter().filter(one_of).collect();
        if !ones.is_empty() {
            found.extend(self.one_of(&ones, known, path));
        }
        let optional: Vec<&MemberShape> =
            shape.members.iter().filter(|it| !it.required && !one_of(it)).collect();
        if !optional.is_empty() {
            let labels = listed(optional.iter().map(|it| label_of(it)));
            let filled = optional.iter().any(|it| known_of(it).is_some());
            let wanted = self.agrees(|| Question {
                path: path.to_owned(),
                label: sentence!(format!("object-{}", shape.name)),
                purpose: sentence!("draft-ask-optional-purpose"),
                question: sentence!("draft-ask-optional", labels = labels),
                asks: Asks::More,
                required: false,
                prefilled: Some(filled.to_string()),
            });
            for member in optional {
                let value = match wanted {
                    Some(true) => self.member(member, known_of(member), &inside(member), false),
                    _ => known_of(member).cloned(),
                };
                found.extend(value.map(|it| (member.name, it)));
            }
        }
        // In the order of the format.
        let ordered = shape.members.iter().filter_map(|member| {
            let at = found.iter().position(|(name, _)| *name == member.name)?;
            Some((member.name.to_owned(), found.swap_remove(at).1))
        });
        Value::Object(ordered.collect())
    }

    /// Which of several members is there, and what it says.
    fn one_of<'m>(
        &mut self,
        ones: &[&'m MemberShape],
        known: Option<&Value>,
        path: &str,
    ) -> Option<(&'m str, Value)> {
        let known_of = |member: &MemberShape| known.and_then(|it| it.get(member.name));
        let before = ones.iter().find(|member| known_of(member).is_some());
        let labels = listed(ones.iter().map(|member| label_of(member)));
        let reply = self.ask(|| Question {
            path: path.to_owned(),
            label: labels.clone(),
            purpose: sentence!("draft-ask-one-of-purpose"),
            question: sentence!("draft-ask-one-of", labels = labels),
            asks: Asks::Choice(ones.iter().map(|it| (it.name.to_owned(), label_of(it))).collect()),
            required: true,
            prefilled: before.map(|member| member.name.to_owned()),
        });
        match reply {
            Reply::Text(name) => {
                let member = ones.iter().find(|member| member.name == name)?;
                let value = self.member(member, known_of(member), &format!("{path}.{name}"), true)?;
                Some((member.name, value))
            }
            Reply::Skipped => None,
            Reply::Pending => before.and_then(|member| Some((member.name, known_of(member)?.clone()))),
        }
    }
}
