//! `reconcile`: settles the audit rows that were left Pending, and lists what was wanted and not made.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `beside.rs` | the same at the start of `serve` |
//! | `show.rs` | what was done, for people and for programs |

mod beside;
mod show;

use std::time::Duration;

use super::exit::{Failure, print};
use crate::audit::{AuditShape, Fate, ReconcileError, Report, failed_intents, reconcile, unsettled};
use crate::auth::{Settings, span};
use crate::client::Client;
use crate::revops::startup;
pub(super) use beside::beside;
use show::{Line, Shown};

/// Which org, and which rows.
#[derive(clap::Args)]
pub(super) struct Arguments {
    /// The org: a section of revops.toml; its default without it.
    #[arg(long, value_name = "NAME")]
    org: Option<String>,
    /// Settle rows that have been Pending for longer than so: 90s, 1m, 2h, 7d.
    #[arg(long, value_name = "TIME", default_value = "1m", value_parser = span)]
    older_than: Duration,
    /// List changes that were wanted and not made, of so many days.
    #[arg(long, value_name = "TIME", default_value = "7d", value_parser = span)]
    since: Duration,
    /// One JSON object instead of lines.
    #[arg(long)]
    json: bool,
    /// Say which rows would be settled, and settle none.
    #[arg(long)]
    dry_run: bool,
}

/// Settles them. Rows that stay Pending end it with exit code 1.
pub(super) async fn run(arguments: Arguments) -> Result<(), Failure> {
    let settings = Settings::for_org(arguments.org.as_deref()).map_err(Failure::setup)?;
    let client = Client::new(&settings).map_err(Failure::setup)?;
    let shape = startup::audit(&client, &settings.audit_object).await.map_err(Failure::setup)?;
    let (rows, problem) = match rows(&client, &shape, &arguments).await {
        Ok(done) => done,
        Err(basic @ ReconcileError::Basic { .. }) => (Vec::new(), Some(basic.to_string())),
        Err(error) => return Err(Failure::run(error)),
    };
    let days = days(arguments.since);
    let failed = failed_intents(&client, &shape, days).await.map_err(Failure::run)?;
    let shown = Shown {
        object: shape.object(),
        older_than: arguments.older_than,
        dry_run: arguments.dry_run,
        rows: &rows,
        problem: problem.as_deref(),
        days,
        failed: &failed,
    };
    print(&if arguments.json { shown.json() + "\n" } else { shown.text() })?;
    let is_done = problem.is_none() && rows.iter().all(Line::is_done);
    if is_done { Ok(()) } else { Err(Failure::Told) }
}

/// Each row and what became of it, and why that is not all.
async fn rows(
    client: &Client,
    shape: &AuditShape,
    arguments: &Arguments,
) -> Result<(Vec<Line>, Option<String>), ReconcileError> {
    if arguments.dry_run {
        let rows = unsettled(client, shape, arguments.older_than).await?;
        return Ok((rows.into_iter().map(Line::would_be_settled).collect(), None));
    }
    let Report { rows, stopped } = reconcile(client, shape, arguments.older_than).await?;
    let stopped = stopped.map(|error| format!("not all rows were looked at: {error}"));
    Ok((rows.into_iter().map(Line::from).collect(), stopped))
}

/// Begun days count whole.
fn days(since: Duration) -> u32 {
    u32::try_from(since.as_secs().div_ceil(24 * 60 * 60)).unwrap_or(u32::MAX)
}

/// What became of a row, in a word for programs.
const fn word(fate: &Fate) -> &'static str {
    match fate {
        Fate::Settled => "settled",
        Fate::Applied => "applied",
        Fate::SettledByOther(_) => "settled_by_other",
        Fate::TooYoung => "too_young",
        Fate::Gone => "gone",
        Fate::Refused(_) => "refused",
        Fate::Busy => "busy",
    }
}
