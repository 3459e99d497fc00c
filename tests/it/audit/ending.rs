use serde_json::json;

use super::story::{Story, finds, passes};

const EVALUATION: &str = "Sinds 30 september werkt er weer op elke afdeling een verpleegkundige. Er is geen nacht \
    onder de ondergrens geweest. De valpartijen namen af. De controle door twee mensen blijft.";

fn close(story: &mut Story, outcome: &str) {
    let closure = json!({
        "decision": "2026-001", "act": "@decision", "outcome": outcome, "on": "2026-09-07", "evaluation": EVALUATION,
    });
    story.act("closure", "2026-09-08", "closure", "board", closure);
}

/// The steps on the way back are done.
fn return_to_norm(story: &mut Story) {
    for it in story.content("review-2")["milestones"].as_array_mut().unwrap() {
        it["state"] = json!("done");
    }
    close(story, "returned");
}

/// Another decision comes in the place of the sound one.
fn supersede(story: &mut Story, outcome: &str) {
    let record = story.record().clone();
    let decision = json!({
        "decision": "2026-002", "outcome": outcome, "residual_risks_accepted": true, "record": record,
        "from": "2026-08-15", "first_review": "2026-09-30", "supersedes": "2026-001",
    });
    story.act("other", "2026-08-15", "decision", "board", decision);
}

#[test]
fn what_expired_is_closed() {
    let on = |day: &'static str| move |it: &mut Story| it.on = day.into();
    finds("expired", on("2026-11-07"));
    passes("expired", on("2026-10-31"));
    passes("expired", on("2026-11-08"));
    finds("expired-not-closed", on("2026-11-08"));
    passes("expired-not-closed", on("2026-11-07"));
    passes("expired-not-closed", |it| {
        it.on = "2026-11-08".into();
        close(it, "expired");
    });
    passes("expired-not-closed", |it| {
        it.on = "2026-11-08".into();
        it.content("review-2")["extension"] = json!({ "until": "2026-11-08", "why": "Later klaar." });
    });
}

#[test]
fn what_a_review_ended_is_closed() {
    let ended = |on: &'static str| {
        move |it: &mut Story| {
            it.content("review-2")["outcome"] = json!("end_returned");
            it.on = on.into();
        }
    };
    finds("ended-not-closed", ended("2026-08-18"));
    passes("ended-not-closed", ended("2026-08-17"));
}

#[test]
fn what_was_replaced_is_closed() {
    let found = finds("superseded-not-closed", |it| supersede(it, "adopted"));
    assert_eq!(found[0].decision.as_ref().map(|it| it.as_str()), Some("2026-001"));
    passes("superseded-not-closed", |it| supersede(it, "rejected"));
    passes("superseded-not-closed", |it| {
        supersede(it, "adopted");
        it.on = "2026-08-22".into();
    });
}

#[test]
fn who_returns_shows_it() {
    let measured = |value: &'static str| {
        move |it: &mut Story| {
            it.content("review-2")["indicators"][0]["value"] = json!(value);
            return_to_norm(it);
        }
    };
    finds("returned-past-threshold", measured("54.9"));
    passes("returned-past-threshold", measured("55"));
    passes("returned-past-threshold", |it| {
        it.content("review-1")["indicators"][0]["value"] = json!("54.9");
        return_to_norm(it);
    });
    finds("returned-with-open-steps", |it| close(it, "returned"));
    passes("returned-with-open-steps", return_to_norm);
    passes("returned-with-open-steps", |it| close(it, "expired"));
    // On a day before the end, the reviews that settle them are still to come.
    passes("returned-with-open-steps", |it| {
        close(it, "returned");
        it.on = "2026-06-20".into();
    });
}

#[test]
fn a_closure_tells_how_it_went_and_in_time() {
    let words = |count: usize| {
        move |it: &mut Story| {
            return_to_norm(it);
            it.content("closure")["evaluation"] = json!("woord — ".repeat(count));
        }
    };
    finds("evaluation-short", words(19));
    passes("evaluation-short", words(20));
    let at = |day: &'static str| {
        move |it: &mut Story| {
            return_to_norm(it);
            it.step("closure").at = day.into();
        }
    };
    finds("closure-recorded-late", at("2026-09-15"));
    passes("closure-recorded-late", at("2026-09-14"));
}

#[test]
fn what_comes_instead_is_there() {
    let replaced = |by: &'static str, outcome: &'static str| {
        move |it: &mut Story| {
            supersede(it, outcome);
            close(it, "replaced");
            it.content("closure")["replaced_by"] = json!(by);
        }
    };
    finds("replaced-by-nothing", |it| close(it, "replaced"));
    finds("replaced-by-nothing", replaced("2026-002", "rejected"));
    passes("replaced-by-nothing", replaced("2026-002", "adopted"));
}
