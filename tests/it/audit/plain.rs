//! Plain language: whether clients can read what is meant for them.

use serde_json::json;
use verantwoord::audit::readable::{Readability, measure};

use super::story::{finds, passes};

/// So many words of five letters in one sentence.
fn sentence(words: usize) -> String {
    format!("{}.", vec!["woord"; words].join(" "))
}

#[test]
fn a_summary_of_a_few_words() {
    let found = finds("summary-missing-substance", |it| it.record()["summary"] = json!(sentence(14)));
    assert_eq!(found[0].member.as_deref(), Some("record.summary"));
    passes("summary-missing-substance", |it| it.record()["summary"] = json!(sentence(15)));
}

#[test]
fn a_summary_with_long_sentences_or_long_words() {
    let with = |text: String| move |it: &mut super::story::Story| it.record()["summary"] = json!(text);
    let short = |count: usize| vec![sentence(10); count].join(" ");
    finds("summary-hard-to-read", with(format!("{} {}", sentence(26), short(9))));
    passes("summary-hard-to-read", with(format!("{} {}", sentence(25), short(9))));
    finds("summary-hard-to-read", with(vec![sentence(16); 4].join(" ")));
    passes("summary-hard-to-read", with(vec![sentence(15); 4].join(" ")));
    let long = |count: usize| format!("{} {}", vec!["verpleegkundige"; count].join(" "), short(8));
    finds("summary-hard-to-read", with(long(9)));
    passes("summary-hard-to-read", with(long(8)));
}

#[test]
fn a_summary_with_abbreviations() {
    let text = |word: &str| format!("{} Dit staat in het {word}. Vraag ernaar.", sentence(15));
    let found = finds("summary-abbreviations", |it| it.record()["summary"] = json!(text("ECD")));
    assert_eq!(found.len(), 1);
    finds("summary-abbreviations", |it| it.record()["summary"] = json!(text("plan van 3 fte")));
    passes("summary-abbreviations", |it| it.record()["summary"] = json!(text("ECD (het dossier)")));
    passes("summary-abbreviations", |it| {
        it.record()["summary"] = json!(text("dossier (ECD). Het ECD is van u"))
    });
    passes("summary-abbreviations", |it| it.record()["summary"] = json!(text("programma op TV")));
}

#[test]
fn what_is_counted() {
    let text = "Wij hebben te weinig mensen voor de nacht. Wat merkt u ervan?\nDe verpleegkundige komt om 23.00 uur – soms later.";
    let counted = Readability {
        sentences: 3,
        words: 20,
        longest: 8,
        hardest: 1,
        average: 7,
        long_words: 1,
        abbreviations: vec![],
    };
    assert_eq!(measure(text), counted);
    assert_eq!(measure(""), Readability::default());
    assert_eq!(measure(" \n… — !"), Readability::default());
}
