//! Where a ledger's bytes lie: in git, in a plain directory, or in memory.
//!
//! This room knows paths and bytes. It knows no JSON, no keys, no signatures and no clock. What is in it:
//!
//! - [`LedgerPath`]: the paths that a ledger can hold (FORMAT.md, section 1);
//! - [`Store`]: a snapshot that can be read, from several threads at once; [`open`] finds out which kind it is;
//! - [`Keep`]: a store that can be appended to; [`open_to_append`] and [`create`] give one, with the
//!   [`Exclusive`] right to append;
//! - [`Exchange`]: what goes between a ledger in git and its [`Remote`], and what goes from its history for good;
//! - [`Documents`]: the right to add documents to a ledger in git; [`labels`] tells of them;
//! - [`slips`]: what lies beside a ledger, on its way into it: statements that wait for signatures, and those;
//! - [`Memory`]: a store for tests;
//! - [`write_tree`]: a copy of any ledger as plain files;
//! - [`StoreFault`]: what can go wrong, in plain words.
//!
//! # Nothing here is trusted
//!
//! A store may come from a stranger. Sizes are known before anything is read, directories are never deeper than
//! [`MAX_DEPTH`] and never hold more than [`MAX_PATHS`] paths, no link is followed, and git's own checks of
//! objects and of ownership stay on.

mod copy;
mod fault;
mod git;
mod memory;
mod path;
mod plain;
mod slip;
#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

pub use copy::{MAX_FILE, write_tree};
pub use fault::StoreFault;
pub use git::{
    Arrived, Content, Documents, Exchange, Exclusive, Fetched, Git, GitDid, History, Label, Remote, create,
    labels, open_to_append, read_slips, slips,
};
pub use memory::{Document, Memory};
pub use path::{LedgerPath, Part};
pub use slip::{MAX_SLIP_BYTES, SlipChange, SlipId, SlipName, SlipRead, Slips};

/// A directory deeper than this is not looked into; it is reported as [`Form::Other`]. A ledger needs 3.
pub const MAX_DEPTH: usize = 8;

/// A snapshot with more paths than this is refused: it is no ledger but an attack.
pub const MAX_PATHS: u64 = 40_000_000;

/// What lies at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A regular file; in git one with mode 100644.
    Blob,
    /// In git: a regular file with another mode.
    OtherMode {
        /// The mode as git has it, such as `0o100755`.
        mode: u32,
    },
    /// A symbolic link; it is never followed.
    Link,
    /// Anything else: a submodule, a device, a directory that is too deep; in git also an empty directory, or
    /// a name that no honest git writes.
    Other,
    /// Nothing, where something was: only [`Store::changes`] tells of it. A directory that went is one path.
    Gone,
}

/// A path of the snapshot, as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The path from the top of the ledger, with `/`; where it is not UTF-8, with U+FFFD in the place of what is not.
    pub path: String,
    /// What lies there.
    pub form: Form,
}

/// Names what git keeps, by its content: what has the same mark is the same. See [`Store::changes`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark(pub String);

/// A name under `refs/documents/`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRef {
    /// The name below that.
    pub name: String,
    /// What it points to; `None` where there is no git.
    pub mark: Option<Mark>,
}

/// What reading a file gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Read {
    /// No regular file lies there.
    Missing,
    /// It has this many bytes, which is more than asked for; none was read.
    TooLarge(u64),
    /// All its bytes.
    Bytes(Vec<u8>),
}

/// How a document's commit is built (FORMAT.md, section 7).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DocumentShape {
    /// The commit has no parent.
    pub no_parent: bool,
    /// Its tree holds exactly the regular files `salt`, `name` and `content`.
    pub three_files: bool,
    /// The salt has 16 bytes.
    pub salt_of_16: bool,
}

impl DocumentShape {
    /// Whether it is built as it should be.
    #[must_use]
    pub fn is_sound(self) -> bool {
        self.no_parent && self.three_files && self.salt_of_16
    }

    const NOTHING: Self = Self { no_parent: false, three_files: false, salt_of_16: false };
}

/// What a snapshot is, for messages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The directory; `None` for one in memory.
    pub directory: Option<PathBuf>,
    /// In git: the commit, in hexadecimal; `None` before the first.
    pub commit: Option<String>,
}

/// A snapshot of a ledger's bytes. It does not change while others append.
pub trait Store: Send + Sync {
    /// Visits each path of the snapshot once. Directories are not paths (see [`Form::Other`] for the exceptions).
    ///
    /// # Errors
    /// When a directory cannot be read, or there are more than [`MAX_PATHS`] paths.
    fn walk(&self, visit: &mut dyn FnMut(Listed)) -> Result<(), StoreFault>;

    /// The mark of the whole snapshot; `None` where there is no git, or nothing was committed.
    fn mark(&self) -> Option<Mark>;

    /// Visits each path that is not as it was in another snapshot of this mark: new, with other content, or
    /// [`Form::Gone`]. False if that snapshot can't be read here; then what was visited counts for nothing. What is
    /// the same is not read: that its bytes are still whole is not known after this.
    fn changes(&self, since: &Mark, visit: &mut dyn FnMut(Listed)) -> bool;

    /// Reads one file, never more than `limit` bytes: its size is looked at first.
    ///
    /// # Errors
    /// When it is there and cannot be read.
    fn read(&self, path: &LedgerPath, limit: u64) -> Result<Read, StoreFault>;

    /// The names under `refs/documents/`, in order; none where there is no git.
    ///
    /// # Errors
    /// When the refs cannot be read.
    fn documents(&self) -> Result<Vec<DocumentRef>, StoreFault>;

    /// Visits a document's salt and then its content, in pieces and in order, so that a hash can be taken of
    /// them; tells how its commit is built. What is not there is not visited.
    ///
    /// # Errors
    /// When there is no such document, or it cannot be read.
    fn document(&self, name: &str, visit: &mut dyn FnMut(&[u8])) -> Result<DocumentShape, StoreFault>;

    /// What the snapshot is, for messages.
    fn place(&self) -> Place;
}

/// What one append adds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Change {
    /// Files to write besides those that were staged.
    pub files: Vec<(LedgerPath, Vec<u8>)>,
    /// The commit's message.
    pub message: String,
}

/// In whose name, and when: FORMAT.md says `log` and the origin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Author {
    /// The name.
    pub name: String,
    /// What stands where git expects an e-mail address.
    pub email: String,
    /// Seconds since 1970, UTC.
    pub unix_seconds: i64,
}

/// Signs the bytes of a commit; gives an armored SSHSIG.
pub type SignCommit<'a> = &'a dyn Fn(&[u8]) -> Result<String, Box<dyn std::error::Error + Send + Sync>>;

/// A store that can be appended to.
///
/// Nothing exists before [`Keep::commit`] says so: what was staged and never committed is in no snapshot.
pub trait Keep: Send + Sync {
    /// What it holds, to read.
    fn as_store(&self) -> &dyn Store;

    /// Step 1: writes and syncs the files, reads each back from the store and gives back what was read, in the
    /// same order; the commit makes the last of their directories durable. The caller compares it with what it meant before it signs a head over it.
    ///
    /// # Errors
    /// When they cannot be written or read back.
    fn stage(&self, files: &[(LedgerPath, Vec<u8>)]) -> Result<Vec<Vec<u8>>, StoreFault>;

    /// Step 2: one commit on top of the snapshot with what was staged since the last commit and the files of
    /// `change`. After `Ok` it is durable, and the snapshot is the new commit. After an error, what was staged
    /// is forgotten.
    ///
    /// # Errors
    /// [`StoreFault::Moved`] when `main` is no longer what was read; nothing is changed then: open it again. Others
    /// when it cannot be signed or written; after [`StoreFault::Uncertain`] alone, it may stand.
    fn commit(&mut self, change: &Change, author: &Author, sign: SignCommit<'_>) -> Result<(), StoreFault>;
}

/// Opens a ledger to read it: a git repository (bare, with a work tree, or reached through a `.git` file), else
/// a plain directory. Directories above `path` are not searched. In git, `main` is read as it is now; the
/// work tree is never looked at.
///
/// # Errors
/// When there is nothing there, it is no ledger, or it cannot be read.
pub fn open(path: &Path) -> Result<Box<dyn Store>, StoreFault> {
    match git::layout(path)? {
        Some(layout) => Ok(Box::new(git::GitStore::open(path, &layout)?)),
        None => Ok(Box::new(plain::PlainStore::open(path)?)),
    }
}
