//! The data types of the SSH protocol, RFC 4251 section 5: big-endian `uint32`, and `string` with its length.

/// Reads from the front; `None` where the bytes run out.
pub(super) struct Reader<'a>(pub(super) &'a [u8]);

impl<'a> Reader<'a> {
    /// The next `length` bytes.
    pub(super) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    /// The next `uint32`.
    pub(super) fn number(&mut self) -> Option<u32> {
        Some(u32::from_be_bytes(self.take(4)?.try_into().ok()?))
    }

    /// The next `string`, without its length.
    pub(super) fn string(&mut self) -> Option<&'a [u8]> {
        let length = usize::try_from(self.number()?).ok()?;
        self.take(length)
    }

    /// Whether all bytes were read.
    pub(super) fn is_done(&self) -> bool {
        self.0.is_empty()
    }
}

/// The strings, each after its length. What we write is far below 4 GiB.
pub(super) fn strings(parts: &[&[u8]]) -> Vec<u8> {
    let mut out = Vec::new();
    for part in parts {
        out.extend_from_slice(&(part.len() as u32).to_be_bytes());
        out.extend_from_slice(part);
    }
    out
}

/// How much of a stranger's word a fault repeats, in bytes.
const MAX_SHOWN: usize = 64;

/// The beginning of a stranger's word, for a sentence.
pub(super) fn shown(word: &[u8]) -> String {
    String::from_utf8_lossy(word.get(..MAX_SHOWN).unwrap_or(word)).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_come_back_and_short_ones_do_not() {
        let bytes = strings(&[b"ab", b""]);
        assert_eq!(bytes, [0, 0, 0, 2, b'a', b'b', 0, 0, 0, 0]);
        let mut reader = Reader(&bytes);
        assert_eq!(reader.string(), Some(&b"ab"[..]));
        assert!(!reader.is_done());
        assert_eq!(reader.string(), Some(&b""[..]));
        assert!(reader.is_done());
        assert_eq!(reader.string(), None);
        assert_eq!(Reader(&[0, 0, 0, 3, 1, 2]).string(), None);
        assert_eq!(Reader(&[0xff; 8]).string(), None);
    }
}
