//! What the audit looks at: every act that was known, with who signed it.

use std::collections::{BTreeSet, HashMap};

use crate::crypto::{Digest, PublicKey};
use crate::deviation::{Act, Lives};
use crate::ledger::{ReadFault, View};
use crate::statement::keys::Change;
use crate::statement::scalar::{BodyId, Date, Name, Time};
use crate::statement::{Content, Statement};

/// The acts of a ledger that were recorded by the end of a day, each with who signed it.
#[derive(Debug, Clone)]
pub struct Trail {
    acts: Vec<Act>,
    known: Date,
    keys: HashMap<PublicKey, Vec<Line>>,
    /// Of each body, how many keys were in force from an entry on.
    voices: HashMap<BodyId, Vec<(u64, usize)>>,
    documents: BTreeSet<Digest>,
    erased_documents: BTreeSet<Digest>,
    cosigned: Vec<Cosigned>,
}

/// A good cosignature of a head, by a witness that the ledger knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cosigned {
    /// How many entries the head has.
    pub size: u64,
    /// The name of the witness.
    pub witness: String,
    /// Whose it is.
    pub body: BodyId,
    /// When, by its own clock.
    pub at: Time,
}

/// What an entry says of a key.
#[derive(Debug, Clone)]
struct Line {
    entry: u64,
    body: BodyId,
    label: Name,
    term_ends: Option<Date>,
}

/// Who signed: a key, with what was known of it then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signer<'a> {
    /// The key.
    pub key: &'a PublicKey,
    /// Whose it is.
    pub body: &'a BodyId,
    /// The function of who holds it.
    pub label: &'a Name,
    /// When that function ends.
    pub term_ends: Option<Date>,
}

impl Trail {
    /// Of a verified ledger, as known at the end of a day.
    ///
    /// # Errors
    /// When a statement can't be read, or is no longer what was verified.
    pub fn of(ledger: View<'_>, known: Date) -> Result<Self, ReadFault> {
        Self::of_read(ledger, Act::all(ledger)?, known)
    }

    /// As [`Self::of`], with the acts of the ledger that were read already.
    ///
    /// # Errors
    /// When the store can't say which documents are there.
    pub fn of_read(ledger: View<'_>, acts: Vec<Act>, known: Date) -> Result<Self, ReadFault> {
        let documents = ledger.documents()?;
        let documents = documents.iter().filter_map(|it| Digest::from_hex(it)).collect();
        let cosigned = ledger.cosignatures().map(|it| Cosigned {
            size: it.size,
            witness: it.witness.key.name().to_string(),
            body: it.witness.body.clone(),
            at: Time::nearest(it.unix_seconds),
        });
        Ok(Self::of_acts(acts, documents, known).with_cosigned(cosigned))
    }

    /// With the cosignatures of its heads; those of heads that were not known yet are left out.
    #[must_use]
    pub fn with_cosigned(mut self, cosigned: impl IntoIterator<Item = Cosigned>) -> Self {
        let size = self.acts.len() as u64;
        self.cosigned = cosigned.into_iter().filter(|it| it.size <= size).collect();
        self
    }

    /// Of acts in their order, and the documents that are there.
    #[must_use]
    pub fn of_acts(mut acts: Vec<Act>, documents: BTreeSet<Digest>, known: Date) -> Self {
        acts.truncate(acts.partition_point(|act| act.recorded.day() <= known));
        let mut trail = Self {
            acts: Vec::new(),
            known,
            keys: HashMap::new(),
            voices: HashMap::new(),
            documents,
            erased_documents: BTreeSet::new(),
            cosigned: Vec::new(),
        };
        for act in acts {
            trail.add(act);
        }
        trail
    }

    /// Takes one more act in, such as a draft that is not signed yet.
    pub fn add(&mut self, act: Act) {
        if let Some(statement) = &act.statement {
            self.count_voices(act.entry, statement);
            for (key, line) in lines(act.entry, statement) {
                self.keys.entry(key).or_default().push(line);
            }
            if let Content::Erasure(it) = &statement.content {
                self.erased_documents.extend(it.document);
            }
        }
        self.acts.push(act);
    }

    /// The acts, in their order.
    #[must_use]
    pub fn acts(&self) -> &[Act] {
        &self.acts
    }

    /// The act of an entry.
    #[must_use]
    pub fn act(&self, entry: u64) -> Option<&Act> {
        let at = self.acts.partition_point(|act| act.entry < entry);
        self.acts.get(at).filter(|act| act.entry == entry)
    }

    /// The lives that these acts make.
    #[must_use]
    pub fn lives(&self) -> Lives {
        Lives::of_acts(&self.acts)
    }

    /// The day at whose end this was known.
    #[must_use]
    pub fn known(&self) -> Date {
        self.known
    }

    /// Who signed an entry, with what the charter and `keys` entries up to it say of each key.
    pub fn signers(&self, entry: u64) -> impl Iterator<Item = Signer<'_>> {
        let keys = self.act(entry).map_or(&[][..], |act| &act.signers);
        keys.iter().filter_map(move |key| self.signer(key, entry))
    }

    /// What was known of a key at an entry.
    #[must_use]
    pub fn signer<'a>(&'a self, key: &'a PublicKey, entry: u64) -> Option<Signer<'a>> {
        let lines = self.keys.get(key)?;
        let known = lines.partition_point(|it| it.entry <= entry);
        let line = lines.get(known.checked_sub(1)?)?;
        Some(Signer { key, body: &line.body, label: &line.label, term_ends: line.term_ends })
    }

    /// The bodies of which somebody signed an entry.
    #[must_use]
    pub fn bodies_signing(&self, entry: u64) -> BTreeSet<&BodyId> {
        self.signers(entry).map(|it| it.body).collect()
    }

    /// How many keys of a body were in force just before an entry.
    #[must_use]
    pub fn keys_in_force(&self, body: &BodyId, before: u64) -> usize {
        let counts = self.voices.get(body).map_or(&[][..], Vec::as_slice);
        let at = counts.partition_point(|(entry, _)| *entry < before);
        at.checked_sub(1).and_then(|at| counts.get(at)).map_or(0, |(_, count)| *count)
    }

    /// A charter names every key in force (rule 7); `keys` entries bring some and take others away. Before the
    /// lines of the statement itself are taken in: whose key is revoked stands in an earlier one.
    fn count_voices(&mut self, entry: u64, statement: &Statement) {
        let mut counts: HashMap<&BodyId, usize> = HashMap::new();
        match &statement.content {
            Content::Charter(it) => {
                it.bodies.iter().for_each(|it| _ = counts.insert(&it.id, 0));
                it.keys.iter().for_each(|it| *counts.entry(&it.body).or_default() += 1);
            }
            Content::Keys(it) => {
                for change in it.changes.iter() {
                    let (body, comes) = match change {
                        Change::Enrol(it) => (&it.body, true),
                        Change::Revoke(it) => match self.keys.get(&it.public_key).and_then(|it| it.last()) {
                            Some(line) => (&line.body, false),
                            None => continue,
                        },
                        _ => continue,
                    };
                    let now = || self.keys_in_force(body, entry);
                    let count = counts.entry(body).or_insert_with(now);
                    *count = if comes { *count + 1 } else { count.saturating_sub(1) };
                }
            }
            _ => return,
        }
        let counts: Vec<(BodyId, usize)> = counts.into_iter().map(|(body, it)| (body.clone(), it)).collect();
        for (body, count) in counts {
            self.voices.entry(body).or_default().push((entry, count));
        }
    }

    /// The cosignatures of its heads.
    #[must_use]
    pub fn cosigned(&self) -> &[Cosigned] {
        &self.cosigned
    }

    /// Whether the bytes of a document are there.
    #[must_use]
    pub fn has_document(&self, digest: &Digest) -> bool {
        self.documents.contains(digest)
    }

    /// Whether an act says that a document was erased.
    #[must_use]
    pub fn erases_document(&self, digest: &Digest) -> bool {
        self.erased_documents.contains(digest)
    }
}

fn lines(entry: u64, statement: &Statement) -> Vec<(PublicKey, Line)> {
    let line = |body: &BodyId, label: &Name, term_ends| Line {
        entry,
        body: body.clone(),
        label: label.clone(),
        term_ends,
    };
    match &statement.content {
        Content::Charter(it) => {
            it.keys.iter().map(|it| (it.public_key, line(&it.body, &it.label, it.term_ends))).collect()
        }
        Content::Keys(it) => {
            let enrolled = it.changes.iter().filter_map(|change| match change {
                Change::Enrol(it) => Some(it),
                _ => None,
            });
            enrolled.map(|it| (it.public_key, line(&it.body, &it.label, it.term_ends))).collect()
        }
        _ => Vec::new(),
    }
}
