//! Tables as a workbook: a sheet each, with a frozen heading, filters and real days and numbers.

use std::collections::HashSet;

use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::faults;
use crate::statement::scalar::Date;
use crate::words::visible;

use super::table::{Cell, Table, begins_formula, cut};

/// The most that a cell holds, in UTF-16 units, as Excel counts.
const MAX_CELL_UNITS: usize = 32_767;
/// The most that the name of a sheet holds, in UTF-16 units.
const MAX_NAME_UNITS: usize = 31;
/// A spreadsheet keeps fifteen digits of a number; one that has more is written as text.
const MAX_DIGITS: usize = 15;
/// The bounds of a column's width, in characters.
const WIDTHS: (usize, usize) = (8, 48);
/// The most lines of a row that show at once; the cell holds the rest.
const MAX_LINES: usize = 15;
/// The height of a line, in points.
const LINE_POINTS: u32 = 15;
/// How wide a sheet may be, in characters, to be printed on the width of one page and still be read.
const PAGE_WIDTH: usize = 180;

faults! {
    /// Why tables are no workbook.
    pub enum WorkbookFault {
        /// A sheet would have more rows or columns than one can have.
        TooLarge => "workbook-too-large",
        /// It could not be written.
        Trouble {
            /// Why, in English.
            error: String
        } => "workbook-trouble",
    }
}

impl From<XlsxError> for WorkbookFault {
    fn from(error: XlsxError) -> Self {
        match error {
            XlsxError::RowColumnLimitError => Self::TooLarge,
            other => Self::Trouble { error: other.to_string() },
        }
    }
}

/// The tables as the bytes of a workbook; the same tables give the same bytes.
///
/// No text is a formula: each stands in a cell of its own as a string, and one that looks like a formula also has
/// the mark that keeps it a text when somebody edits it (Excel's apostrophe, which does not show). Saved from
/// a spreadsheet as CSV that mark is gone: [`super::csv`] writes one that is safe. What is longer than a cell
/// can hold ends with `…`; the ledger has it whole.
///
/// # Errors
/// When a table has more rows than a sheet can have.
pub fn xlsx(tables: &[Table]) -> Result<Vec<u8>, WorkbookFault> {
    let mut book = Workbook::new();
    // The clock is none of ours: the first sheet says what a workbook was made from.
    book.set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    let mut names = HashSet::new();
    for table in tables {
        let name = sheet_name(&table.name, &mut names);
        let sheet = book.add_worksheet();
        sheet.set_name(name)?;
        fill(sheet, table)?;
    }
    Ok(book.save_to_buffer()?)
}

fn fill(sheet: &mut Worksheet, table: &Table) -> Result<(), WorkbookFault> {
    let heading = Format::new()
        .set_bold()
        .set_text_wrap()
        .set_align(FormatAlign::Top)
        .set_background_color(Color::RGB(0x00E8_EEF4))
        .set_border_bottom(FormatBorder::Thin);
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let quoted = plain.clone().set_quote_prefix();
    // Shown in the language of the reader's own program.
    let day =
        Format::new().set_num_format("d mmmm yyyy").set_align(FormatAlign::Top).set_align(FormatAlign::Left);
    let number = |number: f64, row, column, sheet: &mut Worksheet| {
        sheet.write_number_with_format(row, column, number, &plain).map(|_| ())
    };
    let text = |text: &str, row, column, sheet: &mut Worksheet| {
        let text = cut(&visible(text), MAX_CELL_UNITS);
        let format = if begins_formula(&text) { &quoted } else { &plain };
        sheet.write_string_with_format(row, column, text, format).map(|_| ())
    };
    let mut widths = Vec::new();
    for (column, name) in (0..).zip(&table.columns) {
        sheet.write_string_with_format(0, column, cut(&visible(name), MAX_CELL_UNITS), &heading)?;
        let cells = table.rows.iter().filter_map(|it| it.get(usize::from(column)));
        let widest = cells.map(width).chain([name.chars().count()]).max().unwrap_or_default();
        let width = (widest + 2).clamp(WIDTHS.0, WIDTHS.1);
        sheet.set_column_width(column, u32::try_from(width).unwrap_or_default())?;
        widths.push(width);
    }
    for (row, cells) in (1..).zip(&table.rows) {
        // Not every program finds the height of wrapped text by itself.
        let lines = cells.iter().zip(&widths).map(|(cell, width)| lines(cell, *width)).max().unwrap_or(1);
        sheet.set_row_height(row, u32::try_from(lines).unwrap_or(1) * LINE_POINTS)?;
        for (column, cell) in (0..).zip(cells) {
            match cell {
                Cell::Text(it) => text(it, row, column, sheet)?,
                Cell::Number(it) => match exact(&it.to_string()) {
                    Some(value) => number(value, row, column, sheet)?,
                    None => text(&it.to_string(), row, column, sheet)?,
                },
                Cell::Decimal(it) => match exact(it) {
                    Some(value) => number(value, row, column, sheet)?,
                    None => text(it, row, column, sheet)?,
                },
                Cell::Date(it) => match excel_day(*it) {
                    Some(date) => sheet.write_datetime_with_format(row, column, &date, &day).map(|_| ())?,
                    None => text(&it.to_string(), row, column, sheet)?,
                },
                Cell::Empty => sheet.write_blank(row, column, &plain).map(|_| ())?,
            }
        }
    }
    let last_row = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
    let last_column = u16::try_from(table.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    sheet.autofilter(0, 0, last_row, last_column)?;
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    sheet.set_repeat_columns(0, 0)?;
    sheet.set_landscape().set_paper_size(9);
    if widths.iter().sum::<usize>() <= PAGE_WIDTH {
        sheet.set_print_fit_to_pages(1, 0);
    }
    Ok(())
}

/// The number, if a spreadsheet keeps all its digits.
fn exact(text: &str) -> Option<f64> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    text.parse().ok().filter(|_| digits <= MAX_DIGITS)
}

/// The day, if a spreadsheet's calendar has it; Excel's has a 29 February in 1900, so it begins after that.
fn excel_day(date: Date) -> Option<ExcelDateTime> {
    let civil = date.civil();
    let (year, month, day) = (civil.year(), civil.month(), civil.day());
    let ymd = (u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    (year > 1900).then(|| ExcelDateTime::from_ymd(ymd.0, ymd.1, ymd.2).ok()).flatten()
}

/// How many characters a cell is wide: the longest line of a text.
fn width(cell: &Cell) -> usize {
    match cell {
        Cell::Text(text) => {
            text.lines().map(|it| it.chars().take(WIDTHS.1).count()).max().unwrap_or_default()
        }
        Cell::Number(number) => number.to_string().len(),
        Cell::Decimal(number) => number.len(),
        Cell::Date(_) => "30 september 2026".len(),
        Cell::Empty => 0,
    }
}

/// How many lines a cell takes in a column so wide, as far as they show.
fn lines(cell: &Cell, width: usize) -> usize {
    let Cell::Text(text) = cell else { return 1 };
    // A line breaks between words, so that some of it stays empty.
    let room = width.saturating_sub(4).max(1);
    let rows = text.lines().take(MAX_LINES).map(|it| it.chars().count().div_ceil(room).max(1));
    rows.sum::<usize>().clamp(1, MAX_LINES)
}

/// The name as a sheet may have it, and no other has.
fn sheet_name(name: &str, taken: &mut HashSet<String>) -> String {
    let legal = |c: char| if "[]:*?/\\".contains(c) { ' ' } else { c };
    let name: String = visible(name).chars().map(|c| if c == '\n' { ' ' } else { legal(c) }).collect();
    let name = match name.trim_matches([' ', '\'']) {
        "" => "–",
        // Excel keeps this name to itself.
        it if it.eq_ignore_ascii_case("history") => "History –",
        it => it,
    };
    let mut tried = cut(name, MAX_NAME_UNITS);
    let mut number = 2;
    while !taken.insert(tried.to_lowercase()) {
        let suffix = format!(" ({number})");
        tried = cut(name, MAX_NAME_UNITS.saturating_sub(suffix.len())) + &suffix;
        number += 1;
    }
    tried
}
