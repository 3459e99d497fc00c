//! Appending to a ledger whose remote decides: an append is made beside the ledger, and becomes it when the remote took it.

use std::sync::{Mutex, PoisonError};

use super::super::{Author, Change, Keep, LedgerPath, SignCommit, Store, StoreFault};
use super::GitStore;
use super::desk::{Arrived, Desk};
use super::quarantine::{OUTGOING, Quarantine};
use super::remote::Remote;
use super::turn::Turn;
use super::write::GitKeep;

pub(super) struct Publishing {
    desk: Desk,
    remote: Option<Remote>,
    turn: Option<Turn>,
    store: GitStore,
    /// Where the next append is made, once there is something of it.
    workplace: Mutex<Option<(Quarantine, GitKeep)>>,
}

impl Publishing {
    pub(super) fn open(desk: Desk, remote: Option<Remote>, turn: Option<Turn>) -> Result<Self, StoreFault> {
        let store = desk.ground.store()?;
        Ok(Self { desk, remote, turn, store, workplace: Mutex::default() })
    }

    fn make(&self) -> Result<(Quarantine, GitKeep), StoreFault> {
        let quarantine = Quarantine::make(&self.desk.ground.common, OUTGOING, self.desk.main()?)?;
        let keep = GitKeep::open(self.desk.ground.beside(&quarantine.place))?;
        Ok((quarantine, keep))
    }
}

impl Drop for Publishing {
    fn drop(&mut self) {
        let left = self.workplace.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        if let Some((quarantine, keep)) = left {
            drop(keep);
            let _ = quarantine.destroy();
        }
    }
}

impl Keep for Publishing {
    fn as_store(&self) -> &dyn Store {
        &self.store
    }

    fn stage(&self, files: &[(LedgerPath, Vec<u8>)]) -> Result<Vec<Vec<u8>>, StoreFault> {
        let mut workplace = self.workplace.lock().unwrap_or_else(PoisonError::into_inner);
        let (quarantine, keep) = match workplace.take() {
            Some(there) => there,
            None => self.make()?,
        };
        let staged = keep.stage(files);
        *workplace = Some((quarantine, keep));
        staged
    }

    fn commit(&mut self, change: &Change, author: &Author, sign: SignCommit<'_>) -> Result<(), StoreFault> {
        let there = self.workplace.get_mut().unwrap_or_else(PoisonError::into_inner).take();
        let (quarantine, mut keep) = match there {
            Some(there) => there,
            None => self.make()?,
        };
        let made = keep.commit(change, author, sign);
        drop(keep);
        let commit = made.and_then(|()| quarantine.main());
        let commit = match commit {
            Ok(Some(commit)) if quarantine.base()? == self.desk.main()? => commit,
            other => {
                quarantine.destroy()?;
                return Err(match other {
                    // Nobody has it yet: it is certain that it does not stand.
                    Err(StoreFault::Uncertain { path }) => {
                        StoreFault::Unwritable { path, detail: "sync".into() }
                    }
                    Err(fault) => fault,
                    Ok(_) => self.desk.ground.moved(),
                });
            }
        };
        let turn = self.turn.take();
        self.desk.publish(self.remote.as_ref(), turn, Arrived { quarantine, commit }, true)?;
        self.store = self.desk.ground.store()?;
        Ok(())
    }
}
