//! Questions about time, and search, as people and programs ask them.

use serde_json::{Value, json};
use verantwoord::ledger::Ledger;
use verantwoord::report::Search;
use verantwoord::statement::scalar::Time;

use crate::book::whole_life;
use crate::people::{Person, World};

impl Person {
    fn asks(&self, ledger: &str, args: &[&str]) -> Value {
        self.json(&[&["--ledger", ledger], args].concat())
    }

    fn reads(&self, ledger: &str, args: &[&str]) -> String {
        let told = self.run(&[&["--ledger", ledger], args].concat()).ok();
        String::from_utf8(told.out).unwrap()
    }
}

#[test]
fn questions_are_answered_from_a_verified_head() {
    let world = World::example();
    let (who, ledger) = (world.person("inspector"), world.ledger());
    let yes = who.asks(&ledger, &["status", "--norm", "2.5", "--location", "west", "--at", "2026-05-01"]);
    assert_eq!(yes["answer"]["in_force"], true);
    assert_eq!(yes["answer"]["found"][0]["since"], "2026-03-16");
    assert_eq!(yes["decisions"].as_array().unwrap().len(), 1);
    let none = who.asks(&ledger, &["status", "--norm", "9.9", "--at", "2026-05-01"]);
    assert_eq!((&none["answer"]["in_force"], &none["decisions"]), (&json!(false), &json!([])));
    assert_eq!(none["head"], yes["head"]);
    let told = who.reads(&ledger, &["status", "--norm", "2.5", "--at", "2026-05-01", "--lang", "nl"]);
    assert!(told.starts_with("Ja. Op 1 mei 2026"), "{told}");
    assert!(told.contains(yes["head"]["root"].as_str().unwrap()), "{told}");

    // A slip of the pen is no answer: a norm or a place of which nothing speaks is told.
    let slip = ["status", "--norm", "2.5", "--location", "Wset", "--at", "2026-05-01"];
    assert_eq!(who.asks(&ledger, &slip)["answer"]["unheard_of"].as_array().unwrap().len(), 1);
    assert!(who.reads(&ledger, &[&slip[..], &["--lang", "nl"]].concat()).contains("“Wset” in de naam"));
    assert_eq!((&none["answer"]["unheard_of"][1], &yes["answer"]["unheard_of"]), (&Value::Null, &json!([])));
    let told = who.reads(&ledger, &["reviews", "--missed", "--at", "2026-12-31", "--lang", "nl"]);
    assert!(
        told.contains("Er is geen evaluatie die toen moest worden gehouden en niet is gehouden."),
        "{told}"
    );
    // Whoever is to answer a signal is named.
    let told = who.reads(&ledger, &["due", "--at", "2026-05-01", "--known-at", "2026-05-01", "--lang", "nl"]);
    assert!(told.contains("signaal van 16 april 2026 aan Zorgkantoor regio Utrecht en één ander"), "{told}");

    let reviews = who.asks(&ledger, &["reviews", "--at", "2026-12-31"]);
    let standing = |it: &Value| it["standing"].as_str().unwrap().to_owned();
    assert!(reviews["reviews"].as_array().unwrap().iter().all(|it| standing(it) == "on_time"), "{reviews}");
    let missed = who.asks(
        &ledger,
        &["reviews", "2026-003", "--missed", "--at", "2026-04-20", "--known-at", "2026-04-01"],
    );
    assert_eq!(missed["reviews"][0]["due"], "2026-04-13");
    assert_eq!(
        (missed["reviews"][0]["standing"].as_str(), missed["reviews"][0]["days_late"].as_u64()),
        (Some("missed"), Some(7))
    );

    let history = who.asks(&ledger, &["history", "2026-003"]);
    let versions: Vec<&Value> = history["acts"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| &it["version"])
        .filter(|it| !it.is_null())
        .collect();
    assert_eq!((versions.len(), &versions[0]["changes"]), (2, &json!([])));
    assert!(versions[1]["changes"].as_array().unwrap().iter().any(|it| it["member"] == "deviation.until"));
    let told = who.reads(&ledger, &["history", "2026-003", "--lang", "en"]);
    assert!(told.contains("− 31 August 2026\n") && told.contains("+ 31 May 2026\n"), "{told}");
    let council = history["acts"].as_array().unwrap().iter().find(|it| it["by"] == "client-council").unwrap();
    let number = council["entry"].to_string();
    let knew = who.asks(&ledger, &["history", "2026-003", "--as-seen-by", &number]);
    assert_eq!((&knew["record_entry"], &knew["decision_entry"]), (&versions_first(&history), &Value::Null));
    assert_eq!(
        knew["positions"].as_array().unwrap().len() + 1,
        knew["seen_entries"].as_array().unwrap().len()
    );
}

fn versions_first(history: &Value) -> Value {
    history["acts"][0]["entry"].clone()
}

#[test]
fn what_can_t_be_asked_is_refused() {
    let world = World::example();
    let (who, ledger) = (world.person("inspector"), world.ledger());
    let refused: [(&[&str], i32, &str); 9] = [
        (&["status", "--norm", "2.5", "--at", "2026-02-30"], 2, "2026-02-30"),
        (&["status", "--location", "–"], 2, "–"),
        (&["status", "2031-001", "--norm", "2.5"], 1, "2031-001"),
        (&["reviews", "--from", "31-12-2025"], 2, "31-12-2025"),
        (&["reviews", "2031-001"], 1, "2031-001"),
        (&["history", "2031-001"], 1, "2031-001"),
        (&["history", "2026-003", "--as-seen-by", "0"], 1, "0"),
        (&["search", "…"], 2, "…"),
        (&["search", "nacht", "--by", "nobody"], 1, "nobody"),
    ];
    for (args, status, named) in refused {
        who.run(&[&["--ledger", ledger.as_str()], args].concat()).ended(status).said(&[named]);
    }
    who.run(&["--ledger", &ledger, "history", "2026-003", "--as-seen-by", "x"]).ended(2);
    who.run(&["--ledger", &ledger, "search", "nacht", "--kind", "song"]).ended(2).said(&["song", "position"]);
}

#[test]
fn words_are_found_where_they_stand() {
    let world = World::example();
    let (who, ledger) = (world.person("inspector"), world.ledger());
    let entries = |args: &[&str]| -> Vec<u64> {
        let found = who.asks(&ledger, &[&["search"], args].concat());
        found["hits"].as_array().unwrap().iter().map(|it| it["entry"].as_u64().unwrap()).collect()
    };
    let all = entries(&["VERPLEEGKUNDIGEN"]);
    assert_eq!(all, entries(&["verpleegkundige"]));
    let positions = entries(&["verpleegkundige", "--kind", "position"]);
    assert!(
        !positions.is_empty() && positions.len() < all.len() && positions.iter().all(|it| all.contains(it))
    );
    assert_eq!(entries(&["verpleegkundige", "--decision", "2026-003"]), all);
    assert!(entries(&["verpleegkundige", "--by", "client-council"]).iter().all(|it| all.contains(it)));
    assert_eq!(entries(&["verpleegkundige", "kwantumveld"]), [0; 0]);
    let told = who.reads(&ledger, &["search", "kwantumveld", "--lang", "en"]);
    assert!(told.contains("nowhere") && told.contains("By the checked head of"), "{told}");
    let told = who.reads(&ledger, &["search", "één verpleegkundige", "--lang", "nl"]);
    assert!(told.contains("»één verpleegkundige«"), "{told}");
    // Where a text goes on in a new line, no sign of it stands in between.
    let told = who.reads(&ledger, &["search", "moeten afwachten", "--lang", "nl"]);
    assert!(told.contains('»') && !told.contains('⏎'), "{told}");
}

#[test]
fn what_was_erased_is_not_found() {
    let now = Time::new("2027-01-01T00:00:00Z").unwrap();
    let verified =
        |path: &std::path::Path| Ledger::open(path).unwrap().verify(now, &mut |_, _| {}).unwrap().1.unwrap();
    let sound = verified(&whole_life());
    let hits = |ledger: &Ledger<verantwoord::ledger::Verified>| {
        Search::new(["de"]).unwrap().run(ledger.view()).unwrap()
    };
    let found = hits(&sound);
    assert!(!found.is_empty() && found.iter().all(|it| !it.passages.is_empty()));
    // The bytes of this one still lie there.
    let path = whole_life().ancestors().nth(2).unwrap().join("ok-erasure-still-there/ledger");
    let erased = verified(&path);
    let gone: Vec<u64> = (0..erased.size()).filter(|it| erased.erased_by(*it).is_some()).collect();
    assert!(!gone.is_empty());
    for word in ["de", "een", "het", "wij", "is"] {
        let found = Search::new([word]).unwrap().run(erased.view()).unwrap();
        assert!(found.iter().all(|it| !gone.contains(&it.entry)), "{word}");
    }
}
