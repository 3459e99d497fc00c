//! C2SP verifier keys: a name, a kind and an Ed25519 key, known in a note by the name and a 32-bit id.

use std::fmt;

use super::wire::shown;
use super::{Digest, MAX_NOTE_BYTES, NoteFault, PublicKey, base64};

/// The name of a key: not empty, without Unicode spaces, `+` and control characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct KeyName(String);

impl KeyName {
    /// The name, if it is one.
    ///
    /// # Errors
    ///
    /// [`NoteFault::Name`].
    pub fn new(name: impl Into<String>) -> Result<Self, NoteFault> {
        let name = name.into();
        let wrong = |c: char| c.is_whitespace() || c == '+' || c < ' ';
        if name.is_empty() || name.contains(wrong) {
            Err(NoteFault::Name { found: shown(name.as_bytes()) })
        } else {
            Ok(Self(name))
        }
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for KeyName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a key signs, by the type byte of C2SP signed-note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum KeyKind {
    /// The text of notes: 64 bytes.
    Ed25519 = 0x01,
    /// Tree heads at a time, for a witness: 8 bytes of time and 64 of signature.
    CosignatureV1 = 0x04,
}

/// ML-DSA-44 cosignatures, kept for version 1.1 (FORMAT.md section 9).
const ML_DSA_44: u8 = 0x06;

/// A key that verifies lines of notes. It may be weak: then no line of it is good.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct VerifierKey {
    name: KeyName,
    id: [u8; 4],
    kind: KeyKind,
    key: PublicKey,
}

impl VerifierKey {
    /// The verifier key of a public key under a name.
    #[must_use]
    pub fn new(name: KeyName, kind: KeyKind, key: PublicKey) -> Self {
        let digest = Digest::of_parts(&[name.as_str().as_bytes(), b"\n", &[kind as u8], key.as_bytes()]);
        let [a, b, c, d, ..] = digest.0;
        Self { name, id: [a, b, c, d], kind, key }
    }

    /// Reads a vkey, `<name>+<id>+<base64>`. The id is computed, not believed.
    ///
    /// # Errors
    ///
    /// [`NoteFault::Key`] if it is malformed, [`NoteFault::KeyId`] if the id is not that of the key, and
    /// [`NoteFault::KeyKind`] or [`NoteFault::KeptForLater`] for a kind that version 1 does not have.
    pub fn parse(vkey: &str) -> Result<Self, NoteFault> {
        if vkey.len() > MAX_NOTE_BYTES {
            return Err(NoteFault::TooLarge { limit: MAX_NOTE_BYTES });
        }
        let mut parts = vkey.splitn(3, '+');
        let (Some(name), Some(id), Some(body)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteFault::Key);
        };
        let name = KeyName::new(name)?;
        let bytes = base64::decode(body).ok_or(NoteFault::Key)?;
        let Some((kind, key)) = bytes.split_first() else { return Err(NoteFault::Key) };
        let kind = match *kind {
            0x01 => KeyKind::Ed25519,
            0x04 => KeyKind::CosignatureV1,
            ML_DSA_44 => return Err(NoteFault::KeptForLater),
            found => return Err(NoteFault::KeyKind { found }),
        };
        let parsed =
            Self::new(name, kind, PublicKey::from_bytes(key.try_into().map_err(|_| NoteFault::Key)?));
        if id == parsed.id_hex() { Ok(parsed) } else { Err(NoteFault::KeyId { expected: parsed.id_hex() }) }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> &KeyName {
        &self.name
    }

    /// The first four bytes of `SHA-256(name || "\n" || kind || key)`. It identifies a key and proves nothing.
    #[must_use]
    pub fn id(&self) -> [u8; 4] {
        self.id
    }

    /// The kind.
    #[must_use]
    pub fn kind(&self) -> KeyKind {
        self.kind
    }

    /// The public key.
    #[must_use]
    pub fn key(&self) -> &PublicKey {
        &self.key
    }

    fn id_hex(&self) -> String {
        format!("{:08x}", u32::from_be_bytes(self.id))
    }
}

impl fmt::Display for VerifierKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = vec![self.kind as u8];
        bytes.extend(self.key.as_bytes());
        write!(f, "{}+{}+{}", self.name, self.id_hex(), base64::encode(&bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const VKEY: &str = "zonnehof.example/afwijkingen+791b0a79+AXZ1kNisHFdgMDUR2D5Pfq5K1IBoc41898wIH4Cr6GA8";

    #[test]
    fn names_are_checked() {
        for good in ["a", "example.com/log", "naïef", "\u{7f}"] {
            assert_eq!(KeyName::new(good).unwrap().as_str(), good);
        }
        for bad in ["", "a b", "a+b", "a\nb", "a\u{a0}b", "\u{3000}", "a\u{2028}", "a\u{1}"] {
            assert_eq!(KeyName::new(bad), Err(NoteFault::Name { found: bad.to_owned() }));
        }
    }

    #[test]
    fn a_vkey_is_exact() {
        let key = VerifierKey::parse(VKEY).unwrap();
        assert_eq!(key.to_string(), VKEY);
        assert_eq!((key.kind(), key.id()), (KeyKind::Ed25519, [0x79, 0x1b, 0x0a, 0x79]));
        let expected = || NoteFault::KeyId { expected: "791b0a79".to_owned() };
        let cases = [
            (VKEY.replace("791b0a79", "791B0A79"), expected()),
            (VKEY.replace("791b0a79", "791b0a78"), expected()),
            (VKEY.replace("791b0a79", "0791b0a79"), expected()),
            (VKEY.replace("+AXZ1", "+AnZ1"), NoteFault::KeyKind { found: 2 }),
            (VKEY.replace("+AXZ1", "+BnZ1"), NoteFault::KeptForLater),
            (VKEY.replace("6GA8", "6GA"), NoteFault::Key),
            (VKEY.replace("6GA8", ""), NoteFault::Key),
            (format!("{VKEY}AAAA"), NoteFault::Key),
            (format!("{VKEY}\n"), NoteFault::Key),
            ("name".to_owned(), NoteFault::Key),
            ("name+00000000".to_owned(), NoteFault::Key),
            ("name+00000000+".to_owned(), NoteFault::Key),
            ("+00000000+AAAA".to_owned(), NoteFault::Name { found: String::new() }),
            ("x".repeat(MAX_NOTE_BYTES), NoteFault::Key),
            ("x".repeat(MAX_NOTE_BYTES + 1), NoteFault::TooLarge { limit: MAX_NOTE_BYTES }),
        ];
        for (vkey, fault) in cases {
            assert_eq!(VerifierKey::parse(&vkey), Err(fault), "{vkey}");
        }
    }
}
