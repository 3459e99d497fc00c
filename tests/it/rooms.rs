//! The rooms keep their order, and what must be absent from them is.

use std::collections::BTreeSet;

use crate::source::{File, Token, closing, files, root};

/// The rooms, in the order of `src/lib.rs`: each uses only those before it.
const ROOMS: [&str; 15] = [
    "words",
    "crypto",
    "statement",
    "norms",
    "store",
    "ledger",
    "deviation",
    "audit",
    "draft",
    "report",
    "dossier",
    "exchange",
    "inspectorate",
    "web",
    "cli",
];

fn room(file: &File) -> Option<&str> {
    file.path.strip_prefix("src/").and_then(|rest| rest.split_once('/')).map(|(room, _)| room)
}

fn place(room: &str) -> Option<usize> {
    ROOMS.iter().position(|it| *it == room)
}

/// The crate's items that the tokens name: `crate::a`, `crate::{a, b::c}`; its macros belong to `words`.
fn used(tokens: &[Token]) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for at in 0..tokens.len().saturating_sub(3) {
        if !(tokens[at].is("crate") && tokens[at + 1].is(":") && tokens[at + 2].is(":")) {
            continue;
        }
        if tokens[at + 3].is("{") {
            let mut depth = 0;
            for inner in at + 3..closing(tokens, at + 3) {
                match &tokens[inner] {
                    Token::Mark('{') => depth += 1,
                    Token::Mark('}') => depth -= 1,
                    Token::Word(word) if depth == 1 && !tokens[inner - 1].is(":") => {
                        out.insert(word.clone());
                    }
                    _ => {}
                }
            }
        } else {
            out.extend(tokens[at + 3].word().map(str::to_owned));
        }
    }
    out.into_iter()
        .map(|it| if matches!(it.as_str(), "sentence" | "faults") { "words".into() } else { it })
        .collect()
}

/// Whether the tokens of `path`, such as `std::env`, stand one after the other.
fn names(tokens: &[Token], path: &str) -> bool {
    let wanted: Vec<String> =
        path.split("::").flat_map(|part| [":".to_owned(), ":".to_owned(), part.to_owned()]).skip(2).collect();
    tokens.windows(wanted.len()).any(|here| wanted.iter().zip(here).all(|(what, token)| token.is(what)))
}

#[test]
fn each_room_uses_only_those_above_it() {
    let mut wrong = Vec::new();
    for file in files("src", "rs") {
        let Some(own) = room(&file) else { continue };
        let Some(own_place) = place(own) else {
            wrong.push(format!("{}: {own} is no room that this test knows", file.path));
            continue;
        };
        for other in used(&file.tokens()) {
            match place(&other) {
                Some(other_place) if other_place <= own_place => {}
                Some(_) => {
                    wrong.push(format!("{}: {own} uses {other}, which stands below it", file.path));
                }
                None => wrong.push(format!("{}: crate::{other} is in no room", file.path)),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The map of `src/lib.rs` names every room, in this order, and no other.
#[test]
fn the_map_is_the_house() {
    let map = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let told: Vec<&str> = map
        .lines()
        .filter_map(|line| line.strip_prefix("//! - [`")?.split_once('`'))
        .map(|it| it.0)
        .collect();
    let there: BTreeSet<String> =
        files("src", "rs").iter().filter_map(|it| room(it).map(str::to_owned)).collect();
    let expected: Vec<&str> = ROOMS.into_iter().filter(|it| there.contains(*it)).collect();
    assert_eq!(told, expected);
}

/// What a room may not know. Its tests may: they stand outside it, and look in.
const ABSENT: [(&str, &[&str]); 11] = [
    ("words", &["serde_json", "git2", "jiff", "clap"]),
    ("crypto", &["serde_json", "toml", "git2", "jiff", "clap", "std::fs"]),
    ("statement", &["git2", "clap", "std::fs"]),
    (
        "store",
        &["serde_json", "ssh_key", "ed25519_dalek", "sha2", "crate::crypto", "crate::statement", "jiff"],
    ),
    ("ledger", &["git2", "clap", "serde_json"]),
    ("deviation", &["git2", "clap", "serde_json", "std::fs"]),
    ("norms", &["git2", "clap", "std::fs", "jiff"]),
    ("audit", &["git2", "clap", "serde_json", "std::fs"]),
    ("draft", &["git2", "clap", "std::fs"]),
    ("report", &["git2", "clap", "std::fs"]),
    ("dossier", &["git2", "clap", "serde_json", "std::fs"]),
];

#[test]
fn a_room_does_not_know_what_it_should_not() {
    let mut wrong = Vec::new();
    for file in files("src", "rs") {
        let absent = ABSENT.iter().find(|(name, _)| room(&file) == Some(name)).map_or(&[][..], |it| it.1);
        let tokens = file.program();
        for what in absent.iter().filter(|what| names(&tokens, what)) {
            wrong.push(format!("{}: {what}", file.path));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Only the command line prints, ends the program, and reads the clock, the environment and chance.
#[test]
fn only_the_command_line_meets_the_world() {
    let world = [
        "println",
        "print",
        "eprintln",
        "eprint",
        "dbg",
        "stdout",
        "stderr",
        "stdin",
        "process::exit",
        "SystemTime::now",
        "Instant::now",
        "Timestamp::now",
        "Zoned::now",
        "env::var",
        "env::var_os",
        "getrandom",
    ];
    let mut wrong = Vec::new();
    for file in files("src", "rs").iter().filter(|it| room(it).is_some_and(|it| it != "cli")) {
        let tokens = file.program();
        wrong.extend(
            world.iter().filter(|what| names(&tokens, what)).map(|what| format!("{}: {what}", file.path)),
        );
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_file_is_not_too_long() {
    for file in files("src", "rs") {
        let lines = file.text.lines().count();
        let most = if file.path == "src/main.rs" { 30 } else { 600 };
        assert!(lines <= most, "{} has {lines} lines, at most {most}: it is two files", file.path);
    }
}

/// A file that no `mod` names is not compiled, and its tests never run.
#[test]
fn no_file_is_forgotten() {
    for folder in ["src", "tests/it", "tests/faults", "tests/attacks"] {
        let all = files(folder, "rs");
        for file in &all {
            let (path, _) = file.path.rsplit_once('.').unwrap();
            let path = path.strip_suffix("/mod").unwrap_or(path);
            let (parent, name) = path.rsplit_once('/').unwrap();
            if parent == folder && matches!(name, "main" | "lib") {
                continue;
            }
            let parents = if parent == folder {
                vec![format!("{folder}/main.rs"), format!("{folder}/lib.rs")]
            } else {
                vec![format!("{parent}.rs"), format!("{parent}/mod.rs")]
            };
            let named = all.iter().filter(|it| parents.contains(&it.path)).any(|it| {
                it.tokens().windows(3).any(|here| here[0].is("mod") && here[1].is(name) && here[2].is(";"))
            });
            assert!(named, "{} is a module of none of {parents:?}", file.path);
        }
    }
    let lone: Vec<String> = std::fs::read_dir(root().join("tests"))
        .unwrap()
        .map(|it| it.unwrap().path())
        .filter(|it| it.is_file())
        .map(|it| it.display().to_string())
        .collect();
    assert!(lone.iter().all(|it| !it.ends_with(".rs")), "outside the one test binary: {lone:?}");
}
