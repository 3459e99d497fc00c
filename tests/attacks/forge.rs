//! A keeper who wants another past, with everything that a keeper has: the ledger's files and the key of its log. What it
//! makes is as well formed as it can be: leaves, head and list of signers fit what it wrote.

use std::fs;
use std::path::Path;

use verantwoord::cli::example_key;
use verantwoord::crypto::{
    Checkpoint, Digest, KeyName, Note, PublicKey, STATEMENT_NAMESPACE, SecretKey, Signature, Signatures,
    merkle, sign_note,
};
use verantwoord::ledger::Leaf;
use verantwoord::statement::Statement;
use verantwoord::statement::scalar::Time;
use verantwoord::store;

use crate::people::{Person, World};

/// A file of an entry, as it is to lie there.
pub(crate) struct Entry {
    pub(crate) json: Option<Vec<u8>>,
    pub(crate) sig: String,
    pub(crate) leaf: Leaf,
}

/// A ledger in the hands of its keeper.
pub(crate) struct Forge {
    origin: String,
    pub(crate) entries: Vec<Entry>,
    allowed: String,
}

impl Forge {
    /// The worked example.
    pub(crate) fn of(world: &World) -> Self {
        let plain = world.path("forge-from");
        if !plain.exists() {
            let opened = store::open(&world.path("ledger")).unwrap();
            store::write_tree(opened.as_ref(), &plain).unwrap();
        }
        let part = |number: usize, part: &str| plain.join(format!("entries/00/00/{number:08}.{part}"));
        let read = |number: usize| Entry {
            json: fs::read(part(number, "json")).ok(),
            sig: fs::read_to_string(part(number, "sig")).unwrap(),
            leaf: Leaf::parse(&fs::read(part(number, "leaf")).unwrap()).unwrap(),
        };
        let entries: Vec<Entry> = (0..).take_while(|it| part(*it, "leaf").exists()).map(read).collect();
        let charter = Statement::parse(entries[0].json.as_ref().unwrap()).unwrap();
        let allowed = fs::read_to_string(plain.join("allowed_signers")).unwrap();
        Self { origin: charter.ledger.to_string(), entries, allowed }
    }

    /// The statement of an entry, changed as text; its digest in the leaf follows.
    pub(crate) fn reword(&mut self, number: usize, change: impl FnOnce(String) -> String) {
        let entry = &mut self.entries[number];
        let text = change(String::from_utf8(entry.json.take().unwrap()).unwrap());
        entry.leaf.statement = Digest::of(text.as_bytes());
        entry.json = Some(text.into_bytes());
    }

    /// The signatures of an entry, without that of one key; the digest in the leaf follows.
    pub(crate) fn unsign(&mut self, number: usize, key: &PublicKey) {
        let entry = &mut self.entries[number];
        let before = Signatures::parse(entry.sig.as_bytes()).unwrap();
        let kept: Vec<Signature> = before.iter().filter(|it| it.key != *key).cloned().collect();
        assert!(kept.len() < before.iter().count());
        entry.sig = Signatures::new(kept).unwrap().to_armor();
        entry.leaf.signatures = Digest::of(entry.sig.as_bytes());
    }

    /// One more entry: a statement with signatures by these keys of the example.
    pub(crate) fn add(&mut self, json: Vec<u8>, signers: &[&str]) {
        let statement = Statement::parse(&json).unwrap();
        let sig = sign(&json, &signers.iter().map(|it| example_key(it)).collect::<Vec<_>>()).to_armor();
        let leaf = Leaf {
            recorded: self.entries.last().unwrap().leaf.recorded,
            kind: statement.kind(),
            by: statement.by.clone(),
            statement: Digest::of(&json),
            signatures: Digest::of(sig.as_bytes()),
        };
        self.entries.push(Entry { json: Some(json), sig, leaf });
    }

    pub(crate) fn recorded(&mut self, number: usize, at: &str) {
        self.entries[number].leaf.recorded = Time::new(at).unwrap();
    }

    /// A line more in the list for the stock tools.
    pub(crate) fn allow(&mut self, body: &str, key: &PublicKey) {
        let log = self.allowed.find("log namespaces").unwrap();
        let line = format!("{body} namespaces=\"statement.v1@verantwoord\" {}\n", key.to_openssh());
        self.allowed.insert_str(log, &line);
    }

    /// What a statement pins that saw so many entries.
    pub(crate) fn seen(&self, size: usize) -> String {
        let root = root(&self.entries[..size]).to_base64();
        format!("{{\"size\": {size}, \"root\": \"{root}\"}}")
    }

    /// The head, signed by the log key as ever.
    pub(crate) fn head(&self) -> Note {
        let head = Checkpoint {
            origin: self.origin.clone(),
            size: self.entries.len() as u64,
            root: root(&self.entries),
        };
        let name = KeyName::new(self.origin.clone()).unwrap();
        let line = sign_note(&head.to_text(), &name, &example_key("log")).unwrap();
        Note::new(head.to_text(), vec![line]).unwrap()
    }

    /// The ledger as a git repository of the keeper's.
    pub(crate) fn publish(&self, keeper: &Person, name: &str) -> String {
        let place = keeper.file(name);
        fs::create_dir_all(place.join("entries/00/00")).unwrap();
        for (number, entry) in self.entries.iter().enumerate() {
            let put = |part: &str, bytes: &[u8]| {
                fs::write(place.join(format!("entries/00/00/{number:08}.{part}")), bytes).unwrap();
            };
            if let Some(json) = &entry.json {
                put("json", json);
            }
            put("sig", entry.sig.as_bytes());
            put("leaf", entry.leaf.to_string().as_bytes());
        }
        fs::write(place.join("checkpoint"), self.head().to_string()).unwrap();
        fs::write(place.join("allowed_signers"), &self.allowed).unwrap();
        commit(keeper, &place);
        place.display().to_string()
    }
}

/// The root of these entries.
fn root(entries: &[Entry]) -> Digest {
    let leaves: Vec<Digest> =
        entries.iter().map(|it| merkle::leaf_hash(it.leaf.to_string().as_bytes())).collect();
    merkle::root_of(&leaves)
}

/// Makes a directory a repository whose `main` holds what lies there, with one commit: whatever came before is gone.
pub(crate) fn commit(keeper: &Person, place: &Path) {
    let place = place.display().to_string();
    keeper.git(&["-C", &place, "init", "--quiet", "--initial-branch=main"]);
    keeper.git(&["-C", &place, "add", "--all"]);
    let who = ["-c", "user.name=log", "-c", "user.email=log"];
    keeper.git(&[&["-C", &place], &who[..], &["commit", "--quiet", "--message=entries"]].concat());
}

/// Signatures over a statement.
pub(crate) fn sign(statement: &[u8], keys: &[SecretKey]) -> Signatures {
    let digest = Digest::of(statement);
    Signatures::new(keys.iter().map(|key| Signature::make(key, STATEMENT_NAMESPACE, &digest).unwrap()))
        .unwrap()
}
