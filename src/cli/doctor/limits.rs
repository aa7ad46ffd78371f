//! How much of the org's day is left, and whether its queries take an enforcement clause.

use super::finding::Finding;
use crate::auth::Enforcement;
use crate::http::{ApiUsage, Options};
use crate::revops::RevopsError;

/// Calls that are left, against the reserve at which reads stop.
pub(super) fn calls(usage: Option<ApiUsage>) -> Finding {
    const CHECK: &str = "daily calls";
    let Some(ApiUsage { used, max }) = usage else {
        return Finding::warning(CHECK, "the org's answers do not say how many calls are left");
    };
    let left = max.saturating_sub(used);
    let reserve = max / 100 * u64::from(Options::default().reserve);
    let found = format!("{left} of the org's {max} calls of 24 hours are left; reads stop at {reserve}");
    let mend = "find what else uses them up (Setup, System Overview), wait, or ask for a higher limit";
    if left <= reserve {
        Finding::broken(CHECK, found).mend(mend)
    } else if left <= 2 * reserve {
        Finding::warning(CHECK, found).mend(mend)
    } else {
        Finding::ok(CHECK, found)
    }
}

/// Whether queries carry the clause, as the settings want it.
pub(super) fn clause(setting: Enforcement, is_taken: &Result<bool, RevopsError>) -> Finding {
    const CHECK: &str = "enforcement clause";
    match (setting, is_taken) {
        (_, Err(error)) => {
            Finding::broken(CHECK, format!("the org could not be asked whether it takes it: {error}"))
        }
        (Enforcement::Always, Ok(false)) => Finding::broken(
            CHECK,
            "the org refuses WITH SECURITY_ENFORCED, which the settings want in every query",
        )
        .mend("set SFDC_ENFORCEMENT to auto: the user's rights hold for REST queries with or without it"),
        (Enforcement::Never, Ok(_)) => {
            Finding::ok(CHECK, "queries go without WITH SECURITY_ENFORCED, as it is set")
        }
        (_, Ok(true)) => Finding::ok(CHECK, "queries carry WITH SECURITY_ENFORCED"),
        (Enforcement::Auto, Ok(false)) => Finding::ok(
            CHECK,
            "the org takes no WITH SECURITY_ENFORCED over REST, where the user's rights hold anyway",
        ),
    }
}
