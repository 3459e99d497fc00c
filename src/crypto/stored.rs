//! The hashes of a tree as a list that only grows: each leaf, and after it each complete subtree that it completes.
//!
//! So a list of `n` leaves is the beginning of every longer one, and a proof needs a few dozen of its hashes, wherever
//! they lie. Nothing here is trusted: whoever makes a proof of stored hashes verifies it against a root that is.

use std::ops::Range;

use super::Digest;
use super::merkle::node_hash;

/// How many hashes are stored of a tree of so many leaves.
#[must_use]
pub fn count(leaves: u64) -> u64 {
    2 * leaves - u64::from(leaves.count_ones())
}

/// Where the root of the complete subtree stands that begins at leaf `index << level` and has `1 << level` leaves.
fn place(level: u32, index: u64) -> u64 {
    // It is written when its last leaf is, after the subtrees within it.
    count(((index + 1) << level) - 1) + u64::from(level)
}

/// The list of these leaves' hashes.
#[must_use]
pub fn of_leaves(leaves: impl IntoIterator<Item = Digest>) -> Vec<Digest> {
    let mut all = Vec::new();
    let mut peaks: Vec<Digest> = Vec::new();
    for (index, leaf) in (0_u64..).zip(leaves) {
        let mut root = leaf;
        all.push(root);
        for _ in 0..index.trailing_ones() {
            if let Some(left) = peaks.pop() {
                root = node_hash(&left, &root);
                all.push(root);
            }
        }
        peaks.push(root);
    }
    all
}

/// The root over a range of leaves that RFC 6962 makes a subtree, from stored hashes; `None` if one is not there.
pub fn root(range: Range<u64>, stored: &mut dyn FnMut(u64) -> Option<Digest>) -> Option<Digest> {
    let (mut start, mut peaks) = (range.start, Vec::new());
    while start < range.end {
        let level = (range.end - start).ilog2();
        peaks.push(stored(place(level, start >> level))?);
        start += 1 << level;
    }
    peaks.into_iter().rev().reduce(|right, left| node_hash(&left, &right))
}

#[cfg(test)]
mod tests {
    use super::super::merkle;
    use super::*;

    #[test]
    fn proofs_of_stored_hashes_are_those_of_the_leaves() {
        let leaves: Vec<Digest> = (0..70_u64).map(|it| merkle::leaf_hash(&it.to_be_bytes())).collect();
        let all = of_leaves(leaves.iter().copied());
        for size in 1..=70_u64 {
            let (tree, kept) = (&leaves[..size as usize], &all[..count(size) as usize]);
            assert_eq!(of_leaves(tree.iter().copied()), kept);
            let mut subtree = |range| root(range, &mut |at| kept.get(at as usize).copied());
            assert_eq!(subtree(0..size), Some(merkle::root_of(tree)));
            for at in 0..=size {
                let fast = merkle::inclusion_path_by(size, at, &mut subtree);
                assert_eq!(fast, merkle::inclusion_path(tree, at), "{at} of {size}");
                let fast = merkle::consistency_path_by(size, at, &mut subtree);
                assert_eq!(fast, merkle::consistency_path(tree, at), "{at} to {size}");
            }
        }
        assert_eq!(root(0..70, &mut |at| all.get(at as usize).copied().filter(|_| at != 126)), None);
        assert_eq!((count(0), count(1), count(8)), (0, 1, 15));
    }
}
