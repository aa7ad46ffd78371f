//! `doctor`: everything that a connection needs, looked at once, a line each with the way to mend it.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `read.rs` | what is read of the org, once, for all checks |
//! | `instance.rs` | instance, API version, clock |
//! | `sign_in.rs` | the token and whose it is |
//! | `objects.rs`, `schema.rs` | what the user sees and may change; what has changed since the types were generated |
//! | `catalog.rs` | which Catalog a server would work with, and whether the policy fits it |
//! | `audit.rs` | audit object, commit stage, reviews |
//! | `rows.rs` | audit rows that are still Pending, and what the user may do to rows |
//! | `classified.rs` | how the org classifies its fields, where the policy goes by that |
//! | `limits.rs` | calls that are left, enforcement clause |
//! | `rights.rs` | what is wider than needed |
//! | `finding.rs`, `show.rs` | what a check has found, and how all of it is shown |
//!
//! Each check is a function of what was read. Not here: the judgements that the server's own start makes, too
//! ([`crate::revops::startup`]).

mod audit;
mod catalog;
mod classified;
mod finding;
mod instance;
mod limits;
mod objects;
mod read;
mod rights;
mod rows;
mod schema;
mod show;
mod sign_in;

use sobjects::catalog::Drift;
use sobjects::{Catalog, Object};

use super::exit::{Failure, print};
use super::{embedded, found, serve};
use crate::auth::Settings;
use crate::client::Client;
use crate::objects::CATALOG;
use crate::policy::Policy;
use finding::{Finding, Grade};
use read::{Instance, Seen};
use show::Report;

/// Which org, and for whom the report is.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The org: a section of revops.toml; its default without it.
    #[arg(long, value_name = "NAME", conflicts_with = "sandbox")]
    org: Option<String>,
    /// Look at an embedded org, whose records are made up.
    #[arg(long)]
    sandbox: bool,
    /// One JSON object instead of a table.
    #[arg(long)]
    json: bool,
}

/// Looks at everything. Warnings end it with exit code 1, what is broken with 2.
pub(super) async fn run(arguments: Arguments) -> Result<(), Failure> {
    let policy = serve::policy(false)?;
    let report = if arguments.sandbox {
        let embedded = embedded::start().await?;
        let settings =
            Settings::new(&embedded.instance_url, &embedded.access_token).map_err(Failure::setup)?;
        let report = examine(&settings, &policy).await;
        embedded.stop().await;
        report
    } else {
        match Settings::for_org(arguments.org.as_deref()) {
            Ok(settings) => examine(&settings, &policy).await,
            Err(error) => Report::stopped(vec![Finding::broken("settings", error.to_string())]),
        }
    };
    print(&if arguments.json { report.json() + "\n" } else { report.text() })?;
    match report.grade {
        Grade::Ok => Ok(()),
        Grade::Warning => Err(Failure::Told),
        Grade::Broken => Err(Failure::ToldBroken),
    }
}

async fn examine(settings: &Settings, policy: &Policy) -> Report {
    let instance = Instance::ask(settings).await;
    let mut checks = vec![instance::reachable(settings, &instance)];
    if is_broken(&checks) {
        return Report::stopped(checks);
    }
    checks.push(instance::version(settings, &instance));
    checks.extend(instance::clock(&instance));
    let client = match Client::new(settings) {
        Ok(client) => client,
        Err(error) => return Report::stopped(with(checks, Finding::broken("sign-in", error.to_string()))),
    };
    let user = client.user_info().await;
    checks.push(sign_in::identity(settings, &user));
    let user = match user {
        Ok(user) if !is_broken(&checks) => user,
        _ => return Report::stopped(checks),
    };
    let live = found::live(&client, settings, policy);
    let looked = live.look().await;
    let whole = looked.as_ref().map_or_else(|_| CATALOG.clone(), |looked| live.whole(&looked.seen));
    let told = classified::ask(&client, policy, &whole).await;
    let whole = classified::catalog(whole, told.as_ref());
    let known = known(policy, &whole);
    let seen = Seen::ask(&client, settings, &known, &user).await;
    let now = seen.catalog(policy, &known);
    let drift = Drift::between(&known, &now);
    let clock = instance.versions.ok().and_then(|versions| versions.date).unwrap_or(instance.local);
    checks.extend([
        objects::readable(&known, &seen, &drift),
        objects::questions(policy, &now, &settings.commit_stage),
        objects::writable(policy, &known, &now),
        audit::object(settings, &seen, !policy.is_read_only()),
    ]);
    checks.extend(rows::checks(policy, &seen, clock));
    checks.extend([
        audit::stage(settings, &seen),
        limits::clause(settings.enforcement, &seen.takes_clause),
        limits::calls(seen.usage, settings.api_reserve),
        rights::user(settings, &seen),
        rights::policy(policy, &known),
        audit::review(&seen.reviewed, clock),
        catalog::worked_with(&live, &looked),
    ]);
    if known.organization == CATALOG.organization {
        checks.push(schema::drift(&known, drift));
    }
    checks.extend(catalog::named(policy, &whole));
    checks.extend(classified::known(&whole, told.as_ref()));
    Report::whole(checks)
}

/// What the tools know and the policy lets be read: objects that no query can name have no describe either.
fn known(policy: &Policy, catalog: &Catalog) -> Catalog {
    let catalog = policy.readable(catalog);
    let objects: Vec<Object> = catalog.objects.iter().filter(|object| object.queryable).cloned().collect();
    Catalog { objects: objects.into(), ..catalog }
}

fn is_broken(checks: &[Finding]) -> bool {
    checks.iter().any(|finding| finding.grade == Grade::Broken)
}

fn with(mut checks: Vec<Finding>, last: Finding) -> Vec<Finding> {
    checks.push(last);
    checks
}
