//! Networks: partners, their tasks and signatures, agreements in the region.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "network", rules: &[] };
