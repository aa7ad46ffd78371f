//! The answer to a query.

use soql::Note;

use super::rows::{RowsTable, rows_table};
use super::untrusted::block;
use super::{counted, sentence};
use crate::revops::query::{Guarded, Queried, Total};

/// Head line, notes, rows.
pub(in crate::mcp) fn queried(answer: &Queried) -> String {
    let RowsTable { text, shown, is_cut } = rows_table(&answer.rows);
    let mut notes = notes(&answer.notes);
    if is_cut {
        notes.push_str("Note: long texts are cut. Ask for fewer records or fields to see more of them.\n");
    }
    format!("{}\n{notes}{}", head(answer, shown), block(&text))
}

fn head(answer: &Queried, shown: usize) -> String {
    let shown = u64::try_from(shown).unwrap_or(u64::MAX);
    let records = if answer.query.is_aggregate() { ("row", "rows") } else { ("record", "records") };
    let count = |number| counted(number, records.0, records.1);
    match answer.total {
        Total::Exactly(total) if answer.query.is_bare_count() => format!("COUNT() = {total}."),
        Total::Exactly(total) if total > shown => format!(
            "{shown} of {}; {} left out. Narrow the query, or ask for COUNT() and GROUP BY.",
            count(total),
            total - shown
        ),
        Total::Exactly(_) if is_stopped_by_the_caller(answer, shown) => {
            format!("{}, as many as the LIMIT allows: there may be more.", count(shown))
        }
        Total::Exactly(_) => format!("{}.", count(shown)),
        Total::MoreThan(_) => {
            format!("The first {}; there are more, left out and not counted. Narrow the query.", count(shown))
        }
    }
}

/// Whether the LIMIT that the rows fill is the caller's own: beyond it nothing was counted.
fn is_stopped_by_the_caller(answer: &Queried, shown: u64) -> bool {
    let ours = |note: &Note| matches!(note, Note::LimitAdded { .. } | Note::LimitLowered { .. });
    answer.query.limit.as_ref().is_some_and(|limit| limit.node == shown) && !answer.notes.iter().any(ours)
}

fn notes(notes: &[Note]) -> String {
    notes.iter().map(|note| format!("Note: {}\n", sentence(&note.to_string()))).collect()
}

/// The query that would be sent.
pub(in crate::mcp) fn guarded(plan: &Guarded) -> String {
    format!("{}{}", super::queries(std::slice::from_ref(&plan.query)), notes(&plan.notes))
}
