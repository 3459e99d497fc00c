//! What a party might show somebody who has no ledger at hand.

use std::fs;
use std::path::Path;

use verantwoord::cli::{EXAMPLE, play};
use verantwoord::crypto::{Digest, SecretKey};
use verantwoord::dossier::zip;
use verantwoord::ledger::Keeper;
use verantwoord::store;

use crate::forge::Forge;
use crate::people::{Person, World, example_cast, string};
use crate::table::attacks;

/// The fingerprint of the worked example, as it stands on paper.
pub(crate) fn fingerprint() -> String {
    let charter = Path::new(env!("CARGO_MANIFEST_DIR")).join("ledger/entries/00/00/00000000.json");
    Digest::of(&fs::read(charter).unwrap()).to_string()
}

/// A ledger of the same name and with the same words, all of whose keys are the keeper's own.
pub(crate) fn puppet_ledger(world: &World) -> String {
    let mine = |name: &str| {
        let mut seed = [0; 32];
        seed[..name.len()].copy_from_slice(name.as_bytes());
        SecretKey::from_seed(&seed)
    };
    let mut progress = |_, _| {};
    let mut cast = example_cast(&mut progress);
    cast.key = &mine;
    let place = world.path("another");
    let (store, lock) = store::create(&place).unwrap();
    drop(play(EXAMPLE, Keeper::found(store, Some(lock)), &mut cast).unwrap());
    place.display().to_string()
}

/// The key of the log of a ledger.
fn log_key(who: &Person, ledger: &str) -> String {
    string(&who.json(&["--ledger", ledger, "show", "0"])["statement"]["content"]["log_key"])
}

fn statement(world: &World, who: &Person, entry: u64) -> String {
    who.git(&["-C", &world.ledger(), "show", &format!("main:entries/00/00/{entry:08}.json")])
}

attacks! {
    a_receipt_of_another_act:
        "shows a true receipt beside another act than the one that it is of (cosign, twice)",
        "whoever checks the receipt", "the leaf within it holds the statement's digest, and the proof is of that leaf",
        "the receipt, which says of which statement it is"
    => {
        let world = World::example();
        let reader = world.person("reader");
        reader.run(&["--ledger", &world.ledger(), "prove", "4", "--output", "4.proof"]).ok();
        let key = log_key(&reader, &world.ledger());
        for (entry, status) in [(4, 0), (5, 1), (3, 1)] {
            reader.put("act.json", statement(&world, &reader, entry));
            reader.run(&["verify-proof", "4.proof", "--statement", "act.json", "--log-key", &key]).ended(status);
        }
    }

    a_receipt_of_another_ledger:
        "shows a receipt from a ledger of the same name with a log key of its own making",
        "whoever brings the fingerprint or the log key", "a proof says nothing of whose it is: without either of these it is called consistent and no more",
        "the receipt, signed by a key that is not the log's"
    => {
        let world = World::example();
        let (reader, another) = (world.person("reader"), puppet_ledger(&world));
        let key = log_key(&reader, &world.ledger());
        let theirs = world.person("keeper");
        theirs.run(&["--ledger", &another, "prove", "4", "--output", "4.proof"]).ok();
        let act = theirs.git(&["-C", &another, "show", "main:entries/00/00/00000004.json"]);
        theirs.bring("4.proof", &reader, "4.proof");
        reader.put("act.json", act);
        let check = ["verify-proof", "4.proof", "--statement", "act.json"];
        let nobodys = reader.run(&[&check[..], &["--format", "json"]].concat()).ended(1).json();
        assert!(nobodys["consistent"] == true && nobodys["ok"] == false, "{nobodys}");
        reader.run(&[&check[..], &["--log-key", &key]].concat()).ended(1);
    }

    a_dossier_of_another_ledger:
        "hands the inspector a dossier of another ledger of the same name",
        "whoever has the fingerprint on paper, or verified the true one", "a dossier holds the charter, and its digest is the fingerprint",
        "the dossier, and the fingerprint"
    => {
        let world = World::example();
        let (inspector, another) = (world.person("inspector"), puppet_ledger(&world));
        let keeper = world.person("keeper");
        for (ledger, name, status) in [(&world.ledger(), "true.zip", 0), (&another, "false.zip", 1)] {
            keeper.run(&["--ledger", ledger, "dossier", "2026-003", "--output", name]).ok();
            keeper.bring(name, &inspector, name);
            inspector.run(&["verify-dossier", name, "--fingerprint", &fingerprint()]).ended(status);
            let _ = fs::remove_dir_all(keeper.file(".local"));
        }
    }

    an_answer_is_left_out_of_a_dossier:
        "hands over a dossier without a council's answer, or without a change of keys",
        "whoever verifies the dossier", "every leaf goes along, and what is not there although its leaf is of this decision, or of keys, is missed",
        "the leaves, which say that there was an answer"
    => {
        let world = World::example();
        let keeper = world.person("keeper");
        keeper.run(&["--ledger", &world.ledger(), "dossier", "2026-003", "--output", "whole.zip"]).ok();
        let whole = fs::read(keeper.file("whole.zip")).unwrap();
        for entry in [1, 4] {
            let files = zip::read(&whole).unwrap();
            let gone = format!("entries/00/00/{entry:08}");
            let kept = files.into_iter().filter(|(name, _)| !name.starts_with(&gone) && *name != "SHA256SUMS");
            let mut kept: std::collections::BTreeMap<String, Vec<u8>> =
                kept.map(|(name, place)| (name.to_owned(), whole[place].to_vec())).collect();
            let sums: String = kept.iter().map(|(name, it)| format!("{}  {name}\n", Digest::of(it))).collect();
            kept.insert("SHA256SUMS".into(), sums.into_bytes());
            let name = format!("without-{entry}.zip");
            keeper.put(&name, zip::write(&kept).unwrap());
            world.person("reader").put(&name, fs::read(keeper.file(&name)).unwrap());
            let ran = world.person("reader").run(&["verify-dossier", &name, "--fingerprint", &fingerprint()]);
            // The keys can't be missed. Of an act its keeper may say that it was not of this decision: then its leaf
            // stands there without words, which the check tells.
            let told = String::from_utf8_lossy(&ran.out).into_owned();
            assert!(ran.status == 1 || told.contains('4'), "{entry}: {ran}");
            assert!(entry != 1 || ran.status == 1, "{ran}");
        }
    }

    a_fork_is_shown_to_two:
        "shows two parties two histories, each with heads that it signed",
        "either of them, once they compare what they hold: heads, dossiers, statements or copies", "`compare` holds them against each other; one of them extends the other, or it is a fork",
        "both heads with the leaves between them, and a script that checks it with stock tools alone"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        forge.recorded(16, "2026-07-03T13:30:00Z");
        let forged = forge.publish(&world.person("keeper"), "forged");
        let council = world.person("council");
        let told = council.run(&["compare", &world.ledger(), &forged, "--output", "evidence", "--format", "json"]);
        assert_eq!(told.ended(1).json()["relation"], "fork");
        assert!(council.has("evidence/check.sh"));
        // Two heads, as two people might mail them to each other.
        council.put("mine", council.git(&["-C", &world.ledger(), "show", "main:checkpoint"]));
        council.put("theirs", forge.head().to_string());
        let told = council.run(&["compare", "mine", "theirs", "--format", "json"]).ended(1).json();
        assert_eq!(told["relation"], "fork");
    }
}
