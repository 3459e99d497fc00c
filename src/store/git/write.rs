//! Appending to a ledger in git.
//!
//! # The order of an append
//!
//! Each step is durable before the next one begins. Whoever is killed between two of them leaves objects that
//! nothing refers to, and the ledger as it was.
//!
//! 1. The kernel lock on `verantwoord.lock` is taken ([`open_to_append`]); `main` is read after that.
//! 2. The files of the entries are written and synced, as loose objects or, if they are many, as packs; then
//!    they are read back through another handle ([`Keep::stage`]). The caller compares and signs the head.
//! 3. The head and what else is new is written and synced, then the directories that changed, then the signed
//!    commit ([`Keep::commit`]). An unchanged directory is not written again, so that an append costs the same
//!    in a large ledger as in a small one.
//! 4. What `main` is about to name is noted in the lock file: it tells our own leftovers from another's lock.
//! 5. `main` is set to the new commit if it still names the old one, and synced. This is the append: before it
//!    there is nothing, after it there is everything.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rayon::prelude::*;

use git2::{
    Config, ConfigLevel, ErrorCode, ObjectType, Odb, OdbLookupFlags, Oid, Repository, RepositoryInitOptions,
    Signature, Time,
};

use super::super::{
    Author, Change, DocumentRef, DocumentShape, Keep, LedgerPath, Listed, Mark, Place, Read, SignCommit,
    Store, StoreFault, copy,
};
use super::layout::layout;
use super::lock::{Exclusive, Held, LOCK_FILE, Waits};
use super::loose::{Loose, header, sound};
use super::{
    DIRECTORY, GitStore, MAIN, MAIN_LOCK, MAX_COMMIT, MAX_DIRECTORY, head_of_main, mode, repository, settings,
};

/// More new objects than this go into one pack.
const LOOSE: usize = 64;

/// Fewer files than this are the work of one core.
const MANY: usize = 3_000;

/// The pieces in which a pack is written, in bytes.
const PIECE: usize = 1 << 20;

/// A pack is closed when it holds so many bytes, so that memory stays bounded.
const PACK: usize = 64 << 20;

/// Settings for libgit2 while it makes a pack: searching for likenesses would take ten times as long, and
/// `git gc` does it better. libgit2 1.9 reads this threshold from the first key by mistake for the second.
const NO_DELTAS: &str = "[pack]\n\tdeltaCacheSize = 1\n[core]\n\tbigFileThreshold = 1\n";

/// Opens a ledger to append to it, and takes the right to do so; waits for it as long as `patience`.
///
/// # Errors
/// As [`open`](super::super::open); [`StoreFault::OnlyPlainFiles`] where there is no git, [`StoreFault::Busy`] when
/// somebody else appends for too long.
pub fn open_to_append(path: &Path, patience: Duration) -> Result<(Box<dyn Keep>, Exclusive), StoreFault> {
    let Some(layout) = layout(path)? else {
        super::super::plain::PlainStore::open(path)?;
        return Err(StoreFault::OnlyPlainFiles { path: path.to_owned() });
    };
    // Said before anything is written there: whether it is a ledger, and ours.
    GitStore::open(path, &layout)?;
    let exclusive = Exclusive::take(&layout.common, patience)?;
    let keep = GitKeep {
        store: GitStore::open(path, &layout)?,
        common: layout.common,
        held: exclusive.held(),
        patience,
        staged: Mutex::default(),
        made: None,
    };
    Ok((Box::new(keep), exclusive))
}

/// Makes a new, bare repository for a ledger in a directory that is empty or not there yet, with the right to
/// append. Its first commit has no parent. If that is never made, the repository is taken away again when the
/// store is dropped; a repository without it is never taken for a ledger.
///
/// Nothing of the user's templates, hooks or preferred formats goes into it. Git itself is told to sync what it
/// writes there (`core.fsync`); what we write is always synced.
///
/// # Errors
/// [`StoreFault::NotEmpty`], or when it cannot be written.
pub fn create(path: &Path) -> Result<(Box<dyn Keep>, Exclusive), StoreFault> {
    settings();
    let with_itself = copy::empty_directory(path).map_err(|fault| unfinished(path).unwrap_or(fault))?;
    // Taken first: it keeps a second one out, and tells what was left half made from what is somebody else's.
    let alone =
        Exclusive::take(path, Duration::ZERO).and_then(|exclusive| only_the_lock(path).map(|()| exclusive));
    let exclusive = alone.inspect_err(|_| {
        if with_itself {
            let _ = fs::remove_dir(path); // goes only if it is empty
        }
    })?;
    match init(path) {
        Ok(()) => {
            let keep = GitKeep {
                store: GitStore::before_the_first_commit(path),
                common: path.to_owned(),
                held: exclusive.held(),
                patience: Duration::ZERO,
                staged: Mutex::default(),
                made: Some(with_itself),
            };
            Ok((Box::new(keep), exclusive))
        }
        Err(fault) => {
            copy::clear(path, with_itself);
            Err(fault)
        }
    }
}

/// Whether somebody began a ledger here who did not come to the end, or has not yet.
fn unfinished(path: &Path) -> Option<StoreFault> {
    let begun =
        path.join(LOCK_FILE).is_file() && !path.join(MAIN).exists() && !path.join("./packed-refs").exists();
    begun.then(|| match Exclusive::take(path, Duration::ZERO) {
        Err(busy @ StoreFault::Busy { .. }) => busy,
        _ => StoreFault::Unfinished { path: path.to_owned() },
    })
}

/// Another may have made a ledger here since we looked.
fn only_the_lock(path: &Path) -> Result<(), StoreFault> {
    let mut found = fs::read_dir(path).map_err(|error| StoreFault::reading(path, &error))?.flatten();
    if found.any(|item| item.file_name() != LOCK_FILE) {
        return Err(StoreFault::NotEmpty { path: path.to_owned() });
    }
    Ok(())
}

fn init(path: &Path) -> Result<(), StoreFault> {
    let fault = |error: git2::Error| StoreFault::git(path, &error);
    let mut options = RepositoryInitOptions::new();
    options.bare(true).no_reinit(true).external_template(false).initial_head("main");
    let repository = Repository::init_opts(path, &options).map_err(fault)?;
    let mut config = repository.config().map_err(fault)?;
    config.set_str("core.fsync", "all").map_err(fault)?;
    for file in ["config", "HEAD"] {
        sync(&path.join(file))?;
    }
    sync_directories(path, &["objects", "refs/heads", "refs", ""])?;
    if let Some(above) = path.canonicalize().ok().as_deref().and_then(Path::parent) {
        sync_directories(above, &[""])?;
    }
    Ok(())
}

fn sync(path: &Path) -> Result<(), StoreFault> {
    let synced = fs::File::options().read(true).write(true).open(path).and_then(|file| file.sync_all());
    synced.map_err(|error| StoreFault::writing(path, &error))
}

#[cfg(unix)]
pub(super) fn sync_directories(top: &Path, names: &[&str]) -> Result<(), StoreFault> {
    names.iter().map(|name| top.join(name)).try_for_each(|directory| {
        let synced = fs::File::open(&directory).and_then(|file| file.sync_all());
        synced.map_err(|error| StoreFault::writing(&directory, &error))
    })
}

/// Where directories cannot be synced, the system does it.
#[cfg(not(unix))]
pub(super) fn sync_directories(_: &Path, _: &[&str]) -> Result<(), StoreFault> {
    Ok(())
}

/// A repository to append to.
struct GitKeep {
    store: GitStore,
    common: PathBuf,
    held: Arc<Held>,
    patience: Duration,
    staged: Mutex<Vec<(LedgerPath, Oid)>>,
    /// Made here, and not yet with a commit: whether its directory was made too.
    made: Option<bool>,
}

impl Drop for GitKeep {
    fn drop(&mut self) {
        if let Some(with_itself) = self.made {
            copy::clear(&self.common, with_itself);
        }
    }
}

/// A directory of the new tree, as far as it changes.
#[derive(Default)]
struct Changed {
    files: BTreeMap<String, Oid>,
    directories: BTreeMap<String, Self>,
}

impl Changed {
    fn put(&mut self, path: &str, oid: Oid) {
        match path.split_once('/') {
            Some((first, rest)) => self.directories.entry(first.to_owned()).or_default().put(rest, oid),
            None => drop(self.files.insert(path.to_owned(), oid)),
        }
    }
}

/// Where new objects are made, in memory, before they are written all at once.
struct Workshop {
    repository: Repository,
    loose: Loose,
    made: Vec<(Oid, String)>,
    bytes: usize,
    /// The file that settings for a pack pass through: of each workshop that is open another.
    settings: String,
}

impl Workshop {
    /// For blobs alone. It does not know the repository: asked whether an object is new, libgit2 would look through the
    /// directory of packs for each.
    fn for_blobs(path: &Path, loose: Loose, part: usize) -> Result<Self, StoreFault> {
        let in_memory = || {
            let odb = Odb::new()?;
            odb.add_new_mempack_backend(1000)?;
            Repository::from_odb(odb)
        };
        let repository = in_memory().map_err(|error| StoreFault::git(path, &error))?;
        let settings = format!("verantwoord.pack{part}");
        Ok(Self { repository, loose, made: Vec::new(), bytes: 0, settings })
    }

    fn open(path: &Path) -> Result<Self, StoreFault> {
        let repository = repository(path)?;
        let in_memory = repository.odb().and_then(|odb| odb.add_new_mempack_backend(1000).map(drop));
        in_memory.map_err(|error| StoreFault::git(path, &error))?;
        let loose = Loose::of(&repository);
        let settings = "verantwoord.pack".to_owned();
        Ok(Self { repository, loose, made: Vec::new(), bytes: 0, settings })
    }

    /// The name is a hint for git: objects of like names are near each other in a pack.
    fn blob(&mut self, bytes: &[u8], name: &str) -> Result<Oid, git2::Error> {
        let oid = self.repository.odb()?.write(ObjectType::Blob, bytes)?;
        self.made.push((oid, name.to_owned()));
        self.bytes += bytes.len();
        Ok(oid)
    }

    /// The tree `old` with these changes.
    fn tree(&mut self, old: Option<Oid>, changed: &Changed) -> Result<Oid, git2::Error> {
        let mut made = Vec::new();
        let oid = tree(&self.repository, &self.loose, old, changed, &mut made)?;
        self.made.extend(made.into_iter().map(|oid| (oid, String::new())));
        Ok(oid)
    }

    /// Makes all of it durable.
    fn write_to(&self, plain: &Repository, common: &Path) -> Result<(), StoreFault> {
        let fault = |error: git2::Error| StoreFault::git(common, &error);
        // What was there already is taken from there.
        let from = self.repository.odb().map_err(fault)?;
        let check = |(oid, _): &(Oid, String)| self.loose.check(*oid, header(&from, *oid)?.0);
        self.made.iter().try_for_each(check).map_err(fault)?;
        if self.made.len() > LOOSE {
            let settings = common.join(&self.settings);
            // One that a killed process left goes; a new one is made, never written through a link.
            let _ = fs::remove_file(&settings);
            fs::File::create_new(&settings)
                .and_then(|mut file| file.write_all(NO_DELTAS.as_bytes()))
                .map_err(|error| StoreFault::writing(&settings, &error))?;
            let packed = self.pack(plain, &settings).map_err(fault);
            let _ = fs::remove_file(&settings);
            packed?;
            return sync_directories(common, &["objects/pack", "objects"]);
        }
        let to = plain.odb().map_err(fault)?;
        let mut known = BTreeSet::new();
        for (oid, _) in &self.made {
            let object = from.read(*oid).map_err(fault)?;
            if to.exists_ext(*oid, OdbLookupFlags::NO_REFRESH) {
                // Written by somebody who may not have lived to sync its directory.
                let first = oid.to_string().chars().take(2).collect::<String>();
                known.insert(format!("objects/{first}"));
            } else {
                to.write(object.kind(), object.data()).map_err(fault)?;
            }
        }
        known.retain(|directory| common.join(directory).is_dir());
        // libgit2 syncs the directory that it writes to, and not this one, in which it or another made that.
        known.insert("objects".to_owned());
        sync_directories(common, &known.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn pack(&self, plain: &Repository, settings: &Path) -> Result<(), git2::Error> {
        let mut config = Config::new()?;
        config.add_file(settings, ConfigLevel::App, true)?;
        self.repository.set_config(&config)?;
        let mut builder = self.repository.packbuilder()?;
        for (oid, name) in &self.made {
            builder.insert_object(*oid, Some(name))?;
        }
        let odb = plain.odb()?;
        // libgit2 hands its bytes out by the dozen, and maps the pack anew for every piece that it is given.
        let mut writer = BufWriter::with_capacity(PIECE, odb.packwriter()?);
        let mut written = Ok(());
        let fed = builder.foreach(|bytes| {
            written = writer.write_all(bytes);
            written.is_ok()
        });
        let failed = |error: std::io::Error| git2::Error::from_str(&error.to_string());
        written.map_err(failed)?;
        fed?;
        writer.into_inner().map_err(|error| failed(error.into_error()))?.commit()?;
        odb.refresh()
    }
}

fn tree(
    repository: &Repository,
    loose: &Loose,
    old: Option<Oid>,
    changed: &Changed,
    made: &mut Vec<Oid>,
) -> Result<Oid, git2::Error> {
    let load = |oid| {
        sound(repository, loose, oid, ObjectType::Tree, MAX_DIRECTORY)?;
        repository.find_tree(oid)
    };
    let old = old.map(load).transpose()?;
    let mut builder = repository.treebuilder(old.as_ref())?;
    for (name, below) in &changed.directories {
        let old = old.as_ref().and_then(|old| old.get_name(name)).filter(|item| mode(item) == DIRECTORY);
        let oid = tree(repository, loose, old.map(|item| item.id()), below, made)?;
        builder.insert(name, oid, 0o040_000)?;
    }
    for (name, oid) in &changed.files {
        builder.insert(name, *oid, 0o100_644)?;
    }
    let oid = builder.write()?;
    made.push(oid);
    Ok(oid)
}

impl GitKeep {
    fn path(&self) -> &Path {
        &self.store.path
    }

    fn fault(&self, error: &git2::Error) -> StoreFault {
        self.store.fault(error)
    }

    fn moved(&self) -> StoreFault {
        StoreFault::Moved { path: self.path().to_owned() }
    }

    /// Writes what a workshop holds, reads the files among it back through another handle, and gives what was read.
    fn write(
        &self,
        plain: &Repository,
        workshop: &Workshop,
        files: &[Oid],
    ) -> Result<Vec<Vec<u8>>, StoreFault> {
        workshop.write_to(plain, &self.common)?;
        let other = self.store.take()?;
        let loose = Loose::of(&other.repository);
        let odb = other.repository.odb().map_err(|error| self.fault(&error))?;
        let read = |oid: &Oid| {
            loose.check(*oid, header(&odb, *oid)?.0)?;
            odb.read(*oid).map(|object| object.data().to_vec())
        };
        let read = files.iter().map(read).collect::<Result<_, _>>().map_err(|error| self.fault(&error));
        drop(odb);
        self.store.give_back(other);
        read
    }

    /// Makes the commit durable; gives it and its tree.
    fn make(
        &self,
        plain: &Repository,
        staged: Vec<(LedgerPath, Oid)>,
        change: &Change,
        author: &Author,
        sign: SignCommit<'_>,
    ) -> Result<(Oid, Oid), StoreFault> {
        let fault = |error: git2::Error| self.fault(&error);
        let mut workshop = Workshop::open(self.path())?;
        let mut changed = Changed::default();
        for (path, oid) in staged {
            changed.put(&path.to_string(), oid);
        }
        let mut files = Vec::new();
        for (path, bytes) in &change.files {
            let path = path.to_string();
            let oid = workshop.blob(bytes, &path).map_err(fault)?;
            changed.put(&path, oid);
            files.push(oid);
        }
        let root = workshop.tree(self.store.root, &changed).map_err(fault)?;
        let commit = self.commit_object(&mut workshop, root, change, author, sign)?;
        let read = self.write(plain, &workshop, &files)?;
        if read.iter().zip(&change.files).any(|(read, (_, meant))| read != meant) {
            return Err(self.store.corrupt(root));
        }
        Ok((commit, root))
    }

    fn commit_object(
        &self,
        workshop: &mut Workshop,
        root: Oid,
        change: &Change,
        author: &Author,
        sign: SignCommit<'_>,
    ) -> Result<Oid, StoreFault> {
        let fault = |error: git2::Error| self.fault(&error);
        let who = Signature::new(&author.name, &author.email, &Time::new(author.unix_seconds, 0));
        let who = who.map_err(fault)?;
        let repository = &workshop.repository;
        let tree = repository.find_tree(root).map_err(fault)?;
        let load = |oid| {
            sound(repository, &workshop.loose, oid, ObjectType::Commit, MAX_COMMIT)?;
            repository.find_commit(oid)
        };
        let parent = self.store.commit.map(load).transpose().map_err(fault)?;
        let parents: Vec<_> = parent.iter().collect();
        let unsigned = repository.commit_create_buffer(&who, &who, &change.message, &tree, &parents);
        let unsigned = unsigned.map_err(fault)?;
        let not_signed = |detail: String| StoreFault::NotSigned { detail };
        let armored = sign(&unsigned).map_err(|error| not_signed(error.to_string()))?;
        let text = std::str::from_utf8(&unsigned).map_err(|error| not_signed(error.to_string()))?;
        let commit = repository.commit_signed(text, armored.trim_end(), Some("gpgsig")).map_err(fault)?;
        drop(parents);
        drop((tree, parent));
        workshop.made.push((commit, String::new()));
        Ok(commit)
    }

    /// Sets `main`, if it still names the commit of the snapshot.
    fn set_main(&self, repository: &Repository, commit: Oid) -> Result<(), StoreFault> {
        // No commit yet: libgit2 takes zeros for "must not be there".
        let expected = self.store.commit.unwrap_or(Oid::ZERO_SHA1);
        let mut waits = Waits::new(self.patience);
        self.held.intend(&commit.to_string())?;
        let outcome = loop {
            match repository.reference_matching(MAIN, commit, true, expected, "append") {
                Ok(_) => break Ok(()),
                Err(error) if error.code() == ErrorCode::Locked => {
                    if !waits.wait() {
                        break Err(StoreFault::Locked { path: self.common.join(MAIN_LOCK) });
                    }
                }
                Err(error) if matches!(error.code(), ErrorCode::Modified | ErrorCode::Exists) => {
                    break Err(self.moved());
                }
                Err(error) => break self.after_all(repository, commit, &error),
            }
        };
        self.held.done(&self.common.join(MAIN_LOCK));
        outcome
    }

    /// An error while `main` was set: it may name the new commit all the same. A sync that failed once can't be made good
    /// by one that succeeds: the system may have thrown away what it could not write.
    fn after_all(&self, repository: &Repository, commit: Oid, error: &git2::Error) -> Result<(), StoreFault> {
        match head_of_main(repository, self.path()) {
            Ok(now) if now == self.store.commit => Err(self.fault(error)),
            Ok(now) if now != Some(commit) => Err(self.moved()),
            _ => Err(StoreFault::Uncertain { path: self.path().to_owned() }),
        }
    }
}

/// Files that were written, and what was read back of each.
type Staged = (Vec<(LedgerPath, Oid)>, Vec<Vec<u8>>);

impl GitKeep {
    fn stage_part(&self, part: usize, files: &[(LedgerPath, Vec<u8>)]) -> Result<Staged, StoreFault> {
        let mut read = Vec::with_capacity(files.len());
        let mut staged = Vec::with_capacity(files.len());
        let mut rest = files.iter().peekable();
        let plain = self.store.take()?;
        while rest.peek().is_some() {
            let mut workshop = Workshop::for_blobs(self.path(), Loose::of(&plain.repository), part)?;
            let mut oids = Vec::new();
            while workshop.bytes < PACK
                && let Some((path, bytes)) = rest.next()
            {
                let oid = workshop.blob(bytes, &path.to_string()).map_err(|error| self.fault(&error))?;
                oids.push(oid);
                staged.push((*path, oid));
            }
            read.append(&mut self.write(&plain.repository, &workshop, &oids)?);
        }
        self.store.give_back(plain);
        Ok((staged, read))
    }
}

impl Keep for GitKeep {
    fn stage(&self, files: &[(LedgerPath, Vec<u8>)]) -> Result<Vec<Vec<u8>>, StoreFault> {
        // What an earlier append staged and never committed is no part of this one.
        self.staged.lock().unwrap_or_else(PoisonError::into_inner).clear();
        // Of many files each core makes packs of its own: to compress is what a pack costs.
        let part = files.len().div_ceil(rayon::current_num_threads()).max(MANY);
        let parts = files.par_chunks(part).enumerate().map(|(nth, files)| self.stage_part(nth, files));
        let parts: Vec<_> = parts.collect();
        let mut read = Vec::with_capacity(files.len());
        let mut staged = Vec::with_capacity(files.len());
        for part in parts {
            let (mut oids, mut bytes) = part?;
            staged.append(&mut oids);
            read.append(&mut bytes);
        }
        self.staged.lock().unwrap_or_else(PoisonError::into_inner).append(&mut staged);
        Ok(read)
    }

    fn commit(&mut self, change: &Change, author: &Author, sign: SignCommit<'_>) -> Result<(), StoreFault> {
        let staged = std::mem::take(self.staged.get_mut().unwrap_or_else(PoisonError::into_inner));
        let plain = self.store.take()?;
        if head_of_main(&plain.repository, self.path())? != self.store.commit {
            return Err(self.moved());
        }
        let (commit, root) = self.make(&plain.repository, staged, change, author, sign)?;
        let outcome = self.set_main(&plain.repository, commit);
        self.store.give_back(plain);
        // Where it may stand, nothing is taken away.
        if matches!(outcome, Ok(()) | Err(StoreFault::Uncertain { .. })) {
            self.made = None;
        }
        outcome?;
        self.store.move_to(commit, root);
        Ok(())
    }
}

impl Store for GitKeep {
    fn walk(&self, visit: &mut dyn FnMut(Listed)) -> Result<(), StoreFault> {
        self.store.walk(visit)
    }

    fn mark(&self) -> Option<Mark> {
        self.store.mark()
    }

    fn changes(&self, since: &Mark, visit: &mut dyn FnMut(Listed)) -> bool {
        self.store.changes(since, visit)
    }

    fn read(&self, path: &LedgerPath, limit: u64) -> Result<Read, StoreFault> {
        self.store.read(path, limit)
    }

    fn documents(&self) -> Result<Vec<DocumentRef>, StoreFault> {
        self.store.documents()
    }

    fn document(&self, name: &str, visit: &mut dyn FnMut(&[u8])) -> Result<DocumentShape, StoreFault> {
        self.store.document(name, visit)
    }

    fn place(&self) -> Place {
        self.store.place()
    }
}
