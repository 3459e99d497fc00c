//! The decision: what was decided, whether it is what was asked about, and what was answered.
