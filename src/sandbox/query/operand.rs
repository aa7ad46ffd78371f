//! Fields and functions as SQL: what stands on the left of a comparison, in GROUP BY and in ORDER BY.

use sobjects::{Field, FieldType, Object};
use soql::ast::{Argument, Call, Expr, Function};

use super::distance::distance;
use super::scope::{Column, Scope};
use super::sql::constant;
use super::{QueryError, currency};
use crate::sandbox::store::Storage;

/// An expression and what it yields.
#[derive(Debug, Clone)]
pub(super) struct Operand<'c> {
    pub(super) sql: String,
    pub(super) storage: Storage,
    /// Whether the SQL brings the column's collation along.
    pub(super) is_column: bool,
    /// The field whose values it yields; none where a function makes new ones.
    pub(super) field: Option<(&'c Object, &'c Field)>,
}

impl<'c> Operand<'c> {
    pub(super) fn made(sql: String, storage: Storage) -> Self {
        Self { sql, storage, is_column: false, field: None }
    }

    /// The SQL, in which text compares without regard to case.
    pub(super) fn collated(&self) -> String {
        if self.storage == Storage::Text && !self.is_column {
            format!("({} COLLATE FOLDED)", self.sql)
        } else {
            self.sql.clone()
        }
    }

    /// The SQL by which values are told apart: picklist values that differ in their case are different values; other
    /// text is the same without regard to case.
    pub(super) fn group_key(&self) -> String {
        match self.picklist() {
            Some(_) => format!("{} COLLATE BINARY", self.sql),
            None => self.collated(),
        }
    }

    /// A name for error messages.
    pub(super) fn label(&self) -> String {
        self.field.map_or_else(|| self.sql.clone(), |(_, field)| field.name.to_string())
    }

    /// Whether values are ordered as the picklist is.
    pub(super) fn picklist(&self) -> Option<(&'c Object, &'c Field)> {
        self.field.filter(|(_, field)| field.kind == FieldType::Picklist)
    }

    /// SQL that sorts as the platform does: picklists in the picklist's order, text without regard to case.
    pub(super) fn sort_key(&self) -> String {
        match self.picklist() {
            Some((object, field)) => rank(object, field, &self.sql),
            None => self.collated(),
        }
    }
}

impl<'c> From<Column<'c>> for Operand<'c> {
    fn from(column: Column<'c>) -> Self {
        Self {
            // Without its record a checkbox is null, and null means false.
            sql: if column.storage == Storage::Boolean && column.of_parent {
                format!("coalesce({}, 0)", column.sql)
            } else {
                column.sql
            },
            storage: column.storage,
            is_column: column.is_column,
            field: Some((column.object, column.field)),
        }
    }
}

/// The place of a picklist value in its picklist.
fn rank(object: &Object, field: &Field, sql: &str) -> String {
    format!("picklist_rank({}, {}, {sql})", constant(&object.name), constant(&field.name))
}

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
            Function::Format => currency::formatted(scope, argument(call)?),
            Function::ConvertCurrency => currency::converted(scope, argument(call)?),
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
    let value = match call.function {
        Function::Count | Function::CountDistinct => operand(scope, argument(call)?)?,
        _ => currency::aggregated(scope, argument(call)?)?,
    };
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
