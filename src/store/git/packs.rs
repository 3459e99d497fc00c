//! A guard before libgit2 for the indexes of packs.
//!
//! libgit2 1.9 looks whether an index has the size that its counts ask for, and not where its offsets point: it reads one
//! beyond the end of a pack from memory that is not there, and dies. So each offset is looked at here first.

use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

/// Before the first object of a pack, and after its last: its header and its checksum.
const BEFORE: u64 = 12;
const AFTER: u64 = 20;

/// The largest index of many packs that is read: one of seven million objects.
const MAX_MANY: u64 = 256 << 20;

/// The first index in this directory of objects that points out of its pack, if there is one.
pub(super) fn astray(objects: &Path) -> Option<PathBuf> {
    let listed = fs::read_dir(objects.join("pack")).ok()?;
    let mut indexes =
        listed.flatten().map(|item| item.path()).filter(|it| it.extension().is_some_and(|it| it == "idx"));
    let found = indexes.find(|index| {
        // libgit2 passes over an index without a pack.
        fs::metadata(index.with_extension("pack"))
            .is_ok_and(|pack| !within(index, pack.len()).unwrap_or(false))
    });
    let many = objects.join("pack/multi-pack-index");
    let strays = many.exists() && many_within(&objects.join("pack"), &many).is_none();
    found.or(strays.then_some(many))
}

/// The index of many packs at once, which libgit2 follows as blindly; `None` if it is not one that stays within them.
fn many_within(directory: &Path, index: &Path) -> Option<()> {
    if fs::metadata(index).ok()?.len() > MAX_MANY {
        return None;
    }
    let bytes = fs::read(index).ok()?;
    let chunks = usize::from(*bytes.get(6)?);
    let chunk = |wanted: &[u8]| {
        let table = bytes.get(12..)?.chunks_exact(12).take(chunks + 1).collect::<Vec<_>>();
        let start = |row: &[u8]| usize::try_from(u64::from_be_bytes(row.get(4..)?.try_into().ok()?)).ok();
        let at = table.iter().position(|row| row.starts_with(wanted))?;
        bytes.get(start(table.get(at)?)?..start(table.get(at + 1)?)?)
    };
    let names = chunk(b"PNAM")?.split(|byte| *byte == 0).filter(|name| !name.is_empty());
    let packs: Vec<u64> = names
        .map(|name| {
            let path = directory.join(String::from_utf8_lossy(name).as_ref()).with_extension("pack");
            fs::metadata(path).map_or(0, |pack| pack.len())
        })
        .collect();
    let large = chunk(b"LOFF").unwrap_or_default();
    for row in chunk(b"OOFF")?.chunks_exact(8) {
        let (pack, mut offset) = (four(&mut row.get(..4)?).ok()?, four(&mut row.get(4..)?).ok()?);
        if offset >> 31 == 1 && !large.is_empty() {
            let at = usize::try_from(offset & 0x7fff_ffff).ok()?;
            offset = u64::from_be_bytes(large.chunks_exact(8).nth(at)?.try_into().ok()?);
        }
        if !inside(offset, *packs.get(usize::try_from(pack).ok()?)?) {
            return None;
        }
    }
    Some(())
}

/// Whether an object can begin here in a pack of this length.
fn inside(offset: u64, pack: u64) -> bool {
    offset >= BEFORE && offset < pack.saturating_sub(AFTER)
}

/// Whether every offset of an index lies within a pack of this length.
fn within(index: &Path, pack: u64) -> io::Result<bool> {
    let file = File::open(index)?;
    let length = file.metadata()?.len();
    let mut file = BufReader::with_capacity(1 << 16, file);
    let mut start = [0; 8];
    file.read_exact(&mut start)?;
    if !start.starts_with(b"\xfftOc") {
        // The first version: counts without a header, then each offset before its name.
        file.seek_relative(1024 - 8 - 4)?;
        let count = four(&mut file)?;
        for _ in 0..count {
            if !inside(four(&mut file)?, pack) {
                return Ok(false);
            }
            file.seek_relative(20)?;
        }
        return Ok(true);
    }
    file.seek_relative(1024 - 4)?;
    let count = four(&mut file)?;
    // Names and checksums, which libgit2 needs no guard for; then offsets, the large ones in a table of their own.
    file.seek_relative(i64::try_from(count * 24).unwrap_or(i64::MAX))?;
    let table = length.saturating_sub(8 + 1024 + count * 28 + 40) / 8;
    for _ in 0..count {
        let offset = four(&mut file)?;
        let fits = if offset >> 31 == 0 { inside(offset, pack) } else { offset & 0x7fff_ffff < table };
        if !fits {
            return Ok(false);
        }
    }
    for _ in 0..table {
        let mut large = [0; 8];
        file.read_exact(&mut large)?;
        if !inside(u64::from_be_bytes(large), pack) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn four(from: &mut impl Read) -> io::Result<u64> {
    let mut bytes = [0; 4];
    from.read_exact(&mut bytes)?;
    Ok(u64::from(u32::from_be_bytes(bytes)))
}
