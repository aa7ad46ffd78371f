//! `/services/oauth2/token` for `refresh_token` and `client_credentials`, and `/services/oauth2/userinfo`.
//!
//! Not here: JWT bearer, the web-server flow, revoke and introspect.

use axum::http::{Method, StatusCode};
use serde_json::{Value, json};
use url::form_urlencoded;

mod app;
mod tokens;

pub(in crate::sandbox) use app::{ConnectedApp, SCOPE};
pub(in crate::sandbox) use tokens::Tokens;

use rand::RngExt;
use rand::distr::Alphanumeric;

use super::call::{Answer, Reply};
use super::org::Org;
use crate::sandbox::store::{Row, StoreError};

/// An answer of the token endpoint; its errors have a shape of their own.
pub(super) fn token(org: &Org, method: &Method, query: &str, body: &str) -> Answer {
    if method != Method::POST {
        return error("invalid_request", "must use HTTP POST");
    }
    let form: Vec<(String, String)> =
        [query, body].iter().flat_map(|text| form_urlencoded::parse(text.as_bytes()).into_owned()).collect();
    let given = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let client = |secret_needed: bool| {
        let id = given("client_id").is_some_and(|id| id == org.app.client_id);
        let secret = given("client_secret").map_or(!secret_needed, |secret| secret == org.app.client_secret);
        match (id, secret) {
            (false, _) => Some(("invalid_client_id", "client identifier invalid")),
            (true, false) => Some(("invalid_client", "invalid client credentials")),
            (true, true) => None,
        }
    };
    let refused = match given("grant_type") {
        Some("refresh_token") => client(false).or_else(|| {
            given("refresh_token")
                .and_then(|token| org.tokens.about(token))
                .is_none()
                .then_some(("invalid_grant", "expired access/refresh token"))
        }),
        Some("client_credentials") => client(true),
        _ => Some(("unsupported_grant_type", "grant type not supported")),
    };
    match refused {
        Some((code, description)) => error(code, description),
        None => Reply::ok(&granted(org)),
    }
}

/// `/services/oauth2/userinfo`: who the token belongs to, in the words of OpenID.
pub(super) fn userinfo(org: &Org) -> Answer {
    let user = user(org)?;
    let field = |name: &str| user.get(name).cloned().unwrap_or_default();
    Reply::ok(&json!({
        "sub": identity(org),
        "user_id": org.user,
        "organization_id": org.organization,
        "preferred_username": field("Username"),
        "nickname": field("CommunityNickname"),
        "name": field("Name"),
        "email": field("Email"),
        "email_verified": true,
        "given_name": field("FirstName"),
        "family_name": field("LastName"),
        "zoneinfo": field("TimeZoneSidKey"),
        "picture": field("FullPhotoUrl"),
        "active": field("IsActive"),
        "user_type": "STANDARD",
        "language": field("LanguageLocaleKey"),
        "locale": field("LocaleSidKey"),
        "updated_at": field("LastModifiedDate"),
        "urls": urls(org),
    }))
}

/// `/id/…`: the same in the platform's own words.
pub(super) fn identify(org: &Org) -> Answer {
    let user = user(org)?;
    let field = |name: &str| user.get(name).cloned().unwrap_or_default();
    Reply::ok(&json!({
        "id": identity(org),
        "asserted_user": true,
        "user_id": org.user,
        "organization_id": org.organization,
        "username": field("Username"),
        "nick_name": field("CommunityNickname"),
        "display_name": field("Name"),
        "email": field("Email"),
        "first_name": field("FirstName"),
        "last_name": field("LastName"),
        "timezone": field("TimeZoneSidKey"),
        "active": field("IsActive"),
        "user_type": "STANDARD",
        "language": field("LanguageLocaleKey"),
        "locale": field("LocaleSidKey"),
        "last_modified_date": field("LastModifiedDate"),
        "urls": urls(org),
    }))
}

fn user(org: &Org) -> Result<Row, StoreError> {
    match org.catalog().object("User") {
        Some(object) => Ok(org.store.with(|tx| tx.get(&object.name, &org.user))?.unwrap_or_default()),
        None => Ok(Row::new()),
    }
}

fn granted(org: &Org) -> Value {
    json!({
        "access_token": org.tokens.issue(org.user),
        "signature": "bm90IHNpZ25lZCBieSB0aGUgZW1iZWRkZWQgb3JnICA=",
        "scope": "refresh_token web api",
        "instance_url": org.instance_url,
        "id": identity(org),
        "token_type": "Bearer",
        "issued_at": org.clock.now().utc().timestamp_millis().to_string(),
    })
}

/// The identity URL of the user, as it stands in token answers.
pub(super) fn identity(org: &Org) -> String {
    format!("{}/id/{}/{}", org.instance_url, org.organization, org.user)
}

fn urls(org: &Org) -> Value {
    let rest = |path: &str| format!("{}/services/data/v{{version}}/{path}", org.instance_url);
    json!({
        "rest": rest(""),
        "sobjects": rest("sobjects/"),
        "query": rest("query/"),
        "recent": rest("recent/"),
    })
}

fn error(code: &str, description: &str) -> Answer {
    Reply::json(StatusCode::BAD_REQUEST, &json!({ "error": code, "error_description": description }))
}

fn random(length: usize) -> String {
    rand::rng().sample_iter(Alphanumeric).take(length).map(char::from).collect()
}
