//! `collect [DIGEST…]`: puts the signatures under what waits together, and records it when there are enough; or the same
//! with files, for those who mail.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use crate::ledger::{HandedIn, Standing, Waiting};
use crate::sentence;
use crate::words::Sentence;

use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::waiting::{self, Tray};
use super::{append, handed};

pub(super) fn command(help: Help) -> Command {
    help.command("collect")
        .arg(help.positional("collect", "what").num_args(1..))
        .arg(help.option("collect", "log-key", "file").value_parser(value_parser!(PathBuf)))
        .arg(help.output())
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let asked: Vec<&str> =
        matches.get_many::<String>("what").unwrap_or_default().map(String::as_str).collect();
    let is_file = |it: &&str| Path::new(it).exists() || !waiting::is_prefix(it);
    if asked.iter().any(is_file) {
        return files(context, matches, &asked);
    }
    let tray = waiting::look(context, false, &asked)?;
    let standings = tray.standings(context);
    tray.alarms(&standings).iter().chain(&tray.trouble).for_each(|it| context.remark(it));
    match matches.get_one::<PathBuf>("output") {
        Some(target) => write_one(context, &tray, &asked, target),
        None => record(context, matches, &tray, &standings, &asked),
    }
}

/// By mail: statements and files of signatures, of several people.
fn files(context: &Context, matches: &ArgMatches, asked: &[&str]) -> Outcome {
    let paths: Vec<PathBuf> = asked.iter().map(PathBuf::from).collect();
    let read = handed::read_all(context, &paths)?;
    let Some(target) = matches.get_one::<PathBuf>("output") else {
        let handed: Vec<HandedIn> = read.into_iter().map(|(_, it)| it).collect();
        return append::print(context, &append::append(context, matches, &handed)?);
    };
    match &read[..] {
        [(_, one)] => write(context, one, target),
        _ => Err(Failure::refused(sentence!("collect-one-file"))),
    }
}

fn write_one(context: &Context, tray: &Tray, asked: &[&str], target: &Path) -> Outcome {
    match asked {
        [one] => write(context, &handed_in(tray.find(one)?)?, target),
        _ => Err(Failure::refused(sentence!("collect-one-file"))),
    }
}

/// Writes a statement and its signatures beside each other.
fn write(context: &Context, it: &HandedIn, target: &Path) -> Outcome {
    if target == Path::new("-") {
        return Err(Failure::refused(sentence!("collect-one-file")));
    }
    let mut beside = target.as_os_str().to_owned();
    beside.push(".sig");
    let beside = PathBuf::from(beside);
    context.write_output(target, &it.statement, false)?;
    context.write_output(&beside, it.signatures.to_armor().as_bytes(), false)?;
    let count = it.signatures.len();
    let told = sentence!("collect-written", path = target, signatures = beside.as_path(), count = count);
    let out = json!({
        "statement": target.display().to_string(),
        "signatures": beside.display().to_string(),
        "count": count,
    });
    context.print(&(context.say(&told) + "\n"), &out)?;
    Ok(Done::Yes)
}

fn handed_in(it: &Waiting) -> Result<HandedIn, Failure> {
    if it.signatures.is_empty() {
        return Err(Failure::refused(sentence!("collect-unsigned", digest = it.digest.to_string())));
    }
    Ok(HandedIn { statement: it.bytes.clone(), signatures: waiting::merged(it)? })
}

/// Records what is complete, one after another: that one is refused keeps no other out.
fn record(
    context: &Context,
    matches: &ArgMatches,
    tray: &Tray,
    standings: &[Standing],
    asked: &[&str],
) -> Outcome {
    let mut was_there: Vec<(String, u64)> = Vec::new();
    let mut chosen = BTreeSet::new();
    for text in asked {
        match (tray.find(text), tray.recorded(text)) {
            (Ok(it), _) => _ = chosen.insert(it.digest),
            (Err(_), Some(entry)) => was_there.push(((*text).to_owned(), entry)),
            (Err(failure), None) => return Err(failure),
        }
    }
    let mut receipts = Vec::new();
    let mut refused: Vec<Sentence> = Vec::new();
    let mut over = BTreeSet::new();
    let mut waits = 0_usize;
    for (it, standing) in tray.waiting.iter().zip(standings) {
        let digest = it.digest.to_string();
        let named = chosen.contains(&it.digest);
        match standing {
            Standing::Ready if asked.is_empty() || named => {
                match append::append(context, matches, &[handed_in(it)?]) {
                    Ok(some) => receipts.extend(some),
                    // Somebody else was quicker.
                    Err(failure) => match context.ledger()?.find(&it.digest) {
                        Some(entry) => was_there.push((digest, entry)),
                        None => {
                            refused.push(sentence!("collect-not", digest = digest));
                            refused.extend(failure.what);
                        }
                    },
                }
            }
            Standing::Over => _ = over.insert(it.digest),
            Standing::Refused(why) | Standing::Lacks(why) if named => {
                refused.push(sentence!("collect-not", digest = digest));
                refused.extend(why.iter().cloned());
            }
            Standing::OtherHistory { size } if named => {
                refused.push(sentence!("waiting-other-history", digest = digest, size = *size));
            }
            _ => waits += 1,
        }
    }
    if chosen.iter().any(|it| over.contains(it)) {
        refused.push(sentence!("waiting-over"));
    }
    let mut text: String = receipts.iter().map(|(it, by)| append::receipt_text(context, it, by)).collect();
    let mut line = |what: Sentence| text.push_str(&(context.say(&what) + "\n"));
    for (digest, entry) in &was_there {
        line(sentence!("waiting-recorded", digest = digest.as_str(), entry = *entry));
    }
    if asked.is_empty() && receipts.is_empty() && was_there.is_empty() {
        line(sentence!("collect-nothing", count = waits));
    }
    if !over.is_empty() {
        line(sentence!("collect-over", count = over.len()));
    }
    // What was recorded stands, whether or not what waited for it can be taken away.
    if let Err(failure) = waiting::clean(context, &over) {
        context.remark(&sentence!("collect-not-cleaned"));
        failure.what.iter().for_each(|it| context.remark(it));
    }
    let there = |(digest, entry): &(String, u64)| json!({ "digest": digest, "entry": entry });
    let out = json!({
        "recorded": receipts.iter().map(|(it, _)| append::receipt_json(it)).collect::<Vec<Value>>(),
        "was_there": was_there.iter().map(there).collect::<Vec<_>>(),
        "over": over.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "waiting": waits,
    });
    context.print(&text, &out)?;
    if refused.is_empty() { Ok(Done::Yes) } else { Err(Failure::refused_for(refused)) }
}
