//! The resource `salesforce://status`: which org, who is signed in and how, whose policy holds, and how much of the
//! day's calls is used.
//! A resource costs nothing until somebody looks at it; a tool would be paid for in every session.

use std::path::Path;

use rmcp::model::Resource;

use super::context::Context;
use crate::http::ApiUsage;

/// The resource's address.
pub(super) const URI: &str = "salesforce://status";

/// How the resource is listed.
pub(super) fn listed() -> Resource {
    Resource::new(URI, "status")
        .with_title("Salesforce connection")
        .with_description(
            "The org, the signed-in user, the policy's file, and the API calls used in the last 24 hours",
        )
        .with_mime_type("text/plain")
}

/// What the resource says now.
pub(super) async fn text(context: &Context) -> String {
    let Context { catalog, standing, client, auditor, .. } = context;
    // The file alone: where it lies on this machine is no matter of the model's.
    let policy = match auditor.policy().source().and_then(Path::file_name) {
        Some(file) => format!("of {}", file.display()),
        None => "built in, since no revops.toml was found".to_owned(),
    };
    let user = match client.user_info().await {
        Ok(user) => user.preferred_username.unwrap_or_else(|| user.user_id.to_string()),
        Err(error) => format!("nobody at the moment ({error})"),
    };
    format!(
        "Org: {} at {}\nSigned in: {user}, by {}\nPolicy: {policy}\nObjects and fields: {standing}\nAPI calls in the last 24 hours: {}",
        catalog.org,
        client.instance_url(),
        client.sign_in(),
        calls(client.last_limit(), client.reserve()),
    )
}

fn calls(usage: Option<ApiUsage>, reserve: u8) -> String {
    match usage {
        Some(ApiUsage { used, max }) => {
            format!("{used} of {max} used; reads stop when only {reserve} % are left")
        }
        None => "not told by the org yet".to_owned(),
    }
}
