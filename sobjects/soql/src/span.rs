//! Where something stands in the query's text.

use std::hash::{Hash, Hasher};

/// A range of bytes in the query's text.
///
/// All spans are equal to each other: two trees are equal when they say the same, wherever each part stood.
#[derive(Debug, Clone, Copy, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last one.
    pub end: u32,
}

/// A place as people count it: both numbers begin at 1, columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The character within the line.
    pub column: usize,
}

/// A node of the tree that carries nothing of its own but a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Spanned<T> {
    /// What stands there.
    pub node: T,
    /// Where it stands.
    pub span: Span,
}

impl Span {
    /// The range from `start` up to, not including, `end`. Queries are far shorter than 4 GB; what lies beyond is cut.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let cut = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Self { start: cut(start), end: cut(end) }
    }

    /// The smallest range that covers both.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The text that stands there; empty when the span is not of this text.
    #[must_use]
    pub fn text(self, source: &str) -> &str {
        source.get(self.start as usize..self.end as usize).unwrap_or_default()
    }

    /// Line and column of the first character.
    #[must_use]
    pub fn position(self, source: &str) -> Position {
        let before = source.get(..self.start as usize).unwrap_or(source);
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Position { line: before.matches('\n').count() + 1, column: before[line_start..].chars().count() + 1 }
    }

    /// The line of the query that this is in, with carets under the place.
    #[must_use]
    pub fn snippet(self, source: &str) -> String {
        let Position { line, column } = self.position(source);
        let text = source.lines().nth(line - 1).unwrap_or_default();
        let width = self.text(source).lines().next().map_or(1, |part| part.chars().count().max(1));
        // A long line is cut to what surrounds the place.
        let skip = column.saturating_sub(60);
        let shown: String = text.chars().skip(skip).take(100).collect();
        let indent = column - 1 - skip;
        let carets = "^".repeat(width.min(shown.chars().count().saturating_sub(indent).max(1)));
        format!("  {shown}\n  {}{carets} line {line}, column {column}", " ".repeat(indent))
    }
}

impl PartialEq for Span {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Span {}

impl Hash for Span {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}

impl<T> Spanned<T> {
    /// A node that was made, not read.
    pub fn unplaced(node: T) -> Self {
        Self { node, span: Span::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_lines_and_characters_from_one() {
        let text = "SELECT Id\nFROM Böse X";
        let at = text.find('X').expect("X");
        assert_eq!(Span::new(at, at + 1).position(text), Position { line: 2, column: 11 });
        assert_eq!(Span::new(0, 1).position(text), Position { line: 1, column: 1 });
    }
}
