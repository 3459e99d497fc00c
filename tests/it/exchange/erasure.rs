//! What is erased is nowhere in the repository any more, whatever git kept it for.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use verantwoord::crypto::Digest;
use verantwoord::store::{Exchange, Git, GitDid, StoreFault};

use super::{BEFORE, Parties, Party, holding, main_of, verified};

const WORDS: &str = "Mevrouw De Boer";

impl Party {
    /// An entry that is to go, and the erasure that says so.
    fn holds_a_secret(&self) -> String {
        let secret = self.appends(&format!("{WORDS} klaagt."));
        self.appends("Iets anders.");
        self.json(&["append", &self.erasure(secret)]);
        secret.to_string()
    }

    fn git(&self, args: &[&str]) -> String {
        let who = ["-c", "user.name=k", "-c", "user.email=k@example.org"];
        self.person.git(&[&["-C", self.ledger.to_str().unwrap()][..], &who, args].concat())
    }

    fn holds_nothing(&self) {
        assert_eq!(holding(&self.person, &self.ledger, WORDS), [""; 0]);
        assert_eq!(self.git(&["fsck", "--full", "--strict", "--no-progress"]), "");
        self.is_tidy();
        verified(&self.ledger);
    }
}

/// A keeper's repository with a work tree, of which git noted much: packs, logs, branches, a stash, a last fetch.
#[test]
fn whatever_git_kept_it_for() {
    let (_parties, bare) = Parties::new();
    bare.run(&["remote", "remove"]).ok();
    let secret = bare.holds_a_secret();
    bare.person.git(&["clone", "-q", "ledger", "work"]);
    let work = Party { ledger: bare.person.file("work"), person: bare.person };
    let file = format!("entries/00/00/{BEFORE:08}.json");
    assert!(work.ledger.join(&file).is_file());
    work.git(&["branch", "old", "main~1"]);
    work.git(&["tag", "-a", "-m", "x", "kept", "main~2"]);
    std::fs::write(work.ledger.join("README.md"), "anders\n").unwrap();
    work.git(&["stash", "-q"]);
    work.git(&["fetch", "-q", "origin", "main"]);
    work.git(&["reset", "-q", "--hard", "main~1"]);
    work.git(&["reset", "-q", "--hard", "origin/main"]);
    work.git(&["gc", "-q"]);
    work.git(&["multi-pack-index", "write"]);
    let pack = std::fs::read_dir(work.ledger.join(".git/objects/pack")).unwrap().map(|it| it.unwrap().path());
    let pack = pack.into_iter().find(|it| it.extension().is_some_and(|it| it == "pack")).unwrap();
    std::fs::write(pack.with_extension("keep"), "").unwrap();
    let innocent = work.git(&["rev-parse", "main~3"]);
    work.git(&["branch", "innocent", "main~3"]);
    std::fs::write(work.ledger.join(".git/objects/pack/tmp_pack_x"), format!("{WORDS} klaagt.")).unwrap();
    assert!(!holding(&work.person, &work.ledger, WORDS).is_empty());
    let (old, root) = (main_of(&work.ledger), verified(&work.ledger).root());

    assert_eq!(work.json(&["erase", &secret])["removed"], true);
    assert_eq!(holding(&work.person, &work.ledger, WORDS), [""; 0]);
    assert!(!work.ledger.join(&file).exists());
    assert_eq!(verified(&work.ledger).root(), root);
    assert_eq!(work.git(&["fsck", "--full", "--strict", "--no-progress"]), "");
    assert_eq!(work.git(&["rev-parse", "innocent"]), innocent);
    assert_eq!(work.git(&["diff", "--cached", "--name-only", "main"]), "");
    let refs = work.git(&["for-each-ref", "--format=%(refname)"]);
    assert_eq!(refs.lines().collect::<Vec<_>>(), ["refs/heads/innocent", "refs/heads/main"]);
    assert_ne!(main_of(&work.ledger), old);
    // What came before it is what it was, and messages and times too.
    let log = work.git(&["log", "--format=%at %an %s"]);
    assert_eq!(log.lines().count() as u64, verified(&work.ledger).size());
    // A second time finds nothing, and says so.
    assert_eq!(work.json(&["erase", &secret])["removed"], false);
    assert_eq!(work.appends("Het gaat door."), BEFORE + 3);
}

/// What another repository lends is not ours to take away: that is said. And a link leads to no harm.
#[test]
fn what_is_not_in_the_repository_itself() {
    let (_parties, first) = Parties::new();
    first.run(&["remote", "remove"]).ok();
    let secret = first.holds_a_secret();
    first.person.git(&["clone", "-q", "--bare", "--shared", "ledger", "borrower"]);
    let borrower = Party { ledger: first.person.file("borrower"), person: first.person };
    let kept = borrower.run(&["erase", &secret]).ended(2).said(&["is still in", "find-object"]);
    assert!(kept.stderr().contains("borrows"), "{kept}");
    assert_eq!(verified(&borrower.ledger).erased_by(BEFORE), Some(BEFORE + 2));
    borrower.is_tidy();
    // The one that lends, with its packs elsewhere.
    let lender = Party { ledger: borrower.person.file("ledger"), person: borrower.person };
    let (dear, packs) = (lender.person.file("dear"), lender.ledger.join("objects/pack"));
    std::fs::rename(&packs, &dear).unwrap();
    std::fs::write(dear.join("pack-of-dogs"), "dear").unwrap();
    std::os::unix::fs::symlink(&dear, &packs).unwrap();
    lender.run(&["erase", &secret]).ended(2).said(&["objects/pack"]);
    assert!(dear.join("pack-of-dogs").is_file());
    // Set right again, it is finished.
    std::fs::remove_file(&packs).unwrap();
    std::fs::rename(&dear, &packs).unwrap();
    std::fs::remove_file(packs.join("pack-of-dogs")).unwrap();
    lender.json(&["erase", &secret]);
    lender.holds_nothing();
}

/// Refused at the remote, it does not happen here either: the copies would part.
#[test]
fn a_remote_that_refuses_another_history() {
    let (parties, first) = Parties::new();
    let secret = first.holds_a_secret();
    let remote = parties.remote.to_str().unwrap();
    first.person.git(&["-C", remote, "config", "receive.denyNonFastForwards", "true"]);
    let before = first.main();
    first.run(&["erase", &secret]).ended(2).said(&["refuses it"]);
    assert_eq!((first.main(), parties.main()), (before.clone(), before));
    first.is_tidy();
    first.person.git(&["-C", remote, "config", "receive.denyNonFastForwards", "false"]);
    first.json(&["erase", &secret]);
    first.holds_nothing();
    assert_eq!(first.main(), parties.main());
}

/// Two keepers: one erases while the other appends.
#[test]
fn an_erasure_and_an_append_at_once() {
    let (parties, first) = Parties::new();
    let secret = first.holds_a_secret();
    let second = parties.keeper("second");
    std::thread::scope(|scope| {
        scope.spawn(|| first.json(&["erase", &secret]));
        scope.spawn(|| (0..3).for_each(|it| _ = second.appends(&format!("Intussen {it}."))));
    });
    for party in [&first, &second] {
        party.fetch();
        party.holds_nothing();
        assert_eq!((party.size(), party.main()), (BEFORE + 6, parties.main()));
    }
}

/// The stock program, as the command line starts it but for its guards.
struct StockGit;

impl Git for StockGit {
    fn run(&self, repository: &Path, arguments: &[&str]) -> Result<GitDid, StoreFault> {
        let output = Command::new("git").env("GIT_DIR", repository).args(arguments).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
        Ok(GitDid { well: output.status.success(), printed: text(output.stdout), said: text(output.stderr) })
    }
}

#[test]
fn a_document_goes_for_good() {
    let (_parties, first) = Parties::new();
    first.run(&["remote", "remove"]).ok();
    let add = |salt: u8, content: &str| {
        let mut lines = String::new();
        for (name, bytes) in [("content", content.as_bytes()), ("name", b"notulen"), ("salt", &[salt; 16])] {
            first.person.put(name, bytes);
            let oid = first.git(&["hash-object", "-w", first.person.file(name).to_str().unwrap()]);
            lines += &format!("100644 blob {}\t{name}\n", oid.trim());
        }
        first.person.put("tree", lines);
        let mut mktree = first.person.command("git");
        mktree.arg("-C").arg(&first.ledger).arg("mktree");
        mktree.stdin(std::fs::File::open(first.person.file("tree")).unwrap());
        let tree = String::from_utf8(crate::people::Ran::of(&mut mktree).ok().out).unwrap();
        let commit = first.git(&["commit-tree", "-m", "x", tree.trim()]);
        let name = Digest::of(&[&[salt; 16], content.as_bytes()].concat()).to_string();
        first.git(&["update-ref", &format!("refs/documents/{name}"), commit.trim()]);
        name
    };
    let (gone, kept) = (add(1, &format!("Notulen: {WORDS}.")), add(2, "Iets anders."));
    assert_eq!(verified(&first.ledger).view().documents().unwrap().len(), 2);
    let exchange = Exchange::open(&first.ledger, Duration::ZERO, Arc::new(StockGit)).unwrap();
    assert_eq!(exchange.remove_document(&gone), Ok(true));
    assert_eq!(exchange.remove_document(&gone), Ok(false));
    drop(exchange);
    first.holds_nothing();
    assert_eq!(verified(&first.ledger).view().documents(), Ok(vec![kept]));
}
