//! Consultation: who was asked, when, with which right, and who answered.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "consultation", rules: &[] };
