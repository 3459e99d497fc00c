//! Bytes only: what is signed, hashed and proved. No JSON, git, clock, terminal or file.
//!
//! - [`Digest`]: SHA-256, of files, leaves and nodes alike.
//! - [`PublicKey`], [`Signer`], [`SecretKey`]: Ed25519, verified strictly; OpenSSH public keys and key files.
//! - [`Signature`], [`Signatures`]: SSHSIG, as in the `.sig` files of FORMAT.md section 3.
//! - [`Note`], [`VerifierKey`], [`Checkpoint`]: C2SP signed notes, cosignatures and tree heads, section 5.
//! - [`merkle`]: the tree of RFC 6962, its roots and proofs; [`stored`]: its hashes as a list, for quick proofs.
//! - [`TlogProof`]: C2SP tlog-proof, the receipt of section 8; [`Extension`]: that one head extends another.
//! - [`AddCheckpoint`]: C2SP tlog-witness, what a log asks of a witness.
//!
//! Parsers are strict and capped: what they accept encodes to the bytes it came from, save the wrapping of
//! armored lines. A parsed signature is a claim; only `verify` and `check` say whether it is good. Keys come
//! in as bytes and may be weak: a weak key verifies nothing.

mod base64;
mod checkpoint;
mod digest;
mod keys;
pub mod merkle;
mod multiples;
mod note;
mod proof;
mod secret;
mod signatures;
mod sshsig;
pub mod stored;
mod vkey;
mod wire;
mod witness;

pub use checkpoint::Checkpoint;
pub use digest::{Digest, Hasher};
pub use keys::{PublicKey, SignFault, Signer};
pub use note::{LineCheck, MAX_NOTE_BYTES, Note, NoteFault, SignatureLine, cosign_note, sign_note};
pub use proof::{Extension, MAX_PROOF_BYTES, MAX_PROOF_HASHES, ProofFault, TlogProof};
pub use secret::{KeyFault, MAX_KEY_COMMENT_BYTES, MAX_KEY_FILE_BYTES, MAX_KEY_ROUNDS, Peeked, SecretKey};
pub use signatures::{
    ArmorFault, MAX_ARMOR_BYTES, MAX_ARMOR_LINE, MAX_SIGNATURES, Signatures, parse_handed_in,
};
pub use sshsig::{GIT_NAMESPACE, STATEMENT_NAMESPACE, Signature, signed_data};
pub use vkey::{KeyKind, KeyName, VerifierKey};
pub use witness::{AddCheckpoint, MAX_CONSISTENCY_HASHES, MAX_REQUEST_BYTES, Refusal, RequestFault};

#[cfg(test)]
mod tests;
