//! Base64 of RFC 4648 section 4, in its one canonical form: padded, and no bits left over.

use ::base64::Engine;
use ::base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};

/// With padding.
pub(super) fn encode(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// Without padding, as OpenSSH prints fingerprints.
pub(super) fn encode_unpadded(bytes: &[u8]) -> String {
    STANDARD_NO_PAD.encode(bytes)
}

/// The bytes, if this is their canonical form.
pub(super) fn decode(text: &str) -> Option<Vec<u8>> {
    STANDARD.decode(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_canonical_form_decodes() {
        assert_eq!(decode("aGk="), Some(b"hi".to_vec()));
        assert_eq!(decode(""), Some(Vec::new()));
        for other in ["aGk", "aGl=", "aGk==", "aG k=", "aGk=\n", "aGk_", "aGk=aGk=", "="] {
            assert_eq!(decode(other), None, "{other:?}");
        }
    }
}
