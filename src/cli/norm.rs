//! `norm list|show|import`: the norm catalogues that are at hand, and the exact words of a norm.

use std::path::{Path, PathBuf};

use clap::{Arg, ArgMatches, Command, value_parser};
use comfy_table::{ContentArrangement, Table, presets::NOTHING};
use serde_json::{Value, json};

use crate::crypto::Digest;
use crate::norms::{Catalogue, MAX_CATALOGUE_BYTES, Norm, Observation, Shelf};
use crate::sentence;
use crate::words::{Sentence, text, visible_line};

use super::context::Context;
use super::help::Help;
use super::outcome::{Done, Failure, Outcome};
use super::{files, system};

pub(super) fn command(help: Help) -> Command {
    let path = |arg: Arg| arg.value_parser(value_parser!(PathBuf));
    help.command("norm")
        .subcommand_required(true)
        .subcommand(help.command("norm-list").name("list").arg(help.option(
            "norm-list",
            "catalogue",
            "catalogue",
        )))
        .subcommand(
            help.command("norm-show")
                .name("show")
                .arg(help.positional("norm-show", "catalogue").required(true))
                .arg(help.positional("norm-show", "norm").required(true))
                .arg(help.option("norm-show", "edition", "digest")),
        )
        .subcommand(
            help.command("norm-import")
                .name("import")
                .arg(path(help.positional("norm-import", "file").required(true))),
        )
}

pub(super) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    match matches.subcommand() {
        Some(("list", matches)) => list(context, matches),
        Some(("show", matches)) => show(context, matches),
        Some(("import", matches)) => import(context, matches),
        _ => Err(Failure::could_not(sentence!("misuse-no-command"))),
    }
}

/// The catalogues that come with the program, and those that the user imported. One that can't be read is named.
pub(super) fn shelf(context: &Context) -> Shelf {
    let mut shelf = Shelf::built_in();
    let Some(directory) = system::norms_directory() else { return shelf };
    let changed = || Failure::refused(sentence!("norm-changed"));
    for name in inside(&directory) {
        for path in inside(&directory.join(&name)) {
            let (path, name) = (directory.join(&name).join(path), name.to_string_lossy());
            if path.extension().is_none_or(|it| it != "json") {
                continue;
            }
            let named = |digest: String| path.file_stem().is_some_and(|it| it.to_string_lossy() == digest);
            // Whoever reads a pipe waits for ever.
            let file = if path.is_file() || path.is_dir() { Ok(&path) } else { Err(changed()) };
            let bytes = file.and_then(|it| context.read_file_up_to(it, MAX_CATALOGUE_BYTES as u64));
            let added = bytes.and_then(|bytes| {
                let whole = named(Digest::of(&bytes).to_string());
                let added = whole.then(|| shelf.add(&name, &bytes).map_err(Failure::refused));
                added.unwrap_or_else(|| Err(changed()))
            });
            if let Err(failure) = added {
                let why = failure.what.into_iter().next();
                let why = why.unwrap_or_else(|| sentence!("norm-changed"));
                context.remark(&sentence!("norm-damaged", path = path.as_path(), why = why));
            }
        }
    }
    shelf
}

/// The names in a directory, in order; none if it is not there.
fn inside(directory: &Path) -> Vec<std::ffi::OsString> {
    let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
    let mut names: Vec<_> = entries.map(|it| it.file_name()).collect();
    names.sort();
    names
}

fn list(context: &Context, matches: &ArgMatches) -> Outcome {
    let shelf = shelf(context);
    let wanted = matches.get_one::<String>("catalogue");
    if let Some(name) = wanted {
        newest(&shelf, name)?;
    }
    let catalogues: Vec<&Catalogue> =
        shelf.catalogues().iter().filter(|it| wanted.is_none_or(|name| *name == it.name)).collect();
    let mut out = String::new();
    for it in &catalogues {
        out.push_str(&heading(context, &shelf, it));
        let heads = ["norm-head-clause", "norm-head-theme", "norm-head-words"];
        let mut table = Table::new();
        table
            .load_style(NOTHING)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_header(heads.map(|head| text(context.lang, head)));
        for norm in &it.norms {
            let theme = it.themes_of(norm).last().map(|theme| visible_line(&theme.title)).unwrap_or_default();
            let words = if norm.words.is_empty() { &norm.title } else { &norm.words };
            table.add_row([visible_line(norm.clause()), theme, visible_line(words)]);
        }
        out.push_str(&format!("{table}\n\n"));
    }
    if let Some(first) = catalogues.first() {
        let clause = first.norms.first().map(Norm::clause).unwrap_or_default();
        let line = context.command_line(&["norm", "show", &first.name, clause]);
        out.push_str(&(context.say(&sentence!("norm-list-next", line = line)) + "\n"));
    }
    let all: Vec<Value> = catalogues.iter().map(|it| whole_json(&shelf, it)).collect();
    context.print(&out, &json!(all))?;
    Ok(Done::Yes)
}

fn show(context: &Context, matches: &ArgMatches) -> Outcome {
    let asked = |name: &str| matches.get_one::<String>(name).cloned().unwrap_or_default();
    let (shelf, name, id) = (shelf(context), asked("catalogue"), asked("norm"));
    let catalogue = match matches.get_one::<String>("edition") {
        Some(digest) => edition(&shelf, &name, digest)?,
        None => newest(&shelf, &name)?,
    };
    let norm = catalogue.norm(&id).ok_or_else(|| {
        Failure::refused(sentence!("norm-none", norm = id.as_str(), name = catalogue.name.as_str()))
    })?;
    let mut out = heading(context, &shelf, catalogue);
    let mut line = |what: Sentence| out.push_str(&(context.say(&what) + "\n"));
    // “Norm 2.5” says its number itself.
    let id = if norm.title.ends_with(norm.clause()) { "norm-title-alone" } else { "norm-title" };
    line(sentence!(id, clause = norm.clause(), title = norm.title.as_str()));
    for theme in catalogue.themes_of(norm) {
        line(sentence!("norm-theme", theme = theme.title.as_str()));
    }
    line(sentence!(if norm.words.is_empty() { "norm-no-words" } else { "norm-words" }));
    norm.words
        .lines()
        .filter(|it| !it.trim().is_empty())
        .for_each(|words| line(sentence!("norm-words-line", words = words)));
    if let Some(source) = norm.source.as_ref().or(catalogue.source.as_ref()) {
        line(sentence!("norm-source", source = source.as_str()));
    }
    let themes = catalogue.themes_of(norm).into_iter().flat_map(|it| &it.observations);
    for (id, it) in norm
        .observations
        .iter()
        .map(|it| ("norm-observation", it))
        .chain(themes.map(|it| ("norm-observation-theme", it)))
    {
        line(sentence!(id, text = it.text.as_str()));
    }
    line(sentence!("norm-show-next", clause = norm.clause(), name = catalogue.name.as_str()));
    let mut json = catalogue_json(&shelf, catalogue);
    json["norm"] = norm_json(catalogue, norm);
    context.print(&out, &json)?;
    Ok(Done::Yes)
}

fn import(context: &Context, matches: &ArgMatches) -> Outcome {
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let stem = path.file_stem().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
    let bytes = context.read_file_up_to(&path, MAX_CATALOGUE_BYTES as u64)?;
    let mut shelf = shelf(context);
    let known = shelf.catalogues().len();
    let digest = shelf.add(&stem, &bytes).map_err(|fault| {
        Failure::refused(sentence!("norm-import-refused", path = path.as_path(), why = fault))
    })?;
    let fresh = shelf.catalogues().len() > known;
    let said = if fresh { keep(&stem, digest, &bytes)? } else { sentence!("norm-import-known") };
    let catalogue = edition(&shelf, &stem, &digest.to_string())?;
    let mut out = context.say(&said) + "\n";
    out.push_str(&heading(context, &shelf, catalogue));
    let others = shelf.catalogues().iter().filter(|it| it.name == stem).count() - 1;
    if others > 0 {
        out.push_str(&(context.say(&sentence!("norm-import-others", count = others)) + "\n"));
    }
    let mut json = catalogue_json(&shelf, catalogue);
    json["imported"] = json!(fresh);
    context.print(&out, &json)?;
    Ok(Done::Yes)
}

/// Puts an edition where it is found again.
fn keep(name: &str, digest: Digest, bytes: &[u8]) -> Result<Sentence, Failure> {
    let base = system::norms_directory().ok_or_else(|| Failure::could_not(sentence!("norm-no-directory")))?;
    let directory = base.join(name);
    let place = directory.join(format!("{digest}.json"));
    std::fs::create_dir_all(&directory).map_err(|error| Failure::io(&directory, &error))?;
    files::write(&place, bytes, false).map_err(|error| Failure::io(&place, &error))?;
    Ok(sentence!("norm-import-done", path = place.as_path()))
}

fn newest<'s>(shelf: &'s Shelf, name: &str) -> Result<&'s Catalogue, Failure> {
    shelf.newest(name).ok_or_else(|| Failure::refused(sentence!("norm-no-catalogue", name = name)))
}

/// The edition whose digest begins so, if there is one alone.
fn edition<'s>(shelf: &'s Shelf, name: &str, digest: &str) -> Result<&'s Catalogue, Failure> {
    newest(shelf, name)?;
    let fits = |it: &&Catalogue| it.name == name && it.digest.to_string().starts_with(digest);
    let mut found = shelf.catalogues().iter().filter(fits);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(Failure::refused(sentence!("norm-no-edition", name = name, digest = digest))),
    }
}

/// What a catalogue is, in a few lines.
fn heading(context: &Context, shelf: &Shelf, it: &Catalogue) -> String {
    let mut lines = vec![
        sentence!("norm-catalogue", name = it.name.as_str(), count = it.norms.len()),
        sentence!("norm-edition", title = it.title.as_str(), version = it.version.as_str()),
        sentence!("norm-digest", digest = it.digest.to_string()),
    ];
    let since = crate::deviation::day(it.since().day);
    lines.push(match it.published {
        Some(_) => sentence!("norm-published", day = since),
        None => sentence!("norm-modified", day = since),
    });
    lines.extend(shelf.newer(it).map(|newer| sentence!("norm-has-newer", version = newer.version.as_str())));
    lines.iter().map(|line| context.say(line) + "\n").collect()
}

fn catalogue_json(shelf: &Shelf, it: &Catalogue) -> Value {
    json!({
        "name": it.name,
        "title": it.title,
        "version": it.version,
        "edition": it.edition().map(|it| it.to_string()),
        "sha256": it.digest.to_string(),
        "uuid": it.uuid,
        "published": it.published.map(|it| it.day.to_string()),
        "modified": it.modified.day.to_string(),
        "framework": it.framework.map(|it| it.word()),
        "source": it.source,
        "remarks": it.remarks,
        "newest": shelf.newer(it).is_none(),
    })
}

fn whole_json(shelf: &Shelf, it: &Catalogue) -> Value {
    let mut json = catalogue_json(shelf, it);
    json["norms"] = it.norms.iter().map(|norm| norm_json(it, norm)).collect();
    json
}

fn norm_json(catalogue: &Catalogue, norm: &Norm) -> Value {
    let seen = |it: &Observation| json!({ "share": it.share, "text": it.text });
    json!({
        "id": norm.id,
        "clause": norm.clause(),
        "title": norm.title,
        "themes": catalogue.themes_of(norm).iter().map(|it| it.title.as_str()).collect::<Vec<_>>(),
        "words": norm.words,
        "source": norm.source,
        "observations": norm.observations.iter().map(seen).collect::<Vec<_>>(),
        "observations_of_themes":
            catalogue.themes_of(norm).iter().flat_map(|it| &it.observations).map(seen).collect::<Vec<_>>(),
    })
}
