//! The report, for people and for programs.

use comfy_table::{ContentArrangement, Table, TableStyle};
use serde::Serialize;

use super::finding::{Finding, Grade};

const WIDTH: u16 = 112;

/// All that was found, in the order in which it was looked at.
#[derive(Serialize)]
pub(super) struct Report {
    /// The worst of all.
    pub(super) grade: Grade,
    pub(super) checks: Vec<Finding>,
    /// Whether the checks end with one without which the others tell nothing.
    pub(super) stopped: bool,
}

impl Report {
    pub(super) fn whole(checks: Vec<Finding>) -> Self {
        let grade = checks.iter().map(|finding| finding.grade).max().unwrap_or(Grade::Ok);
        Self { grade, checks, stopped: false }
    }

    /// A report that ends early.
    pub(super) fn stopped(checks: Vec<Finding>) -> Self {
        Self { stopped: true, ..Self::whole(checks) }
    }

    pub(super) fn json(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default()
    }

    pub(super) fn text(&self) -> String {
        let mut table = Table::new();
        table
            .load_style(TableStyle::new())
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(WIDTH);
        for Finding { check, grade, found, mend } in &self.checks {
            let mark = match grade {
                Grade::Ok => "✓ ok",
                Grade::Warning => "! warning",
                Grade::Broken => "✗ broken",
            };
            let mend = mend.iter().map(|mend| format!("\n→ {mend}"));
            table.add_row([
                mark.to_owned(),
                (*check).to_owned(),
                mend.fold(found.clone(), |text, mend| text + &mend),
            ]);
        }
        let lines: String = table.lines().map(|line| format!("{}\n", line.trim_end())).collect();
        let end = if self.stopped { "\nThe other checks need this mended first.\n" } else { "" };
        format!("{lines}{end}")
    }
}
