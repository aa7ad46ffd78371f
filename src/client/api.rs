//! API version, paths and names: what every built request has.

use url::form_urlencoded;

use crate::auth::ApiVersion;
use crate::http::Error;

/// Builds the requests of one API version, without sending them.
///
/// ```
/// use salesforce_revops::client::Api;
/// let api = Api::default();
/// let id: sobjects::Id = "006D000000IqhSL".parse()?;
/// let request = api.update("Opportunity", &id, &serde_json::json!({"NextStep": "Call on Monday"}))?;
/// assert_eq!(
///     request.to_string(),
///     "PATCH /services/data/v60.0/sobjects/Opportunity/006D000000IqhSLIAZ\n\
///      Sforce-Auto-Assign: FALSE\n\
///      {\"NextStep\":\"Call on Monday\"}"
/// );
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Api {
    version: ApiVersion,
}

impl Api {
    /// Requests of this API version.
    #[must_use]
    pub const fn new(version: ApiVersion) -> Self {
        Self { version }
    }

    /// The API version.
    #[must_use]
    pub const fn version(self) -> ApiVersion {
        self.version
    }

    /// `/services/data/v60.0/` and what follows.
    pub(super) fn path(self, rest: &str) -> String {
        format!("/services/data/{}/{rest}", self.version)
    }

    /// A path as it is, or, where it says no version, one of this version.
    pub(super) fn absolute(self, path: &str) -> String {
        if path.starts_with('/') { path.to_owned() } else { self.path(path) }
    }

    /// The path of an object, with the name checked.
    pub(super) fn object_path(self, object: &str) -> Result<String, Error> {
        object_path(object).map(|path| self.path(&path))
    }
}

/// The path of an object in any version, with the name checked.
pub(super) fn object_path(object: &str) -> Result<String, Error> {
    Ok(format!("sobjects/{}", name(object, "the API name of an object")?))
}

/// An API name as it may stand in a path.
pub(super) fn name<'a>(name: &'a str, what: &'static str) -> Result<&'a str, Error> {
    let legal = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if legal { Ok(name) } else { Err(Error::Name { name: name.chars().take(60).collect(), what }) }
}

/// Text as it stands in a URL's query.
pub(super) fn encode(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// Text as one part of a path.
pub(super) fn segment(text: &str) -> Result<String, Error> {
    if matches!(text, "" | "." | "..") {
        // Every reader of URLs takes these, written in whatever way, for the path itself or the one above.
        return Err(Error::Encode { reason: format!("`{text}` cannot stand in a path") });
    }
    let mut segment = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                segment.push(char::from(byte))
            }
            other => segment.push_str(&format!("%{other:02X}")),
        }
    }
    Ok(segment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_its_place_in_the_path() {
        for bad in ["", "..", "Account/../limits", "Account?x", "Konto\u{e4}", "1Account", "A%2f"] {
            assert!(matches!(Api::default().object_path(bad), Err(Error::Name { .. })), "{bad}");
        }
        let path = Api::default().object_path("My_Object__c").expect("a name");
        assert_eq!(path, "/services/data/v60.0/sobjects/My_Object__c");
    }

    #[test]
    fn a_value_is_one_part_of_the_path_whatever_it_holds() {
        assert_eq!(segment("A/B & C+\u{fc}?#").as_deref(), Ok("A%2FB%20%26%20C%2B%C3%BC%3F%23"));
        assert_eq!(segment("...").as_deref(), Ok("..."));
        for way_out in ["", ".", ".."] {
            assert!(matches!(segment(way_out), Err(Error::Encode { .. })), "{way_out}");
        }
    }

    #[test]
    fn soql_arrives_as_it_was_written() {
        let soql =
            "SELECT Id FROM Account WHERE Name = 'R&D + 100%' AND CreatedDate > 2026-01-01T00:00:00+01:00";
        let pairs: Vec<_> =
            form_urlencoded::parse(format!("q={}", encode(soql)).as_bytes()).into_owned().collect();
        assert_eq!(pairs, [("q".to_owned(), soql.to_owned())]);
    }
}
