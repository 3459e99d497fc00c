use serde_json::{Value, json};

use super::story::{Story, finds, passes};

/// The technology of the sound record.
fn technology(story: &mut Story) -> &mut Value {
    &mut story.record()["measures"][3]["technology"]
}

/// What a review says of the measure that brings it in.
fn state(story: &mut Story, review: &str, state: &str) {
    let measure = &mut story.content(review)["measures"][3];
    assert_eq!(measure["id"], "m-sensoren");
    measure["state"] = json!(state);
}

#[test]
fn conditions_are_met_before_use() {
    let met =
        |day: &'static str| move |it: &mut Story| technology(it)["conditions"][1]["met_on"] = json!(day);
    let found = finds("technology-used-too-soon", met("2026-05-02"));
    assert_eq!(found[0].member.as_deref(), Some("record.measures[3].technology.conditions[1].met_on"));
    passes("technology-used-too-soon", met("2026-05-01"));
    // A review shows that use began later.
    passes("technology-used-too-soon", |it| {
        met("2026-07-01")(it);
        state(it, "review-1", "planned");
    });
    // Nothing is used before it begins.
    passes("technology-used-too-soon", |it| {
        met("2026-05-02")(it);
        it.on = "2026-04-30".into();
    });
}

#[test]
fn a_condition_has_a_day() {
    let forget = |it: &mut Story| it.without("proposal", "record.measures.3.technology.conditions.2.met_on");
    assert_eq!(finds("technology-condition-open", forget).len(), 1);
    passes("technology-condition-to-come", forget);
    let planned = |it: &mut Story| {
        forget(it);
        state(it, "review-1", "planned");
        state(it, "review-2", "planned");
    };
    passes("technology-condition-open", planned);
    finds("technology-condition-to-come", planned);
    let before = |on: &'static str| {
        move |it: &mut Story| {
            forget(it);
            (it.on, it.known) = (on.into(), Some(on.into()));
        }
    };
    finds("technology-condition-to-come", before("2026-04-30"));
    passes("technology-condition-to-come", before("2026-05-01"));
    // What is proposed can still be mended.
    finds("technology-condition-to-come", before("2026-03-05"));
}

#[test]
fn there_are_conditions_of_every_kind() {
    finds("technology-without-conditions", |it| {
        it.without("proposal", "record.measures.3.technology.conditions")
    });
    let keep = |count: usize| {
        move |it: &mut Story| technology(it)["conditions"].as_array_mut().unwrap().truncate(count)
    };
    passes("technology-without-conditions", keep(1));
    finds("technology-kinds-lacking", keep(4));
    passes("technology-kinds-lacking", |it| {
        technology(it)["conditions"].as_array_mut().unwrap().reverse();
    });
    passes("technology-kinds-lacking", |it| {
        it.without("proposal", "record.measures.3.technology.conditions")
    });
}

#[test]
fn clients_take_part() {
    finds("technology-without-clients", |it| {
        it.without("proposal", "record.measures.3.technology.clients_part")
    });
    passes("technology-without-clients", |it| {
        it.without("proposal", "record.measures.3.technology");
        it.without("review-1", "technology");
        it.without("review-2", "technology");
    });
}

#[test]
fn technology_comes_by_phases_that_are_evaluated() {
    finds("technology-at-once", |it| it.without("proposal", "record.measures.3.technology.phases"));
    passes("technology-at-once", |it| _ = technology(it)["phases"].as_array_mut().unwrap().pop());
    let silent = |it: &mut Story| {
        it.without("review-1", "technology");
        it.without("review-2", "technology");
    };
    // The last phase ends on the day of the evaluation: that is another rule's.
    assert_eq!(finds("technology-phase-not-evaluated", silent).len(), 1);
    passes("technology-phase-not-evaluated", |it| it.without("review-1", "technology"));
    // No review was held yet in which it could be said.
    let until = |on: &'static str| {
        move |it: &mut Story| {
            silent(it);
            it.without("review-2", "next");
            technology(it)["phases"] = json!([{ "what": "Eerst West.", "until": "2026-08-11" }]);
            technology(it)["evaluate_on"] = json!("2026-12-31");
            it.on = on.into();
        }
    };
    passes("technology-phase-not-evaluated", until("2026-11-11"));
    finds("technology-phase-not-evaluated", until("2026-11-12"));
}

#[test]
fn what_technology_changes_is_measured() {
    let forget =
        |at: usize| move |it: &mut Story| it.without("proposal", &format!("record.indicators.{at}.baseline"));
    finds("technology-without-baseline", forget(4));
    // Another indicator about quality has one.
    passes("technology-without-baseline", forget(0));
    passes("technology-without-baseline", |it| {
        forget(4)(it);
        it.without("proposal", "record.measures.3.technology");
        it.without("review-1", "technology");
        it.without("review-2", "technology");
    });
    let unmeasured = |reviews: &'static [&'static str]| {
        move |it: &mut Story| {
            for review in reviews {
                it.content(review)["indicators"].as_array_mut().unwrap().truncate(4);
            }
        }
    };
    finds("technology-not-measured", unmeasured(&["review-1", "review-2"]));
    passes("technology-not-measured", unmeasured(&["review-1"]));
}

#[test]
fn the_benefit_is_looked_at_in_time() {
    let silent = |it: &mut Story| it.without("review-2", "technology");
    finds("technology-not-evaluated", silent);
    passes("technology-not-evaluated", |it| {
        silent(it);
        technology(it)["evaluate_on"] = json!("2026-09-10");
    });
    passes("technology-not-evaluated", |it| {
        silent(it);
        state(it, "review-2", "dropped");
    });
}

#[test]
fn what_brings_nothing_does_not_stay() {
    let benefit = |first: &'static str, second: &'static str| {
        move |it: &mut Story| {
            it.content("review-1")["technology"][0]["benefit"] = json!(first);
            it.content("review-2")["technology"][0]["benefit"] = json!(second);
        }
    };
    finds("technology-without-benefit", benefit("realised", "not"));
    passes("technology-without-benefit", benefit("not", "partly"));
    passes("technology-without-benefit", |it| {
        benefit("partly", "not")(it);
        technology(it)["evaluate_on"] = json!("2026-10-01");
    });
    let twice = |it: &mut Story| {
        benefit("not", "not")(it);
        technology(it)["evaluate_on"] = json!("2026-10-01");
    };
    assert_eq!(finds("technology-without-benefit", twice)[0].entries.len(), 2);
    passes("technology-without-benefit", |it| {
        twice(it);
        state(it, "review-2", "dropped");
    });
}
