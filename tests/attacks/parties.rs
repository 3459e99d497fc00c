//! What a witness, a remote, or a keeper who was handed something might do.

use std::fs;
use std::path::Path;

use serde_json::json;
use verantwoord::cli::example_key;
use verantwoord::crypto::{Digest, KeyKind, KeyName, Note, Signer, VerifierKey, cosign_note, sign_note};
use verantwoord::statement::scalar::Time;

use crate::forge::Forge;
use crate::histories::{errors, looked};
use crate::people::{Person, World, string};
use crate::table::attacks;

const WITNESS: &str = "igj.example/getuige";
const ORIGIN: &str = "zonnehof.example/afwijkingen";

/// Enrols a witness key of the inspectorate's in the example.
fn enrol(world: &World, vkey: &str) {
    let draft = format!(
        "kind = \"keys\"\nby = \"igj\"\n[[content.changes]]\naction = \"enrol_witness\"\nwitness_key = \"{vkey}\"\nbody = \"igj\"\n"
    );
    let igj = world.person("igj-a");
    igj.make(world, "keys", &draft, &["igj-a", "igj-b"]);
    let keeper = world.person("log");
    ["keys.json", "keys.json.sig"].iter().for_each(|it| igj.bring(it, &keeper, it));
    keeper.run(&["--ledger", &world.ledger(), "append", "keys.json"]).ok();
}

/// The example with a witness key in it; gives the key for verifying.
fn witnessed(world: &World) -> VerifierKey {
    let name = KeyName::new(WITNESS).unwrap();
    let key = VerifierKey::new(name, KeyKind::CosignatureV1, example_key("witness").public_key());
    enrol(world, &key.to_string());
    key
}

/// A head with one more line, of this witness, by this key.
fn cosigned(head: &Note, key: &str, flip: bool) -> Note {
    let mut line =
        cosign_note(&head.text, &KeyName::new(WITNESS).unwrap(), &example_key(key), 1_780_000_000).unwrap();
    if flip {
        *line.bytes.last_mut().unwrap() ^= 1;
    }
    Note::new(head.text.clone(), [head.signatures.clone(), vec![line]].concat()).unwrap()
}

fn head(world: &World, who: &Person) -> Note {
    Note::parse(who.git(&["-C", &world.ledger(), "show", "main:checkpoint"]).as_bytes()).unwrap()
}

/// A bare repository that both push to, and a copy of it at each of these people's.
fn remote(world: &World, people: &[&str]) -> std::path::PathBuf {
    let remote = world.path("remote.git");
    let keeper = world.person("log");
    keeper.git(&["init", "-q", "--bare", "-b", "main", remote.to_str().unwrap()]);
    let address = format!("file://{}", remote.display());
    keeper.run(&["--ledger", &world.ledger(), "remote", "add", &address]).ok();
    keeper.run(&["--ledger", &world.ledger(), "remote", "push"]).ok();
    for name in people {
        world.person(name).run(&["remote", "clone", &address, "copy"]).ok();
    }
    remote
}

fn set_main(who: &Person, remote: &Path, commit: &str) {
    who.git(&["-C", remote.to_str().unwrap(), "update-ref", "refs/heads/main", commit.trim()]);
}

attacks! {
    a_forged_line_of_a_witness:
        "(somebody who mails the keeper a head) forges a line of a witness, so that the log can't go on (sunlight)",
        "the keeper's own program, before anything is written", "a line of a known witness that does not verify is refused; one of an unknown key is kept and counts for nothing",
        "a ledger as it was, which takes the next entry"
    => {
        let world = World::example();
        witnessed(&world);
        let keeper = world.person("log");
        let head = head(&world, &keeper);
        let before = keeper.git(&["-C", &world.ledger(), "rev-parse", "main"]);
        keeper.put("forged.note", cosigned(&head, "witness", true).to_string());
        keeper.run(&["--ledger", &world.ledger(), "witness", "add", "forged.note"]).ended(1);
        assert_eq!(keeper.git(&["-C", &world.ledger(), "rev-parse", "main"]), before);
        keeper.put("stranger.note", cosigned(&head, "stranger", false).to_string());
        let _either = keeper.run(&["--ledger", &world.ledger(), "witness", "add", "stranger.note"]);
        keeper.put("true.note", cosigned(&head, "witness", false).to_string());
        keeper.run(&["--ledger", &world.ledger(), "witness", "add", "true.note"]).ok();
        assert_eq!(errors(&world.person("somebody"), &world.ledger()), []);
    }

    a_witness_signs_twice:
        "(a witness that works together with the keeper) cosigns two heads of one size",
        "whoever holds both", "`compare`: it is a fork, and both heads carry the witness's own signature",
        "two heads, each signed by the log and by the witness: evidence against both"
    => {
        let world = World::example();
        let key = witnessed(&world);
        let council = world.person("council");
        let one = head(&world, &council);
        let mut forge = Forge::of(&world);
        forge.recorded(17, "2026-11-01T00:00:00Z");
        let two = forge.head();
        for (name, head) in [("one", &one), ("two", &two)] {
            let head = cosigned(head, "witness", false);
            assert!(matches!(head.check(&key), verantwoord::crypto::LineCheck::GoodAt { .. }));
            council.put(name, head.to_string());
        }
        let told = council.run(&["compare", "one", "two", "--format", "json"]).ended(1).json();
        assert_eq!(told["relation"], "fork");
    }

    a_witness_is_asked_to_go_back:
        "asks a witness for a cosignature of a head that does not extend the one that it cosigned",
        "the witness's own program", "it keeps the largest head that it cosigned, synced before the signature leaves",
        "the head that it keeps, and the one that it was shown"
    => {
        let world = World::example();
        let igj = world.person("igj-a");
        let made = igj.json(&["key", "new", "getuige", "--witness", WITNESS, "--no-passphrase"]);
        enrol(&world, &string(&made["vkey"]));
        igj.git(&["clone", "-q", &world.ledger(), "copy"]);
        igj.run(&["--ledger", "copy", "witness", "cosign", "--output", "one.note"]).ok();
        let mut forge = Forge::of(&world);
        let newest = &mut forge.entries[17].leaf;
        newest.recorded = Time::from_unix(newest.recorded.unix() - 60).unwrap();
        let forged = forge.publish(&world.person("keeper"), "forged");
        // Also where everything else that it remembers is gone.
        fs::remove_dir_all(igj.file(".local/state/verantwoord/heads")).unwrap();
        igj.run(&["--ledger", &forged, "witness", "cosign", "--output", "two.note"]).ended(1).said(&["ALARM"]);
        assert!(!igj.has("two.note"));
    }

    a_remote_serves_an_older_head:
        "(whoever runs the remote) serves the ledger as it was some entries ago",
        "whoever fetched before", "a remote that has less than is here is refused, and nothing here changes",
        "the larger head"
    => {
        let world = World::example();
        let remote = remote(&world, &["council"]);
        let council = world.person("council");
        let old = council.git(&["-C", remote.to_str().unwrap(), "rev-parse", "main~1"]);
        set_main(&council, &remote, &old);
        council.run(&["--lang", "en", "--ledger", "copy", "remote", "fetch"]).ended(1).said(&["ALARM"]);
        assert_eq!(errors(&council, "copy"), []);
    }

    a_remote_has_another_git_history:
        "replaces git's history at the remote, with the same root, and no erasure that says why",
        "whoever fetched before", "git's history is followed only where the verified log itself proves an erasure",
        "the copy as it was"
    => {
        let world = World::example();
        let remote = remote(&world, &["council"]);
        let council = world.person("council");
        let tree = council.git(&["-C", remote.to_str().unwrap(), "rev-parse", "main^{tree}"]);
        let who = ["-c", "user.name=x", "-c", "user.email=x", "commit-tree", "-m", "x", tree.trim()];
        let commit = council.git(&[&["-C", remote.to_str().unwrap()], &who[..]].concat());
        set_main(&council, &remote, &commit);
        let before = council.git(&["-C", "copy", "rev-parse", "main"]);
        council.run(&["--lang", "en", "--ledger", "copy", "remote", "fetch"]).ended(1).said(&["ALARM"]);
        assert_eq!(council.git(&["-C", "copy", "rev-parse", "main"]), before);
    }

    a_remote_has_another_past:
        "replaces the ledger at the remote by one with another past",
        "whoever fetched before", "it must extend what is here; what is not of one history is a fork",
        "both signed heads, written out as evidence"
    => {
        let world = World::example();
        let remote = remote(&world, &["council"]);
        let (council, keeper) = (world.person("council"), world.person("keeper"));
        let mut forge = Forge::of(&world);
        forge.recorded(16, "2026-07-03T13:30:00Z");
        let forged = forge.publish(&keeper, "forged");
        keeper.git(&["-C", &forged, "push", "-q", "--force", remote.to_str().unwrap(), "main"]);
        council.run(&["--lang", "en", "--ledger", "copy", "remote", "fetch"]).ended(1).said(&["ALARM", "/forks/"]);
        assert_eq!(fs::read_dir(council.file(".local/state/verantwoord/forks")).unwrap().count(), 1);
    }

    what_was_handed_in_is_kept_back:
        "takes a council's answer in, promises to enter it, and does not",
        "the council, which holds the promise", "a promise says by when; a later head of a ledger without it breaks it, and the council's witness cosigns no more",
        "the promise, signed by the log, and a later head: evidence that stands alone"
    => {
        let world = World::example();
        let (council, _) = looked(&world, "client-council-a");
        council.make(&world, "answer", "kind = \"note\"\nby = \"client-council\"\n[content]\ntext = \"Wij zijn het oneens.\"\n", &["client-council-a"]);
        let digest = |file: &str| Digest::of(council.text(file).as_bytes());
        // As the keeper would have signed it in July, when the ledger had so many entries.
        let text = format!(
            "verantwoord/promise\n{ORIGIN}\n17\n{}\n{}\n2026-07-03T14:10:01Z\n",
            digest("answer.json"), digest("answer.json.sig")
        );
        let line = sign_note(&text, &KeyName::new(ORIGIN).unwrap(), &example_key("log")).unwrap();
        council.put("answer.json.promise", Note::new(text, vec![line]).unwrap().to_string());
        let check = ["--ledger", &world.ledger(), "--format", "json", "promise", "check", "answer.json.promise"];
        let told = council.run(&check).ended(1).json();
        assert_eq!(told[0]["standing"], json!("overdue"), "the log has not gone on since");
        witnessed(&world);
        let told = council.run(&check).ended(1).json();
        assert_eq!(told[0]["standing"], json!("broken"), "{told}");
    }
}
