//! What a catalogue says.

use std::collections::HashMap;

use crate::crypto::Digest;
use crate::statement::choice::Framework;
use crate::statement::scalar::{Date, Line, Time};

/// An edition of a catalogue: a file, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Catalogue {
    /// Its name: that of its file, without the ending.
    pub name: String,
    /// The digest of the file's exact bytes.
    pub digest: Digest,
    /// What OSCAL knows this document by.
    pub uuid: String,
    /// The title.
    pub title: String,
    /// The version, as its makers count.
    pub version: String,
    /// When the document was last changed.
    pub modified: Moment,
    /// When it was published, if it says so.
    pub published: Option<Moment>,
    /// Which framework its norms are of, if it says so.
    pub framework: Option<Framework>,
    /// Where its words come from, if it says so.
    pub source: Option<String>,
    /// What is said about it.
    pub remarks: Option<String>,
    /// The groups of norms, in order, those within a group after it.
    pub themes: Vec<Theme>,
    /// The norms, in order, those within a norm after it.
    pub norms: Vec<Norm>,
    /// The norm of each id, and of each label that is of one norm alone.
    pub(super) index: HashMap<String, Option<usize>>,
}

/// A group of norms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// The title.
    pub title: String,
    /// The group that it stands in.
    pub within: Option<usize>,
    /// What was seen of it.
    pub observations: Vec<Observation>,
}

/// A norm: a control, as OSCAL says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Norm {
    /// The id in the document.
    pub id: String,
    /// The number by which people know it, such as `2.5`.
    pub label: Option<String>,
    /// The title.
    pub title: String,
    /// The group that it stands in: its place among the catalogue's themes.
    pub theme: Option<usize>,
    /// The exact words: those of its statement, each part on a line. What OSCAL would fill in (`{{ insert: … }}`) stays as
    /// it is written. Empty for a norm that has none, such as one that was withdrawn.
    pub words: String,
    /// Where the words come from, if it says so.
    pub source: Option<String>,
    /// What was seen of it.
    pub observations: Vec<Observation>,
}

/// What somebody saw of a norm or a theme in practice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Observation {
    /// How many met it, in the words of whoever looked.
    pub share: Option<String>,
    /// The observation.
    pub text: String,
}

/// When a document was changed or published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The moment.
    pub time: Time,
    /// The day, as it is written there.
    pub day: Date,
}

impl Moment {
    /// The moment that a date and time with a zone names: `2023-12-04T14:55:00.000-04:00`.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let (moment, rest) = text.split_at_checked(19)?;
        let written = Time::new(&format!("{moment}Z"))?;
        let zone = match rest.strip_prefix('.') {
            Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
            None => rest,
        };
        let time = Time::from_unix(written.unix() - east_of_greenwich(zone)?)?;
        Some(Self { time, day: Date::new(moment.get(..10)?)? })
    }
}

/// How many seconds a zone such as `+01:00` is ahead.
fn east_of_greenwich(zone: &str) -> Option<i64> {
    if zone == "Z" {
        return Some(0);
    }
    let (sign, rest) = zone.split_at_checked(1)?;
    let (hours, minutes) = rest.split_once(':')?;
    let number = |text: &str, below: i64| {
        let digits = text.len() == 2 && text.bytes().all(|it| it.is_ascii_digit());
        text.parse::<i64>().ok().filter(|it| digits && *it < below)
    };
    let seconds = number(hours, 24)? * 3600 + number(minutes, 60)? * 60;
    match sign {
        "+" => Some(seconds),
        "-" => Some(-seconds),
        _ => None,
    }
}

impl Norm {
    /// The number by which a record names it: the label, else the id.
    #[must_use]
    pub fn clause(&self) -> &str {
        self.label.as_deref().unwrap_or(&self.id)
    }
}

impl Catalogue {
    /// The norm with an id, or with a label that no other norm has.
    #[must_use]
    pub fn norm(&self, id: &str) -> Option<&Norm> {
        self.norms.get((*self.index.get(id)?)?)
    }

    /// The edition, in one line: title and version, or the version alone where that would be too long.
    #[must_use]
    pub fn edition(&self) -> Option<Line> {
        Line::new(&format!("{}, {}", self.title, self.version)).or_else(|| Line::new(&self.version))
    }

    /// Since when this edition is there: when it was published, else when it was last changed.
    #[must_use]
    pub fn since(&self) -> Moment {
        self.published.unwrap_or(self.modified)
    }

    /// The themes that a norm stands in, the outermost first.
    #[must_use]
    pub fn themes_of(&self, norm: &Norm) -> Vec<&Theme> {
        let theme = |at: usize| self.themes.get(at);
        let mut found: Vec<&Theme> =
            std::iter::successors(norm.theme.and_then(theme), |it| it.within.and_then(theme)).collect();
        found.reverse();
        found
    }
}
