//! What must be on the disk before something leaves: what a witness remembers before its cosignature, and what a document is
//! before its ref.

use std::path::{Path, PathBuf};

use verantwoord::crypto::{Checkpoint, Note};

use crate::order::Volatile;
use crate::scene::{Copy, Scene};
use crate::strace::{Blow, Call, calls, run, strike};

const STATE: &str = ".local/state/verantwoord";

/// How the program is told to cosign a copy of the small ledger.
fn cosign(scene: &Scene, copy: &Copy) -> Vec<String> {
    let key = scene.world.person("witness").give_key("witness");
    let ledger = copy.ledger.display().to_string();
    ["--ledger", &ledger, "witness", "cosign", "--key", &key, "--name", "raad.example/w"]
        .map(str::to_owned)
        .to_vec()
}

/// What a power cut could take away of these, where `happens` says so and where something is printed.
fn follow(log: &str, below: &Path, place: &Path, happens: impl Fn(&Call) -> bool) -> (usize, usize) {
    let (mut volatile, mut happened, mut printed) = (Volatile::default(), 0, 0);
    for call in calls(log) {
        let prints = call.name == "write" && call.rest.starts_with("1<");
        if prints || happens(&call) {
            let lost = volatile.bytes.iter().chain(&volatile.names);
            let spare = |it: &&PathBuf| it.extension().is_some_and(|it| it == "lock");
            let lost: Vec<_> = lost.filter(|it| it.starts_with(place) && !spare(it)).collect();
            assert!(lost.is_empty(), "{lost:?} could be lost at {call:?}");
            printed += usize::from(prints);
            happened += usize::from(!prints);
        }
        volatile.after(&call, below);
    }
    (happened, printed)
}

#[test]
fn a_witness_remembers_before_its_cosignature_leaves() {
    let scene = Scene::new();
    let copy = scene.copy(&scene.ledger, "clean");
    let arguments = cosign(&scene, &copy);
    let state = copy.home.join(STATE);
    let place = state.join("witness");
    let ended = run(&copy.home, &[], &arguments);
    assert_eq!(ended.status, Some(0), "{ended:?}");
    assert_eq!(follow(&ended.log, &copy.home, &place, |_| false), (0, 1));
    // Each last sync there is needed.
    let lines: Vec<&str> = ended.log.lines().collect();
    let synced = |line: &str| {
        let path = line.strip_prefix("fsync(")?.split_once('<')?.1.split_once('>')?.0.to_owned();
        Path::new(&path).starts_with(&state).then_some(path)
    };
    let syncs: Vec<usize> = (0..lines.len()).filter(|nth| synced(lines[*nth]).is_some()).collect();
    let own = |nth: &&usize| synced(lines[**nth]).is_some_and(|it| Path::new(&it).starts_with(&place));
    assert!(syncs.iter().filter(own).count() >= 3, "the file, its directory, and the one above");
    for missing in syncs.iter().filter(own) {
        let rest = [&lines[..*missing], &lines[missing + 1..]].concat().join("\n");
        let seen = std::panic::catch_unwind(|| follow(&rest, &copy.home, &place, |_| false));
        assert!(seen.is_err(), "nobody misses {}", lines[*missing]);
    }
}

/// Killed or failed at each call that concerns what it remembers: no cosignature leaves, and the next run goes on.
#[test]
fn a_witness_that_can_not_remember_does_not_cosign() {
    let scene = Scene::new();
    let clean = scene.copy(&scene.ledger, "clean");
    let log = run(&clean.home, &[], &cosign(&scene, &clean)).log;
    let place = clean.home.join(STATE).join("witness");
    let concerns = |call: &Call| {
        let named = ["openat", "write", "fsync", "rename"].contains(&call.name.as_str());
        let below = call.paths(&clean.home).iter().any(|it| it.starts_with(&place));
        named && below && !call.rest.contains("ENOENT")
    };
    let all: Vec<Call> = calls(&log).into_iter().filter(concerns).collect();
    assert!(all.len() >= 6, "{all:?}");
    for (nth, call) in all.iter().enumerate() {
        for blow in [Blow::Kill, Blow::Error("EIO")] {
            let copy = scene.copy(&scene.ledger, &format!("{nth}-{}", u8::from(blow == Blow::Kill)));
            let arguments = cosign(&scene, &copy);
            let ended = strike(&copy.home, call, blow, &arguments);
            assert!(ended.struck().is_some(), "{call:?} {ended:?}");
            assert!(!ended.out.contains('\u{2014}'), "{call:?} {blow:?}: {}", ended.out);
            assert_ne!(ended.status, Some(0), "{call:?} {blow:?}");
            let again = run(&copy.home, &[], &arguments);
            assert_eq!(again.status, Some(0), "{call:?} {blow:?} {again:?}");
            let told: serde_json::Value = serde_json::from_str(&again.out).unwrap();
            let note = Note::parse(told["note"].as_str().unwrap().as_bytes()).unwrap();
            assert_eq!(Checkpoint::parse(&note.text).unwrap().size, crate::scene::BEFORE as u64);
        }
    }
}

#[test]
fn a_document_is_whole_before_its_ref_names_it() {
    let scene = Scene::new();
    let copy = scene.copy(&scene.ledger, "clean");
    let file = copy.home.join("notulen.pdf");
    std::fs::write(&file, vec![7; 3 << 20]).unwrap();
    let (ledger, file) = (copy.ledger.display().to_string(), file.display().to_string());
    let arguments = ["--ledger", &ledger, "document", "add", &file].map(str::to_owned);
    let ended = run(&copy.home, &[], &arguments);
    assert_eq!(ended.status, Some(0), "{ended:?}");
    let documents = copy.ledger.join("refs/documents");
    let names = |call: &Call| {
        let path =
            call.paths(&copy.ledger).pop().filter(|_| ["rename", "link"].contains(&call.name.as_str()));
        path.is_some_and(|it| it.starts_with(&documents))
    };
    let objects = copy.ledger.join("objects");
    assert_eq!(follow(&ended.log, &copy.ledger, &objects, names), (1, 1));
    assert_eq!(follow(&ended.log, &copy.ledger, &documents, |_| false), (0, 1));
    assert_eq!(follow(&ended.log, &copy.ledger, &copy.ledger.join("refs"), |_| false), (0, 1));
}
