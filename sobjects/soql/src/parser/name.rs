//! Names, and the words that are no names.

use super::Parser;
use super::token::sql;
use crate::ast::{Name, Path};
use crate::error::{Error, Syntax, nearest};
use crate::lexer::Kind;

/// Words that are names only behind or before a dot. All other keywords are names wherever a name stands.
const RESERVED: [&str; 31] = [
    "AND", "AS", "ASC", "BIND", "BY", "CUBE", "DESC", "ELSE", "EXCLUDES", "FALSE", "FIRST", "FOR", "FROM",
    "HAVING", "IN", "INCLUDES", "LAST", "LIKE", "LIMIT", "LOOKUP", "NOT", "NULL", "NULLS", "OR", "ROLLUP",
    "SELECT", "TRUE", "UPDATE", "USING", "WHERE", "WITH",
];

impl Parser<'_> {
    /// Whether the word so many places ahead is a name.
    pub(super) fn name_ahead(&self, places: usize) -> bool {
        let token = self.tokens.ahead(places);
        token.kind == Kind::Word && !is_reserved(self.tokens.text_of(token.span))
    }

    /// A name, or several joined by dots.
    pub(super) fn path(&mut self, expected: &'static str) -> Result<Path, Error> {
        let text = self.tokens.text();
        if !self.tokens.at(&Kind::Word) {
            return Err(self.tokens.unexpected(expected));
        }
        if is_reserved(text) {
            let syntax = Syntax::Reserved { word: text.to_owned(), expected };
            return Err(Error::new(syntax, self.tokens.peek().span));
        }
        Ok(Path { text: text.to_owned(), span: self.tokens.advance() })
    }

    /// A name without dots.
    pub(super) fn name(&mut self, expected: &'static str) -> Result<Name, Error> {
        if self.tokens.text().contains('.') {
            return Err(self.tokens.unexpected(expected));
        }
        self.path(expected).map(|Path { text, span }| Name { text, span })
    }

    /// An alias that is rather a mistyped keyword: neither a keyword nor the end of the list follows it.
    pub(super) fn mistyped(
        &self,
        alias: &Name,
        keywords: &[&'static str],
        expected: &'static str,
    ) -> Option<Error> {
        let follows = &self.tokens.peek().kind;
        let stray = matches!(follows, Kind::Word | Kind::Number | Kind::Open)
            && !keywords.iter().any(|keyword| self.tokens.is_word(0, keyword));
        if !stray {
            return None;
        }
        let syntax = sql(&alias.text).or_else(|| {
            let nearest = nearest(&alias.text, keywords.iter().copied())?;
            Some(Syntax::Unexpected { found: alias.text.clone(), expected, nearest: Some(nearest) })
        });
        syntax.map(|syntax| Error::new(syntax, alias.span))
    }
}

fn is_reserved(word: &str) -> bool {
    word.len() <= 8 && RESERVED.iter().any(|reserved| reserved.eq_ignore_ascii_case(word))
}
