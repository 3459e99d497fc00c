//! Help, in the user's language: `clap` parses, the words are ours.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command, value_parser};

use crate::sentence;
use crate::words::{Lang, Sentence, text};

/// Makes commands and arguments whose words stand in `locales/`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Help {
    pub(super) lang: Lang,
}

impl Help {
    fn text(self, id: &str) -> String {
        text(self.lang, id)
    }

    /// A command: `cmd-NAME` says what it does, `cmd-NAME.example` shows it.
    pub(super) fn command(self, name: &'static str) -> Command {
        Command::new(name)
            .about(self.text(&format!("cmd-{name}")))
            .after_help(format!(
                "{}\n{}",
                self.text("help-example"),
                indent(&self.text(&format!("cmd-{name}.example")))
            ))
            .disable_help_subcommand(true)
            .disable_help_flag(true)
            .disable_version_flag(true)
            .next_help_heading(self.text("help-options"))
            .subcommand_help_heading(self.text("help-commands"))
            .subcommand_value_name(self.text("value-command"))
            .help_template("{about}\n\n{usage}\n\n{all-args}{after-help}\n")
    }

    /// What stands alone: FILE, DIR.
    pub(super) fn positional(self, command: &str, name: &'static str) -> Arg {
        Arg::new(name)
            .help(self.text(&format!("arg-{command}-{name}")))
            .value_name(self.text(&format!("value-{name}")))
            .help_heading(self.text("help-arguments"))
            .hide_possible_values(true)
    }

    /// An option with a value; `value` names its words in `locales/`.
    pub(super) fn option(self, command: &str, name: &'static str, value: &str) -> Arg {
        Arg::new(name)
            .long(name)
            .help(self.text(&format!("arg-{command}-{name}")))
            .value_name(self.text(&format!("value-{value}")))
            .hide_possible_values(true)
    }

    /// A flag of a command.
    pub(super) fn switch(self, command: &str, name: &'static str) -> Arg {
        Arg::new(name).long(name).help(self.text(&format!("arg-{command}-{name}"))).action(ArgAction::SetTrue)
    }

    /// `--output FILE` of a command that writes one.
    pub(super) fn output(self) -> Arg {
        Arg::new("output")
            .long("output")
            .help(self.text("arg-output"))
            .value_name(self.text("value-file"))
            .value_parser(value_parser!(PathBuf))
    }

    /// The `--format` of a command that has other forms than everybody's text and JSON, in the place of that one.
    pub(super) fn forms(self, command: &str, words: &'static [&'static str]) -> Arg {
        self.words("format", &format!("arg-{command}-format"), words)
    }

    fn words(self, name: &'static str, help: &str, words: &'static [&'static str]) -> Arg {
        Arg::new(name)
            .long(name)
            .help(self.text(help))
            .value_name(words.join("|"))
            .value_parser(PossibleValuesParser::new(words))
            .hide_possible_values(true)
    }

    /// The options that every command takes.
    pub(super) fn everywhere(self) -> [Arg; 3] {
        let choice = |name, words| {
            let arg = self.words(name, &format!("arg-{name}"), words);
            arg.help_heading(self.text("help-everywhere")).global(true)
        };
        let ledger = Arg::new("ledger")
            .long("ledger")
            .help(self.text("arg-ledger"))
            .value_name(self.text("value-dir"))
            .value_parser(value_parser!(PathBuf))
            .help_heading(self.text("help-everywhere"))
            .global(true);
        [ledger, choice("format", &["text", "json"]), choice("lang", &["nl", "en"])]
    }
}

fn indent(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect::<String>().trim_end().to_owned()
}

/// Gives each command its `--help` and its line of use, in the user's language, made from its arguments.
pub(super) fn finish(command: Command, lang: Lang, path: &str) -> Command {
    let mut usage = format!("{} {path}", text(lang, "help-usage"));
    let positionals: Vec<String> = command
        .get_positionals()
        .map(|arg| {
            let name =
                arg.get_value_names().and_then(|it| it.first()).map(ToString::to_string).unwrap_or_default();
            let many = arg.get_num_args().is_some_and(|it| it.max_values() > 1);
            let name = if many { format!("{name}…") } else { name };
            if arg.is_required_set() { name } else { format!("[{name}]") }
        })
        .collect();
    let has_commands = command.has_subcommands();
    usage.push_str(&format!(" [{}]", text(lang, "value-options")));
    if has_commands {
        usage.push_str(&format!(" {}", text(lang, "value-command")));
    }
    for positional in positionals {
        usage.push_str(&format!(" {positional}"));
    }
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    let asked = Arg::new("help").long("help").short('h').help(text(lang, "arg-help")).action(ArgAction::Help);
    let mut command = command.override_usage(usage).arg(asked.help_heading(text(lang, "help-everywhere")));
    for name in names {
        let inner = format!("{path} {name}");
        command = command.mut_subcommand(name, |it| finish(it, lang, &inner));
    }
    command
}

/// What `clap` did not understand, in our words.
pub(super) fn misuse(error: &clap::Error) -> Sentence {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::UnknownArgument => sentence!("misuse-unknown", argument = argument),
        ErrorKind::InvalidSubcommand => {
            sentence!("misuse-command", command = context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            sentence!("misuse-no-command")
        }
        ErrorKind::MissingRequiredArgument => sentence!("misuse-missing", argument = argument),
        ErrorKind::ArgumentConflict => {
            sentence!("misuse-conflict", argument = argument, other = context(ContextKind::PriorArg))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation
            if context(ContextKind::InvalidValue).is_empty() =>
        {
            sentence!("misuse-no-value", argument = argument)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let (value, words) = (context(ContextKind::InvalidValue), context(ContextKind::ValidValue));
            match words.is_empty() {
                true => sentence!("misuse-value", argument = argument, value = value),
                false => sentence!("misuse-word", argument = argument, value = value, words = words),
            }
        }
        _ => sentence!("misuse-other", argument = argument),
    }
}
