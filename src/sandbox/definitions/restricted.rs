//! What may be asked of definitions: equations, joined by AND, that say of which object.

use std::cmp::Ordering;

use serde_json::Value as Json;
use sobjects::Object;
use soql::ast::{CompareOp, Condition, Direction, Expr, Members, Nulls, Path, Query, Value};

use super::rows::{ENTITY, FIELD, catalog};
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::Row;

/// The columns of which one must be in a filter of fields.
const REIFIED: [&str; 2] = ["EntityDefinitionId", "DurableId"];

/// A column of the object that is asked for, or of the object that a field belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Own(&'static str),
    Entity(&'static str),
}

/// A column has one of these values.
#[derive(Debug)]
pub(super) struct Equation<'q> {
    column: Column,
    values: Vec<&'q Value>,
}

/// What a query asks, as far as this can be asked.
pub(super) struct Asked<'q> {
    pub(super) object: &'static str,
    pub(super) equations: Vec<Equation<'q>>,
    order: Vec<(&'static str, Direction, Nulls)>,
    alias: Option<&'q str>,
}

impl<'q> Asked<'q> {
    /// Refuses what the platform does not do with definitions; LIMIT and OFFSET it ignores.
    pub(super) fn of(query: &'q Query, object: &'static str) -> Result<Self, Refusal> {
        let plain = query.related.is_empty()
            && query.scope.is_none()
            && query.having.is_none()
            && query.with.is_empty()
            && query.for_clause.is_none()
            && query.update.is_empty();
        if query.is_aggregate() || !plain {
            return Err(unsupported());
        }
        let alias = query.from.alias.as_ref().map(|alias| alias.text.as_str());
        let mut asked = Self { object, equations: Vec::new(), order: Vec::new(), alias };
        if let Some(filter) = &query.filter {
            asked.read(filter)?;
        }
        if object == FIELD && !asked.equations.iter().any(Equation::is_reified) {
            let message =
                format!("{FIELD}: a filter on a reified column is required [{}]", REIFIED.join(","));
            return Err(Refusal::bad("MALFORMED_QUERY", message));
        }
        if asked.equations.iter().any(|equation| equation.of_entity().is_some() && equation.values.len() > 1)
        {
            return Err(unsupported());
        }
        for item in &query.order_by {
            let Expr::Field(path) = &item.expr else { return Err(unsupported()) };
            let Column::Own(name) = asked.column(path)? else { return Err(unsupported()) };
            let direction = item.direction.unwrap_or(Direction::Asc);
            asked.order.push((name, direction, item.nulls.unwrap_or(Nulls::First)));
        }
        Ok(asked)
    }

    fn read(&mut self, condition: &'q Condition) -> Result<(), Refusal> {
        let (left, values) = match condition {
            Condition::And(parts) => return parts.iter().try_for_each(|part| self.read(part)),
            Condition::Or(_) => return Err(refused("Disjunctions not supported")),
            Condition::Includes(_) => return Err(refused("Unsupported filter type")),
            Condition::Compare(comparison) if comparison.op == CompareOp::Eq => {
                (&comparison.left, vec![&comparison.value.node])
            }
            Condition::In(membership) if !membership.negated => match &membership.members {
                Members::List(values) => (&membership.left, values.iter().map(|value| &value.node).collect()),
                Members::Query(_) => return Err(unsupported()),
            },
            _ => return Err(refused("Only equals comparisons permitted")),
        };
        let Expr::Field(path) = left else { return Err(unsupported()) };
        let column = self.column(path)?;
        self.equations.push(Equation { column, values });
        Ok(())
    }

    /// The column at this path; whether there is one was checked before.
    pub(super) fn column(&self, path: &Path) -> Result<Column, Refusal> {
        let names: Vec<&str> = path.parts().collect();
        let names = match names.as_slice() {
            [first, rest @ ..] if !rest.is_empty() && self.names_itself(first) => rest,
            all => all,
        };
        let own = catalog().object(self.object);
        let found = match names {
            [name] => named(own, name).map(Column::Own),
            [relationship, name] if relationship.eq_ignore_ascii_case(ENTITY) => {
                named(catalog().object(ENTITY), name).map(Column::Entity)
            }
            _ => None,
        };
        found.ok_or_else(unsupported)
    }

    fn names_itself(&self, name: &str) -> bool {
        self.alias.map_or(self.object, |alias| alias).eq_ignore_ascii_case(name)
    }

    pub(super) fn sort(&self, rows: &mut [Row]) {
        rows.sort_by(|left, right| {
            let by = |(name, direction, nulls): &(&str, Direction, Nulls)| {
                ordered(left.get(*name), right.get(*name), *direction, *nulls)
            };
            self.order.iter().map(by).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
        });
    }
}

impl Equation<'_> {
    /// Whether it says of which object, or which field.
    fn is_reified(&self) -> bool {
        match self.column {
            Column::Own(name) => REIFIED.contains(&name),
            Column::Entity(name) => ["QualifiedApiName", "DurableId"].contains(&name),
        }
    }

    /// The column of the object that a field belongs to, where the equation is about that.
    pub(super) fn of_entity(&self) -> Option<(&'static str, &Self)> {
        match self.column {
            Column::Own("EntityDefinitionId") => Some(("DurableId", self)),
            Column::Own(_) => None,
            Column::Entity(name) => Some((name, self)),
        }
    }

    pub(super) fn holds(&self, row: &Row) -> bool {
        match self.column {
            Column::Own(name) => self.is(row.get(name)),
            Column::Entity(name) => self.is(row.get(ENTITY).and_then(|entity| entity.get(name))),
        }
    }

    /// Whether this is one of its values; case does not count.
    pub(super) fn is(&self, value: Option<&Json>) -> bool {
        let value = value.unwrap_or(&Json::Null);
        self.values.iter().any(|wanted| match (wanted, value) {
            (Value::Null, found) => found.is_null(),
            (Value::String(wanted), Json::String(found)) => wanted.to_lowercase() == found.to_lowercase(),
            (Value::Bool(wanted), Json::Bool(found)) => wanted == found,
            (Value::Number(wanted), Json::Number(found)) => wanted.as_i64() == found.as_i64(),
            _ => false,
        })
    }
}

fn named(object: Option<&'static Object>, name: &str) -> Option<&'static str> {
    object?.field(name).map(|field| &*field.name)
}

fn ordered(left: Option<&Json>, right: Option<&Json>, direction: Direction, nulls: Nulls) -> Ordering {
    let none = |value: Option<&Json>| value.is_none_or(Json::is_null);
    let by_nulls = none(right).cmp(&none(left));
    if by_nulls.is_ne() {
        return if nulls == Nulls::First { by_nulls } else { by_nulls.reverse() };
    }
    let order = match (left, right) {
        (Some(Json::Number(left)), Some(Json::Number(right))) => left.as_i64().cmp(&right.as_i64()),
        (Some(Json::Bool(left)), Some(Json::Bool(right))) => left.cmp(right),
        (Some(Json::String(left)), Some(Json::String(right))) => {
            left.to_lowercase().cmp(&right.to_lowercase())
        }
        _ => Ordering::Equal,
    };
    if direction == Direction::Asc { order } else { order.reverse() }
}

fn refused(message: &str) -> Refusal {
    Refusal::bad("EXTERNAL_OBJECT_UNSUPPORTED_EXCEPTION", message)
}

/// What the platform says of everything that definitions do not do.
pub(super) fn unsupported() -> Refusal {
    refused(
        "The requested operation is not yet supported by this SObject storage type, contact salesforce.com support for \
         more information.",
    )
}
