//! Ed25519 secret keys, and the OpenSSH files that hold them (openssh `PROTOCOL.key`).

use std::fmt;

use ed25519_dalek::{Signer as _, SigningKey};
use ssh_key::private::{Ed25519Keypair, Ed25519PrivateKey, KeypairData};
use ssh_key::public::Ed25519PublicKey;
use ssh_key::{Cipher, Kdf, LineEnding, PrivateKey};
use zeroize::Zeroizing;

use super::keys::ED25519;
use super::wire::{Reader, shown};
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

/// What a key file says without its passphrase: claims, for telling files apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Peeked {
    /// The public key, as the file gives it.
    pub key: PublicKey,
    /// The comment; empty where it is encrypted.
    pub comment: String,
    /// Whether a passphrase is needed.
    pub encrypted: bool,
}

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
        let mut file = file_of(pem)?;
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

    /// What an OpenSSH key file says without its passphrase.
    ///
    /// # Errors
    ///
    /// See [`KeyFault`]; never for want of a passphrase.
    pub fn peek(pem: &[u8]) -> Result<Peeked, KeyFault> {
        let file = file_of(pem)?;
        let key = file.public_key().key_data().ed25519().ok_or(KeyFault::Malformed)?;
        let comment = file.comment().to_owned();
        Ok(Peeked { key: PublicKey::from_bytes(key.0), comment, encrypted: file.is_encrypted() })
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

/// The bytes between the BEGIN and END lines, wrapped at any width: PuTTY does not wrap as OpenSSH does.
fn body_of(pem: &[u8]) -> Result<Zeroizing<Vec<u8>>, KeyFault> {
    let text = str::from_utf8(pem).map_err(|_| KeyFault::Malformed)?.trim();
    let Some(body) = text.strip_prefix(BEGIN).and_then(|text| text.strip_suffix(END)) else {
        let is_public = ["ssh-", "sk-", "ecdsa-"].iter().any(|kind| text.starts_with(kind));
        return Err(if is_public { KeyFault::Public } else { KeyFault::Malformed });
    };
    let body: Zeroizing<String> = Zeroizing::new(body.split_ascii_whitespace().collect());
    base64::decode(&body).map(Zeroizing::new).ok_or(KeyFault::Malformed)
}

/// The type of the key in a file, which stands in it unencrypted: so people are told what they have.
fn kind_of(file: &[u8]) -> Option<String> {
    let mut file = Reader(file.strip_prefix(MAGIC)?);
    let (_cipher, _kdf, _options, _count) = (file.string()?, file.string()?, file.string()?, file.number()?);
    Some(shown(Reader(file.string()?).string()?))
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

/// The key file of this text: Ed25519, and not too slow to open.
fn file_of(pem: &[u8]) -> Result<PrivateKey, KeyFault> {
    if pem.len() > MAX_KEY_FILE_BYTES {
        return Err(KeyFault::TooLarge { limit: MAX_KEY_FILE_BYTES });
    }
    let bytes = body_of(pem)?;
    let kind = kind_of(&bytes).ok_or(KeyFault::Malformed)?;
    if kind != ED25519 {
        return Err(KeyFault::OtherType { found: kind });
    }
    PrivateKey::from_bytes(&bytes).map_err(|_| KeyFault::Malformed)
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

#[cfg(test)]
mod tests {
    use super::*;

    const PASSPHRASE: Option<&[u8]> = Some(b"paard batterij nietje");

    fn count_up(bytes: &mut [u8]) {
        (0..).zip(bytes).for_each(|(i, byte)| *byte = i);
    }

    fn refuse(_: &mut [u8]) {
        panic!("no randomness is needed");
    }

    fn pair(public: [u8; 32]) -> KeypairData {
        let private = Ed25519PrivateKey::from_bytes(&[1; 32]);
        KeypairData::Ed25519(Ed25519Keypair { public: Ed25519PublicKey(public), private })
    }

    #[test]
    fn a_key_comes_back_with_and_without_passphrase() {
        let key = SecretKey::from_seed(&[1; 32]);
        let plain = key.to_openssh("bestuurder A", None, &mut refuse).unwrap();
        for passphrase in [None, PASSPHRASE] {
            let (read, comment) = SecretKey::from_openssh(plain.as_bytes(), passphrase).unwrap();
            assert_eq!((read.public_key(), comment.as_str()), (key.public_key(), "bestuurder A"));
        }
        let pasted = format!("\r\n{}", plain.trim_end().replace('\n', "\r\n"));
        assert!(SecretKey::from_openssh(pasted.as_bytes(), None).is_ok());
        let locked = key.to_openssh("bestuurder A", PASSPHRASE, &mut count_up).unwrap();
        let (read, comment) = SecretKey::from_openssh(locked.as_bytes(), PASSPHRASE).unwrap();
        assert_eq!((read.public_key(), comment.as_str()), (key.public_key(), "bestuurder A"));
        let fault = |passphrase| SecretKey::from_openssh(locked.as_bytes(), passphrase).unwrap_err();
        assert_eq!(fault(None), KeyFault::Encrypted);
        assert_eq!(fault(Some(b"paard")), KeyFault::WrongPassphrase);
        assert_eq!(fault(Some(b"")), KeyFault::WrongPassphrase);
        let shown = format!("{key:?}");
        assert!(shown.contains(&key.public_key().to_openssh()) && !shown.contains("010101"), "{shown}");
    }

    #[test]
    fn what_is_no_key_file_is_told_apart() {
        let fault = |file: &[u8]| SecretKey::from_openssh(file, None).unwrap_err();
        let key = SecretKey::from_seed(&[1; 32]);
        assert_eq!(fault(key.public_key().to_openssh().as_bytes()), KeyFault::Public);
        assert_eq!(fault(b"sk-ssh-ed25519@openssh.com AAAA"), KeyFault::Public);
        let file = key.to_openssh("", None, &mut refuse).unwrap();
        let cut = file.replace("AwQF", "AwQG"); // in the padding
        for broken in ["", "-----BEGIN RSA PRIVATE KEY-----", &file[..file.len() / 2], &cut, &file[1..]] {
            assert_eq!(fault(broken.as_bytes()), KeyFault::Malformed, "{broken}");
        }
        assert_eq!(fault(&[0xff]), KeyFault::Malformed);
        assert_eq!(fault(&[b' '; MAX_KEY_FILE_BYTES]), KeyFault::Malformed);
        assert_eq!(fault(&[b' '; MAX_KEY_FILE_BYTES + 1]), KeyFault::TooLarge { limit: MAX_KEY_FILE_BYTES });
    }

    #[test]
    fn halves_of_two_keys_are_refused() {
        let mut public = *SecretKey::from_seed(&[1; 32]).public_key().as_bytes();
        let file = |public| PrivateKey::new(pair(public), "").unwrap().to_openssh(LineEnding::LF).unwrap();
        assert!(SecretKey::from_openssh(file(public).as_bytes(), None).is_ok());
        public[3] ^= 1;
        assert_eq!(SecretKey::from_openssh(file(public).as_bytes(), None).unwrap_err(), KeyFault::Mismatch);
    }

    #[test]
    fn a_file_that_asks_for_too_much_work_is_refused_before_the_work() {
        let public = *SecretKey::from_seed(&[1; 32]).public_key().as_bytes();
        let encrypted = |rounds| {
            let kdf = Kdf::Bcrypt { salt: vec![0; 16], rounds };
            let file = PrivateKey::new(pair(public), "").unwrap();
            file.encrypt_with(Cipher::Aes256Ctr, kdf, 0, b"x").unwrap().to_openssh(LineEnding::LF).unwrap()
        };
        assert!(SecretKey::from_openssh(encrypted(2).as_bytes(), Some(b"x")).is_ok());
        // The same file, asking for more; 1000 is the most.
        let bytes = encrypted(2).lines().filter(|line| !line.starts_with('-')).collect::<String>();
        let asking = |passphrase, rounds: u32| {
            let mut bytes = base64::decode(&bytes).unwrap();
            let at = bytes.windows(8).position(|w| w == [0, 0, 0, 2, 0, 0, 0, 1]).unwrap();
            bytes[at..at + 4].copy_from_slice(&rounds.to_be_bytes());
            let body: Vec<u8> = base64::encode(&bytes).into_bytes();
            let body: Vec<&str> = body.chunks(70).map(|line| str::from_utf8(line).unwrap()).collect();
            let file = format!("{BEGIN}\n{}\n{END}\n", body.join("\n"));
            SecretKey::from_openssh(file.as_bytes(), passphrase).unwrap_err()
        };
        assert_eq!(asking(None, 1000), KeyFault::Encrypted);
        let fault = asking(Some(b"x"), 1001);
        assert_eq!(fault, KeyFault::TooSlow { rounds: 1001, limit: MAX_KEY_ROUNDS });
    }

    #[test]
    fn comments_and_passphrases_have_limits() {
        let key = SecretKey::from_seed(&[1; 32]);
        let comment = KeyFault::Comment { limit: MAX_KEY_COMMENT_BYTES };
        assert!(key.to_openssh(&"x".repeat(MAX_KEY_COMMENT_BYTES), None, &mut refuse).is_ok());
        for bad in ["x".repeat(MAX_KEY_COMMENT_BYTES + 1), "a\nb".to_owned()] {
            assert_eq!(key.to_openssh(&bad, None, &mut refuse).unwrap_err(), comment);
        }
        assert_eq!(key.to_openssh("", Some(b""), &mut refuse).unwrap_err(), KeyFault::EmptyPassphrase);
    }
}
