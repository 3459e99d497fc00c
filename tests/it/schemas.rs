//! `schemas/v1`: a JSON Schema for each kind, made from the types; and samples, good and bad.

mod faults;
mod samples;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;
use verantwoord::statement::choice::Kind;
use verantwoord::statement::schema::schema;
use verantwoord::words::{Lang, text};

use crate::people::update;
use crate::source::root;

/// The files of a folder, by name; folders in it are left out.
fn folder(path: &Path) -> BTreeMap<String, Vec<u8>> {
    std::fs::read_dir(path)
        .into_iter()
        .flatten()
        .map(|it| it.unwrap().path())
        .filter(|it| it.is_file())
        .map(|it| (it.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(&it).unwrap()))
        .collect()
}

/// Checks that a folder holds these files and, of those that `ours` names, no others; or makes it so.
fn keep(path: &str, files: &BTreeMap<String, Vec<u8>>, ours: fn(&str) -> bool) {
    let place = root().join(path);
    let mut there = folder(&place);
    there.retain(|name, _| ours(name));
    if update() {
        std::fs::create_dir_all(&place).unwrap();
        for name in there.keys().filter(|name| !files.contains_key(*name)) {
            std::fs::remove_file(place.join(name)).unwrap();
        }
        for (name, bytes) in files.iter().filter(|(name, bytes)| there.get(*name) != Some(bytes)) {
            std::fs::write(place.join(name), bytes).unwrap();
        }
        return;
    }
    let mut wrong: Vec<&String> =
        files.iter().filter(|(name, bytes)| there.get(*name) != Some(bytes)).map(|it| it.0).collect();
    wrong.extend(there.keys().filter(|name| !files.contains_key(*name)));
    assert!(
        wrong.is_empty(),
        "not what is generated, in {path}: {wrong:?}. Run the tests once with VERANTWOORD_UPDATE=1 to write them."
    );
}

fn schema_of(kind: Kind) -> Value {
    schema(kind, &|id| text(Lang::En, id))
}

/// A validator that checks formats too: without it, a day need not be real.
fn validator(kind: Kind) -> jsonschema::Validator {
    jsonschema::options().should_validate_formats(true).build(&schema_of(kind)).unwrap()
}

#[test]
fn the_files_are_what_the_types_say() {
    let file = |kind: &Kind| {
        let name = format!("{}.schema.json", kind.word());
        (name, format!("{}\n", serde_json::to_string_pretty(&schema_of(*kind)).unwrap()).into_bytes())
    };
    keep("schemas/v1", &Kind::ALL.iter().map(file).collect(), |_| true);
}

#[test]
fn each_is_a_schema_that_names_itself() {
    for kind in Kind::ALL {
        let schema = schema_of(*kind);
        assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
        assert!(schema["$id"].as_str().unwrap().ends_with(&format!("/v1/{}.schema.json", kind.word())));
        jsonschema::meta::validate(&schema).unwrap();
        jsonschema::draft202012::meta::validate(&schema).unwrap();
        closed(&schema, kind.word());
    }
}

/// Every object refuses what it does not know.
fn closed(schema: &Value, path: &str) {
    if schema["type"] == "object" {
        assert_eq!(schema["additionalProperties"], false, "{path}");
        let members = schema["properties"].as_object().unwrap();
        for name in schema["required"].as_array().into_iter().flatten() {
            assert!(members.contains_key(name.as_str().unwrap()), "{path} requires {name}");
        }
    }
    match schema {
        Value::Object(members) => {
            members.iter().for_each(|(name, it)| closed(it, &format!("{path}/{name}")));
        }
        Value::Array(items) => items.iter().for_each(|it| closed(it, path)),
        _ => {}
    }
}

/// A person who reads a schema or an empty form learns what each member is for, and in which form it is given.
#[test]
fn each_member_says_why_it_is_asked() {
    for lang in Lang::ALL {
        for kind in Kind::ALL {
            let words = |id: &str| text(lang, id);
            told(&schema(*kind, &words), kind.word());
        }
    }
}

fn told(schema: &Value, path: &str) {
    for (name, member) in schema["properties"].as_object().into_iter().flatten() {
        let path = format!("{path}.{name}");
        let say = |what: &str| member[what].as_str().unwrap_or_default().to_owned();
        let (title, description) = (say("title"), say("description"));
        assert!(!title.trim().is_empty() && !title.contains(['{', '}', '\n']), "{path}: {title}");
        assert!(!title.contains("member-") && !title.ends_with('.'), "{path}: {title}");
        assert!(description.chars().count() > 20 && description.ends_with('.'), "{path}: {description}");
        assert!(
            !description.contains(['{', '}']) && !description.contains("member-"),
            "{path}: {description}"
        );
        assert_ne!(title, description, "{path}");
        told(member, &path);
        told(&member["items"], &path);
        for variant in member["items"]["oneOf"].as_array().into_iter().flatten() {
            told(variant, &path);
        }
    }
}
