//! How a command ends, and the exit status that tells it.

use crate::sentence;
use crate::words::{Lang, Say, Sentence, say};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Done {
    /// It did what was asked: status 0.
    Yes,
    /// It did what was asked, and the answer is no: status 1.
    No,
}

/// Why a command did not do what was asked.
#[derive(Debug)]
pub(super) struct Failure {
    /// Status 1 for a refusal with a reason, 2 where it could not run.
    pub(super) status: u8,
    /// What happened, one sentence for each reason.
    pub(super) what: Vec<Sentence>,
}

/// What a command gives back.
pub(super) type Outcome = Result<Done, Failure>;

impl Failure {
    /// It was refused: what was asked for is not allowed, or not right.
    pub(super) fn refused(what: impl Say) -> Self {
        Self { status: 1, what: vec![what.sentence()] }
    }

    /// It was refused, for several reasons.
    pub(super) fn refused_for(what: Vec<Sentence>) -> Self {
        Self { status: 1, what }
    }

    /// It could not run: something that it needs is not there or can't be read.
    pub(super) fn could_not(what: impl Say) -> Self {
        Self { status: 2, what: vec![what.sentence()] }
    }

    /// A file could not be read or written.
    pub(super) fn io(path: &std::path::Path, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let what = match error.kind() {
            ErrorKind::NotFound => sentence!("file-not-found", path = path),
            ErrorKind::PermissionDenied => sentence!("file-not-allowed", path = path),
            ErrorKind::AlreadyExists => sentence!("file-exists", path = path),
            ErrorKind::StorageFull => sentence!("file-disk-full", path = path),
            ErrorKind::IsADirectory => sentence!("file-is-directory", path = path),
            _ => sentence!("file-trouble", path = path, error = error.to_string()),
        };
        Self::could_not(what)
    }

    /// The text for the screen.
    pub(super) fn text(&self, lang: Lang) -> String {
        self.what.iter().map(|it| format!("{}\n", say(lang, it))).collect()
    }
}
