//! A ledger in git, read through libgit2: the commit that `main` had when it was opened.

mod desk;
mod documents;
mod exchange;
mod ground;
mod layout;
mod lock;
mod loose;
mod packs;
mod publish;
mod purge;
mod quarantine;
mod remote;
mod rewrite;
mod slips;
#[cfg(test)]
mod tests;
mod turn;
mod workshop;
mod write;

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, Once, PoisonError};

use git2::{ErrorCode, ObjectType, Oid, Repository, RepositoryOpenFlags};

use super::{
    DocumentRef, DocumentShape, Form, LedgerPath, Listed, MAX_DEPTH, MAX_PATHS, Mark, Place, Read, Store,
    StoreFault,
};
pub use desk::Arrived;
pub use documents::{Content, Documents, Label, labels};
pub use exchange::{Exchange, Fetched, History};
pub(in crate::store) use layout::{Layout, layout};
pub use lock::Exclusive;
use loose::{Loose, header, sound};
pub use remote::{Git, GitDid, Remote};
pub use slips::{read_slips, slips};
pub use write::{create, open_to_append};

/// The branch that holds the ledger.
const MAIN: &str = "refs/heads/main";

/// What git makes while it sets that branch.
const MAIN_LOCK: &str = "refs/heads/main.lock";

/// Below this, a ref names a document.
const DOCUMENTS: &str = "refs/documents/";

/// The largest directory object that we parse: a million heads under `checkpoints/` are 36 MB.
const MAX_DIRECTORY: usize = 256 << 20;

/// The largest document that we hold in memory at once, where git cannot give it in pieces.
const MAX_DOCUMENT: usize = 1 << 30;

/// So many directories are remembered by each handle: several threads take turns with them.
const REMEMBERED: usize = 8;

/// The largest commit object that we parse.
const MAX_COMMIT: usize = 1 << 20;

const DIRECTORY: u32 = 0o040_000;
const BLOB: u32 = 0o100_644;
const LINK: u32 = 0o120_000;

/// libgit2's settings for the whole process.
#[allow(unsafe_code)]
fn settings() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        git2::opts::strict_hash_verification(true);
        // Trees are made in memory, of blobs that lie in the repository: libgit2 would look for them in vain.
        git2::opts::strict_object_creation(false);
        libgit2_sys::init();
        // SAFETY: libgit2 is initialised (above), and this option takes one int. It makes libgit2 sync packs, loose
        // objects, refs and their directories before it calls them written; git2 has no safe wrapper for it.
        unsafe {
            libgit2_sys::git_libgit2_opts(libgit2_sys::GIT_OPT_ENABLE_FSYNC_GITDIR as std::ffi::c_int, 1);
        }
    });
}

/// Opens the repository at exactly this path.
fn repository(path: &Path) -> Result<Repository, StoreFault> {
    settings();
    Repository::open_ext(path, RepositoryOpenFlags::NO_SEARCH, &[] as &[&OsStr]).map_err(|error| match error
        .code()
    {
        ErrorCode::NotFound => StoreFault::NoLedger { path: path.to_owned() },
        _ => StoreFault::git(path, &error),
    })
}

/// The commit of `main`; `None` if there is no such branch.
fn head_of_main(repository: &Repository, path: &Path) -> Result<Option<Oid>, StoreFault> {
    match repository.find_reference(MAIN) {
        Ok(found) => Ok(found.target()),
        Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
        Err(error) => Err(StoreFault::git(path, &error)),
    }
}

type Names = HashMap<Box<[u8]>, (Oid, u32)>;

/// One thread's way into the repository.
struct Handle {
    repository: Repository,
    loose: Loose,
    /// Directories by path, the newest last.
    remembered: Vec<(String, Option<Names>)>,
}

impl Handle {
    fn open(path: &Path) -> Result<Self, StoreFault> {
        let repository = repository(path)?;
        let loose = Loose::of(&repository);
        Ok(Self { repository, loose, remembered: Vec::new() })
    }
}

/// A snapshot of `main`.
pub(in crate::store) struct GitStore {
    path: PathBuf,
    commit: Option<Oid>,
    /// The tree of the commit.
    root: Option<Oid>,
    /// `Repository` is `Send` and not `Sync`: each reader takes a handle and brings it back.
    pool: Mutex<Vec<Handle>>,
}

impl GitStore {
    /// The ledger in this repository.
    pub(in crate::store) fn open(path: &Path, _: &Layout) -> Result<Self, StoreFault> {
        let handle = Handle::open(path)?;
        let repository = &handle.repository;
        let commit = head_of_main(repository, path)?
            .ok_or_else(|| StoreFault::NoMainBranch { path: path.to_owned() })?;
        let fault = |error: git2::Error| StoreFault::git(path, &error);
        handle.loose.check_packs().map_err(fault)?;
        sound(repository, &handle.loose, commit, ObjectType::Commit, MAX_COMMIT).map_err(fault)?;
        let root = repository.find_commit(commit).map_err(fault)?.tree_id();
        let mut store = Self::before_the_first_commit(path);
        store.move_to(commit, root);
        let top = store.directory(&handle, root)?;
        if !["entries", "checkpoint", "allowed_signers"].iter().any(|name| top.get_name(name).is_some()) {
            return Err(StoreFault::NoLedger { path: path.to_owned() });
        }
        drop(top);
        store.give_back(handle);
        Ok(store)
    }

    /// A new repository, in which nothing was committed yet.
    fn before_the_first_commit(path: &Path) -> Self {
        Self { path: path.to_owned(), commit: None, root: None, pool: Mutex::new(Vec::new()) }
    }

    /// Makes another commit the snapshot.
    fn move_to(&mut self, commit: Oid, root: Oid) {
        self.commit = Some(commit);
        self.root = Some(root);
        // What was opened stays open: to open a large repository costs as much as an append.
        for handle in self.pool.get_mut().unwrap_or_else(PoisonError::into_inner) {
            handle.remembered.clear();
            handle.loose = Loose::of(&handle.repository);
        }
    }

    fn fault(&self, error: &git2::Error) -> StoreFault {
        StoreFault::git(&self.path, error)
    }

    fn corrupt(&self, oid: Oid) -> StoreFault {
        StoreFault::Corrupt { path: self.path.clone(), detail: oid.to_string() }
    }

    fn take(&self) -> Result<Handle, StoreFault> {
        let idle = self.pool.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(|| Handle::open(&self.path), Ok)
    }

    fn give_back(&self, handle: Handle) {
        self.pool.lock().unwrap_or_else(PoisonError::into_inner).push(handle);
    }

    /// A directory object, if it is not too large to parse.
    fn directory<'r>(&self, handle: &'r Handle, oid: Oid) -> Result<git2::Tree<'r>, StoreFault> {
        let Handle { repository, loose, .. } = handle;
        sound(repository, loose, oid, ObjectType::Tree, MAX_DIRECTORY)
            .and_then(|()| repository.find_tree(oid))
            .map_err(|error| self.fault(&error))
    }

    /// The names in a directory of the snapshot; `None` if there is no such directory.
    fn names(&self, handle: &Handle, directory: &str) -> Result<Option<Names>, StoreFault> {
        let Some(mut oid) = self.root else { return Ok(None) };
        for name in directory.split('/').filter(|name| !name.is_empty()) {
            let tree = self.directory(handle, oid)?;
            match tree.get_name(name) {
                Some(found) if mode(&found) == DIRECTORY => oid = found.id(),
                _ => return Ok(None),
            }
        }
        self.names_of(handle, oid).map(Some)
    }

    fn names_of(&self, handle: &Handle, directory: Oid) -> Result<Names, StoreFault> {
        let tree = self.directory(handle, directory)?;
        let mut names = Names::with_capacity(tree.len());
        for item in &tree {
            // The first of two equal names; `walk` reports the second.
            names.entry(item.name_bytes().into()).or_insert((item.id(), mode(&item)));
        }
        Ok(names)
    }

    fn find(&self, handle: &mut Handle, path: &str) -> Result<Option<(Oid, u32)>, StoreFault> {
        let (directory, name) = path.rsplit_once('/').unwrap_or(("", path));
        let index = match handle.remembered.iter().position(|(path, _)| path == directory) {
            Some(index) => index,
            None => {
                let names = self.names(handle, directory)?;
                if handle.remembered.len() >= REMEMBERED {
                    handle.remembered.remove(0);
                }
                handle.remembered.push((directory.to_owned(), names));
                handle.remembered.len() - 1
            }
        };
        let names = handle.remembered.get(index).and_then(|(_, names)| names.as_ref());
        Ok(names.and_then(|names| names.get(name.as_bytes()).copied()))
    }

    fn read_with(&self, handle: &mut Handle, path: &str, limit: u64) -> Result<Read, StoreFault> {
        let Some((oid, mode)) = self.find(handle, path)? else { return Ok(Read::Missing) };
        if !is_regular(mode) {
            return Ok(Read::Missing);
        }
        let odb = handle.repository.odb().map_err(|error| self.fault(&error))?;
        let (bytes, kind) = header(&odb, oid).map_err(|error| self.fault(&error))?;
        let size = u64::try_from(bytes).unwrap_or(u64::MAX);
        match kind {
            ObjectType::Blob if size > limit => Ok(Read::TooLarge(size)),
            ObjectType::Blob => {
                handle.loose.check(oid, bytes).map_err(|error| self.fault(&error))?;
                Ok(Read::Bytes(odb.read(oid).map_err(|error| self.fault(&error))?.data().to_vec()))
            }
            _ => Err(self.corrupt(oid)),
        }
    }

    /// Visits what is not as it was under the tree `since`; of nothing, that is all there is.
    fn walk_with(
        &self,
        handle: &Handle,
        since: Option<Oid>,
        visit: &mut dyn FnMut(Listed),
    ) -> Result<(), StoreFault> {
        let mut seen = 0_u64;
        let mut todo: Vec<(Oid, Option<Oid>, String, usize)> =
            self.root.map(|root| (root, since, String::new(), 0)).into_iter().collect();
        while let Some((oid, since, prefix, depth)) = todo.pop() {
            if since == Some(oid) {
                continue;
            }
            let tree = self.directory(handle, oid)?;
            let mut before = since.map(|it| self.names_of(handle, it)).transpose()?.unwrap_or_default();
            if tree.is_empty() && depth > 0 {
                let path = prefix.trim_end_matches('/').to_owned();
                visit(Listed { path, form: Form::Other });
            }
            let mut deeper = Vec::new();
            let mut last = Vec::new();
            for item in &tree {
                seen += 1;
                if seen > MAX_PATHS {
                    return Err(StoreFault::TooManyPaths { path: self.path.clone(), most: MAX_PATHS });
                }
                let mode = mode(&item);
                let path = format!("{prefix}{}", String::from_utf8_lossy(item.name_bytes()));
                // git's order, in which a directory's name ends with a slash. A tree out of order, or a name with
                // a slash, was made to deceive: such an object reads differently to different programs.
                let mut key = item.name_bytes().to_vec();
                let odd = key.is_empty() || key.contains(&b'/');
                if mode == DIRECTORY {
                    key.push(b'/');
                }
                let out_of_order = key <= last;
                // What comes after one out of order is held against the highest name so far: it may be there twice.
                if !out_of_order {
                    last = key;
                }
                let was = before.remove(item.name_bytes());
                if odd || out_of_order {
                    visit(Listed { path, form: Form::Other });
                } else if mode == DIRECTORY && depth + 1 < MAX_DEPTH {
                    let was = was.filter(|(_, mode)| *mode == DIRECTORY).map(|(oid, _)| oid);
                    deeper.push((item.id(), was, format!("{path}/"), depth + 1));
                } else if was != Some((item.id(), mode)) {
                    visit(Listed { path, form: form(mode) });
                }
            }
            for name in before.keys() {
                let path = format!("{prefix}{}", String::from_utf8_lossy(name));
                visit(Listed { path, form: Form::Gone });
            }
            todo.extend(deeper.into_iter().rev());
        }
        Ok(())
    }

    fn document_with(
        &self,
        handle: &Handle,
        name: &str,
        visit: &mut dyn FnMut(&[u8]),
    ) -> Result<DocumentShape, StoreFault> {
        let Handle { repository, loose, .. } = handle;
        let fault = |error: git2::Error| self.fault(&error);
        let found = match repository.find_reference(&format!("{DOCUMENTS}{name}")) {
            Ok(found) => found,
            Err(error) if matches!(error.code(), ErrorCode::NotFound | ErrorCode::InvalidSpec) => {
                return Err(StoreFault::NoDocument { name: name.to_owned() });
            }
            Err(error) => return Err(fault(error)),
        };
        let Some(oid) = found.target() else { return Ok(DocumentShape::NOTHING) };
        let odb = repository.odb().map_err(fault)?;
        if header(&odb, oid).map_err(fault)?.1 != ObjectType::Commit {
            return Ok(DocumentShape::NOTHING);
        }
        sound(repository, loose, oid, ObjectType::Commit, MAX_COMMIT).map_err(fault)?;
        let commit = repository.find_commit(oid).map_err(fault)?;
        let tree = self.directory(handle, commit.tree_id())?;
        let blob = |name: &str| tree.get_name(name).filter(|item| mode(item) == BLOB).map(|item| item.id());
        let mut shape = DocumentShape {
            no_parent: commit.parent_count() == 0,
            three_files: tree.len() == 3 && ["salt", "name", "content"].iter().all(|it| blob(it).is_some()),
            salt_of_16: false,
        };
        if let Some(salt) = blob("salt") {
            let (size, kind) = header(&odb, salt).map_err(fault)?;
            shape.salt_of_16 = (size, kind) == (16, ObjectType::Blob);
            if shape.salt_of_16 {
                loose.check(salt, size).map_err(fault)?;
                visit(odb.read(salt).map_err(fault)?.data());
            }
        }
        if let Some(content) = blob("content") {
            loose.check(content, header(&odb, content).map_err(fault)?.0).map_err(fault)?;
            self.pieces(&odb, content, name, visit)?;
        }
        Ok(shape)
    }

    /// Visits a blob in pieces where git can give it so: a loose one; one from a pack only as a whole.
    fn pieces(
        &self,
        odb: &git2::Odb<'_>,
        oid: Oid,
        name: &str,
        visit: &mut dyn FnMut(&[u8]),
    ) -> Result<(), StoreFault> {
        let (size, kind) = header(odb, oid).map_err(|error| self.fault(&error))?;
        if kind != ObjectType::Blob {
            return Err(self.corrupt(oid));
        }
        if size > 1 << 20
            && let Ok((mut reader, _, _)) = odb.reader(oid)
        {
            let mut piece = vec![0; 1 << 16];
            loop {
                match reader.read(&mut piece) {
                    Ok(0) => return Ok(()),
                    Ok(count) => visit(piece.get(..count).unwrap_or_default()),
                    Err(error) => return Err(StoreFault::reading(&self.path, &error)),
                }
            }
        }
        if size > MAX_DOCUMENT {
            let size = u64::try_from(size).unwrap_or(u64::MAX);
            return Err(StoreFault::TooLarge { name: name.to_owned(), size });
        }
        visit(odb.read(oid).map_err(|error| self.fault(&error))?.data());
        Ok(())
    }
}

/// The mode as the tree object has it, not as libgit2 tidies it up.
fn mode(item: &git2::TreeEntry<'_>) -> u32 {
    u32::try_from(item.filemode_raw()).unwrap_or(0)
}

fn is_regular(mode: u32) -> bool {
    mode & 0o170_000 == 0o100_000
}

fn form(mode: u32) -> Form {
    match mode {
        BLOB => Form::Blob,
        LINK => Form::Link,
        _ if is_regular(mode) => Form::OtherMode { mode },
        _ => Form::Other,
    }
}

impl Store for GitStore {
    fn walk(&self, visit: &mut dyn FnMut(Listed)) -> Result<(), StoreFault> {
        let handle = self.take()?;
        let outcome = self.walk_with(&handle, None, visit);
        self.give_back(handle);
        outcome
    }

    fn mark(&self) -> Option<Mark> {
        self.root.map(|root| Mark(root.to_string()))
    }

    fn changes(&self, since: &Mark, visit: &mut dyn FnMut(Listed)) -> bool {
        // Another's copy may lack what was, and so does ours after an erasure: then there is nothing to go by.
        let (Ok(since), Ok(handle)) = (Oid::from_str(&since.0), self.take()) else { return false };
        let done = self.walk_with(&handle, Some(since), visit).is_ok();
        self.give_back(handle);
        done
    }

    fn read(&self, path: &LedgerPath, limit: u64) -> Result<Read, StoreFault> {
        let mut handle = self.take()?;
        let outcome = self.read_with(&mut handle, &path.to_string(), limit);
        self.give_back(handle);
        outcome
    }

    fn documents(&self) -> Result<Vec<DocumentRef>, StoreFault> {
        let handle = self.take()?;
        let mut found = Vec::new();
        {
            let fault = |error: git2::Error| self.fault(&error);
            for reference in handle.repository.references_glob("refs/documents/*").map_err(fault)? {
                let reference = reference.map_err(fault)?;
                let name = String::from_utf8_lossy(reference.name_bytes()).into_owned();
                let name = name.strip_prefix(DOCUMENTS).unwrap_or(&name).to_owned();
                found.push(DocumentRef { name, mark: reference.target().map(|it| Mark(it.to_string())) });
            }
        }
        // libgit2 passes over a ref that is damaged, as if the document were not there.
        let directory = handle.repository.commondir().join(DOCUMENTS);
        let listed = match fs::read_dir(&directory) {
            Ok(listed) => listed.collect::<Result<Vec<_>, _>>(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(vec![]),
            Err(error) => Err(error),
        };
        let listed = listed.map_err(|error| StoreFault::reading(&directory, &error))?;
        let files = listed.iter().filter(|item| item.file_type().is_ok_and(|kind| kind.is_file()));
        let names = files.map(|item| item.file_name().to_string_lossy().into_owned());
        found.extend(names.map(|name| DocumentRef { name, mark: None }));
        found.retain(|it| !it.name.ends_with(".lock"));
        self.give_back(handle);
        // Of two with one name the first stays: the one that libgit2 could read.
        found.sort_by(|a, b| a.name.cmp(&b.name));
        found.dedup_by(|later, first| later.name == first.name);
        Ok(found)
    }

    fn document(&self, name: &str, visit: &mut dyn FnMut(&[u8])) -> Result<DocumentShape, StoreFault> {
        let handle = self.take()?;
        let outcome = self.document_with(&handle, name, visit);
        self.give_back(handle);
        outcome
    }

    fn place(&self) -> Place {
        Place { directory: Some(self.path.clone()), commit: self.commit.map(|oid| oid.to_string()) }
    }
}
