//! What waits for signatures beside the ledger, brought from the remote where there is one, and judged: shared by
//! `circulate`, `pending`, `sign` and `collect`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use serde_json::{Value, json as tell};

use crate::crypto::{Digest, PublicKey, STATEMENT_NAMESPACE, Signatures};
use crate::deviation::Lives;
use crate::ledger::{Leaf, Ledger, Meaning, Rehearsal, Standing, Verified, Waiting};
use crate::sentence;
use crate::statement::{json, plain};
use crate::store::{self, Exchange, Mark, Remote, SlipChange, SlipName, SlipRead, Slips, StoreFault};
use crate::words::{Sentence, visible_line};

use super::context::Context;
use super::exchange::Met;
use super::handed::StatementFile;
use super::outcome::Failure;
use super::{exchange, keyfile, life, read, system};

/// So many statements wait at once; others are left where they are, and that is said.
const MAX_WAITING: usize = 256;

/// So many of a kind are named when something is wrong with them.
const MAX_TOLD: usize = 10;

/// The least of a digest that a person gives.
const LEAST: usize = 4;

/// What waits, and what was found beside it.
pub(super) struct Tray {
    pub(super) ledger: Ledger<Verified>,
    lives: Lives,
    /// What waits, the oldest first.
    pub(super) waiting: Vec<Waiting>,
    /// What is not what it should be.
    pub(super) trouble: Vec<Sentence>,
    /// All names that were found.
    pub(super) names: BTreeMap<SlipName, Mark>,
}

/// The remote of the ledger that this command is about.
pub(super) fn remote(context: &Context) -> Result<Option<Remote>, Failure> {
    Remote::of(&context.ledger_path()).map_err(Failure::could_not)
}

/// Looks at what waits: at the remote, unless there is none or nobody wants to ask it. What is wanted is looked at first.
pub(super) fn look(context: &Context, offline: bool, wanted: &[&str]) -> Result<Tray, Failure> {
    let path = context.ledger_path();
    match remote(context)? {
        Some(remote) if !offline => {
            let mut exchange = exchange::open(&path)?;
            bring(context, &mut exchange, &remote, wanted)
        }
        _ => {
            let ledger = context.ledger_at(&path)?;
            let here = store::slips(&path).map_err(Failure::could_not)?;
            weigh(context, ledger, here, wanted, &|names| store::read_slips(&path, names))
        }
    }
}

/// Brings what is new to the ledger, and what waits; what is here is then what waits at the remote, as far as it is good.
pub(super) fn bring(
    context: &Context,
    exchange: &mut Exchange,
    remote: &Remote,
    wanted: &[&str],
) -> Result<Tray, Failure> {
    let path = context.ledger_path();
    if exchange::meet(context, &path, exchange, remote)?.0 == Met::Nothing {
        return Err(Failure::refused(sentence!("exchange-nothing-there", address = remote.shown())));
    }
    let ledger = context.ledger_at(&path)?;
    let there = exchange.slips_at(remote).map_err(Failure::could_not)?;
    let tray = weigh(context, ledger, there, wanted, &|names| exchange.bring_slips(remote, names))?;
    let here = store::slips(&path).map_err(Failure::could_not)?.names;
    let good: BTreeMap<SlipName, Vec<u8>> = tray.waiting.iter().flat_map(slips_of).collect();
    let mut change =
        sorted(&tray.ledger, here.iter().map(|(name, _)| *name).filter(|it| !good.contains_key(it)))?;
    let known: BTreeMap<_, _> = here.into_iter().collect();
    change.new.extend(good.into_iter().filter(|(name, _)| known.get(name) != tray.names.get(name)));
    for name in change.gone.iter().filter(|it| !tray.names.contains_key(it)) {
        if let SlipName::Statement(of) = name {
            context.remark(&sentence!("waiting-went", digest = Digest(*of).to_string()));
        }
    }
    exchange.change_slips(None, &change).map_err(Failure::could_not)?;
    Ok(tray)
}

/// Brings what waits here to a remote that was empty: from then on, what waits is what waits there.
pub(super) fn push(path: &Path, exchange: &Exchange, remote: &Remote) -> Result<(), Failure> {
    let here = store::slips(path).map_err(Failure::could_not)?;
    let read = store::read_slips(path, &here.names).map_err(Failure::could_not)?;
    let new = read.into_iter().filter_map(|(name, bytes)| Some((name, bytes?))).collect();
    exchange
        .change_slips(Some(remote), &SlipChange { new, ..SlipChange::default() })
        .map_err(Failure::could_not)
}

/// The slips that a statement with its signatures makes.
pub(super) fn slips_of(it: &Waiting) -> Vec<(SlipName, Vec<u8>)> {
    let signature = |signature: &crate::crypto::Signature| {
        let name = SlipName::Signature { of: it.digest.0, by: signature.key.digest().0 };
        (name, signature.to_armor(STATEMENT_NAMESPACE).into_bytes())
    };
    let statement = (SlipName::Statement(it.digest.0), it.bytes.clone());
    [statement].into_iter().chain(it.signatures.iter().map(signature)).collect()
}

/// Takes away here what waited for something that is in the ledger by now: it must not outlive an erasure.
pub(super) fn tidy(path: &Path, exchange: &Exchange, ledger: &Ledger<Verified>) -> Result<(), Failure> {
    let here = store::slips(path).map_err(Failure::could_not)?;
    let done = here
        .names
        .into_iter()
        .map(|(name, _)| name)
        .filter(|it| ledger.find(&Digest(it.statement())).is_some());
    exchange.change_slips(None, &sorted(ledger, done)?).map_err(Failure::could_not)
}

/// Takes away, here and at the remote, whatever waits under the name of a statement that is to be erased. What it held
/// stays for now: the ledger holds it too, until the erasure is carried out.
pub(super) fn forget(
    path: &Path,
    exchange: &Exchange,
    remote: Option<&Remote>,
    statement: Digest,
) -> Result<(), Failure> {
    let mut names = store::slips(path).map_err(Failure::could_not)?.names;
    if let Some(remote) = remote {
        names.extend(exchange.slips_at(remote).map_err(Failure::could_not)?.names);
    }
    let recorded: BTreeSet<SlipName> =
        names.into_iter().map(|(name, _)| name).filter(|it| it.statement() == statement.0).collect();
    let change = SlipChange { recorded: recorded.into_iter().collect(), ..SlipChange::default() };
    exchange.change_slips(remote, &change).map_err(Failure::could_not)
}

/// Takes away, here and at the remote, what is in the ledger by now, what belongs to nothing, and what is over.
pub(super) fn clean(context: &Context, over: &BTreeSet<Digest>) -> Result<(), Failure> {
    let (path, remote) = (context.ledger_path(), remote(context)?);
    let exchange = exchange::open(&path)?;
    let ledger = context.ledger_at(&path)?;
    let mut names = store::slips(&path).map_err(Failure::could_not)?.names;
    if let Some(remote) = &remote {
        names.extend(exchange.slips_at(remote).map_err(Failure::could_not)?.names);
    }
    let names: BTreeSet<SlipName> = names.into_iter().map(|(name, _)| name).collect();
    let goes = |name: &SlipName| {
        let of = Digest(name.statement());
        over.contains(&of) || ledger.find(&of).is_some() || !names.contains(&SlipName::Statement(of.0))
    };
    let change = sorted(&ledger, names.iter().copied().filter(goes))?;
    exchange.change_slips(remote.as_ref(), &change).map_err(Failure::could_not)
}

/// What goes, by what became of it in the ledger.
fn sorted(ledger: &Ledger<Verified>, names: impl Iterator<Item = SlipName>) -> Result<SlipChange, Failure> {
    let mut change = SlipChange::default();
    for name in names {
        let place = match (ledger.find(&Digest(name.statement())), name) {
            (None, _) => &mut change.gone,
            // An erasure may be recorded and not yet carried out. Signatures stay, whatever becomes of a statement.
            (Some(entry), SlipName::Statement(_)) if ledger.erased_by(entry).is_some() => {
                match ledger.view().statement_bytes(entry).map_err(Failure::could_not)? {
                    Some(_) => &mut change.recorded,
                    None => &mut change.erased,
                }
            }
            (Some(_), _) => &mut change.recorded,
        };
        place.push(name);
    }
    Ok(change)
}

/// Reads slips, wherever they lie.
type ReadSlips<'a> = &'a dyn Fn(&[(SlipName, Mark)]) -> Result<Vec<SlipRead>, StoreFault>;

/// Judges what was found under these names.
fn weigh(
    context: &Context,
    ledger: Ledger<Verified>,
    found: Slips,
    wanted: &[&str],
    read: ReadSlips<'_>,
) -> Result<Tray, Failure> {
    let mut trouble = Vec::new();
    if found.odd > 0 {
        trouble.push(sentence!("waiting-odd-names", count = found.odd));
    }
    let names: BTreeMap<SlipName, Mark> = found.names.into_iter().collect();
    let named = |name: &SlipName| names.get(name).map(|mark| (*name, mark.clone()));
    let waits =
        |name: &&SlipName| matches!(name, SlipName::Statement(of) if ledger.find(&Digest(*of)).is_none());
    let mut statements: Vec<_> = names.keys().filter(waits).filter_map(named).collect();
    // A flood of names must not hide the one that was asked for, or those that were there before.
    let asked =
        |name: &SlipName| wanted.iter().any(|it| Digest(name.statement()).to_string().starts_with(it));
    let here = store::slips(&context.ledger_path()).map_err(Failure::could_not)?;
    let here: BTreeSet<SlipName> = here.names.into_iter().map(|(name, _)| name).collect();
    statements.sort_by_key(|(name, _)| (!asked(name), !here.contains(name), *name));
    let left_out = statements.len().saturating_sub(MAX_WAITING);
    if left_out > 0 {
        trouble.push(sentence!("waiting-left-out", count = left_out, most = MAX_WAITING));
    }
    statements.truncate(MAX_WAITING);
    let (mut waiting, mut bad) = (Vec::new(), Vec::new());
    for (name, bytes) in read(&statements).map_err(Failure::could_not)? {
        let digest = Digest(name.statement());
        match bytes.map(|it| Waiting::read(&ledger, digest, it)) {
            Some(Ok(it)) => waiting.push(it),
            Some(Err(fault)) => bad.push(sentence!("waiting-bad", fault = fault)),
            None => bad.push(sentence!("waiting-unreadable", digest = digest.to_string())),
        }
    }
    trouble.extend(first(bad));

    // By name alone it is known whose a signature would be: a stranger's is not even brought.
    let mut wanted = Vec::new();
    let mut of: BTreeMap<SlipName, (usize, PublicKey)> = BTreeMap::new();
    let mut bad = Vec::new();
    for (nth, it) in waiting.iter().enumerate() {
        for key in it.keys(&ledger) {
            let name = SlipName::Signature { of: it.digest.0, by: key.digest().0 };
            wanted.extend(named(&name).filter(|_| of.insert(name, (nth, *key)).is_none()));
        }
    }
    for (name, bytes) in read(&wanted).map_err(Failure::could_not)? {
        let Some((nth, key)) = of.get(&name) else { continue };
        let Some(it) = waiting.get_mut(*nth) else { continue };
        if let Err(fault) = it.take(key, &bytes.unwrap_or_default()) {
            bad.push(sentence!("waiting-bad", fault = fault));
        }
    }
    trouble.extend(first(bad));
    let mut bad = Vec::new();
    for it in &waiting {
        let strangers =
            names.range(signatures_under(it.digest)).filter(|(name, _)| !of.contains_key(name)).count();
        if strangers > 0 {
            let digest = it.digest.to_string();
            bad.push(sentence!("waiting-strangers", digest = digest, count = strangers));
        }
    }
    trouble.extend(first(bad));
    waiting.sort_by_key(|it| (it.statement.seen.size.get(), it.statement.issued_at, it.digest));
    let lives = context.lives(&ledger)?;
    Ok(Tray { ledger, lives, waiting, trouble, names })
}

/// The first of what is wrong, and how much more there is.
fn first(mut bad: Vec<Sentence>) -> Vec<Sentence> {
    let more = bad.len().saturating_sub(MAX_TOLD);
    bad.truncate(MAX_TOLD);
    bad.extend((more > 0).then(|| sentence!("waiting-more-trouble", count = more)));
    bad
}

/// Every name that a signature under a statement can have.
fn signatures_under(of: Digest) -> RangeInclusive<SlipName> {
    let name = |byte| SlipName::Signature { of: of.0, by: [byte; 32] };
    name(0)..=name(0xff)
}

impl Tray {
    /// How each stands that waits.
    pub(super) fn standings(&self, context: &Context) -> Vec<Standing> {
        let mut rehearsal = Rehearsal::of(Some(&self.ledger));
        let judge = |it: &Waiting| standing(context, &self.ledger, &self.lives, &mut rehearsal, it);
        self.waiting.iter().map(judge).collect()
    }

    /// The one that a person means by the beginning of its digest.
    pub(super) fn find(&self, text: &str) -> Result<&Waiting, Failure> {
        let fits = |it: &&Waiting| is_prefix(text) && it.digest.to_string().starts_with(text);
        let found: Vec<&Waiting> = self.waiting.iter().filter(fits).collect();
        match &found[..] {
            [one] => Ok(one),
            [] => Err(Failure::refused(self.absent(text))),
            several => {
                Err(Failure::refused(sentence!("waiting-several", digest = text, count = several.len())))
            }
        }
    }

    fn absent(&self, text: &str) -> Sentence {
        match self.recorded(text) {
            Some(entry) => sentence!("waiting-recorded", digest = text, entry = entry),
            None => sentence!("waiting-none-such", digest = text),
        }
    }

    /// The entry of a statement that is in the ledger already.
    pub(super) fn recorded(&self, text: &str) -> Option<u64> {
        let mut leaves = self
            .ledger
            .leaves()
            .filter(|(_, leaf)| is_prefix(text) && leaf.statement.to_string().starts_with(text));
        leaves.next().map(|(entry, _)| entry)
    }

    /// Every name that was found of a statement, its own and those of signatures under it.
    pub(super) fn names_of(&self, digest: &Digest) -> Vec<SlipName> {
        self.names.keys().filter(|it| it.statement() == digest.0).copied().collect()
    }

    /// Of the keys of this user that may sign it, those that have not; and whether there are others, so that the one that is
    /// meant must be named.
    fn own_keys(&self, it: &Waiting, keys: &[keyfile::Known]) -> (Vec<PathBuf>, bool) {
        let signers = it.signers();
        let may: BTreeSet<&PublicKey> = it.keys(&self.ledger).collect();
        let own: Vec<&keyfile::Known> = keys.iter().filter(|own| may.contains(&own.key)).collect();
        let left = own.iter().filter(|own| !signers.contains(&own.key)).map(|own| own.path.clone());
        (left.collect(), own.len() > 1)
    }

    /// One of them, in a few lines.
    pub(super) fn summary(
        &self,
        context: &Context,
        it: &Waiting,
        standing: &Standing,
        keys: &[keyfile::Known],
    ) -> (String, Value) {
        let digest = it.digest.to_string();
        let by = life::body_name(&self.ledger, &it.statement.by);
        let kind = plain::kind_name(context.lang, it.statement.kind());
        let mut lines =
            vec![sentence!("waiting-heading", digest = digest.as_str(), kind = kind.as_str(), by = by)];
        let about = about(it);
        lines.extend((!about.is_empty()).then(|| sentence!("waiting-about", what = about.as_str())));
        let signed = self.signed(context, it);
        lines.push(match signed.is_empty() {
            true => sentence!("waiting-unsigned"),
            false => sentence!("waiting-signed", who = signed.join("; ")),
        });
        let why = match standing {
            Standing::OtherHistory { size } => {
                lines.push(sentence!("waiting-other-history", digest = digest.as_str(), size = *size));
                &[][..]
            }
            Standing::Over => {
                lines.push(sentence!("waiting-over"));
                &[]
            }
            Standing::Refused(why) => {
                lines.push(sentence!("waiting-refused"));
                why
            }
            Standing::Lacks(what) => {
                lines.push(sentence!("waiting-lacks"));
                what
            }
            Standing::Ready => {
                lines.push(sentence!("waiting-ready"));
                &[]
            }
        };
        lines.extend(why.iter().map(|why| sentence!("waiting-reason", why = why.clone())));
        lines.push(sentence!("waiting-until", until = plain::moment(context.lang, it.until())));
        let (mut own, several) = self.own_keys(it, keys);
        own.retain(|_| matches!(standing, Standing::Lacks(_) | Standing::Ready));
        if let Some(key) = own.first() {
            let (short, ledger) = (short(&digest), context.ledger_path().display().to_string());
            let mut words = vec!["--ledger", &ledger, "sign", &short];
            let key = key.display().to_string();
            if several {
                words.extend(["--key", &key]);
            }
            lines.push(sentence!("waiting-can-sign", command = context.command_line(&words)));
        }
        let text: String = lines.iter().map(|it| context.say(it) + "\n").collect();
        let told = read::signers(context, &file_of(it), &it.signatures, Some(&self.ledger));
        let json = tell!({
            "digest": digest,
            "kind": it.statement.kind().word(),
            "by": it.statement.by.as_str(),
            "about": about,
            "issued_at": it.statement.issued_at.to_string(),
            "until": it.until().to_string(),
            "signatures": told.iter().map(|it| it.json.clone()).collect::<Vec<_>>(),
            "standing": word(standing),
            "why": why.iter().map(|it| context.say(it)).collect::<Vec<_>>(),
            "can_sign_with": own.iter().map(|it| it.display().to_string()).collect::<Vec<_>>(),
        });
        (text, json)
    }

    fn signed(&self, context: &Context, it: &Waiting) -> Vec<String> {
        let who = |key: &PublicKey| match self.ledger.authority().key(key) {
            Some(state) => {
                format!("{} ({})", life::body_name(&self.ledger, &state.body), state.label.as_str())
            }
            None => context.say(&sentence!("waiting-brought-in", key = key.fingerprint())),
        };
        it.signatures.iter().map(|it| visible_line(&who(&it.key))).collect()
    }

    /// What is wrong, and which statements are of another history, as loud as can be.
    pub(super) fn alarms(&self, standings: &[Standing]) -> Vec<Sentence> {
        let alarm = |(it, standing): (&Waiting, &Standing)| match standing {
            Standing::OtherHistory { size } => {
                Some(sentence!("waiting-other-history", digest = it.digest.to_string(), size = *size))
            }
            _ => None,
        };
        self.waiting.iter().zip(standings).filter_map(alarm).collect()
    }
}

/// How one stands.
fn standing(
    context: &Context,
    ledger: &Verified,
    lives: &Lives,
    rehearsal: &mut Rehearsal<'_>,
    it: &Waiting,
) -> Standing {
    it.standing(ledger, rehearsal, context.now, || {
        let leaf = Leaf {
            recorded: context.now,
            kind: it.statement.kind(),
            by: it.statement.by.clone(),
            statement: it.digest,
            signatures: it.digest,
        };
        Meaning::judge(&mut lives.clone(), ledger.size(), &leaf, &it.statement)
    })
}

/// Refuses what could never be recorded.
pub(super) fn may_wait(context: &Context, ledger: &Ledger<Verified>, it: &Waiting) -> Result<(), Failure> {
    let (lives, mut rehearsal) = (context.lives(ledger)?, Rehearsal::of(Some(ledger)));
    match standing(context, ledger, &lives, &mut rehearsal, it) {
        Standing::Lacks(_) | Standing::Ready => Ok(()),
        Standing::Refused(why) => Err(Failure::refused_for(why)),
        Standing::Over => Err(Failure::refused(sentence!("waiting-over"))),
        Standing::OtherHistory { size } => {
            let digest = it.digest.to_string();
            Err(Failure::refused(sentence!("waiting-other-history", digest = digest, size = size)))
        }
    }
}

/// How it stands, for programs.
fn word(standing: &Standing) -> &'static str {
    match standing {
        Standing::OtherHistory { .. } => "other_history",
        Standing::Over => "over",
        Standing::Refused(_) => "refused",
        Standing::Lacks(_) => "lacks",
        Standing::Ready => "ready",
    }
}

/// Which decisions it is about, and its title, in its own words.
fn about(it: &Waiting) -> String {
    let content = it.statement.content.write();
    let text = |value: &json::Value| match value {
        json::Value::String(text) => Some(visible_line(text)),
        _ => None,
    };
    let many = match content.get("decisions") {
        Some(json::Value::Array(many)) => &many[..],
        _ => &[],
    };
    let title = content.get("record").and_then(|it| it.get("title"));
    let one = ["decision", "about"].into_iter().filter_map(|it| content.get(it));
    one.chain(many).chain(title).filter_map(text).collect::<Vec<_>>().join(", ")
}

/// A statement as if it had come in a file.
pub(super) fn file_of(it: &Waiting) -> StatementFile {
    let path = PathBuf::from(format!("{}.json", short(&it.digest.to_string())));
    StatementFile { path, bytes: it.bytes.clone(), statement: it.statement.clone() }
}

/// Its signatures in one.
pub(super) fn merged(it: &Waiting) -> Result<Signatures, Failure> {
    Signatures::new(it.signatures.iter().copied()).map_err(Failure::refused)
}

/// The keys in this user's own directory.
pub(super) fn own_keys() -> Vec<keyfile::Known> {
    system::keys_directory().map(|it| keyfile::in_directory(&it)).unwrap_or_default()
}

/// The beginning of a digest, as people give it.
pub(super) fn short(digest: &str) -> String {
    digest.chars().take(12).collect()
}

/// Whether a word can be the beginning of a digest.
pub(super) fn is_prefix(text: &str) -> bool {
    (LEAST..=64).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_hexdigit())
}
