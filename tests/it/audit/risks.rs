//! Rules about risks, force majeure and the way back, each with a change that it finds and one that it just does not.

use serde_json::{Value, json};

use super::story::{Story, finds, passes};

/// Only the proposal: nothing was answered or decided yet.
fn proposed(story: &mut Story) {
    story.steps.truncate(2);
}

/// How likely and how grave a risk is, before and after the measures.
fn weigh(story: &mut Story, nth: usize, grades: [u64; 4]) {
    let names = ["likelihood", "impact", "residual_likelihood", "residual_impact"];
    for (name, grade) in names.iter().zip(grades) {
        story.record()["risks"][nth][name] = json!(grade);
    }
}

fn force_majeure(story: &mut Story, exhausted: Value, outside: Value) {
    story.record()["force_majeure"] = json!({ "exhausted": exhausted, "outside": outside });
}

fn without_stops(story: &mut Story) {
    for nth in [0, 1] {
        story.without("proposal", &format!("record.risks.{nth}.stop_when"));
    }
}

#[test]
fn risks_are_mapped() {
    fn only_one(story: &mut Story, risks: usize) {
        proposed(story);
        let record = story.record();
        for measure in record["measures"].as_array_mut().unwrap() {
            measure["addresses"] = json!(["o-tekort"]);
        }
        record["risks"].as_array_mut().unwrap().truncate(risks);
    }
    finds("no-risks", |it| only_one(it, 0));
    passes("no-risks", |it| only_one(it, 1));
}

#[test]
fn a_red_risk_that_is_left_says_when_it_stops() {
    let found = finds("red-risk-without-stop", |it| weigh(it, 2, [5, 4, 3, 5]));
    assert_eq!(found[0].member.as_deref(), Some("record.risks[2].stop_when"));
    passes("red-risk-without-stop", |it| weigh(it, 2, [5, 4, 2, 5]));
    passes("red-risk-without-stop", |it| {
        weigh(it, 2, [5, 4, 3, 5]);
        it.record()["risks"][2]["stop_when"] = json!("Een val met een breuk.");
    });
    // On a mere proposal it is a concern: the board can still mend it.
    passes("red-risk-without-stop", |it| {
        proposed(it);
        weigh(it, 2, [5, 4, 3, 5]);
    });
    finds("red-risk-needs-stop", |it| {
        proposed(it);
        weigh(it, 2, [5, 4, 3, 5]);
    });
}

#[test]
fn a_red_risk_made_small_says_when_it_stops() {
    finds("red-risk-needs-stop", |it| weigh(it, 2, [3, 5, 2, 5]));
    passes("red-risk-needs-stop", |it| weigh(it, 2, [2, 5, 2, 5]));
    finds("red-risk-needs-stop", |it| it.record()["risks"][0]["stop_when"] = json!("n.v.t."));
    // The charter says what is red.
    finds("red-risk-needs-stop", |it| it.content("charter")["policy"] = json!({ "red_risk_from": 9 }));
    passes("red-risk-needs-stop", |it| it.content("charter")["policy"] = json!({ "red_risk_from": 10 }));
    passes("red-risk-without-stop", |it| it.content("charter")["policy"] = json!({ "red_risk_from": 9 }));
}

#[test]
fn a_risk_does_not_grow() {
    finds("risk-grows", |it| weigh(it, 3, [2, 2, 1, 5]));
    passes("risk-grows", |it| weigh(it, 3, [2, 2, 1, 4]));
}

#[test]
fn something_is_done_about_each_risk() {
    let found =
        finds("risk-without-measure", |it| it.record()["measures"][5]["addresses"] = json!(["o-verzuim"]));
    assert_eq!(found[0].member.as_deref(), Some("record.risks[4]"));
    passes("risk-without-measure", |it| {
        it.record()["measures"][5]["addresses"] = json!(["o-verzuim"]);
        it.record()["measures"][0]["addresses"] = json!(["r-onrust", "r-uitval"]);
    });
}

#[test]
fn the_board_accepts_what_is_left() {
    let refuse = |it: &mut Story| it.content("decision")["residual_risks_accepted"] = json!(false);
    let found = finds("risks-not-accepted", |it| refuse(it));
    assert_eq!(found[0].entries, [Story::sound().entry("decision")]);
    passes("red-risk-not-accepted", |it| refuse(it));
    finds("red-risk-not-accepted", |it| {
        refuse(it);
        weigh(it, 1, [3, 5, 3, 5]);
    });
    passes("risks-not-accepted", |it| {
        refuse(it);
        weigh(it, 1, [3, 5, 3, 5]);
    });
    passes("risks-not-accepted", |it| {
        refuse(it);
        it.content("decision")["outcome"] = json!("rejected");
        let decision = it.entry("decision") as usize;
        it.steps.truncate(decision + 1);
    });
}

#[test]
fn somewhere_it_stops() {
    finds("no-way-to-stop", |it| {
        without_stops(it);
        it.without("proposal", "record.review.triggers");
    });
    passes("no-way-to-stop", without_stops);
}

#[test]
fn safety_and_the_floor_are_explained() {
    finds("safety-too-thin", |it| {
        it.record()["safety"]["floor"] = json!("Nooit zonder een verpleegkundige.")
    });
    passes("safety-too-thin", |it| {
        it.record()["safety"]["floor"] = json!("Nooit een nacht zonder verpleegkundige.");
    });
    finds("safety-too-thin", |it| it.record()["safety"]["why"] = json!("Het is gewoon veilig."));
}

#[test]
fn force_majeure_is_proven() {
    let (some, none) = (json!(["Vier bureaus gebeld."]), json!([]));
    finds("force-majeure-not-exhausted", |it| force_majeure(it, none.clone(), some.clone()));
    passes("force-majeure-not-exhausted", |it| force_majeure(it, some.clone(), none.clone()));
    finds("force-majeure-nothing-outside", |it| force_majeure(it, some.clone(), none.clone()));
    passes("force-majeure-nothing-outside", |it| force_majeure(it, none.clone(), some.clone()));
    let open = |it: &mut Story, exhausted: &Value| {
        proposed(it);
        force_majeure(it, exhausted.clone(), some.clone());
    };
    finds("force-majeure-to-prove", |it| open(it, &none));
    passes("force-majeure-to-prove", |it| open(it, &some));
    passes("force-majeure-not-exhausted", |it| open(it, &none));
    passes("force-majeure-to-prove", |it| force_majeure(it, none.clone(), some.clone()));
}

#[test]
fn force_majeure_comes_after_efforts() {
    let claim = |it: &mut Story| force_majeure(it, json!(["Alles."]), json!(["De markt."]));
    let found = finds("force-majeure-without-efforts", |it| {
        claim(it);
        it.without("proposal", "record.employer_efforts");
        it.without("proposal", "record.within_norm.tried");
    });
    assert_eq!(found.len(), 2);
    passes("force-majeure-without-efforts", |it| {
        claim(it);
        it.record()["employer_efforts"].as_array_mut().unwrap().truncate(1);
        it.record()["within_norm"]["tried"].as_array_mut().unwrap().truncate(1);
    });
    passes("force-majeure-without-efforts", |it| it.without("proposal", "record.employer_efforts"));
}

#[test]
fn force_majeure_does_not_lift_the_floor() {
    let claim = |it: &mut Story| force_majeure(it, json!(["Alles."]), json!(["De markt."]));
    let claim_all = |it: &mut Story| {
        claim(it);
        without_stops(it);
    };
    finds("force-majeure-without-limit", |it| claim_all(it));
    passes("force-majeure-without-limit", |it| {
        claim(it);
        it.without("proposal", "record.risks.0.stop_when");
    });
    passes("force-majeure-without-limit", |it| {
        claim_all(it);
        proposed(it);
    });
    finds("force-majeure-needs-limit", |it| {
        claim_all(it);
        proposed(it);
    });
    passes("force-majeure-needs-limit", |it| {
        claim(it);
        proposed(it);
    });
}

#[test]
fn the_way_back_has_steps() {
    fn none(story: &mut Story) {
        proposed(story);
        story.without("proposal", "record.return_plan.milestones");
    }
    finds("no-milestones", none);
    passes("no-milestones", |it| {
        none(it);
        it.record()["deviation"]["kind"] = json!("structural");
        it.without("proposal", "record.deviation.until");
    });
}

#[test]
fn no_step_comes_after_the_end() {
    let due = |it: &mut Story, due: &str| it.record()["return_plan"]["milestones"][0]["due"] = json!(due);
    finds("milestone-after-end", |it| due(it, "2026-11-01"));
    passes("milestone-after-end", |it| due(it, "2026-10-31"));
    // What counts is the end that was decided.
    finds("milestone-after-end", |it| it.content("decision")["until"] = json!("2026-10-14"));
    passes("milestone-after-end", |it| it.content("decision")["until"] = json!("2026-10-15"));
}
