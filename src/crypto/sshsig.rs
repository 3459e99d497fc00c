//! One SSH signature (openssh `PROTOCOL.sshsig`).

use super::keys::{Claim, ED25519, sign_and_verify, verify_all};
use super::wire::{Reader, shown, strings};
use super::{ArmorFault, Digest, PublicKey, SignFault, Signer, base64};

/// The namespace of statements.
pub const STATEMENT_NAMESPACE: &str = "statement.v1@verantwoord";
/// The namespace of git commits.
pub const GIT_NAMESPACE: &str = "git";
/// Where `ssh-keygen` wraps.
const WRAP: usize = 70;

pub(super) const BEGIN: &str = "-----BEGIN SSH SIGNATURE-----";
pub(super) const END: &str = "-----END SSH SIGNATURE-----";
const MAGIC: &[u8] = b"SSHSIG";
const VERSION: u32 = 1;
const HASH: &str = "sha256";
/// Kept for version 1.1 (FORMAT.md section 9); the middle one is the key type of the last.
const PASSKEYS: [&str; 3] = [
    "sk-ssh-ed25519@openssh.com",
    "sk-ecdsa-sha2-nistp256@openssh.com",
    "webauthn-sk-ecdsa-sha2-nistp256@openssh.com",
];

/// The bytes that an SSHSIG signature signs, for the SHA-256 of the message.
#[must_use]
pub fn signed_data(namespace: &str, message: &Digest) -> Vec<u8> {
    let mut data = MAGIC.to_vec();
    data.extend(strings(&[namespace.as_bytes(), b"", HASH.as_bytes(), &message.0]));
    data
}

/// One signature and the key that claims it. Not verified until [`Signature::verify`] says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    /// The key.
    pub key: PublicKey,
    /// R and S, as in RFC 8032.
    pub signature: [u8; 64],
}

impl Signature {
    /// Signs a message in a namespace, given the SHA-256 of the message, and verifies what was signed.
    ///
    /// # Errors
    ///
    /// What the signer says, or that its signature does not verify.
    pub fn make(signer: &dyn Signer, namespace: &str, message: &Digest) -> Result<Self, SignFault> {
        let signature = sign_and_verify(signer, &signed_data(namespace, message))?;
        Ok(Self { key: signer.public_key(), signature })
    }

    /// Whether this key signed the message with this SHA-256 in this namespace; a weak key never did.
    #[must_use]
    pub fn verify(&self, namespace: &str, message: &Digest) -> bool {
        self.key.verify(&signed_data(namespace, message), &self.signature)
    }

    /// Whether each verifies on the message beside it, in order: as [`Signature::verify`] one by one, in less time.
    #[must_use]
    pub fn verify_all(namespace: &str, claims: &[(Self, Digest)]) -> Vec<bool> {
        let data: Vec<_> = claims.iter().map(|(_, message)| signed_data(namespace, message)).collect();
        let claims: Vec<_> = claims
            .iter()
            .zip(&data)
            .map(|((it, _), msg)| Claim { key: it.key, msg, sig: &it.signature })
            .collect();
        verify_all(&claims)
    }

    /// The block that `ssh-keygen -Y sign -O hashalg=sha256` writes, newline included.
    #[must_use]
    pub fn to_armor(&self, namespace: &str) -> String {
        let mut blob = MAGIC.to_vec();
        blob.extend(VERSION.to_be_bytes());
        let signature = strings(&[ED25519.as_bytes(), &self.signature]);
        blob.extend(strings(&[&self.key.to_wire(), namespace.as_bytes(), b"", HASH.as_bytes(), &signature]));
        let mut armor = format!("{BEGIN}\n");
        for (at, c) in base64::encode(&blob).chars().enumerate() {
            if at > 0 && at % WRAP == 0 {
                armor.push('\n');
            }
            armor.push(c);
        }
        armor.push('\n');
        armor.push_str(END);
        armor.push('\n');
        armor
    }

    /// Reads a blob; `block` is its number in the file, from 1.
    pub(super) fn from_blob(blob: &[u8], block: usize) -> Result<Self, ArmorFault> {
        let broken = ArmorFault::Blob { block };
        let mut blob = Reader(blob.strip_prefix(MAGIC).ok_or_else(|| broken.clone())?);
        let version = blob.number().ok_or_else(|| broken.clone())?;
        if version != VERSION {
            return Err(ArmorFault::Version { block, found: version });
        }
        let mut next = || blob.string().ok_or_else(|| broken.clone());
        let (key, namespace, reserved, hash, signature) = (next()?, next()?, next()?, next()?, next()?);
        known_type(key, block)?;
        known_type(signature, block)?;
        if namespace != STATEMENT_NAMESPACE.as_bytes() {
            return Err(ArmorFault::Namespace { block, found: shown(namespace) });
        }
        if !reserved.is_empty() {
            return Err(ArmorFault::Reserved { block });
        }
        if hash != HASH.as_bytes() {
            return Err(ArmorFault::Hash { block, found: shown(hash) });
        }
        let key = PublicKey::from_wire(key).ok_or_else(|| broken.clone())?;
        let mut signature = Reader(signature);
        let bytes = signature.string().and_then(|_kind| signature.string()?.try_into().ok());
        match bytes {
            Some(bytes) if signature.is_done() && blob.is_done() => Ok(Self { key, signature: bytes }),
            _ => Err(broken),
        }
    }
}

/// Whether a key or signature blob begins with the one type of version 1.
fn known_type(blob: &[u8], block: usize) -> Result<(), ArmorFault> {
    let kind = Reader(blob).string().ok_or(ArmorFault::Blob { block })?;
    if kind == ED25519.as_bytes() {
        return Ok(());
    }
    let found = shown(kind);
    Err(if PASSKEYS.contains(&found.as_str()) {
        ArmorFault::Passkey { block, found }
    } else {
        ArmorFault::Type { block, found }
    })
}
