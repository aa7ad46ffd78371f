//! Tokens to the syntax tree, by recursive descent; a file for each group of clauses.
//!
//! The grammar is that of the REST API: what only Apex knows (bind variables, ALL ROWS, FOR UPDATE) is
//! refused by name. Not here: anything that depends on the org (`check`).

mod call;
mod clause;
mod condition;
mod from;
mod name;
mod select;
mod string;
mod token;
mod value;

use crate::ast::{Path, Query, Span, Value};
use crate::error::{Error, ErrorKind, Syntax};
use crate::lexer::{self, Kind};
use crate::note::Note;
use token::Tokens;

/// The platform's limit on a query, in characters.
pub const MAX_LENGTH: usize = 100_000;

/// How deep parentheses and functions may be nested. Each query around counts as ten of them.
pub const MAX_DEPTH: usize = 100;

/// The platform nests queries five deep at most, and each takes much more of the stack than a parenthesis.
const QUERY_DEPTH: usize = 10;

/// Words with which a statement begins that is no SELECT.
const OTHER_STATEMENTS: [&str; 18] = [
    "INSERT", "UPDATE", "DELETE", "UPSERT", "MERGE", "UNDELETE", "FIND", "DROP", "ALTER", "CREATE",
    "TRUNCATE", "REPLACE", "GRANT", "REVOKE", "EXEC", "EXECUTE", "CALL", "WITH",
];

/// Reads one SELECT statement.
///
/// ```
/// let query = soql::parse("select Id from Opportunity where StageName = 'Commit' limit 5")?;
/// assert_eq!(query.to_string(), "SELECT Id FROM Opportunity WHERE StageName = 'Commit' LIMIT 5");
/// # Ok::<(), soql::Error>(())
/// ```
///
/// # Errors
/// The text is not a query, or not one that the REST API takes; [`Error::span`] is the place.
pub fn parse(source: &str) -> Result<Query, Error> {
    if source.len() > MAX_LENGTH {
        let length = source.chars().count();
        if length > MAX_LENGTH {
            return Err(Error::new(Syntax::TooLong { length }, Span::default()));
        }
    }
    let mut parser = Parser { tokens: Tokens::new(source, lexer::tokens(source)), depth: 0 };
    parser.first_word()?;
    let query = parser.query()?;
    parser.end()?;
    Ok(query)
}

/// Reads one SELECT statement as people write it: a lone `;` at the end, which the platform refuses, is dropped,
/// and the note says so. The spans are those of the text as it was given.
///
/// ```
/// let (query, note) = soql::parse_statement("SELECT Id FROM Account;")?;
/// assert_eq!(query.to_string(), "SELECT Id FROM Account");
/// assert_eq!(note, Some(soql::Note::SemicolonDropped));
/// # Ok::<(), soql::Error>(())
/// ```
///
/// # Errors
/// As for [`parse`].
pub fn parse_statement(source: &str) -> Result<(Query, Option<Note>), Error> {
    match parse(source) {
        Err(Error { kind: ErrorKind::Syntax(Syntax::Semicolon), span }) => {
            let statement = Span { start: 0, end: span.start }.text(source);
            Ok((parse(statement)?, Some(Note::SemicolonDropped)))
        }
        read => Ok((read?, None)),
    }
}

/// Reads a name, or several joined by dots, and nothing else.
pub(crate) fn path(source: &str) -> Result<Path, Error> {
    let mut parser = Parser { tokens: Tokens::new(source, lexer::tokens(source)), depth: 0 };
    let path = parser.path("a name")?;
    parser.end()?;
    Ok(path)
}

/// Reads a literal, and nothing else.
pub(crate) fn value(source: &str) -> Result<Value, Error> {
    let mut parser = Parser { tokens: Tokens::new(source, lexer::tokens(source)), depth: 0 };
    let value = parser.value()?;
    parser.end()?;
    Ok(value.node)
}

struct Parser<'a> {
    tokens: Tokens<'a>,
    depth: usize,
}

impl Parser<'_> {
    /// Tells statements that are no SELECT by name.
    fn first_word(&self) -> Result<(), Error> {
        let token = self.tokens.peek();
        let word = self.tokens.text();
        match token.kind {
            Kind::End => Err(Error::new(Syntax::Empty, token.span)),
            Kind::Word if OTHER_STATEMENTS.iter().any(|other| other.eq_ignore_ascii_case(word)) => {
                Err(Error::new(Syntax::OtherStatement { word: word.to_owned() }, token.span))
            }
            _ => Ok(()),
        }
    }

    /// A statement from SELECT to its last clause.
    fn query(&mut self) -> Result<Query, Error> {
        self.nested(QUERY_DEPTH, |parser| {
            let start = parser.tokens.peek().span;
            parser.tokens.keyword("SELECT")?;
            let select = parser.select_list()?;
            parser.tokens.keyword("FROM")?;
            let from = parser.source()?;
            let mut query = Query::new(select, from.object);
            query.from.alias = from.alias;
            query.related = parser.related_sources()?;
            query.scope = parser.scope()?;
            query.filter = parser.filter()?;
            query.with = parser.with_clauses()?;
            query.group_by = parser.group_by()?;
            query.having = if query.group_by.is_some() { parser.having()? } else { None };
            query.order_by = parser.order_by()?;
            query.limit = parser.count("LIMIT")?;
            query.offset = parser.count("OFFSET")?;
            query.for_clause = parser.for_clause()?;
            query.update = parser.update_clause()?;
            query.span = start.to(parser.tokens.previous_span());
            Ok(query)
        })
    }

    /// Reads something that may contain itself, so that no text can exhaust the stack.
    fn nested<T>(
        &mut self,
        depth: usize,
        read: impl FnOnce(&mut Self) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.depth += depth;
        if self.depth > MAX_DEPTH {
            return Err(Error::new(Syntax::TooDeep { limit: MAX_DEPTH }, self.tokens.peek().span));
        }
        let result = read(self);
        self.depth -= depth;
        result
    }
}
