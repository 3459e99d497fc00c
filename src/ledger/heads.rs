//! Tree heads: `checkpoint` and `checkpoints/N` (FORMAT.md, section 5).

use std::collections::HashMap;

use crate::crypto::{Checkpoint, KeyName, LineCheck, MAX_NOTE_BYTES, Note, SignatureLine};
use crate::sentence;
use crate::store::{LedgerPath, Read, Store, StoreFault};
use crate::words::Say;

use super::authority::{Authority, WitnessState};
use super::fold::{Cosigned, Fold};
use super::integrity::{Code, IntegrityError};
use super::verify::MAX_ERRORS;

/// The witness keys of each name, in the order in which they came, each with its place among all. A name is in force once
/// (rule 6), so no two of one name are known for one head.
struct Witnesses<'a>(HashMap<&'a KeyName, Vec<(usize, &'a WitnessState)>>);

impl<'a> Witnesses<'a> {
    fn of(authority: Option<&'a Authority>) -> Self {
        let mut names: HashMap<_, Vec<_>> = HashMap::new();
        for (place, state) in authority.into_iter().flat_map(Authority::witnesses).enumerate() {
            names.entry(state.key.name()).or_default().push((place, state));
        }
        Self(names)
    }

    /// The witness whose line this claims to be, if it is known for heads of this size.
    fn known(&self, line: &SignatureLine, size: u64) -> Option<(usize, &'a WitnessState)> {
        let states = self.0.get(&line.name)?;
        let newest = states.partition_point(|(_, it)| it.from_size <= size).checked_sub(1);
        let (place, state) = *states.get(newest?)?;
        (state.is_known_at(size) && state.key.id() == line.id).then_some((place, state))
    }
}

/// Checks the newest head and each of these kept ones against the tree, and notes in the fold who cosigned those.
pub(super) fn check(
    store: &dyn Store,
    fold: &mut Fold,
    kept: &[u64],
) -> Result<Vec<IntegrityError>, StoreFault> {
    let (mut errors, mut found) = (Vec::new(), Vec::new());
    let witnesses = Witnesses::of(fold.authority.as_deref());
    head(store, fold, &witnesses, &LedgerPath::Checkpoint, fold.size(), &mut errors)?;
    for size in kept.iter().filter(|size| **size <= fold.size()) {
        if errors.len() >= MAX_ERRORS {
            break;
        }
        let cosigned = head(store, fold, &witnesses, &LedgerPath::Head(*size), *size, &mut errors)?;
        found.push((*size, cosigned));
    }
    fold.cosigned.extend(found);
    Ok(errors)
}

fn head(
    store: &dyn Store,
    fold: &Fold,
    witnesses: &Witnesses<'_>,
    path: &LedgerPath,
    size: u64,
    errors: &mut Vec<IntegrityError>,
) -> Result<Vec<Cosigned>, StoreFault> {
    let place = path.to_string();
    let mut note = |code, what| errors.push(IntegrityError::nowhere(code, what));
    let bytes = match store.read(path, MAX_NOTE_BYTES as u64)? {
        Read::Bytes(bytes) => bytes,
        Read::Missing => {
            note(Code::Head, sentence!("head-missing", path = place));
            return Ok(vec![]);
        }
        Read::TooLarge(_) => {
            note(Code::Head, sentence!("head-too-large", path = place, limit = MAX_NOTE_BYTES));
            return Ok(vec![]);
        }
    };
    let parsed =
        Note::parse(&bytes).and_then(|signed| Checkpoint::parse(&signed.text).map(|head| (signed, head)));
    let (signed, head) = match parsed {
        Ok(both) => both,
        Err(fault) => {
            note(Code::Head, sentence!("head-malformed", path = place, fault = fault.sentence()));
            return Ok(vec![]);
        }
    };
    if let Some(origin) = &fold.origin
        && head.origin != origin.as_str()
    {
        note(
            Code::Head,
            sentence!(
                "head-origin",
                path = place.as_str(),
                found = head.origin.as_str(),
                ours = origin.as_str()
            ),
        );
    }
    if head.size != size {
        note(Code::Head, sentence!("head-size", path = place.as_str(), found = head.size, ours = size));
    } else if usize::try_from(size).ok().and_then(|it| fold.roots.get(it)) != Some(&head.root) {
        note(Code::Head, sentence!("head-root", path = place.as_str()));
    }
    if matches!(path, LedgerPath::Head(_))
        && !signed.signatures.iter().any(SignatureLine::is_cosignature_sized)
    {
        note(Code::Head, sentence!("head-without-cosignature", path = place.as_str()));
    }
    Ok(match &fold.authority {
        Some(authority) => signatures(authority, witnesses, &signed, size, &place, &mut note),
        None => vec![],
    })
}

fn signatures(
    authority: &Authority,
    witnesses: &Witnesses<'_>,
    signed: &Note,
    size: u64,
    place: &str,
    note: &mut impl FnMut(Code, crate::words::Sentence),
) -> Vec<Cosigned> {
    let log = authority.log_key_at(size).map(|key| signed.check(key));
    if log != Some(LineCheck::Good) {
        note(Code::HeadSignature, sentence!("head-not-signed", path = place));
    }
    // By the lines of the note and not by the witnesses: there may be many heads, and many witnesses.
    let mut good = Vec::new();
    for line in &signed.signatures {
        let Some((place_of, witness)) = witnesses.known(line, size) else { continue };
        match signed.check(&witness.key) {
            LineCheck::GoodAt { unix_seconds } => good.push(Cosigned { witness: place_of, at: unix_seconds }),
            LineCheck::Bad => {
                let name = witness.key.name().as_str();
                note(Code::HeadSignature, sentence!("head-bad-cosignature", path = place, witness = name));
            }
            LineCheck::Good | LineCheck::Absent => {}
        }
    }
    good
}
