//! What date literals and date functions mean, by counting periods instead of computing their borders.

use chrono::{DateTime as Moment, Datelike, NaiveDate, NaiveDateTime, Timelike, Utc};
use chrono_tz::Tz;
use salesforce_revops::soql::ast::{DateLiteral, Function, Period};

/// When fiscal years and weeks begin.
#[derive(Debug, Clone, Copy)]
pub(super) struct Calendar {
    /// A month, from 1.
    pub(super) fiscal: u32,
    /// A day, counted from Monday.
    pub(super) week_start: u8,
}

/// Which day, week, month … this is, counted from some beginning.
fn number(period: Period, day: NaiveDate, calendar: Calendar) -> i64 {
    let days = i64::from(day.num_days_from_ce());
    let months = i64::from(day.year()) * 12 + i64::from(day.month0());
    let fiscal_months = months - i64::from(calendar.fiscal - 1);
    match period {
        Period::Day => days,
        // Day 1 of the common era was a Monday.
        Period::Week => (days - 1 - i64::from(calendar.week_start)).div_euclid(7),
        Period::Month => months,
        Period::Quarter => months.div_euclid(3),
        Period::Year => months.div_euclid(12),
        Period::FiscalQuarter => fiscal_months.div_euclid(3),
        Period::FiscalYear => fiscal_months.div_euclid(12),
    }
}

/// How a day lies to a literal: before it, in it, or behind it. An empty literal has days on both sides only.
pub(super) fn side(
    literal: DateLiteral,
    day: NaiveDate,
    today: NaiveDate,
    calendar: Calendar,
) -> std::cmp::Ordering {
    use std::cmp::Ordering::{Equal, Greater, Less};
    // The first and last period that belong to it, counted from the present one.
    let (period, first, last) = match literal {
        DateLiteral::Last(period) => (period, -1, -1),
        DateLiteral::This(period) => (period, 0, 0),
        DateLiteral::Next(period) => (period, 1, 1),
        DateLiteral::Last90Days => (Period::Day, -90, 0),
        DateLiteral::Next90Days => (Period::Day, 1, 90),
        DateLiteral::LastN(Period::Day, n) => (Period::Day, -i64::from(n), 0),
        DateLiteral::LastN(period, n) => (period, -i64::from(n), -1),
        DateLiteral::NextN(period, n) => (period, 1, i64::from(n)),
        DateLiteral::Ago(period, n) => (period, -i64::from(n), -i64::from(n)),
    };
    let distance = number(period, day, calendar) - number(period, today, calendar);
    if distance < first {
        Less
    } else if distance > last {
        Greater
    } else {
        Equal
    }
}

/// The time in a zone.
pub(super) fn local(millis: i64, zone: Tz) -> NaiveDateTime {
    Moment::<Utc>::from_timestamp_millis(millis).expect("a moment").with_timezone(&zone).naive_local()
}

/// The number that a date function yields.
pub(super) fn part(function: Function, time: NaiveDateTime, calendar: Calendar) -> i64 {
    let fiscal = calendar.fiscal;
    let day = time.date();
    let fiscal_month0 = (i64::from(day.month()) - i64::from(fiscal)).rem_euclid(12);
    match function {
        Function::CalendarYear => day.year().into(),
        Function::CalendarQuarter => i64::from(day.month0()) / 3 + 1,
        Function::CalendarMonth => day.month().into(),
        Function::DayInMonth => day.day().into(),
        Function::DayInYear => day.ordinal().into(),
        // Sunday is the first.
        Function::DayInWeek => i64::from(day.num_days_from_ce()).rem_euclid(7) + 1,
        Function::WeekInMonth => (i64::from(day.day()) + 6) / 7,
        Function::WeekInYear => (i64::from(day.ordinal()) + 6) / 7,
        Function::HourInDay => time.hour().into(),
        Function::FiscalMonth => fiscal_month0 + 1,
        Function::FiscalQuarter => fiscal_month0 / 3 + 1,
        // Named after the calendar year in which it ends.
        Function::FiscalYear => number(Period::FiscalYear, day, calendar) + i64::from(fiscal > 1),
        other => unreachable!("{other:?}"),
    }
}
