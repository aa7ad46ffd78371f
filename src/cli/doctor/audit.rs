//! The audit object and the commit stage, by the words of the server's own start; and the reviews in that object.

use sobjects::DateTime;

use super::finding::{Finding, some_of};
use super::read::Seen;
use crate::audit::AuditShape;
use crate::auth::Settings;
use crate::http::Error;
use crate::revops::startup;

const REVIEW_DAYS: i64 = 90;
const REVIEW: &str = "look through the user's permission sets, then run `salesforce-revops policy review`";

/// The audit object, and what its rows can hold.
pub(super) fn object(settings: &Settings, seen: &Seen, is_needed: bool) -> Finding {
    const CHECK: &str = "audit object";
    let name = &settings.audit_object;
    let shape = match seen.object(name).cloned().map(|found| startup::audit_shape(name, found)) {
        Some(Ok(shape)) => shape,
        Some(Err(_)) | None if !is_needed => {
            return Finding::ok(CHECK, "none is needed: the policy is read-only");
        }
        Some(Err(unfit)) => {
            return Finding::broken(CHECK, unfit.to_string())
                .mend("`salesforce-revops setup audit` creates it");
        }
        None => return Finding::broken(CHECK, format!("{name} was not described")),
    };
    graded(CHECK, &shape)
}

fn graded(check: &'static str, shape: &AuditShape) -> Finding {
    let name = shape.object();
    let lacking = shape.lacking();
    if lacking.is_empty() && shape.is_full() && shape.has_key() {
        return Finding::ok(
            check,
            format!("{name} has all fields: each row proves what became of its change"),
        );
    }
    let mut weak = match shape.weakness() {
        Some(weakness) => vec![format!("{weakness}, and `reconcile` can settle none of them")],
        None if lacking.is_empty() => Vec::new(),
        None => vec!["its rows say less about a change than they could".to_owned()],
    };
    if !shape.has_key() {
        let why = "a write is given up where the answer to its row is lost, and other processes may commit again what a \
                   person has confirmed once";
        weak.push(format!("no unique Request_Id__c names a row, so that {why}"));
    }
    let weak = weak.join("; ");
    let found = match lacking.is_empty() {
        true => format!("{name} has all fields, but {weak}"),
        false => format!("{name} lacks {}, as far as the user may use it: {weak}", some_of(&lacking)),
    };
    Finding::warning(check, found).mend("`salesforce-revops setup audit` adds what is missing")
}

/// The stage that means commit.
pub(super) fn stage(settings: &Settings, seen: &Seen) -> Finding {
    const CHECK: &str = "commit stage";
    let stage = &settings.commit_stage;
    let Some(opportunity) = seen.object("Opportunity").cloned() else {
        return Finding::broken(CHECK, "Opportunity was not described");
    };
    match startup::commit_stage(stage, opportunity) {
        Ok(()) => Finding::ok(CHECK, format!("`{stage}` is an active stage of the org")),
        Err(unfit) => Finding::broken(CHECK, unfit.to_string()),
    }
}

/// Whether a person has looked at the user's rights lately.
pub(super) fn review(reviewed: &Result<Option<DateTime>, Error>, now: DateTime) -> Finding {
    const CHECK: &str = "rights review";
    let last = match reviewed {
        Ok(Some(last)) => *last,
        Ok(None) => return Finding::warning(CHECK, "the user's rights were never reviewed").mend(REVIEW),
        Err(error) => {
            return Finding::warning(
                CHECK,
                format!("whether the rights were reviewed cannot be read: {error}"),
            );
        }
    };
    let days = (now.utc() - last.utc()).num_days();
    let found = match days {
        0 => "the user's rights were reviewed within the last day".to_owned(),
        days => format!("the user's rights were last reviewed {days} days ago"),
    };
    if days > REVIEW_DAYS { Finding::warning(CHECK, found).mend(REVIEW) } else { Finding::ok(CHECK, found) }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::cli::doctor::finding::Grade;

    #[test]
    fn a_review_holds_for_ninety_days() {
        let now = DateTime::now();
        let grade = |days| review(&Ok(Some((now.utc() - TimeDelta::days(days)).into())), now).grade;
        assert_eq!([grade(0), grade(90), grade(91)], [Grade::Ok, Grade::Ok, Grade::Warning]);
        assert_eq!(review(&Ok(None), now).grade, Grade::Warning);
    }
}
