//! Repositories: a fuzzer changes the files of a sound one, or makes a directory of git's.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};

use git2::{ObjectType, Oid};
use tempfile::TempDir;
use verantwoord::cli::{Cast, EXAMPLE, example_key, example_nonce, play};
use verantwoord::ledger::{Keeper, Ledger, Verified};
use verantwoord::store::{self, Form, LedgerPath, Memory, Read};

use super::edits::{Input, splice};
use super::told;
use super::vector::{judged, now, verify};

struct Base {
    _place: TempDir,
    path: PathBuf,
    files: BTreeMap<PathBuf, Vec<u8>>,
    verified: Ledger<Verified>,
}

/// One with an object a file, and one with all of them in a pack. Whoever changes them puts them back.
static BASES: LazyLock<Mutex<[Base; 2]>> = LazyLock::new(|| Mutex::new([base(false), base(true)]));

fn base(packed: bool) -> Base {
    let memory = Path::new("/dev/shm");
    let place = if memory.is_dir() { TempDir::new_in(memory) } else { TempDir::new() }.unwrap();
    let path = place.path().join("ledger");
    let (keep, lock) = store::create(&path).unwrap();
    let mut cast = Cast {
        key: &example_key,
        origin: "demo.example/afwijkingen",
        nonce: &example_nonce,
        readme: &|_| String::new(),
        progress: &mut |_, _| {},
    };
    drop(play(&EXAMPLE[..1], Keeper::found(keep, Some(lock)), &mut cast).unwrap());
    if packed {
        let repository = git2::Repository::open(&path).unwrap();
        let mut pack = repository.packbuilder().unwrap();
        let mut commits = repository.revwalk().unwrap();
        commits.push_ref("refs/heads/main").unwrap();
        pack.insert_walk(&mut commits).unwrap();
        pack.write(&path.join("objects/pack"), 0).unwrap();
        for item in fs::read_dir(path.join("objects")).unwrap().map(|it| it.unwrap().path()) {
            if item.file_name().is_some_and(|it| it.len() == 2) {
                fs::remove_dir_all(item).unwrap();
            }
        }
    }
    let mut files = BTreeMap::new();
    collect(&path, &mut files);
    let verified = verify(store::open(&path).unwrap()).1.unwrap();
    Base { _place: place, path, files, verified }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for item in fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        if item.is_dir() {
            collect(&item, files);
        } else {
            let bytes = fs::read(&item).unwrap();
            files.insert(item, bytes);
        }
    }
}

fn write(path: &Path, bytes: &[u8]) {
    // Objects are read-only: another file takes the place.
    let _ = fs::remove_file(path);
    fs::write(path, bytes).unwrap();
}

/// A changed file of a repository: a fault or an error, or what was there once.
pub fn repository(data: &[u8]) {
    let mut input = Input(data);
    let bases = BASES.lock().unwrap_or_else(PoisonError::into_inner);
    let base = &bases[input.below(2)];
    let mut changed = BTreeMap::new();
    for _ in 0..4 {
        if input.is_empty() {
            break;
        }
        let nth = |at: usize| base.files.iter().nth(at).unwrap();
        let (path, sound) = nth(input.below(base.files.len()));
        let bytes = changed.entry(path).or_insert_with(|| sound.clone());
        match input.byte() % 4 {
            0 => bytes.truncate(input.below(sound.len() + 1)),
            1 => bytes.clone_from(nth(input.below(base.files.len())).1),
            _ => splice(bytes, &mut input),
        }
    }
    changed.iter().for_each(|(path, bytes)| write(path, bytes));
    let outcome = store::open(&base.path).and_then(|store| Ledger::of(store).verify(now(), &mut |_, _| {}));
    changed.keys().for_each(|path| write(path, &base.files[*path]));
    match outcome {
        Ok((report, verified)) => judged(&report, verified.as_ref(), &base.verified),
        Err(fault) => told(&fault),
    }
}

/// The directories of a ledger, as git writes them: the top, `entries`, `entries/00` and `entries/00/00`.
const DIRECTORIES: [&str; 4] = ["", "entries", "entries/00", "entries/00/00"];

fn tree_at(repository: &git2::Repository, path: &str) -> Oid {
    let commit = repository.find_reference("refs/heads/main").unwrap().peel_to_commit().unwrap();
    let tree = commit.tree().unwrap();
    if path.is_empty() { tree.id() } else { tree.get_path(Path::new(path)).unwrap().id() }
}

/// Each directory of the sound one, after a byte that says which it is.
pub fn directories() -> Vec<Vec<u8>> {
    let bases = BASES.lock().unwrap_or_else(PoisonError::into_inner);
    let repository = git2::Repository::open(&bases[0].path).unwrap();
    let odb = repository.odb().unwrap();
    let mut out = Vec::new();
    for (which, path) in (0..).zip(DIRECTORIES) {
        out.push([&[which], odb.read(tree_at(&repository, path)).unwrap().data()].concat());
    }
    out
}

/// A directory of a fuzzer's making in the place of a sound one, its name and those above it right: all who read it
/// see one ledger.
pub fn directory(data: &[u8]) {
    let Some((which, bytes)) = data.split_first() else { return };
    let bases = BASES.lock().unwrap_or_else(PoisonError::into_inner);
    let base = &bases[0];
    let repository = git2::Repository::open(&base.path).unwrap();
    let odb = repository.odb().unwrap();
    let which = usize::from(*which) % DIRECTORIES.len();
    let mut made = vec![odb.write(ObjectType::Tree, bytes).unwrap()];
    for level in (0..which).rev() {
        let around = odb.read(tree_at(&repository, DIRECTORIES[level])).unwrap().data().to_vec();
        let old = tree_at(&repository, DIRECTORIES[level + 1]);
        let at = around.windows(20).position(|it| it == old.as_bytes()).unwrap();
        let new = [&around[..at], made[made.len() - 1].as_bytes(), &around[at + 20..]].concat();
        made.push(odb.write(ObjectType::Tree, &new).unwrap());
    }
    let commit =
        format!("tree {}\nauthor a <b> 0 +0000\ncommitter a <b> 0 +0000\n\nm\n", made[made.len() - 1]);
    made.push(odb.write(ObjectType::Commit, commit.as_bytes()).unwrap());
    let main = base.path.join("refs/heads/main");
    write(&main, format!("{}\n", made[made.len() - 1]).as_bytes());
    let outcome = store::open(&base.path).map(|store| {
        let mut listed = Vec::new();
        let walked = store.walk(&mut |it| listed.push(it));
        for item in &listed {
            if let (Form::Blob, Some(path)) = (item.form, LedgerPath::parse(&item.path)) {
                assert!(!matches!(store.read(&path, 1 << 20), Ok(Read::Missing)), "{} is there", item.path);
            }
        }
        (walked, Memory::of(store.as_ref()), Ledger::of(store).verify(now(), &mut |_, _| {}))
    });
    write(&main, &base.files[&main]);
    for oid in made {
        let name = oid.to_string();
        let path = base.path.join("objects").join(&name[..2]).join(&name[2..]);
        if !base.files.contains_key(&path) {
            let _ = fs::remove_file(path);
        }
    }
    match outcome {
        Ok((Ok(()), Ok(memory), Ok((report, verified)))) => {
            judged(&report, verified.as_ref(), &base.verified);
            // Of what is read, the same is said wherever it lies; strays are told by their names in either.
            assert_eq!(verify(Box::new(memory)).0.is_sound(), report.is_sound());
        }
        Ok((walked, _, verified)) => {
            walked.err().iter().for_each(told);
            verified.err().iter().for_each(told);
        }
        Err(fault) => told(&fault),
    }
}
