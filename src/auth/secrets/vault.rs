//! HashiCorp Vault, by one call of its HTTP API.
//!
//! `vault:secret/data/salesforce#refresh_token`: the path as the API has it, so with `data/` behind the mount where the
//! engine is KV version 2. `VAULT_ADDR`, `VAULT_NAMESPACE` and `VAULT_TOKEN` (or `~/.vault-token`) are those of Vault's
//! own tool. Source: "KV secrets engine (API)", versions 1 and 2, in Vault's documentation.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::Value;

use crate::auth::private;
use crate::http::{InstanceError, InstanceUrl, Options};

const PATIENCE: Duration = Duration::from_secs(20);

type Fields = BTreeMap<String, Value>;

#[derive(Deserialize)]
struct Answer {
    data: Option<Fields>,
}

#[derive(Deserialize, Default)]
struct Refused {
    #[serde(default)]
    errors: Vec<String>,
    #[serde(default)]
    warnings: Option<Vec<String>>,
}

pub(super) async fn ask(rest: &str) -> Result<SecretString, String> {
    let (path, field) = rest.rsplit_once('#').ok_or("it names no field")?;
    let variable = |name| std::env::var(name).ok().filter(|value| !value.trim().is_empty());
    let address = variable("VAULT_ADDR").ok_or("VAULT_ADDR is not set; set it to Vault's address")?;
    let address: InstanceUrl =
        address.parse().map_err(|error: InstanceError| format!("VAULT_ADDR cannot be used: {error}"))?;
    let token = match variable("VAULT_TOKEN") {
        Some(token) => token.into(),
        None => kept_token().ok_or("VAULT_TOKEN is not set, and `vault login` has left no token")?,
    };
    let url = url::Url::parse(&format!("{address}/v1/{}", path.trim_start_matches('/')))
        .map_err(|_| "the path is none")?;
    let mut request = Options::default()
        .client(&address)
        .map_err(|error| error.to_string())?
        .get(url)
        .header("x-vault-token", sensitive(&token)?)
        .header("x-vault-request", "true")
        .timeout(PATIENCE);
    if let Some(namespace) = variable("VAULT_NAMESPACE") {
        request = request.header("x-vault-namespace", namespace.trim());
    }
    let lost = |error: reqwest::Error| format!("Vault cannot be asked: {}", error.without_url());
    let answer = request.send().await.map_err(lost)?;
    let (status, body) = (answer.status(), answer.bytes().await.map_err(lost)?);
    match status.is_success() {
        true => read(&body, field),
        false => Err(refusal(status.as_u16(), &body)),
    }
}

fn kept_token() -> Option<SecretString> {
    let home = std::env::var_os("HOME").map(PathBuf::from)?;
    let token = private::read(&home.join(".vault-token")).ok()??;
    Some(token.expose_secret().trim().into())
}

fn sensitive(token: &SecretString) -> Result<reqwest::header::HeaderValue, String> {
    let mut value = reqwest::header::HeaderValue::from_str(token.expose_secret().trim())
        .map_err(|_| "VAULT_TOKEN has characters that no token has")?;
    value.set_sensitive(true);
    Ok(value)
}

/// Version 2 has the fields one level deeper, beside the version's own data.
fn read(body: &[u8], field: &str) -> Result<SecretString, String> {
    let unreadable = |_| "Vault did not answer with the JSON of a secret".to_owned();
    let Answer { data } = serde_json::from_slice(body).map_err(unreadable)?;
    let data = data.unwrap_or_default();
    let fields = match (data.get("data"), data.get("metadata")) {
        (Some(Value::Object(fields)), Some(Value::Object(_))) => fields.get(field),
        _ => data.get(field),
    };
    match fields {
        Some(Value::String(text)) => Ok(text.as_str().into()),
        Some(_) => Err(format!("its field `{field}` holds no text")),
        None => Err(format!("it has no field `{field}`")),
    }
}

fn refusal(status: u16, body: &[u8]) -> String {
    let Refused { errors, warnings } = serde_json::from_slice(body).unwrap_or_default();
    let said: Vec<String> = errors.into_iter().chain(warnings.unwrap_or_default()).collect();
    let said: String = said.join("; ").chars().take(300).collect();
    let advice = match status {
        403 => "check VAULT_TOKEN, its policies, and VAULT_NAMESPACE",
        404 => {
            "nothing is there, or its newest version was deleted; with KV version 2 the path has `data/` behind the mount"
        }
        429 | 472 | 473 => "this is a standby of Vault: set VAULT_ADDR to the active one",
        300..400 => "Vault leads elsewhere: set VAULT_ADDR to the address of the active one",
        503 => "Vault is sealed or in maintenance",
        _ => "look at Vault's own log",
    };
    match said.as_str() {
        "" => format!("Vault answered {status}: {advice}"),
        said => format!("Vault answered {status} ({said}): {advice}"),
    }
}
