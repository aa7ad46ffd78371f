//! The audit rows: how many are still Pending, and whether the user may do more to them than settle them.

use chrono::TimeDelta;
use sobjects::catalog::Flags;
use sobjects::{DateTime, Object};

use super::finding::Finding;
use super::read::Seen;
use crate::audit::ReconcileError;
use crate::policy::Policy;

/// So long a write may still be at work.
const AT_WORK: TimeDelta = TimeDelta::minutes(1);

/// The fields that settling a row changes.
const SETTLING: [&str; 3] = ["Status__c", "Failed__c", "Error__c"];

/// Nothing where nothing is written, or no row says what became of its change.
pub(super) fn checks(policy: &Policy, seen: &Seen, now: DateTime) -> Vec<Finding> {
    match &seen.audit {
        Some((object, shape)) if shape.is_full() && !policy.is_read_only() => {
            vec![pending(&seen.pending, now), edits(object)]
        }
        _ => Vec::new(),
    }
}

fn pending(found: &Result<Option<(u64, DateTime)>, ReconcileError>, now: DateTime) -> Finding {
    const CHECK: &str = "pending rows";
    let (count, oldest) = match found {
        Ok(Some(found)) => *found,
        Ok(None) => return Finding::ok(CHECK, "no audit row is Pending"),
        Err(error) => return Finding::warning(CHECK, error.to_string()),
    };
    let age = now.utc() - oldest.utc();
    let rows = if count == 1 { "1 audit row is".to_owned() } else { format!("{count} audit rows are") };
    let found = format!("{rows} Pending, the oldest for {}", in_words(age));
    if age <= AT_WORK {
        return Finding::ok(CHECK, format!("{found}: a write may be at work"));
    }
    Finding::warning(CHECK, format!("{found}: what became of its change is not settled"))
        .mend("`salesforce-revops reconcile` settles them, `serve --reconcile` at each start")
}

fn edits(object: &Object) -> Finding {
    const CHECK: &str = "audit rows";
    let is_edit = |field: &&sobjects::Field| {
        field.name.ends_with("__c") && field.is(Flags::UPDATEABLE) && !SETTLING.contains(&&*field.name)
    };
    let more = object.fields.iter().filter(is_edit).count();
    if more == 0 {
        return Finding::ok(CHECK, "the user may add and settle them, and change nothing else in them");
    }
    Finding::ok(
        CHECK,
        format!(
            "the user may add and settle them; {more} more of their fields could be edited, since Salesforce has one \
             right for filling a field in and for editing it. A validation rule on {} can forbid the latter",
            object.name
        ),
    )
}

fn in_words(age: TimeDelta) -> String {
    let (number, unit) = match (age.num_days(), age.num_hours(), age.num_minutes()) {
        (0, 0, 0) => return "less than a minute".to_owned(),
        (0, 0, minutes) => (minutes, "minute"),
        (0, hours, _) => (hours, "hour"),
        (days, ..) => (days, "day"),
    };
    format!("{number} {unit}{}", if number == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::doctor::finding::Grade;

    #[test]
    fn a_row_may_be_pending_while_a_write_is_at_work() {
        let now = DateTime::now();
        let found = |seconds| pending(&Ok(Some((2, (now.utc() - TimeDelta::seconds(seconds)).into()))), now);
        assert_eq!(
            [found(0).grade, found(60).grade, found(61).grade],
            [Grade::Ok, Grade::Ok, Grade::Warning]
        );
        assert!(found(2 * 24 * 3600).found.starts_with("2 audit rows are Pending, the oldest for 2 days"));
        assert_eq!(pending(&Ok(None), now).grade, Grade::Ok);
    }
}
