//! SSH signatures, public keys and key files against the `ssh-keygen` of this machine.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use proptest::prelude::*;
use tempfile::{TempDir, tempdir};
use verantwoord::crypto::{
    Digest, GIT_NAMESPACE, PublicKey, STATEMENT_NAMESPACE, SecretKey, Signature, Signatures, Signer,
    parse_handed_in,
};

fn keygen(folder: &Path, args: &[&str]) -> Output {
    Command::new("ssh-keygen").current_dir(folder).args(args).stdin(Stdio::null()).output().unwrap()
}

fn ok(output: Output) -> String {
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// A folder with a key that `ssh-keygen` made.
fn made(passphrase: &str, more: &[&str]) -> TempDir {
    let folder = tempdir().unwrap();
    let args = [&["-q", "-t", "ed25519", "-f", "key", "-N", passphrase, "-C", "voorzitter"], more].concat();
    ok(keygen(folder.path(), &args));
    folder
}

fn public_line(folder: &Path) -> String {
    let line = fs::read_to_string(folder.join("key.pub")).unwrap();
    line.split(' ').take(2).collect::<Vec<_>>().join(" ")
}

/// Writes a file that only we can read, as `ssh-keygen` demands of key files.
fn write_private(path: &Path, text: &str) {
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = fs::OpenOptions::new().create_new(true).write(true).mode(0o600).open(path).unwrap();
    file.write_all(text.as_bytes()).unwrap();
}

#[test]
fn a_key_file_of_ssh_keygen_is_read() {
    for (passphrase, more) in [
        ("", &[][..]),
        ("geheim", &["-a", "4"]),
        ("geheim", &["-a", "4", "-Z", "aes256-gcm@openssh.com"]),
        ("geheim", &["-a", "4", "-Z", "aes128-cbc"]),
    ] {
        let folder = made(passphrase, more);
        let file = fs::read(folder.path().join("key")).unwrap();
        let given = (!passphrase.is_empty()).then_some(passphrase.as_bytes());
        let (key, comment) = SecretKey::from_openssh(&file, given).unwrap();
        assert_eq!(comment, "voorzitter");
        assert_eq!(key.public_key().to_openssh(), public_line(folder.path()));
        assert_eq!(PublicKey::from_openssh(&public_line(folder.path())), Some(key.public_key()));
        let listed = ok(keygen(folder.path(), &["-l", "-f", "key.pub"]));
        assert_eq!(listed.split(' ').nth(1).unwrap(), key.public_key().fingerprint());
    }
}

#[test]
fn keys_of_other_types_are_named() {
    for (args, kind) in [
        (&["-t", "ecdsa"][..], "ecdsa-sha2-nistp256"),
        (&["-t", "rsa", "-b", "2048"], "ssh-rsa"),
        (&["-t", "ecdsa", "-a", "4", "-N", "geheim"], "ecdsa-sha2-nistp256"),
    ] {
        let folder = tempdir().unwrap();
        let args = if args.contains(&"-N") { args.to_vec() } else { [args, &["-N", ""]].concat() };
        ok(keygen(folder.path(), &[&["-q", "-f", "key"], &args[..]].concat()));
        let fault = SecretKey::from_openssh(&fs::read(folder.path().join("key")).unwrap(), None).unwrap_err();
        assert_eq!(fault, verantwoord::crypto::KeyFault::OtherType { found: kind.to_owned() });
    }
}

#[test]
fn ssh_keygen_reads_our_key_files() {
    let key = SecretKey::from_seed(&[42; 32]);
    for passphrase in ["", "geheim"] {
        let folder = tempdir().unwrap();
        let given = (!passphrase.is_empty()).then_some(passphrase.as_bytes());
        let file = key.to_openssh("bestuurder A", given, &mut |bytes| bytes.fill(7)).unwrap();
        write_private(&folder.path().join("key"), &file);
        let public = ok(keygen(folder.path(), &["-y", "-P", passphrase, "-f", "key"]));
        assert_eq!(public.trim_end(), format!("{} bestuurder A", key.public_key().to_openssh()));
        assert_eq!(
            keygen(folder.path(), &["-y", "-P", "onzin", "-f", "key"]).status.success(),
            given.is_none()
        );
    }
}

fn sign(folder: &Path, namespace: &str, hash: &str) -> Vec<u8> {
    fs::write(folder.join("text"), "een besluit\n").unwrap();
    let _ = fs::remove_file(folder.join("text.sig"));
    let hash = format!("hashalg={hash}");
    ok(keygen(folder, &["-Y", "sign", "-O", &hash, "-f", "key", "-n", namespace, "text"]));
    fs::read(folder.join("text.sig")).unwrap()
}

#[test]
fn a_signature_of_ssh_keygen_is_ours_byte_for_byte() {
    let folder = made("", &[]);
    let (key, _) = SecretKey::from_openssh(&fs::read(folder.path().join("key")).unwrap(), None).unwrap();
    let message = Digest::of(b"een besluit\n");
    let theirs = sign(folder.path(), STATEMENT_NAMESPACE, "sha256");
    let ours = Signature::make(&key, STATEMENT_NAMESPACE, &message).unwrap();
    assert_eq!(ours.to_armor(STATEMENT_NAMESPACE).as_bytes(), theirs);
    assert_eq!(parse_handed_in(&theirs).unwrap(), [ours]);
    let read = Signatures::parse(&theirs).unwrap();
    assert!(read.iter().all(|one| one.verify(STATEMENT_NAMESPACE, &message)));
    assert!(Signatures::parse(&sign(folder.path(), STATEMENT_NAMESPACE, "sha512")).is_err());
    assert!(Signatures::parse(&sign(folder.path(), "file", "sha256")).is_err());

    let git = Signature::make(&key, GIT_NAMESPACE, &message).unwrap();
    assert_eq!(git.to_armor(GIT_NAMESPACE).as_bytes(), sign(folder.path(), GIT_NAMESPACE, "sha256"));
}

#[test]
fn ssh_keygen_verifies_our_signatures() {
    let folder = tempdir().unwrap();
    let key = SecretKey::from_seed(&[42; 32]);
    let armor = Signature::make(&key, STATEMENT_NAMESPACE, &Digest::of(b"een besluit\n")).unwrap();
    fs::write(folder.path().join("text.sig"), armor.to_armor(STATEMENT_NAMESPACE)).unwrap();
    let signers = format!("board namespaces=\"{STATEMENT_NAMESPACE}\" {}\n", key.public_key().to_openssh());
    fs::write(folder.path().join("signers"), signers).unwrap();
    for (text, good) in [("een besluit\n", true), ("een ander besluit\n", false)] {
        fs::write(folder.path().join("text"), text).unwrap();
        let verified = Command::new("ssh-keygen")
            .current_dir(folder.path())
            .args([
                "-Y",
                "verify",
                "-f",
                "signers",
                "-I",
                "board",
                "-n",
                STATEMENT_NAMESPACE,
                "-s",
                "text.sig",
            ])
            .stdin(fs::File::open(folder.path().join("text")).unwrap())
            .output()
            .unwrap();
        assert_eq!(verified.status.success(), good, "{verified:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    /// Files of strangers never bring us down, and a changed key is never taken for another.
    #[test]
    fn a_changed_key_file_is_refused_or_the_same_key(at: usize, to: u8, locked: bool) {
        const PLAIN: [u8; 32] = [42; 32];
        static FILES: std::sync::LazyLock<[Vec<u8>; 2]> = std::sync::LazyLock::new(|| {
            [None, Some(&b"geheim"[..])].map(|passphrase| {
                let key = SecretKey::from_seed(&PLAIN);
                key.to_openssh("x", passphrase, &mut |bytes| bytes.fill(7)).unwrap().as_bytes().to_vec()
            })
        });
        let mut file = FILES[usize::from(locked)].clone();
        let at = at % file.len();
        file[at] = to;
        if let Ok((key, _)) = SecretKey::from_openssh(&file, None) {
            prop_assert!(!locked);
            prop_assert_eq!(key.public_key(), SecretKey::from_seed(&PLAIN).public_key());
        }
    }

    /// What parses says the same when it is written again, and a changed signature does not verify.
    #[test]
    fn a_changed_signature_is_refused_or_bad(at: usize, to: u8) {
        let message = Digest::of(b"een besluit\n");
        let signers = [1, 2].map(|seed| SecretKey::from_seed(&[seed; 32]));
        let made = signers.map(|key| Signature::make(&key, STATEMENT_NAMESPACE, &message).unwrap());
        let made = Signatures::new(made).unwrap();
        let mut file = made.to_armor().into_bytes();
        let at = at % file.len();
        file[at] = to;
        if let Ok(read) = Signatures::parse(&file) {
            prop_assert_eq!(Signatures::parse(read.to_armor().as_bytes()), Ok(read.clone()));
            let all_good = read.iter().all(|one| one.verify(STATEMENT_NAMESPACE, &message));
            prop_assert_eq!(all_good, read == made);
        }
    }
}
