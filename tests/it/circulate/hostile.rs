//! What anybody may lay there who can write at the remote: it is named, and nothing comes of it.

use std::time::Instant;

use serde_json::{Value, json};
use verantwoord::cli::example_key;
use verantwoord::crypto::{Digest, STATEMENT_NAMESPACE, SecretKey, Signature, Signer};

use super::Table;
use crate::exchange::{BEFORE, Party};

impl Party {
    /// What waits, and everything that is said beside it; with the status.
    fn looks(&self, status: i32) -> (Vec<Value>, String) {
        let ran = self.run(&["pending", "--format", "json"]).ended(status);
        let told = ran.json();
        assert_eq!(told["alarms"] == json!([]), status == 0);
        (told["waiting"].as_array().unwrap().clone(), format!("{}{}", told["alarms"], told["trouble"]))
    }
}

fn armor(key: &SecretKey, digest: &str) -> String {
    let digest = Digest::from_hex(digest).unwrap();
    Signature::make(key, STATEMENT_NAMESPACE, &digest).unwrap().to_armor(STATEMENT_NAMESPACE)
}

/// Under a good statement: a signature that is forged, one over something else, one under another's name, a stranger's,
/// several in one, and what is none.
#[test]
fn signatures_that_are_none() {
    let table = Table::new();
    let digest = table.circulated();
    let lay = |name: &SecretKey, bytes: &str| {
        let name = format!("signatures/{digest}/{}", name.public_key().digest());
        table.set(&name, &table.commit("statement.json.sig", bytes.as_bytes()));
    };
    let (a, b) = (example_key("board-a"), example_key("board-b"));
    let forged = armor(&a, &digest).replacen("AAAA", "AAAB", 1);
    let other = armor(&a, &Digest::of(b"iets anders").to_string());
    let both = armor(&a, &digest) + &armor(&b, &digest);
    let stranger = SecretKey::from_seed(&[77; 32]);
    for bytes in
        [forged, other, armor(&b, &digest), armor(&stranger, &digest), both, "x".into(), String::new()]
    {
        lay(&a, &bytes);
        let (waiting, told) = table.council.looks(0);
        assert_eq!(waiting[0]["signatures"], json!([]));
        assert!(told.contains("not good") && told.contains(&digest), "{told}");
        assert_eq!(table.council.refs().len(), 1);
    }
    // Good, by a key of nobody: not counted, not kept, and it keeps nothing out.
    lay(&stranger, &armor(&stranger, &digest));
    table.council.signs(&digest);
    table.board_b.signs(&digest);
    // Whose name was taken signs, and that stands in its place.
    table.board_a.signs(&digest);
    let (waiting, told) = table.board_a.looks(0);
    assert_eq!(
        (waiting[0]["standing"].as_str(), waiting[0]["signatures"].as_array().unwrap().len()),
        (Some("ready"), 3)
    );
    assert!(told.contains("one signature by a key that is not in force"), "{told}");
    table
        .secretary
        .run(&["sign", &digest, "--yes", "--key", &table.secretary.person.give_key("log")])
        .ended(1);
    assert_eq!(table.secretary.json(&["collect"])["recorded"][0]["entry"], BEFORE + 1);
    assert_eq!(table.refs().len(), 0);
}

/// Statements that are altered, are none, or are for another ledger; and refs that we never write.
#[test]
fn statements_that_are_none() {
    let table = Table::new();
    let good = table.circulated();
    let text = table.secretary.person.text("erasure.json");
    let altered = text.replace("Op verzoek", "Op bevel");
    table.lay(Some(&Digest::of(b"x").to_string()), altered.as_bytes());
    table.lay(None, b"{}\n");
    table.lay(None, text.replace("zonnehof.example", "elders.example").as_bytes());
    table.lay(None, &vec![b'x'; (1 << 20) + 1]);
    // Not as we write it: another name, another author, a parent, a tag, a blob.
    let blob = table.git(&["hash-object", "-w", "--stdin"], text.as_bytes());
    let name = |byte: &str| format!("pending/{}", byte.repeat(32));
    table.set(&name("a1"), &table.commit("other.json", text.as_bytes()));
    let tree = table.git(&["rev-parse", &format!("refs/verantwoord/pending/{good}^{{tree}}")], b"");
    table.set(&name("a2"), &table.git(&["commit-tree", "-m", "x", &tree], b""));
    let parent = table.parties.main();
    table.set(&name("a3"), &table.git(&["commit-tree", "-m", "verantwoord", "-p", &parent, &tree], b""));
    table.set(&name("a4"), &blob);
    // Git itself refuses to fetch this one; the others do not suffer.
    let raw = format!("tree {tree}\nauthor x <x> 00 +0000\ncommitter x <x> 00 +0000\n\nx\n");
    let bad = table.git(&["hash-object", "-t", "commit", "-w", "--stdin", "--literally"], raw.as_bytes());
    table.set(&name("a5"), &bad);
    // Names.
    let commit = table.git(&["rev-parse", &format!("refs/verantwoord/pending/{good}")], b"");
    let odd = [
        "pending/x".to_owned(),
        format!("pending/{}", "A".repeat(64)),
        format!("pending/{}/x", "b".repeat(64)),
        format!("signatures/{good}/x"),
        format!("signatures/{good}/{}/x", "c".repeat(64)),
        "pending/--upload-pack=x".to_owned(),
        "pending/\u{202e}x".to_owned(),
    ];
    odd.iter().for_each(|it| table.set(it, &commit));

    let (waiting, told) = table.board_a.looks(0);
    assert_eq!(waiting.len(), 1);
    assert_eq!(waiting[0]["digest"], json!(good));
    for said in ["Somebody altered it", "is no statement", "elders.example", "7 names", "can't be read"] {
        assert!(told.contains(said), "{said}: {told}");
    }
    assert_eq!(told.matches("can't be read").count(), 6, "{told}");
    assert_eq!(table.board_a.refs(), [format!("pending/{good}")].into());
    table.board_a.is_sound();
    assert!(!table.board_a.ledger.join("verantwoord.incoming").exists());
    // What is no statement can be taken away by its whole name.
    let whole = Digest::of(b"x").to_string();
    table.board_a.run(&["circulate", "--withdraw", &whole]).ok();
    assert!(!table.refs().contains(&format!("pending/{whole}")));
    // And nothing of it keeps the good one from its way.
    for it in [&table.board_a, &table.board_b, &table.council] {
        it.signs(&good);
    }
    assert_eq!(table.secretary.json(&["collect", &good])["recorded"][0]["entry"], BEFORE + 1);
}

/// A secretary who prepares an act on another history: loud, and nobody signs it.
#[test]
fn another_history() {
    let table = Table::new();
    table.secretary.prepares("erasure", &table.draft());
    let text = table.secretary.person.text("erasure.json");
    let root = verantwoord::crypto::Digest::of(b"een ander verleden").to_base64();
    let (before, rest) =
        text.split_once("\"root\":\"").unwrap_or_else(|| text.split_once("\"root\": \"").unwrap());
    let mark = &text[before.len()..text.len() - rest.len()];
    let false_text = format!("{before}{mark}{root}{}", &rest[44..]);
    let digest = table.lay(None, false_text.as_bytes());
    for party in [&table.board_a, &table.council] {
        let (waiting, told) = party.looks(1);
        assert_eq!(waiting[0]["standing"], "other_history");
        assert_eq!(waiting[0]["can_sign_with"], json!([]));
        assert!(told.contains("ALARM") && told.contains(&digest), "{told}");
        party.run(&["pending"]).ended(1).said(&["ALARM: whoever made statement", &digest]);
        party.run(&["sign", &digest, "--yes"]).ended(1).said(&["another history"]);
        // It is kept: it proves something.
        assert_eq!(party.refs(), [format!("pending/{digest}")].into());
    }
    table.secretary.run(&["collect", &digest]).ended(1).said(&["ALARM"]);
    table.secretary.person.put("false.json", &false_text);
    let file = table.secretary.at("false.json");
    table.secretary.run(&["circulate", &file]).ended(1).said(&["ALARM"]);
}

/// A thousand names, and the same under one statement: some are looked at, the one that is meant is always among them.
#[test]
#[allow(clippy::disallowed_methods, reason = "how long it takes is what is asked")]
fn a_flood_of_names() {
    let table = Table::new();
    let good = table.circulated();
    assert_eq!(table.board_a.waiting().len(), 1);
    let commit = table.git(&["rev-parse", &format!("refs/verantwoord/pending/{good}")], b"");
    let mut lines = String::new();
    for nth in 0..1000_u32 {
        let zeros = Digest::of(&nth.to_be_bytes()).to_string();
        lines += &format!("create refs/verantwoord/pending/00{} {commit}\n", &zeros[2..]);
        lines += &format!("create refs/verantwoord/signatures/{good}/{zeros} {commit}\n");
    }
    table.git(&["update-ref", "--stdin"], lines.as_bytes());
    let start = Instant::now();
    // Whoever had it before has it still; whoever comes new finds it by its name.
    let (waiting, told) = table.board_a.looks(0);
    assert_eq!(waiting.len(), 1);
    for said in
        ["745 statements that wait were not looked at: at most 256", "1000 signatures", "more of such"]
    {
        assert!(told.replace(',', "").contains(said), "{said}: {told}");
    }
    table.board_b.signs(&good);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    assert_eq!(table.board_a.refs().len(), 1);
    assert_eq!(table.board_b.refs().len(), 2);
}
