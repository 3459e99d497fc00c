//! The whole way, through files only: each person at an own computer, with an own key and an own clone.

use std::process::Stdio;

use serde_json::{Value, json};

use crate::people::{Person, Ran, World, key_path, number, string, words_are_there};

const ORIGIN: &str = "zonnehof.example/afwijkingen";
const PROPOSAL: &str = include_str!("../../cases/3-nursing-home/01-proposal.toml");

/// A line of a charter: whose key it is, and what it is called.
struct Seat<'a> {
    body: &'a str,
    label: &'a str,
    who: &'a Person,
}

/// Makes the person's key with the program; gives the public half.
fn new_key(who: &Person, name: &str) -> String {
    let made = who.json(&["key", "new", name, "--no-passphrase"]);
    let listed = who.json(&["key", "list"]);
    assert_eq!(listed[0]["public_key"], made["public_key"]);
    assert_eq!(listed[0]["fingerprint"], made["fingerprint"]);
    string(&made["public_key"])
}

fn charter(log_key: &str, seats: &[Seat<'_>]) -> String {
    let mut out = format!(
        "kind = \"charter\"\nby = \"board\"\nledger = \"{ORIGIN}\"\n[content]\nlog_key = \"{log_key}\"\n\
         [content.organisation]\nname = \"Stichting Zonnehof\"\nkvk = \"68727720\"\nsector = \"nursing_home\"\n\
         region = {{ scheme = \"zorgkantoorregio\", name = \"Utrecht\" }}\nlocations = 4\n[content.policy]\n"
    );
    for (id, role, name, threshold) in [
        ("board", "board", "Raad van bestuur", 2),
        ("client-council", "client_council", "Cliëntenraad", 1),
        ("care-professionals", "care_professionals", "Adviesraad van zorgverleners", 1),
        ("supervisory-board", "supervisory_board", "Raad van toezicht", 1),
        ("igj", "inspectorate", "Inspectie Gezondheidszorg en Jeugd", 1),
    ] {
        out.push_str(&format!(
            "[[content.bodies]]\nid = \"{id}\"\nrole = \"{role}\"\nname = \"{name}\"\nthreshold = {threshold}\n"
        ));
    }
    for seat in seats {
        let key = string(&seat.who.json(&["key", "list"])[0]["public_key"]);
        out.push_str(&format!(
            "[[content.keys]]\nbody = \"{}\"\nlabel = \"{}\"\npublic_key = \"{key}\"\n",
            seat.body, seat.label
        ));
    }
    out
}

/// Fills in lines of a draft: each must be there once, as the template leaves it.
fn fill_in(draft: &str, lines: &[(&str, &str)]) -> String {
    let mut draft = draft.to_owned();
    for (before, after) in lines {
        assert_eq!(draft.matches(&format!("\n{before}\n")).count(), 1, "{before} in\n{draft}");
        draft = draft.replace(&format!("\n{before}\n"), &format!("\n{after}\n"));
    }
    draft
}

/// What `verify --format json` prints of a sound ledger.
fn sound(who: &Person, ledger: &str) -> Value {
    let found = who.json(&["verify", ledger]);
    assert_eq!((&found["ok"], &found["errors"]), (&json!(true), &json!([])));
    found
}

/// Every line of text in a statement; what is one word may be a choice or a day, and is shown in other words.
fn texts(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => text.lines().filter(|it| it.contains(' ')).map(str::to_owned).collect(),
        Value::Array(items) => items.iter().flat_map(texts).collect(),
        Value::Object(members) => members.values().flat_map(texts).collect(),
        _ => vec![],
    }
}

/// Without blanks, breaks of lines, and the bar that marks the lines of a long value.
fn squeezed(text: &str) -> String {
    text.split_whitespace().filter(|it| *it != "│").collect()
}

#[test]
fn from_keys_to_a_decision_that_the_council_signed() {
    let world = World::new();
    let [a, b, c] = ["board-a", "board-b", "board-c"].map(|it| world.person(it));
    let [chair, secretary] = ["council-a", "council-b"].map(|it| world.person(it));
    let keeper = world.person("keeper");
    let everybody = [
        ("a", "board", "bestuurder A", &a),
        ("b", "board", "bestuurder B", &b),
        ("c", "board", "bestuurder C", &c),
        ("voorzitter", "client-council", "voorzitter", &chair),
        ("secretaris", "client-council", "secretaris", &secretary),
    ];

    // Keys: each where its person is.
    for (name, _, _, who) in &everybody {
        new_key(who, name);
        assert!(who.has(&format!(".config/verantwoord/keys/{name}.pub")));
    }
    let log = keeper.json(&["key", "new", "log", "--log", ORIGIN]);
    let vkey = string(&log["vkey"]);
    assert!(vkey.starts_with(&format!("{ORIGIN}+")), "{vkey}");

    // A charter: a draft by bestuurder A, on nobody's ledger yet.
    let template = a.run(&["draft", "charter"]).ok();
    assert!(a.text("charter.toml").contains("[content.organisation]"), "{template}");
    a.run(&["draft", "charter"]).ended(2).said(&["charter.toml"]);
    let half = a.run(&["check", "charter.toml", "--format", "json"]).ended(1);
    assert!(half.json()["faults"].as_array().unwrap().len() > 5);
    let seats = everybody.map(|(_, body, label, who)| Seat { body, label, who });
    a.put("charter.toml", charter(&vkey, &seats));
    assert_eq!(a.json(&["check", "charter.toml"])["ok"], true);
    let prepared = a.json(&["prepare", "charter.toml"]);
    assert_eq!(prepared["file"], "charter.json");

    // Each signs an own copy of the file; the signatures come back on their own.
    let mut handed = vec!["charter.json".to_owned()];
    for (name, _, label, who) in &everybody {
        if *name != "a" {
            a.bring("charter.json", who, "charter.json");
        }
        let read = who.json(&["read", "charter.json"]);
        assert_eq!(read["digest"], prepared["digest"]);
        assert_eq!(read["signatures"], json!([]));
        let signed = who.json(&["sign", "charter.json", "--yes"]);
        assert_eq!(signed["digest"], prepared["digest"]);
        assert_eq!(who.json(&["read", "charter.json"])["signatures"][0]["label"], *label);
        who.bring("charter.json.sig", &keeper, &format!("{name}/charter.json.sig"));
        handed.push(format!("{name}/charter.json.sig"));
    }
    a.bring("charter.json", &keeper, "charter.json");

    // One signature short is refused, and nothing is made.
    let init = |files: &[String]| {
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        keeper.run(&[&["init", "ledger", "--format", "json", "--charter"], &files[..]].concat())
    };
    init(&handed[..5]).ended(1).said(&[]);
    assert!(!keeper.has("ledger"));
    let founded = init(&handed).ok().json();
    let fingerprint = string(&founded["fingerprint"]);
    assert_eq!(founded["fingerprint"], prepared["digest"]);
    assert_eq!(founded["warnings"], json!([]));
    assert_eq!(number(&founded["receipts"][0]["size"]), 1);
    init(&handed).ended(1).said(&[&fingerprint]);
    let bare = keeper.file("ledger").display().to_string();

    // The proposal: on bestuurder A's own clone.
    let clone = |who: &Person| {
        who.git(&["clone", "-q", &bare, "copy"]);
        assert_eq!(sound(who, "copy")["fingerprint"], fingerprint.as_str());
    };
    let pull = |who: &Person| {
        who.git(&["-C", "copy", "pull", "-q", "--ff-only"]);
        sound(who, "copy")
    };
    clone(&a);
    a.put("proposal.toml", PROPOSAL.replace("2026-003", "2026-001"));
    assert_eq!(a.json(&["--ledger", "copy", "check", "proposal.toml"])["ok"], true);
    a.run(&["--ledger", "copy", "prepare", "proposal.toml"]).ok();
    let signed = a.run(&["--ledger", "copy", "sign", "proposal.json", "--yes"]).ok();
    let statement = a.json(&["--ledger", "copy", "read", "proposal.json"])["statement"].clone();
    let shown = squeezed(&signed.stderr());
    for text in texts(&statement) {
        assert!(shown.contains(&squeezed(&text)), "not shown to who signed: {text}\n{signed}");
    }
    a.bring("proposal.json", &keeper, "in/proposal.json");
    a.bring("proposal.json.sig", &keeper, "in/proposal.json.sig");
    let receipts = keeper.json(&["--ledger", "ledger", "append", "in/proposal.json"]);
    assert_eq!((&receipts[0]["entry"], &receipts[0]["by"]), (&json!(1), &json!("board")));

    // The council: reads it in its own clone, and answers in a draft of its own.
    clone(&chair);
    chair.put("proposal.json", chair.git(&["-C", "copy", "show", "main:entries/00/00/00000001.json"]));
    let read = chair.json(&["--ledger", "copy", "read", "proposal.json"]);
    assert_eq!(read["digest"], receipts[0]["statement"]);
    chair
        .run(&[
            "--ledger",
            "copy",
            "draft",
            "position",
            "--decision",
            "2026-001",
            "--by",
            "client-council",
            "--lang",
            "en",
        ])
        .ok();
    let draft = chair.text("position.toml");
    assert!(draft.contains(&format!("proposal = \"{}\"", string(&receipts[0]["statement"]))), "{draft}");
    chair.put(
        "position.toml",
        fill_in(
            &draft,
            &[
                ("right = \"\"", "right = \"advice\""),
                ("answer = \"\"", "answer = \"agree_with_conditions\""),
                ("text = \"\"", "text = \"Alleen als wij elke vier weken meekijken.\""),
                ("#conditions = [\"\"]", "conditions = [\"Elke vier weken bekijken hoe het gaat.\"]"),
            ],
        ),
    );
    assert_eq!(chair.json(&["--ledger", "copy", "check", "position.toml"])["ok"], true);
    chair.run(&["--ledger", "copy", "prepare", "position.toml"]).ok();
    let signed = chair.json(&["--ledger", "copy", "sign", "position.json", "--yes"]);
    assert!(signed["vouched"].as_array().unwrap().iter().all(|it| it["seen"] == true), "{signed}");
    chair.bring("position.json", &keeper, "position.json");
    chair.bring("position.json.sig", &keeper, "position.json.sig");
    let position = keeper.json(&["--ledger", "ledger", "append", "position.json"]);

    // The decision: bestuurder A writes, A and B and the chair sign, each on a copy of their own.
    pull(&a);
    a.run(&["--ledger", "copy", "draft", "decision", "--decision", "2026-001", "--lang", "en"]).ok();
    let draft = a.text("decision.toml");
    assert!(draft.contains(&string(&position[0]["statement"])), "the position is to be answered:\n{draft}");
    let draft = draft.replacen("\ntext = \"\"\n", "\ntext = \"Dat nemen wij over.\"\n", 1);
    a.put(
        "decision.toml",
        fill_in(
            &draft,
            &[
                ("outcome = \"\"", "outcome = \"adopted\""),
                ("residual_risks_accepted = \"\"", "residual_risks_accepted = true"),
            ],
        ),
    );
    assert_eq!(
        a.run(&["--ledger", "copy", "check", "decision.toml", "--format", "json"]).ok().json()["ok"],
        true
    );
    a.run(&["--ledger", "copy", "prepare", "decision.toml"]).ok();
    clone(&b);
    pull(&chair);
    for (name, who) in [("a", &a), ("b", &b), ("voorzitter", &chair)] {
        if name != "a" {
            a.bring("decision.json", who, "decision.json");
        }
        let signed = who.json(&["--ledger", "copy", "sign", "decision.json", "--yes"]);
        assert!(signed["vouched"].as_array().unwrap().iter().all(|it| it["seen"] == true), "{signed}");
        who.bring("decision.json.sig", &keeper, &format!("{name}/decision.json.sig"));
    }
    a.bring("decision.json", &keeper, "decision.json");
    let decision = keeper.json(&[
        "--ledger",
        "ledger",
        "append",
        "decision.json",
        "a/decision.json.sig",
        "b/decision.json.sig",
        "voorzitter/decision.json.sig",
    ]);
    assert_eq!(number(&decision[0]["entry"]), 3);

    // What stands there, from the secretary's clone.
    clone(&secretary);
    let ask = |args: &[&str]| secretary.json(&[&["--ledger", "copy"], args].concat());
    let list = ask(&["list", "--at", "2026-04-01"]);
    assert_eq!((&list[0]["decision"], &list[0]["from"]), (&json!("2026-001"), &json!("2026-03-16")));
    let shown = ask(&["show", "2026-001"]);
    assert_eq!(shown["status"]["entries"], json!([1, 2, 3]));
    assert_eq!(shown["story"].as_array().unwrap().iter().map(|it| number(&it["entry"])).max(), Some(3));
    assert_eq!(ask(&["show", "3"])["digest"], decision[0]["statement"]);
    let digest = string(&decision[0]["statement"]);
    assert_eq!(ask(&["show", &digest])["entry"], 3);
    let signers = ask(&["log"])[3]["signed_by"].clone();
    let mut signers: Vec<String> = signers.as_array().unwrap().iter().map(string).collect();
    signers.sort();
    assert_eq!(signers, ["board (bestuurder A)", "board (bestuurder B)", "client-council (voorzitter)"]);
    assert!(ask(&["due"]).as_array().unwrap().iter().any(|it| it["task"] == "review"));
    assert_eq!(ask(&["status", "--at", "2026-04-01"])["decisions"][0]["decision"], "2026-001");
    assert_eq!(ask(&["status", "--at", "2026-04-01", "--known-at", "2026-01-01"])["decisions"], json!([]));
    for text in [&["list"][..], &["show", "2026-001"], &["show", "2"], &["log"], &["due"], &["status"]] {
        let told = secretary.run(&[&["--ledger", "copy"], text].concat()).ok();
        let told = String::from_utf8(told.out).unwrap();
        assert_eq!(crate::people::sentence_missing(&told).filter(|_| words_are_there()), None, "{told}");
    }

    // The same ledger in three forms is the same.
    let tree = |who: &Person| {
        std::fs::create_dir(who.file("tree")).unwrap();
        let mut archive =
            who.command("git").args(["-C", &bare, "archive", "main"]).stdout(Stdio::piped()).spawn().unwrap();
        let from = archive.stdout.take().unwrap();
        Ran::of(who.command("tar").args(["-x", "-C", "tree"]).stdin(from)).ok();
        assert!(archive.wait().unwrap().success());
    };
    tree(&secretary);
    let verdicts = [bare.as_str(), "copy", "tree"].map(|it| sound(&secretary, it));
    assert_eq!((&verdicts[0], number(&verdicts[0]["size"])), (&verdicts[1], 4));
    assert_eq!(verdicts[0], verdicts[2]);

    // Whose it must be.
    let upper = fingerprint.to_uppercase();
    let spoken: Vec<&str> = (0..16).map(|nth| &upper[nth * 4..nth * 4 + 4]).collect();
    let as_spoken = secretary.run(&["verify", "copy", "--fingerprint", &spoken.join(" ")]).ok();
    assert!(as_spoken.err.is_empty(), "{as_spoken}");
    let other = "0".repeat(64);
    let wrong =
        secretary.run(&["verify", "copy", "--fingerprint", &other, "--format", "json"]).ended(1).json();
    assert_eq!((&wrong["ok"], &wrong["errors"][0]["code"]), (&json!(false), &json!("head")));
    secretary.run(&["verify", "copy", "--fingerprint", "abc"]).ended(2).said(&[]);
}

#[test]
fn a_body_without_a_spare_key_is_warned_of() {
    let world = World::new();
    let keeper = world.person("keeper");
    let [a, b, chair] = ["a", "b", "c"].map(|it| world.person(it));
    for (name, who) in [("a", &a), ("b", &b), ("c", &chair)] {
        new_key(who, name);
    }
    let vkey = string(&keeper.json(&["key", "new", "log", "--log", ORIGIN])["vkey"]);
    let seat = |body, label, who| Seat { body, label, who };
    let seats = [
        seat("board", "bestuurder A", &a),
        seat("board", "bestuurder B", &b),
        seat("client-council", "voorzitter", &chair),
    ];
    keeper.put("charter.toml", charter(&vkey, &seats));
    keeper.json(&["prepare", "charter.toml"]);
    // One file that goes round: each adds a signature to the same .sig.
    let mut last = &keeper;
    for who in [&a, &b, &chair, &keeper] {
        last.bring("charter.json", who, "charter.json");
        if last.has("charter.json.sig") {
            last.bring("charter.json.sig", who, "charter.json.sig");
        }
        if !std::ptr::eq(who, &keeper) {
            who.json(&["sign", "charter.json", "--yes"]);
        }
        last = who;
    }
    let founded = keeper.json(&["init", "ledger", "--charter", "charter.json"]);
    assert_eq!(founded["warnings"].as_array().unwrap().len(), 2, "{founded}");
    // Whoever looked before notices a ledger that is shorter than it was, and another one of the same name.
    sound(&keeper, "ledger");
    keeper.git(&["clone", "-q", "--bare", "ledger", "older"]);
    let note = "kind = \"note\"\nby = \"client-council\"\n[content]\ntext = \"Wij kijken mee.\"\n";
    keeper.put("note.toml", note);
    keeper.run(&["--ledger", "ledger", "prepare", "note.toml"]).ok();
    keeper.bring("note.json", &chair, "note.json");
    let unseen = chair.json(&["sign", "note.json", "--key", ".config/verantwoord/keys/c", "--yes"]);
    assert!(unseen["vouched"].as_array().unwrap().iter().any(|it| it["seen"] == false), "{unseen}");
    chair.bring("note.json.sig", &keeper, "note.json.sig");
    keeper.json(&["--ledger", "ledger", "append", "note.json"]);
    sound(&keeper, "ledger");
    let shorter = keeper.run(&["verify", "older", "--format", "json"]).ended(1).json();
    assert_eq!(shorter["errors"][0]["code"], "head");
    let fresh = world.person("somebody-else");
    sound(&fresh, &keeper.file("older").display().to_string());
    // An act that fits the older copy would make a second head of a size that the keeper saw: nothing is appended.
    fresh.put("fits.toml", note);
    fresh.run(&["--ledger", &keeper.file("older").display().to_string(), "prepare", "fits.toml"]).ok();
    fresh.bring("fits.json", &chair, "fits.json");
    chair.json(&["sign", "fits.json", "--key", ".config/verantwoord/keys/c", "--yes"]);
    chair.bring("fits.json", &keeper, "fits.json");
    chair.bring("fits.json.sig", &keeper, "fits.json.sig");
    let main = keeper.git(&["-C", "older", "rev-parse", "main"]);
    keeper.run(&["--ledger", "older", "append", "fits.json"]).ended(1).said(&[]);
    assert_eq!(keeper.git(&["-C", "older", "rev-parse", "main"]), main);
    keeper.put("again.toml", charter(&vkey, &seats));
    keeper.json(&["prepare", "again.toml"]);
    for who in [&a, &b, &chair] {
        keeper.bring("again.json", who, "again.json");
        who.json(&["sign", "again.json", "--yes"]);
        who.bring(
            "again.json.sig",
            &keeper,
            &format!("{}.sig", who.home.file_name().unwrap().to_string_lossy()),
        );
    }
    // Nobody founds a second ledger of a name that they know; somebody who knows none can, and is found out.
    let again = ["other", "a.sig", "b.sig", "c.sig", "--charter", "again.json"];
    keeper.run(&[&["init"], &again[..]].concat()).ended(1).said(&[]);
    assert!(!keeper.has("other"));
    let third = world.person("third");
    for file in ["again.json", "a.sig", "b.sig", "c.sig"] {
        keeper.bring(file, &third, file);
    }
    let log = keeper.file(&key_path("log")).display().to_string();
    third.json(&[&["init"], &again[..], &["--log-key", &log]].concat());
    let theirs = third.file("other").display().to_string();
    let other = keeper.run(&["verify", &theirs, "--format", "json"]).ended(1).json();
    assert_eq!(other["errors"][0]["code"], "head");
}
