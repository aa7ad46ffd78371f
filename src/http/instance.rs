//! The one scheme, host and port that requests and the token go to.

use std::fmt;
use std::str::FromStr;

use url::{Host, Url};

use super::Error;

/// The address of an org: `https`, a host and perhaps a port, nothing else. Plain `http` is taken only for
/// this very machine, where the embedded org listens.
///
/// ```
/// use salesforce_revops::http::InstanceUrl;
/// let instance: InstanceUrl = "https://acme.my.salesforce.com/".parse()?;
/// assert_eq!(instance.to_string(), "https://acme.my.salesforce.com");
/// assert!("http://acme.my.salesforce.com".parse::<InstanceUrl>().is_err());
/// # Ok::<(), salesforce_revops::http::InstanceError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct InstanceUrl(Url);

/// Why a text is not the address of an org. What is not plainly an address is not repeated: it may be a token in
/// the wrong place, or a link that holds a session.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum InstanceError {
    /// No address at all.
    #[error("it is not a web address that begins with https://")]
    NotAnAddress,
    /// A scheme other than `https`, or `http` to another machine.
    #[error(
        "`{origin}` would send the access token unencrypted; use https (http only reaches this machine itself)"
    )]
    NotEncrypted {
        /// Scheme, host and port of what was given.
        origin: String,
    },
    /// A user name or password inside the address.
    #[error("it holds a user name or password, which does not belong there")]
    HasCredentials,
    /// A path, query or fragment after the host.
    #[error("it has more than scheme, host and port; leave out what follows `{origin}`")]
    HasPath {
        /// What is enough of it.
        origin: String,
    },
    /// The address of the user interface, which is not that of the API.
    #[error(
        "`{host}` serves Lightning pages, not the API; use the My Domain host that ends in .my.salesforce.com"
    )]
    Lightning {
        /// The host that was given.
        host: String,
    },
}

impl InstanceUrl {
    /// Host and port, for texts.
    #[must_use]
    pub fn host(&self) -> String {
        let host = self.0.host_str().unwrap_or_default();
        self.0.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
    }

    /// Whether it is this very machine, over plain `http`.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.0.scheme() == "http"
    }

    /// The full URL of a path below `/services/`, or of a link that leads there on this same instance.
    ///
    /// # Errors
    /// The link leads to another scheme, host or port, or out of `/services/`.
    pub fn resolve(&self, link: &str) -> Result<Url, Error> {
        let url = self.0.join(link).map_err(|_| Error::foreign(link))?;
        let same = url.origin() == self.0.origin() && url.username().is_empty() && url.password().is_none();
        if same && url.path().starts_with("/services/") { Ok(url) } else { Err(Error::foreign(link)) }
    }

    /// Scheme and host of a link, which may lead anywhere: for texts.
    pub(super) fn locate(&self, link: &str) -> String {
        self.0.join(link).map_or_else(|_| "nowhere".to_owned(), |url| url.origin().ascii_serialization())
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

impl FromStr for InstanceUrl {
    type Err = InstanceError;

    fn from_str(text: &str) -> Result<Self, InstanceError> {
        let text = text.trim();
        let url = Url::parse(text)
            .ok()
            .filter(|url| url.has_host() && matches!(url.scheme(), "http" | "https"))
            .ok_or(InstanceError::NotAnAddress)?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(InstanceError::HasCredentials);
        }
        let origin = || url.origin().ascii_serialization();
        if url.scheme() != "https" && !is_loopback(&url) {
            return Err(InstanceError::NotEncrypted { origin: origin() });
        }
        if !url.path().trim_matches('/').is_empty() || url.query().is_some() || url.fragment().is_some() {
            return Err(InstanceError::HasPath { origin: origin() });
        }
        match url.host_str() {
            Some(host) if host.ends_with(".lightning.force.com") => {
                Err(InstanceError::Lightning { host: host.to_owned() })
            }
            _ => Ok(Self(url)),
        }
    }
}

impl fmt::Display for InstanceUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.as_str().trim_end_matches('/'))
    }
}

impl fmt::Debug for InstanceUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "InstanceUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instance(text: &str) -> InstanceUrl {
        text.parse().expect("an address")
    }

    #[test]
    fn the_port_stays_and_a_trailing_slash_does_not_matter() {
        assert_eq!(instance("http://127.0.0.1:8123/").to_string(), "http://127.0.0.1:8123");
        assert_eq!(instance(" https://acme.my.salesforce.com ").host(), "acme.my.salesforce.com");
        let url = instance("http://[::1]:9/").resolve("/services/data/v60.0/limits").expect("a path");
        assert_eq!(url.as_str(), "http://[::1]:9/services/data/v60.0/limits");
    }

    #[test]
    fn what_is_not_the_bare_https_address_of_an_api_is_refused_with_its_own_reason() {
        let refused = |text: &str| text.parse::<InstanceUrl>().expect_err(text);
        assert!(matches!(refused("acme.my.salesforce.com"), InstanceError::NotAnAddress));
        assert!(matches!(refused("ftp://acme.my.salesforce.com"), InstanceError::NotAnAddress));
        assert!(matches!(refused("http://acme.my.salesforce.com"), InstanceError::NotEncrypted { .. }));
        assert!(matches!(refused("http://127.0.0.1.evil.example"), InstanceError::NotEncrypted { .. }));
        assert!(matches!(refused("https://ada:secret@acme.example"), InstanceError::HasCredentials));
        assert!(matches!(refused("https://acme.example/services/data"), InstanceError::HasPath { .. }));
        assert!(matches!(refused("https://acme.lightning.force.com"), InstanceError::Lightning { .. }));
    }

    #[test]
    fn a_token_in_the_wrong_place_is_not_repeated() {
        for text in [
            "00D000000000001!SECRET",
            "https://acme.my.salesforce.com/secur/frontdoor.jsp?sid=SECRET",
            "http://acme.my.salesforce.com/?sid=SECRET",
            "https://acme.my.salesforce.com#SECRET",
            "https://ada:SECRET@acme.my.salesforce.com",
        ] {
            let error = text.parse::<InstanceUrl>().expect_err(text).to_string();
            assert!(!error.contains("SECRET"), "{error}");
        }
    }

    #[test]
    fn a_link_leads_to_the_same_instance_or_nowhere() {
        let acme = instance("https://acme.my.salesforce.com");
        for link in [
            "https://evil.example/services/data/v60.0/query/01g",
            "//evil.example/services/data/v60.0/query/01g",
            "https://acme.my.salesforce.com:8443/services/data/x",
            "http://acme.my.salesforce.com/services/data/x",
            "https://acme.my.salesforce.com@evil.example/services/data/x",
            "https://ada@acme.my.salesforce.com/services/data/x",
            "/services/../secur/logout.jsp",
            "/services/data/%2e%2e/%2E%2e/secur/logout.jsp",
            "/home",
        ] {
            assert!(matches!(acme.resolve(link), Err(Error::ForeignLink { .. })), "{link}");
        }
        assert!(acme.resolve("https://acme.my.salesforce.com/services/data/v60.0/query/01g-2000").is_ok());
    }

    proptest::proptest! {
        #[test]
        fn no_link_whatever_leads_out_of_the_api(link in r"(https?:)?[/\\]{0,3}[a-z@:.0-9]{0,8}(/services)?/[/\\.%?#a-e2]{0,12}") {
            let acme = instance("https://acme.my.salesforce.com");
            if let Ok(url) = acme.resolve(&link) {
                proptest::prop_assert_eq!(url.host_str(), Some("acme.my.salesforce.com"));
                proptest::prop_assert_eq!((url.scheme(), url.port()), ("https", None));
                proptest::prop_assert!(url.path().starts_with("/services/") && !url.path().contains("/../"));
            }
        }
    }
}
