//! Lives built in memory: the status of each, on a day, as known on a day; and what means nothing.

mod due;
mod time;

use serde_json::json;
use verantwoord::deviation::{Flag, Lives, Phase, Task, due};
use verantwoord::ledger::Ledger;
use verantwoord::statement::scalar::Time;
use verantwoord::words::{Lang, exists};

use crate::book::{Book, COUNCIL, closure, date, id, review, whole_life};

fn told(lives: &Lives, on: &str, known: &str) -> String {
    let Some(status) = lives.status(&id("2026-001"), date(on), date(known)) else { return "none".into() };
    let flags = status.flags.iter().map(|it| it.word());
    std::iter::once(status.phase.word()).chain(flags).collect::<Vec<_>>().join(" ")
}

/// On a day, as known on a day: the phase, and then the flags.
type Row = (&'static str, &'static str, &'static str);

fn check(name: &str, build: impl FnOnce(&mut Book), rows: &[Row]) -> usize {
    let mut book = Book::new();
    build(&mut book);
    assert_eq!(book.lives.meaningless(), [], "{name}");
    for (on, known, expected) in rows {
        assert_eq!(told(&book.lives, on, known), *expected, "{name}: on {on}, known {known}");
        // What was known on a day is what somebody who had the ledger of that day would say.
        let mut then = Lives::new();
        let by_then = book.acts.iter().filter(|act| act.recorded.day() <= date(known));
        by_then.for_each(|act| then.add(act));
        assert_eq!(told(&then, on, LATE), *expected, "{name}: on {on}, in the ledger of {known}");
    }
    rows.len()
}

const LATE: &str = "2027-12-31";

#[test]
fn a_status_is_what_the_record_says() {
    let mut rows = 0;
    rows += check(
        "asked",
        |it| _ = it.proposal("2026-03-01"),
        &[
            ("2026-03-15", "2026-02-28", "none"),
            ("2026-03-01", "2026-03-01", "in_consultation"),
            ("2026-03-29", "2026-03-01", "in_consultation"),
            ("2026-03-30", "2026-03-01", "proposed answer_missing"),
        ],
    );
    rows += check(
        "recorded just after midnight in Amsterdam",
        |it| _ = it.proposal("2026-02-28T23:30:00Z"),
        &[("2026-03-01", "2026-02-28", "none"), ("2026-03-01", "2026-03-01", "in_consultation")],
    );
    rows += check(
        "adopted",
        |it| _ = it.adopted(),
        &[
            ("2026-03-09", "2026-03-09", "in_consultation"),
            ("2026-03-30", "2026-03-09", "proposed answer_missing"),
            ("2026-03-10", "2026-03-10", "proposed"),
            ("2026-04-01", "2026-03-19", "proposed"),
            ("2026-03-31", "2026-03-20", "adopted"),
            ("2026-01-01", LATE, "adopted"),
            ("2026-04-01", LATE, "in_force"),
            ("2026-04-30", LATE, "in_force"),
            ("2026-05-01", LATE, "in_force review_due"),
            ("2026-05-02", LATE, "in_force review_overdue"),
            ("2026-09-30", LATE, "in_force review_overdue"),
            ("2026-10-01", LATE, "expired review_overdue"),
        ],
    );
    rows += check(
        "decided with other dates",
        |it| {
            let proposal = it.proposal("2026-03-01");
            it.answers("2026-03-10", &proposal, "consent");
            let more = json!({ "from": "2026-04-15", "until": "2026-07-31", "first_review": "2026-06-01" });
            it.decision("2026-03-20", &proposal, "adopted", more);
        },
        &[
            ("2026-04-14", LATE, "adopted"),
            ("2026-04-15", LATE, "in_force"),
            ("2026-05-31", LATE, "in_force"),
            ("2026-06-01", LATE, "in_force review_due"),
            ("2026-08-01", LATE, "expired review_overdue"),
        ],
    );
    for (outcome, answer) in [("rejected", "refuse"), ("withdrawn", "consent")] {
        let expected: &'static str = if outcome == "rejected" { "rejected" } else { "withdrawn" };
        rows += check(
            outcome,
            |it| {
                let proposal = it.proposal("2026-03-01");
                it.position("2026-03-10", COUNCIL, &proposal, "consent", answer);
                it.decision("2026-03-20", &proposal, outcome, json!({}));
            },
            &[("2026-05-10", LATE, expected), ("2026-03-20", "2026-03-20", expected)],
        );
    }
    rows += check(
        "refused",
        |it| {
            let proposal = it.proposal("2026-03-01");
            it.answers("2026-03-10", &proposal, "refuse");
            it.decision("2026-03-20", &proposal, "adopted", json!({}));
            it.position("2026-03-25", COUNCIL, &proposal, "consent", "consent");
        },
        &[
            ("2026-03-10", "2026-03-10", "proposed consent_refused"),
            ("2026-04-01", "2026-03-20", "in_force consent_refused"),
            // It comes after the decision, so it shows and does not count.
            ("2026-04-01", LATE, "in_force consent_refused"),
        ],
    );
    rows += check(
        "refused, and then consented before the decision",
        |it| {
            let proposal = it.proposal("2026-03-01");
            it.answers("2026-03-10", &proposal, "refuse");
            it.position("2026-03-12", COUNCIL, &proposal, "consent", "consent");
            it.decision("2026-03-20", &proposal, "adopted", json!({}));
        },
        &[("2026-03-11", "2026-03-11", "proposed consent_refused"), ("2026-04-01", LATE, "in_force")],
    );
    rows += check(
        "substituted",
        |it| {
            let proposal = it.proposal("2026-03-01");
            it.answers("2026-03-10", &proposal, "refuse");
            let more = json!({ "substitution": { "reference": "LCvV 26-01", "dated": "2026-03-18" } });
            it.decision("2026-03-20", &proposal, "adopted", more);
        },
        &[("2026-03-19", "2026-03-19", "proposed consent_refused"), ("2026-04-01", LATE, "in_force")],
    );
    rows += check(
        "decided without asking",
        |it| {
            let proposal = it.proposal("2026-03-01");
            it.decision("2026-03-02", &proposal, "adopted", json!({ "emergency": "…" }));
            it.answers("2026-03-10", &proposal, "consent");
        },
        &[
            ("2026-03-02", "2026-03-02", "adopted answer_missing"),
            ("2026-04-01", LATE, "in_force answer_missing"),
        ],
    );
    rows += check(
        "nullity",
        |it| {
            let (proposal, _) = it.adopted();
            it.position("2026-04-10", COUNCIL, &proposal, "consent", "nullity");
            it.position("2026-04-20", COUNCIL, &proposal, "consent", "consent");
        },
        &[
            ("2026-04-20", "2026-04-09", "in_force"),
            ("2026-04-20", "2026-04-10", "in_force nullity_invoked"),
            ("2026-04-20", "2026-04-20", "in_force"),
        ],
    );
    assert!(rows >= 32, "{rows}");
}

#[test]
fn reviews_and_ends_change_the_status() {
    let mut rows = 0;
    rows += check(
        "reviewed late",
        |it| {
            let (_, decision) = it.adopted();
            it.review("2026-05-05", &decision, "2026-05-03", "continue", json!({ "next": "2026-06-10" }));
            it.review("2026-06-10", &decision, "2026-06-10", "continue", json!({}));
        },
        &[
            ("2026-05-04", "2026-05-04", "in_force review_overdue"),
            ("2026-05-04", "2026-05-05", "in_force"),
            ("2026-05-02", "2026-05-05", "in_force review_overdue"),
            ("2026-06-10", "2026-05-05", "in_force review_due"),
            ("2026-06-11", "2026-05-05", "in_force review_overdue"),
            ("2026-07-09", LATE, "in_force"),
            ("2026-07-10", LATE, "in_force review_due"),
        ],
    );
    rows += check(
        "extended",
        |it| {
            let (_, decision) = it.adopted();
            let more = json!({ "extension": { "until": "2026-12-31", "why": "…" }, "next": "2027-02-01" });
            it.review("2026-10-05", &decision, "2026-10-05", "continue", more);
        },
        &[
            ("2026-10-06", "2026-10-04", "expired review_overdue"),
            ("2026-10-02", LATE, "expired review_overdue"),
            ("2026-10-05", LATE, "in_force"),
            ("2026-12-31", LATE, "in_force"),
            ("2027-01-01", LATE, "expired"),
            // What is due after the end is the closure, no review.
            ("2027-03-01", LATE, "expired"),
        ],
    );
    rows += check(
        "suspended",
        |it| {
            let (_, decision) = it.adopted();
            it.review("2026-05-01", &decision, "2026-05-01", "suspend", json!({ "next": "2026-05-15" }));
            it.review("2026-05-20", &decision, "2026-05-20", "resume", json!({}));
        },
        &[
            ("2026-05-01", LATE, "suspended"),
            ("2026-05-15", LATE, "suspended review_due"),
            ("2026-05-19", LATE, "suspended review_overdue"),
            ("2026-05-20", "2026-05-19", "suspended review_overdue"),
            ("2026-05-20", LATE, "in_force"),
            ("2026-11-01", "2026-05-10", "suspended review_overdue"),
        ],
    );
    for outcome in ["end_returned", "end_norm_changed", "stop_unsafe"] {
        rows += check(
            outcome,
            |it| {
                let (_, decision) = it.adopted();
                it.review("2026-05-10", &decision, "2026-05-01", outcome, json!({}));
            },
            &[
                ("2026-05-05", "2026-05-09", "in_force review_overdue"),
                ("2026-04-30", LATE, "in_force"),
                ("2026-05-01", LATE, "ended"),
            ],
        );
    }
    rows += check(
        "closed",
        |it| {
            let (_, decision) = it.adopted();
            it.act("2026-04-20", "closure", "board", closure(&decision, "2026-04-25"));
        },
        &[
            ("2026-04-25", "2026-04-19", "in_force"),
            ("2026-04-24", LATE, "in_force"),
            ("2026-04-25", LATE, "ended"),
            ("2026-10-10", LATE, "ended"),
        ],
    );
    rows += check(
        "grace, once the charter gives it",
        |it| {
            it.adopted();
            it.charter("2026-05-10", json!({ "overdue_grace_days": 7 }));
        },
        &[
            ("2026-05-05", "2026-05-09", "in_force review_overdue"),
            ("2026-05-08", "2026-05-10", "in_force review_due"),
            ("2026-05-09", "2026-05-10", "in_force review_overdue"),
        ],
    );
    rows += check(
        "superseded",
        |it| {
            it.adopted();
            let mut record = it.record.clone();
            record["deviation"]["from"] = json!("2026-04-20");
            let content = json!({ "decision": "2026-002", "outcome": "adopted", "record": record, "residual_risks_accepted": true, "supersedes": "2026-001" });
            it.act("2026-04-10", "decision", "board", content);
        },
        &[
            ("2026-04-20", "2026-04-09", "in_force"),
            ("2026-04-19", LATE, "in_force"),
            ("2026-04-20", LATE, "in_force superseded"),
        ],
    );
    assert!(rows >= 35, "{rows}");
}

#[test]
fn a_later_decision_changes_the_terms_from_then_on() {
    check(
        "shortened",
        |it| {
            let (proposal, _) = it.adopted();
            let second =
                it.amended("2026-04-10", &proposal, |it| it["deviation"]["until"] = json!("2026-04-25"));
            it.answers("2026-04-11", &second, "consent");
            it.decision("2026-04-15", &second, "adopted", json!({}));
        },
        &[
            ("2026-04-26", "2026-04-14", "in_force"),
            ("2026-04-26", "2026-04-15", "expired"),
            ("2026-04-20", LATE, "in_force"),
        ],
    );
    check(
        "put off before it began",
        |it| {
            let (_, decision) = it.adopted();
            let second = it.amended("2026-03-22", &decision, |it| {
                it["deviation"]["from"] = json!("2026-06-01");
                it["review"]["first"] = json!("2026-07-01");
            });
            it.answers("2026-03-23", &second, "consent");
            it.decision("2026-03-25", &second, "adopted", json!({}));
        },
        &[
            ("2026-04-10", "2026-03-24", "in_force"),
            ("2026-04-10", LATE, "adopted"),
            ("2026-06-01", LATE, "in_force"),
            ("2026-07-02", LATE, "in_force review_overdue"),
        ],
    );
    check(
        "changed from a later day on",
        |it| {
            let (_, decision) = it.adopted();
            let second = it.amended("2026-04-02", &decision, |it| {
                it["deviation"]["from"] = json!("2026-06-01");
                it["review"]["first"] = json!("2026-07-01");
            });
            it.decision("2026-04-05", &second, "adopted", json!({}));
        },
        &[("2026-04-20", LATE, "in_force"), ("2026-06-15", LATE, "in_force answer_missing")],
    );
    check(
        "an amendment that was rejected",
        |it| {
            let (proposal, _) = it.adopted();
            let second =
                it.amended("2026-04-10", &proposal, |it| it["deviation"]["until"] = json!("2026-12-31"));
            it.decision("2026-04-15", &second, "rejected", json!({}));
        },
        &[("2026-04-20", LATE, "in_force"), ("2026-10-01", LATE, "expired review_overdue")],
    );
    let mut book = Book::new();
    let (proposal, _) = book.adopted();
    let pending = book.amended("2026-04-10", &proposal, |_| {});
    let life = book.lives.get(&id("2026-001")).unwrap();
    let terms = life.terms(date("2026-04-12"), date(LATE)).unwrap();
    assert_eq!(terms.pending.map(|it| it.digest.to_string()), Some(pending));
    assert_eq!((terms.extensions, terms.renewals, terms.counting.len()), (0, 0, 3));
    assert!(terms.missing.is_empty());
}

#[test]
fn an_erased_act_still_shows_by_what_points_at_it() {
    let mut book = Book::new();
    let proposal = json!({ "decision": "2026-001", "record": book.record });
    let proposal = book.add("2026-03-01", "proposal", "board", proposal, false);
    assert_eq!(told(&book.lives, "2026-03-02", LATE), "none");
    book.position("2026-03-10", COUNCIL, &proposal, "consent", "consent");
    assert_eq!(told(&book.lives, "2026-03-10", LATE), "proposed");
    let decision = json!({ "decision": "2026-001", "proposal": proposal, "outcome": "adopted", "residual_risks_accepted": true });
    let decision = book.add("2026-03-20", "decision", "board", decision, false);
    book.review("2026-05-01", &decision, "2026-05-01", "continue", json!({ "next": "2026-06-01" }));
    let erasure = json!({ "entry": 3, "ground": "AVG art. 17", "reason": "…" });
    book.act("2026-05-02", "erasure", "board", erasure);
    assert_eq!(book.lives.meaningless(), []);
    let life = book.lives.get(&id("2026-001")).unwrap();
    let erased: Vec<_> = life.erased.iter().map(|it| (it.entry, it.erased_by)).collect();
    assert_eq!(erased, [(1, None), (3, Some(5))]);
    assert_eq!(book.lives.erased_by(3), Some(5));
    assert_eq!(told(&book.lives, "2026-03-19", LATE), "adopted");
    assert_eq!(told(&book.lives, "2026-05-15", LATE), "in_force");
    assert_eq!(told(&book.lives, "2026-06-02", LATE), "in_force review_overdue");
    assert!(book.lives.status(&id("2026-001"), date("2026-05-15"), date(LATE)).unwrap().erased);
    assert_eq!(life.entries(), [1, 2, 3, 4]);
}

/// Nothing shows that an erased decision was adopted until it is reviewed or closed.
#[test]
fn an_erased_decision_may_have_been_a_rejection() {
    let mut book = Book::new();
    let proposal = book.proposal("2026-03-01");
    let decision = json!({ "decision": "2026-001", "proposal": proposal, "outcome": "rejected", "residual_risks_accepted": true });
    let decision = book.add("2026-03-20", "decision", "board", decision, false);
    assert_eq!(book.lives.unplaced().map(|it| it.entry).collect::<Vec<_>>(), [2]);
    // While nobody knows which decision it was of, what names an unknown one is let be, and takes no number.
    assert_eq!(book.why("note", "nurses", json!({ "text": "…", "about": "2026-009" })), [""; 0]);
    book.act("2026-03-21", "note", "nurses", json!({ "text": "…", "about": "2026-009" }));
    let first = json!({ "decision": "2026-009", "record": book.record });
    assert_eq!(book.why("proposal", "board", first), [""; 0]);
    book.amended("2026-04-02", &decision, |_| {});
    assert_eq!(book.lives.unplaced().count(), 0);
    assert_eq!(told(&book.lives, "2026-04-03", LATE), "proposed answer_missing");
    assert!(book.lives.status(&id("2026-001"), date("2026-04-03"), date(LATE)).unwrap().erased);
    assert_eq!(
        book.why("note", "nurses", json!({ "text": "…", "about": "2026-008" })),
        ["meaning-decision-unknown"]
    );
}

#[test]
fn what_means_nothing_changes_nothing() {
    let mut book = Book::new();
    let (proposal, decision) = book.adopted();
    let before = told(&book.lives, "2026-05-10", LATE);
    let entries = book.lives.get(&id("2026-001")).unwrap().entries();
    book.decision("2026-04-01", &proposal, "withdrawn", json!({}));
    book.act("2026-04-01", "closure", COUNCIL, closure(&decision, "2026-04-02"));
    book.act("2026-04-01", "review", "board", review(&proposal, "2026-04-02", "stop_unsafe", json!({})));
    book.position("2026-04-01", "board", &proposal, "consent", "nullity");
    assert_eq!(told(&book.lives, "2026-05-10", LATE), before);
    assert_eq!(book.lives.get(&id("2026-001")).unwrap().entries(), entries);
    let numbers: Vec<_> = book.lives.meaningless().iter().map(|it| it.entry).collect();
    assert_eq!(numbers, [6, 7, 8, 9]);
    // Nor can anything rest on it.
    assert_eq!(
        book.why("reply", "nurses", json!({ "to": "0".repeat(64), "text": "…" })),
        ["meaning-reply-to"]
    );
}

#[test]
fn the_vector_of_a_whole_life_gives_that_life() {
    let now = Time::new("2026-11-21T00:00:00Z").unwrap();
    let (_, ledger) = Ledger::open(&whole_life()).unwrap().verify(now, &mut |_, _| {}).unwrap();
    let lives = Lives::of(ledger.unwrap().view()).unwrap();
    assert_eq!(lives.meaningless(), []);
    assert_eq!(lives.iter().count(), 1);
    let life = lives.get(&id("2026-001")).unwrap();
    assert_eq!(life.entries(), (2..12).collect::<Vec<_>>());
    assert_eq!((life.positions.len(), life.replies.len(), life.signals.len()), (3, 1, 1));
    let known = "2026-03-01";
    for (on, expected) in [
        ("2026-03-31", "adopted"),
        ("2026-05-01", "in_force"),
        ("2026-06-02", "in_force review_overdue"),
        ("2026-09-15", "ended"),
    ] {
        assert_eq!(told(&lives, on, known), expected, "{on}");
    }
    let terms = life.terms(date("2026-05-02"), date(known)).unwrap();
    assert_eq!((terms.until, terms.until_decided), (Some(date("2026-10-31")), Some(date("2026-09-30"))));
    assert_eq!(terms.extensions, 1);
    assert_eq!(terms.next_review, Some(date("2026-06-01")));
    assert_eq!(terms.record.unwrap().review.every_days.get(), 14);
    let tasks: Vec<_> = due(&lives, date("2026-05-02"), date(known))
        .into_iter()
        .map(|it| (it.date.to_string(), matches!(it.task, Task::SignalAnswer), it.overdue))
        .collect();
    let row = |day: &str, signal, overdue| (day.to_owned(), signal, overdue);
    assert_eq!(
        tasks,
        [
            row("2026-04-01", false, true), // measure m2
            row("2026-05-14", true, false),
            row("2026-06-01", false, false), // review, evaluation of m2
            row("2026-06-01", false, false),
            row("2026-08-01", false, false), // milestone p1
                                             // The end is not: what is closed ahead of it ends before.
        ]
    );
}

#[test]
fn ids_go_on_where_they_were() {
    let mut book = Book::new();
    assert_eq!(book.lives.next_id(2026), Some(id("2026-001")));
    book.adopted();
    for taken in ["2026-009", "2026-1000", "2025-070"] {
        let content = json!({ "decision": taken, "record": book.record });
        book.act("2026-04-01", "proposal", "board", content);
    }
    assert_eq!(book.lives.next_id(2026), Some(id("2026-1001")));
    assert_eq!(book.lives.next_id(2027), Some(id("2027-001")));
    assert_eq!(book.lives.next_id(-1), None);
}

#[test]
fn every_word_of_a_status_is_said_in_every_language() {
    for lang in Lang::ALL {
        Phase::ALL.iter().for_each(|it| assert!(exists(lang, &format!("phase-{}", it.word()))));
        Flag::ALL.iter().for_each(|it| assert!(exists(lang, &format!("flag-{}", it.word()))));
    }
}
