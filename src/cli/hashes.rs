//! The hashes of a ledger's tree, kept in the user's own state directory, so that a proof from many entries is made
//! from a few of them.
//!
//! Derived, and not trusted: what is made of them is held against the root that was verified, and if it does not fit
//! they are made again from the leaves. So a damaged or forged file costs time, and gives no wrong proof.

use std::fs::File;
use std::io::{Read, Seek, SeekFrom};
use std::path::PathBuf;

use crate::crypto::{Digest, stored};
use crate::ledger::{ProveFault, Stored, View};

use super::system;

const HASH: u64 = size_of::<Digest>() as u64;

/// Makes a proof from the hashes that are kept; if they are not there or not right, from the leaves.
pub(super) fn prove<T>(
    ledger: View<'_>,
    make: impl Fn(Stored<'_>) -> Result<T, ProveFault>,
) -> Result<T, ProveFault> {
    let path = file(ledger);
    if let Some(mut file) = path.as_ref().and_then(|it| File::open(it).ok()) {
        match make(&mut |place| read(&mut file, place)) {
            Err(ProveFault::Stored) => {}
            done => return done,
        }
    }
    let all = stored::of_leaves(ledger.leaf_hashes());
    let done = make(&mut |place| all.get(usize::try_from(place).ok()?).copied())?;
    // Without it, the next proof takes longer; that is all.
    let _kept = path.and_then(|it| {
        std::fs::create_dir_all(it.parent()?).ok()?;
        let bytes: Vec<u8> = all.iter().flat_map(|it| it.0).collect();
        super::files::write_cache(&it, &bytes).ok()
    });
    Ok(done)
}

fn file(ledger: View<'_>) -> Option<PathBuf> {
    Some(system::state_directory()?.join("hashes").join(ledger.fingerprint().to_string()))
}

fn read(file: &mut File, place: u64) -> Option<Digest> {
    let mut hash = [0; 32];
    file.seek(SeekFrom::Start(place.checked_mul(HASH)?)).ok()?;
    file.read_exact(&mut hash).ok()?;
    Some(Digest(hash))
}
