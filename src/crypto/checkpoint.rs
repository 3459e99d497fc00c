//! C2SP checkpoints without extension lines: the tree heads of FORMAT.md section 5.

use super::{Digest, NoteFault};

/// A tree head: what the text of a checkpoint says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The name of the log.
    pub origin: String,
    /// The number of leaves.
    pub size: u64,
    /// The root over them.
    pub root: Digest,
}

impl Checkpoint {
    /// Reads the text of a note: exactly three lines.
    ///
    /// # Errors
    ///
    /// One of [`NoteFault::HeadLines`], [`NoteFault::HeadSize`] and [`NoteFault::HeadRoot`].
    pub fn parse(text: &str) -> Result<Self, NoteFault> {
        let mut lines = text.splitn(4, '\n');
        let (Some(origin), Some(size), Some(root), Some("")) =
            (lines.next(), lines.next(), lines.next(), lines.next())
        else {
            return Err(NoteFault::HeadLines);
        };
        if origin.is_empty() || origin.contains(|c| c < ' ') {
            return Err(NoteFault::HeadLines);
        }
        Ok(Self {
            origin: origin.to_owned(),
            size: decimal(size).ok_or(NoteFault::HeadSize)?,
            root: Digest::from_base64(root).ok_or(NoteFault::HeadRoot)?,
        })
    }

    /// The text: origin, size and root, a line each.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root.to_base64())
    }
}

/// The number in decimal, without sign or leading zeros.
pub(super) fn decimal(text: &str) -> Option<u64> {
    text.parse::<u64>().ok().filter(|number| number.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &str = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";

    #[test]
    fn three_lines_and_no_other() {
        let text = format!("example.com/log\n18446744073709551615\n{ROOT}\n");
        let head = Checkpoint::parse(&text).unwrap();
        assert_eq!((head.size, head.root), (u64::MAX, Digest::of(b"")));
        assert_eq!(head.to_text(), text);
        assert_eq!(Checkpoint::parse(&format!("o\n0\n{ROOT}\n")).unwrap().size, 0);
        assert_eq!(Checkpoint::parse(&format!("an origin\n0\n{ROOT}\n")).unwrap().origin, "an origin");

        for lines in [
            "",
            "\n",
            "o\n1\n",
            "\n1\nROOT\n",
            "o\n1\nROOT",
            "o\n1\nROOT\nmore\n",
            "o\n1\nROOT\n\n",
            "\u{7}\n1\nROOT\n",
        ] {
            assert_eq!(
                Checkpoint::parse(&lines.replace("ROOT", ROOT)),
                Err(NoteFault::HeadLines),
                "{lines:?}"
            );
        }
        for size in ["01", "00", "+1", "-1", " 1", "1 ", "", "0x1", "1e3", "18446744073709551616", "١"] {
            assert_eq!(
                Checkpoint::parse(&format!("o\n{size}\n{ROOT}\n")),
                Err(NoteFault::HeadSize),
                "{size}"
            );
        }
        for root in ["", &ROOT[..43], &ROOT.replace("FU=", "FV="), &format!("{ROOT} "), "AAAA"] {
            assert_eq!(Checkpoint::parse(&format!("o\n1\n{root}\n")), Err(NoteFault::HeadRoot), "{root}");
        }
    }
}
