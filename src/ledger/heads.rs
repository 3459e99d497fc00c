//! Tree heads: `checkpoint` and `checkpoints/N` (FORMAT.md, section 5).

use crate::crypto::{Checkpoint, LineCheck, MAX_NOTE_BYTES, Note};
use crate::sentence;
use crate::store::{LedgerPath, Read, Store, StoreFault};
use crate::words::Say;

use super::authority::Authority;
use super::fold::Fold;
use super::integrity::{Code, IntegrityError};

/// Checks the newest head and each kept one against the tree.
pub(super) fn check(store: &dyn Store, fold: &Fold, kept: &[u64]) -> Result<Vec<IntegrityError>, StoreFault> {
    let mut errors = Vec::new();
    head(store, fold, &LedgerPath::Checkpoint, fold.size(), &mut errors)?;
    for size in kept.iter().filter(|size| **size <= fold.size()) {
        head(store, fold, &LedgerPath::Head(*size), *size, &mut errors)?;
    }
    Ok(errors)
}

fn head(
    store: &dyn Store,
    fold: &Fold,
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
        signatures(authority, &signed, size, &place, &mut note);
    }
    Ok(())
}

fn signatures(
    authority: &Authority,
    signed: &Note,
    size: u64,
    place: &str,
    note: &mut impl FnMut(Code, crate::words::Sentence),
) {
    let log = authority.log_key_at(size).map(|key| signed.check(key));
    if log != Some(LineCheck::Good) {
        note(Code::HeadSignature, sentence!("head-not-signed", path = place));
    }
    for witness in authority.witnesses_at(size) {
        if signed.check(&witness.key) == LineCheck::Bad {
            note(
                Code::HeadSignature,
                sentence!("head-bad-cosignature", path = place, witness = witness.key.name().as_str()),
            );
        }
    }
}
