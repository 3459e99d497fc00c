//! The order in which an append becomes durable, as strace shows it: when `main` takes its new name, everything below it
//! is on the disk, and so is its place in its directory; and before a receipt is printed, `main` is too.
//!
//! Killing a process shows nothing of this, for the system goes on and writes what it was given. So the calls are
//! followed here: what was written and not synced, and which names were made in a directory that was not synced since.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::exchange::{Place, with_erasure};
use crate::scene::{BEFORE, Scene};
use crate::strace::{Call, calls, run};

/// What a power cut could take away.
#[derive(Debug, Default)]
pub(crate) struct Volatile {
    /// Files with bytes that were not synced.
    pub(crate) bytes: BTreeSet<PathBuf>,
    /// Names that were made since their directory was synced.
    pub(crate) names: BTreeSet<PathBuf>,
}

impl Volatile {
    pub(crate) fn after(&mut self, call: &Call, place: &Path) {
        let paths = call.paths(place);
        let Some(path) = paths.last().cloned().filter(|_| !call.rest.contains(" = -1 ")) else { return };
        match call.name.as_str() {
            "openat" | "open" => {
                if call.rest.contains("O_CREAT") {
                    self.names.insert(path);
                }
            }
            "mkdir" | "mkdirat" | "symlink" | "symlinkat" => drop(self.names.insert(path)),
            "write" | "pwrite64" | "ftruncate" => drop(self.bytes.insert(path)),
            "fsync" | "fdatasync" => {
                self.bytes.remove(&path);
                self.names.retain(|name| name.parent() != Some(&path));
            }
            "rename" | "renameat" | "renameat2" | "link" | "linkat" => {
                if self.bytes.contains(&paths[0]) {
                    self.bytes.insert(path.clone());
                }
                if call.name.starts_with("rename") {
                    self.bytes.remove(&paths[0]);
                    self.names.remove(&paths[0]);
                }
                self.names.insert(path);
            }
            "unlink" | "unlinkat" | "rmdir" => {
                self.bytes.remove(&path);
                self.names.remove(&path);
            }
            name => {
                assert!(!call.writes() || ["flock", "chmod", "fchmod"].contains(&name), "unknown: {call:?}")
            }
        }
    }

    /// What a power cut could take away of what a ledger rests on.
    fn of_the_ledger(&self, ledger: &Path) -> Vec<&Path> {
        // Our lock, the time of its note, and what git puts into a new repository for people.
        let spare = [
            "verantwoord.lock",
            "verantwoord.pack",
            "verantwoord.pack0",
            "description",
            "hooks",
            "info",
            "refs/heads/main.lock",
            // What waits beside the ledger is not the ledger yet.
            "verantwoord.incoming",
            "verantwoord.outgoing",
            "verantwoord.turn",
        ];
        let rests = |path: &&Path| {
            let name = path.strip_prefix(ledger).unwrap_or(path);
            !spare.iter().any(|it| name.starts_with(it))
        };
        self.bytes.iter().chain(&self.names).map(PathBuf::as_path).filter(rests).collect()
    }
}

/// Follows a clean run; gives how often `main` was set and how many names were made before that.
fn follow(log: &str, above: &Path, ledger: &Path) {
    let mut volatile = Volatile::default();
    let (main, lock) = (ledger.join("refs/heads/main"), ledger.join("refs/heads/main.lock"));
    let (mut set, mut told, mut made) = (0, 0, 0);
    for call in calls(log) {
        let prints = call.name == "write" && call.rest.starts_with("1<");
        let sets = ["rename", "link"].contains(&call.name.as_str())
            && call.paths(ledger).last() == Some(&main)
            && !call.rest.contains(" = -1 ");
        if sets {
            assert_eq!(volatile.of_the_ledger(ledger), Vec::<&Path>::new(), "when main is set");
            assert!(!volatile.bytes.contains(&lock), "main itself is not synced: {volatile:?}");
            set += 1;
        }
        if prints && told == 0 {
            assert_eq!(volatile.of_the_ledger(ledger), Vec::<&Path>::new(), "when a receipt is printed");
            told += 1;
        }
        let before = volatile.names.len();
        volatile.after(&call, above);
        made += usize::from(volatile.names.len() > before);
    }
    assert_eq!((set, told), (1, 1));
    assert!(made > 10, "only {made} names were made");
}

/// What was written is opened and read once more before the next thing is written: the head that is signed then is one
/// over what came back.
fn read_back(log: &str, ledger: &Path) {
    let objects = ledger.join("objects");
    let all = calls(log);
    let written = |call: &Call| {
        let path = call.paths(&objects).pop().filter(|_| ["link", "rename"].contains(&call.name.as_str()))?;
        let name = path.file_name()?.to_string_lossy();
        (name.len() == 38 || name.starts_with("pack-") && name.ends_with(".pack")).then_some(path)
    };
    let ever: Vec<PathBuf> = all.iter().filter_map(written).collect();
    let opens = |it: &Call| it.name == "openat" && !it.rest.contains(" = -1 ");
    let reads = |it: &Call| opens(it) && it.paths(&objects).iter().any(|it| ever.contains(it));
    let staged = all.iter().position(reads).unwrap();
    let first: Vec<PathBuf> = all[..staged].iter().filter_map(written).collect();
    assert!(!first.is_empty());
    let next = staged + all[staged..].iter().position(|it| it.rest.contains("O_CREAT")).unwrap();
    for path in &first {
        let read = all[staged..next].iter().any(|it| opens(it) && it.paths(&objects).contains(path));
        assert!(read, "{} was not read back", path.display());
    }
}

fn appends(scene: &Scene, name: &str, count: usize) {
    let copy = scene.copy(&scene.ledger, name);
    let ended = run(&copy.home, &[], &scene.append_arguments(&copy.ledger, &scene.files(0..count)));
    assert_eq!(ended.status, Some(0), "{ended:?}");
    follow(&ended.log, &copy.ledger, &copy.ledger);
    read_back(&ended.log, &copy.ledger);
}

#[test]
fn of_an_append_and_of_a_batch() {
    let scene = Scene::new();
    appends(&scene, "one", 1);
    appends(&scene, "batch", 25);
}

/// What was pushed becomes the ledger in the same order.
#[test]
fn of_an_append_with_a_remote() {
    let scene = Scene::new();
    let place = Place::of(&scene, "with-remote");
    let file = scene.files(0..1).remove(0);
    let ended = run(&place.home, &[], &scene.append_arguments(&place.ledger(), &[file]));
    assert_eq!(ended.status, Some(0), "{ended:?}");
    follow(&ended.log, &place.ledger(), &place.ledger());
}

/// What is to go is noted before `main` moves, and before the first object goes, what stays is durable in a new pack.
#[test]
fn of_an_erasure() {
    let scene = Scene::new();
    let (ledger, _) = with_erasure(&scene);
    let place = Place::new(&scene, "erase", &ledger, None);
    let entry = BEFORE.to_string();
    let ended = run(&place.home, &[], &place.arguments(&["erase", &entry, "--log-key", &scene.log_key]));
    assert_eq!(ended.status, Some(0), "{ended:?}");
    follow(&ended.log, &place.ledger(), &place.ledger());
    let (ledger, all) = (place.ledger(), calls(&ended.log));
    let nth = |what: &str, name: &str, path: &dyn Fn(&str) -> bool| {
        let is = |call: &Call| {
            let last =
                call.paths(&ledger).pop().map(|it| it.strip_prefix(&ledger).unwrap().display().to_string());
            call.name == name && last.is_some_and(|it| path(&it))
        };
        all.iter().position(is).unwrap_or_else(|| panic!("{what} is not there"))
    };
    let set = nth("main", "rename", &|it| it == "refs/heads/main");
    let noted = nth("the note", "rename", &|it| it == "verantwoord.erasing");
    let pack = nth("the pack", "fsync", &|it| it.starts_with("objects/pack/pack-") && it.ends_with(".pack"));
    let gone = nth("an object", "unlink", &|it| it.starts_with("objects/"));
    let over = nth("the note", "unlink", &|it| it == "verantwoord.erasing");
    assert!(noted < set && set < pack && pack < gone && gone < over, "{:?}", [noted, set, pack, gone, over]);
    let synced = all[pack..gone]
        .iter()
        .any(|it| it.name == "fsync" && it.paths(&ledger) == [ledger.join("objects/pack")]);
    assert!(synced, "the new pack's place is not synced when an object goes");
}

#[test]
fn of_a_new_ledger() {
    let scene = Scene::new();
    let above = scene.world.path("new/above");
    std::fs::create_dir_all(&above).unwrap();
    let place = above.join("ledger");
    let ended = run(above.parent().unwrap(), &[], &scene.init_arguments(&place, &scene.charter()));
    assert_eq!(ended.status, Some(0), "{ended:?}");
    follow(&ended.log, &above, &place);
    read_back(&ended.log, &place);
}

/// Each last sync of a file or a directory is needed, and the tests above see when it is missing.
#[test]
fn a_missing_sync_is_seen() {
    let scene = Scene::new();
    let copy = scene.copy(&scene.ledger, "one");
    let ended = run(&copy.home, &[], &scene.append_arguments(&copy.ledger, &scene.files(0..1)));
    let lines: Vec<&str> = ended.log.lines().collect();
    let synced = |line: &str| line.strip_prefix("fsync(")?.split_once('<').map(|(_, path)| path.to_owned());
    let syncs: Vec<usize> = (0..lines.len())
        .filter(|nth| synced(lines[*nth]).is_some_and(|path| path.contains("/ledger/")))
        // One that comes again makes an earlier one good.
        .filter(|nth| !lines[nth + 1..].iter().any(|later| synced(later) == synced(lines[*nth])))
        .collect();
    assert!(syncs.len() > 10);
    let needed = syncs.iter().filter(|missing| {
        let rest = [&lines[..**missing], &lines[**missing + 1..]].concat().join("\n");
        std::panic::catch_unwind(|| follow(&rest, &copy.ledger, &copy.ledger)).is_err()
    });
    // What was there before is synced once more: whoever wrote it may not have lived to do so (`allowed_signers` here).
    let needed = needed.count();
    assert!(needed + 1 >= syncs.len(), "{needed} of {} syncs are needed", syncs.len());
}
