//! The currency of a record's amounts, and the currencies themselves, in an org that has several.
//!
//! | behaviour | how sure, in the letters of `rest` |
//! | --- | --- |
//! | a new record is in the running user's currency where none is given | D |
//! | only an active currency can be given; others are refused as a restricted picklist refuses values | D; of one that was switched off, and that describes still list it, K |
//! | a new currency exchanges the amounts of the record, but for those that are given along with it | C |
//! | `PrevAmount` of a history row stays in the currency that it was in | K |
//! | a rate is above zero, the corporate currency's is 1: `INVALID_CURRENCY_CONV_RATE`, `INVALID_CURRENCY_CORP_RATE` | D; the words K |
//! | which currency is the corporate one cannot be written | K |

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use serde_json::{Value, json};
use sobjects::catalog::Flags;
use sobjects::{FieldType, Object};

use super::Saver;
use super::value::bad_value;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::store::{Row, decimal, exchange};

/// What a record's amounts are in.
const CODE: &str = "CurrencyIsoCode";
/// What a user works in.
const DEFAULT: &str = "DefaultCurrencyIsoCode";
const TYPE: &str = "CurrencyType";

/// Puts a new record into the running user's currency, where nothing else is said.
pub(super) fn fill(saver: &Saver<'_, '_>, object: &Object, row: &mut Row) -> Result<(), Refusal> {
    for name in [CODE, DEFAULT] {
        if object.field(name).is_some() && row.get(name).is_none_or(Value::is_null) {
            row.insert(name.to_owned(), own(saver)?);
        }
    }
    Ok(())
}

/// Refuses what is not an active currency, and a currency that makes no sense.
pub(super) fn check(
    saver: &Saver<'_, '_>,
    object: &Object,
    given: &Row,
    record: &Row,
) -> Result<(), Refusal> {
    if object.name == TYPE {
        return check_rate(record);
    }
    for field in [CODE, DEFAULT].iter().filter_map(|name| object.field(name)) {
        let Some(code) = given.get(&*field.name).filter(|code| !code.is_null()) else { continue };
        let is_active =
            currency(saver, code)?.is_none_or(|row| row.get("IsActive") == Some(&Value::Bool(true)));
        if !is_active {
            return Err(bad_value(field, code.as_str().unwrap_or_default()));
        }
    }
    Ok(())
}

/// Exchanges the amounts of a record whose currency changes; those that are given are in the new one already.
pub(super) fn follow(
    saver: &Saver<'_, '_>,
    object: &Object,
    given: &Row,
    before: &Row,
    record: &mut Row,
) -> Result<(), Refusal> {
    let code = |row: &Row| row.get(CODE).cloned().unwrap_or_default();
    if code(before) == code(record) {
        return Ok(());
    }
    let (Some(old), Some(new)) = (currency(saver, &code(before))?, currency(saver, &code(record))?) else {
        return Ok(());
    };
    let places = new.get("DecimalPlaces").and_then(decimal).and_then(|places| places.to_u32()).unwrap_or(2);
    let amounts = object.fields.iter().filter(|field| {
        field.kind == FieldType::Currency && !field.is(Flags::CALCULATED) && !given.contains_key(&*field.name)
    });
    for field in amounts {
        let exchanged = record
            .get(&*field.name)
            .and_then(decimal)
            .and_then(|amount| exchange(amount, rate(&old)?, rate(&new)?, places.min(field.scale)));
        if let Some(amount) = exchanged {
            record.insert(field.name.to_string(), json!(amount.normalize().to_string()));
        }
    }
    Ok(())
}

fn check_rate(record: &Row) -> Result<(), Refusal> {
    let Some(rate) = rate(record) else {
        let message = "Conversion Rate: the conversion rate must be greater than zero";
        return Err(Refusal::save("INVALID_CURRENCY_CONV_RATE", message, ["ConversionRate"]));
    };
    if record.get("IsCorporate") == Some(&Value::Bool(true)) && rate != Decimal::ONE {
        let message = "Conversion Rate: the conversion rate of the corporate currency is 1";
        return Err(Refusal::save("INVALID_CURRENCY_CORP_RATE", message, ["ConversionRate"]));
    }
    Ok(())
}

fn rate(currency: &Row) -> Option<Decimal> {
    currency.get("ConversionRate").and_then(decimal).filter(|rate| *rate > Decimal::ZERO)
}

/// The running user's currency, else the corporate one.
fn own(saver: &Saver<'_, '_>) -> Result<Value, Refusal> {
    if saver.catalog.object("User").is_some_and(|user| user.field(DEFAULT).is_some()) {
        let user = saver.tx.get("User", &saver.user)?.unwrap_or_default();
        if let Some(code) = user.get(DEFAULT).filter(|code| !code.is_null()) {
            return Ok(code.clone());
        }
    }
    let corporate = find(saver, "IsCorporate", &json!(true))?;
    Ok(corporate.and_then(|currency| currency.get("IsoCode").cloned()).unwrap_or_default())
}

/// The currency of this code.
fn currency(saver: &Saver<'_, '_>, code: &Value) -> Result<Option<Row>, Refusal> {
    find(saver, "IsoCode", code)
}

fn find(saver: &Saver<'_, '_>, field: &str, value: &Value) -> Result<Option<Row>, Refusal> {
    if saver.catalog.object(TYPE).is_none() {
        return Ok(None);
    }
    match saver.tx.find(TYPE, field, value)?.first() {
        Some(id) => Ok(saver.tx.get(TYPE, id)?),
        None => Ok(None),
    }
}
