//! Settling rows beside serving, logged line by line.

use std::time::Duration;

use super::word;
use crate::audit::{AuditEntry, AuditShape, Fate, ReconcileError, Reconciled, Report, reconcile, unsettled};
use crate::client::Client;
use crate::revops::startup;

/// What the logs of this are marked with.
const TARGET: &str = "reconcile";

/// Settles rows that have been Pending for so long, in a task of its own; a dry run only counts them.
pub(in crate::cli) fn beside(client: Client, object: String, older_than: Duration, dry_run: bool) {
    tokio::spawn(async move {
        match startup::audit(&client, &object).await {
            Ok(shape) => settle(&client, &shape, older_than, dry_run).await,
            Err(unfit) => tracing::warn!(target: TARGET, %unfit, "nothing is settled"),
        }
    });
}

async fn settle(client: &Client, shape: &AuditShape, older_than: Duration, dry_run: bool) {
    let outcome = match dry_run {
        true => unsettled(client, shape, older_than).await.map(|rows| log_dry(&rows)),
        false => reconcile(client, shape, older_than).await.map(|report| log(&report)),
    };
    match outcome {
        Ok(()) => {}
        Err(basic @ ReconcileError::Basic { .. }) => tracing::warn!(target: TARGET, "{basic}"),
        Err(error) => tracing::warn!(target: TARGET, %error, "nothing was settled"),
    }
}

fn log_dry(rows: &[AuditEntry]) {
    tracing::info!(target: TARGET, would_be_settled = rows.len(), "rows left Pending, in a dry run");
}

fn log(Report { rows, stopped }: &Report) {
    for Reconciled { entry, fate } in rows {
        let AuditEntry { id, object, record, field, performed_by, .. } = entry;
        let fate_error = match fate {
            Fate::Refused(error) => Some(error.to_string()),
            _ => None,
        };
        tracing::info!(
            target: TARGET,
            row = %id,
            object,
            record,
            field,
            performed_by,
            fate = word(fate),
            error = fate_error,
            "a row was left Pending"
        );
    }
    let settled = rows.iter().filter(|row| row.fate == Fate::Settled).count();
    let stopped = stopped.as_ref().map(ToString::to_string);
    tracing::info!(target: TARGET, pending = rows.len(), settled, stopped, "rows left Pending were looked at");
}
