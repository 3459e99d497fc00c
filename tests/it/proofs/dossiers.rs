//! Dossiers: made, checked by the program and by `check.sh`, and tampered with in every way that we could think of.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use serde_json::{Value, json};
use verantwoord::crypto::Digest;
use verantwoord::deviation::Lives;
use verantwoord::dossier::{self, Checked, zip};
use verantwoord::ledger::{Ledger, Verified};
use verantwoord::statement::scalar::Time;
use verantwoord::words::Lang;

use super::{Parts, lay_out, packed, run_script, unpacked};
use crate::people::{Person, World, not_tested, string};
use crate::stock::have;

const KEYS_ENTRY: &str = "entries/00/00/00000001";

fn now() -> Time {
    Time::new("2026-11-21T00:00:00Z").unwrap()
}

/// A ledger of the vectors, verified.
fn verified(place: &Path) -> Option<Ledger<Verified>> {
    Ledger::open(place).unwrap().verify(now(), &mut |_, _| {}).unwrap().1
}

fn vectors() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let folders = ["ledgers", "more"].map(|it| fs::read_dir(root.join(it)).unwrap());
    let mut all: Vec<PathBuf> = folders.into_iter().flatten().map(|it| it.unwrap().path()).collect();
    all.retain(|it| it.join("ledger").is_dir());
    all.sort();
    all
}

/// A dossier of the worked example's decision, made by the program in a reader's home.
fn example() -> (World, Person, Parts) {
    let world = World::example();
    let reader = world.person("reader");
    reader.run(&["--ledger", &world.ledger(), "dossier", "2026-003", "--output", "d.zip"]).ok();
    let parts = unpacked(&fs::read(reader.file("d.zip")).unwrap());
    (world, reader, parts)
}

fn check(archive: Vec<u8>) -> Checked {
    dossier::check(archive, now())
}

#[test]
fn a_dossier_is_checked_without_the_ledger() {
    let (world, reader, parts) = example();
    let fingerprint = string(&reader.json(&["verify", &world.ledger()])["fingerprint"]);
    fs::rename(world.path("ledger"), world.path("gone")).unwrap();
    let args = ["verify-dossier", "d.zip", "--fingerprint", &fingerprint];
    let checked = reader.json(&args);
    assert_eq!(
        (&checked["ok"], &checked["decision"], &checked["size"], &checked["own_check"]),
        (&json!(true), &json!("2026-003"), &json!(17), &json!(true))
    );
    // Without the fingerprint nobody knows whose it is; under another it is another's.
    let unknown = reader.run(&["verify-dossier", "d.zip", "--format", "json"]).ended(1).json();
    assert_eq!((&unknown["ok"], &unknown["sound"]), (&json!(false), &json!(true)));
    let other = Digest::of(b"").to_string();
    let other =
        reader.run(&["verify-dossier", "d.zip", "--fingerprint", &other, "--format", "json"]).ended(1);
    assert_eq!(other.json()["sound"], false);
    // The stock programs unpack it, and its own script finds it right, in any shell.
    if have(&reader, "unzip") {
        reader.stock("unzip", &["-q", "d.zip", "-d", "stock"]);
        for (name, bytes) in &parts {
            assert_eq!(fs::read(reader.file("stock").join(name)).unwrap(), *bytes, "{name}");
        }
        if let Some(ran) = run_script(&reader, "sh", "stock") {
            let ran = ran.ok();
            assert!(String::from_utf8_lossy(&ran.out).contains(&fingerprint), "{ran}");
        }
    }
    lay_out(&reader, "dash", &parts);
    for shell in ["dash", "bash"] {
        let began = Instant::now();
        if let Some(ran) = run_script(&reader, shell, "dash") {
            ran.ok();
            println!("check.sh of 17 entries in {shell}: {:?}", began.elapsed());
        }
    }
    // With the programs of a small system: all that busybox has, and the two that it has not.
    if have(&reader, "busybox") && have(&reader, "openssl") && have(&reader, "ssh-keygen") {
        let which = |name: &str| reader.stock("which", &[name]).trim().to_owned();
        let tools =
            "awk base64 cat cmp cut dirname find grep mkdir mktemp rm sed sha256sum sort wc xargs xxd";
        let of_busybox = tools.split(' ').map(|it| (it, which("busybox")));
        fs::create_dir(reader.file("small")).unwrap();
        for (name, program) in of_busybox.chain(["openssl", "ssh-keygen"].map(|it| (it, which(it)))) {
            std::os::unix::fs::symlink(program, reader.file("small").join(name)).unwrap();
        }
        let mut command = reader.command(&which("busybox"));
        command.args(["sh", "dash/check.sh"]).env("PATH", reader.file("small"));
        crate::people::Ran::of(&mut command).ok();
    }
}

#[test]
fn the_same_ledger_and_language_give_the_same_bytes() {
    let (world, reader, _) = example();
    let other = world.person("other");
    reader.git(&["clone", "-q", &world.ledger(), "copy"]);
    other.run(&["--ledger", "../reader/copy", "dossier", "2026-003", "--output", "d.zip"]).ok();
    let bytes = |who: &Person, name: &str| fs::read(who.file(name)).unwrap();
    assert!(bytes(&reader, "d.zip") == bytes(&other, "d.zip"));
    other
        .run(&["--ledger", &world.ledger(), "--lang", "en", "dossier", "2026-003", "--output", "en.zip"])
        .ok();
    let (dutch, english) = (unpacked(&bytes(&reader, "d.zip")), unpacked(&bytes(&other, "en.zip")));
    let differ: Vec<&str> =
        dutch.iter().filter(|it| english.get(it.0) != Some(it.1)).map(|it| it.0.as_str()).collect();
    assert_eq!(differ, ["CHECK.md", "SHA256SUMS", "check.sh", "report.html"]);
    assert!(check(bytes(&other, "en.zip")).is_sound());
    reader.run(&["--ledger", &world.ledger(), "dossier", "2026-003", "--output", "d.zip"]).ended(2);
    reader.run(&["--ledger", &world.ledger(), "dossier", "2026-999", "--output", "x.zip"]).ended(1);
}

/// Whatever ledger it is of: what is sound as a ledger is sound as a part of one, to the program and to the script.
#[test]
fn every_sound_vector_is_sound_in_a_dossier() {
    let world = World::new();
    let reader = world.person("reader");
    let (mut judged, mut scripts) = (0, 0);
    for case in vectors() {
        let Some(ledger) = verified(&case.join("ledger")) else { continue };
        for life in Lives::of(ledger.view()).unwrap().iter() {
            let archive = dossier::make(ledger.view(), life, "x".into(), true, Lang::En).unwrap();
            assert!(check(archive).is_sound(), "{}", case.display());
        }
        let archive = packed(whole(&case.join("ledger")).unwrap());
        let checked = check(archive.clone());
        let errors = checked.report.as_ref().map(|it| &it.errors);
        let excerpt = checked.excerpt.unwrap_or_else(|| panic!("{}: {errors:?}", case.display()));
        assert_eq!((excerpt.size(), excerpt.root_at(excerpt.size())), (ledger.size(), Some(ledger.root())));
        for entry in &checked.entries {
            assert_eq!(excerpt.signers(*entry), ledger.signers(*entry));
        }
        judged += 1;
        lay_out(&reader, "vector", &unpacked(&archive));
        if let Some(ran) = run_script(&reader, "sh", "vector") {
            assert_eq!(ran.status, 0, "{}: {ran}", case.display());
            scripts += 1;
        }
    }
    assert!(judged > 30 && (scripts == 0 || scripts == judged), "{judged} {scripts}");
}

/// A dossier in which all of a ledger lies: what is wrong with the ledger is wrong with it, by the same fold.
fn whole(ledger: &Path) -> Option<Parts> {
    let mut parts = unpacked(&example_of("ok-record-whole-life"));
    parts.retain(|name, _| !name.starts_with("entries/"));
    let read = |name: &str| fs::read(ledger.join(name)).ok();
    parts.insert("checkpoint".into(), read("checkpoint")?);
    parts.insert("allowed_signers".into(), read("allowed_signers")?);
    let mut leaves = Vec::new();
    for number in 0.. {
        let path = |extension| format!("entries/00/{:02}/{number:08}.{extension}", number / 100);
        let Some(leaf) = read(&path("leaf")) else { break };
        leaves.extend(leaf);
        for part in ["json", "sig"] {
            parts.extend(read(&path(part)).map(|bytes| (path(part), bytes)));
        }
    }
    parts.insert("leaves".into(), leaves);
    Some(parts)
}

fn example_of(case: &str) -> Vec<u8> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/ledgers");
    let ledger = verified(&root.join(case).join("ledger")).unwrap();
    let lives = Lives::of(ledger.view()).unwrap();
    dossier::make(ledger.view(), lives.iter().next().unwrap(), "x".into(), true, Lang::En).unwrap()
}

#[test]
fn no_dossier_of_a_broken_ledger_is_sound() {
    let mut judged = 0;
    for case in vectors() {
        let expect: Value = serde_json::from_slice(&fs::read(case.join("expect.json")).unwrap()).unwrap();
        let Some(parts) = whole(&case.join("ledger")).filter(|_| expect["ok"] == false) else { continue };
        let archive = packed(parts);
        let checked = check(archive);
        // What lies beside the entries and the newest head is in no dossier.
        let name = case.file_name().unwrap().to_string_lossy().into_owned();
        let beside = ["path", "document"].iter().any(|it| expect["code"] == *it)
            || expect["entry"].is_null() && checked.report.as_ref().is_some_and(|it| it.is_sound());
        if beside {
            continue;
        }
        assert!(checked.excerpt.is_none(), "{name}");
        if let Some(report) = &checked.report {
            let found = |it: &verantwoord::ledger::IntegrityError| {
                it.code.word() == expect["code"] && json!(it.entry) == expect["entry"]
            };
            assert!(report.errors.iter().any(found), "{name}: {expect} {:?}", report.errors);
            judged += 1;
        }
    }
    assert!(judged > 130, "{judged}");
}

/// Each attack on the files of a dossier, by somebody who makes the list of sums anew; and whether the script sees it
/// too, or leaves it to the program.
#[test]
fn a_dossier_that_was_tampered_with_is_refused() {
    let (world, reader, parts) = example();
    let text = |name: &str| String::from_utf8(parts[name].clone()).unwrap();
    let change = |name: &str, to: Vec<u8>| {
        let mut other = parts.clone();
        other.insert(name.to_owned(), to);
        other
    };
    let without = |gone: &[&str]| {
        let mut other = parts.clone();
        gone.iter().for_each(|it| assert!(other.remove(*it).is_some(), "{it}"));
        other
    };
    let leaves = text("leaves");
    let lines: Vec<&str> = leaves.split_inclusive('\n').collect();
    let leaf_gone = |at: usize| [&lines[..at * 5], &lines[at * 5 + 5..]].concat().concat().into_bytes();
    let decision =
        parts.keys().rfind(|it| it.ends_with(".sig") && text(it).matches("BEGIN").count() > 1).unwrap();
    let one_less = {
        let armor = text(decision);
        let end = armor.find("-----END SSH SIGNATURE-----\n").unwrap() + 28;
        armor[end..].to_owned().into_bytes()
    };
    let commits = reader.git(&["-C", &world.ledger(), "rev-list", "main"]);
    let older = commits.lines().nth(1).unwrap();
    let old_head = reader.git(&["-C", &world.ledger(), "show", &format!("{older}:checkpoint")]).into_bytes();
    let other_head = fs::read("tests/vectors/ledgers/ok-full/ledger/checkpoint").unwrap();
    let list = text("allowed_signers");
    let swapped_key = {
        let keys: Vec<&str> = list.lines().map(|it| it.rsplit(' ').next().unwrap()).collect();
        list.replacen(keys[0], keys[3], 1).into_bytes()
    };
    let (keys_json, keys_sig) = (format!("{KEYS_ENTRY}.json"), format!("{KEYS_ENTRY}.sig"));
    let (sum_of, mut seen_by_script) = (packed, 0);
    // The name of the attack, the files, and whether the script alone tells.
    let attacks: Vec<(&str, Parts, bool)> = vec![
        ("the last leaf dropped", change("leaves", leaf_gone(16)), true),
        ("a leaf in the middle dropped", change("leaves", leaf_gone(5)), true),
        ("leaves without an end", change("leaves", leaves.trim_end().as_bytes().to_vec()), false),
        ("no leaves", change("leaves", vec![]), true),
        ("a signature dropped", change(decision, one_less), true),
        ("a file of signatures dropped", without(&[decision]), true),
        (
            "the charter left out",
            without(&["entries/00/00/00000000.json", "entries/00/00/00000000.sig"]),
            true,
        ),
        ("an older head", change("checkpoint", old_head), true),
        ("another ledger's head", change("checkpoint", other_head), true),
        ("a key swapped in the list", change("allowed_signers", swapped_key), true),
        (
            "a key out of the list",
            change(
                "allowed_signers",
                list.lines().skip(1).map(|it| format!("{it}\n")).collect::<String>().into_bytes(),
            ),
            true,
        ),
        ("a file beside the others", change("evil.txt", b"x".to_vec()), false),
        (
            "a leaf as a file",
            change("entries/00/00/00000003.leaf", lines[15..20].concat().into_bytes()),
            true,
        ),
        (
            "another's statement",
            change("entries/00/00/00000017.json", parts["entries/00/00/00000002.json"].clone()),
            true,
        ),
        ("another decision", change("decision", b"2026-004\n".to_vec()), false),
        ("no decision", change("decision", b"2026-003".to_vec()), false),
        (
            "a document of nobody",
            {
                let mut other = parts.clone();
                let name = Digest::of(&[0; 17]).to_string();
                other.insert(format!("documents/{name}/salt"), vec![0; 16]);
                other.insert(format!("documents/{name}/content"), vec![0]);
                other
            },
            true,
        ),
        ("half a document", change(&format!("documents/{}/salt", Digest::of(b"")), vec![0; 16]), true),
    ];
    for name in ["checkpoint", "allowed_signers", "leaves", "decision", "report.html", "check.sh", "CHECK.md"]
    {
        let checked = check(sum_of(without(&[name])));
        assert!(!checked.is_sound(), "without {name}");
    }
    for (name, files, script_tells) in attacks {
        assert!(!check(sum_of(files.clone())).is_sound(), "{name}");
        lay_out(&reader, "bad", &unpacked(&sum_of(files)));
        let Some(ran) = run_script(&reader, "sh", "bad") else { continue };
        assert_eq!(ran.status, i32::from(script_tells), "{name}: {ran}");
        seen_by_script += i32::from(script_tells);
    }
    println!("the script saw {seen_by_script} by itself");
    // The act that changes keys, kept back: whether the example has one is said by its leaves.
    if leaves.contains("\nact keys ") {
        assert!(!check(sum_of(without(&[&keys_json, &keys_sig]))).is_sound());
    }
}

/// One bit of each file, with nothing else touched: the program and the script see each.
#[test]
fn a_bit_of_any_file_is_seen() {
    let (_world, reader, parts) = example();
    let mut all = 0;
    for name in parts.keys() {
        let mut other = parts.clone();
        let bytes = other.get_mut(name).unwrap();
        // In the middle of a script: where it says what it says, so that it still runs.
        let at = if name == "check.sh" {
            bytes.windows(7).position(|it| it == b"# check").unwrap() + 3
        } else {
            bytes.len() / 2
        };
        bytes[at] ^= 2;
        assert!(!check(zip::write(&other).unwrap()).is_sound(), "{name}");
        // Of the many entries, the script is run on a few.
        if name.starts_with("entries/") && !name.contains("0003.") && !name.contains("0000.") {
            continue;
        }
        lay_out(&reader, "bit", &other);
        if let Some(ran) = run_script(&reader, "sh", "bit") {
            assert_eq!(ran.status, 1, "{name}: {ran}");
        }
        all += 1;
    }
    assert!(all > 10, "{all}");
}

/// An act that changes keys, left out with its signatures: of whatever is signed after it nobody could tell.
#[test]
fn no_change_of_keys_is_left_out() {
    for case in ["ok-recovery", "ok-log-key-replaced", "ok-network", "ok-witness-revoked"] {
        let place =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/ledgers").join(case).join("ledger");
        let parts = whole(&place).unwrap();
        assert!(check(packed(parts.clone())).excerpt.is_some(), "{case}");
        let leaves = String::from_utf8(parts["leaves"].clone()).unwrap();
        let kinds = leaves.lines().skip(2).step_by(5);
        let governing = kinds.enumerate().filter(|it| {
            ["act keys", "act charter", "act erasure"].iter().any(|kind| it.1.starts_with(kind))
        });
        for (number, _) in governing {
            for gone in [&["json"][..], &["sig"], &["json", "sig"]] {
                let mut other = parts.clone();
                for part in gone {
                    other.remove(&format!("entries/00/00/{number:08}.{part}")).unwrap();
                }
                assert!(check(packed(other)).excerpt.is_none(), "{case} {number} {gone:?}");
            }
        }
    }
}

/// The log has another key since: whoever has the old one can sign a head, and take the new one out of the list.
#[test]
fn a_head_of_an_old_key_is_seen() {
    let world = World::new();
    let reader = world.person("reader");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/ledgers");
    for case in ["head-old-log-key", "head-old-log-key-at-once"] {
        let mut parts = whole(&root.join(case).join("ledger")).unwrap();
        let list = String::from_utf8(parts["allowed_signers"].clone()).unwrap();
        let lines: Vec<&str> = list.lines().collect();
        assert!(lines[lines.len() - 2..].iter().all(|it| it.starts_with("log ")), "{case}");
        for list in [list.clone(), lines[..lines.len() - 1].join("\n") + "\n"] {
            parts.insert("allowed_signers".into(), list.into_bytes());
            assert!(check(packed(parts.clone())).excerpt.is_none(), "{case}");
            lay_out(&reader, "old", &unpacked(&packed(parts.clone())));
            if let Some(ran) = run_script(&reader, "sh", "old") {
                ran.ended(1);
            }
        }
    }
}

/// Another ledger's parts, in whole and in part.
#[test]
fn two_ledgers_are_not_mixed() {
    let network = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/ledgers/ok-network/ledger");
    let (one, other) = (unpacked(&example_of("ok-record-whole-life")), whole(&network).unwrap());
    for name in ["leaves", "checkpoint", "allowed_signers"] {
        let mut mixed = one.clone();
        mixed.insert(name.into(), other[name].clone());
        assert!(!check(packed(mixed)).is_sound(), "{name}");
    }
    let (world, _, parts) = example();
    let reader = world.person("another-reader");
    reader.put("other.zip", packed(other));
    let fingerprint = Digest::of(&parts["entries/00/00/00000000.json"]).to_string();
    let ran = reader.run(&["verify-dossier", "other.zip", "--fingerprint", &fingerprint]).ended(1);
    assert!(String::from_utf8_lossy(&ran.out).contains(&fingerprint), "{ran}");
}

/// What the stock programs make of the same files: another archive, and so no dossier.
#[test]
fn an_archive_of_others_is_refused_before_anything_is_unpacked() {
    let (_world, reader, parts) = example();
    lay_out(&reader, "files", &parts);
    let refused = |name: &str| {
        let began = Instant::now();
        let ran = reader.run(&["verify-dossier", name, "--format", "json"]).ended(1).json();
        assert_eq!(ran["sound"], false, "{name}");
        assert!(began.elapsed().as_secs() < 60, "{name}");
    };
    if have(&reader, "zip") {
        let zip = |args: &[&str]| {
            let mut command = reader.command("zip");
            crate::people::Ran::of(command.current_dir(reader.file("files")).args(args)).ok();
        };
        zip(&["-q", "-r", "../deflated.zip", "."]);
        zip(&["-q", "-r", "-0", "-X", "-D", "../stored.zip", "."]);
        zip(&["-q", "-r", "-P", "geheim", "../encrypted.zip", "."]);
        fs::write(reader.file("files/zeros"), vec![0; 50_000_000]).unwrap();
        zip(&["-q", "-9", "../bomb.zip", "zeros"]);
        std::os::unix::fs::symlink("/etc/passwd", reader.file("files/link")).unwrap();
        zip(&["-q", "-y", "../link.zip", "link"]);
        ["deflated.zip", "stored.zip", "encrypted.zip", "bomb.zip", "link.zip"].into_iter().for_each(refused);
    } else {
        not_tested("archives of zip");
    }
    let good = fs::read(reader.file("d.zip")).unwrap();
    for (name, bytes) in [
        ("empty.zip", vec![]),
        ("tail.zip", [&good[..], b"x"].concat()),
        ("front.zip", [b"#!/bin/sh\n", &good[..]].concat()),
        ("cut.zip", good[..good.len() - 1].to_vec()),
        ("none.zip", zip::write(&Parts::new()).unwrap()),
        ("text.zip", b"PK".to_vec()),
    ] {
        reader.put(name, bytes);
        refused(name);
    }
    reader.run(&["verify-dossier", "not-there.zip"]).ended(2);
}

/// However much is wrong, it is told in bounded space, and soon.
#[test]
fn a_dossier_is_told_a_hundred_faults() {
    let good = unpacked(&example_of("ok-record-whole-life"));
    for (count, told) in [(99, 99), (100, 100), (101, 100), (5000, 100)] {
        let mut parts = good.clone();
        parts.extend((0..count).map(|nth| (format!("extra-{nth:04}"), vec![])));
        assert_eq!(check(packed(parts)).faults.len(), told, "{count}");
    }
    assert_eq!(dossier::MAX_DOSSIER_FAULTS, 100);
    // Lines without end, which are no leaves.
    let mut parts = good;
    parts.insert("leaves".into(), vec![b'\n'; 50_000_000]);
    let began = Instant::now();
    assert!(matches!(check(packed(parts)).faults[..], [.., dossier::DossierFault::Leaves]));
    assert!(began.elapsed().as_secs() < 60);
}

/// A proposal that names a document, which lies where documents lie; made with git's own commands.
#[test]
fn documents_go_with_it_if_they_are_asked_for() {
    let world = World::example();
    let reader = world.person("reader");
    let (salt, content) = ([7_u8; 16], b"Notulen van 3 mei.\n");
    let digest = Digest::of(&[&salt[..], content].concat()).to_string();
    let mut record = crate::book::vector(2)["content"]["record"].clone();
    let document = |digest: &str| {
        json!({ "id": "minutes", "name": "notulen.txt", "media_type": "text/plain", "bytes": 19, "digest": digest,
            "purpose": "Wat er besproken is." })
    };
    let mut gone = document(&Digest::of(b"gone").to_string());
    (gone["id"], gone["name"]) = (json!("gone"), json!("weg.pdf"));
    record["documents"] = json!([document(&digest), gone]);
    super::append(
        &world.path("ledger"),
        &[("proposal", "board", json!({ "decision": "2026-777", "record": record }))],
    );
    let git = |args: &[&str]| {
        let ran =
            reader.git(&[&["-C", &world.ledger(), "-c", "user.name=x", "-c", "user.email=x"], args].concat());
        ran.trim().to_owned()
    };
    let blob = |name: &str, bytes: &[u8]| {
        reader.put(name, bytes);
        format!(
            "100644 blob {}\t{name}\n",
            git(&["hash-object", "-w", &reader.file(name).display().to_string()])
        )
    };
    let tree = blob("content", content) + &blob("name", b"notulen.txt") + &blob("salt", &salt);
    reader.put("tree", tree);
    let mut mktree = reader.command("git");
    mktree.args(["-C", &world.ledger(), "mktree"]).stdin(fs::File::open(reader.file("tree")).unwrap());
    let tree = String::from_utf8(crate::people::Ran::of(&mut mktree).ok().out).unwrap();
    let commit = git(&["commit-tree", "-m", "x", tree.trim()]);
    git(&["update-ref", &format!("refs/documents/{digest}"), &commit]);

    let make = |name: &str, more: &[&str]| {
        let ran = reader
            .run(&[&["--ledger", &world.ledger(), "dossier", "2026-777", "--output", name], more].concat());
        (unpacked(&fs::read(reader.file(name)).unwrap()), ran.ok().stderr())
    };
    let (without, _) = make("without.zip", &[]);
    assert!(!without.keys().any(|it| it.starts_with("documents/")));
    let (parts, said) = make("with.zip", &["--documents"]);
    assert!(said.contains("weg.pdf"), "{said}");
    assert_eq!(parts[&format!("documents/{digest}/content")], content);
    assert_eq!(check(packed(parts.clone())).documents, std::slice::from_ref(&digest));
    assert!(check(fs::read(reader.file("with.zip")).unwrap()).is_sound());
    lay_out(&reader, "with", &parts);
    if let Some(ran) = run_script(&reader, "sh", "with") {
        ran.ok();
    }
    for part in ["salt", "content"] {
        for change in
            [|it: &mut Vec<u8>| it[3] ^= 1, |it: &mut Vec<u8>| _ = it.pop(), |it: &mut Vec<u8>| it.push(0)]
        {
            let mut other = parts.clone();
            change(other.get_mut(&format!("documents/{digest}/{part}")).unwrap());
            assert!(!check(packed(other.clone())).is_sound(), "{part}");
            lay_out(&reader, "with", &unpacked(&packed(other)));
            if let Some(ran) = run_script(&reader, "sh", "with") {
                ran.ended(1);
            }
        }
    }
    // Salt that moved into the content leads to the same digest, and is no document of this form.
    let mut moved = parts;
    moved.insert(format!("documents/{digest}/salt"), salt[..15].to_vec());
    moved.insert(format!("documents/{digest}/content"), [&salt[15..], &content[..]].concat());
    assert!(!check(packed(moved)).is_sound());
}
