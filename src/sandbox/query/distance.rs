//! DISTANCE between a place and a point.

use sobjects::{Field, FieldType};
use soql::ast::{Argument, Call, Expr, Function, Value};

use super::QueryError;
use super::operand::Operand;
use super::scope::Scope;
use crate::sandbox::store::Storage;

const MILES_PER_KM: f64 = 0.621_371_192;

/// `DISTANCE(Place__c, GEOLOCATION(37.8, -122.4), 'mi')`
pub(super) fn distance<'c>(scope: &mut Scope<'c>, call: &Call) -> Result<Operand<'c>, QueryError> {
    let wrong = || QueryError::malformed("DISTANCE takes two places and a unit, 'mi' or 'km'");
    let [Argument::Expr(from), Argument::Expr(to), Argument::Value(unit)] = call.arguments.as_slice() else {
        return Err(wrong());
    };
    let factor = match &unit.node {
        Value::String(unit) if unit.eq_ignore_ascii_case("km") => 1.0,
        Value::String(unit) if unit.eq_ignore_ascii_case("mi") => MILES_PER_KM,
        _ => return Err(wrong()),
    };
    let (from, to) = (point(scope, from)?, point(scope, to)?);
    Ok(Operand::made(format!("(distance_km({from}, {to}) * {factor:?})"), Storage::Real))
}

/// Latitude and longitude, as SQL.
fn point(scope: &mut Scope<'_>, expr: &Expr) -> Result<String, QueryError> {
    match expr {
        Expr::Field(path) => {
            let (place, name) = scope.place(path)?;
            let part = |wanted: &str| {
                let is_part = |field: &&Field| {
                    field.compound.as_deref().is_some_and(|compound| compound.eq_ignore_ascii_case(&name))
                        && field.kind == FieldType::Double
                        && field.name.contains(wanted)
                };
                let part = place.object().fields.iter().find(is_part);
                let part = part
                    .ok_or_else(|| QueryError::malformed(format!("DISTANCE cannot measure from {name}")))?;
                Ok::<_, QueryError>(scope.field_at(&place, &part.name)?.sql)
            };
            Ok(format!("{}, {}", part("Latitude")?, part("Longitude")?))
        }
        Expr::Call(call) if call.function == Function::Geolocation => {
            let numbers: Option<Vec<String>> = call.arguments.iter().map(number).collect();
            match numbers.as_deref() {
                Some([latitude, longitude]) => Ok(format!("{latitude}, {longitude}")),
                _ => Err(QueryError::malformed("GEOLOCATION takes two numbers")),
            }
        }
        Expr::Call(_) => Err(QueryError::malformed("DISTANCE takes places")),
    }
}

/// A number that went through `f64`, so that nothing but a number reaches the SQL.
fn number(argument: &Argument) -> Option<String> {
    match argument {
        Argument::Value(literal) => match &literal.node {
            Value::Number(number) => {
                let number: f64 = number.as_str().parse().ok()?;
                number.is_finite().then(|| format!("{number:?}"))
            }
            _ => None,
        },
        Argument::Expr(_) => None,
    }
}
