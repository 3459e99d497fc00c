//! C2SP tlog-proof: the receipt of FORMAT.md section 8.

use std::fmt;

use super::checkpoint::decimal;
use super::merkle::verify_inclusion;
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
        let path: Vec<Digest> = lines
            .take(MAX_PROOF_HASHES + 1)
            .map(Digest::from_base64)
            .collect::<Option<_>>()
            .ok_or(ProofFault::Path)?;
        if path.len() > MAX_PROOF_HASHES {
            return Err(ProofFault::Path);
        }
        let checkpoint = Note::parse(checkpoint.as_bytes()).map_err(|fault| ProofFault::Note { fault })?;
        Ok(Self { extra, index, path, checkpoint })
    }

    /// The tree head, if the log with this key signed it and the leaf with this hash stands in it at `index`.
    ///
    /// # Errors
    ///
    /// What is not proved: the head, its signature, or the leaf.
    pub fn check(&self, leaf: &Digest, log: &VerifierKey) -> Result<Checkpoint, ProofFault> {
        let head = Checkpoint::parse(&self.checkpoint.text).map_err(|fault| ProofFault::Note { fault })?;
        if head.origin != log.name().as_str() || self.checkpoint.check(log) != LineCheck::Good {
            return Err(ProofFault::Unsigned { log: log.name().to_string() });
        }
        if !verify_inclusion(self.index, head.size, leaf, &self.path, &head.root) {
            return Err(ProofFault::NotIncluded);
        }
        Ok(head)
    }
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
