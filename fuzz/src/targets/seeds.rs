//! Bytes to begin with: from the vectors, the cases and the catalogues.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use verantwoord::cli::example_key;
use verantwoord::crypto::{AddCheckpoint, Checkpoint, Digest, Extension, Note, Signer, TlogProof, merkle};

use super::parsers::PASSPHRASE;
use super::root;

/// A fuzzer does more with small ones.
const MOST: usize = 32 * 1024;

/// Every file under a folder.
fn all(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for item in std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        if item.is_dir() { found.extend(all(&item)) } else { found.push(item) }
    }
    found.sort();
    found
}

fn contents(paths: impl IntoIterator<Item = PathBuf>) -> Vec<Vec<u8>> {
    let small = paths.into_iter().map(|it| std::fs::read(it).unwrap()).filter(|it| it.len() <= MOST);
    small.collect::<BTreeSet<_>>().into_iter().collect()
}

fn vectors() -> Vec<PathBuf> {
    all(&root().join("tests/vectors"))
}

/// The files of the vector ledgers with one of these endings.
pub fn files(endings: &[&str]) -> Vec<Vec<u8>> {
    let ends = |path: &PathBuf| path.extension().is_some_and(|it| endings.iter().any(|ending| it == *ending));
    contents(vectors().into_iter().filter(ends).filter(|it| !it.ends_with("expect.json")))
}

/// The files of the vector ledgers of one of these names, or in folders of one.
pub fn named(names: &[&str]) -> Vec<Vec<u8>> {
    let named = |path: &PathBuf| {
        let mut last = path.iter().rev().take(2);
        last.any(|it| names.iter().any(|name| it == *name))
    };
    contents(vectors().into_iter().filter(named))
}

/// The texts of the notes.
pub fn heads() -> Vec<Vec<u8>> {
    let text = |file: Vec<u8>| Note::parse(&file).ok().map(|it| it.text.into_bytes());
    let heads = named(&["checkpoint", "checkpoints"]).into_iter().filter_map(text);
    heads.collect::<BTreeSet<_>>().into_iter().collect()
}

pub fn key_files() -> Vec<Vec<u8>> {
    let key = example_key("board-a");
    let mut out = vec![];
    for passphrase in [None, Some(PASSPHRASE)] {
        let file = key.to_openssh("bestuurder A", passphrase, &mut |it| it.fill(7)).unwrap();
        out.push(file.as_bytes().to_vec());
    }
    // Encrypted, and quick to open.
    let file = ssh_key::PrivateKey::from_openssh(&out[0]).unwrap();
    for cipher in [ssh_key::Cipher::Aes256Ctr, ssh_key::Cipher::Aes256Gcm, ssh_key::Cipher::Aes128Cbc] {
        let kdf = ssh_key::Kdf::Bcrypt { salt: vec![7; 16], rounds: 1 };
        let file = file.encrypt_with(cipher, kdf, 7, PASSPHRASE).unwrap();
        out.push(file.to_openssh(ssh_key::LineEnding::LF).unwrap().as_bytes().to_vec());
    }
    out
}

/// Each key in a vector's statement: public keys of bodies, and verifier keys of logs and witnesses.
pub fn public_keys() -> Vec<Vec<u8>> {
    let mut found = BTreeSet::new();
    for bytes in files(&["json"]) {
        let text = String::from_utf8_lossy(&bytes);
        for name in ["\"public_key\": \"", "\"log_key\": \"", "\"witness_key\": \""] {
            found.extend(
                text.split(name)
                    .skip(1)
                    .filter_map(|it| it.split('"').next())
                    .map(|it| it.as_bytes().to_vec()),
            );
        }
    }
    found.into_iter().collect()
}

/// A proof of each leaf of a vector ledger.
pub fn proofs() -> Vec<Vec<u8>> {
    let ledger = root().join("tests/vectors/ledgers/ok-cosigned-note/ledger");
    let leaves: Vec<PathBuf> =
        all(&ledger).into_iter().filter(|it| it.extension().is_some_and(|it| it == "leaf")).collect();
    let leaves: Vec<Vec<u8>> = leaves.into_iter().map(|it| std::fs::read(it).unwrap()).collect();
    let hashes: Vec<Digest> = leaves.iter().map(|it| merkle::leaf_hash(it)).collect();
    let checkpoint = Note::parse(&std::fs::read(ledger.join("checkpoint")).unwrap()).unwrap();
    let proof = |(index, leaf): (u64, &Vec<u8>)| {
        let path = merkle::inclusion_path(&hashes, index).unwrap();
        TlogProof { extra: Some(leaf.clone()), index, path, checkpoint: checkpoint.clone() }
            .to_string()
            .into_bytes()
    };
    let extension = |old: u64| {
        let path = merkle::consistency_path(&hashes, old).unwrap();
        let head = Checkpoint::parse(&checkpoint.text).unwrap();
        let signed = (old % 2 == 1).then(|| checkpoint.clone());
        Extension { old, path, head, signed }.to_string().into_bytes()
    };
    (0..).zip(&leaves).map(proof).chain((1..=hashes.len() as u64).map(extension)).collect()
}

/// What the keeper of a vector ledger asks of a witness, from each size on.
pub fn requests() -> Vec<Vec<u8>> {
    let ledger = root().join("tests/vectors/ledgers/ok-cosigned-note/ledger");
    let leaves: Vec<PathBuf> =
        all(&ledger).into_iter().filter(|it| it.extension().is_some_and(|it| it == "leaf")).collect();
    let hashes: Vec<Digest> =
        leaves.into_iter().map(|it| merkle::leaf_hash(&std::fs::read(it).unwrap())).collect();
    let checkpoint = Note::parse(&std::fs::read(ledger.join("checkpoint")).unwrap()).unwrap();
    let request = |old: u64| {
        let proof = merkle::consistency_path(&hashes, old).unwrap_or_default();
        AddCheckpoint::new(old, proof, checkpoint.clone()).unwrap().to_string().into_bytes()
    };
    (0..=hashes.len() as u64).map(request).collect()
}

pub fn drafts() -> Vec<Vec<u8>> {
    let is_draft = |it: &PathBuf| it.extension().is_some_and(|it| it == "toml");
    contents([all(&root().join("cases")), all(&root().join("docs"))].concat().into_iter().filter(is_draft))
}

/// The beginning of our catalogues: whole ones are too large for a fuzzer.
pub fn catalogues() -> Vec<Vec<u8>> {
    let small = contents(all(&root().join("norms")));
    let line = example_key("x").public_key().to_openssh();
    let made = serde_json::json!({ "catalog": {
        "uuid": "x", "metadata": { "title": "Normen", "version": "1", "last-modified": "2023-12-04T14:55:00.000-04:00" },
        "groups": [{ "id": "g", "title": "Thema", "controls": [{
            "id": "n-1", "title": line, "props": [{ "name": "label", "value": "1.1" }],
            "parts": [{ "name": "statement", "prose": "De norm.", "parts": [{ "name": "item", "prose": "a" }] }],
        }] }],
    } });
    small.into_iter().chain([serde_json::to_vec_pretty(&made).unwrap()]).collect()
}

pub fn paths() -> Vec<Vec<u8>> {
    let name =
        |it: PathBuf| it.to_str().and_then(|it| it.split_once("/ledger/")).map(|it| it.1.as_bytes().to_vec());
    let paths = vectors().into_iter().filter_map(name);
    paths.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Lists of changes: nothing is known of which are good, so each is what a digest happens to say.
pub fn edits() -> Vec<Vec<u8>> {
    let one = |nth: u8| {
        let length = usize::from(nth % 32);
        Digest::of(&[nth]).0[..length].to_vec()
    };
    (0..64).map(one).collect()
}
