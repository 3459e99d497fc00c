//! Statements and signatures that travel as files: which belongs to which.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use crate::crypto::{Digest, STATEMENT_NAMESPACE, Signature, Signatures, parse_handed_in};
use crate::ledger::HandedIn;
use crate::sentence;
use crate::statement::Statement;

use super::context::Context;
use super::outcome::Failure;

/// A statement's file, read.
pub(super) struct StatementFile {
    pub(super) path: PathBuf,
    pub(super) bytes: Vec<u8>,
    pub(super) statement: Statement,
}

impl StatementFile {
    /// Reads and parses a statement; every fault in it is told, with the file.
    pub(super) fn read(context: &Context, path: &Path) -> Result<Self, Failure> {
        let bytes = context.read_file(path)?;
        Self::of(path, bytes)
    }

    fn of(path: &Path, bytes: Vec<u8>) -> Result<Self, Failure> {
        match Statement::parse(&bytes) {
            Ok(statement) => Ok(Self { path: path.to_owned(), bytes, statement }),
            Err(fault) => {
                let faults = fault.sentences();
                let tell = |it| sentence!("statement-bad", path = path, fault = it);
                Err(Failure::refused_for(faults.into_iter().map(tell).collect()))
            }
        }
    }

    pub(super) fn digest(&self) -> Digest {
        Digest::of(&self.bytes)
    }

    /// Where its signatures are kept: beside it, as `ssh-keygen -Y sign` does.
    pub(super) fn signature_path(&self) -> PathBuf {
        let mut name = self.path.clone().into_os_string();
        name.push(".sig");
        PathBuf::from(name)
    }
}

/// The good signatures of a file over a digest; one that does not verify is a refusal that names its key.
pub(super) fn signatures_of(path: &Path, bytes: &[u8], digest: &Digest) -> Result<Vec<Signature>, Failure> {
    let blocks = parse_handed_in(bytes)
        .map_err(|fault| Failure::refused(sentence!("signatures-bad", path = path, fault = fault)))?;
    let bad: Vec<_> = blocks
        .iter()
        .filter(|it| !it.verify(STATEMENT_NAMESPACE, digest))
        .map(|it| sentence!("signature-other-bytes", path = path, key = it.key.fingerprint()))
        .collect();
    if bad.is_empty() { Ok(blocks) } else { Err(Failure::refused_for(bad)) }
}

/// Reads what was handed in: statements in the order given, each with its `.sig` beside it and with every block
/// of every signature file named that fits it. A block that fits none is a refusal.
pub(super) fn read_all(
    context: &Context,
    paths: &[PathBuf],
) -> Result<Vec<(StatementFile, HandedIn)>, Failure> {
    let named: HashSet<&PathBuf> = paths.iter().collect();
    let mut statements = Vec::new();
    let mut armors: Vec<(PathBuf, Vec<u8>)> = Vec::new();
    for path in paths {
        let bytes = context.read_file(path)?;
        if bytes.starts_with(b"-----BEGIN") {
            armors.push((path.clone(), bytes));
        } else {
            let file = StatementFile::of(path, bytes)?;
            let beside = file.signature_path();
            if !named.contains(&beside) && beside.is_file() {
                armors.push((beside.clone(), context.read_file(&beside)?));
            }
            statements.push(file);
        }
    }
    let digests: Vec<Digest> = statements.iter().map(StatementFile::digest).collect();
    let beside: HashMap<PathBuf, usize> =
        statements.iter().enumerate().map(|(at, it)| (it.signature_path(), at)).collect();
    let mut collected: Vec<Vec<Signature>> = statements.iter().map(|_| vec![]).collect();
    for (path, bytes) in &armors {
        let blocks = parse_handed_in(bytes).map_err(|fault| {
            Failure::refused(sentence!("signatures-bad", path = path.as_path(), fault = fault))
        })?;
        for block in blocks {
            let fits = |at: &usize| digests.get(*at).is_some_and(|it| block.verify(STATEMENT_NAMESPACE, it));
            // The statement that it lies beside first: else each of a batch is tried for each.
            let own = beside.get(path).copied().filter(fits);
            match own.or_else(|| (0..digests.len()).find(fits)).and_then(|it| collected.get_mut(it)) {
                Some(of) => of.push(block),
                None => {
                    let key = block.key.fingerprint();
                    return Err(Failure::refused(sentence!(
                        "signature-fits-none",
                        path = path.as_path(),
                        key = key
                    )));
                }
            }
        }
    }
    let mut out = Vec::new();
    for (file, blocks) in statements.into_iter().zip(collected) {
        if blocks.is_empty() {
            return Err(Failure::refused(sentence!("statement-unsigned", path = file.path.as_path())));
        }
        let signatures = Signatures::new(blocks).map_err(Failure::refused)?;
        let handed = HandedIn { statement: file.bytes.clone(), signatures };
        out.push((file, handed));
    }
    Ok(out)
}
