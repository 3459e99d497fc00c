//! What `append` would say of an act's meaning, asked before it is signed.

use crate::ledger::{Leaf, Ledger, Meaning, Verified};
use crate::sentence;
use crate::statement::Statement;
use crate::words::Sentence;

use super::context::Context;
use super::outcome::Failure;

/// Why the act would mean nothing as the next entry; empty if it means something.
pub(super) fn judge(
    context: &Context,
    ledger: &Ledger<Verified>,
    statement: &Statement,
) -> Result<Vec<Sentence>, Failure> {
    let mut lives = context.lives(ledger)?;
    let bytes = statement.to_bytes();
    let digest = crate::crypto::Digest::of(&bytes);
    let leaf = Leaf {
        recorded: context.now,
        kind: statement.kind(),
        by: statement.by.clone(),
        statement: digest,
        signatures: digest,
    };
    let mut why = Meaning::judge(&mut lives, ledger.size(), &leaf, statement);
    if ledger.authority().body(&statement.by).is_none() {
        why.push(sentence!("body-unknown", body = statement.by.as_str()));
    }
    Ok(why)
}
