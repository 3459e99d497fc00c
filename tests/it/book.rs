//! A ledger in the making, for tests of what acts mean.

use std::path::Path;

use serde_json::{Value, json};
use verantwoord::crypto::Digest;
use verantwoord::deviation::{Act, Lives};
use verantwoord::statement::Statement;
use verantwoord::statement::scalar::{Date, DecisionId, Time};
use verantwoord::words::{Lang, say};

pub(crate) fn whole_life() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/ledgers/ok-record-whole-life/ledger")
}

pub(crate) fn vector(entry: u64) -> Value {
    let path = whole_life().join(format!("entries/00/00/{entry:08}.json"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// A ledger in the making, without signatures: what acts mean does not rest on them.
pub(crate) struct Book {
    pub(crate) lives: Lives,
    pub(crate) next: u64,
    pub(crate) record: Value,
    /// All that was taken in.
    pub(crate) acts: Vec<Act>,
}

pub(crate) const COUNCIL: &str = "client-council";

impl Book {
    pub(crate) fn new() -> Self {
        let mut book = Self {
            lives: Lives::new(),
            next: 0,
            record: vector(2)["content"]["record"].clone(),
            acts: Vec::new(),
        };
        book.charter("2026-01-01", json!({}));
        book
    }

    pub(crate) fn charter(&mut self, at: &str, policy: Value) {
        let mut charter = vector(0)["content"].clone();
        for (id, role) in [("nurses", "care_professionals"), ("maanhof", "partner")] {
            let body = json!({ "id": id, "role": role, "name": id, "threshold": 1 });
            charter["bodies"].as_array_mut().unwrap().push(body);
        }
        charter["policy"] = policy;
        self.act(at, "charter", "board", charter);
    }

    pub(crate) fn statement(
        &self,
        at: &str,
        kind: &str,
        by: &str,
        content: Value,
    ) -> (Time, Digest, Statement) {
        let time = if at.len() == 10 { format!("{at}T12:00:00Z") } else { at.to_owned() };
        let statement = json!({
            "format": "verantwoord/1", "kind": kind, "ledger": "zonnehof.example/afwijkingen",
            "nonce": format!("{:032x}", self.next), "issued_at": time,
            "seen": { "size": self.next, "root": Digest::of(b"").to_base64() }, "by": by, "content": content,
        });
        let bytes = format!("{}\n", serde_json::to_string_pretty(&statement).unwrap());
        let read = Statement::parse(bytes.as_bytes()).unwrap_or_else(|it| panic!("{it}"));
        (Time::new(&time).unwrap(), Digest::of(bytes.as_bytes()), read)
    }

    pub(crate) fn act(&mut self, at: &str, kind: &str, by: &str, content: Value) -> String {
        self.add(at, kind, by, content, true)
    }

    pub(crate) fn add(&mut self, at: &str, kind: &str, by: &str, content: Value, present: bool) -> String {
        let (recorded, digest, statement) = self.statement(at, kind, by, content);
        let (entry, kind, by) = (self.next, statement.kind(), statement.by.clone());
        let statement = present.then_some(statement);
        let act = Act { entry, recorded, kind, by, digest, signers: Box::new([]), statement };
        self.acts.push(act.clone());
        self.lives.add(&act);
        self.next += 1;
        digest.to_string()
    }

    /// The ids of the sentences that say why an act would mean nothing; each of them is there in both languages.
    pub(crate) fn why(&self, kind: &str, by: &str, content: Value) -> Vec<String> {
        let (recorded, _, statement) = self.statement("2026-12-01", kind, by, content);
        let why = self.lives.why_meaningless(recorded.day(), &statement);
        for (sentence, lang) in why.iter().flat_map(|it| Lang::ALL.map(|lang| (it, lang))) {
            let said = say(lang, sentence);
            assert!(!said.contains("{meaning") && !said.contains("{$"), "{said}");
        }
        why.into_iter().map(|it| it.id.into_owned()).collect()
    }

    pub(crate) fn proposal(&mut self, at: &str) -> String {
        let content = json!({ "decision": "2026-001", "record": self.record });
        self.act(at, "proposal", "board", content)
    }

    pub(crate) fn amended(&mut self, at: &str, amends: &str, change: impl FnOnce(&mut Value)) -> String {
        let mut record = self.record.clone();
        change(&mut record);
        let content = json!({ "decision": "2026-001", "amends": amends, "record": record });
        self.act(at, "proposal", "board", content)
    }

    pub(crate) fn position(
        &mut self,
        at: &str,
        by: &str,
        proposal: &str,
        right: &str,
        answer: &str,
    ) -> String {
        let content = json!({ "decision": "2026-001", "proposal": proposal, "right": right, "answer": answer, "text": "…" });
        self.act(at, "position", by, content)
    }

    pub(crate) fn answers(&mut self, at: &str, proposal: &str, consent: &str) {
        self.position(at, COUNCIL, proposal, "advice", "agree");
        self.position(at, COUNCIL, proposal, "consent", consent);
        self.position(at, "supervisory-board", proposal, "informed", "informed");
    }

    pub(crate) fn decision(&mut self, at: &str, proposal: &str, outcome: &str, more: Value) -> String {
        let mut content = json!({ "decision": "2026-001", "proposal": proposal, "outcome": outcome, "residual_risks_accepted": true });
        merge(&mut content, more);
        self.act(at, "decision", "board", content)
    }

    pub(crate) fn review(&mut self, at: &str, act: &str, held: &str, outcome: &str, more: Value) -> String {
        self.act(at, "review", "board", review(act, held, outcome, more))
    }

    pub(crate) fn adopted(&mut self) -> (String, String) {
        let proposal = self.proposal("2026-03-01");
        self.answers("2026-03-10", &proposal, "consent");
        let decision = self.decision("2026-03-20", &proposal, "adopted", json!({}));
        (proposal, decision)
    }
}

pub(crate) fn merge(into: &mut Value, more: Value) {
    into.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
}

pub(crate) fn review(act: &str, held: &str, outcome: &str, more: Value) -> Value {
    let mut content = json!({ "decision": "2026-001", "act": act, "held_on": held, "incidents": 0, "progress": "…", "outcome": outcome });
    merge(&mut content, more);
    content
}

pub(crate) fn closure(act: &str, on: &str) -> Value {
    json!({ "decision": "2026-001", "act": act, "outcome": "returned", "on": on, "evaluation": "…" })
}

pub(crate) fn date(text: &str) -> Date {
    Date::new(text).unwrap()
}

pub(crate) fn id(text: &str) -> DecisionId {
    DecisionId::new(text).unwrap()
}
