//! Receipts (C2SP tlog-proof), and proofs that one head extends another.

use std::fs;

use serde_json::json;
use verantwoord::cli::example_key;
use verantwoord::crypto::{
    Checkpoint, Digest, Extension, KeyKind, KeyName, Note, Signer, TlogProof, VerifierKey, merkle, sign_note,
};

use super::{log_key, statement};
use crate::people::{Person, Ran, World, string};

const ENTRY: u64 = 4;

/// The worked example, and a reader with a receipt of an entry, its statement, and nothing else.
fn receipt() -> (World, Person, String) {
    let world = World::example();
    let reader = world.person("reader");
    reader.run(&["--ledger", &world.ledger(), "prove", "4", "--output", "4.tlog-proof"]).ok();
    reader.put("4.json", statement(&world, &reader, ENTRY));
    let key = log_key(&world, &reader);
    (world, reader, key)
}

fn check(reader: &Person, receipt: &str, more: &[&str]) -> Ran {
    reader.run(&[&["verify-proof", receipt, "--statement", "4.json", "--format", "json"], more].concat())
}

#[test]
fn a_receipt_proves_a_statement_to_whoever_knows_the_ledger() {
    let (world, reader, key) = receipt();
    let proved = check(&reader, "4.tlog-proof", &["--log-key", &key]).ok().json();
    assert_eq!(
        (&proved["ok"], &proved["entry"], &proved["size"], &proved["known_by"]),
        (&json!(true), &json!(4), &json!(17), &json!("log_key"))
    );
    assert_eq!(string(&proved["statement"]), Digest::of(reader.text("4.json").as_bytes()).to_string());
    // Without anything that tells whose it is: consistent, and no more.
    let nobody = check(&reader, "4.tlog-proof", &[]).ended(1).json();
    assert_eq!(
        (&nobody["ok"], &nobody["consistent"], &nobody["known_by"]),
        (&json!(false), &json!(true), &json!(null))
    );
    // A fingerprint holds no key: this reader never verified the ledger, so the charter is needed.
    let stranger = world.person("stranger");
    ["4.tlog-proof", "4.json"].iter().for_each(|it| reader.bring(it, &stranger, it));
    let charter = statement(&world, &reader, 0);
    let fingerprint = Digest::of(charter.as_bytes()).to_string();
    assert_eq!(
        check(&stranger, "4.tlog-proof", &["--fingerprint", &fingerprint]).ended(1).json()["ok"],
        false
    );
    stranger.put("charter.json", &charter);
    let by_charter = ["--fingerprint", &fingerprint, "--charter", "charter.json"];
    assert_eq!(check(&stranger, "4.tlog-proof", &by_charter).ok().json()["known_by"], "charter");
    stranger.put("charter.json", charter.replace("Zonnehof", "Maanhof"));
    check(&stranger, "4.tlog-proof", &by_charter).ended(1).said(&[&fingerprint]);
    // Whoever verified the ledger knows that very head.
    reader.run(&["verify", &world.ledger()]).ok();
    let seen = check(&reader, "4.tlog-proof", &["--fingerprint", &fingerprint]).ok().json();
    assert_eq!(seen["known_by"], "seen");
    for entry in ["17", "-1", "x"] {
        assert_ne!(reader.run(&["--ledger", &world.ledger(), "prove", entry]).status, 0, "{entry}");
    }
}

/// Everything in a receipt that can be forged or mixed up, by whoever has no key of the log, and by another log.
#[test]
fn a_receipt_that_was_tampered_with_proves_nothing() {
    let (world, reader, key) = receipt();
    let good = TlogProof::parse(reader.text("4.tlog-proof").as_bytes()).unwrap();
    let refused = |name: &str, proof: &TlogProof, more: &[&str]| {
        reader.put("bad.tlog-proof", proof.to_string());
        let ran = check(&reader, "bad.tlog-proof", more);
        assert_eq!(ran.status, 1, "{name}: {ran}");
        assert!(ran.out.is_empty(), "{name}: {ran}");
    };
    let by_key: &[&str] = &["--log-key", &key];
    let change = |edit: &dyn Fn(&mut TlogProof)| {
        let mut proof = good.clone();
        edit(&mut proof);
        proof
    };
    let unbound = change(&|it| it.extra = None);
    let noise = change(&|it| it.extra = Some(b"verantwoord/1\n".to_vec()));
    let beyond = change(&|it| it.index = 17);
    let far = change(&|it| it.index = u64::MAX);
    let neighbour = change(&|it| it.index = 5);
    let flipped = change(&|it| it.path[1].0[7] ^= 1);
    let short = change(&|it| _ = it.path.pop());
    let long = change(&|it| it.path.push(Digest::of(b"")));
    let later = change(&|it| {
        let leaf = String::from_utf8(it.extra.clone().unwrap()).unwrap();
        it.extra = Some(leaf.replacen("recorded 2026", "recorded 2025", 1).into_bytes());
    });
    // A head without entries, and one of this leaf alone, that somebody without the key wrote.
    let head = |size, root: Digest| {
        let text = Checkpoint { origin: "zonnehof.example/afwijkingen".into(), size, root }.to_text();
        Note::new(text, good.checkpoint.signatures.clone()).unwrap()
    };
    let empty = change(&|it| {
        (it.index, it.path) = (0, vec![]);
        it.checkpoint = head(0, merkle::EMPTY_ROOT);
    });
    for (name, proof) in [
        ("without binding", &unbound),
        ("no leaf", &noise),
        ("index of the size", &beyond),
        ("index beyond all", &far),
        ("index of a neighbour", &neighbour),
        ("a bit of the path", &flipped),
        ("a path too short", &short),
        ("a path too long", &long),
        ("another time", &later),
        ("no entries", &empty),
    ] {
        refused(name, proof, by_key);
        refused(name, proof, &[]);
    }
    // A tree of this leaf alone is consistent; only the key tells that it is not this log's.
    let alone = change(&|it| {
        (it.index, it.path) = (0, vec![]);
        it.checkpoint = head(1, merkle::leaf_hash(it.extra.as_ref().unwrap()));
    });
    refused("a head that nobody signed", &alone, by_key);
    // It saw more than there would have been before it.
    refused("a tree in which it saw the future", &alone, &[]);

    // Another log's own key, under this log's name; and a key whose name and id are those of this log.
    let other = example_key("board-a");
    let name = KeyName::new("zonnehof.example/afwijkingen").unwrap();
    let theirs = VerifierKey::new(name.clone(), KeyKind::Ed25519, other.public_key());
    let mut line = sign_note(&good.checkpoint.text, &name, &other).unwrap();
    let resigned = |line| Note::new(good.checkpoint.text.clone(), vec![line]).unwrap();
    let swapped = change(&|it| it.checkpoint = resigned(line.clone()));
    refused("another key", &swapped, by_key);
    refused("another's key", &good, &["--log-key", &theirs.to_string()]);
    line.id = VerifierKey::parse(&key).unwrap().id();
    refused("a key id that collides", &change(&|it| it.checkpoint = resigned(line.clone())), by_key);
    // A witness key is no log key, even where it is the same point.
    let witness = VerifierKey::new(name, KeyKind::CosignatureV1, *VerifierKey::parse(&key).unwrap().key());
    refused("a witness key", &good, &["--log-key", &witness.to_string()]);

    // Of another statement, and of another ledger.
    reader.run(&["--ledger", &world.ledger(), "prove", "5", "--output", "5.tlog-proof"]).ok();
    assert_eq!(check(&reader, "5.tlog-proof", by_key).status, 1);
    let text = reader.text("4.json");
    reader.put("4.json", text.replacen("zonnehof.example", "maanhof0.example", 1));
    assert_eq!(check(&reader, "4.tlog-proof", by_key).status, 1);
    reader.put("4.json", text.replacen('\n', "", 1));
    assert_eq!(check(&reader, "4.tlog-proof", by_key).status, 1);
    for bytes in ["", "c2sp.org/tlog-proof@v2\n", &reader.text("4.tlog-proof")[..200]] {
        reader.put("bad.tlog-proof", bytes);
        assert_eq!(check(&reader, "bad.tlog-proof", by_key).status, 1, "{bytes:?}");
    }
}

#[test]
fn hashes_that_are_kept_are_used_mended_and_never_believed() {
    let (world, reader, key) = receipt();
    let prove = || {
        let ran = reader.run(&["--ledger", &world.ledger(), "prove", "4"]).ok();
        assert_eq!(String::from_utf8(ran.out).unwrap(), reader.text("4.tlog-proof"));
    };
    let kept = reader.file(".local/state/verantwoord/hashes");
    let file = fs::read_dir(&kept).unwrap().next().unwrap().unwrap().path();
    let good = fs::read(&file).unwrap();
    assert_eq!(good.len(), 32 * (2 * 17 - 2));
    // Every hash of the file in turn is another one, and the file is cut off anywhere: the proof is the same.
    for at in 0..good.len() / 32 {
        let mut bytes = good.clone();
        bytes[at * 32] ^= 0x80;
        fs::write(&file, &bytes).unwrap();
        prove();
        let now = fs::read(&file).unwrap();
        assert!(now == good || now == bytes, "{at}");
    }
    for bytes in [&good[..0], &good[..33], &[0; 4096][..]] {
        fs::write(&file, bytes).unwrap();
        prove();
        assert_eq!(fs::read(&file).unwrap(), good);
    }
    // What is written there is what proofs are made of.
    fs::remove_dir_all(&kept).unwrap();
    fs::write(&kept, "in the way").unwrap();
    prove();
    check(&reader, "4.tlog-proof", &["--log-key", &key]).ok();
}

#[test]
fn a_head_that_extends_another_is_proved_and_another_past_is_not() {
    let (world, reader, key) = receipt();
    let own = ["--ledger", &world.ledger()].map(str::to_owned);
    let run = |args: &[&str]| reader.run(&[&[own[0].as_str(), own[1].as_str()], args].concat());
    // The heads that were signed on the way, from git.
    let commits = reader.git(&["-C", &world.ledger(), "rev-list", "--reverse", "main"]);
    let heads: Vec<String> = commits
        .lines()
        .map(|it| reader.git(&["-C", &world.ledger(), "show", &format!("{it}:checkpoint")]))
        .collect();
    for (old, head) in (1..).zip(&heads) {
        reader.put("old.checkpoint", head);
        run(&["prove-consistency", "old.checkpoint", "--output", &format!("{old}.txt")]).ok();
        let proof = Extension::parse(reader.text(&format!("{old}.txt")).as_bytes()).unwrap();
        assert_eq!(proof.to_string(), reader.text(&format!("{old}.txt")));
        let check = ["verify-consistency", &format!("{old}.txt"), "--old", "old.checkpoint"];
        assert_eq!(reader.json(&[&check[..], &["--log-key", &key]].concat())["ok"], true);
        reader.run(&check).ended(1);
        reader.put("old.checkpoint", heads[(old as usize) % 17].as_str());
        reader.run(&[&check[..], &["--log-key", &key]].concat()).ended(1);
    }
    // Sizes alone: the newer head of a size that is not the newest is signed nowhere at hand.
    run(&["prove-consistency", "3", "9", "--output", "3-9.txt"]).ok();
    reader.put("old.checkpoint", &heads[2]);
    let known = ["verify-consistency", "3-9.txt", "--old", "old.checkpoint", "--log-key", &key];
    let unsigned = reader.run(&[&known[..], &["--format", "json"]].concat()).ended(1).json();
    assert_eq!((&unsigned["consistent"], &unsigned["signed"]), (&json!(true), &json!(false)));
    reader.put("new.checkpoint", &heads[8]);
    run(&["prove-consistency", "3", "new.checkpoint", "--output", "3-9-signed.txt"]).ok();
    let known = ["verify-consistency", "3-9-signed.txt", "--old", "old.checkpoint", "--log-key", &key];
    assert_eq!(reader.json(&known)["ok"], true);
    for sizes in [["0", "9"], ["9", "3"], ["3", "18"], ["18", "18"]] {
        run(&["prove-consistency", sizes[0], sizes[1]]).ended(1);
    }
    // A head of the same size with another root is no head of this ledger.
    let forged = heads[2].replacen(heads[2].lines().nth(2).unwrap(), &Digest::of(b"x").to_base64(), 1);
    reader.put("old.checkpoint", &forged);
    run(&["prove-consistency", "old.checkpoint"]).ended(1).said(&["compare"]);
    reader.run(&known).ended(1);
}
