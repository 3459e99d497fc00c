//! What the audit found, as a page of its own.

use askama::Template;

use crate::audit::Finding;
use crate::report::findings;
use crate::sentence;
use crate::statement::scalar::DecisionId;
use crate::words::{Lang, Sentence, visible_line};

use super::findings::Findings;
use super::speak::Speak;
use super::{Head, Sources};

#[derive(Template)]
#[template(path = "report/audit.html")]
struct Page<'a> {
    s: &'a Speak<'a>,
    head: &'a Head,
    title: String,
    pages: String,
    as_of: Sentence,
    summary: Sentence,
    parts: Vec<Part>,
}

/// What was found about one decision, or about the ledger.
struct Part {
    heading: String,
    findings: Findings,
}

/// The findings of the sources, by decision, as one file.
///
/// # Errors
/// As [`super::html`].
pub fn audited(lang: Lang, sources: &Sources<'_>) -> askama::Result<String> {
    let s = &Speak::new(lang, sources);
    let (on, known) = (sources.on, sources.trail.known());
    let part = |(id, found): (Option<&DecisionId>, Vec<&Finding>)| {
        let title = |id: &DecisionId| {
            let life = sources.lives.get(id)?;
            life.terms(on, known)?.record.map(|it| visible_line(&it.title))
        };
        let heading = match id {
            Some(id) => {
                sentence!("findings-decision", id = id.as_str(), title = title(id).unwrap_or_default())
            }
            None => sentence!("findings-ledger"),
        };
        Part { heading: s.say(&heading), findings: Findings::of(s, &found) }
    };
    let parts = findings::by_decision(sources.findings).into_iter().map(part).collect();
    let as_of = sentence!("report-as-of", on = on, known = known);
    let summary = findings::summary(sources.findings);
    Page { s, head: sources.head, title: s.organisation(), pages: String::new(), as_of, summary, parts }
        .render()
}
