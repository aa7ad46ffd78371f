//! The answer to a query.

use super::{counted, rows_table};
use crate::revops::query::{Guarded, Queried, Total};

/// Head line, notes, rows.
pub(in crate::mcp) fn queried(answer: &Queried) -> String {
    let notes: String =
        answer.notes.iter().map(|note| format!("Note: {}.\n", note.trim_end_matches('.'))).collect();
    format!("{}\n{notes}{}", head(answer), rows_table(&answer.rows))
}

fn head(answer: &Queried) -> String {
    let listed = u64::try_from(answer.rows.len()).unwrap_or(u64::MAX);
    let records = if answer.query.is_aggregate() { ("row", "rows") } else { ("record", "records") };
    let count = |number| counted(number, records.0, records.1);
    match answer.total {
        Total::Exactly(total) if answer.query.is_bare_count() => format!("COUNT() = {total}."),
        Total::Exactly(total) if total > listed => format!(
            "{listed} of {}; {} left out. Narrow the query, or ask for COUNT() and GROUP BY.",
            count(total),
            total - listed
        ),
        Total::Exactly(_) if answer.query.limit.as_ref().is_some_and(|limit| limit.node == listed) => {
            format!("{}, as many as the LIMIT allows: there may be more.", count(listed))
        }
        Total::Exactly(_) => format!("{}.", count(listed)),
        Total::MoreThan(_) => format!(
            "The first {}; there are more, left out and not counted. Narrow the query.",
            count(listed)
        ),
    }
}

/// The query that would be sent.
pub(in crate::mcp) fn guarded(plan: &Guarded) -> String {
    let notes: String =
        plan.notes.iter().map(|note| format!("Note: {}.\n", note.trim_end_matches('.'))).collect();
    format!("{}{notes}", super::queries(std::slice::from_ref(&plan.query)))
}
