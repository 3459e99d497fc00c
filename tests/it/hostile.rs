//! Ledgers made to exhaust whoever verifies them.

use std::path::Path;

use verantwoord::ledger::Ledger;
use verantwoord::statement::scalar::Time;
use verantwoord::store::{LedgerPath, Memory, Part};
use verantwoord::words::{Lang, say};

#[test]
fn a_ledger_with_too_many_errors_is_told_in_bounded_space() {
    let sound = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/ledgers/ok-minimal/ledger");
    let mut store = Memory::load(&sound).unwrap();
    // Each entry has fifty unknown members, each with a name of zero-width characters.
    let name = |nth: usize| format!("\"{}{nth}\":0", "\u{200b}".repeat(5_000));
    let members: Vec<String> = (0..50).map(name).collect();
    let statement = format!("{{{}}}\n", members.join(","));
    for number in 1..60 {
        for part in [Part::Statement, Part::Signatures, Part::Leaf] {
            store.put(&LedgerPath::entry(number, part), statement.clone().into_bytes());
        }
    }
    let now = Time::new("2026-11-21T00:00:00Z").unwrap();
    let report = Ledger::of(Box::new(store)).verify(now, &mut |_, _| {}).unwrap().0;
    assert!(!report.is_sound() && report.errors.len() <= 1_000, "{} errors", report.errors.len());
    let longest = report.errors.iter().map(|it| say(Lang::En, &it.what).len()).max();
    assert!(longest < Some(2_000), "{longest:?}");
}
