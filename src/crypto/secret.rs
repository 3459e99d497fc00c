//! Ed25519 secret keys, and the OpenSSH files that hold them (openssh `PROTOCOL.key`).

use std::fmt;

use ed25519_dalek::{Signer as _, SigningKey};
use ssh_key::private::{Ed25519Keypair, Ed25519PrivateKey, KeypairData};
use ssh_key::public::Ed25519PublicKey;
use ssh_key::{Cipher, Kdf, LineEnding, PrivateKey};
use zeroize::Zeroizing;

use super::keys::ED25519;
use super::wire::Reader;
use super::{PublicKey, SignFault, Signer, base64};

/// The largest key file that is read, in bytes.
pub const MAX_KEY_FILE_BYTES: usize = 16 * 1024;

/// The longest comment that is written, in bytes.
pub const MAX_KEY_COMMENT_BYTES: usize = 1024;

/// The most rounds of bcrypt-pbkdf that a file may ask for: some ten seconds.
pub const MAX_KEY_ROUNDS: u32 = 1000;

/// The rounds that we ask for, as OpenSSH 9.4 and later do.
const ROUNDS: u32 = 24;

const BEGIN: &str = "-----BEGIN OPENSSH PRIVATE KEY-----";
const END: &str = "-----END OPENSSH PRIVATE KEY-----";
const MAGIC: &[u8] = b"openssh-key-v1\0";

/// An Ed25519 secret key; its memory is wiped when it goes.
pub struct SecretKey(SigningKey);

impl SecretKey {
    /// The key of a seed: the 32 bytes that RFC 8032 calls the private key.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    /// The key in an OpenSSH key file, and its comment. The passphrase is used only where the file needs one.
    ///
    /// # Errors
    ///
    /// [`KeyFault::Encrypted`] if a passphrase is needed and none was given; see there for the others.
    pub fn from_openssh(pem: &[u8], passphrase: Option<&[u8]>) -> Result<(Self, String), KeyFault> {
        if pem.len() > MAX_KEY_FILE_BYTES {
            return Err(KeyFault::TooLarge { limit: MAX_KEY_FILE_BYTES });
        }
        let kind = kind_of(pem)?;
        if kind != ED25519 {
            return Err(KeyFault::OtherType { found: kind });
        }
        let mut file = PrivateKey::from_openssh(pem).map_err(|_| KeyFault::Malformed)?;
        if file.is_encrypted() {
            if let Kdf::Bcrypt { rounds, .. } = file.kdf()
                && *rounds > MAX_KEY_ROUNDS
            {
                return Err(KeyFault::TooSlow { rounds: *rounds, limit: MAX_KEY_ROUNDS });
            }
            let passphrase = passphrase.ok_or(KeyFault::Encrypted)?;
            file = file.decrypt(passphrase).map_err(|_| KeyFault::WrongPassphrase)?;
        }
        let pair = file.key_data().ed25519().ok_or(KeyFault::Malformed)?;
        let key = Self::from_seed(pair.private.as_ref());
        if key.public_key().as_bytes() != pair.public.as_ref() {
            return Err(KeyFault::Mismatch);
        }
        Ok((key, file.comment().to_owned()))
    }

    /// An OpenSSH key file, as `ssh-keygen` reads it: encrypted with aes256-ctr and bcrypt where there is a
    /// passphrase. `random` fills its argument with random bytes; it is not asked without a passphrase.
    ///
    /// # Errors
    ///
    /// [`KeyFault::Comment`] or [`KeyFault::EmptyPassphrase`].
    pub fn to_openssh(
        &self,
        comment: &str,
        passphrase: Option<&[u8]>,
        random: &mut dyn FnMut(&mut [u8]),
    ) -> Result<Zeroizing<String>, KeyFault> {
        if comment.len() > MAX_KEY_COMMENT_BYTES || comment.contains(char::is_control) {
            return Err(KeyFault::Comment { limit: MAX_KEY_COMMENT_BYTES });
        }
        let pair = Ed25519Keypair {
            public: Ed25519PublicKey(*self.public_key().as_bytes()),
            private: Ed25519PrivateKey::from_bytes(self.0.as_bytes()),
        };
        let mut file =
            PrivateKey::new(KeypairData::Ed25519(pair), comment).map_err(|_| KeyFault::Malformed)?;
        if let Some(passphrase) = passphrase {
            if passphrase.is_empty() {
                return Err(KeyFault::EmptyPassphrase);
            }
            let (mut salt, mut check) = (vec![0; 16], [0; 4]);
            random(&mut salt);
            random(&mut check);
            let kdf = Kdf::Bcrypt { salt, rounds: ROUNDS };
            file = file
                .encrypt_with(Cipher::Aes256Ctr, kdf, u32::from_be_bytes(check), passphrase)
                .map_err(|_| KeyFault::Malformed)?;
        }
        file.to_openssh(LineEnding::LF).map_err(|_| KeyFault::Malformed)
    }
}

/// The type of the key in a file, which stands in it unencrypted: so people are told what they have.
fn kind_of(pem: &[u8]) -> Result<String, KeyFault> {
    let text = str::from_utf8(pem).map_err(|_| KeyFault::Malformed)?.trim();
    let Some(body) = text.strip_prefix(BEGIN).and_then(|text| text.strip_suffix(END)) else {
        return Err(match text.split_once(' ') {
            Some((kind, _)) if kind.starts_with("ssh-") || kind.starts_with("sk-") => KeyFault::Public,
            _ => KeyFault::Malformed,
        });
    };
    let body: Zeroizing<String> = Zeroizing::new(body.split_ascii_whitespace().collect());
    let bytes = Zeroizing::new(base64::decode(&body).ok_or(KeyFault::Malformed)?);
    let kind = || {
        let mut file = Reader(bytes.strip_prefix(MAGIC)?);
        let (_cipher, _kdf, _options, _count) =
            (file.string()?, file.string()?, file.string()?, file.number()?);
        Reader(file.string()?).string()
    };
    kind().map(|kind| String::from_utf8_lossy(kind).into_owned()).ok_or(KeyFault::Malformed)
}

impl Signer for SecretKey {
    fn public_key(&self) -> PublicKey {
        PublicKey::from_bytes(self.0.verifying_key().to_bytes())
    }

    fn sign(&self, msg: &[u8]) -> Result<[u8; 64], SignFault> {
        Ok(self.0.sign(msg).to_bytes())
    }
}

impl fmt::Debug for SecretKey {
    /// The public key; the secret is never shown.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("SecretKey").field(&self.public_key()).finish()
    }
}

crate::faults! {
    /// Why a key file was not read or written.
    pub enum KeyFault {
        /// It is no OpenSSH key file, or a broken one.
        Malformed => "crypto-key-malformed",
        /// It holds a public key.
        Public => "crypto-key-public",
        /// It holds a key of another type than Ed25519.
        OtherType {
            /// The type that it names.
            found: String
        } => "crypto-key-other-type",
        /// It is encrypted and no passphrase was given.
        Encrypted => "crypto-key-encrypted",
        /// The passphrase does not open it.
        WrongPassphrase => "crypto-key-wrong-passphrase",
        /// The passphrase to write it with is empty.
        EmptyPassphrase => "crypto-key-empty-passphrase",
        /// It is larger than any key file.
        TooLarge {
            /// In bytes: [`MAX_KEY_FILE_BYTES`].
            limit: usize
        } => "crypto-key-too-large",
        /// To open it would take too long.
        TooSlow {
            /// The rounds that it asks for.
            rounds: u32,
            /// [`MAX_KEY_ROUNDS`].
            limit: u32
        } => "crypto-key-too-slow",
        /// The public key in it is not that of the secret key in it.
        Mismatch => "crypto-key-mismatch",
        /// The comment is too long, or holds a control character.
        Comment {
            /// In bytes: [`MAX_KEY_COMMENT_BYTES`].
            limit: usize
        } => "crypto-key-comment",
    }
}
