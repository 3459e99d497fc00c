//! Plays worked cases into a ledger: drafts and a script of who signs what, and when. The demo and the worked
//! example are made by the same steps that people take: draft, statement, signatures, append.

use std::collections::BTreeMap;

use rust_embed::RustEmbed;

use crate::crypto::{
    Digest, KeyKind, KeyName, STATEMENT_NAMESPACE, SecretKey, Signature, Signatures, Signer, VerifierKey,
};
use crate::deviation::Lives;
use crate::draft::{self, Envelope};
use crate::faults;
use crate::ledger::{AppendFault, HandedIn, Keeper, Readme, Receipt};
use crate::norms::Shelf;
use crate::statement::Seen;
use crate::statement::scalar::{Nonce, Origin, Root, Size, Time};
use crate::words::Sentence;

/// The cases, as files: a folder for each, with drafts and a `script.toml`.
#[derive(RustEmbed)]
#[folder = "cases/"]
struct Cases;

faults! {
    /// Why a case could not be played. The cases come with the program, so this is a fault of ours.
    pub enum PlayFault {
        /// A script or a draft is missing or can't be read.
        File {
            /// The file.
            file: String
        } => "play-file",
        /// A draft is not right.
        Draft {
            /// The file.
            file: String,
            /// The first fault.
            fault: Sentence
        } => "play-draft",
        /// The ledger refused it.
        Append {
            /// The file.
            file: String,
            /// Why.
            fault: AppendFault
        } => "play-append",
    }
}

/// A step of a script: which draft is signed by whom, and when it enters the ledger.
struct Step {
    folder: String,
    act: String,
    at: Time,
    signed_by: Vec<String>,
}

/// What was played.
pub struct Played {
    /// The keeper of the ledger that it was played into.
    pub keeper: Keeper,
    /// The receipts, in order.
    pub receipts: Vec<Receipt>,
}

/// Where a play gets what a person would bring.
pub struct Cast<'a> {
    /// The key of a name in the scripts, such as `board-a`; `log` is that of the log.
    pub key: &'a dyn Fn(&str) -> SecretKey,
    /// The origin of the ledger, where the charter leaves it open.
    pub origin: &'a str,
    /// The nonce of the nth statement.
    pub nonce: &'a dyn Fn(usize) -> Option<Nonce>,
    /// The text of the ledger's README.md.
    pub readme: &'a dyn Fn(&Origin) -> String,
    /// Told of each step that is done, and how many there are.
    pub progress: &'a mut dyn FnMut(usize, usize),
}

/// The scripts of the demo: all six cases, in one ledger of one organisation.
pub const DEMO: &[&str] = &[
    "demo/script.toml",
    "1-gp/script.toml",
    "2-district-nursing/script.toml",
    "3-nursing-home/script.toml",
    "4-disability-care/script.toml",
    "5-mental-health/script.toml",
    "6-youth-protection/script.toml",
];

/// The scripts of the worked example: the nursing home of case 3, in a ledger of its own.
pub const EXAMPLE: &[&str] = &["3-nursing-home/charter-script.toml", "3-nursing-home/script.toml"];

/// Plays scripts into an empty ledger, merged by their times.
///
/// # Errors
/// When a file that came with the program is not right, or the store can't be written.
pub fn play(scripts: &[&str], mut keeper: Keeper, cast: &mut Cast<'_>) -> Result<Played, PlayFault> {
    let mut steps = Vec::new();
    for script in scripts {
        steps.extend(read_script(script)?);
    }
    steps.sort_by_key(|step| step.at);
    let mut player =
        Player { lives: Lives::new(), digests: BTreeMap::new(), origin: None, shelf: Shelf::built_in() };
    let mut receipts = Vec::new();
    let all = steps.len();
    for (nth, step) in steps.iter().enumerate() {
        receipts.extend(player.step(nth, step, &mut keeper, cast)?);
        (cast.progress)(nth + 1, all);
    }
    Ok(Played { keeper, receipts })
}

/// The text of a file of the cases.
fn text(file: &str) -> Result<String, PlayFault> {
    let missing = || PlayFault::File { file: file.to_owned() };
    let bytes = Cases::get(file).ok_or_else(missing)?.data.into_owned();
    String::from_utf8(bytes).map_err(|_| missing())
}

fn read_script(file: &str) -> Result<Vec<Step>, PlayFault> {
    let wrong = || PlayFault::File { file: file.to_owned() };
    let table: toml::Table = text(file)?.parse().map_err(|_| wrong())?;
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    let steps = table.get("step").and_then(toml::Value::as_array).ok_or_else(wrong)?;
    let read = |step: &toml::Value| {
        let string = |name| step.get(name).and_then(toml::Value::as_str).map(str::to_owned);
        let signers = step.get("signed_by")?.as_array()?;
        Some(Step {
            folder: folder.to_owned(),
            act: string("act")?,
            at: Time::new(&string("at")?)?,
            signed_by: signers.iter().filter_map(|it| it.as_str().map(str::to_owned)).collect(),
        })
    };
    steps.iter().map(|step| read(step).ok_or_else(wrong)).collect()
}

struct Player {
    lives: Lives,
    /// The digest of each act that was played, by its file without the ending.
    digests: BTreeMap<String, Digest>,
    origin: Option<Origin>,
    /// The catalogues that come with the program: the cases rest on no other.
    shelf: Shelf,
}

impl Player {
    fn step(
        &mut self,
        nth: usize,
        step: &Step,
        keeper: &mut Keeper,
        cast: &Cast<'_>,
    ) -> Result<Vec<Receipt>, PlayFault> {
        let file = format!("{}/{}", step.folder, step.act);
        let wrong = || PlayFault::File { file: file.clone() };
        let text = self.fill_in(&text(&file)?, step, cast);
        let read = draft::read(&text, &|_| None, &self.shelf);
        let first = |faults: &[draft::DraftFault]| PlayFault::Draft {
            file: file.clone(),
            fault: faults.first().map_or_else(|| Sentence::new("play-unknown"), crate::words::Say::sentence),
        };
        let origin =
            read.ledger.as_deref().and_then(Origin::new).or_else(|| self.origin.clone()).ok_or_else(wrong)?;
        let envelope = Envelope {
            ledger: origin.clone(),
            nonce: (cast.nonce)(nth).ok_or_else(wrong)?,
            issued_at: step.at,
            seen: keeper
                .verified()
                .and_then(crate::ledger::Verified::seen)
                .or_else(nothing_seen)
                .ok_or_else(wrong)?,
        };
        let statement = read.statement(envelope).map_err(|faults| first(&faults))?;
        let bytes = statement.to_bytes();
        let digest = Digest::of(&bytes);
        let sign = |name: &String| Signature::make(&(cast.key)(name), STATEMENT_NAMESPACE, &digest).ok();
        let signatures = Signatures::new(step.signed_by.iter().filter_map(sign)).map_err(|_| wrong())?;
        let handed = HandedIn { statement: bytes, signatures };
        let readme = keeper.verified().is_none().then(|| Readme((cast.readme)(&origin)));
        let receipts = keeper
            .append(&[handed], &(cast.key)("log"), step.at, &mut self.lives, readme)
            .map_err(|fault| PlayFault::Append { file: file.clone(), fault })?;
        self.origin = Some(origin);
        self.digests.insert(format!("{}/{}", step.folder, step.act.trim_end_matches(".toml")), digest);
        Ok(receipts)
    }

    /// Puts in what a draft can't know: keys, and the digests of acts that were played before.
    fn fill_in(&self, draft: &str, step: &Step, cast: &Cast<'_>) -> String {
        let mut out = String::with_capacity(draft.len());
        for line in draft.split_inclusive('\n') {
            let marked =
                line.split_once("\"@").and_then(|(before, rest)| Some((before, rest.split_once('"')?)));
            let Some((before, (mark, after))) = marked else {
                out.push_str(line);
                continue;
            };
            let value = match mark.split_once(':') {
                Some(("key", name)) => Some((cast.key)(name).public_key().to_openssh()),
                None if mark == "origin" => Some(cast.origin.to_owned()),
                None if mark == "log" => log_vkey(draft, cast.origin, &(cast.key)("log")),
                _ => self.digests.get(&format!("{}/{mark}", step.folder)).map(ToString::to_string),
            };
            out.push_str(&format!("{before}\"{}\"{after}", value.unwrap_or_else(|| format!("@{mark}"))));
        }
        out
    }
}

/// The verifier key of the log of the ledger that a charter's draft names.
fn log_vkey(draft: &str, origin: &str, key: &SecretKey) -> Option<String> {
    let table: toml::Table = draft.parse().ok()?;
    let named = table.get("ledger")?.as_str()?;
    let name = KeyName::new(if named == "@origin" { origin } else { named }).ok()?;
    Some(VerifierKey::new(name, KeyKind::Ed25519, key.public_key()).to_string())
}

/// What a charter has seen: the root of the empty tree.
pub(super) fn nothing_seen() -> Option<Seen> {
    Some(Seen { size: Size::new(0)?, root: Root(crate::crypto::merkle::EMPTY_ROOT) })
}

/// A key for tests and for the worked example, the same for everybody: never for a ledger that matters.
#[must_use]
pub fn example_key(name: &str) -> SecretKey {
    SecretKey::from_seed(&Digest::of(format!("verantwoord example key {name}").as_bytes()).0)
}

/// A nonce for the worked example.
#[must_use]
pub fn example_nonce(nth: usize) -> Option<Nonce> {
    let digest = Digest::of(format!("verantwoord example nonce {nth}").as_bytes()).to_string();
    Nonce::new(digest.get(..32)?)
}
