//! What broke other logs, in their notes and proofs.

use std::collections::HashMap;

use verantwoord::cli::example_key;
use verantwoord::crypto::{
    Digest, KeyKind, KeyName, LineCheck, Note, NoteFault, PublicKey, SecretKey, SignFault, Signer,
    VerifierKey, cosign_note, merkle,
};
use verantwoord::ledger::{AppendFault, HandedIn, Keeper, Leaf, Meaning};
use verantwoord::statement::Statement;
use verantwoord::statement::scalar::Time;
use verantwoord::store::{self, Memory};
use verantwoord::words::Sentence;

use crate::forge::sign;
use crate::people::World;
use crate::table::attacks;

/// A key that signs with a bit flipped, as a machine does whose memory fails.
struct Failing(SecretKey);

impl Signer for Failing {
    fn public_key(&self) -> PublicKey {
        self.0.public_key()
    }

    fn sign(&self, msg: &[u8]) -> Result<[u8; 64], SignFault> {
        let mut flipped = msg.to_vec();
        if let Some(last) = flipped.last_mut() {
            *last ^= 1;
        }
        self.0.sign(&flipped)
    }
}

struct Anything;

impl Meaning for Anything {
    fn judge(&mut self, _: u64, _: &Leaf, _: &Statement) -> Vec<Sentence> {
        vec![]
    }
}

fn leaves(count: u8) -> Vec<Digest> {
    (0..count).map(|it| merkle::leaf_hash(&[it])).collect()
}

attacks! {
    two_keys_have_one_key_id:
        "makes two keys with one 32-bit key id, so that one signature counts for both (azul)",
        "everybody who verifies", "a line is found by its name and id and verified with the key itself; two lines of one name and id are refused",
        "the note"
    => {
        let name = KeyName::new("igj.example/getuige").unwrap();
        let mut known: HashMap<[u8; 4], u32> = HashMap::new();
        let key = |nth: u32| {
            let mut seed = [7; 32];
            seed[..4].copy_from_slice(&nth.to_be_bytes());
            SecretKey::from_seed(&seed)
        };
        let vkey = |nth| VerifierKey::new(name.clone(), KeyKind::CosignatureV1, key(nth).public_key());
        let pair = (0..).find_map(|nth| known.insert(vkey(nth).id(), nth).map(|before| (before, nth)));
        let (one, two) = pair.unwrap();
        let (ours, theirs) = (vkey(one), vkey(two));
        assert!(ours.id() == theirs.id() && ours.key() != theirs.key());
        let text = "zonnehof.example/afwijkingen\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
        let line = |nth| cosign_note(text, &name, &key(nth), 1_780_000_000).unwrap();
        let note = Note::new(text, vec![line(two)]).unwrap();
        assert!(matches!(note.check(&theirs), LineCheck::GoodAt { .. }));
        assert_eq!(note.check(&ours), LineCheck::Bad, "not absent, and not good");
        assert!(Note::new(text, vec![line(one), line(two)]).is_err());
        let both = format!("{text}\n{}\n{}\n", line(one), line(two));
        assert!(matches!(Note::parse(both.as_bytes()), Err(NoteFault::Twice { .. })));
    }

    a_bit_flips_while_the_head_is_signed:
        "(nobody's will) a bit flips in memory before a head is signed (a log called Yeti, 2022)",
        "the keeper's own program, before anybody sees the head", "what was written is read back and hashed, and every fresh signature is verified",
        "a ledger as it was"
    => {
        let world = World::example();
        let plain = world.path("plain");
        store::write_tree(store::open(&world.path("ledger")).unwrap().as_ref(), &plain).unwrap();
        let now = Time::new("2026-11-01T00:00:00Z").unwrap();
        let store = Memory::load(&plain).unwrap();
        let mut keeper = Keeper::of(Box::new(store), None, now, &mut |_, _| {}).unwrap();
        let seen = keeper.verified().unwrap().seen().unwrap();
        let json = serde_json::json!({
            "format": "verantwoord/1", "kind": "note", "ledger": "zonnehof.example/afwijkingen",
            "nonce": "0".repeat(32), "issued_at": "2026-10-31T00:00:00Z",
            "seen": {"size": seen.size.get(), "root": seen.root.0.to_base64()},
            "by": "client-council", "content": {"text": "Wij kijken mee."},
        });
        let statement = format!("{json}\n").into_bytes();
        let signatures = sign(&statement, &[example_key("client-council-a")]);
        let handed = [HandedIn { statement, signatures }];
        let before = (keeper.verified().unwrap().size(), keeper.view().unwrap().head().unwrap());
        let failing = Failing(example_key("log"));
        let fault = keeper.append(&handed, &failing, now, &mut Anything, None).unwrap_err();
        assert_eq!(fault, AppendFault::Sign { fault: SignFault::Unverified });
        assert_eq!((keeper.verified().unwrap().size(), keeper.view().unwrap().head().unwrap()), before);
        keeper.append(&handed, &example_key("log"), now, &mut Anything, None).unwrap();
    }

    an_empty_proof_from_nothing:
        "proves with no hashes at all that a tree extends an empty one (merkle)",
        "whoever checks a proof of consistency", "from size 0 the root of nothing and no hashes are asked for; it says nothing of the tree, and no head is accepted by it alone",
        "the head"
    => {
        let (all, empty) = (leaves(5), merkle::root_of(&[]));
        let root = merkle::root_of(&all);
        assert!(!merkle::verify_consistency(0, 5, &root, &root, &[]), "another root of nothing");
        assert!(!merkle::verify_consistency(0, 5, &empty, &root, &all[..1]), "hashes that prove nothing");
        assert!(!merkle::verify_consistency(1, 5, &all[0], &root, &[]), "no proof from what is not empty");
        assert!(!merkle::verify_consistency(5, 5, &root, &merkle::root_of(&all[..4]), &[]));
    }

    an_index_beyond_the_tree:
        "proves a leaf at a number that the tree does not have (Oak)",
        "whoever checks a proof of inclusion", "the number is held against the size of the tree first, and the path must have exactly its length",
        "the head"
    => {
        let all = leaves(5);
        let root = merkle::root_of(&all);
        for index in 0..5 {
            let path = merkle::inclusion_path(&all, index).unwrap();
            let leaf = &all[usize::try_from(index).unwrap()];
            assert!(merkle::verify_inclusion(index, 5, leaf, &path, &root));
            for wrong in (0..16).chain([u64::MAX]).filter(|it| *it != index) {
                assert!(!merkle::verify_inclusion(wrong, 5, leaf, &path, &root), "{index} as {wrong}");
            }
        }
        assert!(merkle::inclusion_path(&all, 5).is_none());
        assert!(!merkle::verify_inclusion(0, 0, &all[0], &[], &all[0]));
    }

    a_part_of_a_proof:
        "gives a path with a hash too few, too many, or two in another order (immudb)",
        "whoever checks a proof", "the whole path is used, and none of it is left over",
        "the head"
    => {
        let all = leaves(13);
        let root = merkle::root_of(&all);
        let path = merkle::inclusion_path(&all, 3).unwrap();
        let good = |path: &[Digest]| merkle::verify_inclusion(3, 13, &all[3], path, &root);
        assert!(good(&path));
        for nth in 0..path.len() {
            let mut less = path.clone();
            less.remove(nth);
            let mut swapped = path.clone();
            swapped.swap(nth, (nth + 1) % path.len());
            let mut more = path.clone();
            more.insert(nth, path[nth]);
            assert!(!good(&less) && !good(&swapped) && !good(&more), "{nth}");
        }
        assert!(!good(&[&path[..], &path[..1]].concat()));
    }
}
