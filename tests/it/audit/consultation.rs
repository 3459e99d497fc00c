//! Consultation: who was asked, when, with which right, and who answered.

use serde_json::{Value, json};

use super::story::{Story, finds, passes};

/// Takes a body out of the consultations of the proposal, and its positions out of the ledger.
fn unasked(story: &mut Story, body: &str) {
    story.record()["consultations"].as_array_mut().unwrap().retain(|it| it["body"] != body);
    story.steps.retain(|it| it.kind != "position" || it.by != body);
}

fn not_consulted(story: &mut Story, role: &str) {
    story.record()["not_consulted"] = json!([{
        "role": role, "why": "Onze organisatie is klein en heeft dit orgaan niet.",
        "instead": "Op 2 maart spraken wij met alle medewerkers van de nacht.",
    }]);
}

/// The proposal with its positions, and nothing after them.
fn undecided(story: &mut Story) {
    let decided = story.entry("decision") as usize;
    story.steps.truncate(decided);
    story.on = "2026-04-01".into();
}

/// Nobody of a body has a key.
fn without_keys(story: &mut Story, body: &str) {
    story.content("charter")["keys"].as_array_mut().unwrap().retain(|it| it["body"] != body);
}

/// Only the decision, which holds the record itself.
fn without_proposal(story: &mut Story) {
    let record = story.record().clone();
    story.steps.retain(|it| matches!(&*it.name, "charter" | "decision"));
    story.without("decision", "proposal");
    story.content("decision")["record"] = record;
}

/// As `without_proposal`, because of an emergency, and without consultation.
fn emergency(story: &mut Story) {
    without_proposal(story);
    story.content("decision")["emergency"] = json!("De helft van de nachtdienst viel in één weekend uit.");
    story.without("decision", "record.consultations");
}

/// The board changes what it proposed, before it decides. The decision is on the new version.
fn amended(story: &mut Story, at: &str) {
    let record = story.record().clone();
    let content = json!({ "decision": "2026-001", "amends": "@proposal", "record": record });
    story.insert("decision", "proposal-2", at, "proposal", "board", content);
    story.content("decision")["proposal"] = json!("@proposal-2");
}

fn again(story: &mut Story, position: &str, at: &str) {
    let (name, by) = (format!("{position}-2"), story.step(position).by.clone());
    let mut content = story.content(position).clone();
    content["proposal"] = json!("@proposal-2");
    story.insert("decision", &name, at, "position", &by, content);
}

const POSITIONS: [&str; 5] = ["advice", "consent", "nurses", "works", "supervisors"];

#[test]
fn each_role_is_heard_before_the_decision() {
    for body in ["client-council", "care-professionals", "supervisory-board"] {
        let found = finds("role-not-consulted", |it| unasked(it, body));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].entries.first(), Some(&1));
    }
    passes("role-not-consulted", |story| {
        unasked(story, "supervisory-board");
        not_consulted(story, "supervisory_board");
    });
    // Whoever spoke without being asked was heard.
    passes("role-not-consulted", |story| {
        story.record()["consultations"]
            .as_array_mut()
            .unwrap()
            .retain(|it| it["body"] != "supervisory-board");
    });
    passes("role-not-consulted", emergency);
    // Where there was time for a proposal, there was time to ask.
    finds("role-not-consulted", |story| {
        unasked(story, "care-professionals");
        story.content("decision")["emergency"] = json!("Het rooster liep vast.");
    });
    passes("role-not-consulted", |story| {
        unasked(story, "care-professionals");
        undecided(story);
    });
}

#[test]
fn each_role_is_asked_in_the_proposal() {
    let found = finds("role-not-asked", |story| {
        unasked(story, "care-professionals");
        undecided(story);
    });
    assert_eq!(found[0].member.as_deref(), Some("record.consultations"));
    passes("role-not-asked", |story| {
        unasked(story, "care-professionals");
        not_consulted(story, "care_professionals");
        undecided(story);
    });
    // Once decided, that is no longer a thing to mend.
    passes("role-not-asked", |story| unasked(story, "care-professionals"));
}

#[test]
fn a_body_that_is_there_is_not_passed_over() {
    let found = finds("body-passed-over", |story| {
        unasked(story, "supervisory-board");
        not_consulted(story, "supervisory_board");
    });
    assert_eq!(found[0].member.as_deref(), Some("record.not_consulted[0]"));
    passes("body-passed-over", |story| {
        unasked(story, "supervisory-board");
        not_consulted(story, "supervisory_board");
        without_keys(story, "supervisory-board");
    });
    // Why a works council was not asked is for the reader to weigh.
    passes("body-passed-over", |story| {
        unasked(story, "works-council");
        not_consulted(story, "works_council");
    });
    // One council was asked; the line is about another.
    passes("body-passed-over", |story| not_consulted(story, "client_council"));
    passes("body-passed-over", |story| {
        emergency(story);
        let nobody = json!([{ "role": "client_council", "why": "Er was geen tijd meer.", "instead": "De voorzitter is gebeld." }]);
        story.content("decision")["record"]["not_consulted"] = nobody;
    });
}

#[test]
fn not_being_consulted_is_explained() {
    for (member, text) in [("why", "n.v.t."), ("instead", "Niets, helaas, tot nu")] {
        let found = finds("not-consulted-unexplained", |story| {
            not_consulted(story, "other");
            story.record()["not_consulted"][0][member] = json!(text);
        });
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].member, Some(format!("record.not_consulted[0].{member}")));
    }
    passes("not-consulted-unexplained", |story| {
        not_consulted(story, "other");
        story.record()["not_consulted"][0]["why"] = json!("Dit orgaan hebben wij niet.");
    });
}

#[test]
fn a_client_council_may_advise() {
    let only_told = |story: &mut Story| {
        story.record()["consultations"].as_array_mut().unwrap().remove(1);
        story.record()["consultations"][0]["right"] = json!("informed");
        story.remove("consent");
        story.content("advice")["right"] = json!("informed");
    };
    let found = finds("council-only-informed", only_told);
    assert_eq!(found[0].member.as_deref(), Some("record.consultations[0].right"));
    passes("council-only-informed", |story| {
        only_told(story);
        story.record()["consultations"][0]["right"] = json!("advice");
    });
    // No council asked at all is the business of another rule.
    passes("council-only-informed", |story| unasked(story, "client-council"));
}

#[test]
fn a_works_council_advises_when_the_organisation_changes() {
    finds("works-council-passed-over", |story| unasked(story, "works-council"));
    finds("works-council-passed-over", |story| {
        story.record()["consultations"][3]["right"] = json!("informed");
        story.content("works")["right"] = json!("informed");
    });
    passes("works-council-passed-over", |story| {
        unasked(story, "works-council");
        not_consulted(story, "works_council");
    });
    passes("works-council-passed-over", |story| {
        unasked(story, "works-council");
        story.record()["deviation"]["changes_organisation"] = json!(false);
    });
    passes("works-council-passed-over", |story| {
        unasked(story, "works-council");
        without_keys(story, "works-council");
    });
}

/// Asked once, it is not asked again about the same change; whether it is another change, nothing says.
#[test]
fn the_works_council_is_asked_once() {
    let again = |asked: bool| {
        move |story: &mut Story| {
            let mut record = story.record().clone();
            record["consultations"].as_array_mut().unwrap().retain(|it| it["body"] != "works-council");
            if !asked {
                unasked(story, "works-council");
            }
            let content = json!({ "decision": "2026-001", "amends": "@decision", "record": record });
            story.insert("review-1", "proposal-2", "2026-05-02", "proposal", "board", content);
        }
    };
    passes("works-council-not-asked", again(true));
    finds("works-council-not-asked", again(false));
    let decided = |story: &mut Story| {
        let mut decision = story.content("decision").clone();
        decision["proposal"] = json!("@proposal-2");
        story.insert("review-1", "decision-2", "2026-06-10", "decision", "board", decision);
    };
    passes("works-council-passed-over", |story| {
        again(true)(story);
        decided(story);
    });
    let found = finds("works-council-passed-over", |story| {
        again(false)(story);
        decided(story);
    });
    assert_eq!(found.len(), 2);
    // Nothing was to be asked before the organisation was to change.
    passes("works-council-passed-over", |story| {
        again(false)(story);
        story.record()["deviation"]["changes_organisation"] = json!(false);
    });
    finds("works-council-not-asked", |story| {
        again(false)(story);
        story.record()["deviation"]["changes_organisation"] = json!(false);
    });
}

#[test]
fn a_proposal_that_changes_the_organisation_speaks_of_the_works_council() {
    let found = finds("works-council-not-asked", |story| {
        unasked(story, "works-council");
        undecided(story);
    });
    assert_eq!(found[0].what.id, "found-works-council-not-asked");
    let found = finds("works-council-not-asked", |story| {
        unasked(story, "works-council");
        without_keys(story, "works-council");
    });
    assert_eq!(found[0].what.id, "found-no-works-council");
    passes("works-council-not-asked", |story| {
        unasked(story, "works-council");
        not_consulted(story, "works_council");
        undecided(story);
    });
    passes("works-council-not-asked", |story| unasked(story, "works-council"));
}

#[test]
fn who_is_asked_can_sign() {
    let found = finds("asked-without-keys", |story| {
        without_keys(story, "client-council");
        story.steps.retain(|it| it.by != "client-council");
    });
    assert_eq!(found.len(), 1, "once for a body with two rights");
    // The last key went, before the decision.
    let revoke = |key: &str| {
        let key = super::story::key(key).to_openssh();
        json!({ "changes": [{ "action": "revoke", "public_key": key, "reason": "left" }] })
    };
    finds("asked-without-keys", |story| {
        story.insert("decision", "gone", "2026-04-02", "keys", "care-professionals", revoke("nurses"));
    });
    passes("asked-without-keys", |story| {
        story.insert("decision", "gone", "2026-04-02", "keys", "client-council", revoke("council-a"));
    });
    // And came back.
    passes("asked-without-keys", |story| {
        let mut changes = revoke("nurses");
        let public_key = super::story::key("nurses-new").to_openssh();
        let enrol = json!({ "action": "enrol", "body": "care-professionals", "label": "voorzitter", "public_key": public_key });
        changes["changes"].as_array_mut().unwrap().push(enrol);
        story.insert("decision", "gone", "2026-04-02", "keys", "care-professionals", changes);
    });
    passes("asked-without-keys", |story| {
        let after = revoke("nurses");
        story.act("gone", "2026-09-01", "keys", "care-professionals", after);
    });
}

#[test]
fn a_meeting_says_who_was_there() {
    let found = finds("represented-missing", |story| story.without("nurses", "represented"));
    assert_eq!(found[0].member.as_deref(), Some("represented"));
    passes("represented-missing", |story| {
        story.without("nurses", "represented");
        story.content("nurses")["form"] = json!("written");
    });
    passes("represented-missing", |story| story.without("supervisors", "represented"));
    finds("represented-missing", |story| {
        story.without("supervisors", "represented");
        story.content("supervisors")["form"] = json!("joint_session");
    });
}

#[test]
fn there_is_time_to_answer() {
    let by = |body: &'static str, by: &'static str| {
        move |story: &mut Story| {
            let asked = story.record()["consultations"].as_array_mut().unwrap();
            asked.iter_mut().filter(|it| it["body"] == body).for_each(|it| it["reply_by"] = json!(by));
        }
    };
    let found = finds("answer-time-short", by("client-council", "2026-03-28"));
    assert_eq!(found.len(), 1, "once for a body with two rights");
    assert_eq!(found[0].member.as_deref(), Some("record.consultations[0].reply_by"));
    finds("answer-time-short", by("works-council", "2026-02-01"));
    passes("answer-time-short", by("client-council", "2026-03-29"));
    passes("answer-time-short", by("supervisory-board", "2026-03-02"));
    passes("answer-time-short", |story| {
        by("client-council", "2026-03-15")(story);
        story.content("charter")["policy"] = json!({ "consultation_days": 14 });
    });
}

#[test]
fn who_is_asked_is_asked_before_it_begins() {
    let from =
        |from: &'static str| move |story: &mut Story| story.record()["deviation"]["from"] = json!(from);
    let found = finds("began-before-asked", from("2026-02-28"));
    assert_eq!(found[0].entries, [1, 7]);
    finds("began-before-asked", |story| story.content("decision")["from"] = json!("2026-02-28"));
    passes("began-before-asked", from("2026-03-01"));
    passes("began-before-asked", |story| {
        from("2026-02-28")(story);
        story.record()["deviation"]["origin"] = json!("discovered");
    });
    // A change of what goes on already.
    passes("began-before-asked", |story| {
        let record = story.record().clone();
        let content = json!({ "decision": "2026-001", "amends": "@decision", "record": record });
        story.act("proposal-2", "2026-08-20", "proposal", "board", content);
    });
}

#[test]
fn who_is_asked_is_asked_before_the_decision() {
    let found = finds("asked-after-decision", without_proposal);
    assert_eq!(found.len(), 1);
    finds("asked-after-decision", |story| {
        let mut position = story.content("nurses").clone();
        position["proposal"] = json!("@decision");
        without_proposal(story);
        story.without("decision", "record.consultations");
        story.act("nurses", "2026-04-20", "position", "care-professionals", position);
    });
    passes("asked-after-decision", |story| {
        without_proposal(story);
        story.without("decision", "record.consultations");
    });
    passes("asked-after-decision", |story| {
        without_proposal(story);
        story.content("decision")["emergency"] = json!("De helft van de nachtdienst viel uit.");
    });
}

#[test]
fn what_comes_after_the_decision_shows() {
    let found =
        finds("position-after-decision", |story| story.move_after("nurses", "decision", "2026-04-10"));
    assert_eq!(found[0].entries, [6, 7]);
    passes("position-after-decision", |story| story.move_after("nurses", "supervisors", "2026-04-10"));
    passes("position-after-decision", |story| {
        story.move_after("consent", "decision", "2026-04-10");
        story.content("consent")["answer"] = json!("nullity");
    });
}

/// A body that was asked with a right to answer does not, and the decision is of a day.
fn silent(position: &'static str, decided: &'static str) -> impl Fn(&mut Story) {
    move |story| {
        story.remove(position);
        story.step("decision").at = decided.into();
    }
}

#[test]
fn the_board_waits_for_the_answers() {
    finds("decided-too-soon", silent("nurses", "2026-03-31"));
    passes("decided-too-soon", silent("nurses", "2026-04-01"));
    passes("decided-too-soon", |story| story.step("decision").at = "2026-03-18".into());
    // Who is only told need not answer, and who has no key can't.
    passes("decided-too-soon", silent("supervisors", "2026-03-31"));
    passes("decided-too-soon", |story| {
        silent("nurses", "2026-03-31")(story);
        without_keys(story, "care-professionals");
    });
}

#[test]
fn no_answer_is_a_fact() {
    finds("no-answer", silent("nurses", "2026-04-01"));
    finds("no-answer", silent("supervisors", "2026-03-31"));
    passes("no-answer", silent("nurses", "2026-03-31"));
    passes("no-answer", |story| {
        let mut position = story.content("nurses").clone();
        silent("nurses", "2026-04-01")(story);
        position["answer"] = json!("no_opinion");
        story.insert("decision", "nurses", "2026-04-01", "position", "care-professionals", position);
    });
}

#[test]
fn the_newest_version_is_answered() {
    let change = |without: Option<&'static str>| {
        move |story: &mut Story| {
            amended(story, "2026-03-20");
            for position in POSITIONS.into_iter().filter(|it| Some(*it) != without) {
                again(story, position, "2026-04-02");
            }
        }
    };
    let found = finds("older-version-answered", change(Some("nurses")));
    assert_eq!(found.len(), 1);
    passes("older-version-answered", change(None));
    // Who never answered is the business of another rule, and so is a decision that did not wait.
    passes("older-version-answered", silent("nurses", "2026-04-10"));
    passes("older-version-answered", |story| {
        amended(story, "2026-03-20");
        again(story, "supervisors", "2026-03-30");
        story.step("decision").at = "2026-03-31".into();
    });
}

#[test]
fn after_an_emergency_somebody_is_heard() {
    let after = |on: &'static str, proposed: Option<&'static str>| {
        move |story: &mut Story| {
            let record: Value = story.record().clone();
            emergency(story);
            story.on = on.into();
            if let Some(at) = proposed {
                let content = json!({ "decision": "2026-001", "amends": "@decision", "record": record });
                story.act("proposal", at, "proposal", "board", content);
            }
        }
    };
    finds("emergency-not-consulted", after("2026-05-09", None));
    finds("emergency-not-consulted", after("2026-06-01", Some("2026-05-09")));
    passes("emergency-not-consulted", after("2026-05-08", None));
    passes("emergency-not-consulted", after("2026-06-01", Some("2026-05-08")));
    // They were heard before, all the same.
    passes("emergency-not-consulted", |story| {
        story.content("decision")["emergency"] = json!("Het rooster liep vast.");
    });
}
