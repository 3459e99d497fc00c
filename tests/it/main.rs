//! The one test binary; each module is a subject.

#![allow(clippy::unwrap_used, reason = "in a test it is an assertion")]

mod crypto;
