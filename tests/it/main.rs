//! The one test binary; each module is a subject.
<<<<<<< HEAD
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what it is for")]

mod crypto;
=======
#![allow(
    clippy::unwrap_used,
    reason = "clippy.toml allows it within tests alone, and their helpers stand beside them"
)]

mod book;
mod deviation;
mod meaning;
>>>>>>> deviation
mod vectors;
