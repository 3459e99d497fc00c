//! The `.sig` files of FORMAT.md section 3: several SSH signatures, one after another.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::sshsig::{BEGIN, END};
use super::{PublicKey, STATEMENT_NAMESPACE, Signature, base64};

/// The most signatures in one file.
pub const MAX_SIGNATURES: usize = 64;
/// The most characters in a line of a `.sig` file, its newline aside.
pub const MAX_ARMOR_LINE: usize = 76;
/// The largest file of signatures that is read: 64 blocks fit, even with a character a line.
pub const MAX_ARMOR_BYTES: usize = 64 * 1024;

/// The signatures of a statement: 1 to 64, in ascending order of their keys, no key twice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signatures(Vec<Signature>);

#[expect(clippy::len_without_is_empty, reason = "never empty")]
impl Signatures {
    /// Puts signatures in order. Of two by one key the first stays.
    ///
    /// # Errors
    ///
    /// [`ArmorFault::Empty`] or [`ArmorFault::TooMany`].
    pub fn new(signatures: impl IntoIterator<Item = Signature>) -> Result<Self, ArmorFault> {
        let mut by_key = BTreeMap::new();
        for signature in signatures {
            by_key.entry(signature.key).or_insert(signature);
            if by_key.len() > MAX_SIGNATURES {
                return Err(ArmorFault::TooMany { limit: MAX_SIGNATURES });
            }
        }
        if by_key.is_empty() {
            return Err(ArmorFault::Empty);
        }
        Ok(Self(by_key.into_values().collect()))
    }

    /// Reads a `.sig` file, strictly: every rule of FORMAT.md section 3 but verification.
    ///
    /// # Errors
    ///
    /// The first rule that the file breaks.
    pub fn parse(file: &[u8]) -> Result<Self, ArmorFault> {
        let signatures = read(file, Manner::Strict)?;
        for (block, pair) in (2..).zip(signatures.windows(2)) {
            if let [before, after] = pair {
                match before.key.cmp(&after.key) {
                    Ordering::Less => {}
                    Ordering::Equal => return Err(ArmorFault::Twice { block }),
                    Ordering::Greater => return Err(ArmorFault::Order { block }),
                }
            }
        }
        Ok(Self(signatures))
    }

    /// All signatures of the parts, in order. Of two by one key the first stays.
    ///
    /// # Errors
    ///
    /// [`ArmorFault::Empty`] or [`ArmorFault::TooMany`].
    pub fn merge(parts: impl IntoIterator<Item = Self>) -> Result<Self, ArmorFault> {
        Self::new(parts.into_iter().flat_map(|part| part.0))
    }

    /// The signatures, in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Signature> {
        self.0.iter()
    }

    /// How many there are: at least 1.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is one by this key.
    #[must_use]
    pub fn contains(&self, key: &PublicKey) -> bool {
        self.0.binary_search_by_key(key, |signature| signature.key).is_ok()
    }

    /// The `.sig` file, wrapped as `ssh-keygen` does.
    #[must_use]
    pub fn to_armor(&self) -> String {
        self.iter().map(|signature| signature.to_armor(STATEMENT_NAMESPACE)).collect()
    }
}

/// Reads signatures as people hand them in: blocks in any order, of one key too, in lines of any length, with
/// blank lines, spaces and carriage returns around. Each block itself is held to the rules of section 3.
///
/// # Errors
///
/// What is wrong with the file or with a block of it.
pub fn parse_handed_in(file: &[u8]) -> Result<Vec<Signature>, ArmorFault> {
    read(file, Manner::Lenient)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    Strict,
    Lenient,
}

fn read(file: &[u8], manner: Manner) -> Result<Vec<Signature>, ArmorFault> {
    if file.len() > MAX_ARMOR_BYTES {
        return Err(ArmorFault::TooLarge { limit: MAX_ARMOR_BYTES });
    }
    let text = str::from_utf8(file).map_err(|_| ArmorFault::NotText)?;
    let lenient = manner == Manner::Lenient;
    let mut found = Vec::new();
    // Within a block: its base64 so far.
    let mut body: Option<String> = None;
    for (number, line) in (1..).zip(text.split_inclusive('\n')) {
        let content = match line.strip_suffix('\n') {
            _ if lenient => line.trim(),
            Some(content) => content,
            None => return Err(ArmorFault::Unfinished),
        };
        match &mut body {
            None if content == BEGIN => body = Some(String::new()),
            None if content.is_empty() && lenient => {}
            None => return Err(ArmorFault::Stray { line: number }),
            Some(base64) if content == END => {
                if found.len() == MAX_SIGNATURES {
                    return Err(ArmorFault::TooMany { limit: MAX_SIGNATURES });
                }
                let block = found.len() + 1;
                let blob = base64::decode(base64).ok_or(ArmorFault::Base64 { block })?;
                found.push(Signature::from_blob(&blob, block)?);
                body = None;
            }
            Some(_) if content.is_empty() && !lenient => return Err(ArmorFault::Stray { line: number }),
            Some(_) if content.len() > MAX_ARMOR_LINE && !lenient => {
                return Err(ArmorFault::LongLine { line: number, limit: MAX_ARMOR_LINE });
            }
            Some(base64) => base64.push_str(content),
        }
    }
    match (body, found.is_empty()) {
        (Some(_), _) => Err(ArmorFault::Unfinished),
        (None, true) => Err(ArmorFault::Empty),
        (None, false) => Ok(found),
    }
}

crate::faults! {
    /// Why a file of signatures is refused. Blocks and lines count from 1.
    pub enum ArmorFault {
        /// There is no signature.
        Empty => "crypto-armor-empty",
        /// The file is larger than 64 signatures are.
        TooLarge {
            /// In bytes: [`MAX_ARMOR_BYTES`].
            limit: usize
        } => "crypto-armor-too-large",
        /// There are more signatures than a statement has.
        TooMany {
            /// [`MAX_SIGNATURES`].
            limit: usize
        } => "crypto-armor-too-many",
        /// The file is not UTF-8.
        NotText => "crypto-armor-not-text",
        /// A line that belongs to no signature, or is blank.
        Stray {
            /// The line.
            line: usize
        } => "crypto-armor-stray",
        /// A line of more characters than it may have.
        LongLine {
            /// The line.
            line: usize,
            /// [`MAX_ARMOR_LINE`].
            limit: usize
        } => "crypto-armor-long-line",
        /// The file ends within a signature, or without a newline.
        Unfinished => "crypto-armor-unfinished",
        /// A block is not canonical base64.
        Base64 {
            /// The block.
            block: usize
        } => "crypto-armor-base64",
        /// The bytes of a block are no SSHSIG, or there are bytes after it.
        Blob {
            /// The block.
            block: usize
        } => "crypto-armor-blob",
        /// Another version of SSHSIG than 1.
        Version {
            /// The block.
            block: usize,
            /// The version.
            found: u32
        } => "crypto-armor-version",
        /// Signed for something else than statements.
        Namespace {
            /// The block.
            block: usize,
            /// The namespace.
            found: String
        } => "crypto-armor-namespace",
        /// The reserved field is not empty.
        Reserved {
            /// The block.
            block: usize
        } => "crypto-armor-reserved",
        /// Another hash than SHA-256.
        Hash {
            /// The block.
            block: usize,
            /// The hash.
            found: String
        } => "crypto-armor-hash",
        /// A key or signature of another type than Ed25519.
        Type {
            /// The block.
            block: usize,
            /// The type.
            found: String
        } => "crypto-armor-type",
        /// A passkey or security key: kept for version 1.1 of the format.
        Passkey {
            /// The block.
            block: usize,
            /// The type.
            found: String
        } => "crypto-armor-passkey",
        /// A block comes after one with a larger key.
        Order {
            /// The later block.
            block: usize
        } => "crypto-armor-order",
        /// A key signed twice.
        Twice {
            /// The later block.
            block: usize
        } => "crypto-armor-twice",
    }
}
