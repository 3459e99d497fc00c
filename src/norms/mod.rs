//! Norm catalogues: OSCAL catalogues (JSON) of norms, their exact words and editions. Bytes in, norms out; no files.
//!
//! [`Catalogue::read`] takes any OSCAL catalogue; a [`Shelf`] has those that come with the program and whatever else
//! its caller brings, each edition beside the others. An edition is named by the digest of the file's exact bytes.

mod catalogue;
mod fault;
mod read;
mod shelf;
#[cfg(test)]
mod tests;

pub use catalogue::{Catalogue, Moment, Norm, Observation, Theme};
pub use fault::CatalogueFault;
pub use read::{MAX_CATALOGUE_BYTES, MAX_NORMS};
pub use shelf::Shelf;

/// The namespace of the properties and parts that are ours in a catalogue: `framework`, `source`, `share`, `finding`.
pub const NAMESPACE: &str = "urn:verantwoord:norms";
