//! The way through a statement along its free texts.

use std::fmt;

use crate::words::Sentence;

/// Where a value stands in what is walked through: nothing is written down until it is shown.
#[derive(Debug, Clone, Copy)]
pub enum Place<'p> {
    /// The outermost object itself.
    Whole,
    /// A member of what stands at a place: its name, and the type that it is a member of.
    Member(&'p Self, &'static str, &'static str),
    /// An item of the list at a place.
    Item(&'p Self, usize),
}

impl Place<'_> {
    /// What the member is called that this is, or is an item of.
    #[must_use]
    pub fn label(&self) -> Option<Sentence> {
        self.member().map(|(of, name)| Sentence::new(format!("member-{of}-{name}")))
    }

    /// The member that this is, or is an item of: the type that it is a member of, and its name.
    #[must_use]
    pub fn member(&self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Whole => None,
            Self::Member(_, of, name) => Some((of, name)),
            Self::Item(list, _) => list.member(),
        }
    }

    /// The member of the outermost object that this stands in.
    #[must_use]
    pub fn outermost(&self) -> Self {
        match self {
            Self::Whole | Self::Member(Self::Whole, ..) => *self,
            Self::Member(place, ..) | Self::Item(place, _) => place.outermost(),
        }
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Member(Self::Whole, _, name) => f.write_str(name),
            Self::Member(whole, _, name) => write!(f, "{whole}.{name}"),
            Self::Item(list, index) => write!(f, "{list}[{index}]"),
        }
    }
}

/// Sees each free text, with its place.
pub type See<'s> = dyn FnMut(Place<'_>, &str) + 's;
