//! Risks, the floor, force majeure, and the way back to the norm.
