//! The tree against the vectors of transparency-dev/merkle and against `ct-merkle`.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use proptest::prelude::*;
use serde_json::Value;
use sha2::Sha256;
use verantwoord::crypto::Digest;
use verantwoord::crypto::merkle::{
    Frontier, consistency_path, inclusion_path, leaf_hash, root_of, verify_consistency, verify_inclusion,
};

/// What is no SHA-256 digest has no type here, so it can't come in: the case fails, as it should.
fn digest(value: &Value) -> Option<Digest> {
    Digest::from_base64(value.as_str()?)
}

/// A root, which in some cases is a word such as "dont care 2": the digest of the word stands in for it.
fn root(value: &Value) -> Option<Digest> {
    digest(value).or_else(|| Some(Digest::of(&STANDARD.decode(value.as_str()?).ok()?)))
}

fn path(value: &Value) -> Option<Vec<Digest>> {
    value.as_array().map_or(Some(Vec::new()), |hashes| hashes.iter().map(digest).collect())
}

#[test]
fn inclusion_vectors() {
    let mut accepted = 0;
    for case in super::jsonl("rfc6962/inclusion.jsonl") {
        let verified = (|| {
            let (index, size) = (case["leafIdx"].as_u64()?, case["treeSize"].as_u64()?);
            let (leaf, path, root) =
                (digest(&case["leafHash"])?, path(&case["proof"])?, digest(&case["root"])?);
            Some(verify_inclusion(index, size, &leaf, &path, &root))
        })();
        assert_eq!(verified == Some(true), case["wantErr"] == false, "{}", case["case"]);
        accepted += u32::from(verified == Some(true));
    }
    assert!(accepted > 3);
}

#[test]
fn consistency_vectors() {
    let mut accepted = 0;
    for case in super::jsonl("rfc6962/consistency.jsonl") {
        let verified = (|| {
            let (old, new) = (case["size1"].as_u64()?, case["size2"].as_u64()?);
            let (root1, root2, path) = (root(&case["root1"])?, root(&case["root2"])?, path(&case["proof"])?);
            Some(verify_consistency(old, new, &root1, &root2, &path))
        })();
        assert_eq!(verified == Some(true), case["wantErr"] == false, "{}", case["case"]);
        accepted += u32::from(verified == Some(true));
    }
    assert!(accepted > 3);
}

fn concatenated(path: &[Digest]) -> Vec<u8> {
    path.iter().flat_map(|hash| hash.0).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn roots_and_paths_are_those_of_ct_merkle(size in 1_u64..300, a in any::<u64>(), b in any::<u64>()) {
        let (index, old) = (a % size, b % size + 1);
        let mut oracle = MemoryBackedTree::<Sha256, [u8; 8]>::new();
        let mut tree = Frontier::new();
        let mut leaves = Vec::new();
        for i in 0..size {
            oracle.push(i.to_be_bytes());
            leaves.push(leaf_hash(&i.to_be_bytes()));
            tree.push(leaf_hash(&i.to_be_bytes()));
        }
        let root = root_of(&leaves);
        prop_assert_eq!(root.0.to_vec(), oracle.root().as_bytes().to_vec());
        prop_assert_eq!(tree.root(), root);

        let included = inclusion_path(&leaves, index).unwrap();
        prop_assert_eq!(concatenated(&included), oracle.prove_inclusion(index as usize).as_bytes().to_vec());
        prop_assert!(verify_inclusion(index, size, &leaves[index as usize], &included, &root));

        let old_root = root_of(&leaves[..old as usize]);
        let consistent = consistency_path(&leaves, old).unwrap();
        prop_assert_eq!(
            concatenated(&consistent),
            oracle.prove_consistency((size - old) as usize).as_bytes().to_vec()
        );
        prop_assert!(verify_consistency(old, size, &old_root, &root, &consistent));
    }

    /// A flipped bit anywhere in a path, or another index or size, and the proof is gone.
    #[test]
    fn a_changed_proof_does_not_verify(size in 2_u64..200, a in any::<u64>(), b in any::<u64>(), bit in any::<usize>()) {
        let leaves: Vec<Digest> = (0..size).map(|i| leaf_hash(&i.to_be_bytes())).collect();
        let (index, old, root) = (a % size, b % (size - 1) + 1, root_of(&leaves));
        let flip = |path: &mut Vec<Digest>| {
            let at = bit % (path.len() * 256);
            path[at / 256].0[at / 8 % 32] ^= 1 << (at % 8);
        };
        let leaf = leaves[index as usize];
        let mut path = inclusion_path(&leaves, index).unwrap();
        prop_assert!(!verify_inclusion((index + 1) % size, size, &leaf, &path, &root));
        flip(&mut path);
        prop_assert!(!verify_inclusion(index, size, &leaf, &path, &root));

        let old_root = root_of(&leaves[..old as usize]);
        let mut path = consistency_path(&leaves, old).unwrap();
        prop_assert!(!verify_consistency(old + 1, size, &old_root, &root, &path));
        flip(&mut path);
        prop_assert!(!verify_consistency(old, size, &old_root, &root, &path));
    }
}
