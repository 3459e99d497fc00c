//! `audit [REGISTER]`: what stands out in a ledger, by the rules. It judges nothing.

use std::path::PathBuf;

use clap::{ArgMatches, Command, value_parser};

use crate::audit::{Finding, Severity, Trail, audit};
use crate::report::{findings, rules};
use crate::sentence;

use super::context::{Context, Read, answer};
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{life, norm};

pub(super) fn command(help: Help) -> Command {
    help.command("audit")
        .arg(help.positional("audit", "register").value_parser(value_parser!(PathBuf)))
        .arg(help.option("audit", "decision", "id"))
        .arg(help.option("audit", "severity", "severity"))
        .arg(help.option("audit", "at", "date"))
        .arg(help.option("audit", "known-at", "date"))
        .arg(help.switch("audit", "rules"))
        .arg(help.output())
        .arg(help.forms("audit", &["text", "json", "html", "xlsx"]))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    if matches.get_flag("rules") {
        context.print(&rules::page(context.lang), &rules::json(context.lang))?;
        return Ok(Done::Yes);
    }
    let Read { ledger, acts } = context.read_ledger(matches.get_one::<PathBuf>("register"))?;
    let (on, known) = (life::day(context, matches, "at")?, life::day(context, matches, "known-at")?);
    let severity = matches.get_one::<String>("severity").map(|it| severity(it)).transpose()?;
    let trail = Trail::of_read(ledger.view(), acts, known).map_err(Failure::could_not)?;
    let lives = trail.lives();
    let one = matches.get_one::<String>("decision").map(|id| life::find(&lives, id)).transpose()?;
    let mut found: Vec<Finding> = audit(&trail, &lives, &norm::shelf(context), on);
    found.retain(|it| one.is_none_or(|one| it.decision.as_ref() == Some(&one.id)));
    found.retain(|it| severity.is_none_or(|least| it.severity() <= least));
    let title = |id: &_| lives.get(id).map(|it| life::title(it, on, known)).unwrap_or_default();
    let heading = findings::heading(ledger.origin(), on, known);
    let head = sentence!("as-of-head", size = ledger.size(), root = ledger.root().to_base64());
    let text = format!(
        "{}\n\n{}{}\n",
        context.say(&heading),
        findings::text(context.lang, &found, &title),
        context.say(&head)
    );
    context.print(&text, &findings::json(context.lang, &found))?;
    answer(!found.iter().any(|it| it.severity() == Severity::Breach))
}

fn severity(text: &str) -> Result<Severity, Failure> {
    Severity::from_word(text).ok_or_else(|| Failure::could_not(sentence!("audit-bad-severity", text = text)))
}
