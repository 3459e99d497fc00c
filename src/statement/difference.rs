//! What differs between two values of one shape, member by member: between what was proposed and what was
//! decided, or between two versions.

use std::collections::{HashMap, HashSet};

use super::json::Value;
use super::shape::{ObjectShape, Shape};
use crate::sentence;
use crate::words::Sentence;

/// A member that was added, removed or changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Which: `deviation.until`, `measures[m-sensoren].due`, `safety.floor`, `prioritisation[2]`. An item is named by its id,
    /// or by its place in the list as it is now, counted from 0.
    pub path: String,
    /// What it was; `None` if it was added.
    pub before: Option<Value>,
    /// What it is; `None` if it was removed.
    pub after: Option<Value>,
}

/// What differs at a path, in the order of the newer one. Items of lists are matched by their ids, and then their order
/// does not matter; those without are matched by their place, as counted from whichever end is the same.
pub(super) fn compare(
    path: String,
    before: Option<&Value>,
    after: Option<&Value>,
    found: &mut Vec<Difference>,
) {
    match (before, after) {
        (before, after) if before == after => {}
        (Some(Value::Object(old)), Some(Value::Object(new))) => {
            let dot = if path.is_empty() { "" } else { "." };
            pairs(
                old.iter().map(|(name, it)| (name.as_str(), it)),
                new.iter().map(|(name, it)| (name.as_str(), it)),
            )
            .into_iter()
            .for_each(|(name, old, new)| compare(format!("{path}{dot}{name}"), old, new, found));
        }
        (Some(Value::Array(old)), Some(Value::Array(new))) => match (by_id(old), by_id(new)) {
            (Some(old), Some(new)) => pairs(old.into_iter(), new.into_iter())
                .into_iter()
                .for_each(|(id, old, new)| compare(format!("{path}[{id}]"), old, new, found)),
            _ => by_place(&path, old, new, found),
        },
        (before, after) => found.push(Difference { path, before: before.cloned(), after: after.cloned() }),
    }
}

/// Whether nothing differs, but for the order of items that have ids.
pub(super) fn is_same(before: &Value, after: &Value) -> bool {
    let mut found = Vec::new();
    compare(String::new(), Some(before), Some(after), &mut found);
    found.is_empty()
}

/// What has one name on both sides, in the order of the newer side; what that one lacks comes last.
fn pairs<'a>(
    old: impl Iterator<Item = (&'a str, &'a Value)>,
    new: impl Iterator<Item = (&'a str, &'a Value)>,
) -> Vec<(&'a str, Option<&'a Value>, Option<&'a Value>)> {
    let old: Vec<_> = old.collect();
    let known: HashMap<&str, &Value> = old.iter().copied().collect();
    let mut out: Vec<_> = new.map(|(name, it)| (name, known.get(name).copied(), Some(it))).collect();
    let kept: HashSet<&str> = out.iter().map(|(name, ..)| *name).collect();
    out.extend(
        old.into_iter().filter(|(name, _)| !kept.contains(name)).map(|(name, it)| (name, Some(it), None)),
    );
    out
}

/// The items by their ids, if each has its own.
fn by_id(items: &[Value]) -> Option<Vec<(&str, &Value)>> {
    let mut taken = HashSet::new();
    let one = |it| match Value::get(it, "id") {
        Some(Value::String(id)) if taken.insert(id.as_str()) => Some((id.as_str(), it)),
        _ => None,
    };
    items.iter().map(one).collect()
}

fn by_place(path: &str, old: &[Value], new: &[Value], found: &mut Vec<Difference>) {
    let same = |pair: &(&Value, &Value)| pair.0 == pair.1;
    let head = old.iter().zip(new).take_while(same).count();
    let tail = old[head..].iter().rev().zip(new[head..].iter().rev()).take_while(same).count();
    let (old, new) = (&old[head..old.len() - tail], &new[head..new.len() - tail]);
    for at in 0..old.len().max(new.len()) {
        compare(format!("{path}[{}]", head + at), old.get(at), new.get(at), found);
    }
}

/// What people call the member at a path of [`Difference`]: `Measures, m-sensoren, due`, each in their words.
#[must_use]
pub fn name(of: &ObjectShape, path: &str) -> Sentence {
    let (mut shape, mut said): (Option<&ObjectShape>, Option<Sentence>) = (Some(of), None);
    for step in path.split('.') {
        let (member, items) = step.split_once('[').map_or((step, ""), |(member, items)| (member, items));
        let found = shape.and_then(|it| it.members.iter().find(|it| it.name == member));
        let label = found
            .map_or_else(|| sentence!("difference-unknown", name = member), |it| Sentence::new(it.words()));
        let mut label = match said {
            Some(outer) => sentence!("difference-within", outer = outer, inner = label),
            None => label,
        };
        for item in items.split('[').map(|it| it.trim_end_matches(']')).filter(|it| !it.is_empty()) {
            label = match item.parse::<usize>() {
                Ok(place) => sentence!("difference-nth", list = label, nth = place.saturating_add(1)),
                Err(_) => sentence!("difference-item", list = label, item = item),
            };
        }
        said = Some(label);
        shape = found.and_then(|it| inside(&it.shape));
    }
    said.unwrap_or_else(|| sentence!("difference-unknown", name = path))
}

/// The object that a shape holds, itself or in a list.
fn inside(shape: &Shape) -> Option<&ObjectShape> {
    match shape {
        Shape::Object(it) => Some(it),
        Shape::List { of, .. } => inside(of),
        Shape::Scalar(_) | Shape::Choice(_) | Shape::Tagged { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statement::json::parse;
    use crate::statement::record::Record;
    use crate::words::{Lang, say};

    fn differences(before: &Value, after: &Value) -> Vec<Difference> {
        let mut found = Vec::new();
        compare(String::new(), Some(before), Some(after), &mut found);
        found
    }

    fn between(before: &str, after: &str) -> Vec<String> {
        let value = |text: &str| parse(format!("{{\"it\": {text}}}\n").as_bytes()).unwrap();
        let told = |it: &Difference| {
            let mark = match (&it.before, &it.after) {
                (None, _) => "+",
                (_, None) => "-",
                _ => "",
            };
            format!("{mark}{}", it.path)
        };
        differences(&value(before), &value(after)).iter().map(told).collect()
    }

    #[test]
    fn what_is_the_same_has_no_difference() {
        let text = r#"{"a": [1, {"id": "x", "b": null}], "c": "d"}"#;
        assert!(between(text, text).is_empty());
        assert!(between(r#"{"a": 1, "b": 2}"#, r#"{"b": 2, "a": 1}"#).is_empty());
    }

    #[test]
    fn members_come_go_and_change() {
        assert_eq!(
            between(r#"{"a": 1, "b": 2, "c": 3}"#, r#"{"d": 1, "b": 4, "a": 1}"#),
            ["+it.d", "it.b", "-it.c"]
        );
        assert_eq!(between(r#"{"a": {"b": 1}}"#, r#"{"a": "b"}"#), ["it.a"]);
        let found = differences(&Value::Integer(1), &Value::Integer(2));
        let changed = Difference {
            path: String::new(),
            before: Some(Value::Integer(1)),
            after: Some(Value::Integer(2)),
        };
        assert_eq!(found, [changed]);
    }

    #[test]
    fn items_with_ids_are_matched_by_them() {
        let before = r#"[{"id": "a", "v": 1}, {"id": "b", "v": 2}, {"id": "c", "v": 3}]"#;
        assert!(
            between(before, r#"[{"id": "c", "v": 3}, {"id": "b", "v": 2}, {"id": "a", "v": 1}]"#).is_empty()
        );
        let after = r#"[{"id": "c", "v": 4}, {"id": "d", "v": 2}, {"id": "a", "v": 1}]"#;
        assert_eq!(between(before, after), ["it[c].v", "+it[d]", "-it[b]"]);
        // Ids that are not each its own name nothing.
        assert_eq!(
            between(r#"[{"id": "a", "v": 1}, {"id": "a", "v": 2}]"#, r#"[{"id": "a", "v": 2}]"#),
            ["-it[0]"]
        );
    }

    #[test]
    fn other_items_are_matched_by_their_place_from_either_end() {
        assert_eq!(between("[1, 2, 3]", "[0, 1, 2, 3]"), ["+it[0]"]);
        assert_eq!(between("[1, 2, 3]", "[1, 3]"), ["-it[1]"]);
        assert_eq!(between("[1, 2, 3]", "[1, 9, 8, 3]"), ["it[1]", "+it[2]"]);
        assert_eq!(between("[1, 1]", "[1]"), ["-it[1]"]);
        assert_eq!(between("[]", "[1]"), ["+it[0]"]);
        assert_eq!(between(r#"[{"a": 1}]"#, r#"[{"a": 2}]"#), ["it[0].a"]);
        assert_eq!(between("[1, 2]", r#"{"a": 1}"#), ["it"]);
    }

    #[test]
    fn paths_have_names() {
        let called = |lang, path: &str| say(lang, &name(&Record::object_shape(), path));
        assert_eq!(called(Lang::En, "safety.floor"), "Safety › Floor");
        assert_eq!(
            called(Lang::Nl, "measures[m-x].technology.evaluate_on"),
            "Maatregelen “m-x” › Technologie › Bekijken op"
        );
        assert_eq!(called(Lang::Nl, "prioritisation[2]"), "Wie gaat voor, nr. 3");
        // What no shape knows is shown as it stands there.
        assert_eq!(called(Lang::Nl, "nothing.at.all"), "nothing › at › all");
        assert_eq!(called(Lang::Nl, "title.deeper[0][1]"), "Titel › deeper, nr. 1, nr. 2");
    }
}
