//! C2SP signed notes, and cosignature/v1 lines on them.

use std::collections::BTreeSet;
use std::fmt;

use super::keys::sign_and_verify;
use super::wire::shown;
use super::{KeyKind, KeyName, SignFault, Signer, VerifierKey, base64};

/// The largest note, in bytes.
pub const MAX_NOTE_BYTES: usize = 64 * 1024;

/// An em dash and a space: how a signature line begins.
const DASH: &str = "\u{2014} ";
/// A key id, a time and an Ed25519 signature.
const COSIGNATURE_BYTES: usize = 4 + 8 + 64;
/// C2SP: a time must not exceed 2^63 - 1.
const MAX_TIME: u64 = u64::MAX >> 1;

/// A signature line: a claim until [`Note::check`] says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignatureLine {
    /// The name of the key.
    pub name: KeyName,
    /// The id of the key.
    pub id: [u8; 4],
    /// The signature: what follows the id, one byte or more.
    pub bytes: Vec<u8>,
}

impl SignatureLine {
    fn parse(line: &str) -> Option<Self> {
        let (name, body) = line.strip_prefix(DASH)?.split_once(' ')?;
        let bytes = base64::decode(body)?;
        let (id, signature) = bytes.split_first_chunk().filter(|(_, signature)| !signature.is_empty())?;
        Some(Self { name: KeyName::new(name).ok()?, id: *id, bytes: signature.to_vec() })
    }

    /// Whether it is as long as a cosignature: 76 bytes before base64. It may still be none.
    #[must_use]
    pub fn is_cosignature_sized(&self) -> bool {
        self.id.len() + self.bytes.len() == COSIGNATURE_BYTES
    }
}

impl fmt::Display for SignatureLine {
    /// `— <name> <base64>`, without newline.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = self.id.to_vec();
        bytes.extend(&self.bytes);
        write!(f, "{DASH}{} {}", self.name, base64::encode(&bytes))
    }
}

/// What a note says of one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum LineCheck {
    /// It has no line of this key.
    Absent,
    /// The key signed it.
    Good,
    /// It has a line of this key that does not verify: the note is to be rejected.
    Bad,
    /// The witness key cosigned it.
    GoodAt {
        /// When, by the witness: seconds since 1970.
        unix_seconds: u64,
    },
}

/// A signed note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The text, which ends with a newline.
    pub text: String,
    /// The signature lines, in order: one or more, no two of one name and key id.
    pub signatures: Vec<SignatureLine>,
}

impl Note {
    /// The note of a text and signature lines, if it is one: held to every rule of [`Note::parse`].
    ///
    /// # Errors
    ///
    /// The rule that it breaks.
    pub fn new(text: impl Into<String>, signatures: Vec<SignatureLine>) -> Result<Self, NoteFault> {
        let note = Self { text: text.into(), signatures };
        if Self::parse(note.to_string().as_bytes())? == note {
            Ok(note)
        } else {
            Err(NoteFault::NotCanonical)
        }
    }

    /// Reads a note: at most 64 KiB of UTF-8, canonical, with a signature line or more.
    ///
    /// # Errors
    ///
    /// The first rule that it breaks.
    pub fn parse(file: &[u8]) -> Result<Self, NoteFault> {
        if file.len() > MAX_NOTE_BYTES {
            return Err(NoteFault::TooLarge { limit: MAX_NOTE_BYTES });
        }
        let file = str::from_utf8(file).map_err(|_| NoteFault::NotText)?;
        if file.contains(|c| c < ' ' && c != '\n') {
            return Err(NoteFault::Control);
        }
        let (text, lines) = file.rsplit_once("\n\n").ok_or(NoteFault::Unsigned)?;
        let mut signatures = Vec::new();
        let mut keys = BTreeSet::new();
        for (number, line) in (1..).zip(lines.split_terminator('\n')) {
            let line = SignatureLine::parse(line).ok_or(NoteFault::Line { line: number })?;
            if !keys.insert((line.name.clone(), line.id)) {
                return Err(NoteFault::Twice { name: shown(line.name.as_str().as_bytes()) });
            }
            signatures.push(line);
        }
        if signatures.is_empty() {
            return Err(NoteFault::Unsigned);
        }
        let note = Self { text: format!("{text}\n"), signatures };
        if note.to_string() == file { Ok(note) } else { Err(NoteFault::NotCanonical) }
    }

    /// What this note says of a key: its line, found by name and key id, is verified with the key itself.
    pub fn check(&self, key: &VerifierKey) -> LineCheck {
        let is_of_key = |line: &&SignatureLine| line.name == *key.name() && line.id == key.id();
        let Some(line) = self.signatures.iter().find(is_of_key) else { return LineCheck::Absent };
        match key.kind() {
            KeyKind::Ed25519 => match line.bytes.as_slice().try_into() {
                Ok(signature) if key.key().verify(self.text.as_bytes(), signature) => LineCheck::Good,
                _ => LineCheck::Bad,
            },
            KeyKind::CosignatureV1 => match read_cosignature(&line.bytes) {
                Some((unix_seconds, signature))
                    if unix_seconds <= MAX_TIME
                        && key.key().verify(&cosigned(&self.text, unix_seconds), signature) =>
                {
                    LineCheck::GoodAt { unix_seconds }
                }
                _ => LineCheck::Bad,
            },
        }
    }
}

impl fmt::Display for Note {
    /// The note itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.text)?;
        self.signatures.iter().try_for_each(|line| writeln!(f, "{line}"))
    }
}

/// The message of a cosignature/v1.
fn cosigned(text: &str, unix_seconds: u64) -> Vec<u8> {
    format!("cosignature/v1\ntime {unix_seconds}\n{text}").into_bytes()
}

fn read_cosignature(bytes: &[u8]) -> Option<(u64, &[u8; 64])> {
    let (time, signature) = bytes.split_first_chunk()?;
    Some((u64::from_be_bytes(*time), signature.try_into().ok()?))
}

/// Signs the text of a note, which ends with a newline.
///
/// # Errors
///
/// What the signer says, or that its signature does not verify.
pub fn sign_note(text: &str, name: &KeyName, signer: &dyn Signer) -> Result<SignatureLine, SignFault> {
    let bytes = sign_and_verify(signer, text.as_bytes())?.to_vec();
    Ok(line(name, KeyKind::Ed25519, signer, bytes))
}

/// Cosigns the text of a checkpoint as a witness, at a time in seconds since 1970.
///
/// # Errors
///
/// What the signer says, that its signature does not verify, or that the time is beyond 2^63 - 1.
pub fn cosign_note(
    text: &str,
    name: &KeyName,
    signer: &dyn Signer,
    unix_seconds: u64,
) -> Result<SignatureLine, SignFault> {
    if unix_seconds > MAX_TIME {
        return Err(SignFault::Time);
    }
    let mut bytes = unix_seconds.to_be_bytes().to_vec();
    bytes.extend(sign_and_verify(signer, &cosigned(text, unix_seconds))?);
    Ok(line(name, KeyKind::CosignatureV1, signer, bytes))
}

fn line(name: &KeyName, kind: KeyKind, signer: &dyn Signer, bytes: Vec<u8>) -> SignatureLine {
    let id = VerifierKey::new(name.clone(), kind, signer.public_key()).id();
    SignatureLine { name: name.clone(), id, bytes }
}

crate::faults! {
    /// Why a note, a verifier key or a tree head is refused.
    pub enum NoteFault {
        /// It is larger than a note may be.
        TooLarge {
            /// In bytes: [`MAX_NOTE_BYTES`].
            limit: usize
        } => "crypto-note-too-large",
        /// It is not UTF-8.
        NotText => "crypto-note-not-text",
        /// A control character other than newline stands in it.
        Control => "crypto-note-control",
        /// It has no blank line with signatures after it.
        Unsigned => "crypto-note-unsigned",
        /// A signature line is malformed.
        Line {
            /// Which, from 1.
            line: usize
        } => "crypto-note-line",
        /// Two signature lines have one name and key id.
        Twice {
            /// The name.
            name: String
        } => "crypto-note-twice",
        /// It could be written in another way too.
        NotCanonical => "crypto-note-not-canonical",
        /// The name of a key is empty, or holds a space, a `+` or a control character.
        Name {
            /// The name.
            found: String
        } => "crypto-note-name",
        /// A verifier key is malformed.
        Key => "crypto-note-key",
        /// A verifier key names another id than its own.
        KeyId {
            /// Its own, in hex.
            expected: String
        } => "crypto-note-key-id",
        /// A verifier key is of a kind that we do not know.
        KeyKind {
            /// The type byte.
            found: u8
        } => "crypto-note-key-kind",
        /// An ML-DSA-44 key: kept for version 1.1 of the format.
        KeptForLater => "crypto-note-kept-for-later",
        /// A tree head is not exactly three lines: origin, size and root.
        HeadLines => "crypto-head-lines",
        /// The size of a tree head is not a decimal number without leading zeros.
        HeadSize => "crypto-head-size",
        /// The root of a tree head is not the canonical base64 of 32 bytes.
        HeadRoot => "crypto-head-root",
    }
}
