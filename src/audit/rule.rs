//! What a rule is, and what it finds.

use crate::sentence;
use crate::statement::scalar::DecisionId;
use crate::words::{Say, Sentence};

use super::expectation::Expectation;
use super::scene::{Case, Scene};

/// How much a finding asks of whoever reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// A step that the law or a careful process asks for is not there, or not in time.
    Breach,
    /// Something that needs an explanation, or attention.
    Concern,
    /// Good to know.
    Notice,
}

impl Severity {
    /// Every one, gravest first.
    pub const ALL: [Self; 3] = [Self::Breach, Self::Concern, Self::Notice];

    /// The word, which never changes: for JSON and for filters.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Breach => "breach",
            Self::Concern => "concern",
            Self::Notice => "notice",
        }
    }

    /// The one with this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

impl Say for Severity {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Breach => sentence!("severity-breach"),
            Self::Concern => sentence!("severity-concern"),
            Self::Notice => sentence!("severity-notice"),
        }
    }
}

/// What a rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// A phrase of the inspectorate's texts, by its id: see [`super::EXPECTATIONS`].
    Expectation(&'static str),
    /// The law on client councils (Wmcz 2018).
    CouncilsAct,
    /// The law on works councils (WOR).
    WorksCouncilsAct,
    /// The General Data Protection Regulation (AVG).
    Privacy,
    /// A section of docs/FORMAT.md.
    Format(&'static str),
    /// A part of docs/RECORD.md.
    Record(&'static str),
}

impl Basis {
    /// The phrase of the inspectorate that it names.
    #[must_use]
    pub fn expectation(self) -> Option<&'static Expectation> {
        let Self::Expectation(id) = self else { return None };
        Expectation::find(id)
    }

    /// A short word that never changes: `E10`, `wmcz`, `format:6`.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Expectation(id) => id.to_owned(),
            Self::CouncilsAct => "wmcz".to_owned(),
            Self::WorksCouncilsAct => "wor".to_owned(),
            Self::Privacy => "avg".to_owned(),
            Self::Format(section) => format!("format:{section}"),
            Self::Record(part) => format!("record:{part}"),
        }
    }
}

impl Say for Basis {
    fn sentence(&self) -> Sentence {
        match self {
            Self::Expectation(id) => match Expectation::find(id) {
                Some(it) => {
                    sentence!("basis-expectation", id = it.id, phrase = it.phrase, source = it.source.title())
                }
                None => sentence!("basis-expectation", id = *id, phrase = "", source = ""),
            },
            Self::CouncilsAct => sentence!("basis-wmcz"),
            Self::WorksCouncilsAct => sentence!("basis-wor"),
            Self::Privacy => sentence!("basis-avg"),
            Self::Format(section) => sentence!("basis-format", section = *section),
            Self::Record(part) => sentence!("basis-record", part = *part),
        }
    }
}

/// How a rule looks.
#[derive(Clone, Copy)]
pub enum Check {
    /// Once, at the ledger as a whole.
    Ledger(fn(&Scene<'_>, &mut Found)),
    /// At each decision.
    Life(fn(&Case<'_>, &mut Found)),
}

impl std::fmt::Debug for Check {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Ledger(_) => "Ledger",
            Self::Life(_) => "Life",
        })
    }
}

/// A rule of the audit. Its words stand in `locales/` under `rule-` and its id: what it is called, and as
/// attributes what it looks at (`looks`), why that matters (`why`) and what to do (`todo`).
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name, which never changes: for JSON and for references.
    pub id: &'static str,
    /// How grave a finding of it is.
    pub severity: Severity,
    /// What it rests on; at least one.
    pub basis: &'static [Basis],
    /// How it looks.
    pub check: Check,
}

impl Rule {
    /// One that looks at each decision.
    pub(super) const fn life(
        id: &'static str,
        severity: Severity,
        basis: &'static [Basis],
        check: fn(&Case<'_>, &mut Found),
    ) -> Self {
        Self { id, severity, basis, check: Check::Life(check) }
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Rule {}

impl std::hash::Hash for Rule {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl Rule {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> Sentence {
        Sentence::new(format!("rule-{}", self.id))
    }

    /// What it looks at.
    #[must_use]
    pub fn looks(&self) -> Sentence {
        Sentence::new(format!("rule-{}.looks", self.id))
    }

    /// Why that matters.
    #[must_use]
    pub fn why(&self) -> Sentence {
        Sentence::new(format!("rule-{}.why", self.id))
    }

    /// What to do about a finding.
    #[must_use]
    pub fn todo(&self) -> Sentence {
        Sentence::new(format!("rule-{}.todo", self.id))
    }
}

/// Rules about one subject.
#[derive(Debug, Clone, Copy)]
pub struct Group {
    /// Its name; its words stand in `locales/` under `rules-` and this.
    pub id: &'static str,
    /// Its rules.
    pub rules: &'static [Rule],
}

impl Group {
    /// What it is called.
    #[must_use]
    pub fn name(&self) -> Sentence {
        Sentence::new(format!("rules-{}", self.id))
    }
}

/// Something that a rule found: data, not an error. It is no verdict.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Finding {
    /// The rule that found it.
    pub rule: &'static Rule,
    /// The decision that it is about; `None` if it is about the ledger.
    pub decision: Option<DecisionId>,
    /// The entries that show it, in order.
    pub entries: Vec<u64>,
    /// The member of the newest of these entries' content that it is about, such as `record.measures[1].addresses`.
    pub member: Option<String>,
    /// What was found.
    pub what: Sentence,
}

impl Finding {
    /// How grave it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.severity
    }
}

/// Takes in what the rule that looks now finds.
#[derive(Debug)]
pub struct Found {
    pub(super) rule: &'static Rule,
    pub(super) decision: Option<DecisionId>,
    pub(super) findings: Vec<Finding>,
}

impl Found {
    /// Something was found, and these entries show it.
    pub fn add(&mut self, entries: &[u64], what: Sentence) {
        self.push(entries, None, what);
    }

    /// Something was found in a member of the newest of these entries.
    pub fn add_in(&mut self, entries: &[u64], member: impl Into<String>, what: Sentence) {
        self.push(entries, Some(member.into()), what);
    }

    fn push(&mut self, entries: &[u64], member: Option<String>, what: Sentence) {
        let mut entries = entries.to_vec();
        entries.sort_unstable();
        entries.dedup();
        let decision = self.decision.clone();
        self.findings.push(Finding { rule: self.rule, decision, entries, member, what });
    }
}
