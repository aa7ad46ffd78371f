//! What the values of settings may be.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use super::SettingsError;
use crate::http::{InstanceError, InstanceUrl};

/// An API version, written `v60.0`.
///
/// ```
/// use salesforce_revops::auth::ApiVersion;
/// let version: ApiVersion = "v60.0".parse()?;
/// assert_eq!(version.to_string(), "v60.0");
/// # Ok::<(), salesforce_revops::auth::SettingsError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ApiVersion(u16);

/// Whether queries carry an enforcement clause (`WITH SECURITY_ENFORCED`). The REST API enforces the rights of
/// the running user with or without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Enforcement {
    /// Where the org takes it, which is asked once.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Older versions are retired.
const OLDEST_VERSION: u16 = 31;

pub(super) fn instance(text: &str) -> Result<InstanceUrl, String> {
    text.parse().map_err(|error: InstanceError| error.to_string())
}

pub(super) fn version(text: &str) -> Result<ApiVersion, String> {
    let number = text.strip_prefix('v').and_then(|rest| rest.strip_suffix(".0"));
    match number.and_then(|number| number.parse().ok()) {
        Some(number @ OLDEST_VERSION..=999) => Ok(ApiVersion(number)),
        Some(number) if number < OLDEST_VERSION => Err(format!("`{text}` is retired")),
        Some(_) => Err(format!("there is no version `{text}` yet")),
        None => Err(format!("`{text}` is not an API version")),
    }
}

pub(super) fn object_name(text: &str) -> Result<String, String> {
    let legal = text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if legal { Ok(text.to_owned()) } else { Err(format!("`{text}` is not the API name of an object")) }
}

pub(super) fn stage_name(text: &str) -> Result<String, String> {
    match text.chars().count() {
        1..=255 => Ok(text.to_owned()),
        _ => Err("a stage's name has 1 to 255 characters".into()),
    }
}

pub(super) fn enforcement(text: &str) -> Result<Enforcement, String> {
    match text.to_ascii_lowercase().as_str() {
        "auto" => Ok(Enforcement::Auto),
        "always" => Ok(Enforcement::Always),
        "never" => Ok(Enforcement::Never),
        _ => Err(format!("`{text}` is none of auto, always and never")),
    }
}

pub(super) fn percent(text: &str) -> Result<u8, String> {
    let percent = text.parse().ok().filter(|percent| *percent <= 100);
    percent.ok_or_else(|| format!("`{text}` is no percentage"))
}

pub(super) fn calls(text: &str) -> Result<usize, String> {
    let calls = text.parse().ok().filter(|calls| (1..=100).contains(calls));
    calls.ok_or_else(|| format!("`{text}` is no such number"))
}

/// A length of time in whole seconds, minutes, hours or days: `90s`, `1m`, `24h`, `7d`.
///
/// # Errors
/// The text is none.
pub fn span(text: &str) -> Result<Duration, String> {
    let seconds =
        [('s', 1), ('m', 60), ('h', 60 * 60), ('d', 24 * 60 * 60)].into_iter().find_map(|(unit, seconds)| {
            let number: u32 = text.strip_suffix(unit)?.parse().ok()?;
            Some(u64::from(number) * seconds)
        });
    let wrong = || format!("`{text}` is no length of time; write it like 90s, 1m, 24h or 7d");
    seconds.map(Duration::from_secs).ok_or_else(wrong)
}

/// The same, or `off`.
pub(super) fn span_or_off(text: &str) -> Result<Option<Duration>, String> {
    if text.eq_ignore_ascii_case("off") { Ok(None) } else { span(text).map(Some) }
}

impl Default for ApiVersion {
    fn default() -> Self {
        Self(60)
    }
}

impl FromStr for ApiVersion {
    type Err = SettingsError;

    fn from_str(text: &str) -> Result<Self, SettingsError> {
        version(text).map_err(|problem| SettingsError::Wrong {
            setting: "the API version".to_owned(),
            problem,
            example: "v60.0",
        })
    }
}

impl fmt::Display for ApiVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "v{}.0", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_of_time_has_a_unit() {
        let seconds = |text| span(text).map(|span| span.as_secs()).ok();
        assert_eq!(["90s", "1m", "2h", "7d", "0s"].map(seconds), [90, 60, 7200, 604_800, 0].map(Some));
        for wrong in ["", "1", "m", "-1m", "1.5m", "1 m", "1w", "99999999999d", "+\u{661}m"] {
            assert!(span(wrong).is_err(), "{wrong}");
        }
        assert_eq!(span_or_off("Off"), Ok(None));
    }
}
