//! Risks, the floor, force majeure, and the way back to the norm.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "risks", rules: &[] };
