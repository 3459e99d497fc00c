//! `draft --guided`: question by question, on a terminal.

use inquire::{InquireError, Select, Text};

use crate::draft::{Asks, Guide, Prefill, Question};
use crate::sentence;
use crate::statement::choice::Kind;
use crate::words::text;

use super::context::Context;
use super::outcome::Failure;
use super::system;

/// What a person chose to do with a question.
enum Reply {
    Answer(String),
    Skip,
    Back,
}

/// Asks until everything is answered, and gives the draft.
pub(super) fn ask(context: &Context, kind: Kind, prefill: Prefill) -> Result<String, Failure> {
    if !system::can_ask() {
        return Err(Failure::refused(sentence!("ask-no-terminal")));
    }
    context.remark(&sentence!("guided-intro"));
    let mut guide = Guide::new(kind, prefill);
    while let Some(question) = guide.next() {
        match put(context, &question) {
            Ok(Reply::Answer(answer)) => {
                if let Err(wrong) = guide.answer(&answer) {
                    context.remark(&wrong);
                }
            }
            Ok(Reply::Skip) => guide.skip(),
            Ok(Reply::Back) => {
                guide.back();
            }
            // What was answered is not lost.
            Err(InquireError::OperationInterrupted | InquireError::OperationCanceled) => break,
            Err(_) => return Err(Failure::could_not(sentence!("ask-no-terminal"))),
        }
    }
    Ok(guide.draft(context.lang))
}

fn put(context: &Context, question: &Question) -> Result<Reply, InquireError> {
    let label = context.say(&question.question);
    let purpose = context.say(&question.purpose);
    let back = text(context.lang, "guided-back");
    let skip = text(context.lang, "guided-skip");
    match &question.asks {
        Asks::Value(_) | Asks::Statement(_) => {
            let help = format!("{purpose}\n{}", text(context.lang, "guided-value-help"));
            let mut prompt = Text::new(&label).with_help_message(&help);
            if let Some(default) = &question.prefilled {
                prompt = prompt.with_default(default);
            }
            let answer = prompt.prompt()?;
            Ok(match answer.trim() {
                "<" => Reply::Back,
                ">" => Reply::Skip,
                _ => Reply::Answer(answer),
            })
        }
        Asks::Choice(words) => {
            let labels = words.iter().map(|(_, label)| context.say(label));
            let options: Vec<String> = labels.chain([skip.clone(), back.clone()]).collect();
            let chosen = Select::new(&label, options).with_help_message(&purpose).raw_prompt()?;
            Ok(match words.get(chosen.index) {
                Some((word, _)) => Reply::Answer(word.clone()),
                None if chosen.value == back => Reply::Back,
                None => Reply::Skip,
            })
        }
        Asks::Bool | Asks::More => {
            let (yes, no) = (text(context.lang, "plain-yes"), text(context.lang, "plain-no"));
            let options = vec![yes, no, skip, back];
            let chosen = Select::new(&label, options).with_help_message(&purpose).raw_prompt()?;
            Ok(match chosen.index {
                0 => Reply::Answer("true".into()),
                1 => Reply::Answer("false".into()),
                2 => Reply::Skip,
                _ => Reply::Back,
            })
        }
    }
}
