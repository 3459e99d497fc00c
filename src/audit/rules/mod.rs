//! Every rule, a file for each subject.

mod analysis;
mod catalogues;
mod chain;
mod consultation;
mod decision;
mod ending;
mod keys;
mod network;
mod norms;
mod outside;
mod personal;
mod plain;
mod review;
mod risks;
mod technology;
mod witnesses;

use super::rule::Group;

/// Every rule, by its subject.
pub const GROUPS: &[Group] = &[
    norms::GROUP,
    catalogues::GROUP,
    analysis::GROUP,
    risks::GROUP,
    consultation::GROUP,
    decision::GROUP,
    review::GROUP,
    ending::GROUP,
    technology::GROUP,
    network::GROUP,
    chain::GROUP,
    keys::GROUP,
    witnesses::GROUP,
    outside::GROUP,
    personal::GROUP,
    plain::GROUP,
];
