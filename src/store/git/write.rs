//! Appending to a ledger in git.
//!
//! # The order of an append
//!
//! What `main` is about to name is durable before it does. Whoever is killed between two of them leaves objects that
//! nothing refers to, and the ledger as it was.
//!
//! 1. The kernel lock on `verantwoord.lock` is taken ([`open_to_append`]); `main` is read after that.
//! 2. The files of the entries are written and synced, as loose objects or, if they are many, as packs; then
//!    they are read back through another handle ([`Keep::stage`]). The caller compares and signs the head.
//! 3. The head and what else is new is written and synced, then the directories that changed, then the signed
//!    commit ([`Keep::commit`]); then `objects`, in which the directories of all these may be new. An unchanged
//!    directory is not written again, so that an append costs the same in a large ledger as in a small one.
//! 4. What `main` is about to name is noted in the lock file: it tells our own leftovers from another's lock.
//! 5. `main` is set to the new commit if it still names the old one, and synced. This is the append: before it
//!    there is nothing, after it there is everything.

use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rayon::prelude::*;

use git2::{ObjectType, Oid, Repository, RepositoryInitOptions, Signature, Time};

use super::super::{Author, Change, Keep, LedgerPath, SignCommit, Store, StoreFault, copy};
use super::ground::Ground;
use super::layout::layout;
use super::lock::{Exclusive, LOCK_FILE};
use super::loose::{Loose, file_of, header};
use super::workshop::{Changed, Workshop};
use super::{GitStore, MAIN, MAX_COMMIT, head_of_main, repository, settings};

/// Fewer files than this are the work of one core.
const MANY: usize = 3_000;

/// A pack is closed when it holds so many bytes, so that memory stays bounded.
const PACK: usize = 64 << 20;

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
    let keep = GitKeep::open(Ground::of(path, &layout.common, &exclusive, patience))?;
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
                ground: Ground::of(path, path, &exclusive, Duration::ZERO),
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

pub(super) fn init(path: &Path) -> Result<(), StoreFault> {
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
pub(super) struct GitKeep {
    store: GitStore,
    ground: Ground,
    staged: Mutex<Vec<(LedgerPath, Oid)>>,
    /// Made here, and not yet with a commit: whether its directory was made too.
    made: Option<bool>,
}

impl Drop for GitKeep {
    fn drop(&mut self) {
        if let Some(with_itself) = self.made.filter(|_| !self.ground.common.join(MAIN).exists()) {
            copy::clear(&self.ground.common, with_itself);
        }
    }
}

impl GitKeep {
    /// The ledger that lies there, to append to it.
    pub(super) fn open(ground: Ground) -> Result<Self, StoreFault> {
        let store = ground.store()?;
        Ok(Self { store, ground, staged: Mutex::default(), made: None })
    }

    fn path(&self) -> &Path {
        &self.store.path
    }

    fn fault(&self, error: &git2::Error) -> StoreFault {
        self.store.fault(error)
    }

    /// Reads the files among what a workshop wrote back through another handle, and gives what was read.
    fn read_back(&self, workshop: &Workshop, files: &[Oid]) -> Result<Vec<Vec<u8>>, StoreFault> {
        let other = self.store.take()?;
        let loose = Loose::of(&other.repository);
        let odb = other.repository.odb().map_err(|error| self.fault(&error))?;
        let made = workshop.repository.odb().map_err(|error| self.fault(&error))?;
        let read = |oid: &Oid| {
            loose.check(*oid, header(&made, *oid)?.0)?;
            odb.read(*oid).map(|object| object.data().to_vec())
        };
        let read = files.iter().map(read).collect::<Result<_, _>>().map_err(|error| self.fault(&error));
        drop(odb);
        self.store.give_back(other);
        read
    }

    /// Nothing refers to what is staged yet: who cleaned up meanwhile (`git gc --prune=now`) took it away. A handle that
    /// was open then still sees packs that are gone.
    fn still_there(&self, staged: &[(LedgerPath, Oid)]) -> Result<(), StoreFault> {
        let objects = self.ground.common.join("objects");
        let packed: Vec<Oid> =
            staged.iter().map(|it| it.1).filter(|it| !file_of(&objects, *it).exists()).collect();
        if packed.is_empty() {
            return Ok(());
        }
        let now = repository(self.path())?;
        let odb = now.odb().map_err(|error| self.fault(&error))?;
        packed.into_iter().find(|it| !odb.exists(*it)).map_or(Ok(()), |gone| Err(self.store.corrupt(gone)))
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
        let mut workshop = Workshop::in_memory(self.path(), Loose::of(plain), 0)?;
        let mut changed = Changed::default();
        self.still_there(&staged)?;
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
        let root = workshop.tree(plain, self.store.root, &changed).map_err(fault)?;
        let commit = self.commit_object(plain, &mut workshop, root, change, author, sign)?;
        workshop.write_to(plain, &self.ground.common)?;
        let read = self.read_back(&workshop, &files)?;
        if read.iter().zip(&change.files).any(|(read, (_, meant))| read != meant) {
            return Err(self.store.corrupt(root));
        }
        Ok((commit, root))
    }

    fn commit_object(
        &self,
        plain: &Repository,
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
            workshop.bring(plain, oid, ObjectType::Commit, MAX_COMMIT)?;
            repository.find_commit(oid)
        };
        let parent = self.store.commit.map(load).transpose().map_err(fault)?;
        let parents: Vec<_> = parent.iter().collect();
        let unsigned = repository.commit_create_buffer(&who, &who, &change.message, &tree, &parents);
        let unsigned = unsigned.map_err(fault)?;
        drop(parents);
        drop((tree, parent));
        workshop.sign_commit(&unsigned, sign)
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
            let mut workshop = Workshop::in_memory(self.path(), Loose::of(&plain.repository), part)?;
            let mut oids = Vec::new();
            while workshop.bytes < PACK
                && let Some((path, bytes)) = rest.next()
            {
                let oid = workshop.blob(bytes, &path.to_string()).map_err(|error| self.fault(&error))?;
                oids.push(oid);
                staged.push((*path, oid));
            }
            // The commit ends with `objects`.
            workshop.write_but_for_objects(&plain.repository, &self.ground.common)?;
            read.append(&mut self.read_back(&workshop, &oids)?);
        }
        self.store.give_back(plain);
        Ok((staged, read))
    }
}

impl Keep for GitKeep {
    fn as_store(&self) -> &dyn Store {
        &self.store
    }

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
            return Err(self.ground.moved());
        }
        let (commit, root) = self.make(&plain.repository, staged, change, author, sign)?;
        let outcome = self.ground.set_main(&plain.repository, self.store.commit, commit);
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
