//! The Merkle tree of RFC 6962 section 2.1: roots, paths, and their verification.
//!
//! Leaves come as leaf hashes. Paths are in the order of the RFC: from the leaf upwards. Verification is that
//! of RFC 9162 sections 2.1.3.2 and 2.1.4.2, which states for 6962's tree what 6962 leaves to the reader.

use std::ops::Range;

use super::Digest;

/// The root of the tree without leaves: the SHA-256 of nothing.
pub const EMPTY_ROOT: Digest = Digest([
    0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27,
    0xae, 0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
]);

/// The hash of a leaf: `SHA-256(0x00 || leaf)`.
#[must_use]
pub fn leaf_hash(leaf: &[u8]) -> Digest {
    Digest::of_parts(&[&[0], leaf])
}

/// The hash of an inner node: `SHA-256(0x01 || left || right)`.
#[must_use]
pub fn node_hash(left: &Digest, right: &Digest) -> Digest {
    Digest::of_parts(&[&[1], &left.0, &right.0])
}

/// A tree that only grows, kept as the roots of its complete subtrees: one for each bit set in its size.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frontier {
    size: u64,
    /// Left to right, so largest first.
    peaks: Vec<Digest>,
}

impl Frontier {
    /// The tree without leaves.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a leaf, given its hash.
    pub fn push(&mut self, leaf: Digest) {
        let mut root = leaf;
        // As in binary addition: each trailing one of the size is a subtree that this leaf completes.
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                root = node_hash(&left, &root);
            }
        }
        self.peaks.push(root);
        self.size = self.size.saturating_add(1);
    }

    /// A tree as it was kept: its size, and [`Self::peaks`]; `None` if these can't belong together.
    #[must_use]
    pub fn of_peaks(size: u64, peaks: Vec<Digest>) -> Option<Self> {
        (size.count_ones() as usize == peaks.len()).then_some(Self { size, peaks })
    }

    /// The roots of the complete subtrees, the largest first.
    #[must_use]
    pub fn peaks(&self) -> &[Digest] {
        &self.peaks
    }

    /// The number of leaves.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root.
    #[must_use]
    pub fn root(&self) -> Digest {
        self.peaks.iter().rev().copied().reduce(|right, left| node_hash(&left, &right)).unwrap_or(EMPTY_ROOT)
    }
}

impl FromIterator<Digest> for Frontier {
    fn from_iter<I: IntoIterator<Item = Digest>>(leaves: I) -> Self {
        let mut tree = Self::new();
        leaves.into_iter().for_each(|leaf| tree.push(leaf));
        tree
    }
}

/// The root over these leaf hashes: `MTH(D[n])`.
#[must_use]
pub fn root_of(leaves: &[Digest]) -> Digest {
    leaves.iter().copied().collect::<Frontier>().root()
}

/// The inclusion path `PATH(index, D[n])`; `None` if there is no such leaf.
#[must_use]
pub fn inclusion_path(leaves: &[Digest], index: u64) -> Option<Vec<Digest>> {
    inclusion_path_by(leaves.len() as u64, index, &mut |range| root_within(leaves, range))
}

/// As [`inclusion_path`], of a tree of `size` leaves; `root` gives the root over a range of them, such as
/// [`super::stored::root`] does without looking at each leaf.
pub fn inclusion_path_by(
    size: u64,
    index: u64,
    root: &mut dyn FnMut(Range<u64>) -> Option<Digest>,
) -> Option<Vec<Digest>> {
    let mut tree = Some(0..size).filter(|it| it.contains(&index))?;
    let mut path = Vec::new();
    while tree.end - tree.start > 1 {
        let (left, right) = halves(tree);
        let (own, other) = if index < right.start { (left, right) } else { (right, left) };
        path.push(root(other)?);
        tree = own;
    }
    path.reverse();
    Some(path)
}

/// The consistency path `PROOF(old_size, D[n])`; `None` if `old_size` is 0 or more than there are leaves.
#[must_use]
pub fn consistency_path(leaves: &[Digest], old_size: u64) -> Option<Vec<Digest>> {
    consistency_path_by(leaves.len() as u64, old_size, &mut |range| root_within(leaves, range))
}

/// As [`consistency_path`], as [`inclusion_path_by`] is of the other.
pub fn consistency_path_by(
    size: u64,
    old_size: u64,
    root: &mut dyn FnMut(Range<u64>) -> Option<Digest>,
) -> Option<Vec<Digest>> {
    let mut tree = Some(0..size).filter(|_| (1..=size).contains(&old_size))?;
    let mut path = Vec::new();
    while old_size < tree.end {
        let (left, right) = halves(tree);
        let (own, other) = if old_size <= right.start { (left, right) } else { (right, left) };
        path.push(root(other)?);
        tree = own;
    }
    // Where the old tree is a node of the new one, whoever verifies has its root.
    if tree.start > 0 {
        path.push(root(tree)?);
    }
    path.reverse();
    Some(path)
}

fn root_within(leaves: &[Digest], range: Range<u64>) -> Option<Digest> {
    let (start, end) = (usize::try_from(range.start).ok()?, usize::try_from(range.end).ok()?);
    leaves.get(start..end).map(root_of)
}

/// Two leaves or more, split before the largest power of two that is less than their number.
fn halves(leaves: Range<u64>) -> (Range<u64>, Range<u64>) {
    let middle = leaves.start + (leaves.end - leaves.start).div_ceil(2).next_power_of_two();
    (leaves.start..middle, middle..leaves.end)
}

/// Whether the path proves that the tree of `size` leaves with this root has this leaf hash at `index`.
#[must_use]
pub fn verify_inclusion(index: u64, size: u64, leaf: &Digest, path: &[Digest], root: &Digest) -> bool {
    if index >= size {
        return false;
    }
    let (mut at, mut last) = (index, size - 1);
    let mut hash = *leaf;
    for sibling in path {
        if last == 0 {
            return false;
        }
        if at % 2 == 1 || at == last {
            hash = node_hash(sibling, &hash);
            climb(&mut at, &mut last);
        } else {
            hash = node_hash(&hash, sibling);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// Whether the path proves that the tree of `size2` leaves begins with that of `size1`.
///
/// A tree without leaves proves nothing and is refused as `size1`; equal sizes need equal roots and no path.
#[must_use]
pub fn verify_consistency(size1: u64, size2: u64, root1: &Digest, root2: &Digest, path: &[Digest]) -> bool {
    if size1 == 0 || size1 > size2 {
        return false;
    }
    if size1 == size2 {
        return path.is_empty() && root1 == root2;
    }
    // Where the old tree is complete, its root is a node of the new one and the path leaves it out.
    let (first, rest) = match (size1.is_power_of_two(), path.split_first()) {
        (_, None) => return false,
        (true, Some(_)) => (root1, path),
        (false, Some(parts)) => parts,
    };
    let (mut at, mut last) = (size1 - 1, size2 - 1);
    let levels = at.trailing_ones();
    at >>= levels;
    last >>= levels;
    let (mut old, mut new) = (*first, *first);
    for hash in rest {
        if last == 0 {
            return false;
        }
        if at % 2 == 1 || at == last {
            old = node_hash(hash, &old);
            new = node_hash(hash, &new);
            climb(&mut at, &mut last);
        } else {
            new = node_hash(&new, hash);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && old == *root1 && new == *root2
}

/// On the right edge, up past the levels where a node has no sibling. Here `at` is not 0: `last` is not, and
/// `at` is odd or equal to it.
fn climb(at: &mut u64, last: &mut u64) {
    while *at != 0 && at.is_multiple_of(2) {
        *at >>= 1;
        *last >>= 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn leaves(count: u64) -> Vec<Digest> {
        (0..count).map(|i| leaf_hash(&i.to_be_bytes())).collect()
    }

    /// `MTH(D[n])`, as the RFC writes it.
    fn slow_root(leaves: &[Digest]) -> Digest {
        match leaves {
            [] => Digest::of(b""),
            [leaf] => *leaf,
            _ => {
                let mut k = 1;
                while k * 2 < leaves.len() {
                    k *= 2;
                }
                node_hash(&slow_root(&leaves[..k]), &slow_root(&leaves[k..]))
            }
        }
    }

    #[test]
    fn roots_are_those_of_the_recursive_definition() {
        assert_eq!(EMPTY_ROOT, Digest::of(b""));
        let all = leaves(130);
        let mut tree = Frontier::new();
        for size in 0..=all.len() {
            assert_eq!(tree.root(), slow_root(&all[..size]), "{size}");
            assert_eq!(tree.size(), size as u64);
            assert_eq!(tree.peaks.len() as u32, tree.size.count_ones());
            assert_eq!(root_of(&all[..size]), tree.root());
            if let Some(leaf) = all.get(size) {
                tree.push(*leaf);
            }
        }
    }

    #[test]
    fn every_path_of_small_trees_verifies_and_no_neighbour_does() {
        let all = leaves(34);
        for size in 1..=34_u64 {
            let tree = &all[..size as usize];
            let root = root_of(tree);
            assert_eq!(inclusion_path(tree, size), None);
            assert_eq!(consistency_path(tree, 0), None);
            assert_eq!(consistency_path(tree, size + 1), None);
            for index in 0..size {
                let path = inclusion_path(tree, index).unwrap();
                for (i, leaf) in all.iter().enumerate() {
                    assert_eq!(verify_inclusion(index, size, leaf, &path, &root), i as u64 == index);
                }
                assert!(!verify_inclusion(index + 1, size, &tree[index as usize], &path, &root));
                let mut long = path.clone();
                long.push(EMPTY_ROOT);
                assert!(!verify_inclusion(index, size, &tree[index as usize], &long, &root));
                if let Some(short) = path.get(1..) {
                    assert!(!verify_inclusion(index, size, &tree[index as usize], short, &root));
                }
            }
            for old in 1..=size {
                let old_root = root_of(&tree[..old as usize]);
                let path = consistency_path(tree, old).unwrap();
                assert!(verify_consistency(old, size, &old_root, &root, &path), "{old} {size}");
                assert!(!verify_consistency(old, size, &EMPTY_ROOT, &root, &path));
                assert!(!verify_consistency(old, size, &old_root, &EMPTY_ROOT, &path));
                assert!(!verify_consistency(old - 1, size, &old_root, &root, &path));
                let mut long = path.clone();
                long.push(EMPTY_ROOT);
                assert!(!verify_consistency(old, size, &old_root, &root, &long));
                if let Some(short) = path.get(1..) {
                    assert!(!verify_consistency(old, size, &old_root, &root, short));
                }
            }
        }
    }

    #[test]
    fn the_largest_sizes_do_not_overflow() {
        let hash = EMPTY_ROOT;
        for length in [0, 1, 63, 64, 65, 200] {
            let path = vec![hash; length];
            for (a, b) in
                [(0, u64::MAX), (u64::MAX - 1, u64::MAX), (1 << 63, u64::MAX), (u64::MAX, 1), (0, 0)]
            {
                assert!(!verify_inclusion(a, b, &hash, &path, &hash));
                assert!(!verify_consistency(a, b, &hash, &hash, &path));
            }
        }
    }
}
