//! Keys, charters and erasures: who may speak for whom, and what is gone.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "keys", rules: &[] };
