//! What was done about rows that were Pending, and what failed lately.

use std::time::Duration;

use comfy_table::{ContentArrangement, Table, TableStyle};
use serde::Serialize;
use serde_json::json;
use sobjects::text::leaves_no_mark;

use super::word;
use crate::audit::{AuditEntry, Fate, Reconciled};

/// The longest text of a cell, in characters; programs get all of it.
const LONGEST: usize = 160;

/// A row and what became of it.
#[derive(Serialize)]
pub(super) struct Line {
    #[serde(flatten)]
    entry: AuditEntry,
    fate: &'static str,
    /// The same as a sentence.
    told: String,
}

/// All that is to be shown.
pub(super) struct Shown<'s> {
    pub(super) object: &'s str,
    pub(super) older_than: Duration,
    pub(super) dry_run: bool,
    pub(super) rows: &'s [Line],
    /// Why there are no more rows.
    pub(super) problem: Option<&'s str>,
    pub(super) days: u32,
    pub(super) failed: &'s [AuditEntry],
}

impl From<Reconciled> for Line {
    fn from(Reconciled { entry, fate }: Reconciled) -> Self {
        let told = match &fate {
            Fate::Settled => "settled as Failed: not made, and cannot be made any more".to_owned(),
            Fate::Applied => "was applied meanwhile".to_owned(),
            Fate::SettledByOther(status) => format!("was settled as {status} by another"),
            Fate::TooYoung => "left Pending: too young".to_owned(),
            Fate::Gone => "is gone".to_owned(),
            Fate::Refused(error) => format!("left Pending: it cannot be marked: {error}"),
            Fate::Busy => "left Pending: others are changing it; run this again".to_owned(),
        };
        Self { entry, fate: word(&fate), told }
    }
}

impl Line {
    pub(super) fn would_be_settled(entry: AuditEntry) -> Self {
        Self { entry, fate: "would_be_settled", told: "would be settled as Failed".to_owned() }
    }

    /// Whether nothing is left to be done about it.
    pub(super) fn is_done(&self) -> bool {
        !["refused", "busy"].contains(&self.fate)
    }
}

impl Shown<'_> {
    pub(super) fn json(&self) -> String {
        let report = json!({
            "object": self.object,
            "older_than_seconds": self.older_than.as_secs(),
            "dry_run": self.dry_run,
            "rows": self.rows,
            "problem": self.problem,
            "failed_days": self.days,
            "failed": self.failed,
        });
        serde_json::to_string_pretty(&report).unwrap_or_default()
    }

    pub(super) fn text(&self) -> String {
        let mut text = match (self.rows.len(), self.problem) {
            // Those that are too young may be there.
            (0, None) if self.dry_run => format!("No row of {} would be settled.\n", self.object),
            (0, None) => format!("No row of {} is Pending.\n", self.object),
            (0, Some(_)) => String::new(),
            (count, _) => {
                let lines = self.rows.iter().map(|line| (&line.entry, line.told.clone()));
                format!("Pending rows of {}: {count}\n{}", self.object, table(lines))
            }
        };
        if let Some(problem) = self.problem {
            text.push_str(&format!("{problem}\n"));
        }
        if self.dry_run && !self.rows.is_empty() {
            text.push_str("Dry run: nothing was changed.\n");
        }
        let days = if self.days == 1 { "last day".to_owned() } else { format!("last {} days", self.days) };
        if self.failed.is_empty() {
            return format!("{text}\nNo row of the {days} says Failed or Ignored.\n");
        }
        let lines = self.failed.iter().map(|entry| {
            let status = entry.status.as_deref().unwrap_or("Failed");
            (entry, format!("{status}: {}", entry.error.as_deref().unwrap_or("it does not say why")))
        });
        format!("{text}\nWanted and not made in the {days}: {}\n{}", self.failed.len(), table(lines))
    }
}

/// A line a row: when, what, who, and what became of it.
fn table<'e>(lines: impl Iterator<Item = (&'e AuditEntry, String)>) -> String {
    let mut table = Table::new();
    table.load_style(TableStyle::new()).set_content_arrangement(ContentArrangement::Disabled);
    for (entry, told) in lines {
        let or_none = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
        let what = [&entry.object, &entry.record, &entry.field].map(or_none).join(" ");
        let when = entry.created.map_or_else(|| "-".to_owned(), |created| created.to_string());
        let name = entry.name.clone().unwrap_or_else(|| entry.id.to_string());
        table.add_row([name, when, what, or_none(&entry.performed_by), told].map(|cell| plain(&cell)));
    }
    table.lines().map(|line| format!("  {}\n", line.trim())).collect()
}

/// A text of the org's as it may stand on a terminal: in one line, bounded, and without what works it.
fn plain(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let visible = line.chars().map(|c| if leaves_no_mark(c) { '\u{FFFD}' } else { c });
    let mut shown: String = visible.take(LONGEST).collect();
    if line.chars().count() > LONGEST {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_the_orgs_does_not_work_the_terminal() {
        assert_eq!(plain("one\n two\u{1b}[2Jthree"), "one two\u{FFFD}[2Jthree");
        assert_eq!(plain(&"x".repeat(500)).chars().count(), LONGEST + 1);
    }
}
