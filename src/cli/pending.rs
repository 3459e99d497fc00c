//! `pending [DIGEST]`: what waits for signatures, and what of it this user can sign.

use clap::{ArgMatches, Command};
use serde_json::{Value, json};

use crate::ledger::Standing;
use crate::sentence;

use super::context::{Context, answer};
use super::help::Help;
use super::outcome::Outcome;
use super::{read, waiting};

pub(super) fn command(help: Help) -> Command {
    help.command("pending").arg(help.positional("pending", "digest")).arg(help.switch("pending", "offline"))
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let asked = matches.get_one::<String>("digest").map(String::as_str);
    let tray = waiting::look(context, matches.get_flag("offline"), asked.as_slice())?;
    let (standings, keys) = (tray.standings(context), waiting::own_keys());
    let alarms = tray.alarms(&standings);
    alarms.iter().chain(&tray.trouble).for_each(|it| context.remark(it));
    let one = asked.map(|it| tray.find(it)).transpose()?;
    let mut text = String::new();
    let mut all = Vec::new();
    for (it, standing) in tray.waiting.iter().zip(&standings) {
        if one.is_some_and(|one| one.digest != it.digest) || (one.is_none() && *standing == Standing::Over) {
            continue;
        }
        let (told, mut json) = tray.summary(context, it, standing, &keys);
        if one.is_some() {
            let digest = it.digest.to_string();
            text.push_str(&read::statement_text(context, &it.statement, &digest, Some(&tray.ledger)));
            text.push('\n');
            if let Value::Object(members) = &mut json {
                members.insert("statement".into(), read::to_json(&it.statement.write()));
            }
        }
        text.push_str(&told);
        text.push('\n');
        all.push(json);
    }
    if all.is_empty() {
        text.push_str(&(context.say(&sentence!("pending-nothing")) + "\n"));
    }
    let over = standings.iter().filter(|it| **it == Standing::Over).count();
    if over > 0 && one.is_none() {
        text.push_str(&(context.say(&sentence!("pending-over", count = over)) + "\n"));
    }
    let told = |it: &[_]| it.iter().map(|it| context.say(it)).collect::<Vec<_>>();
    let out =
        json!({ "waiting": all, "over": over, "alarms": told(&alarms), "trouble": told(&tray.trouble) });
    context.print(&text, &out)?;
    answer(alarms.is_empty())
}
