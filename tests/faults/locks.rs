//! Locks that nobody holds any more, as the program meets them.

use std::fs;

use crate::people::{Person, Ran};
use crate::scene::{BEFORE, Copy, Scene, entries};

fn append(scene: &Scene, copy: &Copy) -> Ran {
    let person = Person { home: copy.home.clone() };
    let ledger = copy.ledger.display().to_string();
    let note = &scene.files(0..1)[0];
    person.run(&["--lang", "en", "--ledger", &ledger, "append", note, "--log-key", &scene.log_key])
}

/// Cleared: what is empty and stays so (git writes into it as soon as it has made it), and what our own note explains.
/// Every other lock of `main` is named, and nothing is appended until it goes.
#[test]
fn of_the_branch() {
    let scene = Scene::new();
    let commit = "0123456789012345678901234567890123456789";
    for (nth, (lock, note)) in [(String::new(), ""), (String::new(), commit), (format!("{commit}\n"), commit)]
        .into_iter()
        .enumerate()
    {
        let copy = scene.copy(&scene.ledger, &format!("cleared-{nth}"));
        let path = copy.ledger.join("refs/heads/main.lock");
        fs::write(&path, lock).unwrap();
        fs::write(copy.ledger.join("verantwoord.lock"), note).unwrap();
        append(&scene, &copy).ok();
        assert!(!path.exists());
        assert_eq!(entries(&copy.ledger).map(|it| it.len()), Ok(BEFORE + 1));
    }
    let copy = scene.copy(&scene.ledger, "named");
    let path = copy.ledger.join("refs/heads/main.lock");
    fs::write(&path, format!("{commit}\n")).unwrap();
    let before = entries(&copy.ledger);
    append(&scene, &copy).ended(2).said(&["refs/heads/main.lock", "remove that file"]);
    assert_eq!(entries(&copy.ledger), before);
    assert!(path.exists(), "it may be somebody's");
    fs::remove_file(&path).unwrap();
    append(&scene, &copy).ok();
}

/// Locks of what an append does not write: they are in nobody's way, and stay.
#[test]
fn of_other_files() {
    let scene = Scene::new();
    for (nth, name) in [
        "HEAD.lock",
        "packed-refs.lock",
        "config.lock",
        "refs/heads/other.lock",
        "index.lock",
        "shallow.lock",
    ]
    .into_iter()
    .enumerate()
    {
        for packed in [false, true] {
            let copy = scene.copy(&scene.ledger, &format!("other-{nth}-{packed}"));
            if packed {
                Person { home: copy.home.clone() }.git(&["-C", "ledger", "pack-refs", "--all"]);
            }
            fs::write(copy.ledger.join(name), "left\n").unwrap();
            append(&scene, &copy).ok();
            assert_eq!(entries(&copy.ledger).map(|it| it.len()), Ok(BEFORE + 1), "{name}");
            assert_eq!(fs::read_to_string(copy.ledger.join(name)).unwrap(), "left\n");
        }
    }
}

/// Another process that appends is waited for, and named when it takes too long; here it lets go in time.
#[test]
fn of_somebody_who_appends() {
    let scene = Scene::new();
    let copy = scene.copy(&scene.ledger, "held");
    let held = fs::File::options().read(true).write(true).open(copy.ledger.join("verantwoord.lock")).unwrap();
    held.lock().unwrap();
    std::thread::scope(|scope| {
        let ran = scope.spawn(|| append(&scene, &copy));
        std::thread::sleep(std::time::Duration::from_secs(2));
        assert!(!ran.is_finished());
        assert_eq!(entries(&copy.ledger).map(|it| it.len()), Ok(BEFORE), "readers are not kept waiting");
        held.unlock().unwrap();
        ran.join().unwrap().ok();
    });
    assert_eq!(entries(&copy.ledger).map(|it| it.len()), Ok(BEFORE + 1));
}
