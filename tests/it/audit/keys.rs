//! Keys, charters and erasures: who may speak for whom, and who took something away.

use serde_json::{Value, json};

use super::story::{Step, Story, finds, key, passes};

fn enrol(body: &str, name: &str) -> Value {
    json!({ "action": "enrol", "body": body, "label": name, "public_key": key(name).to_openssh() })
}

fn revoke(name: &str, reason: &str) -> Value {
    json!({ "action": "revoke", "public_key": key(name).to_openssh(), "reason": reason })
}

/// A change of keys, signed with these.
fn keys<'s>(story: &'s mut Story, at: &str, by: &str, changes: &[Value], signers: &[&str]) -> &'s mut Step {
    let step = story.act("keys", at, "keys", by, json!({ "changes": changes }));
    step.signers = signers.iter().map(|it| (*it).to_owned()).collect();
    step
}

/// The charter lists no key of a body.
fn without_keys_of(story: &mut Story, body: &str) {
    let keys = story.content("charter")["keys"].as_array_mut().unwrap();
    keys.retain(|it| it["body"] != body);
}

fn amended(story: &mut Story, policy: Value) {
    let mut charter = story.content("charter").clone();
    charter["policy"] = policy;
    story.act("amendment", "2026-09-01", "charter", "board", charter);
}

#[test]
fn another_bodys_act_erased_without_it() {
    let erased = |signer: &'static str| {
        move |it: &mut Story| {
            let entry = it.entry("nurses");
            it.step("nurses").erased = true;
            let content =
                json!({ "entry": entry, "ground": "AVG art. 17", "reason": "Er stond een naam in." });
            let step = it.act("erasure", "2026-09-01", "erasure", "board", content);
            step.signers.push(signer.to_owned());
        }
    };
    let nurses = Story::sound().entry("nurses");
    let found = finds("erased-without-its-body", erased("supervisors"));
    assert_eq!((found.len(), found[0].entries[0]), (1, nurses));
    passes("erased-without-its-body", erased("nurses"));
}

#[test]
fn signed_after_a_term() {
    fn ends(story: &mut Story, name: &str, day: &str) {
        let keys = story.content("charter")["keys"].as_array_mut().unwrap();
        keys.iter_mut().find(|it| it["label"] == name).unwrap()["term_ends"] = json!(day);
    }
    // The supervisors cosign the decision of 10 April.
    let found = finds("signed-after-term", |it| {
        ends(it, "supervisors", "2026-04-09");
        it.step("supervisors").at = "2026-03-17".into();
    });
    assert_eq!(found[0].entries, [Story::sound().entry("decision")]);
    passes("signed-after-term", |it| ends(it, "supervisors", "2026-04-10"));
    passes("too-few-in-term", |it| ends(it, "supervisors", "2026-04-09"));
    // Without board-b the board has one signature of the two that it needs; a reply needs only one.
    let found = finds("too-few-in-term", |it| ends(it, "board-b", "2026-08-09"));
    assert_eq!(found.iter().map(|it| it.entries[0]).collect::<Vec<_>>(), [Story::sound().entry("review-2")]);
    passes("too-few-in-term", |it| ends(it, "board-b", "2026-08-10"));
    // What is a breach is not told again.
    passes("signed-after-term", |it| ends(it, "board-b", "2026-08-09"));
    // The council has another key in office.
    passes("too-few-in-term", |it| ends(it, "council-b", "2026-03-01"));
    // A newer term in an amendment counts.
    passes("too-few-in-term", |it| {
        ends(it, "board-b", "2026-08-09");
        let mut charter = it.content("charter").clone();
        for key in charter["keys"].as_array_mut().unwrap() {
            key["term_ends"] = json!("2029-12-31");
        }
        it.insert("review-2", "amendment", "2026-08-06", "charter", "board", charter).signers =
            vec!["board-a".into(), "board-b".into()];
    });
}

#[test]
fn first_keys() {
    let first = |signers: &'static [&'static str]| {
        move |it: &mut Story| {
            without_keys_of(it, "igj");
            let changes = [enrol("igj", "igj-a"), enrol("igj", "igj-b")];
            let content = json!({ "changes": changes });
            it.insert("proposal", "keys", "2026-01-06", "keys", "board", content).signers =
                signers.iter().map(|it| (*it).to_owned()).collect();
        }
    };
    let found = finds("first-keys-by-board-alone", first(&["board-a", "board-b", "igj-a", "igj-b"]));
    assert_eq!((found.len(), found[0].entries.as_slice()), (1, &[1][..]));
    passes("first-keys-by-board-alone", first(&["board-a", "board-b", "igj-a", "igj-b", "supervisors"]));
    // A council does not vouch for itself; and its second key is not its first.
    let council = |it: &mut Story| {
        without_keys_of(it, "client-council");
        let content = json!({ "changes": [enrol("client-council", "council-a"), enrol("client-council", "council-b")] });
        it.insert("proposal", "keys", "2026-01-06", "keys", "board", content).signers =
            ["board-a", "board-b", "council-a", "council-b"].map(str::to_owned).to_vec();
    };
    finds("first-keys-by-board-alone", council);
    passes("first-keys-by-board-alone", |it| {
        keys(it, "2026-09-01", "board", &[enrol("board", "board-c")], &["board-a", "board-b", "board-c"]);
    });
}

#[test]
fn a_recovery() {
    let changed = |it: &mut Story, recovery: bool| {
        let changes = [revoke("nurses", "lost"), enrol("care-professionals", "nurses-b")];
        let signers = ["board-a", "board-b", "supervisors", "nurses-b"];
        let step = keys(it, "2026-09-01", "board", &changes, &signers);
        if recovery {
            step.content["recovery"] = json!(true);
        }
    };
    assert_eq!(finds("keys-recovered", |it| changed(it, true)).len(), 1);
    passes("keys-recovered", |it| changed(it, false));
}

#[test]
fn signed_shortly_before_a_key_was_reported() {
    let reported = |day: &'static str, reason: &'static str| {
        move |it: &mut Story| {
            let place = it.steps.iter().position(|it| it.name == "decision").unwrap();
            let changes = [revoke("nurses", reason), enrol("care-professionals", "nurses-b")];
            keys(it, day, "care-professionals", &changes, &["nurses", "nurses-b"]);
            let step = it.steps.pop().unwrap();
            it.steps.insert(place + usize::from(day > "2026-04-10"), step);
        }
    };
    let nurses = Story::sound().entry("nurses");
    // The position of the nurses is of 17 March.
    let found = finds("signed-with-stolen-key", reported("2026-04-16", "compromised"));
    assert_eq!((found.len(), found[0].entries[0]), (1, nurses));
    passes("signed-with-stolen-key", reported("2026-04-17", "compromised"));
    passes("signed-with-stolen-key", reported("2026-04-16", "lost"));
    assert_eq!(finds("signed-with-lost-key", reported("2026-04-16", "lost"))[0].entries[0], nurses);
    passes("signed-with-lost-key", reported("2026-04-17", "lost"));
    passes("signed-with-lost-key", reported("2026-04-16", "rotated"));
}

#[test]
fn a_body_without_a_key() {
    let found = finds("body-without-keys", |it| {
        without_keys_of(it, "works-council");
        it.remove("works");
    });
    assert_eq!(found[0].member.as_deref(), Some("bodies[3]"));
    passes("body-without-keys", |it| {
        without_keys_of(it, "works-council");
        let content = json!({ "changes": [enrol("works-council", "works")] });
        it.insert("proposal", "keys", "2026-01-06", "keys", "board", content);
    });
    // Partners and inspectorates need not speak.
    passes("body-without-keys", |it| without_keys_of(it, "maanhof"));
    finds("body-without-keys", |it| {
        keys(it, "2026-09-01", "works-council", &[revoke("works", "left")], &["works"]);
    });
}

#[test]
fn a_policy_that_asks_less() {
    for (member, usual, laxer) in [
        ("consultation_days", 28, 27),
        ("late_recording_days", 7, 8),
        ("review_max_days", 92, 93),
        ("overdue_grace_days", 0, 1),
        ("max_extensions", 2, 3),
        ("red_risk_from", 15, 16),
        ("signal_answer_days", 42, 43),
    ] {
        let found = finds("policy-weaker-than-default", |it| {
            it.content("charter")["policy"] = json!({ member: laxer })
        });
        assert_eq!((found.len(), found[0].member.as_deref()), (1, Some(format!("policy.{member}").as_str())));
        passes("policy-weaker-than-default", |it| it.content("charter")["policy"] = json!({ member: usual }));
        finds("policy-weakened", |it| {
            it.content("charter")["policy"] = json!({ member: usual });
            amended(it, json!({ member: laxer }));
        });
        passes("policy-weakened", |it| {
            it.content("charter")["policy"] = json!({ member: laxer });
            amended(it, json!({ member: usual }));
        });
    }
    // Fewer witnesses than before, or none.
    let of = |count: u64| json!({ "witnesses": [{ "body": "igj", "count": count, "within_days": 7 }] });
    for (before, after, weaker) in [(of(2), of(1), true), (of(1), json!({}), true), (of(1), of(2), false)] {
        let change = |it: &mut Story| {
            it.content("charter")["policy"] = before;
            amended(it, after);
        };
        match weaker {
            true => {
                assert_eq!(finds("policy-weakened", change)[0].member.as_deref(), Some("policy.witnesses"))
            }
            false => passes("policy-weakened", change),
        }
    }
    // The newest charter counts.
    passes("policy-weaker-than-default", |it| {
        it.content("charter")["policy"] = json!({ "max_extensions": 9 });
        amended(it, json!({}));
    });
}

#[test]
fn another_key_of_the_log() {
    let replaced = |it: &mut Story| {
        let log_key = it.content("charter")["log_key"].clone();
        json!({ "action": "replace_log_key", "log_key": log_key })
    };
    finds("log-key-replaced", |it| {
        let change = replaced(it);
        keys(it, "2026-09-01", "board", &[change], &["board-a", "board-b"]);
    });
    passes("log-key-replaced", |it| {
        keys(it, "2026-09-01", "board", &[enrol("board", "board-c")], &["board-a", "board-b", "board-c"]);
    });
}
