//! A register: a table of the ledger whose values keep their meaning, so that people and programs get the same rows.

use serde_json::{Value as Json, json};

use crate::statement::plain;
use crate::statement::scalar::{BodyId, Count, Date, Decimal, DecisionId, Grade, Id, Kvk, Line, Text};
use crate::words::{Sentence, say, text};

use super::scope::Scope;
use super::table::{Cell, Table};

/// A table of the ledger.
#[derive(Debug, Clone, Copy)]
pub struct Register {
    /// Its word, which never changes: for `--table` and in JSON.
    pub word: &'static str,
    /// The id in `locales/` of each column's heading. The last part of the id is the member's name in JSON.
    pub columns: &'static [&'static str],
    /// Makes the rows, with a value for each column.
    pub(super) rows: fn(&Scope<'_>) -> Vec<Row>,
}

/// A row of a register.
pub(super) type Row = Vec<Value>;

/// A value of a register.
#[derive(Debug, Clone)]
pub(super) enum Value {
    /// Words of the ledger.
    Text(String),
    /// A word that never changes, and how people read it.
    Word(&'static str, Sentence),
    /// A body.
    Body(BodyId),
    /// A count, or the number of an entry.
    Count(u64),
    /// A number with decimals.
    Decimal(Decimal),
    /// A day.
    Date(Date),
    /// Yes or no.
    Bool(bool),
    /// Several values.
    List(Vec<Self>),
    /// Nothing.
    None,
}

impl Register {
    /// The table, in the reader's language.
    #[must_use]
    pub fn table(&self, scope: &Scope<'_>) -> Table {
        let cells = |row: Row| row.iter().map(|it| it.cell(scope)).collect();
        Table {
            name: text(scope.lang, &format!("register-{}", self.word)),
            columns: self.columns.iter().map(|it| text(scope.lang, it)).collect(),
            rows: (self.rows)(scope).into_iter().map(cells).collect(),
        }
    }

    /// The rows for programs: an object each, in no language.
    #[must_use]
    pub fn json(&self, scope: &Scope<'_>) -> Json {
        let names = || self.columns.iter().map(|it| it.rsplit('-').next().unwrap_or_default().to_owned());
        let object = |row: Row| names().zip(row.iter().map(Value::json)).collect::<Json>();
        (self.rows)(scope).into_iter().map(object).collect()
    }
}

impl Value {
    fn cell(&self, scope: &Scope<'_>) -> Cell {
        match self {
            Self::Count(number) => Cell::count(*number),
            Self::Decimal(number) => Cell::Decimal(number.to_string()),
            Self::Date(date) => Cell::Date(*date),
            other => match other.words(scope) {
                words if words.is_empty() => Cell::Empty,
                words => Cell::Text(words),
            },
        }
    }

    fn words(&self, scope: &Scope<'_>) -> String {
        match self {
            Self::Text(it) => it.clone(),
            Self::Word(_, it) => say(scope.lang, it),
            Self::Body(it) => scope.lives.charters().name(it).to_owned(),
            Self::Count(it) => it.to_string(),
            Self::Decimal(it) => it.to_string(),
            Self::Date(it) => plain::day(scope.lang, *it),
            Self::Bool(it) => text(scope.lang, if *it { "plain-yes" } else { "plain-no" }),
            Self::List(items) => {
                let items: Vec<String> = items.iter().map(|it| it.words(scope)).collect();
                // Sentences stand on lines of their own.
                let sentences = items.iter().any(|it| it.ends_with(['.', '!', '?']));
                items.join(if sentences { "\n" } else { "; " })
            }
            Self::None => String::new(),
        }
    }

    fn json(&self) -> Json {
        match self {
            Self::Text(it) => json!(it),
            Self::Word(word, _) => json!(word),
            Self::Body(it) => json!(it.as_str()),
            Self::Count(it) => json!(it),
            Self::Decimal(it) => json!(it.as_str()),
            Self::Date(it) => json!(it.to_string()),
            Self::Bool(it) => json!(it),
            Self::List(items) => items.iter().map(Self::json).collect(),
            Self::None => Json::Null,
        }
    }
}

macro_rules! values {
    ($($kind:ty => |$it:ident| $make:expr;)*) => {
        $(impl From<$kind> for Value { fn from($it: $kind) -> Self { $make } })*
    };
}

values! {
    &str => |it| Self::Text(it.to_owned());
    String => |it| Self::Text(it);
    &Text => |it| Self::Text(it.to_string());
    &Line => |it| Self::Text(it.to_string());
    &Id => |it| Self::Text(it.to_string());
    &Kvk => |it| Self::Text(it.to_string());
    &DecisionId => |it| Self::Text(it.to_string());
    &BodyId => |it| Self::Body(it.clone());
    &Decimal => |it| Self::Decimal(it.clone());
    Count => |it| Self::Count(it.get());
    Grade => |it| Self::Count(it.get());
    u64 => |it| Self::Count(it);
    usize => |it| Self::Count(u64::try_from(it).unwrap_or(u64::MAX));
    Date => |it| Self::Date(it);
    bool => |it| Self::Bool(it);
}

impl<T: Into<Self>> From<Option<T>> for Value {
    fn from(it: Option<T>) -> Self {
        it.map_or(Self::None, Into::into)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Value {
    fn from(items: Vec<T>) -> Self {
        Self::List(items.into_iter().map(Into::into).collect())
    }
}

/// The items of a list of the record.
pub(super) fn list<'a, T: 'a>(items: impl IntoIterator<Item = &'a T>) -> Value
where
    Value: From<&'a T>,
{
    Value::List(items.into_iter().map(Value::from).collect())
}

/// A word of a closed list.
macro_rules! word {
    ($it:expr) => {{
        let it = $it;
        $crate::report::register::Value::Word(it.word(), $crate::words::Say::sentence(&it))
    }};
}

/// A row: each value made of what it is.
macro_rules! row {
    ($($value:expr),* $(,)?) => { vec![$($crate::report::register::Value::from($value)),*] };
}

pub(super) use {row, word};
