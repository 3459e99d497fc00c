//! Files that are written whole or not at all.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::outcome::Failure;

/// Writes a file beside its place and then moves it there; refuses to replace one unless `over`.
pub(super) fn write(path: &Path, bytes: &[u8], over: bool) -> io::Result<()> {
    put(path, bytes, over, false)
}

/// Writes a file over what was there, and returns only when it survives a power cut: its bytes and its name. A directory
/// that was made for it has a name too: below `top` each is synced.
pub(super) fn write_durable(path: &Path, bytes: &[u8], top: &Path) -> io::Result<()> {
    put(path, bytes, true, false)?;
    #[cfg(unix)]
    for directory in path.ancestors().skip(1).take_while(|it| it.starts_with(top)) {
        std::fs::File::open(directory)?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = top;
    Ok(())
}

/// Writes a file that can be made again: whole or not at all, and not synced, so that it may be lost.
pub(super) fn write_cache(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let beside = beside(path);
    let placed = std::fs::write(&beside, bytes).and_then(|()| std::fs::rename(&beside, path));
    if placed.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    placed
}

/// Writes a new file that is handed out in pieces: whole or not at all.
pub(super) fn write_in_pieces(
    path: &Path,
    fill: impl FnOnce(&mut dyn Write) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let trouble = |error: io::Error| Failure::io(path, &error);
    if path.symlink_metadata().is_ok() {
        return Err(trouble(io::ErrorKind::AlreadyExists.into()));
    }
    let beside = beside(path);
    let placed = create(&beside, false).map_err(trouble).and_then(|mut file| {
        fill(&mut file)?;
        file.sync_all().and_then(|()| place_new(&beside, path)).map_err(trouble)
    });
    if placed.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    placed
}

/// Writes a file that nobody but its owner can read.
pub(super) fn write_secret(path: &Path, bytes: &[u8]) -> io::Result<()> {
    put(path, bytes, false, true)
}

/// Writes a new folder with these files, whole or not at all; refuses one that exists.
pub(super) fn write_folder(path: &Path, files: &[(&str, Vec<u8>)]) -> io::Result<()> {
    if path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let beside = beside(path);
    let written = std::fs::create_dir(&beside).and_then(|()| {
        for (name, bytes) in files {
            put(&beside.join(name), bytes, false, false)?;
        }
        std::fs::rename(&beside, path)
    });
    if written.is_err() {
        let _ = std::fs::remove_dir_all(&beside);
    }
    written
}

fn put(path: &Path, bytes: &[u8], over: bool, secret: bool) -> io::Result<()> {
    // A pipe or a device is written to; a file in its place would break it for everybody.
    if !secret && std::fs::metadata(path).is_ok_and(|it| !it.is_file() && !it.is_dir()) {
        return std::fs::OpenOptions::new().write(true).open(path)?.write_all(bytes);
    }
    if !over && path.symlink_metadata().is_ok() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let beside = beside(path);
    let written = create(&beside, secret).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    // A link is refused where a file stands, so two writers cannot both win; renaming would replace it.
    let placed =
        written.and_then(|()| if over { std::fs::rename(&beside, path) } else { place_new(&beside, path) });
    if placed.is_err() {
        let _ = std::fs::remove_file(&beside);
    }
    placed
}

fn place_new(beside: &Path, path: &Path) -> io::Result<()> {
    match std::fs::hard_link(beside, path) {
        Ok(()) => std::fs::remove_file(beside),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
        // A file system without links.
        Err(_) => std::fs::rename(beside, path),
    }
}

fn beside(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(format!(".{}.new", std::process::id()));
    path.with_file_name(name)
}

fn create(path: &Path, secret: bool) -> io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if secret {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = secret;
    options.open(path)
}

/// Whether somebody else than the owner may read a file; where the system has no such bits, nobody is said to.
pub(super) fn others_can_read(metadata: &std::fs::Metadata) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        metadata.permissions().mode() & 0o077 != 0
    }
    #[cfg(not(unix))]
    {
        let _ = metadata;
        false
    }
}
