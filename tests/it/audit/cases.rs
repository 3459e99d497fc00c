//! What the audit says of the six cases and of the worked example, on several days; and of a draft before it is signed.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use verantwoord::cli::{DEMO, play};
use verantwoord::ledger::Keeper;
use verantwoord::store;

use crate::people::{World, example_cast};

const DAYS: [&str; 5] = ["2026-03-01", "2026-06-01", "2026-08-15", "2026-11-22", "2027-06-01"];

/// The ledger of the demo, with the keys of the example.
fn demo(world: &World) -> String {
    let place = world.path("demo");
    let (made, lock) = store::create(&place).unwrap();
    play(DEMO, Keeper::found(made, Some(lock)), &mut example_cast(&mut |_, _| {})).unwrap();
    place.display().to_string()
}

#[test]
fn the_cases_show_each_severity_and_case_3_no_breach() {
    let world = World::new();
    let who = world.person("inspector");
    let ledger = demo(&world);
    let example = crate::source::root().join("ledger").display().to_string();
    for day in DAYS {
        let audit = |ledger: &str, more: &[&str]| -> Vec<Value> {
            let args = [&["audit", ledger, "--at", day, "--format", "json"], more].concat();
            who.run(&args).json().as_array().unwrap().clone()
        };
        let all = audit(&ledger, &[]);
        let severities: BTreeSet<_> = all.iter().filter_map(|it| it["severity"].as_str()).collect();
        assert_eq!(severities, BTreeSet::from(["breach", "concern", "notice"]), "{day}");
        let decisions: BTreeSet<_> = all.iter().filter_map(|it| it["decision"].as_str()).collect();
        assert!(decisions.len() >= 6, "{day}: {decisions:?}");
        for ledger in [&ledger, &example] {
            let breaches = audit(ledger, &["--decision", "2026-003", "--severity", "breach"]);
            assert!(breaches.is_empty(), "{ledger} on {day}: {breaches:?}");
        }
        // The same finding never stands there twice.
        let told: Vec<_> = all.iter().map(|it| (&it["rule"], &it["decision"], &it["found"])).collect();
        let twice = told.iter().enumerate().find(|(nth, it)| told[..*nth].contains(it));
        assert!(twice.is_none(), "{day}: {twice:?}");
    }
}

/// A draft of a decision is told at its lines what the audit would say.
#[test]
fn a_draft_is_audited_before_it_is_signed() {
    let world = World::new();
    let who = world.person("secretary");
    let ledger = demo(&world);
    let draft = r#"kind = "decision"
by = "board"

[content]
decision = "2026-005"
proposal = 59
outcome = "adopted"
residual_risks_accepted = false
first_review = "2027-12-01"

[[content.answers]]
position = 64
text = "Dank."

[[content.votes]]
label = "bestuurder A"
vote = "against"
"#;
    who.put("decision.toml", draft);
    let foreseen = who.json(&["--ledger", &ledger, "check", "decision.toml"])["audit"].clone();
    let found = foreseen["found"].as_array().unwrap();
    for (rule, line) in [
        ("risks-not-accepted", json!(8)),
        ("review-far-off", json!(9)),
        ("answer-says-little", json!(13)),
        // What is not there would stand below the heading.
        ("dissent-not-recorded", json!(4)),
    ] {
        let it = found.iter().find(|it| it["rule"] == rule).unwrap_or_else(|| panic!("{rule}: {found:?}"));
        assert_eq!((&it["line"], &it["decision"]), (&line, &json!("2026-005")), "{rule}");
    }
    // What it says anew it does not call gone.
    let gone = foreseen["found_no_more"].as_array().unwrap();
    let again = gone.iter().find(|it| found.iter().any(|new| new["rule"] == it["rule"]));
    assert!(again.is_none(), "{again:?}");
}
