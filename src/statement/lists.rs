//! Lists as members: one that may be left out, and those that must be there.

use super::difference::is_same;
use super::json::Value;
use super::place::{Place, See};
use super::shape::{Expected, Member, Part, Problem, Reading, Shape};

impl<T: Part + PartialEq> Member for Vec<T> {
    const REQUIRED: bool = false;
    fn shape() -> Shape {
        Shape::List { of: Box::new(T::shape()), min: 0 }
    }
    fn read_member(value: Option<&Value>, at: &mut Reading) -> Option<Self> {
        value.map_or(Some(Self::new()), |value| read_list(value, 0, at))
    }
    fn write_member(&self) -> Option<Value> {
        (!self.is_empty()).then(|| Value::Array(self.iter().map(Part::write).collect()))
    }
    fn member_texts(&self, at: Place<'_>, see: &mut See<'_>) {
        list_texts(self, at, see);
    }
    fn member_changes(&self, old: &Self, at: Place<'_>, found: &mut Vec<String>) {
        list_changes(self, old, at, found);
    }
}

/// Declares lists that must be there, with a least number of items.
macro_rules! required_lists {
    ($($(#[$meta:meta])* pub struct $name:ident = $min:literal;)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct $name<T>(pub Vec<T>);

        impl<T> std::ops::Deref for $name<T> {
            type Target = [T];
            fn deref(&self) -> &[T] {
                &self.0
            }
        }

        impl<T: Part + PartialEq> Member for $name<T> {
            const REQUIRED: bool = true;
            fn shape() -> Shape {
                Shape::List { of: Box::new(T::shape()), min: $min }
            }
            fn read_member(value: Option<&Value>, at: &mut Reading) -> Option<Self> {
                let Some(value) = value else {
                    at.fault(Problem::Missing);
                    return None;
                };
                read_list(value, $min, at).map(Self)
            }
            fn write_member(&self) -> Option<Value> {
                Some(Value::Array(self.0.iter().map(Part::write).collect()))
            }
            fn member_texts(&self, at: Place<'_>, see: &mut See<'_>) {
                list_texts(&self.0, at, see);
            }
            fn member_changes(&self, old: &Self, at: Place<'_>, found: &mut Vec<String>) {
                list_changes(&self.0, &old.0, at, found);
            }
        }
    )*};
}

required_lists! {
    /// A list of at least one.
    pub struct OneOrMore = 1;
    /// A list that must be there and may be empty: the format gives some lists no leave to be absent.
    pub struct Listed = 0;
}

fn list_texts<T: Part>(items: &[T], at: Place<'_>, see: &mut See<'_>) {
    items.iter().enumerate().for_each(|(index, item)| item.texts(Place::Item(&at, index), see));
}

/// Names a list that differs otherwise than in the order of items that have ids.
fn list_changes<T: Part + PartialEq>(items: &[T], old: &[T], at: Place<'_>, found: &mut Vec<String>) {
    let moved = || {
        let write = |items: &[T]| Value::Array(items.iter().map(Part::write).collect());
        items.len() == old.len() && is_same(&write(old), &write(items))
    };
    // An item that is new at its place and among the others of the places that differ was not moved there.
    let differing = || items.iter().zip(old).filter(|(new, old)| new != old);
    let is_new = differing().take(1).any(|(new, _)| differing().all(|(_, old)| new != old));
    if is_new || !moved() {
        found.push(at.to_string());
    }
}

fn read_list<T: Part>(value: &Value, min: usize, at: &mut Reading) -> Option<Vec<T>> {
    let Value::Array(items) = value else {
        at.fault(Problem::NotA { expected: Expected::List });
        return None;
    };
    if items.len() < min {
        at.fault(Problem::TooFew { min });
        return None;
    }
    // Every item is read, so that every fault is told; one bad item is none of them.
    let read: Vec<Option<T>> =
        items.iter().enumerate().map(|(index, item)| at.item(index, |at| T::read(item, at))).collect();
    read.into_iter().collect()
}
