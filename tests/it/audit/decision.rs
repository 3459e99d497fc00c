//! Decision: its order, what was decided, and the answer to everybody who did not agree.

use serde_json::{Value, json};

use super::story::{Story, finds, passes, sound_review};

fn without_proposal(story: &mut Story) {
    let record = story.record().clone();
    story.steps.retain(|it| matches!(&*it.name, "charter" | "decision"));
    story.without("decision", "proposal");
    story.content("decision")["record"] = record;
}

fn says(position: &'static str, answer: &'static str) -> impl Fn(&mut Story) {
    move |story| story.content(position)["answer"] = json!(answer)
}

fn answered(story: &mut Story, position: &str, text: &str) {
    let answer = json!({ "position": format!("@{position}"), "text": text });
    let answers = &mut story.content("decision")["answers"];
    match answers.as_array_mut() {
        Some(answers) => answers.push(answer),
        None => *answers = json!([answer]),
    }
}

const ANSWER: &str = "Wij nemen dit niet over, omdat het rooster dan niet te vullen is.";

/// The decision is adopted with changes, with the record so changed.
fn changed(change: impl Fn(&mut Value)) -> impl Fn(&mut Story) {
    move |story| {
        let mut record = story.record().clone();
        change(&mut record);
        story.content("decision")["outcome"] = json!("adopted_with_changes");
        story.content("decision")["record"] = record;
    }
}

#[test]
fn a_decision_rests_on_a_proposal() {
    finds("decided-without-proposal", without_proposal);
    let hurried = |story: &mut Story| {
        without_proposal(story);
        story.content("decision")["emergency"] = json!("De helft van de nachtdienst viel uit.");
    };
    passes("decided-without-proposal", hurried);
    passes("decided-without-proposal", |story| {
        without_proposal(story);
        story.content("decision")["outcome"] = json!("rejected");
    });
    let found = finds("decided-in-emergency", hurried);
    assert_eq!(found[0].member.as_deref(), Some("emergency"));
    passes("decided-in-emergency", without_proposal);
    passes("decided-in-emergency", |story| story.content("decision")["emergency"] = json!("Er was haast."));
}

#[test]
fn it_begins_after_the_decision() {
    let from =
        |from: &'static str| move |story: &mut Story| story.record()["deviation"]["from"] = json!(from);
    let found = finds("began-before-decision", from("2026-04-09"));
    assert_eq!(found[0].entries, [1, 7]);
    passes("began-before-decision", from("2026-04-10"));
    passes("began-before-decision", |story| {
        from("2026-04-09")(story);
        story.record()["deviation"]["origin"] = json!("discovered");
    });
    // Before it was even proposed: another rule says so, once.
    passes("began-before-decision", from("2026-02-28"));
    let hurried = |from: &'static str| {
        move |story: &mut Story| {
            without_proposal(story);
            story.content("decision")["emergency"] = json!("De helft van de nachtdienst viel uit.");
            story.content("decision")["record"]["deviation"]["from"] = json!(from);
        }
    };
    finds("began-before-decision", hurried("2026-04-02"));
    passes("began-before-decision", hurried("2026-04-03"));
}

#[test]
fn the_board_has_seen_what_it_was_told() {
    let found = finds("position-unseen", |story| story.step("decision").seen = Some(6));
    assert_eq!(found[0].entries, [6, 7]);
    passes("position-unseen", |story| story.step("decision").seen = Some(7));
    passes("position-unseen", |story| story.move_after("supervisors", "decision", "2026-04-11"));
}

#[test]
fn a_proposal_is_decided_on() {
    let open = |on: &'static str| {
        move |story: &mut Story| {
            let decided = story.entry("decision") as usize;
            story.steps.truncate(decided);
            story.on = on.into();
        }
    };
    finds("proposal-left-open", open("2026-07-02"));
    passes("proposal-left-open", open("2026-07-01"));
    passes("proposal-left-open", |story| {
        open("2026-07-02")(story);
        let content = json!({ "decision": "2026-001", "proposal": "@proposal", "outcome": "withdrawn", "residual_risks_accepted": false });
        story.act("decision", "2026-07-02", "decision", "board", content);
    });
}

#[test]
fn what_is_gone_can_not_be_judged() {
    let found = finds("decision-erased", |story| story.step("proposal").erased = true);
    assert_eq!(found[0].entries, [1]);
    finds("decision-erased", |story| story.step("decision").erased = true);
    passes("decision-erased", |story| story.step("nurses").erased = true);
}

#[test]
fn dissent_is_kept() {
    let against = |story: &mut Story| story.content("decision")["votes"][1]["vote"] = json!("abstain");
    finds("dissent-not-recorded", against);
    passes("dissent-not-recorded", |story| {
        against(story);
        story.content("decision")["dissent"] = json!(["Bestuurder B kent de locatie te kort."]);
    });
    let found = finds("votes-not-recorded", |story| story.without("decision", "votes"));
    assert_eq!(found[0].member.as_deref(), Some("votes"));
    passes("votes-not-recorded", |story| {
        story.without("decision", "votes");
        story.content("charter")["bodies"][0]["threshold"] = json!(1);
        story.content("charter")["keys"].as_array_mut().unwrap().retain(|it| it["label"] != "board-b");
    });
}

#[test]
fn whoever_says_no_gets_an_answer() {
    for (position, answer) in
        [("advice", "disagree"), ("nurses", "disagree"), ("consent", "refuse"), ("works", "nullity")]
    {
        let found = finds("advice-unanswered", says(position, answer));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].member.as_deref(), Some("answers"));
        passes("advice-unanswered", |story| {
            says(position, answer)(story);
            answered(story, position, ANSWER);
        });
    }
    passes("advice-unanswered", says("advice", "no_opinion"));
    let replied = |before: &'static str, at: &'static str| {
        move |story: &mut Story| {
            says("nurses", "disagree")(story);
            story.insert(before, "late", at, "reply", "board", json!({ "to": "@nurses", "text": ANSWER }));
        }
    };
    passes("advice-unanswered", replied("decision", "2026-04-01"));
    finds("advice-unanswered", replied("review-1", "2026-04-11"));
    // What was answered in an earlier decision need not be answered again in a later one.
    passes("advice-unanswered", |story| {
        says("nurses", "disagree")(story);
        answered(story, "nurses", ANSWER);
        let record = story.record().clone();
        let content = json!({ "decision": "2026-001", "amends": "@decision", "record": record });
        story.act("proposal-2", "2026-08-20", "proposal", "board", content);
        let mut decision = story.content("decision").clone();
        decision.as_object_mut().unwrap().remove("answers");
        decision["proposal"] = json!("@proposal-2");
        story.act("decision-2", "2026-09-05", "decision", "board", decision);
    });
    // What counts is the last word before the decision.
    passes("advice-unanswered", |story| {
        let mut second = story.content("nurses").clone();
        second["text"] = json!("Wij hebben met de raad van bestuur gesproken en zijn het nu eens.");
        says("nurses", "disagree")(story);
        story.insert("decision", "nurses-2", "2026-04-01", "position", "care-professionals", second);
    });
}

#[test]
fn conditions_and_minorities_get_an_answer() {
    for (answer, member) in
        [("agree_with_conditions", "conditions"), ("agree", "conditions"), ("agree", "minority")]
    {
        let change = |story: &mut Story| {
            says("nurses", answer)(story);
            story.content("nurses")[member] = json!(["Elke vier weken kijken hoe het gaat."]);
        };
        finds("conditions-unanswered", change);
        passes("conditions-unanswered", |story| {
            change(story);
            answered(story, "nurses", ANSWER);
        });
    }
    // A no is the graver thing.
    passes("conditions-unanswered", |story| {
        says("nurses", "disagree")(story);
        story.content("nurses")["conditions"] = json!(["Elke vier weken kijken hoe het gaat."]);
    });
}

#[test]
fn an_answer_says_something() {
    let found = finds("answer-says-little", |story| answered(story, "nurses", "Dank voor uw advies."));
    assert_eq!(found[0].member.as_deref(), Some("answers[0].text"));
    passes("answer-says-little", |story| answered(story, "nurses", "Wij nemen uw advies over."));
}

#[test]
fn before_departing_from_advice_one_talks() {
    let on_paper = |story: &mut Story| {
        says("advice", "disagree")(story);
        story.without("advice", "form");
        story.record()["consultations"][0]["form"] = json!("written");
    };
    finds("no-conversation", on_paper);
    passes("no-conversation", |story| {
        on_paper(story);
        story.record()["consultations"][0]["form"] = json!("meeting");
    });
    passes("no-conversation", |story| {
        on_paper(story);
        story.content("advice")["form"] = json!("joint_session");
    });
    let note = |before: &'static str, at: &'static str| {
        move |story: &mut Story| {
            on_paper(story);
            let note =
                json!({ "about": "2026-001", "text": "Op 1 april spraken bestuur en cliëntenraad elkaar." });
            story.insert(before, "note", at, "note", "client-council", note);
        }
    };
    passes("no-conversation", note("decision", "2026-04-01"));
    finds("no-conversation", note("advice", "2026-03-02"));
    finds("no-conversation", note("review-1", "2026-04-11"));
    passes("no-conversation", |story| {
        on_paper(story);
        story.content("advice")["answer"] = json!("agree_with_conditions");
    });
}

fn substituted(dated: &'static str) -> impl Fn(&mut Story) {
    move |story| {
        story.content("decision")["substitution"] = json!({ "reference": "LCvV 26.004", "dated": dated });
    }
}

#[test]
fn refused_consent_blocks() {
    finds("consent-refused", says("consent", "refuse"));
    passes("consent-refused", says("advice", "disagree"));
    passes("consent-refused", |story| {
        says("consent", "refuse")(story);
        substituted("2026-04-01")(story);
    });
    passes("consent-refused", |story| {
        says("consent", "refuse")(story);
        story.steps.retain(|it| !matches!(&*it.kind, "review" | "finding" | "reply" | "signal"));
        story.content("decision")["outcome"] = json!("rejected");
    });
}

/// The board decided in a hurry; the next day a body says what it thinks of that.
fn hurried(right: &'static str, answer: &'static str) -> impl Fn(&mut Story) {
    move |story| {
        let mut says = story.content("consent").clone();
        (says["proposal"], says["right"], says["answer"]) = (json!("@decision"), json!(right), json!(answer));
        without_proposal(story);
        story.content("decision")["emergency"] =
            json!("De helft van de nachtdienst viel in één weekend uit.");
        story.act("afterwards", "2026-04-11", "position", "client-council", says);
        story.on = "2026-05-10".into();
    }
}

/// A proposal that amends the decision.
fn proposed_anew(story: &mut Story) {
    let record = story.content("decision")["record"].clone();
    let content = json!({ "decision": "2026-001", "amends": "@decision", "record": record });
    story.act("proposal-2", "2026-04-20", "proposal", "board", content);
}

#[test]
fn what_is_refused_after_a_hurried_decision_is_refused() {
    let found = finds("consent-refused", hurried("consent", "refuse"));
    assert_eq!((found[0].what.id.as_ref(), &found[0].entries), ("found-consent-refused-since", &vec![1, 2]));
    passes("consent-refused", hurried("consent", "consent"));
    passes("consent-refused", |story| {
        hurried("consent", "refuse")(story);
        proposed_anew(story);
    });
    passes("consent-refused", |story| {
        hurried("consent", "refuse")(story);
        story.act("review", "2026-04-12", "review", "board", sound_review("2026-04-12", "2026-05-05"));
        story.content("review")["outcome"] = json!("stop_unsafe");
        story.without("review", "next");
    });
}

#[test]
fn who_disagrees_with_a_hurried_decision_is_answered() {
    // 28 days after 11 April is 9 May.
    let found = finds("advice-unanswered", hurried("advice", "disagree"));
    assert_eq!((found[0].what.id.as_ref(), &found[0].member), ("found-advice-unanswered-since", &None));
    passes("advice-unanswered", |story| {
        hurried("advice", "disagree")(story);
        story.on = "2026-05-09".into();
    });
    passes("advice-unanswered", |story| {
        hurried("advice", "disagree")(story);
        story.act("answer", "2026-05-10", "reply", "board", json!({ "to": "@afterwards", "text": ANSWER }));
    });
    passes("advice-unanswered", |story| {
        hurried("advice", "disagree")(story);
        proposed_anew(story);
    });
}

#[test]
fn silence_is_no_consent() {
    let found = finds("consent-not-given", |story| _ = story.remove("consent"));
    assert_eq!(found[0].what.id, "found-consent-unanswered");
    // It is one fact under one rule.
    passes("no-answer", |story| _ = story.remove("consent"));
    let found = finds("consent-not-given", says("consent", "no_opinion"));
    assert_eq!(found[0].what.id, "found-consent-not-given");
    finds("consent-not-given", says("consent", "disagree"));
    passes("consent-not-given", says("consent", "agree"));
    passes("consent-not-given", says("consent", "refuse"));
    passes("consent-not-given", says("advice", "no_opinion"));
    passes("consent-not-given", |story| {
        says("consent", "no_opinion")(story);
        substituted("2026-04-01")(story);
    });
    // Who can still answer was not waited for.
    passes("consent-not-given", |story| {
        story.remove("consent");
        story.step("decision").at = "2026-03-31".into();
    });
}

#[test]
fn a_hurried_decision_gets_its_consent_in_time() {
    let asked = |on: &'static str| {
        move |story: &mut Story| {
            hurried("advice", "agree")(story);
            story.content("decision")["record"]["consultations"] = json!([{ "body": "client-council", "right": "consent", "reply_by": "2026-05-09", "form": "meeting" }]);
            story.on = on.into();
        }
    };
    finds("consent-not-given", asked("2026-05-10"));
    passes("consent-not-given", asked("2026-05-09"));
    passes("consent-not-given", |story| {
        asked("2026-05-10")(story);
        proposed_anew(story);
    });
}

#[test]
fn the_committee_rules_on_a_refusal() {
    finds("substitution-without-refusal", substituted("2026-04-01"));
    passes("substitution-without-refusal", |story| {
        says("consent", "refuse")(story);
        substituted("2026-04-01")(story);
    });
    let refused = |dated: &'static str| {
        move |story: &mut Story| {
            says("consent", "refuse")(story);
            substituted(dated)(story);
        }
    };
    let found = finds("substitution-before-refusal", refused("2026-03-15"));
    assert_eq!(found[0].member.as_deref(), Some("substitution.dated"));
    passes("substitution-before-refusal", refused("2026-03-16"));
}

#[test]
fn nullity_is_invoked_within_a_month() {
    let invoked = |at: &'static str| {
        move |story: &mut Story| {
            let mut content = story.content("consent").clone();
            content["answer"] = json!("nullity");
            story.insert("review-1", "nullity", at, "position", "client-council", content);
        }
    };
    let found = finds("nullity-in-time", invoked("2026-05-10"));
    assert_eq!(found[0].entries, [7, 8]);
    passes("nullity-in-time", invoked("2026-05-11"));
    finds("nullity-late", invoked("2026-05-11"));
    passes("nullity-late", invoked("2026-05-10"));
    // Taken back.
    passes("nullity-in-time", |story| {
        invoked("2026-05-01")(story);
        let content = story.content("consent").clone();
        story.insert("review-1", "taken-back", "2026-05-08", "position", "client-council", content);
    });
}

#[test]
fn what_was_changed_shows() {
    let found = finds(
        "changed-after-consultation",
        changed(|it| {
            it["deviation"]["until"] = json!("2026-08-31");
            it["risks"][0]["owner"] = json!("apotheker");
            it["risks"][1]["owner"] = json!("apotheker");
        }),
    );
    let said = |lang| verantwoord::words::say(lang, &found[0].what);
    assert_eq!(
        said(verantwoord::words::Lang::Nl),
        "Anders dan in het voorstel: Afwijking › Tot en met; Risico's."
    );
    finds("changed-after-consultation", |story| {
        changed(|_| {})(story);
        story.content("decision")["first_review"] = json!("2026-06-01");
    });
    // Said to be changed, and the same: then nothing can be shown.
    passes("changed-after-consultation", changed(|_| {}));
}

#[test]
fn nothing_is_changed_in_silence() {
    let adopted = |change: fn(&mut Value)| {
        move |story: &mut Story| {
            changed(change)(story);
            story.content("decision")["outcome"] = json!("adopted");
        }
    };
    let found = finds("changed-in-silence", adopted(|it| it["deviation"]["clients_about"] = json!(40)));
    assert_eq!(found[0].member.as_deref(), Some("outcome"));
    passes("changed-in-silence", adopted(|_| {}));
    passes("changed-in-silence", changed(|it| it["deviation"]["clients_about"] = json!(40)));
    let dates = |member: &'static str, date: &'static str| {
        move |story: &mut Story| story.content("decision")[member] = json!(date)
    };
    let found = finds("changed-in-silence", dates("until", "2026-11-01"));
    assert_eq!(found[0].member.as_deref(), Some("until"));
    passes("changed-in-silence", dates("until", "2026-10-30"));
    // The same record once more, and a shorter time.
    passes("changed-in-silence", |story| {
        adopted(|_| {})(story);
        dates("until", "2026-10-30")(story);
    });
    finds("changed-in-silence", dates("from", "2026-04-30"));
    passes("changed-in-silence", dates("from", "2026-05-02"));
}

#[test]
fn a_decision_is_not_wider_than_what_was_consulted_on() {
    type Change = fn(&mut Value);
    let wider: [(&str, Change); 9] = [
        ("deviation.from", |it| it["deviation"]["from"] = json!("2026-04-30")),
        ("deviation.until", |it| it["deviation"]["until"] = json!("2026-11-01")),
        ("deviation.until", |it| _ = it["deviation"].as_object_mut().unwrap().remove("until")),
        ("deviation.kind", |it| it["deviation"]["kind"] = json!("structural")),
        ("deviation.locations", |it| it["deviation"]["locations"] = json!(["Zonnehof, Noord"])),
        ("deviation.client_groups", |it| it["deviation"]["client_groups"][0] = json!("iedereen")),
        ("deviation.clients_about", |it| it["deviation"]["clients_about"] = json!(47)),
        ("norms", |it| it["norms"][0]["clause"] = json!("3.2")),
        ("safety.floor", |it| {
            it["safety"]["floor"] = json!("Nooit een nacht zonder verpleegkundige op afroep.")
        }),
    ];
    for (member, change) in wider {
        let found = finds("decided-wider", changed(change));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].member, Some(format!("record.{member}")));
    }
    let found = finds("decided-wider", |story| {
        changed(|_| {})(story);
        story.content("decision")["until"] = json!("2026-11-01");
    });
    assert_eq!(found[0].member.as_deref(), Some("until"));
    let narrower = changed(|it| {
        it["deviation"]["from"] = json!("2026-05-02");
        it["deviation"]["until"] = json!("2026-10-30");
        it["deviation"]["locations"].as_array_mut().unwrap().pop();
        it["deviation"]["clients_about"] = json!(45);
        it["norms"].as_array_mut().unwrap().pop();
        it["safety"]["why"] = json!("Er is elke nacht een verpleegkundige, en een arts op afroep.");
    });
    passes("decided-wider", narrower);
}
