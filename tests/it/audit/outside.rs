//! Signals and findings of the inspectorate, and the answers.

use serde_json::{Value, json};

use super::story::{Story, finds, passes};

/// The addressees of the signal are of this kind.
fn to(story: &mut Story, kind: &str) {
    story.content("signal")["addressees"][0]["kind"] = json!(kind);
}

fn structural(story: &mut Story) {
    story.record()["deviation"]["kind"] = json!("structural");
}

fn without_signal(story: &mut Story) {
    story.remove("signal-reply");
    story.remove("signal");
}

#[test]
fn a_structural_deviation_without_a_signal() {
    let found = finds("structural-without-signal", |it| {
        structural(it);
        to(it, "regional_care_office");
    });
    assert_eq!(found[0].member.as_deref(), Some("record.deviation.kind"));
    for kind in ["umbrella_association", "professional_association", "ministry"] {
        passes("structural-without-signal", |it| {
            structural(it);
            to(it, kind);
        });
    }
    passes("structural-without-signal", without_signal);
    // A mere proposal is not told to anybody yet.
    passes("structural-without-signal", |it| {
        structural(it);
        it.steps.truncate(it.entry("decision") as usize);
    });
}

#[test]
fn force_majeure_of_which_nobody_heard() {
    let claimed = |it: &mut Story| {
        it.record()["force_majeure"] =
            json!({ "exhausted": ["Alles is gevraagd."], "outside": ["De regio heeft niemand."] });
    };
    finds("force-majeure-untold", |it| {
        claimed(it);
        without_signal(it);
    });
    passes("force-majeure-untold", claimed);
    passes("force-majeure-untold", without_signal);
}

#[test]
fn a_cause_from_outside_of_which_nobody_heard() {
    let causes = |it: &mut Story, influence: &str| {
        for cause in it.record()["root_causes"].as_array_mut().unwrap() {
            cause["influence"] = json!(influence);
        }
        it.record()["blocking_rules"] = json!([]);
    };
    let found = finds("external-cause-untold", |it| {
        causes(it, "external");
        without_signal(it);
    });
    assert_eq!((found.len(), found[0].member.as_deref()), (1, Some("record.root_causes[0]")));
    passes("external-cause-untold", |it| causes(it, "external"));
    passes("external-cause-untold", |it| {
        causes(it, "shared");
        without_signal(it);
    });
    finds("external-cause-untold", |it| {
        causes(it, "own");
        it.record()["blocking_rules"] = json!([{ "kind": "contract", "reference": "Inkoop 2026", "what": "De nacht wordt niet betaald." }]);
        without_signal(it);
    });
}

#[test]
fn a_signal_that_nobody_answered() {
    let unanswered = |change: bool, by: Option<&'static str>, on: &'static str| {
        move |it: &mut Story| {
            it.remove("signal-reply");
            it.content("signal")["proposes_change_of_norm"] = json!(change);
            it.without("signal", "answer_by");
            if let Some(by) = by {
                it.content("signal")["answer_by"] = json!(by);
            }
            it.on = on.to_owned();
        }
    };
    let signal = Story::sound().entry("signal");
    assert_eq!(
        finds("signal-unanswered", unanswered(false, Some("2026-09-09"), "2026-09-10"))[0].entries,
        [signal]
    );
    passes("signal-unanswered", unanswered(false, Some("2026-09-10"), "2026-09-10"));
    // Sent on 20 June, and six weeks to answer.
    finds("signal-unanswered", unanswered(false, None, "2026-08-02"));
    passes("signal-unanswered", unanswered(false, None, "2026-08-01"));
    passes("signal-unanswered", unanswered(true, None, "2026-08-02"));
    finds("norm-change-unanswered", unanswered(true, None, "2026-08-02"));
    passes("norm-change-unanswered", unanswered(true, None, "2026-08-01"));
    passes("norm-change-unanswered", unanswered(false, None, "2026-08-02"));
}

#[test]
fn a_signal_that_was_recorded_late() {
    finds("signal-recorded-late", |it| it.content("signal")["sent_on"] = json!("2026-06-12"));
    passes("signal-recorded-late", |it| it.content("signal")["sent_on"] = json!("2026-06-13"));
}

#[test]
fn a_norm_that_nobody_proposed_to_change() {
    let long = |on: &'static str, proposed: bool| {
        move |it: &mut Story| {
            structural(it);
            it.content("signal")["proposes_change_of_norm"] = json!(proposed);
            it.on = on.to_owned();
        }
    };
    // In force from 1 May 2026.
    finds("norm-change-not-proposed", long("2027-05-02", false));
    passes("norm-change-not-proposed", long("2027-05-01", false));
    passes("norm-change-not-proposed", long("2027-05-02", true));
    let extended = |reviews: &'static [&'static str]| {
        move |it: &mut Story| {
            for (name, until) in reviews.iter().zip(["2026-12-31", "2027-01-31"]) {
                it.content(name)["extension"] =
                    json!({ "until": until, "why": "De nachten zijn nog niet gevuld." });
            }
        }
    };
    finds("norm-change-not-proposed", extended(&["review-1", "review-2"]));
    passes("norm-change-not-proposed", extended(&["review-1"]));
}

/// The finding says this, and the board's reply is taken away.
fn finding(story: &mut Story, member: &str, value: Value) {
    story.content("finding")[member] = value;
}

#[test]
fn a_deviation_that_was_practised_and_never_recorded() {
    let found = finds("unrecorded-deviation", |it| finding(it, "unrecorded_deviation", json!(true)));
    assert_eq!(found.len(), 1);
    // Judged as not meeting the norm, without a deviation: that is another thing.
    passes("unrecorded-deviation", |it| {
        finding(it, "judgement", json!("not"));
        it.without("finding", "decision");
    });
    finds("unrecorded-deviation", |it| {
        finding(it, "unrecorded_deviation", json!(true));
        it.without("finding", "decision");
    });
}

#[test]
fn a_finding_that_was_not_answered_or_late() {
    let asked = |by: &'static str, on: &'static str| {
        move |it: &mut Story| {
            it.remove("reply");
            finding(it, "answer_by", json!(by));
            it.on = on.to_owned();
        }
    };
    finds("finding-unanswered", asked("2026-07-31", "2026-08-01"));
    passes("finding-unanswered", asked("2026-08-01", "2026-08-01"));
    // An answer of another body is not the board's.
    finds("finding-unanswered", |it| {
        asked("2026-07-31", "2026-08-01")(it);
        let answer = json!({ "to": "@finding", "text": "Dat vinden wij ook." });
        it.act("council-reply", "2026-08-10", "reply", "client-council", answer);
    });
    // The board answered on 12 July.
    finds("finding-answered-late", |it| finding(it, "answer_by", json!("2026-07-11")));
    passes("finding-answered-late", |it| finding(it, "answer_by", json!("2026-07-12")));
}

#[test]
fn a_supervisory_measure_without_an_answer() {
    let measure = |measure: &'static str, by: Option<&'static str>, on: &'static str| {
        move |it: &mut Story| {
            it.remove("reply");
            finding(it, "measure", json!(measure));
            it.without("finding", "answer_by");
            if let Some(by) = by {
                finding(it, "answer_by", json!(by));
            }
            it.on = on.to_owned();
        }
    };
    for it in ["heightened_supervision", "formal_instruction"] {
        finds("supervision-unanswered", measure(it, Some("2026-07-31"), "2026-08-01"));
        passes("supervision-unanswered", measure(it, Some("2026-08-01"), "2026-08-01"));
        finds("supervision-awaits-answer", measure(it, Some("2026-08-01"), "2026-08-01"));
        passes("supervision-awaits-answer", measure(it, Some("2026-07-31"), "2026-08-01"));
        // Recorded on 25 June, and six weeks to answer.
        finds("supervision-unanswered", measure(it, None, "2026-08-07"));
        passes("supervision-unanswered", measure(it, None, "2026-08-06"));
        // It is told once.
        passes("finding-unanswered", measure(it, Some("2026-07-31"), "2026-08-01"));
    }
    passes("supervision-unanswered", measure("improvement", Some("2026-07-31"), "2026-08-01"));
    passes("supervision-awaits-answer", measure("improvement", Some("2026-08-01"), "2026-08-01"));
}

#[test]
fn a_finding_after_which_nothing_shows() {
    let after = |on: &'static str| {
        move |it: &mut Story| {
            it.without("reply", "done_on");
            it.remove("review-2");
            it.on = on.to_owned();
        }
    };
    // Recorded on 25 June; 92 days.
    finds("finding-not-followed-up", after("2026-09-26"));
    passes("finding-not-followed-up", after("2026-09-25"));
    passes("finding-not-followed-up", |it| {
        after("2026-09-26")(it);
        it.content("reply")["done_on"] = json!("2026-07-10");
    });
    passes("finding-not-followed-up", |it| {
        after("2026-09-26")(it);
        finding(it, "judgement", json!("meets"));
    });
    passes("finding-not-followed-up", |it| {
        it.without("reply", "done_on");
        it.on = "2026-09-26".into();
    });
}

#[test]
fn a_visit_of_two() {
    finds("not-two-inspectors", |it| _ = it.step("finding").signers.pop());
    finds("not-two-inspectors", |it| it.content("finding")["visit"]["inspectors"] = json!(1));
    finds("not-two-inspectors", |it| it.content("finding")["visit"]["inspectors"] = json!(3));
    // Without a visit one inspector can sign; and another body may sign along.
    passes("not-two-inspectors", |it| {
        it.without("finding", "visit");
        it.step("finding").signers.pop();
    });
    passes("not-two-inspectors", |it| it.step("finding").signers.push("board-a".into()));
}

#[test]
fn what_a_finding_rests_on() {
    finds("finding-without-source", |it| finding(it, "sources", json!([])));
    passes("finding-without-source", |it| finding(it, "sources", json!(["file"])));
    finds("finding-of-one-source", |it| finding(it, "sources", json!(["file", "file"])));
    passes("finding-of-one-source", |it| finding(it, "sources", json!(["file", "staff"])));
}
