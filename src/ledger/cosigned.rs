//! Heads that witnesses cosigned: what is known of them, and how a keeper takes them in.

use std::collections::BTreeMap;

use crate::crypto::{
    Checkpoint, LineCheck, MAX_NOTE_BYTES, Note, NoteFault, SignatureLine, Signer, VerifierKey,
};
use crate::faults;
use crate::statement::scalar::Time;
use crate::store::{Change, LedgerPath, Read};

use super::append::{AppendFault, Keeper, is_log_key};
use super::authority::WitnessState;
use super::fold::Cosigned;
use super::{ReadFault, Verified, View};

/// A good cosignature that the ledger keeps, by a witness that it knows.
#[derive(Debug, Clone, Copy)]
pub struct Cosignature<'a> {
    /// The size of the head.
    pub size: u64,
    /// Who cosigned it.
    pub witness: &'a WitnessState,
    /// When, by the clock of the witness: seconds since 1970.
    pub unix_seconds: u64,
}

/// A cosignature, and its time if a known witness made it.
pub type Dated = (SignatureLine, Option<u64>);

/// A cosigned head that somebody brought, and that is one of this ledger's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    /// The size of the head.
    pub size: u64,
    /// What the log signed.
    text: String,
    /// The line of the log.
    log: SignatureLine,
    /// The cosignatures.
    pub lines: Vec<Dated>,
}

/// What a keeper tells of a cosigned head that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadReceipt {
    /// The size of the head.
    pub size: u64,
    /// The cosignatures that were not there yet.
    pub added: Vec<Dated>,
}

faults! {
    /// Why a cosigned head that somebody brings is not taken in.
    pub enum HeadFault {
        /// It is no tree head.
        Malformed {
            /// Why.
            fault: NoteFault
        } => "brought-malformed",
        /// It is of another ledger.
        Origin {
            /// Of which.
            found: String,
            /// The name of this one.
            ours: String
        } => "brought-origin",
        /// It has more entries than this ledger.
        Beyond {
            /// How many.
            size: u64,
            /// How many this one has.
            ours: u64
        } => "brought-beyond",
        /// It is not a head of this history: its root is another. If the log signed it, that is a fork.
        OtherHistory {
            /// Its size.
            size: u64
        } => "brought-other-history",
        /// The key of the log did not sign it.
        LogSignature {
            /// Its size.
            size: u64
        } => "brought-log-signature",
        /// A line of a known witness does not verify.
        Bad {
            /// The name of the witness.
            witness: String
        } => "brought-bad",
        /// Nobody cosigned it.
        Uncosigned => "brought-uncosigned",
        /// With its lines the file would be larger than a note may be.
        Full {
            /// In bytes: [`MAX_NOTE_BYTES`].
            limit: usize
        } => "brought-full",
    }
}

impl Verified {
    /// The good cosignatures under `checkpoints/` by witnesses that the ledger knows, in the order of their heads.
    pub fn cosignatures(&self) -> impl Iterator<Item = Cosignature<'_>> {
        self.fold.cosigned.iter().flat_map(|(size, lines)| {
            lines.iter().filter_map(|Cosigned { witness, at }| {
                let witness = self.authority.witness(*witness)?;
                Some(Cosignature { size: *size, witness, unix_seconds: *at })
            })
        })
    }

    /// Looks at a cosigned head that somebody brings: it must be one of this history, signed by the log, and no line of a
    /// known witness may be bad. `also` are witnesses that the ledger does not know. Lines of others are kept if they
    /// are as long as a cosignature: who else is to be believed is the reader's choice.
    ///
    /// # Errors
    /// Why it is none of this ledger's.
    pub fn cosigned_head(&self, note: &Note, also: &[VerifierKey]) -> Result<Brought, HeadFault> {
        let head = Checkpoint::parse(&note.text).map_err(|fault| HeadFault::Malformed { fault })?;
        if head.origin != self.origin.as_str() {
            return Err(HeadFault::Origin { found: head.origin, ours: self.origin.to_string() });
        }
        let size = head.size;
        if size > self.size() {
            return Err(HeadFault::Beyond { size, ours: self.size() });
        }
        let log = self.log_line(note, size).ok_or(HeadFault::LogSignature { size })?;
        if self.root_at(size) != Some(head.root) {
            return Err(HeadFault::OtherHistory { size });
        }
        // Of two with one name and id, the ledger's.
        let ours = self.authority.witnesses_at(size).map(|it| &it.key);
        let known: BTreeMap<_, _> =
            also.iter().chain(ours).map(|key| ((key.name(), key.id()), key)).collect();
        let mut lines = Vec::new();
        for line in note.signatures.iter().filter(|it| it.is_cosignature_sized()) {
            let at = match known.get(&(&line.name, line.id)).map(|key| note.check(key)) {
                None => None,
                Some(LineCheck::GoodAt { unix_seconds }) => Some(unix_seconds),
                Some(_) => return Err(HeadFault::Bad { witness: line.name.to_string() }),
            };
            lines.push((line.clone(), at));
        }
        match lines.is_empty() {
            true => Err(HeadFault::Uncosigned),
            false => Ok(Brought { size, text: note.text.clone(), log: log.clone(), lines }),
        }
    }

    /// The line of the log's key of this size, if it is good.
    fn log_line<'n>(&self, note: &'n Note, size: u64) -> Option<&'n SignatureLine> {
        let key = self.authority.log_key_at(size).filter(|key| note.check(key) == LineCheck::Good)?;
        note.signatures.iter().find(|it| it.name == *key.name() && it.id == key.id())
    }
}

impl Brought {
    /// The head with the lines of witnesses that were known, and no other; `None` if there is none.
    #[must_use]
    pub fn known_alone(self) -> Option<Note> {
        let mut lines: Vec<_> =
            self.lines.into_iter().filter(|(_, at)| at.is_some()).map(|it| it.0).collect();
        lines.insert(0, self.log);
        Note::new(self.text, lines).ok().filter(|it| it.signatures.len() > 1)
    }
}

impl View<'_> {
    /// The newest head with the line of the log alone: what a witness is shown, and cosigns.
    ///
    /// # Errors
    /// As [`View::head`].
    pub fn plain_head(&self) -> Result<Note, ReadFault> {
        let head = self.head()?;
        let changed = || ReadFault::Changed { entry: self.size().saturating_sub(1) };
        let line = self.log_line(&head, self.size()).cloned().ok_or_else(changed)?;
        Note::new(head.text, vec![line]).map_err(|_| changed())
    }

    /// The kept head of a size, as it stands under `checkpoints/`; `None` if none is kept.
    fn kept_head(&self, size: u64) -> Result<Option<Note>, AppendFault> {
        match self.store.read(&LedgerPath::Head(size), MAX_NOTE_BYTES as u64)? {
            Read::Bytes(bytes) => Ok(Note::parse(&bytes).ok()),
            Read::Missing | Read::TooLarge(_) => Ok(None),
        }
    }
}

impl Keeper {
    /// Takes cosigned heads in, as one commit: each is merged with what is kept of its size. Of two good cosignatures by
    /// one witness the earlier stays: it says for how long an independent clock has known of the head. A receipt for each
    /// that was brought; nothing is written where nothing is new.
    ///
    /// # Errors
    /// Why nothing was taken in.
    pub fn take_in(
        &mut self,
        notes: &[Note],
        also: &[VerifierKey],
        log_key: &dyn Signer,
        now: Time,
    ) -> Result<Vec<HeadReceipt>, AppendFault> {
        let view = self.view().ok_or(AppendFault::Nothing)?;
        is_log_key(view.authority(), view.size(), log_key)?;
        let origin = view.origin().clone();
        let mut merged: BTreeMap<u64, Note> = BTreeMap::new();
        let mut changed: BTreeMap<u64, Note> = BTreeMap::new();
        let mut receipts = Vec::new();
        for (nth, note) in (1..).zip(notes) {
            let told = |fault| AppendFault::Head { nth, fault };
            let brought = view.cosigned_head(note, also).map_err(told)?;
            let size = brought.size;
            let before = match merged.remove(&size) {
                Some(note) => Some(note),
                None => view.kept_head(size)?,
            };
            let known: Vec<&VerifierKey> =
                view.authority().witnesses_at(size).map(|it| &it.key).chain(also).collect();
            let (note, added) = merge(before, brought, &known).map_err(told)?;
            if !added.is_empty() {
                changed.insert(size, note.clone());
            }
            merged.insert(size, note);
            receipts.push(HeadReceipt { size, added });
        }
        if changed.is_empty() {
            return Ok(receipts);
        }
        // As `verify` would look at them: what it would not take is not written.
        let again = |(size, note): (&u64, &Note)| Ok((*size, view.noted(&view.cosigned_head(note, &[])?)));
        let noted: Result<Vec<_>, HeadFault> = changed.iter().map(again).collect();
        let noted = noted.map_err(|fault| AppendFault::Head { nth: notes.len(), fault })?;
        let file = |(size, note): (&u64, &Note)| (LedgerPath::Head(*size), note.to_string().into_bytes());
        let files = changed.iter().map(file).collect();
        let sizes: Vec<String> = changed.keys().map(u64::to_string).collect();
        let message = format!("cosignatures of {}\n", sizes.join(", "));
        self.commit(Change { files, message }, &origin, log_key, now)?;
        if let Some(verified) = &mut self.verified {
            verified.fold.cosigned.extend(noted);
        }
        Ok(receipts)
    }
}

impl Verified {
    /// What the fold notes of a kept head.
    fn noted(&self, head: &Brought) -> Vec<Cosigned> {
        let witnesses = || self.authority.witnesses().enumerate();
        let of = |(line, at): &Dated| {
            let known = |key: &VerifierKey| *key.name() == line.name && key.id() == line.id;
            let (witness, _) = witnesses().find(|(_, it)| it.is_known_at(head.size) && known(&it.key))?;
            Some(Cosigned { witness, at: (*at)? })
        };
        head.lines.iter().filter_map(of).collect()
    }
}

/// The lines of what is kept and of what was brought, each key once; and those that are new.
fn merge(
    before: Option<Note>,
    brought: Brought,
    known: &[&VerifierKey],
) -> Result<(Note, Vec<Dated>), HeadFault> {
    let mut lines = before.as_ref().map_or_else(|| vec![brought.log.clone()], |it| it.signatures.clone());
    let kept_at = |line: &SignatureLine| {
        let key = known.iter().find(|key| *key.name() == line.name && key.id() == line.id)?;
        match before.as_ref()?.check(key) {
            LineCheck::GoodAt { unix_seconds } => Some(unix_seconds),
            _ => None,
        }
    };
    let mut added = Vec::new();
    for (line, at) in brought.lines {
        let place = lines.iter().position(|it| it.name == line.name && it.id == line.id);
        match place.and_then(|it| lines.get_mut(it)) {
            None => lines.push(line.clone()),
            Some(same) => match (at, kept_at(same)) {
                (Some(at), before) if before.is_none_or(|before| at < before) => *same = line.clone(),
                _ => continue,
            },
        }
        added.push((line, at));
    }
    let note = Note::new(brought.text, lines).map_err(|fault| match fault {
        NoteFault::TooLarge { limit } => HeadFault::Full { limit },
        fault => HeadFault::Malformed { fault },
    })?;
    Ok((note, added))
}
