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

    story
        .ask(
            "What does our pipeline for the next 90 days look like, by stage?",
            "pipeline_by_stage",
            json!({"close_date_window_days": 90}),
        )
        .await?;
    story
        .ask("Which deals have been stuck in their stage for over 30 days?", "stale_opps", json!({}))
        .await?;
    let at_risk = story
        .ask(
            "Which commits are at risk this quarter, and why?",
            "at_risk_commits",
            json!({"quarter_end_date": quarter_end}),
        )
        .await?;
    let deal = first_id(&at_risk).ok_or_else(|| Failure::run("no commit is at risk in the embedded org"))?;

    story
        .ask(
            "Mark that first one as Comitted.",
            "update_field",
            change(&deal, "StageName", "Comitted", "The buyer said yes on the phone"),
        )
        .await?;
    story
        .ask(
            "Then move its close date, just because.",
            "update_field",
            change(&deal, "CloseDate", &later(quarter_end), "   because   "),
        )
        .await?;
    let why = "Customer moved the signature to after its board meeting";
    story
        .ask(
            "Move its close date: the customer signs after its board meeting.",
            "update_field",
            change(&deal, "CloseDate", &later(quarter_end), why),
        )
        .await?;
    story
        .ask(
            "Show me the audit row of that change.",
            "query",
            json!({"soql": format!(
                "SELECT CreatedDate, Performed_By__c, Object__c, Record_Id__c, Field__c, Old_Value__c, \
                 New_Value__c, Justification__c, Status__c, Client__c FROM Cleanup_Audit__c \
                 WHERE Record_Id__c = '{deal}' ORDER BY CreatedDate DESC LIMIT 1"
            )}),
        )
        .await?;
    print(
        "\nThe refused changes left no trace in the records; the one that was made has its audit row, written \
         before the record was touched.\n\
         To register the server with Claude, or to point it at your own org, see README.md.\n",
    )
}

struct Story<'s> {
    session: &'s Session,
    asked: usize,
}

impl Story<'_> {
    async fn ask(&mut self, words: &str, tool: &'static str, arguments: Value) -> Result<Answer, Failure> {
        self.asked += 1;
        print(&show::question(self.asked, words, tool, &arguments))?;
        let answer = self.session.call(tool, &arguments).await?;
        print(&show::answer(&answer))?;
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
