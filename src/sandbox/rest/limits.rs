//! `/limits`: how much of the org's allowances is left.

use serde_json::{Map, Value, json};

use super::call::{Answer, Reply};
use super::session::Session;

/// Allowances of an org that nothing here uses up.
const UNUSED: [(&str, u64); 8] = [
    ("ConcurrentAsyncGetReportInstances", 200),
    ("DailyAsyncApexExecutions", 250_000),
    ("DailyBulkApiBatches", 15_000),
    ("DailyBulkV2QueryJobs", 10_000),
    ("DataStorageMB", 10_240),
    ("FileStorageMB", 10_240),
    ("HourlyODataCallout", 20_000),
    ("SingleEmail", 5_000),
];

/// The allowances, each with `Max` and `Remaining`.
pub(super) fn list(session: &Session<'_, '_>) -> Answer {
    let usage = &session.org.usage;
    let pair = |max: u64, remaining: u64| json!({ "Max": max, "Remaining": remaining });
    let mut limits: Map<String, Value> =
        UNUSED.iter().map(|(name, max)| ((*name).to_owned(), pair(*max, *max))).collect();
    limits.insert("DailyApiRequests".to_owned(), pair(usage.max, usage.max.saturating_sub(usage.used())));
    limits.sort_keys();
    Reply::ok(&limits)
}
