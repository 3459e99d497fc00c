//! Dossiers: an archive of one form, and the part of a ledger in it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use verantwoord::crypto::Digest;
use verantwoord::deviation::Lives;
use verantwoord::dossier::{check, make, zip};
use verantwoord::ledger::Ledger;
use verantwoord::statement::scalar::Time;
use verantwoord::words::Lang;

use super::{root, told};

static NOW: LazyLock<Time> = LazyLock::new(|| Time::new("2026-11-21T00:00:00Z").unwrap());

/// The first byte says whether the rest is an archive, or an edit of a sound dossier with sums that are made anew: so
/// that what lies behind the form is reached too.
pub fn dossier(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else { return };
    let archive = if first % 2 == 0 { rest.to_vec() } else { edited(rest) };
    match zip::read(&archive) {
        Ok(files) => {
            let owned: BTreeMap<String, Vec<u8>> =
                files.into_iter().map(|(name, place)| (name.to_owned(), archive[place].to_vec())).collect();
            assert_eq!(zip::write(&owned).as_deref(), Ok(&archive[..]));
        }
        Err(fault) => told(&fault),
    }
    let checked = check(archive.clone(), *NOW);
    checked.faults.iter().for_each(told);
    checked.report.iter().flat_map(|it| &it.errors).for_each(|it| told(&it.what));
    if checked.is_sound() {
        assert_eq!(sealed(&archive), sealed(&SOUND), "another dossier of the same head is sound");
    }
}

/// What nobody but those who hold the keys can make: entries, leaves, the head and the list of keys.
fn sealed(archive: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let open = ["report.html", "CHECK.md", "check.sh", "SHA256SUMS"];
    let files = zip::read(archive).unwrap().into_iter().filter(|it| !open.contains(&it.0));
    files
        .map(|(name, place)| {
            let text = String::from_utf8_lossy(&archive[place.clone()]).into_owned();
            // Lines of an unknown key on a head are kept and ignored (section 5); the rest of it is sealed.
            let end = if name == "checkpoint" { text.find("\n\n").unwrap_or(0) } else { text.len() };
            (name.to_owned(), text.as_bytes()[..end].to_vec())
        })
        .collect()
}

static SOUND: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let place = root().join("tests/vectors/ledgers/ok-record-whole-life/ledger");
    let ledger = Ledger::open(&place).unwrap().verify(*NOW, &mut |_, _| {}).unwrap().1.unwrap();
    let lives = Lives::of(ledger.view()).unwrap();
    make(ledger.view(), lives.iter().next().unwrap(), "x".into(), false, Lang::En).unwrap()
});

/// The sound dossier with a file changed, gone, or given to another name: which, where and how is in the bytes.
fn edited(edit: &[u8]) -> Vec<u8> {
    let byte = |at: usize| edit.get(at).copied().unwrap_or_default();
    let mut files: BTreeMap<String, Vec<u8>> = zip::read(&SOUND)
        .unwrap()
        .into_iter()
        .map(|(name, place)| (name.to_owned(), SOUND[place].to_vec()))
        .collect();
    let names: Vec<String> = files.keys().cloned().collect();
    let name = &names[byte(0) as usize % names.len()];
    let bytes = files.remove(name).unwrap();
    let at = u16::from_le_bytes([byte(2), byte(3)]) as usize % (bytes.len() + 1);
    let new = edit.get(4..).unwrap_or_default();
    match byte(1) % 4 {
        0 => {}
        1 => _ = files.insert(names[byte(2) as usize % names.len()].clone(), bytes),
        2 => {
            _ = files.insert(
                name.clone(),
                [&bytes[..at], new, bytes.get(at + new.len()..).unwrap_or_default()].concat(),
            )
        }
        _ => _ = files.insert(name.clone(), [&bytes[..at], new, &bytes[at..]].concat()),
    }
    let sums: String = files
        .iter()
        .filter(|it| it.0 != "SHA256SUMS")
        .map(|(name, bytes)| format!("{}  {name}\n", Digest::of(bytes)))
        .collect();
    files.insert("SHA256SUMS".into(), sums.into_bytes());
    zip::write(&files).unwrap()
}

pub fn dossiers() -> Vec<Vec<u8>> {
    let archive = [&[0], &SOUND[..]].concat();
    let edits = (0..4_u8).flat_map(|how| (0..40).map(move |which| vec![1, which, how, 9, 0, b'x']));
    edits.chain([archive, vec![0], vec![0, b'P', b'K', 5, 6]]).collect()
}
