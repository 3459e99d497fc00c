//! The one test binary; each module is a subject.
#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what it is for")]

mod crypto;
mod vectors;
