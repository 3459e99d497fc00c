//! Everything that can be checked of a dossier by itself.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;

use crate::crypto::Digest;
use crate::faults;
use crate::ledger::{Excerpt, Ledger, MAX_LEAF_BYTES, Report};
use crate::statement::Statement;
use crate::statement::json::Value;
use crate::statement::scalar::{DecisionId, Time};
use crate::store::{
    DocumentRef, DocumentShape, Form, LedgerPath, Listed, Mark, Part, Place, Read, Store, StoreFault,
};
use crate::words::Lang;

use super::zip::{self, ZipFault};
use super::{CHECK, DECISION, LEAVES, REPORT, SCRIPT, SUMS, document_paths, governs, names, script, sums};

faults! {
    /// What is wrong with a dossier, besides what is wrong with the part of the ledger in it.
    pub enum DossierFault {
        /// It is no ZIP as we write it.
        Zip {
            /// Why.
            fault: ZipFault
        } => "dossier-zip",
        /// A file is not there.
        Missing {
            /// Its name.
            name: String
        } => "dossier-missing",
        /// A file that no dossier has.
        Extra {
            /// Its name.
            name: String
        } => "dossier-extra",
        /// The list of sums is not that of the files.
        Sums => "dossier-sums",
        /// It does not say which decision it is of.
        NoDecision => "dossier-no-decision",
        /// The leaves are not lines by fives.
        Leaves => "dossier-leaves",
        /// An entry is in it that is not about the decision.
        OtherEntry {
            /// Its number.
            entry: u64
        } => "dossier-other-entry",
        /// An act of the decision refers to an entry that is not in it.
        NotThere {
            /// Its number.
            entry: u64,
            /// The one that refers to it.
            by: u64
        } => "dossier-not-there",
        /// No act in it is about the decision.
        Nothing {
            /// The decision.
            decision: String
        } => "dossier-nothing",
        /// A document that is not what its name says, or that no act in it names.
        Document {
            /// Its name.
            name: String
        } => "dossier-document",
        /// It can't be looked through.
        Store {
            /// Why.
            fault: StoreFault
        } => "dossier-store",
    }
}

/// How long a leaf is: two digests, a time and a few words. Whoever sends a thousand million empty lines is told so at
/// once.
const LEAF_BYTES: std::ops::RangeInclusive<usize> = 200..=MAX_LEAF_BYTES as usize;
/// How many faults are told, besides those of the part of the ledger.
pub const MAX_DOSSIER_FAULTS: usize = 100;

/// What was found in a dossier.
pub struct Checked {
    /// The decision that it says it is of.
    pub decision: Option<DecisionId>,
    /// What verifying the part of the ledger in it found; `None` if it was not come to.
    pub report: Option<Report>,
    /// What else is wrong.
    pub faults: Vec<DossierFault>,
    /// The exact bytes of entry 0's statement, as far as they are there.
    pub charter: Option<Vec<u8>>,
    /// The part of the ledger, if it is sound.
    pub excerpt: Option<Excerpt>,
    /// The entries that are whole in it.
    pub entries: BTreeSet<u64>,
    /// The names of the documents in it.
    pub documents: Vec<String>,
    /// Whether `check.sh` and `CHECK.md` are those that this program writes, in one language or the other.
    pub own_words: bool,
}

impl Checked {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.faults.is_empty() && self.excerpt.is_some()
    }
}

/// Checks a dossier: its form, that nothing is missing and nothing is beside it, and the part of the ledger in it by the
/// fold that judges ledgers.
#[must_use]
pub fn check(archive: Vec<u8>, now: Time) -> Checked {
    let mut checked = Checked {
        decision: None,
        report: None,
        faults: Vec::new(),
        charter: None,
        excerpt: None,
        entries: BTreeSet::new(),
        documents: Vec::new(),
        own_words: false,
    };
    match Inside::read(archive, &mut checked) {
        Ok(inside) => inside.judge(&mut checked, now),
        Err(fault) => checked.faults.push(fault),
    }
    checked.faults.truncate(MAX_DOSSIER_FAULTS);
    checked
}

/// The part of a ledger in a dossier, as a store.
struct Inside {
    archive: Vec<u8>,
    /// The files with a ledger's names.
    files: BTreeMap<LedgerPath, Range<usize>>,
    leaves: Vec<Range<usize>>,
    documents: BTreeMap<Digest, [Range<usize>; 2]>,
}

impl Inside {
    fn read(archive: Vec<u8>, checked: &mut Checked) -> Result<Self, DossierFault> {
        let files = zip::read(&archive).map_err(|fault| DossierFault::Zip { fault })?;
        let bytes = |place: &Range<usize>| archive.get(place.clone()).unwrap_or_default();
        let mut named = BTreeMap::new();
        let mut documents = BTreeMap::new();
        for (name, place) in &files {
            let own = [DECISION, LEAVES, REPORT, CHECK, SCRIPT, SUMS].contains(name);
            let ledgers = LedgerPath::parse(name).filter(|it| match it {
                LedgerPath::Entry { part, .. } => *part != Part::Leaf,
                it => matches!(it, LedgerPath::Checkpoint | LedgerPath::AllowedSigners),
            });
            let document =
                name.strip_prefix("documents/").and_then(|it| Digest::from_hex(it.split('/').next()?));
            let document =
                document.map(|it| (it, document_paths(&it))).filter(|(_, it)| it.iter().any(|it| it == name));
            if let Some(path) = ledgers {
                named.insert(path, place.clone());
            } else if let Some((digest, paths)) = document {
                match paths.each_ref().map(|it| files.get(it.as_str()).cloned()) {
                    [Some(salt), Some(content)] => _ = documents.insert(digest, [salt, content]),
                    _ => checked.faults.push(DossierFault::Document { name: digest.to_string() }),
                }
            } else if !own {
                checked.faults.push(DossierFault::Extra { name: (*name).to_owned() });
            }
        }
        let get = |name: &str| files.get(name).ok_or_else(|| DossierFault::Missing { name: name.into() });
        for name in [REPORT, CHECK, SCRIPT] {
            checked.faults.extend(get(name).err());
        }
        if bytes(get(SUMS)?) != sums(files.iter().map(|(name, place)| (*name, bytes(place)))).as_bytes() {
            checked.faults.push(DossierFault::Sums);
        }
        let is = |name: &str, made: fn(Lang) -> String, lang| {
            files.get(name).is_some_and(|it| bytes(it) == made(lang).as_bytes())
        };
        checked.own_words = Lang::ALL
            .into_iter()
            .any(|lang| is(CHECK, script::instructions, lang) && is(SCRIPT, script::dossier, lang));
        let decision = str::from_utf8(bytes(get(DECISION)?)).ok().and_then(|it| it.strip_suffix('\n'));
        checked.decision = Some(decision.and_then(DecisionId::new).ok_or(DossierFault::NoDecision)?);
        let leaves = split_leaves(get(LEAVES)?.clone(), &archive).ok_or(DossierFault::Leaves)?;
        let charter = named.get(&LedgerPath::entry(0, Part::Statement));
        checked.charter = charter.map(|it| bytes(it).to_vec());
        checked.documents = documents.keys().map(Digest::to_string).collect();
        Ok(Self { archive, files: named, leaves, documents })
    }

    fn bytes(&self, place: &Range<usize>) -> &[u8] {
        self.archive.get(place.clone()).unwrap_or_default()
    }

    fn judge(self, checked: &mut Checked, now: Time) {
        let number = |path: &LedgerPath| match path {
            LedgerPath::Entry { number, .. } => Some(*number),
            _ => None,
        };
        let whole: BTreeSet<u64> = self.files.keys().filter_map(number).collect();
        let mut statements = BTreeMap::new();
        let documents: Vec<Digest> = self.documents.keys().copied().collect();
        let ledger = Ledger::of(Box::new(self));
        let judged = ledger.verify_excerpt(&whole, now, &mut |number, it| _ = statements.insert(number, it));
        let (report, excerpt) = match judged {
            Ok(both) => both,
            Err(fault) => return checked.faults.push(DossierFault::Store { fault }),
        };
        if let (Some(excerpt), Some(decision)) = (&excerpt, &checked.decision) {
            checked.faults.extend(of_decision(excerpt, decision, &whole, &statements));
            let mut named = HashSet::new();
            statements.values().for_each(|it| digests(&it.content.write(), &mut named));
            let strange = documents.iter().filter(|it| !named.contains(it));
            checked.faults.extend(strange.map(|it| DossierFault::Document { name: it.to_string() }));
        }
        (checked.report, checked.excerpt, checked.entries) = (Some(report), excerpt, whole);
    }
}

/// The leaves, one after the other: five lines each, and of no other length than leaves have.
fn split_leaves(place: Range<usize>, archive: &[u8]) -> Option<Vec<Range<usize>>> {
    let bytes = archive.get(place.clone())?;
    let ends = (place.start + 1..).zip(bytes).filter(|(_, byte)| **byte == b'\n').map(|it| it.0);
    let (mut leaves, mut start) = (Vec::new(), place.start);
    for end in ends.skip(4).step_by(5) {
        if !LEAF_BYTES.contains(&(end - start)) {
            return None;
        }
        leaves.push(start..end);
        start = end;
    }
    (start == place.end && !leaves.is_empty()).then_some(leaves)
}

/// Every digest in a statement, of whatever it is.
fn digests(value: &Value, found: &mut HashSet<Digest>) {
    match value {
        Value::String(text) => found.extend(Digest::from_hex(text)),
        Value::Array(items) => items.iter().for_each(|it| digests(it, found)),
        Value::Object(members) => members.iter().for_each(|(_, it)| digests(it, found)),
        _ => {}
    }
}

/// The entries that are whole are those that authority rests on, those that are about the decision, and what these refer
/// to: no other, and of these all.
fn of_decision(
    excerpt: &Excerpt,
    decision: &DecisionId,
    whole: &BTreeSet<u64>,
    statements: &BTreeMap<u64, Statement>,
) -> Vec<DossierFault> {
    let mut faults = Vec::new();
    let governing: BTreeSet<u64> = excerpt.leaves().filter(|it| governs(it.1.kind)).map(|it| it.0).collect();
    let mut own = BTreeSet::new();
    // Whatever refers to an act stands after it, so one walk finds all that refer to one of these.
    for (number, statement) in statements.iter().filter(|it| !governing.contains(it.0)) {
        let mut refers = statement.references().into_iter().filter_map(|(_, digest)| excerpt.find(&digest));
        if names(statement, decision) || refers.any(|it| own.contains(&it)) {
            own.insert(*number);
        }
    }
    if own.is_empty() {
        faults.push(DossierFault::Nothing { decision: decision.as_str().to_owned() });
    }
    let mut ahead: Vec<u64> = own.iter().copied().collect();
    while let Some(by) = ahead.pop() {
        let Some(statement) = statements.get(&by) else { continue };
        for entry in statement.references().iter().filter_map(|(_, digest)| excerpt.find(digest)) {
            if !whole.contains(&entry) {
                faults.push(DossierFault::NotThere { entry, by });
            } else if own.insert(entry) {
                ahead.push(entry);
            }
        }
    }
    let strange = whole.iter().filter(|it| !own.contains(it) && !governing.contains(it));
    faults.extend(strange.map(|entry| DossierFault::OtherEntry { entry: *entry }));
    faults
}

impl Store for Inside {
    fn walk(&self, visit: &mut dyn FnMut(Listed)) -> Result<(), StoreFault> {
        let leaves = (0..self.leaves.len() as u64).map(|it| LedgerPath::entry(it, Part::Leaf));
        for path in leaves.chain(self.files.keys().copied()) {
            visit(Listed { path: path.to_string(), form: Form::Blob });
        }
        Ok(())
    }

    fn mark(&self) -> Option<Mark> {
        None
    }

    fn changes(&self, _: &Mark, _: &mut dyn FnMut(Listed)) -> bool {
        false
    }

    fn read(&self, path: &LedgerPath, limit: u64) -> Result<Read, StoreFault> {
        let place = match path {
            LedgerPath::Entry { number, part: Part::Leaf } => {
                usize::try_from(*number).ok().and_then(|it| self.leaves.get(it))
            }
            path => self.files.get(path),
        };
        Ok(match place.map(|it| self.bytes(it)) {
            None => Read::Missing,
            Some(bytes) if bytes.len() as u64 > limit => Read::TooLarge(bytes.len() as u64),
            Some(bytes) => Read::Bytes(bytes.to_vec()),
        })
    }

    fn documents(&self) -> Result<Vec<DocumentRef>, StoreFault> {
        Ok(self.documents.keys().map(|it| DocumentRef { name: it.to_string(), mark: None }).collect())
    }

    fn document(&self, name: &str, visit: &mut dyn FnMut(&[u8])) -> Result<DocumentShape, StoreFault> {
        let found = Digest::from_hex(name).and_then(|it| self.documents.get(&it));
        let Some([salt, content]) = found else {
            return Err(StoreFault::NoDocument { name: name.to_owned() });
        };
        visit(self.bytes(salt));
        visit(self.bytes(content));
        Ok(DocumentShape { no_parent: true, three_files: true, salt_of_16: salt.len() == 16 })
    }

    fn place(&self) -> Place {
        Place { directory: None, commit: None }
    }
}
