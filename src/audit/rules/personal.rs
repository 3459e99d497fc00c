//! What looks like personal data.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "personal", rules: &[] };
