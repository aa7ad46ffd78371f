//! Whom a token belongs to: `/services/oauth2/userinfo` in the words of OpenID, `/id/ORG/USER` in the platform's own.
//!
//! Unlike the data API these refuse a token with 403 and one word of text.

use axum::http::{HeaderMap, Method, StatusCode};
use serde_json::{Value, json};
use sobjects::Id;

use super::bearer;
use super::user::User;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rest::call::{Answer, Reply};
use crate::sandbox::rest::org::Org;

/// The identity URL of a user.
pub(in crate::sandbox::rest) fn url(org: &Org, user: &Id) -> String {
    format!("{}/id/{}/{user}", org.instance_url, org.organization)
}

/// `/services/oauth2/userinfo`.
pub(super) fn userinfo(org: &Org, method: &Method, headers: &HeaderMap) -> Answer {
    if ![Method::GET, Method::HEAD, Method::POST].contains(method) {
        return Err(Refusal::method_not_allowed(method.as_str(), "GET,HEAD,POST"));
    }
    let id = match holder(org, headers) {
        Ok(id) => id,
        Err(word) => return Ok(refused(StatusCode::FORBIDDEN, word)),
    };
    let user = User::of(org, id)?;
    Reply::ok(&json!({
        "sub": url(org, &id),
        "user_id": id,
        "organization_id": org.organization,
        "preferred_username": user.field("Username"),
        "nickname": user.field("CommunityNickname"),
        "name": user.field("Name"),
        "email": user.field("Email"),
        "email_verified": true,
        "given_name": user.field("FirstName"),
        "family_name": user.field("LastName"),
        "zoneinfo": user.field("TimeZoneSidKey"),
        "picture": user.field("FullPhotoUrl"),
        "active": user.is_active(),
        "user_type": "STANDARD",
        "language": user.field("LanguageLocaleKey"),
        "locale": user.field("LocaleSidKey"),
        "updated_at": user.field("LastModifiedDate"),
        "urls": urls(org),
    }))
}

/// `/id/ORG/USER`, where the token is that user's.
pub(super) fn at(org: &Org, method: &Method, headers: &HeaderMap, path: &str) -> Answer {
    if ![Method::GET, Method::HEAD].contains(method) {
        return Err(Refusal::method_not_allowed(method.as_str(), "GET,HEAD"));
    }
    let id = match holder(org, headers) {
        Ok(id) => id,
        Err(word) => return Ok(refused(StatusCode::FORBIDDEN, word)),
    };
    let (organization, asked) = path.split_once('/').unwrap_or((path, ""));
    if organization.parse() != Ok(org.organization) {
        return Ok(refused(StatusCode::FORBIDDEN, "Wrong_Org"));
    }
    if asked.parse() != Ok(id) {
        return Ok(refused(StatusCode::NOT_FOUND, "Bad_Id"));
    }
    let user = User::of(org, id)?;
    Reply::ok(&json!({
        "id": url(org, &id),
        "asserted_user": true,
        "user_id": id,
        "organization_id": org.organization,
        "username": user.field("Username"),
        "nick_name": user.field("CommunityNickname"),
        "display_name": user.field("Name"),
        "email": user.field("Email"),
        "email_verified": true,
        "first_name": user.field("FirstName"),
        "last_name": user.field("LastName"),
        "timezone": user.field("TimeZoneSidKey"),
        "active": user.is_active(),
        "user_type": "STANDARD",
        "language": user.field("LanguageLocaleKey"),
        "locale": user.field("LocaleSidKey"),
        "last_modified_date": user.field("LastModifiedDate"),
        "urls": urls(org),
    }))
}

/// Whose token the request carries, or the word that refuses it.
fn holder(org: &Org, headers: &HeaderMap) -> Result<Id, &'static str> {
    let token = bearer(headers).ok_or("Missing_OAuth_Token")?;
    org.tokens.user_of(token).ok_or("Bad_OAuth_Token")
}

fn refused(status: StatusCode, word: &str) -> Reply {
    Reply::text(status, "text/html;charset=UTF-8", word.to_owned())
}

fn urls(org: &Org) -> Value {
    let at = |path: &str| format!("{}/services/{path}", org.instance_url);
    json!({
        "enterprise": at(&format!("Soap/c/{{version}}/{}", org.organization.as_15())),
        "partner": at(&format!("Soap/u/{{version}}/{}", org.organization.as_15())),
        "rest": at("data/v{version}/"),
        "sobjects": at("data/v{version}/sobjects/"),
        "search": at("data/v{version}/search/"),
        "query": at("data/v{version}/query/"),
        "recent": at("data/v{version}/recent/"),
    })
}
