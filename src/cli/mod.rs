//! The command line: one file for each command. The only place that prints, and that sets exit statuses;
//! it decides nothing about the domain.
//!
//! Status 0: done. 1: refused with a reason, or the answer is no. 2: could not run.

mod append;
mod audit;
mod audited;
mod check;
mod circulate;
mod collect;
mod compare;
mod completions;
mod context;
mod demo;
mod document;
mod dossier;
mod draft;
mod due;
mod erase;
mod examine;
mod exchange;
mod export;
mod files;
mod foresight;
mod git;
mod guided;
mod handed;
mod hashes;
mod heads;
mod help;
mod history;
mod init;
mod key;
mod keyfile;
mod known;
mod life;
mod list;
mod log;
mod mail;
mod man;
mod meaning;
mod norm;
mod notify;
mod outcome;
mod pending;
mod personal;
mod play;
mod prepare;
mod progress;
mod promise;
mod prove;
mod read;
mod remote;
mod report;
mod reviews;
mod search;
mod show;
mod sign;
mod status;
mod system;
mod verify;
mod verify_proof;
mod waiting;
mod witness;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{ArgAction, ArgMatches, Command};

use crate::words::{Lang, say};

use context::Context;
use help::Help;
use outcome::{Done, Failure, Outcome};

pub use play::{Cast, DEMO, EXAMPLE, PlayFault, Played, example_key, example_nonce, play};

/// The program's name.
const NAME: &str = "verantwoord";

/// A command: its name, what it takes, and what it does.
struct Entry {
    name: &'static str,
    command: fn(Help) -> Command,
    run: fn(&Context, &ArgMatches) -> Outcome,
}

macro_rules! entries {
    ($($name:literal => $($module:ident)::+),* $(,)?) => {
        &[$(Entry { name: $name, command: $($module)::+::command, run: $($module)::+::run }),*]
    };
}

/// Every command, in the order of the help.
const ENTRIES: &[Entry] = entries! {
    "demo" => demo, "key" => key, "init" => init, "draft" => draft, "check" => check, "prepare" => prepare,
    "read" => read, "sign" => sign, "circulate" => circulate, "pending" => pending, "collect" => collect,
    "append" => append, "list" => list, "show" => show, "log" => log,
    "due" => due, "status" => status, "reviews" => reviews, "history" => history, "search" => search,
    "audit" => audit, "examine" => examine, "report" => report, "export" => export, "norm" => norm, "verify" => verify,
    "remote" => remote, "erase" => erase,
    "witness" => witness, "promise" => promise, "document" => document,
    "prove" => prove, "verify-proof" => verify_proof, "prove-consistency" => prove::consistency,
    "verify-consistency" => verify_proof::consistency, "dossier" => dossier, "verify-dossier" => dossier::check,
    "compare" => compare,
    "completions" => completions, "man" => man,
};

/// The whole command line, in a language.
#[must_use]
pub fn command(lang: Lang) -> Command {
    let help = Help { lang };
    let mut whole = help
        .command(NAME)
        .name(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .args(help.everywhere())
        .arg(help.switch(NAME, "version").short('V').action(ArgAction::Version));
    for entry in ENTRIES {
        whole = whole.subcommand((entry.command)(help).name(entry.name));
    }
    help::finish(whole, lang, NAME)
}

/// Runs the program with these arguments, the first of which is its own name.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let called = args.first().map_or_else(|| NAME.to_owned(), |it| it.to_string_lossy().into_owned());
    let lang = asked_lang(&args).unwrap_or_else(system::locale);
    match command(lang).try_get_matches_from(args) {
        Err(error) if !error.use_stderr() => {
            // Help and version: asked for, so on standard output.
            let _ = error.print();
            ExitCode::SUCCESS
        }
        Err(error) => fail(lang, &Failure::could_not(help::misuse(&error))),
        Ok(matches) => match dispatch(lang, &called, &matches) {
            Ok(Done::Yes) => ExitCode::SUCCESS,
            Ok(Done::No) => ExitCode::from(1),
            Err(failure) => fail(lang, &failure),
        },
    }
}

fn dispatch(lang: Lang, called: &str, matches: &ArgMatches) -> Outcome {
    let context = Context::new(lang, called, matches)?;
    let (name, matches) = matches.subcommand().unwrap_or((NAME, matches));
    match ENTRIES.iter().find(|it| it.name == name) {
        Some(entry) => (entry.run)(&context, matches),
        None => Err(Failure::could_not(crate::sentence!("misuse-no-command"))),
    }
}

fn fail(lang: Lang, failure: &Failure) -> ExitCode {
    use std::io::Write;
    let first = say(lang, &crate::sentence!("failure"));
    let _ = write!(std::io::stderr().lock(), "{first} {}", failure.text(lang));
    ExitCode::from(failure.status)
}

/// The language of `--lang`, read before anything else: the help itself must speak it.
fn asked_lang(args: &[OsString]) -> Option<Lang> {
    let texts = args.iter().skip(1).map(|it| it.to_string_lossy());
    let mut after = None;
    for text in texts {
        if after == Some(()) {
            return Lang::of_locale(&text);
        }
        match text.strip_prefix("--lang") {
            Some("") => after = Some(()),
            Some(rest) => return rest.strip_prefix('=').and_then(Lang::of_locale),
            None => {}
        }
    }
    None
}

/// Where `--output` says that a command writes; standard output where it says nothing.
fn output_of(matches: &ArgMatches) -> std::path::PathBuf {
    matches.get_one::<std::path::PathBuf>("output").cloned().unwrap_or_else(|| "-".into())
}
