//! What every command gets: the language, the format, the ledger, and the means to print.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::deviation::{Act, Lives};
use crate::ledger::{Ledger, Report, Verified};
use crate::sentence;
use crate::statement::scalar::Time;
use crate::store::StoreFault;
use crate::words::{Lang, Say, say, visible_line};

use super::known;
use super::outcome::{Done, Failure, Outcome};
use super::system;

/// The largest file that a person hands to a command.
const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// In what form a command prints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// A verified ledger, and all its acts.
pub(super) struct Read {
    pub(super) ledger: Ledger<Verified>,
    pub(super) acts: Vec<Act>,
}

/// What every command gets.
#[derive(Clone)]
pub(super) struct Context {
    pub(super) lang: Lang,
    pub(super) format: Format,
    /// `--ledger`, else `VERANTWOORD_LEDGER`.
    named_ledger: Option<PathBuf>,
    pub(super) now: Time,
    /// How the program was called: for commands that a person can copy.
    called: String,
}

impl Context {
    pub(super) fn new(lang: Lang, called: &str, matches: &ArgMatches) -> Result<Self, Failure> {
        let json = matches.get_one::<String>("format").is_some_and(|it| it == "json");
        let named = matches.get_one::<PathBuf>("ledger").cloned();
        Ok(Self {
            lang,
            format: if json { Format::Json } else { Format::Text },
            named_ledger: named.or_else(|| system::path_variable("VERANTWOORD_LEDGER")),
            now: system::now().ok_or_else(|| Failure::could_not(sentence!("no-clock")))?,
            called: called.to_owned(),
        })
    }

    /// A command line that a person can copy: the program as it was called, and each word quoted where it must be.
    pub(super) fn command_line(&self, words: &[&str]) -> String {
        let plain = |c: char| c.is_alphanumeric() || "-_./:=@+,".contains(c);
        let quote = |word: &str| {
            if !word.is_empty() && word.chars().all(plain) {
                word.to_owned()
            } else {
                format!("'{}'", word.replace('\'', "'\\''"))
            }
        };
        let line: Vec<String> = [self.called.as_str()].iter().chain(words).map(|it| quote(it)).collect();
        visible_line(&line.join(" "))
    }

    /// A sentence in the user's language.
    pub(super) fn say(&self, what: &(impl Say + ?Sized)) -> String {
        say(self.lang, what)
    }

    /// Where the ledger lies: as named, else here.
    pub(super) fn ledger_path(&self) -> PathBuf {
        self.named_ledger.clone().unwrap_or_else(|| PathBuf::from("."))
    }

    /// Prints to standard output: the text for people, or the JSON for programs.
    pub(super) fn print(&self, text: &str, json: &serde_json::Value) -> Result<(), Failure> {
        match self.format {
            Format::Text => self.print_raw(text.as_bytes()),
            Format::Json => {
                let mut out = serde_json::to_string_pretty(json).unwrap_or_default();
                out.push('\n');
                self.print_raw(out.as_bytes())
            }
        }
    }

    /// Prints bytes to standard output.
    pub(super) fn print_raw(&self, bytes: &[u8]) -> Result<(), Failure> {
        let mut out = std::io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            // Whoever reads has read enough: `| head`.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
            Err(error) => Err(Failure::io(Path::new("-"), &error)),
            Ok(()) => Ok(()),
        }
    }

    /// Says something beside the answer, on standard error.
    pub(super) fn remark(&self, what: &(impl Say + ?Sized)) {
        let _ = writeln!(std::io::stderr().lock(), "{}", self.say(what));
    }

    /// Verifies all of a ledger, with progress on a terminal.
    pub(super) fn verify(&self, path: &Path) -> Result<(Report, Option<Ledger<Verified>>), Failure> {
        let ledger = Ledger::open(path).map_err(Failure::could_not)?;
        let bar = super::progress::Bar::new(self);
        ledger.verify(self.now, &mut |done, all| bar.show(done, all)).map_err(Failure::could_not)
    }

    /// As [`Self::verify`], and with every act of a sound ledger, read on the way.
    pub(super) fn verify_reading(&self, path: &Path) -> Result<(Report, Option<Read>), Failure> {
        let ledger = Ledger::open(path).map_err(Failure::could_not)?;
        let bar = super::progress::Bar::new(self);
        let mut statements = Vec::new();
        let (report, ledger) = ledger
            .verify_reading(self.now, &mut |done, all| bar.show(done, all), &mut |entry, statement| {
                statements.push((entry, statement))
            })
            .map_err(Failure::could_not)?;
        let read = ledger.map(|ledger| Read { acts: Act::all_of(&ledger, statements), ledger });
        Ok((report, read))
    }

    /// As [`Self::ledger_at`], with every act.
    pub(super) fn read_ledger(&self, path: &Path) -> Result<Read, Failure> {
        if let Some(remembered) = known::recall(path) {
            let ledger = self.ledger_since(path, Some(&remembered))?;
            let acts = Act::all(ledger.view()).map_err(Failure::could_not)?;
            return Ok(Read { ledger, acts });
        }
        // For the first time: each statement is read once, for both.
        let (report, read) = self.verify_reading(path)?;
        let read = read.ok_or_else(|| unsound(path, &report))?;
        match known::compare(self, read.ledger.view()) {
            Some(alarm) => Err(Failure::refused(alarm)),
            None => Ok(read),
        }
    }

    /// As [`Self::ledger_at`], with the lives of all its decisions.
    pub(super) fn ledger_with_lives(&self, path: &Path) -> Result<(Ledger<Verified>, Lives), Failure> {
        let Read { ledger, acts } = self.read_ledger(path)?;
        Ok((ledger, Lives::of_acts(&acts)))
    }

    /// The ledger that this command is about, verified; what is not sound is not shown.
    pub(super) fn ledger(&self) -> Result<Ledger<Verified>, Failure> {
        self.ledger_at(&self.ledger_path())
    }

    /// The ledger that lies somewhere, verified, as [`Self::ledger`]: what this user verified before is not looked at
    /// again.
    pub(super) fn ledger_at(&self, path: &Path) -> Result<Ledger<Verified>, Failure> {
        self.ledger_since(path, known::recall(path).as_deref())
    }

    fn ledger_since(&self, path: &Path, remembered: Option<&[u8]>) -> Result<Ledger<Verified>, Failure> {
        let ledger = self.sound_since(path, remembered)?;
        match known::compare(self, ledger.view()) {
            Some(alarm) => Err(Failure::refused(alarm)),
            None => Ok(ledger),
        }
    }

    /// As [`Self::ledger_at`], of a copy that is about to be brought up to date: this user may have seen more of it
    /// elsewhere.
    pub(super) fn ledger_to_update(&self, path: &Path) -> Result<Ledger<Verified>, Failure> {
        let ledger = self.sound_since(path, known::recall(path).as_deref())?;
        match known::other_past(self, ledger.view()) {
            Some(alarm) => Err(Failure::refused(alarm)),
            None => Ok(ledger),
        }
    }

    fn sound_since(&self, path: &Path, remembered: Option<&[u8]>) -> Result<Ledger<Verified>, Failure> {
        let ledger = Ledger::open(path).map_err(Failure::could_not)?;
        let bar = super::progress::Bar::new(self);
        let verified = ledger.verify_since(remembered, self.now, &mut |done, all| bar.show(done, all));
        let (report, ledger) = verified.map_err(Failure::could_not)?;
        ledger.ok_or_else(|| unsound(path, &report))
    }

    /// The user's own copy of a ledger, if there is one; a named one that can't be used is a failure, and so is
    /// one that is not sound.
    pub(super) fn own_copy_if_any(&self) -> Result<Option<Ledger<Verified>>, Failure> {
        match Ledger::open(&self.ledger_path()) {
            // Here is none. One that is there and can't be used is no absence.
            Err(StoreFault::NoLedger { .. } | StoreFault::NoMainBranch { .. })
                if self.named_ledger.is_none() =>
            {
                Ok(None)
            }
            _ => self.ledger().map(Some),
        }
    }

    /// The copy to hold a statement against before it is signed: one that was named, of whatever ledger it is, else
    /// the one that is here if it is of that ledger.
    pub(super) fn copy_to_sign_by(&self, origin: &str) -> Result<Option<Ledger<Verified>>, Failure> {
        if self.named_ledger.is_some() { self.own_copy_if_any() } else { self.own_copy(origin) }
    }

    /// The user's own copy, if it is of the ledger with this origin.
    pub(super) fn own_copy(&self, origin: &str) -> Result<Option<Ledger<Verified>>, Failure> {
        Ok(self.own_copy_if_any()?.filter(|it| it.origin().as_str() == origin))
    }

    /// The lives of all decisions in a ledger that was verified before: each statement is read again.
    pub(super) fn lives(&self, ledger: &Ledger<Verified>) -> Result<Lives, Failure> {
        Lives::of(ledger.view()).map_err(Failure::could_not)
    }

    /// Reads a file that a person named; `-` is standard input.
    pub(super) fn read_file(&self, path: &Path) -> Result<Vec<u8>, Failure> {
        self.read_file_up_to(path, MAX_FILE_BYTES)
    }

    /// As [`Self::read_file`], of at most so many bytes.
    pub(super) fn read_file_up_to(&self, path: &Path, limit: u64) -> Result<Vec<u8>, Failure> {
        use std::io::Read;
        let trouble = |error: std::io::Error| Failure::io(path, &error);
        let mut bytes = Vec::new();
        if path == Path::new("-") {
            std::io::stdin().lock().take(limit + 1).read_to_end(&mut bytes).map_err(trouble)?;
        } else {
            let file = std::fs::File::open(path).map_err(trouble)?;
            if file.metadata().map_err(trouble)?.is_dir() {
                return Err(Failure::could_not(sentence!("file-is-directory", path = path)));
            }
            file.take(limit + 1).read_to_end(&mut bytes).map_err(trouble)?;
        }
        if bytes.len() as u64 > limit {
            return Err(Failure::refused(sentence!("file-too-large", path = path, limit = limit)));
        }
        Ok(bytes)
    }

    /// Writes what a command made to the file that `--output` names, `-` for standard output; an existing
    /// file is never overwritten unless `over` says so.
    pub(super) fn write_output(&self, path: &Path, bytes: &[u8], over: bool) -> Result<(), Failure> {
        if path == Path::new("-") {
            return self.print_raw(bytes);
        }
        super::files::write(path, bytes, over).map_err(|error| Failure::io(path, &error))
    }

    /// Asks a yes or a no; without a terminal, it is a refusal that says how to answer beforehand.
    pub(super) fn confirm(&self, question: &(impl Say + ?Sized)) -> Result<bool, Failure> {
        if !system::can_ask() {
            return Err(Failure::refused(sentence!("ask-no-terminal")));
        }
        let question = self.say(question);
        let (yes, no) =
            (crate::words::text(self.lang, "plain-yes"), crate::words::text(self.lang, "plain-no"));
        let answer = inquire::Select::new(&question, vec![no, yes.clone()])
            .with_help_message(&crate::words::text(self.lang, "ask-select-help"))
            .prompt_skippable()
            .map_err(|_| Failure::refused(sentence!("ask-no-terminal")))?;
        Ok(answer == Some(yes))
    }
}

/// A ledger that is not sound, as a failure that says what to do.
fn unsound(path: &Path, report: &Report) -> Failure {
    let mut what = vec![sentence!("ledger-unsound", path = path, count = report.errors.len())];
    what.extend(report.errors.iter().take(5).map(super::verify::told));
    Failure::refused_for(what)
}

/// What a command that said no ends with.
pub(super) fn answer(yes: bool) -> Outcome {
    Ok(if yes { Done::Yes } else { Done::No })
}
