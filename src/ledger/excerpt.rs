//! A part of a ledger that is judged without the rest: every leaf, the newest head, and some entries whole.
//!
//! It goes through the very fold that judges a ledger. Of an entry outside it there is a leaf: that counts for the tree,
//! for order and for time, but who signed it is not judged. What authority rests on, a charter, `keys` or an erasure,
//! never lies outside; so each entry within is judged as in the whole ledger.

use std::collections::BTreeSet;

use crate::crypto::{Digest, PublicKey};
use crate::statement::scalar::{Origin, Time};
use crate::store::{Store, StoreFault};

use super::authority::Authority;
use super::leaf::Leaf;
use super::verify::{Reader, Report, verify};
use super::{Ledger, Unverified, Verified};

/// A part of a ledger, judged. It proves what is in it, and not that nothing else is in the ledger.
pub struct Excerpt {
    verified: Verified,
    store: Box<dyn Store>,
}

impl Ledger<Unverified> {
    /// As [`Ledger::verify_reading`], where of all entries but those in `whole` only the leaf is there.
    ///
    /// # Errors
    /// When it can't be read to its end.
    pub fn verify_excerpt(
        self,
        whole: &BTreeSet<u64>,
        now: Time,
        reader: Reader<'_>,
    ) -> Result<(Report, Option<Excerpt>), StoreFault> {
        let (report, fold) = verify(self.store.as_ref(), Some(whole), now, &mut |_, _| {}, Some(reader))?;
        let verified = report.is_sound().then(|| Verified::of(fold)).flatten();
        Ok((report, verified.map(|verified| Excerpt { verified, store: self.store })))
    }
}

impl Excerpt {
    /// The name of the ledger.
    #[must_use]
    pub fn origin(&self) -> &Origin {
        self.verified.origin()
    }

    /// The digest of entry 0's statement: whose ledger it is.
    #[must_use]
    pub fn fingerprint(&self) -> Digest {
        self.verified.fingerprint()
    }

    /// The number of entries of the ledger.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.verified.size()
    }

    /// The root of the first `size` leaves, if there are that many.
    #[must_use]
    pub fn root_at(&self, size: u64) -> Option<Digest> {
        self.verified.root_at(size)
    }

    /// Every entry's number and leaf, in order.
    pub fn leaves(&self) -> impl Iterator<Item = (u64, &Leaf)> {
        self.verified.leaves()
    }

    /// The entry of the statement with this digest.
    #[must_use]
    pub fn find(&self, statement: &Digest) -> Option<u64> {
        self.verified.find(statement)
    }

    /// The keys that signed an entry that is whole, each once.
    #[must_use]
    pub fn signers(&self, number: u64) -> &[PublicKey] {
        self.verified.signers(number)
    }

    /// Who may do what at the newest head.
    #[must_use]
    pub fn authority(&self) -> &Authority {
        self.verified.authority()
    }

    /// The newest head, as its keeper signed it.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn head(&self) -> Result<crate::crypto::Note, super::ReadFault> {
        super::View { store: self.store.as_ref(), verified: &self.verified }.head()
    }
}
