//! `promise make|check|keep`: a keeper who drops what was handed in leaves proof of it.

use serde_json::{Value, json};
use verantwoord::cli::example_key;
use verantwoord::crypto::{Digest, KeyName, Note, SecretKey, Signer, sign_note};
use verantwoord::ledger::MAX_PROMISE_DAYS;

use super::http::ORIGIN;
use super::{Witnessed, note};
use crate::people::{number, string};

impl Witnessed {
    /// A note of the inspectorate's, signed and in the hands of the keeper.
    fn hand_over(&self, name: &str) {
        self.igj.make(&self.world, name, &note(name), &["igj-a", "igj-b"]);
        for file in [format!("{name}.json"), format!("{name}.json.sig")] {
            self.igj.bring(&file, &self.keeper, &file);
        }
    }

    fn promised(&self, name: &str, more: &[&str]) -> Value {
        let (ledger, file) = (self.world.ledger(), format!("{name}.json"));
        let args = [&["--ledger", &ledger, "promise", "make", &file], more].concat();
        let made = self.keeper.json(&args);
        self.keeper.bring(&format!("{file}.promise"), &self.igj, &format!("{file}.promise"));
        made[0].clone()
    }

    /// How promises stand in the clone of the inspectorate.
    fn standing(&self, args: &[&str], status: i32) -> Vec<String> {
        let all = [&["--ledger", "copy", "--format", "json", "promise", "check"], args].concat();
        let told = self.igj.run(&all).ended(status).json();
        told.as_array().unwrap().iter().map(|it| string(&it["standing"])).collect()
    }

    /// A promise by the key of the log, of any text.
    fn forge(&self, file: &str, text: &str, key: &SecretKey) {
        let line = sign_note(text, &KeyName::new(ORIGIN).unwrap(), key).unwrap();
        self.igj.put(file, Note::new(text, vec![line]).unwrap().to_string());
    }

    fn text(&self, name: &str, size: u64, by: &str) -> String {
        let digest = |file: String| Digest::of(self.igj.text(&file).as_bytes());
        let (statement, signatures) = (digest(format!("{name}.json")), digest(format!("{name}.json.sig")));
        format!("verantwoord/promise\n{ORIGIN}\n{size}\n{statement}\n{signatures}\n{by}\n")
    }
}

#[test]
fn a_promise_is_made_and_kept() {
    let it = Witnessed::new();
    let size = it.size();
    it.hand_over("een");
    let main = it.main();
    let made = it.promised("een", &["--days", "2"]);
    assert_eq!(it.main(), main, "a promise writes nothing");
    let by = string(&made["by"]);
    assert_eq!(
        it.igj.text("een.json.promise").split("\n\n").next().unwrap(),
        it.text("een", size, &by).trim_end()
    );
    assert_eq!(it.standing(&["een.json.promise"], 0), ["due"]);
    it.hand_in("een");
    it.pull();
    assert_eq!(it.standing(&["een.json.promise"], 0), ["kept"]);
    // At most a week, and only what could be appended.
    for days in ["0", "8", "x"] {
        it.hand_over(&format!("d{days}"));
        let file = format!("d{days}.json");
        let args = ["--ledger", &it.world.ledger(), "promise", "make", &file, "--days", days];
        it.keeper.run(&args).ended(2).said(&[days]);
    }
    assert_eq!(MAX_PROMISE_DAYS, 7);
    let again = ["--ledger", &it.world.ledger(), "promise", "make", "een.json"];
    it.keeper.run(&again).ended(1).said(&[]);
    it.igj.make(&it.world, "half", &note("half").replace("igj", "board"), &["board-a"]);
    it.igj.bring("half.json", &it.keeper, "half.json");
    it.igj.bring("half.json.sig", &it.keeper, "half.json.sig");
    it.keeper.run(&["--ledger", &it.world.ledger(), "promise", "make", "half.json"]).ended(1).said(&[]);
    assert!(!it.keeper.has("half.json.promise"));
    // Nobody but the log promises.
    let key = it.igj.file(&crate::people::key_path("igj-a")).display().to_string();
    it.hand_over("ander");
    it.igj
        .run(&["--ledger", "copy", "promise", "make", "ander.json", "--log-key", &key])
        .ended(1)
        .said(&["SHA256:"]);
}

#[test]
fn a_promise_that_was_broken_is_proof_and_ends_the_cosigning() {
    let it = Witnessed::new();
    let size = it.size();
    let log = example_key("log");
    it.hand_over("een");
    // Not due yet: the witness goes on.
    it.forge("due.promise", &it.text("een", size, "2099-01-01T00:00:00Z"), &log);
    it.igj.json(&["--ledger", "copy", "promise", "keep", "due.promise"]);
    assert_eq!(it.standing(&[], 0), ["due"]);
    // A later second than that of the newest entry, which is the hour of a promise below.
    std::thread::sleep(std::time::Duration::from_millis(1100));
    it.cosign("a.note");
    // By the clock of who asks it is overdue; the log has not gone on since.
    let recorded = it.igj.git(&["-C", "copy", "show", &format!("main:entries/00/00/{:08}.leaf", size - 1)]);
    let recorded = recorded.lines().nth(1).unwrap().strip_prefix("recorded ").unwrap().to_owned();
    it.forge("over.promise", &it.text("een", size, &recorded), &log);
    it.igj.bring("een.json.sig", &it.igj, "over.sig");
    std::thread::sleep(std::time::Duration::from_millis(2100));
    assert_eq!(it.standing(&["over.promise"], 1), ["overdue"]);
    let kept = it.igj.json(&["--ledger", "copy", "promise", "keep", "over.promise"]);
    assert_eq!(kept[0]["signatures"], json!(true));
    let refused = it.igj.run(&["--ledger", "copy", "witness", "cosign"]).ended(1);
    refused.said(&["promises/"]);
    // Another witness saw it without the statement: that is proof by another clock than the log's.
    it.add("a.note");
    it.pull();
    assert_eq!(it.standing(&["over.promise"], 1), ["broken"]);
    // The log itself goes on: proof by its own clock.
    it.forge("early.promise", &it.text("een", 1, "2026-01-01T00:00:00Z"), &log);
    let args = ["--ledger", "copy", "promise", "check", "early.promise"];
    let told = String::from_utf8(it.igj.run(&args).ended(1).out).unwrap();
    assert!(
        told.contains("ALARM") && told.contains("2026-01-01") || told.contains("early.promise"),
        "{told}"
    );
    // It came in at last: late is late, and the witness goes on.
    it.igj.run(&["--ledger", "copy", "witness", "cosign"]).ended(1).said(&["ALARM"]);
    it.hand_in("een");
    it.pull();
    let mut standing = it.standing(&[], 1);
    standing.sort();
    assert_eq!(standing, ["broken", "kept"]);
    it.cosign("b.note");
}

#[test]
fn a_signature_that_was_dropped_shows() {
    let it = Witnessed::new();
    let size = it.size();
    // Handed in with a co-signature of the council; the keeper leaves that away.
    it.igj.make(&it.world, "een", &note("een"), &["igj-a", "igj-b", "client-council-a"]);
    it.forge("p.promise", &it.text("een", size, "2099-01-01T00:00:00Z"), &example_key("log"));
    it.igj.bring("een.json.sig", &it.igj, "whole.sig");
    std::fs::remove_file(it.igj.file("een.json.sig")).unwrap();
    ["igj-a", "igj-b"].iter().for_each(|signer| it.igj.signed_by(&it.world, "een", signer));
    it.hand_in("een");
    it.pull();
    assert_eq!(it.standing(&["p.promise"], 1), ["unsure"]);
    it.igj.bring("een.json.sig", &it.igj, "p.promise.sig");
    assert_eq!(it.standing(&["p.promise"], 1), ["unsure"], "these are not the ones that were handed in");
    it.igj.bring("whole.sig", &it.igj, "p.promise.sig");
    let told = it.igj.json_of_no(&["--ledger", "copy", "promise", "check", "p.promise"]);
    assert_eq!(told[0]["standing"], json!("broken"));
    let key = example_key("client-council-a").public_key().fingerprint();
    assert!(string(&told[0]["message"]).contains(&key), "{told}");
    // More than was handed in is no breach.
    it.igj.make(&it.world, "twee", &note("twee"), &["igj-a", "igj-b"]);
    it.forge("q.promise", &it.text("twee", size, "2099-01-01T00:00:00Z"), &example_key("log"));
    it.igj.bring("twee.json.sig", &it.igj, "q.promise.sig");
    it.igj.signed_by(&it.world, "twee", "client-council-a");
    it.hand_in("twee");
    it.pull();
    assert_eq!(it.standing(&["q.promise"], 0), ["kept"]);
}

#[test]
fn what_is_no_promise_of_this_ledger() {
    let it = Witnessed::new();
    let size = it.size();
    it.hand_over("een");
    let log = example_key("log");
    let good = it.text("een", size, "2099-01-01T00:00:00Z");
    it.forge("good.promise", &good, &log);
    assert_eq!(it.standing(&["good.promise"], 0), ["due"]);
    let refused = |text: &str, key: &SecretKey| {
        it.forge("bad.promise", text, key);
        for what in ["check", "keep"] {
            let args = ["--ledger", "copy", "promise", what, "bad.promise"];
            it.igj.run(&args).ended(1).said(&["bad.promise"]);
        }
    };
    refused(&good, &example_key("x"));
    refused(&good.replace(ORIGIN, "a.example/b"), &log);
    refused(&good.replace(&format!("\n{size}\n"), &format!("\n{}\n", size + 1)), &log);
    refused(&good.replace(&format!("\n{size}\n"), &format!("\n0{size}\n")), &log);
    refused(&good.replace("verantwoord/promise", "verantwoord/belofte"), &log);
    refused(&good.replace("2099-01-01T00:00:00Z", "2099-01-01"), &log);
    refused(&format!("{good}meer\n"), &log);
    refused(&good.to_uppercase(), &log);
    it.igj.put("bad.promise", "no note");
    it.igj.run(&["--ledger", "copy", "promise", "check", "bad.promise"]).ended(1).said(&["bad.promise"]);
    // A head is no promise, and a promise no head.
    it.igj.put("bad.promise", it.igj.git(&["-C", "copy", "show", "main:checkpoint"]));
    it.igj.run(&["--ledger", "copy", "promise", "check", "bad.promise"]).ended(1).said(&["bad.promise"]);
    it.igj.bring("good.promise", &it.keeper, "good.promise");
    let add = ["--ledger", &it.world.ledger(), "witness", "add", "good.promise"];
    it.keeper.run(&add).ended(1).said(&[]);
    assert_eq!(it.standing(&[], 0), [] as [&str; 0]);
    assert!(number(&it.igj.json(&["verify", "copy"])["size"]) == size);
}
