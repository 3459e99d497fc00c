//! The end: closures, and deviations that nobody closed.
