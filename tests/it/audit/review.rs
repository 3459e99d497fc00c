//! Reviews and extensions: held in time, with what was promised.
