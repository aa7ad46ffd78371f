//! Date literals: ranges of days that are named relative to today.
//!
//! Not here: which days they cover, which depends on the user's time zone, locale and fiscal year.

use std::fmt;

/// A date literal such as `TODAY`, `THIS_FISCAL_QUARTER` or `LAST_N_DAYS:7`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateLiteral {
    /// `YESTERDAY`, `LAST_WEEK`, …
    Last(Period),
    /// `TODAY`, `THIS_WEEK`, …
    This(Period),
    /// `TOMORROW`, `NEXT_WEEK`, …
    Next(Period),
    /// `LAST_90_DAYS`
    Last90Days,
    /// `NEXT_90_DAYS`
    Next90Days,
    /// `LAST_N_DAYS:n`, …
    LastN(Period, u32),
    /// `NEXT_N_DAYS:n`, …
    NextN(Period, u32),
    /// `N_DAYS_AGO:n`, …
    Ago(Period, u32),
}

/// The length of time that a date literal counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is named as SOQL names it")]
pub enum Period {
    Day,
    Week,
    Month,
    Quarter,
    Year,
    FiscalQuarter,
    FiscalYear,
}

impl Period {
    /// All periods with their names in SOQL.
    pub const ALL: [(Self, &'static str); 7] = [
        (Self::Day, "DAY"),
        (Self::Week, "WEEK"),
        (Self::Month, "MONTH"),
        (Self::Quarter, "QUARTER"),
        (Self::Year, "YEAR"),
        (Self::FiscalQuarter, "FISCAL_QUARTER"),
        (Self::FiscalYear, "FISCAL_YEAR"),
    ];

    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(period, _)| *period == self).map_or("", |(_, name)| name)
    }

    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(period, _)| *period)
    }

    fn named_plural(name: &str) -> Option<Self> {
        name.strip_suffix('S').and_then(Self::named)
    }
}

/// A name that stands for a date literal, before its number is known.
#[derive(Debug, Clone, Copy)]
pub(crate) enum DateName {
    /// A whole literal.
    Plain(DateLiteral),
    /// A literal that wants `:n`.
    Counted(fn(Period, u32) -> DateLiteral, Period),
}

impl DateName {
    /// Recognises the name of a date literal; case does not count.
    pub(crate) fn named(name: &str) -> Option<Self> {
        // The longest has 22 characters; names of fields, which are far more common, stop here.
        if name.len() > 24 {
            return None;
        }
        let upper = name.to_ascii_uppercase();
        let plain = |literal| Some(Self::Plain(literal));
        let of_day = match upper.as_str() {
            "YESTERDAY" => plain(DateLiteral::Last(Period::Day)),
            "TODAY" => plain(DateLiteral::This(Period::Day)),
            "TOMORROW" => plain(DateLiteral::Next(Period::Day)),
            "LAST_90_DAYS" => plain(DateLiteral::Last90Days),
            "NEXT_90_DAYS" => plain(DateLiteral::Next90Days),
            _ => None,
        };
        let counted = |name: &str, make| Period::named_plural(name).map(|period| Self::Counted(make, period));
        let of_period = |name: &str, make: fn(Period) -> DateLiteral| {
            Period::named(name)
                .filter(|period| *period != Period::Day)
                .map(|period| Self::Plain(make(period)))
        };
        of_day
            .or_else(|| counted(upper.strip_prefix("LAST_N_")?, DateLiteral::LastN))
            .or_else(|| counted(upper.strip_prefix("NEXT_N_")?, DateLiteral::NextN))
            .or_else(|| counted(upper.strip_prefix("N_")?.strip_suffix("_AGO")?, DateLiteral::Ago))
            .or_else(|| of_period(upper.strip_prefix("LAST_")?, DateLiteral::Last))
            .or_else(|| of_period(upper.strip_prefix("THIS_")?, DateLiteral::This))
            .or_else(|| of_period(upper.strip_prefix("NEXT_")?, DateLiteral::Next))
    }
}

impl fmt::Display for DateLiteral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Last(Period::Day) => f.write_str("YESTERDAY"),
            Self::This(Period::Day) => f.write_str("TODAY"),
            Self::Next(Period::Day) => f.write_str("TOMORROW"),
            Self::Last(period) => write!(f, "LAST_{}", period.name()),
            Self::This(period) => write!(f, "THIS_{}", period.name()),
            Self::Next(period) => write!(f, "NEXT_{}", period.name()),
            Self::Last90Days => f.write_str("LAST_90_DAYS"),
            Self::Next90Days => f.write_str("NEXT_90_DAYS"),
            Self::LastN(period, n) => write!(f, "LAST_N_{}S:{n}", period.name()),
            Self::NextN(period, n) => write!(f, "NEXT_N_{}S:{n}", period.name()),
            Self::Ago(period, n) => write!(f, "N_{}S_AGO:{n}", period.name()),
        }
    }
}
