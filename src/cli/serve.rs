//! `serve`: MCP on stdin and stdout, or over HTTP.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use sobjects::Catalog;

use super::exit::{Failure, say};
use super::found::{Connected, Finder};
use super::keep_up::keep_up;
use super::{embedded, http, reconcile};
use crate::audit::Auditor;
use crate::auth::{Config, Settings, span};
use crate::client::Client;
use crate::mcp::{ANSWER_WITHIN, Context, Server, Toolset, serve_stdio, tool_names};
use crate::objects::CATALOG;
use crate::policy::Policy;
use crate::revops::Clause;

/// Which org, and how much of it.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// Serve the embedded org, whose records are made up.
    #[arg(long)]
    sandbox: bool,
    /// The org of revops.toml to serve.
    #[arg(long, value_name = "NAME", conflicts_with = "sandbox")]
    org: Option<String>,
    /// With --sandbox: do not say on stderr that the records are made up.
    #[arg(long, requires = "sandbox", hide = true)]
    quiet: bool,
    /// Make every call a dry run: show what would be sent, change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Offer no tool that writes.
    #[arg(long)]
    read_only: bool,
    /// Offer these tools alone: records, query, pipeline, changes.
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    toolsets: Vec<Toolset>,
    /// Serve HTTP on this address of this machine instead of stdin and stdout. Clients need the token of
    /// SFDC_MCP_TOKEN, or the one that is printed on stderr.
    #[arg(long, value_name = "ADDR", value_parser = http::loopback)]
    http: Option<SocketAddr>,
    /// Beside serving, settle audit rows that have been Pending for so long, 1m unless it is said. Without this flag,
    /// as SFDC_RECONCILE or the org's section of revops.toml says.
    #[arg(long, value_name = "TIME", num_args = 0..=1, require_equals = true, default_missing_value = "1m",
          value_parser = span)]
    reconcile: Option<Duration>,
}

/// Serves until stdin ends, or over HTTP until a signal comes.
pub(super) async fn run(arguments: Arguments) -> Result<(), Failure> {
    let policy = policy(arguments.read_only)?;
    if !arguments.sandbox {
        let settings = Settings::for_org(arguments.org.as_deref()).map_err(Failure::setup)?;
        let client = Client::new(&settings).map_err(Failure::setup)?;
        let finder = Finder::new(&client, &settings, &policy);
        let (org, was_remembered) = finder.find().await?;
        return serve(arguments, policy, settings, client, Some((finder, org, was_remembered))).await;
    }
    let embedded = embedded::start().await?;
    if !arguments.quiet {
        say("serving the embedded org; its records are made up and end with this process");
    }
    let settings = Settings::new(&embedded.instance_url, &embedded.access_token).map_err(Failure::setup)?;
    let client = Client::new(&settings).map_err(Failure::setup)?;
    let outcome = serve(arguments, policy, settings, client, None).await;
    embedded.stop().await;
    outcome
}

async fn serve(
    arguments: Arguments,
    policy: Policy,
    settings: Settings,
    client: Client,
    found: Option<(Finder, Connected, bool)>,
) -> Result<(), Failure> {
    let org = found.as_ref().map(|(_, org, _)| org);
    let whole = org.map_or_else(|| CATALOG.clone(), |org| org.whole.clone());
    check(&policy, &whole)?;
    if let Some(older_than) = arguments.reconcile.or(settings.reconcile) {
        match policy.is_read_only() {
            true => say("nothing is reconciled, since the policy is read-only"),
            false => reconcile::beside(
                client.clone(),
                settings.audit_object.clone(),
                older_than,
                arguments.dry_run,
            ),
        }
    }
    let known = org.map_or_else(|| whole.clone(), |org| org.known.clone());
    let policy = policy.knowing(Arc::new(whole));
    let catalog = Arc::new(policy.readable(&known));
    let mut auditor = Auditor::new(client.clone(), Arc::new(known), policy, settings.audit_object);
    let mut clause = Clause::new(settings.enforcement);
    if let Some(Connected { found, username, .. }) = org {
        clause = Clause::known(settings.enforcement, found.takes_clause);
        auditor = found.startup.audit.iter().cloned().fold(auditor, Auditor::with_shape);
        auditor = username.iter().cloned().fold(auditor, Auditor::with_username);
    }
    let server = Server::new(Context {
        standing: org.map_or_else(|| format!("compiled in ({})", CATALOG.org), |org| org.standing.clone()),
        catalog,
        client,
        auditor,
        clause: Arc::new(clause),
        commit_stage: settings.commit_stage,
        toolsets: arguments.toolsets,
        dry_run: arguments.dry_run,
        answer_within: ANSWER_WITHIN,
    });
    tokio::spawn(server.ready());
    if let Some((finder, org, was_remembered)) = found {
        tokio::spawn(keep_up(finder, server.clone(), org, was_remembered));
    }
    match arguments.http {
        Some(address) => http::serve(server, address).await,
        None => serve_stdio(server).await.map_err(Failure::run),
    }
}

/// The policy of `revops.toml`, where there is one.
pub(super) fn policy(read_only: bool) -> Result<Policy, Failure> {
    let policy = match Config::find().map_err(Failure::setup)? {
        Some(config) => Policy::load(config.path()).map_err(Failure::setup)?,
        None => Policy::default(),
    };
    Ok(if read_only { policy.read_only() } else { policy })
}

/// Refuses a policy that names what is not there.
fn check(policy: &Policy, catalog: &Catalog) -> Result<(), Failure> {
    let problems = policy.problems(catalog, &tool_names());
    if problems.is_empty() { Ok(()) } else { Err(Failure::setup(problems.join("; "))) }
}
