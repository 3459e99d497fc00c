use super::*;
use crate::draft::template;
use crate::words::Lang;

/// The template with everything live that may be left out.
fn uncommented(template: &str) -> String {
    let live = |line: &str| match line.strip_prefix('#') {
        Some(rest) if !rest.is_empty() && !rest.starts_with(' ') => rest.to_owned(),
        _ => line.to_owned(),
    };
    template.lines().map(|line| live(line) + "\n").collect()
}

#[test]
fn a_fresh_template_only_lacks_what_is_not_filled_in() {
    for lang in Lang::ALL {
        for kind in Kind::ALL {
            let text = template(lang, *kind, &Prefill::default());
            let draft = read(&text);
            assert_eq!(draft.kind, Some(*kind));
            assert!(!draft.faults.is_empty());
            for fault in &draft.faults {
                assert!(fault.is_unfilled(), "{kind:?} {fault:?}\n{text}");
                assert!(fault.line.is_some(), "{kind:?} {fault:?}");
            }
        }
    }
}

#[test]
fn every_member_of_every_kind_stands_in_its_template() {
    for kind in Kind::ALL {
        let text = uncommented(&template(Lang::Nl, *kind, &Prefill::default()));
        let draft = read(&text);
        for fault in &draft.faults {
            assert!(fault.is_unfilled(), "{kind:?} {fault:?}\n{text}");
        }
        let there: BTreeSet<String> =
            draft.lines.keys().map(|it| bare(it)).filter(|it| it.starts_with("content.")).collect();
        assert_eq!(there, members(*kind), "{kind:?}");
    }
}

#[test]
fn what_is_prefilled_reads_back_as_it_was() {
    for lang in Lang::ALL {
        for statement in vectors() {
            let content = statement.content.write();
            let text = template(lang, statement.kind(), &prefill(content.clone()));
            let draft = read(&text);
            assert_eq!(draft.faults, vec![], "{text}");
            assert_eq!(json_of(&draft.content), json_of(&content), "{text}");
            assert_eq!(draft.typed, Some(statement.content));
            assert_eq!(draft.by.unwrap().as_str(), "board");
            assert_eq!(draft.ledger.unwrap().as_str(), "demo.example/a");
            // What may be left out can be put in beside it.
            for fault in read(&uncommented(&text)).faults {
                assert!(fault.is_unfilled(), "{fault:?}\n{}", uncommented(&text));
            }
        }
    }
}

#[test]
fn comments_are_no_wider_than_a_page_and_no_sentence_is_missing() {
    for lang in Lang::ALL {
        for kind in Kind::ALL {
            let text = template(lang, *kind, &Prefill::default());
            for line in text.lines() {
                assert!(line.chars().count() <= 91 || line.starts_with("#   "), "{line}");
                assert!(
                    !line.contains("{draft-") && !line.contains("{member-") && !line.contains("{choice-"),
                    "{line}"
                );
                assert!(
                    !line.contains("{object-") && !line.contains("{kind-") && !line.contains("{scalar-"),
                    "{line}"
                );
            }
        }
    }
}

/// Every text in a value replaced, so that its form stays and its words are awkward.
fn with_texts(value: &Value, text: &str) -> Value {
    match value {
        Value::String(it) if it.contains(' ') && !it.starts_with("ssh-") => Value::String(text.to_owned()),
        Value::Array(items) => Value::Array(items.iter().map(|it| with_texts(it, text)).collect()),
        Value::Object(members) => {
            Value::Object(members.iter().map(|(name, it)| (name.clone(), with_texts(it, text))).collect())
        }
        other => other.clone(),
    }
}

fn survives(kind: Kind, text: &str) {
    let content = with_texts(&sample(kind), text);
    let template = template(Lang::Nl, kind, &prefill(content.clone()));
    let draft = read(&template);
    assert_eq!(json_of(&draft.content), json_of(&content), "{text:?}\n{template}");
}

#[test]
fn no_text_breaks_out_of_its_quotes() {
    for text in [
        "\"",
        "\"\"\"",
        "\"\"\"\"\"\"",
        "a\"\"\"\nb",
        "\\",
        "\\\"",
        "\\n",
        "a\nb\n\nc",
        "\n a",
        "]]\n[[content.norms]]",
        "'''",
        "# geen uitleg",
        "by = \"igj\"",
        "⟨U+202E⟩",
        "Eén cliënt 👩‍👩‍👧",
        "a\\\nb",
        "\"\n\"",
        "#]",
        "\u{200b}x",
    ] {
        for kind in [Kind::Proposal, Kind::Decision, Kind::Position, Kind::Keys] {
            survives(kind, text);
        }
    }
}

#[test]
fn what_does_not_fit_is_shown_and_judged() {
    let odd = Value::Object(vec![
        ("text".into(), Value::Array(vec![Value::Integer(3)])),
        ("een naam".into(), Value::String("x".into())),
        ("about".into(), Value::Null),
    ]);
    let text = template(Lang::Nl, Kind::Note, &prefill(odd));
    assert!(text.contains("text = [3]") && text.contains("\"een naam\" = \"x\""), "{text}");
    assert_eq!(read(&text).faults.len(), 2);
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(48))]

    #[test]
    fn any_text_survives(text in "[ -~éë€👩\n\"\\\\]{0,60}[a-z.\"\\\\\\]]") {
        survives(Kind::Review, &text);
    }
}
