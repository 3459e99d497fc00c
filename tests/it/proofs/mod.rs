//! Proofs that stand without the ledger: receipts, consistency, dossiers, and histories that differ.

mod dossiers;
mod histories;
mod receipts;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use verantwoord::cli::example_key;
use verantwoord::crypto::{Digest, STATEMENT_NAMESPACE, Signature, Signatures};
use verantwoord::deviation::Lives;
use verantwoord::dossier::zip;
use verantwoord::ledger::{HandedIn, Keeper, Ledger, Verified};
use verantwoord::statement::Statement;
use verantwoord::statement::scalar::Time;

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

/// A statement: a note of the client council, made on the ledger as it is, with the signatures of two of its members.
fn note(ledger: &Ledger<Verified>, nth: usize, text: &str) -> HandedIn {
    let nonce = Digest::of(format!("{nth} {text}").as_bytes()).to_string();
    let statement = serde_json::json!({
        "format": "verantwoord/1", "kind": "note", "ledger": ledger.origin().as_str(), "nonce": nonce[..32],
        "issued_at": LATER, "seen": { "size": ledger.size(), "root": ledger.root().to_base64() },
        "by": "client-council", "content": { "text": text },
    });
    let statement = Statement::parse(format!("{statement}\n").as_bytes()).unwrap().to_bytes();
    let digest = Digest::of(&statement);
    let sign = |name| Signature::make(&example_key(name), STATEMENT_NAMESPACE, &digest).unwrap();
    let signatures = Signatures::new(["client-council-a", "client-council-b"].map(sign)).unwrap();
    HandedIn { statement, signatures }
}

/// After every entry of the worked example.
const LATER: &str = "2026-11-21T10:00:00Z";

/// Verifies a ledger, whatever anybody saw before.
fn opened(place: &Path) -> Ledger<Verified> {
    let now = Time::new(LATER).unwrap();
    Ledger::open(place).unwrap().verify(now, &mut |_, _| {}).unwrap().1.unwrap()
}

/// Its keeper writes these notes into a ledger, as one commit.
fn grow(place: &Path, texts: &[String]) {
    let now = Time::new(LATER).unwrap();
    let ledger = opened(place);
    let notes: Vec<HandedIn> = texts.iter().enumerate().map(|(nth, text)| note(&ledger, nth, text)).collect();
    let mut meaning = Lives::of(ledger.view()).unwrap();
    let mut keeper = Keeper::open(place, Duration::from_secs(9), None, now, &mut |_, _| {}).unwrap();
    keeper.append(&notes, &example_key("log"), now, &mut meaning, None).unwrap();
}
