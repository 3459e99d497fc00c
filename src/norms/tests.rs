//! Catalogues of ours and of others, good and bad.

use super::*;
use crate::words::{Lang, say};

/// A catalogue with these controls, in one group.
fn catalogue(controls: &str) -> String {
    with("\"last-modified\": \"2026-01-01T00:00:00Z\"", controls)
}

fn with(metadata: &str, controls: &str) -> String {
    format!(
        "{{\"catalog\": {{\"uuid\": \"0a1b\", \"metadata\": {{\"title\": \"Kader\", \"version\": \"1\", {metadata}}},
        \"groups\": [{{\"title\": \"Buiten\", \"groups\": [{{\"title\": \"Binnen\", \"controls\": [{controls}]}}]}}]}}}}"
    )
}

fn read(text: &str) -> Result<Catalogue, CatalogueFault> {
    Catalogue::read("kader", text.as_bytes())
}

/// What is said of a fault, in both languages: whole sentences.
fn fault(text: &str) -> CatalogueFault {
    let fault = read(text).expect_err(text);
    for lang in Lang::ALL {
        let said = say(lang, &fault);
        assert!(!said.contains("{$") && said.contains(". ") && said.ends_with('.'), "{said}");
    }
    fault
}

#[test]
fn every_catalogue_of_ours_is_on_the_shelf() {
    let shelf = Shelf::built_in();
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("norms");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    files.retain(|it| it.extension().is_some_and(|it| it == "json"));
    assert_eq!(files.len(), shelf.catalogues().len());
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let name = file.file_stem().unwrap().to_str().unwrap();
        assert_eq!(shelf.newest(name), Some(&Catalogue::read(name, &bytes).unwrap()));
    }
}

/// The norms that the inspectorate's text names, and no others; each in words of the sentence that it says of it.
#[test]
fn the_nursing_home_norms_are_those_that_the_inspectorate_names() {
    let shelf = Shelf::built_in();
    let catalogue = shelf.newest("igj-verpleeghuiszorg-2017-2021").unwrap();
    let clauses: Vec<&str> = catalogue.norms.iter().map(Norm::clause).collect();
    assert_eq!(clauses, ["1.2", "1.3", "1.4", "2.1", "2.2", "2.5", "3.2", "3.3"]);
    assert_eq!(catalogue.themes.len(), 3);
    for norm in &catalogue.norms {
        assert_eq!(norm.source.as_deref(), Some("IGJ, Verpleeghuiszorg in beeld"));
        let [seen] = &norm.observations[..] else { panic!("{} was seen {:?}", norm.id, norm.observations) };
        let share = seen.share.as_deref().unwrap();
        let rest = seen.text.strip_prefix(share).unwrap().trim_end_matches('.');
        assert!(rest.ends_with(norm.words.trim_end_matches('.')), "{}", norm.id);
        assert!(catalogue.themes_of(norm)[0].observations.iter().all(|it| it.share.is_some()));
    }
    let norm = catalogue.norm("2.5").unwrap();
    assert_eq!(catalogue.norm("norm-2.5"), Some(norm));
    assert_eq!(
        norm.words,
        "dat er voldoende deskundige zorgmedewerkers beschikbaar zijn, passend bij de aanwezige cliënten en de zorg die zij nodig hebben"
    );
    assert_eq!(
        catalogue.edition().unwrap().as_str(),
        "Verpleeghuiszorg in beeld (IGJ), bezoeken 2017 tot en met 2021"
    );
    assert_eq!((catalogue.norm("1.1"), catalogue.published), (None, None));
}

#[test]
fn the_words_are_those_of_the_statement_and_nothing_else() {
    let control = r#"{"id": "ac-1", "title": "Beleid",
      "props": [{"name": "label", "class": "long", "value": "AC-01"}, {"name": "label", "value": "AC-1"},
        {"name": "label", "ns": "https://other.example", "value": "Z"}],
      "params": [{"id": "ac-1_prm_1"}],
      "parts": [
        {"name": "statement", "prose": " De organisatie: ", "parts": [
          {"name": "item", "props": [{"name": "label", "value": "a."}], "prose": "schrijft {{ insert: param, ac-1_prm_1 }} op;",
            "parts": [{"name": "item", "props": [{"name": "label", "value": "1."}], "prose": "elk jaar"}]},
          {"name": "item", "prose": "leest het."}]},
        {"name": "guidance", "prose": "Dit is geen norm."}],
      "controls": [{"id": "ac-1.1", "title": "Meer", "parts": [{"name": "overview", "prose": "Ook niet."}]}]}"#;
    let read = read(&catalogue(control)).unwrap();
    let norm = read.norm("AC-1").unwrap();
    assert_eq!(
        norm.words,
        "De organisatie:\na. schrijft {{ insert: param, ac-1_prm_1 }} op;\n1. elk jaar\nleest het."
    );
    let themes: Vec<&str> = read.themes_of(norm).iter().map(|it| it.title.as_str()).collect();
    assert_eq!(themes, ["Buiten", "Binnen"]);
    let inner = read.norm("ac-1.1").unwrap();
    assert_eq!((inner.words.as_str(), inner.clause(), inner.theme), ("", "ac-1.1", norm.theme));
    assert_eq!(read.norm("Z"), None);
}

#[test]
fn a_label_names_a_norm_only_where_no_other_has_it() {
    let one = |id: &str, label: &str| {
        format!(
            "{{\"id\": \"{id}\", \"title\": \"T\", \"props\": [{{\"name\": \"label\", \"value\": \"{label}\"}}]}}"
        )
    };
    let read =
        read(&catalogue(&[one("a", "1"), one("b", "1"), one("c", "a"), one("d", "2")].join(","))).unwrap();
    assert_eq!(read.norm("1"), None);
    assert_eq!(read.norm("a").unwrap().id, "a");
    assert_eq!(read.norm("2").unwrap().id, "d");
}

#[test]
fn what_is_no_catalogue_is_refused_with_a_reason() {
    use CatalogueFault::*;
    let norm = r#"{"id": "a", "title": "T"}"#;
    assert!(read(&catalogue(norm)).is_ok());
    assert_eq!(fault("<catalog/>"), NotJson { line: 1, column: 1 });
    assert_eq!(fault("{\"catalog\":\n {\"uuid\": }}"), NotJson { line: 2, column: 11 });
    assert_eq!(fault(&(catalogue(norm) + "{}")), NotJson { line: 2, column: 116 });
    assert_eq!(fault(""), NotJson { line: 1, column: 1 });
    assert_eq!(fault("{\"profile\": {}}"), NoCatalogue);
    assert_eq!(fault("[]"), NoCatalogue);
    assert_eq!(fault("{\"catalog\": {}}"), Missing { path: "catalog.metadata".into() });
    assert_eq!(
        fault("{\"catalog\": [], \"catalog\": {}}"),
        Twice { name: "catalog".into(), line: 1, column: 17 }
    );
    let inner = "catalog.groups[0].groups[0].controls";
    assert_eq!(fault(&catalogue("")), Empty);
    assert_eq!(fault(&catalogue(r#"{"title": "T"}"#)), Missing { path: format!("{inner}[0].id") });
    assert_eq!(fault(&catalogue(r#"{"id": "a"}"#)), Missing { path: format!("{inner}[0].title") });
    assert_eq!(fault(&catalogue(r#"{"id": 1, "title": "T"}"#)), Wrong { path: format!("{inner}[0].id") });
    assert_eq!(fault(&catalogue(r#"{"id": " ", "title": "T"}"#)), Wrong { path: format!("{inner}[0].id") });
    assert_eq!(
        fault(&catalogue(r#"{"id": "a", "title": "T\nU"}"#)),
        Wrong { path: format!("{inner}[0].title") }
    );
    assert_eq!(fault(&catalogue("\"a\"")), Wrong { path: format!("{inner}[0]") });
    assert_eq!(
        fault(&catalogue(r#"{"id": "a", "title": "T", "parts": {}}"#)),
        Wrong { path: format!("{inner}[0].parts") }
    );
    assert_eq!(
        fault(&catalogue(&[norm, norm].join(","))),
        SameId { id: "a".into(), path: format!("{inner}[1]") }
    );
    assert!(matches!(
        fault(&catalogue("{\"id\": \"a\", \"title\": \"T\\u001b[2J\"}")),
        Character { character, .. } if character == "U+001B"
    ));
    assert!(matches!(
        fault(&catalogue("{\"id\": \"a\", \"title\": \"T\u{202e}\"}")),
        Character { character, .. } if character == "U+202E"
    ));
    for metadata in
        ["\"last-modified\": \"2026\"", "\"last-modified\": \"2026-02-30T00:00:00Z\"", "\"last-modified\": 1"]
    {
        assert_eq!(
            fault(&with(metadata, norm)),
            Wrong { path: "catalog.metadata.last-modified".into() },
            "{metadata}"
        );
    }
}

#[test]
fn what_is_huge_or_deep_is_refused() {
    let deep = format!("{{\"catalog\": {}{}}}", "[".repeat(200_000), "]".repeat(200_000));
    assert!(matches!(fault(&deep), CatalogueFault::TooDeep { line: 1, .. }));
    let parts = "{\"name\": \"statement\", \"parts\": [".repeat(40);
    assert!(matches!(
        fault(&catalogue(&format!("{{\"id\": \"a\", \"title\": \"T\", \"parts\": [{parts}"))),
        CatalogueFault::TooDeep { .. }
    ));
    let big = vec![b' '; MAX_CATALOGUE_BYTES + 1];
    assert!(matches!(Catalogue::read("kader", &big), Err(CatalogueFault::TooLarge { .. })));
    let many = |count: usize| {
        let norms: Vec<String> =
            (0..count).map(|it| format!("{{\"id\": \"n{it}\", \"title\": \"T\"}}")).collect();
        catalogue(&norms.join(","))
    };
    assert_eq!(read(&many(MAX_NORMS)).unwrap().norms.len(), MAX_NORMS);
    assert_eq!(fault(&many(MAX_NORMS + 1)), CatalogueFault::TooManyNorms { most: MAX_NORMS });
}

#[test]
fn a_name_is_one_word_that_is_a_file_name_everywhere() {
    let text = catalogue(r#"{"id": "a", "title": "T"}"#);
    for name in ["NIST_SP-800-53_rev5", "a", "2026.1"] {
        assert_eq!(Catalogue::read(name, text.as_bytes()).unwrap().name, name);
    }
    for name in ["", ".a", "-a", "a b", "../a", "a/b", "é", "a\u{1b}", &"a".repeat(101)] {
        assert!(
            matches!(Catalogue::read(name, text.as_bytes()), Err(CatalogueFault::BadName { .. })),
            "{name}"
        );
    }
}

#[test]
fn moments_have_a_zone_and_a_day_as_written() {
    let moment = |text: &str| Moment::new(text).map(|it| (it.time.to_string(), it.day.to_string()));
    let is =
        |text, time: &str, day: &str| assert_eq!(moment(text), Some((time.into(), day.into())), "{text}");
    is("2026-01-01T00:30:00Z", "2026-01-01T00:30:00Z", "2026-01-01");
    is("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z", "2026-01-01");
    is("2023-12-04T14:55:00.123456-04:00", "2023-12-04T18:55:00Z", "2023-12-04");
    for text in [
        "",
        "2026-01-01",
        "2026-01-01T00:30:00",
        "2026-01-01T00:30:00+1",
        "2026-01-01T00:30:00+01:60",
        "2026-01-01T00:30:00*01:00",
        "2026-01-01T00:30:00+é:00",
        "2026-13-01T00:00:00Z",
        "2000-01-01T00:00:00+01:00",
    ] {
        assert_eq!(moment(text), None, "{text}");
    }
}

#[test]
fn editions_stand_beside_each_other() {
    let edition = |day: &str, title: &str| {
        with(
            &format!("\"last-modified\": \"{day}T00:00:00Z\""),
            &format!("{{\"id\": \"a\", \"title\": \"{title}\"}}"),
        )
    };
    let (old, new) = (edition("2024-01-01", "oud"), edition("2026-01-01", "nieuw"));
    let mut shelf = Shelf::empty();
    let newer = shelf.add("kader", new.as_bytes()).unwrap();
    let older = shelf.add("kader", old.as_bytes()).unwrap();
    assert_eq!(shelf.add("kader", old.as_bytes()), Ok(older));
    shelf.add("ander", edition("2027-01-01", "ander").as_bytes()).unwrap();
    assert_eq!(shelf.catalogues().len(), 3);
    assert_eq!(shelf.newest("kader").unwrap().digest, newer);
    let old = shelf.edition("kader", &older).unwrap();
    assert_eq!(old.norms[0].title, "oud");
    assert_eq!(shelf.newer(old).unwrap().digest, newer);
    assert_eq!(shelf.newer(shelf.newest("kader").unwrap()), None);
    assert_eq!((shelf.edition("ander", &older), shelf.newest("geen")), (None, None));
}
