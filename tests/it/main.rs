//! The one test binary; each module is a subject.

mod deviation;
mod vectors;
