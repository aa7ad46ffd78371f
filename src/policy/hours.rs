//! When changes are made: days and hours in a time zone.

use chrono::{Datelike, NaiveTime, Timelike, Weekday};
use chrono_tz::Tz;
use sobjects::DateTime;

use super::{Policy, Refusal};

/// Days of the week and hours, such as `Mon-Fri 08:00-18:00 Europe/Berlin`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Hours {
    text: String,
    days: Vec<Weekday>,
    /// Minutes of the day: the first one, and the one after the last.
    from: u32,
    until: u32,
    zone: Tz,
}

impl Policy {
    /// When changes are made, in words; nothing for all hours.
    #[must_use]
    pub fn hours(&self) -> Option<String> {
        let hours: Vec<&str> = self.hours.iter().map(|hours| hours.text.as_str()).collect();
        (!hours.is_empty()).then(|| hours.join(", "))
    }

    /// Whether changes are made at this moment.
    ///
    /// # Errors
    /// They are not.
    pub fn check_hours(&self, now: DateTime) -> Result<(), Refusal> {
        let Some(first) = self.hours.first() else { return Ok(()) };
        if self.hours.iter().any(|hours| hours.contains(now)) {
            return Ok(());
        }
        let now = now.utc().with_timezone(&first.zone).format("%a %H:%M").to_string();
        Err(Refusal::Hours { hours: self.hours().unwrap_or_default(), now })
    }
}

impl Hours {
    fn contains(&self, now: DateTime) -> bool {
        let there = now.utc().with_timezone(&self.zone);
        let minute = there.hour() * 60 + there.minute();
        self.days.contains(&there.weekday()) && (self.from..self.until).contains(&minute)
    }

    fn parse(text: &str) -> Result<Self, String> {
        let [days, hours, zone] = text.split_whitespace().collect::<Vec<_>>()[..] else {
            return Err("there are three parts: days, hours, time zone".to_owned());
        };
        let span = hours.split_once('-').and_then(|(from, until)| Some((minute(from)?, minute(until)?)));
        let (from, until) = span.ok_or_else(|| format!("`{hours}` are no hours like 08:00-18:00"))?;
        if from >= until {
            return Err(format!("`{hours}` end before they begin; give the two parts of a night one by one"));
        }
        let zone: Tz = zone.parse().map_err(|_| format!("`{zone}` is no time zone like Europe/Berlin"))?;
        let days = days_of(days).ok_or_else(|| format!("`{days}` are no days like Mon-Fri or Mon,Wed"))?;
        Ok(Self { text: text.trim().to_owned(), days, from, until, zone })
    }
}

impl TryFrom<String> for Hours {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).map_err(|problem| {
            format!("{problem}; hours are written like \"Mon-Fri 08:00-18:00 Europe/Berlin\"")
        })
    }
}

/// `Mon-Fri`, `Sat`, `Mon,Wed-Fri`.
fn days_of(text: &str) -> Option<Vec<Weekday>> {
    let mut days = Vec::new();
    for part in text.split(',') {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (mut day, last): (Weekday, Weekday) = (first.parse().ok()?, last.parse().ok()?);
        days.push(day);
        while day != last {
            day = day.succ();
            days.push(day);
        }
    }
    Some(days)
}

fn minute(text: &str) -> Option<u32> {
    if text == "24:00" {
        return Some(24 * 60);
    }
    let time = NaiveTime::parse_from_str(text, "%H:%M").ok()?;
    Some(time.hour() * 60 + time.minute())
}
