//! Every call to the file system that an append with a remote, an erasure and a fetch that follows one make: the process is
//! killed there. Whoever runs it again comes to the same end: nothing is lost or twice, and what is to go is nowhere.
//!
//! As in `every_call`, a kill before a call that only reads leaves what the next that writes leaves. The programs that ours
//! starts (git) live on for as long as they need: a push that was sent arrives.

use std::path::{Path, PathBuf};
use std::time::Duration;

use verantwoord::cli::example_key;
use verantwoord::crypto::{Digest, STATEMENT_NAMESPACE, Signature, Signatures};
use verantwoord::deviation::Lives;
use verantwoord::ledger::{HandedIn, Keeper};
use verantwoord::statement::scalar::Time;

use crate::people::{Person, Ran, copy, files};
use crate::scene::{BEFORE, Scene, distinct, entries, on_every_core, report};
use crate::strace::{Blow, Call, calls, run, strike};

/// What stands in the entry that is to go.
const WORDS: &str = "Notitie 0.";

/// One try: a home with a ledger, and its remote.
pub(crate) struct Place {
    pub(crate) home: PathBuf,
}

impl Place {
    pub(crate) fn new(scene: &Scene, name: &str, ledger: &Path, remote: Option<&Path>) -> Self {
        let it = Self { home: scene.world.path(name) };
        copy(ledger, &it.ledger());
        if let Some(remote) = remote {
            copy(remote, &it.remote());
            let address = it.remote().display().to_string();
            it.git(&["config", "remote.origin.url", &address]);
            it.git(&["config", "verantwoord.remote", "origin"]);
        }
        it
    }

    /// The small ledger, and a remote that has the same.
    pub(crate) fn of(scene: &Scene, name: &str) -> Self {
        let remote = scene.world.path("template.git");
        if !remote.exists() {
            bare(scene, &scene.ledger, &remote);
        }
        Self::new(scene, name, &scene.ledger, Some(&remote))
    }

    pub(crate) fn ledger(&self) -> PathBuf {
        self.home.join("ledger")
    }

    fn remote(&self) -> PathBuf {
        self.home.join("remote.git")
    }

    fn person(&self) -> Person {
        Person { home: self.home.clone() }
    }

    fn git(&self, args: &[&str]) -> String {
        self.person().git(&[&["-C", "ledger"], args].concat())
    }

    pub(crate) fn arguments(&self, args: &[&str]) -> Vec<String> {
        let ledger = self.ledger().display().to_string();
        ["--ledger", &ledger].iter().chain(args).map(|it| (*it).to_owned()).collect()
    }

    fn again(&self, args: &[&str]) -> Ran {
        let arguments = [vec!["--lang".to_owned(), "en".to_owned()], self.arguments(args)].concat();
        Ran::of(self.person().program().args(arguments))
    }

    fn main(&self, repository: &Path) -> String {
        self.person().git(&["-C", repository.to_str().unwrap(), "rev-parse", "main"])
    }

    /// Nothing waits, and git finds nothing wrong.
    fn is_tidy(&self, point: &Call) {
        for name in ["incoming", "outgoing", "erasing", "turn"] {
            assert!(!self.ledger().join(format!("verantwoord.{name}")).exists(), "{name} is left: {point:?}");
        }
        let fsck = self.git(&["fsck", "--full", "--strict", "--no-progress"]);
        assert!(fsck.lines().all(|line| line.starts_with("dangling")), "{fsck}: {point:?}");
    }

    fn holds_nothing(&self, point: &Call) {
        let mut command = self.person().command("git");
        command.args(["-C", "ledger", "cat-file", "--batch-all-objects", "--batch", "--unordered"]);
        let objects = command.output().unwrap();
        let here = |bytes: &[u8]| bytes.windows(WORDS.len()).any(|it| it == WORDS.as_bytes());
        assert!(objects.status.success() && !here(&objects.stdout), "it is still an object: {point:?}");
        for (path, bytes) in files(&self.ledger()) {
            let bytes = bytes.unwrap_or_default();
            let inflated = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(&bytes, 1 << 24);
            let there = here(&bytes) || here(&inflated.unwrap_or_default());
            assert!(!there, "it is still in {}: {point:?}", path.display());
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.home);
        }
    }
}

/// Kills it before each call of a clean run that writes in the ledger, and before it prints; then looks.
fn kill_everywhere(
    what: &str,
    plausible: usize,
    place: impl Fn(&str) -> Place + Sync,
    args: &[&str],
    look: impl Fn(&Place, &Call) + Sync,
) {
    let clean = place(&format!("{what}-clean"));
    let ended = run(&clean.home, &[], &clean.arguments(args));
    assert_eq!(ended.status, Some(0), "{ended:?}");
    let prints = |call: &Call| call.name == "write" && call.rest.starts_with("1<");
    let ledger = clean.ledger();
    let all = calls(&ended.log);
    let writing: Vec<&Call> =
        all.iter().filter(|it| prints(it) || it.writes() && !it.paths(&ledger).is_empty()).collect();
    // Of calls that are the same in a row, such as syncing one object after the other: the first and the last.
    let runs = writing.chunk_by(|one, next| one.shape(&ledger) == next.shape(&ledger));
    let points: Vec<&Call> = runs.flat_map(|run| [run[0], run[run.len() - 1]]).collect();
    let points: Vec<&Call> = points.chunk_by(|one, next| one == next).map(|it| it[0]).collect();
    // Of what is made and taken away beside the ledger, one in six: each step of it leaves a little more, or less.
    let beside = |call: &Call| {
        let names = ["incoming", "outgoing", "turn"].map(|it| ledger.join(format!("verantwoord.{it}")));
        call.paths(&ledger).iter().all(|path| names.iter().any(|it| path.starts_with(it)))
    };
    let kept = points.into_iter().enumerate().filter(|(nth, call)| nth % 6 == 0 || !beside(call));
    let points: Vec<&Call> = kept.map(|(_, call)| call).collect();
    report(&format!("{what}: killed at {} points", points.len()));
    assert!(points.len() > plausible, "only {} points", points.len());
    on_every_core(&points, |nth, point| {
        let place = place(&format!("{what}-{nth}"));
        let ended = strike(&place.home, point, Blow::Kill, &place.arguments(args));
        // A push that was sent is still on its way.
        std::thread::sleep(Duration::from_millis(50));
        assert!(ended.status.is_none_or(|it| it == 0), "{point:?} {ended:?}");
        assert!(entries(&place.ledger()).is_ok(), "{point:?} {ended:?}");
        look(&place, point);
        place.is_tidy(point);
    });
}

/// Appends in this process, with a clock of long ago.
fn append(ledger: &Path, one: HandedIn) {
    let now = Time::new("2026-01-07T10:00:00Z").unwrap();
    let mut keeper = Keeper::open(ledger, Duration::from_secs(5), None, now, &mut |_, _| {}).unwrap();
    let mut lives = Lives::of(keeper.view().unwrap()).unwrap();
    keeper.append(&[one], &example_key("log"), now, &mut lives, None).unwrap();
}

/// A ledger with an entry that is to go and the erasure of it, and a remote with the same.
pub(crate) fn with_erasure(scene: &Scene) -> (PathBuf, PathBuf) {
    let (ledger, remote) = (scene.world.path("template"), scene.world.path("template.git"));
    copy(&scene.ledger, &ledger);
    append(&ledger, scene.note(0));
    let seen = verantwoord::ledger::Ledger::open(&ledger)
        .unwrap()
        .verify(crate::scene::later(), &mut |_, _| {})
        .unwrap()
        .0;
    let statement = format!(
        "{{\"format\":\"verantwoord/1\",\"kind\":\"erasure\",\"ledger\":\"zonnehof.example/afwijkingen\",\
         \"nonce\":\"{:032}\",\"issued_at\":\"2026-01-07T10:00:00Z\",\
         \"seen\":{{\"size\":{},\"root\":\"{}\"}},\"by\":\"board\",\
         \"content\":{{\"entry\":{BEFORE},\"ground\":\"AVG art. 17\",\"reason\":\"x\"}}}}\n",
        7,
        seen.size,
        seen.root.to_base64(),
    );
    let digest = Digest::of(statement.as_bytes());
    let sign = |name| Signature::make(&example_key(name), STATEMENT_NAMESPACE, &digest).unwrap();
    let signatures = Signatures::new(["board-a", "board-b", "client-council-a"].map(sign)).unwrap();
    append(&ledger, HandedIn { statement: statement.into_bytes(), signatures });
    bare(scene, &ledger, &remote);
    (ledger, remote)
}

fn bare(scene: &Scene, ledger: &Path, remote: &Path) {
    let person = scene.world.person("maker");
    person.git(&["clone", "-q", "--bare", ledger.to_str().unwrap(), remote.to_str().unwrap()]);
}

#[test]
fn an_append_with_a_remote() {
    let scene = Scene::new();
    let file = scene.files(0..1).remove(0);
    let args = ["append", &file, "--log-key", &scene.log_key, "--format", "json"];
    let place = |name: &str| Place::of(&scene, name);
    kill_everywhere("append-remote", 60, place, &args, |place, point| {
        let (here, there) = (entries(&place.ledger()).unwrap(), entries(&place.remote()).unwrap());
        assert!(there.starts_with(&here), "{point:?}");
        let again = place.again(&args);
        match again.status {
            0 => assert_eq!(again.json()[0]["entry"], BEFORE, "{point:?} {again}"),
            // It stood already: only the receipt was lost.
            _ => assert_eq!(here.len(), BEFORE + 1, "{point:?} {again}"),
        }
        let (here, there) = (entries(&place.ledger()).unwrap(), entries(&place.remote()).unwrap());
        assert_eq!((here.len(), distinct(&here)), (BEFORE + 1, BEFORE + 1), "{point:?}");
        assert_eq!(here, there, "{point:?}");
        assert_eq!(place.main(&place.ledger()), place.main(&place.remote()), "{point:?}");
    });
}

#[test]
fn an_erasure() {
    let scene = Scene::new();
    let (ledger, _) = with_erasure(&scene);
    let entry = BEFORE.to_string();
    let args = ["erase", &entry, "--log-key", &scene.log_key];
    let place = |name: &str| Place::new(&scene, name, &ledger, None);
    let before = entries(&ledger).unwrap();
    kill_everywhere("erase", 60, place, &args, |place, point| {
        place.again(&args).ok();
        assert_eq!(entries(&place.ledger()).unwrap(), before);
        place.holds_nothing(point);
    });
}

#[test]
fn an_erasure_with_a_remote() {
    let scene = Scene::new();
    let (ledger, remote) = with_erasure(&scene);
    let entry = BEFORE.to_string();
    let args = ["erase", &entry, "--log-key", &scene.log_key];
    let place = |name: &str| Place::new(&scene, name, &ledger, Some(&remote));
    let before = entries(&ledger).unwrap();
    kill_everywhere("erase-remote", 60, place, &args, |place, point| {
        place.again(&args).ok();
        assert_eq!(entries(&place.ledger()).unwrap(), before);
        place.holds_nothing(point);
        assert_eq!(place.main(&place.ledger()), place.main(&place.remote()), "{point:?}");
    });
}

/// A mirror that follows; killed at any point, the next fetch comes to the end, or the next command does.
#[test]
fn a_fetch_that_follows_an_erasure() {
    let scene = Scene::new();
    let (ledger, remote) = with_erasure(&scene);
    let maker = Place::new(&scene, "erased", &ledger, Some(&remote));
    let entry = BEFORE.to_string();
    maker.again(&["erase", &entry, "--log-key", &scene.log_key]).ok();
    let (erased, before) = (maker.remote(), entries(&ledger).unwrap());
    let place = |name: &str| Place::new(&scene, name, &ledger, Some(&erased));
    kill_everywhere("follow", 40, place, &["remote", "fetch"], |place, point| {
        place.again(&["remote", "fetch"]).ok();
        assert_eq!(entries(&place.ledger()).unwrap(), before);
        place.holds_nothing(point);
        assert_eq!(place.main(&place.ledger()), place.main(&place.remote()), "{point:?}");
    });
}
