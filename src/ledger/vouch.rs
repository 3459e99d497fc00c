//! What a signature on a statement would vouch for, held against the signer's own copy of the ledger.
//!
//! Whoever prepares an act chooses what it says, `seen` included. So before somebody signs, each claim
//! about the history is looked up in a copy that the signer verified.

use crate::sentence;
use crate::statement::Statement;
use crate::words::Sentence;

use super::Verified;

/// One thing that a signer would vouch for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Vouched {
    /// It holds, by the signer's own copy.
    Holds(Sentence),
    /// The signer's copy can't tell: it would be vouched for unseen.
    Unseen(Sentence),
    /// It is false: the signer's copy says otherwise.
    False(Sentence),
}

impl Vouched {
    /// What to say of it.
    #[must_use]
    pub fn sentence(&self) -> &Sentence {
        match self {
            Self::Holds(it) | Self::Unseen(it) | Self::False(it) => it,
        }
    }
}

/// Everything about the history that a signature on the statement would vouch for.
#[must_use]
pub fn vouch(own: Option<&Verified>, statement: &Statement) -> Vec<Vouched> {
    let size = statement.seen.size.get();
    let root = statement.seen.root.0;
    let mut out = Vec::new();
    let Some(own) = own else {
        if size > 0 {
            out.push(Vouched::Unseen(sentence!("vouch-no-copy", size = size, root = root.to_base64())));
        }
        for (path, digest) in statement.references() {
            out.push(Vouched::Unseen(sentence!(
                "vouch-reference-no-copy",
                path = path,
                digest = digest.to_string()
            )));
        }
        return out;
    };
    if statement.ledger != *own.origin() {
        let (found, ours) = (statement.ledger.as_str(), own.origin().as_str());
        out.push(Vouched::False(sentence!("vouch-other-ledger", found = found, ours = ours)));
        return out;
    }
    out.push(match own.root_at(size) {
        Some(ours) if ours == root => Vouched::Holds(sentence!("vouch-seen", size = size, own = own.size())),
        Some(_) => Vouched::False(sentence!("vouch-other-history", size = size)),
        None => {
            Vouched::Unseen(sentence!("vouch-ahead", size = size, own = own.size(), root = root.to_base64()))
        }
    });
    for (path, digest) in statement.references() {
        out.push(match own.find(&digest) {
            Some(entry) if entry < size => {
                let what = own.leaf(entry).map(|it| (it.kind, it.by.clone()));
                let (kind, by) = what.map_or_else(Default::default, |(kind, by)| {
                    (format!("kind-{}", kind.word()), by.to_string())
                });
                Vouched::Holds(sentence!(
                    "vouch-reference",
                    path = path,
                    entry = entry,
                    kind = Sentence::new(kind),
                    by = by
                ))
            }
            Some(entry) => Vouched::False(sentence!("vouch-reference-unseen", path = path, entry = entry)),
            None if size > own.size() => {
                Vouched::Unseen(sentence!("vouch-reference-ahead", path = path, digest = digest.to_string()))
            }
            None => {
                Vouched::False(sentence!("vouch-reference-nothing", path = path, digest = digest.to_string()))
            }
        });
    }
    out
}
