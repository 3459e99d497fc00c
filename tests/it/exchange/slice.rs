//! The whole of it: a remote, two keepers who append at once, an erasure, and a third copy that follows.

use std::thread;

use super::{BEFORE, Parties, Party, contains, holding, verified};

#[test]
fn two_keepers_race_an_erasure_and_a_third_copy_that_follows() {
    let (parties, first) = Parties::new();
    let second = parties.keeper("second");
    let third = parties.mirror("third");
    let asleep = parties.mirror("asleep");

    // Both append at once: both stand, at another place each, and both keepers have both.
    let entries = thread::scope(|scope| {
        let secret = scope.spawn(|| first.appends("Geheim: mevrouw De Boer."));
        let open = scope.spawn(|| second.appends("Niets bijzonders."));
        [secret.join().unwrap(), open.join().unwrap()]
    });
    assert_eq!(entries.iter().sum::<u64>(), BEFORE + BEFORE + 1, "{entries:?}");
    assert_eq!(parties.entries(), BEFORE + 2);
    first.fetch();
    second.fetch();
    assert_eq!([first.main(), second.main()], [parties.main(), parties.main()]);
    let fetched = third.fetch();
    assert_eq!((fetched["before"].as_u64(), fetched["size"].as_u64()), (Some(BEFORE), Some(BEFORE + 2)));
    assert_eq!(fetched["replaced"], false);

    // What is to go is there, in every copy.
    let words = "mevrouw De Boer";
    for party in [&first, &second, &third] {
        assert!(!holding(&party.person, &party.ledger, words).is_empty());
    }
    let (before, old_main) = (verified(&parties.remote).root(), parties.main());

    // Without an erasure that says so, nothing goes.
    let secret = entries[0].to_string();
    second.run(&["erase", &secret]).ended(1).said(&[&secret]);
    assert_eq!(parties.main(), old_main);

    let erasure = second.erasure(entries[0]);
    second.json(&["append", &erasure]);
    let erased = second.json(&["erase", &secret]);
    assert_eq!((erased["removed"].as_bool(), erased["erasure"].as_u64()), (Some(true), Some(BEFORE + 2)));
    assert_eq!(holding(&second.person, &second.ledger, words), [""; 0]);
    assert_ne!(parties.main(), old_main);

    // Root, leaves and what was seen stand.
    let now = verified(&second.ledger);
    assert_eq!(now.root_at(BEFORE + 2), Some(before));
    assert_eq!(now.erased_by(entries[0]), Some(BEFORE + 2));
    let told = second.run(&["verify", second.ledger.to_str().unwrap()]).ok();
    let told = String::from_utf8(told.out).unwrap();
    assert!(told.contains(&format!("entry {secret} was erased by entry {}", BEFORE + 2)), "{told}");

    // The third copy, which has what went, and the first, which has it too, follow; then they do not have it any more.
    for party in [&third, &first] {
        let fetched = party.fetch();
        assert_eq!(fetched["replaced"], true, "{fetched}");
        assert_eq!(party.main(), parties.main());
        assert_eq!(holding(&party.person, &party.ledger, words), [""; 0]);
        party.is_tidy();
        // Nor does it stand in what the program remembers.
        let remembered = crate::people::files(&party.person.file(".local/state/verantwoord"));
        assert!(remembered.len() > 3 && remembered.values().flatten().all(|it| !contains(it, words)));
    }
    // Whoever never had it has nothing to replace.
    let fetched = asleep.fetch();
    assert_eq!((fetched["size"].as_u64(), &fetched["replaced"]), (Some(BEFORE + 3), &false.into()));
    let log = third.person.git(&["-C", third.ledger.to_str().unwrap(), "log", "--format=%an %ae %s"]);
    assert!(log.lines().all(|line| line.starts_with("log zonnehof.example/afwijkingen entr")), "{log}");

    // The ledger goes on; every commit is signed by the key of the log.
    assert_eq!(first.appends("Daarna."), BEFORE + 3);
    third.fetch();
    let signers = third.person.git(&["-C", third.ledger.to_str().unwrap(), "show", "main:allowed_signers"]);
    third.person.put("allowed_signers", signers);
    let allowed = format!("gpg.ssh.allowedSignersFile={}", third.person.file("allowed_signers").display());
    let shown =
        third.person.git(&["-C", third.ledger.to_str().unwrap(), "-c", &allowed, "log", "--format=%G?"]);
    assert_eq!(shown.lines().count(), shown.matches('G').count(), "{shown}");
    [&first, &second, &third].into_iter().for_each(Party::is_tidy);
}

/// Two copies of one person, who sees in one what is not in the other yet: that is said, and a fetch mends it. A remote
/// that has no more than the older copy mends nothing.
#[test]
fn one_person_with_two_copies() {
    let (parties, first) = Parties::new();
    let mirror = parties.mirror("mirror");
    let copies = ["stick", "drawer"].map(|name| {
        mirror.person.run(&["remote", "clone", &parties.address(), name]).ok();
        Party { ledger: mirror.person.file(name), person: parties.world.person("mirror") }
    });
    let [stick, drawer] = &copies;
    let old = parties.main();
    first.appends("Wat er bij kwam.");
    mirror.fetch();
    stick.run(&["list"]).ended(1).said(&["ALARM"]);
    assert_eq!((&stick.fetch()["before"], stick.size()), (&BEFORE.into(), BEFORE + 1));
    stick.run(&["list"]).ok();
    let remote = parties.remote.to_str().unwrap();
    mirror.person.git(&["-C", remote, "update-ref", "refs/heads/main", &old]);
    drawer.run(&["remote", "fetch"]).ended(1).said(&["ALARM"]);
    assert_eq!(drawer.main(), old);
}
