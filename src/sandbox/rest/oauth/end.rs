//! `/services/oauth2/revoke` ends a token, `/services/oauth2/introspect` tells whether it has ended.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};

use super::identity;
use super::user::User;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rest::call::{Answer, Reply};
use crate::sandbox::rest::credentials::{Denied, Form, Secret};
use crate::sandbox::rest::org::Org;

/// Whoever knows a token may end it. What does not live is refused in the words of an unknown kind of token.
pub(super) fn revoke(org: &Org, method: &Method, form: &Form) -> Answer {
    if *method != Method::POST && *method != Method::GET {
        return Err(Refusal::method_not_allowed(method.as_str(), "GET,POST"));
    }
    match form.get("token").is_some_and(|token| org.tokens.revoke(token)) {
        true => Ok(Reply::empty(StatusCode::OK)),
        false => Ok(Denied::new("unsupported_token_type", "this token type is not supported").text()),
    }
}

/// Tells the app about its own tokens; others it calls inactive.
pub(super) fn introspect(org: &Org, method: &Method, form: &Form) -> Answer {
    if *method != Method::POST {
        return Denied::not_post().json();
    }
    match org.app.check(form, Secret::Needed).and_then(|()| known(org, form)) {
        Ok(answer) => Reply::ok(&answer),
        Err(denied) => denied.json(),
    }
}

fn known(org: &Org, form: &Form) -> Result<Value, Denied> {
    let token = form.get("token").ok_or_else(|| Denied::new("invalid_request", "missing token"))?;
    let about = org.tokens.about(token).and_then(|about| Some((about.scope.clone()?, about)));
    let Some((scope, about)) = about else {
        return Ok(json!({ "active": false }));
    };
    let since = about.since.timestamp();
    let mut answer = json!({
        "active": true,
        "scope": scope,
        "client_id": org.app.client_id,
        "username": User::of(org, about.user)?.field("Username"),
        "sub": identity(org, &about.user),
        "token_type": if about.until.is_some() { "access_token" } else { "refresh_token" },
        "iat": since,
        "nbf": since,
    });
    if let Some(until) = about.until {
        answer["exp"] = json!(until.timestamp());
    }
    Ok(answer)
}
