//! Whole ledgers, signed: a fuzzer changes what acts say, and every key signs what it is given. So hostile acts come as far
//! as they can. What `append` takes, `verify` must take, and what it refuses, `verify` must report.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;
use verantwoord::audit::{Trail, audit};
use verantwoord::cli::{Cast, EXAMPLE, example_key, example_nonce, play};
use verantwoord::crypto::{
    Checkpoint, Digest, KeyName, Note, PublicKey, STATEMENT_NAMESPACE, Signature, Signatures, Signer, merkle,
    sign_note,
};
use verantwoord::deviation::{Act, Lives};
use verantwoord::ledger::{AppendFault, HandedIn, Keeper, Leaf, Ledger, Meaning, Verified, View};
use verantwoord::norms::Shelf;
use verantwoord::report::{REGISTERS, Scope, calendar, csv, json, poam, xlsx};
use verantwoord::statement::Statement;
use verantwoord::statement::scalar::{Date, Time};
use verantwoord::store::{LedgerPath, Memory, Part};
use verantwoord::words::{Lang, Sentence};

use super::edits::{Input, json as change};
use super::told;
use super::vector::{verify, whole};

/// An entry of the worked example.
#[derive(Clone)]
pub struct Said {
    pub statement: Value,
    pub recorded: Time,
    digest: Digest,
    signers: Vec<&'static str>,
}

const NAMES: [&str; 13] = [
    "board-a",
    "board-b",
    "board-c",
    "client-council-a",
    "client-council-b",
    "supervisory-board-a",
    "supervisory-board-b",
    "care-professionals-a",
    "care-professionals-b",
    "igj-a",
    "igj-b",
    "log",
    "stranger",
];

/// What the worked example says, and the root before each of its entries.
pub struct Example {
    pub said: Vec<Said>,
    roots: Vec<Digest>,
}

pub static EXAMPLE_SAID: LazyLock<Example> = LazyLock::new(|| {
    let mut cast = Cast {
        key: &example_key,
        origin: "demo.example/afwijkingen",
        nonce: &example_nonce,
        readme: &|_| String::new(),
        progress: &mut |_, _| {},
    };
    let keeper = play(EXAMPLE, Keeper::found(Box::new(Memory::new()), None), &mut cast).unwrap().keeper;
    let view = keeper.view().unwrap();
    let name = |key: &PublicKey| *NAMES.iter().find(|it| example_key(it).public_key() == *key).unwrap();
    let said = view.leaves().map(|(entry, leaf)| Said {
        statement: serde_json::from_slice(&view.statement_bytes(entry).unwrap().unwrap()).unwrap(),
        recorded: leaf.recorded,
        digest: leaf.statement,
        signers: view.signers(entry).iter().map(name).collect(),
    });
    Example {
        said: said.collect(),
        roots: (0..=view.size()).map(|size| view.root_at(size).unwrap()).collect(),
    }
});

/// Takes everything: whether an act means something is asked later.
struct Anything;

impl Meaning for Anything {
    fn judge(&mut self, _: u64, _: &Leaf, _: &Statement) -> Vec<Sentence> {
        vec![]
    }
}

pub fn signed(data: &[u8]) {
    let mut input = Input(data);
    // What is made of a ledger takes longer than the ledger: now and then.
    let is_read = input.byte().is_multiple_of(16);
    let example = &*EXAMPLE_SAID;
    let mut said = example.said.clone();
    for _ in 0..8 {
        if input.is_empty() {
            break;
        }
        let at = input.below(said.len());
        match input.byte() % 8 {
            0 => {
                let name = NAMES[input.below(NAMES.len())];
                let signers = &mut said[at].signers;
                let had = signers.len();
                signers.retain(|it| *it != name);
                if signers.len() == had {
                    signers.push(name);
                }
            }
            1 => drop(said.remove(at)),
            2 => {
                let other = input.below(said.len());
                said.swap(at, other);
            }
            3 => {
                let copy = said[at].clone();
                said.push(copy);
            }
            _ => change(&mut said[at].statement, &mut input),
        }
        if said.is_empty() {
            return;
        }
    }
    let mut keeper = Keeper::found(Box::new(Memory::new()), None);
    // What referred to the old acts refers to the new ones.
    let mut renamed: Vec<(String, String)> = Vec::new();
    let mut newest = said[0].recorded;
    let mut refused = false;
    for one in &said {
        let size = keeper.verified().map_or(0, |it| it.size());
        let root = keeper.verified().map_or(merkle::EMPTY_ROOT, Verified::root);
        newest = newest.max(one.recorded);
        let mut statement = one.statement.clone();
        // A `seen` that nobody changed is that of now.
        let unchanged =
            |seen: &Value| example.roots.iter().any(|it| seen.get("root") == Some(&it.to_base64().into()));
        if let Some(seen) = statement.get_mut("seen").filter(|it| unchanged(it)) {
            *seen = serde_json::json!({ "size": size, "root": root.to_base64() });
        }
        let mut text = serde_json::to_string_pretty(&statement).unwrap();
        text.push('\n');
        for (old, new) in &renamed {
            text = text.replace(old, new);
        }
        let bytes = text.into_bytes();
        let digest = Digest::of(&bytes);
        renamed.push((one.digest.to_string(), digest.to_string()));
        let sign = |name: &&str| Signature::make(&example_key(name), STATEMENT_NAMESPACE, &digest).unwrap();
        let Ok(signatures) = Signatures::new(one.signers.iter().map(sign)) else { continue };
        let handed = HandedIn { statement: bytes, signatures };
        let before = keeper.view().filter(|_| !refused).map(copy);
        match keeper.append(std::slice::from_ref(&handed), &example_key("log"), newest, &mut Anything, None) {
            Ok(_) => {}
            Err(fault) => {
                told(&fault);
                let nothing = AppendFault::Nothing;
                assert_ne!(fault, nothing);
                // What follows from a refusal is mostly refused too: the first is the one to look at.
                if let (AppendFault::Refused { .. }, Some(memory), false) = (&fault, before, refused)
                    && let Some(memory) = forced(memory, keeper.verified(), &handed, newest)
                {
                    let (report, _) = verify(Box::new(memory));
                    assert!(!report.is_sound(), "verify takes what append refused: {fault}");
                    report.errors.iter().for_each(|it| told(&it.what));
                }
                refused = true;
            }
        }
    }
    let Some(view) = keeper.view() else { return };
    let (report, ledger) = verify(Box::new(copy(view)));
    assert!(report.is_sound(), "append took what verify does not: {:?}", report.errors);
    let ledger = ledger.unwrap();
    assert_eq!((ledger.size(), ledger.root()), (view.size(), view.root()));
    whole(&ledger);
    if is_read {
        read(&ledger);
    }
}

/// What a keeper holds, as files.
fn copy(view: View<'_>) -> Memory {
    let mut memory = Memory::new();
    for (entry, leaf) in view.leaves() {
        if let Some(bytes) = view.statement_bytes(entry).unwrap() {
            memory.put(&LedgerPath::entry(entry, Part::Statement), bytes);
        }
        memory.put(&LedgerPath::entry(entry, Part::Signatures), view.signatures(entry).unwrap().to_armor());
        memory.put(&LedgerPath::entry(entry, Part::Leaf), leaf.to_string());
    }
    memory.put(&LedgerPath::Checkpoint, view.head().unwrap().to_string());
    memory.put(&LedgerPath::AllowedSigners, view.authority().allowed_signers());
    memory
}

/// A ledger with one entry more, whatever it is; all that is derived is right. `None` if the entry can have no leaf.
fn forced(
    mut memory: Memory,
    before: Option<&Verified>,
    handed: &HandedIn,
    recorded: Time,
) -> Option<Memory> {
    let before = before?;
    let statement = Statement::parse(&handed.statement).ok()?;
    let armor = handed.signatures.to_armor();
    let leaf = Leaf {
        recorded,
        kind: statement.kind(),
        by: statement.by.clone(),
        statement: Digest::of(&handed.statement),
        signatures: Digest::of(armor.as_bytes()),
    };
    let number = before.size();
    memory.put(&LedgerPath::entry(number, Part::Statement), handed.statement.clone());
    memory.put(&LedgerPath::entry(number, Part::Signatures), armor);
    memory.put(&LedgerPath::entry(number, Part::Leaf), leaf.to_string());
    let hash = |leaf: &Leaf| merkle::leaf_hash(leaf.to_string().as_bytes());
    let hashes: Vec<Digest> = before.leaves().map(|it| hash(it.1)).chain([hash(&leaf)]).collect();
    let origin = before.origin().to_string();
    let text =
        Checkpoint { origin: origin.clone(), size: number + 1, root: merkle::root_of(&hashes) }.to_text();
    let line = sign_note(&text, &KeyName::new(origin).ok()?, &example_key("log")).unwrap();
    memory.put(&LedgerPath::Checkpoint, Note::new(text, vec![line]).unwrap().to_string());
    Some(memory)
}

/// Whoever reads a sound ledger gets to the end, whatever it says.
fn read(ledger: &Ledger<Verified>) {
    let acts = Act::all(ledger.view()).unwrap();
    let on = Date::new("2026-06-01").unwrap();
    let known = Date::new("9999-12-31").unwrap();
    let trail = Trail::of_acts(acts, BTreeSet::new(), known);
    let lives: Lives = trail.lives();
    let _ = audit(&trail, &lives, &Shelf::empty(), on);
    for lang in Lang::ALL {
        let scope = Scope { ledger, lives: &lives, decision: None, on, known, lang };
        let tables: Vec<_> = REGISTERS.iter().map(|it| it.table(&scope)).collect();
        tables.iter().for_each(|it| drop(csv(it)));
        assert!(serde_json::to_vec(&json(&scope)).is_ok());
        let _ = calendar(&scope);
        if let Err(fault) = poam(&scope) {
            told(&fault);
        }
        if lang == Lang::Nl {
            xlsx(&tables).unwrap_or_else(|fault| panic!("{fault}"));
        }
    }
}

impl Said {
    /// The digest in the worked example.
    pub fn digest(&self) -> Digest {
        self.digest
    }
}
