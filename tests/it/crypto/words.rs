//! Every fault of the room has its sentence in both languages, and no sentence is left over.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use verantwoord::crypto::{ArmorFault, KeyFault, NoteFault, ProofFault, SignFault};
use verantwoord::words::{Lang, Say, say};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_sentences_are_those_that_the_code_names() {
    let mut named = BTreeSet::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/crypto")).unwrap() {
        let code = fs::read_to_string(entry.unwrap().path()).unwrap();
        let ids = code.split("=> \"crypto-").skip(1).filter_map(|rest| rest.split('"').next());
        named.extend(ids.map(|id| format!("crypto-{id}")));
    }
    for lang in ["nl", "en"] {
        let text = read(&format!("locales/{lang}/crypto.ftl"));
        let said: BTreeSet<String> =
            text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_owned()).collect();
        assert_eq!(said, named, "{lang}");
    }
}

#[test]
fn faults_with_arguments_are_said_whole() {
    let (block, line, limit) = (2, 3, 64);
    let found = || "x".to_owned();
    let note = NoteFault::KeyId { expected: found() };
    let faults: Vec<Box<dyn Say>> = vec![
        Box::new(SignFault::Refused { said: found() }),
        Box::new(KeyFault::OtherType { found: found() }),
        Box::new(KeyFault::TooLarge { limit }),
        Box::new(KeyFault::TooSlow { rounds: 2000, limit: 1000 }),
        Box::new(KeyFault::Comment { limit }),
        Box::new(ArmorFault::TooLarge { limit }),
        Box::new(ArmorFault::TooMany { limit }),
        Box::new(ArmorFault::Stray { line }),
        Box::new(ArmorFault::LongLine { line, limit }),
        Box::new(ArmorFault::Base64 { block }),
        Box::new(ArmorFault::Blob { block }),
        Box::new(ArmorFault::Version { block, found: 2 }),
        Box::new(ArmorFault::Namespace { block, found: found() }),
        Box::new(ArmorFault::Reserved { block }),
        Box::new(ArmorFault::Hash { block, found: found() }),
        Box::new(ArmorFault::Type { block, found: found() }),
        Box::new(ArmorFault::Passkey { block, found: found() }),
        Box::new(ArmorFault::Order { block }),
        Box::new(ArmorFault::Twice { block }),
        Box::new(NoteFault::TooLarge { limit }),
        Box::new(NoteFault::Line { line }),
        Box::new(NoteFault::Twice { name: found() }),
        Box::new(NoteFault::Name { found: found() }),
        Box::new(note.clone()),
        Box::new(NoteFault::KeyKind { found: 2 }),
        Box::new(ProofFault::TooLarge { limit }),
        Box::new(ProofFault::Note { fault: note }),
        Box::new(ProofFault::Unsigned { log: found() }),
    ];
    for lang in Lang::ALL {
        for fault in &faults {
            let said = say(lang, fault.as_ref());
            assert!(said.ends_with('.') || said.ends_with("@verantwoord."), "{said}");
            assert!(!said.contains(['{', '}']), "{said}");
        }
    }
}
