//! Refresh tokens, the app's secret, and the life and end of tokens.

use reqwest::Method;
use salesforce_revops::sandbox::Options;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use super::{FORM, Page, refusal, text};
use crate::org::{Answer, Org, form};

const EXPIRED: (u16, &str, &str) = (400, "invalid_grant", "expired access/refresh token");

impl Org {
    async fn refresh(&self, token: &str) -> Answer {
        let id = self.running.client_id.as_str();
        self.token(&[("grant_type", "refresh_token"), ("client_id", id), ("refresh_token", token)]).await
    }

    async fn introspect(&self, token: &str) -> Answer {
        let running = &self.running;
        let pairs =
            [("token", token), ("client_id", &running.client_id), ("client_secret", &running.client_secret)];
        Answer::of(self.form("introspect", &pairs)).await
    }
}

#[tokio::test]
async fn a_refresh_token_gives_a_session_and_stays_where_it_is_not_rotated() {
    let org = Org::start().await;
    for _ in 0..2 {
        let answer = org.refresh(&org.running.refresh_token).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(answer.body["refresh_token"], json!(null));
        assert_eq!(answer.body["token_type"], json!("Bearer"));
        assert!(text(&answer, "issued_at").parse::<u64>().is_ok());
        assert_eq!(org.status(text(&answer, "access_token")).await, 200);
    }
    assert_eq!(refusal(&org.refresh("5Aep-no-such-token").await), EXPIRED);
    assert_eq!(refusal(&org.refresh(&org.running.access_token).await), EXPIRED);
}

#[tokio::test]
async fn the_signature_is_made_with_the_secret_over_identity_and_time() {
    use base64::Engine;
    let org = Org::start().await;
    let answer = org.refresh(&org.running.refresh_token).await;
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA256, org.running.client_secret.as_bytes());
    let signed = format!("{}{}", text(&answer, "id"), text(&answer, "issued_at"));
    let signature = base64::prelude::BASE64_STANDARD.decode(text(&answer, "signature")).expect("base64");
    ring::hmac::verify(&key, signed.as_bytes(), &signature).expect("the app's signature");
}

#[tokio::test]
async fn a_rotated_refresh_token_is_dead_and_its_reuse_ends_everything() {
    let org = Org::with(Options { rotate_refresh_tokens: true, ..Options::default() }).await;
    let first = org.running.refresh_token.clone();
    let second = org.refresh(&first).await;
    let third = org.refresh(text(&second, "refresh_token")).await;
    assert_ne!(text(&second, "refresh_token"), first);
    assert_eq!(org.status(text(&third, "access_token")).await, 200);

    assert_eq!(refusal(&org.refresh(&first).await), EXPIRED);
    assert_eq!(refusal(&org.refresh(text(&third, "refresh_token")).await), EXPIRED);
    for access in [&org.running.access_token, text(&second, "access_token"), text(&third, "access_token")] {
        assert_eq!(org.status(access).await, 401);
    }
}

#[tokio::test]
async fn client_and_secret_may_stand_in_the_form_or_in_http_basic() {
    let org = Org::start().await;
    let (id, secret) = (&org.running.client_id, &org.running.client_secret);
    let grant = ("grant_type", "client_credentials");
    let in_form = org.form("token", &[grant, ("client_id", id), ("client_secret", secret)]);
    let in_header = org.form("token", &[grant]).basic_auth(id, Some(secret));
    for request in [in_form, in_header] {
        let answer = Answer::of(request).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(answer.body["refresh_token"], json!(null));
        let who = org.userinfo(text(&answer, "access_token")).await;
        assert_eq!(who["preferred_username"], json!(org.running.username));
    }
    let wrong = Answer::of(org.form("token", &[grant]).basic_auth(id, Some("wrong"))).await;
    assert_eq!(refusal(&wrong), (400, "invalid_client", "invalid client credentials"));
    let absent = org.token(&[grant, ("client_id", id)]).await;
    assert_eq!(refusal(&absent), (400, "invalid_client", "invalid client credentials"));
    let unknown = org.token(&[grant, ("client_id", "3MVG9nobody"), ("client_secret", secret)]).await;
    assert_eq!(refusal(&unknown), (400, "invalid_client_id", "client identifier invalid"));
    // The secret is optional with a refresh token, but a wrong one is refused.
    let refresh = [
        ("grant_type", "refresh_token"),
        ("client_id", id),
        ("client_secret", "wrong"),
        ("refresh_token", &org.running.refresh_token),
    ];
    assert_eq!(refusal(&org.token(&refresh).await), (400, "invalid_client", "invalid client credentials"));
}

#[tokio::test]
async fn only_a_posted_form_is_looked_at() {
    let org = Org::start().await;
    let (id, token) = (org.running.client_id.as_str(), org.running.refresh_token.as_str());
    let pairs = form(&[("grant_type", "refresh_token"), ("client_id", id), ("refresh_token", token)]);
    let get = org.request(Method::GET, &format!("/services/oauth2/token?{pairs}"));
    assert_eq!(refusal(&Answer::of(get).await), (400, "invalid_request", "must use HTTP POST"));
    for (kind, body) in [
        ("application/json", json!({"grant_type": "refresh_token", "client_id": id}).to_string()),
        ("text/plain", pairs.clone()),
    ] {
        let request =
            org.request(Method::POST, "/services/oauth2/token").header("Content-Type", kind).body(body);
        let answer = Answer::of(request).await;
        assert_eq!(refusal(&answer), (400, "unsupported_grant_type", "grant type not supported"), "{kind}");
    }
    let with_charset = org.request(Method::POST, "/services/oauth2/token");
    let with_charset = with_charset.header("Content-Type", format!("{FORM};charset=UTF-8")).body(pairs);
    assert_eq!(Answer::of(with_charset).await.status, 200);
}

#[tokio::test]
async fn a_form_may_come_in_chunks_without_its_length() {
    let org = Org::start().await;
    let address = org.running.instance_url.trim_start_matches("http://").to_owned();
    let (id, token) = (org.running.client_id.as_str(), org.running.refresh_token.as_str());
    let body = form(&[("grant_type", "refresh_token"), ("client_id", id), ("refresh_token", token)]);
    let mut request = format!(
        "POST /services/oauth2/token HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Type: {FORM}\r\n\
         Transfer-Encoding: chunked\r\n\r\n"
    );
    for chunk in body.as_bytes().chunks(7) {
        let chunk = std::str::from_utf8(chunk).expect("ASCII");
        request.push_str(&format!("{:x}\r\n{chunk}\r\n", chunk.len()));
    }
    request.push_str("0\r\n\r\n");
    let mut stream = tokio::net::TcpStream::connect(address).await.expect("a connection");
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.expect("an answer");
    assert!(answer.starts_with("HTTP/1.1 200 ") && answer.contains("\"access_token\":\"00D"), "{answer}");
}

#[tokio::test]
async fn a_users_sixth_refresh_token_ends_the_oldest_with_its_sessions() {
    let org = Org::start().await;
    let username = org.running.username.clone();
    let mut newest = String::new();
    for count in 2..=5 {
        newest = text(&org.sign_in(&username).await, "refresh_token").to_owned();
        assert_eq!(org.refresh(&org.running.refresh_token).await.status, 200, "{count} refresh tokens");
    }
    // Another user's do not count.
    let (_, seller) = org.seller().await;
    org.sign_in(&seller).await;
    assert_eq!(org.status(&org.running.access_token).await, 200);
    org.sign_in(&username).await;
    assert_eq!(refusal(&org.refresh(&org.running.refresh_token).await), EXPIRED);
    assert_eq!(org.status(&org.running.access_token).await, 401);
    assert_eq!(org.refresh(&newest).await.status, 200);
}

#[tokio::test]
async fn a_session_ends_two_hours_after_its_last_call() {
    let org = Org::start().await;
    let access = org.running.access_token.as_str();
    for _ in 0..2 {
        org.wait(7_000).await;
        assert_eq!(org.status(access).await, 200);
    }
    // To ask about a token does not prolong its life.
    org.wait(5_000).await;
    assert_eq!(org.introspect(access).await.body["active"], json!(true));
    org.wait(2_500).await;
    assert_eq!(org.introspect(access).await.body, json!({"active": false}));
    let limits = Answer::of(org.call(Method::GET, "/limits")).await;
    assert_eq!(limits.error(), (401, "INVALID_SESSION_ID", "Session expired or invalid"));
    // Its refresh token lives on.
    assert_eq!(org.refresh(&org.running.refresh_token).await.status, 200);
}

#[tokio::test]
async fn a_revoked_token_ends_by_itself_or_with_all_that_it_gave() {
    let org = Org::start().await;
    let running = &org.running;
    let other = org.refresh(&running.refresh_token).await;
    let revoked = Page::of(org.form("revoke", &[("token", text(&other, "access_token"))])).await;
    assert_eq!((revoked.status, revoked.text.as_str()), (200, ""));
    assert_eq!(org.status(text(&other, "access_token")).await, 401);
    assert_eq!(org.status(&running.access_token).await, 200);

    let target = format!("/services/oauth2/revoke?{}", form(&[("token", &running.refresh_token)]));
    assert_eq!(Page::of(org.request(Method::GET, &target)).await.status, 200);
    assert_eq!(org.status(&running.access_token).await, 401);
    assert_eq!(refusal(&org.refresh(&running.refresh_token).await), EXPIRED);

    let again = Page::of(org.request(Method::GET, &target)).await;
    let words = "error=unsupported_token_type&error_description=this%20token%20type%20is%20not%20supported";
    assert_eq!((again.status, again.text.as_str()), (400, words));
}

#[tokio::test]
async fn introspection_tells_the_app_about_its_own_tokens() {
    let org = Org::start().await;
    let running = &org.running;
    let access = org.introspect(&running.access_token).await.body;
    assert_eq!(access["active"], json!(true));
    assert_eq!(access["client_id"], json!(running.client_id));
    assert_eq!(access["username"], json!(running.username));
    assert_eq!(access["token_type"], json!("access_token"));
    let seconds = |key: &str| access[key].as_i64().expect("seconds");
    assert!((7_190..=7_210).contains(&(seconds("exp") - seconds("iat"))), "{access}");
    assert!(access["sub"].as_str().is_some_and(|sub| sub.contains("/id/00D")));
    assert_eq!(org.introspect(&running.refresh_token).await.body["active"], json!(true));
    assert_eq!(org.introspect("00D!nothing").await.body, json!({"active": false}));
    let stranger = Answer::of(org.form("introspect", &[("token", &running.access_token)])).await;
    assert_eq!(refusal(&stranger), (400, "invalid_client_id", "client identifier invalid"));
    let half = [("token", running.access_token.as_str()), ("client_id", &running.client_id)];
    assert_eq!(text(&Answer::of(org.form("introspect", &half)).await, "error"), "invalid_client");
}

#[tokio::test]
async fn an_identity_is_told_to_its_own_token_alone() {
    let org = Org::start().await;
    let (seller, username) = org.seller().await;
    let signed_in = org.sign_in(&username).await;
    let access = text(&signed_in, "access_token");
    let identity = text(&signed_in, "id").trim_start_matches(&org.running.instance_url).to_owned();
    assert!(identity.ends_with(&seller));
    let own = Answer::of(org.request(Method::GET, &identity).bearer_auth(access)).await;
    assert_eq!((own.status, text(&own, "username")), (200, username.as_str()));

    let page = |path: String, token: &str| Page::of(org.request(Method::GET, &path).bearer_auth(token));
    let others = page(identity.clone(), &org.running.access_token).await;
    assert_eq!((others.status, others.text.as_str()), (404, "Bad_Id"));
    let elsewhere = page("/id/00D000000000062EAA/005000000000000AAA".to_owned(), access).await;
    assert_eq!((elsewhere.status, elsewhere.text.as_str()), (403, "Wrong_Org"));
    for path in ["/services/oauth2/userinfo".to_owned(), identity] {
        let bad = page(path.clone(), "wrong").await;
        assert_eq!((bad.status, bad.text.as_str()), (403, "Bad_OAuth_Token"));
        let missing = Page::of(org.request(Method::GET, &path)).await;
        assert_eq!((missing.status, missing.text.as_str()), (403, "Missing_OAuth_Token"));
    }
}

#[tokio::test]
async fn who_has_left_gets_no_new_session() {
    let org = Org::start().await;
    let (seller, username) = org.seller().await;
    let signed_in = org.sign_in(&username).await;
    org.deactivate(&seller).await;
    let refused = org.refresh(text(&signed_in, "refresh_token")).await;
    assert_eq!(refusal(&refused), (400, "invalid_grant", "inactive user"));
}

#[tokio::test]
async fn no_secret_is_shown_by_debug_output() {
    let org = Org::start().await;
    let running = &org.running;
    let shown = format!("{running:?}");
    for secret in [
        &running.access_token,
        &running.refresh_token,
        &running.client_secret,
        &running.password,
        &running.security_token,
    ] {
        assert!(!secret.is_empty() && !shown.contains(secret.as_str()));
    }
}
