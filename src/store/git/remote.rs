//! A repository elsewhere, reached through the user's own `git`: it knows the user's credentials and `ssh`.

use std::path::Path;

use git2::{Config, ErrorCode, Oid, Repository};

use super::super::StoreFault;
use super::{DOCUMENTS, MAIN, repository};

/// The longest address of a remote, in bytes.
const MAX_ADDRESS: usize = 2_000;

/// How much of what git says is repeated, in characters.
const MAX_SAID: usize = 300;

/// The setting that names the remote whose `main` decides; a setting of git's own says where that one is.
const SETTING: &str = "verantwoord.remote";
const NAME: &str = "origin";
const ADDRESS: &str = "remote.origin.url";

/// At the remote: whose turn it is to append; see `turn`.
pub(super) const TURN: &str = "refs/verantwoord/turn";

/// The ways to another repository that are taken. Others of git's start programs.
const SCHEMES: [&str; 5] = ["ssh", "https", "http", "git", "file"];

/// What `git` did.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GitDid {
    /// Whether it ended well. Not so if it was stopped because it took too long.
    pub well: bool,
    /// What it printed.
    pub printed: String,
    /// What it said beside that.
    pub said: String,
}

/// Starts the user's `git`.
pub trait Git: Send + Sync {
    /// Runs it on the repository with this directory of git's own, with these arguments, and waits for its end.
    ///
    /// # Errors
    /// When it can't be started.
    fn run(&self, repository: &Path, arguments: &[&str]) -> Result<GitDid, StoreFault>;
}

/// Where the remote is that a ledger is exchanged with: an address that starts no program and is no option of git's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remote {
    address: String,
}

/// A change of one ref of a remote.
pub(super) struct Update {
    pub(super) name: &'static str,
    /// What it must be; `None`: not there.
    pub(super) expected: Option<Oid>,
    /// What it becomes; `None`: it goes.
    pub(super) new: Option<Oid>,
}

impl Update {
    pub(super) fn of_main(expected: Option<Oid>, new: Oid) -> Self {
        Self { name: MAIN, expected, new: Some(new) }
    }
}

/// What a push came to.
pub(super) enum Pushed {
    Accepted,
    /// The remote said no.
    Refused(String),
    /// Nobody knows whether it arrived.
    Unknown(String),
}

impl Remote {
    /// The remote at this address, as git would take it on its command line.
    ///
    /// # Errors
    /// [`StoreFault::RemoteAddress`].
    pub fn new(address: &str) -> Result<Self, StoreFault> {
        let refused = || StoreFault::RemoteAddress { address: address.to_owned() };
        let plain = !address.is_empty()
            && address.len() <= MAX_ADDRESS
            && !address.starts_with('-')
            && !address.chars().any(char::is_control);
        // `ext::` and its like hand the rest to a program.
        let helper = address
            .split_once("::")
            .is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c)));
        let scheme = address.split_once("://");
        let known = scheme.is_none_or(|(name, rest)| {
            let host = rest.split('/').next().unwrap_or_default();
            SCHEMES.contains(&name) && !host.rsplit('@').next().unwrap_or_default().starts_with('-')
        });
        if plain && !helper && known { Ok(Self { address: address.to_owned() }) } else { Err(refused()) }
    }

    /// The remote that a ledger in git is exchanged with, if one is set.
    ///
    /// # Errors
    /// When the repository can't be read, or what is set is no address of a remote.
    pub fn of(path: &Path) -> Result<Option<Self>, StoreFault> {
        if super::layout(path)?.is_none() {
            return Ok(None);
        }
        let repository = repository(path)?;
        let fault = |error: git2::Error| StoreFault::git(path, &error);
        let settings = own_settings(&repository).map_err(fault)?;
        let read = |name: &str| match settings.get_string(name) {
            Ok(found) => Ok(Some(found)),
            Err(error) if error.code() == ErrorCode::NotFound => Ok(None),
            Err(error) => Err(fault(error)),
        };
        if read(SETTING)?.is_none() {
            return Ok(None);
        }
        read(ADDRESS)?.map(|address| Self::new(&address)).transpose()
    }

    /// Makes it the remote of a ledger in git.
    ///
    /// # Errors
    /// When that can't be written.
    pub fn set(&self, path: &Path) -> Result<(), StoreFault> {
        let repository = repository(path)?;
        let set = || {
            let mut settings = own_settings(&repository)?;
            settings.set_str(ADDRESS, &self.address)?;
            settings.set_str(SETTING, NAME)
        };
        set().map_err(|error| StoreFault::git(path, &error))
    }

    /// Lets a ledger be one without a remote again; git's own remote stays.
    ///
    /// # Errors
    /// When that can't be written.
    pub fn unset(path: &Path) -> Result<(), StoreFault> {
        let repository = repository(path)?;
        let removed = own_settings(&repository).and_then(|mut settings| settings.remove(SETTING));
        removed.map_err(|error| StoreFault::git(path, &error))
    }

    /// The address for people, without a password that stands in it.
    #[must_use]
    pub fn shown(&self) -> String {
        let hidden = self.address.split_once("://").and_then(|(scheme, rest)| {
            let (user, host) = rest.split_once('@').filter(|(user, _)| !user.contains('/'))?;
            let (name, _) = user.split_once(':')?;
            Some(format!("{scheme}://{name}:***@{host}"))
        });
        hidden.unwrap_or_else(|| self.address.clone())
    }

    /// The commit of the remote's `main` (`None` before its first), and its documents: name and commit.
    pub(super) fn list(&self, git: &dyn Git, place: &Path) -> Result<Listed, StoreFault> {
        let mut listed = Listed::default();
        for (oid, name) in self.list_refs(git, place, &[MAIN, TURN, &format!("{DOCUMENTS}*")])? {
            if name == MAIN {
                listed.main = Some(oid);
            } else if name == TURN {
                listed.turn = Some(oid);
            } else if let Some(name) = name.strip_prefix(DOCUMENTS) {
                listed.documents.push((name.to_owned(), oid));
            }
        }
        Ok(listed)
    }

    /// The remote's refs that fit one of these patterns.
    pub(super) fn list_refs(
        &self,
        git: &dyn Git,
        place: &Path,
        patterns: &[&str],
    ) -> Result<Vec<(Oid, String)>, StoreFault> {
        let did = git.run(place, &[&["ls-remote", "--quiet", "--", &self.address], patterns].concat())?;
        if !did.well {
            return Err(self.trouble(&did));
        }
        let lines = did.printed.lines().filter_map(|line| line.split_once('\t'));
        let read = lines
            .map(|(oid, name)| Ok((Oid::from_str(oid).map_err(|_| self.trouble(&did))?, name.to_owned())));
        read.collect()
    }

    /// Brings the remote's `main` and documents into a repository of their own; git checks every object.
    pub(super) fn fetch(&self, git: &dyn Git, place: &Path) -> Result<(), StoreFault> {
        self.fetch_refs(git, place, &[format!("+{MAIN}:{MAIN}"), format!("+{DOCUMENTS}*:{DOCUMENTS}*")])
    }

    /// As [`Self::fetch`], of these.
    pub(super) fn fetch_refs(&self, git: &dyn Git, place: &Path, specs: &[String]) -> Result<(), StoreFault> {
        let how = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
        let what = ["--refmap=", "--", &self.address];
        let specs = specs.iter().map(String::as_str).collect::<Vec<_>>();
        let did = git.run(place, &[&how[..], &what[..], &specs[..]].concat())?;
        if did.well { Ok(()) } else { Err(self.trouble(&did)) }
    }

    /// Changes refs of the remote, each if it still is what we think it is, and tells what became of the first.
    pub(super) fn push(&self, git: &dyn Git, place: &Path, updates: &[Update]) -> Result<Pushed, StoreFault> {
        let text = |oid: Option<Oid>| oid.map(|it| it.to_string()).unwrap_or_default();
        let lease = |it: &Update| format!("--force-with-lease={}:{}", it.name, text(it.expected));
        let leases: Vec<String> = updates.iter().map(lease).collect();
        let specs: Vec<String> = updates.iter().map(|it| format!("{}:{}", text(it.new), it.name)).collect();
        let mut arguments =
            vec!["push", "--porcelain", "--no-verify", "--no-signed", "--no-recurse-submodules"];
        arguments.extend(leases.iter().map(String::as_str));
        arguments.extend(["--", &self.address]);
        arguments.extend(specs.iter().map(String::as_str));
        let did = git.run(place, &arguments)?;
        let first = updates.first().map_or(MAIN, |it| it.name);
        let line = did.printed.lines().find_map(|line| {
            let mut parts = line.splitn(3, '\t');
            let flag = parts.next()?;
            parts.next()?.ends_with(&format!(":{first}")).then(|| (flag, parts.next().unwrap_or_default()))
        });
        Ok(match line {
            Some((" " | "+" | "*" | "=" | "-", _)) => Pushed::Accepted,
            // A remote that fails to say what it did says nothing.
            Some(("!", why)) if why.starts_with("[rejected]") || why.starts_with("[remote rejected]") => {
                Pushed::Refused(short(&format!("{why} {}", last_lines(&did.said))))
            }
            _ => Pushed::Unknown(short(&last_lines(&did.said))),
        })
    }

    /// Pushes refs that nobody else changes.
    pub(super) fn push_refs(&self, git: &dyn Git, place: &Path, specs: &[String]) -> Result<(), StoreFault> {
        let how = ["push", "--quiet", "--no-verify", "--no-signed", "--no-recurse-submodules", "--"];
        let specs = specs.iter().map(String::as_str).collect::<Vec<_>>();
        let did = git.run(place, &[&how[..], &[&self.address], &specs[..]].concat())?;
        if did.well { Ok(()) } else { Err(self.trouble(&did)) }
    }

    pub(super) fn unknown(&self, detail: String) -> StoreFault {
        StoreFault::PushUnknown { address: self.shown(), detail }
    }

    pub(super) fn refused(&self, detail: String) -> StoreFault {
        StoreFault::PushRefused { address: self.shown(), detail }
    }

    fn trouble(&self, did: &GitDid) -> StoreFault {
        StoreFault::RemoteTrouble { address: self.shown(), detail: short(&last_lines(&did.said)) }
    }
}

/// What a remote has.
#[derive(Default)]
pub(super) struct Listed {
    pub(super) main: Option<Oid>,
    pub(super) turn: Option<Oid>,
    pub(super) documents: Vec<(String, Oid)>,
}

/// The settings of the repository itself, and not those of its user: a remote belongs to one ledger.
fn own_settings(repository: &Repository) -> Result<Config, git2::Error> {
    repository.config()?.open_level(git2::ConfigLevel::Local)
}

/// What the remote itself said, and from where git says why; without that, the end. A remote's words are a stranger's.
fn last_lines(said: &str) -> String {
    let lines: Vec<&str> = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let why = lines.iter().position(|line| line.starts_with("fatal: ") || line.starts_with("error: "));
    let (before, after) = lines.split_at(why.unwrap_or(lines.len().saturating_sub(3)));
    let theirs = before.iter().filter(|line| line.starts_with("remote: "));
    theirs.chain(after).copied().collect::<Vec<_>>().join(" ")
}

fn short(text: &str) -> String {
    crate::words::short(text, MAX_SAID)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_starts_no_program() {
        for address in [
            "/srv/ledger.git",
            "../ledger.git",
            "file:///srv/ledger.git",
            "git@example.org:zonnehof/ledger.git",
            "ssh://git@example.org:2222/ledger.git",
            "ssh://[::1]/ledger.git",
            "https://example.org/ledger.git",
        ] {
            assert_eq!(Remote::new(address).map(|it| it.shown()), Ok(address.to_owned()));
        }
        for address in [
            "",
            "--upload-pack=touch /tmp/x",
            "-oProxyCommand=x",
            "ext::sh -c touch% /tmp/x",
            "fd::17",
            "transport-helper::x",
            "::x",
            "ssh://-oProxyCommand=x/ledger",
            "ssh://git@-oProxyCommand=x/ledger",
            "ftp://example.org/x",
            "FILE:///srv/x",
            "https://example.org/\nx",
            "/srv/\u{1b}[2J",
            &"x".repeat(MAX_ADDRESS + 1),
        ] {
            let refused = StoreFault::RemoteAddress { address: address.to_owned() };
            assert_eq!(Remote::new(address), Err(refused));
        }
        assert!(Remote::new(&"x".repeat(MAX_ADDRESS)).is_ok());
        let with_password = Remote::new("https://anna:secret@example.org/x").unwrap();
        assert_eq!(with_password.shown(), "https://anna:***@example.org/x");
    }

    #[test]
    fn the_end_of_what_git_says_is_repeated_and_no_more() {
        assert_eq!(last_lines("a\n\nremote: b\nfatal: c\nd\n"), "remote: b fatal: c d");
        assert_eq!(last_lines("1\n2\n3\n4"), "2 3 4");
        assert_eq!(short(&"x".repeat(MAX_SAID)).chars().count(), MAX_SAID);
        assert_eq!(short(&"x".repeat(MAX_SAID + 1)).chars().count(), MAX_SAID + 1);
    }
}
