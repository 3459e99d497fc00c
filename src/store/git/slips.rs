//! Slips in git: each a ref to a commit without parent, whose tree holds one file. Author, time and words of the commit are
//! always the same, so that the same bytes are the same commit, whoever writes them; and whatever is otherwise is no slip.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::Duration;

use git2::{ObjectType, Oid, Repository};

use super::super::slip::{MAX_SLIP_BYTES, SlipChange, SlipName, SlipRead, Slips};
use super::super::{Mark, StoreFault};
use super::desk::Desk;
use super::exchange::Exchange;
use super::lock::Waits;
use super::loose::{Loose, header, sound};
use super::purge::{Gone, repack};
use super::quarantine::{INCOMING, Quarantine};
use super::remote::Remote;
use super::workshop::Workshop;
use super::write::sync_directories;
use super::{DOCUMENTS, MAIN, repository};

/// So many refs are named on one command line of git's.
const AT_ONCE: usize = 100;

/// How long a remote is tried where others write at the same time.
const PATIENCE: Duration = Duration::from_secs(3);

/// The bytes of a commit and of a tree of ours are fewer.
const SMALL: usize = 1 << 10;

/// What a slip is in git.
struct Shape {
    tree: (Oid, Vec<u8>),
    commit: (Oid, Vec<u8>),
    blob: Oid,
}

impl Shape {
    fn new(name: &SlipName, blob: Oid) -> Result<Self, git2::Error> {
        let tree = [format!("100644 {}\0", name.file()).as_bytes(), blob.as_bytes()].concat();
        let tree = (Oid::hash_object(ObjectType::Tree, &tree)?, tree);
        let who = "verantwoord <verantwoord> 0 +0000";
        let commit = format!("tree {}\nauthor {who}\ncommitter {who}\n\nverantwoord\n", tree.0).into_bytes();
        Ok(Self { commit: (Oid::hash_object(ObjectType::Commit, &commit)?, commit), tree, blob })
    }

    fn of(name: &SlipName, bytes: &[u8]) -> Result<Self, git2::Error> {
        Self::new(name, Oid::hash_object(ObjectType::Blob, bytes)?)
    }
}

/// The slips in a repository, by name alone.
///
/// # Errors
/// When it is no ledger in git, or can't be read.
pub fn slips(path: &Path) -> Result<Slips, StoreFault> {
    if super::layout(path)?.is_none() {
        return Ok(Slips::default());
    }
    let own = repository(path)?;
    let mut found = Vec::new();
    for pattern in SlipName::PATTERNS {
        let listed = own.references_glob(pattern).and_then(|it| {
            it.map(|it| it.map(|it| (String::from_utf8_lossy(it.name_bytes()).into_owned(), it.target())))
                .collect()
        });
        let listed: Vec<(String, Option<Oid>)> = listed.map_err(|error| StoreFault::git(path, &error))?;
        found.extend(listed);
    }
    Ok(sorted(found.iter().map(|(name, oid)| (name.as_str(), oid.map(|it| it.to_string())))))
}

/// What slips in a repository hold.
///
/// # Errors
/// When it can't be read at all.
pub fn read_slips(path: &Path, names: &[(SlipName, Mark)]) -> Result<Vec<SlipRead>, StoreFault> {
    let own = repository(path)?;
    let loose = Loose::of(&own);
    loose.check_packs().map_err(|error| StoreFault::git(path, &error))?;
    Ok(names.iter().map(|(name, mark)| (*name, read(&own, &loose, name, mark))).collect())
}

fn sorted<'a>(found: impl Iterator<Item = (&'a str, Option<String>)>) -> Slips {
    let mut slips = Slips::default();
    for (name, oid) in found {
        match SlipName::parse(name).zip(oid) {
            Some((name, oid)) => slips.names.push((name, Mark(oid))),
            None => slips.odd += 1,
        }
    }
    slips.names.sort_by_key(|(name, _)| *name);
    slips
}

/// The bytes of a slip, if everything about it is as we write it.
fn read(repository: &Repository, loose: &Loose, name: &SlipName, mark: &Mark) -> Option<Vec<u8>> {
    let commit = Oid::from_str(&mark.0).ok()?;
    let odb = repository.odb().ok()?;
    let small = |oid, kind| {
        sound(repository, loose, oid, kind, SMALL).ok()?;
        odb.read(oid).ok().map(|it| it.data().to_vec())
    };
    let text = small(commit, ObjectType::Commit)?;
    let tree = std::str::from_utf8(text.strip_prefix(b"tree ")?.get(..40)?).ok()?;
    let tree = small(Oid::from_str(tree).ok()?, ObjectType::Tree)?;
    let blob = Oid::from_bytes(tree.last_chunk::<20>()?).ok()?;
    // Before the bytes are read: the rest is what we write.
    if Shape::new(name, blob).ok()?.commit.0 != commit {
        return None;
    }
    let (size, kind) = header(&odb, blob).ok()?;
    if kind != ObjectType::Blob || size > MAX_SLIP_BYTES {
        return None;
    }
    loose.check(blob, size).ok()?;
    odb.read(blob).ok().map(|it| it.data().to_vec())
}

impl Exchange {
    /// The slips at the remote, by name alone.
    ///
    /// # Errors
    /// When it can't be reached.
    pub fn slips_at(&self, remote: &Remote) -> Result<Slips, StoreFault> {
        let desk = self.desk();
        let found = remote.list_refs(desk.git.as_ref(), &desk.ground.common, &SlipName::PATTERNS)?;
        Ok(sorted(found.iter().map(|(oid, name)| (name.as_str(), Some(oid.to_string())))))
    }

    /// What slips at the remote hold. Nothing is kept of it here: see [`Self::change_slips`].
    ///
    /// # Errors
    /// When it can't be reached.
    pub fn bring_slips(
        &self,
        remote: &Remote,
        names: &[(SlipName, Mark)],
    ) -> Result<Vec<SlipRead>, StoreFault> {
        let desk = self.desk();
        let mut read = read_slips(&desk.ground.path, names)?;
        let missing = names.iter().zip(&read).filter(|(_, (_, bytes))| bytes.is_none());
        let missing: Vec<_> = missing.map(|(name, _)| name.clone()).collect();
        if missing.is_empty() {
            return Ok(read);
        }
        let quarantine = Quarantine::make(&desk.ground.common, INCOMING, desk.main()?)?;
        let brought = fetch(desk, remote, &quarantine, &missing);
        let brought = brought.and_then(|()| read_slips(&quarantine.place, &missing));
        quarantine.destroy()?;
        let brought: BTreeMap<_, _> = brought?.into_iter().collect();
        for (name, bytes) in read.iter_mut().filter(|(_, bytes)| bytes.is_none()) {
            *bytes = brought.get(name).cloned().flatten();
        }
        Ok(read)
    }

    /// Lets slips come and go: where a remote is given, there first.
    ///
    /// # Errors
    /// When the remote refuses it, or it can't be written.
    pub fn change_slips(&self, remote: Option<&Remote>, change: &SlipChange) -> Result<(), StoreFault> {
        if change.is_empty() {
            return Ok(());
        }
        let desk = self.desk();
        let fault = |error: git2::Error| StoreFault::git(&desk.ground.path, &error);
        let new = write(desk, &change.new)?;
        if let Some(remote) = remote
            && let Err(refused) = push(self, remote, &new, change)
        {
            let names = change.new.iter().map(|(name, _)| name);
            drop_objects(desk, names.zip(new.iter().map(|(_, oid)| oid)))?;
            return Err(refused);
        }
        let own = desk.repository()?;
        for (name, oid) in &new {
            own.reference(&name.reference(), *oid, true, "").map_err(fault)?;
        }
        let erased = erased(&own, change).map_err(fault)?;
        let erased = erased.zip(desk.main()?).map(|(objects, after)| Gone { objects, ..Gone::after(after) });
        erased.iter().try_for_each(|it| it.note(&desk.ground))?;
        let mut went = Vec::new();
        for name in change.leaving() {
            if let Ok(mut found) = own.find_reference(&name.reference()) {
                went.extend(found.target().map(|oid| (name, oid)));
                found.delete().map_err(fault)?;
            }
        }
        let directories = new.iter().map(|(name, _)| name.reference());
        let directories: BTreeSet<String> =
            directories.filter_map(|it| Some(it.rsplit_once('/')?.0.to_owned())).collect();
        let mut directories: Vec<&str> = directories.iter().map(String::as_str).collect();
        directories.extend(["refs/verantwoord", "refs"]);
        directories.retain(|it| desk.ground.common.join(it).is_dir());
        sync_directories(&desk.ground.common, &directories)?;
        went.retain(|(name, _)| change.gone.contains(name));
        drop_objects(desk, went.iter().map(|(name, oid)| (*name, oid)))?;
        erased.map_or(Ok(()), |it| it.purge(&desk.ground, desk.git.as_ref()))
    }
}

/// What erased slips hold here, if there are any.
fn erased(own: &Repository, change: &SlipChange) -> Result<Option<Vec<Oid>>, git2::Error> {
    let mut objects = Vec::new();
    for name in &change.erased {
        if let Ok(found) = own.find_reference(&name.reference()) {
            objects.extend(found.peel_to_tree()?.iter().map(|it| it.id()));
        }
    }
    Ok((!objects.is_empty()).then_some(objects))
}

/// Brings these into the quarantine. Of one that git refuses, the others do not suffer.
fn fetch(
    desk: &Desk,
    remote: &Remote,
    to: &Quarantine,
    names: &[(SlipName, Mark)],
) -> Result<(), StoreFault> {
    let git = desk.git.as_ref();
    let spec = |(name, _): &(SlipName, Mark)| format!("+{0}:{0}", name.reference());
    for some in names.chunks(AT_ONCE) {
        let specs: Vec<String> = some.iter().map(spec).collect();
        if let Err(fault) = remote.fetch_refs(git, &to.place, &specs) {
            // It is not the remote that is gone?
            remote.list(git, &to.place).map_err(|_| fault)?;
            specs.iter().for_each(|it| drop(remote.fetch_refs(git, &to.place, std::slice::from_ref(it))));
        }
    }
    Ok(())
}

/// Writes slips as objects that no ref names yet.
fn write(desk: &Desk, new: &[(SlipName, Vec<u8>)]) -> Result<Vec<(SlipName, Oid)>, StoreFault> {
    if new.is_empty() {
        return Ok(vec![]);
    }
    let fault = |error: git2::Error| StoreFault::git(&desk.ground.path, &error);
    let mut workshop = Workshop::open(&desk.ground.path)?;
    let mut out = Vec::new();
    for (name, bytes) in new {
        let made = Shape::of(name, bytes).map_err(fault)?;
        workshop.blob(bytes, name.file()).map_err(fault)?;
        let odb = workshop.repository.odb().map_err(fault)?;
        for (kind, (oid, raw)) in [(ObjectType::Tree, &made.tree), (ObjectType::Commit, &made.commit)] {
            odb.write(kind, raw).map_err(fault)?;
            workshop.made.push((*oid, String::new()));
        }
        out.push((*name, made.commit.0));
    }
    workshop.write_to(&desk.repository()?, &desk.ground.common)?;
    Ok(out)
}

fn push(
    exchange: &Exchange,
    remote: &Remote,
    new: &[(SlipName, Oid)],
    change: &SlipChange,
) -> Result<(), StoreFault> {
    let desk = exchange.desk();
    let mut waits = Waits::new(PATIENCE);
    loop {
        let there: BTreeMap<_, _> = exchange.slips_at(remote)?.names.into_iter().collect();
        let lacks = |(name, oid): &&(SlipName, Oid)| there.get(name).is_none_or(|it| it.0 != oid.to_string());
        // What is there otherwise is not what its name says.
        let new = new.iter().filter(lacks).map(|(name, oid)| format!("+{oid}:{}", name.reference()));
        let gone = change.leaving().filter(|it| there.contains_key(it));
        let specs: Vec<String> = new.chain(gone.map(|it| format!(":{}", it.reference()))).collect();
        let pushed = specs
            .chunks(AT_ONCE)
            .try_for_each(|it| remote.push_refs(desk.git.as_ref(), &desk.ground.common, it));
        // Another may have been quicker with the same, or had them locked.
        match pushed {
            Err(_) if waits.wait() => {}
            other => return other,
        }
    }
}

/// Takes the objects of slips away that no ref names any more, unless something else may need them.
fn drop_objects<'a>(
    desk: &Desk,
    went: impl Iterator<Item = (&'a SlipName, &'a Oid)>,
) -> Result<(), StoreFault> {
    let common = &desk.ground.common;
    let fault = |error: git2::Error| StoreFault::git(&desk.ground.path, &error);
    let own = desk.repository()?;
    let odb = own.odb().map_err(fault)?;
    let mut objects = Vec::new();
    for (name, commit) in went {
        // Named anew meanwhile, or somebody else's shape: git's own housekeeping is for those.
        let named = own.refname_to_id(&name.reference()).is_ok();
        let tree = own.find_commit(*commit).and_then(|it| it.tree());
        if let Some(blob) =
            tree.ok().filter(|_| !named).and_then(|it| it.get_name(name.file()).map(|it| it.id()))
        {
            let made = Shape::new(name, blob).map_err(fault)?;
            objects.extend([made.commit.0, made.tree.0, made.blob]);
        }
    }
    if objects.is_empty() || others(&own, &objects).map_err(fault)? {
        return Ok(());
    }
    for oid in objects.iter().map(Oid::to_string) {
        let (first, rest) = oid.split_at_checked(2).unwrap_or_default();
        let _ = fs::remove_file(common.join("objects").join(first).join(rest));
    }
    odb.refresh().map_err(fault)?;
    let packed = objects.iter().any(|it| odb.exists(*it));
    if packed { repack(&desk.ground, desk.git.as_ref()) } else { Ok(()) }
}

/// Whether there is something of the user's own in the repository that may need one of the objects: branches, work trees,
/// a log of what refs were.
fn others(own: &Repository, objects: &[Oid]) -> Result<bool, git2::Error> {
    if ["logs", "worktrees"].iter().any(|it| own.commondir().join(it).exists()) {
        return Ok(true);
    }
    for found in own.references()? {
        let name = String::from_utf8_lossy(found?.name_bytes()).into_owned();
        if name != MAIN && !name.starts_with(DOCUMENTS) && SlipName::parse(&name).is_none() {
            return Ok(true);
        }
    }
    Ok(own.workdir().is_some() && own.index()?.iter().any(|it| objects.contains(&it.id)))
}
