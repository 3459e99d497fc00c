//! What means something and what does not: for each rule an act that breaks it, beside one that does not.

use serde_json::{Value, json};
use verantwoord::deviation::Act;
use verantwoord::ledger::{Leaf, Meaning};

use crate::book::{Book, COUNCIL, closure, merge, review};

/// An act, and the rules that it breaks.
type Row<'a> = (&'a str, &'a str, Value, &'a [&'a str]);

fn check(book: &Book, rows: Vec<Row<'_>>) {
    for (nth, (kind, by, content, expected)) in rows.into_iter().enumerate() {
        assert_eq!(book.why(kind, by, content), expected, "row {nth}: {kind} by {by}");
    }
}

fn changed(book: &Book, change: impl FnOnce(&mut Value)) -> Value {
    let mut record = book.record.clone();
    change(&mut record);
    record
}

#[test]
fn a_proposal() {
    let mut book = Book::new();
    let (proposal, decision) = book.adopted();
    let position = book.position("2026-04-01", "nurses", &proposal, "advice", "agree");
    let of = |id: &str, amends: Option<&str>| {
        let mut content = json!({ "decision": id, "record": book.record });
        amends.iter().for_each(|it| content["amends"] = json!(it));
        content
    };
    let none = "0".repeat(64);
    check(
        &book,
        vec![
            ("proposal", "board", of("2026-002", None), &[]),
            ("proposal", "maanhof", of("2026-002", None), &[]),
            ("proposal", COUNCIL, of("2026-002", None), &["meaning-only-proposers"]),
            ("proposal", "igj", of("2026-002", None), &["meaning-only-proposers"]),
            ("proposal", "board", of("2026-001", Some(&proposal)), &[]),
            ("proposal", "board", of("2026-001", Some(&decision)), &[]),
            ("proposal", "board", of("2026-001", None), &["meaning-decision-taken"]),
            ("proposal", "board", of("2026-001", Some(&position)), &["meaning-amends"]),
            ("proposal", "board", of("2026-001", Some(&none)), &["meaning-amends"]),
            ("proposal", "board", of("2026-002", Some(&proposal)), &["meaning-amends"]),
        ],
    );
    book.act("2026-04-02", "closure", "board", closure(&decision, "2026-04-02"));
    let late = json!({ "decision": "2026-001", "amends": proposal, "record": book.record });
    check(&book, vec![("proposal", "board", late, &["meaning-ended"])]);
}

#[test]
fn a_record() {
    let book = Book::new();
    let row = |expected: &'static [&'static str], change: fn(&mut Value)| {
        (expected, json!({ "decision": "2026-001", "record": changed(&book, change) }))
    };
    let document = json!([{ "id": "d1", "name": "d", "media_type": "text/plain", "bytes": 1, "digest": "0".repeat(64), "purpose": "p" }]);
    let with = |change: fn(&mut Value)| {
        let record = changed(&book, |it| {
            it["documents"] = document.clone();
            it["partners"] = json!([{ "id": "p9", "name": "Maanhof", "body": "maanhof" }]);
            change(it);
        });
        json!({ "decision": "2026-001", "record": record })
    };
    let rows = vec![
        row(&[], |_| {}),
        row(&["meaning-id-unknown"], |it| it["measures"][0]["addresses"] = json!(["c9"])),
        // An indicator is neither a cause nor a risk.
        row(&["meaning-id-unknown"], |it| it["measures"][0]["addresses"] = json!(["i1"])),
        row(&[], |it| it["measures"][0]["addresses"] = json!(["c1", "r1"])),
        row(&["meaning-id-unknown"], |it| it["root_causes"][0]["feeds"] = json!(["r1"])),
        row(&["meaning-id-unknown"], |it| it["root_causes"][0]["documents"] = json!(["d1"])),
        row(&["meaning-id-unknown"], |it| it["forecast"]["document"] = json!("d1")),
        row(&["meaning-id-unknown"], |it| it["consultations"][0]["documents"] = json!(["d1"])),
        row(&["meaning-body-unknown"], |it| it["consultations"][0]["body"] = json!("nobody")),
        row(&["meaning-body-not-asked"], |it| it["consultations"][0]["body"] = json!("igj")),
        row(&["meaning-body-not-asked"], |it| it["consultations"][0]["body"] = json!("board")),
        row(&[], |it| it["consultations"][0]["body"] = json!("maanhof")),
        row(&[], |it| it["consultations"] = json!([])),
        row(&["meaning-until-before-from"], |it| it["deviation"]["until"] = json!("2026-03-31")),
        row(&[], |it| it["deviation"]["until"] = json!("2026-04-01")),
        row(&["meaning-review-before-from"], |it| it["review"]["first"] = json!("2026-03-31")),
        row(&[], |it| it["review"]["first"] = json!("2029-03-31")),
        row(&["meaning-phases"], |it| {
            let phases =
                json!([{ "what": "…", "until": "2026-05-02" }, { "what": "…", "until": "2026-05-01" }]);
            it["measures"][1]["technology"]["phases"] = phases;
        }),
        row(&["meaning-id-unknown", "meaning-until-before-from"], |it| {
            it["measures"][0]["addresses"] = json!(["c9"]);
            it["deviation"]["until"] = json!("2025-01-01");
        }),
        (
            &[],
            with(|it| {
                it["root_causes"][0]["documents"] = json!(["d1"]);
                it["forecast"]["document"] = json!("d1");
                it["consultations"][0]["documents"] = json!(["d1"]);
                let measure = it["measures"][0].as_object_mut().unwrap();
                measure.remove("owner");
                measure.insert("partner".into(), json!("p9"));
            }),
        ),
        (&["meaning-body-unknown"], with(|it| it["partners"][0]["body"] = json!("nobody"))),
        (
            &["meaning-id-unknown"],
            with(|it| {
                let measure = it["measures"][0].as_object_mut().unwrap();
                measure.remove("owner");
                measure.insert("partner".into(), json!("d1"));
            }),
        ),
    ];
    for (expected, content) in rows {
        check(&book, vec![("proposal", "board", content, expected)]);
    }
}

/// The format sets no end to the digits of a number, and what is told of a decision repeats it each time.
#[test]
fn a_number_that_goes_on_for_ever() {
    let mut book = Book::new();
    let (proposal, _) = book.adopted();
    let id = |digits: usize| format!("2026-{}", "1".repeat(digits));
    let position = |digits| json!({ "decision": id(digits), "proposal": proposal, "right": "advice", "answer": "agree", "text": "…" });
    let note = |digits| json!({ "text": "…", "about": id(digits) });
    check(
        &book,
        vec![
            ("position", COUNCIL, position(9), &["meaning-position-proposal"]),
            ("position", COUNCIL, position(10), &["meaning-decision-id-long"]),
            ("note", COUNCIL, note(9), &["meaning-decision-unknown"]),
            ("note", COUNCIL, note(500_000), &["meaning-decision-id-long"]),
        ],
    );
}

#[test]
fn a_position() {
    let mut book = Book::new();
    let (proposal, decision) = book.adopted();
    let of = |id: &str, to: &str| json!({ "decision": id, "proposal": to, "right": "advice", "answer": "nullity", "text": "…" });
    check(
        &book,
        vec![
            ("position", COUNCIL, of("2026-001", &proposal), &[]),
            ("position", "maanhof", of("2026-001", &proposal), &[]),
            // Not asked: it may speak.
            ("position", "nurses", of("2026-001", &proposal), &[]),
            ("position", COUNCIL, of("2026-001", &decision), &[]),
            ("position", "board", of("2026-001", &proposal), &["meaning-position-board"]),
            ("position", "igj", of("2026-001", &proposal), &["meaning-position-inspectorate"]),
            ("position", COUNCIL, of("2026-002", &proposal), &["meaning-position-proposal"]),
            ("position", COUNCIL, of("2026-001", &"0".repeat(64)), &["meaning-position-proposal"]),
        ],
    );
}

#[test]
fn a_decision() {
    let mut book = Book::new();
    let (first, adopted) = book.adopted();
    let open = book.amended("2026-04-01", &first, |_| {});
    let position = book.position("2026-04-02", COUNCIL, &open, "advice", "disagree");
    let record = book.record.clone();
    let of = |more: Value| {
        let mut content =
            json!({ "decision": "2026-001", "outcome": "adopted", "residual_risks_accepted": false });
        merge(&mut content, more);
        content
    };
    let on = |more: Value| {
        let mut content = of(json!({ "proposal": open }));
        merge(&mut content, more);
        content
    };
    let answer = |to: &str| json!({ "answers": [{ "position": to, "text": "…" }] });
    let until = |day: &str| json!({ "until": day });
    let dated = |day: &str| json!({ "substitution": { "reference": "LCvV", "dated": day } });
    check(
        &book,
        vec![
            ("decision", "board", on(json!({})), &[]),
            ("decision", COUNCIL, on(json!({})), &["meaning-only-board"]),
            ("decision", "maanhof", on(json!({})), &["meaning-only-board"]),
            ("decision", "board", of(json!({ "proposal": first })), &["meaning-decided"]),
            ("decision", "board", of(json!({ "proposal": adopted })), &["meaning-decision-proposal"]),
            (
                "decision",
                "board",
                of(json!({ "proposal": open, "decision": "2026-002" })),
                &["meaning-decision-proposal"],
            ),
            ("decision", "board", of(json!({ "record": record })), &["meaning-decision-without-proposal"]),
            (
                "decision",
                "board",
                of(json!({ "record": record, "decision": "2026-002", "emergency": "…" })),
                &[],
            ),
            (
                "decision",
                "board",
                of(json!({ "decision": "2026-002" })),
                &["meaning-decision-without-record"],
            ),
            (
                "decision",
                "board",
                on(json!({ "outcome": "adopted_with_changes" })),
                &["meaning-changes-without-record"],
            ),
            ("decision", "board", on(json!({ "outcome": "adopted_with_changes", "record": record })), &[]),
            ("decision", "board", on(json!({ "outcome": "rejected" })), &[]),
            ("decision", "board", on(answer(&position)), &[]),
            ("decision", "board", on(answer(&open)), &["meaning-answer-position"]),
            ("decision", "board", on(until("2026-04-01")), &[]),
            ("decision", "board", on(until("2026-03-31")), &["meaning-until-before-from"]),
            (
                "decision",
                "board",
                on(json!({ "from": "2026-10-01", "first_review": "2026-10-01" })),
                &["meaning-until-before-from"],
            ),
            (
                "decision",
                "board",
                on(json!({ "first_review": "2026-03-31" })),
                &["meaning-review-before-from"],
            ),
            ("decision", "board", on(json!({ "from": "2026-05-02" })), &["meaning-review-before-from"]),
            ("decision", "board", on(json!({ "from": "2026-05-02", "first_review": "2026-05-02" })), &[]),
            ("decision", "board", on(dated("2026-12-01")), &[]),
            ("decision", "board", on(dated("2026-12-02")), &["meaning-substitution-future"]),
            ("decision", "board", on(json!({ "supersedes": "2026-009" })), &["meaning-decision-unknown"]),
            ("decision", "board", on(json!({ "supersedes": "2026-001" })), &["meaning-decision-itself"]),
            (
                "decision",
                "board",
                of(json!({ "record": record, "decision": "2026-002", "supersedes": "2026-001" })),
                &[],
            ),
        ],
    );
    book.act("2026-04-03", "closure", "board", closure(&adopted, "2026-04-03"));
    let late = json!({ "decision": "2026-001", "proposal": open, "outcome": "adopted", "residual_risks_accepted": false });
    check(&book, vec![("decision", "board", late, &["meaning-ended"])]);
}

#[test]
fn a_review() {
    let mut book = Book::new();
    let (proposal, decision) = book.adopted();
    let content = json!({ "decision": "2026-002", "record": book.record });
    let second = book.act("2026-04-01", "proposal", "board", content);
    let more = json!({ "decision": "2026-002" });
    let rejected = book.decision("2026-04-02", &second, "rejected", more.clone());
    let endless = changed(&book, |it| _ = it["deviation"].as_object_mut().unwrap().remove("until"));
    let content = json!({ "decision": "2026-003", "outcome": "adopted", "record": endless, "residual_risks_accepted": false });
    let endless = book.act("2026-04-02", "decision", "board", content);
    let of = |outcome: &str, more: Value| review(&decision, "2026-05-01", outcome, more);
    let until = |day: &str| json!({ "extension": { "until": day, "why": "…" } });
    let mut to_endless = review(&endless, "2026-05-01", "continue", until("2027-01-01"));
    to_endless["decision"] = json!("2026-003");
    let state = |list: &str, id: &str| of("continue", json!({ list: [{ "id": id, "state": "busy" }] }));
    let value = |id: &str| json!({ "indicators": [{ "id": id, "value": "1", "on": "2026-05-01" }] });
    let technology = |id: &str| json!({ "technology": [{ "measure": id, "benefit": "not", "note": "…" }] });
    check(
        &book,
        vec![
            ("review", "board", of("continue", json!({})), &[]),
            ("review", COUNCIL, of("continue", json!({})), &["meaning-only-board"]),
            ("review", "board", review(&proposal, "2026-05-01", "continue", json!({})), &["meaning-act"]),
            ("review", "board", review(&rejected, "2026-05-01", "continue", json!({})), &["meaning-act"]),
            (
                "review",
                "board",
                review(&rejected, "2026-05-01", "continue", more.clone()),
                &["meaning-act-not-adopted"],
            ),
            ("review", "board", of("continue", more), &["meaning-act"]),
            ("review", "board", of("continue", json!({ "next": "2026-05-02" })), &[]),
            (
                "review",
                "board",
                of("continue", json!({ "next": "2026-04-30" })),
                &["meaning-next-before-review"],
            ),
            ("review", "board", of("continue", until("2026-10-01")), &[]),
            ("review", "board", of("continue", until("2026-09-30")), &["meaning-extension-not-later"]),
            ("review", "board", of("stop_unsafe", until("2026-10-01")), &["meaning-extension-of-end"]),
            ("review", "board", to_endless, &["meaning-extension-without-end"]),
            ("review", "board", state("measures", "m1"), &[]),
            ("review", "board", state("measures", "p1"), &["meaning-id-not-reviewed"]),
            ("review", "board", state("milestones", "p1"), &[]),
            ("review", "board", state("milestones", "m1"), &["meaning-id-not-reviewed"]),
            ("review", "board", of("continue", value("i1")), &[]),
            ("review", "board", of("continue", value("i9")), &["meaning-id-not-reviewed"]),
            ("review", "board", of("continue", technology("m2")), &[]),
            // A measure without technology.
            ("review", "board", of("continue", technology("m1")), &["meaning-id-not-reviewed"]),
        ],
    );
    book.review("2026-05-01", &decision, "2026-05-01", "continue", until("2026-11-30"));
    check(
        &book,
        vec![
            (
                "review",
                "board",
                of_day(&decision, "2026-06-01", until("2026-11-30")),
                &["meaning-extension-not-later"],
            ),
            ("review", "board", of_day(&decision, "2026-06-01", until("2026-12-01")), &[]),
        ],
    );
    book.act("2026-06-02", "closure", "board", closure(&decision, "2026-06-01"));
    check(
        &book,
        vec![
            // Held before the end and recorded late: poor process, and to be seen.
            ("review", "board", of_day(&decision, "2026-06-01", json!({})), &[]),
            ("review", "board", of_day(&decision, "2026-06-02", json!({})), &["meaning-review-after-end"]),
        ],
    );
}

fn of_day(act: &str, held: &str, more: Value) -> Value {
    review(act, held, "continue", more)
}

#[test]
fn a_closure() {
    let mut book = Book::new();
    let (proposal, decision) = book.adopted();
    let replaced = |by: &str| {
        let mut content = closure(&decision, "2026-05-01");
        content["replaced_by"] = json!(by);
        content
    };
    let content = json!({ "decision": "2026-002", "record": book.record });
    book.act("2026-04-01", "proposal", "board", content);
    let rows: Vec<Row<'_>> = vec![
        ("closure", "board", closure(&decision, "2026-05-01"), &[]),
        ("closure", "supervisory-board", closure(&decision, "2026-05-01"), &["meaning-only-board"]),
        ("closure", "board", closure(&proposal, "2026-05-01"), &["meaning-act"]),
        ("closure", "board", replaced("2026-002"), &[]),
        ("closure", "board", replaced("2026-003"), &["meaning-decision-unknown"]),
        ("closure", "board", replaced("2026-001"), &["meaning-decision-itself"]),
    ];
    check(&book, rows);
    book.review("2026-05-01", &decision, "2026-05-01", "end_returned", json!({}));
    check(&book, vec![("closure", "board", closure(&decision, "2026-05-01"), &[])]);
    book.act("2026-05-02", "closure", "board", closure(&decision, "2026-05-01"));
    check(&book, vec![("closure", "board", closure(&decision, "2026-05-01"), &["meaning-closed"])]);
}

#[test]
fn what_is_said_beside_it() {
    let mut book = Book::new();
    let (proposal, decision) = book.adopted();
    let position = book.position("2026-04-01", "nurses", &proposal, "advice", "agree");
    let note = book.act("2026-04-01", "note", COUNCIL, json!({ "text": "…" }));
    let signal = |id: &str, by: &str| json!({ "decisions": [id], "addressees": [{ "kind": "nza", "name": "NZa" }], "sent_on": "2026-04-02", "proposes_change_of_norm": false, "text": "…", "answer_by": by });
    let finding = |id: &str, by: &str| json!({ "decision": id, "visit": { "on": "2026-05-01", "location": "West", "inspectors": 2 }, "judgement": "not", "unrecorded_deviation": false, "text": "…", "measure": "none", "answer_by": by });
    let free = json!({ "judgement": "not", "unrecorded_deviation": true, "text": "…", "measure": "none" });
    let reply = |to: &str| json!({ "to": to, "text": "…" });
    let about = |id: &str| json!({ "text": "…", "about": id });
    let charter = |body: &str| {
        let mut content = serde_json::to_value(crate::book::vector(0)["content"].clone()).unwrap();
        content["policy"] = json!({ "witnesses": [{ "body": body, "count": 1, "within_days": 7 }] });
        content
    };
    check(
        &book,
        vec![
            ("signal", "board", signal("2026-001", "2026-04-02"), &[]),
            ("signal", "maanhof", signal("2026-001", "2026-04-02"), &["meaning-only-board"]),
            ("signal", "board", signal("2026-009", "2026-04-02"), &["meaning-decision-unknown"]),
            ("signal", "board", signal("2026-001", "2026-04-01"), &["meaning-answer-before"]),
            ("finding", "igj", finding("2026-001", "2026-05-01"), &[]),
            ("finding", "igj", free.clone(), &[]),
            ("finding", "board", free, &["meaning-only-inspectorate"]),
            ("finding", "igj", finding("2026-009", "2026-05-01"), &["meaning-decision-unknown"]),
            ("finding", "igj", finding("2026-001", "2026-04-30"), &["meaning-answer-before"]),
            ("reply", "nurses", reply(&position), &[]),
            ("reply", "igj", reply(&note), &[]),
            ("reply", "board", reply(&decision), &["meaning-reply-to"]),
            ("note", "igj", about("2026-001"), &[]),
            ("note", "nurses", json!({ "text": "…" }), &[]),
            ("note", "nurses", about("2026-009"), &["meaning-decision-unknown"]),
            ("charter", "board", charter("igj"), &[]),
            ("charter", "board", charter("nobody"), &["meaning-body-unknown"]),
            ("erasure", "board", json!({ "entry": 99, "ground": "…", "reason": "…" }), &[]),
        ],
    );
}

/// What `append` asks: an act that is taken is remembered, so that the next of a batch may rest on it.
#[test]
fn a_batch_rests_on_itself() {
    let book = Book::new();
    let mut lives = book.lives.clone();
    let mut ask = |kind: &str, by: &str, content: Value| {
        let (recorded, digest, statement) = book.statement("2026-03-01", kind, by, content);
        let (kind, by) = (statement.kind(), statement.by.clone());
        let leaf = Leaf { recorded, kind, by, statement: digest, signatures: digest };
        (lives.judge(book.next, &leaf, &statement).len(), digest.to_string())
    };
    let decided = |proposal: &str| json!({ "decision": "2026-001", "proposal": proposal, "outcome": "adopted", "residual_risks_accepted": true });
    assert_eq!(ask("decision", "board", decided(&"0".repeat(64))).0, 1);
    let (wrong, proposal) =
        ask("proposal", "board", json!({ "decision": "2026-001", "record": book.record }));
    assert_eq!(wrong, 0);
    assert_eq!(ask("decision", "board", decided(&proposal)).0, 0);
    assert_eq!(lives.meaningless(), []);
    assert_eq!(lives.iter().count(), 1);
    assert_eq!(book.lives.iter().count(), 0);
}

#[test]
fn many_acts_of_one_life_fold_in_linear_time() {
    let mut book = Book::new();
    let (_, decision) = book.adopted();
    let (recorded, digest, statement) = book.statement(
        "2026-05-01",
        "review",
        "board",
        review(&decision, "2026-05-01", "continue", json!({})),
    );
    for entry in 10..100_000_u64 {
        let mut bytes = digest.0;
        bytes[..8].copy_from_slice(&entry.to_be_bytes());
        let (kind, by) = (statement.kind(), statement.by.clone());
        let digest = verantwoord::crypto::Digest(bytes);
        let signers = Box::new([]);
        let statement = Some(statement.clone());
        book.lives.add(&Act { entry, recorded, kind, by, digest, signers, statement });
    }
    let life = book.lives.iter().next().unwrap();
    assert_eq!(life.reviews.len(), 99_990);
}
