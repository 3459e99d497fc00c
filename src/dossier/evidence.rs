//! Evidence of two histories under one name, which stands without either ledger: two heads that one keeper signed, or a
//! statement that somebody signed upon another history than the one that is shown.

use std::collections::BTreeMap;

use crate::crypto::{
    Digest, LineCheck, Note, PublicKey, STATEMENT_NAMESPACE, Signature, VerifierKey, parse_handed_in,
};
use crate::sentence;
use crate::words::{Lang, say, text};

use super::script;

/// What contradicts the head that is shown.
#[derive(Debug, Clone)]
pub enum Shown {
    /// A head that is not larger, and not the beginning of that one.
    Head(Note),
    /// A statement whose `seen` is of another history, with its signatures.
    Statement {
        /// Its bytes.
        statement: Vec<u8>,
        /// The armored signatures.
        signatures: Vec<u8>,
        /// The list of keys, for the stock tool.
        allowed_signers: String,
    },
}

/// Two histories under one name.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// The head of the larger history, as it was signed.
    pub head: Note,
    /// Its leaves, one after the other, if they are needed: the other is not of the same size.
    pub leaves: Option<String>,
    /// What contradicts it.
    pub shown: Shown,
    /// The keys of the log by which the heads were signed.
    pub log_keys: Vec<VerifierKey>,
    /// The charter that the first of these stands in.
    pub charter: Option<Vec<u8>>,
}

impl Evidence {
    /// Whether each head is signed by one of the log's keys, and the statement by keys that the list has: without that,
    /// anybody could have made it.
    #[must_use]
    pub fn is_signed(&self) -> bool {
        let by_log = |note: &Note| {
            let name = note.text.lines().next();
            let signed =
                |key: &VerifierKey| name == Some(key.name().as_str()) && note.check(key) == LineCheck::Good;
            self.log_keys.iter().any(signed)
        };
        by_log(&self.head)
            && match &self.shown {
                Shown::Head(note) => by_log(note),
                Shown::Statement { statement, signatures, allowed_signers } => {
                    let digest = Digest::of(statement);
                    let known = |key: &PublicKey| {
                        allowed_signers
                            .lines()
                            .any(|line| line.ends_with(&format!("\" {}", key.to_openssh())))
                    };
                    parse_handed_in(signatures).is_ok_and(|blocks| {
                        let good = |it: &Signature| it.verify(STATEMENT_NAMESPACE, &digest) && known(&it.key);
                        !blocks.is_empty() && blocks.iter().all(good)
                    })
                }
            }
    }
}

/// The files of a folder in which the evidence stands alone, with what it proves and how it is checked.
#[must_use]
pub fn evidence(of: &Evidence, lang: Lang) -> BTreeMap<&'static str, Vec<u8>> {
    let mut files = BTreeMap::new();
    let origin = of.head.text.lines().next().unwrap_or_default();
    files.insert("one.checkpoint", of.head.to_string().into_bytes());
    let proves = match &of.shown {
        Shown::Head(head) => {
            files.insert("other.checkpoint", head.to_string().into_bytes());
            sentence!("evidence-heads", origin = origin)
        }
        Shown::Statement { statement, signatures, allowed_signers } => {
            files.insert("statement.json", statement.clone());
            files.insert("statement.sig", signatures.clone());
            files.insert("allowed_signers", allowed_signers.clone().into_bytes());
            sentence!("evidence-statement", origin = origin)
        }
    };
    if let Some(leaves) = &of.leaves {
        files.insert("leaves", leaves.clone().into_bytes());
    }
    let keys: String = of.log_keys.iter().map(|key| format!("{key}\n")).collect();
    files.insert("log_keys", keys.into_bytes());
    if let Some(charter) = &of.charter {
        files.insert("charter.json", charter.clone());
    }
    let parts = [say(lang, &proves), text(lang, "evidence-whom"), text(lang, "evidence-how")];
    files.insert("README.md", (parts.join("\n\n") + "\n").into_bytes());
    files.insert("check.sh", script::fork(lang).into_bytes());
    files
}
