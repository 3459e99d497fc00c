//! Values as TOML: every text is written so that it reads back as itself, whatever it holds.

use crate::statement::json::Value;
use crate::words::visible_line;

/// How long a list may be to stand on one line.
const ONE_LINE: usize = 90;

/// A text as a TOML string; one with newlines as a `"""` string over several lines.
pub(super) fn string(text: &str) -> String {
    if text.contains('\n') { format!("\"\"\"\n{}\"\"\"", escaped(text, true)) } else { basic(text) }
}

/// A text as a TOML string on one line.
fn basic(text: &str) -> String {
    format!("\"{}\"", escaped(text, false))
}

/// Every character that would end the string, steer a terminal or hide is written as an escape.
fn escaped(text: &str, over_lines: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' => out.push_str("\\\\"),
            // Over several lines a quote alone is plain; beside another, or at the end, it could close the string.
            '"' if over_lines && !out.ends_with('"') && rest.peek().is_some_and(|next| *next != '"') => {
                out.push('"');
            }
            '"' => out.push_str("\\\""),
            '\n' if over_lines => out.push('\n'),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if is_hidden(c) && u32::from(c) <= 0xFFFF => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c if is_hidden(c) => out.push_str(&format!("\\U{:08X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out
}

fn is_hidden(c: char) -> bool {
    let mut bytes = [0; 4];
    let plain: &str = c.encode_utf8(&mut bytes);
    visible_line(plain) != plain
}

/// A name as a TOML key.
pub(super) fn key(name: &str) -> String {
    let bare =
        !name.is_empty() && name.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'_' | b'-'));
    if bare { name.to_owned() } else { basic(name) }
}

/// A value behind `=`.
pub(super) fn value(value: &Value) -> String {
    match value {
        Value::String(text) => string(text),
        Value::Array(items) => {
            let inline = inline(value);
            if inline.len() <= ONE_LINE && !inline.contains('\n') {
                return inline;
            }
            let mut out = String::from("[\n");
            for item in items {
                out.push_str(&format!("  {},\n", self::value(item)));
            }
            out + "]"
        }
        other => inline(other),
    }
}

/// A value on one line. TOML has no null: it is as if it were not filled in.
fn inline(value: &Value) -> String {
    match value {
        Value::Null => "\"\"".to_owned(),
        Value::Bool(it) => it.to_string(),
        Value::Integer(it) => it.to_string(),
        Value::String(text) => basic(text),
        Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        Value::Object(members) => {
            let members: Vec<String> =
                members.iter().map(|(name, value)| format!("{} = {}", key(name), inline(value))).collect();
            if members.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", members.join(", ")) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_back(written: &str) -> String {
        let document = format!("key = {written}\n");
        let table: toml::Table = document.parse().unwrap_or_else(|error| panic!("{error}\n{document}"));
        table["key"].as_str().unwrap().to_owned()
    }

    proptest::proptest! {
        #[test]
        fn any_text_reads_back_as_itself(text in "(?s).{0,40}") {
            assert_eq!(read_back(&string(&text)), text);
        }

        #[test]
        fn any_text_of_awkward_characters_reads_back_as_itself(text in "[\"\\\\\n\t' a\\]\\[#=\u{202e}\u{200d}]{0,24}") {
            assert_eq!(read_back(&string(&text)), text);
            assert_eq!(read_back(&basic(&text)), text);
        }
    }

    #[test]
    fn values_are_written_as_people_write_them() {
        assert_eq!(string("Zij zei \"ja\"."), r#""Zij zei \"ja\".""#);
        assert_eq!(string("een \"twee\" drie\nvier"), "\"\"\"\neen \"twee\" drie\nvier\"\"\"");
        assert_eq!(string("a\u{202e}b"), r#""a\u202Eb""#);
        assert_eq!(value(&Value::Array(vec![Value::String("a".into()), Value::Integer(3)])), r#"["a", 3]"#);
        assert_eq!(
            value(&Value::Array(vec![Value::String("a".repeat(100))])),
            format!("[\n  \"{}\",\n]", "a".repeat(100))
        );
        assert_eq!(key("naam"), "naam");
        assert_eq!(key("a b"), r#""a b""#);
    }
}
