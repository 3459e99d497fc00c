//! A small ledger, and statements to append to it.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use verantwoord::cli::{example_key, example_nonce, play};
use verantwoord::crypto::{Digest, STATEMENT_NAMESPACE, Signature, Signatures};
use verantwoord::deviation::Lives;
use verantwoord::ledger::{AppendFault, HandedIn, Keeper, Ledger, Verified};
use verantwoord::statement::Seen;
use verantwoord::statement::scalar::Time;
use verantwoord::store;

use crate::people::{World, copy, example_cast};

/// The entries of the ledger that everything here starts from: a charter and a statement of keys.
pub(crate) const BEFORE: usize = 2;

/// A ledger that holds little, so that reading it takes few calls, with the key of its log and a place to work.
pub(crate) struct Scene {
    pub(crate) world: World,
    pub(crate) ledger: PathBuf,
    pub(crate) log_key: String,
    seen: Seen,
}

impl Scene {
    pub(crate) fn new() -> Self {
        let world = World::new();
        let ledger = world.path("ledger");
        let (store, lock) = store::create(&ledger).unwrap();
        let scripts = ["3-nursing-home/charter-script.toml"];
        let keeper = Keeper::found(store, Some(lock));
        let played = play(&scripts, keeper, &mut example_cast(&mut |_, _| {})).unwrap();
        let seen = played.keeper.verified().unwrap().seen().unwrap();
        let log_key = world.person("log").give_key("log");
        Self { world, ledger, log_key, seen }
    }

    /// A note that nobody else wrote, signed; it has seen what the small ledger holds.
    pub(crate) fn note(&self, nth: usize) -> HandedIn {
        let nonce = example_nonce(10_000 + nth).unwrap();
        let (size, root) = (self.seen.size.get(), self.seen.root.0.to_base64());
        let statement = format!(
            "{{\"format\":\"verantwoord/1\",\"kind\":\"note\",\"ledger\":\"zonnehof.example/afwijkingen\",\
             \"nonce\":\"{}\",\"issued_at\":\"2026-01-06T09:00:00Z\",\
             \"seen\":{{\"size\":{size},\"root\":\"{root}\"}},\"by\":\"client-council\",\
             \"content\":{{\"text\":\"Notitie {nth}.\"}}}}\n",
            nonce.as_str()
        );
        let digest = Digest::of(statement.as_bytes());
        let signature =
            Signature::make(&example_key("client-council-a"), STATEMENT_NAMESPACE, &digest).unwrap();
        HandedIn { statement: statement.into_bytes(), signatures: Signatures::new([signature]).unwrap() }
    }

    /// Writes notes as files; gives their paths.
    pub(crate) fn files(&self, numbers: std::ops::Range<usize>) -> Vec<String> {
        let handed = |nth| hand_in(&self.world.root, &format!("note-{nth}"), &self.note(nth));
        numbers.map(handed).collect()
    }

    /// How the program is told to append these.
    pub(crate) fn append_arguments(&self, ledger: &Path, files: &[String]) -> Vec<String> {
        let ledger = ledger.display().to_string();
        let first = ["--ledger", &ledger, "append", "--log-key", &self.log_key].map(str::to_owned);
        first.into_iter().chain(files.iter().cloned()).collect()
    }

    /// The charter of the small ledger, as a file.
    pub(crate) fn charter(&self) -> String {
        let ledger = Ledger::open(&self.ledger).unwrap();
        let verified = ledger.verify(later(), &mut |_, _| {}).unwrap().1.unwrap();
        let statement = verified.view().statement_bytes(0).unwrap().unwrap();
        let signatures = verified.view().signatures(0).unwrap();
        hand_in(&self.world.root, "charter", &HandedIn { statement, signatures })
    }

    /// How the program is told to begin a ledger with this charter.
    pub(crate) fn init_arguments(&self, place: &Path, charter: &str) -> Vec<String> {
        let place = place.display().to_string();
        ["init", &place, "--charter", charter, "--log-key", &self.log_key].map(str::to_owned).to_vec()
    }

    /// A copy of the small ledger, and a home of its own to append from.
    pub(crate) fn copy(&self, ledger: &Path, name: &str) -> Copy {
        let home = self.world.path(name);
        copy(ledger, &home.join("ledger"));
        Copy { ledger: home.join("ledger"), home }
    }
}

/// A place for one try; it goes when the try is over.
pub(crate) struct Copy {
    pub(crate) home: PathBuf,
    pub(crate) ledger: PathBuf,
}

impl Drop for Copy {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.home);
        }
    }
}

/// Writes a statement and its signatures beside each other, as people hand them in.
pub(crate) fn hand_in(place: &Path, name: &str, one: &HandedIn) -> String {
    let path = place.join(format!("{name}.json"));
    std::fs::write(&path, &one.statement).unwrap();
    std::fs::write(path.with_extension("json.sig"), one.signatures.to_armor()).unwrap();
    path.display().to_string()
}

/// After everything that is recorded here, whenever the tests run.
pub(crate) fn later() -> Time {
    Time::new("2100-01-01T00:00:00Z").unwrap()
}

/// The statements of a ledger in order, if it verifies; else what is wrong.
pub(crate) fn entries(ledger: &Path) -> Result<Vec<Digest>, String> {
    let opened = Ledger::open(ledger).map_err(|fault| fault.to_string())?;
    let (report, verified) = opened.verify(later(), &mut |_, _| {}).map_err(|fault| fault.to_string())?;
    let ledger = verified.ok_or_else(|| format!("{:?}", report.errors))?;
    let verified: &Verified = &ledger;
    Ok(verified.leaves().map(|(_, leaf)| leaf.statement).collect())
}

/// Appends as the program does, in this process.
pub(crate) fn append(ledger: &Path, one: HandedIn) -> Result<(), AppendFault> {
    let mut keeper = Keeper::open(ledger, Duration::from_secs(5), None, later(), &mut |_, _| {})?;
    let mut lives = Lives::of(keeper.view().unwrap()).unwrap();
    keeper.append(&[one], &example_key("log"), later(), &mut lives, None).map(drop)
}

/// The digests, each once.
pub(crate) fn distinct(statements: &[Digest]) -> usize {
    statements.iter().map(ToString::to_string).collect::<BTreeSet<_>>().len()
}

/// Does this for each, on every core, each in a thread that may wait for other processes. All are tried, whatever fails.
pub(crate) fn on_every_core<'a, T: Sync>(all: &'a [T], work: impl Fn(usize, &'a T) + Sync) {
    let (next, failed) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let one_after_the_other = || {
        loop {
            let nth = next.fetch_add(1, Ordering::SeqCst);
            let Some(one) = all.get(nth) else { break };
            if catch_unwind(AssertUnwindSafe(|| work(nth, one))).is_err() {
                failed.fetch_add(1, Ordering::SeqCst);
            }
        }
    };
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        (0..cores).for_each(|_| drop(scope.spawn(one_after_the_other)));
    });
    assert_eq!(failed.into_inner(), 0, "of {} tries failed", all.len());
}

/// Says past the test runner, which swallows what tests print.
pub(crate) fn report(what: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr().lock(), "{what}");
}
