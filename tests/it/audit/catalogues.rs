//! Norms that were taken from a catalogue.

use serde_json::{Value, json};

use super::story::{Story, finds, passes};

const NAME: &str = "igj-verpleeghuiszorg-2017-2021";

/// Both norms of the record are taken from our catalogue.
fn take(story: &mut Story) {
    let digest = story.shelf.newest(NAME).unwrap().digest.to_string();
    for norm in story.record()["norms"].as_array_mut().unwrap() {
        norm["catalogue"] = json!({ "name": NAME, "sha256": digest });
    }
}

/// An edition of a catalogue with one norm, on the shelf; gives its digest.
fn edition(story: &mut Story, name: &str, dates: &str, clause: &str, words: &str) -> String {
    let document = format!(
        "{{\"catalog\": {{\"uuid\": \"a\", \"metadata\": {{\"title\": \"Kader\", \"version\": \"v\", {dates}}},
        \"controls\": [{{\"id\": \"n\", \"title\": \"N\", \"props\": [{{\"name\": \"label\", \"value\": \"{clause}\"}}],
        \"parts\": [{{\"name\": \"statement\", \"prose\": {}}}]}}]}}}}",
        json!(words)
    );
    story.shelf.add(name, document.as_bytes()).unwrap().to_string()
}

fn modified(day: &str) -> String {
    format!("\"last-modified\": \"{day}T00:00:00Z\"")
}

/// The first norm of the record is taken from a catalogue with these dates.
fn dated(story: &mut Story, dates: &str) {
    let quote = story.record()["norms"][0]["quote"].as_str().unwrap().to_owned();
    let digest = edition(story, "kader", dates, "2.5", &quote);
    story.record()["norms"][0]["catalogue"] = json!({ "name": "kader", "sha256": digest });
}

fn quote(story: &mut Story) -> &mut Value {
    &mut story.record()["norms"][0]["quote"]
}

#[test]
fn the_words_are_those_of_the_catalogue() {
    passes("norm-words-differ", take);
    let found = finds("norm-words-differ", |story| {
        take(story);
        *quote(story) = json!(format!("{}.", quote(story).as_str().unwrap()));
    });
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].member.as_deref(), Some("record.norms[0].quote"));
    let found = finds("norm-words-differ", |story| {
        take(story);
        story.record()["norms"][1]["clause"] = json!("9.9");
    });
    assert_eq!(found[0].member.as_deref(), Some("record.norms[1].clause"));
    // Without a catalogue, there is nothing to hold them against.
    passes("norm-words-differ", |story| *quote(story) = json!("andere woorden"));
}

#[test]
fn the_norm_was_published_by_the_first_day() {
    let published =
        |day: &str| format!("\"published\": \"{day}T09:00:00+02:00\", {}", modified("2026-09-01"));
    let from = Story::sound().record()["deviation"]["from"].as_str().unwrap().to_owned();
    passes("norm-not-in-force", |story| dated(story, &published(&from)));
    let day: u32 = from[8..].parse().unwrap();
    let next = format!("{}{:02}", &from[..8], day + 1);
    finds("norm-not-in-force", |story| dated(story, &published(&next)));
    // When a file was made says nothing about when its norms were published.
    passes("norm-not-in-force", |story| dated(story, &modified("2026-09-01")));
}

#[test]
fn a_newer_edition_is_told_with_what_changed() {
    let older = |story: &mut Story| dated(story, &modified("2026-01-01"));
    passes("norm-edition-superseded", older);
    passes("norm-edition-superseded", |story| {
        older(story);
        edition(story, "kader", &modified("2025-12-31"), "2.5", "ouder");
        edition(story, "ander-kader", &modified("2026-02-01"), "2.5", "van een ander");
    });
    let found = |clause: &str, words: &str| {
        let found = finds("norm-edition-superseded", |story| {
            older(story);
            let words =
                if words.is_empty() { quote(story).as_str().unwrap().to_owned() } else { words.to_owned() };
            edition(story, "kader", &modified("2026-02-01"), clause, &words);
        });
        assert_eq!((found.len(), found[0].member.as_deref()), (1, Some("record.norms[0].catalogue")));
        found[0].what.id.clone()
    };
    assert_eq!(found("2.5", ""), "found-norm-edition-same");
    assert_eq!(found("2.5", "anders"), "found-norm-edition-other");
    assert_eq!(found("2.6", ""), "found-norm-edition-without");
}

#[test]
fn a_catalogue_that_is_not_here_is_told() {
    passes("norm-catalogue-unknown", take);
    finds("norm-catalogue-unknown", |story| {
        take(story);
        story.shelf = verantwoord::norms::Shelf::empty();
    });
    let found = finds("norm-catalogue-unknown", |story| {
        take(story);
        story.record()["norms"][0]["catalogue"]["name"] = json!("ander-kader");
    });
    assert_eq!(found.len(), 1);
}
