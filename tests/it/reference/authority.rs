//! Authority as FORMAT.md tells it, slowly: nothing is kept between questions. Each replays every entry from the first, and
//! looks at those that stand.

use std::collections::BTreeSet;

/// A key, by number.
pub(crate) type Key = u8;

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Body {
    pub(crate) id: String,
    pub(crate) role: &'static str,
    pub(crate) name: String,
    pub(crate) threshold: u64,
}

/// A key of a body: a line of a charter, or an `enrol`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub(crate) body: String,
    pub(crate) label: String,
    pub(crate) key: Key,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Charter {
    pub(crate) bodies: Vec<Body>,
    pub(crate) keys: Vec<Line>,
    pub(crate) log_key: Key,
}

#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Witness {
    pub(crate) name: &'static str,
    pub(crate) key: Key,
    pub(crate) body: String,
}

#[derive(Debug, Clone)]
pub(crate) enum Change {
    Enrol(Line),
    Revoke(Key),
    LogKey(Key),
    EnrolWitness(Witness),
    RevokeWitness(Witness),
}

#[derive(Debug, Clone)]
pub(crate) enum Content {
    Charter(Charter),
    Keys {
        changes: Vec<Change>,
        recovery: bool,
    },
    /// Of an entry, or of a document.
    Erasure(Option<usize>),
    Note,
    Reply,
}

/// An entry: all its signatures are good, and its root is that of the entries that it saw.
#[derive(Debug, Clone)]
pub(crate) struct Act {
    pub(crate) by: String,
    pub(crate) seen: usize,
    pub(crate) signers: BTreeSet<Key>,
    pub(crate) content: Content,
    /// When it was written, by its author's clock, and when the log took it in.
    pub(crate) issued: i64,
    pub(crate) recorded: i64,
    /// Whether the .json is missing.
    pub(crate) gone: bool,
}

/// The entries before one, and which of them stand.
#[derive(Clone, Copy)]
pub(crate) struct Past<'a> {
    acts: &'a [Act],
    stands: &'a [bool],
}

/// Where an error is told, and its code.
pub(crate) type Error = (usize, &'static str);

/// What is wrong with each act of a history, judged in order.
pub(crate) fn judge_all(acts: &[Act], now: i64) -> Vec<BTreeSet<Error>> {
    let mut wrong: Vec<BTreeSet<Error>> = Vec::new();
    for number in 0..acts.len() {
        let stands: Vec<bool> = wrong.iter().map(BTreeSet::is_empty).collect();
        let mut errors = judge(acts, &stands, number);
        if !clock_is_right(acts, number, now) {
            errors.insert((number, "clock"));
        }
        wrong.push(errors);
    }
    wrong
}

/// Section 4: whether the clocks of an entry are within their bounds.
fn clock_is_right(acts: &[Act], number: usize, now: i64) -> bool {
    let act = &acts[number];
    let seen = act.seen.checked_sub(1).map(|newest| acts[newest].recorded);
    let forward = acts[..number].last().is_none_or(|before| before.recorded <= act.recorded);
    let written = act.issued <= act.recorded + 3_600 && seen.is_none_or(|seen| act.issued >= seen - 3_600);
    forward && act.recorded <= now + 86_400 && (written || act.gone)
}

/// After the last entry: what is missing and was not erased.
pub(crate) fn silently_gone(acts: &[Act], stands: &[bool]) -> BTreeSet<Error> {
    let all = Past { acts, stands };
    (0..acts.len())
        .filter(|it| acts[*it].gone && all.erased_by(*it).is_none())
        .map(|it| (it, "erased"))
        .collect()
}

impl<'a> Past<'a> {
    pub(crate) fn new(acts: &'a [Act], stands: &'a [bool]) -> Self {
        Self { acts, stands }
    }

    fn standing(self) -> impl Iterator<Item = (usize, &'a Act)> {
        self.acts.iter().enumerate().zip(self.stands).filter(|(_, stands)| **stands).map(|(it, _)| it)
    }

    fn changes(self) -> impl Iterator<Item = (usize, &'a Change)> {
        self.standing().flat_map(|(number, act)| match &act.content {
            Content::Keys { changes, .. } => changes.iter().map(|it| (number, it)).collect(),
            _ => vec![],
        })
    }

    fn charters(self) -> Vec<&'a Charter> {
        let charter = |(_, act): (usize, &'a Act)| match &act.content {
            Content::Charter(charter) => Some(charter),
            _ => None,
        };
        self.standing().filter_map(charter).collect()
    }

    pub(crate) fn bodies(self) -> &'a [Body] {
        self.charters().last().map_or(&[], |it| &it.bodies)
    }

    fn body(self, id: &str) -> Option<&'a Body> {
        self.bodies().iter().find(|it| it.id == id)
    }

    fn is_board(self, id: &str) -> bool {
        self.body(id).is_some_and(|it| it.role == "board")
    }

    fn board(self) -> &'a str {
        &self.bodies().iter().find(|it| it.role == "board").unwrap().id
    }

    /// Every body's key ever enrolled, in order of enrolment.
    pub(crate) fn enrolled(self) -> Vec<&'a Line> {
        let first = self.charters().first().map_or(vec![], |it| it.keys.iter().collect());
        let later = self.changes().filter_map(|(_, change)| match change {
            Change::Enrol(line) => Some(line),
            _ => None,
        });
        first.into_iter().chain(later).collect()
    }

    pub(crate) fn in_force(self, body: &str) -> BTreeSet<Key> {
        let is_revoked =
            |key: Key| self.changes().any(|(_, it)| matches!(it, Change::Revoke(revoked) if *revoked == key));
        self.enrolled().iter().filter(|it| it.body == body && !is_revoked(it.key)).map(|it| it.key).collect()
    }

    /// The body whose key it is or was.
    fn owner(self, key: Key) -> Option<&'a str> {
        self.enrolled().iter().find(|it| it.key == key).map(|it| it.body.as_str())
    }

    fn is_in_force(self, key: Key) -> bool {
        self.owner(key).is_some_and(|body| self.in_force(body).contains(&key))
    }

    /// The newest line that names a key.
    pub(crate) fn label(self, key: Key) -> Option<&'a str> {
        let named = self.standing().flat_map(|(_, act)| match &act.content {
            Content::Charter(charter) => charter.keys.iter().collect(),
            Content::Keys { changes, .. } => changes
                .iter()
                .filter_map(|it| if let Change::Enrol(it) = it { Some(it) } else { None })
                .collect(),
            _ => vec![],
        });
        named.filter(|it| it.key == key).last().map(|it| it.label.as_str())
    }

    /// The keys of the log, and the smallest size of the heads that each signs.
    pub(crate) fn log_keys(self) -> Vec<(Key, usize)> {
        let first = self.charters().first().map(|it| (it.log_key, 0));
        let later = self.changes().filter_map(|(number, change)| match change {
            Change::LogKey(key) => Some((*key, number + 1)),
            _ => None,
        });
        first.into_iter().chain(later).collect()
    }

    pub(crate) fn log_key_at(self, size: usize) -> Key {
        self.log_keys().into_iter().rfind(|(_, from)| *from <= size).unwrap().0
    }

    /// Witness keys that are known for heads of a size: it includes the enrolment, and not the revocation.
    pub(crate) fn witnesses_at(self, size: usize) -> Vec<&'a Witness> {
        let enrolled = self.changes().filter_map(|(number, change)| match change {
            Change::EnrolWitness(witness) if number < size => Some(witness),
            _ => None,
        });
        let revoked = |witness: &Witness| {
            self.changes().any(|(number, change)| {
                matches!(change, Change::RevokeWitness(it) if it.key == witness.key && number < size)
            })
        };
        enrolled.filter(|it| !revoked(it)).collect()
    }

    /// Every use that a key was taken into; a key that stands here twice has two.
    pub(crate) fn uses(self) -> Vec<Key> {
        let witnesses = self.changes().filter_map(|(_, change)| match change {
            Change::EnrolWitness(witness) => Some(witness.key),
            _ => None,
        });
        let bodies = self.enrolled().into_iter().map(|it| it.key);
        bodies.chain(self.log_keys().into_iter().map(|it| it.0)).chain(witnesses).collect()
    }

    pub(crate) fn newest_change(self) -> usize {
        let newest = self
            .standing()
            .filter(|(_, it)| matches!(it.content, Content::Charter(_) | Content::Keys { .. }));
        newest.last().map_or(0, |it| it.0)
    }

    pub(crate) fn erased_by(self, entry: usize) -> Option<usize> {
        self.standing()
            .find(|(_, it)| matches!(it.content, Content::Erasure(Some(gone)) if gone == entry))
            .map(|it| it.0)
    }

    fn has_keys(self, body: &str) -> bool {
        !self.in_force(body).is_empty()
    }

    fn count(self, body: &str, signers: &BTreeSet<Key>) -> u64 {
        self.in_force(body).intersection(signers).count() as u64
    }

    fn meets(self, body: &str, signers: &BTreeSet<Key>) -> bool {
        self.body(body).is_some_and(|it| self.count(body, signers) >= it.threshold)
    }

    fn guardians(self) -> Vec<&'a str> {
        let guard =
            |it: &&Body| matches!(it.role, "client_council" | "supervisory_board") && self.has_keys(&it.id);
        self.bodies().iter().filter(guard).map(|it| it.id.as_str()).collect()
    }

    /// Rule 5, of the state after an entry: a use for each key, and a voice for each body.
    fn is_whole(self) -> bool {
        let uses = self.uses();
        let ever = |body: &Body| body.role == "board" || self.enrolled().iter().any(|it| it.body == body.id);
        uses.iter().collect::<BTreeSet<_>>().len() == uses.len()
            && self
                .bodies()
                .iter()
                .filter(|it| ever(it))
                .all(|it| self.in_force(&it.id).len() as u64 >= it.threshold)
    }
}

fn judge(acts: &[Act], stands: &[bool], number: usize) -> BTreeSet<Error> {
    let act = &acts[number];
    let past = Past { acts: &acts[..number], stands };
    let if_it_stood: Vec<bool> = stands.iter().copied().chain([true]).collect();
    let after = Past { acts: &acts[..=number], stands: &if_it_stood };
    let mut wrong: BTreeSet<Error> = BTreeSet::new();
    let mut note = |fault: bool, code| {
        if fault {
            wrong.insert((number, code));
        }
    };
    // Rules 1 and 2, and at entry 0 by the keys that it lists.
    let (judged, enrolled): (Past<'_>, BTreeSet<Key>) = match &act.content {
        Content::Charter(charter) if number == 0 => {
            let listed: BTreeSet<Key> = charter.keys.iter().map(|it| it.key).collect();
            note(!after.is_board(&act.by), "charter");
            note(listed != act.signers || !after.is_whole(), "key");
            let unknown = charter.keys.iter().any(|it| after.body(&it.body).is_none());
            note(unknown, "member");
            note(unknown, "key");
            (after, listed)
        }
        Content::Keys { changes, .. } if !act.gone => (
            past,
            changes
                .iter()
                .filter_map(|it| if let Change::Enrol(it) = it { Some(it.key) } else { None })
                .collect(),
        ),
        _ => (past, BTreeSet::new()),
    };
    note(act.signers.iter().any(|key| !judged.is_in_force(*key) && !enrolled.contains(key)), "key");
    match judged.body(&act.by) {
        None => note(true, "member"),
        Some(body) => {
            let need = if matches!(act.content, Content::Reply) { 1 } else { body.threshold };
            note(judged.count(&act.by, &act.signers) < need, "threshold");
        }
    }
    if act.gone {
        note(!matches!(act.content, Content::Note | Content::Reply), "erased");
        return wrong;
    }
    if number == 0 {
        return wrong;
    }
    note(act.seen == 0, "seen");
    match &act.content {
        Content::Charter(_) | Content::Keys { .. } => {
            note(act.seen <= past.newest_change(), "seen");
            note(!after.is_whole(), "key");
        }
        _ => {}
    }
    match &act.content {
        Content::Charter(charter) => amendment(past, charter, act, &mut note),
        Content::Keys { changes, recovery } => keys(past, after, changes, *recovery, act, &mut note),
        Content::Erasure(entry) => {
            note(!past.is_board(&act.by), "threshold");
            let gone = entry.and_then(|it| acts[..number].get(it).map(|act| (it, act)));
            let author = gone.and_then(|(entry, gone)| {
                let then = Past { acts: &acts[..entry], stands: &stands[..entry] };
                let alone = gone.signers.iter().all(|key| then.owner(*key) == Some(&gone.by));
                (alone && !past.is_board(&gone.by)).then_some(gone.by.as_str())
            });
            let boards_own = entry.is_none() || gone.is_some_and(|it| past.is_board(&it.1.by));
            let guardians = past.guardians();
            let another = guardians.iter().copied().chain(author).any(|body| past.meets(body, &act.signers));
            note(!(another || boards_own && guardians.is_empty()), "threshold");
            note(entry.is_some_and(|it| it >= act.seen), "member");
            let never = |act: &Act| !matches!(act.content, Content::Note | Content::Reply);
            if let Some(entry) = entry.filter(|it| *it >= act.seen || gone.is_some_and(|it| never(it.1))) {
                wrong.insert((entry, "erased"));
            }
        }
        Content::Note | Content::Reply => {}
    }
    wrong
}

/// Rule 7.
fn amendment(past: Past<'_>, charter: &Charter, act: &Act, note: &mut impl FnMut(bool, &'static str)) {
    note(act.by != past.board(), "charter");
    note(charter.log_key != past.log_keys().last().unwrap().0, "charter");
    let kept = |body: &Body| charter.bodies.iter().any(|it| it.id == body.id && it.role == body.role);
    note(!past.bodies().iter().all(kept), "charter");
    let mut named: Vec<(Key, &str)> = charter.keys.iter().map(|it| (it.key, it.body.as_str())).collect();
    named.sort_unstable();
    let mut expected: Vec<(Key, &str)> = past
        .enrolled()
        .iter()
        .filter(|it| past.is_in_force(it.key))
        .map(|it| (it.key, it.body.as_str()))
        .collect();
    expected.sort_unstable();
    note(named != expected, "charter");

    let line_changed = |body: &Body| {
        !charter.bodies.contains(body)
            || charter.keys.iter().any(|it| it.body == body.id && past.label(it.key) != Some(&it.label))
    };
    let guardians = past.guardians();
    let asked = |body: &&Body| {
        body.role == "board"
            || guardians.contains(&body.id.as_str())
            || (past.has_keys(&body.id) && line_changed(body))
    };
    note(!past.bodies().iter().filter(asked).all(|it| past.meets(&it.id, &act.signers)), "threshold");
}

/// Rules 3 to 6.
fn keys(
    past: Past<'_>,
    after: Past<'_>,
    changes: &[Change],
    recovery: bool,
    act: &Act,
    note: &mut impl FnMut(bool, &'static str),
) {
    let mut named: Vec<Key> = Vec::new();
    let mut log_keys = 0;
    // Whose keys change, and whose thresholds are needed.
    let mut changed: BTreeSet<&str> = BTreeSet::new();
    let mut needed: BTreeSet<&str> = BTreeSet::new();
    for change in changes {
        let (key, of) = match change {
            Change::Enrol(line) => {
                changed.insert(&line.body);
                note(!act.signers.contains(&line.key), "key");
                (line.key, Some(&line.body))
            }
            Change::Revoke(key) => {
                note(!past.is_in_force(*key), "key");
                changed.extend(past.owner(*key).filter(|_| past.is_in_force(*key)));
                (*key, None)
            }
            Change::LogKey(key) => {
                log_keys += 1;
                needed.insert(past.board());
                (*key, None)
            }
            Change::EnrolWitness(witness) => {
                needed.insert(&witness.body);
                note(past.is_board(&witness.body), "key");
                (witness.key, Some(&witness.body))
            }
            Change::RevokeWitness(witness) => {
                let known = past.witnesses_at(usize::MAX);
                let found = known.iter().find(|it| it.key == witness.key && it.name == witness.name);
                note(found.is_none_or(|it| it.body != witness.body), "key");
                needed.insert(found.map_or(&witness.body, |it| &it.body));
                (witness.key, None)
            }
        };
        let unknown = of.is_some_and(|it| past.body(it).is_none());
        note(unknown, "member");
        note(unknown, "key");
        if named.contains(&key) {
            // Whatever else it may mean, it is refused.
            for code in ["key", "member", "threshold"] {
                note(true, code);
            }
        }
        named.push(key);
    }
    note(log_keys > 1, "key");
    let mut names: Vec<&str> = after.witnesses_at(usize::MAX).iter().map(|it| it.name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    note(names.len() < all, "key");

    if recovery {
        let one = changed.len() == 1 && changed.iter().all(|it| past.has_keys(it));
        note(!one, "member");
        let may = |it: &&Body| {
            !changed.contains(it.id.as_str())
                && matches!(it.role, "board" | "client_council" | "supervisory_board")
        };
        let helpers = past.bodies().iter().filter(may).filter(|it| past.meets(&it.id, &act.signers)).count();
        note(one && helpers < 2, "threshold");
    } else {
        for body in changed {
            if past.has_keys(body) {
                needed.insert(body);
                continue;
            }
            needed.insert(past.board());
            if past.body(body).is_some_and(|it| matches!(it.role, "client_council" | "supervisory_board")) {
                needed.extend(past.guardians());
            }
        }
    }
    note(!needed.iter().all(|it| past.meets(it, &act.signers)), "threshold");
}
