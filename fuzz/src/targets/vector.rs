//! Whole ledgers, made elsewhere: a fuzzer changes files of a sound one, and has no key.

use std::sync::LazyLock;

use verantwoord::ledger::{Ledger, Report, Verified};
use verantwoord::statement::scalar::Time;
use verantwoord::store::{Form, Memory, Store};

use super::edits::{Input, splice};
use super::{root, told};

/// The vectors that are changed: together they have every kind of file.
const SOUND: [&str; 6] = [
    "ok-full",
    "ok-minimal",
    "ok-cosigned-note",
    "ok-log-key-replaced",
    "ok-erasure-still-there",
    "ok-recovery",
];

struct Base {
    memory: Memory,
    verified: Ledger<Verified>,
}

static BASES: LazyLock<Vec<Base>> = LazyLock::new(|| {
    let load = |name: &&str| {
        let memory = Memory::load(&root().join("tests/vectors/ledgers").join(name).join("ledger")).unwrap();
        let verified = verify(Box::new(memory.clone())).1.unwrap();
        Base { memory, verified }
    };
    SOUND.iter().map(load).collect()
});

/// The verifier's clock: after all that is fuzzed.
pub fn now() -> Time {
    Time::new("2030-01-01T00:00:00Z").unwrap()
}

pub fn verify(store: Box<dyn Store>) -> (Report, Option<Ledger<Verified>>) {
    Ledger::of(store).verify(now(), &mut |_, _| {}).unwrap()
}

/// A report in bounds; and a ledger that is called sound is the old one, or what the old one was once: nobody signed another.
pub fn judged(report: &Report, verified: Option<&Ledger<Verified>>, base: &Ledger<Verified>) {
    assert_eq!(report.is_sound(), verified.is_some());
    assert!(report.errors.len() <= 1_000);
    report.errors.iter().for_each(|it| told(&it.what));
    if verified.is_none() {
        return;
    }
    assert_eq!(Some(report.root), base.root_at(report.size));
    assert_eq!(report.fingerprint, Some(base.fingerprint()));
}

/// What a verified ledger hands out is what its leaves say.
pub fn whole(ledger: &Ledger<Verified>) {
    let view = ledger.view();
    view.head().unwrap();
    for (entry, leaf) in ledger.leaves() {
        let bytes = view.statement_bytes(entry).unwrap();
        assert_eq!(bytes.is_none(), view.statement(entry).unwrap().is_none());
        assert!(bytes.is_none_or(|it| verantwoord::crypto::Digest::of(&it) == leaf.statement));
        assert_eq!(view.signatures(entry).unwrap().len(), ledger.signers(entry).len());
    }
}

pub fn ledger(data: &[u8]) {
    let mut input = Input(data);
    let base = &BASES[input.below(BASES.len())];
    let mut memory = base.memory.clone();
    for _ in 0..8 {
        if input.is_empty() || memory.files.is_empty() {
            break;
        }
        change(&mut memory, &mut input);
    }
    let (report, verified) = verify(Box::new(memory));
    judged(&report, verified.as_ref(), &base.verified);
    verified.iter().for_each(whole);
}

fn change(memory: &mut Memory, input: &mut Input<'_>) {
    let nth = |memory: &Memory, at: usize| memory.files.keys().nth(at).unwrap().clone();
    let path = nth(memory, input.below(memory.files.len()));
    match input.byte() % 8 {
        0 => drop(memory.files.remove(&path)),
        1 => {
            let other = nth(memory, input.below(memory.files.len()));
            let bytes = memory.files[&other].clone();
            memory.files.insert(path, bytes);
        }
        2 => {
            let text = String::from_utf8_lossy(input.bytes()).into_owned();
            let bytes = memory.files[&path].clone();
            memory.files.insert(text, bytes);
        }
        3 => {
            let forms = [
                Form::Link,
                Form::Other,
                Form::OtherMode { mode: 0o100_755 },
                Form::OtherMode { mode: 0o120_000 },
            ];
            memory.forms.insert(path, forms[input.below(forms.len())]);
        }
        // Everything from here on goes: what a ledger was once.
        4 => memory.files.retain(|it, _| *it < path || !it.starts_with("entries/")),
        _ => splice(memory.files.get_mut(&path).unwrap(), input),
    }
}
