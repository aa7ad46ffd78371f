//! `/services/oauth2/token`: a token for a refresh token, for the app's own secret, for a code, for an assertion.

use axum::http::Method;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use ring::hmac;
use serde_json::{Value, json};

use super::user::User;
use super::{identity, jwt};
use crate::sandbox::rest::call::{Answer, Reply};
use crate::sandbox::rest::credentials::{Denied, Form, Issued, SCOPE, Secret, lasts};
use crate::sandbox::rest::org::Org;

/// Answers the endpoint, whose errors have a shape of their own.
pub(super) fn answer(org: &Org, method: &Method, form: &Form) -> Answer {
    if *method != Method::POST {
        return Denied::not_post().json();
    }
    let granted = match form.get("grant_type") {
        Some("authorization_code") => code(org, form),
        Some("client_credentials") => client_credentials(org, form),
        Some("refresh_token") => refresh(org, form),
        Some(jwt::GRANT) => assertion(org, form),
        _ => Err(Denied::new("unsupported_grant_type", "grant type not supported")),
    };
    match granted {
        Ok(answer) => Reply::ok(&answer),
        Err(denied) => denied.json(),
    }
}

fn refresh(org: &Org, form: &Form) -> Result<Value, Denied> {
    org.app.check(form, Secret::Optional)?;
    let token = form.get("refresh_token").unwrap_or_default();
    if let Some(about) = org.tokens.about(token) {
        User::of(org, about.user)?.active()?;
    }
    let issued = org.tokens.refresh(token).ok_or_else(|| Denied::grant("expired access/refresh token"))?;
    Ok(signed(org, &issued))
}

/// The app acts as the user that it was given.
fn client_credentials(org: &Org, form: &Form) -> Result<Value, Denied> {
    org.app.check(form, Secret::Needed)?;
    let user = User::of(org, org.user)?.active()?;
    Ok(signed(org, &org.tokens.issue_to_app(user.id, &session_scope(SCOPE))))
}

fn code(org: &Org, form: &Form) -> Result<Value, Denied> {
    org.app.check(form, Secret::Optional)?;
    let given = |name| form.get(name).unwrap_or_default();
    let consent = org.codes.redeem(given("code"), given("redirect_uri"), given("code_verifier"))?;
    let user = User::of(org, consent.user)?.active()?;
    let issued = match lasts(&consent.scope) {
        true => org.tokens.grant(user.id, &consent.scope),
        false => org.tokens.issue_to_app(user.id, &consent.scope),
    };
    Ok(signed(org, &issued))
}

/// No refresh token: the app can sign another assertion.
fn assertion(org: &Org, form: &Form) -> Result<Value, Denied> {
    let user = jwt::subject(org, form)?;
    Ok(plain(org, &org.tokens.issue_to_app(user.id, &session_scope(SCOPE))))
}

/// The scopes without those that ask for a refresh token.
fn session_scope(scope: &str) -> String {
    scope.split_whitespace().filter(|scope| !lasts(scope)).collect::<Vec<_>>().join(" ")
}

/// The answer, with the proof that it comes from here: its identity and time, signed with the app's secret.
fn signed(org: &Org, issued: &Issued) -> Value {
    let mut answer = plain(org, issued);
    let issued_at = org.clock.now().utc().timestamp_millis().to_string();
    let key = hmac::Key::new(hmac::HMAC_SHA256, org.app.client_secret.as_bytes());
    let text = format!("{}{issued_at}", identity(org, &issued.user));
    answer["signature"] = json!(BASE64_STANDARD.encode(hmac::sign(&key, text.as_bytes())));
    answer["issued_at"] = json!(issued_at);
    if let Some(refresh) = &issued.refresh {
        answer["refresh_token"] = json!(refresh);
    }
    answer
}

/// The answer as every grant gives it.
fn plain(org: &Org, issued: &Issued) -> Value {
    json!({
        "access_token": issued.access,
        "scope": issued.scope,
        "instance_url": org.instance_url,
        "id": identity(org, &issued.user),
        "token_type": "Bearer",
    })
}
