//! Every sentence that the program can say is there in both languages, and none is left over.

use std::collections::{BTreeMap, BTreeSet};

use verantwoord::deviation::{Flag, Phase, Standing};
use verantwoord::statement::choice::Kind;
use verantwoord::statement::shape::{ObjectShape, Shape};
use verantwoord::statement::{Content, Statement};
use verantwoord::words::{Arg, Lang, Say, Sentence, exists, say};

use crate::source::{File, Token, closing, files};

/// Words with hyphens in the code that are no ids of sentences.
const NO_IDS: [&str; 35] = [
    "verify-dossier",
    "verify-proof",
    "prove-consistency",
    "verify-consistency",
    "dry-run",
    "as-seen-by",
    "head-signature",
    "key-list",
    "key-new",
    "key-show",
    "log-key",
    "no-passphrase",
    "known-at",
    "last-modified",
    "norm-list",
    "norm-show",
    "norm-import",
    "remote-add",
    "remote-clone",
    "remote-fetch",
    "remote-push",
    "remote-remove",
    "remote-show",
    "witness-add",
    "witness-cosign",
    "witness-serve",
    "witness-submit",
    "content-type",
    "promise-make",
    "promise-check",
    "promise-keep",
    "document-add",
    "document-get",
    "document-list",
    "document-remove",
];
/// As `NO_IDS`, and of others: a key type, a program, a directory.
const NAMES: [&str; 3] = ["ssh-ed25519", "ssh-keygen", "verantwoord-demo"];

/// Files that write a language of others, whose words have hyphens too: there only what is said is an id.
const FOREIGN: [&str; 4] =
    ["src/report/poam.rs", "src/store/git/desk.rs", "src/store/git/purge.rs", "src/store/git/remote.rs"];

/// Arguments that a sentence gets after it was made: the beginning of its id, and the name.
const GIVEN_LATER: [(&str, &str); 0] = [];

/// A message or an attribute of one, as `locales/` has it.
#[derive(Default)]
struct Message {
    text: String,
    /// How often it stands there.
    times: usize,
}

impl Message {
    fn variables(&self) -> BTreeSet<String> {
        let part = |rest: &str| -> String {
            rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect()
        };
        self.text.split('$').skip(1).map(part).collect()
    }
}

/// What a language can say, by id; an attribute by `id.attribute`.
fn messages(lang: Lang) -> BTreeMap<String, Message> {
    let mut out: BTreeMap<String, Message> = BTreeMap::new();
    for file in files(&format!("locales/{}", lang.tag()), "ftl") {
        let (mut id, mut current) = (String::new(), String::new());
        for line in file.text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
            let named = line.split_once(" =").map(|(name, text)| (name, text.trim()));
            let text = match named {
                Some((name, text)) if !name.starts_with(' ') => {
                    (id, current) = (name.to_owned(), name.to_owned());
                    text
                }
                Some((name, text)) if name.trim_start().starts_with('.') => {
                    current = format!("{id}{}", name.trim_start());
                    text
                }
                _ => {
                    assert!(line.starts_with(' '), "{}: what is this line? {line}", file.path);
                    out.get_mut(&current).unwrap().text.push_str(&format!("\n{line}"));
                    continue;
                }
            };
            let message = out.entry(current.clone()).or_default();
            message.text = text.to_owned();
            message.times += 1;
        }
    }
    out
}

fn is_id(text: &str) -> bool {
    let (id, attribute) = text.split_once('.').unwrap_or((text, "x"));
    let part = |it: &str| {
        !it.is_empty() && it.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.contains('-')
        && id.split('-').all(part)
        && part(attribute)
}

/// A sentence that the code makes: its id, where, and the arguments that it gets if that can be seen.
struct Made {
    id: String,
    path: String,
    given: Option<BTreeSet<String>>,
}

/// The sentences of a file: literals that look like an id, and whatever stands where an id belongs.
fn made(file: &File) -> Vec<Made> {
    let tokens = file.program();
    let mut out = Vec::new();
    let mut add = |id: String, given| out.push(Made { id, path: file.path.clone(), given });
    let text = |at: usize| tokens.get(at).and_then(Token::text);
    let is = |at: usize, what: &str| tokens.get(at).is_some_and(|it| it.is(what));
    for (at, token) in tokens.iter().enumerate() {
        if !FOREIGN.contains(&file.path.as_str()) && token.text().is_some_and(is_id) {
            add(token.text().unwrap().to_owned(), None);
        }
        if let (true, Some(id)) = (token.is("sentence") && is(at + 1, "!") && is(at + 2, "("), text(at + 3)) {
            add(id.to_owned(), Some(arguments(&tokens, at + 2)));
        }
        if (token.is("text") || token.is("exists")) && is(at + 1, "(") {
            // `text(lang, "id")`, `self.text("id")`.
            let end = closing(&tokens, at + 1);
            let last = if is(end - 1, ",") { end - 2 } else { end - 1 };
            if last == at + 2 || is(last - 1, ",") {
                text(last).into_iter().for_each(|id| add(id.to_owned(), None));
            }
        }
        if token.is("faults") && is(at + 1, "!") && is(at + 2, "{") {
            for (id, given) in faults(&tokens[at + 3..closing(&tokens, at + 2)]) {
                add(id, Some(given));
            }
        }
    }
    out
}

/// The words that a template asks for; it gives them no arguments.
fn asked(file: &File) -> Vec<Made> {
    let after = file.text.split("s.w(\"").skip(1).filter_map(|rest| rest.split_once('"'));
    after
        .map(|(id, _)| Made { id: id.to_owned(), path: file.path.clone(), given: Some(BTreeSet::new()) })
        .collect()
}

/// Every sentence that the program makes.
fn all_made() -> Vec<Made> {
    let (code, templates) = (files("src", "rs"), files("templates", "html"));
    code.iter().flat_map(made).chain(templates.iter().flat_map(asked)).collect()
}

/// No word stands in a template itself: between its tags and its expressions there are marks at most.
#[test]
fn no_word_stands_in_a_template() {
    for file in files("templates", "html") {
        let (mut words, mut rest) = (String::new(), file.text.as_str());
        while let Some((text, after)) = rest.split_once(['<', '{']) {
            words.push_str(text);
            words.push(' ');
            let opened = rest[text.len()..].chars().next();
            let close = match (opened, after.chars().next()) {
                (Some('{'), Some('{')) => "}}",
                (Some('{'), _) => "%}",
                _ => ">",
            };
            // What stands in a tag may hold expressions, and these may hold a `>`.
            let mut end = after;
            loop {
                let at = end.find(close).unwrap_or_else(|| panic!("{}: {end:.40}", file.path));
                let inner = end[..at].find("{{").or(end[..at].find("{%")).filter(|_| close == ">");
                let Some(inner) = inner else {
                    rest = &end[at + close.len()..];
                    break;
                };
                let until = end[inner..].find(['}']).map_or(end.len(), |it| inner + it);
                end = &end[until..];
            }
        }
        // A style sheet, and commands that a person copies, are in no language.
        let none = ["base.html", "proof.html"].iter().any(|it| file.path.ends_with(it));
        let left = words.split_whitespace().find(|it| it.chars().filter(|c| c.is_alphabetic()).count() > 1);
        assert!(none || left.is_none(), "{}: {left:?}", file.path);
    }
}

/// The names before `=` in `sentence!(…)` whose bracket opens here, and those of `.with("name", …)` after it.
fn arguments(tokens: &[Token], open: usize) -> BTreeSet<String> {
    let end = closing(tokens, open);
    let (mut out, mut depth) = (BTreeSet::new(), 0);
    for at in open..end {
        match &tokens[at] {
            Token::Mark('(' | '[' | '{') => depth += 1,
            Token::Mark(')' | ']' | '}') => depth -= 1,
            Token::Mark(',') if depth == 1 && tokens[at + 2].is("=") => {
                out.extend(tokens[at + 1].word().map(str::to_owned));
            }
            _ => {}
        }
    }
    let mut at = end + 1;
    while tokens.get(at).is_some_and(|it| it.is(".")) && tokens[at + 1].is("with") {
        out.extend(tokens[at + 3].text().map(str::to_owned));
        at = closing(tokens, at + 2) + 1;
    }
    out
}

/// The ids of `faults! { … }`, with the fields of each variant.
fn faults(tokens: &[Token]) -> Vec<(String, BTreeSet<String>)> {
    let mut out = Vec::new();
    for at in 2..tokens.len() {
        let (Some(id), true) = (tokens[at].text(), tokens[at - 1].is(">") && tokens[at - 2].is("=")) else {
            continue;
        };
        let open = (0..at).rev().find(|open| tokens[at - 3].is("}") && closing(tokens, *open) == at - 3);
        let fields = open.filter(|open| tokens[*open].is("{")).map_or(&[][..], |open| &tokens[open..at - 3]);
        let named = fields.windows(3).filter(|it| it[1].is(":") && !it[2].is(":"));
        out.push((id.to_owned(), named.filter_map(|it| it[0].word().map(str::to_owned)).collect()));
    }
    out
}

/// The ids that the shapes of the record, the lists of words and the calendar make.
fn derived() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let mut add = |id: String| out.extend([id]);
    for kind in Kind::ALL {
        add(format!("kind-{}", kind.word()));
        add(format!("kind-{}.purpose", kind.word()));
        object(&Statement::shape(*kind), &mut add);
        object(&Content::shape(*kind), &mut add);
    }
    (1..=12).for_each(|month| add(format!("month-{month}")));
    Phase::ALL.iter().for_each(|it| add(it.sentence().id.into_owned()));
    Flag::ALL.iter().for_each(|it| add(it.sentence().id.into_owned()));
    verantwoord::report::REGISTERS.iter().for_each(|it| add(format!("register-{}", it.word)));
    Standing::ALL.iter().for_each(|it| add(it.sentence().id.into_owned()));
    for group in verantwoord::audit::GROUPS {
        add(group.name().id.into_owned());
        for rule in group.rules {
            for it in [rule.name(), rule.looks(), rule.why(), rule.todo()] {
                add(it.id.into_owned());
            }
        }
    }
    out
}

fn object(of: &ObjectShape, add: &mut dyn FnMut(String)) {
    add(format!("object-{}", of.name));
    for member in &of.members {
        add(member.words());
        add(format!("{}.purpose", member.words()));
        shape(&member.shape, add);
    }
}

fn shape(of: &Shape, add: &mut dyn FnMut(String)) {
    match of {
        Shape::Scalar(scalar) => add(format!("scalar-{}", scalar.name)),
        Shape::Choice(choice) => choice.words.iter().for_each(|word| add(choice.label(word))),
        Shape::Object(it) => object(it, add),
        Shape::Tagged { variants, .. } => variants.iter().for_each(|(_, it)| object(it, add)),
        Shape::List { of, .. } => shape(of, add),
    }
}

/// The ids that `src/cli/help.rs` makes of the names of commands, arguments and values.
fn command_line() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for file in files("src/cli", "rs") {
        let tokens = file.program();
        let said = |at: usize| match tokens.get(at) {
            Some(Token::Text(text)) => Some(text.clone()),
            // The program's own name, a constant.
            Some(Token::Word(word)) if word == "NAME" => Some("verantwoord".to_owned()),
            _ => None,
        };
        for (at, token) in tokens.iter().enumerate().filter(|(_, it)| it.word().is_some()) {
            if !tokens.get(at + 1).is_some_and(|it| it.is("(")) {
                continue;
            }
            let (Some(first), second, third) = (said(at + 2), said(at + 4), said(at + 6)) else { continue };
            match (token.word().unwrap_or_default(), second, third) {
                ("command", ..) => {
                    out.extend([format!("cmd-{first}"), format!("cmd-{first}.example")]);
                }
                ("positional", Some(name), _) => {
                    out.extend([format!("arg-{first}-{name}"), format!("value-{name}")]);
                }
                ("option", Some(name), Some(value)) => {
                    out.extend([format!("arg-{first}-{name}"), format!("value-{value}")]);
                }
                ("switch", Some(name), _) => out.extend([format!("arg-{first}-{name}")]),
                ("forms", ..) => out.extend([format!("arg-{first}-format")]),
                ("choice", ..) => out.extend([format!("arg-{first}")]),
                _ => {}
            }
        }
    }
    out
}

#[test]
fn both_languages_say_the_same_things_once() {
    let (dutch, english) = (messages(Lang::Nl), messages(Lang::En));
    let ids = |of: &BTreeMap<String, Message>| of.keys().cloned().collect::<BTreeSet<_>>();
    let apart: Vec<String> = ids(&dutch).symmetric_difference(&ids(&english)).cloned().collect();
    assert!(apart.is_empty(), "in one language alone: {apart:?}");
    let mut wrong = Vec::new();
    for (id, message) in dutch.iter().chain(&english) {
        if message.times != 1 {
            wrong.push(format!("{id} stands there {} times", message.times));
        }
    }
    for (id, message) in &dutch {
        let (ours, theirs) = (message.variables(), english[id].variables());
        if ours != theirs {
            wrong.push(format!("{id} takes {ours:?} in Dutch and {theirs:?} in English"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each is a sentence that Fluent can say with what it takes, whatever the number.
#[test]
fn every_sentence_can_be_said() {
    for lang in Lang::ALL {
        for (id, message) in messages(lang) {
            let arguments: Vec<Arg> =
                vec![Arg::Number(0), Arg::Number(1), Arg::Number(2), Arg::Text("x".into())];
            for argument in arguments {
                let mut sentence = Sentence::new(id.clone());
                for name in message.variables() {
                    sentence.args.push((String::leak(name), argument.clone()));
                }
                let said = say(lang, &sentence);
                assert!(!said.contains("{$") && said != format!("{{{id}}}"), "{lang:?} {id}: {said}");
                assert!(said.chars().any(char::is_alphanumeric), "{lang:?} {id} says nothing");
            }
        }
    }
}

#[test]
fn what_the_code_says_is_there() {
    let mut wrong = BTreeSet::new();
    let is_rule = |id: &str| verantwoord::audit::rule(id).is_some();
    let no_id = |id: &str| NO_IDS.contains(&id) || NAMES.contains(&id) || is_rule(id);
    let sentences: Vec<Made> = all_made().into_iter().filter(|it| !no_id(&it.id)).collect();
    for lang in Lang::ALL {
        let there = messages(lang);
        for sentence in &sentences {
            let Some(message) = there.get(&sentence.id) else {
                wrong.insert(format!("{}: {} is not in locales/{}", sentence.path, sentence.id, lang.tag()));
                continue;
            };
            let Some(mut given) = sentence.given.clone() else { continue };
            let later = GIVEN_LATER.iter().filter(|(start, _)| sentence.id.starts_with(start));
            given.extend(later.map(|(_, name)| (*name).to_owned()));
            for lacking in message.variables().difference(&given) {
                wrong.insert(format!("{}: {} is not given ${lacking}", sentence.path, sentence.id));
            }
        }
        for id in derived().into_iter().chain(command_line()).filter(|id| !exists(lang, id)) {
            wrong.insert(format!("{id} is not in locales/{}", lang.tag()));
        }
    }
    assert!(wrong.is_empty(), "{} sentences:\n{}", wrong.len(), Vec::from_iter(wrong).join("\n"));
}

/// The help of every command, as it is shown: what is missing shows as its id between braces.
#[test]
fn the_help_is_whole() {
    fn check(lang: Lang, mut command: clap::Command) {
        let help = command.render_long_help().to_string();
        let name = command.get_name().to_owned();
        for start in ["{cmd-", "{arg-", "{value-", "{help-"] {
            assert!(!help.contains(start), "{lang:?} {name}: {help}");
        }
        for inner in command.get_subcommands() {
            check(lang, inner.clone());
        }
    }
    for lang in Lang::ALL {
        check(lang, verantwoord::cli::command(lang));
    }
}

#[test]
fn what_is_there_is_said() {
    let mut used: BTreeSet<String> = all_made().into_iter().map(|it| it.id).collect();
    used.extend(derived());
    used.extend(command_line());
    let left: Vec<String> = messages(Lang::Nl).into_keys().filter(|id| !used.contains(id)).collect();
    assert!(left.is_empty(), "nothing says these: {}", left.join(" "));
}
