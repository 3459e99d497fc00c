//! Whether a path is a git repository, and one that libgit2 can open.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::super::StoreFault;

/// Where a repository's own files are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::store) struct Layout {
    /// The directory of its refs, objects and config.
    pub(super) common: PathBuf,
}

/// The repository at this path, never one above it; `None` if it is a directory and no repository.
pub(in crate::store) fn layout(path: &Path) -> Result<Option<Layout>, StoreFault> {
    let found = fs::metadata(path).map_err(|error| StoreFault::reading(path, &error))?;
    if !found.is_dir() {
        return Err(StoreFault::NotADirectory { path: path.to_owned() });
    }
    let inner = path.join(".git");
    let git_dir = match fs::metadata(&inner) {
        Ok(found) if found.is_dir() => inner,
        Ok(_) => named_in(&inner, "gitdir:")?
            .map_or_else(|| Err(StoreFault::NoLedger { path: path.to_owned() }), |to| Ok(path.join(to)))?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let bare = is(path, "HEAD", fs::Metadata::is_file)?
                && is(path, "objects", fs::Metadata::is_dir)?
                && (is(path, "refs", fs::Metadata::is_dir)? || is(path, "reftable", fs::Metadata::is_dir)?);
            if !bare {
                return Ok(None);
            }
            path.to_owned()
        }
        Err(error) => return Err(StoreFault::reading(&inner, &error)),
    };
    let common = match named_in(&git_dir.join("commondir"), "")? {
        Some(to) => git_dir.join(to),
        None => git_dir,
    };
    refuse_what_libgit2_cannot(path, &common)?;
    Ok(Some(Layout { common }))
}

/// Whether such a thing lies in a directory. A disk that can't say is no answer.
fn is(directory: &Path, name: &str, kind: fn(&fs::Metadata) -> bool) -> Result<bool, StoreFault> {
    let path = directory.join(name);
    match fs::metadata(&path) {
        Ok(found) => Ok(kind(&found)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(false)
        }
        Err(error) => Err(StoreFault::reading(&path, &error)),
    }
}

/// What one of git's one-line files points to; `None` if it is not there or does not start so.
fn named_in(file: &Path, start: &str) -> Result<Option<String>, StoreFault> {
    let text = small_text(file)?;
    Ok(text.and_then(|text| text.trim_end().strip_prefix(start).map(|to| to.trim().to_owned())))
}

fn small_text(file: &Path) -> Result<Option<String>, StoreFault> {
    let mut bytes = Vec::new();
    let read = fs::File::open(file).and_then(|file| file.take(1 << 20).read_to_end(&mut bytes));
    match read {
        Ok(_) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(StoreFault::reading(file, &error)),
    }
}

/// libgit2 would refuse these too, with words that help nobody.
fn refuse_what_libgit2_cannot(path: &Path, common: &Path) -> Result<(), StoreFault> {
    let text = small_text(&common.join("config"))?.unwrap_or_default();
    let mut in_extensions = false;
    for line in text.lines().map(|line| line.trim().to_ascii_lowercase()) {
        if line.starts_with('[') {
            in_extensions = line.starts_with("[extensions]");
        }
        let setting = line.rsplit(']').next().unwrap_or_default();
        let Some((key, value)) = setting.split_once('=').filter(|_| in_extensions) else { continue };
        let value = value.split(['#', ';']).next().unwrap_or_default().trim().trim_matches('"');
        match (key.trim(), value) {
            ("refstorage", "reftable") => return Err(StoreFault::Reftable { path: path.to_owned() }),
            ("objectformat", "sha256") => return Err(StoreFault::Sha256 { path: path.to_owned() }),
            _ => {}
        }
    }
    Ok(())
}
