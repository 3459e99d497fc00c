//! `compare A B`: whether two ledgers, dossiers, tree heads or statements are of one history. Where they are not, what
//! shows it can be written out as evidence that stands alone.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use crate::crypto::{Digest, Extension, MAX_PROOF_BYTES, Note, VerifierKey};
use crate::dossier::{Checked, Evidence, Shown, evidence};
use crate::ledger::{Authority, Ledger, Verified};
use crate::sentence;
use crate::words::Sentence;

use super::context::{Context, answer};
use super::handed::{StatementFile, signatures_of};
use super::heads::{Head, log_key};
use super::help::Help;
use super::outcome::{Failure, Outcome};
use super::{dossier, files};

pub(super) fn command(help: Help) -> Command {
    let path = value_parser!(PathBuf);
    help.command("compare")
        .arg(help.positional("compare", "one").required(true).value_parser(path.clone()))
        .arg(help.positional("compare", "other").required(true).value_parser(path.clone()))
        .arg(help.option("compare", "consistency", "file").value_parser(path.clone()))
        .arg(help.option("compare", "log-key", "vkey"))
        .arg(help.option("compare", "output", "dir").value_parser(path))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let path = |name: &str| matches.get_one::<PathBuf>(name).cloned();
    let output = path("output");
    if let Some(output) = output.as_ref().filter(|it| it.symlink_metadata().is_ok()) {
        return Err(Failure::refused(sentence!("examine-exists", path = output.as_path())));
    }
    let key = matches.get_one::<String>("log-key").map(|it| log_key(it)).transpose()?;
    let [one, other] = ["one", "other"].map(|name| Side::read(context, &path(name).unwrap_or_default()));
    let (one, other) = (one?, other?);
    let proof = path("consistency").map(|it| consistency(context, &it)).transpose()?;
    // Of one size, a statement is what the other is held against: nobody's head.
    let place = |side: &Side| (side.size(), !matches!(side, Side::Statement(..)));
    let (small, large) = if place(&one) <= place(&other) { (&one, &other) } else { (&other, &one) };
    let relation = Relation::of(small, large, proof.as_ref());
    let mut lines = relation.told(small, large);
    let (mut written, mut proved) = (None, false);
    if relation == Relation::Fork {
        lines.extend(small.common_with(large).map(|size| sentence!("compare-common", size = size)));
        match evidence_of(small, large, key.as_ref())? {
            Some(of) => {
                proved = true;
                lines.push(match of.shown {
                    Shown::Head(_) => sentence!("compare-proved-heads"),
                    Shown::Statement { .. } => sentence!("compare-proved-statement", who = small.who(large)),
                });
                if let Some(output) = &output {
                    write_evidence(context, output, &of).map_err(|error| Failure::io(output, &error))?;
                    lines.push(sentence!("compare-written", path = output.as_path()));
                    written = Some(output.display().to_string());
                } else {
                    lines.push(sentence!("compare-write"));
                }
            }
            None => lines.push(sentence!("compare-unproved")),
        }
    }
    let text: String = lines.iter().map(|it| context.say(it) + "\n").collect();
    let out = json!({
        "relation": relation.word(),
        "one": one.json(),
        "other": other.json(),
        "common": small.common_with(large),
        "proved": proved,
        "evidence": written,
    });
    context.print(&text, &out)?;
    answer(matches!(relation, Relation::Same | Relation::Extends))
}

/// Writes evidence to a new folder.
pub(super) fn write_evidence(context: &Context, to: &Path, of: &Evidence) -> std::io::Result<()> {
    let parts: Vec<(&str, Vec<u8>)> = evidence(of, context.lang).into_iter().collect();
    files::write_folder(to, &parts)
}

fn consistency(context: &Context, path: &Path) -> Result<Extension, Failure> {
    let bytes = context.read_file_up_to(path, MAX_PROOF_BYTES as u64)?;
    Extension::parse(&bytes).map_err(Failure::refused)
}

/// What is compared: a history, or what is known of one.
enum Side {
    Ledger(Box<Ledger<Verified>>),
    Dossier(Box<Checked>),
    Head(Head),
    /// A statement, which says what its author had seen; and the signatures beside it.
    Statement(Box<StatementFile>, Option<Vec<u8>>),
}

impl Side {
    fn read(context: &Context, path: &Path) -> Result<Self, Failure> {
        if path.is_dir() {
            let (report, ledger) = context.verify(path)?;
            let unsound =
                || Failure::refused(sentence!("ledger-unsound", path = path, count = report.errors.len()));
            return ledger.map(|it| Self::Ledger(Box::new(it))).ok_or_else(unsound);
        }
        let bytes = context.read_file_up_to(path, crate::dossier::zip::MAX_ARCHIVE_BYTES)?;
        if bytes.starts_with(b"PK") {
            let checked = crate::dossier::check(bytes, context.now);
            if !checked.is_sound() {
                let mut what = vec![sentence!("compare-dossier-unsound", path = path)];
                what.extend(dossier::trouble(&checked).into_iter().take(5));
                return Err(Failure::refused_for(what));
            }
            Ok(Self::Dossier(Box::new(checked)))
        } else if bytes.starts_with(b"{") {
            let file = StatementFile::read(context, path)?;
            let beside = file.signature_path();
            let armor = if beside.is_file() { Some(context.read_file(&beside)?) } else { None };
            if let Some(armor) = &armor {
                signatures_of(&beside, armor, &file.digest())?;
            }
            Ok(Self::Statement(Box::new(file), armor))
        } else {
            Head::parse(path, &bytes).map(Self::Head)
        }
    }

    fn origin(&self) -> &str {
        match self {
            Self::Ledger(it) => it.origin().as_str(),
            Self::Dossier(it) => it.excerpt.as_ref().map_or("", |it| it.origin().as_str()),
            Self::Head(it) => &it.head.origin,
            Self::Statement(it, _) => it.statement.ledger.as_str(),
        }
    }

    fn fingerprint(&self) -> Option<Digest> {
        match self {
            Self::Ledger(it) => Some(it.fingerprint()),
            Self::Dossier(it) => it.excerpt.as_ref().map(|it| it.fingerprint()),
            Self::Head(_) | Self::Statement(..) => None,
        }
    }

    fn size(&self) -> u64 {
        match self {
            Self::Ledger(it) => it.size(),
            Self::Dossier(it) => it.excerpt.as_ref().map_or(0, |it| it.size()),
            Self::Head(it) => it.head.size,
            Self::Statement(it, _) => it.statement.seen.size.get(),
        }
    }

    /// The root of the first entries, as far as it is known here.
    fn root_at(&self, size: u64) -> Option<Digest> {
        match self {
            Self::Ledger(it) => it.root_at(size),
            Self::Dossier(it) => it.excerpt.as_ref().and_then(|it| it.root_at(size)),
            Self::Head(it) => Some(it.head.root).filter(|_| it.head.size == size),
            Self::Statement(it, _) => {
                let seen = &it.statement.seen;
                Some(seen.root.0).filter(|_| seen.size.get() == size)
            }
        }
    }

    fn authority(&self) -> Option<&Authority> {
        match self {
            Self::Ledger(it) => Some(it.authority()),
            Self::Dossier(it) => it.excerpt.as_ref().map(|it| it.authority()),
            Self::Head(_) | Self::Statement(..) => None,
        }
    }

    /// Its newest head, as it was signed.
    fn signed(&self) -> Option<Note> {
        match self {
            Self::Ledger(it) => it.view().head().ok(),
            Self::Dossier(it) => it.excerpt.as_ref().and_then(|it| it.head().ok()),
            Self::Head(it) => it.signed.clone(),
            Self::Statement(..) => None,
        }
    }

    fn leaves(&self) -> Option<String> {
        match self {
            Self::Ledger(it) => Some(it.leaves().map(|(_, leaf)| leaf.to_string()).collect()),
            Self::Dossier(it) => {
                it.excerpt.as_ref().map(|it| it.leaves().map(|(_, leaf)| leaf.to_string()).collect())
            }
            Self::Head(_) | Self::Statement(..) => None,
        }
    }

    fn charter(&self) -> Option<Vec<u8>> {
        match self {
            Self::Ledger(it) => it.view().statement_bytes(0).ok().flatten(),
            Self::Dossier(it) => it.charter.clone(),
            Self::Head(_) | Self::Statement(..) => None,
        }
    }

    /// How many first entries both have, where both know the root of each size.
    fn common_with(&self, larger: &Self) -> Option<u64> {
        self.fingerprint().and(larger.fingerprint())?;
        let (mut same, mut differ) = (0, self.size() + 1);
        while differ - same > 1 {
            let middle = same + (differ - same) / 2;
            if self.root_at(middle) == larger.root_at(middle) { same = middle } else { differ = middle }
        }
        Some(same)
    }

    /// Who signed a statement, by the names of bodies where these are known.
    fn who(&self, by: &Self) -> String {
        let Self::Statement(file, Some(armor)) = self else { return String::new() };
        let keys = crate::crypto::parse_handed_in(armor).unwrap_or_default();
        let name = |key: &crate::crypto::PublicKey| {
            let known = by.authority().and_then(|it| Some((it, it.key(key)?)));
            match known {
                Some((authority, state)) => {
                    let body = authority.body(&state.body).map_or(state.body.as_str(), |it| it.name.as_str());
                    format!("{body} ({})", state.label.as_str())
                }
                None => key.fingerprint(),
            }
        };
        let names: Vec<String> = keys.iter().map(|it| name(&it.key)).collect();
        if names.is_empty() { file.statement.by.to_string() } else { names.join(", ") }
    }

    fn word(&self) -> &'static str {
        match self {
            Self::Ledger(_) => "ledger",
            Self::Dossier(_) => "dossier",
            Self::Head(_) => "head",
            Self::Statement(..) => "statement",
        }
    }

    fn json(&self) -> Value {
        json!({
            "kind": self.word(),
            "origin": self.origin(),
            "fingerprint": self.fingerprint().map(|it| it.to_string()),
            "size": self.size(),
            "root": self.root_at(self.size()).map(|it| it.to_base64()),
        })
    }
}

/// What one history is to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Relation {
    Same,
    Extends,
    Fork,
    Unknown,
    /// Another name.
    Other,
}

impl Relation {
    fn of(small: &Side, large: &Side, proof: Option<&Extension>) -> Self {
        if small.origin() != large.origin() {
            return Self::Other;
        }
        let size = small.size();
        let own = small.root_at(size);
        let proves = |proof: &&Extension| {
            let new = Some(proof.head.root) == large.root_at(large.size());
            new && (proof.old, proof.head.size) == (size, large.size())
                && own.is_some_and(|it| proof.check(&it))
        };
        match large.root_at(size) {
            Some(root) if Some(root) != own => Self::Fork,
            Some(_) if size == large.size() => Self::Same,
            Some(_) => Self::Extends,
            None if proof.as_ref().is_some_and(proves) => Self::Extends,
            None => Self::Unknown,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Extends => "extends",
            Self::Fork => "fork",
            Self::Unknown => "unknown",
            Self::Other => "other",
        }
    }

    fn told(self, small: &Side, large: &Side) -> Vec<Sentence> {
        let (fewer, more) = (small.size(), large.size());
        match self {
            Self::Same => vec![sentence!("compare-same", size = more)],
            Self::Extends => vec![sentence!("compare-extends", small = fewer, large = more)],
            Self::Fork => {
                vec![sentence!("compare-fork", origin = large.origin(), small = fewer, large = more)]
            }
            Self::Unknown => vec![sentence!("compare-unknown", small = fewer, large = more)],
            Self::Other => vec![sentence!("compare-other", one = small.origin(), other = large.origin())],
        }
    }
}

/// The evidence of a fork, if one keeper signed both; or if somebody signed a statement upon the other history.
fn evidence_of(small: &Side, large: &Side, key: Option<&VerifierKey>) -> Result<Option<Evidence>, Failure> {
    let Some(head) = large.signed() else { return Ok(None) };
    // Of one size, either may be the one that is known by its entries.
    let of_both = [large, small].into_iter().filter_map(|it| Some((it.authority()?, it)));
    let mut by: Vec<(Vec<VerifierKey>, Option<Vec<u8>>)> =
        of_both.map(|(authority, side)| (authority.log_keys().cloned().collect(), side.charter())).collect();
    by.extend(key.map(|key| (vec![key.clone()], None)));
    let leaves = if small.size() == large.size() { None } else { large.leaves() };
    let shown = match small {
        Side::Statement(file, Some(armor)) => {
            let Some(authority) = large.authority() else { return Ok(None) };
            let statement = file.bytes.clone();
            let allowed_signers = authority.allowed_signers();
            Shown::Statement { statement, signatures: armor.clone(), allowed_signers }
        }
        side => match side.signed() {
            Some(note) => Shown::Head(note),
            None => return Ok(None),
        },
    };
    Ok(by.into_iter().find_map(|(log_keys, charter)| {
        let of =
            Evidence { head: head.clone(), leaves: leaves.clone(), shown: shown.clone(), log_keys, charter };
        of.is_signed().then_some(of)
    }))
}
