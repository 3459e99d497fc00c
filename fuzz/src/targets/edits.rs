//! Reads a fuzzer's bytes as a list of changes: so that it gets behind digests and signatures, which no guess passes.

use serde_json::Value;

/// The fuzzer's bytes, read from the front. What is beyond their end is zero.
pub struct Input<'a>(pub &'a [u8]);

impl<'a> Input<'a> {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// A number below this one, which is not zero.
    pub fn below(&mut self, most: usize) -> usize {
        (usize::from(self.byte()) << 8 | usize::from(self.byte())) % most
    }

    /// Bytes after their length.
    pub fn bytes(&mut self) -> &'a [u8] {
        let length = usize::from(self.byte()).min(self.0.len());
        let (taken, rest) = self.0.split_at(length);
        self.0 = rest;
        taken
    }
}

/// Puts other bytes in the place of some.
pub fn splice(bytes: &mut Vec<u8>, input: &mut Input<'_>) {
    let at = input.below(bytes.len() + 1);
    let gone = usize::from(input.byte()).min(bytes.len() - at);
    bytes.splice(at..at + gone, input.bytes().iter().copied());
}

/// Texts that are more likely to get somewhere than a fuzzer's own.
const TEXTS: [&str; 16] = [
    "",
    "x",
    "board",
    "client-council",
    "2026-001",
    "2026-003",
    "0001-01-01",
    "9999-12-31",
    "2026-03-01",
    "-999999999999.999999",
    "0.000001",
    "\u{202e}\u{7f}",
    "<script>&\"'",
    "Mevrouw Jansen, geboren 3 maart 1940, bsn 123456782",
    "continue",
    "=1+1\n\u{301}\u{200b}",
];

/// Changes one thing somewhere in a JSON value: what stays parses, and often still means something.
pub fn json(value: &mut Value, input: &mut Input<'_>) {
    let other = nth(value, input.below(places(value))).clone();
    let at = input.below(places(value));
    let kind = input.byte();
    let new = match kind % 8 {
        0 => other,
        1 => Value::from(TEXTS[input.below(TEXTS.len())]),
        2 => Value::from(String::from_utf8_lossy(input.bytes()).into_owned()),
        3 => {
            Value::from([0_i64, 1, 5, 16, 17, 365, 1_000_000_000_000, 9_007_199_254_740_991][input.below(8)])
        }
        4 => Value::from(input.below(65_536)),
        5 => return grow(nth_mut(value, at), input),
        6 => return shrink(nth_mut(value, at), input),
        _ => Value::from(vec![other]),
    };
    *nth_mut(value, at) = new;
}

/// A list gets one of its items once more; an object a member of the format, under another's value.
fn grow(value: &mut Value, input: &mut Input<'_>) {
    const NAMES: [&str; 12] = [
        "amends",
        "due",
        "extends",
        "minority",
        "technology",
        "continues",
        "recovery",
        "term_ends",
        "about",
        "document",
        "norms",
        "reversal",
    ];
    match value {
        Value::Array(items) if !items.is_empty() => {
            let item = items[input.below(items.len())].clone();
            let many = if input.byte() == 255 { 300 } else { 1 };
            items.extend(std::iter::repeat_n(item, many));
        }
        Value::Object(members) if !members.is_empty() => {
            let value = members.values().nth(input.below(members.len())).unwrap().clone();
            members.insert(NAMES[input.below(NAMES.len())].to_owned(), value);
        }
        _ => {}
    }
}

fn shrink(value: &mut Value, input: &mut Input<'_>) {
    match value {
        Value::Array(items) if !items.is_empty() => drop(items.remove(input.below(items.len()))),
        Value::Object(members) if !members.is_empty() => {
            let name = members.keys().nth(input.below(members.len())).unwrap().clone();
            members.shift_remove(&name);
        }
        _ => {}
    }
}

/// How many values there are in a value, itself included.
fn places(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(places).sum(),
        Value::Object(members) => members.values().map(places).sum(),
        _ => 0_usize,
    }
}

fn nth(value: &Value, nth: usize) -> &Value {
    let mut left = nth;
    find(value, &mut left).unwrap()
}

fn find<'v>(value: &'v Value, left: &mut usize) -> Option<&'v Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter().find_map(|it| find(it, left)),
        Value::Object(members) => members.values().find_map(|it| find(it, left)),
        _ => None,
    }
}

fn nth_mut(value: &mut Value, nth: usize) -> &mut Value {
    let mut left = nth;
    find_mut(value, &mut left).unwrap()
}

fn find_mut<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|it| find_mut(it, left)),
        Value::Object(members) => members.values_mut().find_map(|it| find_mut(it, left)),
        _ => None,
    }
}
