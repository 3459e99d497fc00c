//! The report: whatever a ledger holds, it is one whole file that loads nothing and hides nothing.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use verantwoord::audit::{Basis, Check, Finding, Rule, Severity, Trail};
use verantwoord::crypto::Digest;
use verantwoord::report::html::{Head, Sources, html};
use verantwoord::sentence;
use verantwoord::statement::scalar::{DecisionId, Origin};
use verantwoord::words::Lang;

use crate::book::{Book, COUNCIL, date};
use crate::people::{World, not_tested};

/// The report on a book, on one decision or on all.
pub(crate) fn report(book: &Book, lang: Lang, decision: Option<&str>, findings: &[Finding]) -> String {
    let trail = Trail::of_acts(book.acts.clone(), BTreeSet::new(), date("9999-12-31"));
    let lives = trail.lives();
    let origin = Origin::new("zonnehof.example/afwijkingen").unwrap();
    let (fingerprint, root) = (book.acts[0].digest, Digest::of(b"root"));
    let head = &Head { origin, fingerprint, size: book.acts.len() as u64, root };
    let sources = Sources { head, trail: &trail, lives: &lives, findings, on: date("2026-06-01") };
    let life = decision.map(|id| lives.get(&DecisionId::new(id).unwrap()).unwrap());
    let page = html(lang, &sources, life).unwrap();
    check(&page);
    page
}

/// A proposal, an answer, a decision and a review.
pub(crate) fn life(change: impl FnOnce(&mut Value)) -> Book {
    let mut book = Book::new();
    change(&mut book.record);
    let proposal = book.proposal("2026-01-10");
    let position = json!({
        "decision": "2026-001", "proposal": proposal, "right": "advice", "answer": "disagree",
        "text": "Wij zijn <em>tegen</em>.", "minority": ["Eén lid is voor."],
    });
    let position = book.act("2026-01-20", "position", COUNCIL, position);
    let decision = json!({
        "decision": "2026-001", "proposal": proposal, "outcome": "adopted", "residual_risks_accepted": true,
        "answers": [{ "position": position, "text": "Wij horen u & gaan toch door." }],
    });
    let decision = book.act("2026-02-01", "decision", "board", decision);
    let indicators: Vec<Value> = book.record["indicators"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| json!({ "id": it["id"], "value": "-12.5", "on": "2026-03-30" }))
        .collect();
    let review = json!({
        "decision": "2026-001", "act": decision, "held_on": "2026-04-01", "indicators": indicators, "incidents": 0,
        "progress": "Het gaat.", "outcome": "continue",
    });
    book.act("2026-04-02", "review", "board", review);
    assert!(book.lives.meaningless().is_empty(), "{:?}", book.lives.meaningless());
    book
}

/// A tag of a page: its name, its attributes as they stand there, and whether it opens, closes or both.
struct Tag<'a> {
    name: &'a str,
    attributes: &'a str,
    opens: bool,
    closes: bool,
}

fn tags(page: &str) -> Vec<Tag<'_>> {
    let mut out: Vec<Tag<'_>> = Vec::new();
    for part in page.split('<').skip(1) {
        let (tag, _) = part.split_once('>').unwrap_or_else(|| panic!("no end of a tag: {part:.60}"));
        if tag.starts_with('!') {
            continue;
        }
        let (opens, tag) = tag.strip_prefix('/').map_or((true, tag), |rest| (false, rest));
        let (closes, tag) = tag.strip_suffix('/').map_or((!opens, tag), |rest| (true, rest));
        let (name, attributes) = tag.split_once([' ', '\n']).unwrap_or((tag, ""));
        assert!(name.chars().all(|c| c.is_ascii_alphanumeric()), "no tag: {tag:.60}");
        out.push(Tag { name, attributes, opens, closes });
    }
    out
}

/// What holds of every report.
fn check(page: &str) {
    let tags = tags(page);
    let mut open: Vec<&str> = Vec::new();
    for tag in &tags {
        if tag.opens && !tag.closes {
            open.push(tag.name);
        } else if !tag.opens {
            assert_eq!(open.pop(), Some(tag.name), "closes what is not open");
        }
    }
    assert!(open.is_empty(), "left open: {open:?}");

    // Nothing runs, and nothing is loaded.
    let known = "a article aside blockquote body br caption circle code dd defs desc div dl dt figcaption figure g h1 h2 \
        h3 h4 head header html li line main marker meta nav ol p path polyline pre rect section span strong style svg \
        symbol table tbody td text th thead title tr ul use";
    let known: BTreeSet<&str> = known.split_whitespace().collect();
    for tag in &tags {
        assert!(known.contains(tag.name), "<{}>", tag.name);
        let mut names = tag.attributes.split('"').step_by(2).map(|it| it.trim().trim_end_matches('='));
        assert!(names.all(|it| !it.starts_with("on") && it != "src" && it != "style"), "{}", tag.attributes);
        for link in tag.attributes.split("href=\"").skip(1) {
            assert!(link.starts_with('#'), "{link:.60}");
        }
    }
    assert!(page.contains(r#"content="default-src 'none'; style-src 'unsafe-inline'; img-src data:""#));
    let style = page.split_once("<style>").unwrap().1.split_once("</style>").unwrap().0;
    assert!(!style.contains("@import") && !style.contains("url("));
    assert!(!page.contains("http://") && !page.contains("https://"));

    // Headings: one first, and no level is left out.
    let levels: Vec<usize> = tags
        .iter()
        .filter(|it| it.opens && it.name.len() == 2 && it.name.starts_with('h') && it.name != "hr")
        .map(|it| it.name[1..].parse().unwrap())
        .collect();
    assert_eq!(levels.iter().filter(|it| **it == 1).count(), 1);
    assert!(levels.windows(2).all(|it| it[1] <= it[0] + 1), "{levels:?}");

    // A drawing says what it shows; a table has a caption and says what its heads are of; a place is there once.
    for drawing in page.split("<svg").skip(1).filter_map(|it| it.split_once("</svg>")).map(|it| it.0) {
        let told = drawing.contains("role=\"img\"") && drawing.contains("<title");
        assert!(told || drawing.contains("aria-hidden=\"true\""), "{drawing:.80}");
    }
    for table in page.split("<table").skip(1) {
        let table = table.split_once("</table>").unwrap().0;
        assert!(table.contains("<caption>"), "{table:.80}");
    }
    assert!(tags.iter().filter(|it| it.name == "th" && it.opens).all(|it| it.attributes.contains("scope=")));
    let mut places = BTreeSet::new();
    for id in page.split(" id=\"").skip(1).filter_map(|it| it.split_once('"')).map(|it| it.0) {
        assert!(places.insert(id), "{id} is there twice");
    }
    for link in page.split("href=\"#").skip(1).filter_map(|it| it.split_once('"')).map(|it| it.0) {
        assert!(places.contains(link), "#{link} leads nowhere");
    }
    for start in ["{report-", "{member-", "{object-", "{choice-", "{task-", "{phase-"] {
        assert!(!page.contains(start), "a sentence is missing: {start}");
    }
}

/// Every text in it becomes this one.
pub(crate) fn fill(value: &mut Value, text: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|it| fill(it, text)),
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                let texts = [
                    "title",
                    "summary",
                    "what",
                    "quote",
                    "weighing",
                    "effect",
                    "why",
                    "floor",
                    "result",
                    "target",
                    "mitigation",
                    "owner",
                    "who",
                    "name",
                    "unit",
                    "clause",
                    "instead",
                ];
                if value.is_string() && texts.contains(&name.as_str()) {
                    let line = ["title", "owner", "who", "name", "unit", "clause"].contains(&name.as_str());
                    *value = json!(text.chars().take(if line { 200 } else { 20_000 }).collect::<String>());
                } else {
                    fill(value, text);
                }
            }
        }
        _ => {}
    }
}

#[test]
fn it_says_who_disagreed_and_what_was_answered() {
    for (lang, answer) in [(Lang::Nl, "Niet eens"), (Lang::En, "Disagree")] {
        let page = report(&life(|_| ()), lang, Some("2026-001"), &[]);
        assert!(page.contains(&format!("<html lang=\"{}\">", lang.tag())));
        let (_, after) = page.split_once(answer).expect(answer);
        let (said, answered) = after.split_once("Wij horen u &#38; gaan toch door.").unwrap();
        assert!(
            said.contains("Wij zijn &#60;em&#62;tegen&#60;/em&#62;.") && said.contains("Eén lid is voor.")
        );
        assert!(answered.contains("-12.5") || answered.contains("−12,5") || answered.contains("−12.5"));
    }
}

#[test]
fn markup_in_a_text_is_shown_and_never_becomes_markup() {
    let evil =
        "\"'></style></title></svg><script>alert(1)</script><img src=x onerror=alert(1)> {{ 7*7 }} &amp;";
    let book = life(|record| fill(record, evil));
    for decision in [Some("2026-001"), None] {
        let page = report(&book, Lang::Nl, decision, &[]);
        assert!(page.contains("&#60;script&#62;alert(1)"));
        assert!(!page.contains("<script") && !page.contains("<img"));
    }
}

#[test]
fn hidden_characters_are_written_out() {
    // What steers a terminal or turns a line around is refused in a statement; this is what is left.
    let book = life(|record| fill(record, "veilig\u{200b}heid\u{ad}\u{feff}"));
    let page = report(&book, Lang::Nl, Some("2026-001"), &[]);
    assert!(page.contains("veilig⟨U+200B⟩heid⟨U+00AD⟩⟨U+FEFF⟩"));
    assert!(page.chars().all(|c| c == '\n' || !c.is_control()));
    assert!(!page.contains(['\u{200b}', '\u{ad}', '\u{feff}']));
}

#[test]
fn a_text_without_blanks_and_a_circle_of_causes_are_no_trouble() {
    let book = life(|record| {
        fill(record, &"x".repeat(2_000));
        record["summary"] = json!("x".repeat(20_000));
        let cause = record["root_causes"][0].clone();
        let causes = (0..90).map(|it| {
            let mut cause = cause.clone();
            cause["id"] = json!(format!("c-{it}"));
            cause["feeds"] = json!([format!("c-{}", (it + 1) % 90), format!("c-{}", (it * 7) % 90)]);
            cause.as_object_mut().unwrap().shift_remove("documents");
            cause
        });
        record["root_causes"] = causes.collect();
        record["measures"] = json!([]);
    });
    let page = report(&book, Lang::Nl, Some("2026-001"), &[]);
    let drawing = page.split_once("class=\"causes\"").unwrap().1.split_once("</svg>").unwrap().0;
    assert_eq!(drawing.matches("<rect").count(), 61);
    assert!(drawing.contains("edge back"));
    assert!(drawing.len() < 60_000, "{}", drawing.len());
}

/// A report grows with what it is about, and not faster.
#[test]
fn three_thousand_risks_take_ten_times_as_much_as_three_hundred() {
    let size = |count: usize| {
        let book = life(|record| {
            let risk = json!({
                "who": "x", "what": "x", "likelihood": 5, "impact": 5, "mitigation": "x", "residual_likelihood": 1,
                "residual_impact": 1, "owner": "x",
            });
            let risks = (0..count).map(|it| {
                let mut risk = risk.clone();
                risk["id"] = json!(format!("r{it}"));
                risk
            });
            record["risks"] = risks.collect();
            record["measures"] = json!([]);
        });
        report(&book, Lang::En, Some("2026-001"), &[]).len()
    };
    let (none, some, many) = (size(0), size(300), size(3_000));
    assert!(many - none <= (some - none) * 11, "{none} {some} {many}");
}

#[test]
fn every_plot_and_every_drawing_has_a_table_beside_it() {
    let page = report(&life(|_| ()), Lang::Nl, Some("2026-001"), &[]);
    assert!(page.contains("class=\"curve\""));
    for part in page.split("<figure class=\"plot\">").skip(1) {
        let figure = part.split_once("</figure>").unwrap().0;
        assert!(figure.contains("<table") && figure.contains("−12,5"), "{figure}");
    }
    for drawing in ["class=\"causes\"", "class=\"matrix\"", "class=\"strip\""] {
        let after = page.rsplit_once(drawing).unwrap().1;
        assert!(after.split_once("</section>").unwrap().0.contains("<table"), "{drawing}");
    }
}

#[test]
fn what_was_erased_is_said() {
    let mut book = Book::new();
    let content = json!({ "decision": "2026-001", "record": book.record });
    let proposal = book.add("2026-01-10", "proposal", "board", content, false);
    let erasure = json!({ "entry": 1, "ground": "AVG", "reason": "Er stond een naam in." });
    book.act("2026-01-11", "erasure", "board", erasure);
    let position = json!({
        "decision": "2026-001", "proposal": proposal, "right": "advice", "answer": "agree", "text": "Goed.",
    });
    book.act("2026-01-12", "position", COUNCIL, position);
    let page = report(&book, Lang::Nl, Some("2026-001"), &[]);
    assert!(page.contains("De inhoud van inschrijving 1 is gewist met inschrijving 2."));
    report(&book, Lang::En, None, &[]);

    // And where nothing is left that tells of which decision it was.
    let mut book = Book::new();
    let content = json!({ "decision": "2026-001", "record": book.record });
    book.add("2026-01-10", "proposal", "board", content, false);
    let page = report(&book, Lang::En, None, &[]);
    assert!(page.contains("The content of entry 1 was erased."));
}

#[test]
fn findings_are_shown_with_their_word_and_never_as_a_score() {
    static RULE: Rule = Rule {
        id: "not-in-any-list",
        severity: Severity::Breach,
        basis: &[Basis::Expectation("E10"), Basis::CouncilsAct],
        check: Check::Ledger(|_, _| ()),
    };
    let what = sentence!("status-line", id = "<b>", title = "x", status = "y");
    let about = |decision: Option<&str>| Finding {
        rule: &RULE,
        decision: decision.and_then(DecisionId::new),
        entries: vec![1, 2],
        member: None,
        what: what.clone(),
    };
    let findings = [about(Some("2026-001")), about(None)];
    let page = report(&life(|_| ()), Lang::Nl, Some("2026-001"), &findings);
    assert_eq!(page.matches("<li class=\"finding breach\">").count(), 1);
    assert!(page.contains("tekortkoming: 1") && page.contains("inschrijving 1, inschrijving 2"));
    assert!(page.contains("&#60;b&#62; x: y"));
    let page = report(&life(|_| ()), Lang::En, None, &findings);
    assert_eq!(page.matches("<li class=\"finding breach\">").count(), 2);
}

#[test]
fn a_ledger_without_decisions_has_a_report_too() {
    let page = report(&Book::new(), Lang::En, None, &[]);
    assert!(page.contains("Verified is not approved."));
}

#[test]
fn the_command_writes_a_whole_file_or_says_why_not() {
    let world = World::example();
    let reader = world.person("reader");
    let ledger = world.path("ledger").display().to_string();
    let run = |args: &[&str]| reader.run(&[&["report", &ledger][..], args].concat());
    run(&["--decision", "2026-003", "--at", "2026-05-20", "--output", "one.html"]).ok();
    run(&["--at", "2026-05-20", "--output", "all.html"]).ok();
    for name in ["one.html", "all.html"] {
        let page = reader.text(name);
        check(&page);
        assert!(page.contains("In de nacht één verpleegkundige") || page.contains("2026-003"));
    }
    // What ended is told with the day on which it really did, here as in the list.
    let ended = |args: &[&str]| {
        String::from_utf8(run(&[args, &["--at", "2026-12-01", "--lang", "nl"]].concat()).ok().out)
    };
    let page = ended(&["--decision", "2026-003"]).unwrap();
    assert!(page.contains("16 maart 2026 tot en met 3 juli 2026") && page.contains("sinds 3 juli 2026"));
    assert!(ended(&[]).unwrap().contains("<span class=\"day\">3 juli 2026</span>"));
    assert_eq!(String::from_utf8(run(&["--at", "2026-05-20"]).ok().out).unwrap(), reader.text("all.html"));
    run(&["--output", "one.html"]).ended(2).said(&["one.html"]);
    run(&["--output", "none/x.html"]).ended(2).said(&["none/x.html"]);
    run(&["--decision", "2026-999", "--output", "x.html"]).ended(1).said(&["2026-999"]);
    run(&["--decision", "2026-003", "--known-at", "2026-01-05", "--output", "x.html"])
        .ended(1)
        .said(&["2026-003"]);
    run(&["--at", "2026-02-30", "--output", "x.html"]).ended(2).said(&["2026-02-30"]);
    assert!(!reader.file("x.html").exists());
}

/// Markup on a screen is no report; a file or another program takes it.
#[test]
fn a_screen_gets_no_markup() {
    let world = World::example();
    let reader = world.person("reader");
    let line = format!("'{}' report '{}' --lang en", env!("CARGO_BIN_EXE_verantwoord"), world.ledger());
    let mut script = reader.command("script");
    let Ok(output) = script.args(["-qec", &line, "/dev/null"]).stdin(std::process::Stdio::null()).output()
    else {
        return not_tested("that a screen gets no markup: script is not installed");
    };
    let screen = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(2), "{screen}");
    assert!(screen.contains("--output report.html") && !screen.contains('<'), "{screen}");
}
