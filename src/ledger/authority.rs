//! Authority: what each key may do, as a fold over the charter and `keys` entries (FORMAT.md, section 6).
//!
//! [`Authority`] is the state before an entry. It judges a charter, an amendment or a `keys` statement
//! and gives the state after it, or everything that is wrong; it never changes in place, so a refused
//! entry has no effect (rule 9).

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use rpds::{HashTrieMapSync, HashTrieSetSync, RedBlackTreeMapSync, VectorSync};

use crate::crypto::{PublicKey, VerifierKey};
use crate::sentence;
use crate::statement::charter::{Body, BodyKey, Charter};
use crate::statement::choice::{Kind, Role};
use crate::statement::keys::{Change, Keys};
use crate::statement::scalar::{BodyId, Date, Name};
use crate::words::Sentence;

use super::integrity::Code;

/// What is wrong with an entry that would change authority.
pub(super) type Wrong = Vec<(Code, Sentence)>;

/// The keys whose signatures on an entry verified: distinct, whatever the file says.
pub(super) type Signers = BTreeSet<PublicKey>;

/// A body's key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyState {
    /// Whose it is, for ever.
    pub body: BodyId,
    /// The function of who holds it.
    pub label: Name,
    /// When that function ends; only the audit reads it.
    pub term_ends: Option<Date>,
    /// Whether it still signs.
    pub in_force: bool,
}

/// A witness key, and the heads for which it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WitnessState {
    /// The key.
    pub key: VerifierKey,
    /// Whose it is.
    pub body: BodyId,
    /// The smallest size of a head for which it is known.
    pub from_size: u64,
    /// The largest, once it was revoked.
    pub to_size: Option<u64>,
}

impl WitnessState {
    /// Whether it is known for heads of a size.
    pub(super) fn is_known_at(&self, size: u64) -> bool {
        self.from_size <= size && self.to_size.is_none_or(|last| size <= last)
    }
}

/// Who may do what, before an entry. A state shares with the one before it what is the same, so that an entry costs what
/// it changes and not what came before it.
#[derive(Debug, Clone)]
pub struct Authority {
    charter: Arc<Charter>,
    keys: HashTrieMapSync<PublicKey, KeyState>,
    /// Of each body that ever had a key, how many are in force.
    in_force: HashTrieMapSync<BodyId, u64>,
    /// Every body's key in order of enrolment, for `allowed_signers`.
    enrolled: VectorSync<PublicKey>,
    /// Every key that ever had a use, a body's or another: one use for ever (rule 5).
    used: HashTrieSetSync<PublicKey>,
    /// The keys of the log, each by the smallest size of head that it signs.
    log_keys: RedBlackTreeMapSync<u64, VerifierKey>,
    witnesses: VectorSync<WitnessState>,
    /// Where each witness key stands among them.
    witness_places: HashTrieMapSync<PublicKey, usize>,
    /// How many witness keys in force have a name.
    witness_names: HashTrieMapSync<String, u64>,
    /// The number of the newest charter or `keys` entry (rule 8).
    newest: u64,
}

impl Authority {
    /// The charter in force.
    #[must_use]
    pub fn charter(&self) -> &Charter {
        &self.charter
    }

    /// The number of the newest charter or `keys` entry that had an effect.
    #[must_use]
    pub fn newest_change(&self) -> u64 {
        self.newest
    }

    /// A body's line in the charter in force.
    #[must_use]
    pub fn body(&self, id: &BodyId) -> Option<&Body> {
        self.charter.bodies.iter().find(|body| body.id == *id)
    }

    /// The one body with the role `board`.
    #[must_use]
    pub fn board(&self) -> Option<&Body> {
        self.charter.bodies.iter().find(|body| body.role == Role::Board)
    }

    /// What is known of a body's key, in force or not.
    #[must_use]
    pub fn key(&self, key: &PublicKey) -> Option<&KeyState> {
        self.keys.get(key)
    }

    /// Every body's key ever enrolled, in order of enrolment.
    pub fn enrolled(&self) -> impl Iterator<Item = (&PublicKey, &KeyState)> {
        self.enrolled.iter().filter_map(|key| self.keys.get(key).map(|state| (key, state)))
    }

    /// The keys in force of a body, in order of enrolment.
    pub fn keys_of(&self, body: &BodyId) -> impl Iterator<Item = (&PublicKey, &KeyState)> {
        self.enrolled().filter(move |(_, state)| state.in_force && state.body == *body)
    }

    /// Whether a body has a key in force.
    #[must_use]
    pub fn has_keys(&self, body: &BodyId) -> bool {
        self.in_force.get(body).is_some_and(|count| *count > 0)
    }

    /// The key of the log that signs heads of a size.
    #[must_use]
    pub fn log_key_at(&self, size: u64) -> Option<&VerifierKey> {
        self.log_keys.range(..=size).next_back().map(|(_, key)| key)
    }

    /// Every key that the log ever had, in order.
    pub fn log_keys(&self) -> impl Iterator<Item = &VerifierKey> {
        self.log_keys.values()
    }

    /// Every witness key ever enrolled, in order.
    pub(super) fn witnesses(&self) -> impl Iterator<Item = &WitnessState> {
        self.witnesses.iter()
    }

    /// The witness key with this place in [`Self::witnesses`].
    pub(super) fn witness(&self, at: usize) -> Option<&WitnessState> {
        self.witnesses.get(at)
    }

    /// The witness keys that are known for heads of a size.
    pub fn witnesses_at(&self, size: u64) -> impl Iterator<Item = &WitnessState> {
        self.witnesses().filter(move |it| it.is_known_at(size))
    }

    /// The text of `allowed_signers` (FORMAT.md, section 1).
    #[must_use]
    pub fn allowed_signers(&self) -> String {
        let bodies = self.enrolled().map(|(key, state)| {
            format!("{} namespaces=\"statement.v1@verantwoord\" {}\n", state.body, key.to_openssh())
        });
        let log = self.log_keys().map(|key| format!("log namespaces=\"git\" {}\n", key.key().to_openssh()));
        bodies.chain(log).collect()
    }

    /// How many distinct keys in force of a body are among the signers: the one count behind every threshold.
    fn count(&self, body: &BodyId, signers: &Signers) -> u64 {
        let counts = |key: &&PublicKey| self.key(key).is_some_and(|it| it.in_force && it.body == *body);
        signers.iter().filter(counts).count() as u64
    }

    /// Whether a body's threshold is met by the signers; that of a body without keys never is.
    #[must_use]
    pub fn meets(&self, body: &BodyId, signers: &BTreeSet<PublicKey>) -> bool {
        self.body(body).is_some_and(|it| self.count(body, signers) >= it.threshold.get())
    }

    /// How many signatures an act of a kind by a body needs, and how many it has (rule 2).
    #[must_use]
    pub fn signatures_for(&self, kind: Kind, by: &BodyId, signers: &BTreeSet<PublicKey>) -> (u64, u64) {
        let threshold = self.body(by).map_or(1, |it| it.threshold.get());
        let need = if matches!(kind, Kind::Proposal | Kind::Reply) { 1 } else { threshold };
        (need, self.count(by, signers))
    }

    /// The bodies of the roles client_council and supervisory_board that have keys.
    fn guardians(&self) -> impl Iterator<Item = &Body> {
        self.charter.bodies.iter().filter(|it| it.role.is_guardian() && self.has_keys(&it.id))
    }

    /// Whether an erasure by these signers may take an act away (FORMAT.md, section 7): beside the board, one
    /// other body. `sole_author` is the body whose act goes if only its keys signed that; `boards_own` is
    /// whether the act, or the document, is the board's.
    pub(super) fn may_erase(
        &self,
        signers: &Signers,
        sole_author: Option<&BodyId>,
        boards_own: bool,
    ) -> bool {
        let board = self.board().map(|it| &it.id);
        let author = sole_author.filter(|it| Some(*it) != board);
        self.guardians().map(|it| &it.id).chain(author).any(|body| self.meets(body, signers))
            || (boards_own && self.guardians().next().is_none())
    }

    /// The state after entry 0, by the keys that it lists (rule 1).
    pub(super) fn found(charter: &Charter, by: &BodyId, signers: &Signers) -> Result<Self, Wrong> {
        let mut wrong = Wrong::new();
        if charter.bodies.iter().find(|it| it.id == *by).is_none_or(|it| it.role != Role::Board) {
            wrong.push((Code::Charter, sentence!("charter-not-by-board", body = by.as_str())));
        }
        if charter.bodies.iter().all(|it| it.id != *by) {
            wrong.push((Code::Member, sentence!("body-unknown", body = by.as_str())));
        }
        let mut state = Self {
            charter: Arc::new(charter.clone()),
            keys: HashTrieMapSync::new_sync(),
            in_force: HashTrieMapSync::new_sync(),
            enrolled: VectorSync::new_sync(),
            used: HashTrieSetSync::new_sync(),
            log_keys: RedBlackTreeMapSync::new_sync(),
            witnesses: VectorSync::new_sync(),
            witness_places: HashTrieMapSync::new_sync(),
            witness_names: HashTrieMapSync::new_sync(),
            newest: 0,
        };
        weak_keys(charter, &mut wrong);
        state.take_log_key(&charter.log_key.0, 0, &mut wrong);
        for key in charter.keys.iter() {
            state.enrol(&key.body, &key.label, &key.public_key, key.term_ends, &mut wrong);
        }
        let listed: Signers = charter.keys.iter().map(|key| key.public_key).collect();
        for key in listed.difference(signers) {
            wrong.push((Code::Key, sentence!("key-listed-not-signed", key = key.fingerprint())));
        }
        state.voices(&mut wrong);
        if wrong.is_empty() { Ok(state) } else { Err(wrong) }
    }

    /// The state after an amendment at entry `number` (rule 7).
    pub(super) fn amend(
        &self,
        number: u64,
        charter: &Charter,
        by: &BodyId,
        signers: &Signers,
    ) -> Result<Self, Wrong> {
        let mut wrong = Wrong::new();
        let board = self.board().map(|it| it.id.clone());
        if board.as_ref() != Some(by) {
            wrong.push((Code::Charter, sentence!("charter-not-by-board", body = by.as_str())));
        }
        let mut affected: BTreeSet<&BodyId> = self.guardians().map(|it| &it.id).chain(&board).collect();
        for before in self.charter.bodies.iter() {
            match charter.bodies.iter().find(|it| it.id == before.id) {
                Some(after) if after.role == before.role => {
                    if after != before {
                        affected.insert(&before.id);
                    }
                }
                Some(_) => {
                    wrong.push((Code::Charter, sentence!("charter-role-changed", body = before.id.as_str())))
                }
                None => {
                    wrong.push((Code::Charter, sentence!("charter-body-dropped", body = before.id.as_str())))
                }
            }
        }
        weak_keys(charter, &mut wrong);
        if charter.log_key != self.charter.log_key {
            wrong.push((Code::Charter, sentence!("charter-log-key-changed")));
        }
        let mut next = Self { charter: Arc::new(charter.clone()), newest: number, ..self.clone() };
        let mut named = HashSet::new();
        for line in charter.keys.iter() {
            self.amend_key(line, &mut named, &mut next, &mut affected, &mut wrong);
        }
        // Counted first: an amendment costs what it says, not how many keys there ever were.
        if named.len() as u64 != self.in_force.values().sum::<u64>() {
            let omitted = |(key, state): &(&PublicKey, &KeyState)| state.in_force && !named.contains(*key);
            for (key, state) in self.enrolled().filter(omitted) {
                let body = state.body.as_str();
                let what = sentence!("charter-key-omitted", key = key.fingerprint(), body = body);
                wrong.push((Code::Charter, what));
            }
        }
        for body in affected {
            if self.has_keys(body) {
                self.needs(body, signers, &mut wrong);
            }
        }
        next.voices(&mut wrong);
        if wrong.is_empty() { Ok(next) } else { Err(wrong) }
    }

    /// One line of an amendment's `keys`: a key in force, named once, with its body; label and term may change.
    fn amend_key<'a>(
        &'a self,
        line: &BodyKey,
        named: &mut HashSet<PublicKey>,
        next: &mut Self,
        affected: &mut BTreeSet<&'a BodyId>,
        wrong: &mut Wrong,
    ) {
        let key = &line.public_key;
        let known = self.keys.get(key).filter(|it| it.in_force && it.body == line.body);
        let Some(before) = known.filter(|_| named.insert(*key)) else {
            let what =
                sentence!("charter-key-not-in-force", key = key.fingerprint(), body = line.body.as_str());
            wrong.push((Code::Charter, what));
            return;
        };
        if before.label != line.label || before.term_ends != line.term_ends {
            affected.insert(&before.body);
            if let Some(after) = next.keys.get_mut(key) {
                after.label = line.label.clone();
                after.term_ends = line.term_ends;
            }
        }
    }

    /// The state after a `keys` statement at entry `number` (rules 3 to 6).
    pub(super) fn change(&self, number: u64, keys: &Keys, signers: &Signers) -> Result<Self, Wrong> {
        let mut wrong = Wrong::new();
        let mut next = Self { newest: number, ..self.clone() };
        let mut named = HashSet::new();
        let mut log_keys = 0;
        // Whose threshold is needed, besides that of `by`.
        let mut own = BTreeSet::new();
        let mut needed = BTreeSet::new();
        for change in keys.changes.iter() {
            let key = match change {
                Change::Enrol(it) => it.public_key,
                Change::Revoke(it) => it.public_key,
                Change::ReplaceLogKey(it) => *it.log_key.0.key(),
                Change::EnrolWitness(it) => *it.witness_key.0.key(),
                Change::RevokeWitness(it) => *it.witness_key.0.key(),
            };
            weak(&key, &mut wrong);
            if !named.insert(key) {
                wrong.push((Code::Key, sentence!("key-named-twice", key = key.fingerprint())));
                continue;
            }
            match change {
                Change::Enrol(it) => {
                    own.insert(it.body.clone());
                    next.enrol(&it.body, &it.label, &it.public_key, it.term_ends, &mut wrong);
                    if !signers.contains(&it.public_key) {
                        wrong.push((Code::Key, sentence!("key-no-possession", key = key.fingerprint())));
                    }
                }
                Change::Revoke(_) => match next.revoke(&key) {
                    Some(body) => drop(own.insert(body)),
                    None => wrong.push((Code::Key, sentence!("key-not-in-force", key = key.fingerprint()))),
                },
                Change::ReplaceLogKey(it) => {
                    log_keys += 1;
                    needed.extend(self.board().map(|it| it.id.clone()));
                    Arc::make_mut(&mut next.charter).log_key = it.log_key.clone();
                    next.take_log_key(&it.log_key.0, number + 1, &mut wrong);
                }
                Change::EnrolWitness(it) => {
                    needed.insert(it.body.clone());
                    next.enrol_witness(&it.witness_key.0, &it.body, number + 1, &mut wrong);
                }
                Change::RevokeWitness(it) => {
                    let body = next.revoke_witness(&it.witness_key.0, &it.body, number, &mut wrong);
                    needed.insert(body);
                }
            }
        }
        if log_keys > 1 {
            wrong.push((Code::Key, sentence!("key-two-log-keys")));
        }
        if keys.recovery.is_some() {
            self.recovers(&own, signers, &mut wrong);
        } else {
            for body in &own {
                needed.extend(self.who_governs(body));
            }
        }
        for body in &needed {
            self.needs(body, signers, &mut wrong);
        }
        next.one_of_each_witness_name(keys, &mut wrong);
        next.voices(&mut wrong);
        if wrong.is_empty() { Ok(next) } else { Err(wrong) }
    }

    /// Whose thresholds a change of a body's keys needs (rule 3, but for a recovery).
    fn who_governs(&self, body: &BodyId) -> BTreeSet<BodyId> {
        if self.has_keys(body) {
            return BTreeSet::from([body.clone()]);
        }
        let mut who: BTreeSet<BodyId> = self.board().map(|it| it.id.clone()).into_iter().collect();
        if self.body(body).is_some_and(|it| it.role.is_guardian()) {
            who.extend(self.guardians().filter(|it| it.id != *body).map(|it| it.id.clone()));
        }
        who
    }

    /// A recovery: of one body that has keys, by two others of the roles that guard (rule 3).
    fn recovers(&self, bodies: &BTreeSet<BodyId>, signers: &Signers, wrong: &mut Wrong) {
        let [lost] = bodies.iter().collect::<Vec<_>>()[..] else {
            return wrong.push((Code::Member, sentence!("recovery-not-one-body")));
        };
        if !self.has_keys(lost) {
            return wrong.push((Code::Member, sentence!("recovery-no-keys", body = lost.as_str())));
        }
        let may = |it: &&Body| it.id != *lost && (it.role == Role::Board || it.role.is_guardian());
        let have = self.charter.bodies.iter().filter(may).filter(|it| self.meets(&it.id, signers)).count();
        if have < 2 {
            wrong.push((Code::Threshold, sentence!("threshold-recovery", body = lost.as_str(), have = have)));
        }
    }

    /// Notes if a body's threshold is not met by keys in force before.
    fn needs(&self, body: &BodyId, signers: &Signers, wrong: &mut Wrong) {
        if !self.meets(body, signers) {
            let need = self.body(body).map_or(1, |it| it.threshold.get());
            let have = self.count(body, signers);
            wrong.push((
                Code::Threshold,
                sentence!("threshold-body", body = body.as_str(), need = need, have = have),
            ));
        }
    }

    /// Takes a key into use, or notes that it had one.
    fn take(&mut self, key: &PublicKey, wrong: &mut Wrong) {
        if self.used.contains(key) {
            wrong.push((Code::Key, sentence!("key-used", key = key.fingerprint())));
        }
        self.used.insert_mut(*key);
    }

    fn enrol(
        &mut self,
        body: &BodyId,
        label: &Name,
        key: &PublicKey,
        term_ends: Option<Date>,
        wrong: &mut Wrong,
    ) {
        self.take(key, wrong);
        self.known_body(body, wrong);
        let state = KeyState { body: body.clone(), label: label.clone(), term_ends, in_force: true };
        let before = self.keys.get(key).cloned();
        if before.is_none() {
            self.enrolled.push_back_mut(*key);
        }
        if before.is_none_or(|it| !it.in_force) {
            let count = self.in_force.get(body).copied().unwrap_or(0);
            self.in_force.insert_mut(body.clone(), count + 1);
        }
        self.keys.insert_mut(*key, state);
    }

    /// Revokes a key in force, and says whose it was.
    fn revoke(&mut self, key: &PublicKey) -> Option<BodyId> {
        // Looked at first: asking to change what is not there would copy for nothing.
        self.key(key).filter(|it| it.in_force)?;
        let state = self.keys.get_mut(key)?;
        state.in_force = false;
        let body = state.body.clone();
        if let Some(count) = self.in_force.get_mut(&body) {
            *count = count.saturating_sub(1);
        }
        Some(body)
    }

    fn take_log_key(&mut self, key: &VerifierKey, from_size: u64, wrong: &mut Wrong) {
        self.take(key.key(), wrong);
        self.log_keys.insert_mut(from_size, key.clone());
    }

    fn enrol_witness(&mut self, key: &VerifierKey, body: &BodyId, from_size: u64, wrong: &mut Wrong) {
        self.take(key.key(), wrong);
        self.known_body(body, wrong);
        if self.board().is_some_and(|board| board.id == *body) {
            wrong.push((Code::Key, sentence!("key-board-witness")));
        }
        let state = WitnessState { key: key.clone(), body: body.clone(), from_size, to_size: None };
        self.witness_places.insert_mut(*key.key(), self.witnesses.len());
        self.witnesses.push_back_mut(state);
        let count = self.witnesses_named(key);
        self.witness_names.insert_mut(key.name().to_string(), count + 1);
    }

    /// Revokes a witness key from entry `number` on, and says whose it is.
    fn revoke_witness(&mut self, key: &VerifierKey, body: &BodyId, number: u64, wrong: &mut Wrong) -> BodyId {
        let in_force = |it: &WitnessState| it.to_size.is_none() && it.key == *key;
        let place = self.witness_places.get(key.key()).copied();
        let place = place.filter(|it| self.witnesses.get(*it).is_some_and(in_force));
        let Some(state) = place.and_then(|it| self.witnesses.get_mut(it)) else {
            wrong.push((Code::Key, sentence!("key-witness-not-in-force", key = key.to_string())));
            return body.clone();
        };
        state.to_size = Some(number);
        if state.body != *body {
            wrong.push((Code::Key, sentence!("key-witness-other-body", body = state.body.as_str())));
        }
        let body = state.body.clone();
        let count = self.witnesses_named(key);
        self.witness_names.insert_mut(key.name().to_string(), count.saturating_sub(1));
        body
    }

    /// How many witness keys in force have the name of this one.
    fn witnesses_named(&self, key: &VerifierKey) -> u64 {
        self.witness_names.get(key.name().as_str()).copied().unwrap_or(0)
    }

    /// Notes if there is no such body: a value that is not allowed, and a key that nobody governs.
    fn known_body(&self, body: &BodyId, wrong: &mut Wrong) {
        if self.body(body).is_none() {
            wrong.push((Code::Member, sentence!("body-unknown", body = body.as_str())));
            wrong.push((Code::Key, sentence!("body-unknown", body = body.as_str())));
        }
    }

    /// A witness name is in force once; judged on the result, so that one change may replace a witness key.
    fn one_of_each_witness_name(&self, keys: &Keys, wrong: &mut Wrong) {
        let mut told = HashSet::new();
        for change in keys.changes.iter() {
            if let Change::EnrolWitness(it) = change
                && self.witnesses_named(&it.witness_key.0) > 1
                && told.insert(it.witness_key.0.name().as_str())
            {
                let name = it.witness_key.0.name().as_str();
                wrong.push((Code::Key, sentence!("key-witness-name-taken", name = name)));
            }
        }
    }

    /// No body is left without a voice: each that ever had a key, and the board, has its threshold of keys (rule 5).
    fn voices(&self, wrong: &mut Wrong) {
        for body in self.charter.bodies.iter() {
            let have = self.in_force.get(&body.id).copied();
            let must = have.is_some() || body.role == Role::Board;
            if must && have.unwrap_or(0) < body.threshold.get() {
                let (need, have) = (body.threshold.get(), have.unwrap_or(0));
                wrong.push((
                    Code::Key,
                    sentence!("key-no-voice", body = body.id.as_str(), need = need, have = have),
                ));
            }
        }
    }
}

/// A weak key anywhere is refused, taken into use or not (FORMAT.md, section 3).
fn weak(key: &PublicKey, wrong: &mut Wrong) {
    if key.is_weak() {
        wrong.push((Code::Signature, sentence!("key-weak", key = key.fingerprint())));
    }
}

fn weak_keys(charter: &Charter, wrong: &mut Wrong) {
    let bodies = charter.keys.iter().map(|it| &it.public_key);
    bodies.chain([charter.log_key.0.key()]).for_each(|key| weak(key, wrong));
}
