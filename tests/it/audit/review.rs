use serde_json::{Value, json};

use super::story::{Story, finds, passes, sound_review};

/// The place of an item in a list of the sound record.
fn place(list: &Value, id: &str) -> usize {
    list.as_array().unwrap().iter().position(|it| it["id"] == id).unwrap_or_else(|| panic!("no {id}"))
}

fn set_indicator(story: &mut Story, review: &str, id: &str, value: &str) {
    let indicators = &mut story.content(review)["indicators"];
    let at = place(indicators, id);
    indicators[at]["value"] = json!(value);
}

/// What a review says of a measure or a milestone.
fn report(story: &mut Story, review: &str, list: &str, id: &str, state: &str, note: Option<&str>) {
    let items = &mut story.content(review)[list];
    let at = place(items, id);
    items[at] = json!({ "id": id, "state": state });
    if let Some(note) = note {
        items[at]["note"] = json!(note);
    }
}

/// A third review, on its date.
fn third_review(story: &mut Story, held: &str) {
    story.on = "2026-10-20".into();
    story.act("review-3", held, "review", "board", sound_review(held, "2026-10-30"));
}

/// An amendment of the decision that holds until another day, decided on after the second review.
fn renew(story: &mut Story, at: &str, until: &str) {
    let mut record = story.record().clone();
    record["deviation"]["until"] = json!(until);
    record["deviation"]["from"] = json!(at);
    record["review"]["first"] = json!("2026-09-30");
    let amendment = json!({ "decision": "2026-001", "amends": "@decision", "record": record });
    story.act("amendment", at, "proposal", "board", amendment);
    let decision = json!({
        "decision": "2026-001", "proposal": "@amendment", "outcome": "adopted", "residual_risks_accepted": true,
    });
    story.act("renewal", at, "decision", "board", decision);
}

fn extend(story: &mut Story, review: &str, until: &str) {
    story.content(review)["extension"] = json!({ "until": until, "why": "De leerlingen zijn later klaar." });
}

fn close(story: &mut Story, on: &str) {
    let closure = json!({
        "decision": "2026-001", "act": "@decision", "outcome": "expired", "on": on, "evaluation": "Het ging goed.",
    });
    story.act("closure", on, "closure", "board", closure);
    story.on = "2026-12-01".into();
}

#[test]
fn a_review_is_held() {
    let found = finds("review-overdue", |it| it.on = "2026-10-06".into());
    assert_eq!(found[0].entries, [Story::sound().entry("decision"), Story::sound().entry("review-2")]);
    passes("review-overdue", |it| it.on = "2026-10-05".into());
    passes("review-overdue", |it| {
        it.content("charter")["policy"] = json!({ "overdue_grace_days": 3 });
        it.on = "2026-10-08".into();
    });
}

#[test]
fn no_review_is_passed_over_at_the_end() {
    let found = finds("review-missed", |it| close(it, "2026-10-06"));
    assert_eq!(found.len(), 1);
    passes("review-missed", |it| close(it, "2026-10-05"));
    // After the last day only a closure is due.
    passes("review-missed", |it| {
        it.content("review-2")["next"] = json!("2026-11-02");
        close(it, "2026-11-06");
    });
    finds("review-missed", |it| {
        it.remove("review-2");
        renew(it, "2026-08-11", "2026-10-31");
    });
    passes("review-missed", |it| {
        it.remove("review-2");
        renew(it, "2026-08-10", "2026-10-31");
    });
}

#[test]
fn a_review_is_held_in_time() {
    let late = |day: &'static str| {
        move |it: &mut Story| {
            it.content("review-2")["held_on"] = json!(day);
            it.step("review-2").at = day.into();
        }
    };
    assert_eq!(finds("review-late", late("2026-08-11"))[0].member.as_deref(), Some("held_on"));
    passes("review-late", late("2026-08-10"));
    // What the review itself says counts only where nothing before it said anything.
    finds("review-late", |it| it.content("review-1")["next"] = json!("2026-08-09"));
}

#[test]
fn a_review_is_planned_in_time() {
    finds("review-far-off", |it| it.record()["review"]["every_days"] = json!(93));
    finds("review-far-off", |it| it.record()["review"]["every_days"] = json!(0));
    passes("review-far-off", |it| it.record()["review"]["every_days"] = json!(92));
    // 92 days after 1 May is 1 August.
    let found = finds("review-far-off", |it| it.content("decision")["first_review"] = json!("2026-08-02"));
    assert_eq!(found[0].entries, [Story::sound().entry("decision")]);
    passes("review-far-off", |it| it.content("decision")["first_review"] = json!("2026-08-01"));
    // What was practised long before it was recorded could not be reviewed sooner: 92 days after 1 March is 1 June.
    let long_ago = |first: &'static str| {
        move |it: &mut Story| {
            it.record()["deviation"]["from"] = json!("2025-06-01");
            it.record()["review"]["first"] = json!(first);
        }
    };
    let found = finds("review-far-off", long_ago("2026-06-02"));
    assert_eq!(found[0].what.id, "found-review-first-far-recorded");
    passes("review-far-off", long_ago("2026-06-01"));
    // An amendment has a first review of its own: 92 days after 1 September is 2 December.
    let amended = |first: &'static str| {
        move |it: &mut Story| {
            let mut record = it.record().clone();
            record["review"]["first"] = json!(first);
            let content = json!({ "decision": "2026-001", "amends": "@decision", "record": record });
            it.act("proposal-2", "2026-09-01", "proposal", "board", content);
        }
    };
    finds("review-far-off", amended("2026-12-03"));
    passes("review-far-off", amended("2026-12-02"));
    finds("review-far-off", |it| it.content("review-2")["next"] = json!("2026-11-11"));
    passes("review-far-off", |it| it.content("review-2")["next"] = json!("2026-11-10"));
}

#[test]
fn a_review_is_recorded_in_time() {
    finds("review-recorded-late", |it| it.step("review-2").at = "2026-08-18".into());
    passes("review-recorded-late", |it| it.step("review-2").at = "2026-08-17".into());
}

#[test]
fn what_is_suspended_is_decided_on() {
    let suspend = |on: &'static str| {
        move |it: &mut Story| {
            it.content("review-2")["outcome"] = json!("suspend");
            it.on = on.into();
        }
    };
    finds("suspended-long", suspend("2026-11-11"));
    passes("suspended-long", suspend("2026-11-10"));
    passes("suspended-long", |it| {
        suspend("2026-11-11")(it);
        renew(it, "2026-09-01", "2026-10-31");
    });
}

#[test]
fn more_time_follows_a_review() {
    let found = finds("renewed-without-review", |it| {
        it.remove("review-1");
        it.remove("review-2");
        renew(it, "2026-09-01", "2026-11-01");
    });
    assert_eq!(found.len(), 1);
    passes("renewed-without-review", |it| {
        it.remove("review-1");
        renew(it, "2026-09-01", "2026-11-01");
    });
    passes("renewed-without-review", |it| {
        it.remove("review-1");
        it.remove("review-2");
        renew(it, "2026-09-01", "2026-10-31");
    });
}

/// A decision under another number, in the place of the sound one.
fn supersede(story: &mut Story, at: &str, until: &str) {
    let record = story.record().clone();
    let decision = json!({
        "decision": "2026-002", "outcome": "adopted", "residual_risks_accepted": true, "record": record,
        "from": at, "until": until, "first_review": "2026-09-30", "supersedes": "2026-001",
    });
    story.act("other", at, "decision", "board", decision);
}

#[test]
fn another_number_makes_no_difference() {
    let unseen = |at: &'static str, until: &'static str| {
        move |it: &mut Story| {
            it.remove("review-1");
            it.remove("review-2");
            supersede(it, at, until);
        }
    };
    let found = finds("renewed-without-review", unseen("2026-09-01", "2026-11-01"));
    assert_eq!(found[0].decision.as_ref().map(|it| it.as_str()), Some("2026-002"));
    passes("renewed-without-review", unseen("2026-09-01", "2026-10-31"));
    passes("renewed-without-review", |it| supersede(it, "2026-09-01", "2026-11-01"));
}

#[test]
fn an_extension_is_consulted_on() {
    finds("extension-not-consulted", |it| extend(it, "review-2", "2026-11-30"));
    // A partner is no body that is heard.
    finds("extension-not-consulted", |it| {
        extend(it, "review-2", "2026-11-30");
        it.step("review-2").signers.push("maanhof".into());
    });
    passes("extension-not-consulted", |it| {
        extend(it, "review-2", "2026-11-30");
        it.step("review-2").signers.push("council-a".into());
    });
    passes("extension-not-consulted", |it| {
        extend(it, "review-2", "2026-11-30");
        let position = it.content("advice").clone();
        it.insert("review-2", "again", "2026-08-01", "position", "client-council", position);
    });
}

#[test]
fn an_extension_comes_before_the_end() {
    let extended = |held: &'static str| {
        move |it: &mut Story| {
            it.on = "2026-11-10".into();
            let review = sound_review(held, "2026-11-20");
            it.act("review-3", held, "review", "board", review);
            extend(it, "review-3", "2026-11-30");
        }
    };
    finds("extended-after-end", extended("2026-11-01"));
    passes("extended-after-end", extended("2026-10-31"));
}

#[test]
fn extensions_are_counted() {
    let twice = |it: &mut Story| {
        extend(it, "review-1", "2026-11-30");
        extend(it, "review-2", "2026-12-31");
    };
    let found = finds("last-extension", twice);
    assert_eq!(found[0].entries.len(), 2);
    passes("last-extension", |it| extend(it, "review-2", "2026-12-31"));
    passes("extended-too-often", twice);
    let thrice = |it: &mut Story| {
        twice(it);
        third_review(it, "2026-10-05");
        extend(it, "review-3", "2027-01-31");
    };
    assert_eq!(finds("extended-too-often", thrice)[0].entries.len(), 3);
    passes("last-extension", thrice);
    // A decision that gives more time counts too, and the charter says how many there may be.
    finds("extended-too-often", |it| {
        it.content("charter")["policy"] = json!({ "max_extensions": 0 });
        renew(it, "2026-09-01", "2026-11-01");
    });
}

#[test]
fn an_adjustment_is_proposed() {
    let adjust = |on: &'static str| {
        move |it: &mut Story| {
            it.content("review-2")["outcome"] = json!("adjust");
            it.on = on.into();
        }
    };
    finds("adjusted-without-proposal", adjust("2026-09-08"));
    passes("adjusted-without-proposal", adjust("2026-09-07"));
    passes("adjusted-without-proposal", |it| {
        adjust("2026-09-08")(it);
        renew(it, "2026-09-01", "2026-10-31");
    });
    passes("adjusted-without-proposal", |it| {
        adjust("2026-09-08")(it);
        extend(it, "review-2", "2026-11-30");
    });
}

#[test]
fn a_threshold_is_noticed() {
    let found = finds("threshold-passed", |it| set_indicator(it, "review-1", "i-vallen", "8.000001"));
    assert_eq!(found[0].member.as_deref(), Some("indicators[2].value"));
    passes("threshold-passed", |it| set_indicator(it, "review-1", "i-vallen", "8.0"));
    finds("threshold-passed", |it| set_indicator(it, "review-1", "i-werkplezier", "5.9"));
    passes("threshold-passed", |it| {
        set_indicator(it, "review-1", "i-vallen", "9");
        it.content("review-1")["outcome"] = json!("suspend");
    });
    let twice = |it: &mut Story| {
        set_indicator(it, "review-1", "i-vallen", "9");
        set_indicator(it, "review-2", "i-vallen", "10");
    };
    passes("threshold-passed", twice);
    assert_eq!(finds("threshold-stays-passed", twice)[0].entries.len(), 2);
    passes("threshold-stays-passed", |it| set_indicator(it, "review-2", "i-vallen", "9"));
    passes("threshold-stays-passed", |it| {
        twice(it);
        it.content("review-2")["outcome"] = json!("adjust");
    });
}

#[test]
fn every_indicator_is_measured() {
    let forget = |it: &mut Story, review: &str, id: &str| {
        let items = &mut it.content(review)["indicators"];
        let at = place(items, id);
        items.as_array_mut().unwrap().remove(at);
    };
    let found = finds("indicator-not-measured", |it| {
        forget(it, "review-1", "i-wachten");
        forget(it, "review-2", "i-wachten");
    });
    assert_eq!((found.len(), found[0].entries.len()), (1, 2));
    passes("indicator-not-measured", |it| {
        for review in ["review-1", "review-2"] {
            forget(it, review, "i-wachten");
        }
        let items = &mut it.record()["indicators"];
        let at = place(items, "i-wachten");
        items.as_array_mut().unwrap().remove(at);
    });
}

#[test]
fn incidents_that_keep_rising_are_noticed() {
    let counts = |first: u64, second: u64, third: u64| {
        move |it: &mut Story| {
            third_review(it, "2026-10-05");
            for (review, count) in [("review-1", first), ("review-2", second), ("review-3", third)] {
                it.content(review)["incidents"] = json!(count);
            }
        }
    };
    assert_eq!(finds("incidents-rising", counts(1, 2, 3)).len(), 1);
    passes("incidents-rising", counts(1, 2, 2));
    passes("incidents-rising", counts(2, 1, 3));
    passes("incidents-rising", |it| {
        counts(1, 2, 3)(it);
        it.content("review-3")["outcome"] = json!("adjust");
    });
}

#[test]
fn a_measure_is_done_or_explained() {
    let busy = |note| move |it: &mut Story| report(it, "review-2", "measures", "m-leerlingen", "busy", note);
    assert_eq!(finds("measure-not-done", busy(None))[0].member.as_deref(), Some("measures[4].note"));
    passes("measure-not-done", busy(Some("De examens zijn verzet.")));
    // On its own day it is not late.
    passes("measure-not-done", |it| {
        busy(None)(it);
        it.record()["measures"][4]["due"] = json!("2026-08-10");
    });
}

#[test]
fn what_is_dropped_has_a_reason() {
    let drop =
        |note| move |it: &mut Story| report(it, "review-1", "measures", "m-leerlingen", "dropped", note);
    finds("dropped-without-reason", drop(None));
    passes("dropped-without-reason", drop(Some("De leerlingen gingen weg.")));
    let drop =
        |note| move |it: &mut Story| report(it, "review-1", "milestones", "p-verzuim", "dropped", note);
    finds("dropped-without-reason", drop(None));
    passes("dropped-without-reason", drop(Some("Niet meer nodig.")));
}

#[test]
fn a_milestone_is_reached_or_explained() {
    let said = |state: &'static str, note: Option<&'static str>| {
        move |it: &mut Story| report(it, "review-2", "milestones", "p-taken", state, note)
    };
    finds("milestone-overdue", said("busy", None));
    passes("milestone-overdue", said("busy", Some("Nog twee taken.")));
    passes("milestone-overdue", said("done", None));
    let due = |day: &'static str| {
        move |it: &mut Story| {
            let items = &mut it.record()["return_plan"]["milestones"];
            let at = place(items, "p-verzuim");
            items[at]["due"] = json!(day);
        }
    };
    // It can be explained at the next review, which is on 5 October.
    let due = |day: &'static str, on: &'static str| {
        move |it: &mut Story| {
            due(day)(it);
            it.on = on.into();
        }
    };
    finds("milestone-overdue", due("2026-09-09", "2026-10-06"));
    passes("milestone-overdue", due("2026-09-09", "2026-10-05"));
    passes("milestone-overdue", due("2026-10-06", "2026-10-06"));
}

#[test]
fn a_review_closes_the_loop() {
    let found = finds("work-not-reviewed", |it| {
        it.content("review-1")["measures"] = json!([]);
        it.content("review-1")["milestones"] = json!([]);
    });
    assert_eq!(found.len(), 1);
    // What was done needs no mention any more.
    passes("work-not-reviewed", |it| it.content("review-2")["measures"] = json!([]));
    finds("work-not-reviewed", |it| it.content("review-2")["milestones"] = json!([]));
}

#[test]
fn a_trigger_is_acted_on() {
    let trigger = |it: &mut Story| it.content("review-2")["trigger"] = json!("Een val met letsel.");
    finds("trigger-without-answer", |it| {
        trigger(it);
        it.without("review-2", "learned");
    });
    passes("trigger-without-answer", trigger);
    passes("trigger-without-answer", |it| {
        trigger(it);
        it.without("review-2", "learned");
        it.content("review-2")["outcome"] = json!("suspend");
    });
}

#[test]
fn a_review_says_what_was_learned() {
    let found = finds("incidents-without-lesson", |it| {
        it.without("review-1", "learned");
        it.without("review-2", "learned");
    });
    assert_eq!((found.len(), found[0].entries.len()), (1, 2));
    let quiet = |it: &mut Story| {
        it.without("review-1", "learned");
        it.content("review-1")["incidents"] = json!(0);
    };
    passes("incidents-without-lesson", quiet);
    finds("nothing-learned", quiet);
    passes("nothing-learned", |it| it.without("review-1", "learned"));
}

#[test]
fn a_review_says_what_was_sought() {
    finds("nothing-sought", |it| it.without("review-2", "searched"));
    passes("nothing-sought", |it| {
        it.without("review-2", "searched");
        it.content("review-2")["outcome"] = json!("end_returned");
    });
}

#[test]
fn a_review_says_what_the_staff_say() {
    let silent = |it: &mut Story| it.without("review-2", "staff_voice");
    let all = |it: &mut Story| {
        silent(it);
        it.without("proposal", "record.deviation.less_recording");
    };
    finds("agreement-not-reviewed", silent);
    passes("agreement-not-reviewed", all);
    finds("staff-not-heard-at-review", all);
    passes("staff-not-heard-at-review", silent);
}

#[test]
fn a_review_looks_at_who_goes_first() {
    finds("order-not-reviewed", |it| it.without("review-2", "prioritisation"));
    passes("order-not-reviewed", |it| {
        it.without("review-2", "prioritisation");
        it.without("proposal", "record.prioritisation");
    });
}
