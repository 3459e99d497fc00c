//! JSON Schemas, made from the shapes of the types: `schemas/v1/KIND.schema.json`.
//!
//! A schema says what a statement of a kind looks like. What it cannot say (a member name twice, ids
//! that differ across lists, bytes), [`super::Statement::parse`] decides.

use serde_json::{Map, Value, json};

use super::Statement;
use super::choice::Kind;
use super::shape::{MemberShape, ObjectShape, Shape};

/// Where the schemas say that they live.
const BASE: &str = "https://verantwoord.example/schemas/v1/";

/// The schema of a kind; `words` gives the text of a sentence's id, for titles and descriptions.
#[must_use]
pub fn schema(kind: Kind, words: &dyn Fn(&str) -> String) -> Value {
    let mut whole = object(&Statement::shape(kind), words);
    if let Some(members) = whole.get_mut("properties").and_then(Value::as_object_mut) {
        members.insert(
            "kind".into(),
            described(json!({ "const": kind.word() }), "member-statement-kind", words),
        );
    }
    let mut out = Map::new();
    out.insert("$schema".into(), json!("https://json-schema.org/draft/2020-12/schema"));
    out.insert("$id".into(), json!(format!("{BASE}{}.schema.json", kind.word())));
    out.insert("title".into(), json!(words(&format!("kind-{}", kind.word()))));
    out.insert("description".into(), json!(words(&format!("kind-{}.purpose", kind.word()))));
    if let Value::Object(rest) = whole {
        out.extend(rest);
    }
    Value::Object(out)
}

fn shape(of: &Shape, words: &dyn Fn(&str) -> String) -> Value {
    match of {
        Shape::Scalar(scalar) => serde_json::from_str(scalar.schema).unwrap_or(Value::Bool(false)),
        Shape::Choice(choice) => json!({ "enum": choice.words }),
        Shape::Object(it) => object(it, words),
        Shape::List { of, min } => {
            let mut out = json!({ "type": "array", "items": shape(of, words) });
            if let (Some(members), true) = (out.as_object_mut(), *min > 0) {
                members.insert("minItems".into(), json!(min));
            }
            out
        }
        Shape::Tagged { variants, .. } => {
            json!({ "oneOf": variants.iter().map(|(_, it)| object(it, words)).collect::<Vec<_>>() })
        }
    }
}

fn object(of: &ObjectShape, words: &dyn Fn(&str) -> String) -> Value {
    let members: Map<String, Value> =
        of.members.iter().map(|it| (it.name.to_owned(), member(it, words))).collect();
    let required: Vec<&str> = of.members.iter().filter(|it| it.required).map(|it| it.name).collect();
    let mut out = json!({ "type": "object", "additionalProperties": false, "properties": members });
    if let Some(out) = out.as_object_mut() {
        if !required.is_empty() {
            out.insert("required".into(), json!(required));
        }
        if !of.exactly_one.is_empty() {
            let one: Vec<Value> = of.exactly_one.iter().map(|name| json!({ "required": [name] })).collect();
            out.insert("oneOf".into(), Value::Array(one));
        }
    }
    out
}

fn member(of: &MemberShape, words: &dyn Fn(&str) -> String) -> Value {
    described(shape(&of.shape, words), &of.words(), words)
}

fn described(schema: Value, id: &str, words: &dyn Fn(&str) -> String) -> Value {
    let mut out = Map::new();
    out.insert("title".into(), json!(words(id)));
    out.insert("description".into(), json!(words(&format!("{id}.purpose"))));
    if let Value::Object(rest) = schema {
        out.extend(rest);
    }
    Value::Object(out)
}
