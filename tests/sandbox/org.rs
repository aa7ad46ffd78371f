//! An embedded org and a plain HTTP client for it.

use reqwest::{Method, RequestBuilder};
use salesforce_revops::sandbox::{Options, Running, start};
use serde_json::{Value, json};

use crate::snapshots::snapshots;

/// A running org.
pub(crate) struct Org {
    pub(crate) running: Running,
    pub(crate) http: reqwest::Client,
    /// Of the user who calls.
    token: String,
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    /// `Null` where there is no body.
    pub(crate) body: Value,
}

/// Parameters as a URL or a form body holds them.
pub(crate) fn form(pairs: &[(&str, &str)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

impl Org {
    pub(crate) async fn start() -> Self {
        Self::with(Options::default()).await
    }

    pub(crate) async fn with(options: Options) -> Self {
        Self::of(snapshots(), options).await
    }

    /// An org of these snapshots. Few records are made up, since most tests make their own.
    pub(crate) async fn of(snapshots: Vec<(String, String)>, options: Options) -> Self {
        // With the feature `client` reqwest wants a provider for TLS; another test may have been first.
        #[cfg(feature = "client")]
        let _ = rustls::crypto::ring::default_provider().install_default();
        let options = Options { snapshots, opportunities: 20, ..options };
        let running = start(options).await.expect("the embedded org starts");
        let http = reqwest::Client::builder().no_proxy().build().expect("a client");
        let token = running.access_token.clone();
        Self { running, http, token }
    }

    /// From now on this user calls.
    pub(crate) fn act_as(&mut self, username: &str) {
        self.token = self.running.token_for(username).expect("a user of this name");
    }

    /// A request without a token.
    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.http.request(method, format!("{}{path}", self.running.instance_url))
    }

    /// A request below `/services/data/v60.0`, with the token of the user who calls.
    pub(crate) fn call(&self, method: Method, path: &str) -> RequestBuilder {
        self.request(method, &format!("/services/data/v60.0{path}")).bearer_auth(&self.token)
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        Answer::of(self.call(Method::GET, path)).await
    }

    /// A request with this text as its JSON body.
    pub(crate) fn send(&self, method: Method, path: &str, body: impl Into<String>) -> RequestBuilder {
        self.call(method, path).header("Content-Type", "application/json").body(body.into())
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Answer {
        Answer::of(self.send(Method::POST, path, body.to_string())).await
    }

    pub(crate) async fn patch(&self, path: &str, body: Value) -> Answer {
        Answer::of(self.send(Method::PATCH, path, body.to_string())).await
    }

    pub(crate) async fn delete(&self, path: &str) -> Answer {
        Answer::of(self.call(Method::DELETE, path)).await
    }

    pub(crate) async fn query(&self, soql: &str) -> Answer {
        self.get(&format!("/query?{}", form(&[("q", soql)]))).await
    }

    /// The records of a query that is answered whole.
    pub(crate) async fn rows(&self, soql: &str) -> Vec<Value> {
        let answer = self.query(soql).await;
        assert_eq!(answer.status, 200, "{soql}: {answer:?}");
        answer.body["records"].as_array().expect("records").clone()
    }

    /// Creates a record; answers its id.
    pub(crate) async fn create(&self, object: &str, body: Value) -> String {
        let answer = self.post(&format!("/sobjects/{object}"), body).await;
        assert_eq!(answer.status, 201, "{answer:?}");
        answer.body["id"].as_str().expect("an id").to_owned()
    }

    /// An opportunity in the first stage that is not closed.
    pub(crate) async fn opportunity(&self, name: &str) -> String {
        self.create(
            "Opportunity",
            json!({"Name": name, "StageName": "Prospecting", "CloseDate": "2026-06-30"}),
        )
        .await
    }

    /// The value of one field of a record.
    pub(crate) async fn field(&self, object: &str, id: &str, name: &str) -> Value {
        self.get(&format!("/sobjects/{object}/{id}?fields={name}")).await.body[name].clone()
    }

    /// How many records a condition holds for.
    pub(crate) async fn count(&self, from: &str) -> u64 {
        let answer = self.query(&format!("SELECT COUNT() FROM {from}")).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.body["totalSize"].as_u64().expect("a count")
    }
}

impl Answer {
    pub(crate) async fn of(request: RequestBuilder) -> Self {
        let response = request.send().await.expect("an answer");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let text = response.text().await.expect("a body");
        let body = if text.is_empty() { Value::Null } else { serde_json::from_str(&text).expect("JSON") };
        Self { status, headers, body }
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }

    /// Status, errorCode and message of the one error in the answer.
    pub(crate) fn error(&self) -> (u16, &str, &str) {
        let errors = self.body.as_array().unwrap_or_else(|| panic!("no array of errors: {self:?}"));
        assert_eq!(errors.len(), 1, "{self:?}");
        let text = |key: &str| errors[0][key].as_str().unwrap_or_default();
        (self.status, text("errorCode"), text("message"))
    }
}
