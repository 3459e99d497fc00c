//! What `append` would say of an act, asked before it is signed.

use crate::crypto::Digest;
use crate::ledger::{Leaf, Ledger, Meaning, Verified, rehearse};
use crate::statement::Statement;
use crate::words::Sentence;

use super::context::Context;
use super::outcome::Failure;

/// Why the act would be refused as the next entry, whoever signs it; empty if it would not.
pub(super) fn judge(
    context: &Context,
    ledger: Option<&Ledger<Verified>>,
    statement: &Statement,
    digest: Digest,
) -> Result<Vec<Sentence>, Failure> {
    let errors = rehearse(ledger.map(|it| &**it), statement, digest, None, context.now);
    let mut why: Vec<Sentence> = errors.into_iter().map(|it| it.what).collect();
    let Some(ledger) = ledger else { return Ok(why) };
    let mut lives = context.lives(ledger)?;
    let leaf = Leaf {
        recorded: context.now,
        kind: statement.kind(),
        by: statement.by.clone(),
        statement: digest,
        signatures: digest,
    };
    why.extend(Meaning::judge(&mut lives, ledger.size(), &leaf, statement));
    Ok(why)
}
