//! `promise make|check|keep`: a keeper who takes a statement in says by when it will stand in the log, and a body holds
//! that against the log.
//!
//! What a body keeps lies in its own state directory, `promises/ORIGIN/DIGEST`: the promise under the digest of its text,
//! and with `.sig` the signatures that it names.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use crate::crypto::{Digest, Note, Signatures, parse_handed_in};
use crate::deviation::Lives;
use crate::ledger::{Breach, HandedIn, MAX_PROMISE_DAYS, Promise, PromiseFault, PromiseState, Verified};
use crate::sentence;
use crate::statement::plain;
use crate::statement::scalar::Time;
use crate::words::Sentence;

use super::context::{Context, answer};
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{append, exchange, files, handed, system};

const DAY: i64 = 86_400;

pub(super) fn command(help: Help) -> Command {
    let files = |arg: Arg| arg.num_args(1..).value_parser(value_parser!(PathBuf));
    let days = value_parser!(u64).range(1..=MAX_PROMISE_DAYS);
    help.command("promise")
        .subcommand_required(true)
        .subcommand(
            help.command("promise-make")
                .name("make")
                .arg(files(help.positional("promise-make", "file")).required(true))
                .arg(help.option("promise-make", "days", "days").value_parser(days))
                .arg(help.option("promise-make", "log-key", "file").value_parser(value_parser!(PathBuf))),
        )
        .subcommand(
            help.command("promise-check").name("check").arg(files(help.positional("promise-check", "file"))),
        )
        .subcommand(
            help.command("promise-keep")
                .name("keep")
                .arg(files(help.positional("promise-keep", "file")).required(true)),
        )
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("make", matches)) => make(context, matches),
        Some(("check", matches)) => check(context, matches),
        Some(("keep", matches)) => keep(context, matches),
        _ => Err(Failure::could_not(sentence!("misuse-no-command"))),
    }
}

fn paths(matches: &ArgMatches) -> Vec<PathBuf> {
    matches.get_many::<PathBuf>("file").unwrap_or_default().cloned().collect()
}

/// Where the promise for a file goes: beside it.
fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(extension);
    name.into()
}

fn make(context: &Context, matches: &ArgMatches) -> Outcome {
    let given = handed::read_all(context, &paths(matches))?;
    let path = context.ledger_path();
    let (mut keeper, _) = exchange::keeper(context, &path)?;
    let view = exchange::view(&keeper)?;
    let mut lives = Lives::of(view).map_err(Failure::could_not)?;
    let (log_key, now) = exchange::log_key(context, matches, &keeper, view.size())?;
    // A promise that can't be kept is none.
    let all: Vec<HandedIn> = given.iter().map(|it| it.1.clone()).collect();
    keeper.judge(&all, now, &mut lives).map_err(append::failure)?;
    let view = exchange::view(&keeper)?;
    let days = matches.get_one::<u64>("days").copied().unwrap_or(MAX_PROMISE_DAYS);
    let days = i64::try_from(days).unwrap_or_default();
    let by = Time::from_unix(now.unix() + days * DAY);
    let by = by.ok_or_else(|| Failure::could_not(sentence!("no-clock")))?;
    let (mut text, mut out) = (String::new(), Vec::new());
    for (file, handed) in &given {
        let note = view.promise(handed, by, &log_key).map_err(append::failure)?;
        let target = beside(&file.path, ".promise");
        context.write_output(&target, note.to_string().as_bytes(), false)?;
        let day = plain::moment(context.lang, by);
        let what = sentence!("promise-made", path = target.as_path(), file = file.path.as_path(), by = day);
        text.push_str(&(context.say(&what) + "\n"));
        let digest = file.digest().to_string();
        out.push(json!({ "file": target.display().to_string(), "statement": digest, "by": by.to_string() }));
    }
    context.print(&text, &json!(out))?;
    Ok(Done::Yes)
}

/// A promise, with the signatures that it names if they are at hand.
struct Held {
    path: PathBuf,
    promise: Promise,
    note: Note,
    signatures: Option<Signatures>,
}

impl Held {
    /// The promise in a file. The signatures lie beside it, or beside the statement whose name it has.
    fn read(context: &Context, path: &Path) -> Result<Self, Failure> {
        let told =
            |fault: PromiseFault| Failure::refused(sentence!("promise-bad", path = path, fault = fault));
        let (promise, note) = Promise::parse(&context.read_file(path)?).map_err(told)?;
        let statement = path.with_extension("");
        let mut signatures = None;
        for beside in [beside(path, ".sig"), beside(&statement, ".sig")] {
            if beside.is_file() {
                let blocks = parse_handed_in(&context.read_file(&beside)?).ok();
                let found = blocks.and_then(|it| Signatures::new(it).ok());
                signatures = found.filter(|it| Digest::of(it.to_armor().as_bytes()) == promise.signatures);
            }
            if signatures.is_some() {
                break;
            }
        }
        Ok(Self { path: path.to_owned(), promise, note, signatures })
    }

    fn stands(&self, ledger: &Verified, now: Time) -> Result<PromiseState, PromiseFault> {
        self.promise.stands(&self.note, ledger, self.signatures.as_ref(), now)
    }

    /// What is said of it, and whether all is well.
    fn told(&self, context: &Context, ledger: &Verified, standing: &PromiseState) -> (Sentence, bool) {
        let path = self.path.as_path();
        let by = plain::moment(context.lang, self.promise.by);
        match standing {
            PromiseState::Kept { entry } => (sentence!("promise-kept", path = path, entry = *entry), true),
            PromiseState::Due => (sentence!("promise-due", path = path, by = by), true),
            PromiseState::Unsure { entry } => {
                (sentence!("promise-unsure", path = path, entry = *entry), false)
            }
            PromiseState::Overdue => (sentence!("promise-overdue", path = path, by = by), false),
            PromiseState::Broken(how) => {
                let (how, size) = (how.clone(), ledger.size());
                (sentence!("promise-broken", path = path, how = how, size = size), false)
            }
        }
    }
}

fn word(standing: &PromiseState) -> &'static str {
    match standing {
        PromiseState::Kept { .. } => "kept",
        PromiseState::Unsure { .. } => "unsure",
        PromiseState::Due => "due",
        PromiseState::Overdue => "overdue",
        PromiseState::Broken(_) => "broken",
    }
}

fn check(context: &Context, matches: &ArgMatches) -> Outcome {
    let ledger = context.ledger()?;
    let named = paths(matches);
    let held = match named.is_empty() {
        true => kept(context, ledger.origin())?,
        false => named.iter().map(|it| Held::read(context, it)).collect::<Result<_, _>>()?,
    };
    let (mut text, mut out, mut good) = (String::new(), Vec::<Value>::new(), true);
    if held.is_empty() {
        text = context.say(&sentence!("promise-none")) + "\n";
    }
    for it in &held {
        let standing = it.stands(&ledger, context.now).map_err(|fault| {
            Failure::refused(sentence!("promise-bad", path = it.path.as_path(), fault = fault))
        })?;
        let (what, well) = it.told(context, &ledger, &standing);
        good &= well;
        text.push_str(&(context.say(&what) + "\n"));
        out.push(json!({
            "file": it.path.display().to_string(),
            "statement": it.promise.statement.to_string(),
            "by": it.promise.by.to_string(),
            "standing": word(&standing),
            "message": context.say(&what),
        }));
    }
    context.print(&text, &json!(out))?;
    answer(good)
}

/// Where promises of a ledger are kept.
fn directory(origin: &str) -> Result<PathBuf, Failure> {
    let none = || Failure::could_not(sentence!("witness-no-state"));
    let name = Digest::of(origin.as_bytes()).to_string();
    Ok(system::state_directory().ok_or_else(none)?.join("promises").join(name))
}

fn keep(context: &Context, matches: &ArgMatches) -> Outcome {
    let ledger = context.ledger()?;
    let directory = directory(ledger.origin())?;
    std::fs::create_dir_all(&directory).map_err(|error| Failure::io(&directory, &error))?;
    let (mut text, mut out) = (String::new(), Vec::new());
    for path in paths(matches) {
        let held = Held::read(context, &path)?;
        // One that the log did not sign binds nobody.
        let told = |fault| Failure::refused(sentence!("promise-bad", path = path.as_path(), fault = fault));
        held.stands(&ledger, context.now).map_err(told)?;
        let target = directory.join(Digest::of(held.note.text.as_bytes()).to_string());
        let put = |path: &Path, bytes: &[u8]| {
            files::write(path, bytes, true).map_err(|error| Failure::io(path, &error))
        };
        put(&target, held.note.to_string().as_bytes())?;
        if let Some(signatures) = &held.signatures {
            put(&beside(&target, ".sig"), signatures.to_armor().as_bytes())?;
        }
        let what = match held.signatures {
            Some(_) => sentence!("promise-held", path = path.as_path()),
            None => sentence!("promise-held-without", path = path.as_path()),
        };
        text.push_str(&(context.say(&what) + "\n"));
        out.push(json!({ "file": target.display().to_string(), "signatures": held.signatures.is_some() }));
    }
    context.print(&text, &json!(out))?;
    Ok(Done::Yes)
}

/// The promises of a ledger that this user keeps.
fn kept(context: &Context, origin: &str) -> Result<Vec<Held>, Failure> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(directory(origin)?)
        .map(|files| files.flatten().map(|it| it.path()).collect())
        .unwrap_or_default();
    let is_promise =
        |it: &PathBuf| it.file_name().is_some_and(|name| Digest::from_hex(&name.to_string_lossy()).is_some());
    paths.retain(is_promise);
    paths.sort();
    paths.iter().map(|path| Held::read(context, path)).collect()
}

/// Why this user should not vouch for the ledger: every promise whose time has come while the statement, or a signature of
/// it, is not there. One that was kept too late stays proof of that, and holds nothing up.
pub(super) fn broken(context: &Context, ledger: &Verified, now: Time) -> Result<Vec<Sentence>, Failure> {
    let mut broken = Vec::new();
    for it in kept(context, ledger.origin())? {
        let told =
            |fault| Failure::refused(sentence!("promise-bad", path = it.path.as_path(), fault = fault));
        let standing = it.stands(ledger, now).map_err(told)?;
        let late = matches!(standing, PromiseState::Broken(Breach::Late { .. }));
        if !late && matches!(standing, PromiseState::Broken(_) | PromiseState::Overdue) {
            broken.push(it.told(context, ledger, &standing).0);
        }
    }
    Ok(broken)
}
