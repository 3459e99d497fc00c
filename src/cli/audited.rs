//! A ledger with all that the audit finds in it: read once, for `audit`, `report` and `examine`.

use std::path::Path;

use clap::ArgMatches;

use crate::audit::{Finding, Trail, audit};
use crate::deviation::Lives;
use crate::ledger::{Ledger, Verified};
use crate::report::html::{Head, Sources};
use crate::report::{Scope, Table};
use crate::statement::scalar::{Date, DecisionId};

use super::context::{Context, Read};
use super::outcome::Failure;
use super::{life, norm};

/// A ledger on a day, as known on a day, with what was found.
pub(super) struct Audited {
    pub(super) ledger: Ledger<Verified>,
    pub(super) trail: Trail,
    pub(super) lives: Lives,
    pub(super) findings: Vec<Finding>,
    pub(super) on: Date,
    pub(super) known: Date,
    head: Head,
}

impl Audited {
    /// Audits what was read, on the days that `--at` and `--known-at` name, else today.
    pub(super) fn of(context: &Context, matches: &ArgMatches, read: Read) -> Result<Self, Failure> {
        let (on, known) = (life::day(context, matches, "at")?, life::day(context, matches, "known-at")?);
        Self::on(context, read, on, known)
    }

    /// Audits what was read, on a day, as known on a day.
    pub(super) fn on(context: &Context, read: Read, on: Date, known: Date) -> Result<Self, Failure> {
        let Read { ledger, acts } = read;
        let trail = Trail::of_read(ledger.view(), acts, known).map_err(Failure::could_not)?;
        let lives = trail.lives();
        let findings = audit(&trail, &lives, &norm::shelf(context), on);
        let head = Head::of(&ledger);
        Ok(Self { ledger, trail, lives, findings, on, known, head })
    }

    /// Reads and audits the ledger that lies somewhere.
    pub(super) fn at(context: &Context, matches: &ArgMatches, path: &Path) -> Result<Self, Failure> {
        // A day that is none is told before anything is read.
        life::day(context, matches, "at").and(life::day(context, matches, "known-at"))?;
        Self::of(context, matches, context.read_ledger(path)?)
    }

    pub(super) fn title(&self, id: &DecisionId) -> String {
        self.lives.get(id).map(|it| life::title(it, self.on, self.known)).unwrap_or_default()
    }

    pub(super) fn sources(&self) -> Sources<'_> {
        let Self { trail, lives, findings, on, head, .. } = self;
        Sources { head, trail, lives, findings, on: *on }
    }

    pub(super) fn scope<'a>(&'a self, context: &Context) -> Scope<'a> {
        let Self { ledger, lives, on, known, .. } = self;
        Scope { ledger, lives, decision: None, on: *on, known: *known, lang: context.lang }
    }

    /// The findings as a table.
    pub(super) fn table(&self, context: &Context) -> Table {
        crate::report::findings::table(context.lang, &self.findings, &|id| self.title(id))
    }
}
