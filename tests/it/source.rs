//! The program's own source, as tokens: for tests that look at the code and not at what it does.

use std::path::{Path, PathBuf};

/// A piece of Rust; comments and blanks are none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Token {
    /// A name, a word or a number.
    Word(String),
    /// What a string literal says, escapes read where they matter.
    Text(String),
    /// Any other character.
    Mark(char),
}

impl Token {
    pub(crate) fn is(&self, what: &str) -> bool {
        match self {
            Self::Word(word) => word == what,
            Self::Mark(mark) => what.len() == mark.len_utf8() && what.starts_with(*mark),
            Self::Text(_) => false,
        }
    }

    pub(crate) fn word(&self) -> Option<&str> {
        if let Self::Word(word) = self { Some(word) } else { None }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

/// A file of the repository, by its path from the root.
pub(crate) struct File {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    pub(crate) fn tokens(&self) -> Vec<Token> {
        tokens(&self.text)
    }

    /// The tokens without the tests: what lies in a file of tests, or in `#[cfg(test)] mod … { … }`.
    pub(crate) fn program(&self) -> Vec<Token> {
        let within = |name: &str| self.path.split(['/', '.']).any(|part| part == name);
        if within("tests") { vec![] } else { without_tests(self.tokens()) }
    }
}

pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file under a folder of the repository with this extension, in order.
pub(crate) fn files(folder: &str, extension: &str) -> Vec<File> {
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    let wanted = found.into_iter().filter(|it| it.extension().is_some_and(|it| it == extension));
    wanted
        .map(|path| File {
            text: std::fs::read_to_string(&path).unwrap(),
            path: path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned(),
        })
        .collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, found) } else { found.push(path) }
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let chars: Vec<char> = text.chars().collect();
    let (mut out, mut at) = (Vec::new(), 0);
    let peek = |at: usize| chars.get(at).copied().unwrap_or('\0');
    while at < chars.len() {
        let c = chars[at];
        if c == '/' && peek(at + 1) == '/' {
            while at < chars.len() && chars[at] != '\n' {
                at += 1;
            }
        } else if let Some(hashes) = raw_string(&chars[at..]) {
            let start = at + 2 + hashes;
            let end = (start..chars.len())
                .find(|end| chars[*end] == '"' && chars[end + 1..].iter().take(hashes).all(|it| *it == '#'))
                .unwrap();
            out.push(Token::Text(chars[start..end].iter().collect()));
            at = end + 1 + hashes;
        } else if c == '"' {
            let mut said = String::new();
            at += 1;
            while peek(at) != '"' {
                if chars[at] == '\\' {
                    at += 1;
                    if peek(at) == '\n' {
                        while peek(at + 1).is_whitespace() {
                            at += 1;
                        }
                        at += 1;
                        continue;
                    }
                    said.push('\\');
                }
                said.push(chars[at]);
                at += 1;
            }
            out.push(Token::Text(said));
            at += 1;
        } else if c == '\'' && (peek(at + 1) == '\\' || peek(at + 2) == '\'') {
            // A character, no lifetime.
            at += if peek(at + 1) == '\\' { 3 } else { 2 };
            while peek(at) != '\'' {
                at += 1;
            }
            at += 1;
        } else if c.is_alphanumeric() || c == '_' {
            let start = at;
            while peek(at).is_alphanumeric() || peek(at) == '_' {
                at += 1;
            }
            out.push(Token::Word(chars[start..at].iter().collect()));
        } else {
            if !c.is_whitespace() {
                out.push(Token::Mark(c));
            }
            at += 1;
        }
    }
    out
}

/// The number of `#` of a raw string that begins here.
fn raw_string(chars: &[char]) -> Option<usize> {
    let ('r', rest) = chars.split_first().map(|(first, rest)| (*first, rest))? else { return None };
    let hashes = rest.iter().take_while(|it| **it == '#').count();
    (rest.get(hashes) == Some(&'"')).then_some(hashes)
}

fn without_tests(tokens: Vec<Token>) -> Vec<Token> {
    let begin = ["#", "[", "cfg", "(", "test", ")", "]", "mod"];
    let (mut out, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        let here = &tokens[at..];
        if here.len() > begin.len() && begin.iter().zip(here).all(|(what, token)| token.is(what)) {
            at += begin.len() + 1;
            if tokens[at].is("{") {
                at = closing(&tokens, at);
            }
        } else {
            out.push(tokens[at].clone());
        }
        at += 1;
    }
    out
}

/// Where the bracket that opens at a place closes.
pub(crate) fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        if let Token::Mark(mark) = token {
            match mark {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' => depth -= 1,
                _ => {}
            }
        }
        if depth == 0 {
            return at;
        }
    }
    tokens.len()
}

#[test]
fn tokens_are_what_rust_sees() {
    let read = tokens("a(\"x\\n\", 'y', '\\'', \"//\") /* no */ // \"z\"\n<'a> r#\"q\"\"#");
    let texts: Vec<&str> = read.iter().filter_map(Token::text).collect();
    assert_eq!(texts, ["x\\n", "//", "q\""]);
    let cut = without_tests(tokens("a #[cfg(test)] mod t { { } b } c #[cfg(test)] mod u; d"));
    assert_eq!(cut.iter().filter_map(Token::word).collect::<Vec<_>>(), ["a", "c", "d"]);
}
