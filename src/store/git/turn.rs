//! Whose turn it is to append at a remote.
//!
//! A push that a remote refuses was sent to it all the same, and with it a head that the log key signed. So that no two
//! keepers send one of the same size, a keeper takes a turn before it reads what is there: a ref of the remote that only one
//! can make. It goes with the push that it was taken for. One that stays as it is for a while was left by somebody who is
//! gone, and is taken over. All of this is courtesy: what decides is `main`, which is set only if it is what it was.

use std::fs;
use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::path::Path;
use std::thread;
use std::time::Duration;

use git2::Oid;

use super::super::StoreFault;
use super::desk::Desk;
use super::quarantine::{Quarantine, TURN as PLACE};
use super::remote::{Pushed, Remote, TURN, Update};
use super::repository;

/// A turn that stays the same for so long was left behind.
const LEFT_BEHIND: Duration = Duration::from_secs(10);

/// As long as we wait for our turn.
const PATIENCE: Duration = Duration::from_secs(120);

/// So often the remote may refuse a turn that nobody has: then it knows no turns, and there are none.
const REFUSALS: u32 = 3;

/// In its place: what we made of the ref.
const NOTE: &str = "turn";

/// Our turn, until it is dropped or used.
pub(super) struct Turn {
    desk: Desk,
    remote: Remote,
    oid: Oid,
    given_back: bool,
}

impl Turn {
    /// Waits for our turn; `None` if the remote knows none.
    pub(super) fn take(desk: &Desk, remote: &Remote) -> Result<Option<Self>, StoreFault> {
        let kept = kept(desk);
        let quarantine = Quarantine::make(&desk.ground.common, PLACE, None)?;
        match wait(desk, remote, &quarantine.place, kept) {
            Ok(Some(oid)) => {
                Ok(Some(Self { desk: desk.clone(), remote: remote.clone(), oid, given_back: false }))
            }
            other => quarantine.destroy().and(other.map(|_| None)),
        }
    }

    /// What gives it back, together with a push.
    pub(super) fn back(&self) -> Update {
        Update { name: TURN, expected: Some(self.oid), new: None }
    }

    /// The push was taken.
    pub(super) fn used(mut self) {
        self.given_back = true;
    }
}

/// Ours still, from somebody here who was killed: we hold the lock.
fn kept(desk: &Desk) -> Option<Oid> {
    Oid::from_str(&fs::read_to_string(desk.ground.common.join(PLACE).join(NOTE)).ok()?).ok()
}

/// Takes away what was kept of a turn that is over: now the remote has this one.
pub(super) fn tidy(desk: &Desk, there: Option<Oid>) -> Result<(), StoreFault> {
    let over = there.is_none() || there != kept(desk);
    if over { Quarantine::at(&desk.ground.common, PLACE).destroy() } else { Ok(()) }
}

fn chance() -> u64 {
    RandomState::new().build_hasher().finish()
}

fn wait(desk: &Desk, remote: &Remote, place: &Path, kept: Option<Oid>) -> Result<Option<Oid>, StoreFault> {
    let git = desk.git.as_ref();
    let note = |oid: Oid| {
        let path = place.join(NOTE);
        fs::write(&path, oid.to_string()).map_err(|error| StoreFault::writing(&path, &error))
    };
    let made = repository(place)?.blob(format!("{:016x}{:016x}\n", chance(), chance()).as_bytes());
    let ours = made.map_err(|error| StoreFault::git(place, &error))?;
    let (mut seen, mut since, mut waited, mut refused) = (None, Duration::ZERO, Duration::ZERO, 0);
    while waited < PATIENCE {
        let there = remote.list(git, place)?.turn;
        if let Some(there) = there.filter(|it| Some(*it) == kept || *it == ours) {
            return note(there).map(|()| Some(there));
        }
        if there.is_none() || since >= LEFT_BEHIND {
            note(ours)?;
            let update = Update { name: TURN, expected: there, new: Some(ours) };
            match remote.push(git, place, &[update])? {
                Pushed::Accepted => return Ok(Some(ours)),
                // Somebody else was quicker, or the remote takes no such ref. What is unknown is asked, above.
                Pushed::Refused(_) | Pushed::Unknown(_) if there.is_none() => refused += 1,
                Pushed::Refused(_) | Pushed::Unknown(_) => {}
            }
            if refused > REFUSALS && remote.list(git, place)?.turn.is_none() {
                return Ok(None);
            }
        }
        if there != seen {
            (seen, since) = (there, Duration::ZERO);
        }
        let pause = Duration::from_millis(20 + chance() % 200);
        thread::sleep(pause);
        waited += pause;
        since += pause;
    }
    Err(StoreFault::Busy { path: desk.ground.path.clone() })
}

impl Drop for Turn {
    fn drop(&mut self) {
        let place = Quarantine::at(&self.desk.ground.common, PLACE);
        let git = self.desk.git.as_ref();
        // Where it can't be given back, it is taken over after a while.
        let ours = || self.remote.list(git, &place.place).is_ok_and(|it| it.turn == Some(self.oid));
        if !self.given_back && ours() {
            let _ = self.remote.push(git, &place.place, &[self.back()]);
        }
        let _ = place.destroy();
    }
}
