//! `man`: the manual page, made from the same words as the help.

use std::io::Write;

use clap::{ArgMatches, Command};

use crate::words::text;

/// A whole file of settings for reminders by mail.
const REMINDERS: &str = include_str!("../../docs/reminders.toml");

use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};

pub(super) fn command(help: Help) -> Command {
    help.command("man").arg(help.output())
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let path = super::output_of(matches);
    let page = page(context.lang).map_err(|error| Failure::io(&path, &error))?;
    context.write_output(&path, &page, false)?;
    Ok(Done::Yes)
}

/// The page: the program, each command with its options and its example, the files, and settings for reminders.
fn page(lang: crate::words::Lang) -> std::io::Result<Vec<u8>> {
    let mut whole = super::command(lang);
    whole.build();
    let man = clap_mangen::Man::new(whole.clone()).title(super::NAME.to_uppercase());
    let mut out = Vec::new();
    man.render_title(&mut out)?;
    man.render_name_section(&mut out)?;
    let (options, command) = (text(lang, "value-options"), text(lang, "value-command"));
    writeln!(out, ".SH \"{}\"\n\\fB{}\\fR [{options}] {command}", text(lang, "man-synopsis"), super::NAME)?;
    man.render_description_section(&mut out)?;
    man.render_options_section(&mut out)?;
    let mut page = String::from_utf8_lossy(&out).into_owned();
    page.push_str(&format!(".SH \"{}\"\n", text(lang, "man-commands")));
    for command in whole.get_subcommands() {
        section(command, command.get_name(), &mut page);
        for inner in command.get_subcommands() {
            section(inner, &format!("{} {}", command.get_name(), inner.get_name()), &mut page);
        }
    }
    page.push_str(&format!(".SH \"{}\"\n", text(lang, "man-files")));
    for id in ["man-files-ledger", "man-files-keys", "man-files-norms", "man-files-state"] {
        page.push_str(&format!(".PP\n{}\n", escape(&text(lang, id))));
    }
    page.push_str(&format!(".SH \"{}\"\n", text(lang, "man-reminders")));
    page.push_str(&format!("{}\n.PP\n.nf\n", escape(&text(lang, "man-reminders.text"))));
    REMINDERS.lines().for_each(|line| page.push_str(&format!("{}\n", escape(line))));
    page.push_str(".fi\n");
    Ok(translate(lang, &page).into_bytes())
}

fn section(command: &Command, name: &str, page: &mut String) {
    page.push_str(&format!(".SS \"{name}\"\n"));
    let mut command = command.clone();
    for line in command.render_help().to_string().lines() {
        page.push_str(&format!(".br\n{}\n", escape(line)));
    }
}

/// Text for roff: a backslash, and what would be a request at the start of a line.
fn escape(line: &str) -> String {
    let line = line.replace('\\', "\\e").replace('-', "\\-");
    if line.starts_with(['.', '\'']) { format!("\\&{line}") } else { line }
}

/// The headings that the generator writes in English.
fn translate(lang: crate::words::Lang, page: &str) -> String {
    let heading = |line: &str| {
        let (start, name) = line.split_at(4);
        let id = match name.trim_matches('"') {
            "NAME" => "man-name",
            "DESCRIPTION" => "man-description",
            "OPTIONS" => "man-options",
            _ => return line.to_owned(),
        };
        format!("{start}\"{}\"", text(lang, id))
    };
    page.lines().map(|it| if it.starts_with(".SH ") { heading(it) } else { it.to_owned() } + "\n").collect()
}
