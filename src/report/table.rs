//! A table: what spreadsheets hold.

use crate::statement::scalar::Date;

/// A table with named columns. Every row has a cell for each column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name: a sheet of a workbook.
    pub name: String,
    /// The heading of each column.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words, perhaps of a stranger: whoever writes the table makes them harmless.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A number with decimals, as the record writes it: `9.1`.
    Decimal(String),
    /// A day.
    Date(Date),
    /// Nothing.
    Empty,
}

impl Cell {
    /// Words.
    pub(super) fn text(text: &str) -> Self {
        Self::Text(text.to_owned())
    }

    /// A count.
    pub(super) fn count(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Whether a spreadsheet could take a text for a formula, after `words::visible` made control characters words: its
/// first character is one that begins formulas, in whatever width. Blanks and quotes before it don't count: they are
/// lost where a file is opened and saved again.
pub(super) fn begins_formula(text: &str) -> bool {
    let before = |c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '“' | '”' | '‘' | '’' | '`');
    text.trim_start_matches(before).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// The text, or what fits of it in so many UTF-16 units, with `…` at its end.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.len() <= most || text.encode_utf16().count() <= most {
        return text.to_owned();
    }
    let mut room = most.saturating_sub(1);
    let fits = |c: &char| room.checked_sub(c.len_utf16()).inspect(|it| room = *it).is_some();
    let mut out: String = text.chars().take_while(fits).collect();
    out.push('…');
    out
}
