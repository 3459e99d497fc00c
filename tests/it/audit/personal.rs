//! What looks like personal data.

use serde_json::{Value, json};
use verantwoord::audit::personal::Personal::{self, BirthDate, Bsn, Email, Name, Telephone};
use verantwoord::audit::personal::{look, personal_in};
use verantwoord::statement::choice::Kind;
use verantwoord::statement::scalar::Text;
use verantwoord::statement::shape::Reading;
use verantwoord::statement::{Content, json};
use verantwoord::words::{Lang, say};

use crate::shapes::Maker;

use super::story::{Story, finds, passes};

#[track_caller]
fn kinds(text: &str) -> Vec<Personal> {
    look(text).into_iter().map(|it| it.kind).collect()
}

/// Each of these texts, alone and in the middle of a sentence.
#[track_caller]
fn all_look_like(kind: Personal, texts: &[&str]) {
    for text in texts {
        assert_eq!(kinds(text), [kind], "{text}");
        assert_eq!(kinds(&format!("De wijkzorg belt ({text}), elke dag.")), [kind], "({text})");
        let found = look(&format!("Één ding: {text}.")).remove(0);
        assert!(
            found.at.start >= "Één ding: ".len() && found.at.end <= "Één ding: ".len() + text.len(),
            "{text}"
        );
    }
}

#[track_caller]
fn none_look_like_anything(texts: &[&str]) {
    for text in texts {
        for text in
            [(*text).to_owned(), format!("Het staat er ({text}), elke dag."), format!("Zie {text} verder.")]
        {
            assert_eq!(kinds(&text), [], "{text}");
        }
    }
}

#[test]
fn citizen_service_numbers() {
    all_look_like(
        Bsn,
        &["111222333", "123456782", "123.456.782", "1234.56.782", "123 45 67 82", "123-456-782", "012345672"],
    );
    all_look_like(Bsn, &["BSN 10000008", "burgerservicenummer: 10000008"]);
    none_look_like_anything(&[
        // The test of eleven fails.
        "123456783",
        "123.456.783",
        "111222334",
        // Longer or shorter, or part of something else.
        "1234567820",
        "91234567821",
        "10000008",
        "12345678,2",
        "0.123456782",
        "123456782.50",
        "A123456782",
        "123456782a",
        "2026-123456782",
        "000000000",
        "123 456.782",
        "123 456 782 euro",
        "€ 123.456.782",
        "KvK 10000008",
        "RSIN 123456782",
    ]);
}

#[test]
fn e_mail_addresses() {
    all_look_like(Email, &["a.b@zonnehof.example", "x+y@mail.zorg.nl"]);
    none_look_like_anything(&["@zorg", "a@b", "a@b.c", "a @ b.nl", "prijs @ 3.50", "a@b.12", "a@.nl"]);
}

#[test]
fn telephone_numbers() {
    all_look_like(
        Telephone,
        &[
            "06-12345678",
            "0612345678",
            "06 12 34 56 78",
            "+31 6 12345678",
            "+31 (0)6 12345678",
            "0031612345678",
        ],
    );
    all_look_like(
        Telephone,
        &[
            "030-1234567",
            "(030) 123 45 67",
            "0341 123 456",
            "0301234567",
            "+32 470 12 34 56",
            "06 - 12345678",
        ],
    );
    none_look_like_anything(&[
        "0800-1234567",
        "0900 1234",
        "088 123 45 67",
        "0880123456",
        "112",
        "113",
        "14 030",
        "06-12-2026 14.00",
        "01-02-2026 14:00",
        "+10 procent",
        "2026-03-01",
        "1 000 000 000",
        "06-123",
        "06-1234567890",
        "0612345678901",
        "23.00-07.00",
        "1234 AB",
        "2.5",
    ]);
}

#[test]
fn dates_of_birth() {
    all_look_like(
        BirthDate,
        &[
            "geboren op 12-3-1940",
            "geboortedatum: 1940-03-12",
            "geb. 12/03/40",
            "Geboren 12 maart 1940",
            "born on March 12, 1940",
            "born 12 March 1940",
            "date of birth 12.03.1940",
            "12-03-1940 geboren",
        ],
    );
    none_look_like_anything(&[
        "geboren",
        "gebouw 12-3-2026",
        "op 12-3-2026",
        "kinderen die zijn geboren na 1 januari 2020",
        "geboren vóór 1 januari 2020",
        "geboortezorg sinds 12 maart 2026",
        "geboren in 2020",
        "geb 12",
        "born 12 times",
    ]);
}

#[test]
fn names() {
    all_look_like(
        Name,
        &[
            "mevrouw Jansen",
            "Mevr. J. van der Berg",
            "mw. De Vries",
            "meneer Bakker",
            "dhr. P.J. Smit",
            "de heer van Dijk",
            "De heer dr. Öztürk",
            "mevrouw in ’t Veld",
            "cliënt Jansen",
            "Cliënt J. de Vries",
            "bewoner Mien",
            "patiënt Bakker",
            "Mrs Smith",
            "Mr. Jones",
            "client Mary",
            "mevrouw El Idrissi",
            "cliënt J.P.",
            "clie\u{308}nt Jansen",
        ],
    );
    none_look_like_anything(&[
        "mevrouw",
        "een mevrouw van de apotheek",
        "de heer van de apotheek",
        "Cliënten",
        "de cliënt in Utrecht",
        "Cliëntenraad",
        "cliënt A",
        "bewoner B.",
        "cliënt B. Daarna kwam de nachtdienst",
        "bewoner van Zonnehof",
        "de cliënt Nederlands",
        "Client Council",
        "patiënt. Daarna",
        "elke cliënt: Eerst",
        "MR Utrecht",
        "MS Centrum",
        "Heer Jansen",
        "mevrouw de voorzitter",
        "mevrouw de Voorzitter",
        "cliënt\nDe",
        "een resident",
        "oude heer",
        "meneer pastoor",
    ]);
}

/// Nothing in the six cases looks like personal data, nor does any vector that is sound.
#[test]
fn the_cases_hold_none() {
    let mut texts = 0;
    for file in crate::source::files("cases", "toml") {
        let table: toml::Table = file.text.parse().unwrap();
        walk(&toml::Value::Table(table), &mut |text| {
            texts += 1;
            assert_eq!(kinds(text), [], "{}: {text}", file.path);
        });
    }
    assert!(texts > 1000, "{texts}");
}

fn walk(value: &toml::Value, see: &mut dyn FnMut(&str)) {
    match value {
        toml::Value::String(text) => see(text),
        toml::Value::Array(items) => items.iter().for_each(|it| walk(it, see)),
        toml::Value::Table(members) => members.values().for_each(|it| walk(it, see)),
        _ => {}
    }
}

/// As people write it who are in a hurry, and as word processors mend it.
#[test]
fn what_stands_right_after_its_label() {
    all_look_like(Bsn, &["BSN:111222333", "b.s.n. 111.222.333"]);
    all_look_like(Telephone, &["tel:0612345678", "06–12345678", "+31 (0)6 12345678"]);
    all_look_like(BirthDate, &["geb 03-05-1941", "geboren op 3 mei 1941"]);
    all_look_like(Name, &["mevrouw\tJansen", "dhr. v.d. Berg", "de heer v/d Berg", "cliënt Pieter"]);
    none_look_like_anything(&["1:111222333", "2026-111222333", "artikel x-111222333", "2019–2020", "geb 3"]);
}

/// Nothing that was found hides what is glued to it.
#[test]
fn what_stands_right_after_something_else() {
    let kinds = |text| look(text).into_iter().map(|it| it.kind).collect::<Vec<_>>();
    assert_eq!(kinds("mevrouw Jansen06-12345678"), [Name, Telephone]);
    assert_eq!(kinds("cliënt Pieter111222333+31612345678"), [Name, Bsn, Telephone]);
    assert_eq!(kinds("j.jansen@zonnehof.example+31612345678"), [Email, Telephone]);
}

/// Whatever stands in it, and wherever it is cut: it is read, what is found lies within it, and the same is found however
/// far from its beginning the text stands.
#[test]
fn any_text_can_be_looked_at() {
    let text = "06-12 geb. 1-1 é@ö.nl +31(0) mevr. ë. J. 123 45 67 cliëntJ de heer ’t \u{308}\u{A0}BSN 12345678€ 12 mrt. mw.";
    let chars: Vec<char> = text.chars().collect();
    for from in 0..chars.len() {
        for to in from..chars.len() {
            let part: String = chars[from..to].iter().collect();
            let found = look(&part);
            for it in &found {
                assert!(it.at.start < it.at.end && part.get(it.at.clone()).is_some(), "{part}");
            }
            for blanks in 1..=3 {
                let mut further = look(&format!("{}{part}", " ".repeat(blanks)));
                for it in &mut further {
                    it.at = it.at.start - blanks..it.at.end - blanks;
                }
                assert_eq!(further, found, "{part}");
            }
        }
    }
    for hostile in
        ["@", "a@", "born 1 ", "0", "06 ", "+", "mevr. ", "cliënt J.", "1.1.", "geb.1-1-", "a.b@c."]
    {
        let found = look(&hostile.repeat(20_000 / hostile.len()));
        assert!(found.len() < 20_000);
    }
}

/// In every kind each text, line and name is looked at, where it stands; ids, digests, keys and dates are not.
#[test]
fn every_free_text_is_looked_at() {
    fn places(value: &Value, at: &str, out: &mut Vec<String>) {
        match value {
            Value::String(text) if text == "mevrouw Jansen" => out.push(at.to_owned()),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(nth, it)| places(it, &format!("{at}[{nth}]"), out));
            }
            Value::Object(members) => {
                let dot = if at.is_empty() { "" } else { "." };
                members.iter().for_each(|(name, it)| places(it, &format!("{at}{dot}{name}"), out));
            }
            _ => {}
        }
    }
    let free = |name: &str, _| matches!(name, "text" | "line" | "name").then(|| json!("mevrouw Jansen"));
    for kind in Kind::ALL {
        let content = Maker::new(&free).object(&Content::shape(*kind), 0);
        let value = json::parse(format!("{content:#}\n").as_bytes()).unwrap();
        let read = Content::read(*kind, &value, &mut Reading::default()).unwrap();
        let found: Vec<String> = personal_in(&read).into_iter().map(|it| it.member).collect();
        let mut there = Vec::new();
        places(&content, "", &mut there);
        assert!(!there.is_empty());
        assert_eq!(found, there, "{kind:?}");
    }
}

/// A kind is told once for a member, under the name of the member.
#[test]
fn a_kind_is_told_once_for_a_member() {
    let content = Content::Note(
        verantwoord::statement::note::Note {
            text: Text::new("mevrouw Jansen, 06-12345678, 06-12345679").unwrap(),
            about: None,
        }
        .into(),
    );
    let found = personal_in(&content);
    let told: Vec<_> = found.iter().map(|it| (it.member.as_str(), it.kind)).collect();
    assert_eq!(told, [("text", Telephone), ("text", Name)]);
    assert_eq!(say(Lang::Nl, &found[0].label), "Tekst");
}

/// A text in each place of the record where people write, found where it stands.
#[test]
fn the_place_is_named() {
    for member in [
        "title",
        "deviation.locations[1]",
        "measures[0].what",
        "options[0].advantages[0]",
        "review.triggers[0]",
    ] {
        let found = finds("looks-like-name", |it| *at(it.record(), member) = json!("mevrouw Jansen"));
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].member.as_deref(), Some(format!("record.{member}").as_str()));
        assert_eq!(found[0].decision.as_ref().map(|it| it.as_str()), Some("2026-001"));
        let said = say(Lang::Nl, &found[0].what);
        assert!(!said.contains("Jansen"), "{said}");
    }
    finds("looks-like-name", |it| it.content("charter")["keys"][0]["label"] = json!("mevrouw Jansen"));
}

fn at<'v>(value: &'v mut serde_json::Value, member: &str) -> &'v mut serde_json::Value {
    let path = member.replace('[', "/").replace(['.', ']'], "/").replace("//", "/");
    value.pointer_mut(&format!("/{}", path.trim_end_matches('/'))).unwrap()
}

fn says(story: &mut Story, text: &str) {
    story.content("reply")["text"] = json!(text);
}

#[test]
fn each_kind_is_told_by_its_rule() {
    let found = finds("looks-like-bsn", |it| says(it, "Het gaat om 123456782."));
    assert_eq!((found.len(), found[0].member.as_deref()), (1, Some("text")));
    assert!(!say(Lang::En, &found[0].what).contains("123"));
    passes("looks-like-bsn", |it| says(it, "Het gaat om 123456783."));
    finds("looks-like-contact", |it| says(it, "Bel 06-12345678."));
    finds("looks-like-contact", |it| says(it, "Mail zorg@zonnehof.example."));
    passes("looks-like-contact", |it| says(it, "Bel 0800-1234567."));
    finds("looks-like-birth-date", |it| says(it, "Zij is geboren op 12 maart 1940."));
    passes("looks-like-birth-date", |it| says(it, "Het gebouw is van 12 maart 1940."));
    finds("looks-like-name", |it| says(it, "Wij spraken mevrouw De Vries."));
    passes("looks-like-name", |it| says(it, "Wij spraken de mevrouw van de receptie."));
}
