//! Norms that a draft names by catalogue and clause: the rest of what the catalogue knows, filled in.

use super::convert::{Converter, join};
use super::fault::DraftProblem;
use super::near::nearest;
use crate::crypto::Digest;
use crate::norms::{Catalogue, Shelf};
use crate::statement::json::Value;
use crate::statement::record::Norm;
use crate::statement::scalar::{Line, Text};
use crate::statement::shape::Part;

/// The members that a catalogue fills in.
const FILLED: [&str; 5] = ["framework", "edition", "title", "quote", "catalogue.sha256"];

/// Completes each norm of the record in the content that names a catalogue. What a person wrote is never changed: where
/// it is not what the catalogue says, that is a fault.
pub(super) fn complete(content: &mut Value, shelf: &Shelf, converter: &mut Converter<'_>) {
    let norms = member_mut(content, "record").and_then(|it| member_mut(it, "norms"));
    let Some(Value::Array(norms)) = norms else { return };
    for (at, norm) in norms.iter_mut().enumerate() {
        complete_one(norm, &format!("content.record.norms[{at}]"), shelf, converter);
    }
}

fn complete_one(norm: &mut Value, path: &str, shelf: &Shelf, converter: &mut Converter<'_>) {
    let Some(name) = norm.get("catalogue").and_then(|it| string(it, "name")) else { return };
    let digest = norm.get("catalogue").and_then(|it| string(it, "sha256"));
    let edition = match digest {
        // Whatever else may be wrong with a digest, the reader of the type says.
        Some(digest) => Digest::from_hex(digest).and_then(|it| shelf.edition(name, &it)),
        None => shelf.newest(name),
    };
    let fault = |converter: &mut Converter<'_>, member: &str, problem: DraftProblem| {
        let path = join(path, member);
        let line = super::read::nearest_line(&converter.lines, &path);
        converter.fault(line, &path, &problem);
    };
    // What can't be filled in for a reason that was told is not missing for another.
    let not_filled = |converter: &mut Converter<'_>| {
        converter.told.extend(FILLED.iter().map(|it| join(path, it)));
    };
    let Some(edition) = edition else {
        // A norm that is whole needs no catalogue at hand; the audit says that its words could not be compared.
        if digest.is_none() || string(norm, "quote").is_none() {
            fault(converter, "catalogue.name", unknown(name, digest.is_some(), shelf));
            not_filled(converter);
        }
        return;
    };
    let Some(clause) = string(norm, "clause") else { return };
    let Some(known) = edition.norm(clause) else {
        let problem = DraftProblem::NoNorm { clause: clause.to_owned(), catalogue: name.to_owned() };
        fault(converter, "clause", problem);
        not_filled(converter);
        return;
    };
    let (quote, whole) = (Text::new(&known.words), edition.edition());
    if quote.is_none() {
        let problem = DraftProblem::NoWords { clause: clause.to_owned(), catalogue: name.to_owned() };
        fault(converter, "clause", problem);
        not_filled(converter);
        return;
    }
    let exact = [("quote", quote.map(|it| it.to_string())), ("edition", whole.map(|it| it.to_string()))];
    for (member, words) in &exact {
        let Some(words) = words else { continue };
        if string(norm, member).is_some_and(|it| it != words) {
            let problem = DraftProblem::OtherWords { catalogue: name.to_owned(), words: words.clone() };
            fault(converter, member, problem);
        }
    }
    let title = Line::new(&known.title).map(|it| it.to_string());
    let framework = edition.framework.map(|it| it.word().to_owned());
    let others = [("title", title), ("framework", framework)];
    let filled = exact.into_iter().chain(others).filter_map(|(member, value)| Some((member, value?)));
    let digest = edition.digest.to_string();
    for (member, value) in filled.collect::<Vec<_>>() {
        put(norm, member, value);
    }
    if let Some(catalogue) = member_mut(norm, "catalogue") {
        put(catalogue, "sha256", digest);
    }
    in_order(norm);
}

/// What to say of a catalogue that is not at hand.
fn unknown(name: &str, edition: bool, shelf: &Shelf) -> DraftProblem {
    let name = name.to_owned();
    if edition && shelf.newest(&name).is_some() {
        return DraftProblem::NoEdition { name };
    }
    match nearest(&name, shelf.catalogues().iter().map(|it: &Catalogue| it.name.as_str())) {
        Some(near) => DraftProblem::NearACatalogue { name: name.clone(), near: near.to_owned() },
        None => DraftProblem::NoCatalogue { name },
    }
}

fn string<'v>(value: &'v Value, name: &str) -> Option<&'v str> {
    match value.get(name) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    }
}

fn member_mut<'v>(value: &'v mut Value, name: &str) -> Option<&'v mut Value> {
    let Value::Object(members) = value else { return None };
    members.iter_mut().find(|(it, _)| it == name).map(|(_, value)| value)
}

/// Puts a member where there is none.
fn put(object: &mut Value, name: &str, text: String) {
    let Value::Object(members) = object else { return };
    if !members.iter().any(|(it, _)| it == name) {
        members.push((name.to_owned(), Value::String(text)));
    }
}

/// Members in the order of the format.
fn in_order(norm: &mut Value) {
    let (crate::statement::shape::Shape::Object(shape), Value::Object(members)) = (Norm::shape(), norm)
    else {
        return;
    };
    members.sort_by_key(|(name, _)| shape.members.iter().position(|it| it.name == name));
}
