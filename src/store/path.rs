//! The paths that a ledger can hold: FORMAT.md, section 1.

use std::fmt;

/// One of the files of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The statement, `.json`.
    Statement,
    /// Its signatures, `.sig`.
    Signatures,
    /// Its leaf in the tree, `.leaf`.
    Leaf,
}

impl Part {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::Statement, Self::Signatures, Self::Leaf];

    fn extension(self) -> &'static str {
        match self {
            Self::Statement => "json",
            Self::Signatures => "sig",
            Self::Leaf => "leaf",
        }
    }
}

/// A path that may stand in a ledger. Each has one spelling.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum LedgerPath {
    /// `README.md`
    Readme,
    /// `allowed_signers`
    AllowedSigners,
    /// `checkpoint`: the newest head.
    Checkpoint,
    /// `checkpoints/N`: the head of this size, with cosignatures.
    Head(u64),
    /// `timestamps/N.tsr`, and `timestamps/N.1.tsr` and so on for more.
    Timestamp {
        /// The size of the head.
        size: u64,
        /// 0 for `N.tsr`, 1 for `N.1.tsr`.
        nth: u32,
    },
    /// `entries/AA/BB/N.json`, `.sig` or `.leaf`.
    Entry {
        /// The entry's number, from 0.
        number: u64,
        /// Which of its files.
        part: Part,
    },
}

impl LedgerPath {
    /// The path of a file of an entry.
    #[must_use]
    pub fn entry(number: u64, part: Part) -> Self {
        Self::Entry { number, part }
    }

    /// The path that this is the spelling of; `None` if it is no path of a ledger.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let path = Self::guess(text)?;
        // One spelling: no other digits, directories or extensions.
        (path.to_string() == text).then_some(path)
    }

    fn guess(text: &str) -> Option<Self> {
        let (first, rest) = text.split_once('/').unwrap_or((text, ""));
        match first {
            "README.md" => Some(Self::Readme),
            "allowed_signers" => Some(Self::AllowedSigners),
            "checkpoint" => Some(Self::Checkpoint),
            "checkpoints" => rest.parse().ok().map(Self::Head),
            "timestamps" => {
                let name = rest.strip_suffix(".tsr")?;
                let (size, nth) = match name.split_once('.') {
                    Some((size, nth)) => (size, nth.parse().ok()?),
                    None => (name, 0),
                };
                Some(Self::Timestamp { size: size.parse().ok()?, nth })
            }
            "entries" => {
                let (_, file) = rest.rsplit_once('/')?;
                let (number, extension) = file.split_once('.')?;
                let part = Part::ALL.into_iter().find(|part| part.extension() == extension)?;
                Some(Self::Entry { number: number.parse().ok()?, part })
            }
            _ => None,
        }
    }
}

impl fmt::Display for LedgerPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Readme => f.write_str("README.md"),
            Self::AllowedSigners => f.write_str("allowed_signers"),
            Self::Checkpoint => f.write_str("checkpoint"),
            Self::Head(size) => write!(f, "checkpoints/{size:08}"),
            Self::Timestamp { size, nth: 0 } => write!(f, "timestamps/{size:08}.tsr"),
            Self::Timestamp { size, nth } => write!(f, "timestamps/{size:08}.{nth}.tsr"),
            Self::Entry { number, part } => write!(
                f,
                "entries/{:02}/{:02}/{number:08}.{}",
                number / 10_000,
                number / 100 % 100,
                part.extension()
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_path() -> impl Strategy<Value = LedgerPath> {
        let number = || prop_oneof![0..200_u64, 0..2_000_000_u64, 99_999_990..100_000_100_u64, any::<u64>()];
        prop_oneof![
            Just(LedgerPath::Readme),
            Just(LedgerPath::AllowedSigners),
            Just(LedgerPath::Checkpoint),
            number().prop_map(LedgerPath::Head),
            (number(), prop_oneof![0..3_u32, any::<u32>()])
                .prop_map(|(size, nth)| LedgerPath::Timestamp { size, nth }),
            (number(), prop::sample::select(Part::ALL.to_vec()))
                .prop_map(|(number, part)| LedgerPath::entry(number, part)),
        ]
    }

    proptest! {
        #[test]
        fn a_path_reads_back(path in any_path()) {
            prop_assert_eq!(LedgerPath::parse(&path.to_string()), Some(path));
        }

        #[test]
        fn what_parses_is_spelled_the_same(
            text in "(entries|checkpoints|timestamps)/[0-9]{0,3}/?[0-9]{0,3}/?[0-9.+-]{0,10}(json|sig|leaf|tsr|\\.tsr)?",
        ) {
            if let Some(path) = LedgerPath::parse(&text) {
                prop_assert_eq!(path.to_string(), text);
            }
        }
    }

    #[test]
    fn the_examples_of_the_format() {
        for (text, path) in [
            ("checkpoints/00000043", LedgerPath::Head(43)),
            ("timestamps/00000043.tsr", LedgerPath::Timestamp { size: 43, nth: 0 }),
            ("timestamps/00000043.1.tsr", LedgerPath::Timestamp { size: 43, nth: 1 }),
            ("entries/00/00/00000042.json", LedgerPath::entry(42, Part::Statement)),
            ("entries/12/34/00123456.sig", LedgerPath::entry(123_456, Part::Signatures)),
            ("entries/100/00/01000000.leaf", LedgerPath::entry(1_000_000, Part::Leaf)),
            ("entries/12345/67/123456789.leaf", LedgerPath::entry(123_456_789, Part::Leaf)),
        ] {
            assert_eq!(LedgerPath::parse(text), Some(path));
            assert_eq!(path.to_string(), text);
        }
    }

    #[test]
    fn other_spellings_are_no_paths() {
        for text in [
            "",
            "/checkpoint",
            "checkpoint/",
            "Checkpoint",
            "readme.md",
            "checkpoints",
            "checkpoints/43",
            "checkpoints/000000043",
            "checkpoints/+0000043",
            "checkpoints/00000043/",
            "checkpoints/99999999999999999999",
            "timestamps/00000043.0.tsr",
            "timestamps/00000043.01.tsr",
            "timestamps/00000043",
            "timestamps/00000043.1.1.tsr",
            "entries/00/01/00000042.json",
            "entries/01/00/00000042.json",
            "entries/0/0/00000042.json",
            "entries/000/00/00000042.json",
            "entries/00/00/42.json",
            "entries/00/00/00000042.JSON",
            "entries/00/00/00000042.json.bak",
            "entries/00/00/00000042",
            "entries/00/00/../00/00000042.json",
            "entries//00/00/00000042.json",
            "entries\\00\\00\\00000042.json",
            "./checkpoint",
        ] {
            assert_eq!(LedgerPath::parse(text), None, "{text}");
        }
    }
}
