//! Signing in by OAuth: who gets a token, what it is worth, how it ends.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `token` | the token endpoint and its grants |
//! | `jwt` | what makes an assertion good |
//! | `authorize`, `asked`, `page` | the web-server flow with PKCE: the login page, and where it sends the browser |
//! | `end` | revoke and introspect |
//! | `identity` | whom a token belongs to |
//! | `user` | the users of the org |
//!
//! What is a choice until a real org has been asked (K), or the stricter of several answers:
//!
//! | behaviour | how sure |
//! | --- | --- |
//! | an assertion ends in the future, and in five minutes at most | D, pages differ (3 or 5); the platform takes more: the official CLI sends milliseconds |
//! | `exp` is held against this machine's clock, not the org's own day: the client reads the same one | K |
//! | every user has approved the app, so that "user hasn't approved this consumer" is said of unknown users alone | C |
//! | PKCE with S256 is required of every client, as newly made apps require it; the method may go unsaid | C |
//! | a verifier of up to 171 characters, not 128: known clients send them | C |
//! | a code lives for ten minutes, and a wrong verifier ends it | K; pages say 2 to 15 |
//! | the secret is optional with a refresh token or a verifier, but never wrong | D |
//! | redirects go to this machine alone: `http://localhost:PORT/…` or its address | K |
//! | the scopes of the app: see `credentials/app.rs`; a token with neither `api` nor `full` is refused by the data API | K; words C |
//! | answers are JSON, whatever `Accept` or `format` say | K |
//! | username and password at the token endpoint: not supported, as in new orgs | D |

mod asked;
mod authorize;
mod end;
mod identity;
mod jwt;
mod page;
mod token;
mod user;

use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;

use super::call::Answer;
use super::credentials::Form;
use super::org::Org;

pub(super) use identity::url as identity;
pub(super) use user::{User, named};

/// Answers a request to one of the OAuth resources; `None` where the path lies elsewhere.
pub(super) fn answer(org: &Org, parts: &Parts, body: &str) -> Option<Answer> {
    let form = Form::read(parts, body);
    let method = &parts.method;
    Some(match parts.uri.path().trim_end_matches('/') {
        "/services/oauth2/authorize" => authorize::answer(org, method, &form),
        "/services/oauth2/token" => token::answer(org, method, &form),
        "/services/oauth2/introspect" => end::introspect(org, method, &form),
        "/services/oauth2/revoke" => end::revoke(org, method, &form),
        "/services/oauth2/userinfo" => identity::userinfo(org, method, &parts.headers),
        path => identity::at(org, method, &parts.headers, path.strip_prefix("/id/")?),
    })
}

/// The access token that a request carries.
pub(super) fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    let known = ["Bearer", "OAuth"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    known.then(|| token.trim())
}
