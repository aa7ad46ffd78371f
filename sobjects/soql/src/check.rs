//! A query against the objects and fields of an org.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `check/resolve.rs` | paths to fields, through parents |
//! | `check/name_object.rs` | the `Name` object, to which polymorphic relationships lead |
//! | `check/scope.rs` | aliases |
//! | `check/select.rs` | SELECT: child subqueries, TYPEOF, FIELDS() |
//! | `check/expr.rs` | functions and where they may stand |
//! | `check/filter.rs` | WHERE and HAVING |
//! | `check/value.rs` | literals and operators against types |
//! | `check/semi_join.rs` | subqueries in WHERE |
//! | `check/group.rs` | aggregates, GROUP BY, ORDER BY |
//! | `check/limits.rs` | counts and sizes |
//!
//! Errors are found together, not only the first. What lies in an object that the Catalog does not have is not
//! guessed at: it passes with [`Note::Unchecked`].

mod expr;
mod filter;
mod group;
mod limits;
mod name_object;
pub mod resolve;
mod scope;
mod select;
mod semi_join;
mod value;

use sobjects::catalog::{Catalog, Field, Object};

use crate::ast::{Path, Query, Span};
use crate::error::{Error, ErrorKind, Problem, nearest};
use crate::note::Note;

pub use name_object::name_object;
pub use resolve::{Hop, Resolved, Unresolved, resolve_path};

use limits::Tally;
use scope::Scope;

/// How many errors are found at most, and how many notes, since the nearest name for each has its price.
pub const MAX_ERRORS: usize = 20;

/// A query that fits the org.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Checked<'a> {
    /// Every field that the query mentions anywhere, the reference fields on the way included.
    pub mentions: Vec<Mention<'a>>,
    /// Every object that it reads, each once.
    pub objects: Vec<&'a str>,
    /// What is worth saying.
    pub notes: Vec<Note>,
}

/// A field that a query mentions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mention<'a> {
    /// The object that has it.
    pub object: &'a str,
    /// Its API name; as the query writes it where the Catalog does not have the object.
    pub name: &'a str,
    /// What the Catalog knows of it.
    pub field: Option<&'a Field>,
    /// Where it is mentioned.
    pub clause: Clause,
    /// The place.
    pub span: Span,
}

/// A clause in which fields are mentioned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clause {
    /// SELECT, with TYPEOF and FIELDS().
    Select,
    /// WHERE.
    Where,
    /// GROUP BY.
    GroupBy,
    /// HAVING.
    Having,
    /// ORDER BY.
    OrderBy,
}

impl Clause {
    /// The clause's keyword.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Select => "SELECT",
            Self::Where => "WHERE",
            Self::GroupBy => "GROUP BY",
            Self::Having => "HAVING",
            Self::OrderBy => "ORDER BY",
        }
    }
}

/// Checks a query against the objects and fields of an org.
///
/// # Errors
/// What is wrong, never nothing, in the order in which it was found; whoever has [`MAX_ERRORS`] mends those first.
pub fn check<'a>(query: &'a Query, catalog: &'a Catalog) -> Result<Checked<'a>, Vec<Error>> {
    let mut checker =
        Checker { catalog, checked: Checked::default(), errors: Vec::new(), tally: Tally::default() };
    checker.root(query);
    if checker.errors.is_empty() { Ok(checker.checked) } else { Err(checker.errors) }
}

struct Checker<'a> {
    catalog: &'a Catalog,
    checked: Checked<'a>,
    errors: Vec<Error>,
    tally: Tally,
}

/// Where a query stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Root,
    /// A child subquery, so many levels down; the outer query has LIMIT 1 or not.
    Child {
        depth: usize,
        outer_limit_one: bool,
    },
    SemiJoin,
}

impl<'a> Checker<'a> {
    fn error(&mut self, kind: impl Into<ErrorKind>, span: Span) {
        if !self.has_enough() {
            self.errors.push(Error::new(kind, span));
        }
    }

    fn has_enough(&self) -> bool {
        self.errors.len() >= MAX_ERRORS
    }

    fn note(&mut self, note: Note) {
        let notes = &mut self.checked.notes;
        if notes.len() < MAX_ERRORS && !notes.contains(&note) {
            notes.push(note);
        }
    }

    fn root(&mut self, query: &'a Query) {
        if let Some(object) = self.object(&query.from.object) {
            self.query(query, object, Level::Root);
            self.totals(query);
        }
    }

    /// The object after FROM.
    fn object(&mut self, path: &'a Path) -> Option<&'a Object> {
        let Some(object) = self.catalog.object(&path.text) else {
            let nearest = nearest(&path.text, self.catalog.objects.iter().map(|object| &*object.name));
            self.error(Problem::UnknownObject { object: path.text.clone(), nearest }, path.span);
            return None;
        };
        if !object.queryable {
            self.error(Problem::NotQueryable { object: object.name.to_string() }, path.span);
        }
        Some(object)
    }

    fn query(&mut self, query: &'a Query, object: &'a Object, level: Level) -> Scope<'a> {
        self.reads(&object.name);
        let scope = self.scope(query, object);
        self.using_scope(query, level);
        self.select(query, &scope, level);
        self.filter(query, &scope, level);
        self.grouping(query, &scope, level);
        self.order_by(query, &scope);
        self.counts(query, &scope, level);
        scope
    }

    fn reads(&mut self, object: &'a str) {
        if !self.checked.objects.iter().any(|known| known.eq_ignore_ascii_case(object)) {
            self.checked.objects.push(object);
        }
    }

    /// Resolves a path and keeps it as a mention; `None` after an error or a note.
    fn field(&mut self, path: &'a Path, scope: &Scope<'a>, clause: Clause) -> Option<Resolved<'a>> {
        if self.has_enough() {
            return None;
        }
        let resolved = match scope.resolve(self.catalog, path) {
            Ok(resolved) => resolved,
            Err((unresolved, span)) => {
                self.unresolved(unresolved, path, span, clause);
                return None;
            }
        };
        for hop in &resolved.hops {
            self.tally.parent(hop);
            self.reads(&hop.target.name);
            self.mention(&hop.object.name, hop.field, clause, path.span);
        }
        self.mention(&resolved.object.name, resolved.field, clause, path.span);
        Some(resolved)
    }

    fn mention(&mut self, object: &'a str, field: &'a Field, clause: Clause, span: Span) {
        let mention = Mention { object, name: &field.name, field: Some(field), clause, span };
        self.checked.mentions.push(mention);
    }

    fn unresolved(&mut self, unresolved: Unresolved<'a>, path: &'a Path, span: Span, clause: Clause) {
        match unresolved {
            Unresolved::NotInCatalog { object, .. } => {
                self.reads(object);
                let name = path.last();
                self.checked.mentions.push(Mention { object, name, field: None, clause, span });
                self.unchecked(&path.text, object);
            }
            Unresolved::Problem { problem, .. } => self.error(*problem, span),
        }
    }

    fn unchecked(&mut self, path: &str, object: &str) {
        self.note(Note::Unchecked { path: path.to_owned(), object: object.to_owned() });
    }
}
