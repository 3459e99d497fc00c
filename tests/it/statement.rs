//! The edges of a statement: what the shapes and samples do not reach.

use serde_json::{Value, json};
use verantwoord::crypto::Digest;
use verantwoord::statement::choice::Kind;
use verantwoord::statement::plain::{
    Line, content_lines, kind_name, moment, record_lines, rows, to_text, value_text,
};
use verantwoord::statement::record::Record;
use verantwoord::statement::scalar::{Decimal, Origin, Time};
use verantwoord::statement::{Content, Statement, StatementFault};
use verantwoord::words::Lang;

use crate::source::root;

fn sample(name: &str) -> Value {
    let path = root().join("schemas/v1/samples/valid").join(name);
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn read(value: &Value) -> Result<Statement, StatementFault> {
    Statement::parse(format!("{value}\n").as_bytes())
}

#[test]
fn every_digest_of_another_statement_is_told_with_its_path() {
    let digest = |nth: u8| Digest([nth; 32]);
    let hex = |nth: u8| digest(nth).to_string();
    let mut decision = sample("decision-full.json");
    decision["content"]["proposal"] = json!(hex(1));
    decision["content"]["answers"] =
        json!([{ "position": hex(2), "text": "x" }, { "position": hex(3), "text": "y" }]);
    let told = |value: &Value| read(value).unwrap().references();
    let expected = [("proposal", 1), ("answers[0].position", 2), ("answers[1].position", 3)]
        .map(|(path, nth)| (format!("content.{path}"), digest(nth)));
    let mut found = told(&decision);
    found.sort_by_key(|it| it.1);
    assert_eq!(found, expected);
    // The digest of a document is no statement's.
    assert_eq!(told(&sample("erasure-document.json")), []);
    let mut proposal = sample("proposal-full.json");
    proposal["content"]["amends"] = json!(hex(4));
    assert_eq!(told(&proposal), [("content.amends".to_owned(), digest(4))]);
}

#[test]
fn every_fault_is_told_and_fifty_at_most() {
    let mut note = sample("note-full.json");
    for nth in 0..49 {
        note["content"][format!("x{nth}")] = json!(1);
    }
    let faults = |value: &Value| read(value).unwrap_err();
    assert_eq!(faults(&note).sentences().len(), 49);
    assert_eq!(faults(&note).to_string().lines().count(), 49);
    for nth in 49..60 {
        note["content"][format!("x{nth}")] = json!(1);
    }
    assert_eq!(faults(&note).sentences().len(), 50);
    let no_json = Statement::parse(b"{").unwrap_err();
    assert_eq!((no_json.sentences().len(), no_json.to_string().is_empty()), (1, false));
}

#[test]
fn limits_are_those_of_the_format() {
    use verantwoord::statement::json::{MAX_BYTES, MAX_DEPTH, MAX_INTEGER};
    assert_eq!((MAX_BYTES, MAX_DEPTH, MAX_INTEGER), (1_048_576, 32, 9_007_199_254_740_991));
}

#[test]
fn a_long_name_is_shortened_and_no_other() {
    let path = |length: usize| {
        let mut note = sample("note-full.json");
        note["content"]["x".repeat(length)] = json!(1);
        read(&note).unwrap_err().to_string()
    };
    assert!(path(64).contains(&"x".repeat(64)) && !path(64).contains('…'), "{}", path(64));
    assert!(path(65).contains(&format!("{}…", "x".repeat(64))), "{}", path(65));
}

#[test]
fn an_underscore_stands_in_the_path_of_an_origin_alone() {
    for (text, good) in [
        ("a.example", true),
        ("a.example/b_c/d", true),
        ("a_b.example", false),
        ("a/", false),
        ("a/b~", false),
    ] {
        assert_eq!(Origin::new(text).is_some(), good, "{text}");
    }
}

#[test]
fn a_decimal_is_exact_in_millionths() {
    for (text, millionths) in [
        ("0", 0),
        ("2", 2_000_000),
        ("-0.5", -500_000),
        ("12.000001", 12_000_001),
        ("-999999999999.999999", -999_999_999_999_999_999),
    ] {
        assert_eq!(Decimal::new(text).unwrap().millionths(), millionths, "{text}");
    }
}

#[test]
fn moments_and_kinds_have_their_words() {
    let time = Time::new("2026-03-01T13:05:00Z").unwrap();
    assert_eq!(moment(Lang::Nl, time), "1 maart 2026, 14.05 uur");
    assert_eq!(moment(Lang::En, time), "1 March 2026, 14:05");
    assert_eq!(kind_name(Lang::Nl, Kind::Decision).to_lowercase(), "besluit");
}

#[test]
fn rows_break_after_a_blank_and_only_where_they_must() {
    assert_eq!(rows("abcde", 5), ["abcde"]);
    assert_eq!(rows("abcdef", 5), ["abcde", "f"]);
    assert_eq!(rows("ab cde", 5), ["ab ", "cde"]);
    assert_eq!(rows("abcd ef", 5), ["abcd ", "ef"]);
    // A blank that begins a row is a place to break too; a wide character takes two columns.
    assert_eq!(rows(" abcdef", 5), [" ", "abcde", "f"]);
    assert_eq!(rows("日本語", 5), ["日本", "語"]);
    assert_eq!(rows("", 5), [""]);
}

/// A label, a colon, a blank and a value in 80 columns stand on a line; one more, and the value stands below.
#[test]
fn a_value_stands_beside_its_label_if_it_fits() {
    let text = |level: usize, label: &str, value: &str| {
        to_text(&[Line { level, label: label.into(), value: value.into(), scalar: "text" }])
    };
    let words = |columns: usize| format!("{} e", "x".repeat(columns - 2));
    assert_eq!(text(1, "naam", &words(72)), format!("  naam: {}\n", words(72)));
    assert_eq!(text(1, "naam", &words(73)), format!("  naam:\n    │ {}\n", words(73)));
    assert_eq!(text(2, "naam", &words(71)), format!("    naam:\n      │ {}\n", words(71)));
    // Behind a bar, a row has what its indent leaves.
    assert_eq!(text(1, "naam", &words(74)), format!("  naam:\n    │ {}\n", words(74)));
    assert_eq!(text(1, "naam", &words(75)), format!("  naam:\n    │ {} \n    │ e\n", "x".repeat(73)));
    // A key or a digest is copied whole, however long; a sentence without blanks is none.
    let code = "a1+/=.-_".repeat(12);
    assert_eq!(text(0, "sleutel", &code), format!("sleutel: {code}\n"));
    assert!(text(0, "sleutel", &code.replace('_', ",")).starts_with("sleutel:\n"));
    assert_eq!(text(0, "1.", "twee"), "1. twee\n");
    assert_eq!(text(0, "leeg", ""), "leeg\n");
    assert_eq!(text(0, "regels", "a\nb"), "regels:\n  │ a\n  │ b\n");
}

fn labels(lines: &[Line]) -> Vec<(usize, &str)> {
    lines.iter().map(|it| (it.level, it.label.as_str())).collect()
}

#[test]
fn parts_of_a_statement_are_shown_as_in_the_whole() {
    let statement = read(&sample("proposal-full.json")).unwrap();
    let all = verantwoord::statement::plain::lines(Lang::Nl, &statement);
    let content = content_lines(Lang::Nl, &statement.content, &[]);
    assert!(all.ends_with(&content) && content.len() > 20, "{:?}", labels(&content));
    let but = content_lines(Lang::Nl, &statement.content, &["record"]);
    assert!(content.starts_with(&but) && (1..5).contains(&but.len()), "{:?}", labels(&but));
    let Content::Proposal(proposal) = &statement.content else { panic!() };
    let record = record_lines(Lang::Nl, &proposal.record);
    let deeper: Vec<Line> = record.iter().map(|it| Line { level: it.level + 2, ..it.clone() }).collect();
    assert!(all.ends_with(&deeper) && deeper.len() > 20, "{:?}", labels(&record));
}

#[test]
fn a_value_that_differs_is_shown_by_its_shape() {
    use verantwoord::statement::json::parse;
    let of = Record::object_shape();
    let shown = |path: &str, value: &str| {
        let value = parse(format!("{{\"it\":{value}}}\n").as_bytes()).unwrap();
        value_text(Lang::Nl, &of, path, value.get("it").unwrap())
    };
    assert_eq!(shown("deviation.from", "\"2026-03-01\""), "1 maart 2026");
    assert_eq!(shown("title", "\"2026-03-01\""), "2026-03-01");
    assert_eq!(shown("measures[m1].technology.evaluate_on", "\"2026-03-01\""), "1 maart 2026");
    let review = shown("review", "{\"first\":\"2026-03-01\",\"every_days\":30}");
    assert!(
        review.lines().count() == 2 && review.contains("1 maart 2026") && !review.starts_with(' '),
        "{review}"
    );
    // What no shape knows is shown as it stands there.
    assert_eq!(shown("nothing.at.all", "\"2026-03-01\"").trim(), "\"2026-03-01\"");
    assert_eq!(shown("title[0]", "7").trim(), "7");
}
