//! Walking over the tokens.

use crate::ast::Span;
use crate::error::{Error, Syntax, nearest};
use crate::lexer::{Kind, Token};

pub(super) struct Tokens<'a> {
    source: &'a str,
    tokens: Vec<Token>,
    at: usize,
}

impl<'a> Tokens<'a> {
    pub(super) fn new(source: &'a str, tokens: Vec<Token>) -> Self {
        Self { source, tokens, at: 0 }
    }

    /// The token so many places ahead; beyond the end, the last one.
    pub(super) fn ahead(&self, places: usize) -> &Token {
        const END: &Token = &Token { kind: Kind::End, span: Span { start: u32::MAX, end: u32::MAX } };
        self.tokens.get(self.at + places).or(self.tokens.last()).unwrap_or(END)
    }

    pub(super) fn peek(&self) -> &Token {
        self.ahead(0)
    }

    pub(super) fn text_of(&self, span: Span) -> &'a str {
        span.text(self.source)
    }

    /// The text of the next token.
    pub(super) fn text(&self) -> &'a str {
        self.text_of(self.peek().span)
    }

    pub(super) fn previous_span(&self) -> Span {
        self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(Span::default(), |token| token.span)
    }

    /// Takes the next token; the last one stays.
    pub(super) fn advance(&mut self) -> Span {
        let span = self.peek().span;
        if self.at + 1 < self.tokens.len() {
            self.at += 1;
        }
        span
    }

    /// Whether this kind of token is next.
    pub(super) fn at(&self, kind: &Kind) -> bool {
        self.peek().kind == *kind
    }

    /// Takes the next token if it is of this kind.
    pub(super) fn take(&mut self, kind: &Kind) -> Option<Span> {
        self.at(kind).then(|| self.advance())
    }

    pub(super) fn expect(&mut self, kind: &Kind, expected: &'static str) -> Result<Span, Error> {
        self.take(kind).ok_or_else(|| self.unexpected(expected))
    }

    /// Whether the word so many places ahead is this one.
    pub(super) fn is_word(&self, places: usize, word: &str) -> bool {
        let token = self.ahead(places);
        token.kind == Kind::Word && self.text_of(token.span).eq_ignore_ascii_case(word)
    }

    /// Takes the next token if it is this word.
    pub(super) fn take_word(&mut self, word: &str) -> Option<Span> {
        self.is_word(0, word).then(|| self.advance())
    }

    pub(super) fn keyword(&mut self, word: &'static str) -> Result<Span, Error> {
        self.take_word(word).ok_or_else(|| self.unexpected(word))
    }

    /// What a message repeats of a token.
    fn start_of(&self, span: Span) -> String {
        self.text_of(span).chars().take(60).collect()
    }

    /// The error for whatever is next, where something else must stand.
    pub(super) fn unexpected(&self, expected: &'static str) -> Error {
        self.unexpected_among(expected, &[expected])
    }

    /// The same, offering the nearest of these words.
    pub(super) fn unexpected_among(&self, expected: &'static str, words: &[&'static str]) -> Error {
        if let Some(syntax) = sql(self.text()) {
            return Error::new(syntax, self.peek().span);
        }
        let token = self.peek();
        let syntax = match &token.kind {
            Kind::Bad(syntax) => (**syntax).clone(),
            Kind::End => Syntax::UnexpectedEnd { expected },
            Kind::Colon => Syntax::BindVariable,
            Kind::Semicolon if self.ahead(1).kind == Kind::End => Syntax::Semicolon,
            Kind::Semicolon => Syntax::SecondStatement { found: self.start_of(self.ahead(1).span) },
            Kind::Star => Syntax::Star,
            _ => {
                let found = self.start_of(token.span);
                let nearest = nearest(&found, words.iter().copied()).filter(|_| token.kind == Kind::Word);
                Syntax::Unexpected { found, expected, nearest }
            }
        };
        Error::new(syntax, token.span)
    }
}

/// What people who know SQL write, and what SOQL has instead.
const SQL: [(&str, &str); 10] = [
    ("IS", "write `= null` or `!= null`"),
    ("BETWEEN", "write `field >= low AND field <= high`"),
    ("ILIKE", "LIKE takes no notice of case already"),
    ("AS", "write the alias directly behind the function, as in `COUNT(Id) n`"),
    ("JOIN", "reach parents by dots (Account.Name) and children by a subquery in SELECT"),
    ("INNER", "reach parents by dots (Account.Name) and children by a subquery in SELECT"),
    ("LEFT", "reach parents by dots (Account.Name) and children by a subquery in SELECT"),
    ("ON", "reach parents by dots (Account.Name) and children by a subquery in SELECT"),
    ("UNION", "ask twice"),
    ("EXISTS", "write `Id IN (SELECT …)`"),
];

/// The error for a word of SQL.
pub(super) fn sql(word: &str) -> Option<Syntax> {
    let (word, instead) = SQL.iter().find(|(known, _)| known.eq_ignore_ascii_case(word))?;
    Some(Syntax::Sql { word, instead })
}
