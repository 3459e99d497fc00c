//! The program under `strace`: which calls it makes, and what it does when one of them fails or is its last.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};

use crate::people::Person;

/// The longest that one run may take; whatever takes longer hangs.
const SECONDS: &str = "60";

/// A system call, as strace tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Call {
    pub(crate) name: String,
    /// Which one of this name in its thread, from 1.
    pub(crate) nth: usize,
    /// Everything after the name: its arguments, and what came of it.
    pub(crate) rest: String,
}

/// What is done to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Blow {
    /// The process is killed as it enters the call, which is not made.
    Kill,
    /// The call is not made, and gives this error.
    Error(&'static str),
}

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// `None` if it was killed.
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
    /// What strace wrote down.
    pub(crate) log: String,
}

impl Ended {
    /// The call that the blow fell on, if one did.
    pub(crate) fn struck(&self) -> Option<&str> {
        let lines: Vec<&str> = self.log.lines().collect();
        if self.log.contains("+++ killed by SIGKILL") {
            return lines.iter().rfind(|line| !line.starts_with("+++")).copied();
        }
        lines.into_iter().find(|line| line.contains("(INJECTED)"))
    }
}

/// Runs the program under strace, in a home of its own.
pub(crate) fn run(home: &Path, strace: &[String], program: &[String]) -> Ended {
    let person = Person { home: home.to_owned() };
    let log = home.join("strace.log");
    let mut command = person.command("timeout");
    let output = command
        .args(["-s", "KILL", SECONDS, "strace", "-y", "-s", "0", "-o"])
        .arg(&log)
        .args(strace)
        .arg(env!("CARGO_BIN_EXE_verantwoord"))
        .args(["--lang", "en", "--format", "json"])
        .args(program)
        .env("RAYON_NUM_THREADS", "1")
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let log = fs::read_to_string(&log).unwrap_or_default();
    assert!(!log.is_empty(), "strace is not installed, or may not trace: {}", text(output.stderr));
    // `timeout` gives 137 for a child that was killed.
    let killed = output.status.signal().is_some() || output.status.code() == Some(137);
    let status = output.status.code().filter(|_| !killed);
    Ended { status, out: text(output.stdout), err: text(output.stderr), log }
}

/// Lets this fall on the nth call of this name in the program's first thread, which does all the writing.
pub(crate) fn strike(home: &Path, call: &Call, blow: Blow, program: &[String]) -> Ended {
    let Call { name, nth, .. } = call;
    let strace = [format!("--trace={name}"), format!("--inject={name}:{}:when={nth}", blow.option())];
    run(home, &strace, program)
}

/// Lets it fall on every call of this name that concerns this path, in whatever thread.
pub(crate) fn strike_path(home: &Path, name: &str, path: &Path, blow: Blow, program: &[String]) -> Ended {
    let strace = [
        "-f".to_owned(),
        format!("--trace={name}"),
        format!("--trace-path={}", path.display()),
        format!("--inject={name}:{}", blow.option()),
    ];
    run(home, &strace, program)
}

impl Blow {
    fn option(self) -> String {
        match self {
            Self::Kill => "signal=KILL".to_owned(),
            Self::Error(error) => format!("error={error}"),
        }
    }
}

/// Every call of a log without `-f`: those of the first thread, in order.
pub(crate) fn calls(log: &str) -> Vec<Call> {
    let mut counts = std::collections::HashMap::new();
    let call = |line: &str| {
        let (name, rest) = line.split_once('(')?;
        if name.is_empty() || !name.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'_') {
            return None;
        }
        let nth = counts.entry(name.to_owned()).and_modify(|it| *it += 1).or_insert(1_usize);
        Some(Call { name: name.to_owned(), nth: *nth, rest: rest.to_owned() })
    };
    log.lines().filter_map(call).collect()
}

/// The calls of a log with `-f` that another thread than the first made.
pub(crate) fn calls_of_others(log: &str) -> Vec<Call> {
    let first = log.split(' ').next().unwrap_or_default();
    let others = log.lines().filter_map(|line| line.split_once(' ')).filter(|(thread, _)| *thread != first);
    let text: String = others.map(|(_, rest)| rest.trim_start().to_owned() + "\n").collect();
    calls(&text)
}

/// Calls that change nothing on a disk but the time of a file. (One that opens a file can be both.)
const READS: [&str; 18] = [
    "open",
    "openat",
    "access",
    "faccessat2",
    "stat",
    "lstat",
    "fstat",
    "newfstatat",
    "statx",
    "read",
    "pread64",
    "readlink",
    "getdents64",
    "lseek",
    "fcntl",
    "mmap",
    "close",
    "utimensat",
];

impl Call {
    /// The paths at or below this one that it names, as arguments or through a descriptor.
    pub(crate) fn paths(&self, below: &Path) -> Vec<PathBuf> {
        let top = below.to_str().unwrap();
        let starts = self.rest.match_indices(top);
        let whole = |(at, _): (usize, &str)| {
            let end = self.rest[at..].find(['"', '>']).map_or(self.rest.len(), |it| at + it);
            PathBuf::from(&self.rest[at..end])
        };
        starts.map(whole).filter(|it| it.starts_with(below)).collect()
    }

    /// Whether it may change what lies on the disk, or makes it durable, or takes a lock.
    pub(crate) fn writes(&self) -> bool {
        let opens = self.name.starts_with("open");
        let to_write = ["O_CREAT", "O_WRONLY", "O_RDWR", "O_TRUNC"].iter().any(|it| self.rest.contains(it));
        let reads = READS.contains(&self.name.as_str());
        if opens { to_write } else { !reads }
    }

    /// What it looks like without what differs from run to run: digests, process numbers, random names.
    pub(crate) fn shape(&self, below: &Path) -> String {
        let paths = self.paths(below);
        let plain = paths.iter().map(|path| {
            let path = path.strip_prefix(below).unwrap().display().to_string();
            path.split('/').map(masked).collect::<Vec<_>>().join("/")
        });
        let how = if self.writes() && self.name.starts_with("open") { "+" } else { "" };
        format!("{}{how} {}", self.name, plain.collect::<Vec<_>>().join(" "))
    }
}

/// A part of a path, with runs of hexadecimal digits as `#`.
fn masked(part: &str) -> String {
    let hex = |text: &str| text.bytes().all(|it| it.is_ascii_hexdigit());
    if part.len() == 2 && hex(part) {
        return "##".to_owned();
    }
    let pieces = part.split_inclusive(['-', '_', '.']).map(|piece| {
        let word = piece.trim_end_matches(['-', '_', '.']);
        if word.len() >= 6 && hex(word) { piece.replace(word, "#") } else { piece.to_owned() }
    });
    pieces.collect()
}
