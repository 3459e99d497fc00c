//! `norms/` against NIST's schema, and `norm list|show|import`.

use serde_json::{Value, json};
use verantwoord::norms::{MAX_CATALOGUE_BYTES, Shelf};

use crate::people::{Person, World};
use crate::source::root;

const NAME: &str = "igj-verpleeghuiszorg-2017-2021";

fn read(path: &str) -> Value {
    serde_json::from_slice(&std::fs::read(root().join(path)).unwrap()).unwrap()
}

fn nist() -> jsonschema::Validator {
    let schema = read("tests/schemas/oscal/oscal_catalog_schema.json");
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn ours() -> Value {
    read(&format!("norms/{NAME}.json"))
}

#[test]
fn our_catalogues_are_valid_against_the_schema_of_oscal() {
    let validator = nist();
    for catalogue in Shelf::built_in().catalogues() {
        let document = read(&format!("norms/{}.json", catalogue.name));
        let wrong: Vec<String> =
            validator.iter_errors(&document).map(|it| format!("{}: {it}", it.instance_path())).collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}", catalogue.name);
        assert_eq!(document["catalog"]["metadata"]["oscal-version"], "1.2.3");
    }
}

/// The schema sees what is wrong: else that a catalogue is valid would say nothing.
#[test]
fn the_schema_refuses_what_is_no_catalogue() {
    let validator = nist();
    let changes: [fn(&mut Value); 6] = [
        |it| it["catalog"]["uuid"] = json!("not-a-uuid"),
        |it| it["catalog"]["metadata"]["last-modified"] = json!("2026-11-22"),
        |it| it["catalog"]["groups"][0]["controls"][0]["id"] = json!("norm 1.2"),
        |it| it["catalog"]["groups"][0]["controls"][0]["title"] = json!("a\nb"),
        |it| it["catalog"]["groups"][0]["controls"][0]["words"] = json!("a"),
        |it| it["profile"] = json!({}),
    ];
    for change in changes {
        let mut document = ours();
        change(&mut document);
        assert!(!validator.is_valid(&document), "{document}");
    }
}

/// Another edition of our catalogue, with other words for 2.5, and without 2.2.
fn next_edition() -> String {
    let mut document = ours();
    let metadata = &mut document["catalog"]["metadata"];
    metadata["version"] = json!("bezoeken 2022");
    metadata["published"] = json!("2027-01-01T00:00:00+01:00");
    metadata["last-modified"] = json!("2027-01-01T00:00:00+01:00");
    let controls = document["catalog"]["groups"][1]["controls"].as_array_mut().unwrap();
    controls.retain(|it| it["id"] != "norm-2.2");
    controls.iter_mut().find(|it| it["id"] == "norm-2.5").unwrap()["parts"][0]["prose"] = json!("anders");
    document.to_string()
}

fn person(world: &World) -> Person {
    world.person("secretary")
}

#[test]
fn list_and_show_give_the_exact_words() {
    let world = World::new();
    let who = person(&world);
    let list = who.json(&["norm", "list"]);
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert_eq!((&list[0]["name"], list[0]["norms"].as_array().unwrap().len()), (&json!(NAME), 8));
    let shown = who.json(&["norm", "show", NAME, "2.2"]);
    let catalogue = Shelf::built_in().newest(NAME).unwrap().clone();
    assert_eq!(shown["sha256"], catalogue.digest.to_string());
    assert_eq!(shown["norm"]["words"], catalogue.norm("2.2").unwrap().words);
    assert_eq!(shown["norm"]["themes"], json!(["Voldoende en deskundige zorgmedewerkers"]));
    assert_eq!(shown["norm"]["observations"][0]["share"], "Bij ruim een derde van de organisaties");
    let file = root().join(format!("norms/{NAME}.json"));
    let told = who.stock("sha256sum", &[file.to_str().unwrap()]);
    assert!(told.starts_with(&catalogue.digest.to_string()), "{told}");
    for lang in ["nl", "en"] {
        let text = who.run(&["norm", "show", NAME, "norm-2.2", "--lang", lang]).ok();
        let text = String::from_utf8(text.out).unwrap();
        assert!(text.contains(&catalogue.norm("2.2").unwrap().words) && !text.contains("{$"), "{text}");
        assert!(text.contains(&catalogue.digest.to_string()), "{text}");
    }
    who.run(&["norm", "list", "--catalogue", "geen"]).ended(1).said(&["geen"]);
    who.run(&["norm", "show", "geen", "2.2"]).ended(1).said(&["geen"]);
    who.run(&["norm", "show", NAME, "1.1"]).ended(1).said(&["1.1"]);
}

#[test]
fn an_imported_edition_stands_beside_the_other() {
    let world = World::new();
    let who = person(&world);
    let file = format!("{NAME}.json");
    who.put(&file, next_edition());
    let made = who.json(&["norm", "import", &file]);
    assert_eq!((&made["imported"], &made["newest"]), (&json!(true), &json!(true)));
    assert_eq!(made["published"], "2027-01-01");
    let again = who.json(&["norm", "import", &file]);
    assert_eq!((&again["imported"], &again["sha256"]), (&json!(false), &made["sha256"]));
    let list = who.json(&["norm", "list", "--catalogue", NAME]);
    assert_eq!(list.as_array().unwrap().len(), 2);
    assert_eq!((&list[0]["newest"], &list[1]["sha256"]), (&json!(false), &made["sha256"]));
    assert_eq!(who.json(&["norm", "show", NAME, "2.5"])["norm"]["words"], "anders");
    let before = list[0]["sha256"].as_str().unwrap();
    let old = who.json(&["norm", "show", NAME, "2.5", "--edition", &before[..8]]);
    assert_eq!(old["norm"]["words"], Shelf::built_in().newest(NAME).unwrap().norm("2.5").unwrap().words);
    who.run(&["norm", "show", NAME, "2.5", "--edition", ""]).ended(1).said(&[NAME]);
    let path = format!(".local/share/verantwoord/norms/{NAME}/{}.json", made["sha256"].as_str().unwrap());
    assert_eq!(who.text(&path), next_edition());
    // What was changed since is not used, and is named.
    who.put(&path, next_edition().replace("anders", "iets anders"));
    let shown = who.run(&["norm", "show", NAME, "2.5", "--format", "json"]).ok();
    assert!(shown.stderr().contains(made["sha256"].as_str().unwrap()), "{shown}");
    assert_eq!(shown.json()["sha256"], before);
}

#[test]
fn what_can_not_be_imported_is_refused_and_nothing_is_kept() {
    let world = World::new();
    let who = person(&world);
    who.put("a.json", "<catalog/>");
    who.put("b.json", "{\"profile\": {}}");
    who.put("c.json", "[".repeat(100_000));
    who.put("een lijst.json", ours().to_string());
    who.put("d.json", ours().to_string().replace("Norm 1.2", "Norm \\u001b[2J"));
    who.put("e.json", ours().to_string().replace("\"norm-1.3\"", "\"norm-1.2\""));
    who.put("f.json", vec![b' '; MAX_CATALOGUE_BYTES + 1]);
    for file in ["a.json", "b.json", "c.json", "een lijst.json", "d.json", "e.json", "f.json"] {
        let ran = who.run(&["norm", "import", file]).ended(1).said(&[]);
        assert!(!ran.stderr().contains('\u{1b}'), "{ran}");
    }
    who.run(&["norm", "import", "g.json"]).ended(2).said(&["g.json"]);
    assert!(!who.has(".local/share"));
}

#[test]
#[cfg(unix)]
fn what_else_lies_among_the_catalogues_stops_nobody() {
    let world = World::new();
    let who = world.person("reader");
    let place = ".local/share/verantwoord/norms/x";
    who.put(&format!("{place}/{}.json", "0".repeat(64)), "{}");
    who.put(&format!("{place}/note.txt"), "…");
    std::os::unix::fs::symlink("/", who.file(".local/share/verantwoord/norms/everything")).unwrap();
    std::os::unix::fs::symlink(".", who.file(".local/share/verantwoord/norms/again")).unwrap();
    // Whoever reads this waits until somebody writes.
    who.stock("mkfifo", &[&format!("{place}/pipe.json")]);
    let ran = who.run(&["norm", "list"]);
    ran.ok().said(&["pipe.json", &"0".repeat(64)]);
}
