//! Columns once, then rows.

use std::fmt::Write;

use super::untrusted::block;
use super::value::bounded;

/// Characters of a text in a table of known columns; the platform's names are shorter.
const LONGEST: usize = 300;

/// A table in the making.
#[derive(Debug, Clone)]
pub(in crate::mcp) struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table of these columns.
    pub(in crate::mcp) fn new<C: Into<String>>(columns: impl IntoIterator<Item = C>) -> Self {
        Self { columns: columns.into_iter().map(Into::into).collect(), rows: Vec::new() }
    }

    /// Adds a row.
    pub(in crate::mcp) fn row<C: Into<String>>(&mut self, cells: impl IntoIterator<Item = C>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    /// A line for the columns, then a line for each row, marked as what others wrote; nothing where there is no row.
    pub(in crate::mcp) fn block(&self) -> String {
        block(&self.render_within(usize::MAX, LONGEST).0)
    }

    /// As many rows as fit into so many bytes, the first at any rate, and how many they are; of each text so many
    /// characters at most.
    pub(super) fn render_within(&self, bytes: usize, most: usize) -> (String, usize) {
        let mut text = String::new();
        if self.rows.is_empty() {
            return (text, 0);
        }
        push_line(&mut text, &self.columns, most);
        for (at, row) in self.rows.iter().enumerate() {
            let before = text.len();
            push_line(&mut text, row, most);
            if text.len() > bytes && at > 0 {
                text.truncate(before);
                return (text, at);
            }
        }
        (text, self.rows.len())
    }
}

/// A bar inside a value is escaped, so that a line splits into its cells again.
fn push_line(text: &mut String, cells: &[String], most: usize) {
    let cells: Vec<String> = cells.iter().map(|cell| bounded(cell, most).replace('|', "\\|")).collect();
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{}", cells.join(" | ").trim_end());
}
