//! A dossier: one ZIP of one decision, which is checked without the ledger (FORMAT.md, section 8). No file, no clock.
//!
//! What is in it, and nothing else:
//!
//! - `decision`: the id of the decision, and a newline;
//! - `leaves`: every leaf of the ledger, one after the other, and `checkpoint`, the head that they lead to;
//! - `entries/AA/BB/N.json` and `.sig`, as in a ledger: of every charter, `keys` and erasure, of the acts of the decision,
//!   and of what these refer to; an act that was erased has its `.sig` alone;
//! - `allowed_signers`, as in a ledger;
//! - `documents/<hex>/salt` and `content`, if they were asked for and are there;
//! - `report.html`, `CHECK.md` and `check.sh`, for people; and `SHA256SUMS`, of all the others.
//!
//! The ZIP has one form ([`zip`]), so the same ledger and language give the same bytes.

mod check;
mod evidence;
mod script;
pub mod zip;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::crypto::Digest;
use crate::deviation::Life;
use crate::faults;
use crate::ledger::{ReadFault, View};
use crate::statement::Statement;
use crate::statement::choice::Kind;
use crate::statement::json::Value;
use crate::statement::record::Document;
use crate::statement::scalar::DecisionId;
use crate::store::{LedgerPath, Part};
use crate::words::Lang;

pub use check::{Checked, DossierFault, MAX_DOSSIER_FAULTS, check};
pub use evidence::{Evidence, Shown, evidence};

use zip::ZipFault;

/// The names of the files that are not those of a ledger.
const DECISION: &str = "decision";
const LEAVES: &str = "leaves";
const REPORT: &str = "report.html";
const CHECK: &str = "CHECK.md";
const SCRIPT: &str = "check.sh";
const SUMS: &str = "SHA256SUMS";

faults! {
    /// Why there is no dossier.
    pub enum MakeFault {
        /// The ledger can't be read.
        Read {
            /// Why.
            fault: ReadFault
        } => "dossier-read",
        /// It does not fit into a ZIP.
        Zip {
            /// Why.
            fault: ZipFault
        } => "dossier-zip",
    }
}

impl From<ReadFault> for MakeFault {
    fn from(fault: ReadFault) -> Self {
        Self::Read { fault }
    }
}

/// The dossier of a decision, as a ZIP. `report` is its report; `documents` says whether those that its acts name go with
/// it, as far as they are there.
///
/// # Errors
/// When the ledger can't be read, or there is too much.
pub fn make(
    ledger: View<'_>,
    life: &Life,
    report: String,
    documents: bool,
    lang: Lang,
) -> Result<Vec<u8>, MakeFault> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut leaves = String::new();
    for (_, leaf) in ledger.leaves() {
        let _ = write!(leaves, "{leaf}");
    }
    for number in entries(ledger, life)? {
        let path = |part| LedgerPath::entry(number, part).to_string();
        files.insert(path(Part::Signatures), ledger.signature_bytes(number)?);
        // What an erasure names is not passed on, also where its bytes still lie.
        if let Some(bytes) = ledger.statement_bytes(number)?.filter(|_| ledger.erased_by(number).is_none()) {
            files.insert(path(Part::Statement), bytes);
        }
    }
    if documents {
        for document in named_documents(life) {
            let mut content = Vec::new();
            if let Some(salt) = ledger.document(&document.digest, &mut |it| content.extend_from_slice(it))? {
                let [at, in_it] = document_paths(&document.digest);
                files.insert(at, salt.to_vec());
                files.insert(in_it, content);
            }
        }
    }
    files.insert(DECISION.into(), format!("{}\n", life.id.as_str()).into_bytes());
    files.insert(LEAVES.into(), leaves.into_bytes());
    files.insert(LedgerPath::Checkpoint.to_string(), ledger.head()?.to_string().into_bytes());
    files.insert(LedgerPath::AllowedSigners.to_string(), ledger.authority().allowed_signers().into_bytes());
    files.insert(REPORT.into(), report.into_bytes());
    files.insert(CHECK.into(), script::instructions(lang).into_bytes());
    files.insert(SCRIPT.into(), script::dossier(lang).into_bytes());
    files.insert(
        SUMS.into(),
        sums(files.iter().map(|(name, bytes)| (name.as_str(), &bytes[..]))).into_bytes(),
    );
    zip::write(&files).map_err(|fault| MakeFault::Zip { fault })
}

/// The documents that the proposals of a decision name.
pub fn named_documents(life: &Life) -> impl Iterator<Item = &Document> {
    life.versions.iter().flat_map(|it| it.says.record.documents.iter())
}

/// Where a document's salt and its bytes lie.
fn document_paths(name: &Digest) -> [String; 2] {
    ["salt", "content"].map(|it| format!("documents/{name}/{it}"))
}

/// What `sha256sum` says of these files, but for the sums themselves.
fn sums<'a>(files: impl Iterator<Item = (&'a str, &'a [u8])>) -> String {
    let line = |(name, bytes): (&str, &[u8])| format!("{}  {name}\n", Digest::of(bytes));
    files.filter(|it| it.0 != SUMS).map(line).collect()
}

/// Whether authority rests on acts of this kind.
fn governs(kind: Kind) -> bool {
    matches!(kind, Kind::Charter | Kind::Keys | Kind::Erasure)
}

/// The entries of a dossier: those that authority rests on, the decision's own, and what these refer to.
fn entries(ledger: View<'_>, life: &Life) -> Result<BTreeSet<u64>, ReadFault> {
    let mut all: BTreeSet<u64> =
        ledger.leaves().filter(|(_, leaf)| governs(leaf.kind)).map(|it| it.0).collect();
    let mut ahead = life.entries();
    while let Some(number) = ahead.pop() {
        let erased = ledger.erased_by(number).is_some();
        if all.insert(number)
            && !erased
            && let Some(statement) = ledger.statement(number)?
        {
            ahead.extend(statement.references().iter().filter_map(|(_, digest)| ledger.find(digest)));
        }
    }
    Ok(all)
}

/// Whether a statement names a decision.
fn names(statement: &Statement, decision: &DecisionId) -> bool {
    fn within(value: &Value, id: &str) -> bool {
        match value {
            Value::String(text) => text == id,
            Value::Array(items) => items.iter().any(|it| within(it, id)),
            Value::Object(members) => members.iter().any(|(_, it)| within(it, id)),
            _ => false,
        }
    }
    within(&statement.content.write(), decision.as_str())
}
