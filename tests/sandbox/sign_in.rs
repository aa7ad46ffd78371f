//! Every way to sign in, and every way that is refused.

mod assertion;
mod soap;
mod tokens;
mod web;

use reqwest::{Method, RequestBuilder};
use serde_json::Value;

use crate::org::{Answer, Org, form};

const FORM: &str = "application/x-www-form-urlencoded";

/// An answer that need not be JSON.
struct Page {
    status: u16,
    headers: reqwest::header::HeaderMap,
    text: String,
}

impl Page {
    async fn of(request: RequestBuilder) -> Self {
        let response = request.send().await.expect("an answer");
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self { status, headers, text: response.text().await.expect("a body") }
    }

    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("text"))
    }
}

impl Org {
    /// A form for one of the OAuth resources.
    fn form(&self, resource: &str, pairs: &[(&str, &str)]) -> RequestBuilder {
        let request = self.request(Method::POST, &format!("/services/oauth2/{resource}"));
        request.header("Content-Type", FORM).body(form(pairs))
    }

    async fn token(&self, pairs: &[(&str, &str)]) -> Answer {
        Answer::of(self.form("token", pairs)).await
    }

    /// The status of a call with this access token.
    async fn status(&self, access: &str) -> u16 {
        let limits = self.request(Method::GET, "/services/data/v60.0/limits");
        Answer::of(limits.bearer_auth(access)).await.status
    }

    async fn userinfo(&self, access: &str) -> Value {
        let request = self.request(Method::GET, "/services/oauth2/userinfo");
        Answer::of(request.bearer_auth(access)).await.body
    }

    /// A user who is not the one that the org prints.
    async fn seller(&self) -> (String, String) {
        let answer =
            self.query("SELECT Id, Username FROM User WHERE Title = 'Account Executive' LIMIT 1").await;
        let text = |name: &str| answer.body["records"][0][name].as_str().expect("a seller").to_owned();
        (text("Id"), text("Username"))
    }

    /// Makes the org forget that a user works here.
    async fn deactivate(&self, user: &str) {
        let answer =
            self.patch(&format!("/sobjects/User/{user}"), serde_json::json!({"IsActive": false})).await;
        assert_eq!(answer.status, 204, "{answer:?}");
    }

    /// Lets time pass in the org.
    async fn wait(&self, seconds: u32) {
        let clock = self.request(Method::POST, "/_sandbox/clock");
        let body = serde_json::json!({"advance_seconds": seconds}).to_string();
        assert_eq!(Answer::of(clock.header("Content-Type", "application/json").body(body)).await.status, 200);
    }
}

/// The token in an answer.
fn text<'a>(answer: &'a Answer, key: &str) -> &'a str {
    answer.body[key].as_str().unwrap_or_else(|| panic!("no {key}: {answer:?}"))
}

/// Status, error and description of a refusal.
fn refusal(answer: &Answer) -> (u16, &str, &str) {
    (answer.status, text(answer, "error"), text(answer, "error_description"))
}
