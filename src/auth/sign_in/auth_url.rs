//! The `sfdxAuthUrl` of the Salesforce command line: `force://client-id:client-secret:refresh-token@host`.

use secrecy::{ExposeSecret, SecretString};

use crate::http::InstanceUrl;

/// What stands in an auth URL.
pub(in crate::auth) struct AuthUrl {
    pub(super) client_id: String,
    pub(super) client_secret: Option<SecretString>,
    pub(super) refresh_token: SecretString,
    pub(in crate::auth) instance: InstanceUrl,
}

impl AuthUrl {
    /// Takes it apart. What is wrong with it is said without repeating it.
    pub(in crate::auth) fn parse(text: &str) -> Result<Self, String> {
        let form =
            || "it does not have the form force://client-id:client-secret:refresh-token@host".to_owned();
        let (credentials, host) =
            text.trim().strip_prefix("force://").and_then(|rest| rest.rsplit_once('@')).ok_or_else(form)?;
        let parts: Vec<&str> = credentials.split(':').collect();
        let [client_id, client_secret, refresh_token] = parts[..] else { return Err(form()) };
        let is_right =
            |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._=-%".contains(&byte));
        if client_id.is_empty() || refresh_token.is_empty() || !parts.iter().all(|part| is_right(part)) {
            return Err(form());
        }
        Ok(Self {
            client_id: client_id.to_owned(),
            client_secret: Some(client_secret).filter(|secret| !secret.is_empty()).map(SecretString::from),
            refresh_token: refresh_token.into(),
            instance: instance(host)?,
        })
    }

    /// As the settings take it.
    pub(in crate::auth) fn check(text: &str) -> Result<SecretString, String> {
        Self::parse(text).map(|_| text.trim().into())
    }

    /// The instance in an auth URL that is at hand.
    pub(in crate::auth) fn instance_in(secret: &SecretString) -> Option<InstanceUrl> {
        Self::parse(secret.expose_secret()).ok().map(|url| url.instance)
    }
}

/// Without a scheme it is reached by https, except on this very machine.
fn instance(host: &str) -> Result<InstanceUrl, String> {
    let wrong = || "its host is none".to_owned();
    if host.contains("://") {
        return host.parse().map_err(|_| wrong());
    }
    let local: Result<InstanceUrl, _> = format!("http://{host}").parse();
    local.or_else(|_| format!("https://{host}").parse()).map_err(|_| wrong())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_auth_url_has_an_app_a_token_and_an_instance() {
        let url = AuthUrl::parse("force://PlatformCLI::5Aep861.x==@acme.my.salesforce.com").expect("a URL");
        assert_eq!((url.client_id.as_str(), url.client_secret.is_none()), ("PlatformCLI", true));
        assert_eq!(url.refresh_token.expose_secret(), "5Aep861.x==");
        assert_eq!(url.instance.to_string(), "https://acme.my.salesforce.com");
        let url = AuthUrl::parse("force://3MVG9.x:S3:5Aep@127.0.0.1:8080\n").expect("a URL");
        assert_eq!(url.client_secret.expect("a secret").expose_secret(), "S3");
        assert_eq!(url.instance.to_string(), "http://127.0.0.1:8080");
    }

    #[test]
    fn what_is_none_is_refused_and_not_repeated() {
        for text in [
            "5AepSECRET",
            "force://a:SECRET@host",
            "force://a::@host",
            "force://a::SECRET@",
            "force://a:b:SE CRET@h",
        ] {
            let error = AuthUrl::parse(text).err().expect(text);
            assert!(!error.contains("SECRET") && !error.contains("CRET"), "{error}");
        }
    }
}
