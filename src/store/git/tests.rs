//! With real git, and with files as a stranger may leave them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rayon::prelude::*;

use super::super::*;
use super::MAIN;

mod strange;

const LONG: Duration = Duration::from_secs(60);

fn run(directory: &Path, program: &str, args: &[&str], input: &[u8]) -> (bool, String) {
    use std::io::Write as _;
    let mut child = Command::new(program)
        .args(args)
        .current_dir(directory)
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("LC_ALL", "C")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let out = child.wait_with_output().unwrap();
    let said = [out.stdout, out.stderr].concat();
    (out.status.success(), String::from_utf8_lossy(&said).trim().to_owned())
}

fn git(directory: &Path, args: &[&str]) -> String {
    let (fine, said) = run(directory, "git", args, b"");
    assert!(fine, "git {args:?}: {said}");
    said
}

fn author() -> Author {
    Author { name: "log".into(), email: "zonnehof.example/afwijkingen".into(), unix_seconds: 1_790_000_000 }
}

fn sign(_: &[u8]) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    Ok("-----BEGIN SSH SIGNATURE-----\nbm90IG9uZQ==\n-----END SSH SIGNATURE-----\n".into())
}

fn entries(numbers: std::ops::Range<u64>) -> Vec<(LedgerPath, Vec<u8>)> {
    numbers
        .flat_map(|number| {
            Part::ALL.map(|part| {
                (LedgerPath::entry(number, part), format!("{number} {part:?}\n").repeat(20).into_bytes())
            })
        })
        .collect()
}

fn head(size: u64) -> Change {
    Change {
        files: vec![(LedgerPath::Checkpoint, format!("size {size}\n").into_bytes())],
        message: format!("{size} entries"),
    }
}

fn append(keep: &mut dyn Keep, numbers: std::ops::Range<u64>) -> Result<(), StoreFault> {
    let size = numbers.end;
    let files = entries(numbers);
    let read = keep.stage(&files)?;
    assert!(read.iter().eq(files.iter().map(|(_, bytes)| bytes)));
    keep.commit(&head(size), &author(), &sign)
}

/// A ledger of so many entries, in a directory of its own.
fn ledger(entries: u64) -> (tempfile::TempDir, PathBuf) {
    let temporary = tempfile::tempdir().unwrap();
    let path = temporary.path().join("ledger.git");
    let (mut keep, _exclusive) = create(&path).unwrap();
    append(keep.as_mut(), 0..entries).unwrap();
    (temporary, path)
}

fn paths(store: &dyn Store) -> Vec<(String, Form)> {
    let mut found = Vec::new();
    store.walk(&mut |item| found.push((item.path, item.form))).unwrap();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

fn contents(store: &dyn Store) -> BTreeMap<String, Vec<u8>> {
    Memory::of(store).unwrap().files
}

fn fault(outcome: Result<Box<dyn Store>, StoreFault>) -> StoreFault {
    outcome.err().unwrap()
}

fn at(path: &Path) -> PathBuf {
    path.to_owned()
}

#[test]
fn what_was_appended_is_read_back_and_git_agrees() {
    let (temporary, path) = ledger(3);
    let (mut keep, exclusive) = open_to_append(&path, LONG).unwrap();
    append(keep.as_mut(), 3..4).unwrap();
    drop(exclusive);
    let expected: BTreeMap<_, _> = entries(0..4)
        .into_iter()
        .chain(head(4).files)
        .map(|(path, bytes)| (path.to_string(), bytes))
        .collect();
    assert_eq!(contents(keep.as_store()), expected);
    let store = open(&path).unwrap();
    assert_eq!(contents(store.as_ref()), expected);
    assert_eq!(store.place().directory, Some(path.clone()));
    assert_eq!(store.place().commit, Some(git(&path, &["rev-parse", "main"])));

    assert_eq!(git(&path, &["fsck", "--strict", "--full"]), "");
    assert_eq!(
        git(&path, &["log", "--format=%an|%ae|%cn|%ce|%at|%s", "main"]),
        "log|zonnehof.example/afwijkingen|log|zonnehof.example/afwijkingen|1790000000|4 entries\n\
         log|zonnehof.example/afwijkingen|log|zonnehof.example/afwijkingen|1790000000|3 entries"
    );
    let modes = git(&path, &["ls-tree", "-r", "main"]);
    assert!(modes.lines().all(|line| line.starts_with("100644 blob ")), "{modes}");

    // A copy by git, with and without a work tree, and with a work tree that says something else.
    for (name, bare) in [("bare", true), ("with-tree", false)] {
        let copy = temporary.path().join(name);
        let mut args = vec!["clone", "-q", path.to_str().unwrap(), copy.to_str().unwrap()];
        if bare {
            args.push("--bare");
        } else {
            args.extend(["--branch", "main"]);
        }
        git(temporary.path(), &args);
        if !bare {
            fs::write(copy.join("checkpoint"), "changed in the work tree").unwrap();
        }
        assert_eq!(contents(open(&copy).unwrap().as_ref()), expected, "{name}");
        git(&copy, &["gc", "-q"]);
        assert_eq!(contents(open(&copy).unwrap().as_ref()), expected, "{name}, packed");
    }
    // Through a `.git` file.
    let with_tree = temporary.path().join("with-tree");
    let linked = temporary.path().join("linked");
    git(&with_tree, &["worktree", "add", "-q", "--detach", linked.to_str().unwrap()]);
    assert_eq!(contents(open(&linked).unwrap().as_ref()), expected);
    let (mut keep, _exclusive) = open_to_append(&linked, LONG).unwrap();
    append(keep.as_mut(), 4..5).unwrap();
    assert_eq!(git(&with_tree, &["show", "main:checkpoint"]), "size 5");
    // A directory inside is not a ledger: nothing is searched upwards.
    assert_eq!(
        fault(open(&with_tree.join("entries"))),
        StoreFault::NoLedger { path: with_tree.join("entries") }
    );
}

#[test]
fn a_commit_signed_by_ssh_keygen_is_one_that_git_verifies() {
    let temporary = tempfile::tempdir().unwrap();
    let top = temporary.path();
    let (fine, said) = run(top, "ssh-keygen", &["-q", "-t", "ed25519", "-N", "", "-f", "key"], b"");
    assert!(fine, "{said}");
    let path = top.join("ledger.git");
    let (mut keep, _exclusive) = create(&path).unwrap();
    let by_ssh = |bytes: &[u8]| {
        let (fine, said) = run(top, "ssh-keygen", &["-q", "-Y", "sign", "-f", "key", "-n", "git"], bytes);
        assert!(fine, "{said}");
        let end = "-----END SSH SIGNATURE-----\n";
        Ok(format!("{}\n", said.split(end.trim_end()).next().unwrap()) + end)
    };
    let by_ssh = |bytes: &[u8]| by_ssh(bytes).map(|text: String| text.replace("\n\n", "\n"));
    for size in 1..=2 {
        keep.stage(&entries(size - 1..size)).unwrap();
        keep.commit(&head(size), &author(), &by_ssh).unwrap();
    }
    let public = fs::read_to_string(top.join("key.pub")).unwrap();
    fs::write(top.join("signers"), format!("log namespaces=\"git\" {public}")).unwrap();
    let signers = format!("gpg.ssh.allowedSignersFile={}", top.join("signers").display());
    for commit in ["main", "main~1"] {
        let said = git(&path, &["-c", "gpg.format=ssh", "-c", &signers, "verify-commit", "-v", commit]);
        assert!(said.contains("Good \"git\" signature for log"), "{said}");
    }
    assert_eq!(git(&path, &["fsck", "--strict"]), "");
}

/// Nothing refers to a staged file, so git may clean it away: then there is no commit that refers to it either.
#[test]
fn what_was_staged_and_cleaned_away_is_not_committed() {
    for many in [1..2, 1..40] {
        let (_temporary, path) = ledger(1);
        let (mut keep, _exclusive) = open_to_append(&path, LONG).unwrap();
        let (before, size) = (git(&path, &["rev-parse", "main"]), many.end);
        keep.stage(&entries(many.clone())).unwrap();
        git(&path, &["gc", "-q", "--prune=now"]);
        let refused = keep.commit(&head(size), &author(), &sign);
        assert!(matches!(refused, Err(StoreFault::Corrupt { .. })), "{refused:?}");
        assert_eq!(git(&path, &["rev-parse", "main"]), before);
        append(keep.as_mut(), many).unwrap();
        assert_eq!(git(&path, &["fsck", "--strict"]), "");
    }
}

#[test]
fn a_large_batch_goes_into_packs_that_git_approves_of() {
    let (_temporary, path) = ledger(250);
    let loose = git(&path, &["count-objects"]);
    assert!(loose.starts_with("8 objects"), "{loose}"); // a head, six trees, a commit
    assert_eq!(git(&path, &["fsck", "--strict", "--full"]), "");
    let (mut keep, _exclusive) = open_to_append(&path, LONG).unwrap();
    append(keep.as_mut(), 250..10_250).unwrap();
    let packs = fs::read_dir(path.join("objects/pack")).unwrap().flatten().count();
    assert!(packs >= 6, "{packs}");
    assert_eq!(git(&path, &["fsck", "--strict", "--full"]), "");
    let store = open(&path).unwrap();
    let expected = entries(0..10_250);
    assert_eq!(paths(store.as_ref()).len(), expected.len() + 1);
    // From several threads at once.
    expected.par_iter().for_each(|(path, bytes)| {
        assert_eq!(store.read(path, 1 << 20).unwrap(), Read::Bytes(bytes.clone()));
    });
}

#[test]
fn a_reader_keeps_what_it_opened() {
    let (_temporary, path) = ledger(2);
    let before = open(&path).unwrap();
    let was = contents(before.as_ref());
    let (mut keep, _exclusive) = open_to_append(&path, LONG).unwrap();
    append(keep.as_mut(), 2..120).unwrap();
    assert_eq!(contents(before.as_ref()), was);
    assert_eq!(before.read(&LedgerPath::entry(2, Part::Leaf), 99).unwrap(), Read::Missing);
    assert_eq!(contents(open(&path).unwrap().as_ref()).len(), 361);
}

#[test]
fn many_threads_append_and_nothing_is_lost() {
    let (_temporary, path) = ledger(1);
    let (moved, threads, each) = (AtomicUsize::new(0), 4, 12);
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (path, moved) = (&path, &moved);
            scope.spawn(move || {
                for _ in 0..each {
                    loop {
                        let (mut keep, exclusive) = open_to_append(path, LONG).unwrap();
                        // Two of them do not play by the rules, and let the lock go before they commit.
                        let exclusive = (thread % 2 == 0).then_some(exclusive);
                        let Read::Bytes(size) = keep.as_store().read(&LedgerPath::Checkpoint, 99).unwrap()
                        else {
                            panic!("no head");
                        };
                        let size: u64 = String::from_utf8(size)
                            .unwrap()
                            .trim_start_matches("size ")
                            .trim()
                            .parse()
                            .unwrap();
                        match append(keep.as_mut(), size..size + 1) {
                            Ok(()) => break,
                            Err(StoreFault::Moved { .. }) => moved.fetch_add(1, Ordering::SeqCst),
                            Err(other) => panic!("{other}"),
                        };
                        drop(exclusive);
                    }
                }
            });
        }
    });
    let size = 1 + threads * each;
    assert_eq!(paths(open(&path).unwrap().as_ref()).len() as u64, 3 * size + 1);
    assert_eq!(git(&path, &["rev-list", "--count", "main"]), size.to_string());
    assert_eq!(
        git(&path, &["fsck", "--strict"]).lines().filter(|line| !line.starts_with("dangling")).count(),
        0
    );
}

#[test]
fn nothing_is_written_when_main_has_moved() {
    let (_temporary, path) = ledger(1);
    let (mut late, exclusive) = open_to_append(&path, LONG).unwrap();
    drop(exclusive);
    let (mut keep, _exclusive) = open_to_append(&path, LONG).unwrap();
    append(keep.as_mut(), 1..2).unwrap();
    let now = git(&path, &["rev-parse", "main"]);
    assert_eq!(append(late.as_mut(), 1..2), Err(StoreFault::Moved { path: at(&path) }));
    assert_eq!(git(&path, &["rev-parse", "main"]), now);
    // While it signs, too.
    let (signed_late, at_path) = (StoreFault::Moved { path: at(&path) }, path.clone());
    let meanwhile = move |bytes: &[u8]| {
        git(&at_path, &["update-ref", MAIN, "main~1"]);
        sign(bytes)
    };
    assert_eq!(keep.commit(&head(2), &author(), &meanwhile), Err(signed_late));
}

#[test]
fn one_appends_at_a_time() {
    let (_temporary, path) = ledger(1);
    let (_keep, exclusive) = open_to_append(&path, LONG).unwrap();
    let busy = open_to_append(&path, Duration::from_millis(30)).err();
    assert_eq!(busy, Some(StoreFault::Busy { path: at(&path) }));
    drop(exclusive);
    assert!(open_to_append(&path, Duration::ZERO).is_ok());
}

#[test]
fn a_lock_left_by_a_killed_process_goes_and_anothers_stays() {
    let (_temporary, path) = ledger(1);
    let lock = path.join("refs/heads/main.lock");
    // An empty one; and one that our own note explains.
    for (content, note) in [("", ""), ("", "1234"), ("1234\n", "1234")] {
        fs::write(&lock, content).unwrap();
        fs::write(path.join("verantwoord.lock"), note).unwrap();
        drop(open_to_append(&path, Duration::ZERO).unwrap());
        assert!(!lock.exists());
        assert_eq!(fs::read_to_string(path.join("verantwoord.lock")).unwrap(), "");
    }
    fs::write(&lock, "5678\n").unwrap();
    fs::write(path.join("verantwoord.lock"), "1234").unwrap();
    let (mut keep, _exclusive) = open_to_append(&path, Duration::from_millis(20)).unwrap();
    assert_eq!(append(keep.as_mut(), 1..2), Err(StoreFault::Locked { path: lock.clone() }));
    fs::remove_file(&lock).unwrap();
    append(keep.as_mut(), 1..2).unwrap();
}

#[test]
fn a_ledger_that_was_not_begun_leaves_nothing() {
    let temporary = tempfile::tempdir().unwrap();
    let new = temporary.path().join("new/ledger");
    drop(create(&new).unwrap());
    assert!(!new.exists());
    fs::create_dir_all(&new).unwrap();
    let (mut keep, exclusive) = create(&new).unwrap();
    assert_eq!(fault(open(&new)), StoreFault::NoMainBranch { path: at(&new) });
    let refused = keep.commit(&head(0), &author(), &|_: &[u8]| Err("no key".into()));
    assert_eq!(refused, Err(StoreFault::NotSigned { detail: "no key".into() }));
    let refused = keep.commit(&head(0), &author(), &|_: &[u8]| Ok("\0".into()));
    assert!(
        matches!(&refused, Err(StoreFault::Git { path, .. }) if path.ends_with("new/ledger")),
        "{refused:?}"
    );
    drop((keep, exclusive));
    assert_eq!(fs::read_dir(&new).unwrap().count(), 0);
    fs::write(new.join("holiday.jpg"), "").unwrap();
    assert_eq!(create(&new).err(), Some(StoreFault::NotEmpty { path: at(&new) }));
    fs::remove_file(new.join("holiday.jpg")).unwrap();
    let (mut keep, exclusive) = create(&new).unwrap();
    append(keep.as_mut(), 0..1).unwrap();
    drop((keep, exclusive));
    assert_eq!(git(&new, &["rev-parse", "--show-ref-format"]), "files");
    assert_eq!(git(&new, &["symbolic-ref", "HEAD"]), MAIN);
    assert!(fs::read_dir(new.join("hooks")).map_or(0, Iterator::count) <= 1);
}

#[test]
fn repositories_that_are_no_ledgers_say_so() {
    let temporary = tempfile::tempdir().unwrap();
    let top = temporary.path();
    assert_eq!(fault(open(&top.join("none"))), StoreFault::NoSuchPath { path: top.join("none") });
    fs::write(top.join("file"), "").unwrap();
    assert_eq!(fault(open(&top.join("file"))), StoreFault::NotADirectory { path: top.join("file") });
    assert_eq!(fault(open(top)), StoreFault::NoLedger { path: at(top) });
    assert_eq!(open_to_append(top, LONG).err(), Some(StoreFault::NoLedger { path: at(top) }));

    let path = top.join("other");
    git(top, &["init", "-q", "-b", "trunk", "other"]);
    assert_eq!(fault(open(&path)), StoreFault::NoMainBranch { path: at(&path) });
    git(&path, &["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "--allow-empty", "-m", "x"]);
    assert_eq!(fault(open(&path)), StoreFault::NoMainBranch { path: at(&path) });
    git(&path, &["branch", "main"]);
    assert_eq!(fault(open(&path)), StoreFault::NoLedger { path: at(&path) });
    assert!(!path.join(".git/verantwoord.lock").exists());
    assert_eq!(open_to_append(&path, LONG).err(), Some(StoreFault::NoLedger { path: at(&path) }));
    assert!(!path.join(".git/verantwoord.lock").exists());

    for (name, arg, expected) in [
        ("tables", "--ref-format=reftable", StoreFault::Reftable { path: top.join("tables") }),
        ("sha256", "--object-format=sha256", StoreFault::Sha256 { path: top.join("sha256") }),
    ] {
        git(top, &["init", "-q", arg, name]);
        assert_eq!(fault(open(&top.join(name))), expected);
        let bare = format!("{name}.git");
        git(top, &["init", "-q", "--bare", arg, &bare]);
        assert_ne!(fault(open(&top.join(&bare))), StoreFault::NoLedger { path: top.join(&bare) });
        assert_eq!(create(&top.join(&bare)).err(), Some(StoreFault::NotEmpty { path: top.join(&bare) }));
    }
}

#[test]
fn a_migrated_reftable_repository_opens() {
    let (temporary, path) = ledger(1);
    let copy = temporary.path().join("copy");
    let args =
        ["clone", "-q", "--bare", "--ref-format=reftable", path.to_str().unwrap(), copy.to_str().unwrap()];
    git(temporary.path(), &args);
    assert_eq!(fault(open(&copy)), StoreFault::Reftable { path: at(&copy) });
    git(&copy, &["refs", "migrate", "--ref-format=files"]);
    assert_eq!(contents(open(&copy).unwrap().as_ref()), contents(open(&path).unwrap().as_ref()));
}

#[cfg(unix)]
#[test]
fn the_repository_of_another_user_is_refused() {
    let (_temporary, path) = ledger(1);
    if std::os::unix::fs::chown(&path, Some(12_345), None).is_err() {
        return; // Only root can give it away.
    }
    let expected = StoreFault::OtherOwner { path: path.canonicalize().unwrap() };
    assert_eq!(fault(open(&path)), expected);
    assert_eq!(open_to_append(&path, LONG).err(), Some(expected));
}

#[test]
fn a_flipped_bit_and_a_missing_object_are_noticed() {
    let (_temporary, path) = ledger(1);
    let place = |rev: &str| {
        let oid = git(&path, &["rev-parse", rev]);
        let (first, rest) = oid.split_at(2);
        path.join("objects").join(first).join(rest)
    };
    let object = place("main:entries/00/00/00000000.leaf");
    let mut permissions = fs::metadata(&object).unwrap().permissions();
    #[allow(clippy::permissions_set_readonly_false)]
    permissions.set_readonly(false);
    fs::set_permissions(&object, permissions).unwrap();
    let sound = fs::read(&object).unwrap();
    let leaf = LedgerPath::entry(0, Part::Leaf);
    let store = open(&path).unwrap();
    for index in 0..sound.len() {
        let mut bytes = sound.clone();
        bytes[index] ^= 0x10;
        fs::write(&object, bytes).unwrap();
        match store.read(&leaf, 1 << 20) {
            Err(StoreFault::Corrupt { .. }) | Ok(Read::TooLarge(_)) => {}
            // zlib's own header has room for a bit that changes nothing.
            Ok(Read::Bytes(bytes)) if bytes == entries(0..1)[2].1 => {}
            other => panic!("{index}: {other:?}"),
        }
    }
    // libgit2 itself would go round for ever in these.
    for size in 0..sound.len() {
        fs::write(&object, &sound[..size]).unwrap();
        assert!(matches!(store.read(&leaf, 1 << 20), Err(StoreFault::Corrupt { .. })), "{size}");
    }
    // Nor is it trusted as "already there" when the same bytes are written again.
    let (keep, exclusive) = open_to_append(&path, LONG).unwrap();
    assert!(matches!(keep.stage(&entries(0..1)), Err(StoreFault::Corrupt { .. })));
    drop((keep, exclusive));
    fs::remove_file(&object).unwrap();
    assert!(matches!(open(&path).unwrap().read(&leaf, 99), Err(StoreFault::Corrupt { .. })));
    fs::remove_file(place("main^{tree}")).unwrap();
    assert!(matches!(fault(open(&path)), StoreFault::Corrupt { .. }));
}

#[test]
fn documents_are_read_and_their_commits_judged() {
    let (_temporary, path) = ledger(1);
    let object = |kind: &str, bytes: &[u8]| {
        let (fine, oid) = run(&path, "git", &["hash-object", "-t", kind, "-w", "--stdin"], bytes);
        assert!(fine, "{oid}");
        oid
    };
    let large: Vec<u8> = (0..3_000_000_u32).flat_map(u32::to_le_bytes).collect();
    let (salt, short) = (object("blob", &[7; 16]), object("blob", &[7; 15]));
    let (name, content) = (object("blob", b"notulen.pdf"), object("blob", &large));
    let keep = |reference: &str, salt: &str, extra: &str, parents: &[&str]| {
        let lines =
            format!("100644 blob {content}\tcontent\n100644 blob {name}\tname\n100644 blob {salt}\tsalt\n");
        let (fine, tree) = run(&path, "git", &["mktree"], (lines + extra).as_bytes());
        assert!(fine, "{tree}");
        let mut args = vec!["-c", "user.name=a", "-c", "user.email=a@b", "commit-tree", "-m", "x", &tree];
        parents.iter().for_each(|parent| args.extend(["-p", parent]));
        git(&path, &["update-ref", &format!("refs/documents/{reference}"), &git(&path, &args)]);
    };
    keep("aa", &salt, "", &[]);
    keep("parent", &salt, "", &["main"]);
    keep("short", &short, "", &[]);
    keep("extra", &salt, &format!("100644 blob {name}\tzz\n"), &[]);
    git(&path, &["update-ref", "refs/documents/no/commit", &content]);
    let sound = DocumentShape { no_parent: true, three_files: true, salt_of_16: true };
    let check = |store: &dyn Store| {
        let names: Vec<_> = store.documents().unwrap().into_iter().map(|it| it.name).collect();
        assert_eq!(names, ["aa", "extra", "no/commit", "parent", "short"]);
        for (name, expected) in [
            ("aa", sound),
            ("parent", DocumentShape { no_parent: false, ..sound }),
            ("extra", DocumentShape { three_files: false, ..sound }),
        ] {
            let mut bytes = Vec::new();
            let shape = store.document(name, &mut |piece| bytes.extend_from_slice(piece)).unwrap();
            assert_eq!(shape, expected, "{name}");
            assert!(bytes == [&[7_u8; 16] as &[u8], &large].concat());
        }
        let short = store.document("short", &mut |_| {}).unwrap();
        assert_eq!(short, DocumentShape { salt_of_16: false, ..sound });
        assert!(!store.document("no/commit", &mut |_| {}).unwrap().is_sound());
        for name in ["bb", "../heads/main", "", "a..b"] {
            let none = store.document(name, &mut |_| {});
            assert_eq!(none, Err(StoreFault::NoDocument { name: name.to_owned() }));
        }
    };
    check(open(&path).unwrap().as_ref());
    git(&path, &["gc", "-q"]);
    check(open(&path).unwrap().as_ref());
}

#[test]
fn a_full_disk_is_called_so() {
    let error =
        |message: &str| git2::Error::new(git2::ErrorCode::GenericError, git2::ErrorClass::Os, message);
    let path = PathBuf::from("x");
    assert_eq!(
        StoreFault::git(&path, &error("failed to write to file: No space left on device")),
        StoreFault::Full { path: path.clone() }
    );
    assert_eq!(
        StoreFault::writing(&path, &std::io::Error::from_raw_os_error(28)),
        StoreFault::Full { path: path.clone() }
    );
}
