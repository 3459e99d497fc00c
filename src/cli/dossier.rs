//! `dossier DECISION`: one decision as a ZIP that is checked without the ledger. `verify-dossier FILE`: that check.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::json;

use crate::dossier::{self, Checked};
use crate::report::html::html;
use crate::sentence;
use crate::statement::plain;
use crate::words::{Say, Sentence};

use super::audited::Audited;
use super::context::{Context, answer};
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{known, life, output_of, system};

pub(super) fn command(help: Help) -> Command {
    help.command("dossier")
        .arg(help.positional("dossier", "decision").required(true))
        .arg(help.switch("dossier", "documents"))
        .arg(help.output())
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let output = output_of(matches);
    if output == Path::new("-") && system::prints_to_terminal() {
        return Err(Failure::could_not(sentence!("dossier-terminal")));
    }
    let asked = matches.get_one::<String>("decision").cloned().unwrap_or_default();
    let read = context.read_ledger(&context.ledger_path())?;
    // As of the newest entry, so that the same ledger gives the same bytes on any day.
    let day = read.ledger.leaves().last().map_or(context.now.day(), |(_, leaf)| leaf.recorded.day());
    let audited = Audited::on(context, read, day, day)?;
    let life = life::find(&audited.lives, &asked)?;
    let report = html(context.lang, &audited.sources(), Some(life))
        .map_err(|error| Failure::could_not(sentence!("report-failed", error = error.to_string())))?;
    let documents = matches.get_flag("documents");
    let view = audited.ledger.view();
    let archive = dossier::make(view, life, report, documents, context.lang).map_err(Failure::refused)?;
    context.write_output(&output, &archive, false)?;
    if documents {
        let there = view.documents().map_err(Failure::could_not)?;
        let absent = |it: &&crate::statement::record::Document| !there.contains(&it.digest.to_string());
        for it in dossier::named_documents(life).filter(absent) {
            context.remark(&sentence!("dossier-absent-document", name = it.name.as_str()));
        }
    }
    if output != Path::new("-") {
        let fingerprint = audited.ledger.fingerprint().to_string();
        context.remark(&sentence!("dossier-written", path = output.as_path(), fingerprint = fingerprint));
    }
    Ok(Done::Yes)
}

/// Reads a dossier, and checks it.
pub(super) fn read(context: &Context, path: &Path) -> Result<Checked, Failure> {
    let archive = context.read_file_up_to(path, dossier::zip::MAX_ARCHIVE_BYTES)?;
    Ok(dossier::check(archive, context.now))
}

/// Everything that is wrong with a dossier.
pub(super) fn trouble(checked: &Checked) -> Vec<Sentence> {
    let errors = checked.report.iter().flat_map(|it| &it.errors).map(super::verify::told);
    checked.faults.iter().map(Say::sentence).chain(errors).collect()
}

pub(super) mod check {
    use super::*;

    pub(in super::super) fn command(help: Help) -> Command {
        help.command("verify-dossier")
            .arg(
                help.positional("verify-dossier", "file").required(true).value_parser(value_parser!(PathBuf)),
            )
            .arg(help.option("verify-dossier", "fingerprint", "hex"))
    }

    pub(in super::super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
        let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
        let expected =
            matches.get_one::<String>("fingerprint").map(|it| super::super::verify::fingerprint(it));
        let expected = expected.transpose()?;
        let checked = read(context, &path)?;
        let mut trouble = trouble(&checked);
        let found = checked.report.as_ref().and_then(|it| it.fingerprint);
        if let Some(expected) = expected.filter(|it| found.is_some_and(|found| found != *it)) {
            let (expected, found) =
                (expected.to_string(), found.map(|it| it.to_string()).unwrap_or_default());
            trouble.push(sentence!("verify-other-fingerprint", expected = expected, found = found));
        }
        let past =
            |it: &crate::ledger::Excerpt| known::contradiction(it.fingerprint(), |size| it.root_at(size));
        // The loudest comes first.
        trouble.splice(..0, checked.excerpt.as_ref().and_then(past));
        let sound = checked.is_sound() && trouble.is_empty();
        let decision = checked.decision.as_ref().map(|it| it.as_str().to_owned()).unwrap_or_default();
        let mut lines = Vec::new();
        match checked.excerpt.as_ref().filter(|_| sound) {
            Some(it) => {
                let recorded = it.leaves().last().map(|(_, leaf)| plain::moment(context.lang, leaf.recorded));
                lines.extend([
                    sentence!(
                        "dossier-sound",
                        decision = decision.as_str(),
                        entries = checked.entries.len(),
                        origin = it.origin().as_str()
                    ),
                    sentence!("dossier-head", size = it.size(), recorded = recorded.unwrap_or_default()),
                    sentence!("verify-fingerprint", fingerprint = it.fingerprint().to_string()),
                    sentence!("dossier-limits"),
                    sentence!("dossier-report-unsigned"),
                ]);
                if expected.is_none() {
                    lines.push(sentence!("dossier-fingerprint-unknown"));
                }
            }
            None => {
                lines.push(sentence!("dossier-unsound", count = trouble.len()));
                lines.extend(trouble.iter().cloned());
            }
        }
        let text: String = lines.iter().map(|it| context.say(it) + "\n").collect();
        let out = json!({
            "ok": sound && expected.is_some(),
            "sound": sound,
            "decision": checked.decision.as_ref().map(|it| it.as_str()),
            "origin": checked.report.as_ref().and_then(|it| it.origin.as_ref()).map(|it| it.as_str()),
            "fingerprint": found.map(|it| it.to_string()),
            "size": checked.report.as_ref().map(|it| it.size),
            "root": checked.report.as_ref().map(|it| it.root.to_base64()),
            "entries": checked.entries,
            "documents": checked.documents,
            "own_check": checked.own_words,
            "errors": trouble.iter().map(|it| json!({ "message": context.say(it) })).collect::<Vec<_>>(),
        });
        context.print(&text, &out)?;
        if sound && !checked.own_words {
            context.remark(&sentence!("dossier-other-words"));
        }
        answer(sound && expected.is_some())
    }
}
