//! Columns once, then rows.

use std::fmt::Write;

use super::value::one_line;

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

    /// A line for the columns, then a line for each row; nothing where there is no row.
    pub(in crate::mcp) fn render(&self) -> String {
        self.render_within(usize::MAX).0
    }

    /// As many rows as fit into so many bytes, the first at any rate, and how many they are.
    pub(in crate::mcp) fn render_within(&self, bytes: usize) -> (String, usize) {
        let mut text = String::new();
        if self.rows.is_empty() {
            return (text, 0);
        }
        push_line(&mut text, &self.columns);
        for (at, row) in self.rows.iter().enumerate() {
            let before = text.len();
            push_line(&mut text, row);
            if text.len() > bytes && at > 0 {
                text.truncate(before);
                return (text, at);
            }
        }
        (text, self.rows.len())
    }
}

/// A bar inside a value is escaped, so that a line splits into its cells again.
fn push_line(text: &mut String, cells: &[String]) {
    let cells: Vec<String> = cells.iter().map(|cell| one_line(cell).replace('|', "\\|")).collect();
    // Writing to a String cannot fail.
    let _ = writeln!(text, "{}", cells.join(" | ").trim_end());
}
