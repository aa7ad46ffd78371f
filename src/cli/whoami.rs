//! `whoami`: whose session it is, in which org, and how it was got.

use serde::Serialize;

use super::exit::{Failure, print};
use crate::auth::Settings;
use crate::client::Client;

/// Which org.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The org of revops.toml.
    #[arg(long, value_name = "NAME")]
    org: Option<String>,
    /// One JSON object instead of lines for people.
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Answer {
    /// The section of revops.toml; nothing where the environment alone says which org.
    org: Option<String>,
    instance_url: String,
    organization_id: String,
    user_id: String,
    username: Option<String>,
    sign_in: &'static str,
    /// Where the secrets come from, never what they are.
    secrets_from: Vec<String>,
    /// Ways to sign in that the settings give, too, and that are not used.
    passed_over: Vec<&'static str>,
}

/// Asks the org.
pub(super) async fn run(arguments: Arguments) -> Result<(), Failure> {
    let settings = Settings::for_org(arguments.org.as_deref()).map_err(Failure::setup)?;
    let client = Client::new(&settings).map_err(Failure::setup)?;
    let user = client.user_info().await.map_err(Failure::run)?;
    let answer = Answer {
        org: Some(settings.org).filter(|name| !name.is_empty()),
        instance_url: settings.instance_url.to_string(),
        organization_id: user.organization_id.to_string(),
        user_id: user.user_id.to_string(),
        username: user.preferred_username,
        sign_in: settings.sign_in.name(),
        secrets_from: settings.sign_in.secrets(),
        passed_over: settings.passed_over,
    };
    match arguments.json {
        true => print(&format!("{}\n", serde_json::to_string(&answer).map_err(Failure::run)?)),
        false => print(&answer.lines()),
    }
}

impl Answer {
    fn lines(&self) -> String {
        let name = self.org.as_deref().map(|name| format!(" ({name})")).unwrap_or_default();
        let mut text = format!(
            "user       {} ({})\norg        {}{name}\ninstance   {}\nsigned in  by {}, from {}\n",
            self.username.as_deref().unwrap_or("unknown"),
            self.user_id,
            self.organization_id,
            self.instance_url,
            self.sign_in,
            self.secrets_from.join(" and "),
        );
        if !self.passed_over.is_empty() {
            text.push_str(&format!("not used   {}\n", self.passed_over.join(", ")));
        }
        text
    }
}
