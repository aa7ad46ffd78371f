//! How much of the org's day is left, and whether its queries take an enforcement clause.

use super::finding::Finding;
use crate::auth::Enforcement;
use crate::http::ApiUsage;
use crate::revops::RevopsError;

/// Calls that are left, against the reserve at which reads stop.
pub(super) fn calls(usage: Option<ApiUsage>, reserve: u8) -> Finding {
    const CHECK: &str = "daily calls";
    let Some(ApiUsage { used, max }) = usage else {
        return Finding::warning(CHECK, "the org's answers do not say how many calls are left");
    };
    let left = max.saturating_sub(used);
    let reserve = max.saturating_mul(reserve.into()) / 100;
    let found = format!("{left} of the org's {max} calls of 24 hours are left; reads stop at {reserve}");
    let mend = "find what else uses them up (Setup, System Overview), wait, or lower SFDC_API_RESERVE";
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::doctor::finding::Grade;

    #[test]
    fn calls_run_out_step_by_step() {
        let grade = |used| calls(Some(ApiUsage { used, max: 1000 }), 10).grade;
        assert_eq!([grade(0), grade(799)], [Grade::Ok; 2]);
        assert_eq!([grade(800), grade(899)], [Grade::Warning; 2]);
        assert_eq!([grade(900), grade(1200)], [Grade::Broken; 2]);
        assert_eq!(calls(None, 10).grade, Grade::Warning);
    }

    #[test]
    fn a_clause_that_is_wanted_and_refused_is_broken() {
        let grade = |setting, taken| clause(setting, &Ok(taken)).grade;
        assert_eq!(grade(Enforcement::Always, false), Grade::Broken);
        for (setting, taken) in
            [(Enforcement::Always, true), (Enforcement::Auto, false), (Enforcement::Never, true)]
        {
            assert_eq!(grade(setting, taken), Grade::Ok);
        }
    }
}
