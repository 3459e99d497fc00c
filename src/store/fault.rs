//! What can go wrong where the bytes lie.

use std::io;
use std::path::{Path, PathBuf};

crate::faults! {
    /// Why a store cannot be read or written. Each says what happened, where, and what to do.
    pub enum StoreFault {
        /// There is nothing at this path.
        NoSuchPath {
            /// The path.
            path: PathBuf,
        } => "store-no-such-path",
        /// A file stands where a directory was expected.
        NotADirectory {
            /// The path.
            path: PathBuf,
        } => "store-not-a-directory",
        /// A directory or repository, but no ledger.
        NoLedger {
            /// The path.
            path: PathBuf,
        } => "store-no-ledger",
        /// A git repository without a branch `main`.
        NoMainBranch {
            /// The path.
            path: PathBuf,
        } => "store-no-main-branch",
        /// A git repository that keeps its refs in the reftable format.
        Reftable {
            /// The path.
            path: PathBuf,
        } => "store-reftable",
        /// A git repository with SHA-256 objects.
        Sha256 {
            /// The path.
            path: PathBuf,
        } => "store-sha256",
        /// A git repository that belongs to another user of this computer.
        OtherOwner {
            /// The path.
            path: PathBuf,
        } => "store-other-owner",
        /// It is there and cannot be read.
        Unreadable {
            /// The path.
            path: PathBuf,
            /// What the system says.
            detail: String,
        } => "store-unreadable",
        /// It cannot be written.
        Unwritable {
            /// The path.
            path: PathBuf,
            /// What the system says.
            detail: String,
        } => "store-unwritable",
        /// The disk is full.
        Full {
            /// The path.
            path: PathBuf,
        } => "store-full",
        /// Bytes are missing or damaged.
        Corrupt {
            /// The path.
            path: PathBuf,
            /// What git says.
            detail: String,
        } => "store-corrupt",
        /// Another program keeps the branch locked.
        Locked {
            /// The lock.
            path: PathBuf,
        } => "store-locked",
        /// Another append is going on, and took longer than we would wait.
        Busy {
            /// The path.
            path: PathBuf,
        } => "store-busy",
        /// The branch is no longer what was read; nothing was changed.
        Moved {
            /// The path.
            path: PathBuf,
        } => "store-moved",
        /// The branch was set, but it is not certain that this survives a power cut.
        Uncertain {
            /// The path.
            path: PathBuf,
        } => "store-uncertain",
        /// A ledger of plain files can be read and not appended to.
        OnlyPlainFiles {
            /// The path.
            path: PathBuf,
        } => "store-only-plain-files",
        /// A new ledger needs an empty directory.
        NotEmpty {
            /// The path.
            path: PathBuf,
        } => "store-not-empty",
        /// A new ledger was being made here, and that did not come to its end.
        Unfinished {
            /// The path.
            path: PathBuf,
        } => "store-unfinished",
        /// There are more paths than any ledger has.
        TooManyPaths {
            /// The path.
            path: PathBuf,
            /// The most that we read.
            most: u64,
        } => "store-too-many-paths",
        /// Something in it is no part of a ledger, so it is not copied.
        Stray {
            /// The path in the ledger.
            stray: String,
        } => "store-stray",
        /// A file is larger than any file of a ledger.
        TooLarge {
            /// The path in the ledger.
            name: String,
            /// Its size, in bytes.
            size: u64,
        } => "store-too-large",
        /// There is no document of this name.
        NoDocument {
            /// The name asked for.
            name: String,
        } => "store-no-document",
        /// The commit could not be signed; nothing was changed.
        NotSigned {
            /// What the signer says.
            detail: String,
        } => "store-not-signed",
        /// The user's own git can't be started.
        NoGit {
            /// What the system says.
            detail: String,
        } => "exchange-no-git",
        /// This is no address of a remote, or one by which git would start a program.
        RemoteAddress {
            /// The address.
            address: String,
        } => "exchange-bad-address",
        /// The remote can't be reached or read.
        RemoteTrouble {
            /// The address.
            address: String,
            /// What git says.
            detail: String,
        } => "exchange-remote-trouble",
        /// The remote said no; what was made for it is gone.
        PushRefused {
            /// The address.
            address: String,
            /// What git says.
            detail: String,
        } => "exchange-push-refused",
        /// It is not known whether what was pushed arrived; what was made for it stays.
        PushUnknown {
            /// The address.
            address: String,
            /// What git says.
            detail: String,
        } => "exchange-push-unknown",
        /// What was to go for good is still there.
        StillThere {
            /// The path.
            path: PathBuf,
            /// What it is, as git calls it.
            object: String,
        } => "exchange-still-there",
        /// Git refuses it for a reason that we have no sentence for.
        Git {
            /// The path.
            path: PathBuf,
            /// What git says.
            detail: String,
        } => "store-git",
    }
}

impl StoreFault {
    /// The fault behind an error while reading.
    pub(super) fn reading(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::NotFound => Self::NoSuchPath { path },
            io::ErrorKind::NotADirectory => Self::NotADirectory { path },
            _ => Self::Unreadable { path, detail: error.to_string() },
        }
    }

    /// The fault behind an error while writing.
    pub(super) fn writing(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { path },
            _ => Self::Unwritable { path, detail: error.to_string() },
        }
    }

    /// The fault behind an error of git's. libgit2 has no code for what the system says, only its words.
    pub(super) fn git(path: &Path, error: &git2::Error) -> Self {
        use git2::{ErrorClass, ErrorCode};
        let detail = error.message().to_owned();
        let said = |words: &[&str]| words.iter().any(|word| detail.contains(word));
        let path = path.to_owned();
        match (error.code(), error.class()) {
            _ if said(&["No space left", "Disk quota exceeded", "not enough space on the disk"]) => {
                Self::Full { path }
            }
            (ErrorCode::Owner, _) => Self::OtherOwner { path: path.canonicalize().unwrap_or(path) },
            (ErrorCode::Locked, _) => Self::Locked { path },
            (ErrorCode::Modified | ErrorCode::Exists, ErrorClass::Reference) => Self::Moved { path },
            (ErrorCode::HashsumMismatch | ErrorCode::NotFound, _) | (_, ErrorClass::Zlib) => {
                Self::Corrupt { path, detail }
            }
            _ if said(&["Read-only file system", "for writing", "failed to create", "failed to write"]) => {
                Self::Unwritable { path, detail }
            }
            _ if said(&["corrupted loose reference"]) => Self::Corrupt { path, detail },
            _ if said(&["Permission denied", "Access is denied"]) => Self::Unreadable { path, detail },
            (_, ErrorClass::Odb | ErrorClass::Object | ErrorClass::Tree | ErrorClass::Indexer) => {
                Self::Corrupt { path, detail }
            }
            _ => Self::Git { path, detail },
        }
    }
}
