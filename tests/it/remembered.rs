//! What was verified before is not looked at again: and still the verdict is the one that verifying everything gives.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use git2::Repository;
use verantwoord::crypto::Digest;
use verantwoord::ledger::{Ledger, Report, Verified};
use verantwoord::statement::scalar::Time;

use crate::people::{World, play_example};

fn now() -> Time {
    Time::new("2026-11-21T12:00:00Z").unwrap()
}

type Verdict = (Report, Option<Ledger<Verified>>);

fn verify(path: &Path) -> Verdict {
    Ledger::open(path).unwrap().verify(now(), &mut |_, _| {}).unwrap()
}

/// The verdict, and how many entries were looked at.
fn verify_since(path: &Path, remembered: &[u8]) -> (Verdict, u64) {
    let mut seen = 0;
    let verdict = Ledger::open(path).unwrap().verify_since(Some(remembered), now(), &mut |done, all| {
        seen = seen.max(all - done);
    });
    (verdict.unwrap(), seen)
}

/// All that a verified ledger answers, for comparing two of them.
fn told(ledger: &Ledger<Verified>) -> String {
    let entries = ledger.leaves().map(|(number, leaf)| {
        let (root, by) = (ledger.root_at(number + 1), ledger.erased_by(number));
        format!("{leaf:?} {:?} {root:?} {by:?} {:?}", ledger.signers(number), ledger.find(&leaf.statement))
    });
    let entries: Vec<String> = entries.collect();
    let authority = ledger.authority();
    let witnesses: Vec<_> =
        (0..=ledger.size()).map(|it| authority.witnesses_at(it).collect::<Vec<_>>()).collect();
    let keys: Vec<_> = authority.enrolled().collect();
    let log_keys: Vec<_> = (0..=ledger.size()).map(|it| authority.log_key_at(it)).collect();
    let head =
        (ledger.origin(), ledger.fingerprint(), ledger.size(), ledger.seen(), authority.newest_change());
    format!("{head:?}\n{entries:#?}\n{keys:?}\n{witnesses:?}\n{log_keys:?}\n{:?}", authority.charter())
}

/// A repository in which `main` can name any tree.
struct Shelf {
    repository: Repository,
    path: PathBuf,
}

impl Shelf {
    fn new(world: &World) -> Self {
        let path = world.path("shelf");
        Self { repository: Repository::init_bare(&path).unwrap(), path }
    }

    /// The files of a folder, as a tree.
    fn tree(&self, from: &Path) -> git2::Oid {
        let mut tree = self.repository.treebuilder(None).unwrap();
        for item in fs::read_dir(from).unwrap().flatten() {
            let directory = item.file_type().unwrap().is_dir();
            let (oid, mode) = if directory {
                (self.tree(&item.path()), 0o040_000)
            } else {
                (self.repository.blob_path(&item.path()).unwrap(), 0o100_644)
            };
            tree.insert(item.file_name(), oid, mode).unwrap();
        }
        tree.write().unwrap()
    }

    fn show(&self, tree: git2::Oid) -> &Path {
        let tree = self.repository.find_tree(tree).unwrap();
        let who = git2::Signature::new("log", "log", &git2::Time::new(0, 0)).unwrap();
        let commit = self.repository.commit(None, &who, &who, "", &tree, &[]).unwrap();
        self.repository.reference("refs/heads/main", commit, true, "").unwrap();
        &self.path
    }
}

/// Every vector, after a third of the sound ones of the same ledger and after some of others: whatever was verified before, the
/// report is the same as without it.
#[test]
fn what_is_remembered_changes_no_verdict() {
    let world = World::new();
    let shelf = Shelf::new(&world);
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let mut ledgers = BTreeMap::new();
    for folder in ["ledgers", "more"] {
        for item in fs::read_dir(vectors.join(folder)).unwrap().flatten() {
            let ledger = item.path().join("ledger");
            if ledger.is_dir() {
                let charter = fs::read(ledger.join("entries/00/00/00000000.json")).unwrap_or_default();
                ledgers.insert(item.file_name(), (Digest::of(&charter), shelf.tree(&ledger)));
            }
        }
    }
    assert!(ledgers.len() > 150, "{}", ledgers.len());
    let mut known = Vec::new();
    for (name, (charter, tree)) in &ledgers {
        if let Some(ledger) = verify(shelf.show(*tree)).1 {
            known.push((name, charter, ledger.remember().unwrap()));
        }
    }
    let (mut resumed, mut compared) = (0, 0);
    for (nth, (name, (charter, tree))) in ledgers.iter().enumerate() {
        let path = shelf.show(*tree);
        let whole = verify(path);
        for (at, (before, of, remembered)) in known.iter().enumerate() {
            if (at + nth) % (if *of == charter { 3 } else { 24 }) != 0 {
                continue;
            }
            let ((report, ledger), _) = verify_since(path, remembered);
            assert_eq!(report, whole.0, "{name:?} after {before:?}");
            assert_eq!(ledger.as_ref().map(told), whole.1.as_ref().map(told), "{name:?} after {before:?}");
            compared += 1;
            resumed += usize::from(before != &name && *of == charter && ledger.is_some());
        }
    }
    assert!(compared > 500 && resumed > 20, "{compared} compared, {resumed} went on");
}

/// The worked example, at each of its commits: whoever verified it then looks at what came since, and at no more.
#[test]
fn only_what_is_new_is_looked_at() {
    let world = World::new();
    let path = world.path("ledger");
    play_example(&path);
    let repository = Repository::open(&path).unwrap();
    let newest = repository.find_reference("refs/heads/main").unwrap().target().unwrap();
    let mut walk = repository.revwalk().unwrap();
    walk.push(newest).unwrap();
    let commits: Vec<_> = walk.map(Result::unwrap).collect();
    let moved = |to| drop(repository.reference("refs/heads/main", to, true, "").unwrap());
    let mut known = Vec::new();
    for commit in commits.iter().rev() {
        moved(*commit);
        let ledger = verify(&path).1.unwrap();
        known.push((ledger.size(), ledger.remember().unwrap()));
    }
    let whole = verify(&path);
    let size = whole.0.size;
    assert!(known.len() > 10);
    for (then, remembered) in known {
        let ((report, ledger), seen) = verify_since(&path, &remembered);
        assert_eq!(report, whole.0);
        let ledger = ledger.unwrap();
        assert_eq!(told(&ledger), told(whole.1.as_ref().unwrap()), "since {then}");
        assert_eq!(ledger.remember(), whole.1.as_ref().unwrap().remember());
        assert_eq!(seen, size - then, "looked at more than is new since {then}");
    }
    // A copy that is behind what was verified is verified whole, and is what it is.
    let remembered = whole.1.unwrap().remember().unwrap();
    moved(commits[3]);
    let ((report, _), _) = verify_since(&path, &remembered);
    assert_eq!(report, verify(&path).0);
}

/// Anything but the bytes that were given is no memory; and nothing that they could say makes it crash.
#[test]
fn damaged_memory_is_none() {
    let world = World::example();
    let path = world.path("ledger");
    let remembered = verify(&path).1.unwrap().remember().unwrap();
    let size = verify(&path).0.size;
    assert_eq!(verify_since(&path, &remembered).1, 0);
    for at in (0..remembered.len()).step_by(remembered.len() / 40) {
        let mut damaged = remembered.clone();
        damaged[at] ^= 0x10;
        let ((report, ledger), seen) = verify_since(&path, &damaged);
        assert!(report.is_sound() && ledger.is_some());
        assert_eq!(seen, size, "a flipped bit at {at} was believed");
        // With a digest that fits, it is whatever it is: no verdict on the ledger, and no crash.
        let end = damaged.len() - 32;
        let digest = Digest::of(&damaged[..end]);
        damaged[end..].copy_from_slice(&digest.0);
        let _ = Ledger::open(&path).unwrap().verify_since(Some(&damaged), now(), &mut |_, _| {});
        assert_eq!(verify_since(&path, &remembered[..at]).1, size);
    }
}

/// Damage to what was verified before comes out when it is shown, and when all is verified.
#[test]
fn what_is_shown_is_hashed_again() {
    let world = World::example();
    let (path, who) = (world.path("ledger"), world.person("client-council-a"));
    let ledger = who.json(&["--ledger", &world.ledger(), "verify"]);
    assert_eq!(ledger["ok"], true);
    let repository = Repository::open(&path).unwrap();
    let tree = repository.find_reference("refs/heads/main").unwrap().peel_to_tree().unwrap();
    let oid = tree.get_path(Path::new("entries/00/00/00000002.json")).unwrap().id().to_string();
    let object = path.join("objects").join(&oid[..2]).join(&oid[2..]);
    let mut other = repository.find_blob(git2::Oid::from_str(&oid).unwrap()).unwrap().content().to_vec();
    other[100] ^= 1;
    let elsewhere = Repository::init_bare(world.path("elsewhere")).unwrap();
    let forged = elsewhere.blob(&other).unwrap().to_string();
    fs::remove_file(&object).unwrap();
    fs::copy(world.path("elsewhere").join("objects").join(&forged[..2]).join(&forged[2..]), &object).unwrap();
    // What does not need it goes on; what shows it refuses.
    who.run(&["--ledger", &world.ledger(), "log"]).ok();
    assert_eq!(who.run(&["--ledger", &world.ledger(), "show", "2"]).status, 2);
    assert_ne!(who.run(&["verify", &world.ledger()]).status, 0);
}

/// A past that is no longer the one that was verified is an alarm, and no reason to forget.
#[test]
fn another_past_is_an_alarm() {
    let world = World::example();
    let (path, who) = (world.path("ledger"), world.person("client-council-a"));
    who.run(&["--ledger", &world.ledger(), "list"]).ok();
    let kept = |folder: &str| {
        let place = who.home.join(".local/state/verantwoord").join(folder);
        let file = fs::read_dir(place).unwrap().next().unwrap().unwrap().path();
        fs::read(file).unwrap()
    };
    let (head, cache) = (kept("heads"), kept("verified"));
    let repository = Repository::open(&path).unwrap();
    let before = repository.find_reference("refs/heads/main").unwrap().peel_to_commit().unwrap();
    repository.reference("refs/heads/main", before.parent_id(0).unwrap(), true, "").unwrap();
    let refused = who.run(&["--ledger", &world.ledger(), "list"]);
    assert_eq!(refused.status, 1, "{refused:?}");
    assert!(String::from_utf8(refused.err).unwrap().contains("ontbreekt wat u eerder zag"));
    assert_eq!((kept("heads"), kept("verified")), (head, cache), "nothing was forgotten");
}
