//! What commands do with a ledger that has a remote: what is there is brought, verified and held against what was seen,
//! before anything else.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use clap::ArgMatches;

use crate::crypto::{Digest, SecretKey};
use crate::ledger::{AppendFault, Keeper, Ledger, Relation, Verified, View};
use crate::sentence;
use crate::statement::scalar::Time;
use crate::store::{Arrived, Exchange, Fetched, History, Remote, StoreFault};

use super::context::Context;
use super::git::UsersGit;
use super::outcome::Failure;
use super::{append, known, progress, system, verify, waiting};

/// How long to wait for another process that holds the ledger.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);
/// How often something is made anew because somebody else was first.
pub(super) const TRIES: u32 = 20;

/// What a remote turned out to have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Met {
    /// Nothing yet.
    Nothing,
    /// What we have.
    Same,
    /// More, which is ours now.
    Taken {
        /// The entries before, and now.
        before: u64,
        now: u64,
        /// Whether git's history was replaced, because content was erased.
        replaced: bool,
    },
}

/// The lock of a ledger in git.
pub(super) fn open(path: &Path) -> Result<Exchange, Failure> {
    Exchange::open(path, PATIENCE, Arc::new(UsersGit)).map_err(Failure::could_not)
}

/// As [`open`], of a ledger that is not there yet.
pub(super) fn begin(path: &Path) -> Result<Exchange, Failure> {
    Exchange::begin(path, Arc::new(UsersGit)).map_err(Failure::could_not)
}

/// A keeper of the ledger: where it has a remote, of what that has now; held against what this user saw of it before. With
/// it, how many entries there were before, if something that was made earlier was still on its way: it may be in now.
pub(super) fn keeper(context: &Context, path: &Path) -> Result<(Keeper, Option<u64>), Failure> {
    let remote = Remote::of(path).map_err(Failure::could_not)?;
    let mut resumed = None;
    let (store, lock) = match remote {
        None => crate::store::open_to_append(path, PATIENCE).map_err(Failure::could_not)?,
        Some(remote) => {
            let mut exchange = open(path)?;
            resumed = come_first(context, path, &mut exchange, &remote)?;
            exchange.keep(Some(remote)).map_err(Failure::could_not)?
        }
    };
    let remembered = known::recall(path);
    let bar = progress::Bar::new(context);
    let mut show = |done, all| bar.show(done, all);
    let keeper = Keeper::of_since(store, lock, remembered.as_deref(), context.now, &mut show);
    let keeper = keeper.map_err(append::failure)?;
    // A ledger put back from an older copy would get a second head of a size that somebody saw.
    match known::compare(context, view(&keeper)?) {
        Some(alarm) => Err(Failure::refused(alarm)),
        None => Ok((keeper, resumed)),
    }
}

/// What a keeper holds.
pub(super) fn view(keeper: &Keeper) -> Result<View<'_>, Failure> {
    keeper.view().ok_or_else(|| Failure::refused(sentence!("charter-absent")))
}

/// Adds to the ledger, and does so again where somebody else was first. `add` is given a keeper, and what [`keeper`] says
/// with it.
pub(super) fn add<T>(
    context: &Context,
    mut add: impl FnMut(&mut Keeper, Option<u64>) -> Result<Result<T, AppendFault>, Failure>,
) -> Result<T, Failure> {
    let path = context.ledger_path();
    let mut tried = 0;
    loop {
        tried += 1;
        let (mut keeper, resumed) = keeper(context, &path)?;
        match add(&mut keeper, resumed)? {
            Ok(done) => {
                let _remembered = known::compare(context, view(&keeper)?);
                return Ok(done);
            }
            Err(fault) if again(&fault, tried) => {
                drop(keeper);
                pause(tried);
            }
            Err(fault) => return Err(append::failure(fault)),
        }
    }
}

/// What a keeper signs a head of so many entries with, and the time on it: read again, since others were recorded while
/// this one waited for its turn.
pub(super) fn log_key(
    context: &Context,
    matches: &ArgMatches,
    keeper: &Keeper,
    size: u64,
) -> Result<(SecretKey, Time), Failure> {
    let wanted = view(keeper)?.authority().log_key_at(size).map(|it| *it.key());
    let key = append::log_key(context, matches, wanted.as_ref())?;
    let now = system::now().ok_or_else(|| Failure::could_not(sentence!("no-clock")))?;
    Ok((key, now))
}

/// Waits for our turn at the remote, and brings what it has: what is made now goes on from there. Gives how many entries
/// there were before if something had been on its way.
pub(super) fn come_first(
    context: &Context,
    path: &Path,
    exchange: &mut Exchange,
    remote: &Remote,
) -> Result<Option<u64>, Failure> {
    exchange.take_turn(remote).map_err(Failure::could_not)?;
    match meet(context, path, exchange, remote)? {
        (Met::Nothing, _) => {
            Err(Failure::refused(sentence!("exchange-nothing-there", address = remote.shown())))
        }
        (_, resumed) => Ok(resumed),
    }
}

/// Sees to it that what was on its way has arrived, or never will; then brings what the remote has, and makes it ours if
/// it may be. Gives what it had, and how many entries there were before if something had been on its way.
pub(super) fn meet(
    context: &Context,
    path: &Path,
    exchange: &mut Exchange,
    remote: &Remote,
) -> Result<(Met, Option<u64>), Failure> {
    let mut resumed = None;
    if let Some(pending) = exchange.pending().map_err(Failure::could_not)? {
        let before = context.ledger_to_update(path)?.size();
        // Made by us and nobody else: not what a stranger put into the directory.
        verified(context, path, &pending)?;
        resumed = Some(before);
        exchange.settle(remote, pending).map_err(Failure::could_not)?;
    }
    let met = match exchange.fetch(remote).map_err(Failure::could_not)? {
        Fetched::Nothing => Met::Nothing,
        Fetched::Same => Met::Same,
        Fetched::Arrived(arrived) => take_in(context, path, exchange, arrived)?,
    };
    // What lost went now: something else stands in its place, and was verified. Else nothing else may take its place.
    if exchange.pending().map_err(Failure::could_not)?.is_some() {
        return Err(Failure::refused(sentence!("exchange-still-pending", address = remote.shown())));
    }
    Ok((met, resumed))
}

fn take_in(
    context: &Context,
    path: &Path,
    exchange: &mut Exchange,
    arrived: Arrived,
) -> Result<Met, Failure> {
    let judged = judge(context, path, exchange, &arrived);
    let (theirs, before, replaced) = match judged {
        Ok(judged) => judged,
        Err(failure) => {
            exchange.refuse(arrived).map_err(Failure::could_not)?;
            return Err(failure);
        }
    };
    let missing = exchange.missing_heads(&arrived).map_err(Failure::could_not)?;
    if !missing.is_empty() {
        let names = crate::words::short(&missing.join(", "), 200);
        context.remark(&sentence!("exchange-heads-gone", count = missing.len(), names = names));
    }
    let now = theirs.size();
    let erased = theirs.view().erased_documents().map_err(Failure::could_not)?;
    drop(theirs);
    let wanted = |name: &str| Digest::from_hex(name).is_some_and(|it| !erased.contains(&it));
    exchange.take_in(arrived, &wanted).map_err(Failure::could_not)?;
    // Only now is it what this user saw.
    let ledger = context.ledger_at(path)?;
    for name in ledger.view().documents().map_err(Failure::could_not)?.iter().filter(|it| !wanted(it)) {
        exchange.remove_document(name).map_err(Failure::could_not)?;
    }
    waiting::tidy(path, exchange, &ledger)?;
    Ok(Met::Taken { before, now, replaced })
}

/// Whether what arrived may take the place of ours: the verified ledger, the entries that we have, and whether git's
/// history is another.
fn judge(
    context: &Context,
    path: &Path,
    exchange: &Exchange,
    arrived: &Arrived,
) -> Result<(Ledger<Verified>, u64, bool), Failure> {
    let theirs = verified(context, path, arrived)?;
    let ours = context.ledger_to_update(path)?;
    let (here, there) = (ours.size(), theirs.size());
    match ours.relation(&theirs) {
        Relation::Same | Relation::Longer => {}
        Relation::Shorter => {
            return Err(Failure::refused(sentence!("exchange-older", theirs = there, ours = here)));
        }
        Relation::Stranger => {
            let (theirs, ours) = (theirs.fingerprint().to_string(), ours.fingerprint().to_string());
            return Err(Failure::refused(sentence!("exchange-other-ledger", theirs = theirs, ours = ours)));
        }
        Relation::Fork => {
            let common = here.min(there);
            let mut what = vec![sentence!("exchange-fork", size = common)];
            what.extend(known::differs(context, theirs.view()));
            return Err(Failure::refused_for(what));
        }
    }
    if let Some(alarm) = known::differs(context, theirs.view()) {
        return Err(Failure::refused(alarm));
    }
    match exchange.history(arrived, here).map_err(Failure::could_not)? {
        History::Continues => Ok((theirs, here, false)),
        // What is not there was erased: the ledger verified.
        History::Other { lacks: true, .. } => Ok((theirs, here, true)),
        History::Earlier => Err(Failure::refused(sentence!("exchange-older", theirs = there, ours = here))),
        History::Other { lacks: false, has: true } => {
            Err(Failure::refused(sentence!("exchange-holds-erased")))
        }
        History::Other { .. } => Err(Failure::refused(sentence!("exchange-rewritten"))),
    }
}

/// What arrived, verified; what this user verified before is not looked at again.
pub(super) fn verified(
    context: &Context,
    path: &Path,
    arrived: &Arrived,
) -> Result<Ledger<Verified>, Failure> {
    let opened = Ledger::of(arrived.store().map_err(Failure::could_not)?);
    let remembered = known::recall_of(&opened);
    let bar = progress::Bar::new(context);
    let mut show = |done, all| bar.show(done, all);
    let checked = opened.verify_since(remembered.as_deref(), context.now, &mut show);
    let (report, ledger) = checked.map_err(Failure::could_not)?;
    ledger.ok_or_else(|| {
        let mut what = vec![sentence!("exchange-unsound", path = path, count = report.errors.len())];
        what.extend(report.errors.iter().take(5).map(verify::told));
        Failure::refused_for(what)
    })
}

/// Waits a little longer each time, each process otherwise, so that of several one gets through.
pub(super) fn pause(tried: u32) {
    let mut chance = [0; 2];
    let _even = system::random(&mut chance);
    let most = 40 << tried.min(5);
    std::thread::sleep(Duration::from_millis(10 + u64::from(u16::from_le_bytes(chance)) % most));
}

/// Whether to try again: somebody else was first.
fn again(fault: &AppendFault, tried: u32) -> bool {
    matches!(fault, AppendFault::Store { fault: StoreFault::Moved { .. } }) && tried < TRIES
}
