//! Two histories under one name: found, said loudly, and written out as evidence that stands alone.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::{grow, log_key, note, opened, run_script};
use crate::people::{Person, World, copy, files, string};

/// The worked example, and a copy of it that its keeper goes on with otherwise: `one` and `two` more entries.
fn two_histories(one: usize, two: usize) -> (World, Person) {
    let world = World::example();
    copy(&world.path("ledger"), &world.path("mirror"));
    let texts = |of: &str, count| (0..count).map(|nth| format!("{of} {nth}")).collect::<Vec<_>>();
    grow(&world.path("ledger"), &texts("Wij zien dit.", one));
    grow(&world.path("mirror"), &texts("Wij zien iets anders.", two));
    let reader = world.person("reader");
    (world, reader)
}

fn compare(reader: &Person, args: &[&str]) -> Value {
    reader.run(&[&["compare", "--format", "json"], args].concat()).json()
}

fn relation(reader: &Person, args: &[&str]) -> String {
    string(&compare(reader, args)["relation"])
}

fn place(world: &World, name: &str) -> String {
    world.path(name).display().to_string()
}

/// The evidence in a folder is found right; and not when a byte of it is another, or a part of it gone.
fn stands_alone(reader: &Person, folder: &str) {
    let Some(ran) = run_script(reader, "sh", folder) else { return };
    ran.ok();
    let found = files(&reader.file(folder));
    for name in found.iter().filter(|it| it.1.is_some()).map(|it| it.0) {
        let path = reader.file(folder).join(name);
        let good = fs::read(&path).unwrap();
        let shown = name.display().to_string();
        // What is said to people is no evidence; of another charter the fingerprint that a person compares is another.
        if ["README.md", "check.sh", "allowed_signers", "charter.json"].contains(&shown.as_str()) {
            continue;
        }
        for at in [good.len() / 3, good.len() / 2, good.len() - 2] {
            let mut bad = good.clone();
            bad[at] ^= 4;
            fs::write(&path, &bad).unwrap();
            let ran = run_script(reader, "sh", folder).unwrap();
            assert_eq!(ran.status, 1, "{shown} {at}: {ran}");
        }
        fs::write(&path, &good).unwrap();
    }
    run_script(reader, "sh", folder).unwrap().ok();
}

#[test]
fn two_histories_are_told_and_their_evidence_stands_alone() {
    for (one, two) in [(1, 1), (3, 1)] {
        let (world, reader) = two_histories(one, two);
        let (ledger, mirror) = (place(&world, "ledger"), place(&world, "mirror"));
        let ran = reader.run(&["compare", &ledger, &mirror, "--output", "evidence"]).ended(1);
        let said = String::from_utf8_lossy(&ran.out).into_owned();
        assert!(said.starts_with("ALARM") && said.contains("evidence"), "{said}");
        stands_alone(&reader, "evidence");
        let told = compare(&reader, &[&mirror, &ledger]);
        assert_eq!(
            (&told["relation"], &told["common"], &told["proved"], &told["evidence"]),
            (&json!("fork"), &json!(17), &json!(true), &json!(null))
        );
        // Nothing is written over.
        reader.run(&["compare", &ledger, &mirror, "--output", "evidence"]).ended(1).said(&["evidence"]);
    }
}

#[test]
fn heads_and_dossiers_are_compared_like_ledgers() {
    let (world, reader) = two_histories(3, 2);
    let (ledger, mirror) = (place(&world, "ledger"), place(&world, "mirror"));
    let key = log_key(&world, &reader);
    let head = |of: &str, back: &str, name: &str| {
        let head = reader.git(&["-C", of, "show", &format!("main{back}:checkpoint")]);
        reader.put(name, head);
    };
    head(&ledger, "", "20.checkpoint");
    head(&ledger, "~1", "17.checkpoint");
    head(&mirror, "", "19.checkpoint");
    for (of, name) in [(&ledger, "ledger.zip"), (&mirror, "mirror.zip")] {
        let other = world.person(name);
        other.run(&["--ledger", of, "dossier", "2026-003", "--output", name]).ok();
        other.bring(name, &reader, name);
    }
    let both = |one: &str, other: &str| {
        let found = relation(&reader, &[one, other]);
        assert_eq!(found, relation(&reader, &[other, one]), "{one} {other}");
        found
    };
    assert_eq!(both(&ledger, &ledger), "same");
    assert_eq!(both(&ledger, "20.checkpoint"), "same");
    assert_eq!(both(&ledger, "ledger.zip"), "same");
    assert_eq!(both("ledger.zip", "20.checkpoint"), "same");
    assert_eq!(both("17.checkpoint", &mirror), "extends");
    assert_eq!(both("17.checkpoint", "ledger.zip"), "extends");
    assert_eq!(both("19.checkpoint", &ledger), "fork");
    assert_eq!(both("mirror.zip", &ledger), "fork");
    assert_eq!(both("mirror.zip", "ledger.zip"), "fork");
    assert_eq!(both("20.checkpoint", "19.checkpoint"), "unknown");
    assert_eq!(both("20.checkpoint", &mirror), "unknown");
    // What would tell: a proof.
    reader
        .run(&["--ledger", &ledger, "prove-consistency", "17", "20.checkpoint", "--output", "17-20.txt"])
        .ok();
    assert_eq!(relation(&reader, &["17.checkpoint", "20.checkpoint"]), "unknown");
    let proof = ["--consistency", "17-20.txt"];
    let known = |one, other| relation(&reader, &[&[one, other], &proof[..]].concat());
    assert_eq!(known("17.checkpoint", "20.checkpoint"), "extends");
    assert_eq!(known("19.checkpoint", "20.checkpoint"), "unknown");
    // Evidence from two dossiers alone; and from two heads of one size with the key.
    reader.run(&["compare", "mirror.zip", "ledger.zip", "--output", "of-dossiers"]).ended(1);
    stands_alone(&reader, "of-dossiers");
    grow(&world.path("mirror"), &["En nog iets.".to_owned()]);
    head(&mirror, "", "other-20.checkpoint");
    let heads = ["20.checkpoint", "other-20.checkpoint"];
    assert_eq!(compare(&reader, &heads)["proved"], false);
    let proved = compare(&reader, &[&heads[..], &["--log-key", &key, "--output", "of-heads"]].concat());
    assert_eq!((&proved["relation"], &proved["proved"]), (&json!("fork"), &json!(true)));
    stands_alone(&reader, "of-heads");
    // A head that somebody made up is a fork of nobody.
    let forged = reader.text("20.checkpoint").replacen("\n20\n", "\n19\n", 1);
    reader.put("forged.checkpoint", forged);
    let told = compare(&reader, &["forged.checkpoint", &ledger, "--output", "of-nobody"]);
    assert_eq!((&told["relation"], &told["proved"]), (&json!("fork"), &json!(false)));
    assert!(!reader.has("of-nobody"));
    let other = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/ledgers/ok-network/ledger");
    assert_eq!(relation(&reader, &[&ledger, &other.display().to_string()]), "other");
    for bad in ["17-20.txt", "nothing"] {
        assert_ne!(reader.run(&["compare", bad, &ledger]).status, 0, "{bad}");
    }
}

#[test]
fn a_statement_upon_another_history_is_evidence() {
    let (world, reader) = two_histories(4, 2);
    let (ledger, mirror) = (place(&world, "ledger"), place(&world, "mirror"));
    let act = note(&opened(&world.path("mirror")), 7, "Wij kijken mee.");
    reader.put("act.json", &act.statement);
    assert_eq!(relation(&reader, &["act.json", &mirror]), "same");
    // Without signatures it is a fork that nobody signed.
    let bare = compare(&reader, &["act.json", &ledger]);
    assert_eq!((&bare["relation"], &bare["proved"]), (&json!("fork"), &json!(false)));
    reader.put("act.json.sig", act.signatures.to_armor());
    let ran = reader.run(&["compare", "act.json", &ledger, "--output", "evidence"]).ended(1);
    let said = String::from_utf8_lossy(&ran.out).into_owned();
    assert!(said.contains("voorzitter"), "{said}");
    stands_alone(&reader, "evidence");
    // Of one size with the head, no leaves are needed.
    grow(&world.path("mirror"), &["a".to_owned(), "b".to_owned()]);
    let act = note(&opened(&world.path("mirror")), 8, "Wij kijken nog steeds mee.");
    reader.put("act.json", &act.statement);
    reader.put("act.json.sig", act.signatures.to_armor());
    reader.run(&["compare", &ledger, "act.json", "--output", "of-one-size"]).ended(1);
    assert!(!reader.has("of-one-size/leaves"));
    stands_alone(&reader, "of-one-size");
    // Another's signature beside it is a refusal.
    reader.put("act.json.sig", note(&opened(&world.path("mirror")), 9, "Iets anders.").signatures.to_armor());
    reader.run(&["compare", "act.json", &ledger]).ended(1).said(&["act.json.sig"]);
}

/// Whoever looked before holds the evidence, without asking for it.
#[test]
fn the_alarm_keeps_the_evidence() {
    for (one, two) in [(1, 1), (1, 3)] {
        let (world, reader) = two_histories(one, two);
        // Somebody else got the other history, and passes parts of it on.
        let other = world.person("other");
        let mirror = place(&world, "mirror");
        other.run(&["--ledger", &mirror, "dossier", "2026-003", "--output", "d.zip"]).ok();
        other.run(&["--ledger", &mirror, "prove", "4", "--output", "4.tlog-proof"]).ok();
        ["d.zip", "4.tlog-proof"].iter().for_each(|it| other.bring(it, &reader, it));
        reader.put("4.json", super::statement(&world, &reader, 4));
        let fingerprint = opened(&world.path("ledger")).fingerprint().to_string();
        let dossier = ["verify-dossier", "d.zip", "--fingerprint", &fingerprint];
        reader.put("charter.json", super::statement(&world, &reader, 0));
        let receipt =
            ["verify-proof", "4.tlog-proof", "--statement", "4.json", "--fingerprint", &fingerprint];
        let signed = [&receipt[..], &["--charter", "charter.json"]].concat();
        reader.run(&dossier).ok();
        reader.run(&["verify", &world.ledger()]).ok();
        let ran = reader.run(&dossier).ended(1);
        assert!(String::from_utf8_lossy(&ran.out).contains("ALARM"), "{ran}");
        // A receipt holds one head: of the same size it is of another past. One that nobody is known to have signed
        // raises no alarm: anybody can make that.
        let ran = reader.run(&signed);
        assert_eq!(
            (ran.status, ran.stderr().contains("ALARM")),
            if one == two { (1, true) } else { (0, false) }
        );
        assert!(!reader.run(&receipt).ended(1).stderr().contains("ALARM"));
        fs::remove_dir_all(world.path("ledger")).unwrap();
        fs::rename(world.path("mirror"), world.path("ledger")).unwrap();
        for args in [&["verify", &world.ledger()][..], &["--ledger", &world.ledger(), "list"]] {
            let ran = reader.run(args).ended(1);
            let said = format!("{}{}", String::from_utf8_lossy(&ran.out), ran.stderr());
            assert!(said.contains("ALARM") && said.contains("/forks/"), "{said}");
        }
        let kept = reader.file(".local/state/verantwoord/forks");
        let folders: Vec<_> = fs::read_dir(&kept).unwrap().map(|it| it.unwrap().file_name()).collect();
        assert_eq!(folders.len(), 1);
        let name = format!(".local/state/verantwoord/forks/{}", folders[0].display());
        stands_alone(&reader, &name);
    }
}

/// A thousand entries: the script is as good as it is with seventeen.
#[test]
fn a_script_checks_a_thousand_entries() {
    let world = World::example();
    let reader = world.person("reader");
    grow(&world.path("ledger"), &(0..983).map(|nth| format!("Overleg {nth}.")).collect::<Vec<_>>());
    reader.run(&["--ledger", &world.ledger(), "dossier", "2026-003", "--output", "d.zip"]).ok();
    let parts = super::unpacked(&fs::read(reader.file("d.zip")).unwrap());
    super::lay_out(&reader, "large", &parts);
    let Some(ran) = run_script(&reader, "sh", "large") else { return };
    ran.ok();
    // The last leaf alone is another.
    let mut other = parts;
    let leaves = String::from_utf8(other["leaves"].clone()).unwrap();
    let at = leaves.rfind("signatures ").unwrap() + 20;
    let mut bytes = leaves.into_bytes();
    bytes[at] = if bytes[at] == b'0' { b'1' } else { b'0' };
    other.insert("leaves".into(), bytes);
    super::lay_out(&reader, "large", &super::unpacked(&super::packed(other)));
    run_script(&reader, "sh", "large").unwrap().ended(1);
}
