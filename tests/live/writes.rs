//! Writes: on records that are made for it, through the audited way alone.

use salesforce_revops::audit::{AuditError, Change, Ending, Note};
use serde_json::{Value, json};
use sobjects::{Id, Record};

use crate::org::{Live, Outcome, Step, ensure, told};

pub(crate) async fn run(live: &mut Live) {
    let lacks = match live.auditor.shape().await {
        Ok(_) => None,
        Err(error) => Some(error.to_string()),
    };
    let deal = live.deal("written").await;
    for (step, kind) in [
        ("a change is applied, and its audit row says so", Kind::Applied),
        ("a change of a record that was changed meanwhile is a conflict", Kind::Conflict),
        ("a value that does not fit is refused before anything is sent", Kind::Refused),
        ("a note is added with its audit row", Kind::Noted),
    ] {
        let ended = match (&lacks, &deal) {
            (Some(why), _) => Ok(Outcome::Lacks(why.clone())),
            (None, Err(why)) => Err(why.clone()),
            (None, Ok(id)) => match kind {
                Kind::Applied => applied(live, id).await,
                Kind::Conflict => conflict(live, id).await,
                Kind::Refused => refused(live, id).await,
                Kind::Noted => noted(live, id).await,
            },
        };
        live.note(step, ended);
    }
}

enum Kind {
    Applied,
    Conflict,
    Refused,
    Noted,
}

fn change(id: &Id, field: &str, value: Value) -> Change {
    Change {
        object: "Opportunity".into(),
        id: id.to_string(),
        field: field.into(),
        new_value: value,
        expected_old: None,
        justification: "the live suite changes its own record".into(),
        by: Live::caller(),
    }
}

async fn row(live: &Live, id: Option<Id>) -> Result<Record, String> {
    let id = id.ok_or("no audit row")?;
    live.client.record(&live.settings.audit_object, &id, &[]).await.map(|read| read.value).map_err(told)
}

async fn says(live: &Live, row: &Record, status: &str) -> Result<(), String> {
    let is_full = live.auditor.shape().await.map_err(told)?.is_full();
    ensure(!is_full || row.text("Status__c") == Some(status), format!("the row does not say {status}"))
}

async fn applied(live: &Live, id: &Id) -> Step {
    let plan = live.auditor.prepare(&change(id, "NextStep", json!("Send the offer"))).await.map_err(told)?;
    let outcome = live.auditor.commit(&plan).await.map_err(told)?;
    let is_applied = matches!(&outcome.ending, Ending::Applied { value, .. } if value.as_deref() == Some("Send the offer"));
    ensure(is_applied, format!("{:?}", outcome.ending))?;
    let row = row(live, outcome.row).await?;
    says(live, &row, "Applied").await?;
    ensure(row.text("Old_Value__c") == Some("Call"), "the old value is not in the row")?;
    Ok(Outcome::Well)
}

async fn conflict(live: &Live, id: &Id) -> Step {
    let plan = live.auditor.prepare(&change(id, "NextStep", json!("Too late"))).await.map_err(told)?;
    // The platform's clock has whole seconds.
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    live.client.update_json("Opportunity", id, &json!({"NextStep": "Faster"})).await.map_err(told)?;
    let outcome = live.auditor.commit(&plan).await.map_err(told)?;
    ensure(matches!(outcome.ending, Ending::Conflict { .. }), format!("{:?}", outcome.ending))?;
    says(live, &row(live, outcome.row).await?, "Failed").await?;
    let read = live.client.record("Opportunity", id, &["NextStep"]).await.map_err(told)?.value;
    ensure(read.text("NextStep") == Some("Faster"), "the record was written all the same")?;
    Ok(Outcome::Well)
}

async fn refused(live: &Live, id: &Id) -> Step {
    match live.auditor.prepare(&change(id, "CloseDate", json!("the day after tomorrow"))).await {
        Err(AuditError::Value(_)) => Ok(Outcome::Well),
        other => Err(format!("{other:?}")),
    }
}

async fn noted(live: &mut Live, id: &Id) -> Step {
    if ["ContentNote", "ContentDocumentLink"].iter().any(|name| live.catalog.object(name).is_none()) {
        return Ok(Outcome::Lacks("enhanced notes (ContentNote)".into()));
    }
    let note = Note {
        object: "Opportunity".into(),
        id: id.to_string(),
        body: "R&D <b>said</b> \"yes\"\nsecond line".into(),
        justification: None,
        by: Live::caller(),
    };
    let plan = live.auditor.prepare_note(&note).await.map_err(told)?;
    let outcome = live.auditor.commit(&plan).await.map_err(told)?;
    ensure(matches!(outcome.ending, Ending::Applied { .. }), format!("{:?}", outcome.ending))?;
    let soql = format!("SELECT ContentDocumentId FROM ContentDocumentLink WHERE LinkedEntityId = '{id}'");
    let links = live.rows(&soql).await?;
    let ids: Vec<Id> = links.iter().filter_map(|link| link.text("ContentDocumentId")?.parse().ok()).collect();
    ids.iter().for_each(|id| live.made("ContentDocument", *id));
    ensure(ids.len() == 1, format!("{} notes", ids.len()))?;
    says(live, &row(live, outcome.row).await?, "Applied").await?;
    Ok(Outcome::Well)
}
