//! Questions about time: was something in force, which reviews were missed, who knew what.

use serde_json::json;
use verantwoord::deviation::{
    Answer, Life, Lives, Phase, Question, Rules, Standing, expected_reviews, sight,
};
use verantwoord::statement::scalar::{Date, Size};
use verantwoord::words::{Lang, Say, say};

use super::LATE;
use crate::book::{Book, COUNCIL, closure, date, id};

fn life(lives: &Lives) -> &Life {
    lives.get(&id("2026-001")).unwrap()
}

fn ask<'a>(lives: &'a Lives, norm: &str, location: &str, on: &str, known: &str) -> Answer<'a> {
    let mut question = Question::default();
    if !norm.is_empty() {
        question = question.norm(norm).unwrap();
    }
    if !location.is_empty() {
        question = question.location(location).unwrap();
    }
    let answer = question.answer(lives.iter(), lives, date(on), date(known));
    for lang in Lang::ALL {
        let told = say(lang, &answer);
        assert!(!told.contains(['{', '}']), "{told}");
    }
    answer
}

/// The answer as the id of its sentence, and each decision with its phase and since when.
fn told(answer: &Answer<'_>) -> String {
    let found = answer.found.iter().map(|it| {
        let since = it.since.map_or_else(|| "?".to_owned(), |it| it.to_string());
        format!(" {}:{}:{since}", it.life.id, it.status.phase.word())
    });
    format!("{}{}", answer.sentence().id, found.collect::<String>())
}

#[test]
fn a_norm_and_a_location_are_found_by_their_words() {
    let mut book = Book::new();
    book.adopted();
    let is_yes = |norm, location| ask(&book.lives, norm, location, "2026-04-01", LATE).is_yes() == Some(true);
    for (norm, location) in [
        ("2.5", "West"),
        ("igj_nursing_home 2.5", "zonnehof west"),
        (" 2.5 ", "ÓOST"),
        ("2.5", ""),
        ("", "oost"),
    ] {
        assert!(is_yes(norm, location), "{norm} {location}");
    }
    for (norm, location) in
        [("2", ""), ("5", ""), ("2.55", ""), ("treeknorm 2.5", ""), ("", "Westerhof"), ("2.5", "West Oost")]
    {
        assert!(!is_yes(norm, location), "{norm} {location}");
    }
    assert!(Question::default().norm("–").is_none() && Question::default().location(" ").is_none());
    assert!(Question::default().is_empty());
}

#[test]
fn what_was_in_force_is_told_since_when_and_what_was_not_as_what_it_is() {
    let mut book = Book::new();
    let (_, decision) = book.adopted();
    let at = |book: &Book, on, known| told(&ask(&book.lives, "2.5", "West", on, known));
    assert_eq!(at(&book, "2026-02-01", "2026-02-01"), "question-none");
    assert_eq!(at(&book, "2026-03-05", "2026-03-05"), "question-no 2026-001:in_consultation:2026-03-01");
    assert_eq!(at(&book, "2026-03-25", LATE), "question-no 2026-001:adopted:2026-04-01");
    assert_eq!(at(&book, "2026-04-01", LATE), "question-yes 2026-001:in_force:2026-04-01");
    assert_eq!(at(&book, "2026-10-05", LATE), "question-no 2026-001:expired:2026-10-01");
    book.review("2026-05-01", &decision, "2026-05-01", "suspend", json!({}));
    book.review("2026-05-08", &decision, "2026-05-08", "suspend", json!({}));
    book.review("2026-05-20", &decision, "2026-05-20", "resume", json!({}));
    book.review("2026-06-20", &decision, "2026-06-20", "continue", json!({}));
    assert_eq!(at(&book, "2026-05-10", LATE), "question-no 2026-001:suspended:2026-05-01");
    assert_eq!(at(&book, "2026-05-10", "2026-04-30"), "question-yes 2026-001:in_force:2026-04-01");
    assert_eq!(at(&book, "2026-07-01", LATE), "question-yes 2026-001:in_force:2026-05-20");
    book.act("2026-08-01", "closure", "board", closure(&decision, "2026-07-31"));
    assert_eq!(at(&book, "2026-07-30", LATE), "question-yes 2026-001:in_force:2026-05-20");
    assert_eq!(at(&book, "2026-08-05", LATE), "question-no 2026-001:ended:2026-07-31");
    // What was moved to another location is not asked of the old one.
    assert_eq!(told(&ask(&book.lives, "2.5", "Noord", "2026-07-01", LATE)), "question-none");
}

#[test]
fn nobody_says_no_where_a_record_was_erased() {
    let mut book = Book::new();
    let content = json!({ "decision": "2026-001", "record": book.record });
    let proposal = book.add("2026-03-01", "proposal", "board", content, false);
    book.position("2026-03-10", COUNCIL, &proposal, "advice", "agree");
    let answer = ask(&book.lives, "2.5", "", "2026-04-10", LATE);
    assert_eq!((answer.is_yes(), answer.lost.len()), (None, 1));
    assert_eq!(answer.sentence().id, "question-lost");
}

/// What was expected: the day, the review, and how that stands.
fn reviews(book: &Book, on: &str) -> Vec<String> {
    let on = date(on);
    let told = |it: verantwoord::deviation::Expected| {
        let held = it.held.map_or_else(|| "-".to_owned(), |it| it.on.to_string());
        let how = it.standing(on, &Rules::default());
        format!("{} {held} {} {}", it.due, how.word(), it.days_late(on))
    };
    let found = expected_reviews(life(&book.lives), on, date(LATE));
    agrees(life(&book.lives), on, date(LATE));
    found.into_iter().map(told).collect()
}

/// The last that is open is what the terms say is due.
fn agrees(life: &Life, on: Date, known: Date) {
    let found = expected_reviews(life, on, known);
    let lives_phase = life.status(on, known, &Rules::default()).unwrap().phase;
    let decided = !life.decisions.is_empty() || life.erased.iter().any(|it| it.day <= known);
    let due = life.terms(on, known).unwrap().review_due(lives_phase).filter(|_| decided);
    let open: Vec<Date> = found.iter().filter(|it| it.open).map(|it| it.due).collect();
    assert_eq!(open, Vec::from_iter(due), "on {on}, known {known}: {found:?}");
    assert!(
        found.iter().all(|it| it.held.is_none_or(|held| held.on <= on) && !(it.open && it.held.is_some()))
    );
}

#[test]
fn each_review_was_in_time_late_or_missed() {
    let mut book = Book::new();
    let (_, decision) = book.adopted();
    assert_eq!(reviews(&book, "2026-04-10"), ["2026-05-01 - awaited 0"]);
    assert_eq!(reviews(&book, "2026-05-04"), ["2026-05-01 - missed 3"]);
    book.review("2026-05-06", &decision, "2026-05-05", "continue", json!({}));
    book.review("2026-06-01", &decision, "2026-06-01", "continue", json!({ "next": "2026-07-01" }));
    // An extra one, on a trigger, that leaves the next as it was.
    book.review("2026-06-10", &decision, "2026-06-10", "continue", json!({ "next": "2026-07-01" }));
    let until = ["2026-05-01 2026-05-05 late 4", "2026-06-04 2026-06-01 on_time 0"];
    assert_eq!(reviews(&book, "2026-06-20"), [&until[..], &["2026-07-01 - awaited 0"]].concat());
    assert_eq!(reviews(&book, "2026-07-10"), [&until[..], &["2026-07-01 - missed 9"]].concat());
    book.act("2026-07-20", "closure", "board", closure(&decision, "2026-07-15"));
    assert_eq!(reviews(&book, "2026-07-14"), [&until[..], &["2026-07-01 - missed 13"]].concat());
    // Ended: it can't be held any more, and stays missed.
    let ended = expected_reviews(life(&book.lives), date("2026-09-01"), date(LATE));
    assert_eq!(ended.last().map(|it| (it.open, it.due)), Some((false, date("2026-07-01"))));
    assert_eq!(ended.last().unwrap().standing(date("2026-09-01"), &Rules::default()), Standing::Missed);
}

#[test]
fn what_falls_away_was_not_missed() {
    let mut book = Book::new();
    let (_, decision) = book.adopted();
    book.act("2026-04-20", "closure", "board", closure(&decision, "2026-05-01"));
    assert_eq!(reviews(&book, "2026-06-01"), [""; 0]);
    // A later decision that sets another day before the first was due.
    let mut book = Book::new();
    let (_, decision) = book.adopted();
    let amended = book.amended("2026-04-10", &decision, |it| it["review"]["first"] = json!("2026-06-15"));
    book.decision("2026-04-20", &amended, "adopted", json!({}));
    assert_eq!(reviews(&book, "2026-06-01"), ["2026-06-15 - awaited 0"]);
    // And after it was due.
    let mut book = Book::new();
    let (_, decision) = book.adopted();
    let amended = book.amended("2026-04-10", &decision, |it| it["review"]["first"] = json!("2026-06-15"));
    book.decision("2026-05-02", &amended, "adopted", json!({}));
    assert_eq!(reviews(&book, "2026-06-01"), ["2026-05-01 - missed 31", "2026-06-15 - awaited 0"]);
    // Nothing is expected of what was never adopted.
    let mut book = Book::new();
    book.proposal("2026-03-01");
    assert_eq!(expected_reviews(life(&book.lives), date(LATE), date(LATE)), []);
}

/// Which decision holds, as the rule is written down: each against the one that holds before it.
fn holder(life: &Life, on: Date, known: Date) -> Option<u64> {
    let begins = |it: &verantwoord::deviation::Recorded<verantwoord::statement::decision::Decision>| {
        it.says.from.or(life.record_of(&it.says).map(|it| it.deviation.from)).unwrap_or(it.day)
    };
    let mut holds = None;
    for next in life.decisions.iter().filter(|it| it.day <= known) {
        holds = match holds {
            None => Some(next),
            Some(now) => {
                let takes_over = if begins(now) <= next.day { next.day.max(begins(next)) } else { next.day };
                Some(if takes_over <= on { next } else { now })
            }
        };
    }
    holds.map(|it| it.entry)
}

#[test]
fn whatever_the_life_the_last_open_review_is_the_one_that_is_due() {
    let mut seed: u64 = 7;
    let mut roll = |most: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % most
    };
    let day = |nth: u64| {
        let first = date("2026-03-20").civil();
        Date::from_civil(first.checked_add(jiff_days(nth)).unwrap()).unwrap().to_string()
    };
    let (mut seen, mut ended) = (0, 0);
    for _ in 0..60 {
        let mut book = Book::new();
        let (_, mut decision) = book.adopted();
        let mut now = 1;
        for _ in 0..8 {
            now += roll(25);
            match roll(6) {
                0..3 => {
                    let held = day(now.saturating_sub(roll(10)));
                    let outcome = ["continue", "continue", "suspend", "resume"][roll(4) as usize];
                    let more = match roll(3) {
                        0 => json!({ "next": day(now + roll(40)) }),
                        1 => json!({ "extension": { "until": day(200 + now), "why": "…" } }),
                        _ => json!({}),
                    };
                    book.review(&day(now), &decision, &held, outcome, more);
                }
                3 | 4 => {
                    let amended = book.amended(&day(now), &decision, |_| {});
                    let from = now.saturating_sub(20) + roll(50);
                    let more = json!({
                        "from": day(from), "first_review": day(from + roll(60)), "until": day(from + 60 + roll(120)),
                    });
                    decision = book.decision(&day(now), &amended, "adopted", more);
                }
                _ if roll(3) == 0 => {
                    book.act(&day(now), "closure", "board", closure(&decision, &day(now + roll(20))));
                }
                _ => {}
            }
        }
        let life = life(&book.lives);
        for nth in (0..320).step_by(3) {
            for known in [date(LATE), date(&day(now / 2))] {
                let on = date(&day(nth));
                agrees(life, on, known);
                assert_eq!(
                    life.terms(on, known).unwrap().decision.map(|it| it.entry),
                    holder(life, on, known)
                );
            }
        }
        seen += expected_reviews(life, date(LATE), date(LATE)).len();
        ended +=
            usize::from(book.lives.status(&life.id, date(LATE), date(LATE)).unwrap().phase == Phase::Ended);
    }
    assert!(seen > 100 && ended > 3, "{seen} {ended}");
}

fn jiff_days(days: u64) -> jiff::Span {
    jiff::Span::new().days(i64::try_from(days).unwrap())
}

#[test]
fn an_author_knew_what_it_had_seen() {
    let mut book = Book::new();
    let first = book.proposal("2026-03-01");
    let second = book.amended("2026-03-03", &first, |it| it["title"] = json!("Anders"));
    book.position("2026-03-10", "supervisory-board", &second, "informed", "informed");
    book.position("2026-03-11", COUNCIL, &first, "advice", "disagree");
    // The council had seen the ledger up to the first proposal alone.
    let mut acts = book.acts.clone();
    acts.last_mut().unwrap().statement.as_mut().unwrap().seen.size = Size::new(2).unwrap();
    let lives = Lives::of_acts(&acts);
    let life = life(&lives);
    let known = date(LATE);
    let numbers = |of: &[verantwoord::deviation::Head<'_>]| of.iter().map(|it| it.entry).collect::<Vec<_>>();
    let council = life.known_to(4, known).unwrap();
    assert_eq!((numbers(&council.seen), numbers(&council.unseen)), (vec![1], vec![2, 3]));
    assert_eq!((council.size, council.version.map(|it| it.0), council.positions.len()), (2, Some(1), 0));
    let supervisors = life.known_to(3, known).unwrap();
    assert_eq!((numbers(&supervisors.seen), numbers(&supervisors.unseen)), (vec![1, 2], vec![]));
    assert_eq!(supervisors.version.map(|it| it.1.title.as_str().to_owned()), Some("Anders".into()));
    // The charter is of no decision; what was recorded later was not known; and an entry may not be there at all.
    assert!(life.known_to(0, known).is_none() && life.known_to(99, known).is_none());
    assert!(life.known_to(4, date("2026-03-10")).is_none());
    let heads = life.heads(known);
    assert_eq!(sight(&heads, 0).unwrap().seen, 0..0);
    assert_eq!(sight(&heads, 9), None);
}

#[test]
fn each_version_stands_beside_the_one_that_it_changes() {
    let mut book = Book::new();
    let first = book.proposal("2026-03-01");
    let second = book.amended("2026-03-03", &first, |it| it["title"] = json!("Anders"));
    let mut record = book.record.clone();
    record["title"] = json!("Besloten");
    book.decision("2026-03-20", &second, "adopted_with_changes", json!({ "record": record }));
    let records = life(&book.lives).records(date(LATE));
    let befores: Vec<_> = records.iter().map(|it| (it.entry, it.before.map(|it| it.0))).collect();
    assert_eq!(befores, [(1, None), (2, Some(1)), (3, Some(2))]);
    let changes: Vec<_> = records.iter().map(|it| it.changes()).collect();
    assert!(changes[0].is_empty());
    assert_eq!(changes[1].iter().map(|it| it.path.as_str()).collect::<Vec<_>>(), ["title"]);
    assert_eq!(changes[2].len(), 1);
    assert_eq!(life(&book.lives).records(date("2026-03-02")).len(), 1);
}

#[test]
fn which_proposals_wait_for_a_decision() {
    let mut book = Book::new();
    let open = |book: &Book, known| book.lives.undecided(date(known)).count();
    assert_eq!(open(&book, LATE), 0);
    let (_, decision) = book.adopted();
    assert_eq!((open(&book, "2026-03-15"), open(&book, LATE)), (1, 0));
    book.amended("2026-05-01", &decision, |_| {});
    assert_eq!(open(&book, LATE), 1);
    book.act("2026-06-01", "closure", "board", closure(&decision, "2026-06-01"));
    assert_eq!(open(&book, LATE), 0);
}
