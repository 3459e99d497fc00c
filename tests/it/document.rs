//! Documents: beside the ledger, named by a salted digest, never in the history.

use std::fs;

use git2::{Repository, Signature, Time};
use serde_json::{Value, json};
use verantwoord::crypto::Digest;
use verantwoord::ledger::MAX_DOCUMENT_BYTES;

use crate::people::{Person, World, not_tested, number, string};

const PROPOSAL: &str = include_str!("../../cases/3-nursing-home/01-proposal.toml");

struct Scene {
    world: World,
    keeper: Person,
}

impl Scene {
    fn new() -> Self {
        let world = World::example();
        let keeper = world.person("log");
        Self { keeper, world }
    }

    fn document(&self, args: &[&str]) -> Value {
        let ledger = self.world.ledger();
        self.keeper.json(&[&["--ledger", &ledger, "document"], args].concat())
    }

    fn add(&self, bytes: &[u8]) -> String {
        self.keeper.put("notulen.pdf", bytes);
        string(&self.document(&["add", "notulen.pdf"])["digest"])
    }

    fn git(&self, args: &[&str]) -> String {
        self.keeper.git(&[&["-C", &self.world.ledger()], args].concat())
    }

    /// A proposal that names a document, in the ledger.
    fn proposed(&self, digest: &str, bytes: usize) {
        let named = format!(
            "[[content.record.documents]]\nid = \"d-notulen\"\nname = \"Notulen\"\nmedia_type = \"application/pdf\"\n\
             bytes = {bytes}\ndigest = \"{digest}\"\npurpose = \"onderbouwing\"\n"
        );
        let draft = format!("{}\n{named}", PROPOSAL.replace("2026-003", "2026-077"));
        let board = self.world.person("board-a");
        board.make(&self.world, "proposal", &draft, &["board-a", "board-b", "board-c"]);
        for file in ["proposal.json", "proposal.json.sig"] {
            board.bring(file, &self.keeper, file);
        }
        self.keeper.json(&["--ledger", &self.world.ledger(), "append", "proposal.json"]);
    }

    fn verified(&self, name: &str) -> Value {
        self.world.person(name).json(&["verify", &self.world.ledger()])
    }

    fn states(&self, who: &Person, ledger: &str) -> Vec<(String, String)> {
        let listed = who.json(&["--ledger", ledger, "document", "list"]);
        listed.as_array().unwrap().iter().map(|it| (string(&it["digest"]), string(&it["state"]))).collect()
    }
}

#[test]
fn a_document_lies_beside_the_history() {
    let it = Scene::new();
    let main = it.git(&["rev-parse", "main"]);
    it.keeper.put("notulen.pdf", b"Verslag van het overleg.\0\xff");
    let added = it.document(&["add", "notulen.pdf"]);
    let digest = string(&added["digest"]);
    assert_eq!((number(&added["bytes"]), &added["name"]), (26, &json!("notulen.pdf")));
    // As anybody checks it: a salt of 16 bytes, then the content.
    let name = format!("refs/documents/{digest}");
    it.git(&["cat-file", "commit", &name]);
    assert_eq!(it.git(&["rev-list", "--count", &name]).trim(), "1");
    assert_eq!(it.git(&["ls-tree", "--name-only", &name]), "content\nname\nsalt\n");
    let ledger = it.world.ledger();
    let hash = format!(
        "(git -C {ledger} cat-file blob {name}:salt; git -C {ledger} cat-file blob {name}:content) | sha256sum"
    );
    assert!(it.keeper.stock("sh", &["-c", &hash]).starts_with(&digest));
    assert_eq!(it.git(&["cat-file", "-s", &format!("{name}:salt")]).trim(), "16");
    // Never in the history.
    assert_eq!(it.git(&["rev-parse", "main"]), main);
    let blob = it.git(&["rev-parse", &format!("{name}:content")]);
    assert!(!it.git(&["rev-list", "--objects", "main"]).contains(blob.trim()));
    // The same bytes again are another document: nobody can guess them from the digest.
    assert_ne!(it.add(b"Verslag van het overleg.\0\xff"), digest);
    it.verified("fresh");
    // What comes out is what went in.
    let out = it.document(&["get", &digest, "--output", "uit.pdf"]);
    assert_eq!(out["salt"], added["salt"]);
    assert_eq!(fs::read(it.keeper.file("uit.pdf")).unwrap(), b"Verslag van het overleg.\0\xff");
    let shown = it.keeper.run(&["--ledger", &ledger, "document", "get", &digest]).ok();
    assert_eq!(shown.out, b"Verslag van het overleg.\0\xff");
    let again = ["--ledger", &ledger, "document", "get", &digest, "--output", "uit.pdf"];
    it.keeper.run(&again).ended(2).said(&["uit.pdf"]);
    // Packed, it is the same.
    it.git(&["gc", "-q", "--prune=now"]);
    it.git(&["pack-refs", "--all"]);
    it.verified("later");
    assert_eq!(it.keeper.run(&["--ledger", &ledger, "document", "get", &digest]).ok().out, shown.out);
    assert!(it.states(&it.keeper, &ledger).contains(&(digest, "here".into())));
}

#[test]
fn one_that_is_not_there_is_told_and_is_no_error() {
    let it = Scene::new();
    let ledger = it.world.ledger();
    let digest = it.add(b"Verslag.");
    it.proposed(&digest, 8);
    let listed = it.document(&["list"]);
    assert_eq!((&listed[0]["state"], &listed[0]["name"]), (&json!("here"), &json!("Notulen")));
    assert_eq!(listed[0]["entries"].as_array().unwrap().len(), 1);
    // A clone has the history, and not the documents.
    let partner = it.world.person("partner");
    partner.git(&["clone", "-q", &ledger, "copy"]);
    partner.json(&["verify", "copy"]);
    assert_eq!(it.states(&partner, "copy"), [(digest.clone(), "absent".to_owned())]);
    partner.run(&["--ledger", "copy", "document", "get", &digest]).ended(1).said(&[&digest]);
    // Whoever gets the file and the salt puts it there, under the same digest.
    let salt = string(&it.document(&["get", &digest, "--output", "uit"])["salt"]);
    it.keeper.bring("uit", &partner, "verslag.pdf");
    let added = partner.json(&["--ledger", "copy", "document", "add", "verslag.pdf", "--salt", &salt]);
    assert_eq!(added["digest"], digest.as_str());
    partner.json(&["--ledger", "copy", "document", "add", "verslag.pdf", "--salt", &salt.to_uppercase()]);
    assert_eq!(it.states(&partner, "copy"), [(digest.clone(), "here".to_owned())]);
    partner.json(&["verify", "copy"]);
    // Taken away: the statement stays whole, and the audit says what is missing.
    it.keeper.run(&["--ledger", &ledger, "document", "remove", &digest]).ended(1).said(&[]);
    assert_eq!(it.document(&["remove", &digest, "--yes"])["removed"], json!(true));
    assert_eq!(it.git(&["for-each-ref", "refs/documents"]), "");
    assert_eq!(it.document(&["remove", &digest, "--yes"])["removed"], json!(false));
    it.verified("fresh");
    assert_eq!(it.states(&it.keeper, &ledger), [(digest.clone(), "absent".to_owned())]);
    let audited = it.keeper.run(&["audit", &ledger, "--format", "json"]).json();
    assert!(audited.as_array().unwrap().iter().any(|it| it["rule"] == "document-not-there"));
    // The other copy has it still.
    assert_eq!(it.states(&partner, "copy"), [(digest, "here".to_owned())]);
}

#[test]
fn a_document_has_a_hundred_mib() {
    let it = Scene::new();
    let sparse = |name: &str, bytes: u64| {
        fs::File::create(it.keeper.file(name)).unwrap().set_len(bytes).unwrap();
    };
    sparse("most", MAX_DOCUMENT_BYTES);
    sparse("more", MAX_DOCUMENT_BYTES + 1);
    let ledger = it.world.ledger();
    it.keeper.run(&["--ledger", &ledger, "document", "add", "more"]).ended(1).said(&["104857600"]);
    assert_eq!(it.git(&["for-each-ref", "refs/documents"]), "");
    // Its bytes pass through: the program needs no more memory for it than for a small one.
    let program = it.keeper.program();
    let ask = "import resource, subprocess, sys\n\
               subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)\n\
               print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)";
    let peak = |args: &[&str]| {
        let program = program.get_program().to_str().unwrap();
        let ran =
            it.keeper.command("python3").args(["-c", ask, program, "--ledger", &ledger]).args(args).output();
        let ran = ran.ok().filter(|it| it.status.success())?;
        String::from_utf8(ran.stdout).unwrap().trim().parse::<u64>().ok()
    };
    it.keeper.put("small", "x");
    let small = peak(&["document", "add", "small"]);
    let large = peak(&["document", "add", "most"]);
    let (Some(small), Some(large)) = (small, large) else {
        return not_tested("the memory that a document takes: no python3");
    };
    assert!(large < small + 40_000, "{large} KB and {small} KB");
    let listed = it.document(&["list"]);
    let most = listed.as_array().unwrap().iter().find(|it| it["name"] == "most").unwrap();
    assert_eq!(number(&most["bytes"]), MAX_DOCUMENT_BYTES);
    let digest = string(&most["digest"]);
    let got = peak(&["document", "get", &digest, "--output", "uit"]).unwrap();
    assert!(got < small + 40_000, "{got} KB and {small} KB");
    assert_eq!(fs::metadata(it.keeper.file("uit")).unwrap().len(), MAX_DOCUMENT_BYTES);
}

#[test]
fn what_is_no_document() {
    let it = Scene::new();
    let ledger = it.world.ledger();
    it.keeper.put("x", "x");
    let refused = |args: &[&str], status: i32, said: &str| {
        let args = [&["--ledger", &ledger, "document"], args].concat();
        it.keeper.run(&args).ended(status).said(&[said]);
    };
    refused(&["add", "niets"], 2, "niets");
    refused(&["add", ".config"], 2, ".config");
    refused(&["add", "x", "--name", ""], 1, "--name");
    refused(&["add", "x", "--name", "a\nb"], 1, "--name");
    refused(&["add", "x", "--name", &"x".repeat(201)], 1, "--name");
    for salt in ["", "00", "zz112233445566778899aabbccddeeff", "é0112233445566778899aabbccddeef"] {
        refused(&["add", "x", "--salt", salt], 1, "32");
    }
    for digest in ["../../HEAD", "x", &"A".repeat(64), "main"] {
        refused(&["get", digest], 1, digest);
        refused(&["remove", digest, "--yes"], 1, digest);
    }
    assert_eq!(it.git(&["for-each-ref", "refs/documents"]), "");
    // Plain files have no place for documents.
    fs::create_dir(it.keeper.file("plain")).unwrap();
    it.keeper.stock("sh", &["-c", &format!("git -C {ledger} archive main | tar -x -C plain")]);
    it.keeper.run(&["--ledger", "plain", "document", "add", "x"]).ended(2).said(&["plain"]);
    assert_eq!(it.keeper.json(&["--ledger", "plain", "document", "list"]), json!([]));
}

/// A document that somebody made otherwise.
fn planted(ledger: &str, name: &str, label: &[u8], content: &[u8]) {
    let repository = Repository::open(ledger).unwrap();
    let mut tree = repository.treebuilder(None).unwrap();
    for (name, bytes) in [("salt", &[7; 16][..]), ("name", label), ("content", content)] {
        tree.insert(name, repository.blob(bytes).unwrap(), 0o100_644).unwrap();
    }
    let tree = repository.find_tree(tree.write().unwrap()).unwrap();
    let who = Signature::new("x", "x", &Time::new(0, 0)).unwrap();
    let commit = repository.commit(None, &who, &who, "x", &tree, &[]).unwrap();
    repository.reference(&format!("refs/documents/{name}"), commit, true, "x").unwrap();
}

#[test]
fn what_strangers_put_there() {
    let it = Scene::new();
    let ledger = it.world.ledger();
    let name = |content: &[u8]| Digest::of(&[&[7; 16][..], content].concat()).to_string();
    // A label that steers a terminal is shown and steers nothing; one that goes on for ever is left out.
    planted(&ledger, &name(b"een"), b"\x1b[31m\xe2\x80\xae../../etc/passwd", b"een");
    planted(&ledger, &name(b"twee"), &[b'x'; 4096], b"twee");
    planted(&ledger, &name(b"drie"), &[b'x'; 4097], b"drie");
    it.keeper.run(&["--ledger", &ledger, "document", "list"]).ok();
    let listed = it.document(&["list"]);
    let mut names: Vec<usize> =
        listed.as_array().unwrap().iter().map(|it| string(&it["name"]).len()).collect();
    names.sort_unstable();
    assert_eq!(names, [0, 24, 4096]);
    it.keeper.run(&["--ledger", &ledger, "document", "get", &name(b"drie")]).ok();
    // Other bytes under its name: nothing is handed out, on the screen or in a file.
    planted(&ledger, &name(b"een"), b"een", b"vier");
    it.keeper.run(&["verify", &ledger]).ended(1);
    let ran =
        it.keeper.run(&["--ledger", &ledger, "document", "get", &name(b"een"), "--output", "uit"]).ended(1);
    ran.said(&[&name(b"een")]);
    assert!(!it.keeper.has("uit"));
}
