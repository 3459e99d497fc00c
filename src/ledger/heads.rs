//! Tree heads: `checkpoint` and `checkpoints/N` (FORMAT.md, section 5).

use std::collections::HashMap;

use crate::crypto::{Checkpoint, KeyName, LineCheck, MAX_NOTE_BYTES, Note};
use crate::sentence;
use crate::store::{LedgerPath, Read, Store, StoreFault};
use crate::words::Say;

use super::authority::{Authority, WitnessState};
use super::fold::Fold;
use super::integrity::{Code, IntegrityError};
use super::verify::MAX_ERRORS;

/// The witness keys of each name, in the order in which they came. A name is in force once (rule 6), so no two of one
/// name are known for one head.
type Witnesses<'a> = HashMap<&'a KeyName, Vec<&'a WitnessState>>;

/// Checks the newest head and each kept one against the tree.
pub(super) fn check(store: &dyn Store, fold: &Fold, kept: &[u64]) -> Result<Vec<IntegrityError>, StoreFault> {
    let mut errors = Vec::new();
    let mut witnesses = Witnesses::new();
    for state in fold.authority.iter().flat_map(|it| it.witnesses()) {
        witnesses.entry(state.key.name()).or_default().push(state);
    }
    head(store, fold, &witnesses, &LedgerPath::Checkpoint, fold.size(), &mut errors)?;
    for size in kept.iter().filter(|size| **size <= fold.size()) {
        if errors.len() >= MAX_ERRORS {
            break;
        }
        head(store, fold, &witnesses, &LedgerPath::Head(*size), *size, &mut errors)?;
    }
    Ok(errors)
}

fn head(
    store: &dyn Store,
    fold: &Fold,
    witnesses: &Witnesses<'_>,
    path: &LedgerPath,
    size: u64,
    errors: &mut Vec<IntegrityError>,
) -> Result<(), StoreFault> {
    let place = path.to_string();
    let mut note = |code, what| errors.push(IntegrityError::nowhere(code, what));
    let bytes = match store.read(path, MAX_NOTE_BYTES as u64)? {
        Read::Bytes(bytes) => bytes,
        Read::Missing => {
            note(Code::Head, sentence!("head-missing", path = place));
            return Ok(());
        }
        Read::TooLarge(_) => {
            note(Code::Head, sentence!("head-too-large", path = place, limit = MAX_NOTE_BYTES));
            return Ok(());
        }
    };
    let parsed =
        Note::parse(&bytes).and_then(|signed| Checkpoint::parse(&signed.text).map(|head| (signed, head)));
    let (signed, head) = match parsed {
        Ok(both) => both,
        Err(fault) => {
            note(Code::Head, sentence!("head-malformed", path = place, fault = fault.sentence()));
            return Ok(());
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
        && !signed.signatures.iter().any(crate::crypto::SignatureLine::is_cosignature_sized)
    {
        note(Code::Head, sentence!("head-without-cosignature", path = place.as_str()));
    }
    if let Some(authority) = &fold.authority {
        signatures(authority, witnesses, &signed, size, &place, &mut note);
    }
    Ok(())
}

fn signatures(
    authority: &Authority,
    witnesses: &Witnesses<'_>,
    signed: &Note,
    size: u64,
    place: &str,
    note: &mut impl FnMut(Code, crate::words::Sentence),
) {
    let log = authority.log_key_at(size).map(|key| signed.check(key));
    if log != Some(LineCheck::Good) {
        note(Code::HeadSignature, sentence!("head-not-signed", path = place));
    }
    // By the lines of the note and not by the witnesses: there may be many heads, and many witnesses.
    for line in &signed.signatures {
        let states = witnesses.get(&line.name).map(Vec::as_slice).unwrap_or_default();
        let newest = states.partition_point(|it| it.from_size <= size).checked_sub(1);
        let known = newest.and_then(|it| states.get(it)).filter(|it| it.is_known_at(size));
        if let Some(witness) = known.filter(|it| it.key.id() == line.id)
            && signed.check(&witness.key) == LineCheck::Bad
        {
            let name = witness.key.name().as_str();
            note(Code::HeadSignature, sentence!("head-bad-cosignature", path = place, witness = name));
        }
    }
}
