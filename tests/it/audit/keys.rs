//! Keys, charters and erasures: who may speak for whom, and what is gone.
