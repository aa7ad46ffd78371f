//! Sending: one pool of connections, one instance, one token.

use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use backon::{ExponentialBuilder, Retryable};
use reqwest::header::{
    AUTHORIZATION, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, HeaderValue, LAST_MODIFIED, LOCATION,
};
use secrecy::{ExposeSecret, SecretString};

use super::budget::Budget;
use super::retry::may_send_again;
use super::session::Session;
use super::{
    ApiUsage, Error, Exchange, InstanceUrl, Method, Options, Pieces, Request, Response, TokenSource, head,
    lost, meter, refusal,
};

/// The answer to a request that asked only for what has changed: nothing has.
const NOT_MODIFIED: u16 = 304;

/// The longest time that a call is given; beyond it clocks end.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// How often one try renews the token: the first new one may have been kept from before, and have ended, too.
const RENEWALS: usize = 2;

/// Sends requests to one instance with the tokens of one source; keeps its connections, which clones share.
#[derive(Debug, Clone)]
pub struct Transport {
    carrier: Carrier,
    instance: InstanceUrl,
    session: Session,
    options: Options,
    budget: Arc<Budget>,
    may_use_reserve: bool,
}

/// What carries requests and answers.
#[derive(Debug, Clone)]
enum Carrier {
    Http(reqwest::Client),
    Other(Arc<dyn Exchange>),
}

/// What is made of the head of an answer.
type Finishing<'a, T> = Pin<Box<dyn Future<Output = Result<T, Failed>> + Send + 'a>>;

/// A try that failed, and how long the org wants to be left alone.
struct Failed {
    error: Error,
    retry_after: Option<Duration>,
}

/// The time that a call has.
#[derive(Debug, Clone, Copy)]
struct Until {
    end: Instant,
    /// Whether the whole answer must be there by then, or only its head.
    whole: bool,
}

impl Transport {
    /// A transport to this instance.
    ///
    /// # Errors
    /// The machine gives no HTTP client, such as when it has no root certificates.
    pub fn new(instance: InstanceUrl, tokens: Arc<dyn TokenSource>, options: Options) -> Result<Self, Error> {
        let http = options.client(&instance)?;
        Ok(Self::by(Carrier::Http(http), instance, tokens, options))
    }

    /// A transport over something else than HTTP.
    #[must_use]
    pub fn over(
        exchange: Arc<dyn Exchange>,
        instance: InstanceUrl,
        tokens: Arc<dyn TokenSource>,
        options: Options,
    ) -> Self {
        Self::by(Carrier::Other(exchange), instance, tokens, options)
    }

    fn by(carrier: Carrier, instance: InstanceUrl, tokens: Arc<dyn TokenSource>, options: Options) -> Self {
        let budget = Arc::new(Budget::new(options.reserve, options.concurrency));
        Self { carrier, instance, session: Session::new(tokens), options, budget, may_use_reserve: false }
    }

    /// The share of the day's API calls, in percent, that reads leave to others.
    #[must_use]
    pub const fn reserve(&self) -> u8 {
        self.options.reserve
    }

    /// How many calls run at once.
    #[must_use]
    pub const fn concurrency(&self) -> usize {
        self.options.concurrency
    }

    /// The same for what the reserve is kept for: reads that belong to a write.
    #[must_use]
    pub fn with_reserve(&self) -> Self {
        Self { may_use_reserve: true, ..self.clone() }
    }

    /// The instance that requests go to.
    #[must_use]
    pub const fn instance(&self) -> &InstanceUrl {
        &self.instance
    }

    /// API usage as the last answer stated it.
    #[must_use]
    pub fn last_usage(&self) -> Option<ApiUsage> {
        self.budget.last_usage()
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
        read: impl Fn(Response) -> Result<T, Error> + Sync,
    ) -> Result<T, Error> {
        let whole = |answer| -> Finishing<'_, T> {
            let (read, answer) = (&read, self.read(answer));
            Box::pin(async move { read(answer.await?).map_err(Failed::from) })
        };
        self.retried(request, self.until(true), whole).await
    }

    /// Sends a request whose answer is read piece by piece. Only the time until it begins, and between two pieces, is
    /// bounded; what has begun is not sent again.
    ///
    /// # Errors
    /// No answer came, or one that is not a success.
    pub async fn open(&self, request: &Request) -> Result<Pieces, Error> {
        let pieces = |answer| -> Finishing<'_, Pieces> {
            let (host, timeout) = (self.instance.host(), self.options.timeout);
            Box::pin(std::future::ready(Ok(Pieces { answer, host, timeout })))
        };
        self.retried(request, self.until(false), pieces).await
    }

    async fn retried<'a, T>(
        &'a self,
        request: &Request,
        until: Until,
        finish: impl Fn(reqwest::Response) -> Finishing<'a, T>,
    ) -> Result<T, Error> {
        let pauses = ExponentialBuilder::default()
            .with_min_delay(self.options.first_pause)
            .with_max_times(self.options.tries.saturating_sub(1))
            .with_jitter();
        let attempt = async || {
            let _turn = until.wait(self.budget.turn()).await.ok_or_else(|| self.no_turn())?;
            finish(self.attempt(request, until).await?).await
        };
        let within_time = |pause: &Duration| *pause < until.left();
        attempt
            .retry(pauses)
            .when(|failed: &Failed| may_send_again(request, &failed.error))
            .adjust(|failed, pause| pause.map(|pause| failed.pause(pause)).filter(within_time))
            .notify(|Failed { error, .. }, pause| {
                tracing::warn!(method = %request.method(), path = request.path_only(), status = error.status(),
                    code = error.code(), pause_ms = millis(pause), "will be sent again");
            })
            .await
            .map_err(|failed| failed.error)
    }

    /// One try, which renews the token where the org says that it has expired: such a call was not done.
    async fn attempt(&self, request: &Request, until: Until) -> Result<reqwest::Response, Failed> {
        if request.reads() && !self.may_use_reserve {
            self.budget.allow_read()?;
        }
        let mut token = self.in_time(until, self.session.token()).await?;
        for _ in 0..RENEWALS {
            match self.exchange(request, &token, until).await {
                Err(failed) if failed.error.is_expired_session() => {
                    token = self.in_time(until, self.session.instead_of(&token)).await?.ok_or(failed)?;
                }
                answer => return answer,
            }
        }
        self.exchange(request, &token, until).await
    }

    /// Sends the request once, as far as the head of a successful answer.
    async fn exchange(
        &self,
        request: &Request,
        token: &SecretString,
        until: Until,
    ) -> Result<reqwest::Response, Failed> {
        let sent = Instant::now();
        meter::count();
        let answer = match &self.carrier {
            Carrier::Http(http) => {
                let prepared = self.prepare(http, request, token, until)?;
                prepared.send().await.map_err(|error| self.lost(&error))
            }
            Carrier::Other(exchange) => self.carried(exchange.as_ref(), request, token, until).await,
        };
        let status = answer.as_ref().map_or_else(Error::status, |answer| Some(answer.status().as_u16()));
        tracing::debug!(method = %request.method(), path = request.path_only(), status,
            ms = millis(sent.elapsed()), "sent");
        let answer = answer?;
        if let Some(usage) = head::usage(answer.headers()) {
            self.budget.note(usage);
        }
        match answer.status().as_u16() {
            200..300 | NOT_MODIFIED => {
                self.session.proven(token);
                Ok(answer)
            }
            status @ 300..400 if answer.headers().contains_key(LOCATION) => {
                Err(self.redirected(status, answer.headers()).into())
            }
            status => {
                let retry_after = head::retry_after(answer.headers());
                let body = answer.bytes().await.map_err(|error| self.lost(&error))?;
                Err(Failed { error: refusal(status, &body, token), retry_after })
            }
        }
    }

    async fn carried(
        &self,
        exchange: &dyn Exchange,
        request: &Request,
        token: &SecretString,
        until: Until,
    ) -> Result<reqwest::Response, Error> {
        self.instance.resolve(request.path())?;
        let late = || Error::Timeout { host: self.instance.host(), after: self.options.timeout };
        let answer = until.wait(exchange.send(request, token.expose_secret())).await;
        answer.unwrap_or_else(|| Err(late()))?.into_response()
    }

    /// Reads an answer to its end.
    async fn read(&self, answer: reqwest::Response) -> Result<Response, Failed> {
        let status = answer.status().as_u16();
        let headers = answer.headers().clone();
        let body = Vec::from(answer.bytes().await.map_err(|error| self.lost(&error))?);
        if head::is_page(&headers, &body) {
            return Err(self.page(status, &body).await.into());
        }
        let header = |name: HeaderName| head::text(&headers, name.as_str()).map(ToOwned::to_owned);
        Ok(Response {
            status,
            date: head::date(&headers),
            usage: head::usage(&headers),
            etag: header(ETAG),
            last_modified: header(LAST_MODIFIED),
            body,
        })
    }

    /// The token is attached here and nowhere else, to a URL that was checked to be the instance's own.
    fn prepare(
        &self,
        http: &reqwest::Client,
        request: &Request,
        token: &SecretString,
        until: Until,
    ) -> Result<reqwest::RequestBuilder, Error> {
        let url = self.instance.resolve(request.path())?;
        let method = match request.method() {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
            Method::Patch => reqwest::Method::PATCH,
            Method::Put => reqwest::Method::PUT,
            Method::Delete => reqwest::Method::DELETE,
        };
        let mut bearer =
            HeaderValue::from_str(&format!("Bearer {}", token.expose_secret())).map_err(|_| {
                Error::Encode { reason: "the access token has characters that no token has".into() }
            })?;
        bearer.set_sensitive(true);
        let mut builder = http.request(method, url).header(AUTHORIZATION, bearer);
        if until.whole {
            builder = builder.timeout(until.left());
        }
        for (name, value) in request.headers() {
            builder = builder.header(*name, value);
        }
        if let Some((kind, body)) = request.content() {
            builder = builder.header(CONTENT_TYPE, kind).body(body.to_owned());
        }
        Ok(builder)
    }

    /// A page where JSON was expected; it may repeat the token.
    async fn page(&self, status: u16, body: &[u8]) -> Error {
        match self.session.token().await {
            Ok(token) => Error::not_json(status, &without(&token, body)),
            Err(error) => error,
        }
    }

    fn redirected(&self, status: u16, headers: &HeaderMap) -> Error {
        let to = head::text(headers, LOCATION.as_str()).unwrap_or_default();
        let to = self.instance.locate(to);
        Error::Redirected { status, to }
    }

    /// A token that comes in time. It is fetched to its end even where nobody waits for it any longer.
    async fn in_time<T>(
        &self,
        until: Until,
        token: impl Future<Output = Result<T, Error>>,
    ) -> Result<T, Error> {
        let late = || Error::SignIn {
            reason: format!("no token came within {:?}; nothing was sent, try again", self.options.timeout),
        };
        until.wait(token).await.unwrap_or_else(|| Err(late()))
    }

    fn until(&self, whole: bool) -> Until {
        Until { end: Instant::now() + self.options.timeout.min(LONGEST), whole }
    }

    fn no_turn(&self) -> Error {
        Error::NoTurn { host: self.instance.host(), after: self.options.timeout }
    }

    fn lost(&self, error: &reqwest::Error) -> Error {
        lost::lost(&self.instance.host(), self.options.timeout, error)
    }
}

impl Until {
    fn left(self) -> Duration {
        self.end.saturating_duration_since(Instant::now())
    }

    /// What comes in time.
    async fn wait<T>(self, coming: impl Future<Output = T>) -> Option<T> {
        tokio::time::timeout_at(self.end.into(), coming).await.ok()
    }
}

impl Failed {
    /// The pause before the next try.
    fn pause(&self, planned: Duration) -> Duration {
        self.retry_after.map_or(planned, |asked| asked.max(planned))
    }
}

impl From<Error> for Failed {
    fn from(error: Error) -> Self {
        Self { error, retry_after: None }
    }
}

/// What an answer says that is not a success.
fn refusal(status: u16, body: &[u8], token: &SecretString) -> Error {
    let text = without(token, body);
    match refusal::read(&text) {
        Some(errors) => Error::Salesforce { status, errors },
        None => Error::not_json(status, &text),
    }
}

/// Gateways echo requests, and the token must not come back in a text.
fn without(token: &SecretString, body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    match token.expose_secret() {
        "" => text.into_owned(),
        token => text.replace(token, "[access token]"),
    }
}

fn millis(duration: Duration) -> u64 {
    duration.as_millis().try_into().unwrap_or(u64::MAX)
}
