//! Words in what people wrote: every text of a verified ledger, by the stems of its words. No index is kept.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use rayon::prelude::*;
use rust_stemmers::{Algorithm, Stemmer};

use crate::ledger::{Leaf, ReadFault, View};
use crate::statement::choice::Kind;
use crate::statement::difference::name;
use crate::statement::scalar::{BodyId, Date, DecisionId};
use crate::statement::{Content, Statement};
use crate::words::{Sentence, fold, folded, words_in};

/// How many bytes of a text are shown on either side of a hit.
const AROUND: usize = 80;

/// What somebody looks for: each of the terms, in one act. What is left out does not matter.
#[derive(Debug, Clone)]
pub struct Search {
    /// The stems that are looked for, each once.
    stems: HashMap<String, usize>,
    /// Of each term the stems that stand in a row.
    terms: Vec<Vec<usize>>,
    /// Only acts of this decision.
    pub decision: Option<DecisionId>,
    /// Only acts of this kind.
    pub kind: Option<Kind>,
    /// Only acts of this body.
    pub by: Option<BodyId>,
}

/// An act in which everything was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The number of the entry.
    pub entry: u64,
    /// The day on which it was recorded.
    pub day: Date,
    /// The kind of act.
    pub kind: Kind,
    /// Whose act.
    pub by: BodyId,
    /// The decisions that it is about.
    pub decisions: Vec<DecisionId>,
    /// Where most of it was found, in the order of the act; at least one.
    pub passages: Vec<Passage>,
}

/// A text in which something was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The member of the content that holds it.
    pub path: String,
    /// What people call that member.
    pub member: Sentence,
    /// The text around the first hit.
    pub pieces: Vec<Piece>,
}

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// What it says.
    pub text: String,
    /// Whether it is what was looked for.
    pub found: bool,
}

/// Stems, each computed once for each word.
struct Stems<'a> {
    stemmer: Stemmer,
    wanted: &'a HashMap<String, usize>,
    /// The first letters of what is wanted: a stem begins as its word does.
    initials: HashSet<char>,
    seen: HashMap<String, Option<usize>>,
}

impl<'a> Stems<'a> {
    fn new(wanted: &'a HashMap<String, usize>) -> Self {
        let initials = wanted.keys().filter_map(|it| it.chars().next()).collect();
        Self { stemmer: Stemmer::create(Algorithm::Dutch), wanted, initials, seen: HashMap::new() }
    }

    /// Which of the stems a word has.
    fn of(&mut self, word: &str) -> Option<usize> {
        let first = word.chars().next()?;
        if first.is_ascii() && !self.initials.contains(&first.to_ascii_lowercase()) {
            return None;
        }
        let word = fold(word);
        if let Some(known) = self.seen.get(&word) {
            return *known;
        }
        let found = self.wanted.get(self.stemmer.stem(&word).as_ref()).copied();
        self.seen.insert(word, found);
        found
    }
}

impl Search {
    /// Looks for each of these: a word, or words that stand in a row; `None` if there are no letters or digits in them.
    #[must_use]
    pub fn new<'w>(terms: impl IntoIterator<Item = &'w str>) -> Option<Self> {
        let stemmer = Stemmer::create(Algorithm::Dutch);
        let mut stems: HashMap<String, usize> = HashMap::new();
        let mut stem = |word: &String| {
            let next = stems.len();
            *stems.entry(stemmer.stem(word).into_owned()).or_insert(next)
        };
        let terms = terms.into_iter().map(|term| folded(term).iter().map(&mut stem).collect::<Vec<_>>());
        let terms: Vec<Vec<usize>> = terms.filter(|it| !it.is_empty()).collect();
        (!terms.is_empty()).then_some(Self { stems, terms, decision: None, kind: None, by: None })
    }

    /// Every act in which all of it stands, in the order of the ledger. What was erased is not found.
    ///
    /// # Errors
    /// When a statement can't be read, or is no longer what was verified.
    pub fn run(&self, ledger: View<'_>) -> Result<Vec<Hit>, ReadFault> {
        let found = (0..ledger.size()).into_par_iter().map_init(
            || Stems::new(&self.stems),
            |stems, entry| match ledger.leaf(entry) {
                Some(leaf) if self.is_asked(leaf) => self.hit(ledger, entry, leaf, stems),
                _ => Ok(None),
            },
        );
        found.filter_map(Result::transpose).collect()
    }

    fn is_asked(&self, leaf: &Leaf) -> bool {
        self.kind.is_none_or(|it| it == leaf.kind) && self.by.as_ref().is_none_or(|it| *it == leaf.by)
    }

    fn hit(
        &self,
        ledger: View<'_>,
        entry: u64,
        leaf: &Leaf,
        stems: &mut Stems<'_>,
    ) -> Result<Option<Hit>, ReadFault> {
        let Some(statement) = present(ledger, entry)? else { return Ok(None) };
        let passages = self.passages(&statement.content, stems);
        if passages.is_empty() {
            return Ok(None);
        }
        let decisions = decisions(ledger, &statement.content)?;
        if self.decision.as_ref().is_some_and(|it| !decisions.contains(it)) {
            return Ok(None);
        }
        let (kind, by, day) = (leaf.kind, leaf.by.clone(), leaf.recorded.day());
        Ok(Some(Hit { entry, day, kind, by, decisions, passages }))
    }

    /// The texts that hold the most terms; none unless every term stands somewhere.
    fn passages(&self, content: &Content, stems: &mut Stems<'_>) -> Vec<Passage> {
        let (mut everywhere, mut best) = (vec![false; self.terms.len()], 0);
        let mut found = Vec::new();
        content.texts(&mut |place, text| {
            let marks = self.marks(text, stems);
            let here = marks.iter().filter(|it| !it.is_empty()).count();
            if here == 0 {
                return;
            }
            everywhere.iter_mut().zip(&marks).for_each(|(all, it)| *all |= !it.is_empty());
            best = best.max(here);
            found.push((here, place.to_string(), excerpt(text, marks.concat())));
        });
        if everywhere.contains(&false) {
            return Vec::new();
        }
        let shape = Content::shape(content.kind());
        let best = found.into_iter().filter(|(here, ..)| *here == best);
        best.map(|(_, path, pieces)| Passage { member: name(&shape, &path), path, pieces }).collect()
    }

    /// Where each term stands in a text.
    fn marks(&self, text: &str, stems: &mut Stems<'_>) -> Vec<Vec<Range<usize>>> {
        let words = words_in(text).enumerate();
        let words: Vec<(usize, Range<usize>, usize)> =
            words.filter_map(|(nth, at)| stems.of(&text[at.clone()]).map(|stem| (nth, at, stem))).collect();
        let stands = |term: &[usize], here: &[(usize, Range<usize>, usize)]| {
            let first = here.first().map_or(0, |it| it.0);
            here.iter()
                .zip(term)
                .enumerate()
                .all(|(ahead, (word, stem))| word.2 == *stem && word.0 == first + ahead)
        };
        let of_term = |term: &Vec<usize>| {
            let rows = words.windows(term.len()).filter(|here| stands(term, here));
            rows.filter_map(|here| Some(here.first()?.1.start..here.last()?.1.end)).collect()
        };
        self.terms.iter().map(of_term).collect()
    }
}

/// The text around the first of the places, in pieces.
fn excerpt(text: &str, mut marks: Vec<Range<usize>>) -> Vec<Piece> {
    marks.sort_unstable_by_key(|it| (it.start, it.end));
    let first = marks.first().cloned().unwrap_or_default();
    let edge = |at: usize| text.floor_char_boundary(at.min(text.len()));
    let blank = |c: char| c.is_whitespace();
    // Cut at blanks, where there are some.
    let mut start = edge(first.start.saturating_sub(AROUND));
    if start > 0 {
        start = text[start..first.start].find(blank).map_or(start, |at| start + at + 1);
        start = text.ceil_char_boundary(start);
    }
    let mut end = edge(first.end.saturating_add(AROUND));
    if end < text.len() {
        end = text[first.end..end].rfind(blank).map_or(end, |at| first.end + at);
    }
    let mut pieces = Vec::new();
    let mut add = |text: String, found| {
        if !text.is_empty() {
            pieces.push(Piece { text, found });
        }
    };
    let mut done = start;
    let dots = |cut: bool| if cut { "…" } else { "" };
    let mut lead = dots(start > 0).to_owned();
    for mark in marks.into_iter().filter(|it| it.end <= end) {
        if mark.start < done {
            continue;
        }
        add(std::mem::take(&mut lead) + &text[done..mark.start], false);
        add(text[mark.clone()].to_owned(), true);
        done = mark.end;
    }
    add(lead + &text[done..end] + dots(end < text.len()), false);
    pieces
}

/// The statement of an entry, unless it was erased: also where its bytes still lie.
fn present(ledger: View<'_>, entry: u64) -> Result<Option<Statement>, ReadFault> {
    if ledger.erased_by(entry).is_some() { Ok(None) } else { ledger.statement(entry) }
}

/// The decisions that an act is about; a reply is about those of what it answers.
fn decisions(ledger: View<'_>, content: &Content) -> Result<Vec<DecisionId>, ReadFault> {
    let one = |id: &DecisionId| vec![id.clone()];
    Ok(match content {
        Content::Proposal(it) => one(&it.decision),
        Content::Position(it) => one(&it.decision),
        Content::Decision(it) => one(&it.decision),
        Content::Review(it) => one(&it.decision),
        Content::Closure(it) => one(&it.decision),
        Content::Signal(it) => it.decisions.0.clone(),
        Content::Finding(it) => it.decision.iter().cloned().collect(),
        Content::Note(it) => it.about.iter().cloned().collect(),
        Content::Reply(it) => match ledger.find(&it.to) {
            Some(entry) => match present(ledger, entry)?.map(|it| it.content) {
                // No reply answers a reply; one that says so is about nothing.
                None | Some(Content::Reply(_)) => Vec::new(),
                Some(content) => decisions(ledger, &content)?,
            },
            None => Vec::new(),
        },
        Content::Charter(_) | Content::Keys(_) | Content::Erasure(_) => Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(terms: &[&str], text: &str) -> Option<String> {
        let search = Search::new(terms.iter().copied())?;
        let marks = search.marks(text, &mut Stems::new(&search.stems));
        if marks.iter().any(Vec::is_empty) {
            return None;
        }
        let told = |it: Piece| if it.found { format!("[{}]", it.text) } else { it.text };
        Some(excerpt(text, marks.concat()).into_iter().map(told).collect())
    }

    #[test]
    fn words_are_found_by_their_stem_without_capitals_and_accents() {
        let text = "De cliëntenraad vroeg om vaste diensten in de nacht.";
        assert_eq!(shown(&["dienst"], text).unwrap(), text.replace("diensten", "[diensten]"));
        assert!(shown(&["CLIENTENRADEN"], text).unwrap().contains("[cliëntenraad]"));
        assert_eq!(shown(&["ondernemingsraad"], text), None);
        assert_eq!(shown(&["Clientenraad", "nachten"], text).unwrap().matches('[').count(), 2);
        assert_eq!(shown(&["dienst", "dag"], text), None);
        assert_eq!(shown(&["…", "–"], text), None);
        assert!(Search::new(["…"]).is_none());
    }

    #[test]
    fn words_of_one_term_stand_in_a_row() {
        let text = "Norm 2.5: genoeg personeel. Genoeg goed personeel.";
        assert_eq!(shown(&["genoeg personeel"], text).unwrap().matches('[').count(), 1);
        assert_eq!(
            shown(&["personeel genoeg"], text).unwrap(),
            text.replace("personeel. Genoeg", "[personeel. Genoeg]")
        );
        assert_eq!(shown(&["norm 2.5"], text).unwrap().matches("[Norm 2.5]").count(), 1);
        assert_eq!(shown(&["norm 2"], text), None);
        assert_eq!(shown(&["genoeg genoeg"], "genoeg, genoeg, genoeg").unwrap(), "[genoeg, genoeg], genoeg");
    }

    #[test]
    fn a_long_text_is_cut_at_blanks() {
        let long = "ééé ".repeat(100);
        let text = format!("{long}nacht {long}");
        let told = shown(&["nacht"], &text).unwrap();
        assert!(told.starts_with("…ééé ") && told.contains(" [nacht] ") && told.ends_with("ééé…"), "{told}");
        let wide = format!("{}nacht", "é".repeat(300));
        assert_eq!(shown(&["nacht"], &wide), None);
        let odd = format!("{}\u{3000}nacht\u{3000}{}", "é".repeat(300), "é".repeat(300));
        assert!(shown(&["nacht"], &odd).unwrap().contains("[nacht]"));
    }
}
