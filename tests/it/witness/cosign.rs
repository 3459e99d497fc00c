//! `witness cosign` and `witness add`: by hand, through files.

use std::fs;
use std::process::Stdio;

use serde_json::json;
use verantwoord::cli::example_key;
use verantwoord::crypto::{
    Checkpoint, Digest, KeyKind, KeyName, LineCheck, Note, SecretKey, Signer, VerifierKey, cosign_note,
    sign_note,
};

use super::{NAME, Witnessed, note};
use crate::people::{Person, Ran, copy, key_path, string};

fn read(who: &Person, name: &str) -> Note {
    Note::parse(who.text(name).as_bytes()).unwrap()
}

/// Everything that the program remembers of ledgers, but for what witness keys cosigned.
fn forget_heads(who: &Person) {
    for kept in ["heads", "verified"] {
        let _ = fs::remove_dir_all(who.file(".local/state/verantwoord").join(kept));
    }
}

/// The one file with what was cosigned.
fn memory(who: &Person) -> std::path::PathBuf {
    let top = who.file(".local/state/verantwoord/witness");
    let key = fs::read_dir(top).unwrap().next().unwrap().unwrap().path();
    let mut files: Vec<_> = fs::read_dir(key).unwrap().map(|it| it.unwrap().path()).collect();
    files.retain(|it| it.extension().is_none());
    assert_eq!(files.len(), 1, "{files:?}");
    files.remove(0)
}

#[test]
fn a_head_that_was_verified_is_cosigned_and_kept() {
    let it = Witnessed::new();
    let shown = it.igj.json(&["key", "show", &key_path("getuige"), "--witness", NAME]);
    assert_eq!(shown["vkey"], it.vkey.as_str());
    let vkey = VerifierKey::parse(&it.vkey).unwrap();
    assert_eq!((vkey.kind(), vkey.name().as_str()), (KeyKind::CosignatureV1, NAME));

    it.cosign("head.note");
    let cosigned = read(&it.igj, "head.note");
    assert!(
        matches!(cosigned.check(&vkey), LineCheck::GoodAt { unix_seconds } if unix_seconds > 1_700_000_000)
    );
    let size = it.size();
    assert_eq!(Checkpoint::parse(&cosigned.text).unwrap().size, size);

    let taken = it.add("head.note");
    assert_eq!((&taken[0]["size"], &taken[0]["added"][0]["known"]), (&json!(size), &json!(true)));
    let path = format!("main:checkpoints/{size:08}");
    let kept = it.keeper.git(&["-C", &it.world.ledger(), "show", &path]);
    assert_eq!(kept, it.igj.text("head.note"));
    let message = it.keeper.git(&["-C", &it.world.ledger(), "log", "-1", "--format=%s"]);
    assert_eq!(message.trim(), format!("cosignatures of {size}"));
    it.fresh("fresh").json(&["verify", &it.world.ledger()]);

    // Again: nothing is new, and a later cosignature of the same head says less than the first.
    let main = it.main();
    assert_eq!(it.add("head.note")[0]["added"], json!([]));
    std::thread::sleep(std::time::Duration::from_millis(1100));
    it.cosign("again.note");
    assert_ne!(it.igj.text("again.note"), it.igj.text("head.note"));
    assert_eq!(it.add("again.note")[0]["added"], json!([]));
    assert_eq!(it.main(), main);
    // The ledger grows, and so does what was cosigned; an append does not take the kept heads away.
    it.note("later");
    it.pull();
    it.cosign("later.note");
    it.add("later.note");
    let found = it.fresh("fresh").json(&["verify", &it.world.ledger()]);
    assert_eq!((&found["ok"], &found["size"]), (&json!(true), &json!(size + 1)));
    let listed = it.keeper.git(&["-C", &it.world.ledger(), "ls-tree", "--name-only", "main", "checkpoints/"]);
    assert_eq!(listed.lines().count(), 2);
    // On the screen it is the note itself.
    let shown = it.igj.run(&["--ledger", "copy", "witness", "cosign"]).ok();
    assert!(Note::parse(&shown.out).is_ok(), "{shown}");
}

#[test]
fn what_does_not_extend_it_is_not_cosigned() {
    let it = Witnessed::new();
    let older = it.world.path("older");
    copy(&it.world.path("ledger"), &older);
    it.note("een");
    it.pull();
    it.cosign("head.note");
    let before = fs::read(memory(&it.igj)).unwrap();
    let older = older.display().to_string();
    let refused = |names: &[&str]| {
        forget_heads(&it.igj);
        it.igj.run(&["--ledger", &older, "witness", "cosign"]).ended(1).said(names);
        assert_eq!(fs::read(memory(&it.igj)).unwrap(), before);
    };
    let kept = memory(&it.igj).display().to_string();
    // Shorter; then as long, with another act; then longer.
    refused(&["ALARM", &kept]);
    for name in ["twee", "drie"] {
        let fresh = it.fresh(name);
        fresh.put("n.toml", note(name));
        fresh.run(&["--ledger", &older, "prepare", "n.toml"]).ok();
        for signer in ["igj-a", "igj-b"] {
            let key = it.world.path(signer).join(key_path(signer)).display().to_string();
            fresh.run(&["--ledger", &older, "sign", "n.json", "--key", &key, "--yes"]).ok();
        }
        let log = it.keeper.file(&key_path("log")).display().to_string();
        fresh.json(&["--ledger", &older, "append", "n.json", "--log-key", &log]);
        refused(&["ALARM", &kept]);
    }
    // The true one still is.
    it.cosign("true.note");
    // What was remembered is damaged: it is not forgotten in silence.
    fs::write(memory(&it.igj), &before[..before.len() / 2]).unwrap();
    let path = memory(&it.igj).display().to_string();
    it.igj.run(&["--ledger", "copy", "witness", "cosign"]).ended(2).said(&[&path]);
    // Another's cosigned head is not ours.
    let head = read(&it.igj, "head.note");
    let name = KeyName::new(NAME).unwrap();
    let other = cosign_note(&head.text, &name, &example_key("x"), 1_800_000_000).unwrap();
    let log = head.signatures[0].clone();
    fs::write(memory(&it.igj), Note::new(head.text, vec![log, other]).unwrap().to_string()).unwrap();
    it.igj.run(&["--ledger", "copy", "witness", "cosign"]).ended(2).said(&[&path]);
}

#[test]
fn an_older_copy_and_one_that_is_not_sound_are_not_cosigned() {
    let it = Witnessed::new();
    it.igj.git(&["clone", "-q", &it.world.ledger(), "older"]);
    // As plain files an older copy verifies; the newest that was seen is another.
    fs::create_dir(it.igj.file("plain")).unwrap();
    Ran::of(it.igj.command("sh").args(["-c", "git -C older archive main | tar -x -C plain"])).ok();
    it.note("een");
    it.pull();
    it.igj.json(&["verify", "copy"]);
    it.igj.json(&["verify", "plain"]);
    it.igj.run(&["--ledger", "plain", "witness", "cosign"]).ended(1).said(&[]);
    it.igj.run(&["--ledger", "older", "witness", "cosign"]).ended(1).said(&[]);
    let wrong = "0".repeat(64);
    it.igj.run(&["--ledger", "copy", "witness", "cosign", "--fingerprint", &wrong]).ended(1).said(&[&wrong]);
    fs::write(it.igj.file("plain/entries/00/00/00000001.leaf"), "verantwoord/1\n").unwrap();
    it.igj.run(&["--ledger", "plain", "witness", "cosign"]).ended(1).said(&["leaf"]);
    let state = it.igj.file(".local/state/verantwoord/witness");
    let kept = crate::people::files(&state).into_iter().filter(|(path, _)| path.extension().is_none());
    assert!(kept.filter_map(|(_, bytes)| bytes).next().is_none());
}

#[test]
fn a_clock_that_went_back_is_noticed() {
    let it = Witnessed::new();
    it.cosign("head.note");
    let head = read(&it.igj, "head.note");
    let key = SecretKey::from_openssh(&fs::read(it.igj.file(&key_path("getuige"))).unwrap(), None).unwrap().0;
    let line = cosign_note(&head.text, &KeyName::new(NAME).unwrap(), &key, 4_000_000_000).unwrap();
    let later = Note::new(head.text.clone(), vec![head.signatures[0].clone(), line]).unwrap();
    fs::write(memory(&it.igj), later.to_string()).unwrap();
    it.igj.run(&["--ledger", "copy", "witness", "cosign"]).ended(1).said(&["2096-10-02"]);
}

#[test]
fn whose_key_it_is() {
    let it = Witnessed::stranger();
    let cosign = |args: &[&str]| it.igj.run(&[&["--ledger", "copy", "witness", "cosign"], args].concat());
    let (key, own) = (key_path("getuige"), key_path("igj-a"));
    // Nobody knows the key yet: it must be named, and it must say how it is called.
    cosign(&[]).ended(1).said(&[".config/verantwoord/keys"]);
    cosign(&["--key", &key]).ended(1).said(&["--name"]);
    cosign(&["--key", &key, "--name", "a b"]).ended(1).said(&["a b"]);
    let note = Note::parse(&cosign(&["--key", &key, "--name", NAME]).ok().out).unwrap();
    assert!(matches!(note.check(&VerifierKey::parse(&it.vkey).unwrap()), LineCheck::GoodAt { .. }));
    // One use for ever: a body's key and the log's are no witness.
    cosign(&["--key", &own, "--name", NAME]).ended(1).said(&[&own]);
    let log = it.keeper.file(&key_path("log")).display().to_string();
    cosign(&["--key", &log, "--name", NAME]).ended(1).said(&[&log]);
    // Enrolled, it has one name.
    it.enrol(&it.vkey);
    it.pull();
    cosign(&["--key", &key, "--name", "igj.example/ander"]).ended(1).said(&[NAME]);
    cosign(&[]).ok();
    // What is for a log is not for a witness.
    it.igj.run(&["key", "new", "x", "--log", "a.example/b", "--witness", "w"]).ended(2).said(&[]);
    it.igj.run(&["key", "new", "x", "--witness", "a b", "--no-passphrase"]).ended(1).said(&["a b"]);
}

#[test]
fn two_at_once_sign_one_history() {
    let it = Witnessed::new();
    let one = || {
        let mut program = it.igj.program();
        program.args(["--ledger", "copy", "witness", "cosign"]).stdout(Stdio::piped()).stderr(Stdio::piped());
        program.spawn().unwrap()
    };
    let running: Vec<_> = (0..4).map(|_| one()).collect();
    for child in running {
        let ran = Ran::from(child.wait_with_output().unwrap(), "witness cosign".into()).ok();
        assert!(Note::parse(&ran.out).is_ok());
    }
    it.cosign("after.note");
}

#[test]
fn only_heads_of_this_ledger_are_taken_in() {
    let it = Witnessed::new();
    it.cosign("head.note");
    let good = read(&it.igj, "head.note");
    let head = Checkpoint::parse(&good.text).unwrap();
    let log_name = KeyName::new(head.origin.clone()).unwrap();
    let witness =
        SecretKey::from_openssh(&fs::read(it.igj.file(&key_path("getuige"))).unwrap(), None).unwrap().0;
    let name = KeyName::new(NAME).unwrap();
    let made = |head: &Checkpoint, log: &SecretKey| {
        let text = head.to_text();
        let lines = vec![
            sign_note(&text, &log_name, log).unwrap(),
            cosign_note(&text, &name, &witness, 1_790_000_000).unwrap(),
        ];
        Note::new(text, lines).unwrap().to_string()
    };
    let log = example_key("log");
    let mut bad = good.clone();
    bad.signatures[1].bytes[70] ^= 1;
    let main = it.main();
    let refused = |bytes: String, names: &[&str]| {
        it.keeper.put("x.note", bytes);
        it.keeper.run(&["--ledger", &it.world.ledger(), "witness", "add", "x.note"]).ended(1).said(names);
        assert_eq!(it.main(), main);
    };
    refused(bad.to_string(), &[NAME]);
    refused(made(&Checkpoint { origin: "a.example/b".into(), ..head.clone() }, &log), &["a.example/b"]);
    refused(made(&Checkpoint { size: head.size + 1, ..head.clone() }, &log), &[]);
    refused(made(&Checkpoint { root: Digest::of(b"x"), ..head.clone() }, &log), &["ALARM"]);
    refused(made(&Checkpoint { root: Digest::of(b"x"), ..head.clone() }, &example_key("x")), &[]);
    refused(made(&head, &example_key("x")), &[]);
    refused(Note::new(good.text.clone(), vec![good.signatures[0].clone()]).unwrap().to_string(), &[]);
    refused("no note".into(), &["x.note"]);

    // A witness that the ledger does not know is kept and not believed, unless the keeper names its key.
    let text = &good.text;
    let other = KeyName::new("vreemde.example/w").unwrap();
    let line = cosign_note(text, &other, &example_key("w"), 1_790_000_000).unwrap();
    let vkey = VerifierKey::new(other.clone(), KeyKind::CosignatureV1, example_key("w").public_key());
    let mut forged = line.clone();
    forged.bytes[20] ^= 1;
    let with = |line| Note::new(text.clone(), vec![good.signatures[0].clone(), line]).unwrap().to_string();
    it.keeper.put("forged.note", with(forged));
    it.keeper.put("line.note", with(line));
    let vkey = vkey.to_string();
    let add = |args: &[&str]| {
        let ledger = it.world.ledger();
        it.keeper.run(&[&["--ledger", &ledger, "--format", "json", "witness", "add"], args].concat())
    };
    add(&["forged.note", "--witness", &vkey]).ended(1).said(&["vreemde.example/w"]);
    let taken = add(&["forged.note"]).ok().json();
    assert_eq!(
        (&taken[0]["added"][0]["known"], &taken[0]["added"][0]["time"]),
        (&json!(false), &json!(null))
    );
    // It does not wedge the true one: that comes in its place, once somebody vouches for the key.
    assert_eq!(add(&["line.note"]).ok().json()[0]["added"], json!([]));
    let taken = add(&["line.note", "--witness", &vkey]).ok().json();
    assert_eq!(taken[0]["added"][0]["known"], json!(true));
    add(&["line.note", "--witness", "x"]).ended(1).said(&["x"]);
    // With all of them in one commit.
    it.igj.bring("head.note", &it.keeper, "head.note");
    assert_eq!(string(&add(&["head.note", "line.note"]).ok().json()[0]["added"][0]["name"]), NAME);
    let path = format!("main:checkpoints/{:08}", head.size);
    let kept = it.keeper.git(&["-C", &it.world.ledger(), "show", &path]);
    assert_eq!(Note::parse(kept.as_bytes()).unwrap().signatures.len(), 3);
    it.fresh("fresh").json(&["verify", &it.world.ledger()]);
}

/// What a witness says reaches the audit, whether the ledger was verified just now or is remembered.
#[test]
fn the_audit_hears_of_a_witness_that_contradicts_the_log() {
    let it = Witnessed::new();
    it.cosign("head.note");
    let (ledger, auditor) = (it.world.ledger(), it.fresh("auditor"));
    let contradicted = || {
        let found = auditor.run(&["audit", &ledger, "--format", "json"]).json();
        found.as_array().unwrap().iter().filter(|it| it["rule"] == "clock-contradicted").count()
    };
    assert_eq!(contradicted(), 0);
    // The head ends with an entry of today; this witness says that it was there in September.
    let head = read(&it.igj, "head.note");
    let key = SecretKey::from_openssh(&fs::read(it.igj.file(&key_path("getuige"))).unwrap(), None).unwrap().0;
    let line = cosign_note(&head.text, &KeyName::new(NAME).unwrap(), &key, 1_790_000_000).unwrap();
    let early = Note::new(head.text.clone(), vec![head.signatures[0].clone(), line]).unwrap();
    it.igj.put("early.note", early.to_string());
    it.add("head.note");
    assert_eq!(contradicted(), 0);
    // Of two by one witness the earlier stays.
    it.add("early.note");
    assert_eq!((contradicted(), contradicted()), (1, 1));
    it.note("later");
    assert_eq!(contradicted(), 1);
    fs::remove_dir_all(auditor.file(".local/state/verantwoord/verified")).unwrap();
    assert_eq!(contradicted(), 1);
}

#[test]
fn only_the_log_takes_heads_in() {
    let it = Witnessed::new();
    it.cosign("head.note");
    let key = it.igj.file(&key_path("igj-a")).display().to_string();
    let main = it.main();
    it.igj
        .run(&["--ledger", &it.world.ledger(), "witness", "add", "head.note", "--log-key", &key])
        .ended(1)
        .said(&["SHA256:"]);
    it.igj.run(&["--ledger", &it.world.ledger(), "witness", "add", "head.note"]).ended(1).said(&[]);
    assert_eq!(it.main(), main);
}
