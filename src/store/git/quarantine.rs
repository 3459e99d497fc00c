//! A repository beside the ledger, within its directory, that borrows its objects: what is made or fetched there is in
//! nobody's way, goes whole, or moves into the ledger whole.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use git2::{Oid, Repository};

use super::super::StoreFault;
use super::write::{init, sync_directories};
use super::{MAIN, head_of_main, repository};

/// What was fetched and not yet verified. One that is left is of somebody who was killed, and means nothing.
pub(super) const INCOMING: &str = "verantwoord.incoming";

/// What was made and is to be published. While it is there, it is not known whether it was.
pub(super) const OUTGOING: &str = "verantwoord.outgoing";

/// What stands for our turn at the remote.
pub(super) const TURN: &str = "verantwoord.turn";

/// In it: the commit that `main` had when it was made.
const BASE: &str = "refs/verantwoord/base";

/// In it, below this: what an erasure takes away.
pub(super) const GONE: &str = "refs/verantwoord/gone/";

pub(super) struct Quarantine {
    pub(super) place: PathBuf,
}

impl Quarantine {
    /// Where the one of this name is, if it is there.
    pub(super) fn at(common: &Path, name: &str) -> Self {
        Self { place: common.join(name) }
    }

    /// A new one, in which `main` is that of the ledger. What was left of an earlier one goes.
    pub(super) fn make(common: &Path, name: &str, base: Option<Oid>) -> Result<Self, StoreFault> {
        let Self { place } = Self::at(common, name);
        Self::at(common, name).destroy()?;
        fs::create_dir(&place).map_err(|error| StoreFault::writing(&place, &error))?;
        init(&place)?;
        let borrowed = place.join("objects/info");
        fs::create_dir_all(&borrowed)
            .and_then(|()| fs::write(borrowed.join("alternates"), "../../objects\n"))
            .map_err(|error| StoreFault::writing(&borrowed, &error))?;
        sync_directories(&borrowed, &["alternates", ""])?;
        if let Some(base) = base {
            let made = repository(&place)?;
            let set = |name| made.reference(name, base, true, "").map(drop);
            set(BASE).and_then(|()| set(MAIN)).map_err(|error| StoreFault::git(&place, &error))?;
        }
        Ok(Self { place })
    }

    /// The one that is there, if it is whole enough to have a `main` of its own.
    pub(super) fn find(common: &Path, name: &str) -> Result<Option<Self>, StoreFault> {
        let Self { place } = Self::at(common, name);
        // A repository from elsewhere may have a link here.
        if !fs::symlink_metadata(&place).is_ok_and(|it| it.is_dir()) || !place.join(MAIN).exists() {
            return Ok(None);
        }
        let it = Self { place };
        Ok((it.main()? != it.base()?).then_some(it))
    }

    pub(super) fn main(&self) -> Result<Option<Oid>, StoreFault> {
        head_of_main(&repository(&self.place)?, &self.place)
    }

    /// The commit of the ledger that it was made on.
    pub(super) fn base(&self) -> Result<Option<Oid>, StoreFault> {
        Ok(repository(&self.place)?.refname_to_id(BASE).ok())
    }

    /// Takes it away, its name first: what is half gone says nothing.
    pub(super) fn destroy(self) -> Result<(), StoreFault> {
        let failed = |error: io::Error| StoreFault::writing(&self.place, &error);
        match fs::symlink_metadata(&self.place) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(failed(error)),
            Ok(found) if !found.is_dir() => return fs::remove_file(&self.place).map_err(failed),
            Ok(_) => {}
        }
        if fs::remove_file(self.place.join(MAIN)).is_ok() {
            sync_directories(&self.place, &["refs/heads"])?;
        }
        fs::remove_dir_all(&self.place).map_err(failed)
    }

    /// Moves its objects into the ledger and makes them durable there. It stays whole, for it borrows from there.
    pub(super) fn hand_over(&self, common: &Path) -> Result<(), StoreFault> {
        let (from, to) = (self.place.join("objects"), common.join("objects"));
        let mut made = Vec::new();
        for name in names(&from)? {
            if name == "pack" {
                let mut files = names(&from.join("pack"))?;
                files.retain(|it| it.starts_with("pack-"));
                // A pack is there when its index is.
                files.sort_by_key(|it| it.ends_with(".idx"));
                move_files(&from.join("pack"), &to.join("pack"), &files)?;
            } else if name.len() == 2 && name.bytes().all(|it| it.is_ascii_hexdigit()) {
                let mut files = names(&from.join(&name))?;
                files.retain(|it| it.len() == 38 && it.bytes().all(|it| it.is_ascii_hexdigit()));
                move_files(&from.join(&name), &to.join(&name), &files)?;
            } else {
                continue;
            }
            made.push(format!("objects/{name}"));
        }
        made.retain(|it| common.join(it).is_dir());
        made.push("objects".to_owned());
        sync_directories(common, &made.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// What refs it has below this one.
    pub(super) fn refs(&self, below: &str) -> Result<Vec<(String, Oid)>, StoreFault> {
        let repository = repository(&self.place)?;
        refs(&repository, below).map_err(|error| StoreFault::git(&self.place, &error))
    }
}

/// The refs of a repository below a name: what follows that name, and what each points to.
pub(super) fn refs(repository: &Repository, below: &str) -> Result<Vec<(String, Oid)>, git2::Error> {
    let mut out = Vec::new();
    for found in repository.references_glob(&format!("{below}*"))? {
        let found = found?;
        let name = String::from_utf8_lossy(found.name_bytes()).into_owned();
        let name = name.strip_prefix(below).unwrap_or(&name).to_owned();
        out.extend(found.target().map(|oid| (name, oid)));
    }
    Ok(out)
}

/// The names in a directory; none if it is not there.
pub(super) fn names(directory: &Path) -> Result<Vec<String>, StoreFault> {
    let listed = match fs::read_dir(directory) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(vec![]),
        listed => listed.and_then(Iterator::collect::<Result<Vec<_>, _>>),
    };
    let listed = listed.map_err(|error| StoreFault::reading(directory, &error))?;
    Ok(listed.into_iter().map(|it| it.file_name().to_string_lossy().into_owned()).collect())
}

/// Syncs each file and gives it its place. What is there already is the same: its name is its digest.
fn move_files(from: &Path, to: &Path, files: &[String]) -> Result<(), StoreFault> {
    if files.is_empty() {
        return Ok(());
    }
    sync_directories(from, &files.iter().map(String::as_str).collect::<Vec<_>>())?;
    fs::create_dir_all(to).map_err(|error| StoreFault::writing(to, &error))?;
    for name in files {
        let (from, to) = (from.join(name), to.join(name));
        if !to.exists() {
            fs::rename(&from, &to).map_err(|error| StoreFault::writing(&to, &error))?;
        }
    }
    Ok(())
}
