//! An answer, its `Date`, and what it says about API usage.

use std::str::FromStr;

use serde::de::DeserializeOwned;
use sobjects::DateTime;

use super::Error;

/// An answer with a status of success, or 304: nothing has changed since the time that the request named.
#[derive(Debug, Clone)]
pub struct Response {
    /// The HTTP status.
    pub status: u16,
    /// The org's clock when it answered, in whole seconds.
    pub date: Option<DateTime>,
    /// What the org says about API calls used, after this one.
    pub usage: Option<ApiUsage>,
    /// The `ETag`, by which to ask again whether anything has changed.
    pub etag: Option<String>,
    /// `Last-Modified`, for the same purpose.
    pub last_modified: Option<String>,
    /// The body; empty where there is no content.
    pub body: Vec<u8>,
}

/// API calls used in the last 24 hours, as `Sforce-Limit-Info` counts them.
///
/// ```
/// use salesforce_revops::http::ApiUsage;
/// let usage: ApiUsage = "api-usage=10018/100000; per-app-api-usage=17/250(appName=x)".parse().unwrap();
/// assert_eq!(usage, ApiUsage { used: 10018, max: 100_000 });
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ApiUsage {
    /// Calls made.
    pub used: u64,
    /// Calls allowed.
    pub max: u64,
}

/// The header has no `api-usage=used/max`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no `api-usage=used/max` in the Sforce-Limit-Info header")]
pub struct NoUsage;

impl Response {
    /// Reads the body straight from its bytes.
    ///
    /// # Errors
    /// The body is not JSON, or not of this form.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_slice(&self.body).map_err(|error| {
            if matches!(self.body.trim_ascii_start().first(), Some(b'{' | b'[')) {
                Error::decode::<T>(&error)
            } else {
                Error::not_json(self.status, &String::from_utf8_lossy(&self.body))
            }
        })
    }
}

impl FromStr for ApiUsage {
    type Err = NoUsage;

    fn from_str(header: &str) -> Result<Self, NoUsage> {
        let (used, max) = header
            .split(';')
            .find_map(|part| part.trim().strip_prefix("api-usage="))
            .and_then(|usage| usage.split_once('/'))
            .ok_or(NoUsage)?;
        let number = |text: &str| text.trim().parse().map_err(|_| NoUsage);
        Ok(Self { used: number(used)?, max: number(max)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(body: &str) -> Response {
        let body = body.as_bytes().to_vec();
        Response { status: 200, date: None, usage: None, etag: None, last_modified: None, body }
    }

    #[test]
    fn usage_is_read_with_and_without_the_apps_own() {
        assert_eq!("api-usage=18/5000".parse(), Ok(ApiUsage { used: 18, max: 5000 }));
        assert_eq!("per-app-api-usage=1/2(appName=x)".parse::<ApiUsage>(), Err(NoUsage));
        assert_eq!("api-usage=many/5000".parse::<ApiUsage>(), Err(NoUsage));
    }

    #[test]
    fn html_with_status_200_is_told_apart_from_json_of_another_form() {
        assert!(matches!(answer("<html>login</html>").json::<Vec<u8>>(), Err(Error::NotJson { .. })));
        let error = answer("{}").json::<Vec<Option<String>>>().expect_err("another form");
        assert!(matches!(&error, Error::Decode { what, .. } if what == "Vec<Option<String>>"), "{error:?}");
    }
}
