//! Who may call, which versions there are, what every answer carries.

use reqwest::Method;
use salesforce_revops::sandbox::Options;
use serde_json::{Value, json};

use crate::org::{Answer, Org, form};

#[tokio::test]
async fn versions_need_no_token_and_do_not_count() {
    let org = Org::start().await;
    let answer = Answer::of(org.request(Method::GET, "/services/data")).await;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("sforce-limit-info"), "");
    let v60 = json!({"label": "Spring '24", "url": "/services/data/v60.0", "version": "60.0"});
    assert!(answer.body.as_array().expect("a list").contains(&v60), "{answer:?}");
    let limits = org.get("/limits").await;
    assert_eq!(limits.header("sforce-limit-info"), "api-usage=1/100000");
}

#[tokio::test]
async fn a_wrong_token_is_401_in_the_platforms_words() {
    let org = Org::start().await;
    for authorization in ["", "Bearer wrong", "Basic abc", "Bearer"] {
        let request =
            org.request(Method::GET, "/services/data/v60.0/limits").header("Authorization", authorization);
        let answer = Answer::of(request).await;
        assert_eq!(
            answer.error(),
            (401, "INVALID_SESSION_ID", "Session expired or invalid"),
            "{authorization}"
        );
        assert_eq!(answer.header("sforce-limit-info"), "");
    }
    let oauth = org
        .request(Method::GET, "/services/data/v60.0/limits")
        .header("Authorization", format!("OAuth {}", org.running.access_token));
    assert_eq!(Answer::of(oauth).await.status, 200);
}

#[tokio::test]
async fn retired_versions_are_gone_and_unknown_ones_not_found() {
    let org = Org::start().await;
    for (version, status) in
        [("v29.0", 410), ("v21.0", 410), ("v99.0", 404), ("viAmABadVersion", 404), ("v60", 404)]
    {
        let request = org.request(Method::GET, &format!("/services/data/{version}/limits"));
        let answer = Answer::of(request.bearer_auth(&org.running.access_token)).await;
        assert_eq!(answer.status, status, "{version}");
        assert!(answer.body[0]["errorCode"].is_string());
    }
}

#[tokio::test]
async fn unknown_resources_and_methods_are_refused() {
    let org = Org::start().await;
    let not_found = (404, "NOT_FOUND", "The requested resource does not exist");
    for path in ["/nothing", "/sobjects/Nothing__c", "/sobjects/Nothing__c/describe", "/tooling/query?q=x"] {
        assert_eq!(org.get(path).await.error(), not_found, "{path}");
    }
    assert_eq!(Answer::of(org.request(Method::GET, "/elsewhere")).await.error(), not_found);
    let answer = org.patch("/sobjects/Account", json!({})).await;
    let message = "HTTP Method 'PATCH' not allowed. Allowed are HEAD,GET,POST";
    assert_eq!(answer.error(), (405, "METHOD_NOT_ALLOWED", message));
}

#[tokio::test]
async fn every_call_counts_once_against_the_limit() {
    let org = Org::with(Options { api_limit: 500, ..Options::default() }).await;
    for call in 1..=3 {
        let answer = org.get("/sobjects/Nothing__c").await;
        assert_eq!(answer.header("sforce-limit-info"), format!("api-usage={call}/500"));
    }
    let limits = org.get("/limits").await;
    assert_eq!(limits.body["DailyApiRequests"], json!({"Max": 500, "Remaining": 496}));
    let composite = json!({"compositeRequest": [
        {"method": "GET", "url": "/services/data/v60.0/limits", "referenceId": "a"},
        {"method": "GET", "url": "/services/data/v60.0/limits", "referenceId": "b"}]});
    assert_eq!(org.post("/composite", composite).await.header("sforce-limit-info"), "api-usage=5/500");
}

#[tokio::test]
async fn calls_beyond_the_limit_are_refused() {
    let org = Org::with(Options { api_limit: 1, ..Options::default() }).await;
    assert_eq!(org.get("/limits").await.status, 200);
    let refused = org.get("/limits").await;
    assert_eq!(refused.error(), (403, "REQUEST_LIMIT_EXCEEDED", "TotalRequests Limit exceeded."));
    assert_eq!(refused.header("sforce-limit-info"), "api-usage=1/1");
}

#[tokio::test]
async fn only_json_is_taken() {
    let org = Org::start().await;
    let form =
        org.call(Method::POST, "/sobjects/Account").header("Content-Type", "text/plain").body("Name=Acme");
    assert_eq!(Answer::of(form).await.error().0, 415);
}

#[tokio::test]
async fn the_date_is_the_orgs_own_in_whole_seconds() {
    let today = salesforce_revops::sobjects::temporal::parse_date("2031-02-03").ok();
    let org = Org::with(Options { today, ..Options::default() }).await;
    let answer = org.get("/limits").await;
    let date = chrono::DateTime::parse_from_rfc2822(answer.header("date")).expect("an HTTP date");
    // The day is the one in the user's time zone.
    assert!(date.to_rfc3339().starts_with("2031-02-0"), "{date}");
    assert_eq!(answer.header("content-type"), "application/json;charset=UTF-8");
}

#[tokio::test]
async fn tokens_are_had_for_the_refresh_token_and_the_apps_secret() {
    let org = Org::start().await;
    let running = &org.running;
    let token = |pairs: Vec<(&'static str, &str)>| {
        let request = org.request(Method::POST, "/services/oauth2/token");
        Answer::of(request.header("Content-Type", "application/x-www-form-urlencoded").body(form(&pairs)))
    };
    let client = ("client_id", running.client_id.as_str());
    let refresh = |token| vec![("grant_type", "refresh_token"), client, ("refresh_token", token)];
    let secret = |secret| vec![("grant_type", "client_credentials"), client, ("client_secret", secret)];
    for form in [refresh(&running.refresh_token), secret(&running.client_secret)] {
        let answer = token(form).await;
        assert_eq!(answer.status, 200, "{answer:?}");
        assert_eq!(answer.body["instance_url"], Value::from(running.instance_url.as_str()));
        let access = answer.body["access_token"].as_str().expect("a token");
        assert_ne!(access, running.access_token);
        let limits = org.request(Method::GET, "/services/data/v60.0/limits").bearer_auth(access);
        assert_eq!(Answer::of(limits).await.status, 200);
    }
    let failed = token(refresh("wrong")).await;
    assert_eq!(failed.status, 400);
    assert_eq!(
        failed.body,
        json!({"error": "invalid_grant", "error_description": "expired access/refresh token"})
    );
    assert_eq!(token(secret("wrong")).await.body["error"], "invalid_client");
    assert_eq!(token(vec![("grant_type", "password")]).await.body["error"], "unsupported_grant_type");

    let userinfo = org.request(Method::GET, "/services/oauth2/userinfo").bearer_auth(&running.access_token);
    let userinfo = Answer::of(userinfo).await;
    assert_eq!(userinfo.body["preferred_username"], Value::from(running.username.as_str()));
    assert!(userinfo.body["user_id"].as_str().is_some_and(|id| id.starts_with("005") && id.len() == 18));
    assert!(userinfo.body["organization_id"].as_str().is_some_and(|id| id.starts_with("00D")));
}

#[tokio::test]
async fn fifty_requests_at_once_are_all_answered() {
    let org = std::sync::Arc::new(Org::start().await);
    let writes: Vec<_> = (0..50)
        .map(|number| {
            let org = std::sync::Arc::clone(&org);
            tokio::spawn(
                async move { org.create("Account", json!({"Name": format!("Parallel {number}")})).await },
            )
        })
        .collect();
    let mut ids = std::collections::HashSet::new();
    for write in writes {
        ids.insert(write.await.expect("an id"));
    }
    assert_eq!(ids.len(), 50);
    assert_eq!(org.count("Account WHERE Name LIKE 'Parallel %'").await, 50);
}

#[tokio::test]
async fn credentials_are_one_line_of_json_and_stopping_frees_the_port() {
    let org = Org::start().await;
    let line = org.running.credentials_json();
    assert!(!line.contains('\n'));
    let credentials: Value = serde_json::from_str(&line).expect("JSON");
    for key in ["instance_url", "access_token", "refresh_token", "client_id", "client_secret", "username"] {
        assert!(credentials[key].as_str().is_some_and(|value| !value.is_empty()), "{key}");
    }
    let address = org.running.instance_url.trim_start_matches("http://").to_owned();
    org.running.stop().await;
    assert!(tokio::net::TcpStream::connect(address).await.is_err());
}
