//! What looks like personal data.
