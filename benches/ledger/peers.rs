//! What the ledger is measured beside: the raw limit of the machine, and what others make of the same work.

use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use ed25519_dalek::VerifyingKey;
use git2::{ObjectType, Odb, Oid, Repository};
use rayon::prelude::*;
use verantwoord::crypto::{STATEMENT_NAMESPACE, signed_data};
use verantwoord::ledger::{HandedIn, Ledger, Verified};

use crate::made::Made;

/// Every signature of the ledger by the library's `verify_strict` alone, on every core: keys, signatures and the bytes
/// that were signed lie ready in memory.
pub(crate) fn verify_strict(ledger: &Ledger<Verified>) -> Duration {
    let ready = |entry: u64| {
        let message = signed_data(STATEMENT_NAMESPACE, &ledger.leaf(entry).unwrap().statement);
        let signatures = ledger.view().signatures(entry).unwrap();
        let each = |it: &verantwoord::crypto::Signature| {
            let key = VerifyingKey::from_bytes(it.key.as_bytes()).unwrap();
            (key, message.clone(), ed25519_dalek::Signature::from_bytes(&it.signature))
        };
        signatures.iter().map(each).collect::<Vec<_>>()
    };
    let ready: Vec<_> = (0..ledger.size()).into_par_iter().flat_map_iter(ready).collect();
    let start = Instant::now();
    assert!(ready.par_iter().all(|(key, message, it)| key.verify_strict(message, it).is_ok()));
    start.elapsed()
}

/// A sample of the signatures by the stock tool, one process each: how long, and how many.
pub(crate) fn ssh_keygen(
    place: &Path,
    made: &Made,
    ledger: &Ledger<Verified>,
    sample: u64,
) -> (Duration, usize) {
    fs::create_dir(place).unwrap();
    let _ = made;
    let signers = place.join("allowed_signers");
    fs::write(&signers, ledger.authority().allowed_signers()).unwrap();
    let step = ledger.size() / sample;
    let mut ready = Vec::new();
    for entry in (0..sample).map(|it| it * step) {
        let one =
            ledger.view().signatures(entry).unwrap().iter().next().unwrap().to_armor(STATEMENT_NAMESPACE);
        let file = place.join(format!("{entry}.sig"));
        fs::write(&file, one).unwrap();
        ready.push((file, ledger.view().statement_bytes(entry).unwrap().unwrap()));
    }
    let start = Instant::now();
    for (signature, statement) in &ready {
        let mut child = Command::new("ssh-keygen")
            .args(["-Y", "verify", "-I", "board", "-n", STATEMENT_NAMESPACE, "-f"])
            .arg(&signers)
            .arg("-s")
            .arg(signature)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(statement).unwrap();
        assert!(child.wait().unwrap().success());
    }
    (start.elapsed(), ready.len())
}

/// `git log --show-signature` over a ledger of so many commits: how long, and how many.
pub(crate) fn git_log(place: &Path, commits: u64) -> (Duration, usize) {
    let made = Made::new(place, 1, 2048);
    let mut keeper = made.keeper(None);
    (1..commits).for_each(|_| made.append(&mut keeper, &made.statements(1, 2048)));
    let signers = place.join("signers");
    fs::write(&signers, keeper.verified().unwrap().authority().allowed_signers()).unwrap();
    let start = Instant::now();
    let out = Command::new("git")
        .arg("-C")
        .arg(place)
        .args(["-c", "gpg.format=ssh", "-c"])
        .arg(format!("gpg.ssh.allowedSignersFile={}", signers.display()))
        .args(["log", "--show-signature", "--format=%H", "main"])
        .output()
        .unwrap();
    let time = start.elapsed();
    let good = String::from_utf8_lossy(&out.stdout).matches("Good \"git\" signature").count();
    assert_eq!(good as u64, commits, "{}", String::from_utf8_lossy(&out.stderr));
    (time, good)
}

/// A repository like the ledger's, to which the same files are committed with git2 alone.
pub(crate) struct Bare {
    repository: Repository,
    number: u64,
}

impl Bare {
    /// A copy of the ledger as it is: as many objects in as many packs.
    pub(crate) fn copy_of(made: &Made) -> Self {
        let to = made.path.with_extension("bare");
        let copied = Command::new("cp").arg("-r").args([&made.path, &to]).status();
        assert!(copied.unwrap().success());
        let ledger = Ledger::open(&to).unwrap().verify(crate::now(), &mut |_, _| {}).unwrap().1.unwrap();
        Self { repository: Repository::open(&to).unwrap(), number: ledger.size() }
    }

    /// The files of an entry and of a head, in one unsigned commit on `main`.
    pub(crate) fn commit(&mut self, one: &HandedIn) {
        let repository = &self.repository;
        let parent = repository.find_reference("refs/heads/main").unwrap().peel_to_commit().unwrap();
        let root = parent.tree().unwrap();
        let blob = |bytes: &[u8]| repository.blob(bytes).unwrap();
        let number = self.number;
        let mut update = git2::build::TreeUpdateBuilder::new();
        let path = |kind: &str| {
            format!("entries/{:02}/{:02}/{number:08}.{kind}", number / 10_000, number / 100 % 100)
        };
        let leaf =
            format!("verantwoord/1\nrecorded 2026-11-21T10:00:05Z\nact note board\n{}\n", "x".repeat(140));
        let armor = one.signatures.to_armor();
        for (kind, bytes) in
            [("json", &one.statement[..]), ("sig", armor.as_bytes()), ("leaf", leaf.as_bytes())]
        {
            update.upsert(path(kind), blob(bytes), git2::FileMode::Blob);
        }
        update.upsert("checkpoint", blob(leaf.repeat(2).as_bytes()), git2::FileMode::Blob);
        let tree = update.create_updated(repository, &root).unwrap();
        let tree = repository.find_tree(tree).unwrap();
        let who = git2::Signature::now("log", "demo.example/meting").unwrap();
        repository.commit(Some("refs/heads/main"), &who, &who, "entry\n", &tree, &[&parent]).unwrap();
        self.number += 1;
    }
}

/// The files of these entries as one pack, undeltified as ours, by git2 alone: made, written and synced.
pub(crate) fn pack(place: &Path, statements: &[HandedIn]) -> Duration {
    let plain = Repository::init_bare(place).unwrap();
    let settings = place.join("settings");
    fs::write(&settings, "[pack]\n\tdeltaCacheSize = 1\n[core]\n\tbigFileThreshold = 1\n").unwrap();
    let files: Vec<[Vec<u8>; 3]> = statements
        .iter()
        .map(|it| {
            let leaf = format!("{}\n", verantwoord::crypto::Digest::of(&it.statement)).repeat(4);
            [it.statement.clone(), it.signatures.to_armor().into_bytes(), leaf.into_bytes()]
        })
        .collect();
    let start = Instant::now();
    let odb = Odb::new().unwrap();
    odb.add_new_mempack_backend(1000).map(drop).unwrap();
    let in_memory = Repository::from_odb(odb).unwrap();
    let mut config = git2::Config::new().unwrap();
    config.add_file(&settings, git2::ConfigLevel::App, true).unwrap();
    in_memory.set_config(&config).unwrap();
    let memory = in_memory.odb().unwrap();
    let write = |bytes: &Vec<u8>| memory.write(ObjectType::Blob, bytes).unwrap();
    let oids: Vec<Oid> = files.iter().flatten().map(write).collect();
    let mut builder = in_memory.packbuilder().unwrap();
    oids.iter().for_each(|it| builder.insert_object(*it, None).unwrap());
    let odb = plain.odb().unwrap();
    let mut writer = BufWriter::with_capacity(1 << 20, odb.packwriter().unwrap());
    builder.foreach(|bytes| writer.write_all(bytes).is_ok()).unwrap();
    writer.into_inner().map_err(|_| ()).unwrap().commit().map(drop).unwrap();
    start.elapsed()
}

/// How much memory a full verify takes at most, in MB, in a process of its own.
pub(crate) fn peak_memory(path: &Path) -> f64 {
    let this = std::env::current_exe().unwrap();
    let out = Command::new(this).arg("--peak-of-verify").arg(path).output().unwrap();
    String::from_utf8(out.stdout).unwrap().trim().parse::<f64>().unwrap() / 1000.0
}
