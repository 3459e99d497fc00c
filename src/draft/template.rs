//! The template of a draft: every member of a kind, explained, with what is known already in its place.

use std::collections::BTreeMap;

use super::fault::{label_of, purpose_of};
use super::{Prefill, write};
use crate::sentence;
use crate::statement::choice::Kind;
use crate::statement::json::Value;
use crate::statement::shape::{MemberShape, ObjectShape, Shape};
use crate::statement::{Content, Statement};
use crate::words::{Lang, Sentence, say};

/// How wide a comment is at most.
const WIDTH: usize = 90;

/// A draft of an act of this kind, to be filled in: TOML in which every member is explained.
///
/// A line that must be filled in is live, with `""` or the value that is known; what may be left out is
/// commented out, unless it is prefilled. Comments begin with `# `, commented members with `#` alone.
#[must_use]
pub fn template(lang: Lang, kind: Kind, prefill: &Prefill) -> String {
    let mut writer = Writer { lang, beside: &prefill.beside, out: String::new() };
    let shape = Content::shape(kind);
    writer.header(kind);
    for member in &Statement::shape(kind).members {
        let value = match member.name {
            "kind" => Some(kind.word()),
            "by" => Some(prefill.by.as_deref().unwrap_or_default()),
            "ledger" if kind == Kind::Charter => Some(prefill.ledger.as_deref().unwrap_or_default()),
            "ledger" => prefill.ledger.as_deref(),
            _ => None,
        };
        if let Some(value) = value {
            writer.blank();
            writer.say(&sentence!("draft-comment-required", label = label_of(member)));
            writer.say(&purpose_of(member));
            writer.line(Mode::FIRST, &format!("{} = {}", member.name, write::string(value)));
        }
    }
    writer.blank();
    writer.say(&sentence!("draft-comment-content"));
    writer.line(Mode::FIRST, "[content]");
    writer.table(&shape, prefill.content.as_ref(), "content", Mode::FIRST);
    writer.out
}

/// How a part of the template is written.
#[derive(Clone, Copy)]
struct Mode {
    /// Live, or commented out.
    live: bool,
    /// With explanations and with what is not filled in: the first of a list's items.
    explain: bool,
}

impl Mode {
    const FIRST: Self = Self { live: true, explain: true };
}

struct Writer<'a> {
    lang: Lang,
    /// What stands beside an id or a digest.
    beside: &'a BTreeMap<String, Sentence>,
    out: String,
}

impl Writer<'_> {
    fn header(&mut self, kind: Kind) {
        self.say(&sentence!("draft-header", kind = sentence!(format!("kind-{}", kind.word()))));
        self.say(&sentence!(format!("kind-{}.purpose", kind.word())));
        for id in [
            "draft-header-fill",
            "draft-header-optional",
            "draft-header-careful",
            "draft-header-next",
            "draft-header-personal",
        ] {
            self.out.push_str("#\n");
            self.say(&sentence!(id));
        }
    }

    fn blank(&mut self) {
        self.out.push('\n');
    }

    /// A comment, wrapped.
    fn say(&mut self, what: &Sentence) {
        let text = say(self.lang, what);
        let mut line = String::from("#");
        for word in text.split_whitespace() {
            if line.len() > 1 && line.chars().count() + 1 + word.chars().count() > WIDTH {
                self.out.push_str(&line);
                self.out.push('\n');
                line = String::from("#");
            }
            line.push(' ');
            line.push_str(word);
        }
        self.out.push_str(&line);
        self.out.push('\n');
    }

    fn line(&mut self, mode: Mode, text: &str) {
        for line in text.split('\n') {
            if !mode.live {
                self.out.push('#');
            }
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    /// The members of an object: first the plain ones, then those that need a heading, as TOML wants it.
    fn table(&mut self, shape: &ObjectShape, value: Option<&Value>, path: &str, mode: Mode) {
        let known = |member: &MemberShape| {
            value.and_then(|it| it.get(member.name)).filter(|it| is_filled(member, it))
        };
        let chosen = shape.exactly_one.iter().any(|name| value.and_then(|it| it.get(name)).is_some());
        let (blocks, plain): (Vec<_>, Vec<_>) =
            shape.members.iter().partition(|member| is_block(&member.shape, known(member)));
        for member in plain {
            let one_of = shape.exactly_one.contains(&member.name).then_some(shape.exactly_one);
            let wanted = member.required || (one_of.is_some() && !chosen);
            self.plain(member, known(member), one_of, wanted, mode);
        }
        if let Some(Value::Object(members)) = value {
            // What the shape does not know is shown too, so that nothing goes unseen; a check will say so.
            for (name, value) in members {
                if *value != Value::Null && !shape.members.iter().any(|member| member.name == name) {
                    self.line(mode, &format!("{} = {}", write::key(name), write::value(value)));
                }
            }
        }
        for member in blocks {
            self.block(member, known(member), &format!("{path}.{}", member.name), mode);
        }
    }

    fn plain(
        &mut self,
        member: &MemberShape,
        value: Option<&Value>,
        one_of: Option<&[&str]>,
        wanted: bool,
        mode: Mode,
    ) {
        if mode.explain {
            self.blank();
            self.head(member, one_of, mode);
            self.explain(member);
        }
        let empty = if matches!(member.shape, Shape::List { .. }) { "[\"\"]" } else { "\"\"" };
        match value {
            Some(value) => {
                let beside = self.beside(&member.shape, value);
                self.line(mode, &format!("{} = {}{beside}", member.name, write::value(value)));
            }
            None if wanted => self.line(mode, &format!("{} = {empty}", member.name)),
            None if mode.explain => {
                self.line(Mode { live: false, ..mode }, &format!("{} = {empty}", member.name));
            }
            None => {}
        }
    }

    fn head(&mut self, member: &MemberShape, one_of: Option<&[&str]>, mode: Mode) {
        let label = label_of(member);
        match one_of {
            Some(names) => {
                self.say(&sentence!("draft-comment-one-of", label = label, names = names.join(", ")));
            }
            None if member.required && mode.live => {
                self.say(&sentence!("draft-comment-required", label = label));
            }
            None if member.required => self.say(&sentence!("draft-comment-required-within", label = label)),
            None => self.say(&sentence!("draft-comment-optional", label = label)),
        }
        self.say(&purpose_of(member));
    }

    /// The comment beside a value: one line, whatever it is made of.
    fn beside(&self, shape: &Shape, value: &Value) -> String {
        match (shape, value) {
            (Shape::Scalar(scalar), Value::String(it)) if matches!(scalar.name, "id" | "digest") => {
                let told = self.beside.get(it).map(|what| format!("  # {}", say(self.lang, what)));
                told.unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    /// What may stand there.
    fn explain(&mut self, member: &MemberShape) {
        let (shape, many) = match &member.shape {
            Shape::List { of, .. } => (of.as_ref(), true),
            shape => (shape, false),
        };
        match shape {
            Shape::Choice(choice) if choice.words.len() > 1 => {
                self.say(&sentence!(if many { "draft-comment-words" } else { "draft-comment-word" }));
                for word in choice.words {
                    let label = say(self.lang, &sentence!(choice.label(word)));
                    self.out.push_str(&format!("#   {word} = {label}\n"));
                }
            }
            Shape::Scalar(_) if member.refers_to_a_statement() => self.say(&sentence!("draft-comment-entry")),
            Shape::Scalar(scalar) if matches!(scalar.name, "count" | "size") => {
                self.say(&sentence!("draft-comment-number"));
            }
            Shape::Scalar(scalar) if matches!(scalar.name, "bool" | "true" | "grade" | "threshold") => {
                let expected = sentence!(format!("scalar-{}", scalar.name));
                self.say(&sentence!("draft-comment-expected", expected = expected));
            }
            _ => {}
        }
        if many {
            self.say(&sentence!("draft-comment-list"));
        }
    }

    /// A member with a heading of its own: an object, or a list of them.
    fn block(&mut self, member: &MemberShape, value: Option<&Value>, path: &str, mode: Mode) {
        let inner = Mode { live: mode.live && (member.required || value.is_some()), ..mode };
        if !mode.explain && value.is_none() && !member.required {
            return;
        }
        self.blank();
        if mode.explain {
            self.head(member, None, mode);
        }
        match &member.shape {
            Shape::Object(shape) => {
                self.line(inner, &format!("[{path}]"));
                self.table(shape, value, path, inner);
            }
            Shape::List { of, .. } => {
                if mode.explain {
                    self.say(&sentence!("draft-comment-block", heading = format!("[[{path}]]")));
                }
                let items = match value {
                    Some(Value::Array(items)) => items.as_slice(),
                    _ => &[],
                };
                match of.as_ref() {
                    Shape::Object(shape) => self.items(shape, items, path, inner),
                    Shape::Tagged { tag, variants } => self.tagged(tag, variants, items, path, inner),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn items(&mut self, shape: &ObjectShape, items: &[Value], path: &str, mode: Mode) {
        if items.is_empty() {
            self.line(mode, &format!("[[{path}]]"));
            self.table(shape, None, path, mode);
        }
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.blank();
            }
            self.line(mode, &format!("[[{path}]]"));
            self.table(shape, Some(item), path, Mode { explain: mode.explain && index == 0, ..mode });
        }
    }

    /// A list of several sorts: what is known, then an example of each other sort, commented out.
    fn tagged(
        &mut self,
        tag: &str,
        variants: &[(&'static str, ObjectShape)],
        items: &[Value],
        path: &str,
        mode: Mode,
    ) {
        let mut explained: Vec<&str> = Vec::new();
        let heading = format!("[[{path}]]");
        for item in items {
            let found =
                variants.iter().find(|(word, _)| item.get(tag) == Some(&Value::String((*word).to_owned())));
            self.blank();
            self.line(mode, &heading);
            match found {
                Some((word, shape)) => {
                    let explain = mode.explain && !explained.contains(word);
                    explained.push(word);
                    self.table(shape, Some(item), path, Mode { explain, ..mode });
                }
                None => {
                    let nothing = ObjectShape { name: "", members: vec![], exactly_one: &[] };
                    self.table(&nothing, Some(item), path, mode);
                }
            }
        }
        for (word, shape) in variants.iter().filter(|(word, _)| mode.explain && !explained.contains(word)) {
            self.blank();
            self.say(&sentence!("draft-comment-sort", label = sentence!(format!("object-{}", shape.name))));
            let example = Value::Object(vec![(tag.to_owned(), Value::String((*word).to_owned()))]);
            let mode = Mode { live: false, ..mode };
            self.line(mode, &heading);
            self.table(shape, Some(&example), path, mode);
        }
    }
}

/// Whether a prefilled value says something: an optional list that is empty does not.
fn is_filled(member: &MemberShape, value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => member.required || !items.is_empty(),
        _ => true,
    }
}

/// Whether a member stands under a heading of its own; a value that does not fit its shape never does.
fn is_block(shape: &Shape, value: Option<&Value>) -> bool {
    match (shape, value) {
        (Shape::Object(_), None | Some(Value::Object(_))) => true,
        (Shape::List { of, .. }, value) if matches!(**of, Shape::Object(_) | Shape::Tagged { .. }) => {
            match value {
                None => true,
                Some(Value::Array(items)) => {
                    !items.is_empty() && items.iter().all(|item| matches!(item, Value::Object(_)))
                }
                Some(_) => false,
            }
        }
        _ => false,
    }
}
