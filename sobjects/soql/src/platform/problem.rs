//! The platform's words for what does not fit the org or breaks a rule.

use super::snippet::Place;
use crate::error::{FieldUse, Problem, SemiJoinRule, TypeOfRule};

const NAMES: &str = "Please reference your WSDL or the describe call for the appropriate names.";

pub(super) fn message(problem: &Problem, place: Place<'_>, source: &str) -> String {
    match bare(problem) {
        Some(text) => text,
        None => place.message(&text(problem, source)),
    }
}

/// Messages that come without a snippet.
fn bare(problem: &Problem) -> Option<String> {
    Some(match problem {
        Problem::NotQueryable { object } => format!("entity type {object} does not support query"),
        Problem::NotGrouped { field } => format!("Field must be grouped or aggregated: {field}"),
        Problem::DuplicateField { field } => format!("duplicate field selected: {field}"),
        Problem::AggregateWithLimit { clause } => {
            format!("Non-grouped query that uses overall aggregate functions cannot also use {clause}")
        }
        Problem::FieldsLimit => "The SOQL FIELDS function must have a LIMIT of at most 200".to_owned(),
        Problem::NoFields { .. } => {
            "'FIELDS(...)' expansion function must result in at least one field being selected.".to_owned()
        }
        Problem::OffsetTooLarge => "Maximum SOQL offset allowed is 2000".to_owned(),
        Problem::ContentDocumentLink => {
            "Implementation restriction: ContentDocumentLink requires a filter by a single Id on ContentDocumentId or \
             LinkedEntityId using the equals operator or multiple Id's using the IN operator."
                .to_owned()
        }
        _ => return None,
    })
}

fn text(problem: &Problem, source: &str) -> String {
    use Problem as P;
    match problem {
        P::UnknownObject { object, .. } => format!(
            "sObject type '{object}' is not supported. If you are attempting to use a custom object, be sure to append \
             the '__c' after the entity name. {NAMES}"
        ),
        P::UnknownField { object, field, .. } => format!(
            "No such column '{field}' on entity '{object}'. If you are attempting to use a custom field, be sure to \
             append the '__c' after the custom field name. {NAMES}"
        ),
        P::UnknownRelationship { relationship, .. } => unknown_relationship(relationship, "field path"),
        P::UnknownChildren { relationship, .. } => {
            unknown_relationship(relationship, "FROM part of query call")
        }
        P::CannotUse { field, usage, .. } => cannot_use(field, *usage),
        P::WrongValue { field, kind, .. } => wrong_value(field, kind),
        P::InvalidId { text, .. } => format!("invalid ID field: {text}"),
        P::WrongOperator { .. } => "invalid operator".to_owned(),
        P::AliasWithoutAggregate { .. } | P::Distinct { .. } => {
            "only aggregate expressions use field aliasing".to_owned()
        }
        P::AggregateInSubquery => "only root queries support aggregate expressions".to_owned(),
        P::OrderNotGrouped { field, alias: true } => {
            let object =
                source.split_whitespace().skip_while(|word| !word.eq_ignore_ascii_case("FROM")).nth(1);
            format!(
                "No such column '{field}' on entity '{}'. If you are attempting to use a custom field, be sure to append \
                 the '__c' after the custom field name. {NAMES}",
                object.unwrap_or_default()
            )
        }
        P::OrderNotGrouped { field, .. } => format!("Ordered field must be grouped or aggregated: {field}"),
        P::GroupedAndAggregated { field } => format!("Grouped field should not be aggregated: {field}"),
        P::DuplicateGrouping { field } => format!("duplicate grouping expression: {field}"),
        P::DuplicateAlias { alias } => format!("duplicate alias: {alias}"),
        P::SubqueriesTooDeep { limit } => {
            let levels = if *limit == 1 { "level" } else { "levels" };
            format!(
                "SOQL statements cannot query aggregate relationships more than {limit} {levels} away from the root entity \
                 object."
            )
        }
        P::SemiJoin(rule) => semi_join(rule),
        P::TypeOf(TypeOfRule::NotPolymorphic { relationship }) => {
            format!("Cannot use TYPEOF on non-polymorphic relationship '{relationship}'")
        }
        other => other.to_string(),
    }
}

fn unknown_relationship(relationship: &str, place: &str) -> String {
    format!(
        "Didn't understand relationship '{relationship}' in {place}. If you are attempting to use a custom relationship, \
         be sure to append the '__r' after the custom relationship name. {NAMES}"
    )
}

fn cannot_use(field: &str, usage: FieldUse) -> String {
    let done = match usage {
        FieldUse::Filter => "filtered",
        FieldUse::Sort => "sorted",
        FieldUse::Group => "grouped",
        FieldUse::Aggregate(function) => {
            return format!("field {field} does not support aggregate operator {function}");
        }
    };
    format!("field '{field}' can not be {done} in a query call")
}

fn wrong_value(field: &str, kind: &str) -> String {
    let (kind, quotes) = match kind {
        "currency" | "percent" | "double" | "long" => ("double", "should not"),
        "datetime" => ("dateTime", "should not"),
        "boolean" | "int" | "date" | "time" => (kind, "should not"),
        _ => ("string", "should"),
    };
    format!(
        "value of filter criterion for field '{field}' must be of type {kind} and {quotes} be enclosed in quotes"
    )
}

fn semi_join(rule: &SemiJoinRule) -> String {
    match rule {
        SemiJoinRule::TooMany => "Maximum 2 semi join sub-selects are allowed".to_owned(),
        SemiJoinRule::WithOr => "Semi join sub-selects are not allowed with the 'OR' operator".to_owned(),
        SemiJoinRule::SameObject { .. } => {
            "The inner and outer selects should not be on the same object type".to_owned()
        }
        SemiJoinRule::InnerObject { object } => {
            format!("Entity '{object}' is not supported for semi join inner selects")
        }
        SemiJoinRule::DifferentObjects { left, inner } => format!(
            "The selected field '{inner}' in the subquery and the left operand field in the where expression in the \
             outer query '{left}' should point to the same object type"
        ),
        other => other.to_string(),
    }
}
