//! Ledgers made to exhaust whoever verifies them.

use std::cell::Cell;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use verantwoord::audit::{Trail, audit, foresee};
use verantwoord::deviation::due;
use verantwoord::ledger::Ledger;
use verantwoord::norms::Shelf;
use verantwoord::report::findings;
use verantwoord::statement::scalar::Time;
use verantwoord::store::{LedgerPath, Memory, Part};
use verantwoord::words::{Lang, say};

use crate::book::{Book, date, review};
use crate::report::report;

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
    assert!(longest < Some(3_000), "{longest:?}");
}

fn many(count: usize, make: impl Fn(usize) -> Value) -> Value {
    (0..count).map(make).collect()
}

fn trail(book: &Book) -> Trail {
    Trail::of_acts(book.acts.clone(), Default::default(), date("9999-12-31"))
}

/// The work is what takes time, not what it is held against: a loop within a loop would take minutes.
#[allow(clippy::disallowed_methods, reason = "a test of how long something takes")]
fn soon<T>(work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
    done
}

#[test]
fn thousands_of_findings_are_told_and_compared_in_one_pass() {
    let mut book = Book::new();
    let cause = |nth| json!({ "id": format!("c{nth}"), "what": "x", "category": "labour_shortage", "influence": "own" });
    let risk = |nth| {
        json!({
            "id": format!("r{nth}"), "who": "x", "what": "x", "likelihood": 5, "impact": 5, "mitigation": "x",
            "residual_likelihood": 5, "residual_impact": 5, "owner": "x",
        })
    };
    book.record["root_causes"] = many(2_500, cause);
    book.record["risks"] = many(2_500, risk);
    book.record["measures"] = json!([]);
    book.adopted();
    let (trail, lives, on) = (trail(&book), &book.lives, date("2026-06-01"));
    let found = audit(&trail, lives, &Shelf::empty(), on);
    assert!(found.len() > 8_000, "{}", found.len());
    let asked = Cell::new(0);
    let title = |_: &_| {
        asked.set(asked.get() + 1);
        String::new()
    };
    assert_eq!(findings::table(Lang::Nl, &found, &title).rows.len(), found.len());
    assert_eq!(asked.get(), 1, "the title of a decision is looked up once");
    let (recorded, digest, statement) =
        book.statement("2026-05-01", "note", "client-council", json!({ "text": "Mevrouw Jansen" }));
    let (kind, by) = (statement.kind(), statement.by.clone());
    let (entry, statement) = (book.next, Some(statement));
    let note =
        verantwoord::deviation::Act { entry, recorded, kind, by, digest, signers: Box::new([]), statement };
    let (new, gone) = soon(|| foresee(&trail, lives, &Shelf::empty(), note, on));
    assert_eq!((new.len(), gone.len()), (1, 0), "{new:?}");
}

#[test]
fn technology_that_no_review_looked_at_is_found_in_one_pass() {
    let mut book = Book::new();
    let measure = |nth| {
        json!({
            "id": format!("m{nth}"), "what": "x", "addresses": ["c1"], "owner": "x",
            "technology": { "conditions": [], "expected_benefit": "x", "evaluate_on": "2026-04-01" },
        })
    };
    book.record["measures"] = many(3_000, measure);
    let (_, decision) = book.adopted();
    let used =
        many(3_000, |nth| json!({ "measure": format!("other{nth}"), "benefit": "partly", "note": "x" }));
    for _ in 0..100 {
        book.review("2026-05-02", &decision, "2026-05-01", "continue", json!({ "technology": used.clone() }));
    }
    let all = soon(|| due(&book.lives, date("2026-06-01"), date("9999-12-31")));
    assert_eq!(all.iter().filter(|it| it.task.word() == "evaluation").count(), 3_000);
}

/// Days at the ends of the calendar, and numbers that no calendar has room for.
#[test]
fn nothing_is_too_early_too_late_or_too_much() {
    const MOST: u64 = 1_000_000_000_000;
    const POLICIES: [&str; 7] = [
        "consultation_days",
        "late_recording_days",
        "review_max_days",
        "overdue_grace_days",
        "max_extensions",
        "red_risk_from",
        "signal_answer_days",
    ];
    for (number, first, last) in [
        (0, "0001-01-01", "0001-01-02"),
        (MOST, "9999-12-30", "9999-12-31"),
        (MOST, "0001-01-01", "9999-12-31"),
    ] {
        let mut book = Book::new();
        let policy = POLICIES.map(|it| (it.to_owned(), json!(number)));
        book.charter("2026-01-02", Value::Object(policy.into_iter().collect()));
        let record = &mut book.record;
        record["deviation"]["from"] = json!(first);
        record["deviation"]["until"] = json!(last);
        record["review"]["first"] = json!(last);
        record["review"]["every_days"] = json!(number);
        record["deviation"]["clients_about"] = json!(number);
        record["indicators"] = many(3, |nth| {
            json!({
                "id": format!("i{nth}"), "name": "same", "unit": "x", "about": "safety",
                "baseline": "-999999999999.999999", "threshold": "999999999999.999999", "better": "lower",
            })
        });
        let (_, decision) = book.adopted();
        let value = json!([{ "id": "i0", "value": "0.000001", "on": "0001-01-01" }]);
        book.act(
            "2026-05-02",
            "review",
            "board",
            review(&decision, "2026-05-01", "continue", json!({ "indicators": value, "incidents": number })),
        );
        let trail = trail(&book);
        for on in ["0001-01-01", "2026-06-01", "9999-12-31"] {
            let found = audit(&trail, &book.lives, &Shelf::built_in(), date(on));
            let _ = due(&book.lives, date(on), date("9999-12-31"));
            for lang in Lang::ALL {
                let page = report(&book, lang, None, &found);
                assert!(!page.contains("NaN") && !page.contains("inf,"), "{on}");
            }
        }
    }
}
