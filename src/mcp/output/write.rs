//! What a write did, or would do.

use super::value::one_line;
use crate::audit::{Ending, Outcome, Plan};
use crate::http::Request;

const LONGEST_SHOWN: usize = 300;

/// What became of a change: an answer, or as an error what was not done and what to do about it.
pub(in crate::mcp) fn change_outcome(plan: &Plan, outcome: &Outcome) -> Result<String, String> {
    let what = target(plan.object(), plan.id().as_str(), plan.record_name());
    let field = plan.field();
    let told = match &outcome.ending {
        Ending::Unchanged => {
            let value = shown(plan.old_value());
            return Ok(format!(
                "Nothing to do: {field} of {what} is {value} already. No audit row was written.\n"
            ));
        }
        Ending::Applied { value, .. } => {
            let (old, new) = (shown(plan.old_value()), shown(value.as_deref()));
            Ok(format!("{what} was changed.\nField: {field}\nBefore: {old}\nAfter: {new}\n"))
        }
        Ending::Ignored { found } => Err(format!(
            "The platform took the change of {field} of {what} without an error, and the field still reads {}. A \
             trigger, a flow, a field permission, or for amounts the products of the deal may have undone it; ask \
             an administrator.",
            shown(found.as_deref())
        )),
        Ending::Conflict { by, at, current } => {
            let who = by.as_deref().unwrap_or("someone else");
            let when = at.map_or_else(String::new, |at| format!(" at {at}"));
            Err(format!(
                "{what} was changed by {who}{when}, after it was read here; nothing was written. {field} is {} \
                 now. Look at the record, and if the change is still wanted, ask for it again.",
                shown(current.as_deref())
            ))
        }
        Ending::Refused { error, explained } => {
            let why = explained.clone().unwrap_or_else(|| error.to_string());
            Err(format!("The org refused to change {field} of {what}: {why}"))
        }
        Ending::Stopped { refusal } => Err(format!("{what} was not changed: {refusal}")),
        Ending::NotMade { error } => Err(format!(
            "{field} of {what} was not changed, and this change cannot be made any more: its request was lost on the \
             way ({error}). If it is still wanted, ask for it again."
        )),
    };
    with_row(told, outcome, plan.weakness())
}

/// What became of a note.
pub(in crate::mcp) fn note_outcome(plan: &Plan, outcome: &Outcome) -> Result<String, String> {
    let what = target(plan.object(), plan.id().as_str(), None);
    let told = match &outcome.ending {
        Ending::Refused { error, .. } => {
            Err(format!("The org refused the note on {what}; none was added: {error}"))
        }
        Ending::NotMade { error } => Err(format!(
            "No note was added to {what}, and this one cannot be added any more: its request was lost on the way \
             ({error}). If it is still wanted, ask for it again."
        )),
        Ending::Stopped { refusal } => Err(format!("{what} was given no note: {refusal}")),
        _ => {
            let title = plan.note_title().unwrap_or_default();
            Ok(format!("A note was added to {what}.\nTitle: {title}\n"))
        }
    };
    with_row(told, outcome, plan.weakness())
}

/// The requests that a change would send.
pub(in crate::mcp) fn change_requests(plan: &Plan, requests: &[Request]) -> String {
    let what = target(plan.object(), plan.id().as_str(), plan.record_name());
    let (field, old, new) = (plan.field(), shown(plan.old_value()), shown(plan.new_value()));
    if requests.is_empty() {
        return format!("Dry run: nothing would be sent, since {field} of {what} is {new} already.\n");
    }
    format!(
        "Dry run: nothing was changed. {field} of {what} would go from {old} to {new} by {}",
        listed(requests)
    )
}

/// The requests that a note would send.
pub(in crate::mcp) fn note_requests(plan: &Plan, requests: &[Request]) -> String {
    let what = target(plan.object(), plan.id().as_str(), None);
    format!(
        "Dry run: no note was added. {what} would get the note “{}” by {}",
        plan.note_title().unwrap_or_default(),
        listed(requests)
    )
}

fn listed(requests: &[Request]) -> String {
    let requests: Vec<String> = requests.iter().map(ToString::to_string).collect();
    format!("these requests, in this order:\n\n{}\n", requests.join("\n\n"))
}

fn target(object: &str, id: &str, name: Option<&str>) -> String {
    name.map_or_else(|| format!("{object} {id}"), |name| format!("{object} {id} ({name})"))
}

/// A value in one line, a long text cut: the record has it whole.
fn shown(value: Option<&str>) -> String {
    let Some(value) = value.filter(|value| !value.is_empty()) else { return "(empty)".to_owned() };
    let line = one_line(value);
    let length = line.chars().count();
    if length <= LONGEST_SHOWN {
        return line;
    }
    format!("{}… ({length} characters)", line.chars().take(LONGEST_SHOWN).collect::<String>())
}

/// Adds where the audit row is, and what it cannot prove.
fn with_row(
    told: Result<String, String>,
    outcome: &Outcome,
    weakness: Option<&str>,
) -> Result<String, String> {
    let mut more = String::new();
    if let Some(row) = outcome.row {
        more.push_str(&format!("Audit row: {row}\n"));
    }
    if let Some(error) = &outcome.unsettled {
        more.push_str(&format!(
            "The audit row still says Pending, because it could not be marked: {error}\n"
        ));
    }
    if let Some(weakness) = weakness {
        more.push_str(&format!("Note: {weakness}\n"));
    }
    match told {
        Ok(text) => Ok(format!("{text}{more}")),
        Err(text) => Err(format!("{text}\n{more}").trim_end().to_owned()),
    }
}
