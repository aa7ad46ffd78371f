//! Dates, date-times and times as they stand on the wire.
//!
//! Salesforce writes a date-time with milliseconds and `+0000` (`2026-02-20T18:00:00.000+0000`), which
//! neither RFC 3339 nor chrono's own serde form is. Not here: date literals of SOQL (crate `soql`).

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, NaiveTime, SubsecRound, Timelike, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A calendar date without a time zone: `2026-06-30`. Dates of the platform lie between 1700 and 4000.
pub type Date = NaiveDate;

/// A moment in UTC with milliseconds.
///
/// ```
/// use sobjects::DateTime;
/// let moment: DateTime = "2026-02-20T18:00:00.000+0000".parse()?;
/// assert_eq!(moment.to_string(), "2026-02-20T18:00:00.000+0000");
/// assert_eq!("2026-02-20T19:00:00+01:00".parse::<DateTime>()?, moment);
/// # Ok::<(), sobjects::temporal::TemporalError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DateTime(chrono::DateTime<Utc>);

/// A time of day in UTC with milliseconds: `17:30:00.000Z`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Time(NaiveTime);

/// Why a text is not a date-time or a time.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{text}` is not a {kind}; write it like {example}")]
pub struct TemporalError {
    text: String,
    kind: &'static str,
    example: &'static str,
}

impl TemporalError {
    fn new(text: &str, kind: &'static str, example: &'static str) -> Self {
        Self { text: text.chars().take(60).collect(), kind, example }
    }
}

/// Reads a date of the form `2026-06-30`, and nothing looser.
///
/// # Errors
/// The text has another form, or names a day that does not exist.
pub fn parse_date(text: &str) -> Result<Date, TemporalError> {
    let error = || TemporalError::new(text, "date", "2026-06-30");
    if text.len() != 10 {
        return Err(error());
    }
    NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| error())
}

impl DateTime {
    /// The moment now.
    #[must_use]
    pub fn now() -> Self {
        Utc::now().into()
    }

    /// As a chrono date-time.
    #[must_use]
    pub fn utc(self) -> chrono::DateTime<Utc> {
        self.0
    }
}

impl From<chrono::DateTime<Utc>> for DateTime {
    fn from(moment: chrono::DateTime<Utc>) -> Self {
        Self(moment.trunc_subsecs(3))
    }
}

impl FromStr for DateTime {
    type Err = TemporalError;

    fn from_str(text: &str) -> Result<Self, TemporalError> {
        if let Some(moment) = wire(text.as_bytes()) {
            return Ok(moment);
        }
        chrono::DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%#z")
            .map(|moment| moment.with_timezone(&Utc).into())
            .map_err(|_| TemporalError::new(text, "date-time", "2026-02-20T18:00:00Z"))
    }
}

/// The very form of the wire, `2026-02-20T18:00:00.000+0000`: a format string would be read anew for each value.
fn wire(text: &[u8]) -> Option<DateTime> {
    let [y1, y2, y3, y4, b'-', mo1, mo2, b'-', d1, d2, b'T', time @ ..] = text else { return None };
    let [h1, h2, b':', mi1, mi2, b':', s1, s2, b'.', ms1, ms2, ms3, b'+', b'0', b'0', b'0', b'0'] = time
    else {
        return None;
    };
    let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
    let day = NaiveDate::from_ymd_opt(year, number(&[mo1, mo2])?, number(&[d1, d2])?)?;
    let (hour, minute, second) = (number(&[h1, h2])?, number(&[mi1, mi2])?, number(&[s1, s2])?);
    let time = NaiveTime::from_hms_milli_opt(hour, minute, second, number(&[ms1, ms2, ms3])?)?;
    Some(DateTime(day.and_time(time).and_utc()))
}

fn number(digits: &[&u8]) -> Option<u32> {
    digits
        .iter()
        .try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(**digit - b'0')))
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (day, time) = (self.0.date_naive(), self.0.time());
        let (year, millis) = (day.year(), time.nanosecond() / 1_000_000);
        if !(0..=9999).contains(&year) || millis >= 1000 {
            return write!(f, "{}", self.0.format("%Y-%m-%dT%H:%M:%S%.3f+0000"));
        }
        // Written out: a format string would be read anew for each value of each record.
        let (month, day) = (day.month(), day.day());
        let (hour, minute, second) = (time.hour(), time.minute(), time.second());
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}+0000")
    }
}

impl Time {
    /// As a chrono time.
    #[must_use]
    pub fn time(self) -> NaiveTime {
        self.0
    }
}

impl From<NaiveTime> for Time {
    fn from(time: NaiveTime) -> Self {
        Self(time.trunc_subsecs(3))
    }
}

impl FromStr for Time {
    type Err = TemporalError;

    fn from_str(text: &str) -> Result<Self, TemporalError> {
        NaiveTime::parse_from_str(text.trim_end_matches('Z'), "%H:%M:%S%.f")
            .map(Into::into)
            .map_err(|_| TemporalError::new(text, "time", "17:30:00.000Z"))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format("%H:%M:%S%.3fZ"))
    }
}

macro_rules! as_text {
    ($type:ty) => {
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self}")
            }
        }
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::text::read(deserializer, str::parse)
            }
        }
    };
}
as_text!(DateTime);
as_text!(Time);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wire_form_comes_back_to_the_letter() {
        let wire = "\"2026-02-20T18:00:00.123+0000\"";
        let moment: DateTime = serde_json::from_str(wire).expect("wire form");
        assert_eq!(serde_json::to_string(&moment).expect("text"), wire);
        let leap: DateTime = "2016-12-31T23:59:60Z".parse().expect("a leap second");
        assert_eq!(leap.to_string(), "2016-12-31T23:59:60.000+0000");
    }

    #[test]
    fn zulu_and_offsets_are_the_same_moment() {
        let zulu: DateTime = "2026-02-20T18:00:00Z".parse().expect("Z");
        assert_eq!("2026-02-20T13:00:00.000-05:00".parse(), Ok(zulu));
        assert_eq!("2026-02-20T13:00:00.000-0500".parse(), Ok(zulu));
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        assert!(parse_date("2026-02-30").is_err());
        assert!(parse_date("30.06.2026").is_err());
        assert!(parse_date("2026-6-3").is_err());
        assert!("2026-02-30T00:00:00Z".parse::<DateTime>().is_err());
        assert!("2026-02-30T00:00:00.000+0000".parse::<DateTime>().is_err());
        assert!("2026-02-20T24:00:00.000+0000".parse::<DateTime>().is_err());
        assert!("2026-02-20T18:0a:00.000+0000".parse::<DateTime>().is_err());
    }
}
