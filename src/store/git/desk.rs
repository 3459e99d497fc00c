//! A repository that we hold the lock of, with the user's git: where what arrived or was made becomes the ledger.

use std::sync::Arc;
use std::time::Duration;

use git2::{Oid, Repository};

use super::super::{Form, LedgerPath, Listed, Part, Store, StoreFault};
use super::ground::Ground;
use super::lock::Waits;
use super::purge::Gone;
use super::quarantine::{GONE, Quarantine, refs};
use super::remote::{Git, Pushed, Remote, Update};
use super::turn::Turn;
use super::write::sync_directories;
use super::{DOCUMENTS, GitStore, Layout, head_of_main, repository};

/// How often a push that was refused is tried again where nobody else was quicker: the branch there may have been locked.
const PUSHES: usize = 4;

/// How long that takes at most.
const BETWEEN: Duration = Duration::from_millis(500);

/// A history in a repository of its own: fetched and not yet verified, or made here and not yet published.
pub struct Arrived {
    pub(super) quarantine: Quarantine,
    pub(super) commit: Oid,
}

impl Arrived {
    /// What it holds, to be verified.
    ///
    /// # Errors
    /// When it can't be read, or is no ledger.
    pub fn store(&self) -> Result<Box<dyn Store>, StoreFault> {
        Ok(Box::new(self.git_store()?))
    }

    fn git_store(&self) -> Result<GitStore, StoreFault> {
        let place = &self.quarantine.place;
        GitStore::open(place, &Layout { common: place.clone() })
    }
}

/// What is needed to exchange a ledger: the ledger itself, under its lock, and git.
#[derive(Clone)]
pub(super) struct Desk {
    pub(super) ground: Ground,
    pub(super) git: Arc<dyn Git>,
}

impl Desk {
    pub(super) fn repository(&self) -> Result<Repository, StoreFault> {
        repository(&self.ground.path)
    }

    pub(super) fn main(&self) -> Result<Option<Oid>, StoreFault> {
        head_of_main(&self.repository()?, &self.ground.path)
    }

    /// Whether git's history of one commit holds the other. Asked of a place that has both.
    pub(super) fn holds(&self, place: &Quarantine, later: Oid, earlier: Oid) -> Result<bool, StoreFault> {
        let (earlier, later) = (earlier.to_string(), later.to_string());
        let did = self.git.run(&place.place, &["merge-base", "--is-ancestor", &earlier, &later])?;
        Ok(did.well)
    }

    /// Whether git's history goes on there from what we have.
    pub(super) fn continues(&self, arrived: &Arrived) -> Result<bool, StoreFault> {
        match self.main()? {
            None => Ok(true),
            Some(main) => {
                Ok(main == arrived.commit || self.holds(&arrived.quarantine, arrived.commit, main)?)
            }
        }
    }

    /// Visits what is there and not as it is here, and what is here and not there.
    fn compare(&self, arrived: &Arrived, visit: &mut dyn FnMut(Listed)) -> Result<(), StoreFault> {
        let Some(since) = self.ground.store()?.mark() else { return Ok(()) };
        if arrived.git_store()?.changes(&since, visit) { Ok(()) } else { Err(self.ground.moved()) }
    }

    /// The entries whose statement one tree holds and the other does not: ours, and the one that arrived.
    pub(super) fn lone(&self, arrived: &Arrived) -> Result<(Vec<u64>, Vec<u64>), StoreFault> {
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        self.compare(arrived, &mut |Listed { path, form }| {
            if let Some(LedgerPath::Entry { number, part: Part::Statement }) = LedgerPath::parse(&path) {
                if form == Form::Gone { &mut ours } else { &mut theirs }.push(number);
            }
        })?;
        Ok((ours, theirs))
    }

    /// Every path of ours that is not there.
    pub(super) fn gone_there(&self, arrived: &Arrived) -> Result<Vec<String>, StoreFault> {
        let mut gone = Vec::new();
        self.compare(arrived, &mut |Listed { path, form }| {
            gone.extend((form == Form::Gone).then_some(path))
        })?;
        Ok(gone)
    }

    /// Makes it the ledger. Where git's history does not go on, what the old one alone needs goes for good.
    pub(super) fn adopt(&self, arrived: Arrived, wanted: &dyn Fn(&str) -> bool) -> Result<(), StoreFault> {
        let main = self.main()?;
        let gone = if self.continues(&arrived)? { None } else { Some(self.gone(&arrived)?) };
        let Arrived { quarantine, commit } = arrived;
        quarantine.hand_over(&self.ground.common)?;
        let own = self.repository()?;
        self.take_documents(&own, &quarantine, wanted)?;
        if let Some(gone) = &gone {
            gone.note(&self.ground)?;
        }
        if main != Some(commit) {
            self.ground.set_main(&own, main, commit)?;
        }
        quarantine.destroy()?;
        gone.map_or(Ok(()), |it| it.purge(&self.ground, self.git.as_ref()))
    }

    fn take_documents(
        &self,
        own: &Repository,
        from: &Quarantine,
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<(), StoreFault> {
        let fault = |error: git2::Error| StoreFault::git(&self.ground.path, &error);
        let known = refs(own, DOCUMENTS).map_err(fault)?;
        let mut new = from.refs(DOCUMENTS)?;
        new.retain(|(name, _)| wanted(name) && !known.iter().any(|(it, _)| it == name));
        for (name, oid) in &new {
            own.reference(&format!("{DOCUMENTS}{name}"), *oid, false, "").map_err(fault)?;
        }
        if new.is_empty() {
            Ok(())
        } else {
            sync_directories(&self.ground.common, &["refs/documents", "refs"])
        }
    }

    /// The statements that our history holds and the one that arrived does not.
    fn gone(&self, arrived: &Arrived) -> Result<Gone, StoreFault> {
        let fault = |error: git2::Error| StoreFault::git(&self.ground.path, &error);
        let own = self.repository()?;
        let mut gone = Gone::after(arrived.commit);
        gone.objects.extend(arrived.quarantine.refs(GONE)?.into_iter().map(|(_, oid)| oid));
        let Some(main) = self.main()? else { return Ok(gone) };
        let tree = own.find_commit(main).and_then(|it| it.tree()).map_err(fault)?;
        for entry in self.lone(arrived)?.0 {
            let path = LedgerPath::entry(entry, Part::Statement).to_string();
            let item = tree.get_path(path.as_ref()).map_err(fault)?;
            gone.objects.push(item.id());
            gone.paths.push(path);
        }
        Ok(gone)
    }

    /// Publishes what was made here, and makes it the ledger if the remote took it. What was refused goes, with the head
    /// that nobody saw; where nobody knows, it stays, to be asked for again. `first` says that it was never pushed before.
    pub(super) fn publish(
        &self,
        remote: Option<&Remote>,
        turn: Option<Turn>,
        made: Arrived,
        first: bool,
    ) -> Result<(), StoreFault> {
        let Some(remote) = remote else { return self.adopt(made, &|_| false) };
        let (git, place) = (self.git.as_ref(), made.quarantine.place.clone());
        let base = made.quarantine.base()?;
        let mut waits = Waits::new(BETWEEN);
        let mut said = String::new();
        for _ in 0..PUSHES {
            let mut updates = vec![Update::of_main(base, made.commit)];
            updates.extend(turn.as_ref().map(Turn::back));
            match remote.push(git, &place, &updates)? {
                Pushed::Accepted => {
                    turn.into_iter().for_each(Turn::used);
                    return self.adopt(made, &|_| false);
                }
                Pushed::Unknown(detail) => return Err(remote.unknown(detail)),
                Pushed::Refused(detail) => said = detail,
            }
            match remote.list(git, &place).map(|it| it.main) {
                Ok(main) if main == Some(made.commit) => return self.adopt(made, &|_| false),
                Ok(main) if main == base => {}
                Ok(_) if first => {
                    made.quarantine.destroy()?;
                    return Err(self.ground.moved());
                }
                // Whether ours came before what is there now, its history says.
                Ok(_) => return Err(self.ground.moved()),
                Err(_) => return Err(remote.unknown(said)),
            }
            if !(0..6).all(|_| waits.wait()) {
                break;
            }
        }
        // One that may be on its way still is never followed by another of its size.
        if !first {
            return Err(remote.unknown(said));
        }
        made.quarantine.destroy()?;
        Err(remote.refused(said))
    }
}
