//! What a write did, or would do.

use super::sentence;
use super::untrusted::{block, inline, with_marked};
use super::value::bounded;
use crate::audit::{Effect, Ending, Outcome, Plan};
use crate::http::{Error, Request};
use crate::policy::Confirmation;

/// Characters that are shown of a value: the record has it whole.
const LONGEST_VALUE: usize = 300;

/// Characters that are shown of a line of what the org says, or of a request.
const LONGEST_LINE: usize = 16_000;

/// What became of a write: an answer, or as an error what was not done and what to do about it.
pub(in crate::mcp) fn write_outcome(plan: &Plan, outcome: &Outcome) -> Result<String, String> {
    let what = what(plan);
    let told = match &outcome.ending {
        Ending::Unchanged => {
            let value = block(&line("Value", plan.old_value()));
            return Ok(format!(
                "Nothing to do: {what} has this value already. No audit row was written.\n{value}"
            ));
        }
        Ending::Applied { value, effects } => Ok(applied(plan, value.as_deref(), effects)),
        Ending::Ignored { found } => Err(format!(
            "The platform took the change of {what} without an error, and the field reads otherwise. A trigger, a \
             flow or a field permission may have undone it; ask an administrator.\n{}",
            block(&line("Now", found.as_deref()))
        )),
        Ending::Conflict { by, at, current } => {
            let at = at.map(|at| at.to_string());
            let lines = [
                line("Changed by", by.as_deref()),
                line("At", at.as_deref()),
                line(&format!("{} now", plan.field()), current.as_deref()),
            ];
            Err(format!(
                "Nothing was written: {} {} was changed by someone else after it was read here. Look at it, and if \
                 the change is still wanted, ask for it again.\n{}",
                plan.object(),
                plan.id(),
                block(&lines.concat())
            ))
        }
        Ending::Refused { error, explained } => {
            let why = match explained {
                Some(explained) => block(&lines(explained)),
                None => said(error) + "\n",
            };
            Err(format!("The org refused to write {what}; nothing was changed:\n{why}"))
        }
        Ending::Stopped { refusal } => Err(sentence(&refusal.to_string()) + "\n"),
        Ending::NotMade { error } => Err(format!(
            "Nothing was written, and this request can no longer write {what}: no clear answer came to it. If it \
             is still wanted, ask for it again. {}\n",
            said(error)
        )),
    };
    let notes = row(outcome) + &notes(plan);
    match told {
        Ok(text) => Ok(text + &notes),
        Err(text) => Err((text + &notes).trim_end().to_owned()),
    }
}

/// The requests that a write would send.
pub(in crate::mcp) fn write_requests(plan: &Plan, requests: &[Request]) -> String {
    let what = what(plan);
    if requests.is_empty() {
        let value = block(&line("Value", plan.old_value()));
        return format!("Dry run: nothing would be sent, since {what} has this value already.\n{value}");
    }
    let requests: Vec<String> = requests.iter().map(|request| lines(&request.to_string())).collect();
    let shown = block(&format!("{}\n{}", before_and_after(plan, plan.new_value()), requests.join("\n")));
    format!(
        "Dry run: nothing was changed. These requests would write {what}, in this order:\n{shown}{}{}",
        if plan.confirmation() == Confirmation::Required {
            "Note: a person must confirm it first.\n"
        } else {
            ""
        },
        notes(plan)
    )
}

fn applied(plan: &Plan, value: Option<&str>, effects: &[Effect]) -> String {
    let mut shown = before_and_after(plan, value);
    for Effect { field, before, after } in effects {
        let (before, after) = (self::value(before.as_deref()), self::value(after.as_deref()));
        shown.push_str(&format!("{field} changed with it: {before} → {after}\n"));
    }
    let told = match plan.note_title() {
        Some(_) => format!("A note was added to {} {}", plan.object(), plan.id()),
        None => format!("{} was changed", what(plan)),
    };
    format!("{told}.\n{}", block(&shown))
}

fn before_and_after(plan: &Plan, after: Option<&str>) -> String {
    let record = plan.record_name().map_or_else(String::new, |name| line("Record", Some(name)));
    match plan.note_title() {
        Some(title) => record + &line("Title", Some(title)),
        None => {
            let new_name = plan.new_name().filter(|_| after == plan.new_value());
            record + &named("Before", plan.old_value(), plan.old_name()) + &named("After", after, new_name)
        }
    }
}

/// What is written, in our words and the org's names for things.
fn what(plan: &Plan) -> String {
    match plan.note_title() {
        Some(_) => format!("a note on {} {}", plan.object(), plan.id()),
        None => format!("{} of {} {}", plan.field(), plan.object(), plan.id()),
    }
}

/// A value and, where it is a reference, what it points at is called.
fn named(label: &str, shown: Option<&str>, name: Option<&str>) -> String {
    match name {
        Some(name) => format!("{label}: {} ({})\n", value(shown), value(Some(name))),
        None => line(label, shown),
    }
}

fn line(label: &str, shown: Option<&str>) -> String {
    format!("{label}: {}\n", value(shown))
}

fn value(shown: Option<&str>) -> String {
    let shown = shown.filter(|value| !value.is_empty());
    shown.map_or_else(|| "(empty)".to_owned(), |value| bounded(value, LONGEST_VALUE))
}

fn lines(text: &str) -> String {
    text.lines().map(|line| bounded(line, LONGEST_LINE) + "\n").collect()
}

fn said(error: &Error) -> String {
    with_marked(&sentence(&error.to_string()), &error.quoted())
}

/// Where the audit row is, and whether it says how the write ended.
fn row(outcome: &Outcome) -> String {
    let row = outcome.row.map_or_else(String::new, |row| format!("Audit row: {row}\n"));
    let unsettled = outcome.unsettled.as_ref().map(|error| {
        format!("The audit row does not say so, because it could not be marked: {}\n", said(error))
    });
    row + &unsettled.unwrap_or_default()
}

/// What could not be checked, where the reason may be the org's, and what the audit object cannot prove.
fn notes(plan: &Plan) -> String {
    let warnings = plan.warnings().iter().map(|warning| inline(warning));
    let weakness = plan.weakness().map(str::to_owned);
    warnings.chain(weakness).map(|note| format!("Note: {note}\n")).collect()
}
