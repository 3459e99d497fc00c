//! Between copies of a ledger: keepers who share a remote, mirrors that follow it, and what is refused.

mod attacks;
mod erasure;
mod publish;
mod slice;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use verantwoord::cli::{example_key, example_nonce, play};
use verantwoord::crypto::{Digest, STATEMENT_NAMESPACE, Signature, Signatures};
use verantwoord::ledger::{Keeper, Ledger, Verified};
use verantwoord::statement::scalar::Time;
use verantwoord::store;

use crate::people::{Person, Ran, World, example_cast};

/// The entries that every ledger here begins with: a charter and a statement of keys.
pub(crate) const BEFORE: u64 = 2;

/// A remote, and people with copies of what is there.
pub(crate) struct Parties {
    pub(crate) world: World,
    pub(crate) remote: PathBuf,
}

/// Somebody with a copy in `ledger`.
pub(crate) struct Party {
    pub(crate) person: Person,
    pub(crate) ledger: PathBuf,
}

impl Parties {
    /// A bare remote with a small ledger, brought there by `first`, who keeps it.
    pub(crate) fn new() -> (Self, Party) {
        let world = World::new();
        let first = Party { person: world.person("first"), ledger: world.path("first/ledger") };
        let (store, lock) = store::create(&first.ledger).unwrap();
        let keeper = Keeper::found(store, Some(lock));
        play(&["3-nursing-home/charter-script.toml"], keeper, &mut example_cast(&mut |_, _| {})).unwrap();
        first.person.give_key("log");
        let remote = world.path("remote.git");
        first.person.git(&["init", "-q", "--bare", "-b", "main", remote.to_str().unwrap()]);
        let it = Self { world, remote };
        first.run(&["remote", "add", &it.address()]).ok();
        first.run(&["remote", "push"]).ok();
        assert_eq!(it.entries(), BEFORE);
        (it, first)
    }

    pub(crate) fn address(&self) -> String {
        format!("file://{}", self.remote.display())
    }

    /// Somebody who makes a copy.
    pub(crate) fn mirror(&self, name: &str) -> Party {
        let person = self.world.person(name);
        let ledger = person.file("ledger");
        person.run(&["remote", "clone", &self.address(), "ledger"]).ok();
        Party { person, ledger }
    }

    /// Somebody who makes a copy, and has the key of the log.
    pub(crate) fn keeper(&self, name: &str) -> Party {
        let it = self.mirror(name);
        it.person.give_key("log");
        it
    }

    /// How many entries the remote has, as anybody would find.
    pub(crate) fn entries(&self) -> u64 {
        verified(&self.remote).size()
    }

    pub(crate) fn main(&self) -> String {
        main_of(&self.remote)
    }
}

impl Party {
    pub(crate) fn command(&self, args: &[&str]) -> std::process::Command {
        let mut command = self.person.program();
        command.args(["--lang", "en", "--ledger", self.ledger.to_str().unwrap()]).args(args);
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        Ran::of(&mut self.command(args))
    }

    pub(crate) fn json(&self, args: &[&str]) -> Value {
        self.run(&[args, &["--format", "json"]].concat()).ok().json()
    }

    pub(crate) fn size(&self) -> u64 {
        verified(&self.ledger).size()
    }

    pub(crate) fn main(&self) -> String {
        main_of(&self.ledger)
    }

    /// A note with this text, signed by the council, that has seen all of this copy: a file to append.
    pub(crate) fn note(&self, text: &str) -> String {
        self.act("note", "client-council", &format!("{{\"text\":\"{text}\"}}"), &["client-council-a"])
    }

    /// An erasure of an entry, by the board and the council.
    pub(crate) fn erasure(&self, entry: u64) -> String {
        let content = format!("{{\"entry\":{entry},\"ground\":\"AVG art. 17\",\"reason\":\"Op verzoek.\"}}");
        self.act("erasure", "board", &content, &["board-a", "board-b", "client-council-a"])
    }

    fn act(&self, kind: &str, by: &str, content: &str, signers: &[&str]) -> String {
        let ledger = verified(&self.ledger);
        let issued = ledger.leaf(ledger.size() - 1).unwrap().recorded;
        let digest = Digest::of(format!("{kind} {content}").as_bytes());
        let nonce = example_nonce(usize::from(digest.0[0]) << 8 | usize::from(digest.0[1])).unwrap();
        let statement = format!(
            "{{\"format\":\"verantwoord/1\",\"kind\":\"{kind}\",\"ledger\":\"{}\",\"nonce\":\"{}\",\
             \"issued_at\":\"{issued}\",\"seen\":{{\"size\":{},\"root\":\"{}\"}},\"by\":\"{by}\",\
             \"content\":{content}}}\n",
            ledger.origin().as_str(),
            nonce.as_str(),
            ledger.size(),
            ledger.root().to_base64(),
        );
        let over = Digest::of(statement.as_bytes());
        let sign = |name: &&str| Signature::make(&example_key(name), STATEMENT_NAMESPACE, &over).unwrap();
        let signatures = Signatures::new(signers.iter().map(sign)).unwrap();
        let name = format!("{over}.json");
        self.person.put(&name, &statement);
        self.person.put(&format!("{name}.sig"), signatures.to_armor());
        self.person.file(&name).display().to_string()
    }

    /// Appends a note with this text; gives its entry.
    pub(crate) fn appends(&self, text: &str) -> u64 {
        let receipts = self.json(&["append", &self.note(text)]);
        receipts[0]["entry"].as_u64().unwrap()
    }

    /// Brings what is at the remote.
    pub(crate) fn fetch(&self) -> Value {
        self.json(&["remote", "fetch"])
    }

    /// Nothing waits beside the ledger.
    pub(crate) fn is_tidy(&self) {
        for name in ["incoming", "outgoing", "erasing", "turn"] {
            let left = self.ledger.join(format!("verantwoord.{name}"));
            assert!(!left.exists(), "{} is left", left.display());
        }
    }
}

/// A ledger that is sound, whenever the test runs.
pub(crate) fn verified(ledger: &Path) -> Ledger<Verified> {
    let later = Time::new("2100-01-01T00:00:00Z").unwrap();
    let (report, ledger) = Ledger::open(ledger).unwrap().verify(later, &mut |_, _| {}).unwrap();
    ledger.unwrap_or_else(|| panic!("{:?}", report.errors))
}

fn main_of(repository: &Path) -> String {
    let repository = git2::Repository::open(repository).unwrap();
    repository.refname_to_id("refs/heads/main").unwrap().to_string()
}

/// Where in a repository these words are: among the objects, as git finds them, or in its files, compressed or not.
pub(crate) fn holding(person: &Person, repository: &Path, words: &str) -> Vec<String> {
    let mut command = person.command("git");
    command.arg("-C").arg(repository).args(["cat-file", "--batch-all-objects", "--batch", "--unordered"]);
    let objects = command.output().unwrap();
    assert!(objects.status.success() && contains(&objects.stdout, "Stichting Zonnehof"));
    let mut found = Vec::new();
    if contains(&objects.stdout, words) {
        found.push("an object".to_owned());
    }
    for (path, bytes) in crate::people::files(repository) {
        let Some(bytes) = bytes else { continue };
        if contains(&bytes, words) || contains(&inflated(&bytes), words) {
            found.push(path.display().to_string());
        }
    }
    found
}

/// What a zlib stream at the beginning of a file holds; nothing if there is none.
fn inflated(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(bytes, 1 << 24).unwrap_or_default()
}

pub(crate) fn contains(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|it| it == words.as_bytes())
}

/// Writes a file that can be run.
fn script(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    crate::people::mode(path, 0o755);
}
