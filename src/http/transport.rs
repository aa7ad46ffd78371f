//! Sending: one pool of connections, one instance, one token.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use backon::{ExponentialBuilder, Retryable};
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, DATE, HeaderMap, HeaderValue, LOCATION};
use secrecy::{ExposeSecret, SecretString};
use sobjects::DateTime;

use super::retry::may_send_again;
use super::{ApiUsage, Error, InstanceUrl, Method, Request, Response, refusal};

/// Times and tries of a [`Transport`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// How long a connection may take to be made.
    pub connect_timeout: Duration,
    /// How long one call may take, with all its tries and the pauses between them.
    pub timeout: Duration,
    /// How often a call is sent at most.
    pub tries: usize,
    /// The pause before the second try; each later one is about twice as long.
    pub first_pause: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            timeout: Duration::from_secs(60),
            tries: 3,
            first_pause: Duration::from_millis(500),
        }
    }
}

/// Sends requests to one instance with one token; keeps its connections.
#[derive(Debug)]
pub struct Transport {
    http: reqwest::Client,
    instance: InstanceUrl,
    token: SecretString,
    options: Options,
    usage: Mutex<Option<ApiUsage>>,
}

impl Transport {
    /// A transport to this instance.
    ///
    /// # Errors
    /// The machine gives no HTTP client, such as when it has no root certificates.
    pub fn new(instance: InstanceUrl, token: SecretString, options: Options) -> Result<Self, Error> {
        // Somebody else in the process may have installed one already, which serves as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut builder = reqwest::Client::builder()
            .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
            .redirect(reqwest::redirect::Policy::none())
            .tcp_nodelay(true)
            .gzip(true)
            .https_only(!instance.is_plain())
            .connect_timeout(options.connect_timeout);
        if instance.is_plain() {
            // This very machine: no proxy is in between, and a system without root certificates does as well.
            builder = builder.no_proxy().tls_certs_only([]);
        }
        let http = builder.build().map_err(|error| Error::Setup { reason: reason(&error) })?;
        Ok(Self { http, instance, token, options, usage: Mutex::new(None) })
    }

    /// The instance that requests go to.
    #[must_use]
    pub const fn instance(&self) -> &InstanceUrl {
        &self.instance
    }

    /// API usage as the last answer stated it.
    #[must_use]
    pub fn last_usage(&self) -> Option<ApiUsage> {
        *self.usage.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sends a request, again where that does no harm and may help. Dropping the future cancels the call.
    ///
    /// # Errors
    /// No answer came, or one that is not a success.
    pub async fn send(&self, request: &Request) -> Result<Response, Error> {
        self.send_and_read(request, Ok).await
    }

    /// As [`Transport::send`], where a failure may also stand inside an answer with a status of success.
    ///
    /// # Errors
    /// No answer came, or one that is not a success, or what `read` found in it.
    pub async fn send_and_read<T>(
        &self,
        request: &Request,
        read: impl Fn(Response) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let started = Instant::now();
        let pauses = ExponentialBuilder::default()
            .with_min_delay(self.options.first_pause)
            .with_max_times(self.options.tries.saturating_sub(1))
            .with_jitter();
        let attempt = async || {
            let time_left = self.options.timeout.saturating_sub(started.elapsed());
            read(self.attempt(request, time_left).await?)
        };
        attempt
            .retry(pauses)
            .when(|error| may_send_again(request, error))
            .adjust(|_, pause| pause.filter(|pause| started.elapsed() + *pause < self.options.timeout))
            .notify(|error, pause| {
                tracing::warn!(method = %request.method(), path = request.path_only(), status = error.status(),
                    code = error.code(), pause_ms = millis(pause), "will be sent again");
            })
            .await
    }

    async fn attempt(&self, request: &Request, time_left: Duration) -> Result<Response, Error> {
        let started = Instant::now();
        let answer = self.exchange(request, time_left).await;
        let status = answer.as_ref().map_or_else(Error::status, |response| Some(response.status));
        tracing::debug!(method = %request.method(), path = request.path_only(), status,
            ms = millis(started.elapsed()), "sent");
        answer
    }

    async fn exchange(&self, request: &Request, time_left: Duration) -> Result<Response, Error> {
        let lost = |error| self.lost(&error);
        let answer = self.prepare(request, time_left)?.send().await.map_err(lost)?;
        let status = answer.status().as_u16();
        let headers = answer.headers().clone();
        let usage = header(&headers, "sforce-limit-info").and_then(|text| text.parse().ok());
        if usage.is_some() {
            *self.usage.lock().unwrap_or_else(PoisonError::into_inner) = usage;
        }
        let body = Vec::from(answer.bytes().await.map_err(lost)?);
        match status {
            200..300 if !is_page(&headers, &body) => {
                Ok(Response { status, date: date(&headers), usage, body })
            }
            300..400 if headers.contains_key(LOCATION) => Err(self.redirected(status, &headers)),
            _ => Err(self.refusal(status, &body)),
        }
    }

    /// The token is attached here and nowhere else, to a URL that was checked to be the instance's own.
    fn prepare(&self, request: &Request, time_left: Duration) -> Result<reqwest::RequestBuilder, Error> {
        let url = self.instance.resolve(request.path())?;
        let method = match request.method() {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Patch => reqwest::Method::PATCH,
        };
        let mut bearer =
            HeaderValue::from_str(&format!("Bearer {}", self.token.expose_secret())).map_err(|_| {
                Error::Encode { reason: "the access token has characters that no token has".into() }
            })?;
        bearer.set_sensitive(true);
        let mut builder = self.http.request(method, url).timeout(time_left).header(AUTHORIZATION, bearer);
        for (name, value) in request.headers() {
            builder = builder.header(*name, value);
        }
        if let Some(body) = request.body() {
            builder = builder.header(CONTENT_TYPE, "application/json").body(body.get().to_owned());
        }
        Ok(builder)
    }

    /// What an answer says that is not a success.
    fn refusal(&self, status: u16, body: &[u8]) -> Error {
        let text = String::from_utf8_lossy(body);
        // Gateways echo requests, and the token must not come back in a text.
        let text = match self.token.expose_secret() {
            "" => text.into_owned(),
            token => text.replace(token, "[access token]"),
        };
        match refusal::read(&text) {
            Some(errors) => Error::Salesforce { status, errors },
            None => Error::not_json(status, &text),
        }
    }

    fn redirected(&self, status: u16, headers: &HeaderMap) -> Error {
        let to = header(headers, LOCATION.as_str()).unwrap_or_default();
        let to = self.instance.locate(to);
        Error::Redirected { status, to }
    }

    fn lost(&self, error: &reqwest::Error) -> Error {
        let host = self.instance.host();
        if error.is_connect() {
            Error::Unreachable { host, reason: reason(error) }
        } else if error.is_timeout() {
            Error::Timeout { host, after: self.options.timeout }
        } else if error.is_builder() {
            Error::Encode { reason: reason(error) }
        } else {
            Error::Interrupted { host, reason: reason(error) }
        }
    }
}

fn is_page(headers: &HeaderMap, body: &[u8]) -> bool {
    let html = header(headers, CONTENT_TYPE.as_str()).is_some_and(|kind| kind.contains("html"));
    html || body.trim_ascii_start().first() == Some(&b'<')
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn date(headers: &HeaderMap) -> Option<DateTime> {
    let date = chrono::DateTime::parse_from_rfc2822(header(headers, DATE.as_str())?).ok()?;
    Some(date.to_utc().into())
}

/// The innermost cause: the outer ones repeat the URL, and with it what was asked for.
fn reason(error: &dyn std::error::Error) -> String {
    let mut innermost = error;
    while let Some(cause) = innermost.source() {
        innermost = cause;
    }
    innermost.to_string()
}

fn millis(duration: Duration) -> u64 {
    duration.as_millis().try_into().unwrap_or(u64::MAX)
}
