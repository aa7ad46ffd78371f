//! `setup audit`: the audit object and its permission set, deployed with an administrator's session and assigned to the
//! user that writes. What is there already stays as it is.

use std::path::PathBuf;
use std::time::Duration;

use indicatif::ProgressBar;

use super::super::exit::{Failure, print};
use super::write::write;
use crate::audit::setup::{AuditMetadata, assign, present};
use crate::auth::{Settings, administrator, audit_object};
use crate::client::{Client, DeployResult, Details};

/// Deployments wait for others in the org; longer than this nobody watches.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// Which org, whose session, for whom.
#[derive(clap::Args)]
pub(in crate::cli) struct Arguments {
    /// The org: a section of revops.toml; its default without it.
    #[arg(long, value_name = "NAME")]
    org: Option<String>,
    /// The administrator's session, as the Salesforce command line has it under this alias. Without it
    /// SFDC_ADMIN_ACCESS_TOKEN, SFDC_ADMIN_SF_ORG or SFDC_ADMIN_AUTH_URL gives one. It is not kept.
    #[arg(long, value_name = "ALIAS")]
    sf_org: Option<String>,
    /// The user that writes, who is given the permission set; without it, whom the settings sign in.
    #[arg(long, value_name = "USERNAME")]
    username: Option<String>,
    /// Deploy nothing: write source files into this folder, for review and `sf project deploy`.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["sf_org", "username"])]
    write: Option<PathBuf>,
}

/// Deploys and assigns what is missing, or writes the files.
pub(super) async fn run(arguments: Arguments) -> Result<(), Failure> {
    let org = arguments.org.as_deref();
    if let Some(folder) = &arguments.write {
        let metadata = named(&audit_object(org).map_err(Failure::setup)?)?;
        return write(folder, &metadata);
    }
    let settings = administrator(org, arguments.sf_org.as_deref()).map_err(Failure::setup)?;
    let metadata = named(&settings.audit_object)?;
    let username = match arguments.username {
        Some(username) => username,
        None => usual_user(org).await?,
    };
    let client = Client::new(&settings).map_err(Failure::setup)?;
    let (object, set) = (metadata.object(), metadata.permission_set());
    let there = present(&client, &metadata).await.map_err(Failure::run)?;
    let files = metadata.package(&settings.api_version.to_string(), &there);
    match files.is_empty() {
        true => print(&format!("{object} and the permission set {set} are there already\n"))?,
        false => print(&told(&deploy(&client, &files).await?))?,
    }
    match assign(&client, &metadata, &username).await.map_err(Failure::run)? {
        true => print(&format!("{set} is assigned to {username}\n")),
        false => print(&format!("{set} was assigned to {username} already\n")),
    }
}

fn named(object: &str) -> Result<AuditMetadata, Failure> {
    AuditMetadata::new(object).map_err(Failure::setup)
}

/// The user that the settings sign in.
async fn usual_user(org: Option<&str>) -> Result<String, Failure> {
    let unknown = |reason: &dyn std::fmt::Display| {
        Failure::setup(format_args!(
            "it is not known whom to give the permission set: give --username, or the settings that sign the user in \
             ({reason})"
        ))
    };
    let settings = Settings::for_org(org).map_err(|error| unknown(&error))?;
    let client = Client::new(&settings).map_err(|error| unknown(&error))?;
    let user = client.user_info().await.map_err(|error| unknown(&error))?;
    user.preferred_username.ok_or_else(|| unknown(&"the org does not tell the user's name"))
}

/// Deploys, with a line on stderr that tells how far it is.
async fn deploy(client: &Client, files: &[(String, String)]) -> Result<Details, Failure> {
    let spinner = ProgressBar::new_spinner().with_message("deploying");
    spinner.enable_steady_tick(Duration::from_millis(80));
    let seen = |result: &DeployResult| {
        let DeployResult { status, number_components_deployed: done, number_components_total: all, .. } =
            result;
        spinner.set_message(format!("deploying: {status}, {done} of {all} components"));
    };
    let outcome = client.deploy(files, PATIENCE, seen).await;
    spinner.finish_and_clear();
    outcome.map_err(Failure::run)
}

/// A line for each component that was new or different.
fn told(details: &Details) -> String {
    let changed = details.component_successes.iter().filter(|component| component.changed);
    let lines = changed.filter_map(|component| {
        // package.xml is told, too, without a type.
        let kind = component.component_type.as_deref().filter(|kind| !kind.is_empty())?;
        let done = if component.created { "created" } else { "changed" };
        Some(format!("{done} {kind} {}\n", component.full_name))
    });
    lines.collect()
}
