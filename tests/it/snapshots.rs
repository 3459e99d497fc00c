//! The JSON of every command that prints, on the worked example: programs of others rest on its form.
//!
//! After a change that is meant: `INSTA_UPDATE=always cargo test --test it snapshots`, and read the difference.

use serde_json::{Value, json};

use crate::people::{Person, World, key_path, sentence_missing, words_are_there};

/// A reader who sits where the ledger is `ledger`, so that no path of this computer is printed.
fn desk() -> (World, Person) {
    let world = World::example();
    let desk = world.person("desk");
    std::fs::rename(world.path("ledger"), desk.file("ledger")).unwrap();
    (world, desk)
}

impl Person {
    fn on(&self, args: &[&str]) -> Value {
        self.json(&[&["--ledger", "ledger"], args].concat())
    }
}

/// Takes out what differs from time to time, by the names of members; sentences are tested where they are made.
fn redact(value: &mut Value, names: &[&str]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|it| redact(it, names)),
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                if name == "message" {
                    let words = value.as_str().unwrap_or_default();
                    assert!(!words_are_there() || sentence_missing(words).is_none(), "{words}");
                }
                if (name == "message" || names.contains(&name.as_str())) && !value.is_null() {
                    *value = json!(format!("[{name}]"));
                } else {
                    redact(value, names);
                }
            }
        }
        _ => {}
    }
}

fn pretty(mut value: Value, names: &[&str]) -> String {
    redact(&mut value, names);
    serde_json::to_string_pretty(&value).unwrap()
}

macro_rules! snapshot {
    ($name:literal, $value:expr $(, $redacted:literal)*) => {
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!($name, pretty($value, &[$($redacted),*]));
        });
    };
}

#[test]
fn what_is_read_from_a_ledger() {
    let (_world, desk) = desk();
    snapshot!("verify", desk.json(&["verify", "ledger"]));
    snapshot!("list", desk.on(&["list", "--at", "2026-05-01", "--known-at", "2026-05-10"]));
    snapshot!("status", desk.on(&["status", "--at", "2026-05-01", "--known-at", "2026-05-10"]));
    snapshot!("status-before", desk.on(&["status", "--at", "2026-01-10", "--known-at", "2026-01-10"]));
    snapshot!("due", desk.on(&["due", "--at", "2026-05-01", "--known-at", "2026-05-01"]));
    snapshot!("log", desk.on(&["log"]));
    let mut life = desk.on(&["show", "2026-003", "--at", "2026-05-01", "--known-at", "2026-05-10"]);
    // The record is long, and its members are tested elsewhere.
    let members: Vec<String> = life["record"].as_object().unwrap().keys().cloned().collect();
    life["record"] = json!(members);
    snapshot!("show-decision", life);
    snapshot!("show-entry", desk.on(&["show", "1"]));
}

#[test]
fn what_is_wrong_with_a_ledger() {
    let (_world, desk) = desk();
    desk.git(&["clone", "-q", "ledger", "copy"]);
    desk.put("copy/entries/00/00/00000003.json", "{}\n");
    desk.put("copy/stray.txt", "x");
    std::fs::remove_dir_all(desk.file("copy/.git")).unwrap();
    let found = desk.run(&["verify", "copy", "--fingerprint", &"0".repeat(64), "--format", "json"]);
    snapshot!("verify-unsound", found.ended(1).json());
}

#[test]
fn what_is_done_on_the_way_to_an_entry() {
    let (world, desk) = desk();
    let council = world.path("client-council-a").join(key_path("client-council-a")).display().to_string();
    snapshot!("draft", desk.on(&["draft", "note", "--decision", "2026-003", "--by", "client-council"]));
    let draft = desk.text("note.toml");
    let unfinished = desk.run(&["--ledger", "ledger", "check", "note.toml", "--format", "json"]);
    snapshot!("check-unfinished", unfinished.ended(1).json());
    desk.put("note.toml", draft.replacen("text = \"\"", "text = \"Wij kijken mee.\"", 1));
    snapshot!("check", desk.on(&["check", "note.toml"]));
    snapshot!("prepare", desk.on(&["prepare", "note.toml"]), "digest", "nonce", "issued_at");
    snapshot!("read-unsigned", desk.on(&["read", "note.json"]), "digest", "nonce", "issued_at");
    snapshot!("sign", desk.on(&["sign", "note.json", "--yes", "--key", &council]), "digest");
    snapshot!("read", desk.on(&["read", "note.json"]), "digest", "nonce", "issued_at");
    let log = world.path("log").join(key_path("log")).display().to_string();
    let receipts = desk.on(&["append", "note.json", "--log-key", &log]);
    snapshot!("append", receipts, "statement", "recorded", "root");
}

#[test]
fn keys() {
    let (_world, desk) = desk();
    desk.give_key("board-a");
    desk.give_key("log");
    desk.put("board-a.pub", desk.text(&key_path("board-a")));
    std::fs::rename(desk.file(".config/verantwoord/keys"), desk.file("keys")).unwrap();
    snapshot!("key-show", desk.on(&["key", "show", "keys/board-a"]));
    snapshot!("key-list", desk.on(&["key", "list", "keys"]));
    let made = desk.json(&["key", "new", "mine", "--no-passphrase", "--output", "mine"]);
    snapshot!("key-new", made, "public_key", "fingerprint");
    let log = desk.json(&["key", "new", "log", "--log", "zonnehof.example/x", "--output", "my-log"]);
    snapshot!("key-new-log", log, "public_key", "fingerprint", "vkey");
}

#[test]
fn what_begins_a_ledger() {
    let (world, desk) = desk();
    let show = |path: &str| desk.git(&["-C", "ledger", "show", &format!("main:entries/00/00/{path}")]);
    desk.put("charter.json", show("00000000.json"));
    desk.put("charter.json.sig", show("00000000.sig"));
    let log = world.path("log").join(key_path("log")).display().to_string();
    let founded = desk.json(&["init", "new", "--charter", "charter.json", "--log-key", &log]);
    snapshot!("init", founded, "recorded", "root");
    snapshot!("demo", desk.json(&["demo", "demo"]), "fingerprint", "next");
}

#[test]
fn what_stands_without_the_ledger() {
    let (_world, desk) = desk();
    let statement = desk.git(&["-C", "ledger", "show", "main:entries/00/00/00000004.json"]);
    let charter = desk.json(&["--ledger", "ledger", "show", "0"]);
    let key = charter["statement"]["content"]["log_key"].as_str().unwrap();
    desk.put("4.json", statement);
    desk.run(&["--ledger", "ledger", "prove", "4", "--output", "4.tlog-proof"]).ok();
    snapshot!(
        "verify-proof",
        desk.json(&["verify-proof", "4.tlog-proof", "--statement", "4.json", "--log-key", key])
    );
    desk.put("old", desk.git(&["-C", "ledger", "show", "main~3:checkpoint"]));
    desk.run(&["--ledger", "ledger", "prove-consistency", "old", "--output", "proof"]).ok();
    snapshot!(
        "verify-consistency",
        desk.json(&["verify-consistency", "proof", "--old", "old", "--log-key", key])
    );
    desk.run(&["--ledger", "ledger", "dossier", "2026-003", "--output", "dossier.zip"]).ok();
    let dossier = desk.run(&["verify-dossier", "dossier.zip", "--format", "json"]).ended(1).json();
    snapshot!("verify-dossier", dossier);
    desk.put("bad.zip", "PK");
    snapshot!(
        "verify-dossier-unsound",
        desk.run(&["verify-dossier", "bad.zip", "--format", "json"]).ended(1).json()
    );
    snapshot!("compare", desk.json(&["compare", "dossier.zip", "old"]));
}
