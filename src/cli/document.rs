//! `document add|get|list|remove`: what acts rest on and the history does not hold.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use crate::crypto::Digest;
use crate::deviation::Act;
use crate::ledger::{Added, Salt, add_document};
use crate::sentence;
use crate::statement::Content;
use crate::statement::record::Document;
use crate::statement::scalar::Line;
use crate::store::{Documents, Remote, labels};

use super::context::{Context, Read};
use super::exchange::{self, PATIENCE};
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{files, output_of, system};

pub(super) fn command(help: Help) -> Command {
    help.command("document")
        .subcommand_required(true)
        .subcommand(
            help.command("document-add")
                .name("add")
                .arg(
                    help.positional("document-add", "file")
                        .required(true)
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(help.option("document-add", "name", "name"))
                .arg(help.option("document-add", "salt", "salt")),
        )
        .subcommand(
            help.command("document-get")
                .name("get")
                .arg(help.positional("document-get", "digest").required(true))
                .arg(help.output()),
        )
        .subcommand(help.command("document-list").name("list"))
        .subcommand(
            help.command("document-remove")
                .name("remove")
                .arg(help.positional("document-remove", "digest").required(true))
                .arg(help.switch("document-remove", "yes")),
        )
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("add", matches)) => add(context, matches),
        Some(("get", matches)) => get(context, matches),
        Some(("list", _)) => list(context),
        Some(("remove", matches)) => remove(context, matches),
        _ => Err(Failure::could_not(sentence!("misuse-no-command"))),
    }
}

fn digest_of(matches: &ArgMatches) -> Result<Digest, Failure> {
    let text = matches.get_one::<String>("digest").map(String::as_str).unwrap_or_default();
    Digest::from_hex(text).ok_or_else(|| Failure::refused(sentence!("document-bad-digest", digest = text)))
}

/// The salt that was given, for a document that others have too; else a new one.
fn salt_of(matches: &ArgMatches) -> Result<Salt, Failure> {
    let mut salt = Salt::default();
    let Some(text) = matches.get_one::<String>("salt") else {
        let random = system::random(&mut salt);
        return random.then_some(salt).ok_or_else(|| Failure::could_not(sentence!("no-randomness")));
    };
    let bad = || Failure::refused(sentence!("document-bad-salt", salt = text.as_str()));
    if text.len() != salt.len() * 2 || !text.bytes().all(|it| it.is_ascii_hexdigit()) {
        return Err(bad());
    }
    for (at, byte) in salt.iter_mut().enumerate() {
        let two = text.get(at * 2..at * 2 + 2).ok_or_else(bad)?;
        *byte = u8::from_str_radix(two, 16).map_err(|_| bad())?;
    }
    Ok(salt)
}

fn hex(salt: &Salt) -> String {
    salt.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn add(context: &Context, matches: &ArgMatches) -> Outcome {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let given = matches.get_one::<String>("name").cloned();
    let own = || path.file_name().map(|it| it.to_string_lossy().into_owned());
    let label = given.or_else(own).unwrap_or_default();
    let bad = || Failure::refused(sentence!("document-bad-name", name = label.as_str()));
    let label = Line::new(&label).ok_or_else(bad)?;
    let salt = salt_of(matches)?;
    let trouble = |error: std::io::Error| Failure::io(&path, &error);
    let mut file = File::open(&path).map_err(trouble)?;
    if file.metadata().map_err(trouble)?.is_dir() {
        return Err(Failure::could_not(sentence!("file-is-directory", path = path.as_path())));
    }
    let ledger = context.ledger()?;
    let documents = Documents::open(&context.ledger_path(), PATIENCE).map_err(Failure::could_not)?;
    let added = add_document(&documents, ledger.origin(), &salt, &label, &mut file, context.now);
    let Added { digest, bytes } = added.map_err(Failure::refused)?;
    let lines = [
        sentence!("document-added", name = label.as_str(), bytes = bytes),
        sentence!("document-digest", digest = digest.to_string()),
        sentence!("document-salt", salt = hex(&salt)),
        sentence!("document-next"),
    ];
    let text: String = lines.iter().map(|it| context.say(it) + "\n").collect();
    let out = json!({
        "digest": digest.to_string(),
        "bytes": bytes,
        "name": label.as_str(),
        "salt": hex(&salt),
    });
    context.print(&text, &out)?;
    Ok(Done::Yes)
}

fn get(context: &Context, matches: &ArgMatches) -> Outcome {
    let digest = digest_of(matches)?;
    let target = output_of(matches);
    let read = context.read_ledger(&context.ledger_path())?;
    let view = read.ledger.view();
    // Nothing is handed out before its hash is known: read once to look, and once more to write.
    let Some(salt) = view.document(&digest, &mut |_| {}).map_err(Failure::could_not)? else {
        let name = digest.to_string();
        let what = match erased(&read.acts).get(&digest) {
            Some(entry) => sentence!("document-erased", digest = name, entry = *entry),
            None => sentence!("document-absent", digest = name),
        };
        context.remark(&what);
        return Ok(Done::No);
    };
    let fill = |out: &mut dyn std::io::Write| {
        let mut written = Ok(());
        let mut put = |piece: &[u8]| {
            if written.is_ok() {
                written = out.write_all(piece);
            }
        };
        let whole = view.document(&digest, &mut put);
        match written {
            // Whoever reads has read enough: `| head`.
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => return Ok(()),
            written => written.map_err(|error| Failure::io(&target, &error))?,
        }
        whole.map(drop).map_err(Failure::could_not)
    };
    if target == Path::new("-") {
        fill(&mut std::io::stdout().lock())?;
        return Ok(Done::Yes);
    }
    files::write_in_pieces(&target, fill)?;
    let (path, salt) = (target.as_path(), hex(&salt));
    let lines = [sentence!("document-got", path = path), sentence!("document-salt", salt = salt.as_str())];
    let text: String = lines.iter().map(|it| context.say(it) + "\n").collect();
    context.print(&text, &json!({ "file": path.display().to_string(), "salt": salt }))?;
    Ok(Done::Yes)
}

/// The documents that an act names.
fn named(act: &Act) -> &[Document] {
    match act.statement.as_ref().map(|it| &it.content) {
        Some(Content::Proposal(it)) => &it.record.documents,
        Some(Content::Decision(it)) => it.record.as_ref().map_or(&[], |it| &it.documents),
        _ => &[],
    }
}

/// The documents that an act says are erased, with its entry.
fn erased(acts: &[Act]) -> BTreeMap<Digest, u64> {
    let erases = |act: &Act| match act.statement.as_ref().map(|it| &it.content) {
        Some(Content::Erasure(it)) => it.document.map(|digest| (digest, act.entry)),
        _ => None,
    };
    acts.iter().filter_map(erases).collect()
}

fn list(context: &Context) -> Outcome {
    let path = context.ledger_path();
    let Read { ledger, acts } = context.read_ledger(&path)?;
    let there = ledger.view().documents().map_err(Failure::could_not)?;
    let mut all: BTreeMap<Digest, (Option<&Document>, Vec<u64>)> = BTreeMap::new();
    for act in &acts {
        for document in named(act) {
            let (first, entries) = all.entry(document.digest).or_default();
            first.get_or_insert(document);
            entries.push(act.entry);
        }
    }
    let (there, erased): (BTreeSet<Digest>, _) =
        (there.iter().filter_map(|it| Digest::from_hex(it)).collect(), erased(&acts));
    there.iter().chain(erased.keys()).for_each(|it| _ = all.entry(*it).or_default());
    let labels = labels(&path).map_err(Failure::could_not)?;
    let (mut text, mut out) = (String::new(), Vec::<Value>::new());
    for (digest, (document, entries)) in &all {
        let label = labels.get(&digest.to_string());
        let name =
            document.map(|it| it.name.as_str()).or(label.map(|it| it.name.as_str())).unwrap_or_default();
        let bytes = label.map(|it| it.bytes).or(document.map(|it| it.bytes.get()));
        let (state, what) = if there.contains(digest) {
            ("here", sentence!("document-is-here", bytes = bytes.unwrap_or(0)))
        } else if let Some(entry) = erased.get(digest) {
            ("erased", sentence!("document-is-erased", entry = *entry))
        } else {
            ("absent", sentence!("document-is-absent"))
        };
        let of = match entries.first() {
            Some(entry) => sentence!("document-named-by", entry = *entry),
            None => sentence!("document-named-by-none"),
        };
        let line = sentence!("document-line", digest = digest.to_string(), name = name, what = what, of = of);
        text.push_str(&(context.say(&line) + "\n"));
        out.push(json!({
            "digest": digest.to_string(), "name": name, "bytes": bytes, "state": state, "entries": entries,
        }));
    }
    if all.is_empty() {
        text = context.say(&sentence!("document-none")) + "\n";
    }
    context.print(&text, &json!(out))?;
    Ok(Done::Yes)
}

fn remove(context: &Context, matches: &ArgMatches) -> Outcome {
    let digest = digest_of(matches)?;
    let path = context.ledger_path();
    let Read { acts, ledger } = context.read_ledger(&path)?;
    let name = digest.to_string();
    let used = acts.iter().any(|act| named(act).iter().any(|it| it.digest == digest));
    if used && !erased(&acts).contains_key(&digest) {
        context.remark(&sentence!("document-remove-unexplained"));
    }
    let ask = sentence!("document-remove-ask", digest = name.as_str());
    if !matches.get_flag("yes") && !context.confirm(&ask)? {
        return Err(Failure::refused(sentence!("document-not-removed")));
    }
    let gone = ledger.view().erased_documents().map_err(Failure::could_not)?;
    let exchange = exchange::open(&path)?;
    let removed = exchange.remove_document(&name).map_err(Failure::could_not)?;
    if let Some(remote) = Remote::of(&path).map_err(Failure::could_not)? {
        let stays = |it: &str| it != name && Digest::from_hex(it).is_some_and(|it| !gone.contains(&it));
        exchange.push_documents(&remote, &stays).map_err(Failure::could_not)?;
    }
    let what = match removed {
        true => sentence!("document-removed", digest = name.as_str()),
        false => sentence!("document-absent", digest = name.as_str()),
    };
    context.print(&(context.say(&what) + "\n"), &json!({ "digest": name, "removed": removed }))?;
    Ok(Done::Yes)
}
