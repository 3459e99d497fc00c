//! An append that exists when the remote took it: several at once, a remote that says no, a process that is killed on the
//! way, a network that hangs.

use std::collections::BTreeSet;
use std::fs;
use std::net::TcpListener;
use std::os::unix::process::ExitStatusExt;
use std::process::{Child, Stdio};
use std::thread;
use std::time::Duration;

use super::{BEFORE, Parties, Party, holding, main_of, script, verified};
use crate::people::{Ran, not_tested, string};

/// Kills the program that this hook of the remote works for, which is a while up from here.
const KILL: &str = "#!/bin/sh\n\
    grep -q refs/heads/main || exit 0\n\
    pid=$$\n\
    while [ \"$pid\" -gt 1 ]; do\n\
      read -r name < /proc/$pid/comm\n\
      if [ \"$name\" = verantwoord ]; then kill -9 $pid; fi\n\
      pid=$(sed -n 's/^PPid:[[:space:]]*//p' /proc/$pid/status)\n\
    done\n";

impl Parties {
    fn hook(&self, name: &str, text: &str) {
        script(&self.remote.join("hooks").join(name), text);
    }

    fn no_hook(&self, name: &str) {
        fs::remove_file(self.remote.join("hooks").join(name)).unwrap();
    }

    /// Every statement there, each once.
    fn all_differ(&self) {
        let ledger = verified(&self.remote);
        let all: BTreeSet<String> = ledger.leaves().map(|(_, leaf)| leaf.statement.to_string()).collect();
        assert_eq!(all.len() as u64, ledger.size());
    }
}

impl Party {
    /// The commit that waits, of which nobody knows whether it arrived.
    fn pending(&self) -> String {
        main_of(&self.ledger.join("verantwoord.outgoing"))
    }

    /// Runs an append that is killed on its way.
    fn is_killed(&self, file: &str) {
        let output = self.command(&["append", file]).output().unwrap();
        assert_eq!(output.status.signal(), Some(9), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(output.stdout.is_empty(), "a receipt");
    }
}

#[test]
fn four_keepers_at_once_lose_nothing() {
    let (parties, first) = Parties::new();
    let others = ["second", "third", "fourth"].map(|it| parties.keeper(it));
    let all: Vec<&Party> = std::iter::once(&first).chain(&others).collect();
    let mut entries: Vec<u64> = thread::scope(|scope| {
        let desks: Vec<_> = (0..4)
            .map(|nth| {
                let desk = all[nth];
                scope.spawn(move || (0..3).map(|it| desk.appends(&format!("{nth} {it}"))).collect::<Vec<_>>())
            })
            .collect();
        desks.into_iter().flat_map(|it| it.join().unwrap()).collect()
    });
    entries.sort_unstable();
    assert_eq!(entries, (BEFORE..BEFORE + 12).collect::<Vec<_>>());
    assert_eq!(parties.entries(), BEFORE + 12);
    parties.all_differ();
    for party in all {
        party.fetch();
        assert_eq!(party.main(), parties.main());
        party.is_tidy();
    }
    // Nobody sent the remote a head that lost: it keeps what it is sent, whatever comes of it.
    let git = |args: &[&str]| first.person.git(&[&["-C", parties.remote.to_str().unwrap()], args].concat());
    let fsck = git(&["fsck", "--strict", "--no-progress"]);
    assert!(fsck.lines().all(|line| line.starts_with("dangling blob")), "{fsck}");
    assert_eq!(git(&["for-each-ref", "--format=%(refname)"]), "refs/heads/main\n");
}

/// Several at one desk share a copy: its lock keeps them apart.
#[test]
fn four_processes_on_one_copy_lose_nothing() {
    let (parties, first) = Parties::new();
    let entries: BTreeSet<u64> = thread::scope(|scope| {
        let desks: Vec<_> =
            ["a", "b", "c", "d"].into_iter().map(|it| scope.spawn(|| first.appends(it))).collect();
        desks.into_iter().map(|it| it.join().unwrap()).collect()
    });
    assert_eq!(entries, (BEFORE..BEFORE + 4).collect());
    assert_eq!((parties.entries(), parties.main()), (BEFORE + 4, first.main()));
    first.is_tidy();
}

#[test]
fn what_the_remote_refuses_was_never_there() {
    let (parties, first) = Parties::new();
    let (here, there) = (first.main(), parties.main());
    // Its words are a stranger's.
    parties.hook("pre-receive", "#!/bin/sh\nprintf 'not \\033[31mtoday\\n' >&2\nexit 1\n");
    let file = first.note("Dit gaat niet door.");
    let refused = first.run(&["append", &file]).ended(2).said(&["refuses it"]);
    assert!(refused.stderr().contains("today"), "{refused}");
    assert_eq!((first.main(), parties.main()), (here, there));
    first.is_tidy();
    assert_eq!(holding(&first.person, &first.ledger, "Dit gaat niet door"), [""; 0]);
    assert_eq!(holding(&first.person, &parties.remote, "Dit gaat niet door"), [""; 0]);
    // Nobody signs again.
    parties.no_hook("pre-receive");
    assert_eq!(first.json(&["append", &file])[0]["entry"], BEFORE);
    assert_eq!(parties.entries(), BEFORE + 1);
}

/// Some hosts take branches and tags alone: then there are no turns, and the quicker one wins.
#[test]
fn a_remote_that_knows_no_turns() {
    let (parties, first) = Parties::new();
    let second = parties.keeper("second");
    parties.hook("update", "#!/bin/sh\ncase $1 in refs/verantwoord/*) exit 1;; esac\n");
    thread::scope(|scope| {
        [&first, &second].iter().for_each(|it| _ = scope.spawn(|| it.appends(it.ledger.to_str().unwrap())));
    });
    assert_eq!(parties.entries(), BEFORE + 2);
    for party in [&first, &second] {
        party.fetch();
        party.is_tidy();
        assert_eq!(party.main(), parties.main());
    }
}

/// Killed when the remote had taken it: whoever runs it again gets the receipt, and it stands once.
#[test]
fn killed_between_the_push_and_the_move() {
    let (parties, first) = Parties::new();
    let here = first.main();
    parties.hook("post-receive", KILL);
    let file = first.note("Aangekomen.");
    first.is_killed(&file);
    parties.no_hook("post-receive");
    assert_eq!((parties.entries(), first.main()), (BEFORE + 1, here));
    assert_eq!(first.pending(), parties.main());
    let receipts = first.json(&["append", &file]);
    assert_eq!(
        (receipts[0]["entry"].as_u64(), receipts[0]["size"].as_u64()),
        (Some(BEFORE), Some(BEFORE + 1))
    );
    assert_eq!((parties.entries(), first.main()), (BEFORE + 1, parties.main()));
    first.is_tidy();
    // A second time is a second time.
    first.run(&["append", &file]).ended(1).said(&[]);
    // Whoever only fetches finds it too.
    parties.hook("post-receive", KILL);
    first.is_killed(&first.note("Ook aangekomen."));
    parties.no_hook("post-receive");
    first.fetch();
    assert_eq!((first.size(), first.main()), (BEFORE + 2, parties.main()));
    first.is_tidy();
}

/// Killed before the remote took it: the same commit is pushed again, and no other head of that size.
#[test]
fn killed_before_the_remote_took_it() {
    let (parties, first) = Parties::new();
    let second = parties.keeper("second");
    let there = parties.main();
    parties.hook("pre-receive", &format!("{KILL}exit 1\n"));
    let file = first.note("Onderweg.");
    first.is_killed(&file);
    parties.no_hook("pre-receive");
    let pending = first.pending();
    assert_eq!((parties.main(), first.main()), (there.clone(), there));
    assert_eq!(first.json(&["append", &file])[0]["entry"], BEFORE);
    assert_eq!((parties.main(), first.main()), (pending.clone(), pending));
    first.is_tidy();

    // And if somebody else was first meanwhile, it goes, and is judged and made anew.
    parties.hook("pre-receive", &format!("{KILL}exit 1\n"));
    let file = first.note("Weer onderweg.");
    first.is_killed(&file);
    parties.no_hook("pre-receive");
    let lost = first.pending();
    assert_eq!(second.appends("Eerder."), BEFORE + 1);
    assert_eq!(first.json(&["append", &file])[0]["entry"], BEFORE + 2);
    assert_eq!((parties.entries(), first.main()), (BEFORE + 3, parties.main()));
    parties.all_differ();
    first.is_tidy();
    let objects = first.person.git(&[
        "-C",
        first.ledger.to_str().unwrap(),
        "cat-file",
        "--batch-all-objects",
        "--batch-check=%(objectname)",
    ]);
    assert!(!objects.contains(&lost), "the head that lost is still there");
}

/// A remote that does not answer in time may have taken it or not: that is said, and asked the next time.
#[test]
fn a_remote_that_hangs() {
    let (parties, first) = Parties::new();
    parties.hook("pre-receive", "#!/bin/sh\ngrep -q refs/heads/main || exit 0\nsleep 8\nexit 1\n");
    let file = first.note("Misschien.");
    let mut command = first.command(&["append", &file]);
    Ran::of(command.env("VERANTWOORD_REMOTE_SECONDS", "4")).ended(2).said(&["not known whether", "in time"]);
    let pending = first.pending();
    // What is pending goes nowhere while the remote is unknown.
    first.run(&["remote", "remove"]).ended(1).said(&["remote fetch"]);
    thread::sleep(Duration::from_secs(6));
    parties.no_hook("pre-receive");
    assert_eq!(first.json(&["append", &file])[0]["entry"], BEFORE);
    assert_eq!((parties.main(), first.main()), (pending.clone(), pending));
    first.is_tidy();
}

/// What is on its way is not forgotten because the remote has lost what it had.
#[test]
fn a_remote_that_was_emptied() {
    let (parties, first) = Parties::new();
    let there = parties.main();
    parties.hook("pre-receive", &format!("{KILL}exit 1\n"));
    let file = first.note("Onderweg.");
    first.is_killed(&file);
    parties.no_hook("pre-receive");
    let pending = first.pending();
    let git = |args: &[&str]| first.person.git(&[&["-C", parties.remote.to_str().unwrap()], args].concat());
    git(&["update-ref", "-d", "refs/heads/main"]);
    first.run(&["append", &file]).ended(1).said(&["not known whether it arrived"]);
    assert_eq!(first.pending(), pending);
    git(&["update-ref", "refs/heads/main", &there]);
    first.json(&["append", &file]);
    assert_eq!(first.main(), pending);
    // A remote where the ledger never was is told apart.
    git(&["update-ref", "-d", "refs/heads/main"]);
    first.run(&["append", &first.note("Nergens.")]).ended(1).said(&["no branch", "remote push"]);
    first.is_tidy();
}

#[test]
fn without_the_remote_nothing_is_appended() {
    let (parties, first) = Parties::new();
    let here = first.main();
    let file = first.note("Alleen hier.");
    let away = parties.remote.with_extension("away");
    fs::rename(&parties.remote, &away).unwrap();
    first.run(&["append", &file]).ended(2).said(&["can't be reached"]);
    first.run(&["remote", "fetch"]).ended(2).said(&["can't be reached"]);
    assert_eq!(first.main(), here);
    first.is_tidy();
    // Who only reads needs no remote.
    first.run(&["verify"]).ok();
    fs::rename(away, &parties.remote).unwrap();
    assert_eq!(first.appends("Nu wel."), BEFORE);
}

/// A server that is stopped when the test ends.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Over a network: `git daemon`, which asks nobody who they are.
#[test]
fn a_git_daemon_is_a_remote() {
    let (parties, first) = Parties::new();
    let programs = first.person.git(&["--exec-path"]);
    if !std::path::Path::new(programs.trim()).join("git-daemon").is_file() {
        return not_tested("git daemon is not installed");
    }
    let port = TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port();
    // The program itself, and not `git`, which would live on when it is stopped.
    let mut command = first.person.command(&format!("{}/git-daemon", programs.trim()));
    command
        .args(["--export-all", "--enable=receive-pack", "--listen=127.0.0.1", "--reuseaddr"])
        .arg(format!("--port={port}"))
        .arg(format!("--base-path={}", parties.world.root.display()))
        .stderr(Stdio::null());
    let _server = Server(command.spawn().unwrap());
    let address = format!("git://127.0.0.1:{port}/remote.git");
    let inspector = parties.world.person("inspector");
    let cloned = (0..50).find_map(|_| {
        thread::sleep(Duration::from_millis(100));
        let ran = inspector.run(&["remote", "clone", &address, "ledger", "--format", "json"]);
        (ran.status == 0).then(|| ran.json())
    });
    assert_eq!(cloned.unwrap()["size"], BEFORE);
    let keeper = Party { ledger: inspector.file("ledger"), person: inspector };
    keeper.person.give_key("log");
    assert_eq!(string(&keeper.json(&["remote", "show"])["remote"]), address);
    thread::scope(|scope| {
        scope.spawn(|| keeper.appends("Over het netwerk."));
        scope.spawn(|| first.appends("Op dezelfde schijf."));
    });
    assert_eq!(parties.entries(), BEFORE + 2);
    parties.all_differ();
    keeper.fetch();
    assert_eq!(keeper.main(), parties.main());
}
