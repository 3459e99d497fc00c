//! Trees that git holds and a ledger does not.

use super::*;

/// Writes an object as a stranger can, and sets `main` to a commit with this tree.
fn commit_tree(path: &Path, lines: &[(&str, &[u8], &str)]) {
    let mut raw = Vec::new();
    for (mode, name, oid) in lines {
        raw.extend([mode.as_bytes(), b" ", name, b"\0"].concat());
        raw.extend((0..20).map(|i| u8::from_str_radix(&oid[2 * i..2 * i + 2], 16).unwrap()));
    }
    let (fine, tree) = run(path, "git", &["hash-object", "-t", "tree", "-w", "--stdin", "--literally"], &raw);
    assert!(fine, "{tree}");
    let commit = git(path, &["-c", "user.name=a", "-c", "user.email=a@b", "commit-tree", "-m", "x", &tree]);
    git(path, &["update-ref", MAIN, &commit]);
}

#[test]
fn modes_links_and_deceptive_trees_are_reported() {
    let (_temporary, path) = ledger(1);
    let oid = |rev: &str| git(&path, &["rev-parse", rev]);
    let (blob, commit, root) = (oid("main:checkpoint"), oid("main"), oid("main^{tree}"));
    let (_, empty) = run(&path, "git", &["hash-object", "-t", "tree", "-w", "--stdin"], b"");
    commit_tree(
        &path,
        &[
            ("100644", b"README.md", &blob),
            ("100755", b"allowed_signers", &blob),
            ("100644", b"checkpoint", &blob),
            ("100664", b"checkpoint", &blob),
            ("40000", b"checkpoints", &empty),
            ("120000", b"link", &blob),
            ("100644", b"entries/00/00/00000007.json", &blob),
            ("160000", b"module", &commit),
            ("100644", b"no\xfftext", &blob),
            ("40000", b"zz", &root),
        ],
    );
    let store = open(&path).unwrap();
    let mut expected: Vec<(String, Form)> = [
        ("README.md", Form::Blob),
        ("allowed_signers", Form::OtherMode { mode: 0o100_755 }),
        ("checkpoint", Form::Blob),
        ("checkpoint", Form::Other),
        ("checkpoints", Form::Other),
        ("entries/00/00/00000007.json", Form::Other),
        ("link", Form::Link),
        ("module", Form::Other),
        ("no\u{fffd}text", Form::Blob),
        ("zz/checkpoint", Form::Blob),
    ]
    .map(|(path, form)| (path.to_owned(), form))
    .into();
    expected.extend(Part::ALL.map(|part| (format!("zz/{}", LedgerPath::entry(0, part)), Form::Blob)));
    expected.sort_by(|a, b| a.0.cmp(&b.0));
    assert_eq!(paths(store.as_ref()), expected);
    assert_eq!(store.read(&LedgerPath::entry(7, Part::Statement), 99).unwrap(), Read::Missing);
    assert!(matches!(store.read(&LedgerPath::AllowedSigners, 99).unwrap(), Read::Bytes(_)));
    assert_eq!(store.read(&LedgerPath::AllowedSigners, 3).unwrap(), Read::TooLarge(7));

    // A link, a directory and a submodule are not read as files.
    commit_tree(
        &path,
        &[
            ("120000", b"README.md", &blob),
            ("160000", b"allowed_signers", &commit),
            ("40000", b"checkpoint", &root),
        ],
    );
    let store = open(&path).unwrap();
    for path in [LedgerPath::Readme, LedgerPath::AllowedSigners, LedgerPath::Checkpoint] {
        assert_eq!(store.read(&path, 99).unwrap(), Read::Missing, "{path}");
    }
}

#[test]
fn a_tree_bomb_is_not_climbed_into() {
    let (_temporary, path) = ledger(1);
    let mut oid = git(&path, &["rev-parse", "main^{tree}"]);
    for _ in 0..30 {
        let names = [b"checkpoint" as &[u8], b"x"];
        commit_tree(&path, &names.map(|name| ("40000", name, oid.as_str())));
        oid = git(&path, &["rev-parse", "main^{tree}"]);
    }
    let found = paths(open(&path).unwrap().as_ref());
    assert_eq!(found.len(), 1 << MAX_DEPTH);
    assert!(found.iter().all(|(_, form)| *form == Form::Other));
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_that_a_stranger_left() {
    let (temporary, path) = ledger(1);
    let dear = temporary.path().join("private-key");
    std::fs::write(&dear, "dear to me").unwrap();
    std::fs::remove_file(path.join("verantwoord.lock")).unwrap();
    std::os::unix::fs::symlink(&dear, path.join("verantwoord.lock")).unwrap();
    assert!(matches!(open_to_append(&path, LONG), Err(StoreFault::Unwritable { .. })));
    std::fs::remove_file(path.join("verantwoord.lock")).unwrap();
    std::os::unix::fs::symlink(&dear, path.join("verantwoord.pack")).unwrap();
    let (mut keep, _exclusive) = open_to_append(&path, LONG).unwrap();
    append(keep.as_mut(), 1..41).unwrap();
    assert_eq!(std::fs::read_to_string(&dear).unwrap(), "dear to me");
}

#[test]
fn a_repository_that_borrows_from_itself_is_read_once() {
    let (_temporary, path) = ledger(1);
    std::fs::write(path.join("objects/info/alternates"), ".\n../objects\n".repeat(50)).unwrap();
    assert_eq!(paths(open(&path).unwrap().as_ref()).len(), 4);
}
