//! Reviews and extensions: held in time, with what was promised.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "review", rules: &[] };
