//! What people do: four copies, one remote; without a remote; and by mail.

use std::collections::BTreeSet;
use std::thread;

use serde_json::json;
use verantwoord::cli::example_key;
use verantwoord::crypto::{STATEMENT_NAMESPACE, Signatures};

use super::{Table, WORDS};
use crate::exchange::{BEFORE, holding, verified};
use crate::people::number;

fn reference(digest: &str, signer: &str) -> String {
    use verantwoord::crypto::Signer;
    format!("signatures/{digest}/{}", example_key(signer).public_key().digest())
}

/// The secretary lets it go round, two of the board sign at the same time, the council signs, the secretary collects,
/// everybody fetches.
#[test]
fn four_copies() {
    let table = Table::new();
    let Table { secretary, board_a, board_b, council, parties, .. } = &table;
    let digest = table.circulated();
    assert_eq!(table.refs(), [format!("pending/{digest}")].into());
    // Anybody can look with git alone.
    let shown = table.git(&["show", &format!("refs/verantwoord/pending/{digest}:statement.json")], b"");
    assert_eq!(shown, secretary.person.text("erasure.json").trim());

    let seen = board_a.waiting();
    assert_eq!(seen.len(), 1);
    let it = &seen[0];
    assert_eq!(
        (&it["kind"], &it["by"], &it["standing"]),
        (&json!("erasure"), &json!("board"), &json!("lacks"))
    );
    assert_eq!(it["signatures"], json!([]));
    assert_eq!(it["why"].as_array().unwrap().len(), 2, "{it}");
    assert_eq!(it["can_sign_with"].as_array().unwrap().len(), 1);
    // Whoever only keeps the log has nothing to sign, and nothing is complete.
    assert_eq!(secretary.waiting()[0]["can_sign_with"], json!([]));
    secretary.run(&["collect", &digest]).ended(1).said(&[&digest, "signature"]);
    assert_eq!(secretary.json(&["collect"])["recorded"], json!([]));
    assert_eq!(secretary.size(), BEFORE + 1);

    thread::scope(|scope| {
        scope.spawn(|| board_a.signs(&digest));
        scope.spawn(|| board_b.signs(&digest[..8]));
    });
    let told = council.run(&["pending", &digest[..10]]).ok();
    let told = String::from_utf8(told.out).unwrap();
    assert!(
        told.contains("Op verzoek.") && told.contains("You can sign it") && told.contains("Waits until"),
        "{told}"
    );
    assert_eq!(council.waiting()[0]["signatures"].as_array().unwrap().len(), 2);
    council.run(&["sign", "--pending", &digest, "--yes"]).ok();
    let all: BTreeSet<String> = ["board-a", "board-b", "client-council-a"]
        .map(|it| reference(&digest, it))
        .into_iter()
        .chain([format!("pending/{digest}")])
        .collect();
    assert_eq!(table.refs(), all);
    assert_eq!(board_b.waiting()[0]["standing"], "ready");
    assert_eq!(board_b.refs(), all);
    // Offline it is what was there when it was last looked at.
    assert_eq!(
        board_a.json(&["pending", "--offline"])["waiting"][0]["signatures"].as_array().unwrap().len(),
        1
    );

    let collected = secretary.json(&["collect", &digest[..6]]);
    assert_eq!(collected["recorded"][0]["entry"], BEFORE + 1, "{collected}");
    assert_eq!((table.refs(), secretary.refs()), (BTreeSet::new(), BTreeSet::new()));
    let ledger = verified(&secretary.ledger);
    assert_eq!(ledger.signers(BEFORE + 1).len(), 3);
    for party in [secretary, board_a, board_b, council] {
        party.fetch();
        assert_eq!((party.size(), party.main()), (BEFORE + 2, parties.main()));
        assert_eq!(party.refs(), BTreeSet::new());
        assert_eq!(party.waiting(), [json!(null); 0]);
        party.is_sound();
    }

    // Twice is once.
    let again = secretary.json(&["collect", &digest]);
    assert_eq!((&again["recorded"], number(&again["was_there"][0]["entry"])), (&json!([]), BEFORE + 1));
    board_a.run(&["sign", &digest, "--yes"]).ended(1).said(&["in the ledger already"]);
    secretary.run(&["circulate", &secretary.at("erasure.json")]).ended(1).said(&["in the ledger already"]);
    assert_eq!(secretary.size(), BEFORE + 2);
}

/// Everybody at once, several times: no signature is lost.
#[test]
fn those_who_sign_at_once_never_collide() {
    let table = Table::new();
    let board_c = table.parties.mirror("board-c");
    board_c.person.give_key("board-c");
    let digest = table.circulated();
    let signers = [&table.board_a, &table.board_b, &board_c, &table.council];
    thread::scope(|scope| signers.iter().for_each(|it| _ = scope.spawn(|| it.signs(&digest))));
    assert_eq!(table.refs().len(), 5);
    // Again is the same: nothing is written twice, and two who circulate the same make the same commit.
    let before = table.git(&["for-each-ref", "refs/verantwoord"], b"");
    table.board_a.signs(&digest);
    table.secretary.person.bring("erasure.json", &table.board_b.person, "mine.json");
    table.board_b.json(&["circulate", &table.board_b.at("mine.json")]);
    assert_eq!(table.git(&["for-each-ref", "refs/verantwoord"], b""), before);
    // Two keepers collect at once: it is recorded once, and both are told where.
    let second = table.parties.keeper("second");
    let entries = thread::scope(|scope| {
        let ran = [&table.secretary, &second].map(|it| scope.spawn(|| it.json(&["collect", &digest])));
        ran.map(|it| it.join().unwrap())
    });
    // Within one second they may even make the same commit, to the byte.
    for it in &entries {
        assert!([&it["recorded"], &it["was_there"]].iter().any(|it| it[0]["entry"] == BEFORE + 1), "{it}");
    }
    assert_eq!(table.parties.entries(), BEFORE + 2);
    assert_eq!(verified(&table.parties.remote).signers(BEFORE + 1).len(), 4);
    assert_eq!(table.refs(), BTreeSet::new());
}

/// A ledger without a remote, at which several people work.
#[test]
fn without_a_remote() {
    let table = Table::new();
    let it = &table.secretary;
    it.run(&["remote", "remove"]).ok();
    let digest = it.prepares("erasure", &table.draft());
    // A signature that was made before goes along.
    let key = it.person.give_key("board-a");
    it.run(&["sign", &it.at("erasure.json"), "--key", &key, "--yes"]).ok();
    it.run(&["circulate", &it.at("erasure.json")]).ok();
    assert_eq!(it.refs(), [format!("pending/{digest}"), reference(&digest, "board-a")].into());
    let key = it.person.give_key("board-b");
    // Of two keys one signed: the other is named, and never taken for it unasked.
    assert_eq!(it.waiting()[0]["can_sign_with"], json!([key]));
    let told = String::from_utf8(it.run(&["pending"]).ok().out).unwrap();
    assert!(told.contains(&format!("--key {key}")), "{told}");
    it.run(&["sign", &digest, "--yes"]).ended(1).said(&["More than one key"]);
    it.run(&["sign", &digest, "--key", &key, "--yes"]).ok();
    // A remote that is set later gets what waits with the first push.
    let empty = table.parties.world.path("empty.git");
    let empty = empty.to_str().unwrap();
    it.person.git(&["init", "-q", "--bare", "-b", "main", empty]);
    it.run(&["remote", "add", empty]).ok();
    it.run(&["pending"]).ended(1).said(&["no ledger at"]);
    assert_eq!(it.refs().len(), 3);
    it.run(&["remote", "push"]).ok();
    assert_eq!(it.waiting()[0]["signatures"].as_array().unwrap().len(), 2);
    let key = it.person.give_key("client-council-a");
    it.run(&["sign", &digest, "--key", &key, "--yes"]).ok();
    assert_eq!(it.json(&["collect"])["recorded"][0]["entry"], BEFORE + 1);
    assert_eq!(it.refs(), BTreeSet::new());
    it.is_sound();
}

/// Some send files: what was circulated becomes files, files become what is circulated, and files alone do too.
#[test]
fn by_mail() {
    let table = Table::new();
    let Table { secretary, board_a, board_b, council, .. } = &table;
    let digest = table.circulated();
    board_a.signs(&digest);
    // To whoever mails.
    secretary.run(&["collect", &digest, "--output", &secretary.at("out.json")]).ok();
    assert_eq!(secretary.person.text("out.json"), secretary.person.text("erasure.json"));
    secretary.run(&["collect", &digest, "--output", &secretary.at("out.json")]).ended(2);
    for (party, name) in [(board_b, "b.sig"), (council, "c.sig")] {
        secretary.person.bring("out.json", &party.person, "act.json");
        party.run(&["sign", &party.at("act.json"), "--yes"]).ok();
        party.person.bring("act.json.sig", &secretary.person, name);
    }
    // Several files of several people, merged in one; or recorded at once.
    let [statement, b, c] = ["out.json", "b.sig", "c.sig"].map(|it| secretary.at(it));
    secretary.run(&["collect", &c, &statement, &b, "--output", &secretary.at("all.json")]).ok();
    let merged = Signatures::parse(secretary.person.text("all.json.sig").as_bytes()).unwrap();
    assert_eq!(merged.len(), 3);
    let over = verantwoord::crypto::Digest::from_hex(&digest).unwrap();
    assert!(merged.iter().all(|it| it.verify(STATEMENT_NAMESPACE, &over)));
    secretary.run(&["circulate", &secretary.at("all.json")]).ok();
    assert_eq!(board_a.waiting()[0]["standing"], "ready");
    // A file that is nobody's to this statement, and a statement that nobody signed.
    let stray = secretary.note("Iets anders.");
    secretary.run(&["collect", &statement, &format!("{stray}.sig")]).ended(1).said(&["belongs to none"]);
    secretary.run(&["collect", &secretary.at("erasure.json")]).ended(1);
    secretary
        .run(&["collect", &statement, &stray, "--output", &secretary.at("two.json")])
        .ended(1)
        .said(&["--output"]);
    let receipts = secretary.json(&["collect", &statement, &b, &c]);
    assert_eq!(receipts[0]["entry"], BEFORE + 1);
    // What was circulated of it is cleaned up by whoever collects next.
    assert_eq!(table.refs().len(), 4);
    assert_eq!(board_a.waiting(), [json!(null); 0]);
    assert_eq!(secretary.json(&["collect"])["recorded"], json!([]));
    assert_eq!(table.refs(), BTreeSet::new());
    assert!(!holding(&secretary.person, &secretary.ledger, WORDS).is_empty());
    secretary.is_sound();
}
