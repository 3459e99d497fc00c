//! A repository that we hold the lock of, and its branch.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use git2::{ErrorCode, Oid, Repository};

use super::super::StoreFault;
use super::lock::{Exclusive, Held, Waits};
use super::{GitStore, Layout, MAIN, MAIN_LOCK, head_of_main};

/// Where we write; whoever has one holds the lock.
#[derive(Clone)]
pub(super) struct Ground {
    pub(super) path: PathBuf,
    pub(super) common: PathBuf,
    held: Arc<Held>,
    patience: Duration,
}

impl Ground {
    pub(super) fn of(path: &Path, common: &Path, lock: &Exclusive, patience: Duration) -> Self {
        Self { path: path.to_owned(), common: common.to_owned(), held: lock.held(), patience }
    }

    /// Another repository, under the same lock.
    pub(super) fn beside(&self, place: &Path) -> Self {
        Self { path: place.to_owned(), common: place.to_owned(), ..self.clone() }
    }

    /// What lies there now.
    pub(super) fn store(&self) -> Result<GitStore, StoreFault> {
        GitStore::open(&self.path, &Layout { common: self.common.clone() })
    }

    pub(super) fn moved(&self) -> StoreFault {
        StoreFault::Moved { path: self.path.clone() }
    }

    /// Sets `main` to this commit, if it still names the one that is expected.
    pub(super) fn set_main(
        &self,
        repository: &Repository,
        expected: Option<Oid>,
        commit: Oid,
    ) -> Result<(), StoreFault> {
        let lock = self.common.join(MAIN_LOCK);
        let mut waits = Waits::new(self.patience);
        self.held.intend(&commit.to_string())?;
        let outcome = loop {
            // No commit yet: libgit2 takes zeros for "must not be there".
            let before = expected.unwrap_or(Oid::ZERO_SHA1);
            match repository.reference_matching(MAIN, commit, true, before, "append") {
                Ok(_) => break Ok(()),
                Err(error) if error.code() == ErrorCode::Locked => {
                    if !waits.wait() {
                        break Err(StoreFault::Locked { path: lock.clone() });
                    }
                }
                Err(error) if matches!(error.code(), ErrorCode::Modified | ErrorCode::Exists) => {
                    break Err(self.moved());
                }
                Err(error) => break self.after_all(repository, expected, commit, &error),
            }
        };
        self.held.done(&lock);
        outcome
    }

    /// An error while `main` was set: it may name the new commit all the same. A sync that failed once can't be made good
    /// by one that succeeds: the system may have thrown away what it could not write.
    fn after_all(
        &self,
        repository: &Repository,
        expected: Option<Oid>,
        commit: Oid,
        error: &git2::Error,
    ) -> Result<(), StoreFault> {
        match head_of_main(repository, &self.path) {
            Ok(now) if now == expected => Err(StoreFault::git(&self.path, error)),
            Ok(now) if now != Some(commit) => Err(self.moved()),
            _ => Err(StoreFault::Uncertain { path: self.path.clone() }),
        }
    }
}
