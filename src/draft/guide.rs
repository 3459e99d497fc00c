//! A guide: asks for the members of an act one at a time, and makes the draft of the answers.

use super::convert::{clean, forbidden};
use super::fault::DraftProblem;
use super::question::{Asks, Question};
use super::read::is_decimal_comma;
use super::walk::Walk;
use super::{Prefill, template};
use crate::crypto::{Digest, PublicKey};
use crate::statement::choice::Kind;
use crate::statement::json::Value;
use crate::statement::scalar::{
    BodyId, Count, Date, Decimal, DecisionId, Grade, Id, Kvk, Line, LogKey, Name, Nonce, Origin, Root, Size,
    Text, Threshold, Time, True, WitnessKey,
};
use crate::statement::shape::{Expected, Holds, Part, Reading, Scalar, Shape};
use crate::statement::{Content, Statement};
use crate::words::{Lang, Say, Sentence, say};

/// An answer as it is kept: `true` or `false` for yes and no, the word of a choice, the text of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Answer {
    Text(String),
    Skipped,
}

/// Asks for an act, one question at a time. First what must be there, then what may be left out.
#[derive(Debug, Clone)]
pub struct Guide {
    kind: Kind,
    prefill: Prefill,
    answers: Vec<Answer>,
}

impl Guide {
    /// A guide to an act of this kind. What is prefilled is offered as the answer, and stays unless it is changed.
    #[must_use]
    pub fn new(kind: Kind, prefill: Prefill) -> Self {
        Self { kind, prefill, answers: Vec::new() }
    }

    /// The next question; nothing when all of them are answered.
    #[must_use]
    pub fn next(&self) -> Option<Question> {
        self.walk().1
    }

    /// Answers the next question. An empty answer takes what is prefilled, or passes over what may be left out.
    ///
    /// # Errors
    /// What is expected instead, in words.
    pub fn answer(&mut self, text: &str) -> Result<(), Sentence> {
        let Some(question) = self.next() else { return Err(DraftProblem::NothingAsked.sentence()) };
        let text = clean(text);
        let text = match (text.is_empty(), &question.prefilled) {
            (true, Some(prefilled)) => prefilled.clone(),
            (true, None) if question.required => return Err(DraftProblem::AnswerNeeded.sentence()),
            (true, None) => {
                self.skip();
                return Ok(());
            }
            (false, _) => text,
        };
        let answer = judged(&question.asks, &text).map_err(|problem| problem.sentence())?;
        self.answers.push(Answer::Text(answer));
        Ok(())
    }

    /// Passes the next question over: no, or not filled in (yet), even where something was prefilled.
    pub fn skip(&mut self) {
        if self.next().is_some() {
            self.answers.push(Answer::Skipped);
        }
    }

    /// Goes back one question; `false` at the first.
    pub fn back(&mut self) -> bool {
        self.answers.pop().is_some()
    }

    /// How many questions were answered or passed over.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.answers.len()
    }

    /// What is known so far, for [`template`].
    #[must_use]
    pub fn prefill(&self) -> Prefill {
        self.walk().0
    }

    /// The draft of the answers so far, to be kept and edited like any other.
    #[must_use]
    pub fn draft(&self, lang: Lang) -> String {
        template(lang, self.kind, &self.prefill())
    }

    fn walk(&self) -> (Prefill, Option<Question>) {
        let mut walk = Walk::new(&self.answers);
        let mut out = self.prefill.clone();
        let string = |it: &String| Value::String(it.clone());
        for member in &Statement::shape(self.kind).members {
            let known = match member.name {
                "by" => &mut out.by,
                "ledger" if self.kind == Kind::Charter => &mut out.ledger,
                _ => continue,
            };
            if known.is_none() {
                let value = walk.member(member, known.as_ref().map(string).as_ref(), member.name, true);
                *known = match value {
                    Some(Value::String(text)) => Some(text),
                    _ => None,
                };
            }
        }
        out.content = Some(walk.object(&Content::shape(self.kind), self.prefill.content.as_ref(), "content"));
        (out, walk.pending)
    }
}

/// An answer in the form in which it is kept, or why it is none.
fn judged(asks: &Asks, text: &str) -> Result<String, DraftProblem> {
    if let Some((_, character)) = forbidden(text) {
        return Err(DraftProblem::Character { character });
    }
    match asks {
        Asks::Bool | Asks::More => match text.to_lowercase().as_str() {
            "ja" | "j" | "yes" | "y" | "true" => Ok("true".to_owned()),
            "nee" | "n" | "no" | "false" => Ok("false".to_owned()),
            _ => Err(DraftProblem::NotYesOrNo),
        },
        Asks::Choice(words) => chosen(words, text),
        Asks::Statement(scalar) => match value_of(&Shape::Scalar(scalar), text, true) {
            Some(_) => Ok(text.to_owned()),
            None => Err(DraftProblem::NotADigest),
        },
        Asks::Value(scalar) => match value_of(&Shape::Scalar(scalar), text, false) {
            Some(_) => Ok(text.to_owned()),
            None if scalar.name == "decimal" && is_decimal_comma(text) => {
                Err(DraftProblem::DecimalComma { number: text.replace(',', ".") })
            }
            None => Err(DraftProblem::NotA { expected: Expected::Scalar(scalar.name) }),
        },
    }
}

/// The word that is meant: by itself, by its label or by its number in the list.
fn chosen(words: &[(String, Sentence)], text: &str) -> Result<String, DraftProblem> {
    let label = |label: &Sentence| {
        Lang::ALL.iter().any(|lang| say(*lang, label).to_lowercase() == text.to_lowercase())
    };
    let number = text.parse::<usize>().ok().and_then(|number| words.get(number.checked_sub(1)?));
    let found = words.iter().find(|(word, _)| word == text).or(number);
    if let Some((word, _)) = found.or_else(|| words.iter().find(|(_, it)| label(it))) {
        return Ok(word.clone());
    }
    let listed =
        super::fault::listed(words.iter().map(|(word, label)| {
            crate::sentence!("draft-word", word = word.as_str(), label = label.clone())
        }));
    Err(match super::near::nearest(text, words.iter().map(|(word, _)| word.as_str())) {
        Some(near) => DraftProblem::NearAWord { near: near.to_owned(), words: listed },
        None => DraftProblem::NotAWord { words: listed },
    })
}

/// The value that an answer is, if it has the right form. The number of an entry stays a number where
/// one may stand: it is looked up when the draft is read.
pub(super) fn value_of(shape: &Shape, text: &str, takes_entry: bool) -> Option<Value> {
    let Shape::Scalar(scalar) = shape else { return Some(Value::String(text.to_owned())) };
    let value = match scalar.holds {
        Holds::String if takes_entry && is_entry(text) => return text.parse().ok().map(Value::Integer),
        Holds::String => Value::String(text.to_owned()),
        Holds::Integer => Value::Integer(text.parse().ok()?),
        // `true` is there or is not: no is that it is not.
        Holds::Bool if scalar.name == "true" && text == "false" => return None,
        Holds::Bool => Value::Bool(text == "true"),
    };
    fits(scalar, &value).then_some(value)
}

fn is_entry(text: &str) -> bool {
    (1..=15).contains(&text.len()) && text.bytes().all(|it| it.is_ascii_digit())
}

/// Whether a value is one of a scalar; a test asks every scalar of every shape.
pub(super) fn fits(scalar: &Scalar, value: &Value) -> bool {
    macro_rules! one_of {
        ($($kind:ty),* $(,)?) => {$(
            if let Shape::Scalar(it) = <$kind as Part>::shape() && it.name == scalar.name {
                return <$kind as Part>::read(value, &mut Reading::default()).is_some();
            }
        )*};
    }
    one_of!(
        Text, Line, Decimal, Id, DecisionId, BodyId, Origin, Name, Kvk, Nonce, Date, Time, Digest, bool,
        True, Root, Count, Grade, Threshold, Size, PublicKey, LogKey, WitnessKey,
    );
    false
}
