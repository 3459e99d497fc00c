//! Clocks beside the log's own: witnesses that are missing, and that contradict it.

use serde_json::json;

use super::story::{Story, finds, passes};

/// A witness of the council's cosigned the head that ends with this step.
fn cosigned(story: &mut Story, step: &str, at: &str) {
    let size = story.entry(step) + 1;
    story.cosigned.push((size, "client-council", at.into()));
}

fn expected(story: &mut Story, count: u64, days: u64) {
    story.content("charter")["policy"]["witnesses"] =
        json!([{ "body": "client-council", "count": count, "within_days": days }]);
}

#[test]
fn a_witness_whose_clock_says_otherwise() {
    let decision = Story::sound().entry("decision");
    // The decision is recorded at noon.
    let at = |at: &'static str| {
        move |it: &mut Story| {
            it.step("decision").at = "2026-04-10T12:00:00Z".into();
            cosigned(it, "decision", at);
        }
    };
    let found = finds("clock-contradicted", at("2026-04-10T10:59:59Z"));
    assert_eq!((found.len(), found[0].entries.as_slice()), (1, &[decision][..]));
    finds("clock-contradicted", at("2000-01-01"));
    passes("clock-contradicted", at("2026-04-10T11:00:00Z"));
    passes("clock-contradicted", at("2026-04-12"));
    // What was not known yet is not held against anybody.
    passes("clock-contradicted", |it| {
        at("2026-04-10T10:00:00Z")(it);
        it.known = Some("2026-04-09".into());
    });
}

#[test]
fn a_witness_that_saw_less_than_there_was() {
    // The newest head that the witness saw in May ended before the decision of 10 April.
    let saw = |at: &'static str| {
        move |it: &mut Story| {
            it.step("decision").at = "2026-04-10T12:00:00Z".into();
            it.cosigned.push((it.entry("decision"), "client-council", at.into()));
        }
    };
    let found = finds("recorded-unseen", saw("2026-04-17T12:00:01Z"));
    assert_eq!((found.len(), found[0].entries[0]), (1, Story::sound().entry("decision")));
    passes("recorded-unseen", saw("2026-04-17T12:00:00Z"));
    // The policy says how long a witness may take.
    passes("recorded-unseen", |it| {
        expected(it, 1, 30);
        saw("2026-05-10T12:00:00Z")(it);
    });
    finds("recorded-unseen", |it| {
        expected(it, 1, 30);
        saw("2026-05-10T12:00:01Z")(it);
    });
    // The newest of all is not behind anything.
    passes("recorded-unseen", |it| {
        let size = it.steps.len() as u64;
        it.cosigned.push((size, "client-council", "2027-01-01".into()));
    });
}

#[test]
fn witnesses_that_the_charter_expects() {
    let last = Story::sound().steps.len() as u64 - 1;
    let weekly = |it: &mut Story| {
        expected(it, 1, 7);
        for step in 0..it.steps.len() {
            let (name, at) = (it.steps[step].name.clone(), it.steps[step].at.clone());
            cosigned(it, &name, &at);
        }
    };
    passes("witnesses-missing", weekly);
    passes("witnesses-missing", |_| {});
    let found = finds("witnesses-missing", |it| expected(it, 1, 7));
    assert_eq!((found.len(), found[0].entries.as_slice()), (1, &[0, last][..]));
    // One head too few, and the entries under it are seen with the next one, too late.
    let found = finds("witnesses-missing", |it| {
        weekly(it);
        let decision = it.entry("decision");
        it.cosigned.retain(|(size, ..)| *size != decision + 1);
    });
    assert_eq!(found[0].entries, [Story::sound().entry("decision")]);
    // Two are expected, and there is one; of two bodies each has its own.
    finds("witnesses-missing", |it| {
        weekly(it);
        expected(it, 2, 7);
    });
    finds("witnesses-missing", |it| {
        weekly(it);
        it.cosigned.iter_mut().for_each(|it| it.1 = "igj");
    });
    // One head covers all before it, if it comes in time; on the last day it does, and a day later it does not.
    let once = |at: &'static str| {
        move |it: &mut Story| {
            expected(it, 1, 300);
            let size = it.steps.len() as u64;
            it.cosigned.push((size, "client-council", at.into()));
            it.on = "2027-12-01".into();
        }
    };
    passes("witnesses-missing", once("2026-11-01"));
    let found = finds("witnesses-missing", once("2026-11-02"));
    assert_eq!(found[0].entries, [0]);
    // Nothing is late before its day.
    passes("witnesses-missing", |it| {
        expected(it, 1, 7);
        it.known = Some("2026-01-05".into());
        it.on = "2026-01-12".into();
    });
    finds("witnesses-missing", |it| {
        expected(it, 1, 7);
        it.known = Some("2026-01-05".into());
        it.on = "2026-01-13".into();
    });
    // A charter that expects them later does not ask for what was before it.
    let found = finds("witnesses-missing", |it| {
        let mut charter = it.content("charter").clone();
        charter["policy"]["witnesses"] = json!([{ "body": "igj", "count": 1, "within_days": 1 }]);
        it.act("amendment", "2026-09-01", "charter", "board", charter);
    });
    assert_eq!(found[0].entries, [last + 1]);
}

#[test]
fn times_that_the_log_alone_knows() {
    // Nobody but the board signs anything after the finding of the inspectorate.
    let later = |it: &mut Story| it.on = "2027-02-01".into();
    let found = finds("time-unconfirmed", later);
    let first = Story::sound().entry("finding");
    assert_eq!(found[0].entries, [first, Story::sound().steps.len() as u64 - 1]);
    passes("time-unconfirmed", |it| {
        later(it);
        let size = it.steps.len() as u64;
        it.cosigned.push((size, "igj", "2026-09-09".into()));
    });
    // An act of another body that had seen all of it does as well; one that had not does not.
    let note = |seen: u64| {
        move |it: &mut Story| {
            later(it);
            let said = json!({ "text": "Wij lazen alles." });
            it.act("note", "2026-09-09", "note", "client-council", said).seen = Some(seen);
        }
    };
    let all = Story::sound().steps.len() as u64;
    let found = finds("time-unconfirmed", note(all));
    assert_eq!(found[0].entries, [all], "the note itself is known to nobody else yet");
    assert_eq!(finds("time-unconfirmed", note(first + 1))[0].entries, [first + 1, all]);
    // Three months after it, it confirms nothing.
    finds("time-unconfirmed", |it| {
        later(it);
        let size = it.steps.len() as u64;
        it.cosigned.push((size, "igj", "2027-01-30".into()));
    });
}
