//! What goes for good: the objects that hold it, and all that may still lead to them.
//!
//! A note says what is to go, before anything leads away from it. It stays until it is gone, so that whoever comes after
//! one who was killed can finish:
//!
//! 1. The note: what `main` will name, and what is to go.
//! 2. `main` moves (or a document's ref goes). From here on nothing in the ledger needs it.
//! 3. Other refs that lead there, logs of refs, and what git noted of the last fetch or merge.
//! 4. One new pack with everything that a ref needs, synced; then the old packs (their indexes first) and all loose objects.
//! 5. Looked for once more; then the note goes.

use std::fs;
use std::io;
use std::path::Path;

use git2::{Oid, Repository};

use super::super::{LedgerPath, StoreFault};
use super::ground::Ground;
use super::quarantine::{INCOMING, Quarantine, names, refs};
use super::remote::Git;
use super::write::sync_directories;
use super::{DOCUMENTS, MAIN, head_of_main, repository};

/// The note.
const NOTE: &str = "verantwoord.erasing";

/// What git notes of what was done last; each may name what is to go.
const LAST_DONE: [&str; 8] = [
    "ORIG_HEAD",
    "FETCH_HEAD",
    "MERGE_HEAD",
    "CHERRY_PICK_HEAD",
    "REVERT_HEAD",
    "REBASE_HEAD",
    "AUTO_MERGE",
    "BISECT_HEAD",
];

/// What is to go for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Gone {
    /// What `main` names when it may go.
    pub(super) after: Oid,
    /// The objects.
    pub(super) objects: Vec<Oid>,
    /// The files that they were.
    pub(super) paths: Vec<String>,
    /// The documents that go, by name.
    pub(super) documents: Vec<String>,
}

impl Gone {
    /// Nothing yet, once `main` names this.
    pub(super) fn after(after: Oid) -> Self {
        Self { after, objects: Vec::new(), paths: Vec::new(), documents: Vec::new() }
    }

    /// Writes the note.
    pub(super) fn note(&self, ground: &Ground) -> Result<(), StoreFault> {
        let mut text = format!("after {}\n", self.after);
        self.objects.iter().for_each(|it| text += &format!("object {it}\n"));
        self.paths.iter().for_each(|it| text += &format!("path {it}\n"));
        self.documents.iter().for_each(|it| text += &format!("document {it}\n"));
        let (place, beside) = (ground.common.join(NOTE), ground.common.join(format!("{NOTE}.new")));
        // Made anew, never written through a link.
        let _ = fs::remove_file(&beside);
        let write = || {
            let mut file = fs::File::create_new(&beside)?;
            io::Write::write_all(&mut file, text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&beside, &place)
        };
        write().map_err(|error| StoreFault::writing(&place, &error))?;
        sync_directories(&ground.common, &[""])
    }

    fn read(ground: &Ground) -> Option<Self> {
        let text = fs::read_to_string(ground.common.join(NOTE)).ok()?;
        let all = |start: &str| text.lines().filter_map(|line| line.strip_prefix(start)).collect::<Vec<_>>();
        let after = Oid::from_str(all("after ").first()?).ok()?;
        let objects = all("object ").into_iter().filter_map(|it| Oid::from_str(it).ok()).collect();
        // A path of a ledger and no other: the note may come from elsewhere, with the repository.
        let paths = all("path ").into_iter().filter(|it| LedgerPath::parse(it).is_some());
        let owned = |it: &str| it.to_owned();
        let documents = all("document ").into_iter().map(owned).collect();
        Some(Self { after, objects, paths: paths.map(owned).collect(), documents })
    }

    /// Finishes what somebody noted who was killed; nothing if `main` never got that far.
    pub(super) fn finish(ground: &Ground, git: &dyn Git) -> Result<(), StoreFault> {
        let Some(gone) = Self::read(ground) else { return Ok(()) };
        let repository = repository(&ground.path)?;
        let main = head_of_main(&repository, &ground.path)?;
        let so_far = main.is_some_and(|main| {
            main == gone.after || repository.graph_descendant_of(main, gone.after).unwrap_or(false)
        });
        if so_far { gone.purge(ground, git) } else { remove(&ground.common.join(NOTE)) }
    }

    /// Steps 3 to 5.
    pub(super) fn purge(&self, ground: &Ground, git: &dyn Git) -> Result<(), StoreFault> {
        let own = repository(&ground.path)?;
        self.leave_no_lead(ground, git, &own)?;
        repack(ground, git)?;
        let looked = repository(&ground.path)?;
        let odb = looked.odb().map_err(|error| StoreFault::git(&ground.path, &error))?;
        // Done as far as it can be: what is still there is held by something that is not ours to take away.
        remove(&ground.common.join(NOTE))?;
        sync_directories(&ground.common, &[""])?;
        match self.objects.iter().find(|it| odb.exists(**it)) {
            Some(it) => Err(StoreFault::StillThere { path: ground.path.clone(), object: it.to_string() }),
            None => Ok(()),
        }
    }

    fn leave_no_lead(&self, ground: &Ground, git: &dyn Git, own: &Repository) -> Result<(), StoreFault> {
        let common = &ground.common;
        Quarantine::at(common, INCOMING).destroy()?;
        let fault = |error: git2::Error| StoreFault::git(&ground.path, &error);
        if own.head_detached().unwrap_or(false) {
            own.reference_symbolic("HEAD", MAIN, true, "").map_err(fault)?;
        }
        for name in &self.documents {
            if let Ok(mut found) = own.find_reference(&format!("{DOCUMENTS}{name}")) {
                found.delete().map_err(fault)?;
            }
        }
        for (name, oid) in refs(own, "refs/").map_err(fault)? {
            let name = format!("refs/{name}");
            if name != MAIN && !name.starts_with(DOCUMENTS) && self.is_led_to(oid, common, git)? {
                own.find_reference(&name).and_then(|mut it| it.delete()).map_err(fault)?;
            }
        }
        for found in own.references().map_err(fault)? {
            let mut found = found.map_err(fault)?;
            if found.kind() == Some(git2::ReferenceType::Symbolic) && found.resolve().is_err() {
                found.delete().map_err(fault)?;
            }
        }
        let worktrees = names(&common.join("worktrees"))?;
        let mut homes = vec![common.clone()];
        homes.extend(worktrees.iter().map(|it| common.join("worktrees").join(it)));
        for home in &homes {
            LAST_DONE.iter().try_for_each(|name| remove(&home.join(name)))?;
            match fs::remove_dir_all(home.join("logs")) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(StoreFault::writing(&home.join("logs"), &error));
                }
                _ => {}
            }
        }
        if let Some(tree) = own.workdir() {
            for path in &self.paths {
                remove_below(tree, path)?;
                git.run(common, &["update-index", "--force-remove", "--", path])?;
            }
        }
        Ok(())
    }

    /// Whether one of the objects is needed by what a ref points to, beside what `main` needs.
    fn is_led_to(&self, oid: Oid, common: &Path, git: &dyn Git) -> Result<bool, StoreFault> {
        let did = git
            .run(common, &["rev-list", "--objects", "--no-object-names", &oid.to_string(), "--not", MAIN])?;
        let gone: Vec<String> = self.objects.iter().map(Oid::to_string).collect();
        // What can't be followed to its end leads nowhere that a new pack could hold.
        Ok(!did.well || did.printed.lines().any(|line| gone.iter().any(|it| it == line)))
    }
}

/// One pack with all that is needed; everything else goes.
pub(super) fn repack(ground: &Ground, git: &dyn Git) -> Result<(), StoreFault> {
    let common = &ground.common;
    let (objects, packs) = (common.join("objects"), common.join("objects/pack"));
    // A repository from elsewhere may have links here, to files that are dear to us.
    if let Some(odd) = [&objects, &packs].into_iter().find(|it| !is_directory(it)) {
        let odd_kind = io::Error::from(io::ErrorKind::NotADirectory);
        return Err(StoreFault::writing(odd, &odd_kind));
    }
    let base = packs.join("pack").display().to_string();
    let did = git.run(
        common,
        &["pack-objects", "--all", "--indexed-objects", "--local", "--delta-base-offset", "--quiet", &base],
    )?;
    let hex = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_hexdigit());
    let made: Vec<String> =
        did.printed.lines().map(str::trim).filter(|it| hex(it)).map(|it| format!("pack-{it}.")).collect();
    if !did.well || made.is_empty() {
        let detail = crate::words::short(did.said.trim(), 300);
        return Err(StoreFault::Git { path: ground.path.clone(), detail });
    }
    for name in made.iter().flat_map(|it| ["pack", "idx"].map(|end| format!("{it}{end}"))) {
        sync_directories(&packs, &[&name])?;
    }
    sync_directories(common, &["objects/pack", "objects"])?;
    let mut old = names(&packs)?;
    let gits =
        |name: &str| ["pack-", "multi-pack-index", "tmp_", ".tmp-"].iter().any(|it| name.starts_with(it));
    old.retain(|name| gits(name) && !made.iter().any(|it| name.starts_with(it)));
    // What leads to an object goes before the object.
    old.sort_by_key(|it| (!it.starts_with("multi-pack-index"), !it.ends_with(".idx")));
    old.iter().try_for_each(|name| remove(&packs.join(name)))?;
    for name in names(&objects)? {
        let place = objects.join(&name);
        if name.len() == 2 && hex(&name) && is_directory(&place) {
            let mut loose = names(&place)?;
            loose.retain(|it| it.len() == 38 && hex(it) || it.starts_with("tmp_"));
            loose.iter().try_for_each(|it| remove(&place.join(it)))?;
            let _ = fs::remove_dir(&place);
        } else if name.starts_with("tmp_") {
            remove(&place)?;
        }
    }
    for name in ["commit-graph", "commit-graphs"] {
        remove(&objects.join("info").join(name))?;
    }
    if objects.join("info/packs").exists() {
        git.run(common, &["update-server-info"])?;
    }
    sync_directories(common, &["objects/pack", "objects"])
}

/// Whether it is a directory itself, and no link to one.
fn is_directory(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|it| it.is_dir())
}

/// Takes a file of the work tree away, and none that a link in it leads to.
fn remove_below(tree: &Path, path: &str) -> Result<(), StoreFault> {
    let file = tree.join(path);
    let within = file.ancestors().skip(1).take_while(|it| *it != tree).all(is_directory);
    if within { remove(&file) } else { Ok(()) }
}

/// Takes a file or a directory away, if it is there.
fn remove(path: &Path) -> Result<(), StoreFault> {
    let gone = match fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
        Err(error) => Err(error),
    };
    match gone {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreFault::writing(path, &error)),
        _ => Ok(()),
    }
}
