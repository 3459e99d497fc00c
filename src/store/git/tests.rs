//! With real git.
