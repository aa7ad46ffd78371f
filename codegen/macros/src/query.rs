//! Parsing and checking.

use sobjects::catalog::NamedCatalog;
use soql::ast::{Condition, Leaf, Literal, Members, Query, Span, Value};
use soql::check::{Checked, check};
use soql::harden::only_reads;
use soql::{Error, Note, parse};

use crate::holes::{Pieces, pieces};
use crate::problem::Problem;
use crate::row::Row;
use crate::select::{self, not_known};
use crate::source::{Bind, Source};
use crate::types::Types;

/// A query that fits the org.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) row: Row,
    pub(crate) binds: Vec<Bind>,
    pub(crate) pieces: Pieces,
}

/// Reads a query.
pub(crate) fn read(text: &str, org: &NamedCatalog) -> Result<Compiled, Vec<Problem>> {
    let source = Source::read(text).map_err(|problem| vec![problem])?;
    let problem = |error: &Error| as_written(error, &source);
    let query = parse(&source.text).map_err(|error| vec![problem(&error)])?;
    only_reads(&query).map_err(|error| vec![problem(&error)])?;
    let checked =
        check(&query, &org.catalog).map_err(|errors| errors.iter().map(problem).collect::<Vec<_>>())?;
    let doubts = doubts(&query, &checked, &source);
    if !doubts.is_empty() {
        return Err(doubts);
    }
    let types = Types { org, mentions: &checked.mentions };
    let row = row(&query, &types).map_err(|problem| vec![at_home(problem, &source)])?;
    let pieces = pieces(query.clone(), &source, &types).map_err(|problem| vec![problem])?;
    let stands = |at: usize| pieces.rest.iter().any(|(hole, _)| hole.bind == at);
    if let Some((_, stray)) = source.binds.iter().enumerate().find(|(at, _)| !stands(*at)) {
        return Err(vec![misplaced(stray)]);
    }
    Ok(Compiled { row, binds: source.binds, pieces })
}

fn row(query: &Query, types: &Types<'_>) -> Result<Row, Problem> {
    if query.is_bare_count() {
        let message = "COUNT() answers a number and no rows; write `COUNT(Id) n`, which gives a row with `n`";
        return Err(Problem::new(message, query.select.first().map_or(query.span, |item| item.span())));
    }
    let path = &query.from.object;
    let object = types.org.catalog.object(&path.text);
    let object = object.ok_or_else(|| not_known(&path.text, &path.text, path.span))?;
    select::row(query, object, types)
}

/// What the crate `soql` lets pass with a note, and a compiler should not.
fn doubts(query: &Query, checked: &Checked<'_>, source: &Source) -> Vec<Problem> {
    let unchecked = checked.mentions.iter().filter(|mention| mention.field.is_none());
    let unchecked = unchecked.map(|mention| {
        let path = mention.span.text(&source.text);
        not_known(path, mention.object, mention.span)
    });
    let mut literals = Vec::new();
    strings(query, &mut literals);
    let values = checked.notes.iter().filter_map(|note| match note {
        Note::UnknownPicklistValue { value, nearest, .. } => {
            let hint = match nearest {
                Some(_) => "",
                None => "; a value that came after the snapshot goes into a bind variable",
            };
            Some(Problem::new(format!("{note}{hint}"), place(value, &literals)))
        }
        _ => None,
    });
    unchecked.chain(values).map(|problem| at_home(problem, source)).collect()
}

/// The literal that has this value, alone or among others.
fn place(value: &str, literals: &[(&str, Span)]) -> Span {
    let has = |text: &str| text == value || text.split(';').any(|part| part == value);
    literals.iter().find(|(text, _)| has(text)).map_or_else(Span::default, |(_, span)| *span)
}

/// All strings that something is compared with.
fn strings<'q>(query: &'q Query, found: &mut Vec<(&'q str, Span)>) {
    let conditions = query.filter.iter().chain(&query.having);
    for leaf in conditions.flat_map(Condition::leaves) {
        let literals: &[Literal] = match leaf {
            Leaf::Compare(comparison) => std::slice::from_ref(&comparison.value),
            Leaf::Includes(inclusion) => &inclusion.values,
            Leaf::In(membership) => match &membership.members {
                Members::List(values) => values,
                Members::Query(inner) => {
                    strings(inner, found);
                    &[]
                }
            },
        };
        found.extend(literals.iter().filter_map(|literal| match &literal.node {
            Value::String(text) => Some((text.as_str(), literal.span)),
            _ => None,
        }));
    }
    query.subqueries().for_each(|children| strings(children, found));
}

/// An error of the crate `soql`, at its place in the text as it was written.
fn as_written(error: &Error, source: &Source) -> Problem {
    match source.bind_at(error.span).and_then(|at| source.binds.get(at)) {
        Some(bind) => misplaced(bind),
        None => at_home(Problem::new(error.to_string(), error.span), source),
    }
}

fn misplaced(bind: &Bind) -> Problem {
    let message = format!(
        "`:{}` can stand only where a value stands: behind an operator, in a list, behind LIMIT or OFFSET",
        bind.name
    );
    Problem::new(message, Span::new(bind.written.start, bind.written.end))
}

fn at_home(problem: Problem, source: &Source) -> Problem {
    Problem { span: source.written(problem.span), ..problem }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::select;

    use super::*;
    use crate::holes::Stands;
    use crate::row::{Holds, Member};
    use crate::types::Typed;

    const CATALOG: &str = r#"{"catalog":{"org":"test","apiVersion":"v60.0","objects":[
        {"name":"Contact","queryable":true,"fields":[{"name":"AccountId","kind":"reference","flags":121,
            "referenceTo":["Account"],"relationshipName":"Account"},{"name":"Name","kind":"string","flags":120},
            {"name":"OwnerId","kind":"reference","flags":120,"referenceTo":["Group","User"],"relationshipName":"Owner"}]},
        {"name":"Account","queryable":true,"fields":[{"name":"Name","kind":"string","flags":120},
            {"name":"Size__c","kind":"double","flags":1273}],
         "children":[{"relationshipName":"Contacts","object":"Contact","field":"AccountId"}]}]},
        "names":[{"fields":[{"as":"account_id","rust":"$::sobjects::Id","parent":"account"},{"as":"name","rust":"String"},
            {"as":"owner_id","rust":"$::sobjects::Id","parent":"owner"}],"children":[]},
         {"fields":[{"as":"name","rust":"String"},{"as":"size__c","rust":"f64"}],"children":["contacts"]}]}"#;

    fn catalog() -> NamedCatalog {
        let mut org: NamedCatalog = serde_json::from_str(CATALOG).expect("a Catalog");
        // Objects are sorted by their names.
        org.catalog.objects.to_mut().reverse();
        org.names.reverse();
        org
    }

    /// The query with this in the place of each bind variable.
    fn with_values(query: &Compiled) -> String {
        let Pieces { first, rest } = &query.pieces;
        rest.iter().fold(first.clone(), |text, (hole, piece)| {
            text + match hole.stands {
                Stands::Members { .. } => "Name IN ('x', 'y')",
                Stands::Count => "7",
                Stands::Value(_) | Stands::Pattern => "null",
            } + piece
        })
    }

    #[test]
    fn a_parent_of_any_kind_is_typed_without_a_snapshot_of_name() {
        let row = read("SELECT Owner.Id, Owner.IsActive FROM Contact", &catalog()).expect("a query").row;
        let [Member { ident, holds: Holds::Parent(owner), .. }] = row.members.as_slice() else {
            panic!("{row:?}")
        };
        let types: Vec<_> = owner.members.iter().map(|member| &member.holds).collect();
        let optional = |rust: &str| Holds::Value(Typed { rust: rust.to_owned(), optional: true });
        assert_eq!((ident.as_str(), types), ("owner", vec![&optional("$::sobjects::Id"), &optional("bool")]));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_text_is_too_odd(text in "(SELECT|FROM|WHERE|IN|LIMIT|AND|Name|Account|Size__c|COUNT[(]Id[)]|[ (),.:=<>'é\\\\]|:x|null|1){0,20}") {
            let _ = read(&text, &catalog());
        }

        #[test]
        fn what_is_bound_stands_where_it_was_written(
            left in select(vec!["Name = :a", "Name LIKE :a", "Name IN :a", "Name IN (:a, 'b', :a)", "Size__c > :a"]),
            right in select(vec!["(NOT Name NOT IN :b)", "Name != ':b'", "Size__c = :c"]),
            joint in select(vec!["AND", "OR"]),
            limit in select(vec!["", " LIMIT :d", " LIMIT :d OFFSET :e"]),
            selected in select(vec!["Name", "Name, (SELECT Account.Name FROM Contacts WHERE Name = :a)"]),
        ) {
            let text = format!("SELECT {selected} FROM Account WHERE {left} {joint} {right}{limit}");
            let query = read(&text, &catalog()).expect("a query");
            prop_assert_eq!(query.pieces.rest.len(), text.replace("':b'", "").matches(':').count());
            prop_assert!(parse(&with_values(&query)).is_ok(), "{}", with_values(&query));
        }
    }
}
