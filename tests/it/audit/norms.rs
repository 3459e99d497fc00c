//! Norms: which are deviated from, in which words, and what that does.
