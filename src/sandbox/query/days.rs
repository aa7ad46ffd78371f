//! The days that a date literal covers.
//!
//! Source: "Date Formats and Date Literals" in the SOQL and SOSL Reference. Two choices where it contradicts
//! itself: LAST_N_DAYS:n begins n days before today and ends with today, and LAST_N_YEARS:n covers the n whole
//! years before this one.

use chrono::{Datelike, Weekday};
use sobjects::Date;
use soql::ast::{DateLiteral, Period};

use crate::sandbox::calendar::{self, FiscalCalendar, plus_days, plus_months};

/// Days from the first up to, not including, the second.
pub(super) type Days = (Date, Date);

/// The days of a literal, seen from today.
pub(super) fn of(literal: DateLiteral, today: Date, fiscal: FiscalCalendar, week_start: Weekday) -> Days {
    let start = |period, shift: i64| shifted(start_of(period, today, fiscal, week_start), period, shift);
    let tomorrow = plus_days(today, 1);
    match literal {
        DateLiteral::Last(period) => (start(period, -1), start(period, 0)),
        DateLiteral::This(period) => (start(period, 0), start(period, 1)),
        DateLiteral::Next(period) => (start(period, 1), start(period, 2)),
        DateLiteral::Last90Days => (plus_days(today, -90), tomorrow),
        DateLiteral::Next90Days => (tomorrow, plus_days(tomorrow, 90)),
        DateLiteral::LastN(Period::Day, n) => (plus_days(today, -i64::from(n)), tomorrow),
        DateLiteral::LastN(period, n) => (start(period, -i64::from(n)), start(period, 0)),
        DateLiteral::NextN(period, n) => (start(period, 1), start(period, 1 + i64::from(n))),
        DateLiteral::Ago(period, n) => (start(period, -i64::from(n)), start(period, 1 - i64::from(n))),
    }
}

fn start_of(period: Period, day: Date, fiscal: FiscalCalendar, week_start: Weekday) -> Date {
    match period {
        Period::Day => day,
        Period::Week => plus_days(day, -i64::from(day.weekday().days_since(week_start))),
        Period::Month => calendar::month_start(day),
        Period::Quarter => calendar::quarter_start(day),
        Period::Year => calendar::year_start(day),
        Period::FiscalQuarter => fiscal.quarter_start(day),
        Period::FiscalYear => fiscal.year_start(day),
    }
}

fn shifted(start: Date, period: Period, count: i64) -> Date {
    match period {
        Period::Day => plus_days(start, count),
        Period::Week => plus_days(start, 7 * count),
        Period::Month => plus_months(start, count),
        Period::Quarter | Period::FiscalQuarter => plus_months(start, 3 * count),
        Period::Year | Period::FiscalYear => plus_months(start, 12 * count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days_in(literal: DateLiteral, week_start: Weekday) -> String {
        let today = sobjects::temporal::parse_date("2026-11-20").expect("date");
        let fiscal = FiscalCalendar { start_month: 2, named_by_start: false };
        let (first, end) = of(literal, today, fiscal, week_start);
        format!("{first} {}", plus_days(end, -1))
    }

    fn days(literal: DateLiteral) -> String {
        days_in(literal, Weekday::Sun)
    }

    #[test]
    fn weeks_begin_on_the_day_of_the_locale() {
        let week = DateLiteral::This(Period::Week);
        assert_eq!(days_in(week, Weekday::Mon), "2026-11-16 2026-11-22");
        assert_eq!(days_in(week, Weekday::Sat), "2026-11-14 2026-11-20");
        assert_eq!(days_in(DateLiteral::LastN(Period::Week, 2), Weekday::Mon), "2026-11-02 2026-11-15");
    }

    #[test]
    fn literals_cover_the_documented_days() {
        use DateLiteral::{Ago, Last, Last90Days, LastN, Next, Next90Days, NextN, This};
        for (literal, expected) in [
            (Last(Period::Day), "2026-11-19 2026-11-19"),
            (This(Period::Day), "2026-11-20 2026-11-20"),
            (Next(Period::Day), "2026-11-21 2026-11-21"),
            (This(Period::Week), "2026-11-15 2026-11-21"),
            (Last(Period::Month), "2026-10-01 2026-10-31"),
            (Next(Period::Quarter), "2027-01-01 2027-03-31"),
            (This(Period::FiscalQuarter), "2026-11-01 2027-01-31"),
            (This(Period::FiscalYear), "2026-02-01 2027-01-31"),
            (Last90Days, "2026-08-22 2026-11-20"),
            (Next90Days, "2026-11-21 2027-02-18"),
            (LastN(Period::Day, 7), "2026-11-13 2026-11-20"),
            (NextN(Period::Day, 7), "2026-11-21 2026-11-27"),
            (LastN(Period::Month, 2), "2026-09-01 2026-10-31"),
            (NextN(Period::Year, 1), "2027-01-01 2027-12-31"),
            (Ago(Period::Day, 30), "2026-10-21 2026-10-21"),
            (Ago(Period::Quarter, 2), "2026-04-01 2026-06-30"),
            (LastN(Period::Year, 2), "2024-01-01 2025-12-31"),
        ] {
            assert_eq!(days(literal), expected, "{literal}");
        }
    }

    #[test]
    fn a_number_of_days_beyond_all_calendars_does_no_harm() {
        days(DateLiteral::LastN(Period::Year, u32::MAX));
        days(DateLiteral::NextN(Period::Day, u32::MAX));
    }
}
