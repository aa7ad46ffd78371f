//! An assertion: a JWT that the app's key has signed, which names the user.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use chrono::Utc;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::user::{User, named};
use crate::sandbox::rest::credentials::{Denied, Form};
use crate::sandbox::rest::org::Org;

/// The grant's name.
pub(super) const GRANT: &str = "urn:ietf:params:oauth:grant-type:jwt-bearer";
/// How many seconds ahead an assertion may end.
const MAX_AHEAD: i64 = 5 * 60;
const AUDIENCES: [&str; 2] = ["https://login.salesforce.com", "https://test.salesforce.com"];

#[derive(Deserialize)]
struct Header {
    alg: String,
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: String,
    /// A number; known clients write it as text.
    exp: Value,
}

/// The user whom the assertion names.
pub(super) fn subject(org: &Org, form: &Form) -> Result<User, Denied> {
    let claims = verified(org, form.get("assertion").unwrap_or_default())?;
    let user = named(org, &claims.sub)?.ok_or_else(|| Denied::grant("user hasn't approved this consumer"))?;
    user.active()
}

fn verified(org: &Org, assertion: &str) -> Result<Claims, Denied> {
    let invalid = || Denied::grant("invalid assertion");
    let (text, signature) = assertion.rsplit_once('.').ok_or_else(invalid)?;
    let (header, claims) = text.split_once('.').ok_or_else(invalid)?;
    let header: Header = part(header).ok_or_else(invalid)?;
    let claims: Claims = part(claims).ok_or_else(invalid)?;
    org.app.check_id(Some(&claims.iss))?;
    let signature = BASE64_URL_SAFE_NO_PAD.decode(signature).map_err(|_| invalid())?;
    if header.alg != "RS256" || !org.app.signed(text, &signature) {
        return Err(invalid());
    }
    if !AUDIENCES.contains(&claims.aud.as_str()) && claims.aud != org.instance_url {
        return Err(Denied::grant("audience is invalid"));
    }
    let ahead = seconds(&claims.exp).ok_or_else(invalid)?.saturating_sub(Utc::now().timestamp());
    match ahead {
        ..=0 => Err(Denied::grant("expired authorization code")),
        1..=MAX_AHEAD => Ok(claims),
        _ => Err(invalid()),
    }
}

fn part<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_slice(&BASE64_URL_SAFE_NO_PAD.decode(text).ok()?).ok()
}

fn seconds(exp: &Value) -> Option<i64> {
    exp.as_i64().or_else(|| exp.as_str()?.parse().ok())
}
