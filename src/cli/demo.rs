//! `demo [DIR]`: the six cases, played into a new ledger with fresh keys, verified, and what to look at next.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;
use zeroize::Zeroizing;

use crate::crypto::{SecretKey, Signer};
use crate::ledger::Keeper;
use crate::sentence;
use crate::words::Sentence;

use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::play::{Cast, DEMO, play};
use super::{files, system};

pub(super) fn command(help: Help) -> Command {
    help.command("demo").arg(help.positional("demo", "dir").value_parser(value_parser!(PathBuf)))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let directory = matches.get_one::<PathBuf>("dir").cloned().unwrap_or_else(|| "verantwoord-demo".into());
    if directory.symlink_metadata().is_ok() {
        return Err(Failure::refused(sentence!("demo-exists", path = directory.as_path())));
    }
    if let Some(parent) = directory.parent() {
        std::fs::create_dir_all(parent).map_err(|error| Failure::io(parent, &error))?;
    }
    // Ours alone: what is taken away after a failure is what was made here.
    std::fs::create_dir(&directory).map_err(|error| Failure::io(&directory, &error))?;
    let outcome = make(context, &directory);
    if outcome.is_err() {
        // Half a demo would only be in the way of the next.
        let _ = std::fs::remove_dir_all(&directory);
    }
    outcome
}

fn make(context: &Context, directory: &Path) -> Outcome {
    let (place, keys) = (directory.join("ledger"), directory.join("keys"));
    let cast = Keys::default();
    // Each demo is a ledger of its own: two under one name would look like a forged one.
    let chance = system::nonce().ok_or_else(|| Failure::could_not(sentence!("no-randomness")))?;
    let origin = format!("demo.example/afwijkingen-{}", chance.get(..8).unwrap_or_default());
    let (store, lock) = crate::store::create(&place).map_err(Failure::could_not)?;
    let say_step = |done: usize, all: usize| {
        if done.is_multiple_of(10) && system::can_show_progress() {
            context.remark(&sentence!("demo-progress", done = done, all = all));
        }
    };
    let played = play(
        DEMO,
        Keeper::found(store, Some(lock)),
        &mut Cast {
            key: &|name| cast.key(name),
            origin: &origin,
            nonce: &|_| system::nonce().filter(|_| cast.all_random()),
            readme: &|origin| context.say(&sentence!("ledger-readme", origin = origin.as_str())) + "\n",
            progress: &mut { say_step },
        },
    )
    .map_err(Failure::could_not)?;
    let receipts = played.receipts.len();
    drop(played);
    if !cast.all_random() {
        return Err(Failure::could_not(sentence!("no-randomness")));
    }
    cast.save(&keys)?;

    let (report, ledger) = context.verify(&place)?;
    let Some(ledger) = ledger else {
        return Err(Failure::refused_for(report.errors.iter().map(super::verify::told).collect()));
    };
    let decisions = context.lives(&ledger)?.iter().count();
    let next = next(context, &place);
    let mut text =
        context.say(&sentence!("demo-done", path = directory, entries = receipts, decisions = decisions))
            + "\n";
    text.push_str(
        &(context.say(&sentence!("demo-verified", fingerprint = ledger.fingerprint().to_string())) + "\n\n"),
    );
    text.push_str(&(context.say(&sentence!("demo-next")) + "\n"));
    for (what, command) in &next {
        text.push_str(&format!("  {}\n      {command}\n", context.say(what)));
    }
    let out = json!({
        "ledger": place.display().to_string(),
        "keys": keys.display().to_string(),
        "entries": receipts,
        "decisions": decisions,
        "fingerprint": ledger.fingerprint().to_string(),
        "next": next.iter().map(|it| &it.1).collect::<Vec<_>>(),
    });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

/// What to look at next: why, and the command.
fn next(context: &Context, place: &Path) -> Vec<(Sentence, String)> {
    let place = place.display().to_string();
    let show = |what: &'static str, words: &[&str]| {
        (sentence!(what), context.command_line(&[&["--ledger", &place], words].concat()))
    };
    vec![
        show("demo-next-list", &["list"]),
        show("demo-next-show", &["show", "2026-003"]),
        show("demo-next-status", &["status", "--at", "2026-05-01"]),
        show("demo-next-question", &["status", "--norm", "2.5", "--location", "West", "--at", "2026-04-01"]),
        show("demo-next-due", &["due"]),
        show("demo-next-audit", &["audit", "--decision", "2026-003"]),
        show("demo-next-log", &["log"]),
        (sentence!("demo-next-verify"), context.command_line(&["verify", &place])),
        (sentence!("demo-next-examine"), context.command_line(&["examine", &place])),
    ]
}

/// Fresh keys, one for each name, made when they are first asked for.
#[derive(Default)]
struct Keys {
    seeds: RefCell<BTreeMap<String, Zeroizing<[u8; 32]>>>,
    no_chance: Cell<bool>,
}

impl Keys {
    fn key(&self, name: &str) -> SecretKey {
        let mut seeds = self.seeds.borrow_mut();
        let seed = seeds.entry(name.to_owned()).or_insert_with(|| {
            let mut seed = Zeroizing::new([0; 32]);
            if !system::random(seed.as_mut()) {
                self.no_chance.set(true);
            }
            seed
        });
        SecretKey::from_seed(seed)
    }

    /// Whether the operating system gave randomness for each key.
    fn all_random(&self) -> bool {
        !self.no_chance.get()
    }

    /// Writes the keys as OpenSSH key files, so that the demo can be gone on with.
    fn save(&self, directory: &Path) -> Result<(), Failure> {
        std::fs::create_dir_all(directory).map_err(|error| Failure::io(directory, &error))?;
        let names: Vec<String> = self.seeds.borrow().keys().cloned().collect();
        for name in names {
            let key = self.key(&name);
            let path = directory.join(&name);
            let file = key.to_openssh(&name, None, &mut |_| {}).map_err(Failure::could_not)?;
            files::write_secret(&path, file.as_bytes()).map_err(|error| Failure::io(&path, &error))?;
            let public = path.with_file_name(format!("{name}.pub"));
            let line = format!("{} {name}\n", key.public_key().to_openssh());
            files::write(&public, line.as_bytes(), false).map_err(|error| Failure::io(&public, &error))?;
        }
        Ok(())
    }
}
