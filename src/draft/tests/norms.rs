//! Norms that a draft takes from a catalogue.

use super::*;
use crate::draft::DraftFault;
use crate::norms::Catalogue;

const NAME: &str = "igj-verpleeghuiszorg-2017-2021";

fn catalogue() -> Catalogue {
    Shelf::built_in().newest(NAME).unwrap().clone()
}

/// A proposal with this norm instead of its own.
fn proposal(norm: &str) -> String {
    let draft = include_str!("../../../cases/3-nursing-home/01-proposal.toml");
    let (before, rest) = draft.split_once("[[content.record.norms]]").unwrap();
    let (_, after) = rest.split_once("[content.record.deviation]").unwrap();
    format!("{before}[[content.record.norms]]\n{norm}\n[content.record.deviation]{after}")
}

/// A norm by catalogue and number, with more lines.
fn short(catalogue: &str, more: &str) -> String {
    proposal(&format!(
        "id = \"norm-1-3\"\nclause = \"1.3\"\nlegal_force = \"field_norm\"\nessential = true\nweighing = \"a\"\neffect = \"b\"\n{more}\ncatalogue = {catalogue}\n"
    ))
}

fn named(name: &str) -> String {
    format!("{{ name = \"{name}\" }}")
}

/// The ids of what is wrong, and where.
fn told(text: &str) -> Vec<(String, String, Option<usize>)> {
    let one = |it: &DraftFault| (it.what.id.to_string(), it.path.clone(), it.line);
    read(text).faults.iter().map(one).collect()
}

fn line(text: &str, of: &str) -> Option<usize> {
    text.lines().position(|it| it.starts_with(of)).map(|it| it + 1)
}

#[test]
fn a_catalogue_and_a_number_are_enough() {
    let catalogue = catalogue();
    for more in ["", "quote = \"\"\nedition = \"\"\ntitle = \"\"\nframework = \"\""] {
        let draft = read(&short(&named(NAME), more));
        assert_eq!(draft.faults, vec![]);
        let Some(Content::Proposal(it)) = &draft.typed else { panic!("{:?}", draft.typed) };
        let norm = &it.record.norms[0];
        assert_eq!(norm.quote.as_str(), catalogue.norm("1.3").unwrap().words);
        assert_eq!(norm.edition, catalogue.edition());
        assert_eq!((norm.title.as_str(), norm.framework.word()), ("Norm 1.3", "igj_nursing_home"));
        assert_eq!(norm.catalogue.as_ref().unwrap().sha256, catalogue.digest);
        assert_eq!(draft.content, draft.typed.as_ref().unwrap().write());
    }
}

#[test]
fn what_a_person_wrote_is_kept_where_it_may_differ() {
    let more = "title = \"Eigen regie\"\nframework = \"other\"";
    let draft = read(&short(&named(NAME), more));
    let Some(Content::Proposal(it)) = &draft.typed else { panic!("{:?}", draft.faults) };
    assert_eq!(it.record.norms[0].title.as_str(), "Eigen regie");
    assert_eq!(it.record.norms[0].framework.word(), "other");
}

#[test]
fn other_words_than_those_of_the_catalogue_are_a_fault_on_their_line() {
    let words = catalogue().norm("1.3").unwrap().words.clone();
    assert_eq!(told(&short(&named(NAME), &format!("quote = \"{words}\""))), vec![]);
    for (member, other) in [("quote", format!("{words}.")), ("edition", "2030".to_owned())] {
        let text = short(&named(NAME), &format!("{member} = \"{other}\""));
        let path = format!("content.record.norms[0].{member}");
        let at = text.lines().position(|it| it == format!("{member} = \"{other}\"")).map(|it| it + 1);
        assert_eq!(told(&text), vec![("draft-other-words".to_owned(), path, at)]);
    }
}

#[test]
fn what_is_not_there_is_told_once() {
    let path = |member: &str| format!("content.record.norms[0].{member}");
    let text = short(&named("igj-verpleeghuiszorg-2017-2012"), "");
    let at = line(&text, "catalogue = ");
    assert_eq!(told(&text), vec![("draft-near-a-catalogue".to_owned(), path("catalogue.name"), at)]);
    let text = short(&named("geen"), "");
    assert_eq!(told(&text), vec![("draft-no-catalogue".to_owned(), path("catalogue.name"), at)]);
    let text = short(&named(NAME), "").replace("clause = \"1.3\"", "clause = \"1.1\"");
    assert_eq!(
        told(&text),
        vec![("draft-no-norm".to_owned(), path("clause"), line(&text, "clause = \"1.1\""))]
    );
    let other = format!("{{ name = \"{NAME}\", sha256 = \"{}\" }}", Digest::of(b"another edition"));
    let text = short(&other, "");
    assert_eq!(told(&text), vec![("draft-no-edition".to_owned(), path("catalogue.name"), at)]);
}

/// A decision of years ago is amended on a computer that has not its catalogue: it says all that it must.
#[test]
fn a_norm_that_is_whole_needs_no_catalogue_at_hand() {
    let other = format!("{{ name = \"elders\", sha256 = \"{}\" }}", Digest::of(b"another"));
    let whole = "framework = \"other\"\ntitle = \"T\"\nquote = \"Q\"";
    assert_eq!(told(&short(&other, whole)), vec![]);
}
