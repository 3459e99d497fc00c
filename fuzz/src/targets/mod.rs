//! What is fuzzed, and what must hold whatever the bytes are: for libFuzzer (`fuzz_targets/`, run by `fuzz/run`) and for
//! the plain tests (`tests/it/fuzz.rs`), which put the seeds and the finds of earlier runs through the same functions.
//!
//! A target panics where something does not hold. Memory and time are bounded by libFuzzer.

mod acts;
mod dossier;
mod edits;
mod parsers;
mod repository;
mod seeds;
mod signed;
mod vector;

use std::path::{Path, PathBuf};

use verantwoord::words::{Lang, Say, say};

/// A target: its name, what it does with bytes, and bytes to begin with.
pub struct Target {
    pub name: &'static str,
    pub run: fn(&[u8]),
    pub seeds: fn() -> Vec<Vec<u8>>,
}

macro_rules! targets {
    ($($name:ident: $run:path, $seeds:expr;)*) => {
        /// All of them.
        pub const TARGETS: &[Target] = &[$(Target { name: stringify!($name), run: $run, seeds: $seeds }),*];
    };
}

targets! {
    statement: parsers::statement, || seeds::files(&["json"]);
    signatures: parsers::signatures, || seeds::files(&["sig"]);
    note: parsers::note, || seeds::named(&["checkpoint", "checkpoints"]);
    checkpoint: parsers::checkpoint, seeds::heads;
    leaf: parsers::leaf, || seeds::files(&["leaf"]);
    key_file: parsers::key_file, seeds::key_files;
    public_key: parsers::public_key, seeds::public_keys;
    proof: parsers::proof, seeds::proofs;
    add_checkpoint: parsers::add_checkpoint, seeds::requests;
    dossier: dossier::dossier, dossier::dossiers;
    draft: parsers::draft, seeds::drafts;
    catalogue: parsers::catalogue, seeds::catalogues;
    path: parsers::path, seeds::paths;
    ledger: vector::ledger, seeds::edits;
    signed: signed::signed, seeds::edits;
    acts: acts::acts, seeds::edits;
    repository: repository::repository, seeds::edits;
    directory: repository::directory, repository::directories;
}

/// What made a target fail once.
pub fn found(name: &str) -> Vec<Vec<u8>> {
    let folder = std::fs::read_dir(root().join("fuzz/found").join(name));
    folder.into_iter().flatten().map(|it| std::fs::read(it.unwrap().path()).unwrap()).collect()
}

/// The root of the repository.
pub fn root() -> PathBuf {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    above.map(Path::to_owned).find(|it| it.join("tests/vectors").is_dir()).unwrap()
}

/// Says something in each language: in bounded space, and with nothing in it that steers a terminal.
fn told(what: &impl Say) {
    for lang in Lang::ALL {
        let said = say(lang, what);
        assert!(said.len() < 20_000, "{} bytes: {:?}", said.len(), said.get(..200));
        assert!(!said.contains(|c: char| c.is_control() && c != '\n'), "{said:?}");
    }
}
