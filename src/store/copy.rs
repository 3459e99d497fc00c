//! A copy of any ledger as plain files.

use std::fs;
use std::io;
use std::path::Path;

use super::{Form, LedgerPath, Read, Store, StoreFault};

/// No file of a ledger is larger than this.
pub const MAX_FILE: u64 = 64 << 20;

/// Copies a ledger as plain files into a directory that is empty or not there yet. What no ledger holds is not
/// copied but refused, so that a copy is never better than what it was made of. Nothing stays after a fault.
///
/// # Errors
/// [`StoreFault::NotEmpty`], [`StoreFault::Stray`], or when something cannot be read or written.
pub fn write_tree(store: &dyn Store, to: &Path) -> Result<(), StoreFault> {
    let made = empty_directory(to)?;
    let outcome = copy(store, to);
    if outcome.is_err() {
        clear(to, made);
    }
    outcome
}

fn copy(store: &dyn Store, to: &Path) -> Result<(), StoreFault> {
    let mut outcome = Ok(());
    store.walk(&mut |listed| {
        if outcome.is_ok() {
            outcome = match (LedgerPath::parse(&listed.path), listed.form) {
                (Some(path), Form::Blob) => copy_one(store, &path, to),
                _ => Err(StoreFault::Stray { stray: listed.path }),
            };
        }
    })?;
    outcome
}

fn copy_one(store: &dyn Store, path: &LedgerPath, to: &Path) -> Result<(), StoreFault> {
    match store.read(path, MAX_FILE)? {
        Read::Bytes(bytes) => put(to, &path.to_string(), &bytes),
        Read::TooLarge(size) => Err(StoreFault::TooLarge { name: path.to_string(), size }),
        Read::Missing => Err(StoreFault::Stray { stray: path.to_string() }),
    }
}

/// Writes one file of a plain tree, with the directories above it.
pub(super) fn put(to: &Path, path: &str, bytes: &[u8]) -> Result<(), StoreFault> {
    let at = to.join(path);
    let write = || {
        if let Some(above) = at.parent() {
            fs::create_dir_all(above)?;
        }
        let mut file = fs::File::create_new(&at)?;
        io::Write::write_all(&mut file, bytes)
    };
    write().map_err(|error| StoreFault::writing(&at, &error))
}

/// Sees to it that this is an empty directory; tells whether it was made for that.
pub(super) fn empty_directory(to: &Path) -> Result<bool, StoreFault> {
    match fs::read_dir(to) {
        Ok(mut found) => match found.next() {
            None => Ok(false),
            Some(_) => Err(StoreFault::NotEmpty { path: to.to_owned() }),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            fs::create_dir_all(to).map_err(|error| StoreFault::writing(to, &error))?;
            Ok(true)
        }
        Err(error) => Err(StoreFault::reading(to, &error)),
    }
}

/// Takes away what was put in a directory that was empty, as well as can be.
pub(super) fn clear(directory: &Path, with_itself: bool) {
    if with_itself {
        let _ = fs::remove_dir_all(directory);
        return;
    }
    for item in fs::read_dir(directory).into_iter().flatten().flatten() {
        let path = item.path();
        let _ = if item.file_type().is_ok_and(|kind| kind.is_dir()) {
            fs::remove_dir_all(path)
        } else {
            fs::remove_file(path)
        };
    }
}
