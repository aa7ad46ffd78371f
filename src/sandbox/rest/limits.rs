//! `/limits`: how much of the org's allowances is left.

use serde_json::{Map, Value, json};

use super::call::{Answer, Reply};
use super::session::Session;

/// Allowances of an org that nothing here uses up: the names that the guide shows, with its numbers.
const UNUSED: [(&str, u64); 49] = [
    ("ActiveScratchOrgs", 3),
    ("AnalyticsExternalDataSizeMB", 40_960),
    ("ConcurrentAsyncGetReportInstances", 200),
    ("ConcurrentEinsteinDataInsightsStoryCreation", 5),
    ("ConcurrentEinsteinDiscoveryStoryCreation", 2),
    ("ConcurrentSyncReportRuns", 20),
    ("DailyAnalyticsDataflowJobExecutions", 60),
    ("DailyAnalyticsUploadedFilesSizeMB", 51_200),
    ("DailyAsyncApexExecutions", 250_000),
    ("DailyAsyncApexTests", 500),
    ("DailyBulkApiBatches", 15_000),
    ("DailyBulkV2QueryFileStorageMB", 976_562),
    ("DailyBulkV2QueryJobs", 10_000),
    ("DailyDeliveredPlatformEvents", 10_000),
    ("DailyDurableGenericStreamingApiEvents", 10_000),
    ("DailyDurableStreamingApiEvents", 10_000),
    ("DailyEinsteinDataInsightsStoryCreation", 1_000),
    ("DailyEinsteinDiscoveryPredictAPICalls", 50_000),
    ("DailyEinsteinDiscoveryPredictionsByCDC", 5_000_000),
    ("DailyEinsteinDiscoveryStoryCreation", 100),
    ("DailyFunctionsApiCallLimit", 235_000),
    ("DailyGenericStreamingApiEvents", 10_000),
    ("DailyScratchOrgs", 6),
    ("DailyStandardVolumePlatformEvents", 10_000),
    ("DailyStreamingApiEvents", 10_000),
    ("DailyWorkflowEmails", 100_000),
    ("DataStorageMB", 10_240),
    ("DurableStreamingApiConcurrentClients", 20),
    ("FileStorageMB", 10_240),
    ("HourlyAsyncReportRuns", 1_200),
    ("HourlyDashboardRefreshes", 200),
    ("HourlyDashboardResults", 5_000),
    ("HourlyDashboardStatuses", 999_999_999),
    ("HourlyLongTermIdMapping", 100_000),
    ("HourlyManagedContentPublicRequests", 50_000),
    ("HourlyODataCallout", 20_000),
    ("HourlyPublishedPlatformEvents", 50_000),
    ("HourlyPublishedStandardVolumePlatformEvents", 1_000),
    ("HourlyShortTermIdMapping", 100_000),
    ("HourlySyncReportRuns", 500),
    ("HourlyTimeBasedWorkflow", 1_000),
    ("MassEmail", 5_000),
    ("MonthlyEinsteinDiscoveryStoryCreation", 500),
    ("Package2VersionCreates", 6),
    ("Package2VersionCreatesWithoutValidation", 500),
    ("PlatformEventTriggersWithParallelProcessing", 5),
    ("PrivateConnectOutboundCalloutHourlyLimitMB", 0),
    ("SingleEmail", 5_000),
    ("StreamingApiConcurrentClients", 20),
];
/// Permission sets, of which some may be custom ones.
const PERMISSION_SETS: (u64, u64) = (1_500, 1_000);

/// The allowances, each with `Max` and `Remaining`.
pub(super) fn list(session: &Session<'_, '_>) -> Answer {
    let usage = &session.org.usage;
    let pair = |max: u64, remaining: u64| json!({ "Max": max, "Remaining": remaining });
    let mut limits: Map<String, Value> =
        UNUSED.iter().map(|(name, max)| ((*name).to_owned(), pair(*max, *max))).collect();
    limits.insert("DailyApiRequests".to_owned(), pair(usage.max, usage.max.saturating_sub(usage.used())));
    let (all, custom) = PERMISSION_SETS;
    let mut sets = pair(all, all);
    sets["CreateCustom"] = pair(custom, custom);
    limits.insert("PermissionSets".to_owned(), sets);
    limits.sort_keys();
    Reply::ok(&limits)
}
