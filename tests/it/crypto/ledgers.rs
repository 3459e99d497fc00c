//! The signatures, heads and keys of the vector ledgers, which another implementation made.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use verantwoord::crypto::{
    Checkpoint, Digest, LineCheck, Note, PublicKey, STATEMENT_NAMESPACE, Signatures, VerifierKey, merkle,
};

/// The vector ledgers whose names begin so.
fn ledgers(prefix: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(super::vectors("ledgers"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(prefix))
        .collect();
    found.sort();
    assert!(!found.is_empty());
    found.into_iter().map(|path| path.join("ledger")).collect()
}

/// The files of a ledger with this extension under a folder, in order.
fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().unwrap_or_default() == extension {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// Every string in a JSON value under a member of this name.
fn strings<'a>(value: &'a Value, name: &str, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(members) => {
            found.extend(members.get(name).and_then(Value::as_str));
            members.values().for_each(|value| strings(value, name, found));
        }
        Value::Array(values) => values.iter().for_each(|value| strings(value, name, found)),
        _ => {}
    }
}

#[test]
fn signatures_of_good_ledgers_verify_and_come_back() {
    let mut count = 0;
    for ledger in ledgers("ok-") {
        for path in files(&ledger, "sig") {
            let file = fs::read_to_string(&path).unwrap();
            let leaf = fs::read_to_string(path.with_extension("leaf")).unwrap();
            let digest = |word: &str| {
                let line = leaf.lines().find(|line| line.starts_with(word)).unwrap();
                Digest::from_hex(line.strip_prefix(word).unwrap()).unwrap()
            };
            let signatures = Signatures::parse(file.as_bytes()).unwrap();
            assert_eq!(signatures.to_armor(), file, "{path:?}");
            assert_eq!(Digest::of(file.as_bytes()), digest("signatures "));
            for signature in signatures.iter() {
                assert!(!signature.key.is_weak());
                assert!(signature.verify(STATEMENT_NAMESPACE, &digest("statement ")), "{path:?}");
                count += 1;
            }
        }
    }
    assert!(count > 200, "{count}");
}

#[test]
fn heads_and_keys_of_good_ledgers_verify_and_come_back() {
    for ledger in ledgers("ok-") {
        let mut vkeys = Vec::new();
        for path in files(&ledger, "json") {
            let statement: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
            let mut keys = Vec::new();
            strings(&statement, "log_key", &mut keys);
            strings(&statement, "witness_key", &mut keys);
            for text in keys {
                let vkey = VerifierKey::parse(text).unwrap();
                assert_eq!(vkey.to_string(), text);
                vkeys.push(vkey);
            }
            let mut lines = Vec::new();
            strings(&statement, "public_key", &mut lines);
            for line in lines {
                assert_eq!(PublicKey::from_openssh(line).unwrap().to_openssh(), line);
            }
        }
        let leaves: Vec<Digest> =
            files(&ledger, "leaf").iter().map(|path| merkle::leaf_hash(&fs::read(path).unwrap())).collect();
        let mut heads = files(&ledger.join("checkpoints"), "");
        heads.push(ledger.join("checkpoint"));
        for path in heads {
            let file = fs::read(&path).unwrap();
            let note = Note::parse(&file).unwrap();
            assert_eq!(note.to_string().as_bytes(), file);
            let head = Checkpoint::parse(&note.text).unwrap();
            assert_eq!(head.to_text(), note.text);
            assert_eq!(head.root, merkle::root_of(&leaves[..usize::try_from(head.size).unwrap()]));
            let checks: Vec<LineCheck> = vkeys.iter().map(|vkey| note.check(vkey)).collect();
            assert!(checks.contains(&LineCheck::Good), "{path:?}");
        }
    }
}

#[test]
fn armor_vectors_are_refused() {
    for ledger in ledgers("armor-") {
        let parsed = Signatures::parse(&fs::read(ledger.join("entries/00/00/00000001.sig")).unwrap());
        assert!(parsed.is_err(), "{ledger:?}");
    }
}

/// They parse: a bad signature is no bad file. Each file holds one that does not verify, by the leaf's digest.
#[test]
fn signature_vectors_parse_and_do_not_verify() {
    for ledger in ledgers("signature-") {
        let bad = files(&ledger, "sig").iter().any(|path| {
            let leaf = fs::read_to_string(path.with_extension("leaf")).unwrap();
            let digest =
                leaf.lines().find_map(|line| Digest::from_hex(line.strip_prefix("statement ")?)).unwrap();
            let signatures = Signatures::parse(&fs::read(path).unwrap()).unwrap();
            !signatures.iter().all(|signature| signature.verify(STATEMENT_NAMESPACE, &digest))
        });
        assert!(bad, "{ledger:?}");
    }
}
