//! What the board, the council and the inspector are told before and after signing: `check`, `prepare`, `sign`, `audit`
//! and `examine`, run as people run them.

use std::fs;

use serde_json::{Value, json};

use crate::people::{World, files};

const NOTE: &str = "kind = \"note\"\nby = \"client-council\"\n[content]\ntext = \"\"\"\nWij spraken erover.\nVragen: bel mevrouw Jansen-Bakker, 06-12345678, BSN 111222333.\"\"\"\n";
const PROPOSAL: &str = include_str!("../../cases/3-nursing-home/01-proposal.toml");

fn rules(of: &Value) -> Vec<&str> {
    of.as_array().unwrap().iter().map(|it| it["rule"].as_str().unwrap()).collect()
}

/// The warning names line and member and what it looks like; it repeats nothing of the data.
#[test]
fn personal_data_is_warned_of_before_anybody_signs() {
    let world = World::example();
    let who = world.person("client-council-a");
    who.put("note.toml", NOTE);
    let checked = who.json(&["--ledger", &world.ledger(), "check", "note.toml"]);
    let warnings = checked["warnings"].as_array().unwrap();
    assert_eq!(warnings.len(), 3, "{warnings:?}");
    assert!(warnings.iter().all(|it| it["line"] == 4 && it["member"] == "text"), "{warnings:?}");
    assert_eq!(checked["ok"], json!(true), "a warning is no refusal");
    assert!(rules(&checked["audit"]["found"]).iter().all(|it| !it.starts_with("looks-like")));
    // Without a ledger at hand too.
    let alone = who.json(&["check", "note.toml"]);
    assert_eq!(alone["warnings"].as_array().unwrap().len(), 3);
    let prepared = who.run(&["--ledger", &world.ledger(), "prepare", "note.toml"]).ok();
    let told = String::from_utf8(prepared.out).unwrap();
    let warned: Vec<&str> = told.lines().filter(|it| it.starts_with("Let op, regel 4")).collect();
    assert_eq!(warned.len(), 3, "{told}");
    assert!(warned.iter().all(|it| !it.contains("Jansen") && !it.contains("111222333")), "{warned:?}");
    let signed = who.run(&["--ledger", &world.ledger(), "sign", "note.json", "--yes"]).ok();
    assert_eq!(String::from_utf8(signed.err).unwrap().matches("Let op, bij").count(), 3);
    // Recorded all the same: process is reported, not refused; and the audit says so.
    let log = world.person("log");
    who.bring("note.json", &log, "note.json");
    who.bring("note.json.sig", &log, "note.json.sig");
    log.run(&["--ledger", &world.ledger(), "append", "note.json"]).ok();
    let audited = who.run(&["audit", &world.ledger(), "--format", "json"]);
    assert_eq!(audited.status, 1, "what looks like a BSN is a breach");
    let found: Value = serde_json::from_slice(&audited.out).unwrap();
    assert!(!found.to_string().contains("Jansen") && !found.to_string().contains("111222333"));
    for rule in ["looks-like-bsn", "looks-like-contact", "looks-like-name"] {
        assert_eq!(rules(&found).iter().filter(|it| **it == rule).count(), 1, "{rule}");
    }
}

/// `check` says what the audit would: on the line where it can be mended, and gone when it is mended.
#[test]
fn a_draft_is_told_what_the_audit_would_say() {
    let world = World::example();
    let who = world.person("board-a");
    let draft = PROPOSAL.replace("2026-003", "2026-009");
    let found = |text: &str| {
        who.put("proposal.toml", text);
        who.json(&["--ledger", &world.ledger(), "check", "proposal.toml"])["audit"]["found"].clone()
    };
    let before = found(&draft);
    let line = 1 + draft.lines().position(|it| it.starts_with("addresses = [")).unwrap();
    let aimless = draft.replacen("addresses = [\"o-tekort\", \"r-onrust\"]", "addresses = []", 1);
    assert_ne!(aimless, draft);
    let after = found(&aimless);
    let new = after.as_array().unwrap().iter().find(|it| it["rule"] == "measure-without-aim").unwrap();
    assert!(!rules(&before).contains(&"measure-without-aim"));
    assert_eq!(
        (new["line"].as_u64(), new["decision"].as_str()),
        (Some(line as u64), Some("2026-009")),
        "{new}"
    );
    // Nothing was written, and nothing of the ledger was judged again.
    assert!(rules(&before).iter().all(|it| *it != "first-keys-by-board-alone"), "{before}");
}

#[test]
fn an_audit_can_be_narrowed_and_written_in_four_forms() {
    let world = World::example();
    let who = world.person("reader");
    let ledger = world.ledger();
    let all: Value =
        serde_json::from_slice(&who.run(&["audit", &ledger, "--format", "json"]).ok().out).unwrap();
    let one = who.json(&["audit", &ledger, "--decision", "2026-003"]);
    assert!(one.as_array().unwrap().len() < all.as_array().unwrap().len());
    assert!(one.as_array().unwrap().iter().all(|it| it["decision"] == "2026-003"));
    let grave = who.json(&["audit", &ledger, "--severity", "concern"]);
    assert!(grave.as_array().unwrap().iter().all(|it| it["severity"] != "notice"));
    // Before the decision was taken nothing is said about it.
    let then = who.json(&["audit", &ledger, "--at", "2026-03-01", "--known-at", "2026-03-01"]);
    assert!(
        then.as_array().unwrap().iter().all(|it| it["entries"]
            .as_array()
            .unwrap()
            .iter()
            .all(|it| it.as_u64() < Some(7)))
    );
    let text = String::from_utf8(who.run(&["audit", &ledger, "--lang", "en"]).ok().out).unwrap();
    assert!(text.contains("It is no verdict") && text.contains("root "), "{text}");
    for form in ["html", "xlsx"] {
        let file = format!("audit.{form}");
        who.run(&["audit", &ledger, "--format", form, "--output", &file]).ok();
        let again = who.run(&["audit", &ledger, "--format", form, "--output", &file]);
        assert_eq!(again.status, 2, "a file that is there is not written over");
    }
    assert!(
        who.text("audit.html").contains("<!DOCTYPE html>") && !who.text("audit.html").contains("<script")
    );
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(who.file("audit.xlsx")).unwrap();
    let sheet = calamine::Reader::worksheet_range_at(&mut book, 1).unwrap().unwrap();
    assert_eq!(sheet.height(), 1 + all.as_array().unwrap().len());
    for bad in [["--severity", "grave"], ["--at", "2026-02-30"], ["--decision", "2026-999"]] {
        let refused = who.run(&[&["audit", &ledger], &bad[..]].concat());
        assert!(refused.status > 0 && String::from_utf8(refused.err).unwrap().contains(bad[1]), "{bad:?}");
    }
    let listed = who.json(&["audit", "--rules"]);
    assert_eq!(listed.as_array().unwrap().len(), verantwoord::audit::rules().count());
}

#[test]
fn an_examination_is_one_folder_whole_or_not_at_all() {
    let world = World::example();
    let who = world.person("inspector");
    let ledger = world.ledger();
    let out = who.json(&["examine", &ledger, "--output", "visit"]);
    assert_eq!((&out["ok"], out["findings"]["breach"].as_u64()), (&json!(true), Some(0)));
    for name in out["files"].as_array().unwrap() {
        assert!(fs::metadata(who.file("visit").join(name.as_str().unwrap())).unwrap().len() > 0, "{name}");
    }
    who.stock("sh", &["-c", "cd visit && sha256sum -c --quiet SHA256SUMS"]);
    // A folder that is there is left alone.
    let before = files(&who.file("visit"));
    assert_eq!(who.run(&["examine", &ledger, "--output", "visit"]).status, 1);
    assert_eq!(files(&who.file("visit")), before);
    // Nor is anything left where it can't be written.
    let nowhere = who.run(&["examine", &ledger, "--output", "no/such/visit"]);
    assert!(nowhere.status == 2 && String::from_utf8(nowhere.err).unwrap().contains("no/such/visit"));
    let left: Vec<_> = fs::read_dir(&who.home).unwrap().flatten().map(|it| it.file_name()).collect();
    assert!(left.iter().all(|it| !it.to_string_lossy().contains(".new")), "{left:?}");
    // Of a ledger that is not sound it shows that, and nothing that is in it.
    let broken = world.path("broken");
    who.stock("git", &["clone", "-q", &ledger, &broken.display().to_string()]);
    let plain = world.path("plain");
    fs::create_dir(&plain).unwrap();
    for name in ["entries", "checkpoint", "allowed_signers", "README.md"] {
        who.stock("cp", &["-r", &broken.join(name).display().to_string(), &plain.display().to_string()]);
    }
    let entry = plain.join("entries/00/00/00000007.json");
    fs::write(&entry, fs::read_to_string(&entry).unwrap().replace("2026", "2027")).unwrap();
    let unsound = who.run(&["examine", &plain.display().to_string(), "--output", "unsound"]);
    assert_eq!(unsound.status, 1);
    let mut names: Vec<_> =
        files(&who.file("unsound")).into_keys().map(|it| it.display().to_string()).collect();
    names.retain(|it| !it.is_empty());
    names.sort_unstable();
    assert_eq!(names, ["README.txt", "SHA256SUMS", "verification.json", "verification.txt"]);
}

/// Whatever is asked, what did not happen is answered too, and each answer says from which verified head it is.
#[test]
fn every_answer_says_from_which_head_it_is() {
    let world = World::example();
    let who = world.person("reader");
    let asked: [&[&str]; 9] = [
        &["list"],
        &["show", "2026-003"],
        &["due"],
        &["status", "--norm", "2.5", "--location", "West", "--at", "2026-03-01"],
        &["reviews", "--missed"],
        &["history", "2026-003"],
        &["search", "nachtmerrie"],
        &["audit"],
        &["examine", "--output", "visit"],
    ];
    let root = who.json(&["verify", &world.ledger()])["root"].as_str().unwrap().to_owned();
    for question in asked {
        let ran = who.run(&[&["--ledger", &world.ledger()], question].concat()).ok();
        let told = String::from_utf8(ran.out).unwrap();
        assert!(told.contains(&root), "{question:?}: {told}");
    }
}
