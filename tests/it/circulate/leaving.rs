//! What waits no more goes: withdrawn, too old, overtaken, or erased.

use std::collections::BTreeSet;

use serde_json::json;

use super::{Table, WORDS};
use crate::exchange::{BEFORE, Party, holding, verified};

impl Table {
    /// A note with these words, by the council, that waits.
    fn waits(&self, words: &str) -> String {
        let draft = format!("kind = \"note\"\nby = \"client-council\"\n[content]\ntext = \"{words}\"\n");
        let name = words.replace(' ', "-").to_lowercase();
        let digest = self.council.prepares(&name, &draft);
        self.council.run(&["circulate", &self.council.at(&format!("{name}.json"))]).ok();
        digest
    }
}

fn holds(party: &Party, words: &str) -> bool {
    !holding(&party.person, &party.ledger, words).is_empty()
}

#[test]
fn withdrawn() {
    let table = Table::new();
    let (words, kept) = ("Toch maar niet", "Dit wel");
    let (digest, other) = (table.waits(words), table.waits(kept));
    table.council.signs(&digest);
    assert_eq!(table.secretary.waiting().len(), 2);
    assert_eq!(table.board_a.waiting().len(), 2);
    // In one copy it lies in a pack; in another somebody has a branch of their own.
    let place = table.secretary.ledger.to_str().unwrap();
    table.secretary.person.git(&["-C", place, "gc", "-q"]);
    let own = table.board_a.ledger.to_str().unwrap();
    table.board_a.person.git(&["-C", own, "branch", "mine", "main"]);
    assert!(holds(&table.secretary, words) && holds(&table.board_a, words));

    table.board_b.run(&["circulate", "--withdraw", &digest[..9]]).ok();
    let left: BTreeSet<String> = [format!("pending/{other}")].into();
    assert_eq!((table.refs(), table.board_b.refs()), (left.clone(), left.clone()));
    for party in [&table.secretary, &table.council, &table.board_a, &table.board_b] {
        assert_eq!(party.waiting().len(), 1);
        assert_eq!(party.refs(), left);
        party.run(&["sign", &digest, "--yes"]).ended(1).said(&["Nothing waits"]);
        // Git's own housekeeping is for whoever has branches of their own.
        assert_eq!(holds(party, words), std::ptr::eq(party, &raw const table.board_a));
        assert!(holds(party, kept));
        party.is_sound();
    }
    table.board_b.run(&["circulate", "--withdraw", &digest]).ended(1).said(&["Nothing waits"]);
    // Whoever has the file can let it go round again.
    table.council.run(&["circulate", &table.council.at("toch-maar-niet.json")]).ok();
    assert_eq!(table.secretary.waiting().len(), 2);
}

/// A statement of months ago.
#[test]
fn over() {
    let table = Table::new();
    // Made long ago, as its own words say; it pins what was there then.
    let ledger = verified(&table.secretary.ledger);
    let old = format!(
        "{{\"format\":\"verantwoord/1\",\"kind\":\"note\",\"ledger\":\"{}\",\"nonce\":\"{}\",\
         \"issued_at\":\"2026-01-06T09:00:00Z\",\"seen\":{{\"size\":2,\"root\":\"{}\"}},\
         \"by\":\"client-council\",\"content\":{{\"text\":\"Vergeten\"}}}}\n",
        ledger.origin().as_str(),
        "0".repeat(32),
        ledger.root_at(2).unwrap().to_base64(),
    );
    let digest = table.lay(None, old.as_bytes());
    table.council.person.put("old.json", &old);
    let file = table.council.at("old.json");
    table.council.run(&["circulate", &file]).ended(1).said(&["waits no more"]);
    let told = table.council.json(&["pending"]);
    assert_eq!((&told["waiting"], &told["over"]), (&json!([]), &json!(1)));
    table.council.run(&["sign", &digest, "--yes"]).ended(1).said(&["waits no more"]);
    assert_eq!(table.council.json(&["pending", &digest])["waiting"][0]["standing"], "over");
    // As a file it is as good as ever.
    assert!(holds(&table.council, "Vergeten"));
    assert_eq!(table.secretary.json(&["collect"])["over"], json!([digest]));
    assert_eq!(table.refs(), BTreeSet::new());
    assert_eq!(table.council.waiting(), [json!(null); 0]);
    assert!(!holds(&table.council, "Vergeten") && !holds(&table.secretary, "Vergeten"));
    table.council.run(&["sign", &file, "--yes"]).ok();
    table.council.person.bring("old.json", &table.secretary.person, "old.json");
    table.council.person.bring("old.json.sig", &table.secretary.person, "old.json.sig");
    table.secretary.run(&["append", &table.secretary.at("old.json")]).ok();
    assert_eq!(table.secretary.size(), BEFORE + 2);
}

/// Two changes of keys that know nothing of each other: once one is recorded, the other never will be (rule 8).
#[test]
fn overtaken() {
    let table = Table::new();
    let revoke = |name: &str| {
        let key = verantwoord::cli::example_key(name);
        let key = verantwoord::crypto::Signer::public_key(&key).to_openssh();
        let draft = format!(
            "kind = \"keys\"\nby = \"board\"\n[[content.changes]]\naction = \"revoke\"\npublic_key = \"{key}\"\nreason = \"left\"\n"
        );
        let digest = table.board_a.prepares(name, &draft);
        let file = table.board_a.at(&format!("{name}.json"));
        table.board_a.run(&["sign", &file, "--yes"]).ok();
        table.board_a.run(&["circulate", &file]).ok();
        table.board_b.signs(&digest);
        digest
    };
    let (first, second) = (revoke("board-c"), revoke("client-council-b"));
    // Each is judged as the next entry, whatever else waits; and a body governs its own keys.
    let lacks = |digest: &str| {
        let waiting = table.council.waiting();
        let it = waiting.iter().find(|it| it["digest"] == digest).unwrap().clone();
        it["standing"].as_str().unwrap().to_owned()
    };
    assert_eq!((lacks(&first), lacks(&second)), ("ready".into(), "lacks".into()));
    table.council.signs(&second);
    assert_eq!((lacks(&first), lacks(&second)), ("ready".into(), "ready".into()));
    // One is recorded; of the other it is said why not.
    let ran = table
        .secretary
        .run(&["collect", "--format", "json"])
        .ended(1)
        .said(&["did not know the newest change"]);
    let collected = ran.json();
    assert_eq!(collected["recorded"].as_array().unwrap().len(), 1, "{collected}");
    let left = if collected["recorded"][0]["statement"] == first.as_str() { &second } else { &first };
    let told = table.council.json(&["pending"]);
    assert_eq!((&told["waiting"], &told["over"]), (&json!([]), &json!(1)), "{told}");
    table.secretary.run(&["collect", left]).ended(1).said(&["waits no more"]);
    assert_eq!(table.refs(), BTreeSet::new());
}

/// A remote where whoever signs may not write: nothing is left here of what it refused.
#[test]
fn refused() {
    let table = Table::new();
    let digest = table.waits("Dit wacht");
    let hook = table.parties.remote.join("hooks/pre-receive");
    std::fs::write(&hook, "#!/bin/sh\necho geen toegang >&2\nexit 1\n").unwrap();
    crate::people::mode(&hook, 0o755);
    let before = table.refs();
    table.council.run(&["sign", &digest, "--yes"]).ended(2).said(&["geen toegang"]);
    table.board_a.prepares("erasure", &table.draft());
    table.board_a.run(&["circulate", &table.board_a.at("erasure.json")]).ended(2).said(&["geen toegang"]);
    table.board_a.run(&["circulate", "--withdraw", &digest]).ended(2).said(&["geen toegang"]);
    assert!(!holds(&table.board_a, "Op verzoek."));
    assert_eq!((table.refs(), table.board_a.refs()), (before.clone(), before));
    std::fs::remove_file(&hook).unwrap();
    table.council.signs(&digest);
    assert_eq!(table.secretary.json(&["collect"])["recorded"][0]["entry"], BEFORE + 1);
}

/// What is erased lies under no ref of what waits, here or there, and does not come back that way.
#[test]
fn erased() {
    let table = Table::new();
    let Table { secretary, board_a, board_b, council, .. } = &table;
    let words = "Het adres is Dorpsstraat 1";
    let digest = table.waits(words);
    council.signs(&digest);
    // Both of the board have it from when it waited, and hear of nothing until the end.
    for it in [board_a, board_b] {
        assert_eq!(it.waiting().len(), 1);
    }
    let entry = secretary.json(&["collect"])["recorded"][0]["entry"].as_u64().unwrap();
    let statement = council.person.text("het-adres-is-dorpsstraat-1.json");
    // It was laid there again after that, by somebody who did not know; a mirror must not bring it.
    table.lay(None, statement.as_bytes());
    secretary.json(&["append", &secretary.erasure(entry)]);
    // One of the council has the entry, and what waited for it again; one of the board has a branch of their own on it.
    council.fetch();
    for (party, name) in [(council, "verantwoord/pending"), (board_b, "heads")] {
        let spec = format!("refs/verantwoord/pending/{digest}:refs/{name}/{digest}");
        let place = party.ledger.to_str().unwrap();
        party.person.git(&["-C", place, "fetch", "-q", table.parties.remote.to_str().unwrap(), &spec]);
    }
    // Here too, as if it had never been cleaned up.
    let place = secretary.ledger.to_str().unwrap();
    let remote = table.parties.remote.to_str().unwrap();
    let waiting = format!("refs/verantwoord/pending/{digest}:refs/verantwoord/pending/{digest}");
    secretary.person.git(&["-C", place, "fetch", "-q", remote, &waiting]);
    secretary.person.git(&["-C", place, "branch", "kept", &format!("refs/verantwoord/pending/{digest}")]);
    assert!(holds(secretary, words));
    secretary.json(&["erase", &entry.to_string()]);
    assert_eq!((table.refs(), secretary.refs()), (BTreeSet::new(), BTreeSet::new()));
    assert!(!holds(secretary, words));
    // A mirror that never had the entry, only what waited, follows: with `remote fetch` alone, or with `pending`.
    board_a.fetch();
    assert_eq!(board_b.waiting(), [json!(null); 0]);
    // Somebody lays it there once more.
    table.lay(None, statement.as_bytes());
    council.person.put("again.json", &statement);
    council.run(&["circulate", &council.at("again.json")]).ended(1).said(&["in the ledger already"]);
    for party in [secretary, board_a, board_b, council] {
        assert_eq!(party.waiting(), [json!(null); 0]);
        assert!(!holds(party, words), "{}", party.ledger.display());
        assert!(holds(party, WORDS));
        party.is_sound();
    }
    secretary.json(&["collect"]);
    assert_eq!(table.refs(), BTreeSet::new());
    table.git(&["gc", "-q", "--prune=now"], b"");
    assert_eq!(holding(&secretary.person, &table.parties.remote, words), [""; 0]);
}
