//! Eight processes that append to one ledger at once, and readers beside them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use verantwoord::crypto::Digest;

use crate::people::{Person, Ran, number, string};
use crate::scene::{BEFORE, Scene, distinct, entries, report};

const PROCESSES: usize = 8;
/// Each appends so many times, one process after the other, as a clerk at a desk does,
const TIMES: usize = 10;
/// and so many statements each time: 50 in all.
const EACH: usize = 5;

#[test]
fn nothing_is_lost_or_twice_and_no_reader_sees_a_half() {
    let scene = Scene::new();
    let all = scene.files(0..PROCESSES * TIMES * EACH);
    let writing = AtomicUsize::new(PROCESSES);
    let append = |desk: usize| {
        let person = Person { home: scene.world.person(&format!("desk-{desk}")).home };
        let mine = &all[desk * TIMES * EACH..][..TIMES * EACH];
        let receipts: Vec<(u64, String)> = mine
            .chunks(EACH)
            .flat_map(|files| {
                let ran = Ran::of(
                    person
                        .program()
                        .args(["--format", "json"])
                        .args(scene.append_arguments(&scene.ledger, files)),
                );
                let receipts = ran.ok().json();
                let receipt = |it: &serde_json::Value| (number(&it["entry"]), string(&it["statement"]));
                receipts.as_array().unwrap().iter().map(receipt).collect::<Vec<_>>()
            })
            .collect();
        let digests = mine.iter().map(|file| Digest::of(&std::fs::read(file).unwrap()).to_string());
        assert!(
            receipts.iter().map(|(_, digest)| digest.clone()).eq(digests),
            "receipts of other statements"
        );
        receipts
    };
    // Whoever reads finds a sound ledger, made longer by whole appends: by us, and by git in a copy of its own.
    let read = || {
        let (mut rounds, mut before) = (0, entries(&scene.ledger).unwrap());
        while writing.load(Ordering::SeqCst) > 0 {
            let now = entries(&scene.ledger).unwrap_or_else(|it| panic!("a half: {it}"));
            assert!(now.starts_with(&before) && (now.len() - BEFORE).is_multiple_of(EACH), "{}", now.len());
            (rounds, before) = (rounds + 1, now);
            std::thread::sleep(Duration::from_millis(300));
        }
        rounds
    };
    let clone = || {
        let (mut rounds, reader) = (0, scene.world.person("reader"));
        while writing.load(Ordering::SeqCst) > 0 {
            let _ = std::fs::remove_dir_all(reader.file("copy"));
            let from = format!("file://{}", scene.ledger.display());
            reader.git(&["clone", "-q", "--bare", &from, "copy"]);
            let commits = reader.git(&["-C", "copy", "rev-list", "--count", "main"]);
            let fsck =
                Ran::of(reader.command("git").args(["-C", "copy", "fsck", "--strict", "--no-progress"])).ok();
            assert!(fsck.out.is_empty(), "{fsck}");
            let there = entries(&reader.file("copy")).unwrap_or_else(|it| panic!("a half: {it}"));
            assert_eq!(there.len(), BEFORE + (commits.trim().parse::<usize>().unwrap() - BEFORE) * EACH);
            rounds += 1;
            std::thread::sleep(Duration::from_millis(500));
        }
        rounds
    };
    let (receipts, rounds) = std::thread::scope(|scope| {
        let (append, writing) = (&append, &writing);
        let desks: Vec<_> = (0..PROCESSES)
            .map(|desk| {
                scope.spawn(move || {
                    let receipts = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| append(desk)));
                    writing.fetch_sub(1, Ordering::SeqCst);
                    receipts.unwrap()
                })
            })
            .collect();
        let readers = [scope.spawn(read), scope.spawn(clone)];
        let receipts: Vec<_> = desks.into_iter().flat_map(|it| it.join().unwrap()).collect();
        (receipts, readers.map(|it| it.join().unwrap()))
    });
    report(&format!(
        "race: {} receipts; {} and {} rounds of reading beside it",
        receipts.len(),
        rounds[0],
        rounds[1]
    ));
    assert!(rounds.iter().all(|it| *it > 2), "{rounds:?}");

    // Each receipt tells where the statement is, and nobody else has that place.
    let ledger = entries(&scene.ledger).unwrap();
    assert_eq!((ledger.len(), distinct(&ledger)), (BEFORE + all.len(), BEFORE + all.len()));
    let places: BTreeMap<u64, String> = receipts.iter().cloned().collect();
    assert_eq!(places.len(), all.len());
    for (entry, digest) in places {
        assert_eq!(ledger[usize::try_from(entry).unwrap()].to_string(), digest);
    }
    let reader = scene.world.person("reader");
    let git = |args: &[&str]| reader.git(&[&["-C", scene.ledger.to_str().unwrap()], args].concat());
    assert_eq!(git(&["rev-list", "--count", "main"]).trim(), (BEFORE + PROCESSES * TIMES).to_string());
    assert_eq!(git(&["rev-list", "--min-parents=2", "--count", "main"]).trim(), "0");
    assert_eq!(git(&["fsck", "--strict", "--no-progress"]), "");
}
