//! The functions of SOQL.

/// A function that a query may call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each is named as SOQL names it")]
pub enum Function {
    Count,
    CountDistinct,
    Avg,
    Sum,
    Min,
    Max,
    Grouping,
    ToLabel,
    Format,
    ConvertCurrency,
    ConvertTimezone,
    Distance,
    Geolocation,
    CalendarMonth,
    CalendarQuarter,
    CalendarYear,
    DayInMonth,
    DayInWeek,
    DayInYear,
    DayOnly,
    FiscalMonth,
    FiscalQuarter,
    FiscalYear,
    HourInDay,
    WeekInMonth,
    WeekInYear,
}

impl Function {
    /// All functions with their names as the printer writes them.
    pub const ALL: [(Self, &'static str); 26] = [
        (Self::Count, "COUNT"),
        (Self::CountDistinct, "COUNT_DISTINCT"),
        (Self::Avg, "AVG"),
        (Self::Sum, "SUM"),
        (Self::Min, "MIN"),
        (Self::Max, "MAX"),
        (Self::Grouping, "GROUPING"),
        (Self::ToLabel, "toLabel"),
        (Self::Format, "FORMAT"),
        (Self::ConvertCurrency, "convertCurrency"),
        (Self::ConvertTimezone, "convertTimezone"),
        (Self::Distance, "DISTANCE"),
        (Self::Geolocation, "GEOLOCATION"),
        (Self::CalendarMonth, "CALENDAR_MONTH"),
        (Self::CalendarQuarter, "CALENDAR_QUARTER"),
        (Self::CalendarYear, "CALENDAR_YEAR"),
        (Self::DayInMonth, "DAY_IN_MONTH"),
        (Self::DayInWeek, "DAY_IN_WEEK"),
        (Self::DayInYear, "DAY_IN_YEAR"),
        (Self::DayOnly, "DAY_ONLY"),
        (Self::FiscalMonth, "FISCAL_MONTH"),
        (Self::FiscalQuarter, "FISCAL_QUARTER"),
        (Self::FiscalYear, "FISCAL_YEAR"),
        (Self::HourInDay, "HOUR_IN_DAY"),
        (Self::WeekInMonth, "WEEK_IN_MONTH"),
        (Self::WeekInYear, "WEEK_IN_YEAR"),
    ];

    /// The function of this name; case does not count.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| known.eq_ignore_ascii_case(name)).map(|(function, _)| *function)
    }

    /// The name as the printer writes it.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(function, _)| *function == self).map_or("", |(_, name)| name)
    }

    /// COUNT, COUNT_DISTINCT, AVG, SUM, MIN, MAX.
    #[must_use]
    pub const fn is_aggregate(self) -> bool {
        matches!(self, Self::Count | Self::CountDistinct | Self::Avg | Self::Sum | Self::Min | Self::Max)
    }

    /// The functions that take a part out of a date or dateTime.
    #[must_use]
    pub const fn is_date_part(self) -> bool {
        matches!(
            self,
            Self::CalendarMonth
                | Self::CalendarQuarter
                | Self::CalendarYear
                | Self::DayInMonth
                | Self::DayInWeek
                | Self::DayInYear
                | Self::DayOnly
                | Self::FiscalMonth
                | Self::FiscalQuarter
                | Self::FiscalYear
                | Self::HourInDay
                | Self::WeekInMonth
                | Self::WeekInYear
        )
    }
}
