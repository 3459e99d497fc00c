//! Bad input: each gets a clear error and its exit status, and nothing is lost or written.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::json;
use verantwoord::cli::example_key;
use verantwoord::crypto::{Digest, STATEMENT_NAMESPACE, Signature, Signatures};

use crate::people::{Person, Ran, World, files, key_path, mode, not_tested, number, string};

const NOTE: &str = "kind = \"note\"\nby = \"client-council\"\n[content]\ntext = \"Wij kijken mee.\"\n";
const PROPOSAL: &str = include_str!("../../cases/3-nursing-home/01-proposal.toml");

/// Everything that stands somewhere, to be compared with later.
struct Before {
    place: PathBuf,
    files: BTreeMap<PathBuf, Option<Vec<u8>>>,
}

impl Before {
    fn of(place: impl Into<PathBuf>) -> Self {
        let place = place.into();
        Self { files: Self::look(&place), place }
    }

    /// All but the heads that somebody saw, which the program remembers.
    fn look(place: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
        let mut found = files(place);
        found.retain(|path, _| !path.starts_with(".local"));
        found
    }

    /// Every byte is as before, and no file came.
    fn holds(&self) {
        let now = Self::look(&self.place);
        let differ = |path: &&PathBuf| self.files.get(*path) != now.get(*path);
        let changed: Vec<_> = self.files.keys().chain(now.keys()).filter(differ).collect();
        assert!(changed.is_empty(), "changed below {}: {changed:?}", self.place.display());
    }

    /// As before but for objects that nothing refers to: what an append leaves that was cut off.
    fn holds_but_for_objects(&self) {
        let now = Self::look(&self.place);
        let object = |path: &Path| path.starts_with("objects");
        let known = |it: &BTreeMap<PathBuf, Option<Vec<u8>>>| -> Vec<_> {
            it.iter().filter(|it| !object(it.0)).map(|(path, bytes)| (path.clone(), bytes.clone())).collect()
        };
        assert!(known(&self.files) == known(&now), "something but objects changed");
        for (path, bytes) in self.files.iter().filter(|it| object(it.0)) {
            assert!(now.get(path) == Some(bytes), "{} changed", path.display());
        }
    }
}

fn on<'a>(ledger: &'a str, args: &[&'a str]) -> Vec<&'a str> {
    [&["--ledger", ledger], args].concat()
}

fn root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|it| {
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            it.uid() == 0
        }
        #[cfg(not(unix))]
        {
            let _ = it;
            false
        }
    })
}

/// Every command that needs a ledger, on something that is none.
fn refused_everywhere(who: &Person, place: &str, named: &str) {
    who.put("note.toml", NOTE);
    who.put("note.json", statement(&example_note()));
    who.put("note.json.sig", signed(&statement(&example_note()), &["client-council-a"]));
    let before = Before::of(&who.home);
    for args in [
        &["list"][..],
        &["show", "2026-003"],
        &["log"],
        &["due"],
        &["status"],
        &["verify"],
        &["append", "note.json"],
        &["sign", "note.json", "--yes", "--key", "nobody"],
        &["read", "note.json"],
        &["check", "note.toml"],
        &["prepare", "note.toml", "--output", "made.json"],
        &["draft", "note"],
    ] {
        who.run(&on(place, args)).ended(2).said(&[named]);
    }
    let told = who.run(&["verify", place, "--format", "json"]).ended(2).said(&[named]);
    assert!(told.out.is_empty(), "no verdict on what can't be read: {told}");
    before.holds();
}

/// A note as it is signed, for a ledger that is not at hand.
fn example_note() -> serde_json::Value {
    json!({
        "format": "verantwoord/1", "kind": "note", "ledger": "zonnehof.example/afwijkingen",
        "nonce": "0123456789abcdef0123456789abcdef", "issued_at": "2026-11-21T10:00:00Z",
        "seen": { "size": 1, "root": Digest::of(b"").to_base64() }, "by": "client-council",
        "content": { "text": "Wij kijken mee." },
    })
}

fn statement(value: &serde_json::Value) -> Vec<u8> {
    format!("{}\n", serde_json::to_string_pretty(value).unwrap()).into_bytes()
}

fn signed(bytes: &[u8], names: &[&str]) -> String {
    let sign =
        |name: &&str| Signature::make(&example_key(name), STATEMENT_NAMESPACE, &Digest::of(bytes)).unwrap();
    Signatures::new(names.iter().map(sign)).unwrap().to_armor()
}

/// `append` is refused, and neither the ledger nor anything at the keeper's changed.
fn append_refused(world: &World, who: &Person, args: &[&str], named: &[&str]) {
    let before = [Before::of(world.path("ledger")), Before::of(&who.home)];
    who.run(&on(&world.ledger(), &[&["append"], args].concat())).ended(1).said(named);
    before.iter().for_each(Before::holds);
}

#[test]
fn no_ledger() {
    let world = World::new();
    let who = world.person("reader");
    fs::create_dir(world.path("empty")).unwrap();
    fs::write(world.path("file"), "x").unwrap();
    for place in ["nowhere", "empty", "file"] {
        let path = world.path(place).display().to_string();
        refused_everywhere(&who, &path, &path);
    }
    assert!(!world.path("nowhere").exists());
    // Where nothing is named, the ledger is here; a home is none.
    who.run(&["list"]).ended(2).said(&["."]);
    Ran::of(who.program().arg("list").env("VERANTWOORD_LEDGER", world.path("nowhere")))
        .ended(2)
        .said(&["nowhere"]);
}

#[test]
fn not_ours() {
    let world = World::new();
    let who = world.person("reader");
    who.git(&["init", "-q", "-b", "main", "work"]);
    let work = who.file("work").display().to_string();
    refused_everywhere(&who, &work, &work);
    who.put("work/README.md", "# Something else\n");
    who.git(&["-C", "work", "add", "."]);
    let me = ["-C", "work", "-c", "user.name=x", "-c", "user.email=x@example.org"];
    who.git(&[&me[..], &["commit", "-qm", "x"]].concat());
    refused_everywhere(&who, &work, &work);
    who.git(&["clone", "-q", "--bare", "work", "bare"]);
    let bare = who.file("bare").display().to_string();
    refused_everywhere(&who, &bare, &bare);
    // A new ledger does not take its place.
    let world = World::example();
    let log = world.person("log");
    fs::create_dir(log.file("full")).unwrap();
    log.put("full/letter.txt", "x");
    let show = |path: &str| log.git(&["-C", &world.ledger(), "show", &format!("main:entries/00/00/{path}")]);
    log.put("charter.json", show("00000000.json"));
    log.put("charter.json.sig", show("00000000.sig"));
    let before = Before::of(&log.home);
    log.run(&["init", "full", "--charter", "charter.json"]).ended(2).said(&["full"]);
    log.run(&["init", "full/letter.txt", "--charter", "charter.json"]).ended(2).said(&["letter.txt"]);
    log.put("note.json", show("00000001.json"));
    log.put("note.json.sig", show("00000001.sig"));
    log.run(&["init", "new", "--charter", "note.json"]).ended(1).said(&["note.json"]);
    for name in ["note.json", "note.json.sig"] {
        fs::remove_file(log.file(name)).unwrap();
    }
    before.holds();
}

#[test]
fn a_repository_that_git_can_read_and_we_cannot() {
    let world = World::new();
    let who = world.person("reader");
    for (option, place) in [("--ref-format=reftable", "reftable"), ("--object-format=sha256", "sha256")] {
        for bare in [&["--bare"][..], &[]] {
            let place = format!("{place}{}", bare.len());
            let made = Ran::of(who.command("git").args(["init", "-q", option]).args(bare).arg(&place));
            if made.status != 0 {
                not_tested(&format!("this git knows no {option}"));
                continue;
            }
            let path = who.file(&place).display().to_string();
            refused_everywhere(&who, &path, &path);
        }
    }
}

#[cfg(unix)]
#[test]
fn a_repository_of_another_user() {
    let world = World::example();
    let who = world.person("client-council-a");
    if !root() {
        not_tested("an owner mismatch, which only root can make");
        return;
    }
    Ran::of(who.command("chown").args(["-R", "12345:12345", &world.ledger()])).ok();
    refused_everywhere(&who, &world.ledger(), "ledger");
    who.run(&["key", "list"]).ok();
    // As git says: trusted by name, it is read.
    who.put(".gitconfig", format!("[safe]\n\tdirectory = {}\n", world.ledger()));
    who.run(&["verify", &world.ledger()]).ok();
}

#[test]
fn drafts() {
    let world = World::example();
    let who = world.person("board-a");
    let ledger = world.ledger();
    let fault = |name: &str, draft: &str, line: Option<usize>, member: &str| {
        let file = format!("{name}.toml");
        who.put(&file, draft);
        let before = [Before::of(world.path("ledger")), Before::of(&who.home)];
        let told = who.run(&on(&ledger, &["check", &file, "--format", "json"])).ended(1).json();
        let faults = told["faults"].as_array().unwrap();
        let found = faults.iter().find(|it| it["line"] == json!(line) && it["member"] == member);
        let found = found.unwrap_or_else(|| panic!("{name}: {told:#}"));
        assert_eq!((&told["ok"], &found["file"]), (&json!(false), &json!(file)));
        let as_text = String::from_utf8(who.run(&on(&ledger, &["check", &file])).ended(1).out).unwrap();
        if crate::people::words_are_there() {
            assert!(as_text.contains(&file), "{as_text}");
            assert!(line.is_none_or(|it| as_text.contains(&it.to_string())), "{as_text}");
        }
        who.run(&on(&ledger, &["prepare", &file])).ended(1).said(&[]);
        before.iter().for_each(Before::holds);
    };
    let line_of = |draft: &str, text: &str| Some(draft.lines().position(|it| it.contains(text)).unwrap() + 1);

    let unknown = PROPOSAL.replace("2026-003", "2026-009").replacen("prioritisation =", "priorisation =", 1);
    fault("unknown-member", &unknown, line_of(&unknown, "priorisation"), "content.record.priorisation");
    let date = PROPOSAL.replace("2026-003", "2026-009").replacen(
        "first = \"2026-05-11\"",
        "first = \"2026-02-30\"",
        1,
    );
    fault("wrong-date", &date, line_of(&date, "2026-02-30"), "content.record.review.first");
    fault("id-taken", PROPOSAL, line_of(PROPOSAL, "decision = "), "content.decision");
    fault("no-toml", "kind = \"note\"\nby = board\n", Some(2), "");
    fault("twice", "kind = \"note\"\nkind = \"note\"\n", Some(2), "");
    fault("no-kind", "by = \"board\"\n", None, "kind");
    fault("other-kind", "kind = \"besluit\"\n", Some(1), "kind");
    let stranger = NOTE.replace("client-council", "nobody");
    who.put("nobody.toml", &stranger);
    let known = who.run(&on(&ledger, &["check", "nobody.toml", "--format", "json"]));
    assert_eq!(known.ended(1).json()["ok"], false);
    for (name, bytes) in
        [("latin1.toml", &b"kind = \"n\xf6te\"\n"[..]), ("large.toml", &[b'#'; (4 << 20) + 1])]
    {
        who.put(name, bytes);
        who.run(&on(&ledger, &["check", name])).ended(1).said(&[name]);
    }
    who.run(&on(&ledger, &["check", "absent.toml"])).ended(2).said(&["absent.toml"]);
    // A draft that is there is never written over, nor is a statement.
    who.put("mine.toml", "mine");
    who.run(&on(&ledger, &["draft", "note", "--output", "mine.toml"])).ended(2).said(&["mine.toml"]);
    assert_eq!(who.text("mine.toml"), "mine");
    who.put("mine.json", "mine");
    who.put("note.toml", NOTE);
    who.run(&on(&ledger, &["prepare", "note.toml", "--output", "mine.json"])).ended(2).said(&["mine.json"]);
    assert_eq!(who.text("mine.json"), "mine");
    who.run(&on(&ledger, &["prepare", "note.toml", "--output", "note.toml"])).ended(1).said(&["note.toml"]);
    who.run(&on(&ledger, &["prepare", "note.toml", "--output", "no/such/place.json"]))
        .ended(2)
        .said(&["place.json"]);
}

#[test]
fn key_files() {
    let world = World::example();
    let who = world.person("client-council-a");
    let ledger = world.ledger();
    who.put("note.toml", NOTE);
    who.run(&on(&ledger, &["prepare", "note.toml"])).ok();
    let make = |name: &str, kind: &str, passphrase: &str| {
        who.stock("ssh-keygen", &["-q", "-t", kind, "-N", passphrase, "-f", name]);
    };
    make("rsa", "rsa", "");
    make("ecdsa", "ecdsa", "");
    make("locked", "ed25519", "geheim");
    make("open", "ed25519", "");
    mode(&who.file("open"), 0o644);
    who.put("letter", "Geachte heer, mevrouw\n");
    who.put("half", &who.text("locked")[..200]);
    who.put("nothing", "");
    for name in ["letter", "half", "nothing"] {
        who.only_mine(name);
    }
    fs::create_dir(who.file("directory")).unwrap();
    let before = [Before::of(&who.home), Before::of(world.path("ledger"))];
    for name in ["rsa", "ecdsa", "locked", "open", "letter", "half", "nothing", "rsa.pub", "locked.pub"] {
        #[cfg(not(unix))]
        if name == "open" {
            continue;
        }
        who.run(&on(&ledger, &["sign", "note.json", "--yes", "--key", name])).ended(1).said(&[name]);
        who.run(&on(&ledger, &["append", "note.json", "--log-key", name])).ended(1).said(&[]);
    }
    for name in ["absent", "directory"] {
        who.run(&on(&ledger, &["sign", "note.json", "--yes", "--key", name])).ended(2).said(&[name]);
    }
    for name in ["rsa", "letter", "half", "nothing", "rsa.pub"] {
        who.run(&["key", "show", name]).ended(1).said(&[name]);
    }
    // Not asked on a terminal, so not signed without --yes.
    who.run(&on(&ledger, &["sign", "note.json"])).ended(1).said(&[]);
    // A key that is there is never replaced.
    who.run(&["key", "new", "client-council-a", "--no-passphrase"]).ended(2).said(&["client-council-a"]);
    for name in ["", "..", "../x", "a/b", ".hidden", "a b"] {
        who.run(&["key", "new", name, "--no-passphrase"]).ended(1).said(&[]);
    }
    fs::create_dir(who.file("taken.pub")).unwrap();
    who.run(&["key", "new", "taken", "--no-passphrase", "--output", "taken"]).ended(2).said(&["taken.pub"]);
    fs::remove_dir(who.file("taken.pub")).unwrap();
    who.run(&["key", "new", "x", "--log", "NOT AN ORIGIN"]).ended(1).said(&["NOT AN ORIGIN"]);
    before.iter().for_each(Before::holds);
}

#[test]
fn statements() {
    let world = World::example();
    let who = world.person("log");
    let good = String::from_utf8(statement(&example_note())).unwrap();
    let text = "Wij kijken mee.";
    let with = |words: &str| good.replace(text, words).into_bytes();
    let nested = format!("{}{}\n", "{\"a\":".repeat(200_000), "}".repeat(200_000));
    let arrays =
        good.replace(&format!("\"{text}\""), &format!("{}{}", "[".repeat(200_000), "]".repeat(200_000)));
    let mut not_utf8 = with("Wij kijken m\u{1}e.");
    not_utf8.iter_mut().filter(|it| **it == 1).for_each(|it| *it = 0xff);
    let cases: Vec<(&str, Vec<u8>)> = vec![
        ("over-1-mib", with(&"x".repeat(1 << 20))),
        ("over-4-mib", with(&"x".repeat(5 << 20))),
        ("nested-objects", nested.into_bytes()),
        ("nested-arrays", arrays.into_bytes()),
        ("twice", good.replace("\"by\"", "\"by\": \"board\",\n  \"by\"").into_bytes()),
        ("twice-escaped", good.replace("\"by\"", "\"\\u0062y\": \"board\",\n  \"by\"").into_bytes()),
        ("escape-raw", with("Wij \x1b[31mkijken\x1b[0m mee.")),
        ("escape-written", with("Wij \\u001b[31mkijken mee.")),
        ("csi", with("Wij \u{9b}31mkijken mee.")),
        ("bidi", with("Wij \u{202e}kijken mee.")),
        ("invalid-utf8", not_utf8),
        ("half-pair", with("Wij \\ud800 kijken mee.")),
        ("no-newline", good.trim_end().as_bytes().to_vec()),
        ("two", format!("{good}{good}").into_bytes()),
        ("empty", vec![]),
        ("no-json", b"Geachte heer, mevrouw\n".to_vec()),
        ("unknown-member", good.replace("\"by\"", "\"urgent\": true,\n  \"by\"").into_bytes()),
        ("fraction", good.replace("\"size\": 1", "\"size\": 1.0").into_bytes()),
    ];
    for (name, bytes) in &cases {
        let file = format!("{name}.json");
        who.put(&file, bytes);
        who.put(&format!("{file}.sig"), signed(bytes, &["client-council-a"]));
        append_refused(&world, &who, &[&file], &[&file]);
        let before = Before::of(&who.home);
        who.run(&["read", &file]).ended(1).said(&[&file]);
        let key = world.path("client-council-a").join(key_path("client-council-a")).display().to_string();
        who.run(&["sign", &file, "--yes", "--key", &key]).ended(1).said(&[&file]);
        before.holds();
    }
    // Well formed, and not of this ledger, or of another past of it.
    let mut other = example_note();
    other["ledger"] = json!("elsewhere.example/x");
    for (name, value) in [("other-ledger", other), ("other-past", example_note())] {
        let (file, bytes) = (format!("{name}.json"), statement(&value));
        who.put(&file, &bytes);
        who.put(&format!("{file}.sig"), signed(&bytes, &["client-council-a"]));
        append_refused(&world, &who, &[&file], &[]);
    }
    // Who has a copy does not sign another past.
    let key = world.path("client-council-a").join(key_path("client-council-a")).display().to_string();
    let before = Before::of(&who.home);
    let refused = who.run(&on(&world.ledger(), &["sign", "other-past.json", "--yes", "--key", &key]));
    refused.ended(1).said(&[]);
    before.holds();
}

#[test]
fn signatures() {
    let world = World::example();
    let (who, ledger) = (world.person("log"), world.ledger());
    who.make(&world, "note", NOTE, &[]);
    let note = fs::read(who.file("note.json")).unwrap();
    append_refused(&world, &who, &["note.json"], &["note.json"]);
    let sign_with = |signers: &[&str]| who.put("note.json.sig", signed(&note, signers));
    // A stranger; a stranger beside the council; another body alone; the key of the log.
    for signers in [&["stranger"][..], &["client-council-a", "stranger"], &["board-a"], &["log"]] {
        sign_with(signers);
        append_refused(&world, &who, &["note.json"], &[]);
    }
    // Over other bytes: of another statement, of this one changed, of none.
    for bytes in [&b"something else"[..], &note[1..]] {
        who.put("note.json.sig", signed(bytes, &["client-council-a"]));
        append_refused(&world, &who, &["note.json"], &["note.json.sig"]);
        let before = Before::of(&who.home);
        let key = world.path("client-council-a").join(key_path("client-council-a")).display().to_string();
        let refused = who.run(&on(&ledger, &["sign", "note.json", "--yes", "--key", &key]));
        refused.ended(1).said(&["note.json.sig"]);
        before.holds();
        let read = who.run(&on(&ledger, &["read", "note.json", "--format", "json"])).ended(1).json();
        assert_eq!(read["signatures"][0]["good"], false);
    }
    sign_with(&["client-council-a"]);
    let armor = who.text("note.json.sig");
    for broken in [armor.replacen("U1NIU0lH", "U1NIU0lI", 1), armor[..100].to_owned(), format!("{armor}x\n")]
    {
        who.put("note.json.sig", &broken);
        append_refused(&world, &who, &["note.json"], &["note.json.sig"]);
        who.run(&on(&ledger, &["read", "note.json"])).ended(1).said(&["note.json.sig"]);
    }
    // Too few for the board, and then enough.
    let board = NOTE.replace("client-council", "board");
    who.make(&world, "few", &board, &["board-a"]);
    append_refused(&world, &who, &["few.json"], &[]);
    who.signed_by(&world, "few", "board-a");
    append_refused(&world, &who, &["few.json"], &[]);
    // A batch is one: with one that is not right, none is appended.
    who.make(&world, "fine", NOTE, &["client-council-a"]);
    append_refused(&world, &who, &["fine.json", "few.json"], &[]);
    append_refused(&world, &who, &["fine.json", "fine.json"], &[]);
    who.signed_by(&world, "few", "board-b");
    let receipts = who.json(&on(&ledger, &["append", "fine.json", "few.json"]));
    assert_eq!((&receipts[0]["entry"], &receipts[1]["entry"]), (&json!(17), &json!(18)));
    assert_eq!(who.git(&["-C", &ledger, "rev-list", "--count", "main"]).trim(), "18");
    // Twice is a replay.
    append_refused(&world, &who, &["fine.json"], &[]);
}

#[test]
fn a_key_that_was_revoked() {
    let world = World::example();
    let (who, ledger) = (world.person("log"), world.ledger());
    let revoke = format!(
        "kind = \"keys\"\nby = \"client-council\"\n[[content.changes]]\naction = \"revoke\"\npublic_key = \"{}\"\nreason = \"left\"\n",
        verantwoord::crypto::Signer::public_key(&example_key("client-council-b")).to_openssh()
    );
    who.make(&world, "early", NOTE, &["client-council-b"]);
    who.make(&world, "keys", &revoke, &["client-council-a"]);
    who.json(&on(&ledger, &["append", "keys.json"]));
    append_refused(&world, &who, &["early.json"], &[]);
    who.make(&world, "late", NOTE, &[]);
    let key = world.path("client-council-b").join(key_path("client-council-b")).display().to_string();
    let before = Before::of(&who.home);
    who.run(&on(&ledger, &["sign", "late.json", "--yes", "--key", &key]))
        .ended(1)
        .said(&["client-council-b"]);
    before.holds();
    who.put("late.json.sig", signed(&fs::read(who.file("late.json")).unwrap(), &["client-council-b"]));
    append_refused(&world, &who, &["late.json"], &[]);
    let shown = world.person("client-council-b").json(&on(&ledger, &["key", "list"]));
    assert_eq!((&shown[0]["in_force"], &shown[0]["body"]), (&json!(false), &json!("client-council")));
}

#[test]
fn a_log_key_that_is_not_the_charters() {
    let world = World::example();
    let (who, ledger) = (world.person("board-a"), world.ledger());
    who.make(&world, "note", NOTE, &["client-council-a"]);
    // None that fits, and one that was named and does not.
    append_refused(&world, &who, &["note.json"], &[".config/verantwoord/keys"]);
    append_refused(&world, &who, &["note.json", "--log-key", &key_path("board-a")], &[]);
    let before = Before::of(world.path("ledger"));
    let mut named = who.program();
    named
        .args(on(&ledger, &["append", "note.json"]))
        .env("VERANTWOORD_LOG_KEY", who.file(&key_path("board-a")));
    Ran::of(&mut named).ended(1).said(&[]);
    before.holds();
    let log = world.path("log").join(key_path("log")).display().to_string();
    who.json(&on(&ledger, &["append", "note.json", "--log-key", &log]));

    // A new ledger whose charter names another.
    let keeper = world.person("keeper");
    let vkey = string(&keeper.json(&["key", "new", "log", "--log", "nieuw.example/x"])["vkey"]);
    let key = string(&keeper.json(&["key", "new", "a", "--no-passphrase"])["public_key"]);
    keeper.put(
        "charter.toml",
        format!(
            "kind = \"charter\"\nby = \"board\"\n[content]\nlog_key = \"{vkey}\"\npolicy = {{}}\n\
             organisation = {{ name = \"N\", sector = \"gp\", region = {{ scheme = \"roaz\", name = \"Utrecht\" }} }}\n\
             bodies = [{{ id = \"board\", role = \"board\", name = \"B\", threshold = 1 }}]\n\
             keys = [{{ body = \"board\", label = \"a\", public_key = \"{key}\" }}]\n"
        ),
    );
    keeper.run(&["prepare", "charter.toml"]).ok();
    keeper.run(&["sign", "charter.json", "--yes", "--key", &key_path("a")]).ok();
    let before = Before::of(&keeper.home);
    let init = ["init", "new", "--charter", "charter.json"];
    keeper.run(&[&init[..], &["--log-key", &key_path("a")]].concat()).ended(1).said(&[]);
    before.holds();
    fs::rename(keeper.file(&key_path("log")), keeper.file("elsewhere")).unwrap();
    let before = Before::of(&keeper.home);
    keeper.run(&init).ended(1).said(&[]);
    before.holds();
    fs::create_dir(keeper.file("full")).unwrap();
    keeper.put("full/letter.txt", "x");
    let before = Before::of(&keeper.home);
    keeper
        .run(&["init", "full", "--charter", "charter.json", "--log-key", "elsewhere"])
        .ended(2)
        .said(&["full"]);
    before.holds();
    keeper.run(&["init", "new", "--charter", "charter.json", "--log-key", "elsewhere"]).ok();
}

/// A small file system in memory, where that may be made.
struct Small(PathBuf);

impl Small {
    fn mount(world: &World, who: &Person) -> Option<Self> {
        let place = world.path("small");
        fs::create_dir(&place).unwrap();
        let mut mount = who.command("mount");
        mount.args(["-t", "tmpfs", "-o", "size=1m,mode=700", "tmpfs"]).arg(&place).stderr(Stdio::null());
        mount.status().is_ok_and(|it| it.success()).then_some(Self(place))
    }
}

impl Drop for Small {
    fn drop(&mut self) {
        let _ = std::process::Command::new("umount").arg(&self.0).status();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full() {
    let world = World::example();
    let who = world.person("log");
    let Some(small) = Small::mount(&world, &who) else {
        not_tested("a full disk, for want of the right to mount one; see a_file_that_may_not_grow");
        return;
    };
    crate::people::copy(&world.path("ledger"), &small.0.join("ledger"));
    let ledger = small.0.join("ledger").display().to_string();
    who.put("note.toml", NOTE);
    who.run(&on(&ledger, &["prepare", "note.toml"])).ok();
    who.signed_by(&world, "note", "client-council-a");
    // Filled to the last byte, and to all sizes near it: it fails at another step each time.
    let filler = small.0.join("filler");
    let mut refused = 0;
    for left in [0, 1, 2, 4, 6, 8, 10] {
        fill(&filler, left).unwrap();
        let before = Before::of(&ledger);
        let ran = who.run(&on(&ledger, &["append", "note.json"]));
        if ran.status == 0 {
            break;
        }
        refused += 1;
        ran.ended(2).said(&[&ledger]);
        before.holds_but_for_objects();
        fs::remove_file(&filler).unwrap();
        assert_eq!(who.json(&["verify", &ledger])["size"], 17);
        who.git(&["-C", &ledger, "prune"]);
    }
    assert!(refused > 2, "it was never full");
    // Full elsewhere: what a command writes is whole or not there.
    fill(&filler, 0).unwrap();
    let before = Before::of(&small.0);
    let draft = small.0.join("note.toml").display().to_string();
    who.run(&["draft", "proposal", "--output", &draft]).ended(2).said(&["note.toml"]);
    let made = small.0.join("note.json").display().to_string();
    who.run(&on(&ledger, &["prepare", "note.toml", "--output", &made])).ended(2).said(&["note.json"]);
    let key = small.0.join("key").display().to_string();
    who.run(&["key", "new", "key", "--no-passphrase", "--output", &key]).ended(2).said(&["key"]);
    let demo = small.0.join("demo").display().to_string();
    who.run(&["demo", &demo]).ended(2).said(&[]);
    before.holds();
    fs::remove_file(&filler).unwrap();
    if number(&who.json(&["verify", &ledger])["size"]) == 17 {
        who.json(&on(&ledger, &["append", "note.json"]));
    }
    assert_eq!(who.json(&["verify", &ledger])["size"], 18);
}

/// Fills a file system but for so many pages of 4 KiB.
fn fill(filler: &Path, pages: u64) -> std::io::Result<()> {
    use std::io::Write;
    let mut file = fs::File::create(filler)?;
    let mut size = 0;
    while file.write_all(&[0; 4096]).is_ok() {
        size += 4096;
    }
    file.set_len(size - pages.min(size / 4096) * 4096)
}

/// Where no disk can be filled: a limit on the size of files fails in the same places.
#[cfg(unix)]
#[test]
fn a_file_that_may_not_grow() {
    let world = World::example();
    let (who, ledger) = (world.person("log"), world.ledger());
    who.put("note.toml", NOTE);
    who.run(&on(&ledger, &["prepare", "note.toml"])).ok();
    who.signed_by(&world, "note", "client-council-a");
    let before = Before::of(&ledger);
    let limited = |limit: &str, args: &[&str]| {
        let line = format!("trap '' XFSZ; ulimit -f {limit}; exec \"$0\" \"$@\"");
        let mut shell = who.command("bash");
        Ran::of(shell.args(["-c", &line, env!("CARGO_BIN_EXE_verantwoord")]).args(args))
    };
    if limited("0", &["--version"]).status != 0 {
        not_tested("no bash with ulimit here");
        return;
    }
    limited("0", &on(&ledger, &["append", "note.json"])).ended(2).said(&[&ledger]);
    before.holds_but_for_objects();
    let made = Before::of(&who.home);
    limited("0", &on(&ledger, &["prepare", "note.toml", "--output", "made.json"]))
        .ended(2)
        .said(&["made.json"]);
    limited("0", &["demo", "demo"]).ended(2).said(&[]);
    made.holds();
    assert_eq!(who.json(&["verify", &ledger])["size"], 17);
    who.json(&on(&ledger, &["append", "note.json"]));
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_can_not_be_written() {
    let world = World::example();
    let who = world.person("reader");
    let full = || fs::File::options().write(true).open("/dev/full").unwrap();
    for args in [&["list"][..], &["verify"], &["log", "--format", "json"], &["man"], &["completions", "bash"]]
    {
        let mut command = who.program();
        let output = command.args(on(&world.ledger(), args)).stdout(full()).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(!output.stderr.is_empty());
    }
    // Whoever reads only the first lines has enough.
    let line = "\"$0\" --ledger \"$1\" log | head -n 1; exit ${PIPESTATUS[0]}";
    let mut shell = who.command("bash");
    Ran::of(shell.args(["-c", line, env!("CARGO_BIN_EXE_verantwoord"), &world.ledger()])).ok();
}

#[cfg(unix)]
#[test]
fn a_pipe_is_written_to_and_stays_a_pipe() {
    use std::os::unix::fs::FileTypeExt;
    let world = World::new();
    let who = world.person("reader");
    who.stock("mkfifo", &["pipe"]);
    let mut reader = who.command("cat");
    let reader = reader.arg("pipe").stdout(Stdio::piped()).spawn().unwrap();
    who.run(&["draft", "note", "--output", "pipe"]).ok();
    let read = reader.wait_with_output().unwrap().stdout;
    assert!(String::from_utf8(read).unwrap().contains("kind = \"note\""));
    assert!(fs::metadata(who.file("pipe")).unwrap().file_type().is_fifo());
}

#[test]
fn a_ledger_changed_under_us() {
    let world = World::example();
    let (who, ledger) = (world.person("log"), world.ledger());
    let names: Vec<String> = (0..8).map(|nth| format!("note{nth}")).collect();
    for name in &names {
        who.make(&world, name, &NOTE.replace("mee.", &format!("mee: {name}.")), &["client-council-a"]);
    }
    let start = |name: &String| {
        let mut command = who.program();
        command.args(on(&ledger, &["append", &format!("{name}.json"), "--format", "json"]));
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    // All wait for one that has the ledger; some came a second before others, and none knows who goes first.
    let held = fs::File::open(world.path("ledger").join("verantwoord.lock")).unwrap();
    held.lock().unwrap();
    let mut running: Vec<_> = names[..4].iter().map(start).collect();
    std::thread::sleep(std::time::Duration::from_millis(1200));
    running.extend(names[4..].iter().map(start));
    std::thread::sleep(std::time::Duration::from_millis(300));
    drop(held);
    let mut entries = Vec::new();
    for child in running {
        let ran = Ran::from(child.wait_with_output().unwrap(), "append".into()).ok();
        entries.push(number(&ran.json()[0]["entry"]));
    }
    entries.sort_unstable();
    assert_eq!(entries, (17..25).collect::<Vec<_>>());
    assert_eq!(who.json(&["verify", &ledger])["size"], 25);
    // Linear: a commit for each, none with two parents, and all twenty-five told once.
    assert_eq!(who.git(&["-C", &ledger, "rev-list", "--count", "main"]).trim(), "25");
    assert_eq!(who.git(&["-C", &ledger, "rev-list", "--count", "--min-parents=2", "main"]).trim(), "0");
    assert_eq!(who.git(&["-C", &ledger, "for-each-ref"]).lines().count(), 1);
    assert!(!world.path("ledger").join("refs/heads/main.lock").exists());
    Ran::of(who.command("git").args(["-C", &ledger, "fsck", "--strict"])).ok();

    // Another program moves main while we append: either all of ours stands or nothing of it.
    let older = who.git(&["-C", &ledger, "rev-parse", "main~1"]);
    who.make(&world, "last", NOTE, &["client-council-a"]);
    who.git(&["-C", &ledger, "update-ref", "refs/heads/main", older.trim()]);
    // What the note saw is no longer there: the ledger is shorter than it was.
    append_refused(&world, &who, &["last.json"], &[]);
    // A reader that was there before says so.
    let shorter = who.run(&["verify", &ledger, "--format", "json"]).ended(1).json();
    assert_eq!(shorter["errors"][0]["code"], "head");
}

#[test]
fn a_branch_that_another_program_keeps_locked_for_a_moment() {
    let world = World::example();
    let (who, ledger) = (world.person("log"), world.ledger());
    who.make(&world, "note", NOTE, &["client-council-a"]);
    let lock = world.path("ledger").join("refs/heads/main.lock");
    fs::write(&lock, format!("{}\n", "1".repeat(40))).unwrap();
    let mut command = who.program();
    command.args(on(&ledger, &["append", "note.json"])).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    std::thread::sleep(std::time::Duration::from_millis(700));
    assert!(child.try_wait().unwrap().is_none(), "it does not wait");
    fs::remove_file(&lock).unwrap();
    Ran::from(child.wait_with_output().unwrap(), "append".into()).ok();
    assert_eq!(who.json(&["verify", &ledger])["size"], 18);
}

#[test]
fn a_ledger_that_is_not_sound() {
    let world = World::example();
    let who = world.person("log");
    who.make(&world, "note", NOTE, &["client-council-a"]);
    // A work tree does not count; main does.
    who.git(&["clone", "-q", &world.ledger(), "copy"]);
    who.put("copy/entries/00/00/00000003.json", "{}\n");
    who.run(&["verify", "copy"]).ok();
    let me = ["-C", "copy", "-c", "user.name=x", "-c", "user.email=x@example.org"];
    who.git(&[&me[..], &["commit", "-qam", "x"]].concat());
    let found = who.run(&["verify", "copy", "--format", "json"]).ended(1).json();
    assert_eq!((&found["ok"], &found["errors"][0]["entry"]), (&json!(false), &json!(3)));
    // The lock that an append takes stays where it was made.
    who.put("copy/.git/verantwoord.lock", "");
    let before = Before::of(who.file("copy"));
    for args in [&["list"][..], &["show", "2026-003"], &["log"], &["due"], &["status"], &["draft", "note"]] {
        who.run(&on("copy", args)).ended(1).said(&["copy"]);
    }
    for args in [
        &["append", "note.json"][..],
        &["check", "note.toml"],
        &["prepare", "note.toml", "--output", "x.json"],
        &["sign", "note.json", "--yes", "--key", "x"],
    ] {
        who.run(&on("copy", args)).ended(1).said(&[]);
    }
    before.holds();
    // An object that is cut off.
    let object = who.git(&["-C", &world.ledger(), "rev-parse", "main:entries/00/00/00000003.json"]);
    let (first, rest) = object.trim().split_at(2);
    let path = world.path("ledger").join("objects").join(first).join(rest);
    mode(&path, 0o644);
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..bytes.len() / 2]).unwrap();
    let told = who.run(&["verify", &world.ledger(), "--format", "json"]).ended(2).said(&[]);
    assert!(told.out.is_empty(), "{told}");
    who.run(&on(&world.ledger(), &["append", "note.json"])).ended(2).said(&[]);
}

#[test]
fn what_is_not_understood() {
    let world = World::new();
    let who = world.person("reader");
    let before = Before::of(&who.home);
    for args in [
        &[][..],
        &["besluit"],
        &["list", "--sort"],
        &["--ledger"],
        &["list", "--format", "xml"],
        &["list", "--lang", "de"],
        &["list", "extra"],
        &["show"],
        &["key"],
        &["key", "steal"],
        &["key", "new"],
        &["init"],
        &["init", "x"],
        &["draft"],
        &["draft", "besluit"],
        &["check"],
        &["prepare"],
        &["read"],
        &["sign"],
        &["append"],
        &["verify", "a", "b"],
        &["completions"],
        &["completions", "dos"],
        &["sign", "x", "--key", "a", "--agent", "b"],
    ] {
        let ran = who.run(args).ended(2).said(&[]);
        assert!(ran.out.is_empty(), "{ran}");
    }
    let world = World::example();
    for args in [["list", "--at", "2026-02-30"], ["status", "--known-at", "gisteren"], ["due", "--at", ""]] {
        who.run(&on(&world.ledger(), &args)).ended(2).said(&[args[2]]);
    }
    for args in [["show", "2031-001"], ["show", "17"], ["status", "x"], ["show", "99999999999999999999999"]] {
        who.run(&on(&world.ledger(), &args)).ended(1).said(&[args[1]]);
    }
    who.run(&on(&world.ledger(), &["draft", "decision", "--decision", "2031-001"]))
        .ended(1)
        .said(&["2031-001"]);
    before.holds();
    for args in
        [&["--help"][..], &["--version"], &["key", "--help"], &["key", "new", "-h"], &["append", "--help"]]
    {
        let ran = who.run(args).ok();
        assert!(!ran.out.is_empty() && ran.err.is_empty(), "{ran}");
    }
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt;
        let odd = std::ffi::OsStr::from_bytes(b"\xff\x1b[2J");
        for command in ["verify", "read", "check", "sign", "append", "prepare"] {
            Ran::of(who.program().arg(command).arg(odd)).ended(2).said(&[]);
        }
        Ran::of(who.program().args(["show"]).arg(odd)).ended(2).said(&[]);
    }
}

/// Words that would steer a terminal, or pass for something else. [`Ran`] looks for a raw escape in all output.
#[test]
fn hostile_words() {
    let world = World::example();
    let (who, ledger) = (world.person("log"), world.ledger());
    let escape = "\x1b]0;x\x07\x1b[31m";
    // In arguments and in the names of files.
    let odd = format!("{escape}.toml");
    for args in [
        vec!["show", escape],
        vec!["status", escape],
        vec![escape],
        vec!["list", escape],
        vec!["list", "--at", escape],
        vec!["list", "--format", escape],
        vec!["key", "new", escape],
        vec!["key", "new", "x", "--log", escape],
        vec!["draft", escape],
        vec!["draft", "note", "--decision", escape],
        vec!["verify", escape],
        vec!["verify", "--fingerprint", escape],
        vec!["check", odd.as_str()],
        vec!["key", "show", escape],
        vec!["sign", escape],
        vec!["init", escape, "--charter", escape],
    ] {
        let ran = who.run(&on(&ledger, &args)).said(&[]);
        assert!(ran.status == 1 || ran.status == 2, "{ran}");
    }
    who.run(&["key", "list", escape]).ok();
    // In a draft: as TOML writes it, and raw.
    let written =
        PROPOSAL.replace("2026-003", "2026-009").replacen("title = \"", "title = \"\\u001b[31m<b>${x}`", 1);
    who.put("written.toml", &written);
    let raw = PROPOSAL.replace("2026-003", "2026-009").replacen("title = \"", "title = \"\x1b[31m", 1);
    who.put("raw.toml", &raw);
    who.put(&odd, &raw);
    let members = "kind = \"note\"\nby = \"\\u001b[31m\"\n\"\\u001b[31m\" = 1\n[content]\ntext = 'x'\n\"\\u009b\" = 2\n";
    who.put("members.toml", members);
    for file in ["written.toml", "raw.toml", &odd, "members.toml"] {
        for format in ["text", "json"] {
            who.run(&on(&ledger, &["check", file, "--format", format])).ended(1);
            who.run(&on(&ledger, &["prepare", file, "--format", format])).ended(1).said(&[]);
        }
    }
    // Markup and look-alikes are words like others: they pass through as they are.
    let words = "<script>alert(1)</script> [31m ${HOME} `id` %s { name } \\u001b";
    who.make(
        &world,
        "note",
        &NOTE.replace("\"Wij kijken mee.\"", &format!("'{words}'")),
        &["client-council-a"],
    );
    for args in [&["read", "note.json"][..], &["append", "note.json"], &["show", "17"], &["log"]] {
        who.run(&on(&ledger, args)).ok();
    }
    let shown = who.json(&on(&ledger, &["show", "17"]));
    assert_eq!(shown["statement"]["content"]["text"], words);
    // In a statement, a signature, a key.
    let mut hostile = example_note();
    hostile["by"] = json!(escape);
    hostile[escape] = json!(escape);
    let good = String::from_utf8(statement(&example_note())).unwrap();
    for (name, text) in [
        ("member.json", statement(&hostile)),
        ("raw.json", good.replace("Wij", escape).into_bytes()),
        ("kind.json", good.replace("\"note\"", "\"\\u001b[31m\"").into_bytes()),
        ("start.json", escape.as_bytes().to_vec()),
    ] {
        who.put(name, text);
        for command in ["read", "append", "sign"] {
            who.run(&on(&ledger, &[command, name])).ended(1).said(&[]);
        }
    }
    who.put("fine.json", &good);
    who.put(
        "fine.json.sig",
        format!("-----BEGIN SSH SIGNATURE-----\n{escape}\n-----END SSH SIGNATURE-----\n"),
    );
    who.run(&["read", "fine.json"]).ended(1).said(&[]);
    let public = who.text("../client-council-a/.config/verantwoord/keys/client-council-a");
    who.put("key", &public);
    who.put("key.pub", format!("ssh-rsa {escape}\n"));
    who.run(&["key", "show", "key.pub"]).ended(1).said(&[]);
    let line = verantwoord::crypto::Signer::public_key(&example_key("x")).to_openssh();
    who.put("comment.pub", format!("{line} {escape}\n"));
    for format in ["text", "json"] {
        who.run(&["key", "show", "comment.pub", "--format", format]).ok();
    }
    // An agent that says so.
    who.run(&on(&ledger, &["sign", "note.json", "--yes", "--agent", escape])).ended(1).said(&[]);
    // A repository full of it.
    who.git(&["clone", "-q", &ledger, "copy"]);
    who.put(&format!("copy/{escape}"), "x");
    who.put("copy/entries/00/00/00000000.leaf", escape);
    who.git(&["-C", "copy", "add", "-A"]);
    let me = ["-C", "copy", "-c", "user.name=x", "-c", "user.email=x@example.org"];
    who.git(&[&me[..], &["commit", "-qm", "x"]].concat());
    for format in ["text", "json"] {
        let ran = who.run(&["verify", "copy", "--format", format]).ended(1);
        assert!(!ran.out.is_empty());
        who.run(&on("copy", &["list", "--format", format])).ended(1).said(&[]);
    }
    // A demo in a place of such a name.
    who.run(&["demo", escape]).ok();
}
