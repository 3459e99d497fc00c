//! A ZIP that has one form: each file stored as it is, in order of its name, and not a byte beside them.
//!
//! What is not compressed is no bomb: the size of the archive is that of its files. The archive is read by its list at
//! the end, and each byte of it must be what we would have written; so there is no other list, no file between the
//! files, nothing before or after them, and no header that says something else than the list.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::faults;

/// The largest archive, and so the most that its files hold together.
pub const MAX_ARCHIVE_BYTES: u64 = 1 << 30;
/// The most files: the format counts them in 16 bits, of which the last says that there are more.
pub const MAX_FILES: usize = 0xFFFE;
/// The longest name of a file.
pub const MAX_NAME: usize = 128;

/// 1980-01-01, 00:00: the first moment that a ZIP knows.
const DAY_ONE: u16 = 0x21;
/// Made on Unix, by version 1.0 of the format.
const MADE_BY: u16 = 3 << 8 | 10;
const NEEDS: u16 = 10;
const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: u32 = 0x0605_4b50;
const END_BYTES: usize = 22;

faults! {
    /// Why bytes are no such archive.
    pub enum ZipFault {
        /// It is larger than an archive may be, or has more files.
        TooLarge {
            /// In bytes: [`MAX_ARCHIVE_BYTES`].
            limit: u64,
            /// How many files: [`MAX_FILES`].
            files: usize
        } => "zip-too-large",
        /// It does not end as an archive does, or not where it ends.
        NoEnd => "zip-no-end",
        /// A name that may lead elsewhere, or is too long.
        Name {
            /// The name.
            name: String
        } => "zip-name",
        /// A name that stands out of order, or twice.
        Order {
            /// The name.
            name: String
        } => "zip-order",
        /// A file is compressed, encrypted, a link, or otherwise not stored as we store it; or its bytes are not there.
        Stored {
            /// Its name.
            name: String
        } => "zip-stored",
        /// The bytes of a file are not those that its check sum is of.
        Sum {
            /// Its name.
            name: String
        } => "zip-sum",
        /// Something stands between the files, or between them and the list.
        Between => "zip-between",
    }
}

/// The files of an archive, by name: where the bytes of each lie in it.
pub type Files<'a> = BTreeMap<&'a str, Range<usize>>;

/// The archive of these files.
///
/// # Errors
/// When there is too much, or a name is none.
pub fn write(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, ZipFault> {
    let too_large = || ZipFault::TooLarge { limit: MAX_ARCHIVE_BYTES, files: MAX_FILES };
    let size: u64 = files.values().map(|it| it.len() as u64).sum();
    if files.len() > MAX_FILES || size > MAX_ARCHIVE_BYTES {
        return Err(too_large());
    }
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for (name, bytes) in files {
        if !is_name(name) {
            return Err(ZipFault::Name { name: name.clone() });
        }
        let file = Header::of(name, bytes, out.len());
        out.extend(file.local());
        out.extend(bytes);
        list.extend(file.central());
    }
    let end = end(files.len(), list.len(), out.len());
    out.extend(list);
    out.extend(end);
    if out.len() as u64 > MAX_ARCHIVE_BYTES { Err(too_large()) } else { Ok(out) }
}

/// The files of an archive that [`write()`] could have written, and of no other.
///
/// # Errors
/// The first thing that is otherwise.
pub fn read(archive: &[u8]) -> Result<Files<'_>, ZipFault> {
    if archive.len() as u64 > MAX_ARCHIVE_BYTES {
        return Err(ZipFault::TooLarge { limit: MAX_ARCHIVE_BYTES, files: MAX_FILES });
    }
    let (body, tail) = archive.split_last_chunk::<END_BYTES>().ok_or(ZipFault::NoEnd)?;
    let (count, list_bytes) = (usize::from(u16_at(tail, 10)), u32_at(tail, 12) as usize);
    let start = body.len().checked_sub(list_bytes).ok_or(ZipFault::NoEnd)?;
    if count > MAX_FILES || *tail != end(count, list_bytes, start)[..] {
        return Err(ZipFault::NoEnd);
    }
    let (stored, mut list) = body.split_at_checked(start).ok_or(ZipFault::NoEnd)?;
    let (mut files, mut at) = (Files::new(), 0);
    for _ in 0..count {
        let fixed = list.get(..46).ok_or(ZipFault::Between)?;
        let name = list.get(46..46 + usize::from(u16_at(fixed, 28))).ok_or(ZipFault::Between)?;
        let shown = || String::from_utf8_lossy(name).chars().take(MAX_NAME).collect::<String>();
        let name = str::from_utf8(name)
            .ok()
            .filter(|it| is_name(it))
            .ok_or_else(|| ZipFault::Name { name: shown() })?;
        if files.last_key_value().is_some_and(|(last, _)| *last >= name) {
            return Err(ZipFault::Order { name: name.to_owned() });
        }
        let wrong = || ZipFault::Stored { name: name.to_owned() };
        let data = at + 30 + name.len();
        let bytes =
            stored.get(data..).and_then(|it| it.get(..u32_at(fixed, 24) as usize)).ok_or_else(wrong)?;
        // Its headers say what they would say of these bytes, but perhaps for the sum.
        let file = Header { name, sum: u32_at(fixed, 16), size: bytes.len() as u32, at: at as u32 };
        let rest = list.strip_prefix(&file.central()[..]).ok_or_else(wrong)?;
        if !stored.get(at..).is_some_and(|it| it.starts_with(&file.local())) {
            return Err(wrong());
        }
        if crc32(bytes) != file.sum {
            return Err(ZipFault::Sum { name: name.to_owned() });
        }
        files.insert(name, data..data + bytes.len());
        (list, at) = (rest, data + bytes.len());
    }
    if list.is_empty() && at == stored.len() { Ok(files) } else { Err(ZipFault::Between) }
}

/// Relative, of plain characters, and without a step upwards.
fn is_name(name: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty()
            && !part.starts_with('.')
            && part.bytes().all(|it| it.is_ascii_alphanumeric() || b"._-".contains(&it))
    };
    name.len() <= MAX_NAME && name.split('/').all(plain)
}

/// What the headers of a file say.
struct Header<'a> {
    name: &'a str,
    sum: u32,
    size: u32,
    /// Where it begins.
    at: u32,
}

impl<'a> Header<'a> {
    fn of(name: &'a str, bytes: &[u8], at: usize) -> Self {
        Self { name, sum: crc32(bytes), size: bytes.len() as u32, at: at as u32 }
    }

    /// What both headers say.
    fn common(&self) -> Vec<u8> {
        let mut out = Vec::new();
        // No flags, not compressed, no time of day.
        [NEEDS, 0, 0, 0, DAY_ONE].iter().for_each(|it| out.extend(it.to_le_bytes()));
        [self.sum, self.size, self.size].iter().for_each(|it| out.extend(it.to_le_bytes()));
        // Names are short, and there is nothing extra.
        [self.name.len() as u16, 0].iter().for_each(|it| out.extend(it.to_le_bytes()));
        out
    }

    fn local(&self) -> Vec<u8> {
        [&LOCAL.to_le_bytes()[..], &self.common(), self.name.as_bytes()].concat()
    }

    fn central(&self) -> Vec<u8> {
        // A regular file; one that can be run.
        let mode: u32 = if self.name.ends_with(".sh") { 0o100_755 } else { 0o100_644 };
        let mut out = CENTRAL.to_le_bytes().to_vec();
        out.extend(MADE_BY.to_le_bytes());
        out.extend(self.common());
        // No comment, on the first disk, of no kind.
        out.extend([0; 6]);
        [mode << 16, self.at].iter().for_each(|it| out.extend(it.to_le_bytes()));
        out.extend(self.name.as_bytes());
        out
    }
}

/// The end of the archive: how many files, the size of the list and where it begins.
fn end(count: usize, list_bytes: usize, start: usize) -> Vec<u8> {
    let mut out = END.to_le_bytes().to_vec();
    let count = count as u16;
    [0, 0, count, count].iter().for_each(|it| out.extend(it.to_le_bytes()));
    [list_bytes as u32, start as u32].iter().for_each(|it| out.extend(it.to_le_bytes()));
    out.extend([0; 2]);
    out
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..).and_then(<[u8]>::first_chunk).map_or(0, |it| u16::from_le_bytes(*it))
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..).and_then(<[u8]>::first_chunk).map_or(0, |it| u32::from_le_bytes(*it))
}

/// The check sum of a ZIP. It finds damage, and no forgery.
fn crc32(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 256] = {
        let mut table = [0; 256];
        let mut at = 0;
        while at < 256 {
            let (mut value, mut bit) = (at as u32, 0);
            while bit < 8 {
                value = if value & 1 == 1 { value >> 1 ^ 0xEDB8_8320 } else { value >> 1 };
                bit += 1;
            }
            table[at] = value;
            at += 1;
        }
        table
    };
    let step =
        |sum: u32, byte: &u8| TABLE.get((sum as u8 ^ byte) as usize).copied().unwrap_or_default() ^ sum >> 8;
    !bytes.iter().fold(u32::MAX, step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archive() -> Vec<u8> {
        let files = [("CHECK.md", "read me"), ("a/b-1.sh", "true\n"), ("empty", "")];
        let owned = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
        write(&owned.into_iter().collect()).unwrap()
    }

    #[test]
    fn what_is_written_is_read() {
        let archive = archive();
        let files = read(&archive).unwrap();
        assert_eq!(files.keys().copied().collect::<Vec<_>>(), ["CHECK.md", "a/b-1.sh", "empty"]);
        assert_eq!(&archive[files["a/b-1.sh"].clone()], b"true\n");
        let none = write(&BTreeMap::new()).unwrap();
        assert_eq!((none.len(), read(&none).unwrap().len()), (END_BYTES, 0));
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn no_byte_of_it_can_be_another() {
        let archive = archive();
        for at in 0..archive.len() {
            for bit in [1, 0x80] {
                let mut other = archive.clone();
                other[at] ^= bit;
                // A name in both headers, or bytes and sum, would have to change together.
                assert!(read(&other).is_err(), "{at}");
            }
            assert!(read(&archive[..at]).is_err(), "{at}");
            assert!(read(&archive[at + 1..]).is_err(), "{at}");
            let mut more = archive.clone();
            more.insert(at, 0);
            assert!(read(&more).is_err(), "{at}");
        }
        assert_eq!(read(&[&archive[..], b"\0"].concat()), Err(ZipFault::NoEnd));
        assert_eq!(read(&[&archive[..], &archive].concat()), Err(ZipFault::NoEnd));
    }

    #[test]
    fn names_lead_nowhere_else() {
        for name in
            ["", "/a", "../a", "a/../b", "a//b", "a/", ".", ".a", "a\\b", "c:a", "é", "a b", "a\n", "~"]
        {
            assert!(!is_name(name), "{name:?}");
            let files = [(name.to_owned(), vec![])].into_iter().collect();
            assert_eq!(write(&files), Err(ZipFault::Name { name: name.to_owned() }), "{name:?}");
        }
        let long = "a".repeat(MAX_NAME);
        assert!(is_name(&long) && !is_name(&format!("{long}a")));
    }

    #[test]
    fn there_are_no_more_files_than_it_can_count() {
        let files = |count: usize| (0..count).map(|it| (format!("{it:05}"), vec![])).collect();
        let most = write(&files(MAX_FILES)).unwrap();
        assert_eq!(read(&most).unwrap().len(), MAX_FILES);
        assert!(matches!(write(&files(MAX_FILES + 1)), Err(ZipFault::TooLarge { .. })));
        // Of 65,535 files a reader would look elsewhere for the number.
        let mut more = most;
        let at = more.len() - END_BYTES;
        more[at + 8..at + 12].fill(0xFF);
        assert_eq!(read(&more), Err(ZipFault::NoEnd));
    }
}
