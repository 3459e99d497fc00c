//! Plain directories, memory, copies, and the vectors.

use std::fs;
use std::path::Path;

use super::*;
use crate::words::{Lang, Say as _, exists, say};

fn paths(store: &dyn Store) -> Vec<(String, Form)> {
    let mut found = Vec::new();
    store.walk(&mut |item| found.push((item.path, item.form))).unwrap();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    found
}

fn author() -> Author {
    Author { name: "log".into(), email: "o".into(), unix_seconds: 0 }
}

fn signed(_: &[u8]) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    Ok(String::new())
}

#[test]
fn every_vector_opens_walks_and_reads() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/ledgers");
    let mut count = 0;
    for case in fs::read_dir(top).unwrap() {
        let directory = case.unwrap().path().join("ledger");
        let store = open(&directory).unwrap();
        let memory = Memory::load(&directory).unwrap();
        assert_eq!(paths(store.as_ref()), paths(&memory), "{}", directory.display());
        for (path, form) in paths(store.as_ref()) {
            assert_eq!(form, Form::Blob, "{path}");
            if let Some(path) = LedgerPath::parse(&path) {
                let bytes = fs::read(directory.join(path.to_string())).unwrap();
                assert_eq!(store.read(&path, MAX_FILE).unwrap(), Read::Bytes(bytes.clone()));
                assert_eq!(memory.read(&path, MAX_FILE).unwrap(), Read::Bytes(bytes));
            }
        }
        assert!(store.documents().unwrap().is_empty());
        count += 1;
    }
    assert!(count > 100, "{count}");
}

#[test]
fn a_copy_is_the_same_and_strays_are_refused() {
    let temporary = tempfile::tempdir().unwrap();
    let mut memory = Memory::new();
    memory.stage(&[(LedgerPath::entry(0, Part::Leaf), b"leaf".to_vec())]).unwrap();
    assert!(memory.files.is_empty());
    let change = Change { files: vec![(LedgerPath::Checkpoint, b"head".to_vec())], message: "one".into() };
    memory.commit(&change, &author(), &signed).unwrap();
    let to = temporary.path().join("a/copy");
    write_tree(&memory, &to).unwrap();
    let store = open(&to).unwrap();
    assert_eq!(Memory::of(store.as_ref()).unwrap().files, memory.files);
    assert_eq!(write_tree(&memory, &to), Err(StoreFault::NotEmpty { path: to }));

    memory.files.insert("entries/00/00/evil.sh".into(), Vec::new());
    let to = temporary.path().join("b");
    assert_eq!(write_tree(&memory, &to), Err(StoreFault::Stray { stray: "entries/00/00/evil.sh".into() }));
    assert!(!to.exists());
    memory.write_out(&to).unwrap();
    assert_eq!(Memory::load(&to).unwrap().files, memory.files);
}

#[test]
fn a_commit_in_memory_can_come_too_late_or_go_unsigned() {
    let mut memory = Memory::new();
    memory.moved = true;
    let change = Change { files: vec![(LedgerPath::Checkpoint, b"head".to_vec())], message: String::new() };
    assert!(matches!(memory.commit(&change, &author(), &signed), Err(StoreFault::Moved { .. })));
    let refused = memory.commit(&change, &author(), &|_: &[u8]| Err("no key".into()));
    assert_eq!(refused, Err(StoreFault::NotSigned { detail: "no key".into() }));
    assert!(memory.files.is_empty());
    memory.commit(&change, &author(), &signed).unwrap();
    assert_eq!(memory.get(&LedgerPath::Checkpoint), Some(b"head" as &[u8]));
}

#[test]
fn a_plain_ledger_is_read_and_not_appended_to() {
    let temporary = tempfile::tempdir().unwrap();
    let top = temporary.path();
    fs::write(top.join("checkpoint"), "12345").unwrap();
    fs::create_dir_all(top.join("entries/00/00")).unwrap();
    let store = open(top).unwrap();
    assert_eq!(paths(store.as_ref()), [("checkpoint".to_owned(), Form::Blob)]);
    assert_eq!(store.read(&LedgerPath::Checkpoint, 4).unwrap(), Read::TooLarge(5));
    assert_eq!(store.read(&LedgerPath::Checkpoint, 5).unwrap(), Read::Bytes(b"12345".to_vec()));
    assert_eq!(store.read(&LedgerPath::Readme, 5).unwrap(), Read::Missing);
    let only_read = open_to_append(top, std::time::Duration::ZERO).err();
    assert_eq!(only_read, Some(StoreFault::OnlyPlainFiles { path: top.to_owned() }));
}

#[cfg(unix)]
#[test]
fn links_and_pipes_are_reported_and_never_followed() {
    use std::os::unix::fs::symlink;
    let temporary = tempfile::tempdir().unwrap();
    let top = temporary.path().join("ledger");
    let secret = temporary.path().join("secret");
    fs::create_dir_all(secret.join("00")).unwrap();
    fs::write(secret.join("00/00000000.json"), "secret").unwrap();
    fs::create_dir_all(top.join("entries")).unwrap();
    symlink(&secret, top.join("entries/00")).unwrap();
    symlink(secret.join("00/00000000.json"), top.join("checkpoint")).unwrap();
    symlink(&top, top.join("again")).unwrap();
    std::os::unix::net::UnixListener::bind(top.join("README.md")).unwrap();
    fs::create_dir_all(top.join("1/2/3/4/5/6/7/8/9")).unwrap();
    let store = open(&top).unwrap();
    let expected = [
        ("1/2/3/4/5/6/7/8", Form::Other),
        ("README.md", Form::Other),
        ("again", Form::Link),
        ("checkpoint", Form::Link),
        ("entries/00", Form::Link),
    ];
    assert_eq!(paths(store.as_ref()), expected.map(|(path, form)| (path.to_owned(), form)));
    for path in [LedgerPath::entry(0, Part::Statement), LedgerPath::Checkpoint, LedgerPath::Readme] {
        assert_eq!(store.read(&path, 99).unwrap(), Read::Missing, "{path}");
    }
    assert!(matches!(
        write_tree(store.as_ref(), &temporary.path().join("to")),
        Err(StoreFault::Stray { .. })
    ));
}

#[test]
fn every_fault_is_said_in_both_languages() {
    let (path, text) = (std::path::PathBuf::from("/some/where"), || "something".to_owned());
    let faults = [
        StoreFault::NoSuchPath { path: path.clone() },
        StoreFault::NotADirectory { path: path.clone() },
        StoreFault::NoLedger { path: path.clone() },
        StoreFault::NoMainBranch { path: path.clone() },
        StoreFault::Reftable { path: path.clone() },
        StoreFault::Sha256 { path: path.clone() },
        StoreFault::OtherOwner { path: path.clone() },
        StoreFault::Unreadable { path: path.clone(), detail: text() },
        StoreFault::Unwritable { path: path.clone(), detail: text() },
        StoreFault::Full { path: path.clone() },
        StoreFault::Corrupt { path: path.clone(), detail: text() },
        StoreFault::Locked { path: path.clone() },
        StoreFault::Busy { path: path.clone() },
        StoreFault::Moved { path: path.clone() },
        StoreFault::Uncertain { path: path.clone() },
        StoreFault::OnlyPlainFiles { path: path.clone() },
        StoreFault::NotEmpty { path: path.clone() },
        StoreFault::TooManyPaths { path: path.clone(), most: 9 },
        StoreFault::Stray { stray: text() },
        StoreFault::TooLarge { name: text(), size: 9 },
        StoreFault::NoDocument { name: text() },
        StoreFault::NotSigned { detail: text() },
        StoreFault::Git { path, detail: text() },
    ];
    for fault in faults {
        let id = fault.sentence().id;
        for lang in Lang::ALL {
            let said = say(lang, &fault);
            assert!(!said.contains('{') && said.len() > 30, "{lang:?} {id}: {said}");
            assert!(said.contains("/some/where") || said.contains("something"), "{lang:?} {id}: {said}");
        }
        assert!(!exists(Lang::Nl, &format!("{id}-x")));
    }
}

#[test]
fn an_empty_directory_is_no_path_but_where_a_file_belongs() {
    let place = tempfile::tempdir().unwrap();
    for name in ["entries/00/00", "checkpoints", "README.md", "entries/00/00/00000000.leaf"] {
        std::fs::create_dir_all(place.path().join(name)).unwrap();
    }
    let mut odd = Vec::new();
    open(place.path()).unwrap().walk(&mut |listed| odd.push((listed.path, listed.form))).unwrap();
    let expected =
        ["README.md", "entries/00/00/00000000.leaf"].map(|path| (path.to_owned(), Form::Other)).to_vec();
    assert_eq!(odd, expected);
}
