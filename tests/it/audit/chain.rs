//! The order of the chain and the clocks: what was recorded late or kept back, and what is not there.

use serde_json::json;
use verantwoord::crypto::Digest;

use super::story::{Story, finds, passes};

/// The decision, and all after it up to the first review, on another day.
fn decided_on(story: &mut Story, day: &str) {
    story.step("decision").at = day.to_owned();
}

#[test]
fn a_decision_recorded_long_after_it_took_effect() {
    // The deviation begins on 1 May; seven days are allowed.
    let found = finds("recorded-late", |it| decided_on(it, "2026-05-09"));
    assert_eq!(found[0].entries, [Story::sound().entry("decision")]);
    passes("recorded-late", |it| decided_on(it, "2026-05-08"));
    // The decision says another beginning.
    finds("recorded-late", |it| it.content("decision")["from"] = json!("2026-04-02"));
    passes("recorded-late", |it| it.content("decision")["from"] = json!("2026-04-03"));
}

#[test]
fn a_discovery_recorded_long_after_it() {
    let discovered = |day: &'static str| {
        move |it: &mut Story| {
            it.record()["deviation"]["origin"] = json!("discovered");
            it.record()["deviation"]["discovered_on"] = json!(day);
        }
    };
    let found = finds("recorded-late", discovered("2026-02-21"));
    assert_eq!(found[0].entries, [Story::sound().entry("proposal")]);
    passes("recorded-late", discovered("2026-02-22"));
}

#[test]
fn an_act_that_was_kept_back() {
    let issued = |day: &'static str| move |it: &mut Story| it.step("nurses").issued_at = Some(day.to_owned());
    let found = finds("kept-back", issued("2026-03-09"));
    assert_eq!(found[0].entries, [Story::sound().entry("nurses")]);
    assert_eq!(found[0].decision.as_ref().map(|it| it.as_str()), Some("2026-001"));
    passes("kept-back", issued("2026-03-10"));
    passes("kept-back", |it| it.step("charter").issued_at = Some("2025-01-01".into()));
}

#[test]
fn an_act_that_means_nothing() {
    let review = |decision: &str| json!({ "text": "Wij spraken elkaar.", "about": decision });
    let found = finds("act-means-nothing", |it| {
        it.act("note", "2026-09-01", "note", "client-council", review("2026-002"));
    });
    assert_eq!(found.len(), 1);
    passes("act-means-nothing", |it| {
        it.act("note", "2026-09-01", "note", "client-council", review("2026-001"));
    });
}

#[test]
fn a_document_that_is_not_there() {
    fn named(story: &mut Story) -> Digest {
        let digest = Digest::of(b"salt and bytes");
        let document = json!({
            "id": "doc-notulen", "name": "Notulen van 3 februari", "media_type": "application/pdf", "bytes": 1200,
            "digest": digest.to_string(), "purpose": "onderbouwing",
        });
        story.record()["documents"] = json!([document]);
        digest
    }
    let erasure = |digest: Digest| json!({ "document": digest.to_string(), "ground": "AVG art. 17", "reason": "Er stond een naam in." });
    let found = finds("document-not-there", |it| _ = named(it));
    assert_eq!(found[0].member.as_deref(), Some("record.documents[0]"));
    assert_eq!(found[0].decision.as_ref().map(|it| it.as_str()), Some("2026-001"));
    passes("document-not-there", |it| {
        let digest = named(it);
        it.documents.insert(digest);
    });
    passes("document-not-there", |it| {
        let digest = named(it);
        it.act("erasure", "2026-09-01", "erasure", "board", erasure(digest));
    });
    finds("document-not-there", |it| {
        named(it);
        it.act("erasure", "2026-09-01", "erasure", "board", erasure(Digest::of(b"another")));
    });
    finds("content-erased", |it| {
        let digest = named(it);
        it.act("erasure", "2026-09-01", "erasure", "board", erasure(digest));
    });
}

#[test]
fn content_that_was_erased() {
    let erase = |story: &mut Story, day: &str| {
        let entry = story.entry("nurses");
        story.step("nurses").erased = true;
        let content = json!({ "entry": entry, "ground": "AVG art. 17", "reason": "Er stond een naam in." });
        story.act("erasure", day, "erasure", "board", content);
    };
    let nurses = Story::sound().entry("nurses");
    let erasure = Story::sound().steps.len() as u64;
    let found = finds("content-erased", |it| erase(it, "2026-09-01"));
    assert_eq!((found.len(), found[0].entries.as_slice()), (1, &[nurses, erasure][..]));
    // Known on a day before the erasure, the content is gone and nothing says why yet.
    let found = finds("content-erased", |it| {
        erase(it, "2026-09-01");
        it.known = Some("2026-08-31".into());
    });
    assert_eq!(found[0].entries, [nurses]);
    passes("content-erased", |it| {
        it.step("nurses").signers.push("board-a".into());
    });
}

#[test]
fn a_ledger_that_goes_on() {
    let before =
        json!({ "ledger": "zonnehof.example/oud", "size": 12, "root": Digest::of(b"root").to_base64() });
    let found = finds("continues-another", |it| it.content("charter")["continues"] = before.clone());
    assert_eq!((found[0].entries.as_slice(), found[0].member.as_deref()), (&[0][..], Some("continues")));
    // An amendment repeats it: that is no second finding.
    let found = finds("continues-another", |it| {
        it.content("charter")["continues"] = before.clone();
        let again = it.content("charter").clone();
        it.act("amendment", "2026-09-01", "charter", "board", again);
    });
    assert_eq!(found.len(), 1);
    passes("continues-another", |it| {
        let again = it.content("charter").clone();
        it.act("amendment", "2026-09-01", "charter", "board", again);
    });
}
