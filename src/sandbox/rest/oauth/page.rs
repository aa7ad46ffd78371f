//! The login page: a form, no scripts, nothing from elsewhere.

use axum::http::StatusCode;
use axum::http::header::{CONTENT_SECURITY_POLICY, X_FRAME_OPTIONS};

use super::asked::Asked;
use crate::sandbox::rest::call::Reply;
use crate::sandbox::rest::markup::escaped;

/// What is said of a wrong name, a wrong password and a user who has left alike.
pub(super) const WRONG: &str = "Please check your username and password. If you still can't log in, contact your \
                                Salesforce administrator.";

/// The page on which a user logs in and allows or denies what the client asks.
pub(super) fn login(asked: &Asked<'_>, username: &str, trouble: Option<&str>) -> Reply {
    let trouble = trouble.map(|text| format!("<p role=\"alert\">{}</p>", escaped(text))).unwrap_or_default();
    let asked_for = [
        ("response_type", "code"),
        ("client_id", asked.client_id),
        ("redirect_uri", asked.redirect_uri),
        ("scope", asked.scope),
        ("state", asked.state.unwrap_or_default()),
        ("code_challenge", asked.challenge),
        ("code_challenge_method", "S256"),
    ];
    let hidden: String = asked_for
        .iter()
        .map(|(name, value)| {
            format!("<input type=\"hidden\" name=\"{name}\" value=\"{}\">\n", escaped(value))
        })
        .collect();
    let (username, scope, target) = (escaped(username), escaped(asked.scope), escaped(asked.redirect_uri));
    let html = format!(
        "<!DOCTYPE html>\n\
         <html lang=\"en\">\n\
         <head><meta charset=\"utf-8\"><title>Login | Embedded org</title></head>\n\
         <body>\n\
         <h1>Log in to the embedded org</h1>\n\
         {trouble}\n\
         <p>A client at {target} asks for: {scope}. The password is the one that the org printed when it started; \
         it is the same for every user.</p>\n\
         <form method=\"post\" action=\"/services/oauth2/authorize\">\n\
         {hidden}\
         <p><label>Username <input name=\"username\" value=\"{username}\" autocomplete=\"username\"></label></p>\n\
         <p><label>Password <input type=\"password\" name=\"password\" autocomplete=\"current-password\"></label></p>\n\
         <p><button name=\"decision\" value=\"allow\">Log in and allow</button>\n\
         <button name=\"decision\" value=\"deny\">Deny</button></p>\n\
         </form>\n\
         </body>\n\
         </html>\n"
    );
    Reply::text(StatusCode::OK, "text/html;charset=UTF-8", html)
        .with_header(CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'".to_owned())
        .with_header(X_FRAME_OPTIONS, "DENY".to_owned())
}
