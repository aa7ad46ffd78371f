//! What is asked, in which order, and what it shows.

use chrono::{Datelike, Days, Months, NaiveDate, Utc};
use serde_json::{Value, json};

use super::session::{Answer, Session};
use super::show;
use crate::cli::exit::{Failure, print};

/// Tells it from the first question to the audit row.
pub(super) async fn tell(session: &Session) -> Result<(), Failure> {
    let tools = session.tools().await?;
    print(&format!(
        "Salesforce for RevOps: what Claude sees through this server.\n\
         The org is embedded and its records are made up; {tools} tools are offered, none of them deletes.\n"
    ))?;
    let mut story = Story { session, asked: 0 };
    let today = Utc::now().date_naive();
    let quarter_end = quarter_end(today);

    let words = "What does our pipeline for the next 90 days look like, by stage?";
    story.ask(words, "pipeline_by_stage", json!({"close_date_window_days": 90}), &[]).await?;
    let words = "Which deals have been stuck in their stage for more than 30 days?";
    let columns = ["Name", "Stage", "In stage since", "Amount", "Close date", "Owner"];
    story.ask(words, "stale_opps", json!({"days_in_stage_threshold": 30}), &columns).await?;
    let words = "Which commits are at risk this quarter, and why?";
    let columns = ["Name", "Amount", "Close date", "Reasons"];
    let asked = json!({"quarter_end_date": quarter_end});
    let at_risk = story.ask(words, "at_risk_commits", asked, &columns).await?;
    let deal = first_id(&at_risk).ok_or_else(|| Failure::run("no commit is at risk in the embedded org"))?;

    let typo = change(&deal, "StageName", "Comit", "The buyer said yes on the phone");
    story.ask("Put the first one into stage Comit.", "update_field", typo, &[]).await?;
    let date = later(quarter_end);
    let blank = change(&deal, "CloseDate", &date, "   because   ");
    story.ask("Then move its close date, just because.", "update_field", blank, &[]).await?;
    let right = change(&deal, "CloseDate", &date, "Customer signs after its board meeting in January");
    let words = "Move its close date: the customer signs after its board meeting.";
    story.ask(words, "update_field", right, &[]).await?;
    let audit = format!(
        "SELECT CreatedDate, Performed_By__c, Object__c, Record_Id__c, Field__c, Old_Value__c, New_Value__c, \
         Justification__c, Status__c FROM Cleanup_Audit__c WHERE Record_Id__c = '{deal}'"
    );
    story.ask("Show me what the audit log says about it.", "query", json!({"soql": audit}), &[]).await?;
    print(&format!(
        "\n{}\nThe refused changes touched nothing. The one that was made has its audit row, written before the \
         record was touched.\nHow to register the server with Claude, or point it at your own org: README.md\n",
        "─".repeat(show::WIDTH)
    ))
}

struct Story<'s> {
    session: &'s Session,
    asked: usize,
}

impl Story<'_> {
    async fn ask(
        &mut self,
        words: &str,
        tool: &'static str,
        arguments: Value,
        columns: &[&str],
    ) -> Result<Answer, Failure> {
        self.asked += 1;
        print(&show::question(self.asked, words, tool, &arguments))?;
        let answer = self.session.call(tool, &arguments).await?;
        print(&show::answer(&answer, columns))?;
        Ok(answer)
    }
}

fn change(deal: &str, field: &str, value: &str, justification: &str) -> Value {
    json!({"object_type": "Opportunity", "object_id": deal, "field_name": field, "new_value": value,
        "justification": justification})
}

/// The id in the first row of an answer, as a person would copy it.
fn first_id(answer: &Answer) -> Option<String> {
    let cells = answer.text.lines().flat_map(|line| line.split(" | "));
    cells.map(str::trim).find_map(|cell| cell.parse::<sobjects::Id>().ok()).map(|id| id.to_string())
}

/// The last day of this calendar quarter.
fn quarter_end(day: NaiveDate) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(day.year(), day.month0() / 3 * 3 + 1, 1).unwrap_or(day);
    first.checked_add_months(Months::new(3)).and_then(|next| next.pred_opt()).unwrap_or(day)
}

fn later(quarter_end: NaiveDate) -> String {
    quarter_end.checked_add_days(Days::new(20)).unwrap_or(quarter_end).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quarters_end_on_their_last_day() {
        let end = |text: &str| quarter_end(text.parse().expect("date")).to_string();
        assert_eq!(end("2026-11-20"), "2026-12-31");
        assert_eq!(end("2026-02-28"), "2026-03-31");
        assert_eq!(end("2026-06-30"), "2026-06-30");
    }
}
