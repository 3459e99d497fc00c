//! Plain language: whether clients can read what is meant for them.
