//! Which Catalog a server would work with on this org, and whether the policy names what is in it.

use sobjects::Catalog;

use super::finding::{Finding, some_of};
use crate::live::{Live, LookError, Looked};
use crate::mcp::tool_names;
use crate::policy::Policy;

/// What was compiled in as far as it is there, or the org's own.
pub(super) fn worked_with(live: &Live, looked: &Result<Looked, LookError>) -> Finding {
    const CHECK: &str = "catalog";
    match looked {
        Ok(looked) => Finding::ok(CHECK, live.told(&looked.seen)),
        Err(error) => Finding::broken(CHECK, format!("what is in the org cannot be looked at: {error}"))
            .mend("mend what is said there, and run doctor again"),
    }
}

/// What the policy names and is not there; a server does not start with it.
pub(super) fn named(policy: &Policy, whole: &Catalog) -> Option<Finding> {
    let problems = policy.problems(whole, &tool_names());
    (!problems.is_empty()).then(|| Finding::broken("policy names", some_of(&problems)))
}
