//! `sandbox`: the embedded org alone, for any Salesforce client.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use sobjects::Date;

use super::exit::{Failure, print};
use super::org;
use super::signal::Stop;
use crate::sandbox::faults::Plan;
use crate::sandbox::{Options, Rules, start};

/// What kind of embedded org.
#[derive(clap::Args)]
#[command(
    after_help = "The first line on stdout is JSON: instance_url and access_token for a client that has a session; \
    refresh_token, client_id, client_secret, username, password and security_token for one that signs in. It runs until \
    it is told to stop."
)]
pub(super) struct Arguments {
    #[command(flatten)]
    org: org::Arguments,
    /// Port on 127.0.0.1; a free one without it.
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// The same seed gives the same records.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// How many opportunities are made up; the other records follow in proportion.
    #[arg(long, value_name = "N", default_value_t = 120)]
    opportunities: usize,
    /// File that keeps the records; in memory without it. Tokens are new at every start.
    #[arg(long, value_name = "FILE")]
    db: Option<PathBuf>,
    /// Fault plan (JSON): which calls fail, and how. See examples/faults.json; `GET /_sandbox/faults/schema` tells all.
    #[arg(long, value_name = "FILE")]
    faults: Option<PathBuf>,
    /// Rules (TOML): tables `[[validation_rules]]`, `[[assignment_rules]]` and `[[duplicate_rules]]`, as
    /// examples/rules.toml shows.
    #[arg(long, value_name = "FILE")]
    rules: Option<PathBuf>,
    /// Certificate (X.509, PEM) of the key that signs assertions; without it nobody signs in by JWT.
    #[arg(long, value_name = "FILE")]
    certificate: Option<PathBuf>,
    /// Replace a refresh token whenever it is used.
    #[arg(long)]
    rotate_refresh_tokens: bool,
    /// Take queries with WITH SECURITY_ENFORCED or WITH USER_MODE, which are refused otherwise.
    #[arg(long)]
    enforcement_clause: bool,
    /// The day on which the org's time starts; today without it.
    #[arg(long, value_name = "DATE", value_parser = date)]
    today: Option<Date>,
}

fn date(text: &str) -> Result<Date, String> {
    sobjects::temporal::parse_date(text).map_err(|error| error.to_string())
}

fn broken(path: &Path, error: &dyn Display) -> String {
    let said = error.to_string();
    format!("the rules in {} cannot be used: {}\nsee examples/rules.toml", path.display(), said.trim_end())
}

fn text(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path)
        .map_err(|error| format!("the file {} cannot be read: {error}", path.display()))
}

fn rules(path: &Path) -> Result<Rules, String> {
    toml::from_str(&text(path)?).map_err(|error| broken(path, &error))
}

/// Runs the embedded org until a signal ends it.
pub(super) async fn run(arguments: Arguments) -> Result<(), Failure> {
    let faults = arguments.faults.map(|path| Plan::load(&path)).transpose().map_err(Failure::setup)?;
    let rules = arguments.rules.as_deref().map(rules).transpose().map_err(Failure::setup)?;
    let certificate = arguments.certificate.as_deref().map(text).transpose().map_err(Failure::setup)?;
    let org = arguments.org.load()?;
    let options = Options {
        org: org.name,
        api_version: org.api_version,
        organization: org.organization,
        snapshots: org.snapshots,
        definitions: org.definitions,
        port: arguments.port,
        seed: arguments.seed,
        opportunities: arguments.opportunities,
        database: arguments.db,
        today: arguments.today,
        certificate,
        rotate_refresh_tokens: arguments.rotate_refresh_tokens,
        enforcement_clause: arguments.enforcement_clause,
        faults: faults.unwrap_or_default(),
        rules: rules.unwrap_or_default(),
        ..Options::default()
    };
    let stop = Stop::listen()?;
    let running = start(options).await.map_err(Failure::setup)?;
    print(&format!("{}\n", running.credentials_json()))?;
    stop.told().await?;
    running.stop().await;
    Ok(())
}
