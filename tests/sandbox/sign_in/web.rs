//! The web-server flow: a page to log in on, a code, a verifier.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use reqwest::Method;
use ring::digest::{SHA256, digest};
use serde_json::json;

use super::{FORM, Page, refusal, text};
use crate::org::{Answer, Org, form};

const REDIRECT: &str = "http://localhost:1717/OauthRedirect";
const VERIFIER: &str = "a-verifier-has-at-least-forty-three-characters.~_0";

fn challenge(verifier: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()))
}

/// What a client asks for, with these parameters changed; an empty one is left out.
fn asked(org: &Org, changed: &[(&str, &str)]) -> Vec<(String, String)> {
    let challenge = challenge(VERIFIER);
    let mut pairs: Vec<(String, String)> = [
        ("response_type", "code"),
        ("client_id", org.running.client_id.as_str()),
        ("redirect_uri", REDIRECT),
        ("state", "a state & \"more\""),
        ("code_challenge", &challenge),
        ("code_challenge_method", "S256"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    for (name, value) in changed {
        pairs.retain(|(known, _)| known != name);
        if !value.is_empty() {
            pairs.push(((*name).to_owned(), (*value).to_owned()));
        }
    }
    pairs
}

fn borrowed(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

impl Org {
    async fn page(&self, changed: &[(&str, &str)]) -> Page {
        let pairs = asked(self, changed);
        let target = format!("/services/oauth2/authorize?{}", form(&borrowed(&pairs)));
        Page::of(self.request(Method::GET, &target)).await
    }

    /// What the page's form sends: everything that it holds, and what a person types.
    async fn submit(&self, page: &Page, username: &str, password: &str, decision: &str) -> Page {
        let mut pairs: Vec<(String, String)> = page
            .text
            .split("<input type=\"hidden\" name=\"")
            .skip(1)
            .map(|rest| {
                let (name, rest) = rest.split_once("\" value=\"").expect("a value");
                let value = rest.split_once('"').expect("its end").0;
                let value = value
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">");
                (name.to_owned(), value.replace("&amp;", "&"))
            })
            .collect();
        for (name, value) in [("username", username), ("password", password), ("decision", decision)] {
            pairs.push((name.to_owned(), value.to_owned()));
        }
        let browser = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .expect("a browser");
        let target = format!("{}/services/oauth2/authorize", self.running.instance_url);
        let request = browser.post(target).header("Content-Type", FORM).body(form(&borrowed(&pairs)));
        Page::of(request).await
    }

    /// The code that a user gets.
    async fn code(&self, username: &str, changed: &[(&str, &str)]) -> String {
        let page = self.page(changed).await;
        assert_eq!(page.status, 200, "{}", page.text);
        let sent = self.submit(&page, username, &self.running.password, "allow").await;
        assert_eq!(sent.status, 302, "{}", sent.text);
        parameter(&sent, "code").expect("a code")
    }

    async fn redeem(&self, code: &str, changed: &[(&str, &str)]) -> Answer {
        let mut pairs = vec![
            ("grant_type", "authorization_code"),
            ("client_id", self.running.client_id.as_str()),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
            ("code", code),
        ];
        for (name, value) in changed {
            pairs.retain(|(known, _)| known != name);
            pairs.push((name, value));
        }
        self.token(&pairs).await
    }

    /// Signs a user in as a person does.
    pub(super) async fn sign_in(&self, username: &str) -> Answer {
        let code = self.code(username, &[]).await;
        let answer = self.redeem(&code, &[]).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        answer
    }
}

fn parameter(page: &Page, name: &str) -> Option<String> {
    let target = url::Url::parse(page.header("location")).expect("a target");
    target.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

#[tokio::test]
async fn a_user_logs_in_on_the_page_and_the_client_acts_as_that_user() {
    let org = Org::start().await;
    let (seller, username) = org.seller().await;
    let page = org.page(&[("login_hint", &username), ("prompt", "login consent")]).await;
    assert!(page.header("content-type").starts_with("text/html"));
    assert!(page.text.contains(&username) && !page.text.contains("<script"), "{}", page.text);
    assert_eq!(page.header("x-frame-options"), "DENY");

    let sent = org.submit(&page, &username, &org.running.password, "allow").await;
    assert_eq!(sent.status, 302);
    assert!(sent.header("location").starts_with(&format!("{REDIRECT}?code=aPrx")));
    assert_eq!(parameter(&sent, "state").as_deref(), Some("a state & \"more\""));

    let answer = org.redeem(&parameter(&sent, "code").expect("a code"), &[]).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    assert!(text(&answer, "refresh_token").starts_with("5Aep"));
    let who = org.userinfo(text(&answer, "access_token")).await;
    assert_eq!((&who["user_id"], &who["preferred_username"]), (&json!(seller), &json!(username)));
    let mine = org.request(Method::GET, "/services/data/v60.0/limits");
    assert_eq!(Answer::of(mine.bearer_auth(text(&answer, "access_token"))).await.status, 200);
}

#[tokio::test]
async fn a_refresh_token_comes_only_where_it_is_asked_for() {
    let org = Org::start().await;
    for (scope, comes) in [("api", false), ("api refresh_token", true), ("api offline_access", true)] {
        let code = org.code(&org.running.username, &[("scope", scope)]).await;
        let answer = org.redeem(&code, &[]).await;
        assert_eq!(answer.body["refresh_token"].is_string(), comes, "{scope}");
        assert_eq!(text(&answer, "scope"), scope);
    }
    let unknown = org.page(&[("scope", "api everything")]).await;
    assert!(unknown.text.starts_with("error=invalid_scope&"), "{}", unknown.text);
}

#[tokio::test]
async fn a_token_that_may_only_tell_who_the_user_is_opens_nothing_else() {
    let org = Org::start().await;
    let code = org.code(&org.running.username, &[("scope", "id")]).await;
    let answer = org.redeem(&code, &[]).await;
    let access = text(&answer, "access_token");
    assert_eq!(org.userinfo(access).await["preferred_username"], json!(org.running.username));
    let limits =
        Answer::of(org.request(Method::GET, "/services/data/v60.0/limits").bearer_auth(access)).await;
    let words = "This session is not valid for use with the REST API";
    assert_eq!(limits.error(), (401, "INVALID_SESSION_ID", words));
}

#[tokio::test]
async fn a_wrong_password_shows_the_page_again_and_a_user_may_deny() {
    let org = Org::start().await;
    let page = org.page(&[]).await;
    for (username, password) in [
        (org.running.username.as_str(), "wrong"),
        ("nobody@embedded.example", org.running.password.as_str()),
        ("\"><script>alert(1)</script>", "wrong"),
        ("", ""),
    ] {
        let again = org.submit(&page, username, password, "allow").await;
        assert_eq!(again.status, 200);
        assert!(again.text.contains("Please check your username and password."), "{}", again.text);
        assert!(!again.text.contains("<script"), "{}", again.text);
    }
    let (seller, username) = org.seller().await;
    org.deactivate(&seller).await;
    assert_eq!(org.submit(&page, &username, &org.running.password, "allow").await.status, 200);

    let denied = org.submit(&page, "", "", "deny").await;
    assert_eq!(denied.status, 302);
    assert_eq!(parameter(&denied, "error").as_deref(), Some("access_denied"));
    assert_eq!(parameter(&denied, "error_description").as_deref(), Some("end-user denied authorization"));
    assert_eq!(parameter(&denied, "state").as_deref(), Some("a state & \"more\""));
}

#[tokio::test]
async fn what_a_client_asks_wrongly_is_told_on_the_spot() {
    let org = Org::start().await;
    let short = &challenge(VERIFIER)[..42];
    for (changed, words) in [
        (
            ("client_id", "3MVG9nobody"),
            "error=invalid_client_id&error_description=client%20identifier%20invalid",
        ),
        (("response_type", "token"), "error=unsupported_response_type&"),
        (
            ("code_challenge", ""),
            "error=invalid_request&error_description=missing%20required%20code%20challenge",
        ),
        (("code_challenge_method", "plain"), "error=invalid_request&"),
        (("code_challenge", short), "error=invalid_request&"),
    ] {
        let page = org.page(&[changed]).await;
        assert_eq!(page.status, 400);
        assert!(page.text.starts_with(words), "{changed:?}: {}", page.text);
    }
}

#[tokio::test]
async fn only_this_machine_is_redirected_to() {
    let org = Org::start().await;
    for redirect in
        ["http://localhost:8080/cb", "http://127.0.0.1:1234/any/path", "http://[::1]:1/", "http://localhost/"]
    {
        assert_eq!(org.page(&[("redirect_uri", redirect)]).await.status, 200, "{redirect}");
    }
    let words = "error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration";
    for redirect in [
        "",
        "https://example.com/cb",
        "http://localhost.example.com/",
        "http://localhost@example.com/",
        "http://user@localhost:1717/",
        "http://localhost:1717/#fragment",
        "javascript:alert(1)",
        "/cb",
    ] {
        let page = org.page(&[("redirect_uri", redirect)]).await;
        assert_eq!((page.status, page.text.as_str()), (400, words), "{redirect}");
    }
}

#[tokio::test]
async fn a_code_is_good_once_for_ten_minutes_and_for_its_own_client() {
    let org = Org::start().await;
    let username = org.running.username.clone();
    let expired = (400, "invalid_grant", "expired authorization code");

    let code = org.code(&username, &[]).await;
    assert_eq!(org.redeem(&code, &[]).await.status, 200);
    assert_eq!(refusal(&org.redeem(&code, &[]).await), expired);

    let code = org.code(&username, &[]).await;
    org.wait(601).await;
    assert_eq!(refusal(&org.redeem(&code, &[]).await), expired);

    let unknown = org.redeem("aPrxNothing==", &[]).await;
    assert_eq!(refusal(&unknown), (400, "invalid_grant", "invalid authorization code"));

    let code = org.code(&username, &[]).await;
    let elsewhere = org.redeem(&code, &[("redirect_uri", "http://localhost:1717/Other")]).await;
    let words = "redirect_uri must match configuration";
    assert_eq!(refusal(&elsewhere), (400, "redirect_uri_mismatch", words));

    let code = org.code(&username, &[]).await;
    let stranger = org.redeem(&code, &[("client_id", "3MVG9nobody")]).await;
    assert_eq!(refusal(&stranger), (400, "invalid_client_id", "client identifier invalid"));
}

#[tokio::test]
async fn a_wrong_verifier_is_refused_and_ends_the_code() {
    let org = Org::start().await;
    let other = VERIFIER.replace('a', "b");
    for verifier in [other.as_str(), "", "short"] {
        let code = org.code(&org.running.username, &[]).await;
        let answer = org.redeem(&code, &[("code_verifier", verifier)]).await;
        assert_eq!(refusal(&answer), (400, "invalid_grant", "invalid code verifier"), "{verifier}");
        assert_eq!(text(&org.redeem(&code, &[]).await, "error_description"), "expired authorization code");
    }
    // Known clients leave the method out, and send longer verifiers than the standard allows.
    let longest = "v".repeat(171);
    let changed = [("code_challenge", challenge(&longest)), ("code_challenge_method", String::new())];
    let changed = changed.each_ref().map(|(name, value)| (*name, value.as_str()));
    let code = org.code(&org.running.username, &changed).await;
    assert_eq!(org.redeem(&code, &[("code_verifier", &longest)]).await.status, 200);
    // A verifier of the wrong length is refused even where its challenge is the right one.
    let code = org.code(&org.running.username, &[("code_challenge", &challenge("short"))]).await;
    let answer = org.redeem(&code, &[("code_verifier", "short")]).await;
    assert_eq!(text(&answer, "error_description"), "invalid code verifier");
}
