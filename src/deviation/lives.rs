//! The fold: every act of a ledger, in order, into the lives that they belong to.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::crypto::Digest;
use crate::ledger::{Leaf, Meaning, ReadFault, View};
use crate::statement::choice::Kind;
use crate::statement::decision::Decision;
use crate::statement::erasure::Erasure;
use crate::statement::finding::Finding;
use crate::statement::note::Note;
use crate::statement::reply::Reply;
use crate::statement::scalar::{Date, DecisionId, Id};
use crate::statement::{Content, Statement};
use crate::words::Sentence;

use super::act::{Act, Erased, Meaningless, Recorded};
use super::bodies::Charters;
use super::life::{Acts, Days, Life, Superseded, adopts, ends};
use super::status::{Phase, Status};

/// Every life of a ledger. A clone is cheap: acts are shared.
#[derive(Debug, Clone, Default)]
pub struct Lives {
    lives: BTreeMap<DecisionId, Life>,
    charters: Charters,
    meaningless: Vec<Meaningless>,
    /// Findings about no decision that was recorded.
    findings: Acts<Finding>,
    /// Notes about no decision.
    notes: Acts<Note>,
    /// Replies to these.
    replies: Acts<Reply>,
    pub(super) places: HashMap<Digest, Place>,
    /// The digest of what each erased entry held.
    gone: HashMap<u64, Digest>,
    /// How many erased proposals and decisions belong to nobody knows which id.
    pub(super) unplaced: usize,
    /// What decisions in force say, for the judgement of reviews.
    pub(super) standing: HashMap<Digest, Standing>,
}

/// Where an act that means something stands.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) kind: Kind,
    /// The lives that it belongs to; none for an erased act that nobody pointed at yet.
    pub(super) lives: Arc<[DecisionId]>,
    /// Its content, if that was erased.
    pub(super) erased: Option<Arc<Erased>>,
    /// For a proposal: the entry that decided on it.
    pub(super) decided: Option<u64>,
    /// Its place in the list of its kind in its life.
    pub(super) nth: usize,
}

/// What a review may refer to.
#[derive(Debug, Clone)]
pub(super) struct Standing {
    /// The end, as last extended.
    pub(super) until: Option<Date>,
    /// The ids of the record, each with its list and with whether it is technology; `None` if the record is gone.
    pub(super) parts: Option<Arc<HashMap<Id, (&'static str, bool)>>>,
}

impl Lives {
    /// Of a ledger without entries.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Of a ledger: see [`Act::all`].
    ///
    /// # Errors
    /// As there.
    pub fn of(ledger: View<'_>) -> Result<Self, ReadFault> {
        Ok(Self::of_acts(&Act::all(ledger)?))
    }

    /// Of acts, in their order.
    pub fn of_acts<'a>(acts: impl IntoIterator<Item = &'a Act>) -> Self {
        let mut lives = Self::new();
        acts.into_iter().for_each(|act| lives.add(act));
        lives
    }

    /// Every life, by its decision id.
    pub fn iter(&self) -> impl Iterator<Item = &Life> {
        self.lives.values()
    }

    /// The life of a decision.
    #[must_use]
    pub fn get(&self, id: &DecisionId) -> Option<&Life> {
        self.lives.get(id)
    }

    /// The charters, with who is what.
    #[must_use]
    pub fn charters(&self) -> &Charters {
        &self.charters
    }

    /// The acts that mean nothing, in order.
    #[must_use]
    pub fn meaningless(&self) -> &[Meaningless] {
        &self.meaningless
    }

    /// Findings that name no decision.
    #[must_use]
    pub fn findings(&self) -> &[Arc<Recorded<Finding>>] {
        &self.findings
    }

    /// Notes that are about no decision.
    #[must_use]
    pub fn notes(&self) -> &[Arc<Recorded<Note>>] {
        &self.notes
    }

    /// Replies to findings and notes that belong to no decision.
    #[must_use]
    pub fn replies(&self) -> &[Arc<Recorded<Reply>>] {
        &self.replies
    }

    /// The status of a decision on a day, as known at the end of a day, by the policy that was then known.
    #[must_use]
    pub fn status(&self, id: &DecisionId, on: Date, known: Date) -> Option<Status> {
        self.get(id)?.status(on, known, &self.charters.rules(known))
    }

    /// The lives with a proposal on which nothing was decided yet, as known at the end of a day.
    pub fn undecided(&self, known: Date) -> impl Iterator<Item = &Life> {
        let open = move |life: &&Life| match (self.status(&life.id, known, known), life.terms(known, known)) {
            (Some(status), Some(terms)) => match status.phase {
                Phase::InConsultation | Phase::Proposed => terms.proposal.is_some(),
                Phase::Ended => false,
                _ => terms.pending.is_some(),
            },
            _ => false,
        };
        self.iter().filter(open)
    }

    /// Erased acts that nothing points at: whose life they were of is not known any more. In no order.
    pub fn unplaced(&self) -> impl Iterator<Item = &Erased> {
        let unplaced = self.places.values().filter(|place| place.lives.is_empty());
        unplaced.filter_map(|place| place.erased.as_deref())
    }

    /// The lowest decision id of a year above all that are taken; `None` unless the year has four digits.
    #[must_use]
    pub fn next_id(&self, year: i16) -> Option<DecisionId> {
        let year = format!("{year:04}-");
        let taken = self.lives.keys().filter_map(|id| id.strip_prefix(&year)?.parse::<u64>().ok());
        let next = taken.max().map_or(Some(1), |last| last.checked_add(1))?;
        DecisionId::new(&format!("{year}{next:03}"))
    }

    /// Takes the next act in. One that means nothing is set aside.
    pub fn add(&mut self, act: &Act) {
        let Act { entry, recorded, kind, digest, .. } = *act;
        let (day, by) = (recorded.day(), act.by.clone());
        let Some(statement) = &act.statement else {
            let erased = Erased { entry, recorded, day, kind, by, digest, erased_by: None };
            return self.add_erased(erased);
        };
        let why = self.why_meaningless(day, statement);
        // A charter binds whatever else is to be said of it: authority is the ledger's to judge.
        if let Content::Charter(charter) = &statement.content {
            self.charters.add(entry, day, charter);
        }
        if !why.is_empty() {
            self.meaningless.push(Meaningless { entry, day, kind, by, why });
            return;
        }
        let (issued_at, seen) = (statement.issued_at, statement.seen.size.get());
        let head = Recorded { entry, recorded, day, issued_at, seen, by, digest, says: Arc::new(()) };
        self.place(&head, statement.content.clone());
    }

    fn add_erased(&mut self, erased: Erased) {
        self.unplaced += usize::from(matches!(erased.kind, Kind::Proposal | Kind::Decision));
        self.gone.insert(erased.entry, erased.digest);
        let (kind, digest) = (erased.kind, erased.digest);
        let erased = Some(Arc::new(erased));
        self.places.insert(digest, Place { kind, lives: Arc::new([]), erased, decided: None, nth: 0 });
    }

    /// An act that points at an erased one tells which life that belonged to.
    fn claim(&mut self, digest: &Digest, id: &DecisionId) {
        let Some(place) = self.places.get_mut(digest).filter(|place| place.lives.is_empty()) else { return };
        let Some(erased) = place.erased.as_deref().cloned() else { return };
        place.lives = Arc::new([id.clone()]);
        self.unplaced -= usize::from(matches!(place.kind, Kind::Proposal | Kind::Decision));
        self.life(id).erased.push(erased);
    }

    fn life(&mut self, id: &DecisionId) -> &mut Life {
        self.lives.entry(id.clone()).or_insert_with(|| Life::new(id.clone()))
    }

    fn remember(&mut self, digest: Digest, kind: Kind, lives: &[DecisionId], nth: usize) {
        self.places.insert(digest, Place { kind, lives: lives.into(), erased: None, decided: None, nth });
    }

    fn place(&mut self, head: &Recorded<()>, content: Content) {
        let digest = head.digest;
        match content {
            Content::Charter(_) | Content::Keys(_) => {}
            Content::Erasure(it) => self.erase(head.entry, &it),
            Content::Proposal(it) => {
                let id = it.decision.clone();
                it.amends.iter().for_each(|it| self.claim(it, &id));
                let nth = push(&mut self.life(&id).versions, head, it);
                self.remember(digest, Kind::Proposal, &[id], nth);
            }
            Content::Position(it) => {
                let id = it.decision.clone();
                self.claim(&it.proposal, &id);
                let nth = push(&mut self.life(&id).positions, head, it);
                self.remember(digest, Kind::Position, &[id], nth);
            }
            Content::Decision(it) => self.decide(head, it),
            Content::Review(it) => {
                let id = it.decision.clone();
                self.claim(&it.act, &id);
                if let (Some(standing), Some(more)) = (self.standing.get_mut(&it.act), &it.extension) {
                    standing.until = Some(more.until);
                }
                let ended = ends(it.outcome).then_some(it.held_on);
                let life = self.life(&id);
                life.ends = life.ends.into_iter().chain(ended).min();
                push(&mut life.reviews, head, it);
                self.remember(digest, Kind::Review, &[id], 0);
            }
            Content::Closure(it) => {
                let id = it.decision.clone();
                self.claim(&it.act, &id);
                let life = self.life(&id);
                life.ends = life.ends.into_iter().chain([it.on]).min();
                life.closure = Some(Arc::new(head.saying(it)));
                self.remember(digest, Kind::Closure, &[id], 0);
            }
            Content::Signal(it) => {
                let mut ids = it.decisions.0.clone();
                ids.sort_unstable();
                ids.dedup();
                let act = Arc::new(head.saying(it));
                ids.iter().for_each(|id| self.life(id).signals.push(Arc::clone(&act)));
                self.remember(digest, Kind::Signal, &ids, 0);
            }
            Content::Finding(it) => {
                let id = it.decision.clone();
                match &id {
                    Some(id) => push(&mut self.life(id).findings, head, it),
                    None => push(&mut self.findings, head, it),
                };
                self.remember(digest, Kind::Finding, id.as_slice(), 0);
            }
            Content::Note(it) => {
                let id = it.about.clone();
                match &id {
                    Some(id) => push(&mut self.life(id).notes, head, it),
                    None => push(&mut self.notes, head, it),
                };
                self.remember(digest, Kind::Note, id.as_slice(), 0);
            }
            Content::Reply(it) => {
                let lives = self.places.get(&it.to).map(|it| Arc::clone(&it.lives)).unwrap_or_default();
                let act = Arc::new(head.saying(it));
                lives.iter().for_each(|id| self.life(id).replies.push(Arc::clone(&act)));
                if lives.is_empty() {
                    self.replies.push(act);
                }
                self.remember(digest, Kind::Reply, &lives, 0);
            }
        }
    }

    fn decide(&mut self, head: &Recorded<()>, it: Arc<Decision>) {
        let id = it.decision.clone();
        it.proposal.iter().for_each(|it| self.claim(it, &id));
        it.answers.iter().for_each(|it| self.claim(&it.position, &id));
        if let Some(place) = it.proposal.and_then(|it| self.places.get_mut(&it)) {
            place.decided = Some(head.entry);
        }
        if adopts(it.outcome) {
            let record = self.record_of(&it);
            let Days { from, until, .. } = Days::of(Some(&it), record);
            let from = from.unwrap_or(head.day);
            let parts = record.map(|record| {
                let technology =
                    |id: &Id| record.measures.iter().any(|it| it.id == *id && it.technology.is_some());
                let part = |(list, id): (_, &Id)| (id.clone(), (list, list == "measures" && technology(id)));
                Arc::new(record.ids().map(part).collect())
            });
            self.standing.insert(head.digest, Standing { until, parts });
            if let Some(other) = &it.supersedes {
                let link = Superseded { by: id.clone(), entry: head.entry, day: head.day, from };
                self.life(other).superseded_by.push(link);
            }
        }
        let nth = push(&mut self.life(&id).decisions, head, it);
        self.remember(head.digest, Kind::Decision, &[id], nth);
    }

    /// The record that a decision decides: its own, or that of its proposal; `None` if that is gone.
    pub(super) fn record_of<'a>(&'a self, it: &'a Decision) -> Option<&'a crate::statement::record::Record> {
        it.record.as_ref().or_else(|| {
            let place = self.places.get(&it.proposal?).filter(|place| place.erased.is_none())?;
            let version = self.get(&it.decision)?.versions.get(place.nth)?;
            Some(&version.says.record)
        })
    }

    fn erase(&mut self, entry: u64, erasure: &Erasure) {
        let Some(target) = erasure.entry.map(|it| it.get()) else { return };
        let Some(place) = self.gone.get(&target).and_then(|it| self.places.get_mut(it)) else { return };
        if let Some(erased) = &mut place.erased {
            Arc::make_mut(erased).erased_by.get_or_insert(entry);
        }
        let lives = Arc::clone(&place.lives);
        for id in lives.iter() {
            let life = self.life(id);
            for erased in life.erased.iter_mut().filter(|it| it.entry == target) {
                erased.erased_by.get_or_insert(entry);
            }
        }
    }

    /// The erasure that took an entry's content.
    #[must_use]
    pub fn erased_by(&self, entry: u64) -> Option<u64> {
        self.places.get(self.gone.get(&entry)?)?.erased.as_ref()?.erased_by
    }
}

impl Recorded<()> {
    fn saying<T>(&self, says: Arc<T>) -> Recorded<T> {
        let Self { entry, recorded, day, issued_at, seen, digest, .. } = *self;
        Recorded { entry, recorded, day, issued_at, seen, by: self.by.clone(), digest, says }
    }
}

/// Adds an act to a list, and gives its place there.
fn push<T>(acts: &mut Acts<T>, head: &Recorded<()>, says: Arc<T>) -> usize {
    acts.push(Arc::new(head.saying(says)));
    acts.len() - 1
}

/// For `append`: hand over a clone, and keep it only if the append succeeds, since what was judged to mean
/// something is remembered at once.
impl Meaning for Lives {
    fn judge(&mut self, number: u64, leaf: &Leaf, statement: &Statement) -> Vec<Sentence> {
        let why = self.why_meaningless(leaf.recorded.day(), statement);
        if why.is_empty() {
            self.add(&Act::new(number, leaf, &[], Some(statement.clone())));
        }
        why
    }
}
