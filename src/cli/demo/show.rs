//! How the demonstration looks: headings, wrapped sentences, tables. The same with and without a terminal.

use std::time::Duration;

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{CellAlignment, ContentArrangement, Table};
use indicatif::ProgressBar;

use super::session::Answer;

const WIDTH: usize = 110;
const ROWS_SHOWN: usize = 8;

/// A spinner on stderr; draws nothing where stderr is no terminal.
pub(super) fn waiting(what: &'static str) -> ProgressBar {
    let spinner = ProgressBar::new_spinner().with_message(what);
    spinner.enable_steady_tick(Duration::from_millis(80));
    spinner
}

/// A question in words, and the call that answers it.
pub(super) fn question(number: usize, words: &str, tool: &str, arguments: &serde_json::Value) -> String {
    format!("\n{number}. “{words}”\n   → {tool} {arguments}\n")
}

/// An answer: its head line wrapped, its rows as a table, long ones cut for the eye.
pub(super) fn answer(answer: &Answer) -> String {
    let mark = if answer.refused { "refused" } else { "answered" };
    let mut text = format!("   ← {mark} in {}\n\n", milliseconds(answer.took));
    let mut lines = answer.text.lines().peekable();
    while let Some(line) = lines.next() {
        if columns(line) < 3 {
            text.push_str(&wrapped(line));
            continue;
        }
        let mut rows = vec![line];
        while let Some(row) = lines.next_if(|next| columns(next) >= 2) {
            rows.push(row);
        }
        text.push_str(&table(&rows));
    }
    text
}

/// A duration of milliseconds.
pub(super) fn milliseconds(took: Duration) -> String {
    format!("{:.1} ms", took.as_secs_f64() * 1000.0)
}

/// A sentence, indented, and broken at blanks.
pub(super) fn wrapped(line: &str) -> String {
    let mut text = String::new();
    let mut length = 0;
    for word in line.split(' ') {
        let long = word.chars().count() + 1;
        if length > 0 && length + long > WIDTH - 3 {
            text.push('\n');
            length = 0;
        }
        text.push_str(if length == 0 { "   " } else { " " });
        text.push_str(word);
        length += long;
    }
    text.push('\n');
    text
}

fn columns(line: &str) -> usize {
    line.split(" | ").count()
}

fn table(rows: &[&str]) -> String {
    let mut table = Table::new();
    table.load_style(UTF8_HORIZONTAL_ONLY).set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(WIDTH).unwrap_or(u16::MAX));
    let mut rows = rows.iter().map(|row| row.split(" | ").map(str::trim).collect::<Vec<_>>());
    let header = rows.next().unwrap_or_default();
    let amounts: Vec<usize> = header
        .iter()
        .enumerate()
        .filter(|(_, name)| ["Amount", "Deals", "Days"].iter().any(|number| name.contains(number)))
        .map(|(at, _)| at)
        .collect();
    table.set_header(header);
    let all: Vec<_> = rows.collect();
    let left_out = all.len().saturating_sub(ROWS_SHOWN);
    // One or two more are shown rather than announced.
    let shown = if left_out <= 6 { all.len() } else { ROWS_SHOWN };
    for row in all.iter().take(shown) {
        table.add_row(row.clone());
    }
    for at in amounts {
        if let Some(column) = table.column_mut(at) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let mut text: String = table.lines().map(|line| format!("   {}\n", line.trim_end())).collect();
    if shown < all.len() {
        text.push_str(&format!("   … and {} more rows in the answer\n", all.len() - shown));
    }
    text
}
