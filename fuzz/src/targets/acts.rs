//! What acts mean, whatever they say: without keys, so that a fuzzer is quick. Nothing stops, and a report shows all of it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use verantwoord::audit::{Trail, audit};
use verantwoord::crypto::Digest;
use verantwoord::deviation::{Act, due};
use verantwoord::norms::Shelf;
use verantwoord::report::findings;
use verantwoord::report::html::{Head, Sources, audited, html};
use verantwoord::statement::Statement;
use verantwoord::statement::scalar::{Date, Origin};
use verantwoord::words::Lang;

use super::edits::{Input, json};
use super::signed::EXAMPLE_SAID;
use super::told;

pub fn acts(data: &[u8]) {
    static SHELF: LazyLock<Shelf> = LazyLock::new(Shelf::built_in);
    let mut input = Input(data);
    let mut said = EXAMPLE_SAID.said.clone();
    let days = ["0001-01-01", "2026-03-20", "2026-06-01", "2027-01-01", "9999-12-31"];
    let day = |input: &mut Input<'_>| Date::new(days[input.below(days.len())]).unwrap();
    let (on, known) = (day(&mut input), day(&mut input));
    for _ in 0..8 {
        if input.is_empty() {
            break;
        }
        let at = input.below(said.len());
        json(&mut said[at].statement, &mut input);
    }
    let mut acts = Vec::new();
    for (entry, one) in (0..).zip(&said) {
        let bytes = format!("{:#}\n", one.statement).into_bytes();
        let Ok(statement) = Statement::parse(&bytes) else { continue };
        // By its old digest, so that others still refer to it.
        let (kind, by, digest) = (statement.kind(), statement.by.clone(), one.digest());
        let statement = Some(statement);
        acts.push(Act { entry, recorded: one.recorded, kind, by, digest, signers: Box::new([]), statement });
    }
    let Some(first) = acts.first() else { return };
    let origin = Origin::new("demo.example/afwijkingen").unwrap();
    let head = Head { origin, fingerprint: first.digest, size: 20, root: Digest::of(b"") };
    let trail = Trail::of_acts(acts, BTreeSet::new(), known);
    let lives = trail.lives();
    let found = audit(&trail, &lives, &SHELF, on);
    found.iter().for_each(|it| told(&it.what));
    let _ = due(&lives, on, known);
    for lang in Lang::ALL {
        let _ = findings::text(lang, &found, &|_| String::new());
        let _ = findings::json(lang, &found);
        let sources = Sources { head: &head, trail: &trail, lives: &lives, findings: &found, on };
        for page in [html(lang, &sources, None).unwrap(), audited(lang, &sources).unwrap()] {
            assert!(!page.contains("<script") && !page.contains('\u{202e}') && !page.contains("NaN"));
        }
    }
}
