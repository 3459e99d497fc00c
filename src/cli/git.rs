//! The user's own `git`: with the user's credentials and `ssh`, and with nothing else of the surroundings that could
//! make it do other things than it was asked to.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::store::{Git, GitDid, StoreFault};

use super::system;

/// As long as a transfer may take, unless `VERANTWOORD_REMOTE_SECONDS` says otherwise.
const PATIENCE: Duration = Duration::from_secs(15 * 60);
/// How much is read of what it prints or says; the rest is thrown away.
const MAX_PRINTED: u64 = 64 << 20;
/// How long its words may take to come through when it has ended: a program that it started may still hold the pipe.
const AFTERWARDS: Duration = Duration::from_secs(2);

/// Variables by which git would look elsewhere, or do more than it is told.
const NOT_OURS: [&str; 16] = [
    "GIT_DIR",
    "GIT_COMMON_DIR",
    "GIT_WORK_TREE",
    "GIT_INDEX_FILE",
    "GIT_INDEX_VERSION",
    "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_QUARANTINE_PATH",
    "GIT_NAMESPACE",
    "GIT_CONFIG",
    "GIT_CONFIG_PARAMETERS",
    "GIT_CONFIG_COUNT",
    "GIT_REPLACE_REF_BASE",
    "GIT_SHALLOW_FILE",
    "GIT_PUSH_OPTION_COUNT",
    "GIT_PROTOCOL_FROM_USER",
];

/// Settings that hold whatever the repository and the user say.
const SETTINGS: [&str; 14] = [
    "core.fsync=all",
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "fetch.fsckObjects=true",
    "transfer.fsckObjects=true",
    "transfer.bundleURI=false",
    "fetch.writeCommitGraph=false",
    "submodule.recurse=false",
    "push.followTags=false",
    "push.gpgSign=false",
    "gc.auto=0",
    "maintenance.auto=false",
    // A network that says nothing for a minute is down.
    "http.lowSpeedLimit=1",
    "http.lowSpeedTime=60",
];

/// The `git` of whoever runs the program.
pub(super) struct UsersGit;

impl Git for UsersGit {
    fn run(&self, repository: &Path, arguments: &[&str]) -> Result<GitDid, StoreFault> {
        let mut command = Command::new("git");
        NOT_OURS.iter().for_each(|name| _ = command.env_remove(name));
        command.env("GIT_DIR", repository).env("LC_ALL", "C").env("GIT_NO_REPLACE_OBJECTS", "1");
        command.env("GIT_ALLOW_PROTOCOL", "file:git:http:https:ssh").env("GIT_NO_LAZY_FETCH", "1");
        if !system::can_ask() {
            // Nobody is there to answer: whoever would ask is told no, at once.
            command.env("GIT_TERMINAL_PROMPT", "0").env("GCM_INTERACTIVE", "never");
            command.env("SSH_ASKPASS", "false").env("SSH_ASKPASS_REQUIRE", "force");
        }
        for setting in SETTINGS {
            command.args(["-c", setting]);
        }
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        wait_for(&mut command).map_err(|error| StoreFault::NoGit { detail: error.to_string() })
    }
}

/// Runs it to its end, or until patience is at its end.
fn wait_for(command: &mut Command) -> std::io::Result<GitDid> {
    let asked = system::variable("VERANTWOORD_REMOTE_SECONDS").and_then(|it| it.parse().ok());
    let mut left = asked.map_or(PATIENCE, Duration::from_secs);
    let mut child = command.spawn()?;
    let printed = listen(child.stdout.take());
    let said = listen(child.stderr.take());
    let mut step = Duration::from_millis(1);
    let ended = loop {
        if let Some(status) = child.try_wait()? {
            break Some(status);
        }
        if left.is_zero() {
            let _ = child.kill();
            let _ = child.wait();
            break None;
        }
        let pause = step.min(left);
        thread::sleep(pause);
        left -= pause;
        step = (step * 2).min(Duration::from_millis(50));
    };
    let text = |from: mpsc::Receiver<Vec<u8>>| {
        let bytes = from.recv_timeout(AFTERWARDS).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let (printed, mut said) = (text(printed), text(said));
    if ended.is_none() {
        said.push_str("\nfatal: no answer in time");
    }
    Ok(GitDid { well: ended.is_some_and(|it| it.success()), printed, said })
}

/// Reads along, so that no pipe fills up.
fn listen(from: Option<impl Read + Send + 'static>) -> mpsc::Receiver<Vec<u8>> {
    let (send, receive) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut from) = from {
            let _ = from.by_ref().take(MAX_PRINTED).read_to_end(&mut bytes);
            let _ = send.send(bytes);
            let _ = std::io::copy(&mut from, &mut std::io::sink());
        }
    });
    receive
}
