//! Rules about norms, each with a change that it finds and one that it just does not.

use serde_json::json;

use super::story::{finds, passes};

#[test]
fn the_edition_of_a_norm_is_given() {
    let found = finds("norm-without-edition", |it| it.without("proposal", "record.norms.1.edition"));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].entries, [1]);
    assert_eq!(found[0].member.as_deref(), Some("record.norms[1].edition"));
    finds("norm-without-edition", |it| it.record()["norms"][0]["edition"] = json!("n.v.t."));
    // A catalogue is pinned, edition and all.
    passes("norm-without-edition", |it| {
        it.without("proposal", "record.norms.1.edition");
        it.record()["norms"][1]["catalogue"] = json!({ "name": "igj.json", "sha256": "ab".repeat(32) });
    });
}

#[test]
fn a_norm_is_quoted_in_its_own_words() {
    finds("norm-quote-too-short", |it| it.record()["norms"][0]["quote"] = json!("zie norm 2.5 —"));
    passes("norm-quote-too-short", |it| it.record()["norms"][0]["quote"] = json!("spoed binnen 30 seconden"));
}

#[test]
fn the_effect_on_each_norm_is_assessed() {
    let found = finds("norm-effect-not-assessed", |it| {
        it.record()["norms"][0]["effect"] = json!("geen groot gevolg, denken");
        let (first, second) = ("Bewoners wachten soms wat langer.", "bewoners  wachten soms wat langer");
        it.record()["norms"][1]["effect"] = json!(first);
        let mut third = it.record()["norms"][1].clone();
        (third["id"], third["effect"]) = (json!("norm-1-3"), json!(second));
        it.record()["norms"].as_array_mut().unwrap().push(third);
    });
    let members: Vec<_> = found.iter().filter_map(|it| it.member.as_deref()).collect();
    assert_eq!(members, ["record.norms[0].effect", "record.norms[2].effect"]);
    passes("norm-effect-not-assessed", |it| {
        it.record()["norms"][0]["effect"] = json!("Bewoners wachten in de nacht.");
        it.record()["norms"][1]["effect"] = json!("Bewoners wachten in de avond.");
    });
}

#[test]
fn a_gap_in_staff_is_compensated() {
    // Norm 2.2 too: there is a labour shortage.
    finds("gap-not-compensated", |it| it.without("proposal", "record.norms.1.compensation"));
    passes("gap-not-compensated", |it| {
        it.without("proposal", "record.norms.1.compensation");
        it.record()["root_causes"][0]["category"] = json!("finance");
    });
    finds("gap-not-compensated", |it| {
        it.without("proposal", "record.norms.0.compensation");
        it.record()["root_causes"][0]["category"] = json!("finance");
    });
}

#[test]
fn an_essential_norm_is_not_let_go_in_silence() {
    fn silent(story: &mut super::story::Story) {
        story.without("proposal", "record.norms.0.compensation");
        story.without("proposal", "record.risks.0.stop_when");
    }
    finds("essential-norm-in-silence", |it| {
        silent(it);
        it.without("proposal", "record.risks.1.stop_when");
    });
    passes("essential-norm-in-silence", silent);
}

#[test]
fn the_weight_of_a_norm_is_explained() {
    finds("norm-weighing-too-thin", |it| it.record()["norms"][1]["weighing"] = json!("Minder zwaar."));
    passes("norm-weighing-too-thin", |it| {
        it.record()["norms"][1]["weighing"] = json!("Weegt minder dan veiligheid.");
    });
}

#[test]
fn it_is_said_whether_others_may_learn_from_it() {
    finds("sharing-not-stated", |it| it.without("proposal", "record.sharing"));
    passes("sharing-not-stated", |it| it.record()["sharing"]["may_share"] = json!(false));
}

#[test]
fn a_topic_that_is_spoken_of_is_named() {
    let found = finds("topic-not-named", |it| it.without("proposal", "record.measures.2.topics"));
    assert_eq!(found[0].member.as_deref(), Some("record.measures[2].what"));
    finds("topic-not-named", |it| {
        it.record()["risks"][0]["mitigation"] = json!("Handen wassen, tegen INFECTIES.")
    });
    // Any measure will do.
    passes("topic-not-named", |it| {
        it.without("proposal", "record.measures.2.topics");
        it.record()["measures"][0]["topics"] = json!(["medication_safety"]);
    });
}

/// What a record says and an amendment says again is one finding; what the amendment mends still stands in the record.
#[test]
fn a_fact_is_found_once() {
    fn amend(story: &mut super::story::Story, edition: Option<&str>) {
        story.without("proposal", "record.norms.0.edition");
        let mut record = story.record().clone();
        if let Some(edition) = edition {
            record["norms"][0]["edition"] = json!(edition);
        }
        let content = json!({ "decision": "2026-001", "amends": "@decision", "record": record });
        story.act("amendment", "2026-09-01", "proposal", "board", content);
    }
    let both = finds("norm-without-edition", |it| amend(it, None));
    assert_eq!((both.len(), both[0].entries.len()), (1, 2));
    let mended = finds("norm-without-edition", |it| amend(it, Some("2017")));
    assert_eq!((mended.len(), &mended[0].entries[..]), (1, &[1][..]));
}

/// A board that decided against a deviation has nothing to mend in its record.
#[test]
fn a_refused_record_is_left_alone() {
    fn refuse(story: &mut super::story::Story, outcome: &str) {
        story.without("proposal", "record.sharing");
        let decision = story.entry("decision") as usize;
        story.steps.truncate(decision + 1);
        story.content("decision")["outcome"] = json!(outcome);
    }
    passes("sharing-not-stated", |it| refuse(it, "rejected"));
    passes("sharing-not-stated", |it| refuse(it, "withdrawn"));
    finds("sharing-not-stated", |it| refuse(it, "adopted"));
}
