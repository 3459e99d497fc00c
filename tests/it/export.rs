//! `export`: what spreadsheets, calendars and other programs get is read back with programs that are not ours.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;
use std::path::Path;
use std::sync::OnceLock;

use calamine::{Data, Reader, Xlsx};
use serde_json::{Value, json};
use verantwoord::deviation::Lives;
use verantwoord::ledger::{Ledger, Verified};
use verantwoord::report::{Cell, REGISTERS, Scope, Table, calendar, csv, json, poam, xlsx};
use verantwoord::statement::scalar::{Date, DecisionId, Time};
use verantwoord::store::Memory;
use verantwoord::words::{Lang, text};

use crate::book::{Book, date, whole_life};
use crate::people::{Person, World};

const NOTE: &str = "kind = \"note\"\nby = \"client-council\"\n[content]\ntext = \"Gelezen.\"\n";

/// A text that is dangerous in every form that it could be written in.
const HOSTILE: &str =
    "=HYPERLINK(\"http://x\",1);=1+1\n+cmd|' /C calc'!A0,\\n;\u{200b}<b>*x*</b> [y](javascript:z)";

fn verified() -> Ledger<Verified> {
    let store = Memory::load(&whole_life()).unwrap();
    let now = Time::new("2026-11-21T00:00:00Z").unwrap();
    Ledger::of(Box::new(store)).verify(now, &mut |_, _| {}).unwrap().1.unwrap()
}

/// Lets a test look at lives from a day, in Dutch.
fn on<T>(lives: &Lives, day: &str, look: impl FnOnce(&Scope<'_>) -> T) -> T {
    let ledger = verified();
    let (on, known) = (date(day), date("2027-12-31"));
    look(&Scope { ledger: &ledger, lives, decision: None, on, known, lang: Lang::Nl })
}

/// A deviation that was adopted, whose texts are dangerous.
fn hostile() -> Book {
    let mut book = Book::new();
    for path in ["/title", "/measures/0/owner"] {
        *book.record.pointer_mut(path).unwrap() = json!("=1+1;@x");
    }
    for path in ["/summary", "/deviation/what", "/measures/0/what", "/risks/0/what", "/norms/0/quote"] {
        *book.record.pointer_mut(path).unwrap() = json!(HOSTILE);
    }
    book.adopted();
    book
}

/// The demo: six cases, made once.
fn demo() -> &'static (World, Person) {
    static DEMO: OnceLock<(World, Person)> = OnceLock::new();
    DEMO.get_or_init(|| {
        let world = World::new();
        let who = world.person("reader");
        who.json(&["demo", "demo"]);
        (world, who)
    })
}

fn export(who: &Person, args: &[&str]) -> Vec<u8> {
    who.run(&[&["export", "demo/ledger", "--at", "2026-05-01", "--known-at", "2026-12-31"], args].concat())
        .ok()
        .out
}

fn sheets(bytes: Vec<u8>) -> BTreeMap<String, Vec<Vec<Data>>> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    let names = book.sheet_names();
    let rows = |book: &mut Xlsx<_>, name: &String| {
        book.worksheet_range(name).unwrap().rows().map(<[Data]>::to_vec).collect::<Vec<_>>()
    };
    names.iter().map(|it| (it.clone(), rows(&mut book, it))).collect()
}

/// The day of a cell that holds a real one.
fn day_of(cell: &Data) -> String {
    let Data::DateTime(it) = cell else { panic!("{cell:?} is no day") };
    let (year, month, day, ..) = it.to_ymd_hms_milli();
    format!("{year:04}-{month:02}-{day:02}")
}

fn records(bytes: &[u8]) -> Vec<Vec<String>> {
    let reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(bytes).into_records();
    reader.map(|it| it.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// What RFC 5545 says of lines: folded at 75 octets, ended with CRLF; then each component with its properties.
fn events(bytes: &[u8]) -> Vec<Component> {
    let text = std::str::from_utf8(bytes).unwrap();
    for line in text.split_inclusive('\n') {
        assert!(line.ends_with("\r\n") && line.len() <= 77, "{} octets: {line:?}", line.len());
    }
    let mut stack = vec![Component::default()];
    for line in text.replace("\r\n ", "").lines() {
        let (name, value) = line.split_once(':').unwrap();
        match name {
            "BEGIN" => stack.push(Component { kind: value.to_owned(), ..Component::default() }),
            "END" => {
                let done = stack.pop().unwrap();
                assert_eq!(done.kind, value);
                stack.last_mut().unwrap().inner.push(done);
            }
            _ => assert!(
                stack.last_mut().unwrap().members.insert(name.to_owned(), value.to_owned()).is_none(),
                "{name} twice"
            ),
        }
    }
    assert_eq!(stack.len(), 1);
    let mut calendars = stack.remove(0).inner;
    assert_eq!((calendars.len(), calendars[0].kind.as_str()), (1, "VCALENDAR"));
    let whole = calendars.remove(0);
    assert_eq!((whole.members["VERSION"].as_str(), whole.members["METHOD"].as_str()), ("2.0", "PUBLISH"));
    assert!(whole.members.contains_key("PRODID") && whole.members.contains_key("X-WR-CALNAME"));
    whole.inner
}

#[derive(Default, Debug)]
struct Component {
    kind: String,
    members: BTreeMap<String, String>,
    inner: Vec<Self>,
}

impl Component {
    fn get(&self, name: &str) -> &str {
        self.members.get(name).unwrap_or_else(|| panic!("{name} is missing from {self:?}"))
    }
}

/// Where each event is, by its UID; no two have one.
fn days(events: &[Component]) -> BTreeMap<String, String> {
    let out: BTreeMap<_, _> =
        events.iter().map(|it| (it.get("UID").to_owned(), it.get("DTSTART;VALUE=DATE").to_owned())).collect();
    assert_eq!(out.len(), events.len());
    out
}

fn schema() -> jsonschema::Validator {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/schemas/oscal/oscal_poam_schema.json");
    let schema: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn fits(schema: &jsonschema::Validator, plan: &Value) {
    let faults: Vec<String> =
        schema.iter_errors(plan).map(|it| format!("{}: {it}", it.instance_path())).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_register_has_a_value_for_each_column() {
    let book = hostile();
    on(&book.lives, "2026-04-01", |scope| {
        for register in REGISTERS {
            let names: BTreeSet<_> = register.columns.iter().map(|it| it.rsplit('-').next()).collect();
            assert_eq!(
                names.len(),
                register.columns.len(),
                "{}: a name in JSON stands for two",
                register.word
            );
            let table = register.table(scope);
            assert!(table.name.chars().count() <= 31, "{}", table.name);
            for row in &table.rows {
                assert_eq!(row.len(), table.columns.len(), "{}", register.word);
            }
            let objects = register.json(scope);
            assert_eq!(objects.as_array().unwrap().len(), table.rows.len());
        }
    });
}

#[test]
fn a_workbook_reads_back_with_real_days_and_numbers() {
    let (_, who) = demo();
    for lang in Lang::ALL {
        let made = ["one", "two"].map(|name| {
            let name = format!("{name}-{}.xlsx", lang.tag());
            export(who, &["--format", "xlsx", "--lang", lang.tag(), "--output", &name]);
            std::fs::read(who.file(&name)).unwrap()
        });
        assert!(made[0] == made[1], "not the same bytes");
        let [bytes, _] = made;
        let sheets = sheets(bytes);
        assert_eq!(sheets.len(), REGISTERS.len() + 1);
        let cover = &sheets[&text(lang, "export-cover")];
        let list = who.json(&["verify", "demo/ledger"]);
        for member in ["origin", "fingerprint", "root"] {
            let value = Data::String(list[member].as_str().unwrap().to_owned());
            assert!(cover.iter().any(|it| it[1] == value), "{member} is not in {cover:?}");
        }
        assert!(cover.iter().any(|it| it[1] == Data::Float(list["size"].as_f64().unwrap())), "{cover:?}");
        let decisions = &sheets[&text(lang, "register-decisions")];
        let column = |id: &str| {
            let name = Data::String(text(lang, id));
            decisions[0].iter().position(|it| *it == name).unwrap()
        };
        let row = decisions.iter().find(|it| it[0] == Data::String("2026-003".into())).unwrap();
        let status = who.json(&["status", "2026-003", "--ledger", "demo/ledger", "--at", "2026-05-01"]);
        assert_eq!(
            day_of(&row[column("member-deviation-from")]),
            status["decisions"][0]["from"].as_str().unwrap()
        );
        assert!(matches!(row[column("member-deviation-clients_about")], Data::Float(_)));
        let Data::String(asked) = &row[column("register-asked")] else { panic!("{row:?}") };
        assert!(asked.contains("Cliëntenraad") && !asked.contains("client-council"), "{asked}");
    }
}

#[test]
fn a_csv_reads_back_and_says_from_which_head() {
    let (_, who) = demo();
    let list = who.json(&["list", "--ledger", "demo/ledger", "--at", "2026-05-01"]);
    for register in REGISTERS {
        let bytes = export(who, &["--format", "csv", "--table", register.word]);
        assert!(bytes.starts_with("\u{feff}".as_bytes()), "no mark");
        let rows = records(&bytes);
        let lines = std::str::from_utf8(&bytes).unwrap();
        assert_eq!(lines.matches("\r\n").count(), rows.len(), "{}: a row is one line", register.word);
        assert_eq!(lines.matches('\n').count(), rows.len());
        assert!(
            rows[1..].iter().all(|it| it[register.columns.len()].starts_with("demo.example/")),
            "{rows:?}"
        );
    }
    let rows = records(&export(who, &["--format", "csv"]));
    let from = rows[0].iter().position(|it| *it == text(Lang::Nl, "member-deviation-from")).unwrap();
    assert_eq!(rows.len() - 1, list.as_array().unwrap().len());
    assert!(rows[1..].iter().all(|it| Date::new(&it[from]).is_some()), "{rows:?}");
    // One decision, and nothing of others.
    let rows = records(&export(who, &["--format", "csv", "--decision", "2026-004", "--table", "risks"]));
    assert!(rows.len() > 1 && rows[1..].iter().all(|it| it[0] == "2026-004"), "{rows:?}");
}

#[test]
fn no_cell_begins_a_formula() {
    let texts = [
        "=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r=1", "\"=1", "'=1", "\u{a0}=1", "＝1", "a;=1",
        "a; \"-1",
    ];
    let harmless = ["a=1", "1-2", "", "Eén, twee; drie", "m-1"];
    let rows = texts.iter().chain(&harmless).map(|it| vec![Cell::Text((*it).to_owned())]).collect();
    let table = Table { name: "=1".into(), columns: vec!["=1".into()], rows };
    let bytes = csv(&table);
    let all = records(&bytes);
    let begins = |it: &str| {
        it.trim_start_matches([' ', '"', '\u{a0}']).starts_with(['=', '+', '-', '@', '＝', '\t', '\r'])
    };
    for cell in all.iter().flatten().flat_map(|it| it.split(';')) {
        assert!(!begins(cell), "{cell:?}");
    }
    for (row, text) in all[1 + texts.len()..].iter().zip(harmless) {
        assert_eq!(row[0], text, "what is no formula stays as it is");
    }
    let sheets = sheets(xlsx(&[table]).unwrap());
    let (_, rows) = sheets.first_key_value().unwrap();
    assert_eq!(rows[1][0], Data::String("=1+1".into()), "a string, and as it was");
    assert!(!rows.iter().flatten().any(|it| matches!(it, Data::Float(_))));
}

#[test]
fn a_workbook_takes_any_table() {
    let table = |name: &str, cells: Vec<Cell>| Table {
        name: name.to_owned(),
        columns: cells.iter().map(|_| "x".to_owned()).collect(),
        rows: vec![cells],
    };
    let long = "😀".repeat(40_000);
    let cells = vec![
        Cell::Text(long),
        Cell::Text("a\u{0}b_x000D_".into()),
        Cell::Number(i64::MAX),
        Cell::Decimal("123456789012.123456".into()),
        Cell::Decimal("-9.1".into()),
        Cell::Date(date("0001-01-01")),
        Cell::Date(date("1900-02-28")),
        Cell::Date(date("9999-12-31")),
        Cell::Empty,
    ];
    let names = ["", "[a]:*?/\\'", "History", &"x".repeat(40), &"X".repeat(40), "'"];
    let tables: Vec<Table> = names.iter().map(|it| table(it, cells.clone())).collect();
    let sheets = sheets(xlsx(&tables).unwrap());
    assert_eq!(sheets.len(), names.len(), "{:?}", sheets.keys());
    let row = &sheets.values().next().unwrap()[1];
    let Data::String(text) = &row[0] else { panic!() };
    assert!(text.encode_utf16().count() <= 32_767 && text.ends_with('…'));
    assert_eq!(row[1], Data::String("a⟨U+0000⟩b_x000D_".into()));
    assert_eq!(row[2], Data::String(i64::MAX.to_string()));
    assert_eq!(row[3], Data::String("123456789012.123456".into()));
    assert_eq!(row[4], Data::Float(-9.1));
    assert_eq!(row[5], Data::String("0001-01-01".into()));
    assert_eq!(row[6], Data::String("1900-02-28".into()), "Excel's calendar has a day too many there");
    assert_eq!(day_of(&row[7]), "9999-12-31");
    let empty = Table { name: "x".into(), columns: vec![], rows: vec![] };
    assert!(xlsx(&[empty]).is_ok());
}

#[test]
fn hostile_texts_stay_texts_in_every_form() {
    let book = hostile();
    on(&book.lives, "2026-04-01", |scope| {
        let tables: Vec<Table> = REGISTERS.iter().map(|it| it.table(scope)).collect();
        for table in &tables {
            for cell in records(&csv(table)).into_iter().flatten() {
                assert!(!cell.chars().any(char::is_control), "{cell:?}");
                assert!(!cell.split(';').any(|it| it.trim_start().starts_with(['=', '+', '@'])), "{cell:?}");
            }
        }
        for cell in sheets(xlsx(&tables).unwrap()).into_values().flatten().flatten() {
            let Data::String(text) = cell else { continue };
            assert!(!text.chars().any(|it| it.is_control() && it != '\n'), "{text:?}");
        }
        let events = events(&calendar(scope));
        assert!(!events.is_empty());
        for event in &events {
            let text = event.get("DESCRIPTION");
            assert!(!text.contains('\u{200b}'), "{text}");
            // A semicolon or a comma that is not escaped begins another value.
            let bare = text.replace("\\\\", "").replace("\\;", "").replace("\\,", "");
            assert!(!bare.contains([';', ',']), "{text}");
        }
        let plan = poam(scope).unwrap();
        fits(&schema(), &plan);
        let item = plan["plan-of-action-and-milestones"]["poam-items"][0]["description"].as_str().unwrap();
        assert!(item.contains("\\<b>\\*x\\*\\</b>") && item.contains("\\[y\\]("), "{item}");
        assert_eq!(
            json(scope)["registers"]["decisions"][0]["title"],
            "=1+1;@x",
            "programs get what was recorded"
        );
    });
}

#[test]
fn alarms_come_thirty_seven_and_one_days_before() {
    let (_, who) = demo();
    for lang in Lang::ALL {
        let events = events(&export(who, &["--format", "ics", "--lang", lang.tag()]));
        let due =
            who.json(&["due", "--ledger", "demo/ledger", "--at", "2026-05-01", "--known-at", "2026-12-31"]);
        assert_eq!(events.len(), due.as_array().unwrap().len());
        days(&events);
        for (event, due) in events.iter().zip(due.as_array().unwrap()) {
            let day = due["date"].as_str().unwrap();
            assert_eq!(event.get("DTSTART;VALUE=DATE"), day.replace('-', ""));
            let next = date(day).civil().tomorrow().unwrap().to_string();
            assert_eq!(
                event.get("DTEND;VALUE=DATE"),
                next.replace('-', ""),
                "a day ends where the next begins"
            );
            let triggers: Vec<&str> = event.inner.iter().map(|it| it.get("TRIGGER")).collect();
            let expected = if day < "2026-05-01" { vec![] } else { vec!["-P30D", "-P7D", "-P1D"] };
            assert_eq!(triggers, expected, "{day}");
            assert!(event.inner.iter().all(|it| it.kind == "VALARM" && it.get("ACTION") == "DISPLAY"));
            assert!(event.get("SUMMARY").contains(due["decision"].as_str().unwrap()));
        }
    }
}

/// A review that was held moves the event of the next; a ledger that grew by something else changes no event.
#[test]
fn an_event_keeps_its_uid() {
    let mut book = Book::new();
    let (_, decision) = book.adopted();
    let look = |book: &Book, day: &str| on(&book.lives, day, |scope| days(&events(&calendar(scope))));
    let before = look(&book, "2026-04-01");
    assert_eq!(look(&book, "2026-04-02"), before);
    book.act("2026-04-02", "note", "client-council", json!({ "text": "…", "about": "2026-001" }));
    assert_eq!(look(&book, "2026-04-02"), before);
    let until = "2026-12-31";
    let more = json!({ "next": "2026-08-01", "extension": { "until": until, "why": "…" } });
    book.review("2026-05-01", &decision, "2026-05-01", "continue", more);
    let after = look(&book, "2026-05-02");
    let moved: Vec<_> =
        after.iter().filter(|(uid, day)| before.get(*uid).is_some_and(|it| it != *day)).collect();
    let moved_to: BTreeSet<&str> = moved.iter().map(|it| it.1.as_str()).collect();
    assert_eq!(moved_to, BTreeSet::from(["20260801", "20261231"]));
    assert!(after.keys().all(|it| before.contains_key(it)), "an event came in the place of another");
}

/// In a ledger that grew the same events have the same names, and a later sequence and stamp: an import takes them.
#[test]
fn a_grown_ledger_is_newer() {
    let world = World::example();
    let (who, ledger) = (world.person("log"), world.ledger());
    let list = || {
        let args = ["export", &ledger, "--format", "ics", "--at", "2026-04-01", "--known-at", "2026-04-01"];
        events(&who.run(&args).ok().out)
    };
    let size = || who.json(&["verify", &ledger])["size"].to_string();
    let (before, was) = (list(), size());
    who.make(&world, "note", NOTE, &["client-council-a"]);
    who.json(&["append", "note.json", "--ledger", &ledger]);
    let (after, is) = (list(), size());
    assert!(!before.is_empty() && was != is);
    assert_eq!(days(&before), days(&after));
    for (one, two) in before.iter().zip(&after) {
        assert_eq!((one.get("SEQUENCE"), two.get("SEQUENCE")), (was.as_str(), is.as_str()));
        assert!(one.get("DTSTAMP") < two.get("DTSTAMP"), "{}", two.get("DTSTAMP"));
    }
}

#[test]
fn a_plan_of_action_fits_the_schema_of_nist() {
    let schema = schema();
    assert!(!schema.is_valid(&json!({ "plan-of-action-and-milestones": {} })), "the schema takes anything");
    let (_, who) = demo();
    let mut uuids = BTreeSet::new();
    for lang in Lang::ALL {
        let whole: Value =
            serde_json::from_slice(&export(who, &["--format", "oscal", "--lang", lang.tag()])).unwrap();
        fits(&schema, &whole);
        let plan = &whole["plan-of-action-and-milestones"];
        let told = whole.to_string();
        for case in 1..=6 {
            let id = format!("2026-{case:03}");
            assert!(told.contains(&id), "{id} is not in the plan");
            let one = export(who, &["--format", "oscal", "--decision", &id, "--lang", lang.tag()]);
            fits(&schema, &serde_json::from_slice(&one).unwrap());
        }
        // What is pointed at is there, once.
        let mut there = BTreeSet::new();
        for list in ["/observations", "/risks", "/poam-items", "/metadata/parties", "/back-matter/resources"]
        {
            for it in plan.pointer(list).unwrap().as_array().unwrap() {
                assert!(there.insert(it["uuid"].as_str().unwrap().to_owned()), "{it} twice");
            }
        }
        let mut pointed = BTreeSet::new();
        references(plan, &mut pointed);
        assert!(!pointed.is_empty() && pointed.is_subset(&there), "{:?}", pointed.difference(&there));
        for it in plan["back-matter"]["resources"].as_array().unwrap() {
            let (path, digest) = (&it["rlinks"][0]["href"], &it["rlinks"][0]["hashes"][0]["value"]);
            let shown = who.json(&["show", digest.as_str().unwrap(), "--ledger", "demo/ledger"]);
            let number = shown["entry"].as_u64().unwrap();
            assert!(path.as_str().unwrap().ends_with(&format!("{number:08}.json")), "{path}");
        }
        assert!(!told.contains("deviation-approved") && !told.contains("deviation-requested"));
        uuids.insert(there);
    }
    assert_eq!(uuids.len(), 1, "the same things have the same names in every language");
}

/// A measure against a thousand risks is told in full once, and a title is no novel.
#[test]
fn a_plan_does_not_swell() {
    let mut book = Book::new();
    let mut risk = book.record["risks"][0].clone();
    let risks = (0..1_000).map(|nth| {
        risk["id"] = json!(format!("r{nth}"));
        risk.clone()
    });
    let risks: Vec<Value> = risks.collect();
    let ids: Vec<Value> = risks.iter().chain(&risks).map(|it| it["id"].clone()).collect();
    book.record["risks"] = json!(risks);
    book.record["measures"][0]["addresses"] = json!(ids);
    book.record["measures"][0]["what"] = json!("x".repeat(20_000));
    book.adopted();
    let plan = on(&book.lives, "2026-04-01", |scope| poam(scope).unwrap());
    fits(&schema(), &plan);
    assert!(plan.to_string().len() < 4_000_000, "{} bytes", plan.to_string().len());
}

/// What members that point at something say.
fn references(value: &Value, out: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|it| references(it, out)),
        Value::Object(members) => {
            for (name, value) in members {
                let text = value.as_str().unwrap_or_default();
                match name.as_str() {
                    "observation-uuid" | "risk-uuid" | "actor-uuid" => out.extend([text.to_owned()]),
                    "href" => out.extend(text.strip_prefix('#').map(str::to_owned)),
                    _ => references(value, out),
                }
            }
        }
        _ => {}
    }
}

#[test]
fn json_holds_every_register() {
    let (_, who) = demo();
    let all: Value = serde_json::from_slice(&export(who, &["--format", "json"])).unwrap();
    let head = who.json(&["verify", "demo/ledger"]);
    assert_eq!((&all["head"]["root"], &all["fingerprint"]), (&head["root"], &head["fingerprint"]));
    for register in REGISTERS {
        let rows = records(&export(who, &["--format", "csv", "--table", register.word]));
        assert_eq!(all["registers"][register.word].as_array().unwrap().len(), rows.len() - 1);
    }
    let status =
        who.json(&["status", "--ledger", "demo/ledger", "--at", "2026-05-01", "--known-at", "2026-12-31"]);
    for (ours, theirs) in
        all["registers"]["decisions"].as_array().unwrap().iter().zip(status["decisions"].as_array().unwrap())
    {
        for name in ["decision", "title", "phase", "flags", "from", "until", "next_review", "extensions"] {
            assert_eq!(ours[name], theirs[name], "{name}");
        }
    }
    let english = export(who, &["--format", "json", "--lang", "en"]);
    assert_eq!(serde_json::from_slice::<Value>(&english).unwrap(), all, "programs read no language");
}

/// Long before and long after everything, and where dates end.
#[test]
fn any_day_can_be_exported() {
    let mut book = Book::new();
    book.record["return_plan"]["milestones"][0]["due"] = json!("9999-12-31");
    book.record["deviation"]["until"] = json!("9999-12-31");
    book.adopted();
    let validator = schema();
    let ledger = verified();
    for (on, known) in [
        ("0001-01-01", "0001-01-01"),
        ("2026-03-01", "2026-03-01"),
        ("0001-01-01", "9999-12-31"),
        ("9999-12-31", "9999-12-31"),
    ] {
        let (on, known) = (date(on), date(known));
        let scope = Scope { ledger: &ledger, lives: &book.lives, decision: None, on, known, lang: Lang::En };
        let tables: Vec<Table> = REGISTERS.iter().map(|it| it.table(&scope)).collect();
        xlsx(&tables).unwrap();
        events(&calendar(&scope));
        if let Ok(plan) = poam(&scope) {
            fits(&validator, &plan);
        }
    }
    let unknown = DecisionId::new("2030-001").unwrap();
    let scope = Scope {
        ledger: &ledger,
        lives: &book.lives,
        decision: Some(&unknown),
        on: date("2026-05-01"),
        known: date("2026-05-01"),
        lang: Lang::Nl,
    };
    assert!(poam(&scope).is_err());
}

#[test]
fn what_can_not_be_exported_is_told() {
    let (_, who) = demo();
    who.run(&["export", "demo/ledger"]).ended(2).said(&["csv", "oscal"]);
    who.run(&["--format", "text", "export", "demo/ledger"]).ended(2).said(&["csv"]);
    who.run(&["export", "demo/ledger", "--format", "pdf"]).ended(2).said(&["pdf"]);
    who.run(&["export", "demo/ledger", "--format", "csv", "--table", "x"]).ended(2).said(&["x"]);
    who.run(&["export", "demo/ledger", "--format", "ics", "--table", "due"]).ended(2).said(&["csv"]);
    who.run(&["export", "demo/ledger", "--format", "csv", "--at", "2026-02-30"])
        .ended(2)
        .said(&["2026-02-30"]);
    who.run(&["export", "demo/ledger", "--format", "csv", "--decision", "2030-001"])
        .ended(1)
        .said(&["2030-001"]);
    who.run(&["export", "demo/ledger", "--format", "oscal", "--known-at", "2020-01-01"]).ended(1).said(&[]);
    who.run(&["export", "nowhere", "--format", "csv"]).ended(2).said(&["nowhere"]);
    who.run(&["export", "demo/ledger", "--format", "csv", "--output", "none/x.csv"])
        .ended(2)
        .said(&["x.csv"]);
    who.put("there.csv", "mine");
    who.run(&["export", "demo/ledger", "--format", "csv", "--output", "there.csv"])
        .ended(2)
        .said(&["there.csv"]);
    assert_eq!(who.text("there.csv"), "mine");
}
