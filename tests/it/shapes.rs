//! Walks over the shapes of the record: which members there are, and values for all of them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use verantwoord::statement::shape::{ObjectShape, Shape};

/// The path of every member, without the numbers of lists: `record.norms.quote`.
pub(crate) fn members(of: &ObjectShape) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    object(of, "", &mut out);
    out
}

fn object(of: &ObjectShape, path: &str, out: &mut BTreeSet<String>) {
    for member in &of.members {
        let path = join(path, member.name);
        shape(&member.shape, &path, out);
        out.insert(path);
    }
}

fn shape(of: &Shape, path: &str, out: &mut BTreeSet<String>) {
    match of {
        Shape::Scalar(_) | Shape::Choice(_) => {}
        Shape::Object(it) => object(it, path, out),
        Shape::Tagged { tag, variants } => {
            // As in `present`: members of different variants are different members.
            variants.iter().for_each(|(word, it)| object(it, &format!("{path}({tag}={word})"), out));
        }
        Shape::List { of, .. } => shape(of, path, out),
    }
}

/// The path of every member that a value has, as [`members`] has them.
pub(crate) fn present(value: &Value) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    found(value, "", &mut out);
    out
}

fn found(value: &Value, path: &str, out: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            let action = members.get("action").and_then(Value::as_str);
            let path = action.map_or_else(|| path.to_owned(), |it| format!("{path}(action={it})"));
            for (name, value) in members {
                let path = join(&path, name);
                found(value, &path, out);
                out.insert(path);
            }
        }
        Value::Array(items) => items.iter().for_each(|it| found(it, path, out)),
        _ => {}
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// What is left of a value when all goes that may be left out.
pub(crate) fn least(of: &ObjectShape, value: &Value) -> Value {
    let one = of.exactly_one.iter().find(|name| value.get(name).is_some());
    let kept = of.members.iter().filter(|it| it.required || one.is_some_and(|name| *name == it.name));
    let members: Map<String, Value> =
        kept.map(|it| (it.name.to_owned(), least_of(&it.shape, &value[it.name]))).collect();
    Value::Object(members)
}

fn least_of(of: &Shape, value: &Value) -> Value {
    match of {
        Shape::Object(it) => least(it, value),
        Shape::Tagged { tag, variants } => {
            let (_, it) = variants.iter().find(|(word, _)| value[*tag] == *word).unwrap();
            least(it, value)
        }
        Shape::List { of, min } => {
            value.as_array().unwrap()[..*min].iter().map(|it| least_of(of, it)).collect()
        }
        Shape::Scalar(_) | Shape::Choice(_) => value.clone(),
    }
}

/// Makes values with every member, no two texts the same.
pub(crate) struct Maker<'a> {
    /// The value of a scalar of this name, where it is not to be made here; the number differs each time.
    pub(crate) scalar: &'a dyn Fn(&str, usize) -> Option<Value>,
    count: usize,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(scalar: &'a dyn Fn(&str, usize) -> Option<Value>) -> Self {
        Self { scalar, count: 0 }
    }

    /// An object with every member; of those of which exactly one is there, the one at this place.
    pub(crate) fn object(&mut self, of: &ObjectShape, one: usize) -> Value {
        let left_out = |name: &str| {
            of.exactly_one
                .iter()
                .position(|it| *it == name)
                .is_some_and(|at| at != one % of.exactly_one.len())
        };
        let members: Vec<_> = of.members.iter().filter(|it| !left_out(it.name)).collect();
        members.into_iter().map(|it| (it.name.to_owned(), self.shape(&it.shape))).collect()
    }

    fn shape(&mut self, of: &Shape) -> Value {
        self.count += 1;
        match of {
            Shape::Scalar(it) => {
                (self.scalar)(it.name, self.count).unwrap_or_else(|| plain(it.name, self.count))
            }
            Shape::Choice(it) => json!(it.words[self.count % it.words.len()]),
            Shape::Object(it) => self.object(it, 0),
            Shape::Tagged { variants, .. } => self.object(&variants[0].1, 0),
            Shape::List { of, .. } => match of.as_ref() {
                Shape::Tagged { variants, .. } => variants.iter().map(|(_, it)| self.object(it, 0)).collect(),
                Shape::Object(it) => (0..2).map(|one| self.object(it, one)).collect(),
                other => (0..2).map(|_| self.shape(other)).collect(),
            },
        }
    }
}

/// A value of a scalar; the number makes it differ from others.
fn plain(name: &str, nth: usize) -> Value {
    match name {
        "format" => json!("verantwoord/1"),
        "text" => json!(format!("tekst {nth}\nover twee regels")),
        "line" | "name" => json!(format!("regel {nth}")),
        "decimal" => json!(format!("-{nth}.5")),
        "id" | "body_id" => json!(format!("i{nth}")),
        "decision_id" => json!(format!("2026-{nth:03}")),
        "origin" => json!("zonnehof.example/afwijkingen"),
        "kvk" => json!(format!("{nth:08}")),
        "nonce" => json!(format!("{nth:032x}")),
        "date" => json!(format!("{:04}-{:02}-{:02}", 2000 + nth, nth % 12 + 1, nth % 28 + 1)),
        "time" => json!(format!("{:04}-03-01T00:00:00Z", 2000 + nth)),
        "digest" => json!(format!("{nth:064x}")),
        "bool" => json!(nth.is_multiple_of(2)),
        "true" => json!(true),
        "count" | "size" => json!(1000 + nth),
        "grade" => json!(nth % 5 + 1),
        "threshold" => json!(nth % 16 + 1),
        "root" => json!(verantwoord::crypto::Digest::of(&nth.to_be_bytes()).to_base64()),
        "public_key" => {
            let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJyc5JDnVB72MvKaOsLqNhZT4OFbnTEJB6bRb6zUWe7N";
            json!(key)
        }
        "log_key" => {
            json!("zonnehof.example/afwijkingen+1e240d53+AYwvlLqKiYqPNDMTa2DGN2O+GT/qbbDoorS8hUI7dCcv")
        }
        "witness_key" => {
            json!("igj.example/witness+f2efb92f+BLd78PcXqOFnczZTozsXaunHPyU/sH/JEcsnRa4p8Q8A")
        }
        other => panic!("a scalar that is new here: {other}"),
    }
}
