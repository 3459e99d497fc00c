//! `audit [REGISTER]`: what stands out in a ledger, by the rules. It judges nothing.

use std::path::{Path, PathBuf};

use clap::{ArgMatches, Command, value_parser};

use crate::audit::Severity;
use crate::report::{findings, html, rules, xlsx};
use crate::sentence;

use super::audited::Audited;
use super::context::{Context, answer};
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{life, output_of, system};

/// What an audit can be written as.
const FORMS: &[&str] = &["text", "json", "html", "xlsx"];

pub(super) fn command(help: Help) -> Command {
    help.command("audit")
        .arg(help.positional("audit", "register").value_parser(value_parser!(PathBuf)))
        .arg(help.option("audit", "decision", "id"))
        .arg(help.option("audit", "severity", "severity"))
        .arg(help.option("audit", "at", "date"))
        .arg(help.option("audit", "known-at", "date"))
        .arg(help.switch("audit", "rules"))
        .arg(help.output())
        .arg(help.forms("audit", FORMS))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    if matches.get_flag("rules") {
        context.print(&rules::page(context.lang), &rules::json(context.lang))?;
        return Ok(Done::Yes);
    }
    let form = matches.get_one::<String>("format").map_or("text", String::as_str);
    let output = output_of(matches);
    if form == "xlsx" && output == Path::new("-") && system::prints_to_terminal() {
        return Err(Failure::could_not(sentence!("export-terminal")));
    }
    let severity = matches.get_one::<String>("severity").map(|it| severity(it)).transpose()?;
    let path = matches.get_one::<PathBuf>("register").cloned().unwrap_or_else(|| context.ledger_path());
    let mut audited = Audited::at(context, matches, &path)?;
    if let Some(id) = matches.get_one::<String>("decision") {
        let one = life::find(&audited.lives, id)?.id.clone();
        audited.findings.retain(|it| it.decision.as_ref() == Some(&one));
    }
    audited.findings.retain(|it| severity.is_none_or(|least| it.severity() <= least));
    let bytes = match form {
        "json" => {
            let json = findings::json(context.lang, &audited.findings);
            (serde_json::to_string_pretty(&json).unwrap_or_default() + "\n").into_bytes()
        }
        "html" => html::audited(context.lang, &audited.sources())
            .map_err(|error| Failure::could_not(sentence!("report-failed", error = error.to_string())))?
            .into_bytes(),
        "xlsx" => {
            xlsx(&[audited.scope(context).cover(), audited.table(context)]).map_err(Failure::could_not)?
        }
        _ => text(context, &audited).into_bytes(),
    };
    context.write_output(&output, &bytes, false)?;
    answer(!audited.findings.iter().any(|it| it.severity() == Severity::Breach))
}

/// The findings for people.
pub(super) fn text(context: &Context, audited: &Audited) -> String {
    let Audited { ledger, findings: found, on, known, .. } = audited;
    let heading = findings::heading(ledger.origin(), *on, *known);
    let head = sentence!("as-of-head", size = ledger.size(), root = ledger.root().to_base64());
    format!(
        "{}\n\n{}{}\n",
        context.say(&heading),
        findings::text(context.lang, found, &|id| audited.title(id)),
        context.say(&head)
    )
}

fn severity(text: &str) -> Result<Severity, Failure> {
    Severity::from_word(text).ok_or_else(|| Failure::could_not(sentence!("audit-bad-severity", text = text)))
}
