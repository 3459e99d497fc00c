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

/// libgit2 would read memory that is not there, and git2 panic.
#[test]
fn a_pack_that_points_out_of_itself_or_holds_no_kind_is_damaged() {
    let (_temporary, path) = ledger(1);
    git(&path, &["gc", "-q", "--prune=now"]);
    let pack = fs::read_dir(path.join("objects/pack")).unwrap().flatten().map(|it| it.path());
    let pack = pack.into_iter().find(|it| it.extension().is_some_and(|it| it == "pack")).unwrap();
    let index = pack.with_extension("idx");
    let change = |file: &Path, at: usize, byte: u8| {
        let mut bytes = fs::read(file).unwrap();
        let was = std::mem::replace(&mut bytes[at], byte);
        fs::remove_file(file).unwrap();
        fs::write(file, bytes).unwrap();
        was
    };
    let bytes = fs::read(&index).unwrap();
    let count = usize::try_from(u32::from_be_bytes(bytes[1028..1032].try_into().unwrap())).unwrap();
    let offsets = 8 + 1024 + count * 24;
    assert_eq!(offsets + count * 4 + 40, bytes.len());
    let read_all = || Memory::of(open(&path)?.as_ref()).map(drop);
    for nth in 0..count {
        // Beyond the end, and in a table that is not there.
        for (at, byte) in [(1, 0x7f), (0, 0x80), (0, 0xff)] {
            let was = change(&index, offsets + nth * 4 + at, byte);
            assert!(matches!(read_all(), Err(StoreFault::Corrupt { .. })), "{nth} {at}");
            change(&index, offsets + nth * 4 + at, was);
        }
        let offset = u32::from_be_bytes(bytes[offsets + nth * 4..][..4].try_into().unwrap());
        let at = usize::try_from(offset).unwrap();
        let was = fs::read(&pack).unwrap()[at];
        for kind in [0, 5] {
            change(&pack, at, was & 0x8f | kind << 4);
            assert!(matches!(read_all(), Err(StoreFault::Corrupt { .. })), "{nth} {kind}");
        }
        change(&pack, at, was);
        assert_eq!(read_all(), Ok(()));
    }
    // An index that is cut off.
    fs::remove_file(&index).unwrap();
    fs::write(&index, &bytes[..offsets + 2]).unwrap();
    assert!(matches!(read_all(), Err(StoreFault::Corrupt { .. })));
}

#[test]
fn an_index_of_many_packs_that_points_out_of_them_is_damaged() {
    let (_temporary, path) = ledger(1);
    git(&path, &["gc", "-q", "--prune=now"]);
    let (mut keep, exclusive) = open_to_append(&path, LONG).unwrap();
    append(keep.as_mut(), 1..2).unwrap();
    drop((keep, exclusive));
    git(&path, &["repack", "-q", "-d"]);
    git(&path, &["multi-pack-index", "write"]);
    let many = path.join("objects/pack/multi-pack-index");
    let sound = fs::read(&many).unwrap();
    assert_eq!(paths(open(&path).unwrap().as_ref()).len(), 7);
    let row = sound[12..].chunks_exact(12).find(|row| row.starts_with(b"OOFF")).unwrap();
    let start = usize::try_from(u64::from_be_bytes(row[4..].try_into().unwrap())).unwrap();
    for at in (start..sound.len() - 20).step_by(8) {
        for (byte, flip) in [(at, 0x40), (at + 4, 0x40), (at + 4, 0x80), (at + 5, 0x40)] {
            let mut bytes = sound.clone();
            bytes[byte] ^= flip;
            fs::remove_file(&many).unwrap();
            fs::write(&many, bytes).unwrap();
            assert!(matches!(open(&path), Err(StoreFault::Corrupt { .. })), "{byte}");
        }
    }
}

#[test]
fn a_damaged_ref_of_a_document_is_not_passed_over() {
    let (_temporary, path) = ledger(1);
    fs::create_dir_all(path.join("refs/documents")).unwrap();
    fs::write(path.join("refs/documents/aa"), "no digits\n").unwrap();
    fs::write(path.join("refs/documents/bb.lock"), "").unwrap();
    let store = open(&path).unwrap();
    let names: Vec<_> = store.documents().unwrap().into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["aa"]);
    assert!(matches!(store.document("aa", &mut |_| {}), Err(StoreFault::Corrupt { .. })));
}

#[test]
fn a_ledger_that_somebody_began_is_named_and_never_cleared() {
    let temporary = tempfile::tempdir().unwrap();
    let path = temporary.path().join("new");
    let (begun, exclusive) = create(&path).unwrap();
    assert_eq!(create(&path).err(), Some(StoreFault::Busy { path: at(&path) }));
    std::mem::forget(begun); // as if it were killed
    drop(exclusive);
    let names = || fs::read_dir(&path).unwrap().count();
    let before = names();
    assert_eq!(create(&path).err(), Some(StoreFault::Unfinished { path: at(&path) }));
    assert_eq!(names(), before);
    fs::remove_dir_all(&path).unwrap();
    let (mut keep, exclusive) = create(&path).unwrap();
    append(keep.as_mut(), 0..1).unwrap();
    drop((keep, exclusive));
    assert_eq!(create(&path).err(), Some(StoreFault::NotEmpty { path: at(&path) }));
    assert_eq!(paths(open(&path).unwrap().as_ref()).len(), 4);
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
    std::os::unix::fs::symlink(&dear, path.join("verantwoord.pack0")).unwrap();
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
