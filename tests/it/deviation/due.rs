//! What is to be done, and by when.

use serde_json::json;
use verantwoord::deviation::{Task, due};

use super::LATE;
use crate::book::{Book, COUNCIL, closure, date, id, review};

/// What is due of the one decision, in a line each: the day, what, and whether that day has passed.
fn told(book: &Book, on: &str, known: &str) -> Vec<String> {
    let line = |it: verantwoord::deviation::Due| {
        let what = match it.task {
            Task::Review => "review".to_owned(),
            Task::Answer { body, right } => format!("{body} {}", right.word()),
            Task::Milestone(id) | Task::Measure(id) => id.to_string(),
            Task::Evaluation(id) => format!("{id} evaluated"),
            Task::End => "end".into(),
            Task::Closure => "closure".into(),
            Task::SignalAnswer => format!("signal {}", it.entry),
            Task::FindingAnswer => format!("finding {}", it.entry),
        };
        format!("{} {what}{}", it.date, if it.overdue { " late" } else { "" })
    };
    due(&book.lives, date(on), date(known)).into_iter().map(line).collect()
}

#[test]
fn answers_until_it_is_decided() {
    let mut book = Book::new();
    let proposal = book.proposal("2026-03-01");
    let all = ["client-council advice", "client-council consent", "supervisory-board informed"];
    assert_eq!(told(&book, "2026-03-29", LATE), all.map(|it| format!("2026-03-29 {it}")));
    assert_eq!(told(&book, "2026-03-30", LATE), all.map(|it| format!("2026-03-29 {it} late")));
    book.position("2026-03-10", COUNCIL, &proposal, "consent", "no_opinion");
    assert_eq!(told(&book, "2026-03-30", "2026-03-09").len(), 3);
    assert_eq!(told(&book, "2026-03-30", LATE).len(), 2);
    book.decision("2026-03-31", &proposal, "rejected", json!({}));
    assert_eq!(told(&book, "2026-04-05", LATE), [""; 0]);
    // A new version asks anew, whatever was said to the first.
    book.amended("2026-04-06", &proposal, |_| {});
    assert_eq!(told(&book, "2026-04-07", LATE).len(), 3);
}

#[test]
fn what_the_record_promised() {
    let mut book = Book::new();
    let (_, decision) = book.adopted();
    let rest = ["2026-06-01 m2 evaluated", "2026-08-01 p1", "2026-09-30 end"];
    let mut expected = vec!["2026-04-01 m1", "2026-04-01 m2", "2026-05-01 review"];
    expected.extend(rest);
    assert_eq!(told(&book, "2026-04-01", LATE), expected);
    let done = json!({
        "measures": [{ "id": "m1", "state": "done" }, { "id": "m2", "state": "dropped" }],
        "technology": [{ "measure": "m2", "benefit": "partly", "note": "…" }], "next": "2026-06-02",
    });
    book.review("2026-05-01", &decision, "2026-05-01", "continue", done);
    let early = ["2026-06-01 m2 evaluated", "2026-06-02 review", "2026-08-01 p1", "2026-09-30 end"];
    assert_eq!(told(&book, "2026-05-01", LATE), early);
    let evaluated = json!({
        "measures": [{ "id": "m1", "state": "busy" }],
        "technology": [{ "measure": "m2", "benefit": "not", "note": "…" }],
        "milestones": [{ "id": "p1", "state": "done" }],
        "extension": { "until": "2026-10-31", "why": "…" }, "next": "2026-12-01",
    });
    book.review("2026-06-01", &decision, "2026-06-01", "continue", evaluated);
    // A measure that was done and is being done again is open again.
    let open = ["2026-04-01 m1 late", "2026-10-31 end", "2026-12-01 review"];
    assert_eq!(told(&book, "2026-06-01", LATE), open);
    // After the end no review is due, but the closure is.
    assert_eq!(told(&book, "2026-11-01", LATE), ["2026-04-01 m1 late", "2026-10-31 end late"]);
    book.review("2026-11-02", &decision, "2026-11-02", "end_returned", json!({}));
    assert_eq!(told(&book, "2026-11-03", LATE), ["2026-11-02 closure late"]);
    book.act("2026-11-04", "closure", "board", closure(&decision, "2026-11-02"));
    assert_eq!(told(&book, "2026-11-05", "2026-11-03"), ["2026-11-02 closure late"]);
    assert_eq!(told(&book, "2026-11-05", LATE), [""; 0]);
}

#[test]
fn days_of_grace_are_for_reviews() {
    let mut book = Book::new();
    let (_, decision) = book.adopted();
    book.charter("2026-03-21", json!({ "overdue_grace_days": 7, "signal_answer_days": 10 }));
    assert!(told(&book, "2026-05-08", LATE).contains(&"2026-05-01 review".to_owned()));
    assert!(told(&book, "2026-05-09", LATE).contains(&"2026-05-01 review late".to_owned()));
    book.act("2026-05-10", "review", "board", review(&decision, "2026-05-10", "stop_unsafe", json!({})));
    book.act("2026-05-11", "closure", "board", closure(&decision, "2026-05-10"));
    let signal = json!({
        "decisions": ["2026-001", "2026-001"], "addressees": [{ "kind": "nza", "name": "NZa" }],
        "sent_on": "2026-05-01", "proposes_change_of_norm": false, "text": "…",
    });
    let signal = book.act("2026-05-12", "signal", "board", signal);
    let finding = |decision: Option<&str>| {
        let mut content = json!({ "judgement": "not", "unrecorded_deviation": false, "text": "…", "measure": "none", "answer_by": "2026-06-01" });
        decision.iter().for_each(|it| content["decision"] = json!(it));
        content
    };
    let about = book.act("2026-05-13", "finding", "igj", finding(Some("2026-001")));
    let apart = book.act("2026-05-13", "finding", "igj", finding(None));
    let first = book.next - 3;
    let all = [
        format!("2026-05-11 signal {first} late"),
        format!("2026-06-01 finding {} late", first + 2),
        format!("2026-06-01 finding {} late", first + 1),
    ];
    assert_eq!(told(&book, "2026-06-02", LATE), all);
    // An inspectorate does not answer itself.
    for (by, to) in [("igj", &about), ("igj", &apart)] {
        book.act("2026-05-14", "reply", by, json!({ "to": to, "text": "…" }));
    }
    assert_eq!(told(&book, "2026-06-02", LATE), all);
    for to in [&signal, &about, &apart] {
        book.act("2026-05-15", "reply", "board", json!({ "to": to, "text": "…" }));
    }
    assert_eq!(told(&book, "2026-06-02", LATE), [""; 0]);
    let life = book.lives.get(&id("2026-001")).unwrap();
    assert_eq!((life.signals.len(), life.findings.len(), life.replies.len()), (1, 1, 3));
    assert_eq!((book.lives.findings().len(), book.lives.replies().len()), (1, 2));
}

#[test]
fn nothing_is_due_after_a_closure_that_lies_ahead() {
    let mut book = Book::new();
    let (_, decision) = book.adopted();
    assert!(told(&book, "2026-04-10", LATE).contains(&"2026-05-01 review".to_owned()));
    book.act("2026-04-11", "closure", "board", closure(&decision, "2026-04-20"));
    assert_eq!(told(&book, "2026-04-12", LATE).iter().filter(|it| it.as_str() > "2026-04-20").count(), 0);
    // What is to be done before it, still is.
    let mut book = Book::new();
    let (_, decision) = book.adopted();
    book.act("2026-04-11", "closure", "board", closure(&decision, "2026-05-20"));
    assert!(told(&book, "2026-04-12", LATE).contains(&"2026-05-01 review".to_owned()));
    assert!(!told(&book, "2026-04-12", LATE).iter().any(|it| it.ends_with("end")));
}
