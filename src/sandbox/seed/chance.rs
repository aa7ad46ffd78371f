//! Chance, dates and names, all from the seed.

use chrono::NaiveTime;
use fake::Fake;
use fake::faker::company::en::CompanyName;
use fake::faker::name::en::{FirstName, LastName};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use sobjects::{Date, DateTime};

use crate::sandbox::calendar::plus_days;

/// The source of everything that varies.
pub(super) struct Chance(StdRng);

impl Chance {
    /// The same for the same seed on the same day.
    pub(super) fn new(seed: u64, today: Date) -> Self {
        let days = today.signed_duration_since(Date::default()).num_days().unsigned_abs();
        Self(StdRng::seed_from_u64(seed.wrapping_mul(1_000_003).wrapping_add(days)))
    }

    /// A number between these, both included.
    pub(super) fn between(&mut self, least: i64, most: i64) -> i64 {
        self.0.random_range(least..=most.max(least))
    }

    /// True so many times out of a hundred.
    pub(super) fn percent(&mut self, percent: i64) -> bool {
        self.between(1, 100) <= percent
    }

    /// One of these, if there are any.
    pub(super) fn one_of<T: Copy>(&mut self, items: &[T]) -> Option<T> {
        let last = i64::try_from(items.len()).ok()?.checked_sub(1).filter(|last| *last >= 0)?;
        items.get(usize::try_from(self.between(0, last)).ok()?).copied()
    }

    /// One of these phrases.
    pub(super) fn phrase(&mut self, phrases: &[&'static str]) -> &'static str {
        self.one_of(phrases).unwrap_or_default()
    }

    /// A moment in the working hours of a day so many days after this one.
    pub(super) fn moment(&mut self, day: Date, days: i64) -> DateTime {
        // 14:00 to 20:59 UTC is the same day everywhere from Los Angeles to Berlin.
        let (hour, minute) = (self.between(14, 20), self.between(0, 59));
        at(plus_days(day, days), hour, minute)
    }

    pub(super) fn first_name(&mut self) -> String {
        FirstName().fake_with_rng(&mut self.0)
    }

    pub(super) fn last_name(&mut self) -> String {
        LastName().fake_with_rng(&mut self.0)
    }

    pub(super) fn company(&mut self) -> String {
        CompanyName().fake_with_rng(&mut self.0)
    }
}

/// A time of day in UTC.
pub(super) fn at(day: Date, hour: i64, minute: i64) -> DateTime {
    let part = |number: i64| u32::try_from(number).unwrap_or_default();
    let time = NaiveTime::from_hms_opt(part(hour), part(minute), 0).unwrap_or_default();
    day.and_time(time).and_utc().into()
}

/// A word as it stands in addresses: `O'Connor and Sons` is `oconnorandsons`.
pub(super) fn slug(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}
