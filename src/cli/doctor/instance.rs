//! Whether the instance is there, which API versions it serves, and what its clock says.

use chrono::TimeDelta;
use sobjects::DateTime;

use super::finding::Finding;
use super::read::Instance;
use crate::auth::Settings;

/// Beyond this a clock is wrong, and not only late to be read.
const SKEW: TimeDelta = TimeDelta::seconds(60);

/// Whether the instance answers, over TLS where it is not this machine.
pub(super) fn reachable(settings: &Settings, instance: &Instance) -> Finding {
    const CHECK: &str = "instance";
    let url = settings.instance_url.to_string();
    match &instance.versions {
        // Refused is answered, too.
        Err(error) if error.code().is_none() => Finding::broken(CHECK, error.to_string()),
        _ if url.starts_with("https://") => {
            Finding::ok(CHECK, format!("{url} answers, with a certificate that this machine trusts"))
        }
        _ => Finding::ok(CHECK, format!("{url} answers, on this machine and so without TLS")),
    }
}

/// Whether the API version of the settings is served.
pub(super) fn version(settings: &Settings, instance: &Instance) -> Finding {
    const CHECK: &str = "API version";
    let wanted = settings.api_version.to_string();
    let served = match &instance.versions {
        Ok(versions) => &versions.value,
        Err(error) => {
            return Finding::warning(CHECK, format!("the instance does not tell its versions: {error}"));
        }
    };
    let name = |number: &str| format!("v{number}");
    let newest = served.last().map(|version| name(&version.version)).unwrap_or_default();
    match served.iter().find(|version| name(&version.version) == wanted) {
        Some(version) => {
            Finding::ok(CHECK, format!("{wanted} ({}) is served; the newest is {newest}", version.label))
        }
        None => {
            Finding::broken(CHECK, format!("{wanted} is retired, or not there yet; the newest is {newest}"))
                .mend(format!("set SFDC_API_VERSION to one that is served, such as {newest}"))
        }
    }
}

/// Whether this machine's clock and the org's agree.
pub(super) fn clock(instance: &Instance) -> Option<Finding> {
    const CHECK: &str = "clock";
    let org: DateTime = instance.versions.as_ref().ok()?.date?;
    let ahead = org.utc() - instance.local.utc();
    let seconds = ahead.num_seconds().abs();
    if ahead.abs() <= SKEW {
        return Some(Finding::ok(CHECK, "this machine's clock agrees with the org's to the minute"));
    }
    let side = if ahead > TimeDelta::zero() { "behind" } else { "ahead of" };
    let found = format!("this machine's clock is {seconds} seconds {side} the org's");
    Some(Finding::warning(CHECK, found).mend(
        "set the clock (NTP): signed assertions are refused beyond three minutes, and `today` may be another day",
    ))
}
