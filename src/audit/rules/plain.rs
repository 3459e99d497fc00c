//! Plain language: whether clients can read what is meant for them.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "plain", rules: &[] };
