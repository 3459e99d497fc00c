//! What a rule is given: the ledger on a day, and within it one decision.

use std::cell::OnceCell;
use std::collections::HashMap;
use std::sync::OnceLock;

use rayon::prelude::*;

use crate::deviation::{Act, Charters, Due, Life, Lives, Phase, Recorded, Rules, Status, Terms, day};
use crate::norms::Shelf;
use crate::sentence;
use crate::statement::choice::Role;
use crate::statement::record::Record;
use crate::statement::review::Review;
use crate::statement::scalar::{BodyId, Date, DecisionId};
use crate::words::Sentence;

use super::personal::{Resembling, personal_in};
use super::readable::{Readability, measure};
use super::round::Round;
use super::trail::Trail;
use super::turn::{Adoption, Mentions, Turn, mentions, turns};

/// A ledger on a day, as known then or on another.
#[derive(Debug)]
pub struct Scene<'a> {
    /// Every act that was known.
    pub trail: &'a Trail,
    /// The lives that these make.
    pub lives: &'a Lives,
    /// The norm catalogues that are at hand.
    pub shelf: &'a Shelf,
    /// What the charter expects, with the default of what it leaves out.
    pub rules: Rules,
    /// The day on which things are judged: what was due before it is overdue.
    pub on: Date,
    decisions: OnceLock<HashMap<u64, DecisionId>>,
    personal: OnceLock<Vec<(u64, Resembling)>>,
}

impl<'a> Scene<'a> {
    pub(super) fn new(trail: &'a Trail, lives: &'a Lives, shelf: &'a Shelf, on: Date) -> Self {
        Self {
            trail,
            lives,
            shelf,
            rules: lives.charters().rules(trail.known()),
            on,
            decisions: OnceLock::new(),
            personal: OnceLock::new(),
        }
    }

    /// The charters.
    #[must_use]
    pub fn charters(&self) -> &'a Charters {
        self.lives.charters()
    }

    /// The role of a body.
    #[must_use]
    pub fn role(&self, body: &BodyId) -> Option<Role> {
        self.charters().role(body)
    }

    /// What the charter calls a body.
    #[must_use]
    pub fn name<'b>(&'b self, body: &'b BodyId) -> &'b str {
        self.lives.charters().name(body)
    }

    /// An act as people know it: what it is, whose, and of which day.
    #[must_use]
    pub fn told(&self, act: &Act) -> Sentence {
        sentence!("audit-act", kind = act.kind, body = self.name(&act.by), day = day(act.recorded.day()))
    }

    /// The decision that an entry belongs to; of a signal about several, the first.
    #[must_use]
    pub fn decision_of(&self, entry: u64) -> Option<&DecisionId> {
        let decisions = self.decisions.get_or_init(|| {
            let mut decisions = HashMap::new();
            for life in self.lives.iter() {
                let id = || life.id.clone();
                life.entries().into_iter().for_each(|entry| _ = decisions.entry(entry).or_insert_with(id));
            }
            decisions
        });
        decisions.get(&entry)
    }

    /// What looks like personal data, in every act, with its entry: looked for once, on every core.
    #[must_use]
    pub fn personal(&self) -> &[(u64, Resembling)] {
        self.personal.get_or_init(|| {
            let said = self.trail.acts().par_iter().filter_map(|it| Some((it.entry, it.statement.as_ref()?)));
            let seen = |(entry, it): (u64, &crate::statement::Statement)| {
                personal_in(&it.content).into_iter().map(move |it| (entry, it))
            };
            said.flat_map_iter(seen).collect()
        })
    }

    /// The decision, if there is something to judge: a proposal or a decision that is still there.
    pub(super) fn case<'b>(&'b self, life: &'a Life) -> Option<Case<'b>>
    where
        'a: 'b,
    {
        let known = self.trail.known();
        let (terms, status) = (life.terms(self.on, known)?, life.status(self.on, known, &self.rules)?);
        let adoptions = life.adoptions(known).into_iter().map(|(act, record)| Adoption { act, record });
        let adoptions: Vec<Adoption<'_>> = adoptions.collect();
        let turns = turns(life, &adoptions, self.on, known);
        let (rounds, due, measures, milestones, summaries) = Default::default();
        let scene = self;
        Some(Case {
            scene,
            life,
            terms,
            status,
            adoptions,
            turns,
            rounds,
            due,
            measures,
            milestones,
            summaries,
        })
    }
}

/// One decision on a day.
#[derive(Debug)]
pub struct Case<'a> {
    /// The ledger that it is of.
    pub scene: &'a Scene<'a>,
    /// All its acts.
    pub life: &'a Life,
    /// What holds.
    pub terms: Terms<'a>,
    /// Where it is in its life.
    pub status: Status,
    /// The decisions that let the deviation go on, in order.
    pub adoptions: Vec<Adoption<'a>>,
    /// The reviews that were held by the day, in the order in which they were held.
    pub turns: Vec<Turn<'a>>,
    // Several rules ask for these.
    pub(super) rounds: OnceCell<Vec<Round<'a>>>,
    due: OnceCell<Vec<Due>>,
    measures: OnceCell<Mentions<'a>>,
    milestones: OnceCell<Mentions<'a>>,
    summaries: OnceCell<Vec<(u64, Readability)>>,
}

impl<'a> Case<'a> {
    /// What is to be done by now and later, and was not.
    #[must_use]
    pub fn due(&self) -> &[Due] {
        let scene = self.scene;
        self.due.get_or_init(|| self.life.due(scene.on, scene.trail.known(), &scene.rules))
    }

    /// What reviews say of each measure, in order.
    pub(super) fn said_of_measures(&self) -> &Mentions<'a> {
        self.measures.get_or_init(|| mentions(&self.turns, |it| &it.measures))
    }

    /// How hard to read the summary of each record is, with its entry.
    pub(super) fn summaries(&self) -> &[(u64, Readability)] {
        let measured = |(entry, record): (u64, &Record)| (entry, measure(&record.summary));
        self.summaries.get_or_init(|| self.records().into_iter().map(measured).collect())
    }

    /// What reviews say of each milestone, in order.
    pub(super) fn said_of_milestones(&self) -> &Mentions<'a> {
        self.milestones.get_or_init(|| mentions(&self.turns, |it| &it.milestones))
    }

    /// The record that holds or is proposed, and one that was proposed since and not decided on; each with the
    /// entry that it stands in.
    #[must_use]
    pub fn records(&self) -> Vec<(u64, &'a Record)> {
        let holds = self.terms.record.and_then(|record| {
            let decision = self.terms.decision.filter(|it| it.says.record.is_some()).map(|it| it.entry);
            Some((decision.or(self.terms.proposal.map(|it| it.entry))?, record))
        });
        let pending = self.terms.pending.map(|it| (it.entry, &it.says.record));
        holds.into_iter().chain(pending).collect()
    }

    /// The record that the board adopted, with the entry that it stands in.
    #[must_use]
    pub fn adopted_record(&self) -> Option<(u64, &'a Record)> {
        let decision = self.terms.decision.filter(|_| self.is_adopted())?;
        let own = decision.says.record.as_ref().map(|_| decision.entry);
        Some((own.or(self.terms.proposal.map(|it| it.entry))?, self.terms.record?))
    }

    /// The record that is proposed and not decided on, with its entry: the board can still mend it.
    #[must_use]
    pub fn open_record(&self) -> Option<(u64, &'a Record)> {
        let undecided = self.terms.proposal.filter(|_| self.terms.decision.is_none());
        self.terms.pending.or(undecided).map(|it| (it.entry, &it.says.record))
    }

    /// The records that there is something to say of: not one that the board decided against.
    pub fn judged(&self) -> impl Iterator<Item = (u64, &'a Record)> {
        self.adopted_record().into_iter().chain(self.open_record())
    }

    /// What stands in a list of these records: the entry, the place in the list and the thing itself.
    pub fn each<T: 'a>(
        &self,
        list: impl Fn(&'a Record) -> &'a [T],
    ) -> impl Iterator<Item = (u64, usize, &'a T)> {
        self.judged().flat_map(move |(entry, record)| {
            list(record).iter().enumerate().map(move |(nth, it)| (entry, nth, it))
        })
    }

    /// The first and the last day of the record in an entry: as was decided, or else as it says itself.
    #[must_use]
    pub fn period(&self, entry: u64, record: &Record) -> (Date, Option<Date>) {
        let (from, until) = (record.deviation.from, record.deviation.until);
        let adopted = self.adopted_record().is_some_and(|it| it.0 == entry);
        if adopted { (self.terms.from.unwrap_or(from), self.terms.until) } else { (from, until) }
    }

    /// The decision that holds and the last review: what is to come, one of them says.
    #[must_use]
    pub fn standing(&self) -> Vec<u64> {
        let decision = self.terms.decision.map(|it| it.entry);
        let decision = decision.or(self.terms.erased_decision.map(|it| it.entry));
        decision.into_iter().chain(self.terms.last_review.map(|it| it.entry)).collect()
    }

    /// The day on which it ended, if it had by now.
    #[must_use]
    pub fn ended(&self) -> Option<Date> {
        self.life.ended(self.scene.on, self.scene.trail.known())
    }

    /// The reviews that were held by the day, in the order in which they were held.
    #[must_use]
    pub fn reviews(&self) -> Vec<&'a Recorded<Review>> {
        self.turns.iter().map(|it| it.review).collect()
    }

    /// Whether the board decided to deviate.
    #[must_use]
    pub fn is_adopted(&self) -> bool {
        self.terms.is_adopted()
    }

    /// Whether the deviation is practised, or was until it ended: from its first day on.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.is_adopted() && self.terms.from.is_some_and(|from| from <= self.scene.on)
    }

    /// Whether the board decided not to deviate: then there is little left to judge.
    #[must_use]
    pub fn is_dropped(&self) -> bool {
        matches!(self.status.phase, Phase::Rejected | Phase::Withdrawn)
    }
}
