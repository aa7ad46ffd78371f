//! Date functions, as the SQL function `date_part(name, value, zone, fiscal start month, named by start)`.
//!
//! The value is a stored date or date-time. Source: "Date Functions" in the SOQL and SOSL Reference.

use chrono::{DateTime as Moment, Datelike, NaiveDateTime, NaiveTime, Timelike, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::{Value, ValueRef};
use sobjects::temporal::parse_date;

use crate::sandbox::calendar::FiscalCalendar;

/// Teaches a connection the function `date_part`.
pub(super) fn register(connection: &Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("date_part", 5, flags, |context| {
        let zone = context.get_raw(2).as_str().ok().and_then(|name| name.parse().ok()).unwrap_or(Tz::UTC);
        let Some(local) = local(context.get_raw(1), zone) else { return Ok(Value::Null) };
        let fiscal = FiscalCalendar { start_month: context.get(3)?, named_by_start: context.get(4)? };
        Ok(part(context.get_raw(0).as_str().unwrap_or_default(), local, fiscal))
    })
}

fn local(value: ValueRef<'_>, zone: Tz) -> Option<NaiveDateTime> {
    match value {
        ValueRef::Text(text) => {
            Some(parse_date(std::str::from_utf8(text).ok()?).ok()?.and_time(NaiveTime::default()))
        }
        ValueRef::Integer(millis) => {
            Some(Moment::<Utc>::from_timestamp_millis(millis)?.with_timezone(&zone).naive_local())
        }
        _ => None,
    }
}

fn part(name: &str, local: NaiveDateTime, fiscal: FiscalCalendar) -> Value {
    let day = local.date();
    let number = match name {
        "CALENDAR_MONTH" => day.month(),
        "CALENDAR_QUARTER" => (day.month() - 1) / 3 + 1,
        "CALENDAR_YEAR" => return Value::Integer(day.year().into()),
        "DAY_IN_MONTH" => day.day(),
        // Sunday is 1.
        "DAY_IN_WEEK" => day.weekday().number_from_sunday(),
        "DAY_IN_YEAR" => day.ordinal(),
        "DAY_ONLY" => return Value::Text(day.to_string()),
        "FISCAL_MONTH" => fiscal.month(day),
        "FISCAL_QUARTER" => fiscal.quarter(day),
        "FISCAL_YEAR" => return Value::Integer(fiscal.year(day).into()),
        "HOUR_IN_DAY" => local.hour(),
        // Weeks count from the first of the month or year, whatever weekday that is.
        "WEEK_IN_MONTH" => day.day0() / 7 + 1,
        "WEEK_IN_YEAR" => day.ordinal0() / 7 + 1,
        _ => return Value::Null,
    };
    Value::Integer(number.into())
}
