//! Answers kept for the requests that a test expects.

use std::fmt::Write;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::Serialize;
use url::form_urlencoded;

use super::{Answer, Error, Exchange, Exchanging, Method, Request};

/// An org that is not there: it answers the requests that are expected, each once, and refuses all others with a text
/// that says what was expected. Clones share what is kept.
///
/// ```
/// use salesforce_revops::client::Client;
/// use salesforce_revops::http::{Answer, Canned, Method};
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let org = Canned::default()
///     .expect_query("FROM Account", [serde_json::json!({"Id": "001D000000IqhSLIAZ", "Name": "Acme"})])
///     .expect(Method::Patch, "sobjects/Account/001D000000IqhSLIAZ", Answer::empty());
/// let client = Client::builder().exchange(org.clone()).build()?;
///
/// // The program under test:
/// let accounts = client.query_text::<sobjects::Record>("SELECT Id, Name FROM Account").await?.records;
/// let id: sobjects::Id = accounts[0].text("Id").unwrap_or_default().parse()?;
/// client.update_json("Account", &id, &serde_json::json!({"Name": "Acme Corporation"})).await?;
///
/// assert_eq!(org.left(), [""; 0]);
/// assert_eq!(org.sent()[1].body().map(|json| json.get()), Some(r#"{"Name":"Acme Corporation"}"#));
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct Canned {
    kept: Arc<Mutex<Kept>>,
}

#[derive(Debug, Default)]
struct Kept {
    expected: Vec<Expected>,
    sent: Vec<Request>,
}

#[derive(Debug)]
struct Expected {
    what: What,
    answer: Result<Answer, Error>,
}

/// Which request is expected.
#[derive(Debug)]
enum What {
    Path(Method, String),
    Query(String),
}

impl Canned {
    /// Expects a request once. The path is what follows `/services/data/vXX.X/`, or a whole path elsewhere; without `?`
    /// it fits any query string. Of several that fit, the one that was expected first is answered first.
    #[must_use]
    pub fn expect(self, method: Method, path: impl Into<String>, answer: Answer) -> Self {
        self.add(What::Path(method, path.into()), Ok(answer))
    }

    /// Expects a query once that contains this text, whatever the blanks between its words, and answers these records.
    #[must_use]
    pub fn expect_query<R: Serialize>(self, text: &str, records: impl IntoIterator<Item = R>) -> Self {
        self.add(What::Query(words(text)), Ok(Answer::rows(records)))
    }

    /// Expects a request once, which fails as if the network had failed.
    #[must_use]
    pub fn expect_failure(self, method: Method, path: impl Into<String>, error: Error) -> Self {
        self.add(What::Path(method, path.into()), Err(error))
    }

    /// What is still expected and has not come.
    #[must_use]
    pub fn left(&self) -> Vec<String> {
        self.kept().expected.iter().map(|expected| expected.what.told()).collect()
    }

    /// All requests so far, those that were not expected too, in their order.
    #[must_use]
    pub fn sent(&self) -> Vec<Request> {
        self.kept().sent.clone()
    }

    fn add(self, what: What, answer: Result<Answer, Error>) -> Self {
        self.kept().expected.push(Expected { what, answer });
        self
    }

    fn answer(&self, request: &Request) -> Result<Answer, Error> {
        let mut kept = self.kept();
        kept.sent.push(request.clone());
        match kept.expected.iter().position(|expected| expected.what.fits(request)) {
            Some(at) => kept.expected.remove(at).answer,
            None => Err(kept.unexpected(request)),
        }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Exchange for Canned {
    fn send<'a>(&'a self, request: &'a Request, _token: &'a str) -> Exchanging<'a> {
        Box::pin(std::future::ready(self.answer(request)))
    }
}

impl Kept {
    fn unexpected(&self, request: &Request) -> Error {
        let mut reason = format!("{} {} was not expected", request.method(), resource(request.path_only()));
        if let Some(soql) = soql(request) {
            let _ = write!(reason, " (`{soql}`)");
        }
        let left: Vec<_> = self.expected.iter().map(|expected| expected.what.told()).collect();
        reason.push_str(if left.is_empty() { ", and nothing else is" } else { "; expected: " });
        reason.push_str(&left.join("; "));
        Error::Exchange { reason }
    }
}

impl What {
    fn fits(&self, request: &Request) -> bool {
        match self {
            Self::Path(method, path) => {
                let whole = if path.contains('?') { request.path() } else { request.path_only() };
                *method == request.method() && (whole == path || resource(whole) == path)
            }
            Self::Query(text) => soql(request).is_some_and(|soql| words(&soql).contains(text)),
        }
    }

    fn told(&self) -> String {
        match self {
            Self::Path(method, path) => format!("{method} {path}"),
            Self::Query(text) => format!("a query with `{text}`"),
        }
    }
}

/// What follows the API version in a path.
fn resource(path: &str) -> &str {
    let below = path.strip_prefix("/services/data/v").and_then(|rest| rest.split_once('/'));
    below.map_or(path, |(_, rest)| rest)
}

/// The query that a request asks, if it does.
fn soql(request: &Request) -> Option<String> {
    let (path, query) = request.path().split_once('?')?;
    let asks = matches!(resource(path), "query" | "queryAll");
    let mut pairs = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| asks && name == "q");
    pairs.next().map(|(_, soql)| soql.into_owned())
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
