//! Links, as url fields hold them.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

/// The text of a url field. The platform takes any text there, so nothing is refused here either.
///
/// ```
/// use sobjects::Url;
/// assert_eq!(Url::from("example.com/a").href(), "http://example.com/a");
/// assert_eq!(Url::from("https://example.com").href(), "https://example.com");
/// assert_eq!(Url::from("/services/images/photo/003").href(), "/services/images/photo/003");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Url(pub String);

/// What a link may begin with. Everything else gets `http://` in front, so that `javascript:` leads nowhere.
const SCHEMES: [&str; 5] = ["http://", "https://", "ftp://", "mailto:", "tel:"];

impl Url {
    /// The text as it was entered.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where the platform's own pages lead to: what has no scheme gets `http://`; what begins with `/` lies on the
    /// org's own host.
    #[must_use]
    pub fn href(&self) -> Cow<'_, str> {
        let text = self.0.trim();
        let begins =
            |scheme: &&str| text.get(..scheme.len()).is_some_and(|head| head.eq_ignore_ascii_case(scheme));
        if text.is_empty() || text.starts_with('/') || SCHEMES.iter().any(begins) {
            Cow::Borrowed(text)
        } else {
            Cow::Owned(format!("http://{text}"))
        }
    }
}

impl From<&str> for Url {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Url {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Display for Url {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_runs_becomes_a_link() {
        assert_eq!(Url::from("javascript:alert(1)").href(), "http://javascript:alert(1)");
        assert_eq!(Url::from(" HTTPS://example.com ").href(), "HTTPS://example.com");
        assert_eq!(Url::from("日本.example").href(), "http://日本.example");
        assert_eq!(Url::from("").href(), "");
    }
}
