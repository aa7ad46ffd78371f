//! `/services/oauth2/authorize`: the login page of the web-server flow, and where it sends the browser.
//!
//! What a client asks wrongly is told on the spot, not through the redirect.

use axum::http::Method;

use super::asked::Asked;
use super::page;
use super::user::named;
use crate::sandbox::refusal::Refusal;
use crate::sandbox::rest::call::Answer;
use crate::sandbox::rest::credentials::{Consent, Form};
use crate::sandbox::rest::org::Org;

/// Shows the page, or does what was decided on it.
pub(super) fn answer(org: &Org, method: &Method, form: &Form) -> Answer {
    let asked = match Asked::read(org, form) {
        Ok(asked) => asked,
        Err(denied) => return Ok(denied.text()),
    };
    match (method, form.get("decision")) {
        (&Method::GET | &Method::HEAD, _) | (&Method::POST, None) => {
            Ok(page::login(&asked, form.get("login_hint").unwrap_or_default(), None))
        }
        (&Method::POST, Some("allow")) => allowed(org, &asked, form),
        (&Method::POST, Some(_)) => {
            let denied = [("error", "access_denied"), ("error_description", "end-user denied authorization")];
            Ok(asked.sent_back(&denied))
        }
        _ => Err(Refusal::method_not_allowed(method.as_str(), "GET,HEAD,POST")),
    }
}

fn allowed(org: &Org, asked: &Asked<'_>, form: &Form) -> Answer {
    let username = form.get("username").unwrap_or_default();
    let knows_password = form.get("password") == Some(org.login.password.as_str());
    let user = named(org, username)?.filter(|user| knows_password && user.is_active());
    let Some(user) = user else {
        return Ok(page::login(asked, username, Some(page::WRONG)));
    };
    let consent = Consent { user: user.id, scope: asked.scope.to_owned() };
    let code = org.codes.issue(consent, asked.redirect_uri, asked.challenge);
    Ok(asked.sent_back(&[("code", &code)]))
}
