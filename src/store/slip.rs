//! What lies beside a ledger, on its way into it: a slip for a statement that waits, and one for each signature under it.

/// Below this, a ref names a statement by its digest.
const PENDING: &str = "refs/verantwoord/pending/";

/// Below this, a ref names a signature by the digest of its statement and the fingerprint of its key.
const SIGNATURES: &str = "refs/verantwoord/signatures/";

/// The largest slip, in bytes: no statement is larger (FORMAT.md, section 2).
pub const MAX_SLIP_BYTES: usize = 1 << 20;

/// 32 bytes, which a name has in lower-case hexadecimal.
pub type SlipId = [u8; 32];

fn hex(id: &SlipId) -> String {
    id.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn id(text: &str) -> Option<SlipId> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let mut id = SlipId::default();
    for (byte, pair) in id.iter_mut().zip(pairs) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    // What would be written otherwise is another name: capitals, a sign, more digits.
    (rest.is_empty() && hex(&id) == text).then_some(id)
}

/// The name of a slip. Two people who sign at once write under two names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SlipName {
    /// A statement that waits.
    Statement(SlipId),
    /// A signature.
    Signature {
        /// The statement that was signed.
        of: SlipId,
        /// The fingerprint of the key.
        by: SlipId,
    },
}

impl SlipName {
    /// Whose refs are slips.
    pub(super) const PATTERNS: [&str; 2] = ["refs/verantwoord/pending/*", "refs/verantwoord/signatures/*"];

    /// The statement that it is, or is about.
    #[must_use]
    pub fn statement(&self) -> SlipId {
        match self {
            Self::Statement(of) | Self::Signature { of, .. } => *of,
        }
    }

    /// The ref.
    pub(super) fn reference(&self) -> String {
        match self {
            Self::Statement(of) => format!("{PENDING}{}", hex(of)),
            Self::Signature { of, by } => format!("{SIGNATURES}{}/{}", hex(of), hex(by)),
        }
    }

    /// The name of the file in it, for people who look with git.
    pub(super) fn file(&self) -> &'static str {
        match self {
            Self::Statement(_) => "statement.json",
            Self::Signature { .. } => "statement.json.sig",
        }
    }

    /// Exactly what [`Self::reference`] writes.
    pub(super) fn parse(reference: &str) -> Option<Self> {
        if let Some(of) = reference.strip_prefix(PENDING) {
            return id(of).map(Self::Statement);
        }
        let (of, by) = reference.strip_prefix(SIGNATURES)?.split_once('/')?;
        Some(Self::Signature { of: id(of)?, by: id(by)? })
    }
}

/// What a place has of slips.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Slips {
    /// Each name, with the mark of what lies there, in order.
    pub names: Vec<(SlipName, super::Mark)>,
    /// How many names there are among them that we never write.
    pub odd: usize,
}

/// A slip with its bytes; `None` where they are not to be had, or lie there otherwise than we write them.
pub type SlipRead = (SlipName, Option<Vec<u8>>);

/// What becomes of slips.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SlipChange {
    /// They come.
    pub new: Vec<(SlipName, Vec<u8>)>,
    /// They go, with what they held.
    pub gone: Vec<SlipName>,
    /// They go, and what they held stays: it is in the ledger by now.
    pub recorded: Vec<SlipName>,
    /// They go, and what they held goes for good, whatever else leads to it: it was erased.
    pub erased: Vec<SlipName>,
}

impl SlipChange {
    /// Whether nothing changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.leaving().next().is_none()
    }

    /// Everything that goes.
    pub(super) fn leaving(&self) -> impl Iterator<Item = &SlipName> {
        self.gone.iter().chain(&self.recorded).chain(&self.erased)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_what_we_write_and_nothing_else() {
        let (of, by) = ([0xab; 32], [0x0a; 32]);
        for name in [SlipName::Statement(of), SlipName::Signature { of, by }] {
            assert_eq!(SlipName::parse(&name.reference()), Some(name));
            for other in [
                name.reference().to_uppercase(),
                format!("{}/", name.reference()),
                format!("{}/x", name.reference()),
                format!("x{}", name.reference()),
                name.reference().replace("0a", "+a"),
                name.reference().replace("ab", "AB"),
                name.reference()[..name.reference().len() - 1].to_owned(),
            ] {
                assert!(other == name.reference() || SlipName::parse(&other).is_none(), "{other}");
            }
        }
    }
}
