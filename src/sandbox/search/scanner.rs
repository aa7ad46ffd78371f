//! Words, symbols and places in the text of a search.

use soql::ast::Span;

use super::malformed;
use crate::sandbox::refusal::Refusal;

/// A text, and how far it has been read.
pub(super) struct Scanner<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
}

impl<'t> Scanner<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    pub(super) fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn skip_space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    /// The next word of letters, digits and underscores; empty where there is none.
    pub(super) fn word(&mut self) -> &'t str {
        let word = self.peek();
        self.at += word.len();
        word
    }

    fn peek(&mut self) -> &'t str {
        self.skip_space();
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default()
    }

    /// Reads this keyword, if it comes next.
    pub(super) fn keyword(&mut self, keyword: &str) -> bool {
        let found = self.peek().eq_ignore_ascii_case(keyword);
        if found {
            self.at += keyword.len();
        }
        found
    }

    /// Reads this symbol, if it comes next.
    pub(super) fn symbol(&mut self, symbol: char) -> bool {
        self.skip_space();
        let found = self.rest().starts_with(symbol);
        if found {
            self.at += symbol.len_utf8();
        }
        found
    }

    /// A whole number.
    pub(super) fn number(&mut self) -> Result<u64, Refusal> {
        match self.peek().parse() {
            Ok(number) => {
                self.word();
                Ok(number)
            }
            Err(_) => Err(self.unexpected()),
        }
    }

    /// What stands here is not what should.
    pub(super) fn unexpected(&mut self) -> Refusal {
        let word = self.peek();
        let length =
            if word.is_empty() { self.rest().chars().next().map_or(0, char::len_utf8) } else { word.len() };
        let found = self.rest().get(..length).filter(|found| !found.is_empty()).unwrap_or("<EOF>");
        self.refuse(self.at, &format!("unexpected token: '{found}'"))
    }

    /// A refusal that shows the place.
    pub(super) fn refuse(&self, at: usize, message: &str) -> Refusal {
        malformed(soql::parser_message(self.text, Span::new(at, at), message))
    }

    /// The refusal of a character where another one was expected, as the platform's lexer words it.
    pub(super) fn mismatched(&self, at: usize, expected: char) -> Refusal {
        let found = self.text.get(at..).and_then(|rest| rest.chars().next());
        let found = found.map_or_else(|| "<EOF>".to_owned(), String::from);
        let before = self.text.get(..at).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        let (row, column) = (before.matches('\n').count() + 1, line.chars().count());
        self.refuse(at, &format!("line {row}:{column} mismatched character '{found}' expecting '{expected}'"))
    }
}
