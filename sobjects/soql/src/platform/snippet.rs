//! The part of a query around an error, with a caret.

use crate::span::{Position, Span};

/// How much of the line is shown before and behind the place, before whole words are completed.
const BEFORE: usize = 31;
const BEHIND: usize = 31;

/// A place in a query.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    line: &'a str,
    row: usize,
    /// Counted from 1.
    column: usize,
}

impl<'a> Place<'a> {
    pub(super) fn of(span: Span, source: &'a str) -> Self {
        let Position { line: row, column } = span.position(source);
        let line = source.split('\n').nth(row - 1).unwrap_or_default();
        Self { line, row, column }
    }

    /// The platform's parser counts columns from 0, its checks from 1; both call the result a column.
    pub(super) fn of_parser(self) -> Self {
        Self { column: self.column - 1, ..self }
    }

    /// The column as the platform reports it.
    pub(super) fn column(self) -> usize {
        self.column
    }

    /// A message with the snippet in front. What stands at column 0 gets none.
    pub(super) fn message(self, text: &str) -> String {
        let Some(caret) = self.column.checked_sub(1) else { return text.to_owned() };
        let (start, shown) = window(self.line, caret);
        let indent = " ".repeat(caret.saturating_sub(start));
        format!("\n{shown}\n{indent}^\nERROR at Row:{}:Column:{}\n{text}", self.row, self.column)
    }
}

/// The words around a place: where they begin, and their text.
fn window(line: &str, caret: usize) -> (usize, String) {
    let chars: Vec<char> = line.chars().collect();
    let gap = |at: usize| chars.get(at).is_none_or(|c| c.is_whitespace() || *c == ',');
    let mut start = caret.saturating_sub(BEFORE).min(chars.len());
    while start > 0 && !gap(start - 1) {
        start -= 1;
    }
    let mut end = (caret + BEHIND).min(chars.len());
    while !gap(end) {
        end += 1;
    }
    (start, chars.get(start..end).unwrap_or_default().iter().collect())
}
