//! Aliases: the names that may stand at the front of a path and are no relationships.

use sobjects::catalog::{Catalog, Object};

use super::resolve::{self, Resolved, Unresolved, climb};
use super::{Checker, Clause};
use crate::ast::{Path, Query, Span};

/// The object of a query, and what its aliases stand for.
pub(super) struct Scope<'a> {
    pub(super) object: &'a Object,
    /// Each alias with the relationships that it stands for; none for the object itself.
    aliases: Vec<(&'a str, Vec<&'a str>)>,
    /// What the query calls its object, which may stand at the front where no relationship has that name.
    called: &'a str,
}

impl<'a> Checker<'a> {
    /// The scope of a query's fields.
    pub(super) fn scope(&mut self, query: &'a Query, object: &'a Object) -> Scope<'a> {
        let mut scope = Scope { object, aliases: Vec::new(), called: query.from.object.last() };
        if let Some(alias) = &query.from.alias {
            scope.aliases.push((&alias.text, Vec::new()));
        }
        for source in &query.related {
            let parts = scope.expand(&source.object);
            match climb(self.catalog, object, &parts.names) {
                Ok(hops) => {
                    for hop in hops {
                        self.tally.parent(&hop);
                        self.reads(&hop.target.name);
                        self.mention(&hop.object.name, hop.field, Clause::Select, source.object.span);
                    }
                }
                Err(unresolved) => {
                    let span = parts.span(&unresolved, &source.object);
                    self.unresolved(unresolved, &source.object, span, Clause::Select);
                }
            }
            let name = source.alias.as_ref().map_or(source.object.last(), |alias| &alias.text);
            scope.aliases.push((name, parts.names));
        }
        scope
    }
}

/// A path whose alias is replaced by what it stands for.
struct Expanded<'a> {
    names: Vec<&'a str>,
    /// How many parts of the written path were replaced, and by how many.
    dropped: usize,
    added: usize,
}

impl Expanded<'_> {
    /// The place of the part that could not be resolved.
    fn span(&self, unresolved: &Unresolved<'_>, path: &Path) -> Span {
        let (Unresolved::NotInCatalog { part, .. } | Unresolved::Problem { part, .. }) = unresolved;
        path.part_span((part + self.dropped).saturating_sub(self.added))
    }
}

impl<'a> Scope<'a> {
    /// The scope of an object without aliases.
    pub(super) fn plain(object: &'a Object) -> Self {
        Self { object, aliases: Vec::new(), called: "" }
    }

    pub(super) fn resolve(
        &self,
        catalog: &'a Catalog,
        path: &'a Path,
    ) -> Result<Resolved<'a>, (Unresolved<'a>, Span)> {
        let expanded = self.expand(path);
        resolve::resolve(catalog, self.object, &expanded.names).map_err(|unresolved| {
            let span = expanded.span(&unresolved, path);
            (unresolved, span)
        })
    }

    /// The relationships of a path that consists of nothing else.
    pub(super) fn climb(
        &self,
        catalog: &'a Catalog,
        path: &'a Path,
    ) -> Result<Vec<resolve::Hop<'a>>, (Unresolved<'a>, Span)> {
        let expanded = self.expand(path);
        climb(catalog, self.object, &expanded.names).map_err(|unresolved| {
            let span = expanded.span(&unresolved, path);
            (unresolved, span)
        })
    }

    /// The path as seen from the object, in lower case: equal for equal fields.
    pub(super) fn key(&self, path: &'a Path) -> String {
        self.expand(path).names.join(".").to_ascii_lowercase()
    }

    /// The relationship of a child subquery, seen from this query: `Contacts`, or `a.Contacts`.
    pub(super) fn child_relationship<'q>(&self, path: &'q Path) -> &'q str {
        match path.text.split_once('.') {
            Some((front, rest)) if self.is_object(front) => rest,
            _ => &path.text,
        }
    }

    fn is_object(&self, name: &str) -> bool {
        let alias =
            self.aliases.iter().any(|(alias, way)| way.is_empty() && alias.eq_ignore_ascii_case(name));
        alias || self.is_called(name)
    }

    /// In a child subquery the relationship's name and the object's do the same.
    fn is_called(&self, name: &str) -> bool {
        self.called.eq_ignore_ascii_case(name) || self.object.name.eq_ignore_ascii_case(name)
    }

    fn expand(&self, path: &'a Path) -> Expanded<'a> {
        let mut names: Vec<&str> = path.parts().collect();
        let [first, _, ..] = names[..] else { return Expanded { names, dropped: 0, added: 0 } };
        let alias = self.aliases.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(first));
        if let Some((_, way)) = alias {
            names.splice(..1, way.iter().copied());
            return Expanded { names, dropped: 1, added: way.len() };
        }
        if self.is_called(first) && self.object.parent(first).is_none() {
            names.remove(0);
            return Expanded { names, dropped: 1, added: 0 };
        }
        Expanded { names, dropped: 0, added: 0 }
    }
}
