//! The decision: what was decided, whether it is what was asked about, and what was answered.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "decision", rules: &[] };
