//! What time it is in the embedded org: real time, moved so that today is the day that was asked for.
//!
//! The whole org takes the time from here, so that a fixed day gives the same answers on every day.

use chrono::{TimeDelta, Utc};
use chrono_tz::Tz;
use sobjects::{Date, DateTime};

/// The org's clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Clock {
    offset: TimeDelta,
}

impl Clock {
    /// A clock on which today is this day in that time zone, while the time of day runs on; real time where no
    /// day is given.
    #[must_use]
    pub fn new(today: Option<Date>, zone: Tz) -> Self {
        let real = Utc::now().with_timezone(&zone).date_naive();
        Self { offset: today.map(|day| day.signed_duration_since(real)).unwrap_or_default() }
    }

    /// The moment now.
    #[must_use]
    pub fn now(&self) -> DateTime {
        let now = Utc::now();
        now.checked_add_signed(self.offset).unwrap_or(now).into()
    }

    /// The day now in this time zone.
    #[must_use]
    pub fn today(&self, zone: Tz) -> Date {
        self.now().utc().with_timezone(&zone).date_naive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_day_is_today_in_the_zone_of_the_user() {
        let day = sobjects::temporal::parse_date("2026-03-02").expect("date");
        for zone in [Tz::America__New_York, Tz::Asia__Tokyo, Tz::UTC] {
            let clock = Clock::new(Some(day), zone);
            // The machine may pass midnight between the two readings.
            assert!(clock.today(zone) == day || Some(clock.today(zone)) == day.succ_opt());
        }
    }

    #[test]
    fn without_a_day_it_is_real_time() {
        assert_eq!(Clock::new(None, Tz::UTC), Clock::default());
    }
}
