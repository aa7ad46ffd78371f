//! Dates, date-times, times.

use chrono::{DateTime, Datelike, Months, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use sobjects::temporal::parse_date;

use super::Function;
use crate::sandbox::formula::eval::{Evaluation, Failure};
use crate::sandbox::formula::tree::Expr;
use crate::sandbox::formula::value::Value;

type Answer = Result<Value, Failure>;

pub(super) const FUNCTIONS: &[Function] = &[
    Function { name: "TODAY", takes: 0..=0, run: |e, _| Ok(Value::Date(e.moment.today())) },
    Function { name: "NOW", takes: 0..=0, run: |e, _| Ok(Value::DateTime(e.moment.now)) },
    Function {
        name: "TIMENOW",
        takes: 0..=0,
        run: |e, _| Ok(Value::Time(e.moment.now.with_timezone(&e.moment.zone).time())),
    },
    Function { name: "DATE", takes: 3..=3, run: date },
    Function { name: "DATEVALUE", takes: 1..=1, run: date_value },
    Function { name: "DATETIMEVALUE", takes: 1..=1, run: date_time_value },
    Function { name: "TIMEVALUE", takes: 1..=1, run: time_value },
    Function { name: "YEAR", takes: 1..=1, run: |e, a| of_day(e, a, |day| day.year().into()) },
    Function { name: "MONTH", takes: 1..=1, run: |e, a| of_day(e, a, |day| day.month().into()) },
    Function { name: "DAY", takes: 1..=1, run: |e, a| of_day(e, a, |day| day.day().into()) },
    // Sunday is 1.
    Function {
        name: "WEEKDAY",
        takes: 1..=1,
        run: |e, a| of_day(e, a, |day| day.weekday().number_from_sunday().into()),
    },
    Function { name: "DAYOFYEAR", takes: 1..=1, run: |e, a| of_day(e, a, |day| day.ordinal().into()) },
    Function { name: "HOUR", takes: 1..=1, run: |e, a| of_time(e, a, |time| time.hour().into()) },
    Function { name: "MINUTE", takes: 1..=1, run: |e, a| of_time(e, a, |time| time.minute().into()) },
    Function { name: "SECOND", takes: 1..=1, run: |e, a| of_time(e, a, |time| time.second().into()) },
    Function { name: "ADDMONTHS", takes: 2..=2, run: add_months },
];

fn date(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let part = |at| e.number(arguments, at);
    let (Some(year), Some(month), Some(day)) = (part(0)?, part(1)?, part(2)?) else {
        return Ok(Value::Blank);
    };
    let whole = |number: Decimal| number.trunc().to_u32();
    year.trunc()
        .to_i32()
        .zip(whole(month))
        .zip(whole(day))
        .and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year, month, day))
        .map(Value::Date)
        .ok_or_else(|| Failure("there is no such day".to_owned()))
}

fn date_value(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    match e.any(arguments, 0)? {
        Value::DateTime(moment) => Ok(Value::Date(moment.with_timezone(&e.moment.zone).date_naive())),
        day @ (Value::Date(_) | Value::Blank) => Ok(day),
        Value::Text(text) if text.is_empty() => Ok(Value::Blank),
        Value::Text(text) => {
            parse_date(&text).map(Value::Date).map_err(|_| Failure(format!("{text} is no date")))
        }
        other => Err(Failure::wrong("a date-time or text", &other)),
    }
}

/// `2026-06-30 17:30:00`, in UTC.
fn date_time_value(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    match e.any(arguments, 0)? {
        moment @ (Value::DateTime(_) | Value::Blank) => Ok(moment),
        Value::Date(day) => Ok(moment(day.and_time(NaiveTime::MIN))),
        Value::Text(text) if text.is_empty() => Ok(Value::Blank),
        Value::Text(text) => NaiveDateTime::parse_from_str(text.trim_end_matches('Z'), "%Y-%m-%d %H:%M:%S")
            .map(moment)
            .map_err(|_| Failure(format!("{text} is no date-time"))),
        other => Err(Failure::wrong("a date or text", &other)),
    }
}

fn moment(local: NaiveDateTime) -> Value {
    Value::DateTime(DateTime::<Utc>::from_naive_utc_and_offset(local, Utc))
}

fn time_value(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    match e.any(arguments, 0)? {
        time @ (Value::Time(_) | Value::Blank) => Ok(time),
        Value::DateTime(moment) => Ok(Value::Time(moment.with_timezone(&e.moment.zone).time())),
        Value::Text(text) => NaiveTime::parse_from_str(&text, "%H:%M:%S%.f")
            .map(Value::Time)
            .map_err(|_| Failure(format!("{text} is no time"))),
        other => Err(Failure::wrong("a date-time or text", &other)),
    }
}

fn of_day(e: &Evaluation<'_>, arguments: &[Expr], part: fn(NaiveDate) -> Decimal) -> Answer {
    match e.any(arguments, 0)? {
        Value::Date(day) => Ok(Value::Number(part(day))),
        Value::Blank => Ok(Value::Blank),
        other => Err(Failure::wrong("a date", &other)),
    }
}

fn of_time(e: &Evaluation<'_>, arguments: &[Expr], part: fn(NaiveTime) -> Decimal) -> Answer {
    match e.any(arguments, 0)? {
        Value::Time(time) => Ok(Value::Number(part(time))),
        Value::Blank => Ok(Value::Blank),
        other => Err(Failure::wrong("a time", &other)),
    }
}

/// The last day of a month stays a last day.
fn add_months(e: &Evaluation<'_>, arguments: &[Expr]) -> Answer {
    let day = e.any(arguments, 0)?;
    let months = e.number(arguments, 1)?.and_then(|months| months.trunc().to_i32()).unwrap_or_default();
    match day {
        Value::Date(day) => later(day, months).map(Value::Date),
        Value::DateTime(at) => later(at.date_naive(), months).map(|day| moment(day.and_time(at.time()))),
        Value::Blank => return Ok(Value::Blank),
        other => return Err(Failure::wrong("a date", &other)),
    }
    .ok_or_else(|| Failure("there is no such day".to_owned()))
}

fn later(day: NaiveDate, months: i32) -> Option<NaiveDate> {
    let shift = |day: NaiveDate| {
        let count = Months::new(months.unsigned_abs());
        if months < 0 { day.checked_sub_months(count) } else { day.checked_add_months(count) }
    };
    let next = day.succ_opt()?;
    // From the last of a month to the last of another, by way of the first of the month after.
    if next.day() == 1 { shift(next)?.pred_opt() } else { shift(day) }
}
