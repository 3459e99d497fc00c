//! Every ledger of `tests/vectors/ledgers` gives what its `expect.json` says.

use std::path::Path;

use serde_json::{Value, json};
use verantwoord::ledger::{Ledger, Report};
use verantwoord::statement::scalar::Time;

/// The verifier's clock: after every vector, so that only what lies in the future for ever is in the future.
const NOW: &str = "2026-11-21T00:00:00Z";

fn report(ledger: &Path) -> Report {
    let now = Time::new(NOW).unwrap();
    Ledger::open(ledger).unwrap().verify(now, &mut |_, _| {}).unwrap().0
}

#[test]
fn every_ledger_gives_what_its_expectation_says() {
    all_hold("ledgers", 165);
}

#[test]
fn every_ledger_of_the_second_implementation_does_too() {
    all_hold("more", 62);
}

fn all_hold(folder: &str, least: usize) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(folder);
    let mut count = 0;
    let mut wrong = Vec::new();
    for case in std::fs::read_dir(root).unwrap() {
        let case = case.unwrap().path();
        if !case.is_dir() {
            continue;
        }
        let expect: Value =
            serde_json::from_slice(&std::fs::read(case.join("expect.json")).unwrap()).unwrap();
        let report = report(&case.join("ledger"));
        let found: Vec<Value> =
            report.errors.iter().map(|it| json!({ "code": it.code.word(), "entry": it.entry })).collect();
        let holds = if expect["ok"] == json!(true) {
            found.is_empty()
                && json!(report.origin.as_ref().map(|it| it.as_str())) == expect["origin"]
                && json!(report.fingerprint.map(|it| it.to_string())) == expect["fingerprint"]
                && json!(report.size) == expect["size"]
                && json!(report.root.to_base64()) == expect["root"]
                && json!(report.erased) == expect["erased"]
        } else {
            found.contains(&json!({ "code": expect["code"], "entry": expect["entry"] }))
        };
        if !holds {
            wrong.push(format!("{}: expected {expect}, found {found:?}", case.display()));
        }
        count += 1;
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(count >= least, "only {count} vectors");
}
