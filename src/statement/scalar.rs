//! The single values of the record (RECORD: types): each holds only what the format allows.

use std::fmt;
use std::sync::LazyLock;

use jiff::tz::TimeZone;
use unicode_normalization::is_nfc;

use super::json::Value;
use super::place::{Place, See};
use super::shape::{Expected, Holds, Part, Problem, Reading, Scalar, Shape};
use crate::crypto::{Digest, KeyKind, PublicKey, VerifierKey};

/// Declares string scalars: `struct Type("name", schema) = |text| -> bool`; `free` where people write in their own words.
macro_rules! strings {
    ($($(#[$meta:meta])* pub struct $name:ident($words:literal, $schema:literal $(, $free:ident)?) = $holds:expr;)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The value, if the text is one.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                let holds: fn(&str) -> bool = $holds;
                holds(text).then(|| Self(text.to_owned()))
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;
            fn deref(&self) -> &str {
                &self.0
            }
        }

        scalar!($name, $words, $schema, String, |value| match value { Value::String(text) => Self::new(text), _ => None },
            |it| Value::String(it.0.clone()) $(, $free)?);
    )*};
}

/// Implements [`Part`] for a scalar.
macro_rules! scalar {
    ($name:ty, $words:literal, $schema:literal, $holds:ident, |$value:ident| $read:expr, |$it:ident| $write:expr $(, $free:ident)?) => {
        impl Part for $name {
            fn shape() -> Shape {
                static SCALAR: Scalar = Scalar { name: $words, schema: $schema, holds: Holds::$holds };
                Shape::Scalar(&SCALAR)
            }
            fn read($value: &Value, at: &mut Reading) -> Option<Self> {
                let read = $read;
                if read.is_none() {
                    at.fault(Problem::NotA { expected: Expected::Scalar($words) });
                }
                read
            }
            fn write(&self) -> Value {
                let $it = self;
                $write
            }
            $(scalar!(@$free);)?
        }
    };
    (@free) => {
        fn texts(&self, at: Place<'_>, see: &mut See<'_>) {
            see(at, self.as_str());
        }
    };
}

fn length(text: &str, least: usize, most: usize) -> bool {
    // A code point has at most four bytes, so what is far too long is not counted.
    text.len() <= most * 4 && (least..=most).contains(&text.chars().count())
}

fn is_slug(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.len())
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn is_decimal(text: &str) -> bool {
    let digits = |part: &str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|it| it.is_ascii_digit())
    };
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    match unsigned.split_once('.') {
        Some((whole, fraction)) => digits(whole, 12) && digits(fraction, 6),
        None => digits(unsigned, 12),
    }
}

fn is_decision_id(text: &str) -> bool {
    let digits = |part: &str| part.bytes().all(|it| it.is_ascii_digit());
    text.split_once('-')
        .is_some_and(|(year, number)| year.len() == 4 && number.len() >= 3 && digits(year) && digits(number))
}

fn is_origin(text: &str) -> bool {
    let mut parts = text.split('/');
    let host = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'.' || it == b'-';
    let first = parts.next().is_some_and(|part| !part.is_empty() && part.bytes().all(host));
    first && parts.all(|part| !part.is_empty() && part.bytes().all(|it| host(it) || it == b'_'))
}

fn is_name(text: &str) -> bool {
    let hidden = |c: char| matches!(u32::from(c), 0x0A | 0xAD | 0x200B..=0x200F | 0x2060..=0x206F | 0xFEFF);
    length(text, 1, 100) && is_nfc(text) && !text.chars().any(hidden)
}

strings! {
    /// Free text: 1 to 20,000 characters.
    pub struct Text("text", r#"{"type":"string","minLength":1,"maxLength":20000}"#, free) = |text| length(text, 1, 20_000);
    /// One line: 1 to 200 characters without newline.
    pub struct Line("line", r#"{"type":"string","minLength":1,"maxLength":200,"pattern":"^[^\\n]*$"}"#, free) =
        |text| length(text, 1, 200) && !text.contains('\n');
    /// A number with decimals, as text: JSON holds integers alone.
    pub struct Decimal("decimal", r#"{"type":"string","pattern":"^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"}"#) = is_decimal;
    /// The id of a part of a record, for other parts to refer to.
    pub struct Id("id", r#"{"type":"string","pattern":"^[a-z][a-z0-9-]{0,31}$"}"#) = |text| is_slug(text, 32);
    /// The id of a decision: a year and a number, `2026-003`.
    pub struct DecisionId("decision_id", r#"{"type":"string","pattern":"^[0-9]{4}-[0-9]{3,}$"}"#) = is_decision_id;
    /// The id of a body.
    pub struct BodyId("body_id", r#"{"type":"string","pattern":"^[a-z][a-z0-9-]{0,62}$"}"#) = |text| is_slug(text, 63);
    /// The origin: the name of a ledger for ever.
    pub struct Origin("origin", r#"{"type":"string","pattern":"^[a-z0-9.-]+(/[a-z0-9._-]+)*$"}"#) = is_origin;
    /// A name or a label: 1 to 100 characters in NFC, none of them invisible.
    pub struct Name("name", r#"{"type":"string","minLength":1,"maxLength":100,"pattern":"^[^\\n\\u00AD\\u200B-\\u200F\\u2060-\\u206F\\uFEFF]*$"}"#, free) = is_name;
    /// The number of an organisation in the trade register: 8 digits.
    pub struct Kvk("kvk", r#"{"type":"string","pattern":"^[0-9]{8}$"}"#) =
        |text| text.len() == 8 && text.bytes().all(|it| it.is_ascii_digit());
    /// 32 lower-case hex digits, random.
    pub struct Nonce("nonce", r#"{"type":"string","pattern":"^[0-9a-f]{32}$"}"#) =
        |text| text.len() == 32 && text.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
}

impl Decimal {
    /// The value, exactly, in millionths.
    #[must_use]
    pub fn millionths(&self) -> i128 {
        let (negative, unsigned) =
            self.0.strip_prefix('-').map_or((false, self.as_str()), |rest| (true, rest));
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let digits =
            whole.bytes().chain(fraction.bytes()).chain(std::iter::repeat(b'0')).take(whole.len() + 6);
        let value = digits.fold(0, |value, digit| value * 10 + i128::from(digit - b'0'));
        if negative { -value } else { value }
    }
}

/// A real day, `2026-03-01`, in Europe/Amsterdam.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(jiff::civil::Date);

impl Date {
    /// The day that this text names, exactly as it would be written here.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        if bytes.len() != 10 || bytes.get(4) != Some(&b'-') || bytes.get(7) != Some(&b'-') {
            return None;
        }
        let year = number(text.get(0..4)?)?;
        let (month, day) = (number(text.get(5..7)?)?, number(text.get(8..10)?)?);
        // There was no year 0.
        let year = i16::try_from(year).ok().filter(|it| *it > 0)?;
        jiff::civil::Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok().map(Self)
    }

    /// From a day of the calendar, if its year has four digits.
    #[must_use]
    pub fn from_civil(day: jiff::civil::Date) -> Option<Self> {
        (1..=9999).contains(&day.year()).then_some(Self(day))
    }

    /// As a day of the calendar.
    #[must_use]
    pub fn civil(self) -> jiff::civil::Date {
        self.0
    }
}

/// A day as people write it, within a sentence.
impl crate::words::Say for Date {
    fn sentence(&self) -> crate::words::Sentence {
        let civil = self.civil();
        crate::sentence!(
            "meaning-day",
            day = civil.day().to_string(),
            month = crate::words::Sentence::new(format!("month-{}", civil.month())),
            year = format!("{:04}", civil.year()),
        )
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

scalar!(
    Date,
    "date",
    r#"{"type":"string","format":"date","pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}"#,
    String,
    |value| match value {
        Value::String(text) => Self::new(text),
        _ => None,
    },
    |it| Value::String(it.to_string())
);

/// Digits alone, as a number.
fn number(digits: &str) -> Option<u32> {
    digits.bytes().all(|it| it.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

/// A moment in UTC with whole seconds, in the years 2000 to 9999: `2026-11-21T10:00:00Z`.
///
/// Held as seconds since 1970: a library's own moment ends hours before the year 9999 does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Time(i64);

/// 1970, from which seconds are counted.
const EPOCH: jiff::civil::DateTime = jiff::civil::DateTime::constant(1970, 1, 1, 0, 0, 0, 0);

impl Time {
    /// The moment that this text names, exactly as it would be written here.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        if text.len() != 20 || !text.is_ascii() {
            return None;
        }
        let day = Date::new(text.get(0..10)?)?;
        let marks = [(10, b'T'), (13, b':'), (16, b':'), (19, b'Z')];
        if marks.iter().any(|(at, mark)| text.as_bytes().get(*at) != Some(mark)) || day.civil().year() < 2000
        {
            return None;
        }
        let part = |from: usize| i8::try_from(number(text.get(from..from + 2)?)?).ok();
        let time = jiff::civil::Time::new(part(11)?, part(14)?, part(17)?, 0).ok()?;
        Some(Self(day.civil().to_datetime(time).duration_since(EPOCH).as_secs()))
    }

    /// From seconds since 1970, if the moment lies in the years 2000 to 9999.
    #[must_use]
    pub fn from_unix(seconds: i64) -> Option<Self> {
        let moment = EPOCH.checked_add(jiff::SignedDuration::from_secs(seconds)).ok()?;
        (2000..=9999).contains(&moment.year()).then_some(Self(seconds))
    }

    /// The moment of so many seconds since 1970; the nearest, if it does not lie in the years 2000 to 9999.
    #[must_use]
    pub fn nearest(seconds: u64) -> Self {
        Self(i64::try_from(seconds).unwrap_or(i64::MAX).clamp(946_684_800, 253_402_300_799))
    }

    /// Seconds since 1970.
    #[must_use]
    pub fn unix(self) -> i64 {
        self.0
    }

    /// The day that it is then in the Netherlands.
    #[must_use]
    pub fn day(self) -> Date {
        Date(self.local().date())
    }

    /// What calendar and clock say then in the Netherlands.
    #[must_use]
    pub fn local(self) -> jiff::civil::DateTime {
        static ZONE: LazyLock<TimeZone> =
            LazyLock::new(|| TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC));
        // In the last hours of the year 9999 there is no other day than that of UTC.
        jiff::Timestamp::from_second(self.0).map_or_else(|_| self.civil(), |it| ZONE.to_datetime(it))
    }

    fn civil(self) -> jiff::civil::DateTime {
        EPOCH.saturating_add(jiff::SignedDuration::from_secs(self.0))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.civil().strftime("%Y-%m-%dT%H:%M:%SZ"))
    }
}

scalar!(
    Time,
    "time",
    r#"{"type":"string","format":"date-time","pattern":"^[2-9][0-9]{3}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-5][0-9]Z$"}"#,
    String,
    |value| match value {
        Value::String(text) => Self::new(text),
        _ => None,
    },
    |it| Value::String(it.to_string())
);

scalar!(
    Digest,
    "digest",
    r#"{"type":"string","pattern":"^[0-9a-f]{64}$"}"#,
    String,
    |value| match value {
        Value::String(text) => Self::from_hex(text),
        _ => None,
    },
    |it| Value::String(it.to_string())
);

scalar!(
    bool,
    "bool",
    r#"{"type":"boolean"}"#,
    Bool,
    |value| match value {
        Value::Bool(it) => Some(*it),
        _ => None,
    },
    |it| Value::Bool(*it)
);

/// `true`: a member that is there or is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct True;

scalar!(
    True,
    "true",
    r#"{"const":true}"#,
    Bool,
    |value| (*value == Value::Bool(true)).then_some(Self),
    |it| {
        let Self = it;
        Value::Bool(true)
    }
);

/// A root of a tree: 32 bytes in canonical base64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Root(pub Digest);

scalar!(
    Root,
    "root",
    r#"{"type":"string","pattern":"^[A-Za-z0-9+/]{43}=$"}"#,
    String,
    |value| match value {
        Value::String(text) => Digest::from_base64(text).map(Self),
        _ => None,
    },
    |it| Value::String(it.0.to_base64())
);

/// Declares integer scalars between two bounds.
macro_rules! integers {
    ($($(#[$meta:meta])* pub struct $name:ident($words:literal, $schema:literal) = $least:literal ..= $most:expr;)*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(u64);

        impl $name {
            /// The value, if the number is within its bounds.
            #[must_use]
            pub fn new(number: u64) -> Option<Self> {
                (($least)..=($most)).contains(&number).then_some(Self(number))
            }

            /// The number.
            #[must_use]
            pub fn get(self) -> u64 {
                self.0
            }
        }

        scalar!($name, $words, $schema, Integer,
            |value| match value { Value::Integer(it) => u64::try_from(*it).ok().and_then(Self::new), _ => None },
            |it| Value::Integer(i64::try_from(it.0).unwrap_or(i64::MAX)));
    )*};
}

integers! {
    /// A count: 0 to a million millions.
    pub struct Count("count", r#"{"type":"integer","minimum":0,"maximum":1000000000000}"#) = 0..=1_000_000_000_000;
    /// A grade of likelihood or impact: 1 (least) to 5 (most).
    pub struct Grade("grade", r#"{"type":"integer","minimum":1,"maximum":5}"#) = 1..=5;
    /// How many signatures a body needs: 1 to 16.
    pub struct Threshold("threshold", r#"{"type":"integer","minimum":1,"maximum":16}"#) = 1..=16;
    /// A number of entries, or of an entry.
    pub struct Size("size", r#"{"type":"integer","minimum":0,"maximum":9007199254740991}"#) = 0..=9_007_199_254_740_991;
}

scalar!(
    PublicKey,
    "public_key",
    r#"{"type":"string","pattern":"^ssh-ed25519 [A-Za-z0-9+/]{68}$"}"#,
    String,
    |value| match value {
        Value::String(text) => Self::from_openssh(text),
        _ => None,
    },
    |it| Value::String(it.to_openssh())
);

/// A C2SP verifier key of a log: Ed25519, type 0x01.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogKey(pub VerifierKey);

/// A C2SP verifier key of a witness: cosignature/v1, type 0x04.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WitnessKey(pub VerifierKey);

fn vkey(value: &Value, kind: KeyKind) -> Option<VerifierKey> {
    let Value::String(text) = value else { return None };
    VerifierKey::parse(text).ok().filter(|key| key.kind() == kind)
}

scalar!(
    LogKey,
    "log_key",
    r#"{"type":"string","pattern":"^[^+\\s]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]{44}$"}"#,
    String,
    |value| vkey(value, KeyKind::Ed25519).map(Self),
    |it| Value::String(it.0.to_string())
);

scalar!(
    WitnessKey,
    "witness_key",
    r#"{"type":"string","pattern":"^[^+\\s]+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/]{44}$"}"#,
    String,
    |value| vkey(value, KeyKind::CosignatureV1).map(Self),
    |it| Value::String(it.0.to_string())
);

/// The shape of `format`: one value, for ever.
pub(super) const FORMAT_SHAPE: Shape =
    Shape::Scalar(&Scalar { name: "format", schema: r#"{"const":"verantwoord/1"}"#, holds: Holds::String });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_real_to_the_last_second_of_9999() {
        for text in ["2000-01-01T00:00:00Z", "2026-02-28T23:59:59Z", "9999-12-31T23:59:59Z"] {
            let time = Time::new(text).unwrap();
            assert_eq!(time.to_string(), text);
            assert_eq!(Time::from_unix(time.unix()), Some(time));
        }
        assert_eq!(Time::new("2001-09-09T01:46:40Z").unwrap().unix(), 1_000_000_000);
        assert_eq!(Time::new("9999-12-31T23:59:59Z").unwrap().day().to_string(), "9999-12-31");
        assert_eq!(Time::new("2026-07-01T22:30:00Z").unwrap().day().to_string(), "2026-07-02");
        for text in
            ["1999-12-31T23:59:59Z", "2026-02-29T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:00:60Z"]
        {
            assert_eq!(Time::new(text), None, "{text}");
        }
        assert_eq!(Time::from_unix(i64::MAX), None);
        assert_eq!(Time::from_unix(0), None);
    }
}
