//! A table as CSV: RFC 4180 with commas, in UTF-8 with a byte order mark.
//!
//! The mark is what tells Excel that it is UTF-8. Commas and not semicolons, whatever the country: that is what the
//! standard and every program expects; who double-clicks in a Dutch Excel, which wants semicolons, is better
//! served by the workbook, which needs no choice at all. Days are `2026-03-01`, decimals have a point.
//!
//! A row is one line: a newline in a text is shown as `⏎`, for the many programs that read line by line.

use ::csv::{Terminator, WriterBuilder};

use crate::words::visible_line;

use super::table::{Cell, Table, begins_formula};

/// The table as the bytes of a CSV file. No cell begins a formula.
#[must_use]
pub fn csv(table: &Table) -> Vec<u8> {
    let mark = "\u{feff}".as_bytes().to_vec();
    let mut out = WriterBuilder::new().flexible(true).terminator(Terminator::CRLF).from_writer(mark);
    // Writing to memory, with rows of any length, can't fail.
    let _ = out.write_record(table.columns.iter().map(|it| harmless(it)));
    for cells in &table.rows {
        let _ = out.write_record(cells.iter().map(written));
    }
    out.into_inner().unwrap_or_default()
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => harmless(text),
        Cell::Number(number) => number.to_string(),
        Cell::Decimal(number) => number.clone(),
        Cell::Date(date) => date.to_string(),
        Cell::Empty => String::new(),
    }
}

/// The text with an apostrophe before whatever a spreadsheet could take for a formula. That is also what follows a
/// semicolon: a program that splits at semicolons sees a new cell there, quotes or not.
fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 1);
    for (index, part) in visible_line(text).split(';').enumerate() {
        if index > 0 {
            out.push(';');
        }
        if begins_formula(part) {
            out.push('\'');
        }
        out.push_str(part);
    }
    out
}
