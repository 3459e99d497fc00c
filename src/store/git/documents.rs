//! Documents beside a ledger in git (FORMAT.md, section 7): each under a ref of its own, never in the history.
//!
//! The content comes first and passes through in pieces, so that nobody holds all of it in memory; its name is known
//! only then. A document exists when its ref does, and all that the ref names is durable before that.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use git2::{ErrorCode, ObjectType, Oid, Repository, Signature, Time};

use super::super::{Author, Store as _, StoreFault};
use super::layout::layout;
use super::loose::{Loose, header};
use super::write::sync_directories;
use super::{BLOB, DOCUMENTS, Exclusive, GitStore, mode, repository};

/// The longest label that is read, in bytes; of a longer one nothing is.
const MAX_LABEL: usize = 4096;

/// What a document says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// What it is called.
    pub name: String,
    /// How many bytes it has.
    pub bytes: u64,
}

/// Bytes that were written, and that nothing names yet.
#[derive(Debug)]
pub struct Content(Oid);

/// The right to add documents to a ledger in git.
pub struct Documents {
    path: PathBuf,
    common: PathBuf,
    repository: Repository,
    /// Nobody clears away what nothing names while this lives.
    _lock: Exclusive,
}

impl Documents {
    /// Opens the ledger in this repository; waits for whoever appends to it as long as `patience`.
    ///
    /// # Errors
    /// When there is none, it is of plain files alone, or somebody else has it for too long.
    pub fn open(path: &Path, patience: Duration) -> Result<Self, StoreFault> {
        let Some(layout) = layout(path)? else {
            return Err(StoreFault::OnlyPlainFiles { path: path.to_owned() });
        };
        GitStore::open(path, &layout)?;
        let lock = Exclusive::take(&layout.common, patience)?;
        Ok(Self { path: path.to_owned(), common: layout.common, repository: repository(path)?, _lock: lock })
    }

    fn fault(&self, error: &git2::Error) -> StoreFault {
        StoreFault::git(&self.path, error)
    }

    /// Writes a content, in pieces.
    ///
    /// # Errors
    /// When it can't be read to its end, or not written.
    pub fn write(&self, content: &mut dyn Read) -> Result<Content, StoreFault> {
        let mut writer = self.repository.blob_writer(None).map_err(|error| self.fault(&error))?;
        std::io::copy(content, &mut writer).map_err(|error| StoreFault::writing(&self.common, &error))?;
        writer.commit().map(Content).map_err(|error| self.fault(&error))
    }

    /// Makes a document of it, under this name. One that is there already stays.
    ///
    /// # Errors
    /// When it can't be written.
    pub fn put(
        &self,
        name: &str,
        salt: &[u8],
        label: &str,
        content: &Content,
        author: &Author,
    ) -> Result<(), StoreFault> {
        let fault = |error: git2::Error| self.fault(&error);
        let (salt, label) = (self.repository.blob(salt), self.repository.blob(label.as_bytes()));
        let (salt, label) = (salt.map_err(fault)?, label.map_err(fault)?);
        let mut tree = self.repository.treebuilder(None).map_err(fault)?;
        for (name, oid) in [("salt", salt), ("name", label), ("content", content.0)] {
            tree.insert(name, oid, 0o100_644).map_err(fault)?;
        }
        let tree = tree.write().map_err(fault)?;
        let who = Signature::new(&author.name, &author.email, &Time::new(author.unix_seconds, 0));
        let (who, whole) = (who.map_err(fault)?, self.repository.find_tree(tree).map_err(fault)?);
        let commit = self.repository.commit(None, &who, &who, "document\n", &whole, &[]).map_err(fault)?;
        let mut directories: Vec<String> = [salt, label, content.0, tree, commit]
            .map(|oid| format!("objects/{}", oid.to_string().chars().take(2).collect::<String>()))
            .into();
        // What was there already may lie in a pack.
        directories.retain(|it| self.common.join(it).is_dir());
        directories.push("objects".to_owned());
        sync_directories(&self.common, &directories.iter().map(String::as_str).collect::<Vec<_>>())?;
        match self.repository.reference(&format!("{DOCUMENTS}{name}"), commit, false, "document") {
            Ok(_) => sync_directories(&self.common, &["refs/documents", "refs"]),
            Err(error) if error.code() == ErrorCode::Exists => Ok(()),
            Err(error) => Err(fault(error)),
        }
    }
}

/// What the documents of a ledger say of themselves, by name; none where there is no git. One that is damaged is left out:
/// to verify the ledger tells of it.
///
/// # Errors
/// When the ledger can't be read.
pub fn labels(path: &Path) -> Result<BTreeMap<String, Label>, StoreFault> {
    let Some(layout) = layout(path)? else { return Ok(BTreeMap::new()) };
    let names = GitStore::open(path, &layout)?.documents()?;
    let repository = repository(path)?;
    let loose = Loose::of(&repository);
    let read = |name: &str| label(&repository, &loose, name);
    Ok(names
        .into_iter()
        .filter_map(|it| read(&it.name).ok().flatten().map(|label| (it.name, label)))
        .collect())
}

fn label(repository: &Repository, loose: &Loose, name: &str) -> Result<Option<Label>, git2::Error> {
    let commit = repository.find_reference(&format!("{DOCUMENTS}{name}"))?.peel_to_commit()?;
    let (tree, odb) = (commit.tree()?, repository.odb()?);
    let find = |name: &str| tree.get_name(name).filter(|item| mode(item) == BLOB).map(|item| item.id());
    let (Some(label), Some(content)) = (find("name"), find("content")) else { return Ok(None) };
    let (size, kind) = header(&odb, label)?;
    let (bytes, _) = header(&odb, content)?;
    if kind != ObjectType::Blob || size > MAX_LABEL {
        return Ok(None);
    }
    loose.check(label, size)?;
    let name = String::from_utf8_lossy(odb.read(label)?.data()).into_owned();
    Ok(Some(Label { name, bytes: u64::try_from(bytes).unwrap_or(u64::MAX) }))
}
