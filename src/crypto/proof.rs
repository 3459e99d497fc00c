//! C2SP tlog-proof: the receipt of FORMAT.md section 8; and proofs that one head extends another.

use std::fmt;

use super::checkpoint::decimal;
use super::merkle::{verify_consistency, verify_inclusion};
use super::{Checkpoint, Digest, LineCheck, Note, NoteFault, VerifierKey, base64};

/// The largest proof, in bytes: a note, a path and room for extra data.
pub const MAX_PROOF_BYTES: usize = 128 * 1024;

/// The most hashes in a path: a tree of 2^64 leaves needs no more.
pub const MAX_PROOF_HASHES: usize = 64;

const HEADER: &str = "c2sp.org/tlog-proof@v1\n";

/// A proof that a leaf stands in a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TlogProof {
    /// Data of the application, in no way authenticated; never empty.
    pub extra: Option<Vec<u8>>,
    /// The number of the leaf, from 0.
    pub index: u64,
    /// The inclusion path, from the leaf upwards.
    pub path: Vec<Digest>,
    /// The signed tree head.
    pub checkpoint: Note,
}

impl TlogProof {
    /// Reads a proof, strictly. It proves nothing before [`TlogProof::check`].
    ///
    /// # Errors
    ///
    /// The first rule that it breaks.
    pub fn parse(file: &[u8]) -> Result<Self, ProofFault> {
        if file.len() > MAX_PROOF_BYTES {
            return Err(ProofFault::TooLarge { limit: MAX_PROOF_BYTES });
        }
        let text = str::from_utf8(file).map_err(|_| ProofFault::NotText)?;
        let body = text.strip_prefix(HEADER).ok_or(ProofFault::Header)?;
        let (head, checkpoint) = body.split_once("\n\n").ok_or(ProofFault::Lines)?;
        let mut lines = head.split('\n').peekable();
        let extra = match lines.next_if(|line| line.starts_with("extra ")) {
            Some(line) => Some(read_extra(line).ok_or(ProofFault::Extra)?),
            None => None,
        };
        let index =
            lines.next().and_then(|line| decimal(line.strip_prefix("index ")?)).ok_or(ProofFault::Index)?;
        let path = read_path(lines)?;
        let checkpoint = Note::parse(checkpoint.as_bytes()).map_err(|fault| ProofFault::Note { fault })?;
        Ok(Self { extra, index, path, checkpoint })
    }

    /// The tree head, if the log with this key signed it and the leaf with this hash stands in it at `index`.
    ///
    /// # Errors
    ///
    /// What is not proved: the head, its signature, or the leaf.
    pub fn check(&self, leaf: &Digest, log: &VerifierKey) -> Result<Checkpoint, ProofFault> {
        let head = self.head()?;
        if head.origin != log.name().as_str() || self.checkpoint.check(log) != LineCheck::Good {
            return Err(ProofFault::Unsigned { log: log.name().to_string() });
        }
        self.includes(leaf, head)
    }

    /// As [`Self::check`], where nobody says whose log it is: the head may be anybody's.
    ///
    /// # Errors
    ///
    /// What is not proved: the head, or the leaf.
    pub fn consistent(&self, leaf: &Digest) -> Result<Checkpoint, ProofFault> {
        self.includes(leaf, self.head()?)
    }

    fn head(&self) -> Result<Checkpoint, ProofFault> {
        Checkpoint::parse(&self.checkpoint.text).map_err(|fault| ProofFault::Note { fault })
    }

    fn includes(&self, leaf: &Digest, head: Checkpoint) -> Result<Checkpoint, ProofFault> {
        if verify_inclusion(self.index, head.size, leaf, &self.path, &head.root) {
            Ok(head)
        } else {
            Err(ProofFault::NotIncluded)
        }
    }
}

/// A proof that one tree extends another: what a client of C2SP tlog-witness sends (`add-checkpoint`), so that every
/// witness takes it. The new head may stand there without signatures; then it says only what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// The size of the old tree.
    pub old: u64,
    /// The consistency path.
    pub path: Vec<Digest>,
    /// The new head.
    pub head: Checkpoint,
    /// The new head as it was signed, if it was.
    pub signed: Option<Note>,
}

impl Extension {
    /// Reads a proof, strictly. It proves nothing before [`Extension::check`].
    ///
    /// # Errors
    ///
    /// The first rule that it breaks.
    pub fn parse(file: &[u8]) -> Result<Self, ProofFault> {
        if file.len() > MAX_PROOF_BYTES {
            return Err(ProofFault::TooLarge { limit: MAX_PROOF_BYTES });
        }
        let text = str::from_utf8(file).map_err(|_| ProofFault::NotText)?;
        let (top, head) = text.split_once("\n\n").ok_or(ProofFault::Lines)?;
        let mut lines = top.split('\n');
        let old = lines.next().and_then(|line| decimal(line.strip_prefix("old ")?)).ok_or(ProofFault::Old)?;
        let path = read_path(lines)?;
        let fault = |fault| ProofFault::Note { fault };
        let signed =
            if head.contains("\n\n") { Some(Note::parse(head.as_bytes()).map_err(fault)?) } else { None };
        let head = Checkpoint::parse(signed.as_ref().map_or(head, |it| &it.text)).map_err(fault)?;
        Ok(Self { old, path, head, signed })
    }

    /// Whether the tree of the new head begins with the old tree, which has this root.
    #[must_use]
    pub fn check(&self, old: &Digest) -> bool {
        verify_consistency(self.old, self.head.size, old, &self.head.root, &self.path)
    }
}

impl fmt::Display for Extension {
    /// The proof itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "old {}", self.old)?;
        self.path.iter().try_for_each(|hash| writeln!(f, "{}", hash.to_base64()))?;
        match &self.signed {
            Some(note) => write!(f, "\n{note}"),
            None => write!(f, "\n{}", self.head.to_text()),
        }
    }
}

fn read_path<'a>(lines: impl Iterator<Item = &'a str>) -> Result<Vec<Digest>, ProofFault> {
    let hashes = lines.take(MAX_PROOF_HASHES + 1).map(Digest::from_base64).collect::<Option<Vec<_>>>();
    hashes.filter(|it| it.len() <= MAX_PROOF_HASHES).ok_or(ProofFault::Path)
}

fn read_extra(line: &str) -> Option<Vec<u8>> {
    base64::decode(line.strip_prefix("extra ")?).filter(|extra| !extra.is_empty())
}

impl fmt::Display for TlogProof {
    /// The proof itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEADER)?;
        if let Some(extra) = &self.extra {
            writeln!(f, "extra {}", base64::encode(extra))?;
        }
        writeln!(f, "index {}", self.index)?;
        self.path.iter().try_for_each(|hash| writeln!(f, "{}", hash.to_base64()))?;
        write!(f, "\n{}", self.checkpoint)
    }
}

crate::faults! {
    /// Why a proof is refused.
    pub enum ProofFault {
        /// It is larger than a proof may be.
        TooLarge {
            /// In bytes: [`MAX_PROOF_BYTES`].
            limit: usize
        } => "crypto-proof-too-large",
        /// It is not UTF-8.
        NotText => "crypto-proof-not-text",
        /// It does not begin as a tlog-proof of version 1 does.
        Header => "crypto-proof-header",
        /// No blank line parts the path and the tree head.
        Lines => "crypto-proof-lines",
        /// The extra data is empty or not canonical base64.
        Extra => "crypto-proof-extra",
        /// The index is missing, or not a decimal number without leading zeros.
        Index => "crypto-proof-index",
        /// The size of the old tree is missing, or not a decimal number without leading zeros.
        Old => "crypto-proof-old",
        /// The path is not at most 64 hashes in canonical base64.
        Path => "crypto-proof-path",
        /// Its tree head is refused.
        Note {
            /// Why.
            fault: NoteFault
        } => "crypto-proof-note",
        /// Its tree head is not that of this log, or the log did not sign it.
        Unsigned {
            /// The log.
            log: String
        } => "crypto-proof-unsigned",
        /// The path does not lead from this leaf to the root.
        NotIncluded => "crypto-proof-not-included",
    }
}
