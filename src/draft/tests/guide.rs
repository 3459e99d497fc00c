use super::*;
use crate::draft::{Asks, Guide};
use crate::statement::scalar::Decimal;
use crate::words::{Lang, say};

/// A right answer for a scalar.
fn answer(name: &str) -> &'static str {
    match name {
        "decimal" => "9.1",
        "decision_id" => "2026-003",
        "origin" => "demo.example/a",
        "kvk" => "12345678",
        "date" => "2026-03-01",
        "count" | "grade" | "threshold" | "size" => "3",
        "digest" => "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "root" => "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
        "public_key" | "log_key" | "witness_key" => "",
        _ => "x1",
    }
}

/// Runs a guide to its end; every choice takes word number `turn`, and every list gets one item.
fn run(guide: &mut Guide, turn: usize) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    let mut added = BTreeSet::new();
    while let Some(question) = guide.next() {
        asked.insert(bare(&question.path));
        for lang in Lang::ALL {
            for what in [&question.label, &question.purpose, &question.question] {
                assert!(
                    !say(lang, what).contains("{draft-") && !say(lang, what).contains("{member-"),
                    "{question:?}"
                );
                assert!(
                    !say(lang, what).contains("{object-") && !say(lang, what).contains("{choice-"),
                    "{question:?}"
                );
            }
        }
        match &question.asks {
            Asks::Choice(words) => guide.answer(&(turn % words.len() + 1).to_string()).unwrap(),
            Asks::Bool => guide.answer("ja").unwrap(),
            Asks::More => {
                let first = added.insert((question.path.clone(), question.question.id.clone()));
                guide
                    .answer(if first && question.question.id != "draft-ask-another" { "ja" } else { "nee" })
                    .unwrap();
            }
            Asks::Statement(_) => guide.answer("3").unwrap(),
            Asks::Value(scalar) => match answer(scalar.name) {
                "" => guide.skip(),
                // An id must differ from the others: what is suggested does.
                _ if scalar.name == "id" && question.prefilled.is_some() => guide.answer("").unwrap(),
                text => guide.answer(text).unwrap_or_else(|_| panic!("{question:?}")),
            },
        }
        assert!(guide.answered() < 2_000);
    }
    asked
}

#[test]
fn the_guide_asks_for_every_member_and_its_draft_reads() {
    for kind in Kind::ALL {
        let mut asked = BTreeSet::new();
        for turn in 0..5 {
            let mut guide = Guide::new(*kind, Prefill::default());
            asked.extend(run(&mut guide, turn));
            for lang in Lang::ALL {
                let text = guide.draft(lang);
                for fault in read(&text).faults {
                    // Keys can't be made up here; a recovery and what one board holds are the person's business.
                    let own = ["member-recovery-holds", "member-not-one-board"].contains(&&*fault.what.id);
                    assert!(fault.is_unfilled() || own, "{} {text}", say(Lang::En, &fault));
                }
                if !matches!(kind, Kind::Charter | Kind::Keys) {
                    assert!(read(&text).typed.is_some(), "{kind:?} {text}");
                }
            }
        }
        // Required objects are not asked about: their members are.
        let missing: Vec<String> = members(*kind)
            .into_iter()
            .filter(|it| {
                !asked.contains(it) && !asked.iter().any(|asked| asked.starts_with(&format!("{it}.")))
            })
            .collect();
        assert_eq!(missing, [""; 0], "{kind:?}");
        assert!(asked.contains("by"));
    }
}

#[test]
fn empty_answers_keep_what_is_prefilled() {
    for statement in vectors() {
        let content = statement.content.write();
        let mut guide = Guide::new(statement.kind(), prefill(content.clone()));
        assert_eq!(json_of(guide.prefill().content.as_ref().unwrap()), json_of(&content));
        let mut before = 0;
        while let Some(question) = guide.next() {
            match question.prefilled {
                Some(_) => guide.answer("").unwrap(),
                None => guide.skip(),
            }
            // At every step nothing is lost.
            assert_eq!(json_of(guide.prefill().content.as_ref().unwrap()), json_of(&content), "{question:?}");
            assert!(guide.answered() > before);
            before = guide.answered();
        }
        assert_eq!(read(&guide.draft(Lang::En)).typed, Some(statement.content));
    }
}

#[test]
fn prefilled_lists_can_be_gone_through() {
    let mut guide = Guide::new(Kind::Review, prefill(sample(Kind::Review)));
    while let Some(question) = guide.next() {
        let changes = question.question.id == "draft-ask-keep";
        if changes {
            guide.answer("nee").unwrap();
        } else if question.prefilled.is_some() {
            guide.answer("").unwrap();
        } else {
            guide.skip();
        }
        assert_eq!(
            json_of(guide.prefill().content.as_ref().unwrap()),
            json_of(&sample(Kind::Review)),
            "{question:?}"
        );
    }
}

#[test]
fn an_empty_prefilled_text_is_a_place_to_fill_in() {
    let note = Value::Object(vec![("text".into(), Value::String(String::new()))]);
    let mut guide = Guide::new(Kind::Note, prefill(note.clone()));
    assert_eq!(guide.next().unwrap().prefilled, None);
    assert_eq!(guide.answer("").unwrap_err().id, "draft-answer-needed");
    assert_eq!(guide.prefill().content, Some(note));
    guide.answer("Tekst").unwrap();
    guide.answer("").unwrap();
    assert_eq!(read(&guide.draft(Lang::Nl)).faults, vec![]);
}

#[test]
fn wrong_answers_are_refused_with_what_is_expected() {
    let mut guide = Guide::new(Kind::Review, Prefill { by: Some("board".into()), ..Prefill::default() });
    let refused = |guide: &mut Guide, path: &str, text: &str| {
        assert_eq!(guide.next().unwrap().path, path);
        let refusal = guide.answer(text).unwrap_err();
        assert!(!say(Lang::Nl, &refusal).contains("{draft-"));
        refusal.id.into_owned()
    };
    assert_eq!(refused(&mut guide, "content.decision", "besluit 3"), "draft-not-a");
    assert_eq!(refused(&mut guide, "content.decision", ""), "draft-answer-needed");
    guide.answer(" 2026-003".trim()).unwrap();
    assert_eq!(refused(&mut guide, "content.act", "laatste"), "draft-not-a-digest");
    guide.answer("5").unwrap();
    assert_eq!(refused(&mut guide, "content.held_on", "13 april"), "draft-not-a");
    guide.answer("2026-04-13").unwrap();
    assert_eq!(refused(&mut guide, "content.incidents", "twee"), "draft-not-a");
    assert_eq!(refused(&mut guide, "content.incidents", "2\u{7}"), "draft-character");
    guide.skip();
    guide.answer("Het gaat beter.").unwrap();
    assert_eq!(refused(&mut guide, "content.outcome", "continu"), "draft-near-a-word");
    assert_eq!(refused(&mut guide, "content.outcome", "0"), "draft-not-a-word");
    guide.answer("Doorgaan").or_else(|_| guide.answer("continue")).unwrap();
    assert_eq!(refused(&mut guide, "content", "misschien"), "draft-not-yes-or-no");
    guide.answer("ja").unwrap();
    guide.skip();
    guide.skip();
    guide.answer("ja").unwrap();
    guide.answer("i1").unwrap();
    assert_eq!(refused(&mut guide, "content.indicators[0].value", "9,1"), "draft-decimal-comma");
    // What was passed over shows as not filled in; an entry's number is looked up when it is read.
    let draft = read(&guide.draft(Lang::Nl));
    assert_eq!(draft.content.get("act"), Some(&Value::String(resolve(5).unwrap().to_string())));
    assert!(draft.faults.iter().any(|it| it.path == "content.incidents" && it.is_unfilled()));
    assert!(draft.faults.iter().all(crate::draft::DraftFault::is_unfilled), "{:?}", draft.faults);
}

#[test]
fn going_back_forgets_the_last_answer() {
    let mut guide = Guide::new(Kind::Note, Prefill::default());
    assert!(!guide.back());
    assert_eq!(guide.next().unwrap().path, "by");
    guide.answer("igj").unwrap();
    guide.answer("Tekst").unwrap();
    assert_eq!(guide.next().unwrap().path, "content");
    assert!(guide.back());
    assert_eq!(guide.next().unwrap().path, "content.text");
    guide.answer("Andere tekst").unwrap();
    guide.answer("nee").unwrap();
    assert!(guide.next().is_none());
    assert_eq!(guide.answer("x").unwrap_err().id, "draft-nothing-asked");
    assert!(json_of(guide.prefill().content.as_ref().unwrap()).contains("Andere"));
    assert_eq!(guide.prefill().by.as_deref(), Some("igj"));
}

#[test]
fn every_scalar_of_every_shape_can_be_judged() {
    let good = Value::String("9.1".into());
    let shape = <Decimal as crate::statement::shape::Part>::shape();
    assert!(matches!(shape, Shape::Scalar(it) if crate::draft::guide::fits(it, &good)));
    fn scalars(shape: &ObjectShape, out: &mut Vec<&'static crate::statement::shape::Scalar>) {
        fn of(shape: &Shape, out: &mut Vec<&'static crate::statement::shape::Scalar>) {
            match shape {
                Shape::Scalar(it) => out.push(it),
                Shape::Object(it) => scalars(it, out),
                Shape::Tagged { variants, .. } => variants.iter().for_each(|(_, it)| scalars(it, out)),
                Shape::List { of: it, .. } => of(it, out),
                Shape::Choice(_) => {}
            }
        }
        shape.members.iter().for_each(|it| of(&it.shape, out));
    }
    let mut all = Vec::new();
    Kind::ALL.iter().for_each(|kind| scalars(&Content::shape(*kind), &mut all));
    let statements = vectors();
    let keys = |name: &str| {
        let text = statements.iter().map(|it| json_of(&it.write())).collect::<String>();
        let begins = if name == "public_key" {
            "\"public_key\": \""
        } else if name == "log_key" {
            "\"log_key\": \""
        } else {
            "\"witness_key\": \""
        };
        let text = text.replace("\":\"", "\": \"");
        let rest = &text[text.find(begins).unwrap() + begins.len()..];
        rest[..rest.find('"').unwrap()].to_owned()
    };
    for scalar in all {
        let text = match answer(scalar.name) {
            "" => keys(scalar.name),
            _ if scalar.name == "bool" || scalar.name == "true" => "true".to_owned(),
            text => text.to_owned(),
        };
        let value = crate::draft::guide::value_of(&Shape::Scalar(scalar), &text, false);
        assert!(value.is_some(), "{} {text}", scalar.name);
    }
}
