//! A ledger as plain files: unpacked, or on a stick. Links are never followed.

use std::fs::{self, File, Metadata};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use super::{
    DocumentRef, DocumentShape, Form, LedgerPath, Listed, MAX_DEPTH, MAX_PATHS, Mark, Place, Read, Store,
    StoreFault,
};

/// A directory that holds a ledger.
#[derive(Debug)]
pub(super) struct PlainStore {
    top: PathBuf,
}

impl PlainStore {
    /// The ledger in this directory.
    pub(super) fn open(path: &Path) -> Result<Self, StoreFault> {
        let holds = |name: &str, wanted: fn(&Metadata) -> bool| match fs::symlink_metadata(path.join(name)) {
            Ok(found) => Ok(wanted(&found)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(StoreFault::reading(path, &error)),
        };
        if holds("entries", Metadata::is_dir)? || holds("checkpoint", Metadata::is_file)? {
            // Said here, once, and not for each file.
            fs::read_dir(path).map_err(|error| StoreFault::reading(path, &error))?;
            Ok(Self { top: path.to_owned() })
        } else {
            Err(StoreFault::NoLedger { path: path.to_owned() })
        }
    }
}

/// Visits what lies under a directory, in order of name.
pub(super) fn walk(top: &Path, visit: &mut dyn FnMut(Listed)) -> Result<(), StoreFault> {
    let mut seen = 0_u64;
    let mut todo = vec![(top.to_owned(), String::new(), 0)];
    while let Some((directory, prefix, depth)) = todo.pop() {
        let mut found = Vec::new();
        for item in fs::read_dir(&directory).map_err(|error| StoreFault::reading(&directory, &error))? {
            let item = item.map_err(|error| StoreFault::reading(&directory, &error))?;
            seen += 1;
            if seen > MAX_PATHS {
                return Err(StoreFault::TooManyPaths { path: top.to_owned(), most: MAX_PATHS });
            }
            let kind = item.file_type().map_err(|error| StoreFault::reading(&item.path(), &error))?;
            found.push((item.file_name(), kind));
        }
        found.sort_by(|a, b| a.0.cmp(&b.0));
        // An empty directory is no path, as in git; but not where a file belongs.
        let name = prefix.trim_end_matches('/');
        if found.is_empty() && LedgerPath::parse(name).is_some() {
            visit(Listed { path: name.to_owned(), form: Form::Other });
        }
        let mut deeper = Vec::new();
        for (name, kind) in found {
            let path = format!("{prefix}{}", name.to_string_lossy());
            if kind.is_dir() && depth + 1 < MAX_DEPTH {
                deeper.push((directory.join(&name), format!("{path}/"), depth + 1));
                continue;
            }
            let form = if kind.is_symlink() {
                Form::Link
            } else if kind.is_file() {
                Form::Blob
            } else {
                Form::Other
            };
            visit(Listed { path, form });
        }
        todo.extend(deeper.into_iter().rev());
    }
    Ok(())
}

/// The regular file at this path, which no link leads to or through; `None` if there is none.
fn regular(top: &Path, path: &str) -> io::Result<Option<(PathBuf, Metadata)>> {
    let mut at = top.to_owned();
    let mut names = path.split('/').peekable();
    while let Some(name) = names.next() {
        at.push(name);
        let found = match fs::symlink_metadata(&at) {
            Ok(found) => found,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(None);
            }
            Err(error) => return Err(error),
        };
        if names.peek().is_none() {
            return Ok(found.is_file().then_some((at, found)));
        }
        if !found.is_dir() {
            return Ok(None);
        }
    }
    Ok(None)
}

#[cfg(unix)]
fn same(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

#[cfg(not(unix))]
fn same(_: &Metadata, _: &Metadata) -> bool {
    true
}

impl Store for PlainStore {
    fn walk(&self, visit: &mut dyn FnMut(Listed)) -> Result<(), StoreFault> {
        walk(&self.top, visit)
    }

    fn read(&self, path: &LedgerPath, limit: u64) -> Result<Read, StoreFault> {
        let name = path.to_string();
        let fault = |error: &io::Error| StoreFault::reading(&self.top.join(&name), error);
        let Some((at, found)) = regular(&self.top, &name).map_err(|error| fault(&error))? else {
            return Ok(Read::Missing);
        };
        if found.len() > limit {
            return Ok(Read::TooLarge(found.len()));
        }
        let file = File::open(&at).map_err(|error| fault(&error))?;
        let opened = file.metadata().map_err(|error| fault(&error))?;
        if !same(&found, &opened) {
            // Somebody put a link in its place meanwhile.
            return Ok(Read::Missing);
        }
        let mut bytes = Vec::new();
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| fault(&error))?;
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        Ok(if size > limit { Read::TooLarge(size) } else { Read::Bytes(bytes) })
    }

    fn mark(&self) -> Option<Mark> {
        None
    }

    fn changes(&self, _: &Mark, _: &mut dyn FnMut(Listed)) -> bool {
        false
    }

    fn documents(&self) -> Result<Vec<DocumentRef>, StoreFault> {
        Ok(Vec::new())
    }

    fn document(&self, name: &str, _: &mut dyn FnMut(&[u8])) -> Result<DocumentShape, StoreFault> {
        Err(StoreFault::NoDocument { name: name.to_owned() })
    }

    fn place(&self) -> Place {
        Place { directory: Some(self.top.clone()), commit: None }
    }
}
