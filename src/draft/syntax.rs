//! What is no TOML, in words for people who never heard of TOML.

use toml::de::Error;

use super::convert::Converter;
use super::fault::DraftFault;
use crate::sentence;
use crate::words::Sentence;

/// What the TOML reader says (the beginning of it), and the id of what we say.
const KNOWN: &[(&str, &str)] = &[
    ("extra `=`", "draft-syntax-extra-equals"),
    ("extra assignment", "draft-syntax-extra-equals"),
    ("key with no value", "draft-syntax-no-equals"),
    ("missing value for key", "draft-syntax-no-equals"),
    ("missing assignment", "draft-syntax-no-equals"),
    ("missing value", "draft-syntax-no-value"),
    ("string values must be quoted", "draft-syntax-no-quotes"),
    ("missing opening quote", "draft-syntax-no-quotes"),
    ("invalid unquoted key", "draft-syntax-key"),
    ("unquoted keys cannot be empty", "draft-syntax-key"),
    ("invalid key-value pair", "draft-syntax-key"),
    ("keys cannot be multi-line", "draft-syntax-key"),
    ("unclosed array table", "draft-syntax-heading"),
    ("unclosed table", "draft-syntax-heading"),
    ("missing table open", "draft-syntax-heading"),
    ("unclosed array", "draft-syntax-list-open"),
    ("unclosed inline table", "draft-syntax-braces-open"),
    ("missing comma", "draft-syntax-no-comma"),
    ("extra comma", "draft-syntax-extra-comma"),
    ("missing escaped value", "draft-syntax-escape"),
    ("too few unicode", "draft-syntax-escape"),
    ("invalid value", "draft-syntax-escape"),
    ("invalid comment character", "draft-syntax-character"),
    ("carriage return", "draft-syntax-character"),
    ("unexpected key or value", "draft-syntax-after-value"),
    ("unexpected content", "draft-syntax-after-value"),
    ("unexpected leading zero", "draft-syntax-number"),
    ("redundant", "draft-syntax-number"),
    ("integers with a radix", "draft-syntax-number"),
    ("radix must be", "draft-syntax-number"),
    ("unexpected sign", "draft-syntax-number"),
    ("`_` may only", "draft-syntax-number"),
    ("cannot recurse", "draft-too-deep"),
    ("recursion limit", "draft-too-deep"),
];

/// The first fault of each line that is no TOML: what comes after it on one line is mostly its consequence.
pub(super) fn faults(errors: &[Error], converter: &Converter<'_>) -> Vec<DraftFault> {
    let mut out: Vec<DraftFault> = Vec::new();
    for error in errors {
        let span = error.span().unwrap_or(0..0);
        let line = converter.line(span.start.min(converter.text.len().saturating_sub(1)));
        if out.iter().any(|it| it.line == Some(line)) {
            continue;
        }
        let what = sentence(error, line, converter);
        out.push(DraftFault { line: Some(line), path: String::new(), what });
    }
    out
}

fn sentence(error: &Error, line: usize, converter: &Converter<'_>) -> Sentence {
    let message = error.message();
    let written = converter.text.lines().nth(line - 1).unwrap_or_default();
    if let Some(number) = decimal_comma(written) {
        return sentence!("draft-decimal-comma", number = number);
    }
    let at = error.span().and_then(|span| converter.text.get(span)).unwrap_or_default();
    if message.starts_with("duplicate key") {
        return sentence!("draft-syntax-duplicate", name = at);
    }
    if message.starts_with("cannot extend value") {
        return sentence!("draft-syntax-extend", name = at);
    }
    if message.starts_with("invalid") && message.contains("string") {
        let open = message.contains("characters");
        return sentence!(if open { "draft-syntax-character" } else { "draft-syntax-quote-open" });
    }
    let known = KNOWN.iter().find(|(begins, _)| message.starts_with(begins));
    sentence!(known.map_or("draft-syntax-other", |(_, id)| *id))
}

/// The number with a point, where a line is `name = 9,1`.
fn decimal_comma(line: &str) -> Option<String> {
    let (_, value) = line.split_once('=')?;
    let value = value.split('#').next().unwrap_or_default().trim();
    super::read::is_decimal_comma(value).then(|| value.replace(',', "."))
}
