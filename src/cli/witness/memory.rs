//! What a witness remembers: of each log the largest head that it cosigned.
//!
//! One file for each key and origin in the user's own state directory, `witness/KEY/ORIGIN`: the head itself, with the
//! signature of the log and the cosignature, so that it is evidence. A cosignature names the origin and no fingerprint; a
//! root names entry 0 and so the fingerprint: a second ledger of one origin does not extend the first.
//!
//! Whoever opens it holds a lock until it is dropped, against other processes and other threads alike. The new head is
//! on the disk before its cosignature is handed out: whatever happens after that, no other past is ever cosigned.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::crypto::{
    Checkpoint, Digest, KeyKind, KeyName, LineCheck, MAX_NOTE_BYTES, Note, PublicKey, SecretKey,
    SignatureLine, Signer, VerifierKey, cosign_note,
};
use crate::sentence;
use crate::statement::scalar::Time;

use super::super::outcome::Failure;
use super::super::{files, system};

/// What one witness key cosigned of one log; locked while this lives.
pub(super) struct Memory {
    path: PathBuf,
    /// The directory of all that is remembered.
    top: PathBuf,
    newest: Option<Cosigned>,
    _lock: File,
}

/// The largest head that was cosigned.
pub(super) struct Cosigned {
    pub(super) head: Checkpoint,
    /// When, in seconds since 1970.
    pub(super) at: u64,
}

impl Memory {
    /// What this key cosigned of the log with this origin; waits while another process has it.
    pub(super) fn open(key: &PublicKey, origin: &str) -> Result<Self, Failure> {
        let none = || Failure::could_not(sentence!("witness-no-state"));
        let top = system::state_directory().ok_or_else(none)?;
        let directory = top.join("witness").join(Digest(*key.as_bytes()).to_string());
        let path = directory.join(Digest::of(origin.as_bytes()).to_string());
        let trouble = |error: std::io::Error| Failure::io(&path, &error);
        std::fs::create_dir_all(&directory).map_err(trouble)?;
        let lock = path.with_extension("lock");
        let lock = File::options().create(true).truncate(false).write(true).open(lock).map_err(trouble)?;
        lock.lock().map_err(trouble)?;
        let newest = read(&path, key, origin)?;
        Ok(Self { path, top, newest, _lock: lock })
    }

    /// The largest head that was cosigned.
    pub(super) fn newest(&self) -> Option<&Cosigned> {
        self.newest.as_ref()
    }

    /// Where it is kept.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Keeps a head that the log signed beside another of the same size: with what is kept here it is evidence. The first
    /// one stays.
    pub(super) fn keep_fork(&self, head: &Note) -> Result<PathBuf, Failure> {
        let path = self.path.with_extension("fork");
        match files::write(&path, head.to_string().as_bytes(), false) {
            Err(error) if error.kind() != std::io::ErrorKind::AlreadyExists => {
                Err(Failure::io(&path, &error))
            }
            _ => Ok(path),
        }
    }

    /// Cosigns a head that was found to extend [`Self::newest`]. `log` are the lines of the log over it. The head stands
    /// in the file, and survives a power cut, before this returns.
    pub(super) fn cosign(
        &mut self,
        head: &Checkpoint,
        log: Vec<SignatureLine>,
        name: &KeyName,
        key: &SecretKey,
        now: Time,
    ) -> Result<Note, Failure> {
        let at = u64::try_from(now.unix()).unwrap_or(0);
        // Of an earlier time it would say that this, and nothing larger, was the newest head then.
        if let Some(before) = self.newest.as_ref().filter(|it| it.at > at) {
            let before = i64::try_from(before.at).ok().and_then(Time::from_unix);
            let before = before.map(|it| it.to_string()).unwrap_or_default();
            return Err(Failure::refused(sentence!(
                "witness-clock-back",
                before = before,
                now = now.to_string()
            )));
        }
        let text = head.to_text();
        let mut lines = log;
        lines.push(cosign_note(&text, name, key, at).map_err(Failure::refused)?);
        let note = Note::new(text, lines).map_err(Failure::refused)?;
        // A bit that flipped while signing would be a fork for ever.
        let vkey = VerifierKey::new(name.clone(), KeyKind::CosignatureV1, key.public_key());
        if note.check(&vkey) != (LineCheck::GoodAt { unix_seconds: at }) {
            return Err(Failure::could_not(sentence!("witness-not-signed")));
        }
        files::write_durable(&self.path, note.to_string().as_bytes(), &self.top)
            .map_err(|error| Failure::io(&self.path, &error))?;
        self.newest = Some(Cosigned { head: head.clone(), at });
        Ok(note)
    }
}

/// What is kept in a file. One that is not what we wrote is refused: to forget it in silence would be to forget a head.
fn read(path: &Path, key: &PublicKey, origin: &str) -> Result<Option<Cosigned>, Failure> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Failure::io(path, &error)),
    };
    let mut bytes = Vec::new();
    let limit = MAX_NOTE_BYTES as u64 + 1;
    file.take(limit).read_to_end(&mut bytes).map_err(|error| Failure::io(path, &error))?;
    let cosigned = || {
        let note = Note::parse(&bytes).ok()?;
        let head = Checkpoint::parse(&note.text).ok().filter(|it| it.origin == origin)?;
        let of_line = |it: &SignatureLine| VerifierKey::new(it.name.clone(), KeyKind::CosignatureV1, *key);
        let at = note.signatures.iter().find_map(|line| match note.check(&of_line(line)) {
            LineCheck::GoodAt { unix_seconds } => Some(unix_seconds),
            _ => None,
        })?;
        Some(Cosigned { head, at })
    };
    let damaged = || Failure::could_not(sentence!("witness-state-damaged", path = path));
    cosigned().map(Some).ok_or_else(damaged)
}
