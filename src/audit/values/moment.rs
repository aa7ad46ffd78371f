//! Dates, date-times and times.

use chrono::SubsecRound;
use sobjects::check::fits;
use sobjects::temporal::{DateTime, Time, parse_date};

use super::{Accepted, Problem};

pub(super) fn date(value: &serde_json::Value) -> Result<Accepted, Problem> {
    let text = value.as_str().ok_or_else(|| Problem::wrong_type(value, "a date such as \"2026-06-30\""))?;
    let date = parse_date(text.trim())?;
    fits::year(date)?;
    Ok(Accepted::text(date.to_string()))
}

pub(super) fn date_time(value: &serde_json::Value) -> Result<Accepted, Problem> {
    let wanted = "a date and time with its offset, such as \"2026-06-30T17:00:00Z\"";
    let text = value.as_str().ok_or_else(|| Problem::wrong_type(value, wanted))?;
    let moment: DateTime = text.trim().parse()?;
    fits::year(moment.utc().date_naive())?;
    // The platform keeps whole seconds.
    Ok(Accepted::text(DateTime::from(moment.utc().trunc_subsecs(0)).to_string()))
}

pub(super) fn time(value: &serde_json::Value) -> Result<Accepted, Problem> {
    let text =
        value.as_str().ok_or_else(|| Problem::wrong_type(value, "a time such as \"17:30:00.000Z\""))?;
    let time: Time = text.trim().parse()?;
    Ok(Accepted::text(time.to_string()))
}
