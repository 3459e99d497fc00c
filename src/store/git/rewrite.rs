//! git's history without some files: each commit from the one that brought the first of them on is made anew.

use std::collections::{BTreeSet, HashMap};

use git2::{Commit, ObjectType, Oid, Sort};

use super::super::{LedgerPath, SignCommit, StoreFault};
use super::loose::sound;
use super::workshop::Workshop;
use super::{DIRECTORY, MAX_COMMIT, mode};

/// Makes the history of `head` anew in a workshop, without these files; gives its new head and what the files were, or `None`
/// if none of its commits has one of them. Author, times and messages stay; each new commit is signed.
pub(super) fn rewrite(
    workshop: &mut Workshop,
    head: Oid,
    paths: &[LedgerPath],
    sign: SignCommit<'_>,
) -> Result<Option<(Oid, BTreeSet<Oid>)>, StoreFault> {
    let texts: Vec<String> = paths.iter().map(ToString::to_string).collect();
    let paths: Vec<&str> = texts.iter().map(String::as_str).collect();
    let place = workshop.path.clone();
    let fault = |error: git2::Error| StoreFault::git(&place, &error);
    let order = order(workshop, head).map_err(fault)?;
    let (mut made, mut without) = (HashMap::new(), Without::default());
    for oid in order {
        let (tree, parents) = {
            let commit = load(workshop, oid).map_err(fault)?;
            (commit.tree_id(), commit.parent_ids().collect::<Vec<_>>())
        };
        let new_tree = without.tree(workshop, tree, "", &paths).map_err(fault)?;
        if new_tree == tree && !parents.iter().any(|it| made.contains_key(it)) {
            continue;
        }
        let parents: Vec<Oid> = parents.iter().map(|it| made.get(it).copied().unwrap_or(*it)).collect();
        let unsigned = again(workshop, oid, new_tree, &parents).map_err(fault)?;
        made.insert(oid, workshop.sign_commit(&unsigned, sign)?);
    }
    Ok(made.get(&head).map(|head| (*head, without.gone)))
}

/// Every commit up to this one, each after its parents.
fn order(workshop: &Workshop, head: Oid) -> Result<Vec<Oid>, git2::Error> {
    let mut walk = workshop.repository.revwalk()?;
    walk.set_sorting(Sort::TOPOLOGICAL | Sort::REVERSE)?;
    walk.push(head)?;
    walk.collect()
}

fn load(workshop: &Workshop, oid: Oid) -> Result<Commit<'_>, git2::Error> {
    sound(&workshop.repository, &workshop.loose, oid, ObjectType::Commit, MAX_COMMIT)?;
    workshop.repository.find_commit(oid)
}

/// The same commit with another tree and other parents, unsigned.
fn again(workshop: &Workshop, old: Oid, tree: Oid, parents: &[Oid]) -> Result<Vec<u8>, git2::Error> {
    let commit = load(workshop, old)?;
    let tree = workshop.load_tree(tree)?;
    let parents = parents.iter().map(|it| load(workshop, *it)).collect::<Result<Vec<_>, _>>()?;
    let message = String::from_utf8_lossy(commit.message_raw_bytes());
    let parents: Vec<_> = parents.iter().collect();
    let (author, committer) = (commit.author(), commit.committer());
    let made = workshop.repository.commit_create_buffer(&author, &committer, &message, &tree, &parents)?;
    Ok(made.to_vec())
}

/// Takes files out of trees.
#[derive(Default)]
struct Without {
    /// What was made of each tree, by where it lies: most directories are the same in many commits.
    known: HashMap<(Oid, String), Oid>,
    gone: BTreeSet<Oid>,
}

impl Without {
    /// The tree at this path without these files, which are named from there.
    fn tree(
        &mut self,
        workshop: &mut Workshop,
        oid: Oid,
        place: &str,
        paths: &[&str],
    ) -> Result<Oid, git2::Error> {
        if let Some(known) = self.known.get(&(oid, place.to_owned())) {
            return Ok(*known);
        }
        let (mut files, mut directories) = (Vec::new(), Vec::new());
        {
            let tree = workshop.load_tree(oid)?;
            let names: BTreeSet<&str> = paths.iter().map(|it| it.split('/').next().unwrap_or(it)).collect();
            for name in names {
                let Some(item) = tree.get_name(name) else { continue };
                if mode(&item) == DIRECTORY {
                    directories.push((name, item.id()));
                } else if paths.contains(&name) {
                    files.push(name);
                    self.gone.insert(item.id());
                }
            }
        }
        let mut changed = Vec::new();
        for (name, old) in directories {
            let below: Vec<&str> =
                paths.iter().filter_map(|it| it.strip_prefix(name)?.strip_prefix('/')).collect();
            let new = self.tree(workshop, old, &format!("{place}{name}/"), &below)?;
            changed.extend((new != old).then_some((name, new)));
        }
        let new = if files.is_empty() && changed.is_empty() {
            oid
        } else {
            workshop.change_tree(oid, &files, &changed)?
        };
        self.known.insert((oid, place.to_owned()), new);
        Ok(new)
    }
}
