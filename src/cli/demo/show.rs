//! How the demonstration looks: questions, wrapped sentences, tables. The same with and without a terminal.

use std::time::Duration;

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, Table, TableStyle};
use indicatif::ProgressBar;
use serde_json::Value;

use super::session::Answer;

pub(super) const WIDTH: usize = 112;
const INDENT: &str = "   ";
const ROWS_SHOWN: usize = 6;

/// A line under the columns, and nothing else.
const STYLE: TableStyle = TableStyle::new().header_separator(LineStyle::none().fill('─').junction('─'));

/// A spinner on stderr; draws nothing where stderr is no terminal.
pub(super) fn waiting(what: &'static str) -> ProgressBar {
    let spinner = ProgressBar::new_spinner().with_message(what);
    spinner.enable_steady_tick(Duration::from_millis(80));
    spinner
}

/// A question in words, and the call that answers it.
pub(super) fn question(number: usize, words: &str, tool: &str, arguments: &Value) -> String {
    let arguments: Vec<String> =
        arguments.as_object().into_iter().flatten().map(|(name, value)| format!("{name}: {value}")).collect();
    let rule = "─".repeat(WIDTH);
    format!("\n{rule}\n{number}. “{words}”\n\n{}", wrapped(&format!("→ {tool}({})", arguments.join(", "))))
}

/// An answer: sentences wrapped, rows as a table of these columns (all where none is named), a single row as a
/// list, many rows cut for the eye.
pub(super) fn answer(answer: &Answer, columns: &[&str]) -> String {
    let mark = if answer.refused { "✗ refused" } else { "✓ answered" };
    let took = answer.took.as_secs_f64() * 1000.0;
    let mut text = format!("{INDENT}{mark} in {took:.1} ms\n\n");
    let mut lines = answer.text.lines().peekable();
    while let Some(line) = lines.next() {
        // A refusal may list allowed values with bars between them; its lines are sentences all the same.
        if answer.refused || !line.contains(" | ") {
            text.push_str(&wrapped(line));
            continue;
        }
        let mut rows = vec![cells(line)];
        while let Some(row) = lines.next_if(|next| next.contains(" | ")) {
            rows.push(cells(row));
        }
        text.push_str(&tabled(&rows, columns));
    }
    text
}

/// A sentence, indented, and broken at blanks.
fn wrapped(line: &str) -> String {
    let mut text = String::new();
    let mut length = 0;
    for word in line.split(' ') {
        let long = word.chars().count() + 1;
        if length > 0 && length + long > WIDTH - INDENT.len() {
            text.push('\n');
            length = 0;
        }
        text.push_str(if length == 0 { INDENT } else { " " });
        text.push_str(word);
        length += long;
    }
    text.push('\n');
    text
}

fn cells(line: &str) -> Vec<&str> {
    line.split(" | ").map(|cell| cell.trim_end_matches(" |").trim()).collect()
}

fn tabled(rows: &[Vec<&str>], columns: &[&str]) -> String {
    let Some((header, rows)) = rows.split_first() else { return String::new() };
    if let [row] = rows {
        let list = header.iter().zip(row).map(|(name, value)| format!("{INDENT}{name}: {value}\n"));
        return format!("\n{}", list.collect::<String>());
    }
    let shown: Vec<usize> =
        (0..header.len()).filter(|at| columns.is_empty() || columns.contains(&header[*at])).collect();
    let mut table = Table::new();
    table.load_style(STYLE).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(WIDTH - INDENT.len()).unwrap_or(u16::MAX));
    let pick =
        |row: &[&str]| shown.iter().map(|at| row.get(*at).unwrap_or(&"").to_string()).collect::<Vec<_>>();
    table.set_header(pick(header));
    // One or two more are shown rather than announced.
    let limit = if rows.len() <= 2 * ROWS_SHOWN { rows.len() } else { ROWS_SHOWN };
    for row in rows.iter().take(limit) {
        table.add_row(pick(row));
    }
    for (column, at) in shown.iter().enumerate() {
        let is_number =
            |row: &Vec<&str>| row.get(*at).is_none_or(|cell| cell.is_empty() || cell.parse::<f64>().is_ok());
        if let Some(column) = table.column_mut(column).filter(|_| rows.iter().all(is_number)) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let mut text: String = table.lines().map(|line| format!("{INDENT}{}\n", line.trim_end())).collect();
    text.insert(0, '\n');
    let hidden: Vec<&str> =
        header.iter().copied().filter(|name| !columns.is_empty() && !columns.contains(name)).collect();
    let more = rows.len() - limit;
    let mut also = Vec::new();
    if more > 0 {
        also.push(format!("{more} more rows"));
    }
    if !hidden.is_empty() {
        also.push(format!("the columns {}", hidden.join(", ")));
    }
    if !also.is_empty() {
        text.push_str(&format!("{INDENT}… and in the answer besides: {}\n", also.join("; ")));
    }
    text
}
