//! What time it is in the embedded org: real time, moved so that today is the day that was asked for, and further
//! where a test lets time pass.
//!
//! The whole org takes the time from here, so that a fixed day gives the same answers on every day.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use chrono::{Datelike, TimeDelta, Utc};
use chrono_tz::Tz;
use serde_json::Value;
use sobjects::{Date, DateTime};

use super::store::Row;

/// The org's clock.
///
/// Its clones are the same clock.
#[derive(Debug, Clone, Default)]
pub struct Clock {
    /// Milliseconds ahead of real time; it only grows.
    ahead: Arc<AtomicI64>,
}

/// The last moment that dates of the platform know of is too near.
#[derive(Debug, thiserror::Error)]
#[error("the org's time cannot go beyond the year {LAST_YEAR}")]
pub struct EndOfTime;

const LAST_YEAR: i32 = 4000;

impl Clock {
    /// A clock on which today is this day in that time zone, while the time of day runs on; real time where no
    /// day is given.
    #[must_use]
    pub fn new(today: Option<Date>, zone: Tz) -> Self {
        let real = Utc::now().with_timezone(&zone).date_naive();
        let offset = today.map(|day| day.signed_duration_since(real)).unwrap_or_default();
        Self { ahead: Arc::new(AtomicI64::new(offset.num_milliseconds())) }
    }

    /// The moment now.
    #[must_use]
    pub fn now(&self) -> DateTime {
        self.after(0).into()
    }

    /// Lets so many seconds pass at once.
    ///
    /// # Errors
    /// There are not so many left.
    pub fn advance(&self, seconds: u32) -> Result<(), EndOfTime> {
        let more = i64::from(seconds) * 1000;
        if self.after(more).year() > LAST_YEAR {
            return Err(EndOfTime);
        }
        self.ahead.fetch_add(more, Ordering::Relaxed);
        Ok(())
    }

    fn after(&self, more: i64) -> chrono::DateTime<Utc> {
        let now = Utc::now();
        let ahead = TimeDelta::milliseconds(self.ahead.load(Ordering::Relaxed).saturating_add(more));
        now.checked_add_signed(ahead).unwrap_or(now)
    }

    /// The day now in this time zone.
    #[must_use]
    pub fn today(&self, zone: Tz) -> Date {
        self.now().utc().with_timezone(&zone).date_naive()
    }
}

/// The time zone of a user.
pub(in crate::sandbox) fn zone_of(user: &Row) -> Tz {
    let zone = user.get("TimeZoneSidKey").and_then(Value::as_str).and_then(|zone| zone.parse().ok());
    zone.unwrap_or(Tz::UTC)
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
        let (before, now, after) = (Utc::now(), Clock::new(None, Tz::UTC).now(), Utc::now());
        let second = TimeDelta::seconds(1);
        assert!(now.utc() + second > before && now.utc() < after + second);
    }

    #[test]
    fn time_passes_when_it_is_told_to_but_not_for_ever() {
        let clock = Clock::default();
        let before = clock.now();
        clock.advance(7200).expect("two hours are left");
        assert!(clock.now().utc().signed_duration_since(before.utc()) >= TimeDelta::hours(2));
        let ages = (0..20).try_for_each(|_| clock.advance(u32::MAX));
        assert!(ages.is_err() && clock.now().utc().year() <= LAST_YEAR);
    }
}
