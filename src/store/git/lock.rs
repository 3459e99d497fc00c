//! Who may append: one process at a time, by a lock that the kernel lets go of when its holder dies.

use std::fs::{self, File, TryLockError};
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::io::{Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use super::super::StoreFault;
use super::MAIN_LOCK;

/// The file in a repository that the kernel lock is held on.
pub(super) const LOCK_FILE: &str = "verantwoord.lock";

/// A branch's lock that is empty for so long, while we hold ours, was left by a process that is gone: git writes
/// into it as soon as it has made it.
const LEFT_BEHIND: Duration = Duration::from_secs(1);

/// Waits of about 1, 2, 4 … 64 ms, each of another length in another process, until so much was waited.
pub(super) struct Waits {
    left: Duration,
    next: u64,
}

impl Waits {
    pub(super) fn new(patience: Duration) -> Self {
        Self { left: patience, next: 1000 }
    }

    /// Waits once more; false when patience is at its end.
    pub(super) fn wait(&mut self) -> bool {
        if self.left.is_zero() {
            return false;
        }
        // Randomness enough to keep two processes out of step; nothing depends on it.
        let jitter = RandomState::new().build_hasher().finish() % self.next;
        let wait = Duration::from_micros(self.next + jitter).min(self.left);
        thread::sleep(wait);
        self.left = self.left.saturating_sub(wait);
        self.next = (self.next * 2).min(64_000);
        true
    }
}

/// The right to append to a repository, until it is dropped or its process ends. Others that read see no difference.
#[derive(Debug)]
pub struct Exclusive {
    held: Arc<Held>,
}

/// The lock file, shared with the store that writes under it.
#[derive(Debug)]
pub(super) struct Held {
    file: File,
    path: PathBuf,
    gone: AtomicBool,
}

impl Exclusive {
    /// Waits for the lock in this git directory.
    pub(super) fn take(common: &Path, patience: Duration) -> Result<Self, StoreFault> {
        let path = common.join(LOCK_FILE);
        // A repository from elsewhere may have a link here, to a file that is dear to us.
        if fs::symlink_metadata(&path).is_ok_and(|it| !it.is_file()) {
            let odd = std::io::Error::from(std::io::ErrorKind::InvalidInput);
            return Err(StoreFault::writing(&path, &odd));
        }
        let file = File::options()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(&path)
            .map_err(|error| StoreFault::writing(&path, &error))?;
        let mut waits = Waits::new(patience);
        loop {
            match file.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if waits.wait() => {}
                Err(TryLockError::WouldBlock) => return Err(StoreFault::Busy { path: common.to_owned() }),
                Err(TryLockError::Error(error)) => return Err(StoreFault::writing(&path, &error)),
            }
        }
        let held = Held { file, path, gone: AtomicBool::new(false) };
        held.remove_what_was_left(&common.join(MAIN_LOCK))?;
        Ok(Self { held: Arc::new(held) })
    }

    pub(super) fn held(&self) -> Arc<Held> {
        Arc::clone(&self.held)
    }
}

impl Drop for Exclusive {
    fn drop(&mut self) {
        self.held.gone.store(true, Ordering::SeqCst);
        let _ = self.held.file.unlock();
    }
}

impl Held {
    /// Notes durably which commit `main` is about to name: should we die now, whoever comes next knows that a
    /// lock on the branch is ours.
    pub(super) fn intend(&self, commit: &str) -> Result<(), StoreFault> {
        self.note(commit).map_err(|error| StoreFault::writing(&self.path, &error))
    }

    /// `main` names it, or will not. While the branch's lock says what we meant and can't be taken away, our note
    /// stays, so that the next append knows whose it was.
    pub(super) fn done(&self, lock: &Path) {
        if !self.gone.load(Ordering::SeqCst)
            && (content(lock).is_none_or(|found| found.is_empty() || found.trim_end() != self.noted())
                || fs::remove_file(lock).is_ok())
        {
            let _ = self.file.set_len(0);
        }
    }

    /// The commit that was noted last; empty if none was.
    fn noted(&self) -> String {
        let mut noted = String::new();
        let mut file = &self.file;
        let _ = file.seek(SeekFrom::Start(0)).and_then(|_| file.take(64).read_to_string(&mut noted));
        noted
    }

    fn note(&self, commit: &str) -> std::io::Result<()> {
        if self.gone.load(Ordering::SeqCst) {
            return Ok(());
        }
        self.file.set_len(0)?;
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(commit.as_bytes())?;
        self.file.sync_data()
    }

    /// Takes away a lock on the branch that was left by a process that is gone. A lock that another program may
    /// still hold stays.
    fn remove_what_was_left(&self, lock: &Path) -> Result<(), StoreFault> {
        let Some(found) = content(lock) else {
            self.done(lock);
            return Ok(());
        };
        let intended = self.noted();
        let ours = !intended.is_empty() && (found.is_empty() || found.trim_end() == intended);
        let left = ours || {
            let mut waits = Waits::new(LEFT_BEHIND);
            let mut still = found.is_empty();
            while still && waits.wait() {
                still = content(lock).is_some_and(|now| now.is_empty());
            }
            still
        };
        if left {
            fs::remove_file(lock).map_err(|error| StoreFault::writing(lock, &error))?;
        }
        self.done(lock);
        Ok(())
    }
}

/// What stands in a ref's lock; `None` if there is none.
fn content(lock: &Path) -> Option<String> {
    let mut text = String::new();
    File::open(lock).ok()?.take(1024).read_to_string(&mut text).ok()?;
    Some(text)
}
