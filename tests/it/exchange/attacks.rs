//! What a remote may try, and whoever writes its address: it is refused, said, and nothing changes here.

use std::path::Path;

use verantwoord::cli::{Cast, example_nonce, play};
use verantwoord::ledger::Keeper;

use super::{BEFORE, Parties, Party, holding};
use crate::people::{Ran, World, copy, example_cast};

impl Parties {
    /// Runs git in the remote, as whoever runs that can.
    fn git(&self, args: &[&str]) -> String {
        let person = self.world.person("host");
        let who = ["-c", "user.name=host", "-c", "user.email=host@example.org"];
        let place = ["-C", self.remote.to_str().unwrap()];
        person.git(&[&place[..], &who, args].concat()).trim().to_owned()
    }

    fn set_main(&self, commit: &str) {
        self.git(&["update-ref", "refs/heads/main", commit]);
    }

    /// A commit with this tree, which anybody can make.
    fn commit(&self, tree: &str) -> String {
        self.git(&["commit-tree", "-m", "entry 0", tree])
    }
}

impl Party {
    /// A fetch is refused, loudly, and nothing here changes; so is an append.
    fn refuses(&self, said: &str) {
        let before = self.main();
        for args in [&["remote", "fetch"][..], &["append", &self.note("Wie wint?")]] {
            self.run(args).ended(1).said(&[said]);
            assert_eq!(self.main(), before);
            self.is_tidy();
        }
        self.run(&["verify"]).ok();
    }
}

#[test]
fn a_remote_that_serves_an_older_head() {
    let (parties, first) = Parties::new();
    let mirror = parties.mirror("mirror");
    let old = parties.main();
    first.appends("Wat straks niemand meer toont.");
    mirror.fetch();
    let new = parties.main();
    parties.set_main(&old);
    mirror.refuses("ALARM: the remote serves an older head");
    first.refuses("ALARM: the remote serves an older head");
    // It is put back: nothing was lost.
    parties.set_main(&new);
    mirror.fetch();
    // Who makes a new copy of the old one, and saw the new one before, is told as well.
    parties.set_main(&old);
    let address = parties.address();
    mirror.person.run(&["remote", "clone", &address, "again", "--lang", "en"]).ended(1).said(&["ALARM"]);
    assert!(!mirror.person.has("again"));
    mirror.person.run(&["remote", "push", "--ledger", "ledger"]).ok();
    assert_eq!(parties.main(), new);
}

/// The keeper shows the remote another past: two heads of one size, both signed.
#[test]
fn a_remote_with_another_past() {
    let (parties, first) = Parties::new();
    let mirror = parties.mirror("mirror");
    let forger = parties.keeper("forger");
    first.appends("Wat er gebeurde.");
    mirror.fetch();
    forger.run(&["remote", "remove"]).ok();
    forger.appends("Wat er niet gebeurde.");
    forger.appends("En nog iets.");
    let remote = parties.remote.to_str().unwrap();
    forger.person.git(&["-C", "ledger", "push", "-q", "--force", remote, "main"]);
    mirror.refuses("ALARM: the remote has another past");
    // Both signed heads are there to show.
    let heads = mirror.person.file(".local/state/verantwoord/forks");
    let kept: Vec<_> = std::fs::read_dir(heads).unwrap().map(|it| it.unwrap().path()).collect();
    assert_eq!(kept.len(), 1);
    let head = std::fs::read_to_string(kept[0].join("one.checkpoint")).unwrap();
    assert!(head.starts_with(&format!("zonnehof.example/afwijkingen\n{}\n", BEFORE + 2)), "{head}");
    // Whoever never saw the first past has no alarm, and no way to know: the fingerprint is the same.
    parties.mirror("newcomer");
}

/// The same entries and the same root, in a git history that nobody knows: no erasure says why.
#[test]
fn a_history_that_was_rewritten_without_an_erasure() {
    let (parties, first) = Parties::new();
    let mirror = parties.mirror("mirror");
    let tree = parties.git(&["rev-parse", "main^{tree}"]);
    parties.set_main(&parties.commit(&tree));
    mirror.refuses("ALARM: the remote's git history was replaced");
    // Longer, and rewritten: the same.
    let other = parties.mirror("other");
    other.person.give_key("log");
    assert_eq!(other.appends("Verder op de nieuwe."), BEFORE);
    mirror.refuses("ALARM: the remote's git history was replaced");
    first.refuses("ALARM: the remote's git history was replaced");
}

/// A statement that goes without an erasure, a changed one, another ledger, and what is no ledger at all.
#[test]
fn a_remote_that_is_not_sound() {
    let (parties, first) = Parties::new();
    first.appends("Wat weg moet.");
    let mirror = parties.mirror("mirror");
    let (main, place) = (parties.main(), parties.world.path("host/work"));
    let work = place.to_str().unwrap();
    parties.git(&["worktree", "add", "-q", "--detach", work, "main"]);
    let entry = place.join("entries/00/00/00000002.json");
    let change = |change: &dyn Fn(&Path)| {
        let host = parties.world.person("host");
        change(&entry);
        host.git(&["-C", work, "add", "-A"]);
        let who = ["-c", "user.name=h", "-c", "user.email=h@example.org"];
        host.git(&[&["-C", work][..], &who, &["commit", "-q", "-m", "entry 3"]].concat());
        parties.set_main(host.git(&["-C", work, "rev-parse", "HEAD"]).trim());
        mirror.refuses("ALARM: what was brought from the remote");
        host.git(&["-C", work, "reset", "-q", "--hard", &main]);
        parties.set_main(&main);
    };
    change(&|entry| std::fs::remove_file(entry).unwrap());
    change(&|entry| {
        let text = std::fs::read_to_string(entry).unwrap();
        std::fs::write(entry, text.replace("Wat weg moet", "Wat er moet staan")).unwrap();
    });
    change(&|entry| std::fs::write(entry.with_extension("exe"), "MZ").unwrap());

    // Another ledger, at the same address.
    let other = parties.world.path("other");
    let (store, lock) = verantwoord::store::create(&other).unwrap();
    let mut nothing = |_, _| {};
    let mut cast = Cast { nonce: &|nth| example_nonce(nth + 900), ..example_cast(&mut nothing) };
    let keeper = Keeper::found(store, Some(lock));
    play(&["3-nursing-home/charter-script.toml"], keeper, &mut cast).unwrap();
    parties.git(&["fetch", "-q", other.to_str().unwrap(), "+main:refs/heads/other"]);
    parties.set_main("other");
    mirror.refuses("ALARM: this is another ledger");
    // And something that is none.
    let empty = parties.git(&["hash-object", "-t", "tree", "-w", "/dev/null"]);
    parties.set_main(&parties.commit(&empty));
    mirror.run(&["remote", "fetch"]).ended(2).said(&["no ledger"]);
    mirror.is_tidy();
    parties.set_main(&main);
    mirror.fetch();
}

/// The witnesses' cosignatures are taken away: the ledger is sound without them, and whoever had them is told.
#[test]
fn cosigned_heads_that_vanish() {
    let world = World::new();
    let (host, inspector) = (world.person("host"), world.person("inspector"));
    let vector = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/ledgers/ok-full/ledger");
    copy(&vector, &host.file("work"));
    let git = |args: &[&str]| {
        let who = ["-C", "work", "-c", "user.name=h", "-c", "user.email=h@example.org"];
        host.git(&[&who[..], args].concat())
    };
    git(&["init", "-q", "-b", "main"]);
    git(&["add", "-A"]);
    git(&["commit", "-q", "-m", "entries 0-10"]);
    inspector.run(&["remote", "clone", host.file("work").to_str().unwrap(), "ledger"]).ok();
    git(&["rm", "-q", "-r", "checkpoints"]);
    git(&["commit", "-q", "-m", "entry 11"]);
    let fetched = inspector.run(&["--ledger", "ledger", "remote", "fetch", "--lang", "en"]).ok();
    fetched.said(&["ALARM", "checkpoints"]);
}

/// Its content was erased here, and the remote never heard: it is not brought back, and the keeper replaces it there.
#[test]
fn erased_here_and_not_there() {
    let (parties, first) = Parties::new();
    let secret = first.appends("Mevrouw De Boer.").to_string();
    let words = "Mevrouw De Boer";
    first.json(&["append", &first.erasure(BEFORE)]);
    first.run(&["remote", "remove"]).ok();
    first.json(&["erase", &secret]);
    assert_eq!(holding(&first.person, &first.ledger, words), [""; 0]);
    first.run(&["remote", "add", &parties.address()]).ok();
    first.refuses("The remote still has content that was erased here");
    assert_eq!(holding(&first.person, &first.ledger, words), [""; 0]);
    let mirror = parties.mirror("mirror");
    assert_eq!(first.json(&["remote", "push"])["replaced"], true);
    assert_eq!(parties.main(), first.main());
    assert_eq!(mirror.fetch()["replaced"], true);
    assert_eq!(holding(&mirror.person, &mirror.ledger, words), [""; 0]);
    // A bare remote keeps it until its own housekeeping, as was said.
    parties.git(&["gc", "-q", "--prune=now"]);
    assert_eq!(holding(&first.person, &parties.remote, words), [""; 0]);
}

#[test]
fn an_address_starts_nothing() {
    let (parties, first) = Parties::new();
    let mirror = parties.mirror("mirror");
    let proof = parties.world.path("proof");
    let proof = proof.to_str().unwrap();
    let addresses = [
        format!("--upload-pack=touch {proof}"),
        format!("ext::sh -c touch% {proof}"),
        format!("ssh://-oProxyCommand=touch {proof}/x"),
        "ftp://example.org/x".to_owned(),
    ];
    for address in &addresses {
        mirror.run(&["remote", "remove"]);
        mirror.run(&["remote", "add", "--", address]).ended(1).said(&["no address of a repository"]);
        mirror.person.run(&["remote", "clone", "--", address, "new"]).ended(1);
        // As somebody else wrote it into the settings of the repository.
        let set = |name: &str, value: &str| {
            mirror.person.git(&["-C", "ledger", "config", name, value]);
        };
        set("remote.origin.url", address);
        set("verantwoord.remote", "origin");
        mirror.run(&["remote", "fetch"]).ended(2).said(&["no address of a repository"]);
        mirror.run(&["append", &first.note("x")]).ended(2);
    }
    assert!(!Path::new(proof).exists() && !mirror.person.has("new"));
    // Nor do the settings of the repository, its hooks, or the surroundings, when the address is a good one.
    let (other, hooks) = (format!("touch {proof}"), mirror.ledger.join("hooks"));
    for (name, value) in [
        ("remote.origin.url", parties.address().as_str()),
        ("remote.origin.uploadpack", &other),
        ("remote.origin.receivepack", &other),
        ("core.sshCommand", &other),
        ("core.fsmonitor", &other),
        ("core.alternateRefsCommand", &other),
        ("credential.helper", &format!("!{other}")),
    ] {
        mirror.person.git(&["-C", "ledger", "config", name, value]);
    }
    std::fs::create_dir_all(&hooks).unwrap();
    for name in ["pre-push", "reference-transaction", "post-merge"] {
        super::script(&hooks.join(name), &format!("#!/bin/sh\n{other}\n"));
    }
    mirror.person.give_key("log");
    let mut command = mirror.command(&["append", &first.note("y")]);
    let elsewhere = parties.world.path("elsewhere");
    for (name, value) in [
        ("GIT_DIR", elsewhere.to_str().unwrap()),
        ("GIT_OBJECT_DIRECTORY", elsewhere.to_str().unwrap()),
        ("GIT_CONFIG_COUNT", "1"),
        ("GIT_CONFIG_KEY_0", "core.sshCommand"),
        ("GIT_CONFIG_VALUE_0", &other),
    ] {
        command.env(name, value);
    }
    Ran::of(&mut command).ok();
    mirror.json(&["append", &mirror.erasure(BEFORE)]);
    mirror.json(&["erase", &BEFORE.to_string()]);
    assert!(!Path::new(proof).exists() && !elsewhere.exists());
    assert_eq!(parties.entries(), BEFORE + 2);
}

#[test]
fn a_copy_of_another_ledger_than_was_asked_for_is_not_kept() {
    let (parties, first) = Parties::new();
    let fingerprint = first.json(&["verify"])["fingerprint"].as_str().unwrap().to_owned();
    let council = parties.world.person("council");
    let clone = |fingerprint: &str| {
        let address = parties.address();
        council.run(&["remote", "clone", &address, "ledger", "--fingerprint", fingerprint, "--lang", "en"])
    };
    let other = fingerprint.replace(|c: char| c != '0', "0");
    clone(&other).ended(1).said(&[&fingerprint]);
    assert!(!council.has("ledger") && !council.has(".local/state/verantwoord/heads"));
    let cloned = clone(&fingerprint).ok();
    assert!(!String::from_utf8_lossy(&cloned.out).contains("by telephone"), "{cloned}");
    clone(&fingerprint).ended(2).said(&["not empty"]);
    // Without one it is printed, to be compared.
    let partner = parties.world.person("partner");
    let told = partner.run(&["remote", "clone", &parties.address(), "ledger", "--lang", "en"]).ok();
    let told = String::from_utf8(told.out).unwrap();
    assert!(told.contains(&fingerprint) && told.contains("by telephone"), "{told}");
    // There is nothing yet.
    let empty = parties.world.path("empty.git");
    partner.git(&["init", "-q", "--bare", empty.to_str().unwrap()]);
    let from = empty.to_str().unwrap();
    partner.run(&["remote", "clone", from, "none", "--lang", "en"]).ended(1).said(&["no ledger at"]);
    assert!(!partner.has("none"));
}
