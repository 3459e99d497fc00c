//! People at their own computers: each with a home, keys and copies of their own, and the built program.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use serde_json::Value;
use tempfile::TempDir;
use verantwoord::cli::{Cast, EXAMPLE, example_key, example_nonce, play};
use verantwoord::ledger::Keeper;
use verantwoord::words::{Lang, exists, say};
use verantwoord::{sentence, store};

/// The names of the keys of the worked example, that of the log last.
pub(crate) const NAMES: &[&str] = &[
    "board-a",
    "board-b",
    "board-c",
    "client-council-a",
    "client-council-b",
    "care-professionals-a",
    "care-professionals-b",
    "supervisory-board-a",
    "supervisory-board-b",
    "igj-a",
    "igj-b",
    "log",
];

/// A world of its own: what is made in it goes when the test ends.
pub(crate) struct World {
    pub(crate) root: PathBuf,
    _place: TempDir,
}

/// Somebody with a home directory. The program and the stock tools run there.
pub(crate) struct Person {
    pub(crate) home: PathBuf,
}

/// What a program did.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) status: i32,
    pub(crate) out: Vec<u8>,
    pub(crate) err: Vec<u8>,
    what: String,
}

impl World {
    pub(crate) fn new() -> Self {
        let place = TempDir::new().unwrap();
        Self { root: place.path().canonicalize().unwrap(), _place: place }
    }

    /// A world with the worked example in `ledger` (a bare repository), and a person for each of its keys.
    pub(crate) fn example() -> Self {
        static MADE: OnceLock<World> = OnceLock::new();
        let made = MADE.get_or_init(|| {
            let world = Self::new();
            play_example(&world.path("ledger"));
            world
        });
        let world = Self::new();
        copy(&made.path("ledger"), &world.path("ledger"));
        for name in NAMES {
            world.person(name).give_key(name);
        }
        world
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    pub(crate) fn ledger(&self) -> String {
        self.path("ledger").display().to_string()
    }

    pub(crate) fn person(&self, name: &str) -> Person {
        let home = self.path(name);
        fs::create_dir_all(&home).unwrap();
        Person { home }
    }
}

/// The worked example as a bare git repository.
pub(crate) fn play_example(place: &Path) {
    let (store, lock) = store::create(place).unwrap();
    play(EXAMPLE, Keeper::found(store, Some(lock)), &mut example_cast(&mut |_, _| {})).unwrap();
}

/// Fixed keys and nonces; the README is the Dutch one.
pub(crate) fn example_cast(progress: &mut dyn FnMut(usize, usize)) -> Cast<'_> {
    Cast {
        origin: "demo.example/afwijkingen",
        key: &example_key,
        nonce: &example_nonce,
        readme: &|origin| say(Lang::Nl, &sentence!("ledger-readme", origin = origin.as_str())) + "\n",
        progress,
    }
}

impl Person {
    /// A command in this person's home, with nothing of the surroundings of the test.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(&self.home)
            .env_clear()
            .env("PATH", path_of_this_computer())
            .env("HOME", &self.home)
            .env("XDG_CONFIG_HOME", self.home.join(".config"))
            .env("XDG_STATE_HOME", self.home.join(".local/state"))
            .env("LANG", "C.UTF-8")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn program(&self) -> Command {
        self.command(env!("CARGO_BIN_EXE_verantwoord"))
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        Ran::of(self.program().args(args))
    }

    /// Runs it, and reads the JSON that it printed.
    pub(crate) fn json(&self, args: &[&str]) -> Value {
        self.run(&[args, &["--format", "json"]].concat()).ok().json()
    }

    /// As [`Self::json`], where the answer is no.
    pub(crate) fn json_of_no(&self, args: &[&str]) -> Value {
        self.run(&[args, &["--format", "json"]].concat()).ended(1).json()
    }

    pub(crate) fn git(&self, args: &[&str]) -> String {
        self.stock("git", args)
    }

    /// Runs a stock program, which must succeed; gives what it printed.
    pub(crate) fn stock(&self, program: &str, args: &[&str]) -> String {
        String::from_utf8(Ran::of(self.command(program).args(args)).ok().out).unwrap()
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.home.join(name)
    }

    pub(crate) fn put(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::create_dir_all(self.file(name).parent().unwrap()).unwrap();
        fs::write(self.file(name), bytes).unwrap();
    }

    pub(crate) fn text(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).unwrap()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.file(name).symlink_metadata().is_ok()
    }

    /// Brings a file to somebody else, as by mail or on a stick.
    pub(crate) fn bring(&self, name: &str, to: &Self, as_name: &str) {
        to.put(as_name, fs::read(self.file(name)).unwrap());
    }

    /// Puts a key of the worked example where this person's keys are; gives its path.
    pub(crate) fn give_key(&self, name: &str) -> String {
        let key = example_key(name);
        let file = key.to_openssh(name, None, &mut |_| {}).unwrap();
        self.put(&key_path(name), file.as_bytes());
        self.only_mine(&key_path(name));
        self.file(&key_path(name)).display().to_string()
    }

    pub(crate) fn only_mine(&self, name: &str) {
        mode(&self.file(name), 0o600);
    }

    /// Writes a draft, makes the statement `NAME.json` of it, and signs that with the keys of these people.
    pub(crate) fn make(&self, world: &World, name: &str, draft: &str, signers: &[&str]) {
        self.put(&format!("{name}.toml"), draft);
        self.run(&["--ledger", &world.ledger(), "prepare", &format!("{name}.toml")]).ok();
        signers.iter().for_each(|signer| self.signed_by(world, name, signer));
    }

    /// Signs with the key of somebody of the worked example.
    pub(crate) fn signed_by(&self, world: &World, name: &str, signer: &str) {
        let key = world.path(signer).join(key_path(signer)).display().to_string();
        let file = format!("{name}.json");
        self.run(&["--ledger", &world.ledger(), "sign", &file, "--key", &key, "--yes"]).ok();
    }
}

/// Where a person's own keys lie, from their home.
pub(crate) fn key_path(name: &str) -> String {
    format!(".config/verantwoord/keys/{name}")
}

#[allow(clippy::disallowed_methods, reason = "the stock programs are where the person who tests has them")]
fn path_of_this_computer() -> std::ffi::OsString {
    std::env::var_os("PATH").unwrap_or_default()
}

/// Whether what is made from the program is written anew instead of compared.
#[allow(clippy::disallowed_methods, reason = "asked for by the person who tests")]
pub(crate) fn update() -> bool {
    std::env::var_os("VERANTWOORD_UPDATE").is_some()
}

/// Says past the test runner, which swallows what tests print, that something could not be tested here.
pub(crate) fn not_tested(what: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr().lock(), "NOT TESTED: {what}");
}

impl Ran {
    pub(crate) fn of(command: &mut Command) -> Self {
        let what = format!("{command:?}");
        let output = command.output().unwrap_or_else(|error| panic!("{what}: {error}"));
        Self::from(output, what)
    }

    pub(crate) fn from(output: Output, what: String) -> Self {
        let ran =
            Self { status: output.status.code().unwrap_or(-1), out: output.stdout, err: output.stderr, what };
        // Whatever stands in a ledger, a file or an argument: a terminal is never steered by it.
        assert!(!ran.out.contains(&0x1b) && !ran.err.contains(&0x1b), "a raw escape: {ran}");
        ran
    }

    pub(crate) fn stderr(&self) -> String {
        String::from_utf8_lossy(&self.err).into_owned()
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.out).unwrap_or_else(|error| panic!("{error}: {self}"))
    }

    pub(crate) fn ok(self) -> Self {
        self.ended(0)
    }

    pub(crate) fn ended(self, status: i32) -> Self {
        assert_eq!(self.status, status, "{self}");
        assert!(!self.stderr().contains("panicked"), "{self}");
        self
    }

    /// It said why on standard error, in sentences that name these things.
    pub(crate) fn said(self, names: &[&str]) -> Self {
        assert!(!self.err.is_empty(), "no reason given: {self}");
        if words_are_there() {
            let said = self.stderr();
            assert_eq!(sentence_missing(&said), None, "{self}");
            for name in names {
                assert!(said.contains(name), "{name} is not named: {self}");
            }
        }
        self
    }
}

impl std::fmt::Display for Ran {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { status, out, err, what } = self;
        let [out, err] = [out, err].map(|it| String::from_utf8_lossy(it).into_owned());
        write!(f, "{what}\nstatus {status}\n--- out\n{out}\n--- err\n{err}")
    }
}

/// Whether the sentences of the command line are in `locales/`.
pub(crate) fn words_are_there() -> bool {
    exists(Lang::Nl, "failure")
}

/// The first `{id}` in a text, which stands where a sentence is missing.
pub(crate) fn sentence_missing(text: &str) -> Option<String> {
    text.split('{').skip(1).find_map(|rest| {
        let id = rest.split_once('}')?.0;
        let is_id = id.starts_with(|c: char| c.is_ascii_lowercase())
            && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.".contains(c));
        is_id.then(|| id.to_owned())
    })
}

#[cfg(unix)]
pub(crate) fn mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[cfg(not(unix))]
pub(crate) fn mode(_: &Path, _: u32) {}

/// Copies a directory.
pub(crate) fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files(from) {
        let at = to.join(&path);
        match bytes {
            Some(bytes) => fs::write(at, bytes).unwrap(),
            None => fs::create_dir_all(at).unwrap(),
        }
    }
}

/// Everything below a directory, by path: bytes of files, `None` for directories.
pub(crate) fn files(top: &Path) -> BTreeMap<PathBuf, Option<Vec<u8>>> {
    let mut out = BTreeMap::from([(PathBuf::new(), None)]);
    let mut todo = vec![PathBuf::new()];
    while let Some(below) = todo.pop() {
        for item in fs::read_dir(top.join(&below)).unwrap() {
            let item = item.unwrap();
            let path = below.join(item.file_name());
            if item.file_type().unwrap().is_dir() {
                out.insert(path.clone(), None);
                todo.push(path);
            } else {
                out.insert(path, Some(fs::read(item.path()).unwrap_or_default()));
            }
        }
    }
    out
}

/// A whole number that a program printed.
pub(crate) fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("no number: {value}"))
}

/// A string that a program printed.
pub(crate) fn string(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("no string: {value}")).to_owned()
}
