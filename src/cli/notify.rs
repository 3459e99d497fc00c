//! `due --notify SETTINGS`: what is due, as mail: a digest for each body, nothing sent twice.
//!
//! What was sent is remembered in the user's state directory, one file for each ledger. Before a message leaves, its
//! reminders are noted as under way; if the server takes it they are sent, if it refuses they are forgotten. A
//! message that may or may not have arrived stays under way, and is told of, until somebody says `--again`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::crypto::Digest;
use crate::deviation::{Due, Lives};
use crate::ledger::Verified;
use crate::report::reminder::{message, reminder};
use crate::report::tasks::whose;
use crate::sentence;
use crate::statement::scalar::BodyId;
use crate::words::Sentence;

use super::context::{Context, answer};
use super::mail::{Sent, Settings};
use super::outcome::{Failure, Outcome};
use super::{files, system};

/// What a person asked for.
pub(super) struct Asked<'a> {
    pub(super) settings: &'a Path,
    /// Show what would be sent, and send nothing.
    pub(super) dry: bool,
    /// Send again what may not have arrived.
    pub(super) again: bool,
}

/// The reminders of one body that it is time for.
#[derive(Default)]
struct Digested<'a> {
    new: Vec<(&'a Due, Digest)>,
    before: Vec<&'a Due>,
    unclear: bool,
}

pub(super) fn run(
    context: &Context,
    ledger: &Verified,
    lives: &Lives,
    all: &[Due],
    asked: &Asked<'_>,
) -> Outcome {
    let settings = Settings::read(context, asked.settings)?;
    let mut memory = Memory::open(ledger.fingerprint())?;
    let today = context.now.day();
    let mut bodies: BTreeMap<BodyId, Digested<'_>> = BTreeMap::new();
    for it in all {
        let (Some(body), Some(days)) = (whose(lives, it), reminder(it, today)) else { continue };
        let name = Digest::of(format!("{body} {days} {}", it.name()).as_bytes());
        let digested = bodies.entry(body).or_default();
        match memory.state(&name) {
            Some(State::Sent) => digested.before.push(it),
            Some(State::UnderWay) if !asked.again => digested.unclear = true,
            _ => digested.new.push((it, name)),
        }
    }
    let mut told: Vec<(Sentence, Value)> = Vec::new();
    let mut good = true;
    let mut transport = None;
    for (body, digested) in &bodies {
        let name = lives.charters().name(body).to_owned();
        let mut tell = |what: Sentence, done: &str| {
            let said = context.say(&what);
            told.push((what, json!({ "body": body.as_str(), "result": done, "count": digested.new.len(), "message": said })));
        };
        if digested.unclear {
            good = false;
            tell(sentence!("notify-unclear-before", body = name.as_str()), "unclear");
        }
        if digested.new.is_empty() {
            continue;
        }
        let Some(to) = settings.bodies.get(body.as_str()) else {
            good = false;
            let (count, path) = (digested.new.len(), asked.settings);
            tell(
                sentence!("notify-no-address", body = name, count = count, path = path, id = body.as_str()),
                "no_address",
            );
            continue;
        };
        let new: Vec<&Due> = digested.new.iter().map(|it| it.0).collect();
        let text = message(context.lang, ledger, lives, body, &new, &digested.before, today);
        let addresses: Vec<String> = to.iter().map(|it| it.email.to_string()).collect();
        let addresses = addresses.join(", ");
        if asked.dry {
            tell(
                sentence!("notify-would", body = name, to = addresses, subject = text.subject.as_str()),
                "dry",
            );
            continue;
        }
        let transport = match &transport {
            Some(it) => it,
            None => transport.insert(settings.connect(asked.settings)?),
        };
        let names: BTreeSet<Digest> = digested.new.iter().map(|it| it.1).collect();
        memory.note(&names, Some(State::UnderWay))?;
        let joined: String = names.iter().map(Digest::to_string).collect();
        let id = Digest::of(joined.as_bytes()).to_string();
        let host = settings.host.as_str();
        match settings.send(transport, to, &text, &id, context.now) {
            Sent::Yes => {
                memory.note(&names, Some(State::Sent))?;
                tell(sentence!("notify-sent", body = name, to = addresses, count = new.len()), "sent");
            }
            Sent::Refused(said) => {
                good = false;
                memory.note(&names, None)?;
                tell(sentence!("notify-failed", body = name, host = host, said = said), "refused");
            }
            Sent::Unclear(said) => {
                good = false;
                tell(sentence!("notify-unclear", body = name, host = host, said = said), "unclear");
            }
        }
    }
    let mut text: String = told.iter().map(|it| context.say(&it.0) + "\n").collect();
    if told.is_empty() {
        text = context.say(&sentence!("notify-nothing")) + "\n";
    }
    context.print(&text, &told.into_iter().map(|it| it.1).collect())?;
    answer(good)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Sent,
    UnderWay,
}

/// Which reminders were sent, or may have been.
struct Memory {
    path: PathBuf,
    states: BTreeMap<Digest, State>,
    /// Held while this lives: two runs at once would both send.
    _lock: File,
}

impl Memory {
    fn open(fingerprint: Digest) -> Result<Self, Failure> {
        let directory = system::state_directory()
            .ok_or_else(|| trouble(Path::new("VERANTWOORD_STATE"), &std::io::ErrorKind::NotFound.into()))?
            .join("reminders");
        std::fs::create_dir_all(&directory).map_err(|error| trouble(&directory, &error))?;
        let path = directory.join(fingerprint.to_string());
        let lock = path.with_extension("lock");
        let held = File::options().create(true).truncate(false).write(true).open(&lock);
        let held = held.map_err(|error| trouble(&lock, &error))?;
        held.try_lock().map_err(|_| Failure::refused(sentence!("notify-busy")))?;
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(trouble(&path, &error)),
        };
        let states = text.lines().map(parse).collect::<Option<_>>();
        let damaged = || Failure::could_not(sentence!("notify-state-damaged", path = path.as_path()));
        Ok(Self { states: states.ok_or_else(damaged)?, path, _lock: held })
    }

    fn state(&self, name: &Digest) -> Option<State> {
        self.states.get(name).copied()
    }

    /// Remembers a state of reminders, or forgets them; it stands in the file before this returns.
    fn note(&mut self, names: &BTreeSet<Digest>, state: Option<State>) -> Result<(), Failure> {
        for name in names {
            match state {
                Some(state) => self.states.insert(*name, state),
                None => self.states.remove(name),
            };
        }
        let line = |(name, state): (&Digest, &State)| match state {
            State::Sent => format!("sent {name}\n"),
            State::UnderWay => format!("underway {name}\n"),
        };
        let text: String = self.states.iter().map(line).collect();
        files::write(&self.path, text.as_bytes(), true).map_err(|error| trouble(&self.path, &error))
    }
}

fn parse(line: &str) -> Option<(Digest, State)> {
    let (state, name) = line.split_once(' ')?;
    let state = match state {
        "sent" => State::Sent,
        "underway" => State::UnderWay,
        _ => return None,
    };
    Some((Digest::from_hex(name)?, state))
}

fn trouble(path: &Path, error: &std::io::Error) -> Failure {
    Failure::could_not(sentence!("notify-state", path = path, error = error.to_string()))
}
