//! The audit: each rule on a sound life with one change that it finds, and with another that it just does not.

mod analysis;
mod cases;
mod catalogues;
mod chain;
mod consultation;
mod decision;
mod ending;
mod keys;
mod network;
mod norms;
mod outside;
mod personal;
mod plain;
mod review;
mod risks;
mod story;
mod technology;
mod witnesses;

use std::collections::BTreeSet;

use verantwoord::audit::{EXPECTATIONS, GROUPS, audit, rules};
use verantwoord::words::{Lang, exists, say};

use story::Story;

#[test]
fn a_sound_life_has_no_findings() {
    let findings = Story::sound().findings();
    let told: Vec<String> =
        findings.iter().map(|it| format!("{}: {}", it.rule.id, say(Lang::En, &it.what))).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// Before anything happened, and long after everything: no day makes the audit fail.
#[test]
fn any_day_can_be_audited() {
    for on in ["0001-01-01", "2026-03-01", "2026-05-01", "2027-12-31", "9999-12-31"] {
        for known in ["0001-01-01", "2026-03-20", "2026-09-10", "9999-12-31"] {
            let mut story = Story::sound();
            (story.on, story.known) = (on.to_owned(), Some(known.to_owned()));
            story.findings();
        }
    }
}

#[test]
fn every_rule_has_its_words_and_its_basis() {
    let mut ids = BTreeSet::new();
    for group in GROUPS {
        for lang in Lang::ALL {
            assert!(exists(lang, &group.name().id), "{lang:?} {}", group.id);
        }
        for rule in group.rules {
            assert!(ids.insert(rule.id), "{} stands there twice", rule.id);
            assert!(!rule.basis.is_empty(), "{} rests on nothing", rule.id);
            for basis in rule.basis {
                let known = basis.expectation().is_some_and(|it| !it.overview);
                assert!(!basis.word().starts_with('E') || known, "{}: {}", rule.id, basis.word());
            }
            for (lang, it) in Lang::ALL
                .into_iter()
                .flat_map(|lang| [rule.name(), rule.looks(), rule.why(), rule.todo()].map(|it| (lang, it)))
            {
                assert!(exists(lang, &it.id), "{lang:?} {}", it.id);
            }
        }
    }
}

/// The phrases are those of the list of what the inspectorate expects, and a rule looks at each that one ledger can show.
#[test]
fn every_expectation_that_one_ledger_can_show_has_a_rule() {
    let list = include_str!("expectations.toml").parse::<toml::Table>().unwrap();
    assert_eq!(list.len(), EXPECTATIONS.len());
    let looked_at: BTreeSet<&str> =
        rules().flat_map(|it| it.basis).filter_map(|it| it.expectation()).map(|it| it.id).collect();
    let mut without = Vec::new();
    for it in EXPECTATIONS {
        assert_eq!(list[it.id]["phrase"].as_str(), Some(it.phrase), "{}", it.id);
        if !it.overview && !looked_at.contains(it.id) {
            without.push(it.id);
        }
    }
    assert!(without.is_empty(), "no rule looks at {without:?}");
}

/// Each rule is tried with a change that it finds and with one that it does not.
#[test]
fn every_rule_is_tried_both_ways() {
    let files = crate::source::files("tests/it/audit", "rs");
    let tried = |how: &str, id: &str| files.iter().any(|it| it.text.contains(&format!("{how}(\"{id}\"")));
    let missing: Vec<String> = rules()
        .flat_map(|rule| [("finds", rule.id), ("passes", rule.id)])
        .filter(|(how, id)| !tried(how, id))
        .map(|(how, id)| format!("{how} {id}"))
        .collect();
    assert!(missing.is_empty(), "not tried: {missing:?}");
}

/// The pages of rules are those of the code. After a change that is meant: `VERANTWOORD_UPDATE=1 cargo test --test it rules`.
#[test]
fn the_pages_of_rules_are_made_from_the_code() {
    for lang in Lang::ALL {
        let path = crate::source::root().join(format!("docs/rules/{}.md", lang.tag()));
        let made = verantwoord::report::rules::page(lang);
        if crate::people::update() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &made).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(kept == made, "{} differs: VERANTWOORD_UPDATE=1 writes it anew", path.display());
    }
}

/// What was found does not depend on when the audit is run twice.
#[test]
fn an_audit_repeats_itself() {
    let story = Story::sound();
    let (trail, on) = (story.trail(), crate::book::date("2027-06-01"));
    let again = || audit(&trail, &trail.lives(), &story.shelf, on);
    assert_eq!(again(), again());
}
