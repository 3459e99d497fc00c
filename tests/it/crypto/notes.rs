//! Notes against Cloudflare's `signed_note`, and round trips.

use proptest::prelude::*;
use signed_note::{StandardVerifier, VerifierList};
use verantwoord::crypto::{
    Checkpoint, KeyKind, KeyName, LineCheck, Note, SecretKey, Signer, TlogProof, VerifierKey, cosign_note,
    sign_note,
};

fn note(text: &str, seed: u8) -> (Note, VerifierKey) {
    let (key, name) = (SecretKey::from_seed(&[seed; 32]), KeyName::new("example.com/log").unwrap());
    let vkey = VerifierKey::new(name.clone(), KeyKind::Ed25519, key.public_key());
    let witness = SecretKey::from_seed(&[seed.wrapping_add(1); 32]);
    let lines = vec![
        sign_note(text, &name, &key).unwrap(),
        cosign_note(text, &KeyName::new("w").unwrap(), &witness, u64::from(seed)).unwrap(),
    ];
    (Note::new(text, lines).unwrap(), vkey)
}

fn oracle_accepts(file: &[u8], vkey: &VerifierKey) -> bool {
    let known = VerifierList::new(vec![Box::new(StandardVerifier::new(&vkey.to_string()).unwrap())]);
    signed_note::Note::from_bytes(file).is_ok_and(|note| note.verify(&known).is_ok())
}

/// The example of C2SP signed-note, which another implementation made.
#[test]
fn the_note_of_the_specification_parses() {
    let file = "Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n\
        — quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n";
    let note = Note::parse(file.as_bytes()).unwrap();
    assert_eq!(note.to_string(), file);
    assert!(note.text.ends_with("sera.\n") && note.text.contains("\n\n"));
    assert_eq!(note.signatures[0].bytes.len(), 64);
}

/// The example of C2SP tlog-cosignature: 76 bytes, and a time in 2023.
#[test]
fn the_cosignature_of_the_specification_parses() {
    let file = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n\
        — example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n\
        — witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";
    let note = Note::parse(file.as_bytes()).unwrap();
    assert_eq!(note.to_string(), file);
    assert_eq!(
        note.signatures.iter().map(|line| line.is_cosignature_sized()).collect::<Vec<_>>(),
        [false, true]
    );
    assert_eq!(u64::from_be_bytes(note.signatures[1].bytes[..8].try_into().unwrap()), 1_679_315_147);
    let head = Checkpoint::parse(&note.text).unwrap();
    assert_eq!((head.size, head.to_text()), (20_852_163, note.text));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn signed_note_accepts_what_we_sign(text in "([a-zé \n]{0,40}\n)", seed: u8) {
        let (note, vkey) = note(&text, seed);
        prop_assert_eq!(note.check(&vkey), LineCheck::Good);
        prop_assert!(oracle_accepts(note.to_string().as_bytes(), &vkey));
    }

    /// After a change of one byte: what we accept, the oracle accepts; and what parses comes back as it was.
    #[test]
    fn a_changed_note_is_never_better_here_than_there(at: usize, to: u8) {
        let (note, vkey) = note("example.com/log\n5\nroot\n", 1);
        let mut file = note.to_string().into_bytes();
        let at = at % file.len();
        file[at] = to;
        if let Ok(parsed) = Note::parse(&file) {
            prop_assert_eq!(parsed.to_string().into_bytes(), &file[..]);
            if parsed.check(&vkey) == LineCheck::Good {
                prop_assert!(oracle_accepts(&file, &vkey));
            }
        }
    }

    #[test]
    fn whatever_parses_comes_back(
        file in "(c2sp.org/tlog-proof@v1\n)?(extra [A-Za-z0-9=]{0,8}\n)?(index [0-9]{1,3}\n\n)?[a-z\n]{0,20}\n\n(— [a-z+ ]{1,3} [AQEgw=]{4,12}\n){0,3}"
    ) {
        if let Ok(note) = Note::parse(file.as_bytes()) {
            prop_assert_eq!(note.to_string(), &file[..]);
        }
        if let Ok(proof) = TlogProof::parse(file.as_bytes()) {
            prop_assert_eq!(proof.to_string(), &file[..]);
        }
    }
}
