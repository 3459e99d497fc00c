use serde_json::json;

use super::story::{Story, finds, passes};

#[test]
fn every_partner_signs() {
    let unsigned = |it: &mut Story| it.step("decision").signers.retain(|it| it != "maanhof");
    let found = finds("partner-not-signed", unsigned);
    assert_eq!(found[0].entries, [Story::sound().entry("decision")]);
    // A decision against the proposal is the board's own.
    passes("partner-not-signed", |it| {
        it.steps.retain(|it| !matches!(it.kind.as_str(), "review"));
        unsigned(it);
        it.content("decision")["outcome"] = json!("withdrawn");
    });
    let without_body = |it: &mut Story| it.without("proposal", "record.partners.0.body");
    finds("partner-cannot-sign", without_body);
    passes("partner-not-signed", |it| {
        without_body(it);
        unsigned(it);
    });
    passes("partner-cannot-sign", unsigned);
}

#[test]
fn every_partner_has_its_task() {
    let idle = |it: &mut Story| it.without("proposal", "record.partners.0.tasks");
    let found = finds("partner-without-task", idle);
    assert_eq!(found[0].what.id, "found-partner-with-measure-without-task");
    let found = finds("partner-without-task", |it| {
        idle(it);
        it.without("proposal", "record.measures.6.partner");
        it.record()["measures"][6]["owner"] = json!("manager zorg");
    });
    assert_eq!(found[0].what.id, "found-partner-without-task");
    passes("partner-without-task", |it| {
        it.record()["partners"][0]["tasks"] = json!(["Levert de achterwacht."]);
    });
}

#[test]
fn every_task_is_somebodys() {
    let owner = |list: &'static str, owner: &'static str| {
        move |it: &mut Story| it.record()[list][1]["owner"] = json!(owner)
    };
    let found = finds("task-without-owner", owner("measures", "Nog te bepalen"));
    assert_eq!(found[0].member.as_deref(), Some("record.measures[1].owner"));
    let found = finds("task-without-owner", owner("risks", "iedereen"));
    assert_eq!(found[0].member.as_deref(), Some("record.risks[1].owner"));
    passes("task-without-owner", owner("measures", "Iedereen die nachtdienst heeft"));
    // It is one fact under one rule.
    passes("empty-words", owner("measures", "n.v.t."));
}

#[test]
fn partners_have_an_agreement() {
    let none = |it: &mut Story| it.without("proposal", "record.regional_agreements");
    finds("partners-without-agreement", none);
    passes("partners-without-agreement", |it| {
        none(it);
        it.without("proposal", "record.partners");
        it.without("proposal", "record.measures.6.partner");
        it.record()["measures"][6]["owner"] = json!("manager zorg");
    });
}
