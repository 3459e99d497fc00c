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
    ("invalid date", "draft-syntax-number"),
    ("invalid time", "draft-syntax-number"),
    ("invalid integer", "draft-syntax-number"),
    ("invalid float", "draft-syntax-number"),
    ("`_` may only", "draft-syntax-number"),
    (TOO_DEEP[0], "draft-too-deep"),
    (TOO_DEEP[1], "draft-too-deep"),
];

/// What the TOML reader says of too many layers.
const TOO_DEEP: [&str; 2] = ["cannot recurse", "recursion limit"];

/// How many errors of the TOML reader are looked at.
const MAX_ERRORS: usize = 1_000;

/// What the TOML reader says once the rest of the file is taken for the rest of a list or of `{`.
const SWALLOWED: &[&str] =
    &["missing comma", "missing assignment", "unexpected `=` in array", "unclosed", "invalid inline table"];

/// The first fault of each line that is no TOML: what comes after it on one line is mostly its consequence.
pub(super) fn faults(errors: &[Error], converter: &Converter<'_>) -> Vec<DraftFault> {
    let mut errors: Vec<&Error> = errors.iter().collect();
    errors.sort_by_key(|it| it.span().map_or(0, |span| span.start));
    let too_deep = |it: &&Error| TOO_DEEP.iter().any(|begins| it.message().starts_with(begins));
    let opened = match errors.iter().any(too_deep) {
        true => None,
        false => errors.iter().find_map(|it| opened_by(it.message())),
    };
    let mut out: Vec<DraftFault> = Vec::new();
    let mut heading_broken = false;
    // More than this is of no use to anybody, and each costs a look at the text.
    for error in errors.into_iter().take(MAX_ERRORS) {
        if let Some((bracket, id)) = opened
            && SWALLOWED.iter().any(|it| error.message().starts_with(it))
        {
            // Where it was opened is where a person must look; what follows is its consequence.
            let at = error.span().map_or(0, |span| span.start);
            let opened = converter.text.get(..at).and_then(|before| before.rfind(bracket)).unwrap_or(at);
            let line = converter.line(opened);
            out.retain(|it| it.line < Some(line));
            out.push(fault(line, sentence!(id)));
            break;
        }
        let line = line_of(error, converter);
        if out.last().is_some_and(|it| it.line == Some(line)) {
            continue;
        }
        let what = sentence(error, line, converter);
        // The lines below a broken heading were taken for those of the heading above it.
        let consequence =
            heading_broken && ["draft-syntax-duplicate", "draft-syntax-extend"].contains(&&*what.id);
        heading_broken |= what.id == "draft-syntax-heading";
        if !consequence {
            out.push(fault(line, what));
        }
    }
    out
}

fn fault(line: usize, what: Sentence) -> DraftFault {
    DraftFault { line: Some(line), path: String::new(), what }
}

/// The bracket that an error says was never closed, and what we say of it.
fn opened_by(message: &str) -> Option<(char, &'static str)> {
    let list = message.starts_with("unclosed array, ") || message.starts_with("unexpected `=` in array");
    if list {
        Some(('[', "draft-syntax-list-open"))
    } else if message.starts_with("unclosed inline table") {
        Some(('{', "draft-syntax-braces-open"))
    } else {
        None
    }
}

fn line_of(error: &Error, converter: &Converter<'_>) -> usize {
    let text = converter.text;
    let at = error.span().map_or(0, |span| span.start);
    let at = if error.message().starts_with("invalid multi-line") && text.get(at..).is_some_and(str::is_empty)
    {
        // It goes on to the end of the file: what a person looks for is where it begins.
        text.rfind("\"\"\"").max(text.rfind("'''")).unwrap_or(at)
    } else {
        at
    };
    converter.line(at.min(text.len().saturating_sub(1)))
}

fn sentence(error: &Error, line: usize, converter: &Converter<'_>) -> Sentence {
    let message = error.message();
    let written = converter.text.lines().nth(line - 1).unwrap_or_default();
    if let Some(number) = decimal_comma(written) {
        return sentence!("draft-decimal-comma", number = number);
    }
    let value = written.split_once('=').map(|(_, value)| value.trim());
    if value.is_some_and(|it| it.is_empty() || it.starts_with('#')) && message.contains("quoted") {
        return sentence!("draft-syntax-no-value");
    }
    if value.is_some_and(|it| it.starts_with(['“', '”', '„', '‘', '’', '«'])) {
        return sentence!("draft-syntax-curly");
    }
    if message.starts_with("invalid boolean") {
        return sentence!("draft-not-a", expected = sentence!("scalar-bool"));
    }
    if value.is_some_and(is_day) && message.starts_with("invalid date") {
        return sentence!("draft-not-a", expected = sentence!("scalar-date"));
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

/// Whether a value begins as a day does, in whatever order: `31-02-2026`.
fn is_day(value: &str) -> bool {
    let mut parts = value.splitn(3, '-').map(|part| part.bytes().take_while(u8::is_ascii_digit).count());
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    [year, month, day].iter().all(|part| part.is_some_and(|digits| (1..=4).contains(&digits)))
}
