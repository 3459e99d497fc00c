//! RFC 6962 section 2.1, as it is written there: recursive definitions over lists of data entries.

use sha2::{Digest as _, Sha256};

pub(crate) type Hash = [u8; 32];

/// `MTH(D[n])`.
pub(crate) fn mth(entries: &[Vec<u8>]) -> Hash {
    match entries {
        [] => Sha256::digest([]).into(),
        [entry] => Sha256::new().chain_update([0]).chain_update(entry).finalize().into(),
        _ => {
            let (left, right) = entries.split_at(split(entries.len()));
            node(&mth(left), &mth(right))
        }
    }
}

/// `PATH(m, D[n])`.
pub(crate) fn path(m: usize, entries: &[Vec<u8>]) -> Vec<Hash> {
    if entries.len() == 1 {
        return vec![];
    }
    let k = split(entries.len());
    let (left, right) = entries.split_at(k);
    let (mut path, last) = if m < k { (path(m, left), mth(right)) } else { (path(m - k, right), mth(left)) };
    path.push(last);
    path
}

/// `PROOF(m, D[n])`, for m of at least 1.
pub(crate) fn proof(m: usize, entries: &[Vec<u8>]) -> Vec<Hash> {
    subproof(m, entries, true)
}

fn subproof(m: usize, entries: &[Vec<u8>], whole: bool) -> Vec<Hash> {
    if m == entries.len() {
        return if whole { vec![] } else { vec![mth(entries)] };
    }
    let k = split(entries.len());
    let (left, right) = entries.split_at(k);
    let (mut proof, last) = if m <= k {
        (subproof(m, left, whole), mth(right))
    } else {
        (subproof(m - k, right, false), mth(left))
    };
    proof.push(last);
    proof
}

fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new().chain_update([1]).chain_update(left).chain_update(right).finalize().into()
}

/// The largest power of two smaller than n.
fn split(n: usize) -> usize {
    (0..).map(|power| 1 << power).take_while(|it| *it < n).last().unwrap()
}
