//! Building a client: of which org, and how patient.
//!
//! A front to what is elsewhere: where settings come from ([`crate::auth`]), and what times and tries mean
//! ([`Options`]).

use std::sync::Arc;
use std::time::Duration;

use super::{Api, Client};
use crate::auth::{ApiVersion, Settings, SettingsError};
use crate::http::{Error, Exchange, InstanceError, InstanceUrl, Options, TokenSource, Transport};

/// Where the org of an exchange is, which is nowhere.
const NOWHERE: &str = "https://nowhere.invalid";

/// Makes a [`Client`]. Of which org is said in one of these ways:
///
/// | calls | the org |
/// | --- | --- |
/// | none | of the environment and `revops.toml`, as [`crate::auth`] reads them |
/// | [`org`](Self::org) | of this section of `revops.toml`; the environment wins |
/// | [`instance`](Self::instance) with [`token`](Self::token) or [`token_source`](Self::token_source) | at this address; the environment is not read |
/// | [`settings`](Self::settings) | of these settings |
/// | [`exchange`](Self::exchange) alone | whatever stands behind the exchange |
///
/// ```
/// use std::time::Duration;
/// use salesforce_revops::client::Client;
/// let client = Client::builder()
///     .instance("https://acme.my.salesforce.com")
///     .token("00D000000000001!AQEAQ")
///     .api_version("v62.0".parse()?)
///     .timeout(Duration::from_secs(20))
///     .concurrency(4)
///     .user_agent("acme-forecast/1.2")
///     .build()?;
/// assert_eq!(client.instance_url().host(), "acme.my.salesforce.com");
///
/// let error = Client::builder().instance("https://acme.my.salesforce.com").build().unwrap_err();
/// assert!(error.to_string().contains(".token("));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default)]
#[must_use = "a builder makes nothing until `build`"]
pub struct Builder {
    instance: Option<String>,
    token: Option<secrecy::SecretString>,
    tokens: Option<Arc<dyn TokenSource>>,
    settings: Option<Box<Settings>>,
    org: Option<String>,
    exchange: Option<Arc<dyn Exchange>>,
    api_version: Option<ApiVersion>,
    concurrency: Option<usize>,
    reserve: Option<u8>,
    options: Options,
    unchecked: bool,
}

/// Why a client could not be built.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// Something is missing that no default stands in for.
    #[error(
        "the client has no {what}: add {call}, or say nothing of the org to take it from the environment"
    )]
    Missing {
        /// What is missing.
        what: &'static str,
        /// The call that gives it.
        call: &'static str,
    },
    /// Two calls say of which org it is.
    #[error("the client is told its org twice, by {one} and by {other}; leave one of them out")]
    Twice {
        /// One call.
        one: &'static str,
        /// The other one.
        other: &'static str,
    },
    /// The address is not one of an org.
    #[error("the instance cannot be used: {0}")]
    Instance(#[from] InstanceError),
    /// The settings are not complete, or one is wrong.
    #[error(transparent)]
    Settings(#[from] SettingsError),
    /// The machine gives no HTTP client.
    #[error(transparent)]
    Http(#[from] Error),
}

/// The org of a client.
struct Org {
    instance: InstanceUrl,
    tokens: Arc<dyn TokenSource>,
    sign_in: &'static str,
    api_version: ApiVersion,
    reserve: u8,
    concurrency: usize,
}

impl Builder {
    /// The org's My Domain address, such as `https://acme.my.salesforce.com`.
    pub fn instance(mut self, url: impl Into<String>) -> Self {
        self.instance = Some(url.into());
        self
    }

    /// An access token, or a reference to where one lives, such as `op://vault/item/field`.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into().into());
        self
    }

    /// Where tokens come from, by code of your own; it is asked again when one has expired.
    pub fn token_source(mut self, source: impl TokenSource + 'static) -> Self {
        self.tokens = Some(Arc::new(source));
        self
    }

    /// The org, the way to sign in and everything else as these settings say.
    pub fn settings(mut self, settings: Settings) -> Self {
        self.settings = Some(Box::new(settings));
        self
    }

    /// The org of this section of `revops.toml`.
    pub fn org(mut self, name: impl Into<String>) -> Self {
        self.org = Some(name.into());
        self
    }

    /// What carries requests and answers instead of HTTP: [`crate::http::Canned`] in tests.
    pub fn exchange(mut self, exchange: impl Exchange) -> Self {
        self.exchange = Some(Arc::new(exchange));
        self
    }

    /// The API version of every call.
    pub const fn api_version(mut self, version: ApiVersion) -> Self {
        self.api_version = Some(version);
        self
    }

    /// How long one call may take, with all its tries and the pauses between them; 60 seconds by default.
    pub const fn timeout(mut self, time: Duration) -> Self {
        self.options.timeout = time;
        self
    }

    /// How long a connection may take to be made; 10 seconds by default.
    pub const fn connect_timeout(mut self, time: Duration) -> Self {
        self.options.connect_timeout = time;
        self
    }

    /// How often a call is sent at most; 3 times by default. A write is sent again only where it is sure that nothing
    /// was done.
    pub const fn tries(mut self, tries: usize) -> Self {
        self.options.tries = tries;
        self
    }

    /// The pause before the second try, half a second by default; each later one is about twice as long.
    pub const fn first_pause(mut self, pause: Duration) -> Self {
        self.options.first_pause = pause;
        self
    }

    /// How many calls run at once; 10, or what the settings say.
    pub const fn concurrency(mut self, calls: usize) -> Self {
        self.concurrency = Some(calls);
        self
    }

    /// The share of the org's daily API calls, in percent, that reads leave to others; 10, or what the settings say.
    pub const fn reserve(mut self, percent: u8) -> Self {
        self.reserve = Some(percent);
        self
    }

    /// How the program is called in the org's logs.
    pub fn user_agent(mut self, name: impl Into<String>) -> Self {
        self.options.user_agent = name.into();
        self
    }

    /// Whether typed records are held against the org's snapshot before they are written, which they are by default:
    /// see [`sobjects::check`]. Without it the org alone decides, which may have moved on since the snapshot; a number
    /// that is none (NaN) then clears its field.
    pub const fn check_writes(mut self, check: bool) -> Self {
        self.unchecked = !check;
        self
    }

    /// The client. Nothing is sent yet; the first call gets a token.
    ///
    /// # Errors
    /// It is not said of which org, or twice; a setting is missing or wrong; the machine gives no HTTP client.
    pub fn build(self) -> Result<Client, BuildError> {
        let Org { instance, tokens, sign_in, api_version, reserve, concurrency } = self.org_of()?;
        let concurrency = self.concurrency.unwrap_or(concurrency);
        let options = Options { reserve: self.reserve.unwrap_or(reserve), concurrency, ..self.options };
        let transport = match self.exchange {
            Some(exchange) => Transport::over(exchange, instance, tokens, options),
            None => Transport::new(instance, tokens, options)?,
        };
        Ok(Client {
            api: Api::new(self.api_version.unwrap_or(api_version)),
            transport: Arc::new(transport),
            describes: Arc::default(),
            sign_in,
            check_writes: !self.unchecked,
        })
    }

    fn org_of(&self) -> Result<Org, BuildError> {
        let calls = [
            (self.settings.is_some(), ".settings(…)"),
            (self.org.is_some(), ".org(…)"),
            (self.instance.is_some() || self.has_tokens(), ".instance(…) or a token"),
        ];
        let mut told = calls.into_iter().filter_map(|(is_told, call)| is_told.then_some(call));
        if let (Some(one), Some(other)) = (told.next(), told.next()) {
            return Err(BuildError::Twice { one, other });
        }
        match (&self.settings, &self.org, &self.instance) {
            (Some(settings), ..) => Org::of(settings),
            (_, Some(org), _) => Org::of(&Settings::for_org(Some(org))?),
            (_, _, Some(instance)) => self.given(instance),
            _ if self.has_tokens() => Err(BuildError::Missing {
                what: "instance",
                call: ".instance(\"https://acme.my.salesforce.com\")",
            }),
            _ if self.exchange.is_some() => Org::of(&Settings::new(NOWHERE, "none")?),
            _ => Org::of(&Settings::from_env()?),
        }
    }

    const fn has_tokens(&self) -> bool {
        self.token.is_some() || self.tokens.is_some()
    }

    fn given(&self, instance: &str) -> Result<Org, BuildError> {
        use secrecy::ExposeSecret;
        match (&self.token, &self.tokens) {
            (Some(_), Some(_)) => Err(BuildError::Twice { one: ".token(…)", other: ".token_source(…)" }),
            (Some(token), None) => Org::of(&Settings::new(instance, token.expose_secret())?),
            (None, Some(tokens)) => {
                let Options { reserve, concurrency, .. } = Options::default();
                let (tokens, api_version) = (Arc::clone(tokens), ApiVersion::default());
                Ok(Org {
                    instance: instance.parse()?,
                    tokens,
                    sign_in: "token source",
                    api_version,
                    reserve,
                    concurrency,
                })
            }
            (None, None) => {
                Err(BuildError::Missing { what: "token", call: ".token(\"00D…\") or .token_source(…)" })
            }
        }
    }
}

impl Org {
    fn of(settings: &Settings) -> Result<Self, BuildError> {
        let instance = settings.instance_url.clone();
        let tokens = settings.sign_in.source(&instance, settings.login_url.as_ref())?;
        Ok(Self {
            instance,
            tokens,
            sign_in: settings.sign_in.name(),
            api_version: settings.api_version,
            reserve: settings.api_reserve,
            concurrency: settings.concurrency,
        })
    }
}
