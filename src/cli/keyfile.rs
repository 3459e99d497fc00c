//! A person's private keys: OpenSSH key files, and keys that an agent or a token holds.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use zeroize::Zeroizing;

use crate::crypto::{KeyFault, PublicKey, STATEMENT_NAMESPACE, SecretKey, Signature, parse_handed_in};
use crate::sentence;

use super::context::Context;
use super::outcome::Failure;
use super::{files, system};

/// How often a passphrase may be mistyped.
const TRIES: usize = 3;
/// The largest key file; see [`crate::crypto::MAX_KEY_FILE_BYTES`].
const MAX_BYTES: u64 = crate::crypto::MAX_KEY_FILE_BYTES as u64;

/// Reads a private key, and asks for its passphrase on the terminal if it has one.
pub(super) fn load(context: &Context, path: &Path) -> Result<SecretKey, Failure> {
    let bytes = read(path)?;
    match SecretKey::from_openssh(&bytes, None) {
        Ok((key, _)) => Ok(key),
        Err(KeyFault::Encrypted) => ask(context, path, &bytes),
        Err(fault) => Err(Failure::refused(sentence!("key-file-bad", path = path, fault = fault))),
    }
}

fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, Failure> {
    use std::io::Read;
    let trouble = |error: std::io::Error| Failure::io(path, &error);
    let file = std::fs::File::open(path).map_err(trouble)?;
    let metadata = file.metadata().map_err(trouble)?;
    if metadata.is_dir() {
        return Err(Failure::could_not(sentence!("file-is-directory", path = path)));
    }
    if files::others_can_read(&metadata) {
        return Err(Failure::refused(sentence!("key-file-open-to-others", path = path)));
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_BYTES as usize + 1));
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(trouble)?;
    Ok(bytes)
}

fn ask(context: &Context, path: &Path, bytes: &[u8]) -> Result<SecretKey, Failure> {
    if !system::can_ask() {
        return Err(Failure::refused(sentence!("key-file-encrypted", path = path)));
    }
    let question = context.say(&sentence!("ask-passphrase", path = path));
    for _ in 0..TRIES {
        let answer = inquire::Password::new(&question)
            .without_confirmation()
            .prompt()
            .map_err(|_| Failure::refused(sentence!("key-file-encrypted", path = path)))?;
        let answer = Zeroizing::new(answer);
        match SecretKey::from_openssh(bytes, Some(answer.as_bytes())) {
            Ok((key, _)) => return Ok(key),
            Err(KeyFault::WrongPassphrase) => context.remark(&KeyFault::WrongPassphrase),
            Err(fault) => {
                return Err(Failure::refused(sentence!("key-file-bad", path = path, fault = fault)));
            }
        }
    }
    Err(Failure::refused(sentence!("key-file-too-many-tries", path = path)))
}

/// What is known of a key file without its passphrase.
pub(super) struct Known {
    pub(super) path: PathBuf,
    pub(super) key: PublicKey,
    pub(super) comment: String,
    /// Whether it has a passphrase; `None` for a public key.
    pub(super) encrypted: Option<bool>,
}

/// Looks at a key file, private or public, without opening it.
pub(super) fn look(path: &Path) -> Result<Known, Failure> {
    use std::io::Read;
    let trouble = |error: std::io::Error| Failure::io(path, &error);
    let mut bytes = Zeroizing::new(Vec::with_capacity(MAX_BYTES as usize + 1));
    let file = std::fs::File::open(path).map_err(trouble)?;
    file.take(MAX_BYTES + 1).read_to_end(&mut bytes).map_err(trouble)?;
    if let Some((key, comment)) = std::str::from_utf8(&bytes).ok().and_then(public_line) {
        return Ok(Known { path: path.to_owned(), key, comment, encrypted: None });
    }
    let known = SecretKey::peek(&bytes)
        .map_err(|fault| Failure::refused(sentence!("key-file-bad", path = path, fault = fault)))?;
    Ok(Known {
        path: path.to_owned(),
        key: known.key,
        comment: known.comment,
        encrypted: Some(known.encrypted),
    })
}

/// The one line of a .pub file: type, key, and a comment perhaps.
fn public_line(text: &str) -> Option<(PublicKey, String)> {
    let mut fields = text.trim_end().splitn(3, ' ');
    let key = PublicKey::from_openssh(&format!("{} {}", fields.next()?, fields.next()?))?;
    Some((key, fields.next().unwrap_or_default().to_owned()))
}

/// The private key files of a directory, by name; what is no key is passed over.
pub(super) fn in_directory(directory: &Path) -> Vec<Known> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(directory)
        .map(|files| files.flatten().map(|it| it.path()).collect())
        .unwrap_or_default();
    paths.sort();
    paths.retain(|it| it.is_file() && it.extension().is_none_or(|it| it != "pub"));
    paths.iter().filter_map(|it| look(it).ok()).collect()
}

/// Signs a statement with a key that an agent or a token holds, through `ssh-keygen`.
pub(super) fn sign_with_agent(public: &Path, statement: &[u8]) -> Result<Signature, Failure> {
    let failed = |said: String| Failure::refused(sentence!("agent-refused", path = public, said = said));
    let mut child = Command::new("ssh-keygen")
        .args(["-Y", "sign", "-O", "hashalg=sha256", "-n", STATEMENT_NAMESPACE, "-f"])
        .arg(public)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|_| Failure::could_not(sentence!("agent-no-ssh-keygen")))?;
    if let Some(mut input) = child.stdin.take() {
        // A program that stops early says why on its standard error.
        let _ = input.write_all(statement);
    }
    let output = child.wait_with_output().map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    let blocks = parse_handed_in(&output.stdout).map_err(Failure::refused)?;
    let digest = crate::crypto::Digest::of(statement);
    let good = blocks.into_iter().find(|it| it.verify(STATEMENT_NAMESPACE, &digest));
    good.ok_or_else(|| Failure::refused(sentence!("agent-other-bytes", path = public)))
}
