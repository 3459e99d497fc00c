//! The analysis: causes, options, measures, what was tried and what was expected.
