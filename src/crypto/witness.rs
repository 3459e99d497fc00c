//! C2SP tlog-witness: what a log asks of a witness, and whether the witness may grant it.

use std::fmt;

use super::checkpoint::decimal;
use super::merkle::{EMPTY_ROOT, verify_consistency};
use super::{Checkpoint, Digest, LineCheck, MAX_NOTE_BYTES, Note, NoteFault, SignatureLine, VerifierKey};

/// The most hashes in a consistency proof.
pub const MAX_CONSISTENCY_HASHES: usize = 63;

/// The largest request, in bytes: a note, the hashes before it, and the line with the old size.
pub const MAX_REQUEST_BYTES: usize = MAX_NOTE_BYTES + MAX_CONSISTENCY_HASHES * HASH_LINE + OLD_LINE;

/// A hash in base64, and a newline.
const HASH_LINE: usize = 45;
/// `old`, a size of twenty digits, a newline, and the empty line.
const OLD_LINE: usize = 4 + 20 + 1 + 1;

/// The body of a request to `add-checkpoint`: a log asks a witness to cosign a head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AddCheckpoint {
    /// The size of the head that, as the log believes, the witness cosigned last.
    pub old: u64,
    /// The consistency path from there.
    pub proof: Vec<Digest>,
    /// The signed head.
    pub checkpoint: Note,
    /// What its text says.
    head: Checkpoint,
}

impl AddCheckpoint {
    /// A request, if it is one.
    ///
    /// # Errors
    ///
    /// [`RequestFault::Note`] or [`RequestFault::Proof`].
    pub fn new(old: u64, proof: Vec<Digest>, checkpoint: Note) -> Result<Self, RequestFault> {
        if proof.len() > MAX_CONSISTENCY_HASHES {
            return Err(RequestFault::Proof { limit: MAX_CONSISTENCY_HASHES });
        }
        let head = Checkpoint::parse(&checkpoint.text).map_err(|fault| RequestFault::Note { fault })?;
        Ok(Self { old, proof, checkpoint, head })
    }

    /// Reads a request, strictly.
    ///
    /// # Errors
    ///
    /// The first rule that it breaks.
    pub fn parse(body: &[u8]) -> Result<Self, RequestFault> {
        if body.len() > MAX_REQUEST_BYTES {
            return Err(RequestFault::TooLarge { limit: MAX_REQUEST_BYTES });
        }
        let text = str::from_utf8(body).map_err(|_| RequestFault::NotText)?;
        let (lines, note) = text.split_once("\n\n").ok_or(RequestFault::Lines)?;
        let mut lines = lines.split('\n');
        let old = lines.next().and_then(|line| decimal(line.strip_prefix("old ")?));
        let old = old.ok_or(RequestFault::Old)?;
        let proof: Option<Vec<Digest>> =
            lines.take(MAX_CONSISTENCY_HASHES + 1).map(Digest::from_base64).collect();
        let proof = proof.ok_or(RequestFault::Proof { limit: MAX_CONSISTENCY_HASHES })?;
        let checkpoint = Note::parse(note.as_bytes()).map_err(|fault| RequestFault::Note { fault })?;
        Self::new(old, proof, checkpoint)
    }

    /// The head that is to be cosigned.
    #[must_use]
    pub fn head(&self) -> &Checkpoint {
        &self.head
    }

    /// The lines of the log over the head; `None` if none of its keys signed, or the line of one is bad. Lines of other
    /// keys are ignored.
    #[must_use]
    pub fn signed_by(&self, log: &[VerifierKey]) -> Option<Vec<SignatureLine>> {
        let mut good = Vec::new();
        for key in log {
            let of_key = |it: &&SignatureLine| it.name == *key.name() && it.id == key.id();
            match self.checkpoint.check(key) {
                LineCheck::Good => good.extend(self.checkpoint.signatures.iter().find(of_key).cloned()),
                LineCheck::Absent => {}
                LineCheck::Bad | LineCheck::GoodAt { .. } => return None,
            }
        }
        (!good.is_empty()).then_some(good)
    }

    /// Whether the head extends the newest one that was cosigned. Before the first, that is the tree without leaves.
    ///
    /// # Errors
    ///
    /// Why it may not be cosigned.
    pub fn extends(&self, newest: Option<&Checkpoint>) -> Result<(), Refusal> {
        let (size, root) = newest.map_or((0, EMPTY_ROOT), |it| (it.size, it.root));
        if self.old > self.head.size {
            return Err(Refusal::OldBeyond { old: self.old, size: self.head.size });
        }
        if self.head.size == size && self.head.root != root {
            return Err(Refusal::Fork { size });
        }
        if self.old != size {
            return Err(Refusal::Stale { size });
        }
        // From nothing there is nothing to prove.
        let consistent = match size {
            0 => self.proof.is_empty(),
            _ => verify_consistency(size, self.head.size, &root, &self.head.root, &self.proof),
        };
        if consistent { Ok(()) } else { Err(Refusal::Inconsistent { old: size, size: self.head.size }) }
    }
}

impl fmt::Display for AddCheckpoint {
    /// The body itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "old {}", self.old)?;
        self.proof.iter().try_for_each(|hash| writeln!(f, "{}", hash.to_base64()))?;
        write!(f, "\n{}", self.checkpoint)
    }
}

crate::faults! {
    /// Why the body of a request is none.
    pub enum RequestFault {
        /// It is larger than a request may be.
        TooLarge {
            /// In bytes: [`MAX_REQUEST_BYTES`].
            limit: usize
        } => "crypto-request-too-large",
        /// It is not UTF-8.
        NotText => "crypto-request-not-text",
        /// No empty line parts the proof and the tree head.
        Lines => "crypto-request-lines",
        /// The first line is not `old` and a decimal number without leading zeros.
        Old => "crypto-request-old",
        /// The proof is not so many hashes at most in canonical base64.
        Proof {
            /// [`MAX_CONSISTENCY_HASHES`].
            limit: usize
        } => "crypto-request-proof",
        /// Its tree head is refused.
        Note {
            /// Why.
            fault: NoteFault
        } => "crypto-request-note",
    }
}

crate::faults! {
    /// Why a witness does not cosign a head.
    pub enum Refusal {
        /// The old size is larger than the head.
        OldBeyond {
            /// The old size.
            old: u64,
            /// That of the head.
            size: u64
        } => "crypto-refusal-old-beyond",
        /// The witness cosigned another size last.
        Stale {
            /// Which.
            size: u64
        } => "crypto-refusal-stale",
        /// The witness cosigned another root of this size.
        Fork {
            /// The size.
            size: u64
        } => "crypto-refusal-fork",
        /// The proof does not prove that the head extends what was cosigned.
        Inconsistent {
            /// What was cosigned.
            old: u64,
            /// The head.
            size: u64
        } => "crypto-refusal-inconsistent",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crypto::merkle::{consistency_path, leaf_hash, root_of};
    use crate::crypto::{KeyKind, KeyName, SecretKey, Signer as _, cosign_note, sign_note};

    const ORIGIN: &str = "example.com/log";

    fn leaves(count: u8) -> Vec<Digest> {
        (0..count).map(|it| leaf_hash(&[it])).collect()
    }

    fn head(count: u8) -> Checkpoint {
        Checkpoint { origin: ORIGIN.into(), size: count.into(), root: root_of(&leaves(count)) }
    }

    fn signed(head: &Checkpoint, seed: u8) -> Note {
        let line =
            sign_note(&head.to_text(), &KeyName::new(ORIGIN).unwrap(), &SecretKey::from_seed(&[seed; 32]));
        Note::new(head.to_text(), vec![line.unwrap()]).unwrap()
    }

    fn key(seed: u8) -> VerifierKey {
        let key = SecretKey::from_seed(&[seed; 32]).public_key();
        VerifierKey::new(KeyName::new(ORIGIN).unwrap(), KeyKind::Ed25519, key)
    }

    fn request(old: u8, size: u8) -> AddCheckpoint {
        let proof =
            if old == 0 { vec![] } else { consistency_path(&leaves(size), old.into()).unwrap_or_default() };
        AddCheckpoint::new(old.into(), proof, signed(&head(size), 1)).unwrap()
    }

    #[test]
    fn requests_are_strict() {
        let good = request(3, 9).to_string();
        assert_eq!(AddCheckpoint::parse(good.as_bytes()).unwrap().to_string(), good);
        let fault = |body: &str| AddCheckpoint::parse(body.as_bytes()).unwrap_err();
        for old in ["old 03", "old", "old ", "old +3", "Old 3", "old 3 ", "", "old 18446744073709551616"] {
            assert_eq!(fault(&good.replacen("old 3", old, 1)), RequestFault::Old, "{old}");
        }
        let limit = MAX_CONSISTENCY_HASHES;
        assert_eq!(fault(&good.replacen("\n\n", "\nAAAA\n\n", 1)), RequestFault::Proof { limit });
        assert_eq!(fault(&good.replacen("=\n", "= \n", 1)), RequestFault::Proof { limit });
        assert_eq!(fault("old 0\n"), RequestFault::Lines);
        assert_eq!(AddCheckpoint::parse(&[0xff]), Err(RequestFault::NotText));
        assert!(matches!(fault(good.trim_end()), RequestFault::Note { .. }));
        assert!(matches!(fault(&good.replace("\n9\n", "\n09\n")), RequestFault::Note { .. }));
    }

    #[test]
    fn a_proof_has_sixty_three_hashes() {
        let hashes = |count: usize| format!("{}\n", EMPTY_ROOT.to_base64()).repeat(count);
        let body = |count| format!("old 3\n{}\n{}", hashes(count), signed(&head(9), 1));
        assert!(AddCheckpoint::parse(body(63).as_bytes()).is_ok());
        let fault = AddCheckpoint::parse(body(64).as_bytes()).unwrap_err();
        assert_eq!(fault, RequestFault::Proof { limit: 63 });
        assert_eq!(MAX_CONSISTENCY_HASHES, 63);
    }

    #[test]
    fn a_request_has_room_for_every_note() {
        // The largest note there is, the longest size, and every hash.
        let mut note = signed(&head(9), 1).to_string();
        let filler = |bytes: usize| format!("\u{2014} {} AAAAAAA=\n", "x".repeat(bytes - 3 - 2 - 8 - 1));
        note.push_str(&filler(MAX_NOTE_BYTES - note.len()));
        assert_eq!(note.len(), MAX_NOTE_BYTES);
        let hashes = format!("{}\n", EMPTY_ROOT.to_base64()).repeat(63);
        let body = format!("old {}\n{hashes}\n{note}", u64::MAX);
        assert_eq!(body.len(), MAX_REQUEST_BYTES);
        assert!(AddCheckpoint::parse(body.as_bytes()).is_ok());
        let more = AddCheckpoint::parse(format!("{body}\n").as_bytes());
        assert_eq!(more, Err(RequestFault::TooLarge { limit: MAX_REQUEST_BYTES }));
    }

    #[test]
    fn only_what_extends_is_granted() {
        let (none, five) = (None, head(5));
        let five = Some(&five);
        assert_eq!(request(0, 5).extends(none), Ok(()));
        assert_eq!(request(0, 0).extends(none), Ok(()));
        assert_eq!(request(5, 9).extends(five), Ok(()));
        assert_eq!(request(5, 5).extends(five), Ok(()));
        assert_eq!(request(5, 9).extends(none), Err(Refusal::Stale { size: 0 }));
        assert_eq!(request(3, 9).extends(five), Err(Refusal::Stale { size: 5 }));
        assert_eq!(request(0, 9).extends(five), Err(Refusal::Stale { size: 5 }));
        assert_eq!(request(3, 4).extends(five), Err(Refusal::Stale { size: 5 }));
        assert_eq!(request(9, 5).extends(five), Err(Refusal::OldBeyond { old: 9, size: 5 }));
        let mut wrong = request(5, 9);
        wrong.proof.pop();
        assert_eq!(wrong.extends(five), Err(Refusal::Inconsistent { old: 5, size: 9 }));
        for (old, size) in [(0, 5), (5, 5)] {
            let mut more = request(old, size);
            more.proof.push(EMPTY_ROOT);
            let newest = five.filter(|_| old == 5);
            assert_eq!(
                more.extends(newest),
                Err(Refusal::Inconsistent { old: old.into(), size: size.into() })
            );
        }
        // Another root of the size that was cosigned is a fork, whatever old size is named.
        let other = Checkpoint { root: EMPTY_ROOT, ..head(5) };
        for old in [0, 3, 5] {
            let fork = AddCheckpoint::new(old, vec![], signed(&other, 1)).unwrap();
            assert_eq!(fork.extends(five), Err(Refusal::Fork { size: 5 }));
        }
        let fork = AddCheckpoint::new(0, vec![], signed(&Checkpoint { size: 0, ..head(5) }, 1)).unwrap();
        assert_eq!(fork.extends(none), Err(Refusal::Fork { size: 0 }));
    }

    #[test]
    fn the_log_signs_and_strangers_do_not_matter() {
        let mut request = request(0, 5);
        assert_eq!(request.signed_by(&[key(1)]).unwrap().len(), 1);
        assert_eq!(request.signed_by(&[key(2)]), None);
        assert_eq!(request.signed_by(&[]), None);
        let text = request.checkpoint.text.clone();
        let name = KeyName::new("stranger.example/w").unwrap();
        let stranger = cosign_note(&text, &name, &SecretKey::from_seed(&[3; 32]), 7).unwrap();
        let second = signed(&head(5), 2).signatures[0].clone();
        request.checkpoint.signatures.extend([stranger, second.clone()]);
        assert_eq!(request.signed_by(&[key(1), key(2)]).unwrap().len(), 2);
        assert_eq!(request.signed_by(&[key(2), key(4)]), Some(vec![second]));
        // One key that is trusted and whose line is bad spoils it.
        request.checkpoint.signatures[2].bytes[0] ^= 1;
        assert_eq!(request.signed_by(&[key(1), key(2)]), None);
        assert_eq!(request.signed_by(&[key(1)]).unwrap().len(), 1);
    }
}
