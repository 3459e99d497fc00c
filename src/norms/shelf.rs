//! The catalogues that are at hand.

use rust_embed::RustEmbed;

use super::{Catalogue, CatalogueFault};
use crate::crypto::Digest;

/// The catalogues that come with the program.
#[derive(RustEmbed)]
#[folder = "norms/"]
struct Ours;

/// The catalogues that are at hand: by name, and of each name every edition, the oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shelf {
    catalogues: Vec<Catalogue>,
}

impl Shelf {
    /// A shelf with nothing on it.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// The catalogues that come with the program.
    #[must_use]
    pub fn built_in() -> Self {
        let mut shelf = Self::empty();
        for file in Ours::iter() {
            // A test reads each of them, so that none is left out.
            if let (Some(name), Some(found)) = (file.strip_suffix(".json"), Ours::get(&file)) {
                let _ = shelf.add(name, &found.data);
            }
        }
        shelf
    }

    /// Puts a catalogue beside the others. An edition that is there already stays as it is.
    ///
    /// # Errors
    /// When it is no catalogue that can be used.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<Digest, CatalogueFault> {
        let catalogue = Catalogue::read(name, bytes)?;
        let digest = catalogue.digest;
        let key = |it: &Catalogue| (it.name.clone(), it.since(), it.digest.to_string());
        if self.edition(name, &digest).is_none() {
            let at = self.catalogues.partition_point(|it| key(it) < key(&catalogue));
            self.catalogues.insert(at, catalogue);
        }
        Ok(digest)
    }

    /// Every edition of every catalogue.
    #[must_use]
    pub fn catalogues(&self) -> &[Catalogue] {
        &self.catalogues
    }

    /// The newest edition of a catalogue.
    #[must_use]
    pub fn newest(&self, name: &str) -> Option<&Catalogue> {
        self.catalogues.iter().rfind(|it| it.name == name)
    }

    /// One edition of a catalogue: the file with exactly these bytes.
    #[must_use]
    pub fn edition(&self, name: &str, digest: &Digest) -> Option<&Catalogue> {
        self.catalogues.iter().find(|it| it.name == name && it.digest == *digest)
    }

    /// The newest edition of the same catalogue, if it is newer than this one.
    #[must_use]
    pub fn newer(&self, than: &Catalogue) -> Option<&Catalogue> {
        self.newest(&than.name).filter(|it| it.since() > than.since())
    }
}
