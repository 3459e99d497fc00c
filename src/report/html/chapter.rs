//! One decision: all that is shown of it.

use std::collections::HashMap;

use askama::Template;

use crate::audit::Trail;
use crate::crypto::Digest;
use crate::deviation::{Life, Phase, Recorded, Rules, Status, Superseded, Terms};
use crate::sentence;
use crate::statement::closure::Closure;
use crate::statement::record::{Consultation, Document, Measure, Record, Risk};
use crate::statement::review::Review;
use crate::statement::scalar::{Date, Id};

use super::Sources;
use super::causes::{self, Drawing};
use super::consulted::{self, Answer, Heard, Said};
use super::findings::{ByDecision, Findings};
use super::matrix::{Matrix, band};
use super::plot::Plot;
use super::reviewed::{self, Reviewed, Standing, Things};
use super::speak::Speak;
use super::story::{self, Event};

/// The sections in their order: the name of the place of each, and its heading.
const SECTIONS: [(&str, &str); 16] = [
    ("clients", "report-section-clients"),
    ("facts", "report-section-facts"),
    ("deviation", "report-section-deviation"),
    ("norms", "report-section-norms"),
    ("causes", "report-section-causes"),
    ("within", "report-section-within"),
    ("options", "report-section-options"),
    ("measures", "report-section-measures"),
    ("risks", "report-section-risks"),
    ("consulted", "report-section-consulted"),
    ("decision", "report-section-decision"),
    ("reviews", "report-section-reviews"),
    ("outside", "report-section-outside"),
    ("story", "report-section-story"),
    ("findings", "report-section-findings"),
    ("check", "report-section-check"),
];

/// The report on one decision.
#[derive(Template)]
#[template(path = "report/chapter.html")]
pub(super) struct Chapter<'a> {
    pub(super) s: &'a Speak<'a>,
    pub(super) sources: Sources<'a>,
    pub(super) life: &'a Life,
    /// Whether the report is on this decision alone.
    pub(super) alone: bool,
    pub(super) title: String,
    pub(super) terms: Terms<'a>,
    pub(super) status: Status,
    pub(super) rules: Rules,
    pub(super) record: Option<&'a Record>,
    pub(super) findings: Findings,
    things: Things<'a>,
    causes: Drawing,
    matrices: [(&'static str, Matrix); 2],
    heard: Vec<Heard<'a>>,
    answers: HashMap<Digest, Vec<Answer<'a>>>,
    standings: HashMap<&'a Id, Standing>,
    reviews: Vec<Reviewed<'a>>,
    plots: Vec<Plot<'a>>,
    events: Vec<Event>,
}

impl<'a> Chapter<'a> {
    /// `None` where nothing was known of the decision.
    pub(super) fn of(
        s: &'a Speak<'a>,
        sources: &Sources<'a>,
        life: &'a Life,
        findings: &ByDecision<'a>,
        alone: bool,
    ) -> Option<Self> {
        let (trail, lives): (&'a Trail, _) = (sources.trail, sources.lives);
        let rules = lives.charters().rules(s.known);
        let (terms, status) = (life.terms(s.on, s.known)?, life.status(s.on, s.known, &rules)?);
        let record = terms.record;
        let reviews: Vec<&'a Recorded<Review>> = life.held(s.on, s.known);
        let answers = consulted::answers(life);
        let heard = consulted::heard(life, &terms, &answers);
        let risks = record.map_or(&[][..], |it| &it.risks);
        let before = Matrix::of(risks, rules.red_risk_from, |it| (it.likelihood.get(), it.impact.get()));
        let after = Matrix::of(risks, rules.red_risk_from, |it| {
            (it.residual_likelihood.get(), it.residual_impact.get())
        });
        let found = findings.get(&Some(&life.id)).map_or(&[][..], Vec::as_slice);
        Some(Self {
            s,
            sources: *sources,
            life,
            alone,
            title: record.map_or_else(|| s.w("report-untitled"), |it| s.line(&it.title)),
            record,
            findings: Findings::of(s, found),
            things: record.map(|it| Things::of(s, it)).unwrap_or_default(),
            causes: causes::draw(s, record.map_or(&[][..], |it| &it.root_causes)),
            matrices: [("before", before), ("after", after)],
            heard,
            standings: reviewed::standings(&reviews),
            plots: record.map(|it| reviewed::plots(s, it, &reviews)).unwrap_or_default(),
            reviews: reviewed::tell(s, life, &reviews),
            events: story::events(s, trail, life, |it| lives.erased_by(it)),
            answers,
            terms,
            status,
            rules,
        })
    }

    /// The beginning of every place within this chapter.
    pub(super) fn place(&self) -> String {
        format!("d{}", self.life.id)
    }

    fn sections(&self) -> &'static [(&'static str, &'static str)] {
        &SECTIONS
    }

    /// The heading of a section.
    fn section(&self, name: &str) -> String {
        SECTIONS.iter().find(|it| it.0 == name).map(|it| self.s.w(it.1)).unwrap_or_default()
    }

    /// A heading, so much below the title of this chapter.
    fn h(&self, below: u8) -> u8 {
        if self.alone { 1 + below } else { 2 + below }
    }

    /// The phase, as the beginning of a line.
    pub(super) fn phase(&self) -> String {
        capital(&self.s.say(&self.status.phase))
    }

    pub(super) fn next_review(&self) -> Option<Date> {
        self.terms.review_due(self.status.phase)
    }

    fn as_of(&self) -> String {
        self.s.say(&sentence!(
            "report-as-of",
            on = self.s.day(&self.status.on),
            known = self.s.day(&self.status.known)
        ))
    }

    /// Whose decision it is.
    fn decided_by(&self) -> String {
        let Some(it) = self.terms.decision else { return self.s.w("report-undecided") };
        self.s.say(&sentence!(
            "report-decided-by",
            body = self.s.body(&it.by),
            day = self.s.day(&it.day),
            outcome = self.s.say(&it.says.outcome),
            entry = it.entry
        ))
    }

    /// The functions of who signed an entry.
    fn signers(&self, entry: &u64) -> String {
        let label =
            |it: crate::audit::Signer<'_>| format!("{} ({})", self.s.line(it.label), self.s.body(it.body));
        self.sources.trail.signers(*entry).map(label).collect::<Vec<_>>().join(", ")
    }

    /// How far a measure or a milestone is, by the last review that speaks of it, and when that was held.
    fn standing(&self, id: &Id) -> (String, String) {
        match self.standings.get(id) {
            Some(it) => {
                (self.s.say(&it.state), self.s.say(&sentence!("report-standing", day = self.s.day(&it.on))))
            }
            None => (self.s.w("report-standing-none"), String::new()),
        }
    }

    /// Who sees to a measure: a function, or a partner by its name.
    fn sees_to(&self, measure: &Measure) -> String {
        match (&measure.owner, &measure.partner) {
            (Some(owner), _) => self.s.line(owner),
            (None, Some(partner)) => self.s.line(self.things.text(partner)),
            (None, None) => self.s.w("report-none"),
        }
    }

    fn band_before(&self, risk: &Risk) -> &'static str {
        band(risk.likelihood.get().saturating_mul(risk.impact.get()), self.rules.red_risk_from)
    }

    fn band_after(&self, risk: &Risk) -> &'static str {
        let product = risk.residual_likelihood.get().saturating_mul(risk.residual_impact.get());
        band(product, self.rules.red_risk_from)
    }

    fn band_text(&self, band: &str) -> String {
        self.s.w(match band {
            "high" => "report-band-high",
            "middle" => "report-band-middle",
            _ => "report-band-low",
        })
    }

    fn band_limits(&self) -> String {
        self.s.say(&sentence!("report-band-limits", red = self.rules.red_risk_from))
    }

    fn matrix_title(&self, which: &str) -> String {
        self.s.w(if which == "before" { "report-matrix-before" } else { "report-matrix-after" })
    }

    fn answers_to(&self, digest: &Digest) -> &[Answer<'a>] {
        self.answers.get(digest).map_or(&[], Vec::as_slice)
    }

    fn document_state(&self, document: &Document) -> String {
        let there = self.sources.trail.has_document(&document.digest);
        self.s.w(if there { "report-document-there" } else { "report-document-not-there" })
    }

    fn strips(&self) -> Vec<story::Strip<'_>> {
        story::strips(&self.events)
    }

    /// The closure, once its day has come.
    fn closure(&self) -> Option<&'a Recorded<Closure>> {
        self.life.closure.as_deref().filter(|it| it.says.on <= self.s.on)
    }

    fn left_out(&self) -> String {
        self.s.say(&sentence!("report-causes-left-out", count = self.causes.left_out))
    }

    /// How often it was given more time.
    fn extended(&self) -> Vec<String> {
        let mut out = Vec::new();
        if self.terms.extensions > 0 {
            out.push(self.s.say(&sentence!("report-extended", count = self.terms.extensions)));
        }
        if self.terms.renewals > 0 {
            out.push(self.s.say(&sentence!("report-renewed", count = self.terms.renewals)));
        }
        out
    }

    /// What stands at the head of each printed page of this chapter.
    pub(super) fn header(&self) -> String {
        format!("{} – {} {}", self.s.organisation(), self.life.id, self.title)
    }

    fn superseded(&self, it: &Superseded) -> String {
        self.s.say(&sentence!("show-superseded", decision = it.by.as_str(), entry = it.entry))
    }

    /// Since when its status is what it is; one that has not begun has no such day.
    fn since(&self) -> Option<String> {
        let since = self.life.since(self.s.on, self.s.known, self.status.phase)?;
        let begun = self.status.phase != Phase::Adopted;
        begun.then(|| self.s.say(&sentence!("report-since", day = self.s.day(&since))))
    }

    fn period(&self) -> String {
        let from = self.s.day_or_none(self.terms.from);
        match self.life.last_day(self.s.on, self.s.known) {
            Some(until) => self.s.say(&sentence!("report-period", from = from, until = self.s.day(&until))),
            None => self.s.say(&sentence!("report-period-open", from = from)),
        }
    }

    /// How a body was asked.
    fn asked(&self, it: &Consultation) -> String {
        let (day, form) = (self.s.day(&it.reply_by), self.s.say(&it.form));
        let asked = self.s.say(&sentence!("report-asked", day = day, form = form));
        let documents = self.things.names(&it.documents);
        if documents.is_empty() { asked } else { format!("{asked} {documents}.") }
    }

    /// When a body spoke, on what, and whether that still counts.
    fn said_when(&self, said: &Said<'_>) -> String {
        let says = &said.act.says;
        let on = says.on.unwrap_or(said.act.day);
        let mut out = self.s.say(&sentence!(
            "report-said-when",
            day = self.s.day(&on),
            entry = said.act.entry,
            read = self.s.act(&says.proposal)
        ));
        if let Some(form) = &says.form {
            out = format!("{}. {out}", self.s.say(form));
        }
        if said.replaced { format!("{out} {}", self.s.w("report-replaced")) } else { out }
    }

    /// Who answered, and when.
    fn answered(&self, it: &Answer<'_>) -> String {
        let body = self.s.body(it.by);
        let mut out = self.s.say(&sentence!(
            "report-answered",
            body = body,
            day = self.s.day(&it.day),
            entry = it.entry
        ));
        if let Some(done) = &it.done_on {
            out = format!("{out} {}", self.s.say(&sentence!("report-done-on", day = self.s.day(done))));
        }
        out
    }

    fn pending(&self, entry: &u64) -> String {
        self.s.say(&sentence!("report-pending", entry = *entry))
    }

    fn rhythm(&self, record: &Record) -> String {
        let (first, days) = (self.s.day(&record.review.first), record.review.every_days.get());
        self.s.say(&sentence!("report-rhythm", first = first, days = days))
    }

    fn review_name(&self, review: &Reviewed<'_>) -> String {
        let day = self.s.day(&review.act.says.held_on);
        self.s.say(&sentence!("report-review", number = review.number, day = day))
    }

    /// How a plot reads to somebody who does not see it.
    fn plot_told(&self, plot: &Plot<'_>) -> String {
        let it = plot.indicator;
        self.s.say(&sentence!(
            "report-plot-told",
            name = it.name.as_str(),
            unit = it.unit.as_str(),
            threshold = self.s.decimal(&it.threshold),
            better = self.s.say(&it.better),
            count = plot.values.len()
        ))
    }
}

/// The text with its first letter as a capital.
pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
