//! Days, quarters and fiscal years: what the calendar alone decides.
//!
//! Not here: what a date literal covers (`query`), and what time it is (`clock`).

use chrono::{Datelike, Months, NaiveDate};
use sobjects::Date;

/// How the org counts its fiscal years (Setup → Fiscal Year, standard fiscal years only).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FiscalCalendar {
    /// The month in which a fiscal year begins, 1 to 12.
    pub start_month: u32,
    /// Whether a fiscal year is named after the calendar year in which it begins, not the one in which it ends.
    pub named_by_start: bool,
}

impl Default for FiscalCalendar {
    fn default() -> Self {
        Self { start_month: 1, named_by_start: false }
    }
}

impl FiscalCalendar {
    /// The first day of the fiscal year that this day lies in.
    #[must_use]
    pub fn year_start(self, day: Date) -> Date {
        let year = if day.month() < self.start_month { day.year() - 1 } else { day.year() };
        first_of(year, self.start_month)
    }

    /// The first day of the fiscal quarter that this day lies in.
    #[must_use]
    pub fn quarter_start(self, day: Date) -> Date {
        let months_in = (self.month(day) - 1) % 3;
        plus_months(month_start(day), -i64::from(months_in))
    }

    /// The number of the fiscal year.
    #[must_use]
    pub fn year(self, day: Date) -> i32 {
        let start = self.year_start(day).year();
        if self.named_by_start || self.start_month == 1 { start } else { start + 1 }
    }

    /// The fiscal quarter, 1 to 4.
    #[must_use]
    pub fn quarter(self, day: Date) -> u32 {
        (self.month(day) - 1) / 3 + 1
    }

    /// The month within the fiscal year, 1 to 12.
    #[must_use]
    pub fn month(self, day: Date) -> u32 {
        (day.month() + 12 - self.start_month) % 12 + 1
    }
}

/// The first day of the month.
#[must_use]
pub fn month_start(day: Date) -> Date {
    first_of(day.year(), day.month())
}

/// The first day of the calendar quarter.
#[must_use]
pub fn quarter_start(day: Date) -> Date {
    first_of(day.year(), (day.month() - 1) / 3 * 3 + 1)
}

/// The last day of the calendar quarter.
#[must_use]
pub fn quarter_end(day: Date) -> Date {
    plus_days(plus_months(quarter_start(day), 3), -1)
}

/// The first day of the year.
#[must_use]
pub fn year_start(day: Date) -> Date {
    first_of(day.year(), 1)
}

/// A day so many days later, within the years 1 to 9999.
#[must_use]
pub fn plus_days(day: Date, days: i64) -> Date {
    let moved = chrono::TimeDelta::try_days(days).and_then(|delta| day.checked_add_signed(delta));
    clamped(moved, days < 0)
}

/// A day so many months later, within the years 1 to 9999.
#[must_use]
pub fn plus_months(day: Date, months: i64) -> Date {
    let count = Months::new(u32::try_from(months.unsigned_abs()).unwrap_or(u32::MAX));
    let moved = if months < 0 { day.checked_sub_months(count) } else { day.checked_add_months(count) };
    clamped(moved, months < 0)
}

/// Beyond these years dates no longer sort as texts.
fn clamped(day: Option<Date>, backwards: bool) -> Date {
    day.filter(|day| (1..=9999).contains(&day.year())).unwrap_or_else(|| {
        if backwards { first_of(1, 1) } else { NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or_default() }
    })
}

fn first_of(year: i32, month: u32) -> Date {
    NaiveDate::from_ymd_opt(year, month, 1).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        sobjects::temporal::parse_date(text).expect("date")
    }

    #[test]
    fn a_fiscal_year_from_february_is_named_after_the_year_it_ends_in() {
        let fiscal = FiscalCalendar { start_month: 2, named_by_start: false };
        let january = day("2026-01-31");
        assert_eq!((fiscal.year(january), fiscal.quarter(january), fiscal.month(january)), (2026, 4, 12));
        let february = day("2026-02-01");
        assert_eq!((fiscal.year(february), fiscal.quarter(february), fiscal.month(february)), (2027, 1, 1));
        assert_eq!(fiscal.quarter_start(january), day("2025-11-01"));
        assert_eq!(fiscal.year_start(january), day("2025-02-01"));
    }

    #[test]
    fn calendar_quarters_end_on_their_last_day() {
        assert_eq!(quarter_end(day("2026-11-20")), day("2026-12-31"));
        assert_eq!(quarter_end(day("2026-04-01")), day("2026-06-30"));
    }
}
