//! What goes out and comes in: signals, findings of the inspectorate, and the answers.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "outside", rules: &[] };
