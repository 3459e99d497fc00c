//! Ed25519 public keys (RFC 8032), verified strictly, and who can sign.

use std::cell::RefCell;
use std::collections::HashMap;
use std::fmt;

use curve25519_dalek::EdwardsPoint;
use ed25519_dalek::{Signature, VerifyingKey};

use super::multiples::OftenUsed;
use super::wire::{self, Reader};
use super::{Digest, base64};

/// The SSH name of Ed25519 keys and signatures (RFC 8709).
pub(super) const ED25519: &str = "ssh-ed25519";

/// The length of every `ssh-ed25519 <base64>` line.
const OPENSSH_LINE: usize = 80;

/// How many keys a thread remembers: about 200 bytes each.
const MAX_MET: usize = 1024;

/// A key that a thread met so often is worth what makes it verify faster.
const OFTEN: u32 = 64;

/// A key that a thread met.
#[derive(Clone, Copy)]
struct Met {
    /// Its point, if it is a sound key.
    point: Option<VerifyingKey>,
    times: u32,
}

/// An Ed25519 public key: 32 bytes, which may be weak until [`PublicKey::is_weak`] says otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// The key of these bytes, encoded as in RFC 8032. Every value is taken; a weak one verifies nothing.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Whether the bytes are no point of the curve, not its canonical encoding, or a point of small order.
    #[must_use]
    pub fn is_weak(&self) -> bool {
        self.point().is_none()
    }

    /// The point that this is, if it is a sound one.
    fn point(&self) -> Option<VerifyingKey> {
        self.meet().point
    }

    /// To compute its point costs a tenth of a verification, and few keys sign many entries: each thread remembers
    /// those that it met.
    fn meet(&self) -> Met {
        thread_local! {
            static MET: RefCell<HashMap<PublicKey, Met>> = RefCell::default();
        }
        let compute = || {
            let point = VerifyingKey::from_bytes(&self.0).ok().filter(|point| !point.is_weak());
            Met { point: point.filter(|_| is_canonical(&self.0)), times: 0 }
        };
        MET.with_borrow_mut(|met| {
            // Of a stranger's ledger with as many keys as entries, none is worth keeping.
            if met.len() >= MAX_MET {
                met.clear();
            }
            let met = met.entry(*self).or_insert_with(compute);
            met.times = met.times.saturating_add(1);
            *met
        })
    }

    /// Whether the signature is good, by the rules of FORMAT.md section 3: canonical encodings of key and R,
    /// S < L, neither of small order, and the equation without cofactor. A weak key verifies nothing.
    #[must_use]
    pub fn verify(&self, msg: &[u8], sig: &[u8; 64]) -> bool {
        verify_all(&[Claim { key: *self, msg, sig }]) == [true]
    }

    /// The key of exactly `ssh-ed25519 <base64>`: two fields, one space, no comment, no newline.
    #[must_use]
    pub fn from_openssh(line: &str) -> Option<Self> {
        if line.len() != OPENSSH_LINE {
            return None;
        }
        let body = line.strip_prefix(ED25519)?.strip_prefix(' ')?;
        Self::from_wire(&base64::decode(body)?)
    }

    /// As `ssh-ed25519 <base64>`, without comment.
    #[must_use]
    pub fn to_openssh(&self) -> String {
        format!("{ED25519} {}", base64::encode(&self.to_wire()))
    }

    /// The digest that is its fingerprint.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of(&self.to_wire())
    }

    /// `SHA256:…`, as `ssh-keygen -l` prints it.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        format!("SHA256:{}", base64::encode_unpadded(&self.digest().0))
    }

    /// The public key blob of RFC 8709: the type and the key, each a `string`.
    pub(super) fn to_wire(self) -> Vec<u8> {
        wire::strings(&[ED25519.as_bytes(), &self.0])
    }

    pub(super) fn from_wire(blob: &[u8]) -> Option<Self> {
        let mut reader = Reader(blob);
        let kind = reader.string()?;
        let key = Self(reader.string()?.try_into().ok()?);
        (kind == ED25519.as_bytes() && reader.is_done()).then_some(key)
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_openssh())
    }
}

/// A signature that a key may have made on a message.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim<'a> {
    pub(super) key: PublicKey,
    pub(super) msg: &'a [u8],
    pub(super) sig: &'a [u8; 64],
}

/// Whether each claim is good, as [`PublicKey::verify`] has it. Each is held against its own equation; what they
/// share is the one division that it takes to encode points.
pub(super) fn verify_all(claims: &[Claim<'_>]) -> Vec<bool> {
    let mut good = vec![false; claims.len()];
    let (mut open, mut expected) = (Vec::new(), Vec::new());
    for (Claim { key, msg, sig }, good) in claims.iter().zip(&mut good) {
        let Met { point, times } = key.meet();
        let Some(point) = point else { continue };
        match (times > OFTEN).then(|| OftenUsed::kept(point)).flatten() {
            Some(key) => {
                if let Some(point) = key.expected(msg, sig) {
                    open.push((good, sig));
                    expected.push(point);
                }
            }
            // It compares R with the encoding that it computes, so only a canonical R passes.
            None => *good = point.verify_strict(msg, &Signature::from_bytes(sig)).is_ok(),
        }
    }
    for ((good, sig), r) in open.into_iter().zip(EdwardsPoint::compress_batch_alloc(&expected)) {
        *good = sig.starts_with(r.as_bytes());
    }
    good
}

/// Whether the y of this encoding is below p = 2^255 - 19, as RFC 8032 section 5.1.3 asks and dalek does not.
/// The one other non-canonical form, x = 0 with its sign bit set, is of small order.
fn is_canonical([low, middle @ .., high]: &[u8; 32]) -> bool {
    *low < 0xed || middle.iter().any(|byte| *byte != 0xff) || high & 0x7f != 0x7f
}

/// Who signs with one Ed25519 key: a key in memory, an agent, a token.
pub trait Signer {
    /// The key that verifies its signatures.
    fn public_key(&self) -> PublicKey;

    /// The signature of RFC 8032 (plain Ed25519) on these bytes.
    ///
    /// # Errors
    ///
    /// A [`SignFault`] if nothing was signed.
    fn sign(&self, msg: &[u8]) -> Result<[u8; 64], SignFault>;
}

/// Signs, and verifies before anybody sees the signature: a bit that flipped in memory stays here.
pub(super) fn sign_and_verify(signer: &dyn Signer, msg: &[u8]) -> Result<[u8; 64], SignFault> {
    let signature = signer.sign(msg)?;
    if signer.public_key().verify(msg, &signature) { Ok(signature) } else { Err(SignFault::Unverified) }
}

crate::faults! {
    /// Why nothing was signed.
    pub enum SignFault {
        /// The fresh signature does not verify: another key signed, or the machine erred.
        Unverified => "crypto-sign-unverified",
        /// The agent, token or program that holds the key refused.
        Refused {
            /// What it said.
            said: String
        } => "crypto-sign-refused",
        /// The time of a cosignature does not fit in 63 bits.
        Time => "crypto-sign-time",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINE: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJyc5JDnVB72MvKaOsLqNhZT4OFbnTEJB6bRb6zUWe7N";

    #[test]
    fn an_openssh_line_is_exact() {
        let key = PublicKey::from_openssh(LINE).unwrap();
        assert_eq!(key.to_openssh(), LINE);
        assert!(!key.is_weak());
        for other in [
            format!("{LINE} comment"),
            format!("{LINE}\n"),
            format!(" {LINE}"),
            LINE.replace(' ', "  "),
            LINE.replace(' ', "\t"),
            LINE.replace("ssh-ed25519 ", "ssh-ed25518 "),
            LINE.replace("AAAAC3", "AAAAC2"),
            LINE[..79].to_owned(),
            String::new(),
        ] {
            assert_eq!(PublicKey::from_openssh(&other), None, "{other:?}");
        }
    }

    #[test]
    fn weak_keys_are_known() {
        // Points of small order, canonical and not, as listed in "Taming the many EdDSAs", table 6.
        let mut sign_of_zero = [0; 32];
        (sign_of_zero[0], sign_of_zero[31]) = (1, 0x80);
        let mut neutral = [0; 32];
        neutral[0] = 1;
        assert!(PublicKey([0; 32]).is_weak(), "order 4");
        assert!(PublicKey(neutral).is_weak(), "the neutral element");
        assert!(PublicKey(sign_of_zero).is_weak(), "minus zero");
        for (low, high) in
            [(0xec, 0x7f), (0xec, 0xff), (0xed, 0x7f), (0xee, 0x7f), (0xee, 0xff), (0xff, 0x7f)]
        {
            let mut bytes = [0xff; 32];
            (bytes[0], bytes[31]) = (low, high);
            assert!(PublicKey(bytes).is_weak(), "{low:x} {high:x}");
        }
    }

    #[test]
    fn every_encoding_from_p_up_is_non_canonical_and_p_minus_one_is_not() {
        let mut bytes = [0xff; 32];
        for high in [0x7f, 0xff] {
            bytes[31] = high;
            for low in 0..=0xff {
                bytes[0] = low;
                assert_eq!(is_canonical(&bytes), low < 0xed, "{low:x}");
            }
        }
        bytes[0] = 0xff;
        bytes[31] = 0x7e;
        assert!(is_canonical(&bytes));
        bytes[31] = 0x7f;
        bytes[7] = 0xfe;
        assert!(is_canonical(&bytes));
    }

    /// What is sound and what is not, in any order and by keys that verified seldom and often: each answer is that of
    /// dalek's `verify_strict`, and stands where it was asked.
    #[test]
    fn many_claims_are_answered_as_each_alone() {
        let secrets = [[3; 32], [4; 32]].map(|seed| ed25519_dalek::SigningKey::from_bytes(&seed));
        let neutral = PublicKey(std::array::from_fn(|at| u8::from(at == 0)));
        let messages: Vec<[u8; 2]> = (0..100_u16).map(u16::to_be_bytes).collect();
        let signed: Vec<(PublicKey, [u8; 64])> = (0..)
            .zip(&messages)
            .map(|(nth, msg)| {
                let secret = &secrets[nth % 2];
                let mut sig = ed25519_dalek::Signer::sign(secret, msg).to_bytes();
                match nth % 7 {
                    2 => sig[..32].copy_from_slice(neutral.as_bytes()),
                    3 => sig[63] |= 0xe0,
                    4 => sig[nth % 64] ^= 1,
                    _ => {}
                }
                let key = PublicKey(secret.verifying_key().to_bytes());
                (if nth % 7 == 5 { neutral } else { key }, sig)
            })
            .collect();
        let claims: Vec<_> =
            signed.iter().zip(&messages).map(|((key, sig), msg)| Claim { key: *key, msg, sig }).collect();
        let strict = |Claim { key, msg, sig }: &Claim<'_>| {
            let key = VerifyingKey::from_bytes(&key.0).unwrap();
            key.verify_strict(msg, &Signature::from_bytes(sig)).is_ok()
        };
        let expected: Vec<bool> = claims.iter().map(strict).collect();
        assert_eq!(expected.iter().filter(|it| **it).count(), 44);
        // Seldom, then partly, then often: the keys come to have their multiples kept on the way.
        for _ in 0..3 {
            assert_eq!(verify_all(&claims), expected);
        }
        assert!(claims.iter().zip(&expected).all(|(it, good)| it.key.verify(it.msg, it.sig) == *good));
        assert!(verify_all(&[]).is_empty());
    }

    #[test]
    fn a_signer_that_signs_with_another_key_is_found_out() {
        struct Wrong;
        impl Signer for Wrong {
            fn public_key(&self) -> PublicKey {
                PublicKey::from_openssh(LINE).unwrap()
            }
            fn sign(&self, _: &[u8]) -> Result<[u8; 64], SignFault> {
                Ok([7; 64])
            }
        }
        assert_eq!(sign_and_verify(&Wrong, b"text"), Err(SignFault::Unverified));
    }
}
