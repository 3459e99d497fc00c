//! What a keeper might do to the history.

use std::fs;

use serde_json::Value;
use verantwoord::cli::example_key;
use verantwoord::crypto::{Checkpoint, Note, Signer};

use crate::forge::{Forge, commit};
use crate::people::{Person, World, string};
use crate::proofs::{fingerprint, puppet_ledger};
use crate::table::attacks;

const NOTE: &str = "kind = \"note\"\nby = \"client-council\"\n[content]\ntext = \"Wij kijken mee.\"\n";

/// What `verify` reports: code and entry.
pub(crate) fn errors(who: &Person, ledger: &str) -> Vec<(String, Option<u64>)> {
    let ran = who.run(&["verify", ledger, "--format", "json"]);
    let found = ran.json();
    let list = found["errors"].as_array().unwrap();
    assert_eq!(ran.status, i32::from(!list.is_empty()), "{ran}");
    list.iter().map(|it| (string(&it["code"]), it["entry"].as_u64())).collect()
}

/// What somebody is told who looked before: one alarm about the head; and the head that they hold since then, signed by
/// the log.
pub(crate) fn alarmed(who: &Person, ledger: &str) -> Checkpoint {
    assert_eq!(errors(who, ledger), [("head".to_owned(), None)]);
    // It is no matter of one command.
    who.run(&["--lang", "en", "--ledger", ledger, "list"]).ended(1).said(&["ALARM"]);
    held(who)
}

/// The head that somebody keeps of the ledger that they looked at.
fn held(who: &Person) -> Checkpoint {
    let heads: Vec<_> = fs::read_dir(who.file(".local/state/verantwoord/heads")).unwrap().collect();
    let [Ok(head)] = &heads[..] else { panic!("{heads:?}") };
    let note = Note::parse(&fs::read(head.path()).unwrap()).unwrap();
    assert_eq!(note.signatures.len(), 1, "signed by the log");
    Checkpoint::parse(&note.text).unwrap()
}

/// Somebody who looked at the ledger as it was.
pub(crate) fn looked<'a>(world: &'a World, name: &str) -> (Person, &'a World) {
    let who = world.person(name);
    assert_eq!(errors(&who, &world.ledger()), []);
    (who, world)
}

attacks! {
    a_councils_answer_is_dropped:
        "leaves out a council's answer, and numbers the rest anew",
        "everybody who verifies", "what was signed after it pins (`seen`) a history with it",
        "statements of others, signed, over a root that this ledger does not have"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        forge.entries.remove(4);
        let forged = forge.publish(&world.person("keeper"), "forged");
        let found = errors(&world.person("somebody"), &forged);
        assert!(found.iter().any(|(code, entry)| code == "seen" && *entry == Some(6)), "{found:?}");
    }

    a_cosignature_is_dropped:
        "takes one signature away from an act that has enough without it",
        "everybody who verifies", "the leaf holds the digest of all signatures, so that every later `seen` is of another root",
        "statements of others, signed, over a root that this ledger does not have"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        forge.unsign(7, &example_key("client-council-a").public_key());
        let found = errors(&world.person("somebody"), &forge.publish(&world.person("keeper"), "forged"));
        assert_eq!(found.first(), Some(&("seen".to_owned(), Some(8))), "{found:?}");
    }

    an_answer_is_reworded:
        "changes a word in somebody's act, and the leaf with it",
        "everybody who verifies", "the signature does not fit the words",
        "the act as it was signed, in every copy"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        forge.reword(4, |text| text.replacen("niet", "wel", 1));
        let found = errors(&world.person("somebody"), &forge.publish(&world.person("keeper"), "forged"));
        assert_eq!(found.first(), Some(&("signature".to_owned(), Some(4))), "{found:?}");
    }

    words_are_changed_and_nothing_else:
        "changes the words and leaves leaf and head as they are, for a program that trusts those (immudb, tessera)",
        "everybody who verifies, and `show` by itself", "every content is hashed against its leaf each time it is shown",
        "the act as it was signed, in every copy"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        let before = forge.entries[4].leaf.clone();
        forge.reword(4, |text| text.replacen("niet", "wel", 1));
        forge.entries[4].leaf = before;
        let forged = forge.publish(&world.person("keeper"), "forged");
        let found = errors(&world.person("somebody"), &forged);
        assert!(found.contains(&("leaf".to_owned(), Some(4))), "{found:?}");
        world.person("somebody").run(&["--ledger", &forged, "show", "4"]).ended(1);
    }

    the_tail_is_cut_off:
        "shows the ledger without its last entries, under the head that it had then",
        "whoever looked before, at the next command of any kind", "the head that was seen is remembered, and this ledger is shorter",
        "a larger head, signed by the log"
    => {
        let world = World::example();
        let (council, _) = looked(&world, "client-council-a");
        let mut forge = Forge::of(&world);
        forge.entries.truncate(4);
        let forged = forge.publish(&world.person("keeper"), "forged");
        assert_eq!(errors(&world.person("somebody"), &forged), [], "a stranger can't see what is missing");
        assert_eq!(alarmed(&council, &forged).size, 17);
    }

    the_ledger_goes_on_from_before_an_answer:
        "goes back to before a council's answer and goes on from there, with a head for each size as ever",
        "whoever looked before, at the next command of any kind", "the head that was seen is remembered, and this ledger does not extend it",
        "both heads, signed by the log, written out as evidence that stands alone"
    => {
        let world = World::example();
        let (council, _) = looked(&world, "client-council-a");
        let mut forge = Forge::of(&world);
        forge.entries.truncate(4);
        for nth in 0..20 {
            let text = String::from_utf8(fs::read(world.path("forge-from/entries/00/00/00000009.json")).unwrap()).unwrap();
            let mut note: Value = serde_json::from_str(&text).unwrap();
            note["kind"] = "note".into();
            note["content"] = serde_json::json!({"text": "Er is niets gebeurd."});
            note["nonce"] = format!("{nth:032x}").into();
            note["issued_at"] = "2026-02-16T13:05:00Z".into();
            note["seen"] = serde_json::from_str(&forge.seen(4)).unwrap();
            forge.add(format!("{note}\n").into_bytes(), &["board-a", "board-b"]);
        }
        let forged = forge.publish(&world.person("keeper"), "forged");
        assert_eq!(errors(&world.person("somebody"), &forged), [], "a stranger can't see that there was another");
        let head = alarmed(&council, &forged);
        assert_ne!(Checkpoint::parse(&forge.head().text).unwrap().root, head.root);
        let evidence: Vec<_> = fs::read_dir(council.file(".local/state/verantwoord/forks")).unwrap().collect();
        assert_eq!(evidence.len(), 1, "once, however often it is seen: {evidence:?}");
    }

    an_old_statement_is_replayed:
        "enters an act a second time, with its true signatures",
        "everybody who verifies, and `append`", "a statement stands once, by its digest",
        "the first entry of it"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        let [json, sig] = [forge.entries[12].json.clone().unwrap(), forge.entries[12].sig.clone().into_bytes()];
        let keeper = world.person("log");
        keeper.put("again.json", &json);
        keeper.put("again.json.sig", &sig);
        keeper.run(&["--ledger", &world.ledger(), "append", "again.json"]).ended(1);
        forge.add(json, &["client-council-a"]);
        let found = errors(&world.person("somebody"), &forge.publish(&world.person("keeper"), "forged"));
        assert_eq!(found, [("replay".to_owned(), Some(17))]);
    }

    another_ledger_is_shown:
        "shows somebody another ledger of the same name, with keys of its own making",
        "whoever saw the true one, or has its fingerprint on paper", "a ledger is known by the digest of its charter; a known name under another fingerprint is an alarm",
        "two charters of one name"
    => {
        let world = World::example();
        let (inspector, _) = looked(&world, "igj-a");
        let place = puppet_ledger(&world);
        assert_eq!(errors(&inspector, &place), [("head".to_owned(), None)]);
        let fingerprint = fingerprint();
        let stranger = world.person("somebody");
        stranger.run(&["verify", &place, "--fingerprint", &fingerprint]).ended(1);
        stranger.run(&["verify", &world.ledger(), "--fingerprint", &fingerprint]).ok();
    }

    git_history_is_rewritten_under_the_same_root:
        "makes git's history anew: one commit, by another author, with all entries as they were",
        "nobody needs to", "integrity rests on nothing of git's: the same root is the same ledger",
        "the same heads as before"
    => {
        let world = World::example();
        let (council, _) = looked(&world, "client-council-a");
        let forge = Forge::of(&world);
        let forged = forge.publish(&world.person("keeper"), "forged");
        assert_eq!(errors(&council, &forged), []);
        assert_eq!(held(&council).root, Checkpoint::parse(&forge.head().text).unwrap().root);
    }

    a_file_lies_beside_the_entries:
        "puts something beside the entries that people might take for a part of the ledger",
        "everybody who verifies", "any path that the format does not name is refused",
        "the path"
    => {
        let world = World::example();
        let keeper = world.person("keeper");
        let forged = Forge::of(&world).publish(&keeper, "forged");
        keeper.put("forged/entries/00/00/00000004.pdf", "Wij zijn het eens.");
        commit(&keeper, &keeper.file("forged"));
        assert_eq!(errors(&world.person("somebody"), &forged), [("path".to_owned(), None)]);
    }

    a_council_is_made_to_sign_on_another_history:
        "prepares an act of the council on a history that the council does not know",
        "the council, before it signs", "`sign` holds what the statement pins against the council's own copy",
        "a statement whose `seen` is of another history"
    => {
        let world = World::example();
        let (council, _) = looked(&world, "client-council-a");
        let mut forge = Forge::of(&world);
        forge.entries.truncate(9);
        forge.recorded(7, "2026-03-08T14:00:00Z");
        forge.recorded(8, "2026-04-12T14:00:00Z");
        let keeper = world.person("keeper");
        let forged = forge.publish(&keeper, "forged");
        keeper.put("note.toml", NOTE);
        // The forged ledger is sound no more, so the statement is made by hand of what an honest one would be.
        keeper.run(&["--ledger", &world.ledger(), "prepare", "note.toml"]).ok();
        let mut note: Value = serde_json::from_str(&keeper.text("note.json")).unwrap();
        note["seen"] = serde_json::from_str(&forge.seen(9)).unwrap();
        council.put("note.json", format!("{note}\n"));
        let ran = council.run(&["--lang", "en", "--ledger", &world.ledger(), "sign", "note.json", "--yes"]);
        ran.ended(1).said(&["another past"]);
        assert!(!council.has("note.json.sig") && forged.ends_with("forged"));
    }
}
