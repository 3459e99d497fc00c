//! Rules about the analysis, each with a change that it finds and one that it just does not.

use serde_json::{Value, json};

use super::story::{Story, finds, passes};

/// Only the proposal: nothing was answered or decided yet.
fn proposed(story: &mut Story) {
    story.steps.truncate(2);
}

/// The causes, each with those that it feeds.
fn causes(story: &mut Story, feeds: &[(&str, &[&str])]) {
    let cause = |(id, feeds): &(&str, &[&str])| {
        json!({
            "id": id, "what": format!("Oorzaak {id}."), "category": "labour_shortage", "influence": "external",
            "method": "five_whys", "evidence": ["Geteld in december."], "feeds": feeds,
        })
    };
    proposed(story);
    let record = story.record();
    record["root_causes"] = feeds.iter().map(cause).collect();
    for measure in record["measures"].as_array_mut().unwrap() {
        measure["addresses"] = json!(["r-acuut", "r-medicatie", "r-vallen", "r-onrust", "r-uitval"]);
    }
}

fn options(story: &mut Story) -> &mut Vec<Value> {
    story.record()["options"].as_array_mut().unwrap()
}

#[test]
fn the_norm_was_tried_first() {
    finds("nothing-tried", |it| it.without("proposal", "record.within_norm.tried"));
    finds("nothing-tried", |it| it.record()["within_norm"] = json!({ "none_because": "nvt" }));
    passes("nothing-tried", |it| {
        it.record()["within_norm"] = json!({ "none_because": "Alle plaatsen in de regio zijn vol." });
    });
}

#[test]
fn what_was_tried_was_there_to_be_read() {
    fn decide_otherwise(story: &mut Story) {
        let record = story.record().clone();
        story.content("decision")["record"] = record;
        story.content("decision")["outcome"] = json!("adopted_with_changes");
    }
    let found = finds("tried-only-at-decision", |it| {
        decide_otherwise(it);
        it.record()["within_norm"] = json!({ "none_because": "Niets paste in het rooster." });
    });
    let story = Story::sound();
    assert_eq!(found[0].entries, [story.entry("proposal"), story.entry("decision")]);
    passes("tried-only-at-decision", |it| {
        decide_otherwise(it);
        it.record()["within_norm"]["tried"].as_array_mut().unwrap().truncate(1);
    });
}

#[test]
fn each_cause_has_evidence() {
    finds("cause-without-evidence", |it| it.without("proposal", "record.root_causes.1.evidence"));
    passes("cause-without-evidence", |it| {
        it.without("proposal", "record.root_causes.1.evidence");
        it.record()["documents"] = json!([document("d-verzuim")]);
        it.record()["root_causes"][1]["documents"] = json!(["d-verzuim"]);
    });
}

fn document(id: &str) -> Value {
    json!({
        "id": id, "name": "Verzuim per maand", "media_type": "application/pdf", "bytes": 1000,
        "digest": "cd".repeat(32), "purpose": "Laat zien waar het verzuim zit.",
    })
}

#[test]
fn causes_were_found_by_a_method() {
    let forget = |it: &mut Story, from: usize| {
        (from..4).for_each(|nth| it.without("proposal", &format!("record.root_causes.{nth}.method")));
    };
    finds("no-method", |it| forget(it, 0));
    passes("no-method", |it| forget(it, 1));
}

#[test]
fn a_single_cause_is_questioned() {
    finds("single-cause", |it| causes(it, &[("o-a", &[])]));
    passes("single-cause", |it| causes(it, &[("o-a", &[]), ("o-b", &[])]));
}

#[test]
fn a_circle_is_explained() {
    let found = finds("causes-in-a-circle", |it| {
        causes(
            it,
            &[
                ("o-in", &["o-a"]),
                ("o-a", &["o-b"]),
                ("o-b", &["o-c"]),
                ("o-c", &["o-a", "o-out"]),
                ("o-out", &["o-self"]),
                ("o-self", &["o-self"]),
            ],
        );
    });
    let members: Vec<_> = found.iter().filter_map(|it| it.member.as_deref()).collect();
    assert_eq!(members, ["record.root_causes[1].feeds", "record.root_causes[5].feeds"]);
    let said = verantwoord::words::say(verantwoord::words::Lang::Nl, &found[0].what);
    assert!(said.contains("Deze 3 oorzaken") && !said.contains("o-in") && !said.contains("o-out"), "{said}");
    // Two ways to one end are no circle.
    passes("causes-in-a-circle", |it| {
        causes(it, &[("o-a", &["o-b", "o-c"]), ("o-b", &["o-d"]), ("o-c", &["o-d"]), ("o-d", &[])]);
    });
    passes("causes-in-a-circle", |it| {
        causes(it, &[("o-a", &["o-b"]), ("o-b", &["o-a"])]);
        it.record()["root_causes"][1]["evidence"] = json!(["Ziekte en werkdruk versterken elkaar."]);
    });
}

/// Every cause feeds the one after it and the first: as many circles as causes, and one finding.
#[test]
fn many_circles_are_found_in_little_time() {
    let ids: Vec<String> = (0..2000).map(|nth| format!("o-{nth}")).collect();
    let feeds: Vec<Vec<&str>> =
        (0..ids.len()).map(|nth| vec![&*ids[(nth + 1) % ids.len()], &*ids[0]]).collect();
    let all: Vec<(&str, &[&str])> =
        ids.iter().map(String::as_str).zip(feeds.iter().map(Vec::as_slice)).collect();
    let found = finds("causes-in-a-circle", |it| causes(it, &all));
    assert_eq!(found.len(), 1);
    let said = verantwoord::words::say(verantwoord::words::Lang::Nl, &found[0].what);
    assert!(said.chars().count() < 600, "{said}");
}

#[test]
fn a_rule_in_the_way_is_not_our_own_doing() {
    fn blocked(story: &mut Story) {
        story.record()["blocking_rules"] = json!([{ "kind": "law", "reference": "Zorgverzekeringswet, artikel 11", "what": "Laat dit niet toe." }]);
        story.record()["root_causes"][0]["influence"] = json!("own");
    }
    finds("blocking-rule-own-cause", blocked);
    passes("blocking-rule-own-cause", |it| {
        blocked(it);
        it.record()["root_causes"][3]["influence"] = json!("shared");
    });
}

#[test]
fn there_is_something_to_choose() {
    finds("too-few-options", |it| drop(options(it).drain(..2)));
    passes("too-few-options", |it| drop(options(it).drain(..1)));
}

#[test]
fn one_option_is_chosen() {
    finds("not-one-choice", |it| options(it)[2]["chosen"] = json!(false));
    finds("not-one-choice", |it| options(it)[1]["chosen"] = json!(true));
    passes("not-one-choice", |it| {
        options(it)[2]["chosen"] = json!(false);
        options(it)[1]["chosen"] = json!(true);
    });
}

#[test]
fn what_is_chosen_has_a_price() {
    finds("choice-without-disadvantages", |it| it.without("proposal", "record.options.2.disadvantages"));
    passes("choice-without-disadvantages", |it| it.without("proposal", "record.options.1.disadvantages"));
}

#[test]
fn something_is_done() {
    let keep = |it: &mut Story, count: usize| {
        proposed(it);
        it.record()["measures"].as_array_mut().unwrap().truncate(count);
    };
    finds("no-measures", |it| keep(it, 0));
    passes("no-measures", |it| keep(it, 1));
    // Where nothing is done at all, that is the one thing to say.
    passes("risk-without-measure", |it| keep(it, 0));
    passes("cause-without-measure", |it| keep(it, 0));
}

#[test]
fn each_measure_has_an_aim() {
    let found = finds("measure-without-aim", |it| it.without("proposal", "record.measures.3.addresses"));
    assert_eq!(found[0].member.as_deref(), Some("record.measures[3].addresses"));
    passes("measure-without-aim", |it| it.record()["measures"][0]["addresses"] = json!(["r-onrust"]));
}

#[test]
fn each_measure_has_a_date() {
    finds("measure-without-date", |it| it.without("proposal", "record.measures.1.due"));
    passes("measure-without-date", |it| it.record()["measures"][1]["due"] = json!("2026-10-31"));
}

#[test]
fn something_is_done_about_each_cause_of_our_own() {
    let forget = |it: &mut Story| it.record()["measures"][2]["addresses"] = json!(["r-medicatie"]);
    let found = finds("cause-without-measure", |it| forget(it));
    assert_eq!(found[0].member.as_deref(), Some("record.root_causes[3]"));
    passes("cause-without-measure", |it| {
        forget(it);
        it.record()["root_causes"][3]["influence"] = json!("external");
    });
}

#[test]
fn a_labour_cause_comes_with_a_forecast() {
    finds("no-forecast", |it| it.without("proposal", "record.forecast"));
    passes("no-forecast", |it| {
        it.without("proposal", "record.forecast");
        for (nth, category) in ["chain_gap", "finance"].iter().enumerate() {
            it.record()["root_causes"][nth]["category"] = json!(category);
        }
    });
}

#[test]
fn a_forecast_comes_first() {
    finds("forecast-too-late", |it| it.record()["forecast"]["dated"] = json!("2026-05-01"));
    passes("forecast-too-late", |it| it.record()["forecast"]["dated"] = json!("2026-04-30"));
    passes("forecast-too-late", |it| {
        it.record()["forecast"]["dated"] = json!("2026-05-01");
        it.content("decision")["from"] = json!("2026-05-02");
    });
}

#[test]
fn a_labour_cause_comes_with_efforts() {
    finds("no-employer-efforts", |it| it.without("proposal", "record.employer_efforts"));
    passes("no-employer-efforts", |it| {
        it.record()["employer_efforts"].as_array_mut().unwrap().truncate(1);
    });
}

fn without_staff(story: &mut Story) {
    for name in ["nurses", "works"] {
        story.remove(name);
    }
    for name in ["review-1", "review-2"] {
        story.without(name, "staff_voice");
    }
}

#[test]
fn staff_say_what_efforts_brought() {
    let found = finds("efforts-without-staff", without_staff);
    assert_eq!(found[0].entries, [1]);
    passes("efforts-without-staff", |it| {
        without_staff(it);
        it.content("review-2")["staff_voice"] = json!("De nachten zijn rustiger.");
    });
    passes("efforts-without-staff", |it| {
        it.remove("works");
        it.without("review-1", "staff_voice");
        it.without("review-2", "staff_voice");
    });
    // Before it was decided nobody had to answer yet.
    passes("efforts-without-staff", proposed);
}

#[test]
fn a_team_agrees_to_record_less() {
    fn unasked(story: &mut Story) {
        proposed(story);
        let asked = story.record()["consultations"].as_array_mut().unwrap();
        asked.retain(|it| it["body"] != "care-professionals" && it["body"] != "works-council");
    }
    finds("less-recording-without-team", unasked);
    passes("less-recording-without-team", |it| {
        unasked(it);
        it.without("proposal", "record.deviation.less_recording");
    });
    passes("less-recording-without-team", |it| {
        unasked(it);
        it.record()["not_consulted"] = json!([{
            "role": "care_professionals", "why": "Er is geen adviesraad.", "instead": "Elk team sprak erover op 22 januari.",
        }]);
    });
}

#[test]
fn who_goes_first_is_settled_where_people_wait() {
    fn silent(story: &mut Story, category: &str, framework: &str) {
        story.without("proposal", "record.prioritisation");
        story.record()["root_causes"][3]["category"] = json!(category);
        story.record()["norms"][1]["framework"] = json!(framework);
    }
    finds("rationing-without-criteria", |it| silent(it, "demand_growth", "other"));
    finds("rationing-without-criteria", |it| silent(it, "finance", "treeknorm"));
    passes("rationing-without-criteria", |it| {
        silent(it, "finance", "other");
        it.record()["deviation"]["what"] = json!("Wij verwachten dat één verpleegkundige genoeg is.");
    });
    finds("rationing-without-criteria", |it| {
        silent(it, "finance", "other");
        it.record()["deviation"]["what"] = json!("Nieuwe cliënten wachten langer dan veertien weken.");
    });
}

#[test]
fn informal_carers_are_heard() {
    finds("informal-carers-not-heard", |it| {
        it.without("proposal", "record.informal_carers");
        it.record()["measures"][0]["what"] = json!("Mantelzorgers helpen bij het avondeten.");
    });
    passes("informal-carers-not-heard", |it| it.without("proposal", "record.informal_carers"));
    finds("informal-carers-not-heard", |it| {
        it.record()["informal_carers"]["consulted"] = json!("Dat komt nog.")
    });
    passes("informal-carers-not-heard", |it| {
        it.record()["informal_carers"]["consulted"] = json!("Twaalf mantelzorgers kwamen langs.");
    });
}

#[test]
fn words_say_something() {
    let found = finds("empty-words", |it| {
        it.record()["root_causes"][2]["evidence"] = json!(["Zes gesprekken.", "Idem."]);
        it.record()["risks"][1]["mitigation"] = json!("n.v.t.");
        it.record()["return_plan"]["target"] = json!("…");
    });
    let members: Vec<_> = found.iter().filter_map(|it| it.member.as_deref()).collect();
    let expected =
        ["record.root_causes[2].evidence[1]", "record.risks[1].mitigation", "record.return_plan.target"];
    assert_eq!(members, expected);
    passes("empty-words", |it| {
        it.record()["root_causes"][2]["evidence"] = json!(["Idem als in 2025: zes gesprekken."]);
        it.record()["indicators"][0]["unit"] = json!("-");
        // Another rule looks at these.
        it.record()["norms"][0]["quote"] = json!("zie boven");
        it.record()["safety"]["floor"] = json!("geen");
    });
}

#[test]
fn each_document_shows_something() {
    finds("document-unused", |it| it.record()["documents"] = json!([document("d-verzuim")]));
    passes("document-unused", |it| {
        it.record()["documents"] = json!([document("d-verzuim"), document("d-plan"), document("d-raming")]);
        it.record()["root_causes"][1]["documents"] = json!(["d-verzuim"]);
        it.record()["consultations"][0]["documents"] = json!(["d-plan"]);
        it.record()["forecast"]["document"] = json!("d-raming");
    });
}

#[test]
fn what_was_discovered_was_answered_at_once() {
    fn discover(story: &mut Story) {
        story.record()["deviation"]["origin"] = json!("discovered");
        story.record()["deviation"]["discovered_on"] = json!("2026-02-20");
    }
    finds("discovered-unanswered", |it| {
        discover(it);
        it.without("proposal", "record.deviation.immediate_measures");
    });
    finds("discovered-unanswered", |it| {
        discover(it);
        it.without("proposal", "record.deviation.discovered_on");
    });
    passes("discovered-unanswered", discover);
    passes("discovered-unanswered", |it| it.without("proposal", "record.deviation.immediate_measures"));
}

#[test]
fn what_is_temporary_ends() {
    finds("temporary-without-end", |it| it.without("proposal", "record.deviation.until"));
    // The decision may say it.
    passes("temporary-without-end", |it| {
        it.without("proposal", "record.deviation.until");
        it.content("decision")["until"] = json!("2026-10-31");
    });
    passes("temporary-without-end", |it| {
        it.without("proposal", "record.deviation.until");
        it.record()["deviation"]["kind"] = json!("structural");
    });
}

#[test]
fn an_alarm_can_be_raised() {
    finds("no-review-triggers", |it| it.without("proposal", "record.review.triggers"));
    passes("no-review-triggers", |it| it.record()["review"]["triggers"].as_array_mut().unwrap().truncate(1));
}

#[test]
fn an_agreement_was_there_first() {
    finds("regional-agreement-late", |it| {
        it.record()["regional_agreements"][0]["dated"] = json!("2026-05-02")
    });
    passes("regional-agreement-late", |it| {
        it.record()["regional_agreements"][0]["dated"] = json!("2026-05-01")
    });
}
