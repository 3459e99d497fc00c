//! Proofs that stand without the ledger: receipts, consistency, dossiers, and histories that differ.
#![allow(clippy::disallowed_methods, reason = "how long a check takes is measured")]

mod dossiers;
mod histories;
mod receipts;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
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

/// A statement made on a ledger as it is, with the signatures of two members of its body.
fn act(ledger: &Ledger<Verified>, nth: usize, kind: &str, by: &str, content: &Value) -> HandedIn {
    let nonce = Digest::of(format!("{nth} {content}").as_bytes()).to_string();
    let statement = json!({
        "format": "verantwoord/1", "kind": kind, "ledger": ledger.origin().as_str(), "nonce": nonce[..32],
        "issued_at": LATER, "seen": { "size": ledger.size(), "root": ledger.root().to_base64() },
        "by": by, "content": content,
    });
    let statement = Statement::parse(format!("{statement}\n").as_bytes()).unwrap().to_bytes();
    let digest = Digest::of(&statement);
    let sign =
        |name: &str| Signature::make(&example_key(&format!("{by}-{name}")), STATEMENT_NAMESPACE, &digest);
    let signatures = Signatures::new(["a", "b"].map(|it| sign(it).unwrap())).unwrap();
    HandedIn { statement, signatures }
}

/// A note of the client council.
fn note(ledger: &Ledger<Verified>, nth: usize, text: &str) -> HandedIn {
    act(ledger, nth, "note", "client-council", &json!({ "text": text }))
}

/// After every entry of the worked example.
const LATER: &str = "2026-11-21T10:00:00Z";

/// Verifies a ledger, whatever anybody saw before.
fn opened(place: &Path) -> Ledger<Verified> {
    let now = Time::new(LATER).unwrap();
    Ledger::open(place).unwrap().verify(now, &mut |_, _| {}).unwrap().1.unwrap()
}

/// Its keeper writes these acts into a ledger, as one commit: of each the kind, the body and the content.
fn append(place: &Path, acts: &[(&str, &str, Value)]) {
    let now = Time::new(LATER).unwrap();
    let ledger = opened(place);
    let made =
        |(nth, (kind, by, content)): (usize, &(&str, &str, Value))| act(&ledger, nth, kind, by, content);
    let handed: Vec<HandedIn> = acts.iter().enumerate().map(made).collect();
    let mut meaning = Lives::of(ledger.view()).unwrap();
    let mut keeper = Keeper::open(place, Duration::from_secs(9), None, now, &mut |_, _| {}).unwrap();
    keeper.append(&handed, &example_key("log"), now, &mut meaning, None).unwrap();
}

/// Its keeper writes these notes into a ledger.
fn grow(place: &Path, texts: &[String]) {
    let note = |text: &String| ("note", "client-council", json!({ "text": text }));
    append(place, &texts.iter().map(note).collect::<Vec<_>>());
}
