//! One bit flipped, in every file of a ledger. Verifying finds it, or what the ledger says is what it said.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use verantwoord::crypto::Digest;
use verantwoord::ledger::Ledger;
use verantwoord::store::{self, LedgerPath, Memory};

use crate::people::{Person, files};
use crate::scene::{Scene, append, later, on_every_core, report};

/// So many bits are flipped in each file, one at a time: in its first byte, in its last, and in others.
const FLIPS: usize = 12;

/// The bytes with one bit flipped: the nth choice for a file of this name, the same in every run.
fn flipped(name: &str, nth: usize, bytes: &[u8]) -> (usize, Vec<u8>) {
    let chance = Digest::of(format!("{name} {nth}").as_bytes()).0;
    let far = chance[..8].iter().fold(0, |sum, byte| (sum << 8) | usize::from(*byte));
    let at = match nth {
        0 => 0,
        1 => bytes.len() - 1,
        _ => far % bytes.len(),
    };
    let mut bytes = bytes.to_vec();
    bytes[at] ^= 1 << (chance[9] % 8);
    (at, bytes)
}

/// Whether a byte of a head stands in the line of an unknown key, or makes one of it: the name and the key id of a
/// cosignature say whose it is. Such a line is kept and ignored (FORMAT.md, section 5).
fn ignored(head: &[u8], at: usize) -> bool {
    let text = String::from_utf8_lossy(head);
    let (witness, unknown) = ("— igj.example/witness ", text.find("— unknown.example/w "));
    let whose = text.find(witness).is_some_and(|from| (from..from + witness.len() + 6).contains(&at));
    whose || unknown.is_some_and(|from| at >= from)
}

/// In a ledger of plain files every bit counts, but for lines of unknown keys, and README.md, which is no part of the
/// ledger (section 1).
#[test]
fn a_bit_of_any_plain_file() {
    let place = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/ledgers/ok-full/ledger");
    let sound = Memory::load(&place).unwrap();
    let says_sound =
        |store: Memory| Ledger::of(Box::new(store)).verify(later(), &mut |_, _| {}).unwrap().0.is_sound();
    assert!(says_sound(sound.clone()));
    let mut kinds = BTreeMap::new();
    for (name, bytes) in &sound.files {
        let path = LedgerPath::parse(name).unwrap();
        if path == LedgerPath::Readme {
            continue;
        }
        for nth in 0..FLIPS * 2 {
            let (at, changed) = flipped(name, nth, bytes);
            if ignored(bytes, at) {
                continue;
            }
            let mut store = sound.clone();
            store.put(&path, changed);
            assert!(!says_sound(store), "{name}, byte {at}");
            *kinds.entry(name.rsplit(['.', '/']).next().unwrap().to_owned()).or_insert(0) += 1;
        }
    }
    report(&format!("flipped bits in plain files, all found: {kinds:?}"));
    for kind in ["json", "sig", "leaf", "checkpoint", "allowed_signers", "00000006"] {
        assert!(kinds.contains_key(kind), "{kind}");
    }
}

/// All that a sound ledger says, its documents too; `None` if it is not sound or can't be read.
fn says(ledger: &Path) -> Option<BTreeMap<String, Vec<u8>>> {
    let verified = Ledger::open(ledger).ok()?.verify(later(), &mut |_, _| {}).ok()?.1?;
    let store = store::open(ledger).ok()?;
    let mut all = Memory::of(store.as_ref()).ok()?.files;
    for name in verified.view().documents().ok()? {
        let bytes = all.entry(format!("document {name}")).or_default();
        store.document(&name, &mut |piece| bytes.extend_from_slice(piece)).ok()?;
    }
    Some(all)
}

/// Adds a document as FORMAT.md, section 7, has it.
fn add_document(person: &Person, ledger: &Path) {
    let git = |args: &[&str]| {
        let out = person.git(&[&["-C", ledger.to_str().unwrap()], args].concat());
        out.trim().to_owned()
    };
    let (salt, content) = ([7_u8; 16], b"Notulen van 5 januari.".to_vec());
    let mut lines = String::new();
    for (name, bytes) in [("content", &content[..]), ("name", b"notulen.txt"), ("salt", &salt)] {
        person.put(name, bytes);
        let oid = git(&["hash-object", "-w", person.file(name).to_str().unwrap()]);
        lines += &format!("100644 blob {oid}\t{name}\n");
    }
    person.put("tree", lines);
    let mut mktree = person.command("git");
    mktree.arg("-C").arg(ledger).arg("mktree").stdin(fs::File::open(person.file("tree")).unwrap());
    let tree = String::from_utf8(crate::people::Ran::of(&mut mktree).ok().out).unwrap();
    let commit = git(&["-c", "user.name=a", "-c", "user.email=a@b", "commit-tree", "-m", "x", tree.trim()]);
    let name = Digest::of(&[&salt[..], &content].concat());
    git(&["update-ref", &format!("refs/documents/{name}"), &commit]);
}

/// Files of a git repository that no reader of the ledger looks at, so that nothing in them can be wrong: notes for
/// people, hooks, our lock, a list for old ways of fetching, and what git derives from its packs to be quicker. `HEAD`
/// and `config` steer git, not the ledger: `main` is read by its name. A flip there may make the repository one that
/// can't be opened, never another ledger.
fn means_nothing(name: &str) -> bool {
    let files = [
        "HEAD",
        "config",
        "description",
        "info/exclude",
        "info/refs",
        "objects/info/packs",
        "verantwoord.lock",
    ];
    files.contains(&name)
        || name.starts_with("hooks/")
        || name.starts_with("objects/info/commit-graph")
        || [".rev", ".bitmap", ".mtimes"].iter().any(|end| name.ends_with(end))
}

/// Whether git itself finds that something is wrong: it looks at what the newest commit does not need too, such as older
/// commits, and at the checksums of packs and their indexes.
fn git_finds(person: &Person, ledger: &Path) -> bool {
    let mut command = person.command("git");
    let output = command.arg("-C").arg(ledger).args(["fsck", "--full", "--strict"]).output().unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    let wrong = said.lines().filter(|it| !it.starts_with("dangling") && !it.contains("Checking"));
    !output.status.success() || wrong.count() > 0
}

/// How many bits are flipped in a file, one at a time.
fn flips(name: &str) -> usize {
    match name {
        _ if means_nothing(name) => 2,
        _ if name.starts_with("objects/pack/") || name == "packed-refs" => 100,
        _ => FLIPS,
    }
}

/// What is left of what a ledger says when a document is not there: it may go (FORMAT.md, section 7).
fn without_documents(said: &BTreeMap<String, Vec<u8>>) -> Vec<(&String, &Vec<u8>)> {
    said.iter().filter(|(name, _)| !name.starts_with("document ")).collect()
}

/// Every flip in every file of a repository: found by us; or the ledger says what it said, and git finds it; or the byte
/// is one that says nothing.
fn flip_all(what: &str, scene: &Scene, ledger: &Path) {
    let before = says(ledger).unwrap();
    let all: Vec<(String, usize)> = files(ledger)
        .into_iter()
        .filter(|(_, bytes)| bytes.as_ref().is_some_and(|it| !it.is_empty()))
        .map(|(name, _)| name.display().to_string())
        .flat_map(|name| (0..flips(&name)).map(move |nth| (name.clone(), nth)))
        .collect();
    let counts = std::sync::Mutex::new(BTreeMap::<&str, usize>::new());
    on_every_core(&all, |index, (name, nth)| {
        let copy = scene.copy(ledger, &format!("{what}-{index}"));
        let file = copy.ledger.join(name);
        let bytes = fs::read(&file).unwrap();
        let (at, changed) = flipped(name, *nth, &bytes);
        fs::remove_file(&file).unwrap();
        fs::write(&file, changed).unwrap();
        let found = match says(&copy.ledger) {
            None => "found",
            Some(now) => {
                // In a list of refs, a document under another name than `refs/documents/…` is one that is not there.
                let fewer = name == "packed-refs" && now.len() < before.len();
                let same = now == before || fewer && without_documents(&now) == without_documents(&before);
                assert!(same, "{name}, byte {at} of {}: it says something else", bytes.len());
                let person = Person { home: copy.home.clone() };
                if fewer {
                    "in what names a document, which is not there then"
                } else if means_nothing(name) {
                    "in files that mean nothing"
                } else if git_finds(&person, &copy.ledger) {
                    "in what the newest commit does not need, found by git"
                } else {
                    assert!(
                        says_nothing(name, at, &bytes),
                        "{name}, byte {at} of {}: not found",
                        bytes.len()
                    );
                    "in bytes that say nothing"
                }
            }
        };
        *counts.lock().unwrap().entry(found).or_default() += 1;
    });
    let counts = counts.into_inner().unwrap();
    report(&format!("flipped bits, {what}: {counts:?}"));
    assert!(counts["found"] * 4 > all.len(), "{counts:?}");
}

/// Bytes that neither git nor we give a meaning.
fn says_nothing(name: &str, at: usize, bytes: &[u8]) -> bool {
    let letter = bytes[at].is_ascii_alphabetic();
    match name {
        // The line in which git tells itself how the list was made; and a digit may be a capital.
        "packed-refs" => letter || bytes[..at].iter().all(|it| *it != b'\n'),
        // A digit again; and any blank may end it.
        _ if name.starts_with("refs/") => letter || at + 1 == bytes.len(),
        // What fills up the last byte of a compressed object, before its checksum.
        _ => name.starts_with("objects/") && !name.starts_with("objects/pack/") && at + 5 == bytes.len(),
    }
}

/// A ledger in git with a batch, a single append and a document.
fn in_git(scene: &Scene) -> Person {
    append(&scene.ledger, scene.note(0)).unwrap();
    let person = scene.world.person("keeper");
    add_document(&person, &scene.ledger);
    assert!(says(&scene.ledger).unwrap().len() > 10);
    person
}

#[test]
fn a_bit_of_any_file_in_git() {
    let scene = Scene::new();
    in_git(&scene);
    flip_all("loose", &scene, &scene.ledger);
}

#[test]
fn a_bit_of_any_file_in_git_when_packed() {
    let scene = Scene::new();
    let person = in_git(&scene);
    person.git(&["-C", scene.ledger.to_str().unwrap(), "gc", "-q", "--prune=now"]);
    let names: Vec<String> = files(&scene.ledger).keys().map(|it| it.display().to_string()).collect();
    assert!(names.iter().any(|it| it.ends_with(".pack")) && names.iter().any(|it| it == "packed-refs"));
    flip_all("packed", &scene, &scene.ledger);
}
