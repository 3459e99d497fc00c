//! The analysis: causes, options, measures, what was tried and what was expected.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "analysis", rules: &[] };
