//! What a board might do with keys, and with bodies.

use serde_json::{Value, json};
use verantwoord::cli::example_key;
use verantwoord::crypto::Signer;

use crate::forge::Forge;
use crate::histories::errors;
use crate::people::World;
use crate::table::attacks;

/// A statement that follows the example, as JSON.
fn statement(forge: &Forge, kind: &str, by: &str, seen: usize, content: &Value) -> Vec<u8> {
    let text = json!({
        "format": "verantwoord/1", "kind": kind, "ledger": "zonnehof.example/afwijkingen",
        "nonce": format!("{:032x}", forge.entries.len()), "issued_at": "2026-07-03T14:10:00Z",
        "seen": serde_json::from_str::<Value>(&forge.seen(seen)).unwrap(), "by": by, "content": content,
    });
    format!("{text}\n").into_bytes()
}

fn public(name: &str) -> String {
    example_key(name).public_key().to_openssh()
}

fn enrol(body: &str, key: &str) -> Value {
    json!({"action": "enrol", "body": body, "label": "nieuw", "public_key": public(key)})
}

fn revoke(key: &str) -> Value {
    json!({"action": "revoke", "public_key": public(key), "reason": "left"})
}

/// The keeper hands it in honestly, and is refused; and enters it all the same: what verifying says then.
fn refused_and_found(
    world: &World,
    mut forge: Forge,
    json: Vec<u8>,
    signers: &[&str],
) -> Vec<(String, Option<u64>)> {
    let keeper = world.person("log");
    keeper.put("act.json", &json);
    keeper.put(
        "act.json.sig",
        crate::forge::sign(&json, &signers.iter().map(|it| example_key(it)).collect::<Vec<_>>()).to_armor(),
    );
    keeper.run(&["--ledger", &world.ledger(), "append", "act.json"]).ended(1);
    forge.add(json, signers);
    errors(&world.person("somebody"), &forge.publish(&keeper, "forged"))
}

fn told(code: &str, entry: u64) -> (String, Option<u64>) {
    (code.to_owned(), Some(entry))
}

attacks! {
    the_councils_key_is_swapped:
        "gives the council another key, of which the board has the secret half",
        "everybody who verifies, and `append`", "a body governs its own keys",
        "the charter and the `keys` entries, which say whose keys there are"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        let changes = json!({"changes": [enrol("client-council", "puppet"), revoke("client-council-a"), revoke("client-council-b")]});
        let json = statement(&forge, "keys", "board", 17, &changes);
        forge.allow("client-council", &example_key("puppet").public_key());
        let found = refused_and_found(&world, forge, json, &["board-a", "board-b", "board-c", "puppet"]);
        assert!(found.contains(&told("threshold", 17)), "{found:?}");
    }

    a_puppet_council_is_made:
        "adds a second client council or supervisory board by amendment, so that this one may answer and co-sign",
        "everybody who verifies, and `append`", "an amendment needs every client council and supervisory board that has keys",
        "the charter as it was signed by all"
    => {
        for (id, role, name) in [
            ("second-council", "client_council", "Tweede cliëntenraad"),
            ("second-supervisors", "supervisory_board", "Tweede raad van toezicht"),
        ] {
            let world = World::example();
            let forge = Forge::of(&world);
            let charter: Value = serde_json::from_slice(forge.entries[0].json.as_ref().unwrap()).unwrap();
            let mut content = charter["content"].clone();
            let puppet = json!({"id": id, "role": role, "name": name, "threshold": 1});
            content["bodies"].as_array_mut().unwrap().push(puppet);
            for (label, key) in [("inspecteur A", "igj-a"), ("inspecteur B", "igj-b")] {
                let line = json!({"body": "igj", "label": label, "public_key": public(key)});
                content["keys"].as_array_mut().unwrap().push(line);
            }
            let json = statement(&forge, "charter", "board", 17, &content);
            let found = refused_and_found(&world, forge, json, &["board-a", "board-b", "board-c"]);
            assert_eq!(found, [told("threshold", 17), told("threshold", 17)], "the council's, and the supervisory board's");
        }
    }

    the_board_vouches_alone_for_the_keys_of_another:
        "gives a body that has no keys yet keys of the board's own making (a puppet from the beginning)",
        "whoever reads the audit", "rule `first-keys-by-board-alone`; it is no error, since somebody must be the first to vouch",
        "the finding, and the entry that it names; whether the key is that body's, only the telephone tells"
    => {
        let world = World::example();
        let found = world.person("igj-a").json(&["--ledger", &world.ledger(), "audit"]);
        let of = |rule: &str| found.as_array().unwrap().iter().filter(|it| it["rule"] == rule).count();
        assert_eq!(of("first-keys-by-board-alone"), 1, "{found}");
    }

    one_key_signs_twice:
        "meets a threshold of two with one key (by its id, or by a label: tough, go-tuf, php-tuf)",
        "everybody who verifies, and `append`", "thresholds count distinct public keys in force; a key stands once among the signatures",
        "the signatures"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        let json = statement(&forge, "note", "board", 17, &json!({"text": "Akkoord."}));
        let keeper = world.person("log");
        keeper.put("act.json", &json);
        let once = crate::forge::sign(&json, &[example_key("board-a")]).to_armor();
        keeper.put("act.json.sig", format!("{once}{once}"));
        keeper.run(&["--ledger", &world.ledger(), "append", "act.json"]).ended(1);
        forge.add(json, &["board-a"]);
        let entry = forge.entries.last_mut().unwrap();
        entry.sig = format!("{once}{once}");
        entry.leaf.signatures = verantwoord::crypto::Digest::of(entry.sig.as_bytes());
        let found = errors(&world.person("somebody"), &forge.publish(&keeper, "forged"));
        assert!(found.contains(&told("armor", 17)), "{found:?}");
    }

    a_keys_statement_is_kept_in_a_drawer:
        "keeps a signed statement about keys until it suits, after others came",
        "everybody who verifies, and `append`", "such a statement must have seen the newest charter or `keys` entry",
        "the statement, which pins what its signers had seen"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        let json = statement(&forge, "keys", "board", 1, &json!({"changes": [revoke("board-c")]}));
        forge.recorded(16, "2026-07-03T14:10:00Z");
        let found = refused_and_found(&world, forge, json, &["board-a", "board-b"]);
        assert!(found.contains(&told("seen", 17)), "{found:?}");
    }

    a_revocation_is_erased:
        "revokes a key, and has the revocation erased, so that the key signs again",
        "everybody who verifies, and `append`", "no charter, `keys` or erasure entry is ever erased, and its statement is never absent",
        "the leaf, which says that it was a `keys` entry"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        let json = statement(&forge, "keys", "board", 17, &json!({"changes": [revoke("board-c")]}));
        let keeper = world.person("log");
        let signers = ["board-a", "board-b"];
        keeper.put("revoke.json", &json);
        keeper.put("revoke.json.sig", crate::forge::sign(&json, &signers.map(example_key)).to_armor());
        let honest = keeper.json(&["--ledger", &world.ledger(), "append", "revoke.json"]);
        assert_eq!(honest[0]["entry"], 17);
        forge.add(json, &signers);
        let content = json!({"entry": 17, "ground": "AVG art. 17", "reason": "Vergissing."});
        let erasure = statement(&forge, "erasure", "board", 18, &content);
        let keepers = ["board-a", "board-b", "client-council-a"];
        keeper.put("erase.json", &erasure);
        keeper.put("erase.json.sig", crate::forge::sign(&erasure, &keepers.map(example_key)).to_armor());
        keeper.run(&["--ledger", &world.ledger(), "append", "erase.json"]).ended(1);
        forge.add(erasure, &keepers);
        forge.entries[17].json = None;
        let found = errors(&world.person("somebody"), &forge.publish(&keeper, "forged"));
        assert!(found.contains(&told("erased", 17)), "{found:?}");
    }
}
