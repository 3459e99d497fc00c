//! Nothing that is signed is hidden: the text that people read shows every member, and what strangers wrote
//! can't pass for something else.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use verantwoord::statement::choice::Kind;
use verantwoord::statement::plain::{Line, lines, to_text};
use verantwoord::statement::scalar::Date;
use verantwoord::statement::shape::{ObjectShape, Shape};
use verantwoord::statement::{Statement, plain};
use verantwoord::words::{Lang, text, visible};

use crate::shapes::{Maker, members, present};
use crate::source::root;

fn parse(value: &Value) -> Statement {
    let bytes = format!("{}\n", serde_json::to_string_pretty(value).unwrap());
    Statement::parse(bytes.as_bytes()).unwrap_or_else(|it| panic!("{value}: {it}"))
}

/// Every valid sample.
fn samples() -> Vec<Value> {
    let folder = std::fs::read_dir(root().join("schemas/v1/samples/valid")).unwrap();
    folder.map(|it| serde_json::from_slice(&std::fs::read(it.unwrap().path()).unwrap()).unwrap()).collect()
}

/// A statement of a kind with every member, made from the shapes.
fn made(kind: Kind, scalar: &dyn Fn(&str, usize) -> Option<Value>) -> Vec<Value> {
    let shape = Statement::shape(kind);
    let ones = if kind == Kind::Erasure { 0..2 } else { 0..1 };
    ones.map(|one| {
        let mut value = Maker::new(scalar).object(&shape, 0);
        if kind == Kind::Erasure {
            let Some(Shape::Object(content)) = shape.members.last().map(|it| &it.shape) else { panic!() };
            value["content"] = Maker::new(scalar).object(content, one);
        }
        value["kind"] = json!(kind.word());
        match kind {
            // What the rules of a whole ask beside the shapes.
            Kind::Charter => {
                value["content"]["bodies"][0]["role"] = json!("board");
                value["content"]["bodies"][1]["role"] = json!("partner");
            }
            // A recovery holds no other changes.
            Kind::Keys => drop(value["content"].as_object_mut().unwrap().remove("recovery")),
            _ => {}
        }
        value
    })
    .collect()
}

/// The lines as they must be, made apart from `plain.rs`: for each member its label and what it says.
fn expected(
    lang: Lang,
    of: &ObjectShape,
    value: &Value,
    level: usize,
    out: &mut Vec<(usize, String, String)>,
) {
    for member in of.members.iter().filter(|it| value.get(it.name).is_some()) {
        let label = text(lang, &format!("member-{}-{}", of.name, member.name));
        assert!(!label.contains('{'), "{label}");
        expected_at(lang, label, &member.shape, &value[member.name], level, out);
    }
}

fn expected_at(
    lang: Lang,
    label: String,
    shape: &Shape,
    value: &Value,
    level: usize,
    out: &mut Vec<(usize, String, String)>,
) {
    let said = match (shape, value) {
        (Shape::Object(it), _) => {
            out.push((level, label, String::new()));
            return expected(lang, it, value, level + 1, out);
        }
        (Shape::Tagged { tag, variants }, _) => {
            out.push((level, label, String::new()));
            let (_, it) = variants.iter().find(|(word, _)| value[*tag] == *word).unwrap();
            return expected(lang, it, value, level + 1, out);
        }
        (Shape::List { of, .. }, Value::Array(items)) => {
            let empty = if items.is_empty() { text(lang, "plain-empty-list") } else { String::new() };
            out.push((level, label, empty));
            for (index, item) in items.iter().enumerate() {
                expected_at(lang, format!("{}.", index + 1), of, item, level + 1, out);
            }
            return;
        }
        (Shape::Choice(choice), Value::String(word)) => {
            assert!(choice.words.contains(&word.as_str()), "{word}");
            text(lang, &format!("choice-{}-{word}", choice.name))
        }
        (Shape::Scalar(scalar), Value::String(day)) if scalar.name == "date" => {
            let (year, rest) = day.split_once('-').unwrap();
            let (month, day) = rest.split_once('-').unwrap();
            let month = text(lang, &format!("month-{}", month.trim_start_matches('0')));
            format!("{} {month} {year}", day.trim_start_matches('0'))
        }
        (_, Value::String(it)) => visible(it),
        (_, Value::Number(it)) => it.to_string(),
        (_, Value::Bool(it)) => text(lang, if *it { "plain-yes" } else { "plain-no" }),
        other => panic!("{other:?}"),
    };
    assert!(!said.is_empty());
    out.push((level, label, said));
}

fn check(value: &Value) {
    let statement = parse(value);
    for lang in Lang::ALL {
        let mut expect = Vec::new();
        expected(lang, &Statement::shape(statement.kind()), value, 0, &mut expect);
        let found: Vec<(usize, String, String)> =
            lines(lang, &statement).into_iter().map(|it| (it.level, it.label, it.value)).collect();
        assert_eq!(found, expect, "{lang:?} {}", statement.kind().word());
        // And the text shows each of them, however it breaks lines.
        let text = flat(&to_text(&lines(lang, &statement)));
        for (_, label, value) in expect {
            assert!(text.contains(&flat(&label)) && text.contains(&flat(&value)), "{label}: {value}\n{text}");
        }
    }
}

/// The text without blanks and the bars before the lines of a value.
fn flat(text: &str) -> String {
    text.lines()
        .flat_map(|it| it.trim_start().trim_start_matches('│').chars())
        .filter(|it| !it.is_whitespace())
        .collect()
}

#[test]
fn every_value_of_every_sample_is_shown() {
    let samples = samples();
    assert!(samples.len() >= 24);
    samples.iter().for_each(check);
}

#[test]
fn every_value_of_every_member_is_shown() {
    for kind in Kind::ALL {
        let mut there = BTreeSet::new();
        for value in made(*kind, &|_, _| None) {
            check(&value);
            there.extend(present(&value));
        }
        let absent: Vec<String> = members(&Statement::shape(*kind)).difference(&there).cloned().collect();
        let rule: &[&str] = if *kind == Kind::Keys { &["content.recovery"] } else { &[] };
        assert_eq!(absent, rule, "{}", kind.word());
    }
}

/// Two things that are signed never look the same: no two words of a list, no two members of an object.
#[test]
fn labels_differ() {
    fn object(lang: Lang, of: &ObjectShape) {
        let labels: Vec<String> = of.members.iter().map(|it| text(lang, &it.words())).collect();
        // A label can't be taken for a label with its value.
        assert!(labels.iter().all(|it| !it.contains(": ")), "{lang:?} {}: {labels:?}", of.name);
        differ(lang, of.name, labels);
        of.members.iter().for_each(|it| shape(lang, &it.shape));
    }
    fn shape(lang: Lang, of: &Shape) {
        match of {
            Shape::Scalar(_) => {}
            Shape::Choice(it) => {
                differ(lang, it.name, it.words.iter().map(|word| text(lang, &it.label(word))).collect());
            }
            Shape::Object(it) => object(lang, it),
            Shape::Tagged { variants, .. } => variants.iter().for_each(|(_, it)| object(lang, it)),
            Shape::List { of, .. } => shape(lang, of),
        }
    }
    fn differ(lang: Lang, name: &str, labels: Vec<String>) {
        let set: BTreeSet<String> = labels.iter().map(|it| it.to_lowercase()).collect();
        assert_eq!(set.len(), labels.len(), "{lang:?} {name}: {labels:?}");
        assert!(labels.iter().all(|it| !it.contains(['\n', '│'])), "{lang:?} {name}: {labels:?}");
    }
    for (lang, kind) in Lang::ALL.into_iter().flat_map(|lang| Kind::ALL.iter().map(move |kind| (lang, *kind)))
    {
        object(lang, &Statement::shape(kind));
    }
}

/// What parses and yet deceives an eye. What the format itself refuses (ESC, bidi) can't come this far.
const HIDDEN: [char; 12] = [
    '\u{200b}',
    '\u{ad}',
    '\u{feff}',
    '\u{200f}',
    '\u{2060}',
    '\u{61c}',
    '\u{180e}',
    '\u{fe0f}',
    '\u{3164}',
    '\u{e0041}',
    '\u{1bca0}',
    '\u{e000}',
];

#[test]
fn what_hides_is_made_visible() {
    for hidden in HIDDEN {
        let scalar = |name: &str, nth: usize| {
            matches!(name, "text" | "line").then(|| json!(format!("a{hidden}b{nth}\u{200b}")))
        };
        for kind in Kind::ALL {
            for value in made(*kind, &scalar) {
                let statement = parse(&value);
                for lang in Lang::ALL {
                    let text = to_text(&lines(lang, &statement));
                    assert!(!text.contains(HIDDEN), "{:?} {}", hidden, kind.word());
                    let told = value.to_string().matches(hidden).count();
                    let written = text.matches(&format!("⟨U+{:04X}⟩", u32::from(hidden))).count();
                    assert!(written >= told, "{hidden:?} {}: {written} of {told}", kind.word());
                }
            }
        }
    }
    for refused in ["\u{1b}[2J", "\u{202e}", "\u{2066}", "\u{85}", "\r", "\u{2028}", "\t"] {
        let scalar = |name: &str, _: usize| (name == "text").then(|| json!(format!("a{refused}b")));
        let bytes = format!("{}\n", serde_json::to_string_pretty(&made(Kind::Note, &scalar)[0]).unwrap());
        assert!(Statement::parse(bytes.as_bytes()).is_err(), "{refused:?}");
    }
    // And made another way than by parsing, the text is still harmless.
    let line = Line { level: 0, label: "x".into(), value: visible("a\u{1b}[2J\u{202e}b"), scalar: "" };
    assert_eq!(to_text(&[line]), "x: a⟨U+001B⟩[2J⟨U+202E⟩b\n");
}

/// The rows of a terminal of this width: a text that is too long goes on at the edge.
fn rows(text: &str, width: usize) -> Vec<String> {
    text.lines()
        .flat_map(|line| {
            let chars: Vec<char> = line.chars().collect();
            if chars.is_empty() {
                return vec![String::new()];
            }
            chars.chunks(width).map(|it| it.iter().collect()).collect::<Vec<String>>()
        })
        .collect()
}

/// A value of several lines, or one so long that it goes over the edge, can't pass for another member.
#[test]
fn a_value_can_not_imitate_a_member() {
    for lang in Lang::ALL {
        let real = text(lang, "member-decision-outcome");
        let fake = format!("{real}: {}", text(lang, "choice-decision_outcome-rejected"));
        let attacks = [
            format!("goed\n{fake}"),
            format!("goed\n\n\n  {fake}\n"),
            format!("\n{fake}"),
            format!("{fake}\n"),
            format!("goed{}{fake}", " ".repeat(400)),
            format!("goed{}{fake}", "\u{a0}".repeat(62)),
            format!("goed{}{fake}", "\u{3000}".repeat(75)),
            format!("{} {fake} ", "woord ".repeat(30)).repeat(6),
        ];
        // Each attack at every distance from the edge.
        let attacks = attacks.iter().flat_map(|it| (0..12).map(move |n| format!("{}{it}", "x".repeat(n))));
        for attack in attacks {
            let scalar = |name: &str, _: usize| match name {
                "text" => Some(json!(attack)),
                "line" => Some(json!(attack.replace('\n', " ").chars().take(200).collect::<String>())),
                _ => None,
            };
            let statement = parse(&made(Kind::Decision, &scalar)[0]);
            let shown = to_text(&lines(lang, &statement));
            for width in [80, 100, 132] {
                let imitations: Vec<String> = rows(&shown, width)
                    .into_iter()
                    .filter(|row| row.trim_start().starts_with(&fake) && !row.starts_with("  │"))
                    .collect();
                assert!(imitations.is_empty(), "{lang:?} at {width}: {imitations:?}\n{shown}");
            }
        }
    }
}

/// Nothing of a long value is lost where it is broken.
#[test]
fn a_long_value_is_whole() {
    let long = format!("{} einde", "Eén verpleegkundige in de nacht, “dichtbij u”. ".repeat(40));
    let scalar = |name: &str, _: usize| (name == "text").then(|| json!(long));
    let statement = parse(&made(Kind::Note, &scalar)[0]);
    let shown = to_text(&lines(Lang::Nl, &statement));
    assert!(flat(&shown).contains(&flat(&long)), "{shown}");
    assert!(shown.lines().all(|it| it.chars().count() <= 80), "{shown}");
}

#[test]
fn a_day_of_long_ago_has_its_whole_year() {
    assert_eq!(plain::day(Lang::Nl, Date::new("0026-03-01").unwrap()), "1 maart 0026");
    assert_eq!(plain::day(Lang::En, Date::new("2026-03-01").unwrap()), "1 March 2026");
}
