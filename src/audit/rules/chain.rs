//! The order of the chain and the clocks: recorded late, kept back, decided without having seen.

use crate::audit::rule::Group;

pub(super) const GROUP: Group = Group { id: "chain", rules: &[] };
