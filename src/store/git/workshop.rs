//! Where new objects are made before they are written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};

use git2::{Config, ConfigLevel, ObjectType, Odb, Oid, Repository};

use super::super::{SignCommit, StoreFault};
use super::loose::{Loose, file_of, header, sound, without_packs};
use super::write::sync_directories;
use super::{DIRECTORY, MAX_DIRECTORY, mode, repository};

/// More new objects than this go into one pack.
const LOOSE: usize = 64;

/// The pieces in which a pack is written, in bytes.
const PIECE: usize = 1 << 20;

/// Settings for libgit2 while it makes a pack: searching for likenesses would take ten times as long, and
/// `git gc` does it better. libgit2 1.9 reads this threshold from the first key by mistake for the second.
const NO_DELTAS: &str = "[pack]\n\tdeltaCacheSize = 1\n[core]\n\tbigFileThreshold = 1\n";

/// A directory of the new tree, as far as it changes.
#[derive(Default)]
pub(super) struct Changed {
    files: BTreeMap<String, Oid>,
    directories: BTreeMap<String, Self>,
}

impl Changed {
    pub(super) fn put(&mut self, path: &str, oid: Oid) {
        match path.split_once('/') {
            Some((first, rest)) => self.directories.entry(first.to_owned()).or_default().put(rest, oid),
            None => drop(self.files.insert(path.to_owned(), oid)),
        }
    }
}

/// Where new objects are made, in memory, before they are written all at once.
pub(super) struct Workshop {
    /// What it is made for.
    pub(super) path: PathBuf,
    pub(super) repository: Repository,
    pub(super) loose: Loose,
    pub(super) made: Vec<(Oid, String)>,
    pub(super) bytes: usize,
    /// The file that settings for a pack pass through: of each workshop that is open another.
    settings: String,
}

impl Workshop {
    /// In memory alone. It does not know the repository: asked whether an object is new, libgit2 would look through the
    /// directory of packs for each.
    pub(super) fn in_memory(path: &Path, loose: Loose, part: usize) -> Result<Self, StoreFault> {
        let in_memory = || {
            let odb = Odb::new()?;
            odb.add_new_mempack_backend(1000)?;
            let repository = Repository::from_odb(odb)?;
            // Else libgit2 would read the user's for each.
            repository.set_config(&Config::new()?)?;
            Ok(repository)
        };
        let repository = in_memory().map_err(|error: git2::Error| StoreFault::git(path, &error))?;
        let settings = format!("verantwoord.pack{part}");
        Ok(Self { path: path.to_owned(), repository, loose, made: Vec::new(), bytes: 0, settings })
    }

    /// Over a repository, whose objects it knows.
    pub(super) fn open(path: &Path) -> Result<Self, StoreFault> {
        let repository = repository(path)?;
        let in_memory = repository.odb().and_then(|odb| odb.add_new_mempack_backend(1000).map(drop));
        in_memory.map_err(|error| StoreFault::git(path, &error))?;
        let loose = Loose::of(&repository);
        let settings = "verantwoord.pack".to_owned();
        Ok(Self { path: path.to_owned(), repository, loose, made: Vec::new(), bytes: 0, settings })
    }

    /// The name is a hint for git: objects of like names are near each other in a pack.
    pub(super) fn blob(&mut self, bytes: &[u8], name: &str) -> Result<Oid, git2::Error> {
        let oid = self.repository.odb()?.write(ObjectType::Blob, bytes)?;
        self.made.push((oid, name.to_owned()));
        self.bytes += bytes.len();
        Ok(oid)
    }

    /// The tree `old` of a repository with these changes.
    pub(super) fn tree(
        &mut self,
        from: &Repository,
        old: Option<Oid>,
        changed: &Changed,
    ) -> Result<Oid, git2::Error> {
        if let Some(old) = old {
            self.bring(from, old, ObjectType::Tree, MAX_DIRECTORY)?;
        }
        let mut directories = Vec::new();
        for (name, changed) in &changed.directories {
            let below = self.directory(old, name)?;
            directories.push((name, self.tree(from, below, changed)?));
        }
        let oid = {
            let old = old.map(|old| self.repository.find_tree(old)).transpose()?;
            let mut builder = self.repository.treebuilder(old.as_ref())?;
            for (name, oid) in directories {
                builder.insert(name, oid, 0o040_000)?;
            }
            for (name, oid) in &changed.files {
                builder.insert(name, *oid, 0o100_644)?;
            }
            builder.write()?
        };
        self.made.push((oid, String::new()));
        Ok(oid)
    }

    /// The directory of this name in a tree that was taken in.
    fn directory(&self, tree: Option<Oid>, name: &str) -> Result<Option<Oid>, git2::Error> {
        let Some(tree) = tree else { return Ok(None) };
        let tree = self.repository.find_tree(tree)?;
        Ok(tree.get_name(name).filter(|it| mode(it) == DIRECTORY).map(|it| it.id()))
    }

    /// An object that lies in a repository, taken in, so that others can be made of it.
    pub(super) fn bring(
        &self,
        from: &Repository,
        oid: Oid,
        kind: ObjectType,
        most: usize,
    ) -> Result<(), git2::Error> {
        sound(from, &self.loose, oid, kind, most)?;
        let odb = from.odb()?;
        let object = odb.read(oid)?;
        self.repository.odb()?.write(kind, object.data()).map(drop)
    }

    /// A directory, if it is not too large to parse.
    pub(super) fn load_tree(&self, oid: Oid) -> Result<git2::Tree<'_>, git2::Error> {
        sound(&self.repository, &self.loose, oid, ObjectType::Tree, MAX_DIRECTORY)?;
        self.repository.find_tree(oid)
    }

    /// A directory without some names, and with others as directories.
    pub(super) fn change_tree(
        &mut self,
        old: Oid,
        gone: &[&str],
        new: &[(&str, Oid)],
    ) -> Result<Oid, git2::Error> {
        let oid = {
            let mut builder = self.repository.treebuilder(Some(&self.load_tree(old)?))?;
            gone.iter().try_for_each(|name| builder.remove(name))?;
            new.iter().try_for_each(|(name, oid)| builder.insert(name, *oid, 0o040_000).map(drop))?;
            builder.write()?
        };
        self.made.push((oid, String::new()));
        Ok(oid)
    }

    /// The commit with these bytes, signed.
    pub(super) fn sign_commit(&mut self, unsigned: &[u8], sign: SignCommit<'_>) -> Result<Oid, StoreFault> {
        let not_signed = |detail: String| StoreFault::NotSigned { detail };
        let armored = sign(unsigned).map_err(|error| not_signed(error.to_string()))?;
        let text = std::str::from_utf8(unsigned).map_err(|error| not_signed(error.to_string()))?;
        let commit = self.repository.commit_signed(text, armored.trim_end(), Some("gpgsig"));
        let commit = commit.map_err(|error| StoreFault::git(&self.path, &error))?;
        self.made.push((commit, String::new()));
        Ok(commit)
    }

    /// Makes all of it durable.
    pub(super) fn write_to(&self, plain: &Repository, common: &Path) -> Result<(), StoreFault> {
        self.write_but_for_objects(plain, common)?;
        sync_directories(common, &["objects"])
    }

    /// As [`Self::write_to`], but for `objects`, in which directories may be new: for whoever writes more and ends with that.
    pub(super) fn write_but_for_objects(&self, plain: &Repository, common: &Path) -> Result<(), StoreFault> {
        let fault = |error: git2::Error| StoreFault::git(common, &error);
        // What was there already is taken from there.
        let from = self.repository.odb().map_err(fault)?;
        let check = |(oid, _): &(Oid, String)| self.loose.check(*oid, header(&from, *oid)?.0);
        self.made.iter().try_for_each(check).map_err(fault)?;
        if self.made.len() > LOOSE {
            let settings = common.join(&self.settings);
            // One that a killed process left goes; a new one is made, never written through a link.
            let _ = fs::remove_file(&settings);
            fs::File::create_new(&settings)
                .and_then(|mut file| file.write_all(NO_DELTAS.as_bytes()))
                .map_err(|error| StoreFault::writing(&settings, &error))?;
            let packed = self.pack(plain, &settings).map_err(fault);
            let _ = fs::remove_file(&settings);
            packed?;
            return sync_directories(common, &["objects/pack"]);
        }
        let objects = common.join("objects");
        let to = without_packs(&objects).map_err(fault)?;
        let mut touched = BTreeSet::new();
        for (oid, _) in &self.made {
            if file_of(&objects, *oid).exists() {
                // Written by somebody who may not have lived to sync its directory; libgit2 syncs the one that it writes to.
                touched.insert(format!("objects/{:02x}", oid.as_bytes()[0]));
            }
            let object = from.read(*oid).map_err(fault)?;
            to.write(object.kind(), object.data()).map_err(fault)?;
        }
        sync_directories(common, &touched.iter().map(String::as_str).collect::<Vec<_>>())
    }

    fn pack(&self, plain: &Repository, settings: &Path) -> Result<(), git2::Error> {
        let mut config = Config::new()?;
        config.add_file(settings, ConfigLevel::App, true)?;
        self.repository.set_config(&config)?;
        let mut builder = self.repository.packbuilder()?;
        for (oid, name) in &self.made {
            builder.insert_object(*oid, Some(name))?;
        }
        let odb = plain.odb()?;
        // libgit2 hands its bytes out by the dozen, and maps the pack anew for every piece that it is given.
        let mut writer = BufWriter::with_capacity(PIECE, odb.packwriter()?);
        let mut written = Ok(());
        let fed = builder.foreach(|bytes| {
            written = writer.write_all(bytes);
            written.is_ok()
        });
        let failed = |error: std::io::Error| git2::Error::from_str(&error.to_string());
        written.map_err(failed)?;
        fed?;
        writer.into_inner().map_err(|error| failed(error.into_error()))?.commit()?;
        odb.refresh()
    }
}
