//! Amounts in several currencies.
//!
//! An org has several where its snapshots have CurrencyType. There a record's amounts are in its `CurrencyIsoCode`,
//! or in corporate currency where the object has no such field. Elsewhere nothing here changes anything.
//!
//! | behaviour | how sure |
//! | --- | --- |
//! | a plain number is compared with the amount as it stands: `Amount > 5000` finds JPY 5001 | D |
//! | `USD5000` is compared by worth; within IN it does not mix with plain numbers | D; the words of the refusal K |
//! | ORDER BY goes by worth | D |
//! | SUM, AVG, MIN and MAX are in corporate currency | D with GROUP BY or HAVING; without them K |
//! | `convertCurrency` is in the running user's `DefaultCurrencyIsoCode` | D |
//! | each amount is rounded as `store::money` says before it is added | K |
//! | COUNT_DISTINCT counts amounts as they stand | K |
//! | FORMAT: `EUR 1,000.00 (USD 1,086.96)`, without the second where the first is the user's own | K |
//! | an amount in a currency that is not in the object's list, and either form where the org has one currency, are refused | D; the words K |
//!
//! Dated exchange rates (advanced currency management) are not there.

use soql::ast::{CompareOp, Currency, Expr, Function};

use super::QueryError;
use super::literal::number_scaled;
use super::operand::Operand;
use super::scope::Scope;
use super::sql::{Sql, constant, operator};
use crate::sandbox::store::{Storage, is_stored};

/// The corporate currency's code, as SQL.
const CORPORATE: &str = "(SELECT \"IsoCode\" FROM \"CurrencyType\" WHERE \"IsCorporate\" = 1)";

/// A field in the running user's currency.
pub(super) fn converted<'c>(
    scope: &mut Scope<'c>,
    field: &Expr,
    value: Operand<'c>,
) -> Result<Operand<'c>, QueryError> {
    wants_several(scope, Function::ConvertCurrency.name())?;
    let to = of_user(scope);
    exchanged(scope, field, value, &to)
}

/// A field as aggregates take it: in corporate currency.
pub(super) fn aggregated<'c>(
    scope: &mut Scope<'c>,
    field: &Expr,
    value: Operand<'c>,
) -> Result<Operand<'c>, QueryError> {
    exchanged(scope, field, value, CORPORATE)
}

/// The worth of an amount, by which amounts of different currencies compare.
pub(super) fn worth_of(
    scope: &mut Scope<'_>,
    expr: &Expr,
    value: &Operand<'_>,
) -> Result<Option<String>, QueryError> {
    let Some(scale) = scale(scope, value) else { return Ok(None) };
    Ok(Some(worth(&value.sql, scale, &code(scope, expr)?)))
}

/// A value as FORMAT shows it: an amount with its currency, and what it is in the user's.
pub(super) fn formatted<'c>(
    scope: &mut Scope<'c>,
    expr: &Expr,
    value: Operand<'c>,
) -> Result<Operand<'c>, QueryError> {
    let Some(scale) = scale(scope, &value) else { return Ok(value) };
    let own = code(scope, expr)?;
    let mut sql = text(&value.sql, scale, &own);
    if matches!(expr, Expr::Field(_)) {
        let users = of_user(scope);
        let inner = exchanged(scope, expr, value.clone(), &users)?;
        let inner = text(&inner.sql, scale, &users);
        sql = format!("{sql} || CASE WHEN {own} = {users} THEN '' ELSE ' (' || {inner} || ')' END");
    }
    Ok(Operand { sql, storage: Storage::Text, is_column: false, ..value })
}

/// A comparison with an amount such as `USD5000`.
pub(super) fn compare(
    scope: &mut Scope<'_>,
    expr: &Expr,
    left: &Operand<'_>,
    op: CompareOp,
    amount: &Currency,
) -> Result<Sql, QueryError> {
    wants_several(scope, &format!("{}{}", amount.code(), amount.amount()))?;
    let expected = "number and should not be enclosed in quotes";
    let wrong = || QueryError::Literal { field: left.label(), expected };
    let known = left.field.and_then(|(object, _)| object.field("CurrencyIsoCode"));
    if known.is_some_and(|field| field.picklist_value(amount.code()).is_none()) {
        return Err(QueryError::malformed(format!("Invalid currency ISO code: {}", amount.code())));
    }
    let units = number_scaled(amount.amount(), 0).ok_or_else(wrong)?;
    let left = worth_of(scope, expr, left)?.ok_or_else(wrong)?;
    let right = worth("?", 0, &constant(amount.code()));
    Ok(Sql::with(format!("{left} {} {right}", operator(op)), units))
}

/// The refusal of a list of which only some have a currency.
pub(super) fn mixed() -> QueryError {
    QueryError::malformed("cannot mix currency literals and other values in an IN list")
}

/// Refuses what only an org with several currencies can answer.
fn wants_several(scope: &Scope<'_>, what: &str) -> Result<(), QueryError> {
    if has_several(scope) {
        return Ok(());
    }
    Err(QueryError::malformed(format!(
        "{what} requires that multiple currencies are enabled in the organization"
    )))
}

fn has_several(scope: &Scope<'_>) -> bool {
    scope.context.everything(scope.catalog).object("CurrencyType").is_some_and(is_stored)
}

/// The decimals of an amount whose currency matters.
fn scale(scope: &Scope<'_>, value: &Operand<'_>) -> Option<u32> {
    match value.storage {
        Storage::Money(scale) if has_several(scope) => Some(scale),
        _ => None,
    }
}

/// The code of the currency that the amounts of an expression are in, as SQL.
fn code(scope: &mut Scope<'_>, expr: &Expr) -> Result<String, QueryError> {
    match expr {
        Expr::Call(call) if call.function == Function::ConvertCurrency => Ok(of_user(scope)),
        Expr::Call(_) => Ok(CORPORATE.to_owned()),
        Expr::Field(path) => {
            let (place, _) = scope.place(path)?;
            match place.object().field("CurrencyIsoCode") {
                Some(field) => Ok(scope.field_at(&place, &field.name)?.sql),
                None => Ok(CORPORATE.to_owned()),
            }
        }
    }
}

/// The code of the running user's currency, as SQL.
fn of_user(scope: &Scope<'_>) -> String {
    let object = scope.context.everything(scope.catalog).object("User");
    let field = object.and_then(|object| object.field("DefaultCurrencyIsoCode"));
    match (scope.context.user, field) {
        (Some(user), Some(field)) => {
            let user = constant(user.as_str());
            format!("coalesce((SELECT \"{}\" FROM \"User\" WHERE \"Id\" = {user}), {CORPORATE})", field.name)
        }
        _ => CORPORATE.to_owned(),
    }
}

/// The amounts of a field in the currency of this code; everything else as it is.
fn exchanged<'c>(
    scope: &mut Scope<'c>,
    field: &Expr,
    value: Operand<'c>,
    to: &str,
) -> Result<Operand<'c>, QueryError> {
    let Some(scale) = scale(scope, &value) else { return Ok(value) };
    let from = code(scope, field)?;
    let (rate, new_rate, decimals) = (rate(&from), rate(to), decimals(to));
    let sql = format!("exchanged({}, {scale}, {rate}, {new_rate}, {decimals})", value.sql);
    Ok(Operand { sql, is_column: false, ..value })
}

fn worth(units: &str, scale: u32, code: &str) -> String {
    format!("worth({units}, {scale}, {})", rate(code))
}

fn text(units: &str, scale: u32, code: &str) -> String {
    format!("amount_text({code}, {units}, {scale}, {})", decimals(code))
}

fn rate(code: &str) -> String {
    of_currency("ConversionRate", code, 1)
}

fn decimals(code: &str) -> String {
    of_currency("DecimalPlaces", code, 2)
}

fn of_currency(field: &str, code: &str, otherwise: u8) -> String {
    format!("coalesce((SELECT \"{field}\" FROM \"CurrencyType\" WHERE \"IsoCode\" = {code}), {otherwise})")
}
