//! Technology: conditions, the part of clients, benefit.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "technology", rules: &[] };
