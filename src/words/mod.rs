//! Sentences: everything that a person reads, in Dutch and in English.
//!
//! No sentence stands in the code. An error or a message is an id of `locales/` with arguments
//! ([`Sentence`]); it becomes text when somebody's language is known ([`say`]). Arguments come from
//! ledgers, drafts and files of strangers, so [`visible`] is applied to each of them here, once.

mod fault;
mod fold;
mod visible;

use std::borrow::Cow;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use fluent_templates::fluent_bundle::FluentValue;
use fluent_templates::{LanguageIdentifier, static_loader};

pub use fold::{fold, folded, words_in};
pub use visible::{short, visible, visible_line};

static_loader! {
    static LOCALES = {
        locales: "./locales",
        fallback_language: "en",
        // The marks that Fluent puts around arguments are themselves invisible characters.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

static DUTCH: LazyLock<LanguageIdentifier> = LazyLock::new(|| identifier("nl"));
static ENGLISH: LazyLock<LanguageIdentifier> = LazyLock::new(|| identifier("en"));

fn identifier(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap_or_default()
}

/// A language that we speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Lang {
    /// Dutch: what we speak unless asked otherwise.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// Every language, for tests and for what is made in each.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// `nl` or `en`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language of a tag or of a locale's name, such as `en_GB.UTF-8`; `None` if it is another.
    #[must_use]
    pub fn of_locale(name: &str) -> Option<Self> {
        match name.split(['_', '-', '.', '@']).next() {
            Some("nl") => Some(Self::Nl),
            Some("en") => Some(Self::En),
            _ => None,
        }
    }
}

/// A value in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Arg {
    /// Words from elsewhere; shown with [`visible_line`].
    Text(String),
    /// A count; Fluent chooses singular or plural by it.
    Number(i64),
    /// A sentence within the sentence, said in the same language.
    Sentence(Box<Sentence>),
}

/// What can stand in a sentence.
pub trait ToArg {
    /// The value, as an argument.
    fn to_arg(self) -> Arg;
}

macro_rules! to_arg {
    ($($kind:ty => |$it:ident| $make:expr;)*) => {
        $(impl ToArg for $kind { fn to_arg(self) -> Arg { let $it = self; $make } })*
    };
}

to_arg! {
    &str => |it| Arg::Text(it.to_owned());
    String => |it| Arg::Text(it);
    Cow<'_, str> => |it| Arg::Text(it.into_owned());
    &Path => |it| Arg::Text(it.display().to_string());
    PathBuf => |it| Arg::Text(it.display().to_string());
    char => |it| Arg::Text(it.to_string());
    u8 => |it| Arg::Number(i64::from(it));
    u16 => |it| Arg::Number(i64::from(it));
    u32 => |it| Arg::Number(i64::from(it));
    i64 => |it| Arg::Number(it);
    u64 => |it| Arg::Number(i64::try_from(it).unwrap_or(i64::MAX));
    usize => |it| Arg::Number(i64::try_from(it).unwrap_or(i64::MAX));
}

impl<T: Say> ToArg for T {
    fn to_arg(self) -> Arg {
        Arg::Sentence(Box::new(self.into_sentence()))
    }
}

/// Something that can be said to a person.
pub trait Say {
    /// The sentence.
    fn sentence(&self) -> Sentence;

    /// The sentence, of what is no longer needed.
    fn into_sentence(self) -> Sentence
    where
        Self: Sized,
    {
        self.sentence()
    }
}

/// A sentence: an id in `locales/` and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Sentence {
    /// The message in `locales/`; `id.attribute` for an attribute of one.
    pub id: Cow<'static, str>,
    /// The arguments, by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Sentence {
    /// The sentence with this id.
    #[must_use]
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), args: Vec::new() }
    }

    /// The sentence with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToArg) -> Self {
        self.args.push((name, value.to_arg()));
        self
    }

    /// The sentence with no more of any argument than so many characters: of a longer one its beginning.
    #[must_use]
    pub fn cut(mut self, most: usize) -> Self {
        for (_, value) in &mut self.args {
            match value {
                Arg::Text(text) => {
                    if let Some((end, _)) = text.char_indices().nth(most) {
                        text.truncate(end);
                        text.push('…');
                        text.shrink_to_fit();
                    }
                }
                Arg::Number(_) => {}
                Arg::Sentence(inner) => **inner = std::mem::replace(&mut **inner, Self::new("")).cut(most),
            }
        }
        self
    }

    /// The text of an argument, if it has one.
    #[must_use]
    pub fn text_of(&self, name: &str) -> Option<&str> {
        self.args.iter().find_map(|(it, value)| match value {
            Arg::Text(text) if *it == name => Some(text.as_str()),
            _ => None,
        })
    }
}

impl Say for Sentence {
    fn sentence(&self) -> Sentence {
        self.clone()
    }

    /// Itself: a sentence of many parts is not copied with each of them.
    fn into_sentence(self) -> Sentence {
        self
    }
}

/// The sentence in a language. A missing one shows its id, so that a test and a reader see it.
#[must_use]
pub fn say(lang: Lang, what: &(impl Say + ?Sized)) -> String {
    let sentence = what.sentence();
    lookup(lang, &sentence).unwrap_or_else(|| format!("{{{}}}", sentence.id))
}

/// The sentence with this id, without arguments.
#[must_use]
pub fn text(lang: Lang, id: &str) -> String {
    say(lang, &Sentence::new(id.to_owned()))
}

/// Whether a sentence is there in exactly this language.
#[must_use]
pub fn exists(lang: Lang, id: &str) -> bool {
    lookup(lang, &Sentence::new(id.to_owned())).is_some()
}

fn lookup(lang: Lang, sentence: &Sentence) -> Option<String> {
    let args: HashMap<Cow<'static, str>, FluentValue<'_>> = sentence
        .args
        .iter()
        .map(|(name, value)| {
            let value = match value {
                Arg::Text(text) => FluentValue::from(visible_line(text)),
                Arg::Number(number) => FluentValue::from(*number),
                Arg::Sentence(inner) => FluentValue::from(say(lang, inner.as_ref())),
            };
            (Cow::Borrowed(*name), value)
        })
        .collect();
    let tag = match lang {
        Lang::Nl => &*DUTCH,
        Lang::En => &*ENGLISH,
    };
    LOCALES.lookup_single_language(tag, &sentence.id, Some(&args)).ok()
}

/// Builds a [`Sentence`]: `sentence!("id", name = value, …)`.
#[macro_export]
macro_rules! sentence {
    ($id:expr $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::words::Sentence::new($id)$(.with(stringify!($name), $value))*
    };
}
