//! Co-signing at a distance: statements that wait for signatures, beside a ledger and at its remote.

mod hostile;
mod leaving;
mod story;

use std::collections::BTreeSet;
use std::io::Write;
use std::process::Stdio;

use serde_json::Value;
use verantwoord::crypto::Digest;

use crate::exchange::{Parties, Party};
use crate::people::{Ran, string};

/// A remote; the secretary of the board, who keeps the ledger; two of the board, and one of the council: a copy each.
struct Table {
    parties: Parties,
    secretary: Party,
    board_a: Party,
    board_b: Party,
    council: Party,
    /// A note, to be erased.
    note: u64,
}

/// What the note says.
const WORDS: &str = "Mevrouw De Boer";

impl Table {
    fn new() -> Self {
        let (parties, secretary) = Parties::new();
        let note = secretary.appends(&format!("{WORDS} klaagt."));
        let party = |name: &str| {
            let it = parties.mirror(name);
            it.person.give_key(name);
            it
        };
        let [board_a, board_b, council] = ["board-a", "board-b", "client-council-a"].map(party);
        Self { secretary, board_a, board_b, council, parties, note }
    }

    /// An act that two of the board and one of the council must sign.
    fn draft(&self) -> String {
        format!(
            "kind = \"erasure\"\nby = \"board\"\n[content]\nentry = {}\nground = \"AVG art. 17\"\nreason = \"Op verzoek.\"\n",
            self.note
        )
    }

    /// The secretary prepares that and lets it go round; its digest.
    fn circulated(&self) -> String {
        let digest = self.secretary.prepares("erasure", &self.draft());
        assert_eq!(
            string(&self.secretary.json(&["circulate", &self.secretary.at("erasure.json")])["digest"]),
            digest
        );
        digest
    }

    /// Runs git in the remote, as whoever can write there.
    fn git(&self, args: &[&str], input: &[u8]) -> String {
        let mut command = self.parties.world.person("host").command("git");
        for who in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{who}_NAME"), "verantwoord");
            command.env(format!("GIT_{who}_EMAIL"), "verantwoord");
            command.env(format!("GIT_{who}_DATE"), "@0 +0000");
        }
        command.arg("-C").arg(&self.parties.remote).args(args);
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        String::from_utf8(Ran::from(child.wait_with_output().unwrap(), format!("{args:?}")).ok().out)
            .unwrap()
            .trim()
            .to_owned()
    }

    /// A commit as the program makes it, with one file.
    fn commit(&self, name: &str, bytes: &[u8]) -> String {
        let blob = self.git(&["hash-object", "-w", "--stdin"], bytes);
        let tree = self.git(&["mktree"], format!("100644 blob {blob}\t{name}\n").as_bytes());
        self.git(&["commit-tree", "-m", "verantwoord", &tree], b"")
    }

    fn set(&self, reference: &str, commit: &str) {
        self.git(&["update-ref", &format!("refs/verantwoord/{reference}"), commit], b"");
    }

    /// Lays a statement at the remote, under its own digest or another name.
    fn lay(&self, name: Option<&str>, bytes: &[u8]) -> String {
        let name = name.map_or_else(|| Digest::of(bytes).to_string(), str::to_owned);
        self.set(&format!("pending/{name}"), &self.commit("statement.json", bytes));
        name
    }

    /// The refs of what waits at the remote, below `refs/verantwoord/`.
    fn refs(&self) -> BTreeSet<String> {
        names(&self.git(&["for-each-ref", "--format=%(refname)", "refs/verantwoord"], b""))
    }
}

fn names(listed: &str) -> BTreeSet<String> {
    listed.lines().map(|it| it.strip_prefix("refs/verantwoord/").unwrap().to_owned()).collect()
}

impl Party {
    fn at(&self, name: &str) -> String {
        self.person.file(name).display().to_string()
    }

    /// Writes a draft and makes `NAME.json` of it; gives its digest.
    fn prepares(&self, name: &str, draft: &str) -> String {
        self.person.put(&format!("{name}.toml"), draft);
        string(&self.json(&["prepare", &self.at(&format!("{name}.toml"))])["digest"])
    }

    /// Signs what waits, with the one key that is there.
    fn signs(&self, digest: &str) -> Value {
        self.json(&["sign", digest, "--yes"])
    }

    /// What waits, as the program tells it, and nothing else to tell.
    fn waiting(&self) -> Vec<Value> {
        let told = self.json(&["pending"]);
        assert_eq!(
            (&told["alarms"], &told["trouble"]),
            (&Value::Array(vec![]), &Value::Array(vec![])),
            "{told}"
        );
        told["waiting"].as_array().unwrap().clone()
    }

    /// The refs of what waits here.
    fn refs(&self) -> BTreeSet<String> {
        let place = self.ledger.to_str().unwrap();
        names(&self.person.git(&["-C", place, "for-each-ref", "--format=%(refname)", "refs/verantwoord"]))
    }

    /// Git finds nothing wrong, and nothing that hangs loose but what appends leave.
    fn is_sound(&self) {
        let place = self.ledger.to_str().unwrap();
        assert_eq!(
            self.person.git(&["-C", place, "fsck", "--full", "--strict", "--no-progress", "--no-dangling"]),
            ""
        );
        self.is_tidy();
        self.run(&["verify", place]).ok();
    }
}
