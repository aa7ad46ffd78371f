//! `serve`: MCP on stdin and stdout, or over HTTP.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use sobjects::Catalog;

use super::exit::{Failure, say};
use super::remembered::{Found, Remembered};
use super::{embedded, http, reconcile};
use crate::audit::Auditor;
use crate::auth::{Config, Enforcement, Settings, span};
use crate::client::Client;
use crate::mcp::{ANSWER_WITHIN, Context, Server, Toolset, serve_stdio, tool_names};
use crate::objects::CATALOG;
use crate::policy::Policy;
use crate::revops::Clause;
use crate::revops::startup::{self, Unfit};

/// Clients give up on a server that does not answer soon; a sentence before that helps them more.
const FIRST_ANSWER: Duration = Duration::from_secs(20);
const SLOW: &str = "the org did not answer within 20 seconds, so it could not be checked; look at status.salesforce.com \
                    and start again";

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
        let found = find_out(&client, &settings, &policy).await?;
        return serve(arguments, policy, settings, client, Some(found)).await;
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
    found: Option<Found>,
) -> Result<(), Failure> {
    let known = found
        .as_ref()
        .map_or_else(|| CATALOG.clone(), |found| CATALOG.clone().classified(&found.startup.classified));
    check(&policy, &known)?;
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
    let catalog = Arc::new(policy.readable(&known));
    let mut auditor = Auditor::new(client.clone(), Arc::new(known), policy, settings.audit_object);
    let mut clause = Clause::new(settings.enforcement);
    if let Some(Found { startup, takes_clause }) = found {
        clause = Clause::known(settings.enforcement, takes_clause);
        if let Some(shape) = startup.audit {
            auditor = auditor.with_shape(shape);
        }
    }
    let server = Server::new(Context {
        catalog,
        client,
        auditor,
        clause,
        commit_stage: settings.commit_stage,
        toolsets: arguments.toolsets,
        dry_run: arguments.dry_run,
        answer_within: ANSWER_WITHIN,
    });
    tokio::spawn(server.ready());
    match arguments.http {
        Some(address) => http::serve(server, address).await,
        None => serve_stdio(server).await.map_err(Failure::run),
    }
}

/// What must be known of the org before the first call. A start that remembers it does not wait for the org: it
/// looks again beside serving, for the next start.
async fn find_out(client: &Client, settings: &Settings, policy: &Policy) -> Result<Found, Failure> {
    let always = settings.enforcement == Enforcement::Always;
    let remembered = Remembered::of(&(
        settings.instance_url.to_string(),
        settings.api_version.to_string(),
        (&settings.audit_object, &settings.commit_stage),
        (always, policy.is_read_only(), policy.names_classes()),
    ));
    let Some(found) = remembered.recall() else {
        let asked = tokio::time::timeout(FIRST_ANSWER, ask(client, settings, policy)).await;
        let found = asked.map_err(|_| Failure::setup(SLOW))?.map_err(Failure::setup)?;
        remembered.set(Some(found.clone()));
        return Ok(found);
    };
    let (client, settings, policy) = (client.clone(), settings.clone(), policy.clone());
    tokio::spawn(async move {
        match ask(&client, &settings, &policy).await {
            Ok(found) => remembered.set(Some(found)),
            // That the org cannot be asked now says nothing about what it has.
            Err(unfit) if unfit.is_passing => tracing::warn!(%unfit, "the org could not be looked at again"),
            Err(unfit) => {
                tracing::error!(%unfit, "the org no longer has what this server needs");
                remembered.set(None);
            }
        }
    });
    Ok(found)
}

async fn ask(client: &Client, settings: &Settings, policy: &Policy) -> Result<Found, Unfit> {
    let mut startup = startup::validate(client, settings, policy.is_read_only()).await?;
    if policy.names_classes() {
        startup.classified = startup::classified(client, &CATALOG).await?;
    }
    let clause = Clause::new(settings.enforcement).for_queries(client).await?;
    Ok(Found { startup, takes_clause: clause.is_some() })
}

/// The policy of `revops.toml`, where there is one.
pub(super) fn policy(read_only: bool) -> Result<Policy, Failure> {
    let policy = match Config::find().map_err(Failure::setup)? {
        Some(config) => Policy::load(config.path()).map_err(Failure::setup)?,
        None => Policy::default(),
    };
    if !policy.names_classes() {
        check(&policy, &CATALOG)?;
    }
    Ok(if read_only { policy.read_only() } else { policy })
}

/// Refuses a policy that names what is not there. One by classification is checked when that of the org is known.
fn check(policy: &Policy, catalog: &Catalog) -> Result<(), Failure> {
    let problems = policy.problems(catalog, &tool_names());
    if problems.is_empty() { Ok(()) } else { Err(Failure::setup(problems.join("; "))) }
}
