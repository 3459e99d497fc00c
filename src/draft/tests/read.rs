use super::*;
use crate::draft::{Envelope, MAX_DRAFT_BYTES, template};
use crate::statement::Seen;
use crate::statement::scalar::{Nonce, Origin, Root, Size, Time};
use crate::words::{Lang, say};

/// A draft of a review, filled in; entry 5 is the decision.
const REVIEW: &str = r#"kind = "review"
by = "board"

[content]
decision = "2026-003"
act = 5
held_on = 2026-04-13
due = ""
incidents = 2
progress = """
Het gaat beter.
Nog niet goed.
"""
outcome = "continue"
next = "2026-05-11"
searched = ""

[[content.indicators]]
id = "i-verzuim"
value = 9.10
on = 2026-04-10
[[content.indicators]]
id = "i-val"
value = 3
on = "2026-04-10"
[[content.measures]]
id = "m-toets"
state = "busy"
"#;

/// The faults of a draft as `line path id`.
fn faults(text: &str) -> Vec<String> {
    let told = |it: &crate::draft::DraftFault| {
        for lang in Lang::ALL {
            assert!(!say(lang, it).contains("{draft-"), "{}", say(lang, it));
        }
        format!("{} {} {}", it.line.unwrap_or(0), it.path, it.what.id)
    };
    read(text).faults.iter().map(told).collect()
}

fn changed(from: &str, to: &str) -> String {
    assert!(REVIEW.contains(from));
    REVIEW.replacen(from, to, 1)
}

fn envelope() -> Envelope {
    Envelope {
        ledger: Origin::new("demo.example/a").unwrap(),
        nonce: Nonce::new(&"0".repeat(32)).unwrap(),
        issued_at: Time::new("2026-04-14T10:00:00Z").unwrap(),
        seen: Seen { size: Size::new(8).unwrap(), root: Root(Digest::of(b"")) },
    }
}

#[test]
fn leniencies_of_a_draft() {
    let draft = read(REVIEW);
    assert_eq!(draft.faults, vec![]);
    let content = &draft.content;
    assert_eq!(content.get("act"), Some(&Value::String(resolve(5).unwrap().to_string())));
    assert_eq!(content.get("held_on"), Some(&Value::String("2026-04-13".into())));
    assert_eq!(content.get("due"), None);
    assert_eq!(content.get("progress"), Some(&Value::String("Het gaat beter.\nNog niet goed.".into())));
    let Some(Value::Array(indicators)) = content.get("indicators") else { panic!() };
    // As it is written, never through a float.
    assert_eq!(indicators[0].get("value"), Some(&Value::String("9.10".into())));
    assert_eq!(indicators[1].get("value"), Some(&Value::String("3".into())));
    assert_eq!(draft.lines.get("content.indicators[1].value"), Some(&24));
    assert_eq!(draft.line_of("content.indicators[1].nothing.at.all"), Some(22));
    assert_eq!(read(&REVIEW.replace('\n', "\r\n")).typed, draft.typed);
    let draft = read(&changed("9.10", "\"9.1\""));
    assert_eq!(draft.faults, vec![]);
    assert_eq!(read(&changed("9.10", "+9_0.1")).faults, vec![]);
}

#[test]
fn each_fault_names_its_line() {
    let mut wrong = Vec::new();
    for (from, to, expected) in [
        (
            "incidents = 2",
            "incidens = 2",
            vec!["4 content.incidents draft-missing", "9 content.incidens draft-unknown-near"],
        ),
        ("incidents = 2", "zzzzzz = 2\nincidents = 2", vec!["9 content.zzzzzz draft-unknown"]),
        ("2026-04-13", "2026-02-30", vec!["7  draft-not-a"]),
        ("2026-04-13", "\"2026-02-30\"", vec!["7 content.held_on draft-not-a"]),
        ("2026-04-13", "13-04-2026", vec!["7  draft-not-a"]),
        ("2026-04-13", "2026-04-13T10:00:00Z", vec!["7 content.held_on draft-not-a"]),
        ("2026-04-13", "\"13-04-2026\"", vec!["7 content.held_on draft-not-a"]),
        ("\"continue\"", "\"continu\"", vec!["14 content.outcome draft-near-a-word"]),
        ("\"continue\"", "\"doorgaan\"", vec!["14 content.outcome draft-not-a-word"]),
        ("\"continue\"", "1", vec!["14 content.outcome draft-not-a-word"]),
        ("9.10", "\"9,1\"", vec!["20 content.indicators[0].value draft-decimal-comma"]),
        ("9.10", "9,1", vec!["20  draft-decimal-comma"]),
        ("9.10", "1e3", vec!["20 content.indicators[0].value member-not-a"]),
        ("incidents = 2", "", vec!["4 content.incidents draft-missing"]),
        ("incidents = 2", "incidents = \"\"", vec!["9 content.incidents draft-missing"]),
        ("incidents = 2", "incidents = \"2\"", vec!["9 content.incidents draft-not-a"]),
        ("incidents = 2", "incidents = 2.0", vec!["9 content.incidents draft-not-a"]),
        ("incidents = 2", "incidents = true", vec!["9 content.incidents draft-not-a"]),
        ("incidents = 2", "incidents = -2", vec!["9 content.incidents draft-not-a"]),
        ("incidents = 2", "incidents = 99999999999999999999", vec!["9 content.incidents draft-not-a"]),
        ("act = 5", "act = 12", vec!["6 content.act draft-no-entry"]),
        ("act = 5", "act = -5", vec!["6 content.act draft-not-a-digest"]),
        ("act = 5", "act = \"5\"", vec!["6 content.act draft-not-a-digest"]),
        ("act = 5", "act = []", vec!["6 content.act draft-not-a"]),
        ("Nog niet goed.", "Nog \u{202e}niet goed.", vec!["12 content.progress draft-character"]),
        ("Nog niet goed.", "Nog\tniet goed.", vec!["12 content.progress draft-character"]),
        ("state = \"busy\"", "", vec!["26 content.measures[0].state draft-missing"]),
        (
            "state = \"busy\"",
            "state = \"busy\"\nnext = \"2026-05-11\"",
            vec!["29 content.measures[0].next draft-unknown-elsewhere"],
        ),
        (
            "state = \"busy\"",
            "state = \"busy\"\nby = \"board\"",
            vec!["29 content.measures[0].by draft-unknown-top"],
        ),
        ("by = \"board\"", "by = \"Raad van bestuur\"", vec!["2 by member-not-a"]),
        ("by = \"board\"", "by = \"\"", vec!["2 by draft-missing"]),
        ("by = \"board\"", "by = 3", vec!["2 by draft-not-a"]),
        ("by = \"board\"", "by = \"board\"\nledger = \"A B\"", vec!["3 ledger member-not-a"]),
        ("by = \"board\"", "", vec!["0 by draft-missing"]),
        ("kind = \"review\"", "kind = \"revieuw\"", vec!["1 kind draft-near-a-word"]),
        ("kind = \"review\"", "", vec!["0 kind draft-missing"]),
        ("[[content.measures]]", "[content.measures]", vec!["26 content.measures draft-not-a-table"]),
        ("kind = \"review\"", "kind = \"review\"\nextension = 1", vec!["2 extension draft-unknown"]),
        ("next = ", "extension = 3\nnext = ", vec!["15 content.extension draft-not-a-table"]),
    ] {
        let told = faults(&changed(from, to));
        if told != expected {
            wrong.push(format!("{to}: {told:?}, not {expected:?}"));
        }
    }
    assert_eq!(wrong, [""; 0], "{}", wrong.join("\n"));
}

#[test]
fn what_is_no_toml_is_told_in_our_words() {
    let mut wrong = Vec::new();
    for (from, to, expected) in [
        ("by = \"board\"", "by = \"board", vec!["2  draft-syntax-quote-open"]),
        ("by = \"board\"", "by = board", vec!["2  draft-syntax-no-quotes"]),
        ("by = \"board\"", "by \"board\"", vec!["2  draft-syntax-no-equals"]),
        ("by = \"board\"", "by", vec!["2  draft-syntax-no-equals"]),
        ("by = \"board\"", "by =", vec!["2  draft-syntax-no-value"]),
        ("by = \"board\"", "by = = \"board\"", vec!["2  draft-syntax-extra-equals"]),
        ("by = \"board\"", "by = \"board\"\nby = \"igj\"", vec!["3  draft-syntax-duplicate"]),
        ("by = \"board\"", "by = \"bo\"ard\"", vec!["2  draft-syntax-after-value"]),
        ("by = \"board\"", "by = \"bo\\ard\"", vec!["2  draft-syntax-escape"]),
        ("[content]", "[content", vec!["4  draft-syntax-heading"]),
        ("[[content.measures]]", "[[content.measures]", vec!["26  draft-syntax-heading"]),
        ("\"2026-003\"", "2026-003", vec!["5  draft-syntax-number"]),
        ("incidents = 2", "incidents = 02", vec!["9  draft-syntax-number"]),
        ("incidents = 2", "incidents = 1.000.000", vec!["9  draft-syntax-number"]),
        ("incidents = 2", "incidents = True", vec!["9  draft-not-a"]),
        ("by = \"board\"", "by = “board”", vec!["2  draft-syntax-curly"]),
        ("by = \"board\"", "by = {", vec!["2  draft-syntax-braces-open"]),
        ("searched = \"\"", "searched = [\"x\"", vec!["16  draft-syntax-list-open"]),
        ("searched = \"\"", "searched = [\"x\" \"y\"]", vec!["16  draft-syntax-no-comma"]),
        ("searched = \"\"", "searched = [,]", vec!["16  draft-syntax-extra-comma"]),
        ("searched = \"\"", "searched = \"\"\"", vec!["16  draft-syntax-quote-open"]),
        ("Nog niet goed.\n\"\"\"", "Nog niet goed.", vec!["10  draft-syntax-quote-open"]),
        ("searched = \"\"", "due = \"\"", vec!["16  draft-syntax-duplicate"]),
        ("searched = \"\"", "due.x = 1", vec!["16  draft-syntax-extend"]),
        ("incidents = 2", "Er waren er twee", vec!["9  draft-syntax-no-equals"]),
        ("[content]", "[content]\n[content]", vec!["5  draft-syntax-duplicate"]),
    ] {
        let told = faults(&changed(from, to));
        if told != expected {
            wrong.push(format!("{to}: {told:?}, not {expected:?}"));
        }
    }
    assert_eq!(wrong, [""; 0], "{}", wrong.join("\n"));
}

#[test]
fn every_fault_is_told_at_once() {
    let text =
        changed("incidents = 2", "incidents = \"veel\"").replace("2026-04-13", "13").replace("busy", "bezig");
    assert_eq!(
        faults(&text),
        [
            "7 content.held_on draft-not-a",
            "9 content.incidents draft-not-a",
            "28 content.measures[0].state draft-not-a-word"
        ]
    );
    // What is no TOML hides nothing that stands before it.
    assert_eq!(
        faults(&(text + "x y")),
        [
            "7 content.held_on draft-not-a",
            "9 content.incidents draft-not-a",
            "28 content.measures[0].state draft-not-a-word",
            "29  draft-syntax-no-equals"
        ]
    );
}

#[test]
fn lists_that_are_half_filled_in() {
    let note = |list: &str| {
        format!(
            "kind = \"position\"\nby = \"igj\"\n[content]\ndecision = \"2026-003\"\nproposal = 1\nright = \"advice\"\nanswer = \"agree\"\ntext = \"x\"\nconditions = {list}\n"
        )
    };
    assert_eq!(faults(&note("[\"\", \" \"]")), [""; 0]);
    assert_eq!(faults(&note("[]")), [""; 0]);
    assert_eq!(faults(&note("[\n\"een\",\n\"\",\n\"drie\"]")), ["11 content.conditions[1] draft-empty-item"]);
    assert_eq!(faults(&note("\"een\"")), ["9 content.conditions draft-not-a"]);
    assert_eq!(
        faults(&note("[\n3,\n\"een\",\n[]]")),
        ["10 content.conditions[0] draft-not-a", "12 content.conditions[2] draft-not-a"]
    );
}

#[test]
fn digests_of_other_things_than_statements_are_no_entries() {
    let erasure = "kind = \"erasure\"\nby = \"board\"\n[content]\nground = \"AVG art. 17\"\nreason = \"x\"\n";
    assert_eq!(faults(&format!("{erasure}document = 3\n")), ["6 content.document draft-not-a"]);
    assert_eq!(faults(&format!("{erasure}entry = 3\n")), [""; 0]);
    assert_eq!(faults(erasure), ["3 content member-not-exactly-one"]);
}

#[test]
fn too_large_and_too_deep() {
    assert_eq!(faults(&" ".repeat(MAX_DRAFT_BYTES + 1)), ["0  draft-too-large"]);
    for deep in [
        format!("a = {}", "[".repeat(100_000)),
        format!("{} = 1", vec!["a"; 100_000].join(".")),
        format!("[{}]", vec!["a"; 100_000].join(".")),
    ] {
        assert!(faults(&deep).contains(&"1  draft-too-deep".to_owned()), "{:?}", faults(&deep).first());
    }
    assert!(faults(&(0..100_000).map(|it| format!("a{it} = 1\n")).collect::<String>()).len() <= 200);
    assert_eq!(faults(""), ["0 kind draft-missing", "0 by draft-missing", "0 content draft-table-missing"]);
}

#[test]
fn a_file_made_to_be_slow_is_not() {
    for line in [
        "a = \n",
        "a = 9,1\n",
        "[a\n",
        "x y\n",
        "a = [\n",
        "a = {\n",
        "\"\n",
        "[[content.norms]]\n",
        "b.c = ''\n",
    ] {
        let text = format!("kind = \"note\"\n{}", line.repeat(1_000_000 / line.len()));
        assert!(faults(&text).len() <= 200, "{line}");
    }
    let long = format!("{} = 1\n", "k".repeat(1_000_000));
    assert_eq!(read(&long).faults.len(), 4);
}

/// The ids of a locale's file about drafts.
fn ids(lang: Lang) -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(lang.tag()).join("draft.ftl");
    let text = std::fs::read_to_string(file).unwrap();
    text.lines()
        .filter(|it| !it.starts_with(['#', ' ']))
        .filter_map(|it| Some(it.split_once(" = ")?.0.to_owned()))
        .collect()
}

#[test]
fn every_sentence_stands_in_both_languages_and_is_said() {
    assert_eq!(ids(Lang::Nl), ids(Lang::En));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/draft");
    let files = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_file());
    let code: String = files.map(|it| std::fs::read_to_string(it).unwrap()).collect();
    for id in ids(Lang::Nl) {
        assert!(id.starts_with("draft-"), "{id}");
        // The ids of the header are put together.
        assert!(code.contains(&format!("\"{id}\"")) || id.starts_with("draft-header-"), "{id}");
    }
    for piece in code.split('"').filter(|it| it.starts_with("draft-") && !it.contains(['{', ' '])) {
        assert!(ids(Lang::Nl).contains(piece), "{piece}");
    }
}

#[test]
fn a_statement_is_what_the_draft_says() {
    for lang in Lang::ALL {
        for statement in vectors() {
            let prefill = Prefill {
                by: Some(statement.by.to_string()),
                ledger: None,
                content: Some(statement.content.write()),
                ..Prefill::default()
            };
            let draft = read(&template(lang, statement.kind(), &prefill));
            let envelope = Envelope {
                ledger: statement.ledger.clone(),
                nonce: statement.nonce.clone(),
                issued_at: statement.issued_at,
                seen: statement.seen.clone(),
            };
            assert_eq!(draft.statement(envelope), Ok(statement));
        }
    }
}

#[test]
fn what_shows_only_in_a_statement_is_told_too() {
    let ids = |faults: Vec<crate::draft::DraftFault>| {
        faults.iter().map(|it| it.what.id.to_string()).collect::<Vec<_>>()
    };
    let draft = read(&changed("by = \"board\"", "by = \"board\"\nledger = \"other.example/a\""));
    let faults = draft.statement(envelope()).unwrap_err();
    assert_eq!(faults[0].line, Some(3));
    assert_eq!(ids(faults), ["draft-other-ledger"]);
    assert_eq!(
        ids(read(&changed("incidents = 2", "")).statement(envelope()).unwrap_err()),
        ["draft-missing"]
    );
    // Each text is short enough; all of them together are not.
    let long: String = (0..60)
        .map(|it| {
            format!(
                "[[content.measures]]\nid = \"m{it}\"\nstate = \"busy\"\nnote = \"{}\"\n",
                "x".repeat(19_000)
            )
        })
        .collect();
    let draft = read(&(REVIEW.to_owned() + &long));
    assert_eq!(draft.faults, vec![]);
    assert_eq!(ids(draft.statement(envelope()).unwrap_err()), ["draft-statement-too-large"]);
    // A log key of another ledger.
    let charter = read(&template(Lang::Nl, Kind::Charter, &prefill(sample(Kind::Charter))));
    let faults = charter.statement(envelope()).unwrap_err();
    assert_eq!((faults[0].path.as_str(), faults[0].line.is_some()), ("content.log_key", true));
    assert_eq!(ids(faults), ["member-log-key-name"]);
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(128))]

    #[test]
    fn no_text_makes_it_panic(text in "(?s).{0,80}") {
        let _ = read(&text);
    }

    #[test]
    fn no_change_makes_it_panic(at in 0..REVIEW.len(), end in 0..REVIEW.len(), put in "[\"\\[\\]=\n#a1.{},']{0,4}") {
        let (at, end) = (at.min(end), at.max(end));
        let text = format!("{}{put}{}", &REVIEW[..at], &REVIEW[end..]);
        let draft = read(&text);
        for fault in &draft.faults {
            assert!(fault.line.is_none_or(|line| (1..=text.lines().count().max(1) + 1).contains(&line)), "{fault:?}");
        }
    }
}
