//! Witnesses: bodies that cosign the heads of a ledger, through the real program.

mod cosign;
pub(crate) mod http;
mod promise;
mod submit;

use crate::people::{Person, World, number, string};

const NAME: &str = "igj.example/getuige";

/// The worked example, with a clone and a witness key at the inspectorate.
struct Witnessed {
    world: World,
    keeper: Person,
    igj: Person,
    /// The verifier key of the witness.
    vkey: String,
}

impl Witnessed {
    /// The key is made, and not enrolled.
    fn stranger() -> Self {
        let world = World::example();
        let [keeper, igj] = ["log", "igj-a"].map(|it| world.person(it));
        let made = igj.json(&["key", "new", "getuige", "--witness", NAME, "--no-passphrase"]);
        igj.git(&["clone", "-q", &world.ledger(), "copy"]);
        Self { vkey: string(&made["vkey"]), world, keeper, igj }
    }

    /// The key is enrolled.
    fn new() -> Self {
        let it = Self::stranger();
        it.enrol(&it.vkey);
        it.pull();
        it
    }

    fn enrol(&self, vkey: &str) {
        let draft = format!(
            "kind = \"keys\"\nby = \"igj\"\n[[content.changes]]\naction = \"enrol_witness\"\nwitness_key = \"{vkey}\"\nbody = \"igj\"\n"
        );
        self.igj.make(&self.world, "keys", &draft, &["igj-a", "igj-b"]);
        self.hand_in("keys");
    }

    /// An act of the inspectorate's, in the ledger.
    fn note(&self, name: &str) {
        self.igj.make(&self.world, name, &note(name), &["igj-a", "igj-b"]);
        self.hand_in(name);
    }

    fn hand_in(&self, name: &str) {
        for file in [format!("{name}.json"), format!("{name}.json.sig")] {
            self.igj.bring(&file, &self.keeper, &file);
        }
        self.keeper.json(&["--ledger", &self.world.ledger(), "append", &format!("{name}.json")]);
    }

    fn pull(&self) {
        self.igj.git(&["-C", "copy", "pull", "-q", "--ff-only"]);
    }

    fn size(&self) -> u64 {
        number(&self.keeper.json(&["verify", &self.world.ledger()])["size"])
    }

    /// A cosigned head of the clone, as a file of this name.
    fn cosign(&self, name: &str) {
        self.igj.run(&["--ledger", "copy", "witness", "cosign", "--output", name]).ok();
    }

    /// The keeper takes a file of the witness in.
    fn add(&self, name: &str) -> serde_json::Value {
        self.igj.bring(name, &self.keeper, name);
        self.keeper.json(&["--ledger", &self.world.ledger(), "witness", "add", name])
    }

    /// Somebody who never looked before.
    fn fresh(&self, name: &str) -> Person {
        self.world.person(name)
    }

    fn main(&self) -> String {
        self.keeper.git(&["-C", &self.world.ledger(), "rev-parse", "main"])
    }
}

fn note(text: &str) -> String {
    format!("kind = \"note\"\nby = \"igj\"\n[content]\ntext = \"{text}\"\n")
}
