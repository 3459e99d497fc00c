//! Evidence of two histories under one name, which stands without either ledger: two heads that one keeper signed, or a
//! statement that somebody signed upon another history than the one that is shown.

use std::collections::BTreeMap;

use crate::crypto::{Note, VerifierKey};
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
    files.insert("log-keys", keys.into_bytes());
    if let Some(charter) = &of.charter {
        files.insert("charter.json", charter.clone());
    }
    let parts = [say(lang, &proves), text(lang, "evidence-whom"), text(lang, "evidence-how")];
    files.insert("README.md", (parts.join("\n\n") + "\n").into_bytes());
    files.insert("check.sh", script::fork(lang).into_bytes());
    files
}
