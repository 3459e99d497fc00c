//! Numbers that are somebody's: a citizen service number, a telephone number.

use super::{Personal, Resemblance};

/// The most groups of digits that are looked at as one number.
const MOST: usize = 6;

/// Digits beside each other, with where they stand.
#[derive(Debug, Clone, Copy, Default)]
struct Group {
    start: usize,
    end: usize,
}

impl Group {
    fn len(&self) -> usize {
        self.end - self.start
    }
}

/// A number of somebody that begins here, at a digit or a plus that follows no letter and no digit.
pub(super) fn begins(text: &str, at: usize) -> Option<Resemblance> {
    let bytes = text.as_bytes();
    let start = if bytes.get(at) == Some(&b'+') { at + 1 } else { at };
    // A group of digits too short for either, with nothing to join it, is most of them: an amount, a year, a day.
    let first = digits(bytes, start);
    let joined = bytes.get(start + first).is_some_and(|it| b" .-()\xC2\xE2".contains(it));
    if first == 0 || first < 8 && !joined || is_within(bytes, at) {
        return None;
    }
    let (groups, count) = groups(bytes, start);
    let groups = groups.get(..count)?;
    telephone(bytes, at, groups).or_else(|| bsn(text, at, groups))
}

fn digits(bytes: &[u8], at: usize) -> usize {
    bytes.get(at..).map_or(0, |rest| rest.iter().take_while(|it| it.is_ascii_digit()).count())
}

/// Whether what begins here is the rest of a longer number: `1.234`, `2026-03`, `12,5`. After `BSN:` it is not.
fn is_within(bytes: &[u8], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|it| bytes.get(it));
    match before(1) {
        Some(b':') => before(2).is_some_and(u8::is_ascii_digit),
        Some(b'.' | b',' | b'-' | b'/' | b'_') => before(2).is_some_and(u8::is_ascii_alphanumeric),
        _ => false,
    }
}

/// Whether a longer number goes on after this place.
fn goes_on(bytes: &[u8], at: usize) -> bool {
    match (bytes.get(at), bytes.get(at + 1)) {
        (Some(it), _) if it.is_ascii_alphanumeric() || *it == b'_' => true,
        (Some(b'.' | b',' | b'-' | b'/' | b':'), Some(next)) => next.is_ascii_digit(),
        _ => false,
    }
}

/// The groups of digits from here on that one separator keeps apart: a space, a full stop, a hyphen, or ` - `.
fn groups(bytes: &[u8], mut at: usize) -> ([Group; MOST], usize) {
    let (mut groups, mut count) = ([Group::default(); MOST], 0);
    while let Some(group) = groups.get_mut(count) {
        let end = at + digits(bytes, at);
        *group = Group { start: at, end };
        count += 1;
        let skipped = separator(bytes, end);
        if skipped == 0 || digits(bytes, end + skipped) == 0 {
            break;
        }
        at = end + skipped;
    }
    (groups, count)
}

/// How long the separator at a place is.
fn separator(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at..).unwrap_or_default() {
        [b' ', b'(', b'0', b')', b' ', ..] => 5,
        [b' ', b'(', b'0', b')', ..] | [b'(', b'0', b')', b' ', ..] => 4,
        [b'(', b'0', b')', ..] | [b' ', b'-', b' ', ..] => 3,
        [b')', b' ', ..] => 2,
        // A space that does not break, a dash.
        [0xC2, 0xA0, ..] => 2,
        [0xE2, 0x80, 0x93, ..] => 3,
        [b' ' | b'.' | b'-' | b')', ..] => 1,
        _ => 0,
    }
}

/// A Dutch number of ten digits, or one with a plus and its country.
fn telephone(bytes: &[u8], at: usize, groups: &[Group]) -> Option<Resemblance> {
    let first = groups.first()?;
    let international =
        bytes.get(at) == Some(&b'+') || bytes.get(first.start..first.start + 4) == Some(b"0031");
    let found = |end: usize| {
        let opened = at.checked_sub(1).filter(|it| bytes.get(*it) == Some(&b'('));
        (!goes_on(bytes, end))
            .then(|| Resemblance { kind: Personal::Telephone, at: opened.unwrap_or(at)..end })
    };
    if international {
        let mut total = 0;
        let mut end = None;
        for group in groups {
            total += group.len();
            // With the country: from Belgium's 10 to 15, the most that there are.
            end = (10..=15).contains(&total).then_some(group.end).or(end);
        }
        return end.and_then(found);
    }
    let area = bytes.get(first.start..first.end)?;
    let plausible = match area {
        [b'0', b'6'] => !is_a_day(bytes, groups),
        // Of an organisation, not of somebody: 0800, 0900, 088, 085, 084, 087.
        [b'0', b'8' | b'9', ..] => false,
        [b'0', b'1'..=b'7', _] | [b'0', b'1'..=b'5' | b'7', _, _] => true,
        [b'0', b'1'..=b'7', ..] => area.len() == 10,
        _ => false,
    };
    if !plausible {
        return None;
    }
    let mut total = 0;
    for group in groups {
        total += group.len();
        if total >= 10 {
            return (total == 10).then(|| found(group.end)).flatten();
        }
    }
    None
}

/// `06-12-2026 14…`: a day, and what follows it.
fn is_a_day(bytes: &[u8], groups: &[Group]) -> bool {
    let [_, month, year, ..] = groups else { return false };
    let century = bytes.get(year.start..year.start + 2);
    month.len() <= 2 && year.len() == 4 && matches!(century, Some(b"19" | b"20"))
}

/// Nine digits that pass the test of eleven; eight, without the zero before them, only beside the word itself.
fn bsn(text: &str, at: usize, groups: &[Group]) -> Option<Resemblance> {
    let bytes = text.as_bytes();
    let mut lengths = [0; MOST];
    lengths.iter_mut().zip(groups).for_each(|(length, group)| *length = group.len());
    let shape: &[usize] = match lengths {
        [9, ..] => &[9],
        [8, ..] => &[8],
        [3, 3, 3, ..] => &[3, 3, 3],
        [4, 2, 3, ..] => &[4, 2, 3],
        [3, 2, 2, 2, ..] => &[3, 2, 2, 2],
        [3, 2, 4, ..] => &[3, 2, 4],
        _ => return None,
    };
    let groups = groups.get(..shape.len())?;
    let (first, last) = (groups.first()?, groups.last()?);
    let kept_apart = |pair: &[Group]| match pair {
        [one, two] => bytes.get(one.end..two.start),
        _ => None,
    };
    let separators: Vec<_> = groups.windows(2).map(kept_apart).collect();
    if separators.windows(2).any(|pair| pair[0] != pair[1]) || goes_on(bytes, last.end) {
        return None;
    }
    let value: Vec<u32> = groups
        .iter()
        .flat_map(|it| bytes.get(it.start..it.end).unwrap_or_default())
        .map(|it| u32::from(it - b'0'))
        .collect();
    if !passes_the_test_of_eleven(&value) || is_something_else(text, at, last.end, shape == [8]) {
        return None;
    }
    Some(Resemblance { kind: Personal::Bsn, at: first.start..last.end })
}

fn passes_the_test_of_eleven(digits: &[u32]) -> bool {
    let (Some((last, others)), weights) = (digits.split_last(), (2..=9_u32)) else { return false };
    let sum: u32 = others.iter().rev().zip(weights).map(|(digit, weight)| digit * weight).sum();
    // No number has been given out that begins with two zeros.
    let given_out =
        digits.len() == 8 && digits[0] != 0 || digits.len() == 9 && (digits[0], digits[1]) != (0, 0);
    given_out && sum % 11 == *last
}

/// Whether the words around a number say that it is an organisation's, or an amount.
fn is_something_else(text: &str, start: usize, end: usize, only_if_named: bool) -> bool {
    let around = |from: usize, to: usize| {
        let bytes = text.as_bytes().get(from..to.min(text.len())).unwrap_or_default();
        String::from_utf8_lossy(bytes).to_lowercase()
    };
    let before = around(start.saturating_sub(24), start);
    let named = ["bsn", "burgerservice", "sofi", "citizen service"].iter().any(|it| before.contains(it));
    let of_an_organisation = ["kvk", "rsin", "btw", "agb", "iban", "vat ", "vestiging", "€", "eur"];
    !named
        && (only_if_named
            || of_an_organisation.iter().any(|it| before.contains(it))
            || around(end, end + 5).trim_start().starts_with("eur"))
}
