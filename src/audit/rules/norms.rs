//! Norms: which are deviated from, in which words, and what that does.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "norms", rules: &[] };
