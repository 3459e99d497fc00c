//! `ledger/`, the worked example: made again byte for byte, and sound. And the demo, which a newcomer runs first.
//!
//! After a change that is meant: `VERANTWOORD_UPDATE=1 cargo test --test it example`.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;
use verantwoord::store::{self, write_tree};

use crate::people::{Person, Ran, World, files, play_example, update};

fn kept() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ledger")
}

#[test]
fn the_worked_example_is_made_again_byte_for_byte() {
    let world = World::new();
    play_example(&world.path("git"));
    write_tree(&*store::open(&world.path("git")).unwrap(), &world.path("tree")).unwrap();
    let made = files(&world.path("tree"));
    if update() {
        if kept().exists() {
            fs::remove_dir_all(kept()).unwrap();
        }
        write_tree(&*store::open(&world.path("git")).unwrap(), &kept()).unwrap();
    }
    let kept = files(&kept());
    let differ = |path: &&PathBuf| made.get(*path) != kept.get(*path);
    let differing: Vec<_> = made.keys().chain(kept.keys()).filter(differ).collect();
    assert!(differing.is_empty(), "VERANTWOORD_UPDATE=1 writes it anew; these differ: {differing:?}");
    assert_eq!(made.keys().filter(|it| it.extension().is_some_and(|it| it == "leaf")).count(), 17);
}

#[test]
fn the_worked_example_is_sound_and_tells_the_whole_life() {
    let world = World::new();
    let who = world.person("reader");
    let ledger = kept().display().to_string();
    let found = who.json(&["verify", &ledger]);
    assert_eq!((&found["ok"], &found["size"], &found["errors"]), (&json!(true), &json!(17), &json!([])));
    let kinds: Vec<_> = who
        .json(&["--ledger", &ledger, "log"])
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["kind"].clone())
        .collect();
    for kind in ["proposal", "position", "decision", "review", "signal", "finding", "reply", "closure"] {
        assert!(kinds.contains(&json!(kind)), "{kind} is not in it");
    }
    let life = who.json(&["--ledger", &ledger, "show", "2026-003"]);
    assert_eq!(life["status"]["phase"], "ended");
    // A plain tree is read, and never appended to.
    who.put("note.toml", "kind = \"note\"\nby = \"board\"\n[content]\ntext = \"x\"\n");
    who.run(&["--ledger", &ledger, "prepare", "note.toml"]).ok();
    who.give_key("board-a");
    who.run(&["--ledger", &ledger, "sign", "note.json", "--yes"]).ok();
    who.run(&["--ledger", &ledger, "append", "note.json"]).ended(2).said(&[&ledger]);
}

#[test]
fn the_demo() {
    let world = World::new();
    let who = world.person("newcomer");
    let told = who.json(&["demo", "try"]);
    assert_eq!((&told["decisions"], &told["entries"]), (&json!(7), &json!(65)));
    let found = who.json(&["verify", "try/ledger"]);
    assert_eq!((&found["ok"], &found["fingerprint"]), (&json!(true), &told["fingerprint"]));
    assert_eq!(who.json(&["--ledger", "try/ledger", "list"]).as_array().unwrap().len(), 7);
    // What it says to look at next works as it is said.
    for next in told["next"].as_array().unwrap() {
        let words: Vec<&str> = next.as_str().unwrap().split(' ').skip(1).collect();
        assert!(!done(who.run(&words), words[0]).out.is_empty());
    }
    // It is never played over something that is there, itself least of all.
    let before = files(&who.file("try"));
    who.run(&["demo", "try"]).ended(1).said(&["try"]);
    assert!(before == files(&who.file("try")));
    // It can be gone on with: the keys that it made are there.
    who.put(
        "note.toml",
        "kind = \"note\"\nby = \"client-council\"\n[content]\ntext = \"Wij gaan verder.\"\n",
    );
    let on = |args: &[&str]| who.json(&[&["--ledger", "try/ledger"], args].concat());
    on(&["prepare", "note.toml"]);
    on(&["sign", "note.json", "--yes", "--key", "try/keys/client-council-a"]);
    assert_eq!(on(&["append", "note.json", "--log-key", "try/keys/log"])[0]["entry"], 65);
    // Without a name it has one of its own.
    who.json(&["demo"]);
    assert!(who.has("verantwoord-demo/ledger/HEAD"));
    examples_work(&who);
    what_is_foreseen_stands_in_the_order_of_the_draft(&who);
}

/// What was run did its work; what looks for breaches and finds one says so with its status.
fn done(ran: Ran, command: &str) -> Ran {
    if matches!(command, "audit" | "examine") && ran.status == 1 { ran.ended(1) } else { ran.ok() }
}

/// Each example in the help works as it is typed after `demo`, in both languages, and finds something.
fn examples_work(who: &Person) {
    let commands = [
        "audit", "due", "examine", "export", "history", "list", "log", "norm", "report", "reviews", "search",
        "show", "status", "verify",
    ];
    for (command, lang) in commands.iter().flat_map(|it| [(*it, "nl"), (*it, "en")]) {
        let help = String::from_utf8(who.run(&[command, "--help", "--lang", lang]).ok().out).unwrap();
        let examples: Vec<&str> =
            help.lines().filter_map(|it| it.trim().strip_prefix("verantwoord ")).collect();
        assert!(!examples.is_empty(), "{help}");
        for example in examples {
            assert!(example.contains("verantwoord-demo/ledger") || command == "norm", "{example}");
            // Settings for mail are the reader's own.
            if example.contains("--notify") {
                continue;
            }
            let words: Vec<&str> = example.split(' ').collect();
            let ran = who.run(&words);
            let ran = done(ran, command);
            // The other language writes it again.
            let written = words.iter().skip_while(|it| **it != "--output").nth(1);
            match command {
                "examine" => fs::remove_dir_all(who.file(written.unwrap_or(&"examination"))).unwrap(),
                _ => written.into_iter().for_each(|it| fs::remove_file(who.file(it)).unwrap()),
            }
            if command == "search" {
                assert!(String::from_utf8_lossy(&ran.out).contains('»'), "nothing is found: {example}");
            }
        }
    }
}

fn what_is_foreseen_stands_in_the_order_of_the_draft(who: &Person) {
    let draft = include_str!("../../docs/first-decision/proposal.toml").replace("2026-001", "2027-001");
    who.put("half.toml", draft);
    let told = who.run(&["--ledger", "try/ledger", "check", "half.toml", "--lang", "nl"]).ok();
    let told = String::from_utf8(told.out).unwrap();
    let lines = |severity: &str| -> Vec<usize> {
        let of = |it: &str| {
            it.trim().strip_prefix(severity)?.strip_prefix(", regel ")?.split(':').next()?.parse().ok()
        };
        told.lines().filter_map(of).collect()
    };
    let all = [lines("punt van zorg"), lines("opmerking")];
    assert!(all.concat().len() > 3 && all.iter().all(|it| it.is_sorted()), "{told}");
    assert!(told.contains("\nGevonden: "), "{told}");
}
