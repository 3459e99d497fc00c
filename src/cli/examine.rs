//! `examine [REGISTER]`: for the inspector's laptop. Verification, audit and report in one command, offline, into one
//! new folder. Of a ledger that is not sound the folder says just that.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};
use serde_json::{Value, json};

use crate::audit::Severity;
use crate::crypto::Digest;
use crate::report::{REGISTERS, calendar, findings, html, poam, xlsx};
use crate::sentence;

use super::audited::Audited;
use super::context::{Context, answer};
use super::help::Help;
use super::outcome::{Failure, Outcome};
use super::verify::{self, Verdict};
use super::{audit, files, life};

/// Where the folder stands if nothing else is said.
const FOLDER: &str = "examination";

pub(super) fn command(help: Help) -> Command {
    help.command("examine")
        .arg(help.positional("examine", "register").value_parser(value_parser!(PathBuf)))
        .arg(help.option("examine", "output", "dir").value_parser(value_parser!(PathBuf)))
        .arg(help.option("examine", "fingerprint", "hex"))
        .arg(help.option("examine", "at", "date"))
        .arg(help.option("examine", "known-at", "date"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let folder = matches.get_one::<PathBuf>("output").cloned().unwrap_or_else(|| FOLDER.into());
    // What would be refused at the end is refused before the work.
    if folder.symlink_metadata().is_ok() {
        return Err(Failure::refused(sentence!("examine-exists", path = folder.as_path())));
    }
    life::day(context, matches, "at").and(life::day(context, matches, "known-at"))?;
    let expected = matches.get_one::<String>("fingerprint").map(|it| verify::fingerprint(it)).transpose()?;
    let path = matches.get_one::<PathBuf>("register").cloned().unwrap_or_else(|| context.ledger_path());
    let (report, read) = context.verify_reading(&path)?;
    let verdict = verify::judge(context, &report, read.as_ref().map(|it| it.ledger.view()), expected);
    let audited = match read.filter(|_| verdict.sound) {
        Some(read) => Some(Audited::of(context, matches, read)?),
        None => None,
    };
    let files = contents(context, &verdict, audited.as_ref())?;
    write(&folder, &files)?;
    let summary = match &audited {
        Some(it) => context.say(&findings::summary(&it.findings)),
        None => context.say(&sentence!("examine-unsound")),
    };
    let text = format!(
        "{}\n{summary}\n{}\n",
        verdict.text,
        context.say(&sentence!("examine-done", path = folder.as_path()))
    );
    let count = |severity| {
        let found = audited.as_ref()?.findings.iter().filter(|it| it.severity() == severity).count();
        Some((severity.word(), found))
    };
    let counts: serde_json::Map<String, Value> = Severity::ALL
        .into_iter()
        .filter_map(count)
        .map(|(word, count)| (word.to_owned(), json!(count)))
        .collect();
    let names: Vec<&str> = files.iter().map(|it| it.0).collect();
    let out = json!({
        "ok": verdict.sound,
        "folder": folder.display().to_string(),
        "files": names,
        "verification": verdict.json,
        "findings": audited.as_ref().map(|_| counts),
    });
    context.print(&text, &out)?;
    let breaches = audited.iter().flat_map(|it| &it.findings).any(|it| it.severity() == Severity::Breach);
    answer(verdict.sound && !breaches)
}

/// A file of the folder.
type File = (&'static str, Vec<u8>);

fn contents(context: &Context, verdict: &Verdict, audited: Option<&Audited>) -> Result<Vec<File>, Failure> {
    let mut files: Vec<File> = vec![
        ("verification.txt", verdict.text.clone().into_bytes()),
        ("verification.json", pretty(&verdict.json)),
    ];
    if let Some(it) = audited {
        let failed =
            |error: html::Trouble| Failure::could_not(sentence!("report-failed", error = error.to_string()));
        let scope = it.scope(context);
        let mut tables = vec![scope.cover(), it.table(context)];
        tables.extend(REGISTERS.iter().map(|it| it.table(&scope)));
        let page = html::html(context.lang, &it.sources(), None).map_err(failed)?;
        files.push(("report.html", page.into_bytes()));
        files.push(("findings.txt", audit::text(context, it).into_bytes()));
        files.push(("findings.json", pretty(&findings::json(context.lang, &it.findings))));
        files.push(("registers.xlsx", xlsx(&tables).map_err(Failure::could_not)?));
        files.push(("due.ics", calendar(&scope)));
        // A ledger without decisions has no plan of action.
        files.extend(poam(&scope).ok().map(|it| ("poam.json", pretty(&it))));
    }
    let lines: String =
        files.iter().map(|(name, bytes)| format!("{}  {name}\n", Digest::of(bytes))).collect();
    let readme = context.say(&match audited {
        Some(it) => {
            sentence!("examine-readme", origin = it.ledger.origin().as_str(), on = it.on, known = it.known)
        }
        None => sentence!("examine-readme-unsound"),
    });
    files.push(("README.txt", format!("{readme}\n").into_bytes()));
    files.push(("SHA256SUMS", lines.into_bytes()));
    Ok(files)
}

fn write(folder: &Path, files: &[File]) -> Result<(), Failure> {
    files::write_folder(folder, files).map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => Failure::refused(sentence!("examine-exists", path = folder)),
        _ => Failure::io(folder, &error),
    })
}

fn pretty(json: &Value) -> Vec<u8> {
    (serde_json::to_string_pretty(json).unwrap_or_default() + "\n").into_bytes()
}
