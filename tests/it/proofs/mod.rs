//! Proofs that stand without the ledger: receipts, consistency, dossiers, and histories that differ.

mod dossiers;
mod receipts;

use std::collections::BTreeMap;
use std::fs;

use verantwoord::crypto::Digest;
use verantwoord::dossier::zip;

use crate::people::{Person, Ran, World, string};
use crate::stock::have;

/// What an entry of the world's ledger says: the exact bytes of its statement.
fn statement(world: &World, who: &Person, entry: u64) -> String {
    who.git(&["-C", &world.ledger(), "show", &format!("main:entries/00/00/{entry:08}.json")])
}

/// The key of the world's ledger, as its charter has it.
fn log_key(world: &World, who: &Person) -> String {
    let charter = who.json(&["--ledger", &world.ledger(), "show", "0"]);
    string(&charter["statement"]["content"]["log_key"])
}

/// The files of a dossier, by name.
type Parts = BTreeMap<String, Vec<u8>>;

fn unpacked(archive: &[u8]) -> Parts {
    let files = zip::read(archive).unwrap();
    files.into_iter().map(|(name, place)| (name.to_owned(), archive[place].to_vec())).collect()
}

/// A dossier of these files, whose list of sums is right: whoever tampers makes that anew.
fn packed(mut parts: Parts) -> Vec<u8> {
    parts.remove("SHA256SUMS");
    let sums: String = parts.iter().map(|(name, bytes)| format!("{}  {name}\n", Digest::of(bytes))).collect();
    parts.insert("SHA256SUMS".into(), sums.into_bytes());
    zip::write(&parts).unwrap()
}

/// Lays the files of a dossier out in a person's new folder.
fn lay_out(who: &Person, folder: &str, parts: &Parts) {
    let _ = fs::remove_dir_all(who.file(folder));
    parts.iter().for_each(|(name, bytes)| who.put(&format!("{folder}/{name}"), bytes));
}

/// Runs the script of a folder with this shell; `None` where the shell or a program of the script is not there.
fn run_script(who: &Person, shell: &str, folder: &str) -> Option<Ran> {
    let tools = [shell, "sha256sum", "ssh-keygen", "openssl", "awk", "base64", "xxd"];
    if !tools.iter().all(|it| have(who, it)) {
        return None;
    }
    Some(Ran::of(who.command(shell).arg(format!("{folder}/check.sh"))))
}
