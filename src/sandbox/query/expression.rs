//! Fields and functions as SQL: what stands on the left of a comparison, in GROUP BY and in ORDER BY.

use soql::ast::{Argument, Call, Expr, Function};

use super::distance::distance;
use super::operand::Operand;
use super::scope::Scope;
use super::sql::constant;
use super::{QueryError, currency};
use crate::sandbox::store::Storage;

/// A field, date function or aggregate.
pub(super) fn operand<'c>(scope: &mut Scope<'c>, expr: &Expr) -> Result<Operand<'c>, QueryError> {
    match expr {
        Expr::Field(path) => Ok(scope.column(path)?.into()),
        Expr::Call(call) if call.function.is_aggregate() => aggregate(scope, call),
        Expr::Call(call) if call.function.is_date_part() => date_part(scope, call),
        Expr::Call(call) if call.function == Function::Distance => distance(scope, call),
        Expr::Call(call) => match call.function {
            // Values stay as they are; labels and formats belong to the output.
            Function::ToLabel => operand(scope, argument(call)?),
            // … but for amounts of which records tell the currency.
            Function::Format => {
                let shown = argument(call)?;
                let value = operand(scope, shown)?;
                currency::formatted(scope, shown, value)
            }
            Function::ConvertCurrency => {
                let field = argument(call)?;
                let value = operand(scope, field)?;
                currency::converted(scope, field, value)
            }
            other => Err(QueryError::malformed(format!("{} cannot stand here", other.name()))),
        },
    }
}

/// The only argument of a function.
pub(super) fn argument(call: &Call) -> Result<&Expr, QueryError> {
    match call.arguments.as_slice() {
        [Argument::Expr(expr)] => Ok(expr),
        _ => Err(QueryError::malformed(format!("{} takes one field", call.function.name()))),
    }
}

fn date_part<'c>(scope: &mut Scope<'c>, call: &Call) -> Result<Operand<'c>, QueryError> {
    let inner = argument(call)?;
    // Date functions count in UTC; only convertTimezone() makes them count in the user's time zone.
    let (inner, zone) = match inner {
        Expr::Call(converted) if converted.function == Function::ConvertTimezone => {
            (argument(converted)?, scope.context.zone.name())
        }
        other => (other, "UTC"),
    };
    let value = operand(scope, inner)?;
    if !matches!(value.storage, Storage::Date | Storage::DateTime) {
        return Err(QueryError::Literal { field: value.label(), expected: "date or dateTime" });
    }
    let fiscal = scope.context.fiscal;
    let storage = if call.function == Function::DayOnly { Storage::Date } else { Storage::Integer };
    let name = constant(call.function.name());
    let zone = constant(zone);
    let sql = format!(
        "date_part({name}, {}, {zone}, {}, {})",
        value.sql,
        fiscal.start_month,
        i32::from(fiscal.named_by_start)
    );
    Ok(Operand::made(sql, storage))
}

fn aggregate<'c>(scope: &mut Scope<'c>, call: &Call) -> Result<Operand<'c>, QueryError> {
    if call.arguments.is_empty() {
        return Ok(Operand::made("count(*)".to_owned(), Storage::Integer));
    }
    let field = argument(call)?;
    let mut value = operand(scope, field)?;
    if !matches!(call.function, Function::Count | Function::CountDistinct) {
        value = currency::aggregated(scope, field, value)?;
    }
    let sql = |function: &str| format!("{function}({})", value.sql);
    Ok(match call.function {
        Function::Count => Operand::made(sql("count"), Storage::Integer),
        Function::CountDistinct => {
            Operand::made(format!("count(DISTINCT {})", value.group_key()), Storage::Integer)
        }
        Function::Sum => Operand::made(sql("exact_sum"), value.storage),
        Function::Avg => {
            let scale = match value.storage {
                Storage::Money(scale) => scale,
                _ => 0,
            };
            Operand::made(format!("exact_avg({}, {scale})", value.sql), Storage::Real)
        }
        function => {
            let name = if function == Function::Min { "min" } else { "max" };
            let mut made = Operand::made(format!("{name}({})", value.sort_key()), value.storage);
            made.field = value.field;
            // The least value of a picklist is the first one in its order.
            if let Some((object, field)) = value.picklist() {
                made.sql = format!(
                    "picklist_value({}, {}, {})",
                    constant(&object.name),
                    constant(&field.name),
                    made.sql
                );
            }
            made
        }
    })
}
