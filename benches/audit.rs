//! What auditing costs, beside verifying the same ledger: 10,000 entries of 700 lives, each signed as in the worked
//! example. `cargo bench --bench audit`.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a benchmark: it stops where something is wrong"
)]

use std::path::PathBuf;
use std::sync::OnceLock;

use divan::Bencher;
use verantwoord::audit::{Finding, Trail, audit};
use verantwoord::cli::{Cast, EXAMPLE, example_key, example_nonce, play};
use verantwoord::crypto::{Digest, PublicKey, STATEMENT_NAMESPACE, SecretKey, Signature, Signatures, Signer};
use verantwoord::deviation::{Act, Lives};
use verantwoord::ledger::{HandedIn, Keeper, Ledger, Verified};
use verantwoord::norms::Shelf;
use verantwoord::statement::Statement;
use verantwoord::statement::scalar::{Date, Time};
use verantwoord::store;

/// The acts of the worked example that are told again for every life: from the proposal to the closure.
const STORY: std::ops::Range<u64> = 2..17;
const LIVES: usize = 666;

fn main() {
    place();
    divan::main();
}

fn now() -> Time {
    Time::new("2027-01-01T00:00:00Z").unwrap()
}

fn open() -> Ledger<verantwoord::ledger::Unverified> {
    Ledger::open(place()).unwrap()
}

/// Verifies, and keeps what was read on the way.
fn read() -> (Ledger<Verified>, Vec<Act>) {
    let mut statements = Vec::new();
    let verified =
        open().verify_reading(now(), &mut |_, _| {}, &mut |entry, it| statements.push((entry, it)));
    let ledger = verified.unwrap().1.unwrap();
    let acts = Act::all_of(&ledger, statements);
    (ledger, acts)
}

/// The ledger, made once for all benchmarks: a bare git repository in the system's place for passing files.
fn place() -> &'static PathBuf {
    static PLACE: OnceLock<PathBuf> = OnceLock::new();
    PLACE.get_or_init(|| {
        let place = std::env::temp_dir().join(format!("verantwoord-bench-{}", std::process::id()));
        let (store, lock) = store::create(&place).unwrap();
        let mut cast = Cast {
            origin: "demo.example/afwijkingen",
            key: &example_key,
            nonce: &example_nonce,
            readme: &|_| String::new(),
            progress: &mut |_, _| {},
        };
        let mut keeper = play(EXAMPLE, Keeper::found(store, Some(lock)), &mut cast).unwrap().keeper;
        tell_again(&mut keeper);
        place
    })
}

/// Tells the story of the example once more for every life, act by act: each act of all lives is one batch, so that
/// everybody has seen what came before.
fn tell_again(keeper: &mut Keeper) {
    let mut lives = Lives::of(keeper.view().unwrap()).unwrap();
    let told: Vec<Statement> =
        STORY.map(|entry| keeper.view().unwrap().statement(entry).unwrap().unwrap()).collect();
    let digests: Vec<String> =
        STORY.map(|entry| keeper.verified().unwrap().leaf(entry).unwrap().statement.to_string()).collect();
    let signers: Vec<Vec<_>> =
        STORY.map(|entry| keeper.verified().unwrap().signers(entry).iter().map(secret).collect()).collect();
    let mut mine: Vec<Vec<String>> = vec![Vec::new(); LIVES];
    for (nth, statement) in told.iter().enumerate() {
        let seen = keeper.verified().unwrap().seen().unwrap();
        let at =
            Time::from_unix(Time::new("2026-08-01T00:00:00Z").unwrap().unix() + nth as i64 * 86_400).unwrap();
        let batch: Vec<HandedIn> = (0..LIVES)
            .map(|life| {
                let mut text = String::from_utf8(
                    Statement {
                        seen: seen.clone(),
                        issued_at: at,
                        nonce: example_nonce(1000 + nth * LIVES + life).unwrap(),
                        ..statement.clone()
                    }
                    .to_bytes(),
                )
                .unwrap();
                text = text.replace("2026-003", &format!("2026-{:03}", life + 10));
                for (old, new) in digests.iter().zip(&mine[life]) {
                    text = text.replace(old, new);
                }
                let digest = Digest::of(text.as_bytes());
                mine[life].push(digest.to_string());
                let sign = |key: &SecretKey| Signature::make(key, STATEMENT_NAMESPACE, &digest).unwrap();
                let signatures = Signatures::new(signers[nth].iter().map(sign)).unwrap();
                HandedIn { statement: text.into_bytes(), signatures }
            })
            .collect();
        keeper.append(&batch, &example_key("log"), at, &mut lives, None).unwrap();
    }
}

/// The secret half of a key of the example.
fn secret(key: &PublicKey) -> SecretKey {
    let bodies = ["board", "client-council", "care-professionals", "supervisory-board", "igj"];
    let names = bodies.iter().flat_map(|body| ["a", "b", "c"].map(|which| format!("{body}-{which}")));
    names.map(|name| example_key(&name)).find(|it| it.public_key() == *key).unwrap()
}

/// The measure: every byte, every signature.
#[divan::bench(sample_count = 10)]
fn verify() -> Ledger<Verified> {
    open().verify(now(), &mut |_, _| {}).unwrap().1.unwrap()
}

/// All that `audit` does: verify, read along, make the lives, apply the rules.
#[divan::bench(sample_count = 10)]
fn verify_and_audit() -> Vec<Finding> {
    let (ledger, acts) = read();
    let trail = Trail::of_read(ledger.view(), acts, now().day()).unwrap();
    audit(&trail, &trail.lives(), &Shelf::built_in(), now().day())
}

/// The rules alone, on lives that are there.
#[divan::bench(sample_count = 10)]
fn rules(bencher: Bencher<'_, '_>) {
    let (ledger, acts) = read();
    let trail = Trail::of_read(ledger.view(), acts, now().day()).unwrap();
    let lives = trail.lives();
    let (shelf, on): (_, Date) = (Shelf::built_in(), now().day());
    bencher.bench_local(|| audit(&trail, &lives, &shelf, on));
}

/// The lives that the rules look at, made of acts that were read.
#[divan::bench(sample_count = 10)]
fn lives(bencher: Bencher<'_, '_>) {
    let (ledger, acts) = read();
    let trail = Trail::of_read(ledger.view(), acts, now().day()).unwrap();
    bencher.bench_local(|| trail.lives());
}
