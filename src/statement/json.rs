//! The strict JSON of a statement (FORMAT.md, section 2): bytes in, a [`Value`] out, or what is wrong and where.
//!
//! A general JSON parser keeps the last of two equal members, rounds large numbers and takes more
//! than the format allows; what two parsers read differently, two people sign differently. So this
//! one is ours, and takes nothing that the format does not.

use std::collections::HashSet;

use crate::faults;

/// The largest statement, in bytes.
pub const MAX_BYTES: usize = 1024 * 1024;
/// The deepest nesting of objects and arrays; the outermost is 1.
pub const MAX_DEPTH: usize = 32;
/// The largest magnitude of a number: what every JSON reader holds exactly.
pub const MAX_INTEGER: i64 = (1 << 53) - 1;

/// A JSON value. Members stay in the order in which they were written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// `null`: parses, and is the value of no member.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number: an integer of at most [`MAX_INTEGER`] in magnitude.
    Integer(i64),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Self>),
    /// An object, its member names distinct.
    Object(Vec<(String, Self)>),
}

impl Value {
    /// The member of an object with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(members) => members.iter().find(|(it, _)| it == name).map(|(_, value)| value),
            _ => None,
        }
    }
}

faults! {
    /// Why bytes are not the JSON of a statement. `line` and `column` count from 1, columns in bytes.
    pub enum JsonFault {
        /// More than [`MAX_BYTES`].
        TooLarge {
            /// The size in bytes.
            size: usize
        } => "json-too-large",
        /// The first byte is not `{`.
        Start => "json-start",
        /// The last two bytes are not `}` and newline.
        End => "json-end",
        /// A byte below 0x20 that is no newline.
        ControlByte {
            /// Line.
            line: usize,
            /// Column.
            column: usize
        } => "json-control-byte",
        /// Not UTF-8.
        NotUtf8 {
            /// Line.
            line: usize,
            /// Column.
            column: usize
        } => "json-not-utf8",
        /// Nested more than [`MAX_DEPTH`] deep.
        TooDeep {
            /// Line.
            line: usize,
            /// Column.
            column: usize
        } => "json-too-deep",
        /// A member name twice in one object.
        Duplicate {
            /// The name.
            name: String,
            /// Line.
            line: usize,
            /// Column.
            column: usize
        } => "json-duplicate",
        /// A number that is no integer, is too large, or is written otherwise than in plain digits.
        Number {
            /// Line.
            line: usize,
            /// Column.
            column: usize
        } => "json-number",
        /// A character that no text may hold.
        Character {
            /// As `U+202E`.
            character: String,
            /// Line.
            line: usize,
            /// Column.
            column: usize
        } => "json-character",
        /// Something else than JSON has there.
        Unexpected {
            /// Line.
            line: usize,
            /// Column.
            column: usize
        } => "json-unexpected",
    }
}

/// Parses a statement's bytes.
///
/// # Errors
/// The first thing that is not as FORMAT.md, section 2 says.
pub fn parse(bytes: &[u8]) -> Result<Value, JsonFault> {
    if bytes.len() > MAX_BYTES {
        return Err(JsonFault::TooLarge { size: bytes.len() });
    }
    if bytes.first() != Some(&b'{') {
        return Err(JsonFault::Start);
    }
    if !bytes.ends_with(b"}\n") {
        return Err(JsonFault::End);
    }
    if let Some(at) = bytes.iter().position(|byte| *byte < 0x20 && *byte != b'\n') {
        let (line, column) = place(bytes, at);
        return Err(JsonFault::ControlByte { line, column });
    }
    parse_elsewhere(bytes)
}

/// Parses JSON that is no statement, such as a catalogue: as [`parse`], but blanks are as others write them, and how
/// large it may be is for the caller to say.
///
/// # Errors
/// The first thing that is no JSON, and what of JSON no text of ours takes: a member name twice, fractions, control
/// characters, more than [`MAX_DEPTH`] levels.
pub fn parse_elsewhere(bytes: &[u8]) -> Result<Value, JsonFault> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let (line, column) = place(bytes, error.valid_up_to());
        JsonFault::NotUtf8 { line, column }
    })?;
    let mut parser = Parser { bytes, text, at: 0 };
    let value = parser.value(1)?;
    parser.blank();
    if parser.at < bytes.len() { Err(parser.unexpected()) } else { Ok(value) }
}

/// Line and column of a byte, both from 1.
fn place(bytes: &[u8], at: usize) -> (usize, usize) {
    let before = &bytes[..at.min(bytes.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    (line, column)
}

/// Whether a string or a member name may not hold this character.
#[must_use]
pub fn is_forbidden(c: char) -> bool {
    matches!(u32::from(c), 0x00..=0x09 | 0x0B..=0x1F | 0x7F..=0x9F | 0x2028..=0x2029 | 0x202A..=0x202E | 0x2066..=0x2069)
}

struct Parser<'a> {
    bytes: &'a [u8],
    text: &'a str,
    at: usize,
}

impl Parser<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn blank(&mut self) {
        // Of a statement, tabs and carriage returns were refused before this.
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\t' | b'\r')) {
            self.at += 1;
        }
    }

    fn place(&self) -> (usize, usize) {
        place(self.bytes, self.at)
    }

    fn unexpected(&self) -> JsonFault {
        let (line, column) = self.place();
        JsonFault::Unexpected { line, column }
    }

    fn expect(&mut self, byte: u8) -> Result<(), JsonFault> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(self.unexpected())
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value, JsonFault> {
        if self.bytes[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(value)
        } else {
            Err(self.unexpected())
        }
    }

    /// A value; `depth` is that of the object or array which would begin here.
    fn value(&mut self, depth: usize) -> Result<Value, JsonFault> {
        self.blank();
        match self.peek() {
            Some(b'{' | b'[') if depth > MAX_DEPTH => {
                let (line, column) = self.place();
                Err(JsonFault::TooDeep { line, column })
            }
            Some(b'{') => self.object(depth),
            Some(b'[') => self.array(depth),
            Some(b'"') => self.string().map(Value::String),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => Err(self.unexpected()),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, JsonFault> {
        self.expect(b'{')?;
        let mut members = Vec::new();
        let mut names = HashSet::new();
        self.blank();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Value::Object(members));
        }
        loop {
            self.blank();
            let start = self.at;
            let name = self.string()?;
            if !names.insert(name.clone()) {
                let (line, column) = place(self.bytes, start);
                return Err(JsonFault::Duplicate { name: super::shape::shortened(&name), line, column });
            }
            self.blank();
            self.expect(b':')?;
            members.push((name, self.value(depth + 1)?));
            self.blank();
            if self.peek() == Some(b',') {
                self.at += 1;
            } else {
                self.expect(b'}')?;
                return Ok(Value::Object(members));
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, JsonFault> {
        self.expect(b'[')?;
        let mut items = Vec::new();
        self.blank();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Value::Array(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.blank();
            if self.peek() == Some(b',') {
                self.at += 1;
            } else {
                self.expect(b']')?;
                return Ok(Value::Array(items));
            }
        }
    }

    fn number(&mut self) -> Result<Value, JsonFault> {
        let start = self.at;
        while matches!(self.peek(), Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9')) {
            self.at += 1;
        }
        let written = &self.text[start..self.at];
        let parsed =
            written.parse::<i64>().ok().filter(|number| number.unsigned_abs() <= MAX_INTEGER.unsigned_abs());
        // Written back and compared: so no leading zero, no `-0`, no plus sign.
        parsed.filter(|number| number.to_string() == written).map(Value::Integer).ok_or_else(|| {
            let (line, column) = place(self.bytes, start);
            JsonFault::Number { line, column }
        })
    }

    fn string(&mut self) -> Result<String, JsonFault> {
        self.expect(b'"')?;
        let mut out = String::new();
        loop {
            // Most of a text is plain ASCII, and is taken in one piece.
            let plain = |it: &&u8| matches!(**it, b' '..=b'~') && !matches!(**it, b'"' | b'\\');
            let run = self.bytes[self.at..].iter().take_while(plain).count();
            out.push_str(&self.text[self.at..self.at + run]);
            self.at += run;
            let start = self.at;
            let Some(c) = self.text[self.at..].chars().next() else { return Err(self.unexpected()) };
            self.at += c.len_utf8();
            let c = match c {
                '"' => return Ok(out),
                '\n' => {
                    self.at = start;
                    return Err(self.unexpected());
                }
                '\\' => self.escape(start)?,
                plain => plain,
            };
            if is_forbidden(c) {
                let (line, column) = place(self.bytes, start);
                let character = format!("U+{:04X}", u32::from(c));
                return Err(JsonFault::Character { character, line, column });
            }
            out.push(c);
        }
    }

    /// What follows a backslash; `start` is where the backslash stands.
    fn escape(&mut self, start: usize) -> Result<char, JsonFault> {
        let Some(byte) = self.peek() else { return Err(self.unexpected()) };
        self.at += 1;
        Ok(match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.four_hex()?;
                let code = if (0xD800..0xDC00).contains(&first) && self.bytes[self.at..].starts_with(b"\\u") {
                    self.at += 2;
                    let second = self.four_hex()?;
                    if (0xDC00..0xE000).contains(&second) {
                        0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)
                    } else {
                        first
                    }
                } else {
                    first
                };
                // A surrogate without its other half is no character.
                char::from_u32(code).ok_or_else(|| {
                    let (line, column) = place(self.bytes, start);
                    JsonFault::Character { character: format!("U+{code:04X}"), line, column }
                })?
            }
            _ => {
                self.at = start;
                return Err(self.unexpected());
            }
        })
    }

    fn four_hex(&mut self) -> Result<u32, JsonFault> {
        let digits = self.bytes.get(self.at..self.at + 4).filter(|it| it.iter().all(u8::is_ascii_hexdigit));
        let Some(digits) = digits else { return Err(self.unexpected()) };
        self.at += 4;
        Ok(digits.iter().fold(0, |sum, digit| sum * 16 + char::from(*digit).to_digit(16).unwrap_or(0)))
    }
}

/// Writes a value as a statement: two spaces a level, a newline at the end. What it writes, [`parse`] reads.
#[must_use]
pub fn write(value: &Value) -> String {
    let mut out = String::new();
    write_value(value, 0, &mut out);
    out.push('\n');
    out
}

fn write_value(value: &Value, level: usize, out: &mut String) {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(it) => out.push_str(if *it { "true" } else { "false" }),
        Value::Integer(it) => out.push_str(&it.to_string()),
        Value::String(it) => write_string(it, out),
        Value::Array(items) => {
            write_items(items, ('[', ']'), level, out, |item, out| write_value(item, level + 1, out))
        }
        Value::Object(members) => write_items(members, ('{', '}'), level, out, |(name, value), out| {
            write_string(name, out);
            out.push_str(": ");
            write_value(value, level + 1, out);
        }),
    }
}

fn write_items<T>(
    items: &[T],
    ends: (char, char),
    level: usize,
    out: &mut String,
    mut each: impl FnMut(&T, &mut String),
) {
    out.push(ends.0);
    for (index, item) in items.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(level + 1));
        each(item, out);
    }
    if !items.is_empty() {
        out.push('\n');
        out.push_str(&"  ".repeat(level));
    }
    out.push(ends.1);
}

fn write_string(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            c if u32::from(c) < 0x20 => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refuses(text: &str) -> JsonFault {
        parse(text.as_bytes()).unwrap_err()
    }

    #[test]
    fn what_is_written_is_read() {
        let value = Value::Object(vec![
            ("a".into(), Value::Array(vec![Value::Integer(-3), Value::Bool(true), Value::Null])),
            ("é\"\\\n".into(), Value::String("x\ny 😀".into())),
            ("leeg".into(), Value::Object(vec![])),
        ]);
        assert_eq!(parse(write(&value).as_bytes()).unwrap(), value);
    }

    #[test]
    fn a_name_twice_is_refused_however_it_is_escaped() {
        assert!(matches!(
            refuses("{\"a\":1,\"\\u0061\":2}\n"),
            JsonFault::Duplicate { line: 1, column: 8, .. }
        ));
    }

    #[test]
    fn numbers_are_plain_integers() {
        for bad in [
            "1.0",
            "1e3",
            "-0",
            "01",
            "9007199254740992",
            "+1",
            "1E0",
            "-",
            "99999999999999999999",
            "-9223372036854775808",
        ] {
            let text = format!("{{\"a\":{bad}}}\n");
            assert!(
                matches!(refuses(&text), JsonFault::Number { .. } | JsonFault::Unexpected { .. }),
                "{bad}"
            );
        }
        for good in ["0", "-1", "9007199254740991", "-9007199254740991"] {
            assert!(parse(format!("{{\"a\":{good}}}\n").as_bytes()).is_ok(), "{good}");
        }
    }

    #[test]
    fn depth_32_stands_and_33_does_not() {
        let nested = |deep: usize| format!("{{\"a\":{}{}}}\n", "[".repeat(deep - 1), "]".repeat(deep - 1));
        assert!(parse(nested(32).as_bytes()).is_ok());
        assert!(matches!(refuses(&nested(33)), JsonFault::TooDeep { .. }));
        assert!(matches!(refuses(&nested(200_000)), JsonFault::TooDeep { .. }));
    }

    #[test]
    fn size_1_mib_stands_and_one_more_does_not() {
        let sized = |size: usize| format!("{{\"a\":\"{}\"}}\n", "x".repeat(size - 9));
        assert!(parse(sized(MAX_BYTES).as_bytes()).is_ok());
        assert_eq!(refuses(&sized(MAX_BYTES + 1)), JsonFault::TooLarge { size: MAX_BYTES + 1 });
    }

    #[test]
    fn characters_that_deceive_are_refused_raw_and_escaped() {
        for c in [
            '\u{7f}', '\u{85}', '\u{9f}', '\u{2028}', '\u{2029}', '\u{202a}', '\u{202e}', '\u{2066}',
            '\u{2069}',
        ] {
            assert!(matches!(refuses(&format!("{{\"a\":\"{c}\"}}\n")), JsonFault::Character { .. }), "{c:?}");
            let escaped = format!("{{\"a\":\"\\u{:04x}\"}}\n", u32::from(c));
            assert!(matches!(refuses(&escaped), JsonFault::Character { .. }), "{c:?}");
        }
        for bad in ["\\t", "\\r", "\\b", "\\f", "\\u0000", "\\ud800", "\\ud800x", "\\udc00", "\\ud800\\ud800"]
        {
            assert!(
                matches!(refuses(&format!("{{\"a\":\"{bad}\"}}\n")), JsonFault::Character { .. }),
                "{bad}"
            );
        }
        assert!(parse("{\"a\":\"\\n\\ud83d\\ude00\\/\"}\n".as_bytes()).is_ok());
    }

    #[test]
    fn a_pair_of_surrogates_is_one_character() {
        for c in ['\u{10000}', '\u{103ff}', '\u{10400}', '\u{1f600}', '\u{10fffd}'] {
            let pair: String = c.encode_utf16(&mut [0; 2]).iter().map(|it| format!("\\u{it:04X}")).collect();
            let read = parse(format!("{{\"a\":\"{pair}\"}}\n").as_bytes()).unwrap();
            assert_eq!(read.get("a"), Some(&Value::String(c.into())), "{pair}");
        }
    }

    #[test]
    fn what_no_statement_may_hold_is_written_escaped() {
        assert_eq!(
            write(&Value::String("\u{1}\u{1f} \u{7f}".into())).trim_end(),
            "\"\\u0001\\u001f \u{7f}\""
        );
    }

    #[test]
    fn ends_are_exact() {
        for (text, fault) in [
            ("\u{feff}{}\n", JsonFault::Start),
            (" {}\n", JsonFault::Start),
            ("{}", JsonFault::End),
            ("{}\n\n", JsonFault::End),
            ("{}\r\n", JsonFault::End),
        ] {
            assert_eq!(refuses(text), fault);
        }
        assert!(matches!(refuses("{}{}\n"), JsonFault::Unexpected { line: 1, column: 3 }));
        assert!(matches!(refuses("{\"a\":\t1}\n"), JsonFault::ControlByte { line: 1, column: 6 }));
        assert!(matches!(parse(b"{\"a\":\"\xff\"}\n"), Err(JsonFault::NotUtf8 { line: 1, column: 7 })));
        assert!(matches!(refuses("{\"a\":\"x\ny\"}\n"), JsonFault::Unexpected { .. }));
        assert!(matches!(refuses("{\"a\":1,}\n"), JsonFault::Unexpected { .. }));
    }
}
