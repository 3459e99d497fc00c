//! What goes between a ledger and its remote, and how history is replaced.
//!
//! Nothing that was fetched, and nothing that is to be pushed, lies in the ledger itself: both wait in a repository of their
//! own beside it (see `quarantine`), until it is known what becomes of them. What becomes the ledger is handed over in the
//! order of an append: the objects, synced; then `main`, if it still names what it did (see `desk`).

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use git2::Oid;

use super::super::{Keep, LedgerPath, SignCommit, StoreFault};
use super::desk::{Arrived, Desk};
use super::ground::Ground;
use super::lock::Exclusive;
use super::publish::Publishing;
use super::purge::Gone;
use super::quarantine::{GONE, INCOMING, OUTGOING, Quarantine, refs};
use super::remote::{Git, Pushed, Remote, Update};
use super::rewrite::rewrite;
use super::turn::{self, Turn};
use super::workshop::Workshop;
use super::write::create;
use super::{DOCUMENTS, GitStore, MAIN, layout, repository};

/// A ledger in git under its lock, for what goes between it and a remote.
pub struct Exchange {
    desk: Desk,
    turn: Option<Turn>,
    /// A repository without a commit yet; it goes again if none comes.
    unborn: Option<Box<dyn Keep>>,
    lock: Exclusive,
}

/// What a remote had.
pub enum Fetched {
    /// It has no `main` yet.
    Nothing,
    /// The same as we have.
    Same,
    /// Something else: to be verified before it is taken in.
    Arrived(Arrived),
}

/// How what arrived goes with what git has here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum History {
    /// Git's history goes on from ours.
    Continues,
    /// It is a part of ours.
    Earlier,
    /// It is another.
    Other {
        /// Some statement that we have is not there.
        lacks: bool,
        /// Some statement of these entries that is there we do not have.
        has: bool,
    },
}

impl Exchange {
    pub(super) fn desk(&self) -> &Desk {
        &self.desk
    }

    /// Takes the lock of a ledger in git, and finishes an erasure that was broken off.
    ///
    /// # Errors
    /// As [`open_to_append`](super::super::open_to_append).
    pub fn open(path: &Path, patience: Duration, git: Arc<dyn Git>) -> Result<Self, StoreFault> {
        let Some(layout) = layout(path)? else {
            return Err(StoreFault::OnlyPlainFiles { path: path.to_owned() });
        };
        // Said before anything is written there: whether it is a ledger, and ours.
        GitStore::open(path, &layout)?;
        let lock = Exclusive::take(&layout.common, patience)?;
        let desk = Desk { ground: Ground::of(path, &whole(&layout.common), &lock, patience), git };
        Gone::finish(&desk.ground, desk.git.as_ref())?;
        Ok(Self { desk, turn: None, unborn: None, lock })
    }

    /// A repository for a ledger that comes from elsewhere, in a directory that is empty or not there yet. It goes again
    /// if nothing is taken in.
    ///
    /// # Errors
    /// As [`create`].
    pub fn begin(path: &Path, git: Arc<dyn Git>) -> Result<Self, StoreFault> {
        let (unborn, lock) = create(path)?;
        let ground = Ground::of(path, &whole(path), &lock, Duration::ZERO);
        Ok(Self { desk: Desk { ground, git }, turn: None, unborn: Some(unborn), lock })
    }

    /// Waits until it is our turn to append at the remote; it is, until this goes or something was published.
    ///
    /// # Errors
    /// [`StoreFault::Busy`] when others are at it for too long; others when it can't be reached.
    pub fn take_turn(&mut self, remote: &Remote) -> Result<(), StoreFault> {
        self.turn = Turn::take(&self.desk, remote)?;
        Ok(())
    }

    /// What the remote has; see [`Fetched`].
    ///
    /// # Errors
    /// When it can't be reached, or git finds that something is wrong with what it has.
    pub fn fetch(&self, remote: &Remote) -> Result<Fetched, StoreFault> {
        let quarantine = Quarantine::make(&self.desk.ground.common, INCOMING, self.desk.main()?)?;
        let fetched = self.fetch_into(remote, &quarantine);
        if let Ok(Some(Some(commit))) = fetched {
            return Ok(Fetched::Arrived(Arrived { quarantine, commit }));
        }
        quarantine.destroy()?;
        Ok(fetched?.map_or(Fetched::Nothing, |_| Fetched::Same))
    }

    /// `None` if there is no `main`; `Some(None)` if nothing is new.
    fn fetch_into(&self, remote: &Remote, to: &Quarantine) -> Result<Option<Option<Oid>>, StoreFault> {
        let listed = remote.list(self.desk.git.as_ref(), &to.place)?;
        if self.turn.is_none() {
            turn::tidy(&self.desk, listed.turn)?;
        }
        let Some(theirs) = listed.main else { return Ok(None) };
        let own = self.desk.repository()?;
        let known = refs(&own, DOCUMENTS).map_err(|error| StoreFault::git(&self.desk.ground.path, &error))?;
        let documents = listed.documents.iter().all(|it| known.contains(it));
        if Some(theirs) == to.base()? && documents {
            return Ok(Some(None));
        }
        remote.fetch(self.desk.git.as_ref(), &to.place)?;
        to.main().map(Some)
    }

    /// How what arrived goes with what git has here, which holds `size` entries. What the ledger itself says of it is
    /// another question.
    ///
    /// # Errors
    /// When one of them can't be read.
    pub fn history(&self, arrived: &Arrived, size: u64) -> Result<History, StoreFault> {
        if self.desk.continues(arrived)? {
            return Ok(History::Continues);
        }
        let main = self.desk.main()?;
        if main
            .is_some_and(|main| self.desk.holds(&arrived.quarantine, main, arrived.commit).unwrap_or(false))
        {
            return Ok(History::Earlier);
        }
        let (ours, theirs) = self.desk.lone(arrived)?;
        Ok(History::Other { lacks: !ours.is_empty(), has: theirs.iter().any(|entry| *entry < size) })
    }

    /// The heads with cosignatures, and the timestamps, that we have and that are not there: no rule says that they stay.
    ///
    /// # Errors
    /// When one of them can't be read.
    pub fn missing_heads(&self, arrived: &Arrived) -> Result<Vec<String>, StoreFault> {
        let mut gone = self.desk.gone_there(arrived)?;
        gone.retain(|path| {
            ["checkpoints", "timestamps"].contains(&path.split('/').next().unwrap_or_default())
        });
        Ok(gone)
    }

    /// Makes what was fetched, and has been verified, the ledger; and takes in each document that is wanted. Where git's
    /// history does not go on from ours, what ours alone needed goes for good.
    ///
    /// # Errors
    /// When it can't be written; [`StoreFault::Moved`] when `main` is no longer what was read.
    pub fn take_in(&mut self, arrived: Arrived, wanted: &dyn Fn(&str) -> bool) -> Result<(), StoreFault> {
        self.desk.adopt(arrived, wanted)?;
        self.unborn = None;
        Ok(())
    }

    /// Throws what was fetched away.
    ///
    /// # Errors
    /// When that can't be done.
    pub fn refuse(&self, arrived: Arrived) -> Result<(), StoreFault> {
        arrived.quarantine.destroy()
    }

    /// What was made here earlier, of which nobody knows whether the remote took it.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn pending(&self) -> Result<Option<Arrived>, StoreFault> {
        let Some(quarantine) = Quarantine::find(&self.desk.ground.common, OUTGOING)? else {
            // One that is half made or half gone is of somebody who was killed, and was never pushed, or is in.
            return Quarantine::at(&self.desk.ground.common, OUTGOING).destroy().map(|()| None);
        };
        let (main, base, commit) = (self.desk.main()?, quarantine.base()?, quarantine.main()?);
        match commit {
            Some(commit) if base == main && Some(commit) != main => Ok(Some(Arrived { quarantine, commit })),
            // `main` has moved: it was that, or something else won.
            _ => quarantine.destroy().map(|()| None),
        }
    }

    /// Asks the remote for it: if it is there, it becomes the ledger; if nothing else is, it is pushed again. False if the
    /// remote has something else; that is to be fetched and verified first.
    ///
    /// # Errors
    /// [`StoreFault::PushUnknown`] when it is still not known.
    pub fn settle(&self, remote: &Remote, pending: Arrived) -> Result<bool, StoreFault> {
        let main = remote.list(self.desk.git.as_ref(), &pending.quarantine.place)?.main;
        if main == Some(pending.commit) {
            return self.desk.adopt(pending, &|_| false).map(|()| true);
        }
        if main != pending.quarantine.base()? {
            return Ok(false);
        }
        match self.desk.publish(Some(remote), None, pending, false) {
            Err(StoreFault::Moved { .. }) => Ok(false),
            other => other.map(|()| true),
        }
    }

    /// A store to append to. Where a remote is set, an append exists when that has taken it.
    ///
    /// # Errors
    /// When the ledger can't be read.
    pub fn keep(self, remote: Option<Remote>) -> Result<(Box<dyn Keep>, Exclusive), StoreFault> {
        let Self { desk, turn, lock, .. } = self;
        Ok((Box::new(Publishing::open(desk, remote, turn)?), lock))
    }

    /// Takes files out of the whole of git's history, and what held them out of the repository. Where a remote is set, it
    /// happens there first. False if no commit had them; then too nothing that no ref needs is left.
    ///
    /// # Errors
    /// As [`Keep::commit`]; [`StoreFault::StillThere`] when something keeps them here after all.
    pub fn erase(
        &mut self,
        remote: Option<&Remote>,
        paths: &[LedgerPath],
        sign: SignCommit<'_>,
    ) -> Result<bool, StoreFault> {
        let ground = &self.desk.ground;
        let Some(main) = self.desk.main()? else {
            return Err(StoreFault::NoMainBranch { path: ground.path.clone() });
        };
        let quarantine = Quarantine::make(&ground.common, OUTGOING, Some(main))?;
        match build(&quarantine, main, paths, sign) {
            Ok(Some(commit)) => {
                let turn = self.turn.take();
                self.desk.publish(remote, turn, Arrived { quarantine, commit }, true)?;
                Ok(true)
            }
            Ok(None) => {
                quarantine.destroy()?;
                let paths = paths.iter().map(ToString::to_string).collect();
                Gone { paths, ..Gone::after(main) }.purge(ground, self.desk.git.as_ref()).map(|()| false)
            }
            Err(fault) => quarantine.destroy().and(Err(fault)),
        }
    }

    /// Sets the remote's `main` to ours, if it still is what was fetched of it (or nothing).
    ///
    /// # Errors
    /// When the remote refuses it, or nobody knows.
    pub fn push(&self, remote: &Remote, instead_of: Option<&Arrived>) -> Result<(), StoreFault> {
        let ground = &self.desk.ground;
        let Some(main) = self.desk.main()? else {
            return Err(StoreFault::NoMainBranch { path: ground.path.clone() });
        };
        let update = Update::of_main(instead_of.map(|it| it.commit), main);
        match remote.push(self.desk.git.as_ref(), &ground.common, &[update])? {
            Pushed::Accepted => Ok(()),
            Pushed::Refused(detail) => Err(remote.refused(detail)),
            Pushed::Unknown(detail) => Err(remote.unknown(detail)),
        }
    }

    /// Takes a document away for good; false if there is none of this name.
    ///
    /// # Errors
    /// When that can't be done; [`StoreFault::StillThere`] when something keeps it here after all.
    pub fn remove_document(&self, name: &str) -> Result<bool, StoreFault> {
        let fault = |error: git2::Error| StoreFault::git(&self.desk.ground.path, &error);
        let own = self.desk.repository()?;
        let (Ok(found), Some(after)) = (own.find_reference(&format!("{DOCUMENTS}{name}")), self.desk.main()?)
        else {
            return Ok(false);
        };
        let tree = found.peel_to_tree().map_err(fault)?;
        // What a person called it may be what they called another.
        let kept = |it: &git2::TreeEntry<'_>| it.name_bytes() != b"name";
        let objects = tree.iter().filter(kept).map(|it| it.id()).collect();
        let gone = Gone { objects, documents: vec![name.to_owned()], ..Gone::after(after) };
        gone.note(&self.desk.ground)?;
        gone.purge(&self.desk.ground, self.desk.git.as_ref()).map(|()| true)
    }

    /// Brings the remote the documents that it does not have, and takes those away there that are not wanted.
    ///
    /// # Errors
    /// When the remote refuses it, or nobody knows.
    pub fn push_documents(&self, remote: &Remote, wanted: &dyn Fn(&str) -> bool) -> Result<(), StoreFault> {
        let (git, common) = (self.desk.git.as_ref(), &self.desk.ground.common);
        let there = remote.list(git, common)?.documents;
        let own = self.desk.repository()?;
        let here = refs(&own, DOCUMENTS).map_err(|error| StoreFault::git(common, &error))?;
        let named = |name: &str| format!("{DOCUMENTS}{name}");
        let new = here.iter().filter(|(name, _)| wanted(name) && !there.iter().any(|(it, _)| it == name));
        let mut specs: Vec<String> = new.map(|(name, _)| format!("{0}:{0}", named(name))).collect();
        let old = there.iter().filter(|(name, _)| !wanted(name));
        specs.extend(old.map(|(name, _)| format!(":{}", named(name))));
        if specs.is_empty() { Ok(()) } else { remote.push_refs(git, common, &specs) }
    }
}

/// Makes the new history in its quarantine, and its `main`, durable.
fn build(
    quarantine: &Quarantine,
    main: Oid,
    paths: &[LedgerPath],
    sign: SignCommit<'_>,
) -> Result<Option<Oid>, StoreFault> {
    let place = &quarantine.place;
    let fault = |error: git2::Error| StoreFault::git(place, &error);
    let mut workshop = Workshop::open(place)?;
    let Some((commit, gone)) = rewrite(&mut workshop, main, paths, sign)? else { return Ok(None) };
    let made = repository(place)?;
    workshop.write_to(&made, place)?;
    for oid in gone {
        made.reference(&format!("{GONE}{oid}"), oid, true, "").map_err(fault)?;
    }
    made.reference(MAIN, commit, true, "").map_err(fault)?;
    Ok(Some(commit))
}

/// A path for another program, which is elsewhere.
fn whole(path: &Path) -> std::path::PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}
