//! Every call to the file system that an append, a batch and an `init` make: the process is killed there, and the call
//! fails with EIO and with ENOSPC. After each the ledger verifies, holds all that was acknowledged, and takes the next
//! append.
//!
//! A few things keep the number of tries within minutes:
//!
//! - A kill before a call that only reads leaves on the disk what a kill before the next call that writes leaves. So
//!   only the latter is tried: before each call that writes, makes durable or locks, and before the receipt is printed.
//!   A kill after a call is the kill before the next.
//! - A call that only reads fails with EIO alone: it needs no room.
//! - Of calls that only read and differ in nothing but a digest, three fail: the first, one in the middle and the last.
//!   So it is with calls that write and are the same in a row: a pack is written in hundreds of pieces.
//!
//! What is left out: that a directory which was listed can't be closed. Nothing can be lost there, and Rust's own library
//! takes it for a bug.
//!
//! Calls are counted in the first thread, which does all the writing. Other threads read the entries; there, every
//! call of a name fails for one path.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::scene::{BEFORE, Scene, append, distinct, entries, on_every_core, report};
use crate::strace::{Blow, Call, Ended, calls, calls_of_others, run, strike, strike_path};

/// One thing that is done to a run of the program.
#[derive(Debug, Clone)]
struct Point {
    call: Call,
    blow: Blow,
    /// In another thread than the first: the path that it is done to.
    path: Option<PathBuf>,
}

const EIO: Blow = Blow::Error("EIO");
const ENOSPC: Blow = Blow::Error("ENOSPC");

/// The first, one in the middle and the last of so many.
fn few(count: usize) -> BTreeSet<usize> {
    BTreeSet::from([0, count / 2, count - 1])
}

/// What can be done to the calls of a clean run that concern this place.
fn points(log: &str, place: &Path) -> Vec<Point> {
    let all = calls(log);
    let mut alike: BTreeMap<String, Vec<&Call>> = BTreeMap::new();
    let listed = |call: &&Call| call.name == "getdents64";
    let listed: BTreeSet<PathBuf> = all.iter().filter(listed).flat_map(|it| it.paths(place)).collect();
    let closes_directory =
        |call: &Call| call.name == "close" && call.paths(place).iter().all(|it| listed.contains(it));
    for call in all.iter().filter(|it| !it.paths(place).is_empty() && !it.writes() && !closes_directory(it)) {
        alike.entry(call.shape(place)).or_default().push(call);
    }
    let mut out = Vec::new();
    let mut add = |call: &Call, blows: &[Blow]| {
        out.extend(blows.iter().map(|blow| Point { call: call.clone(), blow: *blow, path: None }));
    };
    for reads in alike.values() {
        few(reads.len()).into_iter().for_each(|nth| add(reads[nth], &[EIO]));
    }
    let prints = |call: &Call| call.name == "write" && call.rest.starts_with("1<");
    let writes = |call: &Call| call.writes() && !call.paths(place).is_empty();
    let writing: Vec<&Call> = all.iter().filter(|it| prints(it) || writes(it)).collect();
    for run in writing.chunk_by(|one, next| one.shape(place) == next.shape(place)) {
        for nth in few(run.len()) {
            add(run[nth], if prints(run[nth]) { &[Blow::Kill] } else { &[Blow::Kill, EIO, ENOSPC] });
        }
    }
    out
}

/// The same for the other threads: each name of a call with each path.
fn points_of_others(log: &str, place: &Path) -> Vec<Point> {
    let mut known = BTreeSet::new();
    let mut out = Vec::new();
    for call in calls_of_others(log) {
        assert!(call.paths(place).is_empty() || !call.writes(), "written by another thread: {call:?}");
        for path in call.paths(place) {
            let relative = path.strip_prefix(place).unwrap().to_owned();
            if known.insert((call.name.clone(), relative.clone())) {
                out.push(Point { call: call.clone(), blow: EIO, path: Some(relative) });
            }
        }
    }
    out
}

fn strike_at(point: &Point, home: &Path, place: &Path, program: &[String]) -> Ended {
    let ended = match &point.path {
        None => strike(home, &point.call, point.blow, program),
        Some(path) => strike_path(home, &point.call.name, &place.join(path), point.blow, program),
    };
    assert!(ended.status.is_some() || point.blow == Blow::Kill, "it hangs, or died: {point:?} {ended:?}");
    ended
}

/// A command that was not killed and did not succeed says what happened, in a sentence.
fn says_why(point: &Point, ended: &Ended) {
    let said = &ended.err;
    assert!(said.trim().len() > 40, "no reason given: {point:?} {ended:?}");
    assert!(!said.contains("panicked"), "{point:?} {ended:?}");
    assert_eq!(crate::people::sentence_missing(said), None, "{point:?} {ended:?}");
}

/// Tries them all; `work` tells how it ended. Sees to it that the blows fell where they were aimed.
fn try_all(what: &str, points: &[Point], work: impl Fn(usize, &Point) -> Ended + Sync) {
    let (struck, missed) = (Mutex::new(BTreeSet::new()), AtomicUsize::new(0));
    on_every_core(points, |nth, point| match work(nth, point).struck() {
        Some(call) if call.contains(&point.call.name) => {
            struck.lock().unwrap().insert(point.call.name.as_str());
        }
        _ => drop(missed.fetch_add(1, Ordering::SeqCst)),
    });
    let (struck, missed) = (struck.into_inner().unwrap(), missed.into_inner());
    let kills = points.iter().filter(|it| it.blow == Blow::Kill).count();
    report(&format!("{what}: {} points, {kills} of them kills; {missed} fell on nothing", points.len()));
    // A directory of objects is there in one run and not in another, so the last calls of a name can be missing.
    assert!(missed * 20 <= points.len(), "{missed} of {} points fell on nothing", points.len());
    assert_eq!(struck, points.iter().map(|it| it.call.name.as_str()).collect(), "calls that nothing fell on");
}

fn appends(what: &str, scene: &Scene, template: &Path, count: usize, plausible: usize) {
    let files = scene.files(0..count);
    let next = scene.note(count);
    let program = |ledger: &Path| scene.append_arguments(ledger, &files);
    let clean = |name: &str, option: &[String]| {
        let copy = scene.copy(template, name);
        let ended = run(&copy.home, option, &program(&copy.ledger));
        assert_eq!(ended.status, Some(0), "{ended:?}");
        assert_eq!(entries(&copy.ledger).map(|it| it.len()), Ok(BEFORE + count));
        (ended.log, copy.ledger.clone())
    };
    let (log, place) = clean("clean", &[]);
    let mut all = points(&log, &place);
    let (log, place) = clean("clean-others", &["-f".to_owned()]);
    all.extend(points_of_others(&log, &place));
    assert!(all.len() > plausible, "only {} points", all.len());
    try_all(what, &all, |nth, point| {
        let copy = scene.copy(template, &format!("{what}-{nth}"));
        let ended = strike_at(point, &copy.home, &copy.ledger, &program(&copy.ledger));
        let found = entries(&copy.ledger).unwrap_or_else(|it| panic!("{it}: {point:?} {ended:?}"));
        let all_or_nothing = [BEFORE, BEFORE + count].contains(&found.len());
        assert!(all_or_nothing && distinct(&found) == found.len(), "{found:?}: {point:?} {ended:?}");
        let appended = found.len() > BEFORE;
        match ended.status {
            Some(0) => assert!(appended, "acknowledged and lost: {point:?} {ended:?}"),
            Some(_) => {
                says_why(point, &ended);
                // Whoever is told that it failed can hand it in again, or is told to look first.
                let told = ended.err.contains("it is not certain that this survives");
                assert_eq!(appended, told, "{point:?} {ended:?}");
            }
            None => assert!(appended || ended.out.is_empty(), "acknowledged and lost: {point:?} {ended:?}"),
        }
        append(&copy.ledger, next.clone()).unwrap_or_else(|it| panic!("{it}: {point:?} {ended:?}"));
        let after = entries(&copy.ledger).unwrap_or_else(|it| panic!("{it}: {point:?} {ended:?}"));
        assert_eq!((&after[..found.len()], after.len()), (&found[..], found.len() + 1), "{point:?}");
        ended
    });
}

#[test]
fn one_append() {
    let scene = Scene::new();
    let ledger = scene.ledger.clone();
    appends("append", &scene, &ledger, 1, 300);
}

/// So many statements that they go into a pack, on a ledger that git packed.
#[test]
fn a_batch() {
    let scene = Scene::new();
    let packed = scene.world.path("packed");
    crate::people::copy(&scene.ledger, &packed);
    scene.world.person("git").git(&["-C", packed.to_str().unwrap(), "gc", "-q", "--prune=now"]);
    appends("batch", &scene, &packed, 25, 300);
}

#[test]
fn init() {
    let scene = Scene::new();
    let charter = scene.charter();
    let program = |place: &Path| scene.init_arguments(place, &charter);
    let home = |name: &str| {
        let home = scene.world.path(name);
        std::fs::create_dir_all(home.join("above")).unwrap();
        home
    };
    let clean = home("clean");
    let ended = run(&clean, &[], &program(&clean.join("above/new")));
    assert_eq!(ended.status, Some(0), "{ended:?}");
    let all = points(&ended.log, &clean.join("above"));
    assert!(all.len() > 200, "only {} points", all.len());
    try_all("init", &all, |nth, point| {
        let home = home(&format!("init-{nth}"));
        let place = home.join("above/new");
        let ended = strike_at(point, &home, &place, &program(&place));
        let found = entries(&place).map(|it| it.len());
        match ended.status {
            Some(0) => assert_eq!(found, Ok(1), "acknowledged and lost: {point:?} {ended:?}"),
            Some(_) => {
                says_why(point, &ended);
                let told = ["it is not certain that this survives", "Do not make it again"];
                let told = told.iter().any(|it| ended.err.contains(it));
                assert_eq!(found.is_ok(), told, "{point:?} {ended:?}");
            }
            None => assert!(found.is_ok() || ended.out.is_empty(), "{point:?} {ended:?}"),
        }
        // What is there now is a ledger that takes the next append, or a second try is told what to do.
        let fresh = self::home_of(&home);
        let again = |place: &Path| {
            let person = crate::people::Person { home: fresh.clone() };
            let mut command: Command = person.program();
            crate::people::Ran::of(command.args(["--lang", "en"]).args(program(place)))
        };
        if found.is_err() {
            let second = again(&place);
            if second.status != 0 {
                assert!(second.stderr().contains("Remove that directory"), "{point:?} {ended:?} {second}");
                std::fs::remove_dir_all(&place).unwrap();
                again(&place).ok();
            }
        }
        assert_eq!(entries(&place).map(|it| it.len()), Ok(1), "{point:?} {ended:?}");
        let _ = std::fs::remove_dir_all(&home);
        ended
    });
}

/// The home of somebody who never saw the ledger.
fn home_of(above: &Path) -> PathBuf {
    let home = above.join("somebody");
    std::fs::create_dir_all(&home).unwrap();
    home
}
