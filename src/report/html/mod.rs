//! A report as one HTML file that needs nothing else: no script, no network, no font of its own. For a screen
//! of any width, and for paper.
//!
//! The words stand in `locales/`, the markup in `templates/report`, and what is shown is made here. A template
//! escapes whatever it shows; each text of a ledger goes through [`speak::Speak`] on its way, which makes
//! hidden characters visible.

mod audited;
mod causes;
mod chapter;
mod consulted;
mod findings;
mod matrix;
mod overview;
mod plot;
mod reviewed;
mod speak;
mod story;
mod wrap;

pub use audited::audited;

pub use askama::Error as Trouble;
use askama::Template;

use crate::audit::{Finding, Trail};
use crate::crypto::Digest;
use crate::deviation::{Life, Lives};
use crate::ledger::Verified;
use crate::statement::scalar::{Date, Origin};
use crate::words::Lang;

use chapter::Chapter;
use overview::Overview;
use speak::Speak;

/// Which ledger it is, and how far it was read.
#[derive(Debug, Clone)]
pub struct Head {
    /// Its name.
    pub origin: Origin,
    /// The digest of its first statement.
    pub fingerprint: Digest,
    /// The number of its entries.
    pub size: u64,
    /// The root of its tree.
    pub root: Digest,
}

impl Head {
    /// Of a ledger that was verified.
    #[must_use]
    pub fn of(ledger: &Verified) -> Self {
        Self {
            origin: ledger.origin().clone(),
            fingerprint: ledger.fingerprint(),
            size: ledger.size(),
            root: ledger.root(),
        }
    }

    fn fingerprint_groups(&self) -> String {
        groups(&self.fingerprint)
    }

    fn root_groups(&self) -> String {
        groups(&self.root)
    }
}

/// What a report is made of.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// Which ledger.
    pub head: &'a Head,
    /// Every act that was known.
    pub trail: &'a Trail,
    /// The lives that these make.
    pub lives: &'a Lives,
    /// What the audit found in them.
    pub findings: &'a [Finding],
    /// The day on which things are looked at.
    pub on: Date,
}

/// The report on one decision, or with `None` on the whole ledger.
///
/// # Errors
/// Never for want of anything in the ledger: only if a template can't be written out.
pub fn html(lang: Lang, sources: &Sources<'_>, decision: Option<&Life>) -> askama::Result<String> {
    let speak = &Speak::new(lang, sources);
    let lives: Vec<&Life> = match decision {
        Some(life) => vec![life],
        None => sources.lives.iter().collect(),
    };
    let by_decision = findings::by_decision(sources.findings);
    let chapters: Vec<Chapter<'_>> = lives
        .into_iter()
        .filter_map(|life| Chapter::of(speak, sources, life, &by_decision, decision.is_some()))
        .collect();
    let overview = decision.is_none().then(|| Overview::of(speak, sources, &chapters));
    let title = match (&overview, chapters.first()) {
        (None, Some(chapter)) => format!("{} – {}", chapter.life.id, chapter.title),
        _ => speak.organisation(),
    };
    let pages =
        if overview.is_some() { chapters.iter().map(|it| pages(speak, it)).collect() } else { String::new() };
    Page { s: speak, head: sources.head, title, pages, chapters, overview }.render()
}

/// The printed pages of a chapter: its own header stands above them.
fn pages(s: &Speak<'_>, chapter: &Chapter<'_>) -> String {
    let (place, header) = (chapter.place(), s.css(chapter.header()));
    format!("@page {place} {{ @top-left {{ content: \"{header}\"; }} }} #{place} {{ page: {place}; }}\n")
}

/// The whole file.
#[derive(Template)]
#[template(path = "report/page.html")]
struct Page<'a> {
    s: &'a Speak<'a>,
    head: &'a Head,
    title: String,
    /// The style of the printed pages of each chapter.
    pages: String,
    chapters: Vec<Chapter<'a>>,
    overview: Option<Overview<'a>>,
}

/// A text as it can stand in a string of a style sheet: whatever is no letter or digit is written as its number.
pub(super) fn css_string(text: &str) -> String {
    let shown = wrap::wrap(text, 96, 1).join("");
    let escape = |c: char| {
        if c.is_ascii_alphanumeric() { c.to_string() } else { format!("\\{:06X}", u32::from(c)) }
    };
    shown.chars().map(escape).collect()
}

/// A digest in groups of four, as people read it to each other.
fn groups(digest: &Digest) -> String {
    let hex = digest.to_string();
    let parts: Vec<&str> = hex.as_bytes().chunks(4).filter_map(|it| std::str::from_utf8(it).ok()).collect();
    parts.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_title_ends_the_style_sheet() {
        let said = css_string("</style><script>\"; } \\ é\u{202e}");
        assert!(said.chars().all(|c| c.is_ascii_alphanumeric() || c == '\\'), "{said}");
        assert!(said.starts_with("\\00003C\\00002Fstyle\\00003E"), "{said}");
    }

    #[test]
    fn a_digest_is_sixteen_groups() {
        let said = groups(&Digest([0xab; 32]));
        assert_eq!(said.split(' ').count(), 16);
        assert_eq!(said.replace(' ', ""), "ab".repeat(32));
    }
}
