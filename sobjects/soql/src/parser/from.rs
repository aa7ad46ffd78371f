//! FROM and USING SCOPE.

use super::Parser;
use crate::ast::{Name, Source};
use crate::error::{Error, Syntax};
use crate::lexer::Kind;

/// Words with which a clause begins that may follow FROM.
pub(super) const CLAUSES: [&str; 9] =
    ["USING", "WHERE", "WITH", "GROUP", "ORDER", "LIMIT", "OFFSET", "FOR", "UPDATE"];

impl Parser<'_> {
    /// `Account`, `Account a`, `Account AS a`, `c.Owner o`.
    pub(super) fn source(&mut self) -> Result<Source, Error> {
        let object = self.path("an object")?;
        if self.tokens.take_word("AS").is_none() && !self.alias_follows() {
            return Ok(Source { object, alias: None });
        }
        let alias = self.name("an alias")?;
        self.mistyped(&alias, &CLAUSES, "the next clause")
            .map_or(Ok(Source { object, alias: Some(alias) }), Err)
    }

    pub(super) fn related_sources(&mut self) -> Result<Vec<Source>, Error> {
        let mut sources = Vec::new();
        while self.tokens.take(&Kind::Comma).is_some() {
            sources.push(self.source()?);
        }
        Ok(sources)
    }

    pub(super) fn scope(&mut self) -> Result<Option<Name>, Error> {
        let Some(start) = self.tokens.take_word("USING") else { return Ok(None) };
        if self.tokens.is_word(0, "LOOKUP") {
            return Err(Error::new(Syntax::Unsupported { what: "USING LOOKUP" }, start));
        }
        self.tokens.keyword("SCOPE")?;
        self.name("a scope such as mine, team or everything").map(Some)
    }

    /// Some clauses begin with a word that is also a legal alias.
    fn alias_follows(&self) -> bool {
        let clause = (self.tokens.is_word(0, "OFFSET")
            && matches!(self.tokens.ahead(1).kind, Kind::Number | Kind::Plus | Kind::Minus | Kind::Colon))
            || ((self.tokens.is_word(0, "GROUP") || self.tokens.is_word(0, "ORDER"))
                && self.tokens.is_word(1, "BY"))
            || (self.tokens.is_word(0, "ALL") && self.tokens.is_word(1, "ROWS"));
        self.name_ahead(0) && !clause
    }
}
