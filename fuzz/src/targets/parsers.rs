//! Each parser by itself: what it takes is written as it was, and what it refuses is said.

use std::sync::LazyLock;

use serde_json::Value as Theirs;
use ssh_key::{Kdf, PrivateKey};
use verantwoord::cli::example_key;
use verantwoord::crypto::{
    AddCheckpoint, Checkpoint, Digest, Extension, KeyKind, KeyName, MAX_ARMOR_BYTES, MAX_KEY_ROUNDS, Note,
    PublicKey, SecretKey, Signatures, Signer, TlogProof, VerifierKey, parse_handed_in,
};
use verantwoord::draft::{self, Envelope, MAX_DRAFT_FAULTS};
use verantwoord::ledger::Leaf;
use verantwoord::norms::{Catalogue, Shelf};
use verantwoord::statement::json::{self, Value};
use verantwoord::statement::scalar::{Nonce, Origin, Root, Size, Time};
use verantwoord::statement::{Seen, Statement, plain};
use verantwoord::store::LedgerPath;
use verantwoord::words::Lang;

use super::told;

pub fn statement(data: &[u8]) {
    if let Ok(value) = json::parse(data) {
        assert_eq!(json::parse_elsewhere(json::write(&value).as_bytes()).as_ref(), Ok(&value));
        // Whatever we take, everybody takes, and reads as we do.
        assert_eq!(theirs(&value), serde_json::from_slice::<Theirs>(data).unwrap());
    }
    match Statement::parse(data) {
        Ok(statement) => {
            let again = statement.to_bytes();
            if again.len() <= json::MAX_BYTES {
                assert_eq!(Statement::parse(&again).as_ref(), Ok(&statement));
            }
            let _ = statement.references();
            for lang in Lang::ALL {
                let text = plain::to_text(&plain::lines(lang, &statement));
                assert!(!text.contains(|c: char| c.is_control() && c != '\n'), "{text:?}");
            }
        }
        Err(fault) => fault.sentences().iter().for_each(told),
    }
}

fn theirs(value: &Value) -> Theirs {
    match value {
        Value::Null => Theirs::Null,
        Value::Bool(it) => Theirs::from(*it),
        Value::Integer(it) => Theirs::from(*it),
        Value::String(it) => Theirs::from(it.as_str()),
        Value::Array(items) => items.iter().map(theirs).collect(),
        Value::Object(members) => members.iter().map(|(name, it)| (name.clone(), theirs(it))).collect(),
    }
}

pub fn signatures(data: &[u8]) {
    let lenient = parse_handed_in(data);
    match &lenient {
        Ok(blocks) => {
            if let Ok(sorted) = Signatures::new(blocks.iter().copied()) {
                assert_eq!(Signatures::parse(sorted.to_armor().as_bytes()), Ok(sorted));
            }
        }
        Err(fault) => told(fault),
    }
    match Signatures::parse(data) {
        Ok(strict) => {
            // The one freedom is where lines of base64 are broken.
            let unwrapped = |text: &[u8]| text.iter().copied().filter(|it| *it != b'\n').collect::<Vec<u8>>();
            assert_eq!(unwrapped(strict.to_armor().as_bytes()), unwrapped(data));
            assert_eq!(lenient.unwrap(), strict.iter().copied().collect::<Vec<_>>());
            assert!(strict.to_armor().len() <= MAX_ARMOR_BYTES);
        }
        Err(fault) => told(&fault),
    }
}

/// Keys under which the vectors' notes are signed, and others.
static KEYS: LazyLock<Vec<VerifierKey>> = LazyLock::new(|| {
    let name = |name: &str| KeyName::new(name).unwrap();
    let key =
        |kind| VerifierKey::new(name("zonnehof.example/afwijkingen"), kind, example_key("log").public_key());
    let lines = super::seeds::public_keys();
    let found = lines.iter().filter_map(|it| VerifierKey::parse(std::str::from_utf8(it).unwrap()).ok());
    found.chain([key(KeyKind::Ed25519), key(KeyKind::CosignatureV1)]).collect()
});

pub fn note(data: &[u8]) {
    match Note::parse(data) {
        Ok(note) => {
            assert_eq!(note.to_string().as_bytes(), data);
            assert_eq!(Note::new(note.text.clone(), note.signatures.clone()).as_ref(), Ok(&note));
            for key in KEYS.iter() {
                let _ = note.check(key);
            }
            checkpoint(note.text.as_bytes());
        }
        Err(fault) => told(&fault),
    }
}

pub fn checkpoint(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match Checkpoint::parse(text) {
        Ok(head) => assert_eq!(head.to_text(), text),
        Err(fault) => told(&fault),
    }
}

pub fn leaf(data: &[u8]) {
    match Leaf::parse(data) {
        Ok(leaf) => {
            assert_eq!(leaf.to_string().as_bytes(), data);
            assert!(data.len() as u64 <= verantwoord::ledger::MAX_LEAF_BYTES);
        }
        Err(fault) => told(&fault),
    }
}

/// With this passphrase the encrypted seeds open.
pub const PASSPHRASE: &[u8] = b"paard";

pub fn key_file(data: &[u8]) {
    let peeked = SecretKey::peek(data);
    // Each round takes milliseconds: a file that asks for many is for a test of its own.
    let quick = |file: &PrivateKey| !matches!(file.kdf(), Kdf::Bcrypt { rounds, .. } if (3..=MAX_KEY_ROUNDS).contains(rounds));
    let passphrase = PrivateKey::from_openssh(data).is_ok_and(|it| quick(&it)).then_some(PASSPHRASE);
    match SecretKey::from_openssh(data, passphrase) {
        Ok((key, comment)) => {
            let peeked = peeked.unwrap();
            assert_eq!(peeked.key, key.public_key());
            if let Ok(file) = key.to_openssh(&comment, None, &mut |_| unreachable!()) {
                let (again, its_comment) = SecretKey::from_openssh(file.as_bytes(), None).unwrap();
                assert_eq!((again.public_key(), its_comment), (key.public_key(), comment));
            }
        }
        Err(fault) => told(&fault),
    }
}

pub fn public_key(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Some(key) = PublicKey::from_openssh(text) {
        assert_eq!(key.to_openssh(), text);
        assert!(!key.is_weak() || !key.verify(b"", &[0; 64]));
    }
    match VerifierKey::parse(text) {
        Ok(key) => assert_eq!(key.to_string(), text),
        Err(fault) => told(&fault),
    }
}

pub fn proof(data: &[u8]) {
    match TlogProof::parse(data) {
        Ok(proof) => {
            assert_eq!(proof.to_string().as_bytes(), data);
            let leaf = proof.extra.as_deref().map_or(Digest([0; 32]), verantwoord::crypto::merkle::leaf_hash);
            for key in KEYS.iter() {
                if let Err(fault) = proof.check(&leaf, key) {
                    told(&fault);
                }
            }
        }
        Err(fault) => told(&fault),
    }
    match Extension::parse(data) {
        Ok(proof) => {
            assert_eq!(proof.to_string().as_bytes(), data);
            assert!(!proof.check(&Digest([0; 32])));
        }
        Err(fault) => told(&fault),
    }
}

pub fn add_checkpoint(data: &[u8]) {
    let request = match AddCheckpoint::parse(data) {
        Ok(request) => request,
        Err(fault) => return told(&fault),
    };
    assert_eq!(request.to_string().as_bytes(), data);
    let head = request.head().clone();
    let lines = KEYS.iter().filter_map(|key| request.signed_by(std::slice::from_ref(key)));
    lines.for_each(|it| assert_eq!(it.len(), 1));
    let other = Checkpoint { root: Digest([7; 32]), ..head.clone() };
    for newest in [None, Some(&head), Some(&other)] {
        match request.extends(newest) {
            // Never from a head that is as large and another, and never to a smaller one.
            Ok(()) => assert!(newest.is_none_or(|it| it.size < head.size || *it == head)),
            Err(refusal) => told(&refusal),
        }
    }
    // Whatever else stands in it, nothing makes another root of one size acceptable.
    assert!(head.root == other.root || request.extends(Some(&other)).is_err());
}

pub fn draft(data: &[u8]) {
    static SHELF: LazyLock<Shelf> = LazyLock::new(Shelf::built_in);
    let Ok(text) = std::str::from_utf8(data) else { return };
    let draft = draft::read(text, &|entry| (entry < 20).then(|| Digest::of(&[entry as u8])), &SHELF);
    assert!(draft.faults.len() <= MAX_DRAFT_FAULTS);
    draft.faults.iter().for_each(told);
    assert_eq!(draft.typed.is_some(), draft.faults.is_empty());
    let envelope = Envelope {
        ledger: draft.ledger.clone().unwrap_or_else(|| Origin::new("demo.example/a").unwrap()),
        nonce: Nonce::new(&"0".repeat(32)).unwrap(),
        issued_at: Time::new("2026-04-14T10:00:00Z").unwrap(),
        seen: Seen { size: Size::new(8).unwrap(), root: Root(Digest::of(b"")) },
    };
    match draft.statement(envelope) {
        Ok(statement) => assert_eq!(Statement::parse(&statement.to_bytes()), Ok(statement)),
        Err(faults) => {
            assert!(!faults.is_empty());
            faults.iter().for_each(told);
        }
    }
}

pub fn catalogue(data: &[u8]) {
    match Catalogue::read("fuzz", data) {
        Ok(catalogue) => {
            assert_eq!(catalogue.digest, Digest::of(data));
            for norm in &catalogue.norms {
                assert!(catalogue.norm(&norm.id).is_some());
                let _ = catalogue.themes_of(norm);
            }
            let _ = (catalogue.edition(), catalogue.since());
        }
        Err(fault) => told(&fault),
    }
}

pub fn path(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if let Some(path) = LedgerPath::parse(text) {
        assert_eq!(path.to_string(), text);
    }
}
