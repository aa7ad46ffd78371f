//! AWS Secrets Manager, through AWS's own command-line tool.
//!
//! Source: "get-secret-value" in the AWS CLI command reference.

use std::collections::BTreeMap;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::run::run;

const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Deserialize)]
struct Answer {
    #[serde(rename = "SecretString")]
    secret: Option<SecretString>,
}

pub(super) async fn ask(rest: &str) -> Result<SecretString, String> {
    let (id, key) = rest.rsplit_once('#').map_or((rest, None), |(id, key)| (id, Some(key)));
    let arguments = ["secretsmanager", "get-secret-value", "--secret-id", id, "--output", "json"];
    let answer = run("aws", &arguments, PATIENCE).await.map_err(|problem| problem.said("aws"))?;
    let Answer { secret } = serde_json::from_str(answer.expose_secret())
        .map_err(|_| "`aws` did not answer with the JSON of a secret".to_owned())?;
    let secret = secret.ok_or("the secret is binary; it must be text")?;
    match key {
        None => Ok(secret),
        Some(key) => member(&secret, key),
    }
}

/// The parser's own words would repeat what it read.
fn member(secret: &SecretString, key: &str) -> Result<SecretString, String> {
    let members: BTreeMap<String, serde_json::Value> = serde_json::from_str(secret.expose_secret())
        .map_err(|_| format!("the secret is no JSON object, so that it has no key `{key}`"))?;
    match members.get(key) {
        Some(serde_json::Value::String(text)) => Ok(text.as_str().into()),
        Some(_) => Err(format!("its key `{key}` holds no text")),
        None => Err(format!("it has no key `{key}`")),
    }
}
