//! What goes out and comes in: signals, findings of the inspectorate, and the answers.
