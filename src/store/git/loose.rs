//! Guards before libgit2, for objects that are damaged or made to deceive.
//!
//! libgit2 1.9 never returns from a loose object whose compressed stream does not come to its end (a file cut short
//! by a power cut, or by a stranger): `git_zstream_get_output` goes round for ever. So each loose object is inflated
//! here first, and thrown away. It does the same in packs right. And a small file can hold a stream of any length: it is
//! followed no further than the object that it should be.

use std::cell::{Cell, OnceCell};
use std::ffi::{c_int, c_uint};
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::ptr;

use git2::{Binding as _, Error, ErrorClass, ErrorCode, IntoCString as _, ObjectType, Odb, Oid, Repository};
use miniz_oxide::inflate::stream::{InflateState, inflate};
use miniz_oxide::{DataFormat, MZError, MZFlush, MZStatus};

use super::packs;

/// The longest chain of repositories that borrow objects from each other; git's own bound.
const ALTERNATES: usize = 5;

/// At most so many repositories are looked at, however they borrow from each other.
const PLACES: usize = 16;

/// The largest list of them that is read.
const MAX_ALTERNATES: u64 = 64 * 1024;

/// Whoever asks for more objects than this reads a whole ledger: listing directories is then less work than trying to
/// open a file for each.
const FEW: usize = 256;

/// What stands before an object's bytes in its stream, `commit 18446744073709551615` and a zero at most.
const HEADER: usize = 28;

/// The list of repositories that one borrows from; what is no small regular file lists none.
fn alternates(path: &Path) -> String {
    let mut text = String::new();
    if fs::metadata(path).is_ok_and(|it| it.is_file())
        && let Ok(file) = File::open(path)
    {
        let _ = file.take(MAX_ALTERNATES).read_to_string(&mut text);
    }
    text
}

/// A directory of objects.
struct Place {
    directory: PathBuf,
    /// The loose objects by their first byte, sorted; each directory is listed when it is first asked for. `None` of one
    /// that can't be listed: any object may lie there.
    loose: Vec<OnceCell<Option<Vec<Oid>>>>,
}

impl Place {
    fn of(directory: PathBuf) -> Self {
        Self { directory, loose: (0..256).map(|_| OnceCell::new()).collect() }
    }

    /// Whether an object may lie here by itself.
    fn may_hold(&self, oid: Oid) -> bool {
        let first = usize::from(oid.as_bytes().first().copied().unwrap_or_default());
        let listed = self.loose.get(first).and_then(|it| it.get_or_init(|| self.list(first)).as_ref());
        listed.is_none_or(|listed| listed.binary_search(&oid).is_ok())
    }

    fn list(&self, first: usize) -> Option<Vec<Oid>> {
        let first = format!("{first:02x}");
        let items = match fs::read_dir(self.directory.join(&first)) {
            Ok(items) => items,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Some(Vec::new()),
            Err(_) => return None,
        };
        let mut found = Vec::new();
        for item in items {
            let name = item.ok()?.file_name();
            found.extend(name.to_str().and_then(|rest| Oid::from_str(&format!("{first}{rest}")).ok()));
        }
        found.sort_unstable();
        Some(found)
    }
}

/// Where loose objects lie.
pub(super) struct Loose {
    places: Vec<Place>,
    /// How many objects were asked for.
    asked: Cell<usize>,
}

impl Loose {
    pub(super) fn of(repository: &Repository) -> Self {
        let mut places: Vec<Place> = Vec::new();
        let mut todo = vec![(repository.commondir().join("objects"), 0)];
        while let Some((directory, depth)) = todo.pop() {
            let directory = fs::canonicalize(&directory).unwrap_or(directory);
            if places.len() >= PLACES || places.iter().any(|known| known.directory == directory) {
                continue;
            }
            let borrowed = alternates(&directory.join("info/alternates"));
            if depth < ALTERNATES {
                let lines = borrowed.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
                todo.extend(lines.map(|line| (directory.join(line), depth + 1)));
            }
            places.push(Place::of(directory));
        }
        Self { places, asked: Cell::new(0) }
    }

    /// Whether libgit2 can be trusted with the indexes of the packs beside them.
    pub(super) fn check_packs(&self) -> Result<(), Error> {
        match self.places.iter().find_map(|it| packs::astray(&it.directory)) {
            Some(index) => {
                let name = index.display().to_string();
                Err(Error::new(ErrorCode::HashsumMismatch, ErrorClass::Odb, name))
            }
            None => Ok(()),
        }
    }

    /// Whether libgit2 can be trusted with this object, of which its header says that it has so many bytes.
    pub(super) fn check(&self, oid: Oid, size: usize) -> Result<(), Error> {
        let asked = self.asked.replace(self.asked.get().saturating_add(1));
        for place in self.places.iter().filter(|it| asked < FEW || it.may_hold(oid)) {
            if !comes_to_its_end(&file_of(&place.directory, oid), size.saturating_add(HEADER)) {
                return Err(damaged(oid));
            }
        }
        Ok(())
    }
}

/// The loose objects of a directory, without its packs, to write to: libgit2 asks of each object whether it is there, and
/// of packs it lists the directory anew each time.
#[allow(unsafe_code)]
pub(super) fn without_packs(objects: &Path) -> Result<Odb<'static>, Error> {
    /// Fast compression, as libgit2 chooses; synced; modes as git has them.
    const AS_USUAL: (c_int, c_int, c_uint, c_uint) = (-1, 1, 0, 0);
    let (level, sync, directories, files) = AS_USUAL;
    let path = objects.into_c_string()?;
    let odb = Odb::new()?;
    let mut backend = ptr::null_mut();
    // SAFETY: the path outlives the call, which copies it, and gives one backend if it gives 0.
    let code = unsafe {
        libgit2_sys::git_odb_backend_loose(&mut backend, path.as_ptr(), level, sync, directories, files)
    };
    if code < 0 {
        return Err(Error::last_error(code));
    }
    // SAFETY: the backend is whole, and nobody else has it: the database frees it with itself.
    match unsafe { libgit2_sys::git_odb_add_backend(odb.raw(), backend, 1) } {
        code if code < 0 => Err(Error::last_error(code)),
        _ => Ok(odb),
    }
}

/// Where an object lies among these, if it is loose.
pub(super) fn file_of(objects: &Path, oid: Oid) -> PathBuf {
    let name = oid.to_string();
    let (first, rest) = name.split_at_checked(2).unwrap_or_default();
    objects.join(first).join(rest)
}

/// An object that is not what it should be.
pub(super) fn damaged(oid: Oid) -> Error {
    Error::new(ErrorCode::HashsumMismatch, ErrorClass::Odb, oid.to_string())
}

/// An object's size and kind, before it is read. git2's own `read_header` panics where a pack, by a flipped bit or on
/// purpose, names a kind that does not exist.
#[allow(unsafe_code)]
pub(super) fn header(odb: &Odb<'_>, oid: Oid) -> Result<(usize, ObjectType), Error> {
    let (mut size, mut kind) = (0, ObjectType::Any.raw());
    // SAFETY: the database and the id outlive the call, and it writes one size and one kind where it is told to.
    let code = unsafe { libgit2_sys::git_odb_read_header(&mut size, &mut kind, odb.raw(), oid.raw()) };
    if code < 0 {
        return Err(Error::last_error(code));
    }
    ObjectType::from_raw(kind).map(|kind| (size, kind)).ok_or_else(|| damaged(oid))
}

/// Checks an object before libgit2 loads it: its kind, its size, and that libgit2 will come back.
pub(super) fn sound(
    repository: &Repository,
    loose: &Loose,
    oid: Oid,
    kind: ObjectType,
    most: usize,
) -> Result<(), Error> {
    let (size, found) = header(&repository.odb()?, oid)?;
    if found != kind || size > most {
        return Err(damaged(oid));
    }
    loose.check(oid, size)
}

/// Whether a file, if it is there, holds one whole zlib stream of at most so many bytes.
fn comes_to_its_end(file: &Path, most: usize) -> bool {
    let Ok(mut file) = File::open(file) else { return true };
    let mut state = InflateState::new_boxed(DataFormat::Zlib);
    let (mut piece, mut thrown_away) = (vec![0; 1 << 14], vec![0; 1 << 16]);
    let mut left = most;
    loop {
        let Ok(count) = file.read(&mut piece) else { return false };
        let mut rest = piece.get(..count).unwrap_or_default();
        loop {
            let step = inflate(&mut state, rest, &mut thrown_away, MZFlush::None);
            rest = rest.get(step.bytes_consumed..).unwrap_or_default();
            let Some(fewer) = left.checked_sub(step.bytes_written) else { return false };
            left = fewer;
            match step.status {
                Ok(MZStatus::StreamEnd) => return true,
                Ok(MZStatus::Ok) | Err(MZError::Buf) if step.bytes_consumed + step.bytes_written > 0 => {}
                Ok(MZStatus::Ok) | Err(MZError::Buf) => break,
                _ => return false,
            }
        }
        if count == 0 {
            return false;
        }
    }
}
